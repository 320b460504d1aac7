"""Values that the script of a page still waits for: `const FORM_URL = 'YOUR_FORM_URL';`. What readers see of it, a form, a log-in or a button to pay, does nothing."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from provenance.api import Document, Hit, Severity, SourceSpan, lazy_pattern, quoted
from provenance_plugins.boilerplate.gaps.front_gaps import is_of_template
from provenance_plugins.boilerplate.signs_within import has_unset_values

__all__ = ["unset_scripts"]

_VALUE = lazy_pattern(
    r"(?P<mark>[\"'`])(?:https?://[\w./?=&-]{0,80}?)?(?P<gap>(?:REPLACE_(?:WITH_|ME|THIS)|CHANGE_?ME|INSERT_(?:YOUR_|HERE|LINK|URL)|(?:PASTE|PUT|ENTER|ADD)_YOUR_|YOUR_(?=[A-Z]+_|[A-Z]*(?:URL|ID|KEY|TOKEN|EMAIL)\b))[A-Z0-9_]{0,40})[\w./?=&-]{0,40}(?P=mark)"
)
"""A value in quotation marks, which may be a part of an address: 'https://forms.lamp.example/YOUR_FORM_ID'."""
_UNWRITTEN = lazy_pattern(
    r"<script\s[^<>]{0,80}application/ld\+json[^<>]{0,80}>\s*(?P<call>\{JSON\.stringify\([^\n<]{0,80})",
    signs=("{JSON.stringify(",),
)
"""What a page says of itself, as the source of a component has it."""
_SET = lazy_pattern(r"(?:=|:|\(|,)\s*\Z")
_COMPARED = lazy_pattern(r"(?:[=!]==?\s*|\.(?:includes|startsWith|endsWith|indexOf)\(\s*)\Z")
_BEFORE = 14
"""Characters before a value in which it is said that something is set to it."""
_MOST = 50
"""Values of a page that are looked at."""
_COMMENTS = ("//", "*", "/*", "<!--", "#")


def unset_scripts(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each under one word for all of a page: one mend sets them all."""
    if not has_unset_values(document):
        return
    source = document.source
    lesser = None
    if (written := _UNWRITTEN.search(source)) is not None:
        message = "“{JSON.stringify(…)}” is what a program was to write there: no search engine reads what the page says of itself"
        yield (
            "data of pages",
            Hit(
                SourceSpan(*written.span("call")),
                message,
                severity=Severity.INFO if is_of_template(document) else Severity.WARNING,
            ),
        )
    for match in islice(_VALUE.finditer(source), _MOST):
        start = match.start()
        opened = source.rfind("<script", 0, start)
        if opened < 0 or source.find("</script", opened, start) >= 0 or _is_unread(source, opened):
            continue
        before = source[max(opened, start - _BEFORE) : start]
        if _SET.search(before) is None or _COMPARED.search(before) is not None:
            continue
        line = source[source.rfind("\n", 0, start) + 1 : start].lstrip()
        if line.startswith(_COMMENTS) or " // " in line:
            continue
        if lesser is None:
            lesser = is_of_template(document)
        message = f"the script of the page still has {quoted(match['gap'])} for a value that was to be set, so that what it is for does not work: set it, or take the script out"
        yield (
            "values of scripts",
            Hit(SourceSpan(*match.span("gap")), message, severity=Severity.INFO if lesser else Severity.WARNING),
        )


def _is_unread(source: str, opened: int) -> bool:
    """Whether an element for scripts is within a comment, or has data or a template in it."""
    commented = source.rfind("<!--", 0, opened)
    if commented >= 0 and source.find("-->", commented, opened) < 0:
        return True
    tag = source[opened : source.find(">", opened, opened + _LONGEST_TAG)].lower()
    return "type=" in tag and "javascript" not in tag and "module" not in tag


_LONGEST_TAG = 400
