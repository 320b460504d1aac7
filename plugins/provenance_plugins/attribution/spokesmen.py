"""Spokesmen of whom the words say whose they are, where the text has just told of that body: who reads on knows whom to ask."""

from __future__ import annotations

import re
from bisect import bisect_left

from provenance.analysis import attributions, metadata, sentences
from provenance.analysis.attributions.words import listed
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import WORD

_SPOKEN = lazy_pattern(
    lambda: (
        rf"(?i:an?|the|one|another) (?:(?P<before>(?:{WORD} ){{1,4}}?)(?P<kind_before>(?:{alternatives('spokesmen', 'state')}) )?spokes[a-z]+"
        rf"|spokes[a-z]+ (?:for|of|from|with) (?:the )?(?P<behind>{WORD}(?: (?:(?:of|for|and|the) )?{WORD}){{0,4}}?)(?P<kind_behind> (?:{alternatives('spokesmen', 'state')}))?)\Z"
    )
)
"""A spokesman with the name of the body: "a Harbour Steel spokesman", "a spokesman for the Harbour government"."""
_TOLD, _SPEAKS, _ABOUT = 1, 2, 4
"""Sentences before a spokesman in which the body is told of, in which it speaks, and in which that is told of which the title names."""
_NATION = lazy_pattern(r"(?:an|ese|ish|ch|li|qi)\Z")
"""How words end that tell of a nation and no body: "a Russian spokesman" behind "Russian troops"."""


def is_of_body_just_told(document: Document, source: Span, sentence: int) -> bool:
    """Whether the sentence before, or the beginning of the same one, has the name of the body: all of it, or a longer name that ends so ("the Legion", "the Harbour Legion"); or the body speaks in one of the two before; or the text is about it, as its title and one of the four before say."""
    said = _SPOKEN.match(document.slice(source))
    if said is None:
        return False
    name = " ".join((said["before"] or said["behind"]).split())
    governs = (said["kind_before"] or said["kind_behind"]) is not None
    if not governs and (name.lower() in listed("governments") or (said["before"] and _NATION.search(name) is not None)):
        return False
    start = sentences(document)[max(0, sentence - _TOLD)].span.start
    before = document.text[start : source.start]
    body = r"[\s-]?".join(re.escape(word) for word in name.split())
    if governs:
        body += rf"(?:[’']s)? (?:{alternatives('spokesmen', 'governing')})"
    told_of = re.compile(rf"(?<!\w){body}(?!\w)(?! spokes)")
    if told_of.search(before) is not None or _is_titled(document, told_of, source.start, sentence):
        return True
    if _is_called_back(document, name, source.start, sentence) or _is_of_text(document, told_of, source.start):
        return True
    every = attributions(document)
    at = bisect_left(every, sentence - _SPEAKS, key=lambda other: other.sentence)
    while at < len(every) and every[at].sentence < sentence:
        other = every[at]
        at += 1
        told = "" if other.source is None else document.slice(other.source).removesuffix("’s")
        if other.kind == "named" and other.lays and f" {name} " in f" {told} ":
            return True
    return False


def _is_called_back(document: Document, name: str, end: int, sentence: int) -> bool:
    """Whether one of the two sentences before speaks of the body by the last word of its name, which has told of it before: "the museum"."""
    last = name.rsplit(maxsplit=1)[-1].lower()
    start = sentences(document)[max(0, sentence - _SPEAKS)].span.start
    return (
        " " in name
        and document.text.find(name, max(0, end - _ABOUT_IT), end) >= 0
        and re.search(rf"\b[Tt]he {re.escape(last)}(?!\w)", document.text[start:end]) is not None
    )


def _is_of_text(document: Document, told_of: re.Pattern[str], end: int) -> bool:
    """Whether a text has the name of the body again and again before its spokesman: it is about it."""
    return (
        sum(1 for _ in zip(told_of.finditer(document.text, max(0, end - _ABOUT_IT), end), range(_AGAIN), strict=False))
        == _AGAIN
    )


_ABOUT_IT = 5_000
"""Characters before a spokesman in which the body is named: a page of many spokesmen would be read again for each."""
_AGAIN = 2
"""Times that a text names a body before its spokesman if it is about it."""
_OF_KIND = lazy_pattern(
    lambda: (
        rf"(?i:an?|the|one|another) (?:[a-z-]+ )?(?P<kind>{alternatives('told_before', 'body')})(?:[’']s)? spokes[a-z]+\Z"
    )
)
"""A spokesman with the common noun of a body: "a network spokesperson"."""
_LETTERS = lazy_pattern(r"(?<![\w.-])[A-Z]{3,6}(?![\w-])")
"""What networks, airlines and unions are called for short: "ESPN"."""
_FOR_SHORT = frozenset(
    {"network", "broadcaster", "channel", "airline", "union", "carrier", "agency", "party", "league"}
)


def is_of_kind_just_named(document: Document, source: Span, sentence: int) -> bool:
    """Whether a spokesman of a network, a union or another body is told of right behind one whose name has that word, or which is called by its letters: "Harbour Network dropped the show. “It will not return,” a network spokesperson said"."""
    said = _OF_KIND.match(document.slice(source))
    if said is None:
        return False
    kind = said["kind"]
    start = sentences(document)[max(0, sentence - _SPEAKS)].span.start
    before = document.text[start : source.start]
    if re.search(rf"(?<!\w)(?:{WORD} ){{1,4}}{kind.capitalize()}s?(?!\w)", before) is not None:
        return True
    if kind in _FOR_SHORT and _LETTERS.search(before) is not None:
        return True
    if kind not in forms("spokesmen", "firms"):
        return False
    from provenance_plugins.attribution.bodies_before import names_body  # noqa: PLC0415 - few texts need it

    return names_body(document.text, source.start)


def _is_titled(document: Document, told_of: re.Pattern[str], end: int, sentence: int) -> bool:
    """Whether the title or the words of the address name the body, and one of the sentences before the spokesman too: the text is about it."""
    start = sentences(document)[max(0, sentence - _ABOUT)].span.start
    found = told_of.search(document.text, start, end)
    if found is None:
        return False
    known = metadata(document)
    if (
        known.url is not None
        and f"-{'-'.join(found[0].lower().split())}-" in f"-{_IN_ADDRESS.sub('-', known.url.value.lower())}-"
    ):
        return True
    title = known.title
    if title is not None:
        return told_of.search(title.value) is not None
    head = document.slice(document.blocks[0].span).partition("\n")[0]
    return len(head) <= _HEADLINE and not head.rstrip().endswith((".", ":")) and told_of.search(head) is not None


_IN_ADDRESS = lazy_pattern(r"[^a-z0-9]+")
_HEADLINE = 140
"""Characters of the first line of a text that is its title."""
