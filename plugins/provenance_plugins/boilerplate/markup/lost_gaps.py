"""Blanks and breaks between two sentences that a program or an editor took out (BLP412): "the witness.The motion"; and files whose bytes are read otherwise wherever they are shown."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from functools import cache
from heapq import merge
from itertools import accumulate

from provenance.analysis import content
from provenance.analysis.files import is_mail
from provenance.analysis.register.forum_posts import is_forum_post
from provenance.api import (
    BlockKind,
    Confidence,
    Document,
    Fix,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    told_together,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.signs_within import has_other_bytes

__all__ = ["lost_gaps", "other_bytes"]

_WORDS = Phrases.load(LEXICON, "lost_gaps")
_SMALL = "a-zß-ÿąćčďđęěğıłńňőœřśşšťůűźżž\u0430-\u045f"
_CAPITAL = "A-ZÀ-ÞĆČĎĘĚĞİŁŃŇŐŒŘŚŞŠŤŮŰŹŻŽ\u0400-\u042f"
"""Letters, Latin and Cyrillic."""
_BEFORE, _BEHIND = r"(?<=[\s(“\"‘])", r"(?=[,\s]\s{0,2}[\w“\"‘])"
_JOINED = lazy_pattern(
    rf"{_BEFORE}(?P<last>[{_SMALL}]{{3,30}})(?P<stop>\.[”\"’]?)(?P<first>[{_CAPITAL}][{_SMALL}]{{1,20}}|[\u0400-\u042f]){_BEHIND}",
    signs=(".",),
)
"""A word in small letters, its stop and a word with a capital, before another word."""
_BEHIND_OTHERS = lazy_pattern(
    lambda: (
        rf"{_BEFORE}(?:(?P<last>[A-Z]{{2,6}}|(?:1[5-9]|20)\d\d|[a-zß-ÿ]{{2,30}}\))(?P<stop>\.[”\"’]?)(?P<first>{any_of(_WORDS.texts('opens', 'any'))})"
        rf"|(?P<name>[{_CAPITAL}][{_SMALL}]{{3,30}})(?P<behind_name>\.[”\"’]?)(?P<begins>{any_of(_WORDS.texts('begins', 'any'))})){_BEHIND}"
    ),
    signs=(".",),
)
"""A name in capitals, a year or a word before a bracket, its stop and a word that begins a sentence: names of sites and files have others. Behind a noun or a name with one capital those begin it that are no part of a program either."""
_ASKED = lazy_pattern(
    lambda: (
        rf"{_BEFORE}(?P<last>[^\W\d_][{_SMALL}]{{1,30}})(?P<stop>[?!][”\"’]?)(?P<first>{any_of(_WORDS.texts('opens', 'any'))}){_BEHIND}"
    ),
    signs=("?", "!"),
)
"""The same behind a question or a call."""
_NOTED = lazy_pattern(
    rf"{_BEFORE}(?P<last>[{_SMALL}]{{3,30}})(?P<stop>\.)(?P<first>\([{_CAPITAL}][{_SMALL}]{{1,20}})(?=\s{{1,2}}[^\W_])",
    signs=("(",),
)
"""… and a bracket of several words, whose blank was lost."""
_FOR_OTHERS = lazy_pattern(r"\?(?=[a-z]{2})(?<=[a-z]\?)", signs=("?",))
"""A question mark within a word, as one stands where decoding lost another sign."""
_INITIALS = lazy_pattern(r"[^\W\d_]\. \Z")
"""Before the initials of somebody, who then goes on: "Br. AC.We have none"."""
_RUNNING = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.LIST_ITEM, BlockKind.HEADING})
_AS_TEXT = 180
"""Characters of a heading that is a paragraph, at least, which a page shows in larger letters."""
_LONG = 80
"""Characters of a paragraph that has two sentences, at least: a shorter one may be the title of something."""
_SEVERAL = 2
_VOWELS = frozenset("aeiouyàáâãäåæèéêëìíîïòóôõöøùúûüýÿąęěıőœůűаеёиіїоуыэюяє")
"""A word without one is the name of a part of a program: "ttk.Notebook"."""


def lost_gaps(document: Document) -> Iterator[Hit]:
    """Such places, told together where they are several: nothing of texts that show code, in which names stand so, and of posts to a forum."""
    found = list(_found(document))
    if not found or is_forum_post(document) or _shows_code(document):
        return
    yield from told_together((("gaps", hit) for hit in found), least=_SEVERAL)


def _shows_code(document: Document) -> bool:
    """Whether a text has blocks of code; in a plain text lines that are set in are none for sure."""
    return document.media_type != "text/plain" and any(block.kind is BlockKind.CODE for block in document.blocks)


def _found(document: Document) -> Iterator[Hit]:
    endings, shortened, modules = _listed("ending"), _listed("shortened"), _listed("modules")
    left_overs = _LeftOvers(document)
    for match in _joined(document.text):
        last, stop, first = (match[group] for group in _groups(match))
        if first in endings or last.lower() in shortened or first.lower() == last:
            continue  # "enum.Enum" is a class and its module
        if last[-1] >= _CYRILLIC and len(last) < _WHOLE:
            continue  # "лит.А", "арх.Растрелли"
        if last in modules and first not in _listed("opens"):
            continue  # "multiprocessing.Pool"
        span = Span(*match.span())
        number = document.block_index(span.start)
        if number is None or not content(document).is_main(number) or left_overs.are_beside(span):
            continue
        block = document.blocks[number]
        least = _AS_TEXT if block.kind is BlockKind.HEADING else _LONG
        if block.kind not in _RUNNING or block.span.end - block.span.start < least or in_inline_code(document, span):
            continue
        if _is_in_order(document.text[max(block.span.start, span.start - _ORDER) : span.start]):
            continue
        place = document.locate(span)
        if not document.source[place.start : place.end].endswith(stop + first):
            continue  # what parts them for the eye may be markup
        fix = Fix.replace(document, Span(*match.span(_groups(match)[-1])), f" {first}", "put a blank in", safe=False)
        message = (
            f"“{match[0]}” has two sentences in one word, since the blank or the break between them was lost: put it in"
        )
        yield Hit(span, message, Confidence.MEDIUM, fix=fix, severity=Severity.INFO if is_mail(document) else None)


_CYRILLIC, _WHOLE = "\u0400", 5
"""The first of its letters, and letters of a word before the stop, at least: shorter ones are mostly cut short, and often with no blank behind them."""


def _joined(text: str) -> Iterator[re.Match[str]]:
    """The places of all kinds, in their order."""
    named = (match for match in _JOINED.finditer(text) if not _VOWELS.isdisjoint(match["last"]))
    others = (
        match
        for match in _BEHIND_OTHERS.finditer(text)
        if not (
            (match["last"] or "").isupper() and _INITIALS.search(text, max(0, match.start() - _NEAR), match.start())
        )
    )
    kinds: list[Iterator[re.Match[str]]] = [named, others]
    if "?" in text or "!" in text:
        is_lost = _FOR_OTHERS.search(text) is not None
        kinds.append(match for match in _ASKED.finditer(text) if not (is_lost and match["stop"].startswith("?")))
    if ".(" in text:
        kinds.append(_NOTED.finditer(text))
    return merge(*kinds, key=lambda match: match.start())


def _groups(match: re.Match[str]) -> tuple[str, str, str]:
    """By what groups the word, its stop and the next one are called."""
    return (
        ("name", "behind_name", "begins") if match.re.groups > _OF_ONE and match["name"] else ("last", "stop", "first")
    )


_OF_ONE = 3
"""Groups of a pattern that has one kind."""


_NEAR = 4
"""Characters before such a place in which initials may go on."""
_ORDER = 300
"""Characters before such a place in which the order to a program begins within which it stands."""
_ORDERS = (("{{", "}}"), ("{%", "%}"), ("<%", "%>"), ("<?", "?>"))


def _is_in_order(before: str) -> bool:
    """Whether a template tells its program something there: "{{ $style := resources.Get 'a.css' }}"."""
    return any(before.rfind(opening) > before.rfind(closing) for opening, closing in _ORDERS)


class _LeftOvers:
    """Where left-overs of the page stand in a text."""

    def __init__(self, document: Document) -> None:
        spans = sorted(part.span for part in content(document).boilerplate)
        self._starts = [span.start for span in spans]
        self._ends = list(accumulate((span.end for span in spans), max))
        """How far those reach that begin no later."""

    def are_beside(self, span: Span) -> bool:
        """Whether one ran into the text there, which is told as what it is."""
        before = bisect_right(self._starts, span.end)
        return before > 0 and self._ends[before - 1] >= span.start


@cache
def _listed(tag: str) -> frozenset[str]:
    return frozenset(_WORDS.texts(tag, "any"))


def other_bytes(document: Document) -> Iterator[Hit]:
    """The first sign of a page that is read as UTF-8 where it is shown, and was not written so."""
    if not has_other_bytes(document):
        return
    for at, sign in enumerate(document.text):
        if not sign.isascii():
            message = f"this sign and all others beyond ASCII are not written in UTF-8 ({document.encoding}), and who reads the file so, as programs for pages do, sees “\ufffd” in their place: save it as UTF-8"
            yield Hit(Span(at, at + 1), message)
            return
