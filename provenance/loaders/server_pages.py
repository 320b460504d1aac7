"""Pages that are kept under the name of what made them on a server (`index.php`, `news.aspx`), where they are HTML: as copies of whole sites have them, or with nothing but a head for the server above."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType

import msgspec

from provenance.documents import Declared, Document
from provenance.extensions import NothingToRead, Source
from provenance.loaders.references import unescape
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
        if _CODE.search(decoded.text) is not None:
            raise NothingToRead(f"{_PROGRAM[0].upper()}{_PROGRAM[1:]}.")
        shown = _TOLD.sub(lambda told: _NOT_LINE_END.sub(" ", told[0]), decoded.text)
        read = msgspec.structs.replace(
            source, data=shown, media_type="text/html", notices=source.notices + decoded.notices
        )
        stated = tuple(_stated(decoded.text)) if "<%@" in decoded.text else ()
        read = msgspec.structs.replace(read, declared=(*source.declared, *stated))
        return msgspec.structs.replace(load_html(read), source=decoded.text, encoding=decoded.encoding)


def _stated(text: str) -> Iterator[Declared]:
    """Title and description that a page of ASP.NET states in its directive; the program writes "Untitled Page" for none."""
    directive = _DIRECTIVE.match(text)
    if directive is None:
        return
    for pair in _PAIR.finditer(text, *directive.span("inner")):
        field, words = _FIELDS.get(pair["key"].lower()), pair["words"].strip()
        if field is not None and words and words.lower() not in _UNTITLED:
            yield Declared(field, unescape(words), f"meta:{pair['key'].lower()}", SourceSpan(*pair.span("words")))
