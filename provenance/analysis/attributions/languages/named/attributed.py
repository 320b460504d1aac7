"""The attributions of a sentence to somebody by name."""

from __future__ import annotations

from collections.abc import Sequence

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
from provenance.api import Confidence


def _is_plain(clause: Clause, one: Named, language: str, speaker: str | None) -> bool:
    """Whether somebody speaks by a name and a verb so common that rules may take it for the one whose words a text has summed up."""
    said = (
        words(language, "verbs", "say") | words(language, "verbs", "participle") | words(language, "frames", "before")
    )
    common = not said.isdisjoint(clause.lower[one.first : one.behind]) or clause.at(one.first) == "so"
    return common and speaker is not None and is_given_name(speaker.split()[0])


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
    for one in named_in(clause, language):
        cue = clause.span(one.first, one.behind)
        who = clause.span(one.who.first, one.who.behind)
        if any(
            other.one.cue.overlaps(cue) or (other.one.source is not None and other.one.source.overlaps(who))
            for other in others
        ):
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
