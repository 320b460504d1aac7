"""Spokesmen of whom the words say whose they are, where the text has just told of that body: who reads on knows whom to ask."""

from __future__ import annotations

import re
from collections import Counter

from provenance.analysis import metadata, sentences
from provenance.analysis.attributions.words import listed
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import WORD

_SITE = lazy_pattern(r"(?i:an?|the|one|another) (?P<name>[A-Z][\w-]*(?:\.[a-z]{2,4}|[A-Z][a-z]+)) spokes[a-z]+\Z")
"""A spokesman of a firm that is called by its address or by words run together: "a Change.org spokesman"."""

_SPOKEN = lazy_pattern(
    lambda: (
        rf"(?i:an?|the|one|another) (?:(?P<before>(?:{WORD} (?:(?:of|for|and|the) ){{0,2}}){{1,4}}?)(?P<kind_before>(?:{alternatives('spokesmen', 'state')}) )?spokes[a-z]+"
        rf"|spokes[a-z]+ (?:for|of|from|with) (?:the )?(?P<behind>{WORD}(?: (?:(?:of|for|and|the) ){{0,2}}{WORD}){{0,4}}?)(?P<kind_behind> (?:{alternatives('spokesmen', 'state')}))?)\Z"
    )
)
"""A spokesman with the name of the body: "a Harbour Steel spokesman", "a spokesman for the Harbour government"."""
_OWNED = lazy_pattern(r"(?:(?: (?:Airlines?|Group|Inc|Ltd|Company|Corporation))?[’']s|(?<=s)[’'])(?= spokes)")
"""Whose spokesman it is, behind an article: "a Harbour Airline’s spokesperson"."""
_NEAR = 2
"""Sentences before a spokesman in which the body is called by a common noun."""
_OF_STATE = frozenset({"department", "ministry", "agency", "commission", "bureau"})
_FAR = 6
"""The same where one office alone is named by its whole name."""
_NATION = lazy_pattern(r"(?:an|ese|ish|ch|li|qi)\Z")
"""How words end that tell of a nation and no body: "a Russian spokesman" behind "Russian troops"."""


def is_of_body_told(document: Document, source: Span, sentence: int) -> bool:
    """Whether the text has told of the body before: in its title or anywhere above, by its name or a longer one that ends so ("the Legion", "the Harbour Legion"), or right before as "the department"; an office of the state by its whole name also below.

    Of the spokesmen of samples 46 to 52 whose texts could be read again, the bodies of all nine that were held for right at a warning stood nowhere above, those of all wrong ones did.
    """
    site = _SITE.match(document.slice(source))
    if site is not None:
        return document.text.find(site["name"], max(0, source.start - _ABOUT_IT), source.start) >= 0
    said = _SPOKEN.match(_OWNED.sub("", document.slice(source)))
    if said is None:
        return _is_of_office_told(document, source)
    name = " ".join((said["before"] or said["behind"]).split())
    governs = (said["kind_before"] or said["kind_behind"]) is not None
    if not governs and (name.lower() in listed("governments") or (said["before"] and _NATION.search(name) is not None)):
        return False
    held = name.removeprefix("Office of the ").removeprefix("Office of ")
    body = r"[\s-]?".join(re.escape(word) for word in held.split())
    if governs:
        body += rf"(?:[’']s)? (?:{alternatives('spokesmen', 'governing')})"
    told_of = re.compile(rf"(?<!\w){body}(?!\w)(?! spokes)", re.IGNORECASE if " " in held else 0)
    first = max(0, source.start - _ABOUT_IT)
    if told_of.search(document.text, first, source.start) is not None or _is_titled(document, told_of, name):
        return True
    if (
        " " in name
        and _OF_STATE_IN_NAME.search(name) is not None
        and told_of.search(document.text, source.end, source.end + _ABOUT_IT) is not None
    ):
        return True
    kind = _IN_NAME.search(name)
    return kind is not None and _is_called_back(document, kind[0].lower(), source.start, sentence)


_OF_OFFICE = lazy_pattern(
    r"(?i:an?|the|one|another) (?:[a-z-]+ )?spokes[a-z]+ (?:for|of|from|with) the (?:state |county |city |local |federal |district |national |regional )?(?P<office>[a-z]+(?: [a-z]+){0,2}[’']s office|[a-z]+ (?:department|ministry|commission|agency|board|office))(?=,|\Z)"
)
"""A spokesman of an office in small letters: "a spokeswoman for the state attorney general’s office"."""


def _is_of_office_told(document: Document, source: Span) -> bool:
    """Whether the text has told before of an office that the words call in small letters, with the place or the person whose it is: "the Leeds attorney general’s office"."""
    said = _OF_OFFICE.match(document.slice(source))
    if said is None:
        return _is_of_government_told(document, source)
    office = "[’']".join(re.escape(part) for part in re.split("[’']", said["office"]))
    told_of = rf"(?<!\w){WORD}(?:[’']s)? {office}"
    return re.search(told_of, document.text[max(0, source.start - _ABOUT_IT) : source.start]) is not None


_OF_GOVERNMENT = lazy_pattern(
    lambda: (
        rf"(?i:an?|the|one|another) (?P<kind>{alternatives('spokesmen', 'state')}) spokes[a-z]+\Z|spokes[a-z]+ (?:for|of) the (?P<behind>{alternatives('spokesmen', 'state')})\Z"
    )
)


def _is_of_government_told(document: Document, source: Span) -> bool:
    """Whether the text has told before of one government alone, with the name of its country, which it has elsewhere, too: "the Harwood government … a government spokeswoman"; "local government" is nobody's."""
    said = _OF_GOVERNMENT.search(document.slice(source))
    if said is None:
        return False
    kind = said["kind"] or said["behind"]
    named = rf"(?<!\w)(?P<whose>[A-ZÀ-Þ][\w.-]+)(?:[’']s)? {kind}(?!\w)(?! spokes)"
    above = document.text[max(0, source.start - _ABOUT_IT) : source.start]
    found = Counter(one["whose"] for one in re.finditer(named, above))
    places = [name for name, count in found.items() if name.lower() in listed("of_nation") or above.count(name) > count]
    return len(places) == 1


_OF_STATE_IN_NAME = lazy_pattern(lambda: rf"(?<![\w-])(?:{alternatives('spokesmen', 'of_state')})(?![\w-])")
"""What a whole name of an office of the state has, which is called so wherever a text speaks of it: also where it goes on about it below."""
_IN_NAME = lazy_pattern(lambda: rf"(?i)(?<![\w-])(?:{alternatives('spokesmen', 'offices')})(?![\w-])")
"""The common noun in the name of an office, by which a text goes on to call it."""


def _is_called_back(document: Document, kind: str, end: int, sentence: int) -> bool:
    """Whether one of the two sentences before speaks of an office by its common noun: "the department", "the environment ministry"."""
    start = sentences(document)[max(0, sentence - _NEAR)].span.start
    called = rf"(?:\b(?:[Tt]he|[Ii]ts|[Tt]heir) |[’']s )(?:[a-z]+ )?{kind}(?![\w-])(?! spokes)|\b{kind} officials\b"
    return re.search(called, document.text[start:end]) is not None


_ABOUT_IT = 10_000
"""Characters before a spokesman in which the body is named: a page of many spokesmen would be read again for each."""
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
    start = sentences(document)[max(0, sentence - _NEAR)].span.start
    before = document.text[start : source.start]
    named = rf"(?<!\w)(?:{WORD} ){{1,4}}{kind.capitalize()}s?(?!\w)"
    if re.search(named, before) is not None:
        return True
    if kind in _OF_STATE:
        farther = sentences(document)[max(0, sentence - _FAR)].span.start
        bodies = {" ".join(one[0].split()) for one in re.finditer(named, document.text[farther : source.start])}
        if len(bodies) == 1:
            return True
    if kind in _FOR_SHORT and _LETTERS.search(before) is not None:
        return True
    if kind in forms("spokesmen", "offices") and _is_called_back(document, kind, source.start, sentence):
        return True
    if kind not in forms("spokesmen", "firms"):
        return False
    from provenance_plugins.attribution.answered.bodies_before import names_body  # noqa: PLC0415 - few texts need it

    return names_body(document.text, source.start)


def _is_titled(document: Document, told_of: re.Pattern[str], name: str) -> bool:
    """Whether the title or the words of the address name the body: the text is about it."""
    known = metadata(document)
    if (
        known.url is not None
        and f"-{'-'.join(name.lower().split())}-" in f"-{_IN_ADDRESS.sub('-', known.url.value.lower())}-"
    ):
        return True
    return known.title is not None and told_of.search(known.title.value) is not None


_IN_ADDRESS = lazy_pattern(r"[^a-z0-9]+")
