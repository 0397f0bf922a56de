"""Static files with a hash in their name, so that they can be kept by browsers for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticStorage(CompressedManifestStaticFilesStorage):
    """Also rewrites ``import`` paths in ES modules; otherwise a module would load a stale one."""

    support_js_module_import_aggregation = True
