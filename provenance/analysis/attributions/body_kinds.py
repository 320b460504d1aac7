"""Of which kind a body is, by its own words or by what the text says of it: a firm, an office, a charity, an outlet."""

from __future__ import annotations

import re
from functools import cache
from itertools import chain
from typing import Final

from provenance.analysis.attributions.words import BODY, known_bits_of, listed
from provenance.api import lazy_pattern

FIRM: Final = "firm"
OFFICE: Final = "office"
CHARITY: Final = "charity"
OUTLET: Final = "outlet"
_KINDS: Final = (
    (FIRM, "trading_body", "of_firms", "known_firms"),
    (OFFICE, "office_body", "of_offices", "known_agencies"),
    (CHARITY, "charity_body", "of_charities", "known_charities"),
    (OUTLET, "outlet_body", "of_outlets", "known_outlets"),
)
"""Each kind with the lists of its nouns, of the words in names of its bodies, and of those that need not be introduced."""
_BEFORE: Final = lazy_pattern(r"([a-z][\w-]+) \Z")
_BEHIND: Final = lazy_pattern(
    r"(?: \([^()\n]{1,40}\))?(?:, (?:which (?:is|was) )?| (?:is|was|has become) )(?:an?|the|one of) ([^.;:()\n]{2,80})"
)
_TRADES: Final = lazy_pattern(
    r"(?:(?:,? (?:which|that))?(?: has| had| will)?(?: also| now| recently)? (?:sells?|sold|employs?|owns?|owned|acquire[sd]?|bought|manufactures?d?)\b"
    r"|, (?:which|that) (?:makes?|made|builds?|supplies|produces?)\b"
    r"|,(?: its)? (?:chief executive|CEO)\b|(?:[’']s?)? (?:[a-z-]+ )?(?:chief executive|CEO|shares|shareholders|customers|profits?|revenues?|earnings|dividend|factory|factories|refinery|smelter|stock|stores|showrooms?)\b"
    r"|(?: has| had)? (?:cut|raised|lowered|lifted) (?:its )?(?:(?:sales|profit|full-year|annual) )?(?:prices|forecast|outlook|guidance|dividend)\b"
    r"| (?:posted|reported|booked) (?:an? )?(?:[\w-]+ ){0,2}(?:loss|losses|profits?|revenues?|earnings)\b"
    r"| \((?:NYSE|NASDAQ|LSE|BSE|NSE|ASX|JSE)\b)",
    re.IGNORECASE,
)
"""What a firm does and has, right behind its name."""
_FORM: Final = lazy_pattern(r",? (?:plc|PLC|Ltd|Inc|Corp|LLC|GmbH|AG|SA|NV|AB|Oyj|SpA)\b")
"""How a firm is set up, behind its name."""
_TRADED: Final = lazy_pattern(
    r"(?:shares|stake|stock|shareholders|investors|bonds) (?:in|of) \Z|(?:chief executive|CEO) (?:of|at) (?:the )?\Z"
)
"""The same right before it."""
_ENDS_TRADED: Final = (" in ", " of ", " at ", " of the ", " at the ")
_REACH: Final = 60
_LOOKS: Final = 6
"""Places of a name that are looked at."""


def kind_of_noun(noun: str) -> str:
    """The kind of body that a noun in small letters is a word for; nothing for one that any may be called by."""
    for kind, nouns, _, _ in _KINDS:
        if noun in listed(nouns):
            return kind
    return FIRM if noun.endswith("maker") else ""


def shown_kinds(text: str, name: str, before: int) -> frozenset[str]:
    """The kinds of which a body is, as far as its name and the text before an offset show, with the nouns it is called; none where nothing does.

    Its own words go before what the text calls it, and that before what a firm does.
    """
    own = _own(name.lower())
    if own:
        return own
    found: set[str] = set()
    at = text.find(name, 0, before)
    for _ in range(_LOOKS):
        if at < 0:
            break
        end = at + len(name)
        form = _FORM.match(text, end)
        if form is not None:
            return frozenset((FIRM,))
        before_it = text[max(0, at - _REACH) : at]
        if (
            before_it.endswith(" ")
            and (called := _BEFORE.search(before_it, before_it.rfind(" ", 0, -1) + 1)) is not None
        ):
            found |= _called(called[1])
        aside = _BEHIND.match(text, end, before)
        if aside is not None:
            found |= next((kinds for word in aside[1].split() if (kinds := _called(word.strip(",")))), frozenset())
        if not found and (_TRADES.match(text, end) or _is_traded(before_it)):
            found.add(FIRM)
        at = text.find(name, end, before)
    return frozenset(found)


def _is_traded(before: str) -> bool:
    """Whether what stands before a name says that it is a firm's; a search for an end is made where the last word may be one."""
    return before.endswith(_ENDS_TRADED) and _TRADED.search(before) is not None


def _own(name: str) -> frozenset[str]:
    """The kind of a body by the words of its name in small letters, the last one of what stands before "of" first: "Department of Energy", "Energy Bank"."""
    whole = _known().get(name)
    if whole is not None:
        return whole
    head, _, rest = name.replace(" for ", " of ").partition(" of ")
    kinds = _kinds_of_words()
    for word in (*reversed(head.split()), *reversed(rest.split())):
        shown = kinds.get(word)
        if shown is not None:
            return shown
    return frozenset()


@cache
def _known() -> dict[str, frozenset[str]]:
    """The kinds of bodies that need not be introduced, by their names."""
    return {name: frozenset((kind,)) for kind, _, _, known in reversed(_KINDS) for name in listed(known)}


@cache
def _kinds_of_words() -> dict[str, frozenset[str]]:
    """What a word in the name of a body shows of it: its kind, and with what nouns it is called; of two kinds the first."""
    found: dict[str, frozenset[str]] = {}
    for kind, nouns, parts, known in reversed(_KINDS):
        found.update((name, frozenset((kind,))) for name in listed(known))
        found.update((word, frozenset((kind, word))) for word in chain(listed(nouns), listed(parts)))
    return found


def _called(word: str) -> frozenset[str]:
    """A noun for a body with its kind; nothing for another word."""
    if not known_bits_of(word) & BODY and not word.endswith("maker"):
        return frozenset()
    return frozenset((kind_of_noun(word), word)) - {""}


def fits(kinds: frozenset[str], noun: str) -> bool:
    """Whether a body of some kinds can be called by a noun: one told as an airline is no bank, and any firm is a company."""
    kind = kind_of_noun(noun)
    if noun in kinds:
        return True
    if noun in listed("whatever_body"):
        return kinds.isdisjoint((OFFICE, OUTLET))
    told = {word for word in kinds if word in listed("trading_body") and word not in listed("any_firm")}
    return kind in kinds and (noun in listed("any_firm") or not told)
