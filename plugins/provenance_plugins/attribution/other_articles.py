"""Beginnings of other articles behind the end of a text, where it was kept without its lines: it has asked its readers to follow the outlet."""

from __future__ import annotations

from provenance.analysis import Attribution, content
from provenance.api import Block, Document, Element, Span, lazy_pattern
from provenance_plugins.attribution.authors.heads_alone import is_headline_alone
from provenance_plugins.attribution.tables import alternatives

_FOOT = 2500
"""Characters at the end of a text in which such beginnings stand."""
_FOLLOW = lazy_pattern(
    lambda: (
        rf"\b[Ff]ollow (?:us|our [\w ]{{2,30}}|@\w+|[A-Z][\w ]{{1,30}}) on (?:{alternatives('published_words', 'network')})\b"
        rf"(?: @?[\w.]+(?: [A-Z][\w.]+)*)?(?:,? (?:and |or )?(?:(?:on|at) )?(?:{alternatives('published_words', 'network')})(?: (?:at|on|as|@) ?@?[\w.]+(?: [A-Z][\w.]+(?=,| or| and))*)?)*"
    ),
    signs=("ollow ",),
)
"""Such a call, up to the last handle: "Follow us on Twitter @Lamp, on Facebook at Lamp Daily or on Instagram at lampdaily"."""


def stands_behind_call(document: Document, one: Attribution) -> bool:
    """Whether a source stands behind a call to follow the outlet, which ends the article."""
    return _end_of_call(document, one) is not None


def stands_in_list(document: Document, one: Attribution) -> bool:
    """Whether a source stands in a list of other articles with their beginnings, which a page left in a text ("Also read Article: …"), or in a headline that is all of a row."""
    return is_headline_alone(document) or any(
        part.kind == "related" and part.span.contains(one.cue) for part in content(document).boilerplate
    )


def is_on_card(document: Document, block: Block) -> bool:
    """Whether a paragraph of a page is what a card says of another article: it stands in an element that is called one, others like it stand in one each, and each leads to a page of its own; the cards of a timeline are the article."""
    own = block.element
    card = None if own is None or not own.classes else _card_of(own)
    if own is None or card is None:
        return False
    like = [one.element for one in document.blocks if one.element is not None and one.element.classes == own.classes]
    cards = [found for one in like if (found := _card_of(one)) is not None]
    if len(cards) < _CARDS or len({id(one) for one in cards}) != len(like):
        return False
    leading = _leading(document)
    return all(id(one) in leading or any(around.name == "a" for around in one.lineage()) for one in cards)


def _leading(document: Document) -> set[int]:
    """The elements around the parts of a page that are nothing but a link to another page, as the title of a card is, and around links that have parts in them."""
    leading: set[int] = set()
    others = [link.span.start for link in document.links if not link.target.startswith("#")]
    for start in others:
        block = document.block_at(start)
        if block is not None and block.element is not None and block.link_density >= _ALL_LINK:
            leading.update(map(id, block.element.lineage()))
    return leading


def _card_of(element: Element) -> Element | None:
    """The nearest element around one whose class says that it is a card, a teaser or an excerpt."""
    around = (one for one in element.lineage() if one is not element and any(map(_CARD.search, one.classes)))
    return next(around, None)


_CARD = lazy_pattern(r"(?i)(?:\A|[a-z]*[-_]|post)(?:card|teaser|excerpt|preview)\Z")
_CARDS = 3
"""Cards of a list, at least."""
_ALL_LINK = 0.9
"""The share of the title of a card, or of its button, that is its link."""


def without_handle(document: Document, one: Attribution) -> Span | None:
    """The part of a source behind the handle with which such a call ends: "on Instagram at lampdaily Harbour officials say"."""
    end = _end_of_call(document, one)
    if end is None or one.source is None or not one.source.start < end < one.source.end:
        return None
    return Span(end + 1, one.source.end)


def _end_of_call(document: Document, one: Attribution) -> int | None:
    at = one.cue.end if one.source is None else max(one.source.end, one.cue.end)
    start = max(0, len(document.text) - _FOOT)
    ends = [found.end() for found in _FOLLOW.finditer(document.text, start, max(start, at))]
    return ends[-1] if ends else None
