"""Portraits of a person in which each event has its year: whoever reads one later knows when it was."""

from __future__ import annotations

from provenance.analysis import sentences
from provenance.analysis.proper_names import is_given_name
from provenance.api import DIGITS, Document, lazy_pattern

__all__ = ["is_dated_portrait"]

_NAME = r"[A-ZÀ-Þ][\w’'.-]+"
_PORTRAYED = lazy_pattern(
    rf"\W{{0,3}}(?P<given>{_NAME})(?:\s(?:(?:de|da|do|dos|das|del|la|los|van|von|der|den|di|della|le|du|y|e)\s){{0,2}}{_NAME}){{1,4}}(?:\s?\([^()\n]{{4,60}}\)|,[^.!?\n]{{2,80}}?,|\s(?:de|da|do|aus|uit|z|di|of|from)\s[^.!?\n]{{2,60}}?)?"
    r"\s(?:fue|es|era|foi|é|est|était|fut|ist|war|è|fu|is|was|jest|był|była|nació|nasceu|naît|naquit|nacque|urodził|urodziła|wurde)\s"
)
"""How one begins: a full name, what stands in brackets or as a place behind it, and a verb of being or of birth."""
_YEAR = lazy_pattern(r"(?<![\w.,/:-])(?:1[89]|20)\d\d(?![\w:]|[.,]\d)", signs=DIGITS)
_YEARS = 2
"""Different years that it names, at least."""
_LONGEST = 400
"""Characters of the first sentence."""


def is_dated_portrait(document: Document) -> bool:
    """Whether a text begins with who somebody is or was, and names years. To be asked where no day leans on that of the text."""
    listed = sentences(document)
    if not listed:
        return False
    start = listed[0].span.start
    found = _PORTRAYED.match(document.text, start, min(listed[0].span.end, start + _LONGEST))
    if found is None or not is_given_name(found["given"]):
        return False
    return len({match[0] for match in _YEAR.finditer(document.text)}) >= _YEARS
