"""Who stands before a verb or behind it."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.languages.clauses import QUOTES, Clause
from provenance.analysis.attributions.languages.german_parties import is_day
from provenance.analysis.attributions.languages.named.told import BACK, SEEN, Named, Verb, reader
from provenance.analysis.attributions.languages.named.verb_forms import COMPOUND, fits
from provenance.analysis.attributions.languages.named.who import Who, close
from provenance.analysis.attributions.languages.named.words import small, table
from provenance.analysis.attributions.languages.words import GERMAN

_DASHES: Final = frozenset({"-", "–", "—"})


def subject(clause: Clause, start: int, verb: Verb, language: str) -> Named | None:
    """Who stands before a verb: "El alcalde, Julián Prieto, dijo que", "Das Statistische Landesamt teilte mit"."""
    end = start
    while end > 0 and clause.at(end - 1) in small(language, "between") and not clause.capital(end - 1):
        end -= 1
    read = reader(language)
    floor = max(0, start - BACK)
    for first in range(floor, start):
        if not _may_begin(clause, first, language):
            continue
        who = read(clause, first, language)
        if who is None:
            continue
        apposed = (
            who.name is not None
            and who.name[0] > who.first + 1
            and clause.at(who.name[0] - 1) == ","
            and clause.at(who.behind) == ","
        )
        if (
            apposed is False
            and who.kind in ("capital", "body")
            and clause.at(who.behind) == ","
            and clause.at(first - 1) in (",", "como", "comme", "come", "als")
        ):
            continue  # "su rival, Guatemala, reconoció"
        for behind in (who.behind, who.behind + 1 if apposed else who.behind, close(clause, who.behind)):
            if end <= behind <= start:
                return _of_subject(clause, who, verb, language)
            if behind < end and all(clause.at(at) in small(language, "between") for at in range(behind, start)):
                return _of_subject(clause, who, verb, language)
    return None


def _of_subject(clause: Clause, who: Who, verb: Verb, language: str) -> Named | None:
    if not fits(who, verb, language) or _is_joined(clause, who, language):
        return None
    said = _says(clause, verb, language)
    if verb.kind == "beside" and not (said == "quote" and clause.holds({":"}, verb.behind, verb.behind + SEEN)):
        return None
    if verb.kind != "plain" and not said:
        return None
    if who.kind in ("man", "woman") and verb.kind != "plain" and not said:
        return None
    ends = max(verb.behind, verb.ends)
    first = ends - 1 if ends - verb.first > COMPOUND else verb.first
    return Named(who, first, ends, "say", before=False, quoted=said == "quote")


def _is_joined(clause: Clause, who: Who, language: str) -> bool:
    """Whether others stand beside somebody: "Ana Cruz y Luis Vega"."""
    joining = small(language, "and") | {"und", "en", "sowie"}
    return clause.at(who.first - 1) in joining and clause.capital(who.first - 2)


def _may_begin(clause: Clause, at: int, language: str) -> bool:
    """Whether a subject may begin at an index: at the start of a clause, or behind small words that are no preposition."""
    before = clause.at(at - 1)
    if not before or clause.ends_clause(at - 1):
        return before != "("
    if any(before in small(language, tag) for tag in ("definite", "one", "own")) and before not in small(
        language, "opening"
    ):
        return False
    if (
        before in small(language, "prepositions")
        and before not in small(language, "opening")
        and before not in small(language, "that")
    ):
        return False
    if clause.capital(at - 1) and at - 1:
        return False
    return (
        any(before in small(language, tag) for tag in ("joining", "opening", "that", "between", "as", "clause"))
        or before.isdigit()
        or before in table(language, "opening")
    )


def leads_to(clause: Clause, first: int, behind: int, language: str) -> bool:
    """Whether nothing that a relative clause could tell of stands in a stretch: only when, where, to whom and how somebody speaks."""
    for at in range(first, behind):
        before = clause.at(at - 1)
        led = any(before in small(language, tag) for tag in ("prepositions", "between", "own", "one"))
        if not (
            stands_between(clause, at, language)
            or clause.capital(at)
            or clause.ends_clause(at)
            or clause.at(at) in small(language, "prepositions")
            or (led and at > first)
            or (clause.at(at).endswith("mente") or clause.at(at).endswith("ment"))
        ):
            return False
    return True


def _says(clause: Clause, verb: Verb, language: str) -> str:
    """What is said, behind a verb: `quote`, `clause`, or nothing."""
    for at in range(verb.behind, min(verb.behind + SEEN, len(clause.words))):
        word = clause.at(at)
        if word in QUOTES:
            return "quote"
        if word in small(language, "that") and not leads_to(clause, verb.behind, at, language):
            return ""
        if word == ":":
            return "quote" if clause.at(at + 1) in QUOTES or clause.at(at + 1) in _DASHES else "clause"
        if word in small(language, "that"):
            return "clause"
        if word == "," and language == GERMAN:
            return "clause" if leads_to(clause, verb.behind, at, language) else ""
        if word in ".;!?":
            return ""
    if language == GERMAN:
        closing = clause.close(verb.behind)
        return "clause" if clause.at(closing) in (",", ":") else ""
    return ""


def is_time(clause: Clause, at: int, language: str) -> bool:
    """Whether a word tells a day, or leads to one that does."""
    word = clause.at(at)
    if language == GERMAN:
        return is_day(clause, at)
    following = clause.at(at + 1)
    times = small(language, "when") | small(language, "days")
    return word in times or (word in small(language, "definite") and following in times)


def stands_between(clause: Clause, at: int, language: str) -> bool:
    """Whether a word tells when, where, to whom or how, between a verb and who stands behind it."""
    word = clause.at(at)
    if not word or clause.ends_clause(at):
        return False
    if word in small(language, "between") or word.isdigit() or is_time(clause, at, language):
        return True
    return clause.capital(at) and clause.at(at - 1) in small(language, "between")
