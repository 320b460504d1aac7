"""Outlets that a copied text names at its ends: the title of its page that stands again without the outlet, and the paper in which a page says that it was printed."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import forms

__all__ = ["outlet_at_ends"]

_HEAD = 1_500
"""Characters in which the title stands again."""
_TITLE = lazy_pattern(
    r"\s*(?P<title>[^\n]{20,200}?)\s[-–—|]\s(?P<who>(?:[A-ZÀ-Þ][\w.&’'-]*|of|the|and|for|[a-z\d-]{2,30}\.[a-z]{2,4})(?:\s(?:[A-ZÀ-Þ][\w.&’'-]*|of|the|and|for)){0,5})[ \t]*\n"
)
_FOOT = 240
"""Characters at the end in which it says where it was printed."""
_PRINTED = lazy_pattern(
    r"(?:\A|[\n*_.(>])[*_(\s]{0,4}(?:(?:Originally|First)\s)?[Pp](?:ublished|rinted)\s(?:on|in)\s(?:[^\n.]{0,80}?\s(?:of|in)\s)?(?P<who>(?:[Tt]he\s)?(?:[A-ZÀ-Þ][\w.&’'-]*\s){1,5}?)(?:newspaper|magazine|journal|weekly|daily|gazette)[\s.*_)\]]{0,6}(?:\n|\Z)"
)


def outlet_at_ends(document: Document) -> str | None:
    """Its name, as it is written."""
    text = document.text
    titled = _TITLE.match(text) if document.media_type == "text/plain" and document.row is None else None
    if titled is not None and _is_outlet(titled["who"]) and f"\n{titled['title']}\n" in text[titled.end() - 1 : _HEAD]:
        return str(titled["who"])
    end = text[-_FOOT:]
    may = "ublished " in end or "rinted " in end
    printed = _PRINTED.search(text, max(0, len(text) - _FOOT)) if may else None
    return None if printed is None else printed["who"].strip()


def _is_outlet(name: str) -> bool:
    """Whether it is the address of a site or has a word that outlets are called by, beside one of its own: "The Harbour Times", not "Breaking News", "Live Updates" or a person."""
    words = [word.strip(".,’'").lower() for word in name.split()]
    if len(words) == 1:
        return "." in name.strip(".") or (name.isupper() and name.lower() not in forms("page_titles", "general"))
    own = [word for word in words if word not in forms("page_titles", "general")]
    return (
        bool(own)
        and not forms("page_titles", "outlets").isdisjoint(words)
        and (len(own) > 1 or own[0] not in forms("page_titles", "outlets") or words[0] == "the")
    )
