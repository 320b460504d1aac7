"""Which reading a cue asks for, by the tags that the lexicon gives it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from msgspec.structs import replace

from provenance.analysis.attributions.deeds import is_deed
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.readings import SAYINGS, Reading
from provenance.analysis.attributions.stances import read_stance, read_wish
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import nobody
from provenance.analysis.attributions.verbs import read_verb
from provenance.analysis.attributions.words import BE, NOUN_TOO, listed
from provenance.api import Confidence

_LED = frozenset({"according", "citing"})
_ATTITUDES = frozenset({"feeling", "utterance", "mood", "noun"})
_NOBODYS = frozenset(
    {"hedge", "impersonal", "accepted", "debated", "doubted", "opined", "opined_in", "linked", "accepted_by", "told_in"}
)
_REFUSED = frozenset({"declined", "unsaid", "anonymity"})


def read_verbal(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that is a verb."""
    if tokens.lower[last] in listed("resolving") and _is_settled(tokens, first, last):
        if not SAYINGS.isdisjoint(tags):
            read_verb(tokens, first, last, tags, names)  # it tells nothing but whom "he" may mean
        return None  # "agreed to meet"
    reading = None if SAYINGS.isdisjoint(tags) else read_verb(tokens, first, last, tags, names)
    if reading is None and tokens.bits[first] & NOUN_TOO and first == last and tokens.lower[first] in listed("given"):
        from provenance.analysis.attributions.attitudes import (  # noqa: PLC0415 - few short texts need it
            read_claimed,
            read_given,
        )

        reading = read_given(tokens, first, names) or read_claimed(tokens, first, names)
        if reading is not None:
            return reading
    if reading is None or (reading.weak and "hold" in tags):
        if "hold" not in tags:
            return read_wish(tokens, first, last, names) if "wish" in tags else None
        if first > 1 and tokens.lower[first - 1] == "to":
            from provenance.analysis.attributions.infinitives import read_infinitive  # noqa: PLC0415 - few short texts need it

            return read_infinitive(tokens, first, "hold", names)
        return read_stance(tokens, first, last, names)
    if reading.phrase is not None and is_deed(tokens, first, last):
        return None if tokens.lower[first] == "adding" else replace(reading, manner="hold")  # "firms are adding jobs"
    return reading


def _is_settled(tokens: Tokens, first: int, last: int) -> bool:
    """Whether "to" leads to a deed: "agreed to meet", but not "is generally agreed to be"."""
    passive = any(bit & BE for bit in tokens.bits[max(0, first - 2) : first])
    return tokens.lower[last + 1 : last + 2] == ["to"] and not passive


@cache
def _read_attitude() -> Callable[[Tokens, int, int, tuple[str, ...], Names], Reading | None]:
    from provenance.analysis.attributions.attitudes import read_attitude  # noqa: PLC0415 - few short texts need it

    return read_attitude


def read_other(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that is no verb, or not only one."""
    if not _ATTITUDES.isdisjoint(tags):
        return _read_attitude()(tokens, first, last, tags, names)
    return _read_led(tokens, first, last, tags, names)


def _read_nobodys(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that lays a statement to nobody, or to a work that links one thing to another."""
    if "hedge" in tags:
        return Reading(nobody(Confidence.MEDIUM), None, "hedge")
    if "impersonal" in tags:
        from provenance.analysis.attributions.cues import read_impersonal  # noqa: PLC0415 - few short texts need it

        return read_impersonal(tokens, first, last, names)
    from provenance.analysis.attributions.commonplaces import read_commonplace  # noqa: PLC0415 - few texts need it

    return read_commonplace(tokens, first, last, tags, names)


@cache  # an import statement takes 2 µs each time
def _read_following() -> Callable[[Tokens, int, str, Names], Reading | None]:
    from provenance.analysis.attributions.cues import read_following  # noqa: PLC0415 - few short texts need it

    return read_following


@cache
def _read_refusal() -> Callable[[Tokens, int, str, Names], Reading | None]:
    from provenance.analysis.attributions.cues import read_refusal  # noqa: PLC0415 - few short texts need it

    return read_refusal


def _read_led(tokens: Tokens, first: int, last: int, tags: tuple[str, ...], names: Names) -> Reading | None:
    """The reading of a cue that leads to its source, hides it, or lays a statement to nobody."""
    if not _NOBODYS.isdisjoint(tags):
        return _read_nobodys(tokens, first, last, tags, names)
    if "reckoned" in tags:
        from provenance.analysis.attributions.reckoned import read_reckoned  # noqa: PLC0415 - few texts have one

        return read_reckoned(tokens, first, names)
    if "poll" in tags:
        from provenance.analysis.attributions.cues import read_poll  # noqa: PLC0415 - few short texts have one

        return read_poll(tokens, last, names)
    if (
        "citing" in tags
        and first > 1
        and tokens.lower[first - 1] in listed("degree")
        and not tokens.bits[first - 2] & BE
    ):
        return None  # "one of the most cited papers", but "is widely cited as"
    for manner in tags:
        if manner in _LED:
            led = _read_following()(tokens, first if tokens.lower[first] == "per" else last, manner, names)
            if led is not None or manner == "according" or len(tags) == 1:
                return led
        elif manner in _REFUSED:
            return _read_refusal()(tokens, first, manner, names)
        elif manner == "plea":
            from provenance.analysis.attributions.cues import read_plea  # noqa: PLC0415 - few texts have one

            pleaded = read_plea(tokens, first, last, names)
            if pleaded is not None or "unnamed" not in tags:
                return pleaded
        elif manner == "unnamed":
            from provenance.analysis.attributions.cues import read_unnamed  # noqa: PLC0415 - few texts have one

            return read_unnamed(tokens, first, names)
        elif manner == "knowing":
            from provenance.analysis.attributions.cues import read_knowing  # noqa: PLC0415 - few texts have one

            return read_knowing(tokens, first, last, names)
    return read_verbal(tokens, first, last, tags, names)
