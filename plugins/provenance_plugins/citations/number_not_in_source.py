"""CIT311: a figure that the cited source does not contain."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import citations, cited, claims, dates, quotes, sentence_at, sentences
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, Span, quoted, rule
from provenance_plugins.citations.against_sources.asked_figures import is_asked_for
from provenance_plugins.citations.against_sources.figure_passage import (
    follows,
    passage_about,
    same_but_for_figures,
    sentence_with,
)
from provenance_plugins.citations.against_sources.figures import (
    Figure,
    SourceFigures,
    is_stated,
    margin,
    read_figures,
    read_source_figures,
)
from provenance_plugins.citations.against_sources.supplied_sources import (
    READ,
    Compared,
    nearest_works,
    read_source,
    works_for,
)

_SHOWN = 240
"""Characters of a source that a message quotes."""
_LISTED = 3
"""Citations and works that a message names."""
_FIGURES = "citations.source_figures"
_SOURCE = "The works cost 3,412,077 euros, which is 12.4 per cent of the budget of the town."
_NOTE = "\n\nReferences\n\n[1] Minutes of the council."


@rule(
    id="CIT311",
    slug="number-not-in-source",
    severity=Severity.WARNING,
    summary="A figure in a cited sentence that its supplied source does not contain",
    running_text=True,
    languages=("*",),
    needs=("sources",),
    uses=(claims, dates, quotes),
    bad=[
        Example("The wall is 27 miles long.[1]" + _NOTE, sources=("The wall of the town is 27 kilometres long.",)),
        Example("The council owns seventeen boats.[1]" + _NOTE, sources=("The council owns nineteen boats.",)),
        Example("The works cost 15 percent of the town's budget of 4.1 million euros.[1]" + _NOTE, sources=(_SOURCE,)),
    ],
    good=[
        Example("The works cost 3.4 million euros, 12.4 percent of the town's budget.[1]" + _NOTE, sources=(_SOURCE,)),
        Example(
            "The wall is 27,000 metres long and 580 cm high.[1]" + _NOTE, sources=("It is 27 km long and 5.8 m high.",)
        ),
        Example("The wall is 17 miles long.[1]" + _NOTE, sources=("The wall of the town is 27 kilometres long.",)),
        Example("The town has 41 mills.[1]" + _NOTE, sources=("There are forty-one mills in the town.",)),
        Example("The works took 11 weeks and cost 15 percent more than planned.", sources=(_SOURCE,)),
    ],
)
def number_not_in_source(document: Document, context: Context) -> Iterator[Hit]:
    """A figure beside a citation is read as the source's own.

    Correct it, say how it was worked out, or cite the work that has it.

    It is a warning where a passage of the supplied work speaks of the same with other figures, from which this one
    cannot be worked out.

    For information:
    - a figure that the work has nowhere, without such a passage
    - authors with a year in brackets that lead to no supplied work: their figures were not compared

    Not told:
    - a figure that is rounded, written in words, or "nearly" or "more than" the true one
    - dates, ordinals and numbers in names
    - sentences that cite no supplied work: it is known by its address, file name or title, or by the author and year in
      its first lines
    """
    citing = citations(document)
    marks = [mark.span for mark in (*citing.marks, *citing.items)]
    astray: dict[str, Span] = {}
    for index, sentence in enumerate(sentences(document)):
        if not cited(document, index) or citing.in_list(sentence.span.start):
            continue
        words = document.slice(sentence.span)
        found = read_figures(words)
        if not found:
            continue
        for figure in found:
            place = Span(sentence.span.start + figure.span.start, sentence.span.start + figure.span.end)
            compared = works_for(document, place, context.sources)
            if not (compared.cited and compared.identified):
                if compared.astray and is_stated(words, figure):
                    astray.setdefault(compared.astray, place)
                continue
            if is_there(words, figure, compared.works) or any(place.overlaps(mark) for mark in marks):
                continue
            if not is_asked_for(document, place, sentence.span, bare=figure.is_bare):
                continue
            yield _told(document, place, figure, sentence.span, compared, marks)
    yield from _not_compared(astray, context.sources)


def _not_compared(astray: dict[str, Span], supplied: tuple[Document, ...]) -> Iterator[Hit]:
    """One finding for all citations that lead to none of the works, or "found nothing" would be read as "compared and right"."""
    if not astray or not supplied:
        return
    shown = ", ".join(f"“{words}”" for words in list(astray)[:_LISTED]) + (" …" if len(astray) > _LISTED else "")
    near = list(dict.fromkeys(path for words in astray for path in nearest_works(words, supplied)))[:_LISTED]
    which = f" ({', '.join(near)} {'has' if len(near) == 1 else 'have'} the name)" if near else ""
    said = f"{shown} lead{'s' if len(astray) == 1 else ''} to none of the supplied works{which}, so that the figures there were not compared: supply the work, or name its file by author and year"
    yield Hit(next(iter(astray.values())), said, Confidence.HIGH, Severity.INFO)


def _told(
    document: Document, place: Span, figure: Figure, sentence: Span, compared: Compared, marks: list[Span]
) -> Hit:
    words = document.slice(sentence)
    cited_at = [
        Span(mark.start - sentence.start, mark.end - sentence.start) for mark in marks if sentence.overlaps(mark)
    ]
    beside = [other.value for other in read_figures(words) if other.span != figure.span]
    for work in compared.works:
        known = work.recall(_FIGURES, _figures)
        for passage in _passages(words, [*(one.span for one in read_figures(words)), *cited_at], work):
            there = known.within(passage)
            if there and not follows(figure, there) and not follows(figure, beside):
                one = sentence_with(known.places_within(passage), passage, words, work) or passage
                message = f"{quoted(document.slice(place))} does not stand in {work.path}, which speaks of this with other figures, “{_shown(work, one)}”: correct it, say how it was worked out, or cite the work that has it"
                return Hit(place, message, Confidence.HIGH)
    where = compared.works[0].path if len(compared.works) == 1 else f"any of {len(compared.works)} supplied sources"
    message = f"{quoted(document.slice(place))} does not stand in {where}: correct it, say how it was worked out, or cite the work that has it"
    return Hit(place, message, Confidence.MEDIUM, Severity.INFO)


def _passages(words: str, left_out: list[Span], work: Document) -> Iterator[Span]:
    """What a work has for a sentence: the same with other figures, which is read to its end, and a passage about the same."""
    source = work.recall(READ, read_source)
    same = same_but_for_figures(words, left_out, source)
    if same is not None:
        whole = sentence_at(work, same.start)
        yield Span(same.start, max(same.end, whole.span.end)) if whole else same
    about = passage_about(words, source)
    if about is not None:
        yield about.place


def _shown(work: Document, place: Span) -> str:
    words = " ".join(work.slice(place).split())
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rsplit(' ', 1)[0]} …"


def is_there(words: str, figure: Figure, works: tuple[Document, ...]) -> bool:
    """Whether one of some works has a figure of a sentence."""
    return not is_stated(words, figure) or any(
        work.recall(_FIGURES, _figures).hold(figure, margin(words, figure)) for work in works
    )


def _figures(work: Document) -> SourceFigures:
    return SourceFigures(read_source_figures(work.text), work.text)
