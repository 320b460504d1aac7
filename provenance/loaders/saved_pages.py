"""Pages in HTML under the name of a plain text, as crawlers and editors save them: they are read as the pages that they are."""

from __future__ import annotations

import msgspec

from provenance.documents import Document
from provenance.extensions import Source
from provenance.loaders.packable import ENDING
from provenance.patterns import lazy_pattern

_PAGE = lazy_pattern(
    r"(?is)\ufeff?\s*(?>(?:(?:<!--(?:(?!-->).){0,20000}-->|<\?xml[^<>]{0,400}\?>)\s*){0,10})<(?:!doctype\s+html|(?P<bare>html))\b"
)
"""How a page begins, behind what programs say of it."""
_WORDS_BEHIND = lazy_pattern(r"[^<>]{0,1000}(?:>[ \t]*(?=[^\s<])|<|\Z)")
"""Words on the line of the first tag, or a tag that does not end: a text that tells of pages may begin so."""
_END_TAG = lazy_pattern(r"(?i)</(?:html|body)\s{0,9}>\s*\Z")
"""How a page ends."""
_END = 200
_ELEMENT = lazy_pattern(r"(?i)<(?:head|body|title|meta|p|div)\b[^<>]{0,1000}>")
"""An element of a page. A text that has none behind its first tag was only put between two, and is broken into lines."""
_REACH = 20_000
_ENDINGS = ("", "txt", "text", "rtf")
"""Endings of names of plain texts, also of those that are called RTF. Whoever has a file of another name read as one wants to see its markup."""


def begins_page(text: str, path: str) -> bool:
    """Whether a text of such a name is a page in HTML from its beginning on, or nothing but comments."""
    if not is_name_of_text(path):
        return False
    found = _PAGE.match(text)
    if found is None:
        return _is_comment(text)
    if _WORDS_BEHIND.match(text, found.end()) is not None and _END_TAG.search(text.rstrip()[-_END:]) is None:
        return False
    return found["bare"] is None or _ELEMENT.search(text, found.end(), found.end() + _REACH) is not None


def _is_comment(text: str) -> bool:
    """Whether a text is nothing but comments, put out of use as a whole: no reader sees it."""
    said = text.strip("\ufeff \t\r\n")
    at = 0
    while said.startswith(_OPENS, at):
        end = said.find(_CLOSES, at)
        if end < 0:
            return False
        at = end + len(_CLOSES)
        while said[at : at + 1].isspace():
            at += 1
    return 0 < at == len(said)


_OPENS, _CLOSES = "<!--", "-->"


def load_page_of_text(source: Source) -> Document:
    """The page that stands under the name of a text. Raises LoadError for what is no text."""
    from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

    page = load_html(msgspec.structs.replace(source, media_type="text/html"))
    return msgspec.structs.replace(page, page_as_text=True)


def is_name_of_text(path: str) -> bool:
    """Whether a name ends as that of a plain text does, packed or not, or has no ending."""
    name = path.rpartition("/")[2].lower().removesuffix(ENDING)
    return (name.rpartition(".")[2] if "." in name[1:] else "") in _ENDINGS
