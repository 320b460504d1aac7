"""Pages of a site that are no posts, by what a generator of sites is told of them: their place in its menus; and folders whose texts are posts."""

from __future__ import annotations

from provenance.analysis import dates, inside_quotation, metadata, sentences
from provenance.analysis.characters import lowered
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.register import is_instructing
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, BlockKind, Document, Span, lazy_pattern
from provenance_plugins.dates.nowadays import is_of_these_days
from provenance_plugins.dates.stamps import addresses_of, front_matter_end, keys_of_front_matter
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.time_signs import has_news

_PAGE = lazy_pattern(r"(?im)^layout\s?[:=]\s?[\"']?(?:layouts/)?pages?[\"']?\s*$")
"""The layout of what is no post: https://jekyllrb.com/docs/pages/."""
_SELF = FirstPerson("i", apart=True, languages=("en",))
_LEANING = frozenset({"relative", "ago", "coming", "day-month", "month"})
_WORD = lazy_pattern(r"[a-z]+")


def is_site_page(document: Document) -> bool:
    """Whether the front matter says where a page stands in its site, and the page is neither signed nor news.

    Its posts have a day in their name or their front matter; such a page is changed as the site is. Not where it says "this year" or "currently", or somebody
    speaks as "I"; the weekdays of a club are no days of its own. A lesson that is signed stands as well, and a page that lists the works that it draws on.
    """
    keys = keys_of_front_matter(document)
    if not keys or is_dated_section(document) or has_news(document):
        return False
    if _is_overview(document, keys):
        return True
    if _ages(document):
        return False
    if keys.isdisjoint(forms("site_page", "place")) and not _has_layout_of_page(document.source):
        return False
    return not metadata(document).authors or is_instructing(document)


def _is_overview(document: Document, keys: frozenset[str]) -> bool:
    """Whether a page in the menus of its site lists the works that it draws on, counts no day from its own and is nobody's who says "I": it explains its subject, whoever signed it."""
    if keys.isdisjoint(forms("site_page", "place")) or any(
        not _is_quoted(document, Span(*found.span())) for found in _SELF.each(document)
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
    if any(not _is_quoted(document, Span(*found.span())) for found in _SELF.each(document)):
        return True
    if any(item.form in _LEANING and not is_of_these_days(document, item) for item in dates(document)):
        return True
    if _is_of_person(document):
        return False
    lower = lowered(document)
    return any(form in lower for form in forms("stale_currency"))


def _is_of_person(document: Document) -> bool:
    """Whether a page is on the person whose name is its title, by which its first sentence begins: what they do "currently" is changed with the page."""
    title, listed = metadata(document).title, sentences(document)
    if title is None or not listed:
        return False
    words = [word.strip(".,") for word in title.value.split()]
    if not 1 < len(words) <= _NAME or not all(word[:1].isupper() for word in words):
        return False
    begun = document.slice(listed[0].span).split()[:_NAME]
    return any(map(is_given_name, words)) and any(word.strip(".,") == words[-1] for word in begun)


_NAME = 4
"""Words of a name with its title, at most."""


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
