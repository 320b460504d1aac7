"""Names that the address of their own link spells otherwise: `[Clara Cruzardo](https://lamp.example/people/clara-cruzado)`."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Hit, Link, Span, lazy_pattern, quoted
from provenance_plugins.attribution.spellings.near_names import Edit, Pair, edit_between
from provenance_plugins.attribution.spellings.two_names import are_two_names

__all__ = ["linked_names"]

_LETTERS = 6
"""Letters of the longer of the words that differ, at least."""
_SAME = 4
"""Letters of the word beside it, which both spell alike, at least."""
_NEAR = 60
"""Characters before a link in which a person may be named whom its address names."""
_MOST_LINKS = 400
"""Links of a text, at most: one that has more is a list of them."""
_TWO = lazy_pattern(r"(?<![\w'’@/.-])([A-Z][a-z]+)(?=(?: (?:of|de|van|von))? ([A-Z][a-z]+)(?![\w'’@/-]))")
_SMALL = frozenset({"of", "de", "van", "von"})
"""What may stand between the two words, in the text and in the address."""
_PATH = lazy_pattern(r"https?://[^/?#\s]+(/[^?#\s]*)")
_CODES = lazy_pattern(r"%[0-9A-Fa-f]{2}")
_WORD = lazy_pattern(r"[a-z]+")


def linked_names(document: Document) -> Iterator[Hit]:
    """Such words, each where a text has it once: whoever writes it so twice means it, and the address has the slip."""
    if len(document.links) > _MOST_LINKS:
        return
    for link in document.links:
        for span, other in _of_link(document, link):
            words = quoted(document.slice(span))
            message = f"{words} is spelled {quoted(other)} in the address that it is linked to: look up which is right"
            yield Hit(span, message)


def _of_link(document: Document, link: Link) -> Iterator[tuple[Span, str]]:
    path = _PATH.match(link.target)
    if path is None:
        return
    slug = [word for word in _WORD.findall(_CODES.sub(" ", path[1]).lower()) if word not in _SMALL]
    text = document.text
    start = text.rfind("\n", max(0, link.span.start - _NEAR), link.span.start) + 1 or max(0, link.span.start - _NEAR)
    for match in _TWO.finditer(text, start, link.span.end):
        within = match.start() >= link.span.start
        if not within and not is_given_name(match[1]):
            continue
        for side in (1, 0) if within else (1,):
            found = _other(slug, match[1], match[2], side)
            span = Span(*match.span(1 + side))
            if found is not None and text.count(document.slice(span)) == 1 and _is_read(document, span):
                yield span, found


def _other(slug: list[str], first: str, second: str, side: int) -> str | None:
    """The word of an address that stands beside the same as that of a name does, and differs from it by one letter within."""
    word, same = (second, first) if side else (first, second)
    low = word.lower()
    if len(word) < _LETTERS - 1 or len(same) < _SAME or low in slug or any(low in one for one in slug):
        return None
    for at, one in enumerate(slug):
        beside = at + (1 if side else -1)
        if one != same.lower() or not 0 <= beside < len(slug):
            continue
        other = slug[beside]
        edit = edit_between(low, other)
        if edit is None or max(len(low), len(other)) < _LETTERS:
            continue
        if other[-1] != low[-1] and not (side and is_given_name(first) and _is_whole(edit, slug, beside, low)):
            continue
        spelled = (same, other.capitalize()) if side else (other.capitalize(), same)
        if not are_two_names(Pair(((first, second), spelled), side, edit)):
            return other
    return None


def _is_whole(edit: Edit, slug: list[str], at: int, low: str) -> bool:
    """Whether a surname has a letter more at its end than the other one, which is no "s" and was not cut off where the address ends."""
    return edit.kind == "more" and edit.letters != "s" and (at + 1 < len(slug) or len(slug[at]) > len(low))


def _is_read(document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    return block is not None and block.kind is not BlockKind.CODE
