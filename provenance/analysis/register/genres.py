"""What the head of a source says of its genre: a layout for poems, tags that are all of tales."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import Document, Phrases, lazy_pattern

__all__ = ["is_called", "words_of_fiction"]

_FICTION = Phrases.load(__package__, "fiction")
_HEAD = 4_000
"""Characters of a source in which its front matter stands."""
_FRONT = lazy_pattern(r"\A\s*(?P<rule>---|\+\+\+)[ \t]*\n(?P<matter>.*?)\n(?P=rule)[ \t]*(?:\n|\Z)", re.DOTALL)
_FILED = lazy_pattern(
    r"(?m)^[\"']?(?:tags?|categor(?:y|ies)|genres?|layout|kind)[\"']?[ \t]*[:=][ \t]*(?P<inline>[^\n]*)(?P<listed>(?:\n[ \t]*-[ \t][^\n]*)*)"
)
"""Where front matter says how a text is filed, in a line or in a list under it."""
_ISSUE = lazy_pattern(r"(?i)(?:issue|vol(?:ume)?|no|nr|number|numéro|número|ausgabe)?[\s._#-]*\d[\w.-]*")
"""In which issue it came out, which says nothing of its genre: "issue3"."""
_PART = lazy_pattern(r"[^\[\]\"',\n]+")


def is_called(document: Document, sort: str) -> bool:
    """Whether front matter files a text under nothing but genres of a sort (`verse`, `tale`; `story` for what may be the post of a blog, too), or gives it a layout for them; "fiction, reviews" is no tale."""
    if not document.has_front_matter:
        return False
    source = document.source[:_HEAD].replace("\r\n", "\n")
    known = words_of_fiction(sort) | (words_of_fiction("tale") if sort == "story" else frozenset())
    return any(
        values and known.issuperset(values)
        for values in (
            [
                part.strip(" \t-").lower()
                for part in _PART.findall(f"{found['inline']}\n{found['listed']}")
                if part.strip() and _ISSUE.fullmatch(part.strip(" \t-")) is None
            ]
            for found in _FILED.finditer(_matter(source))
        )
    )


def _matter(source: str) -> str:
    front = _FRONT.match(source)
    return source if front is None else front["matter"]


@cache
def words_of_fiction(sort: str) -> frozenset[str]:
    """The English words by which tales and verse are told, of one sort: a tag of `[fiction]`."""
    return frozenset(entry.text for entry in _FICTION.of_language("en") or () if entry.tags == (sort,))
