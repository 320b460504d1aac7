"""The attributions of a sentence to somebody by name."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from provenance.analysis.attributions.languages.clauses import Clause
from provenance.analysis.attributions.languages.named.back import Back
from provenance.analysis.attributions.languages.named.contents import content_of
from provenance.analysis.attributions.languages.named.reading import named_in
from provenance.analysis.attributions.languages.named.told import Named
from provenance.analysis.attributions.languages.reading import Told
from provenance.analysis.attributions.languages.words import words
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.quotes import Quotation
from provenance.analysis.sentences import Sentence
from provenance.api import Confidence, Span


def _is_plain(clause: Clause, one: Named, language: str, speaker: str | None) -> bool:
    """Whether somebody speaks by a name and a verb so common that rules may take it for the one whose words a text has summed up."""
    said = (
        words(language, "verbs", "say") | words(language, "verbs", "participle") | words(language, "frames", "before")
    )
    common = not said.isdisjoint(clause.lower[one.first : one.behind]) or clause.at(one.first) == "so"
    return common and speaker is not None and is_given_name(speaker.split()[0])


def _is_taken(span: Span, others: Sequence[Span]) -> bool:
    """Whether a stretch shares a character with one of others, in the order of their ends; one sentence may have very many."""
    at = bisect_right(others, span.start, key=_END)
    return any(other.overlaps(span) for other in others[at : at + _NEXT])


_END = attrgetter("end")
_NEXT = 4
"""Of those that end behind a stretch's beginning, so many can begin before its end: they hardly overlap one another."""


def attributed(
    clause: Clause,
    sentence: Sentence,
    index: int,
    language: str,
    back: Back,
    quoted: Sequence[Quotation],
    others: Sequence[Told],
) -> list[Told]:
    """What a sentence lays to somebody by name, an office or a pronoun, beside what it lays to `others` without a name."""
    found: list[Told] = []
    cues = sorted((other.one.cue for other in others), key=_END)
    sources = sorted((other.one.source for other in others if other.one.source is not None), key=_END)
    for one in named_in(clause, language):
        cue = clause.span(one.first, one.behind)
        who = clause.span(one.who.first, one.who.behind)
        if _is_taken(cue, cues) or _is_taken(who, sources):
            continue
        source = back.source(clause, one, sentence.block)
        if source is None:
            continue
        where = None if one.who.kind == "dropped" else who
        if where is not None and where.overlaps(cue):
            where = where._replace(start=where.end - len(clause.words[one.who.first].rpartition("-")[2]))
        found.append(
            Told(
                Attribution(
                    where,
                    cue,
                    content_of(clause, sentence.span, one, language, quoted),
                    source.speaker,
                    source.named,
                    source.kind,
                    index,
                    one.manner,
                    Confidence.HIGH if source.named else Confidence.LOW,
                    one.who.head,
                    source.again,
                ),
                weighs=False,
                person=source.person and _is_plain(clause, one, language, source.speaker),
            )
        )
    return found
