"""What stands within the lines of a page of DokuWiki: links, pictures, notes, marks of emphasis, tags of plugins."""

from __future__ import annotations

import re

from provenance.documents import Comment, Image
from provenance.loaders.writing import Writer
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_TOKEN = lazy_pattern(
    r"\[\[(?P<link>[^\[\]\n](?:(?!\]\]|\[\[).){0,600})\]\]|\{\{(?P<media>(?:(?!\}\}|\{\{).){1,600})\}\}|\(\((?P<note>(?:(?!\)\)|\(\().){1,2000})\)\)"
    r"|%%(?P<raw>(?:(?!%%).){1,2000})%%|<nowiki>(?P<raw2>(?:(?!</?nowiki>).){0,2000})</nowiki>|''(?P<code>(?:(?!'').){1,500})''"
    r"|<(?P<mail>[\w.+-]{1,64}@[\w-]{1,60}(?:\.[\w-]{2,60}){1,4})>|(?P<address>(?:https?|ftps?)://[^\s<>|\]]{1,2000})"
    r"|(?P<tag></?(?:del|sub|sup|wrap|block|inline|note|box|hidden|color|fs|fc|ff|bg|todo|columns|tabbox|panel|callout|alert|well|button|badge|label|text|grid|col|center|tip|important|warning|spoiler)(?:\s[^<>\n]{0,200})?>)"
    r"|/\*(?P<comment>(?:(?!\*/|/\*).){0,2000})\*/|(?P<macro>~~[A-Za-z][^~\n]{0,100}~~)|(?P<break>\\\\(?=\s|\Z))|(?P<end>\r?\n)|(?P<mark>\*\*|__|(?<!:)//)",
    re.DOTALL | re.IGNORECASE,
)
_PICTURE = lazy_pattern(r"(?i)(?P<target>[^?|]{1,500}\.(?:png|jpe?g|gif|svg|webp|bmp|tiff?))(?:\?[^|]{0,60})?")
_OUTSIDE = lazy_pattern(r"(?i)[a-z][a-z0-9+.-]{1,20}://|mailto:")
_BY_NAME = lazy_pattern(r"(?P<name>[\w.+-]{1,40})>(?P<page>.*)")
"""A link to another wiki, or to a user: `wp>Wiki`, `user>ana`."""
_ENCYCLOPEDIA = lazy_pattern(r"wp(?P<language>[a-z]{2,3})?")


class Inline:
    """Reads stretches of a source into a writer."""

    def __init__(self, source: str, writer: Writer) -> None:
        self._source = source
        self._writer = writer
        self.links: list[tuple[str, SourceSpan | None]] = []
        self.images: list[Image] = []
        self.comments: list[Comment] = []
        self.code: list[Span] = []

    def read(self, start: int, end: int) -> None:
        """Put the words of source[start:end]."""
        tokens = list(_TOKEN.finditer(self._source, start, end))
        paired = _paired(tokens)
        at = start
        for token in tokens:
            if token["mark"] is not None and token.start() not in paired:
                continue
            self._words(at, token.start())
            self._token(token)
            at = token.end()
        self._words(at, end)

    def _words(self, start: int, end: int) -> None:
        """Plain words; runs of white space are one blank."""
        self._writer.put_words(self._source, start, end)

    def _token(self, token: re.Match[str]) -> None:
        group = token.lastgroup or ""
        writer, source = self._writer, self._source
        start, stop = token.span(group)
        match group:
            case "link":
                self._link(token)
            case "media":
                self._media(token)
            case "note":
                if writer.out:
                    writer.space()
                writer.put("(", start - 2, start)
                self.read(start, stop)
                writer.put(")", stop, stop + 2)
            case "raw" | "raw2":
                self._words(start, stop)
            case "code":
                self.code.append(writer.put(source[start:stop], start, stop))
            case "mail" | "address":
                self._linked(f"mailto:{token[group]}" if group == "mail" else token[group], start, start, stop)
            case "comment":
                self.comments.append(Comment(writer.map.length, token[group], SourceSpan(*token.span())))
            case "break":
                writer.line_end()
            case "end":
                writer.space()
            case _:
                pass

    def _link(self, token: re.Match[str]) -> None:
        """`[[page]]`, `[[page|words]]`, `[[https://…|words]]`, `[[page|{{picture.png}}]]`."""
        start, stop = token.span("link")
        bar = self._source.find("|", start, stop)
        target = self._source[start : stop if bar < 0 else bar].strip()
        begin = start + len(self._source[start:stop]) - len(self._source[start:stop].lstrip())
        shown = (bar + 1, stop) if bar >= 0 and self._source[bar + 1 : stop].strip() else _shown(target, begin)
        self._linked(_leads(target), begin, *shown, inner=bar >= 0)

    def _linked(self, target: str, place: int, start: int, stop: int, *, inner: bool = False) -> None:
        writer = self._writer
        writer.link = len(writer.links)
        writer.links.append([-1, writer.map.length])
        self.links.append(
            (
                target,
                SourceSpan(place, place + len(target))
                if self._source.startswith(target, place)
                else SourceSpan(start, stop),
            )
        )
        if inner:
            self.read(start, stop)
        else:
            self._words(start, stop)
        writer.link = None

    def _media(self, token: re.Match[str]) -> None:
        """A picture with its caption; a file to load is a link, and what a plugin puts there (`{{tag>…}}`) no words."""
        inner = token["media"]
        target, _, caption = inner.partition("|")
        target = target.strip()
        picture = _PICTURE.fullmatch(target)
        place = SourceSpan(*token.span())
        if picture is not None:
            address = picture["target"].lstrip(":")
            where = address if _OUTSIDE.match(address) else address.replace(":", "/")
            self.images.append(Image(self._writer.map.length, where, place, alt=caption.strip()))
            return
        if ">" in target or not target:
            return
        words = caption.strip() or target.partition("?")[0].rpartition(":")[2]
        start = self._source.find(words, token.start("media"), token.end("media"))
        self._linked(_leads(target.partition("?")[0]), token.start("media"), start, start + len(words))


def _paired(tokens: list[re.Match[str]]) -> set[int]:
    """The places of marks of emphasis that open or close: each second of a kind has its first."""
    found: set[int] = set()
    opened: dict[str, int] = {}
    for token in tokens:
        mark = token["mark"]
        if mark is None:
            continue
        first = opened.pop(mark, None)
        if first is None:
            opened[mark] = token.start()
        else:
            found.update((first, token.start()))
    return found


def _shown(target: str, start: int) -> tuple[int, int]:
    """Where what a link without words shows stands: the name of the page without its folders, an address as a whole."""
    if _OUTSIDE.match(target):
        return start, start + len(target)
    named = _BY_NAME.fullmatch(target)
    first = named.start("page") if named is not None else target.rfind(":") + 1
    return start + (first if first < len(target) else 0), start + len(target)


def _leads(target: str) -> str:
    """The address of a link; of a page of the same wiki a path."""
    if _OUTSIDE.match(target) or "@" in target.partition("/")[0]:
        return target if _OUTSIDE.match(target) else f"mailto:{target}"
    named = _BY_NAME.fullmatch(target)
    if named is not None:
        wiki = _ENCYCLOPEDIA.fullmatch(named["name"])
        page = named["page"].replace(" ", "_")
        return (
            f"https://{wiki['language'] or 'en'}.wikipedia.org/wiki/{page}"
            if wiki is not None
            else f"/{named['name']}/{page}"
        )
    return target if target.startswith(("#", "/", "\\\\")) else f"/{target.lstrip(':').replace(':', '/')}"
