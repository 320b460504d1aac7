"""What stands within the lines of AsciiDoc: macros, links, notes, attributes, marks around words."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable

from provenance.documents import Image
from provenance.loaders.asciidoc.brackets import Brackets
from provenance.loaders.asciidoc.emitting import Emitter
from provenance.loaders.asciidoc.footnotes import Footnote
from provenance.loaders.asciidoc.listed import Attributes, Value, attributes
from provenance.loaders.asciidoc.names import Names, place_of, plain
from provenance.loaders.asciidoc.pictures import picture
from provenance.loaders.asciidoc.quotes import OPAQUE, Cut, quoted
from provenance.loaders.asciidoc.tokens import (
    ADDRESS,
    BEFORE_PASSED,
    CODE_TAG,
    DEEPEST,
    GLUED,
    GROUPS,
    LEADS,
    MAY_OPEN,
    PAGE,
    SIGNS,
    TAG,
    TO,
    TOKEN,
    WORDED,
)
from provenance.loaders.writing import Writer
from provenance.spans import SourceSpan


class Inline:
    """Reads stretches of a source into a writer."""

    def __init__(self, source: str, writer: Writer, names: Names) -> None:
        self._source = source
        self._writer = writer
        self._names = names
        self._target = names.address
        self.out = Emitter(writer)
        self.footnotes: list[Footnote] = []
        """Notes of the stretches that were read, whose words are still to be read."""
        self.depth = 0
        """How many notes stand around the stretch that is read, one within the other."""
        self.entries: list[str] = []
        """The keys of the works that were listed in those."""
        self._numbers: dict[str, int] = {}
        self._count = 0
        self._base = 0
        self._words = ""
        self._cuts: list[Cut] = []
        self._opaque: list[tuple[int, int]] = []
        self._made: list[tuple[str, SourceSpan | None]] = []
        self._brackets = Brackets("")

    def read(self, start: int, end: int, hidden: Iterable[tuple[int, int]] = (), *, breaks: bool = False) -> None:
        """Put the words of source[start:end] but for stretches that are hidden. `breaks`: each line is one for readers."""
        parts: list[str] = []
        at = start
        for first, last in hidden:
            parts += (self._source[at:first], " " * (last - first))
            at = last
        words = "".join([*parts, self._source[at:end]])
        self._base, self._words = start, words
        self._cuts, self._opaque, self._made = [], [], []
        self._brackets = Brackets(words)
        if MAY_OPEN.search(words) is not None:
            self._scan(0, len(words), 0)
        self._cuts += quoted(self._masked())
        self._cuts.sort(key=lambda cut: (cut.start, cut.end))
        self.out.write(words, start, self._cuts, self._made, breaks=breaks)

    # -- what is there --------------------------------------------------------------------------------------------------

    def _scan(self, at: int, end: int, depth: int) -> None:
        while at < end:
            token = TOKEN.search(self._words, at, end)
            if token is None:
                return
            at = max(self._token(token, end, depth), token.start() + 1)

    def _token(self, token: re.Match[str], end: int, depth: int) -> int:
        """Note what a token is; where to look on."""
        group = next(name for name in GROUPS if token[name] is not None)
        start = token.start() + len(token["escape"] or "")
        if token["escape"] is not None or group == "bar":
            return self._escaped(token, group, start)
        read = {
            "name": self._name,
            "address": self._address,
            "raw": self._raw,
            "picture": self._picture,
            "macro": self._macro,
            "place": self._reference,
        }.get(group)
        if read is not None:
            return read(token, end, depth)
        if group == "passed":
            return self._passed(token["passed"], start, end)
        self._sign(token, group, start)
        return token.end()

    def _sign(self, token: re.Match[str], group: str, start: int) -> None:
        """A token that is read by itself."""
        match group:
            case "plain":
                self._drop(start, start + 1)
                self._bare(token["plain"], start + 1, token.end() - 1)
                self._drop(token.end() - 1, token.end())
            case "entry":
                self._entry(token)
            case "anchor":
                self._drop(start, token.end())
            case "index":
                hidden = token["index"].startswith("(((")
                self._drop(start, token.end() if hidden else start + 2)
                if not hidden:
                    self._scan(start + 2, token.end() - 2, DEEPEST)
                    self._drop(token.end() - 2, token.end())
            case "end":
                self._cut(start, token.end(), "break")
            case "dash":
                self._dash(start)
            case "sign" | "entity":
                words = SIGNS.get(token[0]) or html.unescape(token[0])
                self._cut(start, token.end(), "text", words)
            case _:
                pass

    def _address(self, token: re.Match[str], end: int, depth: int) -> int:
        """An address as it is, or the one of a link."""
        if token["worded"]:
            place = token.span("address")
            return self._link(token, token.start(), place, self._target(token["address"]), end, depth)
        start = token.start("address")
        address = token["address"].rstrip("*_`#,.;:!?)\"'")
        if address.endswith("//"):
            return start + len(address)  # a scheme alone
        self._bare(address, start, start + len(address))
        return start + len(address)

    def _bare(self, address: str, start: int, end: int) -> None:
        """An address that readers see as it is."""
        self._made.append((self._target(address), SourceSpan(self._base + start, self._base + end)))
        if "{" in address:
            self._cut(start, end, "linked", self._made[-1][0], len(self._made) - 1)
            return
        self._cut(start, start, "bare", "", len(self._made) - 1)
        self._opaque.append((start, end))
        self._cut(end, end, "linkend")

    def _escaped(self, token: re.Match[str], group: str, start: int) -> int:
        """A backslash that takes the meaning from what follows, where that has one."""
        if group in {"end", "dash"} or (group == "passed" and token["passed"] == "+"):
            return token.end()
        if group in {"entity", "address"} and not token["worded"]:  # it shows how it is written
            self._cut(start - 1, start, "code")
            self._opaque.append((start, token.end()))
            self._cut(token.end(), token.end(), "codeend")
            return token.end()
        self._drop(start - 1, start)
        if group == "address":
            self._opaque.append(token.span("address"))
        return token.end()

    def _name(self, token: re.Match[str], end: int, depth: int) -> int:
        """An attribute: its value, a link where that begins one, else its name."""
        start, stop = token.span()
        name = token["name"][1:-1]
        if ":" in name:
            self._drop(start, stop)
            return stop
        value = self._names.shown(name)
        onward = TO.match(self._words, stop, end)
        if onward is not None and (value is None or ADDRESS.match(value) is not None):
            if self._brackets.end_of(onward.end() - 1, end) is None:
                return stop
            target = self._target(self._words[start : onward.end() - 1])
            return self._link(onward, start, (start, onward.end() - 1), target, end, depth)
        if value is None:
            self._drop(start, start + 1)
            self._drop(stop - 1, stop)
            self._opaque.append((start, stop))
            return stop
        worded = WORDED.fullmatch(value)
        if worded is not None and ADDRESS.match(value) is not None:
            self._made.append((worded["target"].removeprefix("link:"), None))
            self._cut(start, stop, "linked", plain(worded["words"].partition(",")[0]), len(self._made) - 1)
        else:
            self._cut(start, stop, "text", plain(value) if value.strip() else value)
        return stop

    def _link(self, token: re.Match[str], start: int, place: tuple[int, int], target: str, end: int, depth: int) -> int:
        """A link whose words stand in brackets: of those what readers see."""
        opening = token.end() - 1
        closing = self._brackets.end_of(opening, end)
        if closing is None:
            return token.end()
        first, last = self._shown(opening + 1, closing)
        source = SourceSpan(self._base + place[0], self._base + place[1])
        self._made.append((target, source))
        number = len(self._made) - 1
        if first >= last:
            words = self._words[place[0] : place[1]]
            if "{" in words:
                self._cut(start, closing + 1, "linked", self._target(words), number)
                return closing + 1
            first, last = place
            self._opaque.append(place)
        elif depth < DEEPEST:
            self._scan(first, last, depth + 1)
        self._cut(start, first, "link", "", number)
        self._cut(last, closing + 1, "linkend")
        return closing + 1

    def _shown(self, start: int, end: int) -> tuple[int, int]:
        """The stretch of a link's brackets that readers see: not its attributes, nor the sign of a new window."""
        words = self._words[start:end]
        if "=" in words:
            given = attributes(words, start)
            if given.named:
                shown = given.positional[0] if given.positional else Value("", start, start)
                start, end = shown.start, shown.end
        stripped = self._words[start:end].rstrip()
        return start, start + len(stripped.removesuffix("^"))

    def _macro(self, token: re.Match[str], end: int, depth: int) -> int:
        name, target, opening = token["macro"], token["target"], token.end() - 1
        closing = self._brackets.end_of(opening, end)
        if closing is None:
            return token.end()
        start, stop = token.start(), closing + 1
        glued = next((one for one in GLUED if name.endswith(one)), None)
        if glued is not None:
            start += len(name) - len(glued)
            name = glued
        if name in LEADS and target:
            if name == "xref" and not self._words[opening + 1 : closing].strip():
                return self._to_place(start, token.span("target"), stop)
            address = self._target(target).removeprefix(":")
            address = f"mailto:{address.partition(',')[0]}" if name == "mailto" else address
            if name == "xref" and "." not in address and "#" not in address:
                address = f"#{address}"
            return self._link(token, start, token.span("target"), address, end, depth)
        match name:
            case "footnote" | "footnoteref" if self.depth >= DEEPEST:  # its words stand in the note around it
                self._drop(start, opening + 1)
                self._drop(closing, stop)
                return token.end()
            case "footnote" | "footnoteref":
                self._footnote(token, start, closing, named=name == "footnoteref")
            case "indexterm" | "anchor" | "bibitem" | "bibliography":
                self._drop(start, stop)
            case "kbd" | "btn" | "indexterm2" | "cite" | "citenp" | "cites":
                self._drop(start, opening + 1)
                self._drop(closing, stop)
            case "menu":
                self._drop(start, token.start("target"))
                self._cut(opening, opening + 1, "text", " ")
                self._drop(closing, stop)
            case _ if target:  # of an extension
                shown = self._shown(opening + 1, closing)
                first, last = token.span("target") if shown[0] >= shown[1] else shown
                self._drop(start, first)
                if depth < DEEPEST:
                    self._scan(first, last, depth + 1)
                self._drop(last, stop)
            case _:
                return token.start() + 1
        return stop

    def _reference(self, token: re.Match[str], _end: int, _depth: int) -> int:
        """`<<bridge>>`, `<<bridge,the bridge>>`."""
        start, stop = token.span()
        key = token["place"].strip()
        label = self._names.entry(key)
        if label is not None:
            self._cut(start, stop, "mark", f"[{label}]")
            self._made.append((key, None))
            self._cuts[-1] = self._cuts[-1]._replace(number=len(self._made) - 1)
            return stop
        if token["said"] is None or not token["said"].strip():
            return self._to_place(start, token.span("place"), stop)
        place = token.span("place")
        self._made.append((place_of(self._target(key)), SourceSpan(self._base + place[0], self._base + place[1])))
        first, last = token.span("said")
        self._cut(start, first, "link", "", len(self._made) - 1)
        self._scan(first, last, DEEPEST)
        self._cut(last, stop, "linkend")
        return stop

    def _to_place(self, start: int, place: tuple[int, int], stop: int) -> int:
        """A link without words: the title of what it leads to, else the name of that."""
        words = self._words[place[0] : place[1]]
        target = self._target(words.strip()).removeprefix(":")
        self._made.append((place_of(target), SourceSpan(self._base + place[0], self._base + place[1])))
        number = len(self._made) - 1
        title = self._names.title(target.removeprefix("#"))
        if title is None and "{" in words:
            named = PAGE.fullmatch(target)
            title = target if named is None else named["part"] or named["name"]
        if title is not None and title != words:
            self._cut(start, stop, "linked", title, number)
            return stop
        named = PAGE.fullmatch(self._words, *place)
        first, last = place if named is None else named.span("name" if not named["part"] else "part")
        self._cut(start, first, "link", "", number)
        self._opaque.append((first, last))
        self._cut(last, stop, "linkend")
        return stop

    def _footnote(self, token: re.Match[str], begin: int, closing: int, *, named: bool) -> None:
        """A note, or the mark of one whose words stand elsewhere."""
        first, last, label = token.end(), closing, token["target"]
        if named:
            key, comma, _ = self._words[first:last].partition(",")
            label = key.strip()
            first = first + len(key) + len(comma)
        if not label or label not in self._numbers:
            self._count += 1
            label = label or f"#{self._count}"
            self._numbers[label] = self._count
        start = self._base + begin
        if self._words[first:last].strip():
            place = SourceSpan(start, self._base + closing + 1)
            self.footnotes.append(Footnote(label, self._base + first, self._base + last, place, self.depth + 1))
        self._made.append((label, None))
        self._cut(begin, closing + 1, "mark", f"[{self._numbers[label]}]", len(self._made) - 1)

    def _entry(self, token: re.Match[str]) -> None:
        """The key of a work in a list of them, as readers see it."""
        self.entries.append(token["entry"])
        start, stop = token.span()
        if token["label"] and token["label"].strip():
            self._cut(start, stop, "text", f"[{token['label'].strip()}]")
        else:
            self._drop(start, start + 2)
            self._drop(stop - 2, stop)
            self._opaque.append((start, stop))

    def _picture(self, token: re.Match[str], end: int, _depth: int) -> int:
        closing = self._brackets.end_of(token.end() - 1, end)
        if closing is None:
            return token.end()
        start, stop = token.start(), closing + 1
        if token["picture"] == "image":
            given = attributes(self._words[token.end() : closing], self._base + token.end())
            place = SourceSpan(self._base + start, self._base + stop)
            self._cut(start, stop, "image", "", len(self.out.images))
            self.out.images.append(self.image(token["file"], given, place))
        else:
            self._drop(start, stop)
        return stop

    def image(self, file: str, given: Attributes, place: SourceSpan) -> Image:
        """A picture by the attributes of its macro, where the text is now."""
        return picture(file, given, place, self._names, self._writer.map.length)

    def _raw(self, token: re.Match[str], end: int, _depth: int) -> int:
        """What passes as it is: elements of HTML without their tags, and formulas."""
        closing = self._brackets.next("]", token.end())
        if closing is None or closing >= end:
            return token.end()
        if token["raw"] == "pass":
            self._drop(token.start(), token.end())
            self._tagged(token.end(), closing)
            self._drop(closing, closing + 1)
        else:
            self._cut(token.start(), token.end(), "code")
            self._opaque.append((token.end(), closing))
            self._cut(closing, closing + 1, "codeend")
        return closing + 1

    def _tagged(self, start: int, end: int) -> None:
        self._opaque.append((start, end))
        for tag in TAG.finditer(self._words, start, end):
            code = CODE_TAG.match(tag[0])
            if tag["entity"] is not None:
                self._cut(*tag.span(), "text", html.unescape(tag[0]))
            elif code is not None:
                self._cut(*tag.span(), "codeend" if code["end"] else "code")
            else:
                self._drop(*tag.span())

    def _passed(self, sign: str, start: int, end: int) -> int:
        """`+++<u>raw</u>+++`, `++as it is++`, `+as it is+`."""
        first = start + len(sign)
        words = self._words
        if sign == "+":
            before = words[start - 1 : start] if start else ""
            if before and (before.isalnum() or before in (*BEFORE_PASSED, "_")):
                return first
        closing = self._brackets.next(sign, first + 1)
        if closing is None or closing + len(sign) > end:
            return first
        if sign == "+++":
            self._drop(start, first)
            self._tagged(first, closing)
            self._drop(closing, closing + len(sign))
        else:
            self._cut(start, first, "code")
            self._opaque.append((first, closing))
            self._cut(closing, closing + len(sign), "codeend")
        return closing + len(sign)

    def _dash(self, start: int) -> None:
        """Two hyphens between words are a dash, and no option of a program."""
        before, behind = self._words[start - 1 : start] if start else "", self._words[start + 2 : start + 3]
        between = before and behind and before.isalnum() and behind.isalnum()
        alone = (not before or before.isspace()) and (not behind or behind.isspace())
        if between or alone:
            self._cut(start, start + 2, "text", "—")

    def _drop(self, start: int, end: int) -> None:
        self._cut(start, end, "drop")

    def _cut(self, start: int, end: int, kind: str, text: str = "", number: int = 0) -> None:
        self._cuts.append(Cut(start, end, kind, text, number))

    def _masked(self) -> str:
        """The words with signs that are no marks in the place of what was found."""
        stretches = sorted([*self._opaque, *((cut.start, cut.end) for cut in self._cuts)])
        parts: list[str] = []
        at = 0
        for start, end in stretches:
            if end <= at:
                continue
            parts += (self._words[at:start], OPAQUE * (end - max(at, start)))
            at = end
        return "".join([*parts, self._words[at:]])
