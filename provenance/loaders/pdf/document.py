"""A PDF file to a document, read by PDFium (pypdfium2, BSD-3-Clause and Apache-2.0)."""

from __future__ import annotations

from collections.abc import Sequence
from unicodedata import category

from provenance.documents import HEADING_KINDS, Document, Notice
from provenance.extensions import LoadError, NothingToRead, Source
from provenance.loaders.pdf.apart import Reading, read_apart
from provenance.loaders.pdf.flow import flow_of, with_title
from provenance.loaders.pdf.hyphens import Words
from provenance.loaders.pdf.kinds import look_of
from provenance.loaders.pdf.lines import lines_of
from provenance.loaders.pdf.paragraphs import leading_of, paragraphs_of
from provenance.loaders.pdf.properties import believable, declared_by
from provenance.loaders.pdf.running import mark_running
from provenance.loaders.pdf.words import Page
from provenance.loaders.pdf.writing import Writing

_PICTURE = 0.5
"""The share of a page that its picture covers where it may be one of text."""
_CAPTION = 10
"""Letters of a page that is a picture: its number."""
_SAMPLE = 200
"""Letters of a page from which on it can be told."""
_SIGNS = frozenset(".,;:()'\"-–—/%$&+=[]•’‘“”!?*<>@#|_{}…·−")
_SIGNS_AT_MOST = 0.21
"""The share of other signs: pages of formulas have 0.1 at most, those whose letters nobody knows 0.24 at least (of 400 pages of papers and reports)."""
_UNKNOWN = 0.3
"""The share of letters from which on a page is not read: what is left of its words is none."""
_SCANNED = 0.2
"""The share of pages that hold pictures alone from which on that is told: a cover is one, too."""


def load_pdf(source: Source) -> Document:
    """Read a PDF file. Raises LoadError without the extra, and for what is none, is broken or encrypted; NothingToRead for one without text."""
    data = source.data.encode("utf-8", "surrogateescape") if isinstance(source.data, str) else bytes(source.data)
    reading = read_apart(data, source.seconds)
    notices = _notices(reading)
    pages = reading.pages
    lines = [lines_of(page) for page in pages]
    heights = [page.height for page in pages]
    mark_running(lines, heights)
    leading = leading_of(lines)
    paragraphs = [list(paragraphs_of(found, leading)) for found in lines]
    look = look_of([one for found in paragraphs for one in found], reading.head.outline)
    writing = Writing()
    turned = writing.put_source(lines, [page.turned for page in pages])
    words = Words(line.text for found in lines for line in found)
    flow = flow_of(paragraphs, look, heights)
    with_title(flow, look)
    for number, items in enumerate(flow):
        writing.put_page(items, words)
        writing.put_running(lines[number])
        writing.put_turned(turned[number], pages[number].turned)
    declared = declared_by(reading.head.properties, reading.head.language)
    first = next((items for items in flow if items), [])
    headings = [item for item in first if item.kind.kind in HEADING_KINDS]
    beginning = [line.text for item in headings or first for line in item.lines]
    return writing.document(source, believable(declared, beginning), notices)


def _notices(reading: Reading) -> list[Notice]:
    """What has to be said of a file; pages whose letters nobody knows are emptied. Raises LoadError or NothingToRead where no text is left."""
    pages, count, broken = reading.pages, reading.head.pages, reading.broken
    unknown = [page.number for page in pages if page.unknown > _UNKNOWN * max(1, page.letters) or _is_scrambled(page)]
    pictures = [page.number for page in pages if page.letters < _CAPTION and page.pictured > _PICTURE]
    for number in unknown:
        pages[number].runs, pages[number].turned = [], []
    if not any(page.runs for page in pages):
        raise _without_text(reading, unknown, pictures)
    notices: list[Notice] = []
    if reading.why:
        notices.append(Notice("limit", f"Pages from {len(pages) + 1} on of {count} were not read: {reading.why}."))
    if broken:
        notices.append(Notice("encoding", f"{_named(broken)} cannot be read: damaged."))
    if unknown:
        notices.append(
            Notice(
                "encoding",
                f"{_named(unknown)}: the fonts do not say which letters they show, so the text was not read.",
            )
        )
    if len(pictures) > _SCANNED * count and len(pictures) > 1:
        notices.append(
            Notice(
                "attachment",
                f"{_named(pictures)} hold pictures without text, as a scan does: OCR makes them readable.",
            )
        )
    return notices


def _is_scrambled(page: Page) -> bool:
    """Whether a page has so many signs that its fonts have numbers of their own for their letters."""
    words = "".join(word.text for run in page.runs for word in run)
    if len(words) < _SAMPLE or words.isascii():
        return False
    signs = sum(not (letter.isalnum() or letter in _SIGNS or category(letter)[0] == "M") for letter in words)
    return signs > _SIGNS_AT_MOST * len(words)


def _without_text(reading: Reading, unknown: Sequence[int], pictures: Sequence[int]) -> LoadError:
    if reading.why:
        return LoadError(f"It cannot be read: {reading.why}.")
    if len(reading.broken) == reading.head.pages:
        return LoadError("It has no page that can be read.")
    if unknown:
        return LoadError(
            "Its fonts do not say which letters they show, so there is no text to check: check the file that it was made from."
        )
    if pictures:
        return NothingToRead("It holds pictures and no text, as a scan does: OCR makes it readable (`ocrmypdf`).")
    return NothingToRead("It holds no text.")


def _named(numbers: Sequence[int]) -> str:
    """Pages by their numbers from 1, neighbours as a stretch: `Pages 3, 5–9`."""
    stretches: list[list[int]] = []
    for number in numbers:
        if stretches and number == stretches[-1][1] + 1:
            stretches[-1][1] = number
        else:
            stretches.append([number, number])
    words = [str(first + 1) if first == last else f"{first + 1}–{last + 1}" for first, last in stretches]
    shown = ", ".join(words[:8]) + (f" and {len(words) - 8} more" if len(words) > 8 else "")
    return f"Page {shown}" if len(numbers) == 1 else f"Pages {shown}"
