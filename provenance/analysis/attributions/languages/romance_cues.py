"""French, Spanish, Italian and Portuguese: the verb or preposition that lays something to a noun."""

from __future__ import annotations

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.cues import Cue
from provenance.analysis.attributions.languages.people import Party
from provenance.analysis.attributions.languages.shares import gives_share
from provenance.analysis.attributions.languages.times import behind_time
from provenance.analysis.attributions.languages.words import endings, grammar, partners, words

_BACK, _AHEAD, _ASIDE, _HEARD = 8, 5, 16, 8
"""Words between a verb and its subject behind it, between a subject and its verb, between two commas behind a noun, and around "de source"."""
_FRAMES = (1, 2, 3, 4)
"""Words of a phrase that lays something to whoever follows."""
_MEANT = 3
"""Words behind a group among which stands what is made for it."""
_COMPOUND = 4
"""Words from an auxiliary to its participle."""
_HOLDERS = frozenset({"people", "ranked", "authorities"})
_MARKS = frozenset(",:;(–—-!?.…")
"""Behind these a verb stands before its subject."""


def cue_of(clause: Clause, party: Party, language: str) -> Cue | None:
    """The words that lay something to a noun of a sentence; None where nothing is laid to it."""
    framed = _frame(clause, party, language)
    if framed is not None:
        return framed
    if not _may_be_subject(clause, party, language):
        return None
    return _verb_behind(clause, party, language) or _verb_before(clause, party, language)


def _may_be_subject(clause: Clause, party: Party, language: str) -> bool:
    before = clause.at(party.first - 1)
    if before in grammar(language, "if"):
        return False
    if before in grammar(language, "prepositions") and before not in grammar(language, "opening"):
        return False
    return clause.at(party.first) not in grammar(language, "of_several") or _is_article(clause, party.first, language)


def _is_article(clause: Clause, index: int, language: str) -> bool:
    """Whether "des" at an index is an article and no "of the": it opens a clause, or stands behind a verb or a conjunction."""
    before = clause.at(index - 1)
    return (
        not clause.is_word(index - 1)
        or before in grammar(language, "article")
        or before in words(language, "verbs")
        or before in grammar(language, "adverbs")
    )


def _frame(clause: Clause, party: Party, language: str) -> Cue | None:
    """A preposition or a phrase that does: "selon une source policière", "según los expertos", "de source judiciaire"."""
    at, frames = party.first, words(language, "frames", "before")
    for size in _FRAMES:
        if at < size:
            break
        said = " ".join(clause.lower[at - size : at]).replace("' ", "'")
        if size == 1 and said in grammar(language, "for") and not _is_view(clause, party, language):
            continue  # "un aiuto per gli specialisti"
        if said in frames or (size > 1 and said.rpartition(" ")[0] in frames and _is_of(clause, at - 1, language)):
            return Cue(at - size, at, "according")
    if clause.at(at) in grammar(language, "of_several"):  # "aux dires des spécialistes"
        for size in _FRAMES:
            if at >= size and " ".join(clause.lower[at - size : at]).replace("' ", "'") in frames:
                return Cue(at - size, at, "according")
    before = clause.at(at - 1)
    if "entourage" in party.classes and before in grammar(language, "around"):
        return _around(clause, party, language)
    if "sources" not in party.classes:
        return None
    if before in grammar(language, "citing"):
        return Cue(at - 1, at, "citing")
    if before not in words(language, "frames", "sourced"):
        return None
    apart = party.determiner == "bare" and clause.ends_clause(at - 2) and clause.ends_clause(party.behind)
    told = party.behind > party.head + 1 and clause.at(party.head + 1) not in grammar(language, "linking")
    if apart and told and _is_of(clause, at - 1, language):
        return Cue(at - 1, at, "according")  # ", de source policière,"
    return _heard(clause, party, language)


def _around(clause: Clause, party: Party, language: str) -> Cue | None:
    """What is said by those around somebody, as a place: "en su entorno aseguran que", "dans son entourage, on assure que"."""
    at = party.behind + (clause.at(party.behind) == ",")
    impersonal = clause.at(at) in grammar(language, "anybody")
    at += impersonal
    verb = clause.at(at)
    several = impersonal or verb.endswith(endings(language, "plural_verb"))
    said = several and any(verb in words(language, "verbs", manner) for manner in ("say", "think"))
    return Cue(at, at + 1, "say") if said and _opens_clause(clause, party.first - 1, language) else None


def _opens_clause(clause: Clause, index: int, language: str) -> bool:
    """Whether a word begins its clause, or stands behind one that leads to it."""
    return clause.ends_clause(index - 1) or clause.at(index - 1) in grammar(language, "opening")


def _is_view(clause: Clause, party: Party, language: str) -> bool:
    """Whether "per", "para" before a group tells who sees it so, and not for whom something is made or meant.

    It opens its clause; within a sentence the group has its article ("il ponte, per gli esperti, non reggerà"). A closing quotation mark opens none: "un campo di “rieducazione” per oppositori".
    """
    at = party.first - 1
    before = at - 1
    while before >= 0 and clause.at(before) in QUOTES:
        before -= 1
    if not _opens_clause(clause, before + 1, language):
        return False
    if before >= 0 and clause.at(before) == "," and party.determiner == "bare":
        return False
    return not clause.holds(grammar(language, "meant"), party.head + 1, party.behind + _MEANT)


def _is_of(clause: Clause, index: int, language: str) -> bool:
    return clause.at(index) in grammar(language, "maker")


def _heard(clause: Clause, party: Party, language: str) -> Cue | None:
    """What is heard from sources: "a-t-on appris de source policière"."""
    near = range(max(0, party.first - _HEARD), min(len(clause.words), party.behind + _HEARD))
    for at in sorted(near, key=lambda index: abs(index - party.head)):
        if clause.at(at) in words(language, "frames", "heard"):
            return Cue(at, at + 1, "say")
    return None


def _verb(clause: Clause, index: int, party: Party, language: str) -> Cue | None:
    """The cue whose first word stands at an index: a verb, or one of two words ("a déclaré", "fait savoir")."""
    word = clause.at(index)
    if not party.is_work and _is_of_one_mind(clause, index, language):
        return Cue(index, index + 1, "say")
    if clause.at(index - 1) in grammar(language, "reflexive"):
        return None
    if word in words(language, "verbs", "auxiliary"):
        return _compound(clause, index, party, language)
    if word in words(language, "verbs", "doing"):
        return Cue(index, index + 2, "say") if clause.at(index + 1) in words(language, "verbs", "done") else None
    denied = partners(language, "not").get(word)
    if denied and clause.holds(denied, index + 1, index + _AHEAD):
        return None
    if word in words(language, "verbs", "seen") and party.classes & _HOLDERS and not _is_open(party):
        return None
    if party.is_work:
        found = word in words(language, "verbs", "find") or gives_share(clause, index, party.head, language)
        return Cue(index, index + 1, "find") if found else None
    if "circles" in party.classes and word in grammar(language, "speaking"):
        return Cue(index, index + 1, "say")  # "ambienti vicini alla giunta parlano di rottura"
    for manner in ("say", "think"):
        if word in words(language, "verbs", manner):
            return Cue(index, index + 1, manner)
    return None


def _is_of_one_mind(clause: Clause, index: int, language: str) -> bool:
    """Whether a verb says that a group agrees: "s'accordent", "sont unanimes"."""
    word = clause.at(index)
    united = word in words(language, "verbs", "being") and clause.at(index + 1) in words(language, "verbs", "united")
    return united or word in words(language, "verbs", "agree")


def _is_open(party: Party) -> bool:
    """Whether it is some or many of a group, who hold what they "see" or "believe": "algunos investigadores creen"."""
    return "groups" in party.classes and party.determiner == "quantifier"


def _compound(clause: Clause, index: int, party: Party, language: str) -> Cue | None:
    """An auxiliary and its participle: "a déclaré", "han confirmado", "a fait savoir"; no passive."""
    for at in range(index + 1, index + _COMPOUND):
        word = clause.at(at)
        if word in words(language, "verbs", "participle"):
            undone = word in words(language, "verbs", "doing") and clause.at(at + 1) not in words(
                language, "verbs", "done"
            )
            return None if undone else Cue(index, at + 1, "find" if party.is_work else "say")
        if word in grammar(language, "passive") or clause.ends_clause(at) or word in grammar(language, "prepositions"):
            return None
    return None


def _agrees(clause: Clause, cue: Cue, party: Party, language: str) -> bool:
    """Whether a verb has the number of a noun, as far as both tell it: "un análisis de 75 estudios revela" is laid to the analysis."""
    within = clause.lower[party.first + 1 : party.head]
    if party.determiner == "quantifier" or not grammar(language, "of_several").isdisjoint(within):
        return True  # "une des sources"
    noun = clause.at(party.head)
    if noun in grammar(language, "invariable"):
        return True
    verb = clause.at(cue.first)
    several = verb.endswith(endings(language, "plural_verb")) or verb in words(language, "verbs", "being")
    return several == noun.endswith(endings(language, "plural_noun") or "s")


def _verb_behind(clause: Clause, party: Party, language: str) -> Cue | None:
    """A verb behind its subject: "un responsable a déclaré", "fuentes de la investigación señalaron"."""
    at = clause.behind_brackets(party.behind)
    at = behind_time(clause, at, language) if party.is_work else at
    cue: Cue | None = None
    if clause.at(at) == ",":
        close = _aside(clause, at, party, language)
        cue = None if close is None else _verb(clause, close + 1, party, language)
    else:
        for index in range(at, at + _AHEAD):
            if clause.ends_clause(index):
                break
            cue = _verb(clause, index, party, language)
            if cue is not None or clause.at(index) not in grammar(language, "adverbs"):
                break
    return (
        cue
        if cue is not None and _agrees(clause, cue, party, language) and not _is_silent(clause, cue, at, language)
        else None
    )


def _is_silent(clause: Clause, cue: Cue, begin: int, language: str) -> bool:
    """Whether somebody does not answer or confirm: "n'a pas répondu", "no ha confirmado"."""
    answers = clause.holds(words(language, "verbs", "answer"), cue.first, cue.behind)
    return answers and clause.holds(grammar(language, "negative"), begin, cue.behind)


def _aside(clause: Clause, comma: int, party: Party, language: str) -> int | None:
    """Where what stands between commas behind a noun ends: "un conseiller, qui a requis l'anonymat, dit"."""
    for index in range(comma + 1, min(len(clause.words), comma + _ASIDE)):
        if clause.at(index) in QUOTES:
            return None
        if clause.at(index) == ",":
            tells = clause.at(comma + 1) in grammar(language, "aside") or clause.ends_clause(party.first - 1)
            return index if tells else None
    return None


def _verb_before(clause: Clause, party: Party, language: str) -> Cue | None:
    """A verb before its subject: ", a déclaré mardi à l'AFP un responsable", "según explicó un portavoz"."""
    if party.is_work:
        return _as_works_show(clause, party, language)
    for index in range(party.first - 1, max(-1, party.first - 1 - _BACK), -1):
        cue = _ending(clause, index, party, language)
        if cue is not None:
            opens = _agrees(clause, cue, party, language) and _opens(clause, cue.first, language)
            return cue if opens else None
        word = clause.at(index)
        if not (word in grammar(language, "adverbs") or clause.capital(index) or word.isdigit()):
            return None
    return None


def _as_works_show(clause: Clause, party: Party, language: str) -> Cue | None:
    """What works show, before them and behind "as": "como vaticinan algunas encuestas", "comme le montrent des études"."""
    at = party.first - 1
    if clause.at(at) not in words(language, "verbs", "find"):
        return None
    led = at - 1
    while clause.at(led) in grammar(language, "clitic") and clause.at(led) not in grammar(language, "naming"):
        led -= 1
    if clause.at(led) not in grammar(language, "naming"):
        return None
    cue = Cue(at, at + 1, "find")
    return cue if _agrees(clause, cue, party, language) else None


def _ending(clause: Clause, index: int, party: Party, language: str) -> Cue | None:
    """The cue whose last word stands at an index."""
    word, before = clause.at(index), clause.at(index - 1)
    auxiliary = words(language, "verbs", "auxiliary")
    if word in words(language, "verbs", "done") and before in words(language, "verbs", "doing"):
        first = index - 2 if clause.at(index - 2) in auxiliary else index - 1
        return Cue(first, index + 1, "say")
    if word in words(language, "verbs", "participle"):
        first = index - 1
        while clause.at(first) in grammar(language, "adverbs") and first > index - _COMPOUND:
            first -= 1  # "avait alors assuré"
        if clause.at(first) in auxiliary:
            return None if word in words(language, "verbs", "doing") else Cue(first, index + 1, "say")
    return None if word in auxiliary else _verb(clause, index, party, language)


def _opens(clause: Clause, index: int, language: str) -> bool:
    """Whether nothing before a verb may be its subject: it opens its clause, but for small words that belong to it."""
    while clause.at(index - 1) in grammar(language, "clitic"):
        index -= 1
    before = clause.at(index - 1)
    return index == 0 or before in _MARKS or before in QUOTES or before in grammar(language, "opening")
