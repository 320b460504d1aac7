"""Pages that are kept under the name of what made them on a server (`index.php`, `news.aspx`), where they are HTML: as copies of whole sites have them, or with nothing but a head for the server above."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from types import MappingProxyType

import msgspec

from provenance.documents import Declared, Document
from provenance.extensions import NothingToRead, Source
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

_PROGRAM = "it holds code that a server runs: have the page that it makes checked, saved as a browser shows it"
_NO_PAGE = "it begins with no HTML, or with code that a server runs: have the page that it makes checked, saved as a browser shows it"
_HEAD = rb"(?:<%@[^%]{0,2000}%>|<%--.{0,2000}?--%>|<!--.{0,20000}?-->|<\?xml[^<>]{0,200}\?>)"
_PAGE = lazy_pattern(
    rb"(?is)(?:\xef\xbb\xbf)?\s*(?>(?:"
    + _HEAD
    + rb"\s*){0,20})<(?:!doctype\s+html|(?:html|head|title|meta|base|link|body|frameset|asp:content)[\s>])"
)
"""How a page begins, behind what it tells the server."""
_TOLD = lazy_pattern(r"(?s)<%@.{0,2000}?%>|<%--.{0,20000}?--%>")
_TAKEN_IN = lazy_pattern(
    r"(?is)<\?(?:php\b)?\s*+(?:(?:(?:include|require)(?:_once)?\b[^;?\n]{0,300}+(?:;|(?=\?>|\n))|(?://|\#)(?:(?!\?>)[^\n]){0,300}+(?=\n|\?>)|/\*(?:(?!\*/).){0,2000}+\*/|session_start\(\)\s*;|\$\w{1,40}\s*=\s*(?:\"[^\"$]{0,400}\"|'[^']{0,400}'|\d{1,9}|true|false)\s*;)\s*+){1,20}+\?>"
)
"""Code that takes in other files, or gives plain values to them: the head and the foot of all pages, a menu. What stands between is the text."""
_NAMED = lazy_pattern(r"(?i)\$(?:page_?)?title\s*=\s*(?:\"(?P<double>[^\"$]{1,300})\"|'(?P<single>[^']{1,300})')\s*;")
"""The title of the page, for the file that makes its head."""
_CODE = lazy_pattern(
    r"<\?(?:php\b|=)|<%(?!@|--)|<(?:c|fmt|jsp|cf[a-z]{2,12}):[a-zA-Z]+[\s/>]|<cf(?:output|set|query|if|include|loop|param|module)\b"
)
_DIRECTIVE = lazy_pattern(r"(?is)\ufeff?\s*<%@\s*Page\s(?P<inner>[^%]{0,4000})%>")
_PAIR = lazy_pattern(r"(?P<key>[A-Za-z]+)\s*=\s*\"(?P<words>[^\"]{0,1000})\"")
_FIELDS = {"title": "title", "metadescription": "description"}
"""Attributes of the directive that state something of the page: https://learn.microsoft.com/previous-versions/ydy4x04a(v=vs.100)."""
_UNTITLED = frozenset({"untitled page", "untitled"})
_WIDE = (b"\xff\xfe", b"\xfe\xff")
"""The byte order marks of UTF-16."""
_NOT_LINE_END = lazy_pattern(r"[^\r\n]")


class ServerPageLoader:
    """HTML under the name of a program for a server."""

    name: str = "html-of-server"
    media_types: Mapping[str, tuple[str, ...]] = MappingProxyType(
        {"text/x-server-page": (".aspx", ".asp", ".php", ".jsp", ".cfm", ".shtml")}
    )

    def declines(self, head: bytes) -> str | None:
        """Why what begins like this is no page."""
        if head.startswith(_WIDE):
            head = head.decode("utf-16", errors="ignore").encode()
        return None if _PAGE.match(head) is not None else _NO_PAGE

    def load(self, source: Source) -> Document:
        """Raises NothingToRead for a page with code in it, and LoadError for what is no text."""
        from provenance.loaders.decoding import decode_source  # noqa: PLC0415 - few files end so
        from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

        decoded = decode_source(source, markup=True)
        text = _TAKEN_IN.sub(_blanks, decoded.text) if "<?" in decoded.text else decoded.text
        if _CODE.search(text) is not None:
            raise NothingToRead(f"{_PROGRAM[0].upper()}{_PROGRAM[1:]}.")
        shown = _TOLD.sub(_blanks, text)
        read = msgspec.structs.replace(
            source, data=shown, media_type="text/html", notices=source.notices + decoded.notices
        )
        stated = tuple(_stated(decoded.text)) if "<%@" in decoded.text else ()
        if text is not decoded.text:
            stated += tuple(_named(decoded.text))
        read = msgspec.structs.replace(read, declared=(*source.declared, *stated))
        return msgspec.structs.replace(load_html(read), source=decoded.text, encoding=decoded.encoding)


def _blanks(code: re.Match[str]) -> str:
    """As many blanks, with the ends of lines."""
    return _NOT_LINE_END.sub(" ", code[0])


def _named(text: str) -> Iterator[Declared]:
    """The title that a page gives to the file that makes its head."""
    for code in _TAKEN_IN.finditer(text):
        named = _NAMED.search(text, *code.span())
        if named is not None and named.lastgroup is not None:
            from provenance.loaders.references import unescape  # noqa: PLC0415 - imports html

            place = SourceSpan(*named.span(named.lastgroup))
            yield Declared("title", unescape(named[named.lastgroup].strip()), "meta:title", place)
            return


def _stated(text: str) -> Iterator[Declared]:
    """Title and description that a page of ASP.NET states in its directive; the program writes "Untitled Page" for none."""
    directive = _DIRECTIVE.match(text)
    if directive is None:
        return
    from provenance.loaders.references import unescape  # noqa: PLC0415 - imports html

    for pair in _PAIR.finditer(text, *directive.span("inner")):
        field, words = _FIELDS.get(pair["key"].lower()), pair["words"].strip()
        if field is not None and words and words.lower() not in _UNTITLED:
            yield Declared(field, unescape(words), f"meta:{pair['key'].lower()}", SourceSpan(*pair.span("words")))
