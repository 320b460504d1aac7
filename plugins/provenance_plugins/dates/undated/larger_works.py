"""Texts that have their date with a whole: the chapters of a book, the lectures of a course, the pages of a manual."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.analysis.characters import lowered
from provenance.analysis.files import is_html
from provenance.analysis.language import language
from provenance.analysis.metadata.manuals import is_of_manual
from provenance.api import HEADING_KINDS, BlockKind, Document, any_of, lazy_pattern
from provenance_plugins.dates.stamps import keys_of_front_matter
from provenance_plugins.dates.tables import forms

_NUMBER = r"(?:\d{1,3}(?:\.\d{1,2})?|[IVXL]{1,6}|[ivxl]{1,6}|(?i:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve))"
_NAVIGATION = frozenset({"parent", "nav_order"})
"""Keys with which Just the Docs, a theme for manuals, puts a page into its whole."""
_ORDERED = frozenset({"sort_order", "nav_order", "weight", "order", "toc_order", "chapter"})
"""Keys that put a file into the order of a whole."""
_MATTER = lazy_pattern(
    lambda: rf"(?:\d{{1,3}}[-_. ]+)?(?:{any_of(forms('larger_work', 'matter'))})(?:[-_. ]\w+)?\.[\w.]+\Z"
)
"""A file that is called by a part before or behind the chapters: `foreword.html.md`."""
_NEIGHBOURS = frozenset({"prev", "previous", "next"})
"""Keys whose values are the parts before and behind a text."""
_ELSEWHERE = frozenset(
    {"source", "source_url", "link", "original", "original_url", "canonical", "canonical_url", "external_url"}
)
"""Keys of a text that came out by itself."""
_COLLECTION = lazy_pattern(r"(?:^|/)_(?P<name>[a-z][a-z_-]{1,30})/[^/]+$")
"""The folder of a collection of Jekyll, whose documents have no day: https://jekyllrb.com/docs/collections/."""
_HEAD = 300
"""Characters in which the first line stands."""
_NUMBERED = lazy_pattern(r"(\d{1,2})(?:\.(\d{1,2}))?(?:\.\d{1,2})*\.?\s+\S")
_PROSE = 60
"""Characters of the shortest paragraph with which a section begins."""
_BESIDE = 60
"""Characters around the name of another part in which "we" or "you" stand."""
_IN_THE = "n the "
"""What every mention of another part has behind its first letter."""
_WORD = lazy_pattern(r"[a-z]+")
_ATX = "# "


def _is_section_of_ebook(document: Document) -> bool:
    from provenance.analysis.metadata.ebooks import is_section_of_ebook  # noqa: PLC0415 - only pages are

    return is_section_of_ebook(document)


def is_of_larger_work(document: Document) -> bool:
    """Whether a text is one part of several, by its title, its front matter, what made its page, the numbers of its headings or its words."""
    if _has_place(document) or is_named_part(document) or _is_numbered_part(document):
        return True
    if is_html(document) and (_is_section_of_ebook(document) or (document.whole_page and is_of_manual(document))):
        return True
    return language(document).read_as == "en" and _speaks_of_parts(document)


def _has_place(document: Document) -> bool:
    """Whether the front matter gives a text its place among others: before and behind it, below a parent, or in a collection of what is no news."""
    keys = keys_of_front_matter(document)
    if not keys.isdisjoint(_ORDERED) and _MATTER.match(document.path.replace("\\", "/").rpartition("/")[2].lower()):
        return True
    if keys >= _NAVIGATION:
        return True
    if not keys or not keys.isdisjoint(_ELSEWHERE):
        return False
    if "next" in keys and len(keys & _NEIGHBOURS) > 1:
        return True
    folder = _COLLECTION.search(document.path)
    return folder is not None and forms("larger_work", "dated_folder").isdisjoint(_WORD.findall(folder["name"]))


def is_named_part(document: Document) -> bool:
    """Whether the title or the first line begins with the name of a part and its number, "Chapter 5: Layers", or says to what text it is added."""
    title = metadata(document).title
    line, _, _ = document.text[:_HEAD].lstrip().partition("\n")
    first = line.lstrip(_ATX)
    return any(
        _NAMED_PART.match(each) is not None or _BELONGING.match(each) is not None
        for each in (title.value if title else "", first)
        if each
    )


_BELONGING = lazy_pattern(
    lambda: (
        rf"(?i:(?:{any_of(forms('larger_work', 'added'))})\s(?:to|for)\s(?:the|this|our|my)\s(?:[\w’'-]+\s){{0,4}}(?:{any_of(forms('larger_work', 'text'))}))\W*$"
    )
)
"""What is added to a text that has a title of its own: "Addendum to the main document"; not "Appendix to the treaty is signed"."""


_NAMED_PART = lazy_pattern(lambda: rf"(?i:{any_of(forms('larger_work', 'unit'))})\s{_NUMBER}\s*(?:$|[:.–—|-])")
"""The name of a part, its number, and an end of the line or a mark: not "Chapter 11 filings rose"."""


def _is_numbered_part(document: Document) -> bool:
    """Whether the first numbered heading is no first one, and has others below it: "13. Networks", "13.1 Cables"."""
    first = None
    for block in document.blocks:
        if block.kind not in HEADING_KINDS:
            continue
        found = _NUMBERED.match(document.text, block.span.start, block.span.end)
        if found is None:
            continue
        number = int(found[1])
        if first is None:
            if number < 2:
                return False
            first = number
        if number != first:
            return False
        if found[2] is not None:
            return True
    return False


def _speaks_of_parts(document: Document) -> bool:
    """Whether the writer tells the reader of another chapter or lecture; or of another section before the text has had one."""
    text = document.text
    found = list(_other_parts(text, lowered(document)))
    if not found:
        return False
    second = _second_section(document)
    return any(
        (one["unit"] is not None or one.start() < second)
        and _WE.search(text, max(0, one.start() - _BESIDE), one.end() + _BESIDE) is not None
        for one in found
    )


def _other_parts(text: str, lower: str) -> Iterator[re.Match[str]]:
    """Every mention of another part; the pattern is asked where its first words stand, since to search with it takes 0.1 ms for 4 kB."""
    if len(lower) != len(text):  # a letter whose lower case has two code points: offsets are not the text's
        yield from _OTHER_PART.finditer(text)
        return
    at = lower.find(_IN_THE)
    while at >= 0:
        found = _OTHER_PART.match(text, at - 1) if at else None
        if found is not None:
            yield found
            at = found.end()
        at = lower.find(_IN_THE, at + 1)


_OTHER_PART = lazy_pattern(
    lambda: (
        rf"(?i)\bin the (?:{any_of(forms('larger_work', 'neighbour'))}) (?:(?P<unit>{any_of(forms('larger_work', 'unit'))})|(?:{any_of(forms('larger_work', 'section'))}))s?\b(?! (?:of|in|from)\b)"
    )
)
"""Another part of the same work: not "in the last chapter of my thesis"."""


_WE = lazy_pattern(lambda: rf"(?i)\b(?:{any_of(forms('larger_work', 'we'))})\b")


def _second_section(document: Document) -> int:
    """Where the first heading behind prose stands, else the end of the text; 0 in a text without headings."""
    if not any(block.kind in HEADING_KINDS for block in document.blocks):
        return 0
    is_behind_prose = False
    for block in document.blocks:
        if is_behind_prose and block.kind in HEADING_KINDS:
            return block.span.start
        is_behind_prose = is_behind_prose or (
            block.kind is BlockKind.PARAGRAPH and block.span.end - block.span.start >= _PROSE
        )
    return len(document.text)
