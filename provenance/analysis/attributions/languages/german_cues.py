"""German: the verb or preposition that lays something to a noun."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.german_parties import is_day
from provenance.analysis.attributions.languages.people import Party
from provenance.analysis.attributions.languages.shares import gives_share
from provenance.analysis.attributions.languages.times import behind_time
from provenance.analysis.attributions.languages.words import GERMAN, endings, grammar, partners, words

_BACK, _AHEAD, _LAST = 7, 7, 12
"""Words between a verb and its subject behind it, between a subject and its verb, and in a clause that ends with its verb."""
_CLAUSE = 30
"""Words behind a verb in which the one stands that belongs to it: "teilte … mit"."""
_UNITED = 5
"""Words behind "sind" in which "einig" stands."""
_FRAMES = (1, 2, 3)
"""Words of a phrase that lays something to whoever follows."""
_HOLDERS = frozenset({"people", "ranked", "authorities"})
_PLURALS = frozenset({"experts", "sides", "groups", "scholars", "circles"})
_THIS = frozenset({"das", "dies"})
"""Before a verb, what is said: "Das teilte ein Sprecher mit"."""
_TO = "zu"
_PLURAL = ("en", "eln", "ern")
"""How verbs in the plural end."""
_MARKS = frozenset(",:-–—“”\"«»‘’'‹›!?.…")
"""Behind these a verb stands before its subject."""


def cue_of(clause: Clause, party: Party) -> Cue | None:
    """The words that lay something to a noun of a sentence; None where nothing is laid to it."""
    framed = _frame(clause, party)
    if framed is not None:
        return framed
    if "circles" in party.classes:
        return _heard(clause, party)
    if not _may_be_subject(clause, party):
        return None
    return _verb_behind(clause, party) or _verb_before(clause, party)


def _frame(clause: Clause, party: Party) -> Cue | None:
    """A preposition or a phrase that does: "laut Experten", "nach Angaben eines Sprechers", "Insidern zufolge"."""
    before = clause.at(party.first - 1)
    if clause.at(party.behind) in words(GERMAN, "frames", "behind"):
        if before in grammar(GERMAN, "case_before") and clause.capital(party.first - 2):
            return None  # "einer Studie von Forschern zufolge"
        return Cue(party.behind, party.behind + 1, "according")
    at = party.first - 1 if before in grammar(GERMAN, "case_before") else party.first
    for size in _FRAMES:
        if at >= size and " ".join(clause.lower[at - size : at]) in words(GERMAN, "frames", "before"):
            begins = at - size
            if size == 1 and clause.at(begins - 1) in grammar(GERMAN, "begins"):
                begins -= 1
            return Cue(begins, at, "according")
    so = before in words(GERMAN, "frames", "so") and party.determiner != "quantifier"
    if so and clause.ends_clause(party.first - 2):
        return Cue(party.first - 1, party.first, "according")
    return None


def _heard(clause: Clause, party: Party) -> Cue | None:
    """What is heard from rooms: "hieß es aus Regierungskreisen"."""
    if party.determiner == "other" or not clause.holds(grammar(GERMAN, "rooms"), party.first - 2, party.first):
        return None
    begins = party.first
    while begins > max(0, party.first - _BACK) and not clause.ends_clause(begins - 1):
        begins -= 1
    near = range(begins, min(clause.close(party.behind), party.behind + _BACK))
    for at in sorted(near, key=lambda index: abs(index - party.head)):
        if clause.at(at) in words(GERMAN, "circles", "heard"):
            return Cue(at, at + 1, "say")
    return None


def _may_be_subject(clause: Clause, party: Party) -> bool:
    before, article = clause.at(party.first - 1), clause.at(party.first)
    if before in grammar(GERMAN, "prepositions") or _is_supposed(clause, party.first):
        return False
    if article in grammar(GERMAN, "case") or article == "einer":
        return False
    return not (article in grammar(GERMAN, "genitive") and party.first > 1 and clause.capital(party.first - 1))


def _is_supposed(clause: Clause, index: int) -> bool:
    """Whether the clause that holds an index begins with "if"."""
    while not clause.ends_clause(index - 1):
        index -= 1
    return clause.at(index) in grammar(GERMAN, "if")


def _is_verb(clause: Clause, index: int, party: Party) -> Cue | None:
    """The cue that begins at an index, where a verb of saying or thinking stands there that agrees with a noun."""
    word = clause.at(index)
    if _is_no_verb(clause, index) or not _agrees(clause, word, party):
        return None
    if party.is_work:
        if gives_share(clause, index, party.head, GERMAN):
            return Cue(index, index + 1, "find")
        if word not in words(GERMAN, "verbs", "find"):
            return None
        asked = partners(GERMAN, "work").get(word)
        return None if asked and not clause.holds(asked, index + 1, index + _CLAUSE) else Cue(index, index + 1, "find")
    denied = partners(GERMAN, "not").get(word)
    if denied and clause.holds(denied, index + 1, min(clause.close(index), index + _AHEAD)):
        return None
    if word in words(GERMAN, "verbs", "seen") and party.classes & _HOLDERS and not party.classes & _PLURALS:
        return None
    for manner in ("say", "think"):
        if word in words(GERMAN, "verbs", manner):
            return Cue(index, index + 1, manner)
    asked = partners(GERMAN, "with").get(word)
    if asked is None or not clause.holds(asked, index + 1, index + _CLAUSE):
        return None
    return Cue(index, index + 1, "think" if word in grammar(GERMAN, "thought") else "say")


def _is_no_verb(clause: Clause, index: int) -> bool:
    """Whether a word is a noun, an infinitive or belongs to a preposition, or whether its subject does something to itself."""
    following = (clause.at(index + 1), clause.at(index + 2))
    return (
        (clause.capital(index) and index > 0 and clause.is_word(index - 1))
        or clause.at(index - 1) in grammar(GERMAN, "prepositions")
        or following[0] in words(GERMAN, "verbs", "modal")
        or (following[0] == _TO and following[1].endswith("n") and following[1] not in grammar(GERMAN, "definite"))
        or not grammar(GERMAN, "reflexive").isdisjoint(following)
    )


def _agrees(clause: Clause, verb: str, party: Party) -> bool:
    """Whether a verb has the number of a noun, as far as its article tells it."""
    if party.is_work:
        return verb.endswith(_PLURAL) != clause.at(party.head).endswith(endings(GERMAN, "singular"))
    if "authorities" in party.classes:
        return verb.endswith(_PLURAL)
    if party.determiner in ("definite", "other"):
        return True
    return verb.endswith(_PLURAL) != (clause.at(party.first) in grammar(GERMAN, "one"))


def _verb_behind(clause: Clause, party: Party) -> Cue | None:
    """A verb behind its subject: "Experten warnen", "ein Sprecher, der …, sagte", "wie ein Sprecher am Montag mitteilte"."""
    at = clause.behind_brackets(party.behind)
    at = behind_time(clause, at, GERMAN) if party.is_work else at
    if clause.at(at) == "," and clause.at(at + 1) in grammar(GERMAN, "relative"):
        return _is_verb(clause, clause.close(at + 1) + 1, party)
    close = clause.close(at)
    if clause.at(party.first - 1) in grammar(GERMAN, "as"):
        return _last(clause, at, close, party) if at < close <= at + _LAST else None
    for index in range(at, min(close, at + _AHEAD)):
        word = clause.at(index)
        if word in words(GERMAN, "verbs", "being") and not party.is_work:
            united = clause.holds(words(GERMAN, "verbs", "united"), index + 1, index + _UNITED)
            if united:
                return Cue(index, index + 1, "say")  # "sind sich einig"
        if word in words(GERMAN, "verbs", "auxiliary"):
            done = clause.at(close - 1) in words(GERMAN, "verbs", "participle") and _agrees(clause, word, party)
            return Cue(close - 1, close, "find" if party.is_work else "say") if done else None
        cue = _is_verb(clause, index, party)
        if cue is not None or not _stands_between(clause, index):
            return cue
    return None


def _last(clause: Clause, at: int, close: int, party: Party) -> Cue | None:
    """A verb at the end of its clause."""
    last = close - 1
    if clause.at(last) in words(GERMAN, "verbs", "last"):
        return Cue(last, close, "say")
    if (
        last > at
        and clause.at(last) in words(GERMAN, "verbs", "auxiliary")
        and clause.at(last - 1) in words(GERMAN, "verbs", "participle")
    ):
        return Cue(last - 1, close, "say")
    return _is_verb(clause, last, party)


def _verb_before(clause: Clause, party: Party) -> Cue | None:
    """A verb before its subject: ", sagte am Montag ein Sprecher der Polizei"."""
    for index in range(party.first - 1, max(-1, party.first - 1 - _BACK), -1):
        cue = _is_verb(clause, index, party)
        if cue is not None:
            return cue if _has_no_other_subject(clause, index, party) else None
        if not _stands_between(clause, index):
            return None
    return None


def _has_no_other_subject(clause: Clause, verb: int, party: Party) -> bool:
    """Whether nothing before a verb may be its subject: "…, kritisieren Experten", but not "er warnte Experten"."""
    before = clause.at(verb - 1)
    if before in grammar(GERMAN, "pronouns"):
        return False
    opens = verb == 0 or before in _MARKS or before in grammar(GERMAN, "opening")
    opens = opens or (verb == 1 and before in _THIS)
    opens = opens or (before in grammar(GERMAN, "between") and before not in grammar(GERMAN, "definite"))
    sure = clause.at(party.first) in grammar(GERMAN, "one") and clause.at(verb) not in words(
        GERMAN, "verbs", "transitive"
    )
    return opens or (sure and not clause.capital(verb - 1) and "studies" not in party.classes)


def _stands_between(clause: Clause, index: int) -> bool:
    """Whether a word tells when, where, to whom or how: it may stand between a verb and its subject."""
    word, before = clause.at(index), clause.at(index - 1)
    if word in grammar(GERMAN, "between") or word.isdigit():
        return True
    return clause.capital(index) and (before in grammar(GERMAN, "between") or before.isdigit() or is_day(clause, index))
