"""What the noun that a date belongs to tells of it: of "the March 3 collapse" and "a fire on Monday" the day has been, whatever verb follows."""

from __future__ import annotations

from provenance.analysis.dates.roles import NOTHING, PAST, KnownWords, RoledWords
from provenance.api import lazy_pattern

_PAUSE = lazy_pattern(r"[,;:()!?.\n–—]")
_LONGEST_NOUN = 60
"""Characters behind a date in which its noun stands."""
_WORDS_OF_NOUN = 3
"""Words behind a date of which the last is its noun: "the June 2 test flight"."""
_WORDS_BETWEEN = 7
"""Words before a date in which the noun of "the killing of a guard on Monday" stands."""
_NOUNS = frozenset({"mishap", "deed", "fixture"})
_VERBS = frozenset({PAST, "future", "be", "was", "have", "had", "present", "to", "intending", "set", "due"})
_GOVERNS = frozenset({"outcome", "victim", "readying"})
_WORDS_OF_LABEL = 4
"""Words before a date among which its label stands."""
_FIXED, _MOVED = frozenset({"fixing"}), frozenset({"fixing", "moving"})
"""Verbs that give an event its day, with "for" and with "to"."""
_POSSESSIVES = ("'s", "’s")
_WEEKDAY = "weekday"


def noun_behind(known: KnownWords, text: str, end: int, before: RoledWords) -> frozenset[str] | None:
    """What the lexicon says of the noun that a date stands before as its part: "our Sept. 1 outage", "Sunday's final".

    None where the date stands for itself. `before` are the words before it, with the article.
    """
    owned = text.startswith(("'s ", "’s "), end)
    if not owned and not (text.startswith(" ", end) and _has_article(before)):
        return None
    start = end + 3 if owned else end + 1
    pause = _PAUSE.search(text, start, start + _LONGEST_NOUN)
    words = known.read(text[start : start + _LONGEST_NOUN if pause is None else pause.start()])
    found: frozenset[str] | None = NOTHING if owned else None
    for index, role in enumerate(words.roles[: _WORDS_OF_NOUN + 1]):
        if not _NOUNS.isdisjoint(role):
            found = role
        elif "drill" in role:
            return NOTHING
        elif role or found or index == _WORDS_OF_NOUN:
            break
        elif index == 0 and words.said[0].islower():
            found = NOTHING
    return found


def _has_article(before: RoledWords) -> bool:
    """Whether an article or the like stands right before a date: "our", "the guild's", "an upcoming"."""
    if not before.said:
        return False
    last, role = before.said[-1], before.roles[-1]
    return (
        ("article" in role and last != "of")
        or _is_called_upcoming(before, len(before.roles) - 1)
        or last.endswith(_POSSESSIVES)
    )


def told_by_noun(noun: frozenset[str], before: RoledWords, form: str) -> bool | None:
    """Whether the noun behind a date shows that its day is ahead or has been; None where the verb decides."""
    if _is_called_upcoming(before, len(before.roles) - 1):
        return True
    if "mishap" in noun:
        return False
    governing = _governing(before)
    if "readying" in governing:
        return True
    if "victim" in governing or (form != _WEEKDAY and ("outcome" in governing or "deed" in noun)):
        return False
    return None


def _governing(before: RoledWords) -> frozenset[str]:
    """What the lexicon says of the noun or verb that "of", "in" or "for" leads from to a date: "results of the guild's July ballot"."""
    led = False
    for index in range(len(before.roles) - 1, max(-1, len(before.roles) - 1 - _WORDS_BETWEEN), -1):
        role = before.roles[index]
        if (led or (index == len(before.roles) - 1 and "readying" in role)) and not _GOVERNS.isdisjoint(role):
            return role
        if not _VERBS.isdisjoint(role):
            return NOTHING
        led = "inner" in role
    return NOTHING


def told_beside_verb(
    before: RoledWords, noun: frozenset[str] | None, behind: str, *, found: bool | None
) -> bool | None:
    """Whether the noun of a date shows that it is ahead or has been, where the verb before it tells `found`; None where that decides."""
    if noun is not None:
        return False if found and "deed" in noun else None  # "will appeal against Monday's ruling"
    if found is False:
        return None
    last = len(before.roles) - 1
    mishap = _mishap_before(before)
    if mishap >= 0 and (not found or _is_of_past(before, mishap)):
        return False
    if not found and "deed" in before.role(last) and behind.startswith(" to "):
        return False  # "the decision on Monday to close"
    if found and behind.startswith((" but ", ", but ")) and any("was" in role for role in before.roles):
        return False  # "had to be in court on Monday but fell ill"
    return True if not found and _is_upcoming(before) else None


def _mishap_before(before: RoledWords) -> int:
    """Where the noun stands whose day a date behind it gives, which nobody planned: "the killing of a guard on Monday"; -1 for none."""
    count = len(before.roles)
    for index in range(count - 1, max(-1, count - 1 - _WORDS_BETWEEN), -1):
        role = before.roles[index]
        if "mishap" in role:
            is_verb = not before.role(index - 1).isdisjoint({"future", "to", "negation"})
            is_alone = index + 1 == count or "inner" in before.roles[index + 1]
            return index if is_alone and not is_verb else -1
        if not _VERBS.isdisjoint(role):
            return -1
    return -1


def _is_of_past(before: RoledWords, noun: int) -> bool:
    """Whether what leads to a noun shows that its day has been: "after a fire", "his part in the riot"."""
    for index in range(noun - 1, max(-1, noun - 1 - 3), -1):
        role = before.roles[index]
        if "later" in role:
            return True
        if "inner" in role:
            return "part" in before.role(index - 1)
        if role and "article" not in role:
            return False
    return False


def _is_upcoming(before: RoledWords) -> bool:
    """Whether a date is that of an event that is called a coming one, of which no verb has told: "a planned rematch in July"."""
    count = len(before.roles)
    for index in range(count - 1, max(-1, count - 1 - _WORDS_BETWEEN), -1):
        role = before.roles[index]
        if "upcoming" in role:
            no_verb = all(_VERBS.isdisjoint(one) for one in before.roles[:index])
            return no_verb and index + 1 < count and _is_called_upcoming(before, index)
        if not _VERBS.isdisjoint(role):
            return False
    return False


def _is_called_upcoming(before: RoledWords, index: int) -> bool:
    """Whether a word is "upcoming" or the like as an adjective: "the planned march", not "as planned" or "was expected"."""
    if "upcoming" not in before.role(index):
        return False
    earlier = before.said[index - 1 : index]
    return earlier == [] or "article" in before.roles[index - 1] or earlier[0].endswith(_POSSESSIVES)


def is_moved_to(before: RoledWords) -> bool:
    """Whether "to" or "for" before a date leads from a verb that gives an event its day: "moved the fair to May 2"."""
    count = len(before.roles)
    last = before.role(count - 1)
    verbs = _FIXED if "aim" in last else _MOVED
    if "to" not in last and "aim" not in last:
        return False
    for index in range(count - 2, max(-1, count - 2 - _WORDS_BETWEEN), -1):
        role = before.roles[index]
        if not verbs.isdisjoint(role):
            return before.role(index - 1).isdisjoint({"had"}) and before.role(index - 2).isdisjoint({"had"})
        if not _VERBS.isdisjoint(role):
            return False
    return False


def is_called_for(before: RoledWords, *, opens: bool) -> bool:
    """Whether a sentence in which no verb tells the time asks for something: "Join us on Monday", "The form is needed by Monday"."""
    if not before.roles:
        return False
    if "deadline" in before.roles[-1]:
        return True
    return opens and ("calling" in before.roles[0] or ("seeing" in before.roles[0] and "you" in before.role(1)))


def is_labelled(before: RoledWords) -> bool:
    """Whether a label right before a date says that it is ahead: "Next meeting: "."""
    if not before.roles or "stop" not in before.roles[-1]:
        return False
    return any("label" in role for role in before.roles[-_WORDS_OF_LABEL:])
