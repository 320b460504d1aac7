"""Whether "today", "tomorrow" and their like stand for a day, or for these days: "today's computers", "Book a table today"."""

from __future__ import annotations

from provenance.analysis.dates.context import opening_words, words_after, words_before
from provenance.analysis.dates.finding.surroundings import NO_KINDS, Surroundings
from provenance.api import lazy_pattern

_NEAR = 8
"""Words to each side of "today" among which the verb of its event stands."""
_PRESENT = lazy_pattern(r",?[^\S\n]+(\d|[a-z]+)")
_NAMED = lazy_pattern(r",[^\S\n]+[A-Z]")
_POSSESSIVE = frozenset("'’")
_NOUN_WITHIN = 2
"""Words behind "today's" of which one in the plural makes it these days: "today's sophisticated guests"."""
_NO_PLURAL = ("ss", "us", "is", "ous")
_OPENING_WORDS = 4
"""First words of a sentence among which one says that it only thinks of a case."""
_COMPARED = 3
"""Words before "today" among which "more" or "less" stands, with the verb before it."""


def means_these_days(around: Surroundings, start: int, end: int) -> bool:
    """Whether "today" means these days, or is part of a call to act: the words near it tell of no event."""
    kinds, _ = around.before(start)
    if "now" in kinds:
        return True
    before = words_before(around.text, start)
    if before and around.text[start].isupper() and before[-1]:
        return True  # "Shop Today": a title or a button
    if (
        is_of_era(around, end)
        or is_thought(around, start)
        or (_is_present(around, end) and not _is_behind_deed(around, before))
        or _is_compared(around, before, end)
    ):
        return True
    if before and before[0].lower() in around.words.calls and around.text[end : end + 1] not in _POSSESSIVE:
        return True  # "Book a table today"
    near = [*before[-_NEAR:], *_words_behind(around, end)]
    known = around.words
    if any(not told.isdisjoint(near) for told in (known.happened, known.planned, known.event)):
        return False
    return not (known.endings and any(word.endswith(known.endings) for word in near))


def _words_behind(around: Surroundings, end: int) -> list[str]:
    """The words behind a place; where names follow at once, of which there may be many before the verb, without these: "Today, Sen. Ana Cruz and Rep. John Cole announced"."""
    found = words_after(around.text, end)
    if around.language == "en" and _NAMED.match(around.text, end) is not None:
        found = [word for word in found if not word[:1].isupper()]
    return found[:_NEAR]


def is_of_era(around: Surroundings, end: int) -> bool:
    """Whether "today" or "tomorrow" is a time here, not a day: "today's computers"."""
    if around.text[end : end + 1] not in _POSSESSIVE:
        return False
    for word in words_after(around.text, end + 2)[:_NOUN_WITHIN]:
        kinds = around.words.after.get(word, NO_KINDS)
        if "era" in kinds:
            return True
        if not word.islower() or "dated" in kinds or word in around.words.event or word in around.words.before:
            return False
        if around.language == "en" and word.endswith("s") and not word.endswith(_NO_PLURAL):
            return True
    return False


def _is_present(around: Surroundings, end: int) -> bool:
    """Whether what stands behind "today" tells how things stand: "Today, many", "Today, 74% of", "investors today are"."""
    behind = _PRESENT.match(around.text, end)
    if behind is None:
        return False
    if around.text[end - 5 : end] == "Today" and "opening" in around.words.after.get(behind[1], NO_KINDS):
        return True
    return behind[1].isdigit() or "present" in around.words.after.get(behind[1], NO_KINDS)


def _is_behind_deed(around: Surroundings, before: list[str]) -> bool:
    """Whether the verb of an event stands right before "today", so that what follows is no more than why: "resigned today over the loss"."""
    known = around.words
    if not before or not (before[-1] in known.happened or (bool(known.endings) and before[-1].endswith(known.endings))):
        return False
    return "now" not in known.before.get(before[-2] if len(before) > 1 else "", NO_KINDS)


def _is_compared(around: Surroundings, before: list[str], end: int) -> bool:
    """Whether "today" ends a sentence that compares these days with those of old: "buyers are more demanding today"."""
    known = around.words.before
    if around.text[end : end + 1] != "." or not any(
        "degree" in known.get(word, NO_KINDS) for word in before[-_COMPARED:]
    ):
        return False
    return any("now" in known.get(word, NO_KINDS) for word in before[-_COMPARED - 1 :])


def is_thought(around: Surroundings, start: int) -> bool:
    """Whether the sentence around a place only thinks of a case: "If prices fall tomorrow", "For example, suppose"."""
    before = opening_words(around.text, start, _OPENING_WORDS)
    return any(word in around.words.thought or word.lower() in around.words.thought for word in before)
