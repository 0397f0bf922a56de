"""What a file may not contain. Each function takes the text of one file and tells what is wrong.

``tests/test_conventions.py`` runs them over the project, and over bad samples that must be found.
"""

import ast
import re
from collections.abc import Iterator
from html.parser import HTMLParser

# --- Python ------------------------------------------------------------------------------------

# Querysets that begin with who looks, or make something new.
SCOPED = {
    "visible_to", "editable_by", "team_memory_of", "of_user", "with_address",
    "create", "create_user", "bulk_create", "none",
}  # fmt: skip
# A query that names its one team or person may begin without a member, in services only.
NAMES_ITS_OWNER = {"team", "team_id", "user", "user_id"}
LOCKABLE = {"Team", "User"}  # services lock these rows by key

BANNED = {
    "mark_safe": "text becomes markup; use format_html",
    "csrf_exempt": "every unsafe route asks for a proof",
    "cache_page": "no answer made for a person is kept",
    "UpdateCacheMiddleware": "no answer made for a person is kept",
    "FetchFromCacheMiddleware": "no answer made for a person is kept",
    "RawSQL": "write it with the ORM",
}


def unscoped_queries(source: str, *, service: bool) -> Iterator[str]:
    """Queries that do not start from who looks."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        if isinstance(node.func, ast.Name) and node.func.id.startswith("get_object_or_404"):
            if isinstance(node.args[0], ast.Name):
                yield f"line {node.lineno}: get_object_or_404({node.args[0].id}, …)"
        elif begins_at_objects(node.func):
            assert isinstance(node.func, ast.Attribute)
            model = ast.unparse(node.func.value).removesuffix(".objects")
            begin = node.func.attr
            named = any(keyword.arg in NAMES_ITS_OWNER for keyword in node.keywords)
            lock = begin == "select_for_update" and model in LOCKABLE
            if begin not in SCOPED and not (service and (named or lock)):
                yield f"line {node.lineno}: {model}.objects.{begin}(…)"


def begins_at_objects(function: ast.expr) -> bool:
    """Whether this is ``Something.objects.method`` (or another manager's)."""
    return (
        isinstance(function, ast.Attribute)
        and isinstance(function.value, ast.Attribute)
        and function.value.attr in {"objects", "_default_manager", "_base_manager"}
    )


def banned_names(source: str) -> Iterator[str]:
    """Names that take a safety net away."""
    for node in ast.walk(ast.parse(source)):
        name = getattr(node, "id", None) or getattr(node, "attr", None)
        if isinstance(node, ast.alias):
            name = node.name
        if name in BANNED:
            yield f"{name}: {BANNED[name]}"


def empty_posts(source: str) -> Iterator[str]:
    """``request.POST or None``: an empty post would make an unbound form."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.BoolOp) and isinstance(node.op, ast.Or):
            first = node.values[0]
            if isinstance(first, ast.Attribute) and first.attr in {"POST", "FILES"}:
                yield f"line {node.lineno}: {ast.unparse(node)}"


# --- Templates -----------------------------------------------------------------------------------

TAG = re.compile(r"{%.*?%}|{{.*?}}|{#.*?#}", re.DOTALL)
COMMENT = re.compile(r"{%\s*comment\b.*?{%\s*endcomment\s*%}", re.DOTALL)
BLOCK_TEXT = re.compile(r"{%\s*blocktrans(late)?\b.*?{%\s*endblocktrans(late)?\s*%}", re.DOTALL)
CLASSES = re.compile(r"{%\s*block page_class\s*%}.*?{%\s*endblock[^%]*%}", re.DOTALL)
FORM = re.compile(r"<form\b.*?</form>", re.DOTALL)
LETTERS = re.compile(r"[^\W\d_]{2,}")

# Words that stay as they are in every language.
NAMES = {"Notewright", "LinkedIn"}
READ_ALOUD = {"alt", "aria-label", "aria-description", "placeholder", "title", "label"}


def unsafe_markup(template: str) -> Iterator[str]:
    """Text that becomes markup, and scripts or styles the content policy would refuse."""
    for found in re.findall(
        r"\|\s*safe(?:seq)?\b|{%\s*autoescape\s+off\s*%}|{%\s*cache\b", template
    ):
        yield found
    for found in re.findall(r"\s(?:style|on[a-z]+|hx-on[\w:-]*|data-hx-on[\w:-]*)\s*=", template):
        yield found.strip()
    for found in re.findall(r"<script\b(?![^>]*\bsrc=)[^>]*>|<style\b", template):
        yield found
    for found in re.findall(r"""hx-trigger=["'][^"']*\[|hx-vals=["']\s*js:""", template):
        yield found


def posts_without_proof(template: str) -> Iterator[str]:
    """Forms that post without a CSRF token."""
    for form in FORM.findall(template):
        if re.search(r"""method=["']post["']""", form, re.IGNORECASE) and "csrf_token" not in form:
            yield form[:80]


def posts_without_team(template: str) -> Iterator[str]:
    """Forms that post without saying which team they belong to."""
    for form in FORM.findall(template):
        if re.search(r"""method=["']post["']""", form, re.IGNORECASE) and "team_field" not in form:
            yield form[:80]


def stands_in_a_page(template: str) -> bool:
    """Whether a template extends another one."""
    return re.match(r"\s*{%\s*extends\b", template) is not None


class TextFinder(HTMLParser):
    """Collects text nodes, and attributes that are read aloud or shown."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def handle_data(self, data: str) -> None:
        """Text between tags."""
        self.texts.append(data)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Text in attributes."""
        self.texts += [value for name, value in attrs if name in READ_ALOUD and value]


def untranslated(template: str) -> Iterator[str]:
    """Words outside ``{% translate %}`` and ``{% blocktranslate %}``."""
    plain = template
    for silent in (COMMENT, BLOCK_TEXT, CLASSES, TAG):
        plain = silent.sub("\n", plain)
    finder = TextFinder()
    finder.feed(plain)
    finder.close()
    for text in finder.texts:
        for line in text.splitlines():
            words = [word for word in LETTERS.findall(line) if word not in NAMES]
            if words:
                yield line.strip()[:80]
