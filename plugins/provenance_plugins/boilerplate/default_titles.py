"""Titles that a generator of sites gives a new one, behind the title of a page or in its place: "The ferry | My New Hugo Site"; and those of a page that was copied or begun anew, which never got its own: "Untitled Document", "Home"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.api import HEADING_KINDS, Document, Hit, Phrases, Severity, SourceSpan, lazy_pattern, quoted
from provenance_plugins.boilerplate.sources import aside_on_folder, is_layout, is_test_data, shows_style

__all__ = ["default_titles", "may_have_default_title"]

_LEXICON = Phrases.load(__package__, "default_titles")
_PARTS = lazy_pattern(r"\s+[|–—·•»›:-]+\s+|\s+::\s+")
"""Between a title and the name of its site."""
_OF_THEMES = Phrases.load(__package__, "titles_of_themes")
"""Words of titles that are also names: a theme has them where its page says who made it."""
_BLANK = Phrases.load(__package__, "blank_titles")
_SLUGS = Phrases.load(__package__, "words_of_slugs")
"""Small words of sentences, which names of programs hardly have."""
_COMPOUNDS = Phrases.load(__package__, "compounds")
_DECLARED = frozenset({"title", "site", "publisher"})


def may_have_default_title(document: Document) -> bool:
    """Whether a declared title, or what it ends with, is what a generator gave."""
    return any(
        one.field in _DECLARED
        and (_default(document, one.value) or one.value.strip().lower() in _BLANK.texts() or _is_slug(one.value))
        for one in document.declared
    )


def _default(document: Document, title: str) -> str:
    known = _LEXICON.texts()
    parts = _PARTS.split(title)
    if len(parts) > 1 and parts[-1].strip().lower() in _OF_THEMES.texts("titles"):
        source = document.source.lower()
        if any(maker in source for maker in _OF_THEMES.texts("makers")):
            return parts[-1]
    return next((part for part in parts if part.strip(" .!").lower() in known), "")


def default_titles(document: Document) -> Iterator[Hit]:
    """The first of them; for information in a file that shows how sites look."""
    if document.row is not None:
        return
    for one in document.declared:
        if one.field in _DECLARED and (words := _default(document, one.value)):
            lesser = is_layout(document) or shows_style(document) or is_test_data(document)
            message = f"{quoted(words.strip())} is the title that a generator gives a new site{aside_on_folder(document)}: put in the site's own"
            place = one.span or one.source
            if isinstance(place, SourceSpan):
                at = document.source.find(words.strip(), place.start, place.end)
                place = place if at < 0 else SourceSpan(at, at + len(words.strip()), place.approximate)
            yield Hit(place, message, severity=Severity.INFO if lesser else Severity.WARNING)
            return
    yield from _blank(document)
    yield from _slugs(document)


_PARTS_OF_SLUG, _LETTERS = 4, 2
"""Words of a title that is a slug, at least: fewer are often the name of a program ("csv-to-json"); and letters that several of them have more than, as letters of a formula have not ("x-y-a-2")."""


def _is_slug(title: str) -> bool:
    """Whether a title is words in small letters with hyphens or low lines between them, one of which belongs to a sentence: "lamps-and-bridges-of-the-harbour"."""
    words = title.strip().replace("_", "-").split("-")
    return (
        len(words) >= _PARTS_OF_SLUG
        and " " not in title.strip()
        and all(word.isalnum() and word == word.lower() for word in words)
        and sum(len(word) > _LETTERS and word.isalpha() for word in words) > 1
        and not _small().isdisjoint(words[1:-1])
        and title.strip() not in _COMPOUNDS.texts()
    )


@cache
def _small() -> frozenset[str]:
    return frozenset(_SLUGS.texts())


_READABLE = lazy_pattern(
    r"""(?m)^(?:name|heading|headline|header|(?:display|full|long|page|seo|visible)[_-]?(?:title|name))[ \t]*[:=][ \t]*["']?[^\W\d_][^\s"']*[ \t]+[^\s"']"""
)
"""The title for readers under another name, where what is called the title is the key by which a site finds its entries: `name: "The lamps of the harbour"`."""
_FRONT = 6_000
"""Characters in which it stands."""


def _slugs(document: Document) -> Iterator[Hit]:
    """The title in the front matter that is the name of the file or of the page in its address, and that of no program."""
    if not document.has_front_matter:
        return
    for one in document.declared:
        if one.field != "title" or not _is_slug(one.value):
            continue
        lesser = (
            is_layout(document) or is_test_data(document) or _READABLE.search(document.source, 0, _FRONT) is not None
        )
        message = f"{quoted(one.value.strip())} is the name of the page as its address has it, and no title: write one for readers"
        yield Hit(one.span or one.source, message, severity=Severity.INFO if lesser else Severity.WARNING)
        return


def _blank(document: Document) -> Iterator[Hit]:
    """The title of a whole page that is none of its own, as its heading shows."""
    title = next((one for one in document.declared if one.field == "title" and one.origin == "title"), None)
    if title is None or not document.whole_page or title.value.strip().lower() not in _BLANK.texts():
        return
    own = next((document.slice(one.span).strip() for one in document.blocks if one.kind in HEADING_KINDS), "")
    of_front = title.value.strip().lower() in _BLANK.texts("front")
    if not own or own.lower() == title.value.strip().lower():
        return
    if of_front and not _is_called(document, own):
        return
    lesser = of_front or is_layout(document) or shows_style(document) or is_test_data(document)
    says = (
        "is the title of a front page, which this is not"
        if of_front
        else "is what an editor calls a page without a title"
    )
    message = f"{quoted(title.value.strip())} {says}: put in the page’s own, such as {quoted(own)}"
    yield Hit(title.span or title.source, message, severity=Severity.INFO if lesser else Severity.WARNING)


def _is_called(document: Document, heading: str) -> bool:
    """Whether a file has its name from its heading: `newsletter.html`, "Newsletter of May"; a front page has another."""
    stem = document.path.replace("\\", "/").rpartition("/")[2].rpartition(".")[0]
    return any(word in heading.lower() for word in _WORD.findall(stem.lower()))


_WORD = lazy_pattern(r"[^\W\d_]{5,}")
