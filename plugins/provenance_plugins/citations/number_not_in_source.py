"""CIT311: a figure that the cited source does not contain."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from provenance.analysis import citations, cited, claims, sentences
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, Span, quoted, rule
from provenance_plugins.citations.figures import Figure, missing_figures, read_source_figures
from provenance_plugins.citations.supplied_sources import works_for

_SOURCE = "The works cost 3,412,077 euros, which is 12.4 per cent of the budget of the town."
_NOTE = "\n\nReferences\n\n[1] Minutes of the council."


@rule(
    id="CIT311",
    slug="number-not-in-source",
    severity=Severity.WARNING,
    summary="A figure in a cited sentence that its supplied source does not contain",
    languages=("*",),
    needs=("sources",),
    uses=(claims,),
    bad=[
        Example("The works cost 15 percent of the town's budget of 4.1 million euros.[1]" + _NOTE, sources=(_SOURCE,))
    ],
    good=[
        Example("The works cost 3.4 million euros, 12.4 percent of the town's budget.[1]" + _NOTE, sources=(_SOURCE,)),
        Example("The town has 41 mills.[1]" + _NOTE, sources=("There are forty-one mills in the town.",)),
        Example("The works took 11 weeks and cost 15 percent more than planned.", sources=(_SOURCE,)),
    ],
)
def number_not_in_source(document: Document, context: Context) -> Iterator[Hit]:
    """A figure beside a citation is read as the source's own.

    Correct it, say how it was worked out, or cite the work that has it. A figure may be rounded. Only sentences that cite a work are
    compared, with the supplied work that the citation leads to, or with all of them where that cannot be told.
    """
    known: dict[int, tuple[Figure, ...]] = {}
    marks = [mark.span for mark in (*citations(document).marks, *citations(document).items)]
    for index, sentence in enumerate(sentences(document)):
        words = document.slice(sentence.span)
        if not cited(document, index):
            continue
        compared = works_for(document, sentence.span, context.sources)
        if not compared.cited:
            continue
        for work in compared.works:
            if id(work) not in known:
                known[id(work)] = read_source_figures(work.text)
        stated = chain.from_iterable(known[id(work)] for work in compared.works)
        where = compared.works[0].path if len(compared.works) == 1 else f"any of {len(compared.works)} supplied sources"
        for figure in missing_figures(words, stated):
            place = Span(sentence.span.start + figure.span.start, sentence.span.start + figure.span.end)
            if any(place.overlaps(mark) for mark in marks):
                continue
            sure = Confidence.HIGH if compared.identified else Confidence.MEDIUM
            written = document.slice(place)
            message = f"{quoted(written)} does not stand in {where}: correct it, say how it was worked out, or cite the work that has it"
            yield Hit(place, message, sure)
