"""The parser that fills a page's tree: html.parser, with a short way through the markup that most pages are made of.

Text, and tags that leave no doubt, are read by a pattern each; whatever else there is, html.parser reads one token at a time, so that what
is made of broken markup is what it makes of it. Each of its handlers runs while `offset` still points at the start of its token; that is all
the positions rest on.
"""

from __future__ import annotations

from functools import lru_cache
from html.parser import HTMLParser

from provenance.loaders.html.making import TreeMaker
from provenance.loaders.html.nodes import Piece, Remark
from provenance.loaders.html.soup import Doctype, NavigableString, ProcessingInstruction
from provenance.loaders.references import unescape
from provenance.overrides import override
from provenance.own_time import OwnTime
from provenance.patterns import lazy_pattern

_PLAIN = lazy_pattern(
    r"""<(/?+)([a-z][a-z0-9-]*+)"""
    r"""((?:[ \n\t\r\f]++[a-z_:@][a-z0-9_:.@-]*+(?:=(?:"[^"]*+"|'[^']*+'|[^\s"'=<>`/]++(?=[ \n\t\r\f>])))?+)*+)"""
    r"""[ \n\t\r\f]*+(/?+)>"""
)
"""A tag that leaves no doubt: whether it is an end tag, its name, its attributes, whether it ends itself."""
_ATTRIBUTE = lazy_pattern(r"""([^\s=]++)(?:=(?:"([^"]*+)"|'([^']*+)'|(\S++)))?+""")
_REFERENCE = lazy_pattern(
    r"&(#[0-9]+(?=[^0-9])|#[xX][0-9a-fA-F]+(?=[^0-9a-fA-F])|[a-zA-Z][-.a-zA-Z0-9]*(?=[^a-zA-Z0-9]))"
)
"""As in browsers, `&#8217d` is a mark and a letter; html.parser leaves it as it is."""
_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
_RAW = ("script", "style", "title", "textarea", "xmp", "iframe", "noembed", "noframes", "noscript", "plaintext")
_OWN = frozenset((*_RAW, "svg", "math"))
"""Elements whose content html.parser reads in a way of its own, if only from some version on."""
_NO_TAG = ("", "", "", "")
_SHORT = 40
"""Characters of a reference up to which it is remembered what it stands for."""
_STEPS = 16
"""Tokens between two looks at the clock."""


class _TimeIsUp(Exception):
    """Parsing took longer than it may."""


class Parser(HTMLParser):
    """Reads one source and hands what it finds to the maker of the tree."""

    def __init__(self, maker: TreeMaker, source: str, most: float | None, *, xml: bool = False) -> None:
        """`most`: seconds that it may take; `xml`: the page is read as XML, in which any element may hold CDATA."""
        super().__init__(convert_charrefs=False)
        self.maker = maker
        self.source = self.rawdata = source
        self.most = most
        self.xml = xml
        self._own = OwnTime()
        self.steps = _STEPS
        self.has_doctype = False
        self.rest = 0
        """Where a token begins that does not end in what there is."""
        self.unended: int | None = None
        """Where a comment begins that never ends, and has markup in it."""

    def run(self) -> int | None:
        """Parse it all; the offset at which time was up, else None."""
        cut = None
        try:
            rest = self.fast()
            if rest < len(self.source):
                self.slow(rest)
        except _TimeIsUp:
            cut = self.offset
        self.maker.end_words()
        return cut

    def fast(self) -> int:
        """Read token by token; the offset of one that may go on beyond the end of the source, which html.parser knows how to take."""
        source, maker = self.source, self.maker
        find, plain = source.find, _PLAIN.match
        at, end = 0, len(source)
        last = source.rfind(
            ">"
        )  # behind it no tag ends: to look for its end from each `<` would take the square of what is left
        while at < end:
            tag = find("<", at)
            if tag < 0 or (tag > last and not source.startswith("<!--", tag)):
                tag = end
            held = at < tag  # text that is not handed on yet
            if held and (maker.parts or find("&", at, tag) >= 0):
                at = self.text(at, tag)
                if at < tag:
                    return at
                held = False
            self.steps -= 1
            if self.steps < 0:
                self.offset = tag
                self.tick()
            match = plain(source, tag)
            ending, name, attributes, slash = match.groups() if match is not None else _NO_TAG
            doubt = name in _OWN or (ending and (attributes or name == maker.closed))
            stated = None if doubt else _stated(attributes)
            if match is None or stated is None:
                if held:
                    maker.part(source[at:tag], at, tag)
                at = self.other(tag) if tag < end else end
                if at < 0:
                    return self.rest
                continue
            if held:
                maker.words(source[at:tag], at, tag)
            elif maker.parts:
                maker.end_words()
            if ending:
                maker.end(name)
            else:
                maker.begin(name, stated, tag, slash).tag_end = match.end()
            at = match.end()
        return end

    def other(self, at: int) -> int:
        """Have html.parser read what begins with `<`, and a script to its end; the offset behind it, or -1 where it may go on."""
        self.offset = self.rest = at
        source = self.source
        if source[at + 1 : at + 2] in _LETTERS:
            at = self.parse_starttag(at)
            while self.cdata_elem is not None and 0 <= at < len(source):
                at = self.raw(at)
            return at
        for begin, read in (
            ("/", self.parse_endtag),
            ("!--", self.parse_comment),
            ("?", self.parse_pi),
            ("!", self.parse_html_declaration),
        ):
            if source.startswith(begin, at + 1):
                return read(at)
        if at + 1 == len(source):
            return -1
        self.handle_data("<")
        return at + 1

    def raw(self, at: int) -> int:
        """Read text in a script, and what ends it or seems to; gives what `other` gives."""
        self.rest = at
        match = self.interesting.search(self.source, at)
        if match is None:
            return -1
        found = match.start()
        self.maker.part(self.source[at:found], at, found)
        self.offset = self.rest = found
        if found == len(self.source):
            return found
        return self.parse_endtag(found) if self.source[found] == "<" else self.mark(found)

    def text(self, at: int, end: int) -> int:
        """Hand on text with references in it; the offset of one that may go on, else `end`."""
        source = self.source
        while at < end:
            mark = source.find("&", at, end)
            if mark < 0:
                mark = end
            self.maker.part(source[at:mark], at, mark)
            if mark == end:
                break
            at = self.mark(mark)
            if at < 0:
                return mark
        return end

    def mark(self, at: int) -> int:
        """Read what begins with an ampersand; the offset behind it, or -1 where it may go on."""
        match = _REFERENCE.match(self.source, at)
        if match is not None:
            return self.reference(match[1], at)
        if self.source[at + 1 : at + 2] in _LETTERS:
            return -1
        length = 2 if self.source.startswith("#", at + 1) else 1
        self.maker.part("&#"[:length], at, at + length)
        return at + length

    def reference(self, name: str, start: int) -> int:
        """Read a character reference; the offset behind it."""
        end = start + 1 + len(name)
        end += self.source.startswith(";", end)
        raw = self.source[start:end]
        text, same = _known(raw) if end - start <= _SHORT else _decoded(raw)
        self.maker.part(text[: len(text) - same], start, end - same)
        self.maker.part(text[len(text) - same :], end - same, end)
        return end

    def slow(self, rest: int) -> None:
        """Have html.parser read what is left."""
        self.offset = rest
        self.rawdata = self.source[rest:]
        self.goahead(end=False)
        # Pythons before 3.13.4 stop at an `&#` that begins no reference: go on, or the rest of the page is one text.
        here = -1
        while self.offset != here:
            here = self.offset
            self.feed("")
        self.close()

    @override
    def parse_starttag(self, i: int) -> int:
        """Of an attribute with a character reference of more digits than Python makes a number of, the tag is text."""
        try:
            return super().parse_starttag(i)
        except ValueError:
            end = self.check_for_whole_start_tag(i)
            self.handle_data(self.rawdata[i:end])
            return end

    @override
    def parse_comment(self, i: int, report: bool = True) -> int:
        """One that never ends is a comment to the end of the page, as in browsers and in Pythons since 2025."""
        end = super().parse_comment(i, report)
        if end >= 0:
            return end
        if "<" in self.rawdata[i + 1 :]:
            self.unended = self.offset
        self.handle_comment(self.rawdata[i + len("<!--") :])
        return len(self.rawdata)

    @override
    def parse_html_declaration(self, i: int) -> int:
        """As in browsers, `<![if x]>` is a comment, and so is CDATA, but for that in XML and in drawings and formulas: this is text."""
        if not self.rawdata.startswith("<![", i):
            return super().parse_html_declaration(i)
        if not self.rawdata.startswith("CDATA[", i + 3) or not (self.xml or self.is_foreign()):
            return self.parse_bogus_comment(i)
        start = i + len("<![CDATA[")
        end = self.rawdata.find("]]>", start)
        words = self.rawdata[start:end] if end >= 0 else self.rawdata[start:]
        self.tick()
        self.maker.part(words, self.offset + start - i, self.offset + start - i + len(words))
        return end + 3 if end >= 0 else len(self.rawdata)

    def is_foreign(self) -> bool:
        """Whether a drawing or a formula is open."""
        return any(self.maker.open.get(name) for name in ("svg", "math"))

    def tick(self) -> None:
        """Look at the clock now and then. Raises what ends the parse where the time is over."""
        self.steps -= 1
        if self.steps < 0:
            self.steps = _STEPS
            if self.most is not None and self._own.seconds(self.most) > self.most:
                raise _TimeIsUp

    @override
    def updatepos(self, i: int, j: int) -> int:
        """Count characters, not lines: `offset` is the place in the whole source, and everything is line 1."""
        if j > i:
            self.offset += j - i
        return j

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]], slash: str = "") -> None:
        self.tick()
        self.maker.end_words()
        stated: dict[str, str] = {}
        for name, value in attrs:
            stated.setdefault(name, value or "")  # the first one, as in browsers
        self.maker.begin(tag, stated, self.offset, slash)

    @override
    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs, "/")

    @override
    def handle_endtag(self, tag: str) -> None:
        self.tick()
        if tag == self.maker.closed:
            self.maker.closed = ""
        else:
            self.maker.end_words()
            self.maker.end(tag)

    @override
    def handle_data(self, data: str) -> None:
        self.tick()
        self.maker.part(data, self.offset, self.offset + len(data))

    @override
    def handle_charref(self, name: str) -> None:
        self.tick()
        self.reference("#" + name, self.offset)

    @override
    def handle_entityref(self, name: str) -> None:
        self.tick()
        self.reference(name, self.offset)

    def special(self, kind: type[NavigableString], data: str, cut: int = 0) -> None:
        """What is a string of its own: a comment, a declaration, an instruction; its first characters may be no part of it."""
        self.tick()
        start = self.offset
        at = self.source.find(data, start) if data else start
        self.maker.special(kind, data[cut:], Piece(len(data), at, at + len(data)))

    @override
    def handle_comment(self, data: str) -> None:
        self.special(Remark, data)

    @override
    def handle_decl(self, decl: str) -> None:
        self.has_doctype = True
        self.special(Doctype, decl, len("DOCTYPE "))

    @override
    def handle_pi(self, data: str) -> None:
        self.special(ProcessingInstruction, data)


def _stated(text: str) -> dict[str, str] | None:
    """The attributes of a plain start tag; None where html.parser has to say what they are."""
    if not text:
        return {}
    found: list[tuple[str, str, str, str]] = _ATTRIBUTE.findall(text)
    stated = {name: double or single or bare for name, double, single, bare in found}
    if len(stated) < len(found):
        return None
    if "&" in text:
        if text.count("&") != text.count("&amp;"):
            return None
        for name, value in stated.items():
            if "&" in value:
                stated[name] = value.replace("&amp;", "&")
    return stated


def _decoded(raw: str) -> tuple[str, int]:
    """What a character reference stands for by the table of HTML5, which knows `&copy2020` for what it is: a sign and four digits.

    The number is how many characters at its end are no part of the reference.
    """
    text = unescape(raw)
    same = 0
    while same < min(len(text), len(raw)) and text[-1 - same] == raw[-1 - same]:
        same += 1
    return text, same


_known = lru_cache(maxsize=1024)(_decoded)
