"""Citations whose marks are words of the text, and whether they lead somewhere."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from provenance.analysis.characters import beyond
from provenance.analysis.citations.citation import (
    NO_SOURCE,
    SUPERSCRIPT_FIGURES,
    Citation,
    CitationKind,
    Marker,
    Places,
    with_plain_spaces,
)
from provenance.analysis.citations.link_markers import reference_link_markers
from provenance.analysis.citations.markers import (
    author_year_markers,
    behind_comma,
    bracket_markers,
    by_last_name,
    is_of_link,
    short_label,
    superscript_markers,
    work_of,
)
from provenance.analysis.citations.notes import Notes
from provenance.analysis.citations.second_hand import THROUGH, is_known_through_next
from provenance.analysis.content import content
from provenance.analysis.quotes import Quotation, inside_quotation, quotes
from provenance.api import BlockKind, Document, Span
from provenance.named_tuples import NamedTuple

_LOST_ENTRIES = 5
"""By how much the lowest number of a mark may pass twice the entries of a list."""
_STOPS = frozenset('.,;:!?”"')
_FEWEST_RAISED = 2
"""So many raised figures lead to entries of the list where the others are marks, too."""


_BEHIND = 80
"""Characters behind a mark in a quotation ..."""
_FEWEST_BEHIND = 2
"""... in which there are more words than this where the quotation goes on."""


class _Found(NamedTuple):
    """A mark of the text with the labels that it points to, before these are looked for."""

    kind: CitationKind
    marker: Marker


def literal_marks(document: Document, notes: Notes, listed: Places) -> Iterator[Citation]:
    """The marks of the main content; `listed`: where the text lists its references, whose words cite nothing."""
    marked = Places(mark.span for mark in document.marks if mark.kind != "anchor")
    # Words that lead to a place of the page, "[1]" to its entry, cite only what is found in a list: else they are about the page.
    led = Places(mark.span for mark in document.marks if mark.kind == "anchor")
    found = [
        item._replace(marker=item.marker._replace(sure=False)) if led.touch(item.marker.span) else item
        for item in _literal_marks(document, notes)
        if not listed.touch(item.marker.span) and not marked.touch(item.marker.span)
    ]
    return _resolve(document, found, notes)


def _literal_marks(document: Document, notes: Notes) -> Iterator[_Found]:
    text = document.text
    bracketed = False
    if "[" in text:
        for kind, marker in bracket_markers(text):
            bracketed = bracketed or (kind == "numbered" and marker.sure and notes.numbers.issuperset(marker.labels))
            yield _Found("numbered" if kind == "numbered" else "footnote", marker)
        if document.media_type == "text/markdown":
            for marker in reference_link_markers(text):
                yield _Found("reference", marker)
    rare = beyond(document)
    raised: list[Marker] = []
    if any(figure in rare for figure in SUPERSCRIPT_FIGURES):
        raised = list(superscript_markers(text))
        yield from (_Found("numbered", marker) for marker in raised)
    if notes.numbers and not bracketed:
        from provenance.analysis.citations.forms import numbers_by_form  # noqa: PLC0415 - only where there is a list

        yield from (_Found("numbered", marker) for marker in numbers_by_form(document, notes, raised))
    if "(" in text or "[" in text:
        for marker in author_year_markers(text):
            yield _Found("author-year", marker)
    if notes.by_name:
        from provenance.analysis.citations.forms import (  # noqa: PLC0415 - only where there is a list
            keys_by_form,
            names_by_form,
            pages_by_form,
            small_names_by_form,
            titles_by_form,
        )

        for by_form in (pages_by_form, names_by_form, keys_by_form, titles_by_form, small_names_by_form):
            yield from (_Found("author-year", marker) for marker in by_form(document, notes))


def _resolve(document: Document, found: list[_Found], notes: Notes) -> Iterator[Citation]:
    """The marks among the candidates: those in prose whose form, company or target says that they cite."""
    sure = [item for item in found if item.marker.sure]
    by_name = notes.cites_by_name([item.marker for item in sure if item.kind == "author-year"])
    labels = {label for item in sure if item.kind == "numbered" for label in item.marker.labels}
    # Without a list, one figure in brackets may be anything; several are citations that lost their list.
    orphans = not notes.numbers and len(labels) > 1 and "1" in labels and _are_counted(labels, len(labels))
    raised = sum(
        not item.marker.sure and notes.numbers.issuperset(item.marker.labels) and _is_raised(document, item.marker)
        for item in found
        if item.kind == "numbered" and notes.numbers
    )
    for kind, marker in found:
        block = document.block_at(marker.span.start)
        if block is None or block.kind is BlockKind.CODE:
            continue
        target = ", ".join(marker.labels)
        if kind == "numbered":
            if not _is_numbered_mark(document, marker, notes, orphans=orphans) and not (
                raised >= _FEWEST_RAISED
                and _is_raised(document, marker)
                and _are_counted(marker.labels, len(notes.numbers))
            ):
                continue
            lost = [label for label in marker.labels if not notes.holds_number(label)]
            if lost and _leads_away(document, marker.span):
                continue
            present = [label for label in marker.labels if label not in lost]
            for part, resolved in ((present, True), (lost, False)):
                if part:
                    yield Citation(marker.span, kind, ", ".join(part), resolved)
        elif kind == "author-year":
            lost = [label for label in marker.labels if not notes.holds_author(label)]
            named = by_last_name(document.text, marker) if lost and by_name else {}
            named |= behind_comma(document.text, marker) if lost and len(marker.labels) == 1 else {}
            lost = [label for label in lost if label not in named or not notes.holds_author(named[label])]
            short = short_label(document.text, marker) if lost and "[" in document.slice(marker.span)[1:] else None
            if short is not None and notes.holds_author(short):
                lost = []
            through = _known_through_others(document.text, marker) if lost else frozenset[str]()
            kept = [label for label in marker.labels if label not in lost or label not in through]
            lost = [label for label in lost if label not in through]
            if lost and by_name and _is_of_quoted_work(document, marker.span):
                continue
            if marker.sure or not lost or (by_name and all(map(notes.holds_other_year, lost))):
                present = [label for label in kept if label not in lost]
                parts = ((present, True), (lost, False)) if by_name else ((marker.labels, True),)
                yield from (Citation(marker.span, kind, ", ".join(part), led) for part, led in parts if part)
        else:
            yield Citation(marker.span, kind, target, notes.holds(kind, marker.labels[0]))


def _known_through_others(text: str, marker: Marker) -> frozenset[str]:
    """The labels of works that a mark cites as another work tells of them, which alone has to be listed: "shih 2005" of "(Shih, 2005, as cited in Yan, 2011)"."""
    if is_known_through_next(text, marker.span.end):
        return frozenset(marker.labels)
    said = with_plain_spaces(text[marker.span.start : marker.span.end])
    found: set[str] = set()
    for through in THROUGH.finditer(said):
        begin = max(said.rfind(sign, 0, through.start()) for sign in "(;[")
        work = work_of(said[begin + 1 : through.end(1)])
        found.update(marker.labels[:1] if work is None else work[0])
    return frozenset(found)


def _is_of_quoted_work(document: Document, span: Span) -> bool:
    """Whether a passage that is quoted goes on behind a mark in it, which then leads to the list of the work that is quoted."""
    if not inside_quotation(document, span):
        return False
    index = bisect_right(quotes(document), span.start, key=_start) - 1
    quotation = quotes(document)[index].inner if index >= 0 else Span(0, 0)
    block = document.block_at(span.start)
    end = quotation.end if span.end <= quotation.end else 0 if block is None else block.span.end
    return len(document.text[span.end : min(end, span.end + _BEHIND)].split()) > _FEWEST_BEHIND


def _start(quotation: Quotation) -> int:
    return quotation.span.start


def _leads_away(document: Document, span: Span) -> bool:
    """Whether a mark is the text of a link to another place: the link is what it cites."""
    return any(
        link.span.start <= span.start and span.end <= link.span.end and not link.target.startswith(NO_SOURCE)
        for link in document.links
    )


def _is_raised(document: Document, marker: Marker) -> bool:
    """Whether a mark is raised figures behind a stop, where no exponent stands."""
    start = marker.span.start
    return document.text[start] in SUPERSCRIPT_FIGURES and document.text[start - 1 : start] in _STOPS


def _are_counted(labels: Iterable[str], entries: int) -> bool:
    """Whether labels can be places in a list of about so many entries: status codes and years in brackets are not."""
    return min(map(int, labels)) <= 2 * entries + _LOST_ENTRIES


def _is_numbered_mark(document: Document, marker: Marker, notes: Notes, *, orphans: bool) -> bool:
    if notes.numbers:
        counted = _are_counted(marker.labels, len(notes.numbers))
        return (marker.sure and counted) or notes.numbers.issuperset(marker.labels)
    index = document.block_index(marker.span.start)
    inside = index is not None and content(document).is_main(index)
    if document.media_type == "text/markdown" and is_of_link(document.text, marker.span.start):
        return inside
    return orphans and marker.sure and inside and not inside_quotation(document, marker.span)
