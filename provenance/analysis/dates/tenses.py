"""Whether the verb that a date belongs to tells of what is to come or of what has been."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.dates.events import (
    is_called_for,
    is_labelled,
    is_moved_to,
    noun_behind,
    told_beside_verb,
    told_by_noun,
)
from provenance.analysis.dates.expression import WITHOUT_YEAR, Clause
from provenance.analysis.dates.roles import NOTHING, PAST, RoledWords, known_words

_REACH = 140
"""Characters to each side that are looked at."""
_NEAR = 3
"""Words between a verb in the present and what it gives the time of: "rain is likely on Sunday", "is likely to rain"."""
_FAR = 9
"""The same behind "is" with a verb: "we are moving to a new house on Monday"."""
_GOING_ON = "ing"
_WEEKDAY = "weekday"
_SHORT = 8
"""Characters behind a date in which "to" or "but" stands."""
_NEGATED_WITHIN = 8
"""Words before "could be reached" among which "neither" stands."""
_ENDS, _SENTENCE = (". ", "\n\n"), 200
"""What a sentence is taken to end with, and characters to each side in which that is looked for."""


def place_looks_ahead(text: str, start: int, end: int, language: str) -> bool | None:
    """The same as `looks_ahead` for a place in running text, where sentences have not been told apart."""
    first, last = max(0, start - _SENTENCE), end + _SENTENCE
    clause = Clause(
        max(first, *(text.rfind(mark, first, start) + 1 for mark in _ENDS)),
        min((at for at in (text.find(mark, end, last) for mark in _ENDS) if at >= 0), default=last),
        running=True,
    )
    return looks_ahead(text, start, end, clause, 0, language)


def looks_ahead(
    text: str, start: int, end: int, clause: Clause, dated: int, language: str, form: str = ""
) -> bool | None:
    """Whether a date looks ahead; False where its noun or verb tells of the past, None where there is none that tells.

    The noun that it belongs to may tell ("the March 3 collapse"). Else its verb does: the nearest before the date in its sentence; behind it,
    where none stands before, where the date begins a clause ("and on Friday they will"), and right behind it where the one before only reports ("said
    the march on Friday will"). `dated` is where another date before this one ends: who is told on Monday to come on Friday is to come on that Friday.
    `form` is that of the date (`Expression.form`).
    """
    if language != "en" and form:
        from provenance.analysis.dates.tenses_abroad import looks_ahead_abroad  # noqa: PLC0415 - not for English

        told = looks_ahead_abroad(text, start, end, clause, form, language)
        if told is not None:
            return told
    known = known_words(language)
    first = max(clause.start, start - _REACH)
    opens = first == clause.start
    before = known.read(text[first:start], opens=opens)
    noun = noun_behind(known, text, end, before) if known.tells_events else None
    told = _tells_before_verbs(before, noun, form)
    if told is not None:
        return told
    calls = is_called_for(before, opens=opens and noun is None)
    last = _without_clock(before)
    if "since" in last:
        return False
    if "ahead" in last or ("joint" in last and "soon" in before.role(len(before.roles) - 2)):
        # "Until Monday they had not met"
        behind = known.read(text[end : min(clause.end, end + _REACH)]) if opens and len(before.roles) == 1 else None
        return behind is None or _behind(behind, clause) is not False
    begins = "joint" in last or (text.endswith(", ", first, start) and text[end : end + 1] != ",")
    if begins:
        found = _behind(known.read(text[end : min(clause.end, end + _REACH)]), clause)
        if found is not None:
            return found
    used = len(known.read(text[first:dated]).said) if dated > first else 0
    found, reports = _before(before, clause, used, form)
    told = told_beside_verb(before, noun, text[end : end + _SHORT], found=found)
    if told is not None:
        return told
    if (found is None and not begins) or (reports and not found):
        after = known.read(text[end : min(clause.end, end + _REACH)])
        if found is None or _is_right_behind(after):
            found = _behind(after, clause)
            stands = found is None and noun is not None and form == _WEEKDAY and "fixture" in noun and _stands(after)
            return True if stands or (calls and found is None) else found
    return found


def _tells_before_verbs(before: RoledWords, noun: frozenset[str] | None, form: str) -> bool | None:
    """What a label, a verb of moving or the noun of a date tells, whatever verb stands nearer."""
    if noun is not None:
        return told_by_noun(noun, before, form)
    if not before.roles or not before.roles[-1]:
        return None
    return True if is_labelled(before) or is_moved_to(before) else None


def _without_clock(before: RoledWords) -> frozenset[str]:
    """Take times and prepositions from the end of the words before a date; what the last of the others may be."""
    said, roles = before
    while roles and ("clock" in roles[-1] or said[-1][0].isdigit()):
        said.pop()
        roles.pop()
    return roles[-1] if roles else NOTHING


def _stands(sentence: RoledWords) -> bool:
    """Whether the first verb is "is", by which an event that is no more is not told: "'s final is sold out"."""
    index = next((index for index, role in enumerate(sentence.roles) if not role.isdisjoint({"be", "have", PAST})), -1)
    return index >= 0 and "be" in sentence.roles[index] and "being" not in sentence.role(index + 1)


def _before(sentence: RoledWords, clause: Clause, used: int, form: str) -> tuple[bool | None, bool]:
    """What the nearest verb before a date tells, and whether it only reports; `used` is the number of words up to another date, or 0."""
    count, infinitive, arranged = len(sentence.said), 0, False
    for index in _places(sentence, back=True):
        role = sentence.roles[index]
        if "to" in role:
            infinitive = index if sentence.is_infinitive(index) else infinitive
            continue
        if PAST in role and "to" in sentence.role(index - 2) and "auxiliary" in sentence.role(index - 1):
            arranged = True
            continue  # "to be held"
        if "unmarked" in role and not sentence.role(index - 1).isdisjoint({"to", "linked"}):
            continue  # "to cut", "to shut and put"
        told = _tells(sentence, index, clause)
        if told is False and index < used <= infinitive:
            return True, False  # "told on Monday to come on Friday"
        if (
            told is False
            and 0 < infinitive - index <= _NEAR
            and "bidding" in role
            and "had" not in sentence.role(index - 1) | sentence.role(index - 2)
            and "deadline" in sentence.role(count - 1)
        ):
            return True, False  # "told to leave by Monday"
        if told is False and infinitive == index + 1 and "vowing" in role and form in WITHOUT_YEAR:
            return True, False
        if told is not None:
            return told, "reporting" in role and index < count - 1
        if "be" in role or "have" in role:
            if infinitive and infinitive - index <= _NEAR:
                return True, False
            if "be" in role:
                goes_on = (
                    sentence.said[index + 1 : index + 2] != []
                    and sentence.said[index + 1].endswith(_GOING_ON)
                    and "spent" not in sentence.role(index + 2)
                )
                near = clause.running and count - index - 1 <= (_FAR if goes_on else _NEAR)
                return (
                    True if near and not any("cause" in one for one in sentence.roles[index + 1 :]) else None
                ), False
    # Where no verb tells anything: "The deal, to be signed in May, was", "Cruz to sign the deal in May".
    return (True if arranged or (infinitive and not clause.running) else None), False


def _behind(sentence: RoledWords, clause: Clause) -> bool | None:
    """What the first verb behind a date tells."""
    for index in _places(sentence, back=False):
        role = sentence.roles[index]
        told = None if "stating" in role else _tells(sentence, index, clause)
        if told is not None or "stating" in role:
            return told
        if "be" in role or "have" in role:
            return _promises(sentence, index)
    return None


def _promises(sentence: RoledWords, index: int) -> bool | None:
    """What "is" or "has" tells with the words behind it: "is likely to", "has a speech planned", "has met"."""
    behind = range(index + 1, min(index + 1 + _NEAR, len(sentence.said)))
    told = [place for place in behind if PAST in sentence.roles[place] and "arranged" not in sentence.roles[place]]
    if told and "have" in sentence.roles[index]:
        return False
    if any(
        sentence.is_infinitive(place) or not sentence.roles[place].isdisjoint({"arranged", "due"}) for place in behind
    ):
        return True
    return None


def _places(sentence: RoledWords, *, back: bool) -> Iterator[int]:
    """The places of words with a role, up to the end of the clause."""
    places = range(len(sentence.said))
    for index in reversed(places) if back else places:
        role = sentence.roles[index]
        if not role:
            continue
        stops = "stop" in role
        if stops and back:
            return
        if not sentence.is_noun(index):
            yield index
        if stops:
            return


def _tells(sentence: RoledWords, index: int, clause: Clause) -> bool | None:
    """What a single verb tells with the words right around it; None where it is none, or one in the present that has no time."""
    role = sentence.roles[index]
    if "future" in role:
        return _is_affirmed(sentence, index)
    if not {"arranged", "set", "due"}.isdisjoint(role):
        arranged = _is_arranged(sentence, index)
        if arranged is not None:
            return arranged
    if "designing" in role and "article" in sentence.role(index + 1) and not _has_object(sentence, index):
        return True
    if "intending" in role and sentence.is_infinitive(index + 1) and not _has_object(sentence, index):
        return True
    if "present" in role:
        return True if clause.running and _is_finite(sentence, index) else None
    if "was" in role and sentence.is_infinitive(index + 1):
        return True
    return _tells_participle(sentence, index) if PAST in role else None


def _is_affirmed(sentence: RoledWords, index: int) -> bool:
    """Whether "will" or the like looks ahead: not in "could not be reached", "would not comment", "as he could have on Monday"."""
    role, following = sentence.roles[index], sentence.role(index + 1)
    if "have" in following and index + 2 == len(sentence.said):
        return False
    if "able" in role and "reached" in sentence.role(index + 2) and _is_of_nobody(sentence, index):
        return False
    negated = "negated" in role or "negation" in following
    silent = "silent" in sentence.role(index + (1 if "negated" in role else 2))
    return not (negated and ("able" in role or silent))


def _is_of_nobody(sentence: RoledWords, index: int) -> bool:
    """Whether "neither" or the like stands before a verb."""
    return any("nobody" in role for role in sentence.roles[max(0, index - _NEGATED_WITHIN) : index])


def _tells_participle(sentence: RoledWords, index: int) -> bool | None:
    """What a form of the past tells with the auxiliaries before it: "held" of the past, "will be held" not."""
    earlier = sentence.role(index - 1) | sentence.role(index - 2)
    if "have" in earlier or "had" in earlier:
        return False
    if "auxiliary" in sentence.role(index - 1):
        earlier |= sentence.role(index - 3)
    if "being" in sentence.role(index - 1) and earlier.isdisjoint({"be", "was"}):
        return None  # "from being held"
    if "future" in earlier:
        nobody = "reached" in sentence.roles[index] and _is_of_nobody(sentence, index)
        return "able" not in earlier or not ("negation" in earlier or nobody)
    if "bare" in sentence.role(index - 1) and sentence.role(index - 2).isdisjoint(
        {"to", "was", "be"}
    ):  # "proposed that it be held", but not "nor could it be found"
        return not ("reached" in sentence.roles[index] and _is_of_nobody(sentence, index))
    if "be" in earlier and "deadline" in sentence.role(len(sentence.roles) - 1):
        return True  # "is needed by Monday"
    return "be" in earlier and ("being" in sentence.role(index - 1) or index == len(sentence.said) - 1)


def _is_arranged(sentence: RoledWords, index: int) -> bool | None:
    """Whether "scheduled", "set" or "due" looks ahead: not in "had been due", "as planned", "set a record" and "due to snow"."""
    role, before, following = sentence.roles[index], sentence.role(index - 1), sentence.role(index + 1)
    earlier = before | sentence.role(index - 2)
    if "had" in earlier:
        return False
    if "manner" in earlier:
        return None
    is_complement = not before.isdisjoint({"be", "was", "auxiliary"})
    if "set" in role:
        return True if is_complement or "purpose" in following else None
    return True if is_complement or "due" not in role or "to" not in following else None


def _has_object(sentence: RoledWords, index: int) -> bool:
    """Whether "plans" is what a verb of the past made: "announced plans to"."""
    before = sentence.role(index - 1)
    return PAST in before or (PAST in sentence.role(index - 2) and before.isdisjoint({"auxiliary", "negation"}))


def _is_finite(sentence: RoledWords, index: int) -> bool:
    """Whether a verb in the present has a subject right before it, and is no infinitive or noun."""
    if not index:
        return False
    before = sentence.roles[index - 1]
    if not before.isdisjoint({"to", "future", "article", "negation", PAST}):
        return False
    if "players" in before:
        return True  # "Hull, whom they host on Wednesday"
    if "versus" in sentence.roles[index] and not "".join(sentence.said[index + 1 : index + 2]).istitle():
        return False
    subject = sentence.said[index - 1]
    may_be_subject = (
        "joint" in before or subject[0].isupper() or (subject.endswith("s") and subject != "s")
    )  # "Friday's close"
    return "plural" not in sentence.roles[index] or may_be_subject


def _is_right_behind(sentence: RoledWords) -> bool:
    """Whether a verb stands right behind a date: "on Saturday will"."""
    return not sentence.role(0).isdisjoint({"future", "be", "have", "intending"})
