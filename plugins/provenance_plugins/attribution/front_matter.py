"""What the source of a site says of who answers for a text: a whole issue of a periodical, the field for an author that was left empty, a post in which its writer speaks."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["empty_field", "is_own_post", "is_whole_issue"]

_KIND = lazy_pattern(
    lambda: (
        rf"(?im)^(?:layout|type|category|categories|kind|section)\s?[:=]\s?[\[\"' ]{{0,3}}(?:{alternatives('front_matter', 'periodical')})[\]\"' ]{{0,3}}$"
    )
)
_NUMBER = lazy_pattern(
    lambda: rf"(?im)^(?:{alternatives('front_matter', 'number')})\s?[:=]\s?[\"']?\d{{1,5}}[\"']?[ \t]*$"
)
_EMPTY = lazy_pattern(
    lambda: (
        rf"(?im)^(?P<field>{alternatives('front_matter', 'author')})\s?[:=][ \t]*(?:''|\"\"|\[[ \t]*(?:''|\"\")?[ \t]*\]|~|null)?[ \t]*$(?!\n[ \t]*-\s|\n[ \t]+\S)"
    )
)
"""A field with nothing in it, and no list or table below it."""
_FRONT = 3000
"""Characters of a front matter that are looked at."""
_POST = lazy_pattern(lambda: rf"(?i)(?<![\w’'])(?:{alternatives('front_matter', 'own_post')})(?!\w)")
_SELF = lazy_pattern(r"(?<![\w’'“\"])I(?:[’'](?:m|ve|d|ll))?(?![\w.)])")
_SPOKEN = 2
"""Times that a writer says "I" in a post, at least."""


def _front(document: Document) -> str:
    if not document.has_front_matter:
        return ""
    source = document.source[:_FRONT].replace("\r\n", "\n")
    end = source.find(f"\n{source[:3]}", 3, _FRONT)
    return source[: end + 1 if end > 0 else _FRONT]


def is_whole_issue(document: Document) -> bool:
    """Whether the front matter says that a text is a newsletter or a bulletin, and which volume or issue of it."""
    front = _front(document)
    return front != "" and _KIND.search(front) is not None and _NUMBER.search(front) is not None


def empty_field(document: Document) -> str | None:
    """The field for an author that the front matter has and leaves empty, as it is written."""
    found = _EMPTY.search(_front(document))
    return None if found is None else found["field"]


def is_own_post(document: Document) -> bool:
    """Whether the source of a site calls itself a post and its writer says "I": the site around it names whose it is."""
    if not document.has_front_matter or _POST.search(document.text) is None:
        return False
    return sum(1 for _ in _SELF.finditer(document.text)) >= _SPOKEN
