"""Who stands behind a preposition, or before a colon that leads to a quotation."""

from __future__ import annotations

from functools import cache
from typing import Final

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.named import german
from provenance.analysis.attributions.languages.named.told import BACK, Named, reader
from provenance.analysis.attributions.languages.named.verb_forms import COMPOUND
from provenance.analysis.attributions.languages.named.who import close
from provenance.analysis.attributions.languages.named.words import DUTCH, auxiliaries, participles, small, table, verbs
from provenance.analysis.attributions.languages.words import GERMAN, ITALIAN, words

_CONTRACTED: Final = {
    "de": ("del", "du", "des", "d'", "do", "da", "dos", "das"),
    "a": ("al", "allo", "alla", "all'", "ai", "agli", "alle"),
    "di": ("del", "dello", "della", "dell'", "dei", "degli", "delle", "d'"),
}
"""What the last word of a phrase becomes with the article behind it: "de acuerdo al", "a detta degli"."""
_ENDS: Final = frozenset(("", *".!?;)"))
"""Behind these a sentence has ended, or what stands in brackets."""
_LEAD: Final = 20
"""Words before a colon that leads to a quotation."""
_STOPPED: Final = frozenset(":;.!?|…")
_DATIVES: Final = ("dem", "der", "den")
_LONGEST: Final = 40
"""A name with its post has at most so many words: behind them no "zufolge" is looked for, so that a sentence of many articles takes no square of its length."""


@cache
def _frames(language: str) -> dict[str, tuple[tuple[list[str], bool], ...]]:
    """{first word: all words of each phrase that begins so, the longest first, and whether it tells of somebody's view}."""
    found: dict[str, list[tuple[list[str], bool]]] = {}
    for tag in ("before", "view"):
        for frame in table(language, "frames", tag):
            said = frame.replace("'", "' ").split()
            for last in (said[-1], *(_CONTRACTED.get(said[-1], ()) if len(said) > 1 else ())):
                found.setdefault(said[0], []).append(([*said[:-1], last], tag == "view"))
    return {word: tuple(sorted(frames, key=lambda one: -len(one[0]))) for word, frames in found.items()}


@cache
def firsts(language: str) -> dict[str, frozenset[str] | None]:
    """{word with which a preposition or a phrase of attribution begins: the words that go on with it; None where none need}."""
    found: dict[str, frozenset[str] | None] = {
        word: None if any(len(said) == 1 for said, _ in frames) else frozenset(said[1] for said, _ in frames)
        for word, frames in _frames(language).items()
    }
    if language == GERMAN:
        found.update(dict.fromkeys(("so", "wie", "zufolge", *_DATIVES)))
    if language == ITALIAN:
        found["così"] = None
    return found


def framed(clause: Clause, at: int, language: str) -> Named | None:
    """Somebody behind a preposition: "según la Agencia Estatal", "laut Kämmerer Ralf Dorn", "so Kunz"; in German before one, too."""
    word = clause.at(at)
    if language == GERMAN:
        if word in _DATIVES:
            return _according_behind(clause, at) if "zufolge" in clause.lower[at : at + _LONGEST] else None
        if word == "so":
            return _so(clause, at, language)
        if word == "zufolge":
            return _named_before(clause, at)
        if word == "wie":
            return _as(clause, at)
    if word == "così" and language == ITALIAN:
        return _so(clause, at, language)
    for said, view in _frames(language).get(word, ()):
        behind = at + len(said)
        if clause.lower[at:behind] == said:
            return _behind_frame(clause, at, behind, language, view=view)
    return None


def _behind_frame(clause: Clause, first: int, at: int, language: str, *, view: bool) -> Named | None:
    who = reader(language)(clause, at, language, framed=True)
    if who is None or (who.kind in ("man", "woman") and language == GERMAN):
        return None
    opens = first == 0 or clause.ends_clause(first - 1)
    if view:
        if first or clause.at(who.behind) != "," or who.kind not in ("person", "capital"):
            return None
        if not any(mark in QUOTES for mark in clause.lower[who.behind :]):
            return None
    if who.kind == "role" and not opens:
        return None
    if language == DUTCH and clause.at(first) == "aldus" and clause.at(at) in ("de", "het") and who.kind == "capital":
        who = who._replace(kind="body")
    ends = clause.at(close(clause, who.behind)) in _ENDS or clause.at(who.behind) in _ENDS
    return Named(
        who,
        first,
        at,
        "according",
        before=first > 0 and opens and ends,
        quoted=clause.at(first - 1) in QUOTES or clause.at(first - 2) in QUOTES,
    )


def _according_behind(clause: Clause, at: int) -> Named | None:
    """Somebody before "zufolge": "dem Verein zufolge"."""
    who = german.who_at(clause, at)
    if who is None or clause.at(who.behind) != "zufolge" or who.kind == "capital":
        return None
    return Named(
        who,
        who.behind,
        who.behind + 1,
        "according",
        before=at > 0 and clause.ends_clause(at - 1) and clause.ends_clause(who.behind + 1),
        quoted=False,
    )


def _named_before(clause: Clause, at: int) -> Named | None:
    """Somebody without an article before "zufolge": "Ralf Dorn zufolge"."""
    for first in range(max(0, at - COMPOUND - 1), at):
        if clause.capital(first) and (first == 0 or clause.ends_clause(first - 1)):
            who = german.who_at(clause, first)
            if who is not None and who.behind == at:
                before = first > 0 and clause.ends_clause(at + 1)
                return Named(who, at, at + 1, "according", before=before, quoted=False)
    return None


def _so(clause: Clause, at: int, language: str) -> Named | None:
    """Somebody behind "so" that closes what is said: "“…”, so Kunz", "…, so die Intendantin"."""
    before = clause.at(at - 1)
    if before not in QUOTES and before != ",":
        return None
    who = reader(language)(clause, at + 1, language)
    if who is None:
        return None
    ends = close(clause, who.behind)
    closes = (
        clause.ends_clause(who.behind)
        or clause.ends_clause(ends)
        or clause.at(who.behind) in small(language, "between")
    )
    if not closes or who.kind in ("man", "woman"):
        return None
    return Named(who, at, at + 1, "according", before=True, quoted=before in QUOTES or clause.at(at - 2) in QUOTES)


def _as(clause: Clause, at: int) -> Named | None:
    """Somebody behind "as", with the verb at the end of its clause: "Wie die Lüdenscheider Nachrichten berichten, …"."""
    who = german.who_at(clause, at + 1)
    if who is None or not clause.ends_clause(at - 1):
        return None
    close_at = clause.close(max(who.behind, close(clause, who.behind)))
    last, word = close_at - 1, clause.at(close_at - 1)
    if word in auxiliaries(GERMAN) and clause.at(last - 1) in participles(GERMAN):
        last -= 1
    elif word not in words(GERMAN, "verbs", "last") and verbs(GERMAN).get(word) not in ("say", "plain"):
        return None
    if last < who.behind or close_at - who.behind > BACK:
        return None
    return Named(who, last, close_at, "say", before=at > 0, quoted=False)


def introduced(clause: Clause, colon: int, language: str) -> Named | None:
    """A person with whom a sentence begins that leads to a quotation, whatever the verb: "Vega no se escondió: “…”"."""
    if colon > _LEAD or any(word in QUOTES or word in _STOPPED for word in clause.lower[:colon]):
        return None  # or headlines that stand in a row
    begins = [0, *(at + 1 for at in range(min(colon, COMPOUND + 2)) if clause.at(at) == ",")]
    people = [who for first in begins if (who := reader(language)(clause, first, language)) is not None]
    people = [who for who in people if who.kind in ("person", "capital") and who.behind < colon]
    people.sort(key=lambda who: (who.kind == "capital", who.first == 0))  # "Precisamente sobre él, Ana Cruz …"
    return Named(people[0], colon, colon + 1, "say", before=False, quoted=True) if people else None
