"""Pages of a site that are no posts, by what a generator of sites is told of them: their place in its menus, or that they are the record of a service."""

from __future__ import annotations

from provenance.analysis import dates, inside_quotation, metadata
from provenance.analysis.characters import lowered
from provenance.analysis.register import is_instructing
from provenance.api import HEADING_KINDS, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.dates.lasting import has_news, is_of_events, leans
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.stamps import addresses_of, front_matter_end, keys_of_front_matter
from provenance_plugins.dates.tables import forms

_PAGE = lazy_pattern(r"(?im)^layout\s?[:=]\s?[\"']?(?:layouts/)?pages?[\"']?\s*$")
"""The layout of what is no post: https://jekyllrb.com/docs/pages/."""
_SELF = lazy_pattern(r"(?<![\w’'“\"])(?:I|I’m|I'm)(?![\w.)])")
_LEANING = frozenset({"relative", "ago", "coming", "day-month", "month"})
_RECORD = 2
"""Keys of a place or a service of which its record has as many at least."""
_WORD = lazy_pattern(r"[a-z]+")
_ITEMS, _MOST = 5, 0.5
"""Items that begin with a link of which a list of links has as many at least, and the part of the text that they take."""
_BEFORE_LINK = 3
"""Characters of an item before its link: a quotation mark, a bracket."""


def is_site_page(document: Document) -> bool:
    """Whether the front matter says where a page stands in its site, or is the record of a service, and the page is neither signed nor news.

    Its posts have a day in their name or their front matter; such a page is changed as the site is. Not where it says "this year" or "currently", or somebody
    speaks as "I"; the weekdays of a club are no days of its own. A lesson that is signed stands as well; a text of events is no record of a service, though
    the front matter says whom to write to or to call.
    """
    keys = keys_of_front_matter(document)
    if not keys or is_dated_section(document) or (has_news(document) and not _is_of_event(document, keys)):
        return False
    signed = bool(metadata(document).authors)
    if len(keys & forms("site_page", "record")) >= _RECORD and not signed and not is_of_events(document):
        return True
    if _is_of_event(document, keys) or _is_overview(document, keys):
        return True
    if _ages(document):
        return False
    if keys.isdisjoint(forms("site_page", "place")) and not _has_layout_of_page(document.source):
        return False
    return not signed or is_instructing(document)


def is_of_event(document: Document) -> bool:
    """Whether the title of a whole page, or a part of it, is the name and year of an event, and the page tells of one: "LampCon 2016 | Call for papers", "LampCon 2016 Leeds"."""
    title = metadata(document).title
    if not document.whole_page or title is None or metadata(document).authors or is_dated_section(document):
        return False
    parts = (part.strip() for part in _BARS.split(title.value))
    if not any(
        _EVENT.match(part) is not None and len(part.split()) <= _NAME_AND_YEAR and _TESTED.search(part) is None
        for part in parts
    ):
        return False
    return len(forms("site_page", "event").intersection(_WORD.findall(document.text.lower()))) >= _WORDS_OF_EVENT


def _is_of_event(document: Document, keys: frozenset[str]) -> bool:
    """Whether a page of a site is one of an event that it calls by name and year, always the same: "Proposals for LampCon 2016 are closed"."""
    if keys.isdisjoint(forms("site_page", "place")) or _SELF.search(document.text) is not None:
        return False
    named = set(_EVENT.findall(document.text))
    if len({name for name, _ in named}) != 1 or len(named) != 1:
        return False
    return len(forms("site_page", "event").intersection(_WORD.findall(document.text.lower()))) >= _WORDS_OF_EVENT


_EVENT = lazy_pattern(r"(?<![\w’'-])([A-Z]{2,}\w*|[A-Z][a-z]+[A-Z]\w*)\s((?:19|20)\d\d)(?![\w-])")
"""A name that no common word has, and the year of the event: "LAMPS 2016", "LampCon 2016"; "May 2016" is none."""
_WORDS_OF_EVENT = 2
_BARS = lazy_pattern(r"\s+[|–—·•»›:-]+\s+|:\s")
_TESTED = lazy_pattern(r"(?i)\b(?:reviews?|guides?|tests?|sales?|deals?|models?|editions?|specs|hands-on|vs)\b")
"""What is said of a product that has a year."""
_NAME_AND_YEAR = 3
"""Words of such a part at most, with the place: more are a headline."""


def _is_overview(document: Document, keys: frozenset[str]) -> bool:
    """Whether a page in the menus of its site lists the works that it draws on, counts no day from its own and is nobody's who says "I": it explains its subject, whoever signed it."""
    if keys.isdisjoint(forms("site_page", "place")) or any(
        not _is_quoted(document, Span(*found.span())) for found in _SELF.finditer(document.text)
    ):
        return False
    if any(
        item.form in _COUNTED and item.expression.unit == "day" and not is_of_these_days(document, item)
        for item in dates(document)
    ):
        return False
    return "bibliography" in keys or any(
        block.kind in HEADING_KINDS
        and block.span.start > len(document.text) // 2
        and document.slice(block.span).lower().strip(_MARKS) in forms("site_page", "works")
        for block in document.blocks
    )


def _is_quoted(document: Document, span: Span) -> bool:
    block = document.block_at(span.start)
    return (block is not None and block.kind is BlockKind.QUOTE) or inside_quotation(document, span)


_COUNTED = frozenset({"relative", "ago", "coming", "weekday"})
_MARKS = " \t#*_:.0123456789"


def _ages(document: Document) -> bool:
    """Whether a page says how things stand now, or who speaks in it as "I"."""
    if _SELF.search(document.text) is not None:
        return True
    if any(item.form in _LEANING and not is_of_these_days(document, item) for item in dates(document)):
        return True
    lower = lowered(document)
    return any(form in lower for form in forms("stale_currency"))


def _has_layout_of_page(source: str) -> bool:
    return _PAGE.search(source, 0, front_matter_end(source)) is not None


def is_dated_section(document: Document) -> bool:
    """Whether the file or the page stands in a folder whose texts have a day, such as `news` or `old-posts`; a project called "Bridge News Network" is no such folder."""
    known = forms("larger_work", "dated_folder")
    if any(_ends_as(folder, known) for folder in document.path.lower().replace("\\", "/").split("/")[:-1]):
        return True
    return any(not known.isdisjoint(_WORD.findall(address.lower())) for address in addresses_of(document))


def _ends_as(folder: str, known: frozenset[str]) -> bool:
    """Whether the last word of a folder's name, or the first of two, is one of some."""
    words = _WORD.findall(folder)
    return bool(words) and (words[-1] in known or (len(words) <= _TWO and words[0] in known))


_TWO = 2


def is_list_of_links(document: Document) -> bool:
    """Whether most of a text is a list of links, each in an item that begins with it, as collections of resources are; an issue of a newsletter has a day."""
    if len(document.links) < _ITEMS or has_news(document) or _is_issue(document):
        return False
    starts = sorted(link.span.start for link in document.links)
    listed = total = items = at = 0
    for block in document.blocks:
        size = block.span.end - block.span.start
        if block.kind in HEADING_KINDS:
            continue
        total += size
        while at < len(starts) and starts[at] < block.span.start:
            at += 1
        if (
            block.kind is BlockKind.LIST_ITEM
            and at < len(starts)
            and starts[at] <= min(block.span.start + _BEFORE_LINK, block.span.end)
        ):
            listed += size
            items += 1
    return (items >= _ITEMS and listed >= _MOST * total) or _is_of_files(document)


def _is_of_files(document: Document) -> bool:
    """Whether most of a text is files to load, each a link that is a paragraph of its own with what it holds below; no day leans on that of writing."""
    files = {
        index
        for link in document.links
        if _FILE.search(link.target) is not None and (index := document.block_index(link.span.start)) is not None
    }
    blocks = document.blocks
    heads = [at for at in files if blocks[at].kind is BlockKind.PARAGRAPH and blocks[at].link_density >= _WHOLE]
    if len(heads) < _ITEMS or leans(document):
        return False
    below = {at + 1 for at in heads if at + 1 < len(blocks) and blocks[at + 1].kind is BlockKind.PARAGRAPH}
    listed = sum(blocks[at].span.end - blocks[at].span.start for at in below.union(heads))
    return listed >= _MOST * sum(block.span.end - block.span.start for block in blocks)


_FILE = lazy_pattern(r"(?i)\.(?:pdf|epub|docx?|odt|mp3|m4a|mp4|zip)(?:$|[?#])")
_WHOLE = 0.9
"""Part of a paragraph that its link takes where it is nothing else."""


def _is_issue(document: Document) -> bool:
    """Whether the title, the name of the file or its folder calls a text an issue of something."""
    title = metadata(document).title
    said = f"{document.path} {'' if title is None else title.value}".lower()
    return not forms("site_page", "issue").isdisjoint(_WORD.findall(said))
