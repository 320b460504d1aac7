"""What front matter holds as a foot in HTML: `footer: <p><strong>Date:</strong> Updated 3 June 2024.</p>`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from provenance.documents import Declared
from provenance.loaders.references import unescape
from provenance.packaged import data_table
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_MARKUP = lazy_pattern(r"<!--.*?(?:-->|\Z)|<[^<>]{0,500}>", re.DOTALL)
_LONGEST = 5000
"""Characters of a foot that are read."""
_FIELD = "footer"


def is_footer(key: object) -> bool:
    """Whether a key of front matter is that of a foot."""
    return key == _FIELD


def footer(text: str, where: SourceSpan) -> Iterator[Declared]:
    """The dates and names that stand behind labels in a foot; their place is the whole of it."""
    words = " ".join(unescape(_MARKUP.sub(" ", text[:_LONGEST])).split())
    for match in _labelled().finditer(words):
        label, stated = match["label"].lower(), match["stated"].strip(" ,;")
        field = _labels()[label]
        first = stated.split(" ", 1)[0].lower()
        if field == "date" and _labels().get(first) == "modified":
            field, stated = "modified", stated[len(first) :].strip()
        if stated:
            yield Declared(field, stated, f"front-matter:{_FIELD}.{label}", where)


@cache
def _labels() -> Mapping[str, str]:
    """Label in lower case -> field."""
    table = data_table(__package__, "footers.toml")
    return {label: field for field, labels in table.items() for label in labels}


@cache
def _labelled() -> re.Pattern[str]:
    labels = "|".join(sorted(map(re.escape, _labels()), key=len, reverse=True))
    return lazy_pattern(rf"(?:^|(?<=[.;)>] ))(?P<label>{labels})\s?:\s(?P<stated>[^.:;()]{{3,160}})", re.IGNORECASE)
