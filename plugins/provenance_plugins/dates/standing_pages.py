"""Pages that a body keeps up to date, by their titles: charters and policies, committees and funds, how-to pages, "Join us"."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.register import share_of_past
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.lasting import has_news, leans, told_of
from provenance_plugins.dates.tables import forms

_SITE = lazy_pattern(r"\s+[|–—·•»›-]+\s+|\s+::?\s+")
"""Between a title and the name of its site, or the sections of it that it stands in: "Lampix : About : Contact"."""
_PATH = 3
"""Parts of a title from which on it gives the sections, of which one may say what kind of page it is."""
_WORDS = 3
"""Words of a title whose last one says what kind of page it is: more are a headline."""
_TOLD = 0.5
"""From this share of its sentences in the past on such a page tells of events, whatever its title."""
_AROUND = " \t\n.:!?#*_"


def is_standing(document: Document) -> bool:
    """Whether the title is that of such a page, and the text neither signed nor leans on its day or, where the title only ends or begins so, is news or says who said something."""
    found = metadata(document).title
    title, *others = [part.lower().strip(_AROUND) for part in _SITE.split("" if found is None else found.value)]
    whole = title in forms("standing", "title")
    filed = len(others) + 1 >= _PATH and (
        others[-1] in forms("standing", "title")
        or _is_of_standing(others[-1])
        or not forms("standing", "section").isdisjoint(others)
    )
    if not (whole or filed or _is_of_standing(title)):
        return False
    if metadata(document).authors or leans(document) or (not whole and has_news(document)):
        return False
    past = share_of_past(document)
    return (past is None or past < _TOLD) and (whole or not told_of(document))


def _is_of_standing(title: str) -> bool:
    words = title.removeprefix("the ").removeprefix("our ").split()
    if words[:1] == ["how"] and words[-1] in forms("standing", "works") and len(words) <= _WORDS + 1:
        return True
    return title.startswith(tuple(f"{form} " for form in forms("standing", "first"))) or (
        0 < len(words) <= _WORDS and words[-1] in forms("standing", "last")
    )
