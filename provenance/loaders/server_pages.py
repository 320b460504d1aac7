"""Pages that are kept under the name of what made them on a server (`index.php`, `news.aspx`), where they are HTML: as copies of whole sites have them, or with nothing but a head for the server above."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping
from types import MappingProxyType

import msgspec

from provenance.documents import Declared, Document
from provenance.extensions import NothingToRead, Source
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan
from provenance.word_counts import has_words

_PROGRAM = "it holds code that a server runs: have the page that it makes checked, saved as a browser shows it"
_NO_PAGE = "it begins with no HTML, or with code that a server runs: have the page that it makes checked, saved as a browser shows it"
_HEAD = rb"(?:<%@[^%]{0,2000}%>|<%--.{0,2000}?--%>|<!--.{0,20000}?-->|<\?xml[^<>]{0,200}\?>|<\?(?!xml)(?:(?!\?>).){0,4000}\?>)"
_PAGE = lazy_pattern(
    rb"(?is)(?:\xef\xbb\xbf)?\s*(?>(?:"
    + _HEAD
    + rb"\s*){0,20})<(?:!doctype\s+html|(?:html|head|title|meta|base|link|body|frameset|asp:content)[\s>]|(?:div|section|article|main|h[1-6]|p|table|center|blockquote|[uo]l|span|font|img|hr|br)[\s/>])"
)
"""How a page, or the part of one that stands between the head and the foot of all pages, begins behind what it tells the server."""
_WHOLE = lazy_pattern(r"(?i)<(?:!doctype|html|head|title|meta|base|link|body|frameset|asp:content)\b")
_NO_WORDS = lazy_pattern(
    r"(?i)<(?P<tag>style|script|nav|header|footer|form)\b[^<>]{0,4000}>?|(?P<comment><!--)|<[^<>]{0,4000}>"
)
"""A tag, or what begins a stretch that is no text."""
_CLOSING = lazy_pattern(r"(?i)</(?P<tag>style|script|nav|header|footer|form)\s*>|(?P<comment>-->)")
_LONGEST = 50_000
"""Characters of such a stretch; where it is longer, or nothing closes it, its words are text."""
_WORDS, _SENTENCES = 40, 2
"""Words and sentences of a part of a page that is a text: a menu, or the head and the foot of all pages, have fewer."""
_ENDS = lazy_pattern(r"[^\W\d_]{2}[.!?…।؟][\"'”»)\]]*(?:\s|\Z)|[。！？]")
_PART = "it holds no text of some length, but a part of all pages: have the page that it makes checked, saved as a browser shows it"
_BEFORE = lazy_pattern(
    r"(?is)\ufeff?\s*(?:<!--(?:(?!-->).){0,2000}-->\s*)?(?P<code><\?(?!xml)(?:(?!\?>).){0,20000}\?>)(?=\s*(?:<!--(?:(?!-->).){0,2000}-->\s*)?<(?:!doctype\s+html|html)[\s>])"
)
"""Code before the beginning of a whole page."""
_STRINGS = lazy_pattern(
    r"(?s)\"(?:[^\"\\]|\\.){0,2000}\"|'(?:[^'\\]|\\.){0,2000}'|/\*(?:(?!\*/).){0,2000}\*/|(?://|\#)(?:(?!\?>)[^\n]){0,300}"
)
_SAYS = lazy_pattern(r"(?i)\A<\?=|\b(?:echo|print(?:f|_r)?|var_dump|die|readfile|passthru|ob_start)\b|<<<|[:{]\s*\?>\Z")
"""What code does that writes words into the page, works on all of it, or begins a branch that it is."""
_YEAR = lazy_pattern(r"(?i)<\?(?:=|php\s+echo\b)\s*\(?\s*date\(\s*[\"'][^\"'\n]{1,20}[\"']\s*\)\s*\)?\s*;?\s*\?>")
"""The day on which a page is shown, as it stands behind © at the foot."""
_TOLD = lazy_pattern(r"(?s)<%@.{0,2000}?%>|<%--.{0,20000}?--%>|\{\{--.{0,20000}?--\}\}")
"""What a page tells the server, and comments of it and of Blade (https://laravel.com/docs/blade#comments), which no reader sees."""
_TAKEN_IN = lazy_pattern(
    r"(?is)<\?(?:php\b)?\s*+(?:(?:(?:include|require)(?:_once)?\b[^;?\n]{0,300}+(?:;|(?=\?>|\n))|(?://|\#)(?:(?!\?>)[^\n]){0,300}+(?=\n|\?>)|/\*(?:(?!\*/).){0,2000}+\*/|(?:session_start|ob_start|ob_end_flush|get_(?:header|footer|sidebar)|wp_(?:head|footer))\((?:\s*'[^'\n]{0,60}')?\s*\)\s*(?:;|(?=\?>))|(?:error_reporting|ini_set|date_default_timezone_set|header|define)\([^()\n;]{0,200}+\)\s*;|\$\w{1,40}\s*=\s*(?:\"[^\"$]{0,400}\"|'[^']{0,400}'|\d{1,9}|true|false)\s*;)\s*+){1,20}+\?>"
)
"""Code that takes in other files, or gives plain values to them: the head and the foot of all pages, a menu. What stands between is the text."""
_NAMED = lazy_pattern(
    r"(?i)\$(?:page_?|str_?)?(?P<key>title|descr(?:iption)?)\s*=\s*(?:\"(?P<double>[^\"$]{1,300})\"|'(?P<single>[^']{1,300})')\s*;"
)
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
        if _PAGE.match(head) is None:
            return _NO_PAGE
        before = _BEFORE.match(head.decode("utf-8", errors="ignore")) if b"<?" in head else None
        return _NO_PAGE if before is not None and _writes(before["code"]) else None

    def load(self, source: Source) -> Document:
        """Raises NothingToRead for a page with code in it, and LoadError for what is no text."""
        from provenance.loaders.decoding import decode_source  # noqa: PLC0415 - few files end so
        from provenance.loaders.html.document import load_html  # noqa: PLC0415 - imports Beautiful Soup

        decoded = decode_source(source, markup=True)
        text = _without_code(decoded.text) if "<?" in decoded.text else decoded.text
        if _CODE.search(text) is not None:
            raise NothingToRead(_PROGRAM)
        if _WHOLE.search(text) is None and not is_text(text):
            raise NothingToRead(_PART)
        shown = _TOLD.sub(_blanks, text)
        read = msgspec.structs.replace(
            source, data=shown, media_type="text/html", notices=source.notices + decoded.notices
        )
        stated = tuple(_stated(decoded.text)) if "<%@" in decoded.text else ()
        if text is not decoded.text:
            stated += tuple(_named(decoded.text))
        read = msgspec.structs.replace(read, declared=(*source.declared, *stated))
        return msgspec.structs.replace(load_html(read), source=decoded.text, encoding=decoded.encoding)


def _without_code(text: str) -> str:
    """The text with blanks for code that writes no words into the page."""
    text = _YEAR.sub(_blanks, _TAKEN_IN.sub(_blanks, text))
    before = _BEFORE.match(text)
    if before is None or _writes(before["code"]):
        return text
    start, end = before.span("code")
    return f"{text[:start]}{_NOT_LINE_END.sub(' ', before['code'])}{text[end:]}"


def _writes(code: str) -> bool:
    """Whether code that stands before a page writes words, or is open behind it."""
    bare = _STRINGS.sub(" ", code)
    return _SAYS.search(bare) is not None or bare.count("{") != bare.count("}")


def is_text(text: str) -> bool:
    """Whether running text stands in a part of a page."""
    words = _words(text)
    return has_words(words, _WORDS) and len(_ENDS.findall(words)) >= _SENTENCES


def _words(text: str) -> str:
    """A page without its tags, comments, menus and forms. What closes them is looked for once: a page may open many and close none."""
    closings: dict[str, list[tuple[int, int]]] = {}
    for found in _CLOSING.finditer(text):
        closings.setdefault((found["tag"] or "").lower(), []).append(found.span())
    parts: list[str] = []
    at = 0
    while (opened := _NO_WORDS.search(text, at)) is not None:
        parts.append(text[at : opened.start()])
        at = opened.end()
        if opened["tag"] is not None or opened["comment"] is not None:
            ends = closings.get((opened["tag"] or "").lower(), [])
            number = bisect_left(ends, (at, at))
            if number < len(ends) and ends[number][0] - at <= _LONGEST:
                at = ends[number][1]
    return " ".join([*parts, text[at:]])


def _blanks(code: re.Match[str]) -> str:
    """As many blanks, with the ends of lines."""
    return _NOT_LINE_END.sub(" ", code[0])


def _named(text: str) -> Iterator[Declared]:
    """The title and the description that a page gives to the file that makes its head."""
    told: set[str] = set()
    for code in _TAKEN_IN.finditer(text):
        for named in _NAMED.finditer(text, *code.span()):
            group = "double" if named["double"] is not None else "single"
            field = "title" if named["key"].lower() == "title" else "description"
            if field not in told and named[group].strip():
                from provenance.loaders.references import unescape  # noqa: PLC0415 - imports html

                told.add(field)
                place = SourceSpan(*named.span(group))
                yield Declared(field, " ".join(unescape(named[group]).split()), f"meta:{field}", place)


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
