"""Writers whom the title page of a thesis or of a report names: "Student", and beside it "Cruz A. B., group 7", or their names alone."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis.files import is_manuscript
from provenance.analysis.proper_names import is_given_name
from provenance.api import HEADING_KINDS, BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["names_writer", "team_below_title"]

_BLOCKS, _LONGEST = 40, 80
"""Blocks of a title page, and characters of a cell that has a label or a name, at most."""
_NAME = lazy_pattern(
    r"(?:[^\W\d_a-zа-яёіїєґ][\w’'-]+,?\s(?:[^\W\d_a-zа-яёіїєґ]\.\s?){1,2}|(?:[^\W\d_a-zа-яёіїєґ]\.\s?){1,2}[^\W\d_a-zа-яёіїєґ][\w’'-]+|[^\W\d_a-zа-яёіїєґ][\w’'-]+(?:\s[^\W\d_a-zа-яёіїєґ][\w’'-]+){1,3})(?:\s*,[^\n]{1,40})?"
)
"""A surname with initials, or two to four words that begin as names do; behind a comma the group or the office."""


def names_writer(document: Document) -> bool:
    """Whether one of the first blocks says no more than whose work this is, and the next has a name."""
    labelled = False
    for block in document.blocks[:_BLOCKS]:
        words = document.slice(block.span).strip(" \n\t*_") if block.span.end - block.span.start <= _LONGEST else ""
        if labelled and _NAME.fullmatch(words) is not None:
            return True
        labelled = words.strip(" \xa0\t:.").lower() in forms("title_pages")
    return False


def team_below_title(document: Document) -> str | None:
    """The names of a team right below the title, in brackets, in a heading of their own or as headings or items below one that says so: "(Ana Cruz / Ben Ode)", "Our team", "Ana Cruz"."""
    if not is_manuscript(document):
        return None
    found: list[str] = []
    headed = False
    for block in document.blocks[1:_TEAM]:
        said = document.slice(block.span).strip(" \n\t*_")
        bracketed = _BRACKETED.fullmatch(said) if not found else None
        if bracketed is not None and _are_people(_BETWEEN.split(bracketed["names"])):
            return said.strip("()")
        if block.kind in HEADING_KINDS and _COLUMN.search(said) is not None and _are_people(_BETWEEN.split(said)):
            return said  # "Ana Cruz, Ben Ode, Eva Lund"
        words = said.lower().rstrip(":").split()
        heads_team = len(words) <= _WORDS and not forms("teams").isdisjoint(words)
        if block.kind in _ALONE and not heads_team and _PERSON.fullmatch(said) is not None:
            found.append(said)
        elif len(found) >= _FEWEST:
            break
        else:
            found.clear()
            headed = heads_team
    return ", ".join(found) if headed and len(found) >= _FEWEST and any(map(_is_person, found)) else None


def _are_people(names: Sequence[str]) -> bool:
    return len(names) >= _FEWEST and all(_PERSON.fullmatch(name) for name in names) and any(map(_is_person, names))


def _is_person(name: str) -> bool:
    """Whether a line is two to four words with capitals of which the first is a known first name."""
    return _PERSON.fullmatch(name) is not None and is_given_name(name.split(None, 1)[0])


_TEAM, _FEWEST, _WORDS = 8, 2, 4
"""Blocks at the beginning among which such names stand, how many at least (one alone may be what the text is about), and words of the heading above them at most."""
_ALONE = frozenset({*HEADING_KINDS, BlockKind.LIST_ITEM})
_PERSON = lazy_pattern(r"[A-ZÀ-Þ][\w’'-]+(?:\s(?:d[aeo]s?|de|van|von|di|del|la|[A-ZÀ-Þ][\w’'.-]*)){1,4}")
_COLUMN = lazy_pattern(r"\A[^\d\n:.!?]{8,160}[,;/&][^\d\n:.!?]{3,80}\Z")
"""A heading that is a list of names."""
_BRACKETED = lazy_pattern(r"\((?P<names>[^()\d\n]{8,200})\)")
_BETWEEN = lazy_pattern(r"\s*[/,;|&]\s*|\s(?:and|und|et|y|e|och|en|i)\s")
