"""Whether the process lives, and whether it can do its work."""

from django.contrib.auth.decorators import login_not_required
from django.db import Error, connection
from django.db.migrations.executor import MigrationExecutor
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.views.decorators.http import require_safe

from composer.services.working import worker_is_fine


@login_not_required
@require_safe
def alive(request: HttpRequest) -> HttpResponse:
    """200 as long as the process answers; looks at nothing else."""
    return HttpResponse("ok", content_type="text/plain")


@login_not_required
@require_safe
def ready(request: HttpRequest) -> JsonResponse:
    """200 when database, migrations and worker are fine, otherwise 503; says which, not why."""
    state = {"database": False, "migrations": False, "worker": False}
    try:
        executor = MigrationExecutor(connection)
        state["database"] = True
        state["migrations"] = not executor.migration_plan(executor.loader.graph.leaf_nodes())
        state["worker"] = state["migrations"] and worker_is_fine()
    except Error:
        connection.close()  # the next request starts with a fresh one
    return JsonResponse(state, status=200 if all(state.values()) else 503)
