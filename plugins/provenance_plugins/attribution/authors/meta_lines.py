"""Who posted a text, by the line that a blog's layout puts above it; and papers, which name their authors above the abstract."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.characters import lowered_part
from provenance.analysis.line_beginnings import at_line
from provenance.analysis.metadata.lexicons import Words
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person

_POSTED = lazy_pattern(
    r"[—–-]\s{1,3}(?P<who>[A-ZÀ-Þ][\w.’'-]+(?:[ \t\xa0][A-ZÀ-Þ][\w.’'-]*){1,3})\s@\s\d{1,2}:\d\d(?!\d)", signs=("@",)
)
"""As the first layouts of WordPress have it: "Filed under: Bridges — Ana Cruz @ 12:00 pm"."""
_ABSTRACT = lazy_pattern(r"(?m)^\W{0,6}(?i:abstract|summary|zusammenfassung|résumé|resumen)(?:\W{0,3}$|\s?[—:.–-])")
_WORKS = lazy_pattern(
    r"(?m)^\W{0,6}(?:\d{1,2}\.?\s|[IVX]{1,4}\.\s)?(?i:references|bibliography|works cited|literature cited|literatur)\W{0,3}$"
)
_PRESS = lazy_pattern(
    r"^\W{0,6}(?:media|press)\s(?:contacts?|inquiries|enquiries)\b[^\n]{0,60}(?:\n[^\n]{0,80}){0,4}?@\w",
    re.IGNORECASE | re.MULTILINE,
    signs=("@",),
)
"""At the foot of a release, where the press may ask."""
_FOOT = 1200
_ABOVE, _BELOW = 5000, 0.3
"""Characters in which the abstract of a paper begins, and the part of it behind which its works are listed."""


def posted_at(document: Document, words: Words) -> Iterator[str]:
    """Whoever all such lines of a page name."""
    if "@" not in document.text:
        return
    found = {" ".join(match["who"].split()) for match in _POSTED.finditer(document.text)}
    if len(found) == 1:
        (who,) = found
        if is_one_person(who, words):
            yield who


def is_paper(document: Document) -> bool:
    """Whether a text is a paper by its abstract and the list of the works that it cites: its authors stand between title and abstract, in whatever form."""
    text = document.text
    return (
        document.row is None
        and at_line(_ABSTRACT, text, _ABOVE) is not None
        and _WORKS.search(text, int(_BELOW * len(text))) is not None
    )


def names_contact(document: Document) -> bool:
    """Whether a text ends as a release does, with the address at which the press may ask: who sent it out answers for it."""
    start = max(0, len(document.text) - _FOOT)
    if document.text.find("@", start) < 0:
        return False
    foot = lowered_part(document, start)
    return ("press" in foot or "media" in foot) and _PRESS.search(document.text, start) is not None
