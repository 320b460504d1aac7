"""Who stands behind a preposition, or before a colon that leads to a quotation."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.named import german
from provenance.analysis.attributions.languages.named.told import BACK, Named, reader
from provenance.analysis.attributions.languages.named.verb_forms import COMPOUND
from provenance.analysis.attributions.languages.named.who import close
from provenance.analysis.attributions.languages.named.words import DUTCH, auxiliaries, participles, small, table, verbs
from provenance.analysis.attributions.languages.words import GERMAN, words

_FRAMES: Final = (1, 2, 3, 4)
_PLAIN_OF: Final = {
    "del": "de", "du": "de", "des": "de", "d'": "de", "do": "de", "da": "de", "dos": "de", "das": "de",
    "al": "a", "allo": "a", "alla": "a", "all'": "a", "ai": "a", "agli": "a", "alle": "a",
    "dello": "di", "della": "di", "dell'": "di", "dei": "di", "degli": "di", "delle": "di",
    "o": "com", "os": "com", "as": "com",
}  # fmt: skip


def firsts(language: str) -> frozenset[str]:
    """With what prepositions and phrases of attribution begin."""
    frames = table(language, "frames", "before") | table(language, "frames", "view")
    more = {"so", "dem", "der", "den", "wie"} if language == GERMAN else set()
    return frozenset({frame.replace("'", "' ").split()[0] for frame in frames} | more)


def framed(clause: Clause, at: int, language: str) -> Named | None:
    """Somebody behind a preposition: "según la Agencia Estatal", "laut Kämmerer Ralf Dorn", "so Kunz"; in German before one, too."""
    if language == GERMAN:
        if clause.at(at) in ("dem", "der", "den"):
            return _according_behind(clause, at)
        if clause.at(at) == "so":
            return _so(clause, at)
        if clause.at(at) == "wie":
            return _as(clause, at)
    for size in reversed(_FRAMES):
        said = " ".join(clause.lower[at : at + size]).replace("' ", "'")
        for tag in ("before", "view"):
            frames = table(language, "frames", tag)
            if said in frames:
                return _behind_frame(clause, at, at + size, language, view=tag == "view")
            contracted = size > 1 and f"{said.rpartition(' ')[0]} {_PLAIN_OF.get(clause.at(at + size - 1), '')}"
            if contracted in frames and tag == "before":
                return _behind_frame(clause, at, at + size, language, view=False)
    return None


def _behind_frame(clause: Clause, first: int, at: int, language: str, *, view: bool) -> Named | None:
    who = reader(language)(clause, at, language, framed=True)
    if who is None or (who.kind in ("man", "woman") and language == GERMAN):
        return None
    opens = first == 0 or clause.ends_clause(first - 1)
    if view:
        quoted = any(mark in QUOTES for mark in clause.lower[who.behind :])
        if first or not quoted or clause.at(who.behind) != ",":
            return None
        if who.kind not in ("person", "capital"):
            return None
    if who.kind == "role" and not opens:
        return None
    if language == DUTCH and clause.at(first) == "aldus" and clause.at(at) in ("de", "het") and who.kind == "capital":
        who = who._replace(kind="body")
    ends = clause.at(close(clause, who.behind)) in ("", ".", "!", "?", ";", ")") or clause.at(who.behind) in (
        "",
        ".",
        "!",
        "?",
        ";",
        ")",
    )
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


def _so(clause: Clause, at: int) -> Named | None:
    """Somebody behind "so" that closes what is said: "“…”, so Kunz", "…, so die Intendantin"."""
    before = clause.at(at - 1)
    if before not in QUOTES and before != ",":
        return None
    who = german.who_at(clause, at + 1)
    if who is None:
        return None
    ends = close(clause, who.behind)
    closes = (
        clause.ends_clause(who.behind) or clause.ends_clause(ends) or clause.at(who.behind) in small(GERMAN, "between")
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
    if colon > BACK:
        return None
    begins = [0, *(at + 1 for at in range(min(colon, COMPOUND + 2)) if clause.at(at) == ",")]
    people = [who for first in begins if (who := reader(language)(clause, first, language)) is not None]
    people = [who for who in people if who.kind in ("person", "capital") and who.behind < colon]
    people.sort(key=lambda who: (who.kind == "capital", who.first == 0))  # "Precisamente sobre él, Ana Cruz …"
    return Named(people[0], colon, colon + 1, "say", before=False, quoted=True) if people else None
