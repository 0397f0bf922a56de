"""Addresses of Today and compose."""

from django.urls import path, register_converter
from django.urls.converters import IntConverter

from composer.web.writing import approval, conflicts, editor, guide, route, settings, today


class PageConverter:
    """One of the pages of the guide that ask for sentences."""

    regex = "|".join(guide.QUESTION_PAGES)

    def to_python(self, value: str) -> str:
        """The page as it stands in the address."""
        return value

    def to_url(self, value: str) -> str:
        """The page as it stands in the address."""
        return value


class KeyConverter(IntConverter):
    """A row's number, short enough to be one."""

    regex = "[0-9]{1,18}"


register_converter(PageConverter, "guide_page")
register_converter(KeyConverter, "key")

app_name = "writing"
urlpatterns = [
    path("", today.today, name="today"),
    path("compose/take/", today.take, name="take"),
    path("compose/", guide.start, name="start"),
    path("compose/drafts/", editor.drafts, name="drafts"),
    path("compose/messages/", approval.messages, name="messages"),
    path("compose/past/", today.past, name="past"),
    path("compose/settings/", settings.change_settings, name="settings"),
    path("compose/notices/", guide.notices, name="notices"),
    path("compose/<key:pk>/", editor.editor, name="editor"),
    path("compose/<key:pk>/who/", guide.ask_who, name="who"),
    path("compose/<key:pk>/<guide_page:page>/", guide.question, name="question"),
    path("compose/<key:pk>/all/", guide.all_questions, name="all"),
    path("compose/<key:pk>/route/", route.choose_route, name="route"),
    path("compose/<key:pk>/check/", editor.live_check, name="check"),
    path("compose/<key:pk>/save/", editor.autosave, name="save"),
    path("compose/<key:pk>/order/", editor.order, name="order"),
    path("compose/<key:pk>/fill/", editor.fill, name="fill"),
    path("compose/<key:pk>/discard/", editor.discard, name="discard"),
    path("compose/<key:pk>/set-aside/", conflicts.set_aside, name="set-aside"),
    path("compose/<key:pk>/set-aside/<key:aside>/take/", conflicts.take, name="take-set-aside"),
    path("compose/<key:pk>/set-aside/<key:aside>/drop/", conflicts.drop, name="drop-set-aside"),
    path("compose/<key:pk>/approve/", approval.approve_message, name="approve"),
    path("compose/<key:pk>/message/", approval.show_message, name="message"),
    path("compose/<key:pk>/copied/", approval.copied, name="copied"),
    path("compose/<key:pk>/sent/", approval.sent, name="sent"),
    path("compose/<key:pk>/not-sent/", approval.not_sent_after_all, name="not-sent"),
    path("compose/<key:pk>/withdrawn/", approval.withdrawn, name="withdrawn"),
    path(
        "compose/<key:pk>/compare/<key:older>/<key:newer>/",
        approval.compare_versions,
        name="compare",
    ),
]
