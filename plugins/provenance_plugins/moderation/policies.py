"""Rules of conduct, which name what they forbid."""

from __future__ import annotations

import re
from itertools import islice

from provenance.analysis import metadata
from provenance.api import Document, analysis, lazy_pattern
from provenance_plugins.moderation.vocabulary import group_of

_TITLE = lazy_pattern(lambda: rf"\b{group_of('policy', 'title')}\b", re.IGNORECASE)
_FORBIDS = lazy_pattern(lambda: rf"\b{group_of('policy', 'forbids')}\b", re.IGNORECASE)
_OFTEN, _EVERY = 5, 1200
"""Times that such rules forbid something at least, and characters of the text for each further time."""
_NAME = lazy_pattern(r"[^\W\d]+")


@analysis()
def is_policy(document: Document) -> bool:
    """Whether a text is a set of rules of conduct: its title or the name of its file calls it so, and it forbids throughout."""
    title = metadata(document).title
    name = " ".join(_NAME.findall(document.path.rpartition("/")[2].rpartition(".")[0].replace("_", " ")))
    if not any(_TITLE.search(said) for said in ("" if title is None else title.value, name)):
        return False
    least = max(_OFTEN, len(document.text) // _EVERY)
    return sum(1 for _ in islice(_FORBIDS.finditer(document.text), least)) == least
