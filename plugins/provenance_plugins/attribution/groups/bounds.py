"""Groups that the sentence bounds, or whose words the next one answers: "most experts at an advisory committee meeting said", "Critics say it leaks. That is wrong."."""

from __future__ import annotations

from provenance.analysis import Attribution, metadata, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import FULL

__all__ = [
    "is_answered_below",
    "is_gathered",
    "is_given_up",
    "is_of_house",
    "is_of_occasion",
    "is_of_view",
    "leads_to_work",
]

_OCCASION = lazy_pattern(
    lambda: (
        rf"(?i)\b(?:during|at|on|in) (?:an?|the|its|their|this|last|[\w’']+day[’']s) (?:[\w’'-]+ ){{0,5}}?(?:{alternatives('bounds', 'occasion')})\b"
    )
)
"""Where a group came together, within its own words."""
_ANSWERED = lazy_pattern(
    lambda: (
        r"(?:(?:But |Yet |And |Well, )?(?:[Tt]his|[Tt]hat|[Tt]hey|[Ii]t|[Tt]hese (?:critics|people|claims)|[Ss]uch claims|[Tt]he claim|[Tt]he argument)(?: (?:is|are|was|were)|['’](?:s|re)) (?:also |simply |just |plainly |flatly |dead |quite |all |completely |entirely |demonstrably )?"
        rf"(?:{alternatives('bounds', 'wrong')})\b"
        r"|(?:But |Yet )?(?:[Tt]his|[Tt]hat|[Ii]t|[Tt]hey) (?:(?:do|does|did|is|are|was|were|has|have) not|(?:do|does|did|is|are|was|were|has|have)n['’]t)\s*[.!]"
        r"|Not so\b|Nonsense\b|(?:But )?I (?:disagree|don['’]t (?:agree|think so|buy (?:it|this|that))|do not (?:agree|think so|buy))\b|(?:But )?(?:the )?(?:facts|evidence|data|figures|record) (?:say|says|show|shows|tell|tells|suggest|suggests) otherwise\b|The (?:facts|evidence|data|figures|record) (?:say|says|show|shows|tell|tells|suggest|suggests) otherwise\b)"
    )
)
"""How a sentence begins with which the writer says that the words before are wrong."""
_BY = lazy_pattern(
    rf"(?:An?|The|One|In an?|In the) (?:[\w’'-]+ ){{1,4}}?(?:by|from|presented by|given by|written by|led by) (?:[\w’'.-]+ ){{0,5}}?{FULL}\b"
)
"""The work of somebody with a name, with which a sentence begins: "A slide presented by the deputy director Ana Cruz"."""


def is_of_occasion(document: Document, one: Attribution) -> bool:
    """Whether a group is told by the meeting at which it spoke, where it can be found."""
    return one.source is not None and _OCCASION.search(document.text, one.source.start, one.source.end) is not None


def is_answered_below(document: Document, one: Attribution) -> bool:
    """Whether the writer says right behind it that the group is wrong, and so lays the words to it to answer them."""
    spans = sentences(document)
    if one.sentence + 1 >= len(spans) or spans[one.sentence + 1].block > spans[one.sentence].block + 1:
        return False
    after = spans[one.sentence + 1].span
    return _ANSWERED.match(document.text, *after) is not None


def leads_to_work(document: Document, one: Attribution) -> bool:
    """Whether the next sentence begins with a work of somebody with a name, in which one of the group says it."""
    spans = sentences(document)
    if one.sentence + 1 >= len(spans) or spans[one.sentence + 1].block != spans[one.sentence].block:
        return False
    after = spans[one.sentence + 1].span
    return _BY.match(document.text, *after) is not None


def is_gathered(document: Document, one: Attribution) -> bool:
    """Whether the words for a group say who asked its people, or in what they were asked, or that it does not matter what they say: "experts consulted by the Harbour Board", "whatever critics say"."""
    if one.source is None:
        return False
    said = document.slice(one.source)
    if said.lower().startswith("whatever "):
        return True
    return _GATHERED.search(said) is not None and " not " not in said  # "experts not involved in the study"


_GATHERED = lazy_pattern(
    lambda: (
        rf"\b(?:{alternatives('sure', 'asked_by')}) by (?:the |The )?[A-ZÀ-Þ]|\b(?:in|on|for|from) (?:the|this|that) (?:[a-z-]+ )?(?:{alternatives('sure', 'asked_in')})\b"
    )
)


def is_given_up(document: Document, one: Attribution) -> bool:
    """Whether what was widely held is no longer: "was once widely seen as safe", "was widely believed to be safe until it burst"."""
    said = document.slice(one.cue).lower().split()
    if not forms("sure", "given_up").isdisjoint(said):
        return True
    if _WAS.isdisjoint(said):
        return False
    return _UNTIL.search(document.text, one.cue.end, sentences(document)[one.sentence].span.end) is not None


_WAS = frozenset({"was", "were", "had"})
_UNTIL = lazy_pattern(
    r"\b(?:until|till) (?:it|he|she|they|the|a|an|its|his|her|their|in|that|\d{4}|[A-ZÀ-Þ])", signs=("until", "till")
)


def is_of_house(document: Document, one: Attribution) -> bool:
    """Whether the initials of a house, whose name the text gives, stand before those who work for it, or whom the title gives as its source: "Harbour Lamp News (HLN)", "HLN analysts say"; "NFL analysts" and "GOLD analysts" are of a game and a ware."""
    if one.source is None or one.head not in forms("bounds", "staff"):
        return False
    found = _INITIALS.match(document.text, *one.source)
    return found is not None and (
        found["house"] in document.recall("initials of names", _initials_of_names)
        or _is_source_of_title(document, found["house"])
    )


def _is_source_of_title(document: Document, house: str) -> bool:
    """Whether the title gives a house as its source: "Ferries to stay cheap: HLN", "HLN says ferries stay cheap"."""
    title = metadata(document).title
    if title is None:
        return False
    words = title.value.strip()
    return words.endswith(tuple(f"{mark}{house}" for mark in _SOURCES)) or words.startswith(
        tuple(f"{house}{mark}" for mark in (": ", " says ", " sees "))
    )


_SOURCES = (": ", " - ", " – ", " — ", " says ")


def _initials_of_names(document: Document) -> frozenset[str]:
    """The initials that stand in brackets behind the name of which they are."""
    text = document.text
    found: set[str] = set()
    for match in _BRACKETED.finditer(text):
        name = "".join(_CAPITAL.findall(text, max(0, match.start() - _LONGEST_NAME), match.start()))
        if name.endswith(match["short"]):
            found.add(match["short"])
    return frozenset(found)


_BRACKETED = lazy_pattern(r"[^\W_] \((?P<short>[A-Z]{3,6})\)", signs=("(",))
_CAPITAL = lazy_pattern(r"\b[A-Z]")
_LONGEST_NAME = 120


_INITIALS = lazy_pattern(
    lambda: (
        rf"(?:[Tt]he )?(?P<house>[A-Z]{{3,6}})[’']?s? (?:(?:{alternatives('bounds', 'ranks')}) )?(?i:{alternatives('bounds', 'staff')})\b"
    )
)


def is_of_view(document: Document, one: Attribution) -> bool:
    """Whether a group is whoever holds the view that the sentence before sets out: "The “nurture” theory stresses what is learned. Supporters of this view argue …"; what somebody wants to do is no view."""
    spans = sentences(document)
    if one.source is None or not one.sentence or spans[one.sentence - 1].block != spans[one.sentence].block:
        return False
    if _OF_VIEW.search(document.text, *one.source) is None:
        return False
    return _SET_OUT.search(document.text, *spans[one.sentence - 1].span) is not None


_OF_VIEW = lazy_pattern(
    lambda: rf"\bof (?:{alternatives('bounds', 'pointing')}) (?:[a-z]+ )?(?:{alternatives('bounds', 'views')})\b"
)
_SET_OUT = lazy_pattern(
    lambda: rf"\b(?:{alternatives('bounds', 'views')}) (?:[\w-]+ ){{0,4}}?(?:{alternatives('bounds', 'sets_out')})\b"
)
