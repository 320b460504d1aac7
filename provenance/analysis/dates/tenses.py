"""Whether the verb that a date belongs to tells of what is to come or of what has been."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.analysis.dates.names import Words, words
from provenance.named_tuples import NamedTuple

_MARKS = ".,;:!?\"'’‘“”„«»()[]{}…–—-`"
_STOPS = (";", ":")
_REACH = 140
"""Characters to each side that are looked at."""
_NEAR = 3
"""Words between a verb in the present and what it gives the time of: "rain is likely on Sunday", "is likely to rain"."""
_NOTHING: frozenset[str] = frozenset()
_PAST = "past"
_REMEMBERED = 8192
"""Words."""
_VERBS = frozenset({_PAST, "arranged", "set", "due", "intending", "present"})
"""Roles of words that are nouns or adjectives behind an article: "the plans", "the proposed law"."""


class Clause(NamedTuple):
    """The sentence that a date stands in, or the block where that is no running text."""

    start: int
    end: int
    running: bool
    """Headings and captions tell in the present what has happened, and in the infinitive what is to."""


class _Words(NamedTuple):
    """Words in order of place, and what they may be to a date."""

    said: list[str]
    roles: list[frozenset[str]]

    def role(self, index: int) -> frozenset[str]:
        return self.roles[index] if 0 <= index < len(self.roles) else _NOTHING

    def is_noun(self, index: int) -> bool:
        """Whether an article makes a noun or an adjective of what may be a verb: "the plans", "a still disputed law"."""
        before = index - 2 if "auxiliary" in self.role(index - 1) else index - 1
        return "article" in self.role(before) and not _VERBS.isdisjoint(self.roles[index])

    def is_infinitive(self, index: int) -> bool:
        """Whether "to" stands before a verb, and not before a name, a noun with its article, or nothing."""
        return "to" in self.role(index) and self.said[index + 1 : index + 2] != [] and self._may_be_verb(index + 1)

    def _may_be_verb(self, index: int) -> bool:
        return self.said[index].islower() and "article" not in self.roles[index]


class _Known(dict[str, tuple[str, frozenset[str]]]):
    """{word with the marks around it: (the word, what it may be to a date)} of a language; at most some thousands are remembered."""

    def __init__(self, words_of_language: Words) -> None:
        super().__init__()
        self._words = words_of_language

    def __missing__(self, written: str) -> tuple[str, frozenset[str]]:
        known, word = self._words, written.strip(_MARKS)
        roles = known.tenses.get(word, _NOTHING)
        if word in known.happened or "unmarked" in roles or (word.islower() and self.ends_as_past(word, roles)):
            roles |= {_PAST}
        if written.endswith(_STOPS):
            roles |= {"stop"}
        if len(self) >= _REMEMBERED:
            self.clear()
        self[written] = word, roles
        return word, roles

    def ends_as_past(self, word: str, roles: frozenset[str]) -> bool:
        endings = self._words.endings
        return endings != () and word.endswith(endings) and "never" not in roles

    def read(self, text: str) -> _Words:
        """The words of a piece of text."""
        found = [pair for pair in map(self.__getitem__, text.split()) if pair[0]]
        return _Words([word for word, _ in found], [roles for _, roles in found])


@cache
def _known(language: str) -> _Known:
    return _Known(words(language))


def looks_ahead(text: str, start: int, end: int, clause: Clause, dated: int, language: str) -> bool | None:
    """Whether the verb of a date looks ahead; False where it tells of the past, None where there is none that tells.

    It is the nearest before the date in its sentence; behind it, where none stands before, where the date begins a clause ("and on Friday
    they will"), and right behind it where the one before only reports ("said the march on Friday will"). `dated` is where another
    date before this one ends: who is told on Monday to come on Friday is to come on that Friday.
    """
    known = _known(language)
    first = max(clause.start, start - _REACH)
    before = known.read(text[first:start])
    said, roles = before
    if first == clause.start and said and known.ends_as_past(said[0], roles[0]):
        roles[0] |= {_PAST}  # a capital that makes no name
    while roles and ("clock" in roles[-1] or said[-1][0].isdigit()):
        said.pop()
        roles.pop()
    last = roles[-1] if roles else _NOTHING
    if "since" in last:
        return False
    if "ahead" in last or ("joint" in last and "soon" in before.role(len(roles) - 2)):
        return True
    begins = "joint" in last or (text.endswith(", ", first, start) and text[end : end + 1] != ",")
    if begins:
        found = _behind(known.read(text[end : min(clause.end, end + _REACH)]), clause)
        if found is not None:
            return found
    used = len(known.read(text[first:dated]).said) if dated > first else 0
    found, reports = _before(before, clause, used)
    if (found is None and not begins) or (reports and not found):
        after = known.read(text[end : min(clause.end, end + _REACH)])
        if found is None or _is_right_behind(after):
            return _behind(after, clause)
    return found


def _before(sentence: _Words, clause: Clause, used: int) -> tuple[bool | None, bool]:
    """What the nearest verb before a date tells, and whether it only reports; `used` is the number of words up to another date, or 0."""
    count, infinitive = len(sentence.said), 0
    for index in _places(sentence, back=True):
        role = sentence.roles[index]
        if "to" in role:
            infinitive = index if sentence.is_infinitive(index) else infinitive
            continue
        if _PAST in role and "to" in sentence.role(index - 2) and "auxiliary" in sentence.role(index - 1):
            continue  # "to be held"
        if "unmarked" in role and not sentence.role(index - 1).isdisjoint({"to", "linked"}):
            continue  # "to cut", "to shut and put"
        told = _tells(sentence, index, clause)
        if told is False and index < used <= infinitive:
            return True, False  # "told on Monday to come on Friday"
        if told is not None:
            return told, "reporting" in role and index < count - 1
        if "be" in role or "have" in role:
            if infinitive and infinitive - index <= _NEAR:
                return True, False
            if "be" in role:
                near = clause.running and count - index - 1 <= _NEAR
                return (
                    True if near and not any("cause" in one for one in sentence.roles[index + 1 :]) else None
                ), False
    return (True if infinitive and not clause.running else None), False


def _behind(sentence: _Words, clause: Clause) -> bool | None:
    """What the first verb behind a date tells."""
    for index in _places(sentence, back=False):
        role = sentence.roles[index]
        told = None if "stating" in role else _tells(sentence, index, clause)
        if told is not None or "stating" in role:
            return told
        if "be" in role or "have" in role:
            return _promises(sentence, index)
    return None


def _promises(sentence: _Words, index: int) -> bool | None:
    """What "is" or "has" tells with the words behind it: "is likely to", "has a speech planned", "has met"."""
    behind = range(index + 1, min(index + 1 + _NEAR, len(sentence.said)))
    told = [place for place in behind if _PAST in sentence.roles[place] and "arranged" not in sentence.roles[place]]
    if told and "have" in sentence.roles[index]:
        return False
    if any(
        sentence.is_infinitive(place) or not sentence.roles[place].isdisjoint({"arranged", "due"}) for place in behind
    ):
        return True
    return None


def _places(sentence: _Words, *, back: bool) -> Iterator[int]:
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


def _tells(sentence: _Words, index: int, clause: Clause) -> bool | None:
    """What a single verb tells with the words right around it; None where it is none, or one in the present that has no time."""
    role = sentence.roles[index]
    if "future" in role:
        return _is_affirmed(sentence, index)
    if not {"arranged", "set", "due"}.isdisjoint(role):
        arranged = _is_arranged(sentence, index)
        if arranged is not None:
            return arranged
    if "intending" in role and sentence.is_infinitive(index + 1) and not _has_object(sentence, index):
        return True
    if "present" in role:
        return True if clause.running and _is_finite(sentence, index) else None
    if "was" in role and sentence.is_infinitive(index + 1):
        return True
    return _tells_participle(sentence, index) if _PAST in role else None


def _is_affirmed(sentence: _Words, index: int) -> bool:
    """Whether "will" or the like looks ahead: not in "could not be reached", "would not comment", "as he could have on Monday"."""
    role, following = sentence.roles[index], sentence.role(index + 1)
    if "have" in following and index + 2 == len(sentence.said):
        return False
    negated = "negated" in role or "negation" in following
    silent = "silent" in sentence.role(index + (1 if "negated" in role else 2))
    return not (negated and ("able" in role or silent))


def _tells_participle(sentence: _Words, index: int) -> bool | None:
    """What a form of the past tells with the auxiliaries before it: "held" of the past, "will be held" not."""
    earlier = sentence.role(index - 1) | sentence.role(index - 2)
    if "have" in earlier or "had" in earlier:
        return False
    if "auxiliary" in sentence.role(index - 1):
        earlier |= sentence.role(index - 3)
    if "being" in sentence.role(index - 1) and earlier.isdisjoint({"be", "was"}):
        return None  # "from being held"
    if "future" in earlier:
        return "able" not in earlier or "negation" not in earlier
    return "be" in earlier and ("being" in sentence.role(index - 1) or index == len(sentence.said) - 1)


def _is_arranged(sentence: _Words, index: int) -> bool | None:
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


def _has_object(sentence: _Words, index: int) -> bool:
    """Whether "plans" is what a verb of the past made: "announced plans to"."""
    before = sentence.role(index - 1)
    return _PAST in before or (_PAST in sentence.role(index - 2) and before.isdisjoint({"auxiliary", "negation"}))


def _is_finite(sentence: _Words, index: int) -> bool:
    """Whether a verb in the present has a subject right before it, and is no infinitive or noun."""
    if not index:
        return False
    before = sentence.roles[index - 1]
    if not before.isdisjoint({"to", "future", "article", "negation", _PAST}):
        return False
    if "versus" in sentence.roles[index] and not "".join(sentence.said[index + 1 : index + 2]).istitle():
        return False
    subject = sentence.said[index - 1]
    may_be_subject = subject[0].isupper() or (subject.endswith("s") and subject != "s")  # "Friday's close"
    return "plural" not in sentence.roles[index] or may_be_subject


def _is_right_behind(sentence: _Words) -> bool:
    """Whether a verb stands right behind a date: "on Saturday will"."""
    return not sentence.role(0).isdisjoint({"future", "be", "have", "intending"})
