"""Who says what: the source, the words that lay something to it, and what is laid to it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.one_sentence import of_sentence
from provenance.analysis.attributions.preceding import candidates
from provenance.analysis.attributions.types import Attribution
from provenance.analysis.language import language
from provenance.analysis.quotes import quotes
from provenance.analysis.sentences import sentences
from provenance.api import Document, Phrases, analysis

__all__ = ["CUES", "Attribution", "attributions"]

CUES = Phrases.load(__package__, "cues")
_QUOTATION_MARKS = ('"', "“", "”", "''")
_place = attrgetter("cue")
_BY_SOMEBODY = frozenset({"named", "pronoun"})
_OTHER_LANGUAGES = frozenset({"ar", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"})
"""Those with a reading of their own."""


@analysis(phrases=CUES)
def attributions(document: Document) -> tuple[Attribution, ...]:
    """The attributions of the main prose, in order of their cues.

    Only sentences with a cue from the lexicon are looked at, and those that quote. Watching, meeting and deciding are no cues, so nobody says anything in
    "officials are monitoring the talks"; a body that speaks as itself is named.
    """
    if language(document).read_as in _OTHER_LANGUAGES:
        from provenance.analysis.attributions.languages import told  # noqa: PLC0415 - no text in English needs it

        other = [one.one for one in told(document)]
        english = _of_english(document)
        if not other:
            return tuple(english)
        spoken = {one.sentence for one in other if one.kind in _BY_SOMEBODY}
        kept = [one for one in english if one.kind != "nobody" or one.sentence not in spoken]
        return tuple(sorted((*other, *kept), key=_place))
    return tuple(_of_english(document))


def _of_english(document: Document) -> Sequence[Attribution]:
    """What English cues, colons and quotations show; of a text in another language the turns of its speakers alone."""
    cues = attributions.matches(document)
    listed = sentences(document)
    text = document.text
    marks = tuple([mark for mark in _QUOTATION_MARKS if mark in text])
    if not (cues or marks) and ":" not in text and "((" not in text:
        return ()
    quoted = quotes(document)
    names = Names(text, quoted, document.blocks)
    found: list[Attribution] = []
    for sentence in candidates(text, listed, cues, quoted):
        found.extend(of_sentence(text, sentence, marks, names))
    turns: list[Attribution] = []
    if ":" in text or "((" in text:
        from provenance.analysis.attributions.transcripts import (  # noqa: PLC0415 - not where nobody can have a turn
            introduced,
            speaker_lines,
        )

        turns = speaker_lines(document, listed, names)
        turns.extend(introduced(document, quoted, (*found, *turns), names))
    if "(so " in text:
        from provenance.analysis.attributions.bracketed import in_brackets  # noqa: PLC0415 - hardly any text has one

        turns.extend(in_brackets(document, found, names))
    if quoted:
        from provenance.analysis.attributions.beside import (  # noqa: PLC0415 - not where nothing is quoted
            beside_quotations,
        )

        beside = beside_quotations(document, quoted, (*found, *turns), listed, names)
        if beside:  # "Cruz responded quickly: “…”" is a statement, and no side that she takes
            held = {one.cue[0] for one in beside}
            found = [one for one in found if one.lays or one.cue[0] not in held]
            turns.extend(beside)
    return sorted((*found, *turns), key=_place) if turns else found
