"""Headlines of other articles, in a list or in brackets with their day: those articles say who says so."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.attributions.words import DEFINITE, INDEFINITE, bits_of
from provenance.analysis.dates.names import weekday_names
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

_LONGEST = 120
"""Characters of the longest headline."""
_STOPS = (".", "!", "…", ";", ":", "?", ",")

_REACH = 140
"""Characters of the headline in brackets."""
_DAY = lazy_pattern(
    r",\s(?:\d{1,2}\s[A-Z][a-z]{2,8}|[A-Z][a-z]{2,8}\.?\s\d{1,2})(?:,?\s\d{4})?(?:,\s(?:pages?\s|p\.?\s?)\d+)?\Z"
)
"""With which a reference to an article ends: ", 29 May", ", May 29, page 9"."""


def is_headline(document: Document, one: Attribution) -> bool:
    """Whether the words stand in the headline of another article."""
    return is_headline_of_list(document, one) or _is_cited(document, one) or _is_title_of_picture(document, one)


def _is_title_of_picture(document: Document, one: Attribution) -> bool:
    """Whether a sentence is the alternative text of a picture in a paragraph of several such: a page that was made from the results of a search repeats their titles."""
    if len(document.images) < _PICTURES:
        return False
    titles = document.recall("attribution.titles of pictures", _titles_of_pictures)
    if _plain(document.slice(sentences(document)[one.sentence].span)) not in titles:
        return False
    block = document.blocks[sentences(document)[one.sentence].block].span
    said = _plain(document.slice(block))
    return sum(title in said for title in titles if title.count(" ") >= _TITLE) >= _PICTURES


_PICTURES, _TITLE = 3, 3
"""Pictures of such a page, of which titles stand in one paragraph, and blanks of one of these titles, at least."""


_LOOKED = 60
"""Pictures of a page that are looked at."""


def _titles_of_pictures(document: Document) -> tuple[str, ...]:
    titles = (_plain(image.alt) for image in document.images[:_LOOKED] if image.alt)
    return tuple(dict.fromkeys(filter(None, titles)))


def _plain(words: str) -> str:
    return " ".join(words.lower().replace("’", "'").split()).strip(" .!?")


def _is_cited(document: Document, one: Attribution) -> bool:
    """Whether the words stand in brackets that give the headline and the day of an article, or lead to it: "(Bridge is unsafe, say experts, 29 May)", "(Also read: Experts fear floods)"."""
    start = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    opened = document.text.rfind("(", max(0, start - _REACH), start)
    closed = document.text.find(")", start, start + _REACH) if opened >= 0 else -1
    if closed < 0 or document.text.find(")", opened, start) >= 0:
        return False
    if _LEADING.match(document.text, opened, start) is not None:
        return True
    day = _DAY.search(document.text, opened, closed)
    if day is None:
        return False
    word = document.text[opened : day.start()].rpartition(" ")[
        2
    ]  # "… would open on Sunday, May 29" is told, and no reference
    return word.lower() not in weekday_names()


_LEADING = lazy_pattern(lambda: rf"\(\s?[*_]{{0,2}}(?i:{alternatives('headlines', 'leading')})\s?:")


def is_headline_of_list(document: Document, one: Attribution) -> bool:
    """Whether the words stand in one of several headlines: items without a stop, each a link or in the words of headlines, without an article."""
    at = sentences(document)[one.sentence].block
    blocks = document.blocks
    if blocks[at].kind is not BlockKind.LIST_ITEM or not _may_be_headline(document, at):
        return False
    beside = [k for k in (at - 1, at + 1) if 0 <= k < len(blocks) and blocks[k].kind is BlockKind.LIST_ITEM]
    return (
        bool(beside)
        and all(_may_be_headline(document, k) for k in beside)
        and (_is_link(document, at) or not _has_article(document, at))
    )


def _may_be_headline(document: Document, at: int) -> bool:
    said = document.slice(document.blocks[at].span).rstrip()
    return len(said) <= _LONGEST and not said.endswith(_STOPS)


def _is_link(document: Document, at: int) -> bool:
    """Whether a block is nothing but a link."""
    said = document.slice(document.blocks[at].span).strip()
    start = document.blocks[at].span.start
    return any(link.span.start <= start + 1 and document.slice(link.span).strip() == said for link in document.links)


def _has_article(document: Document, at: int) -> bool:
    said = document.slice(document.blocks[at].span).lower().split()
    return any(bits_of(word) & (DEFINITE | INDEFINITE) for word in said)
