"""The words of Org: emphasis, links, notes, citations, formulas, days."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence

from provenance.documents import Image, Note, NoteMark
from provenance.loaders.allowances import Allowance
from provenance.loaders.org.targets import leads_to, picture_of, plain, shown
from provenance.loaders.org.tokens import (
    BEFORE,
    CLOSING,
    INLINE_FORMULA,
    RAISED,
    TOKEN,
    VERBATIM,
    entities,
)
from provenance.loaders.writing import Writer
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_PARTS = lazy_pattern(r"\S+(?: \S+)*|\s+")
_BRACKET = lazy_pattern(r"[\[\]]")
_DEEPEST = 60
"""Marks within marks that are read; what is further in is read as it is written."""
_BUILT_IN = frozenset({"title", "author", "email", "date", "language", "description"})
_OF_MACRO = lazy_pattern(r"@@[\w-]{1,40}:.*?@@|\[\[[^\[\]]{1,1000}\](?:\[(?P<words>[^\[\]]{1,1000})\])?\]", re.DOTALL)
"""What is markup in the words of a macro."""
_LONGEST = 20_000
"""Characters of all that a macro was given, as often as its words have it."""
_ARGUMENT = lazy_pattern(r"\$([1-9])")


class _Frame(NamedTuple):
    """A stretch with markup around it that is read."""

    start: int
    end: int
    resume: int
    """Where what stands behind the markup begins."""
    close: Callable[[], None] | None


class Inline:
    """Reads stretches of a source into a writer."""

    def __init__(
        self,
        source: str,
        writer: Writer,
        stated: Mapping[str, str],
        macros: Mapping[str, str],
        short: Mapping[str, str],
    ) -> None:
        """`stated`: values of the file's keywords, by name in small letters; `macros`: what `#+MACRO:` lines define; `short`: what `#+LINK:` lines do."""
        self._source = source
        self._writer = writer
        self._stated = stated
        self._macros = macros
        self._short = short
        self._allowance = Allowance(len(source))
        self.links: list[tuple[str, SourceSpan | None]] = []
        """Address and its place; the words are in `Writer.links`, in the same order."""
        self.images: list[Image] = []
        self.marks: list[NoteMark] = []
        self.notes: list[Note] = []
        self.code: list[Span] = []
        self._in_lines = False
        self._closing: dict[str, list[int]] | None = None
        self._brackets: dict[int, int] | None = None
        self._stretch = (0, 0)
        self._next: dict[str, int] = {}
        """Where what closes something stands next in the stretch."""
        self._frames: list[_Frame] = []

    def read(self, start: int, end: int, *, in_lines: bool = False) -> None:
        """Put the words of source[start:end]. `in_lines`: readers see its line ends."""
        self._in_lines = in_lines
        self._closing = self._brackets = None
        self._stretch = (start, end)
        self._next.clear()
        frames = self._frames = [_Frame(start, end, end, None)]
        at = start
        while frames:
            frame = frames[-1]
            token = TOKEN.search(self._source, at, frame.end)
            if token is None:
                self._words(at, frame.end)
                frames.pop()
                if frame.close is not None:
                    frame.close()
                at = frame.resume
                continue
            self._words(at, token.start())
            at = self._token(token, frame)

    # -- words ----------------------------------------------------------------------------------------------------------

    def _words(self, start: int, end: int) -> None:
        if start >= end:
            return
        writer = self._writer
        for part in _PARTS.finditer(self._source, start, end):
            words = part[0]
            if not words.isspace():
                writer.put(words, *part.span())
            elif self._in_lines and "\n" in words:
                writer.line_end()
            else:
                writer.space()

    def _as_code(self, start: int, end: int) -> None:
        """Put what is shown as it is written; a line end within it is a blank."""
        writer = self._writer
        first = -1
        for part in _PARTS.finditer(self._source, start, end):
            if "\n" in part[0]:
                writer.space()
                continue
            span = writer.put(part[0], *part.span())
            first = span.start if first < 0 else first
        if first >= 0:
            self.code.append(Span(first, writer.map.length))

    # -- tokens ---------------------------------------------------------------------------------------------------------

    def _token(self, token: re.Match[str], frame: _Frame) -> int:
        """Read what a sign begins; the offset behind it."""
        match token.lastgroup:
            case "mark":
                return self._mark(token, frame)
            case "link":
                return self._link(token, frame)
            case "inner":
                return self._note(token, frame)
            case "cite":
                return self._citation(token, frame)
            case "snippet":
                return self._snippet(token, frame)
            case "formula":
                return self._formula(token, frame)
            case "dollars":
                return self._dollars(token, frame)
            case group:
                self._whole(token, group or "")
                return token.end()

    def _whole(self, token: re.Match[str], group: str) -> None:
        """Read what its pattern has all of."""
        match group:
            case "ended":
                self._entity(token)
            case "macro" | "given":
                self._macro(token)
            case "raised":
                self._raised(*token.span("raised"))
            case "angle":
                self._address(token)
            case "program":
                self._as_code(*token.span("program"))
            case "called" | "command":
                self._as_code(*token.span())
            case "day" | "radio" | "lowered" | "address":
                self._words(*token.span(group))
            case "end":
                self._writer.line_end()
            case _:
                pass

    def _snippet(self, token: re.Match[str], frame: _Frame) -> int:
        """`@@html:<b>@@`: words for one kind of output, which are not read."""
        end = self._find("@@", token.end(), frame.end)
        return self._as_written(token, frame) if end < 0 else end + 2

    def _formula(self, token: re.Match[str], frame: _Frame) -> int:
        end = self._find("\\)" if token[0] == "\\(" else "\\]", token.end(), frame.end)
        if end < 0:
            return self._as_written(token, frame)
        self._as_code(token.start(), end + 2)
        return end + 2

    def _dollars(self, token: re.Match[str], frame: _Frame) -> int:
        found = INLINE_FORMULA.match(self._source, token.start(), frame.end)
        if found is None or self._source[token.start() - 1 : token.start()] == "$":
            return self._as_written(token, frame)
        self._as_code(*found.span())
        return found.end()

    def _as_written(self, token: re.Match[str], frame: _Frame) -> int:
        """Put a sign that begins nothing."""
        end = min(token.end(), frame.end)
        self._words(token.start(), end)
        return end

    def _find(self, words: str, start: int, end: int) -> int:
        """Where words stand next, above an offset; -1 where they do not. They are looked for once between two places where they stand."""
        at = self._next.get(words, -1)
        if at < start:
            at = self._source.find(words, start, self._stretch[1])
            at = self._next[words] = len(self._source) if at < 0 else at
        return at if at + len(words) <= end else -1

    def _push(self, start: int, end: int, resume: int, close: Callable[[], None] | None = None) -> int:
        self._frames.append(_Frame(start, end, resume, close))
        return start

    def _mark(self, token: re.Match[str], frame: _Frame) -> int:
        """Emphasis: `*bold*`, `/italic/`, `_underlined_`, `+struck+`; `=as it is=` and `~code~`."""
        start, sign = token.start(), token["mark"]
        opens = start == frame.start or self._source[start - 1 : start] in BEFORE
        end = self._closed(sign, start, frame) if opens and len(self._frames) < _DEEPEST else -1
        if end < 0:
            return self._as_written(token, frame)
        if sign in VERBATIM:
            self._as_code(start + 1, end)
            return end + 1
        return self._push(start + 1, end, end + 1)

    def _closed(self, sign: str, start: int, frame: _Frame) -> int:
        """Where a mark closes what one opened; -1 where none does."""
        if self._closing is None:
            self._closing = {}
            for found in CLOSING.finditer(self._source, *self._stretch):
                self._closing.setdefault(found[0], []).append(found.start())
        places = self._closing.get(sign, ())
        at = bisect_left(places, start + 2)
        if at < len(places) and places[at] < frame.end:
            return places[at]
        last = frame.end - 1
        return last if last > start + 1 and self._source[last] == sign and not self._source[last - 1].isspace() else -1

    def _entity(self, token: re.Match[str]) -> None:
        sign = entities().get(token["entity"])
        if sign is None:
            self._words(*token.span())
        else:
            self._writer.put(sign, *token.span())

    def _raised(self, start: int, end: int) -> None:
        for at in range(start, end):
            sign = self._source[at]
            if sign.isspace():
                self._writer.space()
            else:
                self._writer.put(RAISED.get(sign, sign), at, at + 1)

    def _macro(self, token: re.Match[str]) -> None:
        """What a macro stands for; its name where another file says that."""
        if self._allowance.is_spent:
            self._writer.put(token["macro"], *token.span(), approximate=True)
            return
        name = token["macro"].lower()
        given = [part.strip() for part in (token["given"] or "").split(",")]
        if name in self._macros:
            words = self._filled(self._macros[name], given)
        elif name == "keyword":
            words = self._stated.get(given[0].lower(), "")
        elif name in _BUILT_IN:
            words = self._stated.get(name, "")
        elif name == "results":
            words = token["given"] or ""
        else:
            words = "" if name in {"time", "modification-time", "n", "property", "input-file"} else token["macro"]
        words = " ".join(_OF_MACRO.sub(lambda found: found["words"] or "", words).split())
        words = words if self._allowance.take(words) else token["macro"]
        if words and not words.startswith("(eval"):
            self._writer.put(words, *token.span(), approximate=True)

    @staticmethod
    def _filled(words: str, given: Sequence[str]) -> str:
        """The words of a macro with what it was given in the place of `$1` and so on; without, where that makes them too long."""
        places = [int(found[1]) - 1 for found in _ARGUMENT.finditer(words)]
        if sum(len(given[place]) for place in places if place < len(given)) > _LONGEST:
            given = ()
        return _ARGUMENT.sub(lambda found: given[int(found[1]) - 1] if int(found[1]) <= len(given) else "", words)

    # -- links ----------------------------------------------------------------------------------------------------------

    def _address(self, token: re.Match[str]) -> None:
        """`<https://bridge.example>`; an address without signs is found in the text."""
        start, end = token.span("angle")
        self._open_link(self._source[start:end], SourceSpan(start, end))
        self._words(start, end)
        self._writer.link = None

    def _open_link(self, target: str, place: SourceSpan) -> None:
        writer = self._writer
        writer.link = len(writer.links)
        writer.links.append([-1, writer.map.length])
        self.links.append((target, place))

    def _close_link(self) -> None:
        self._writer.link = None

    def _link(self, token: re.Match[str], frame: _Frame) -> int:
        """`[[target]]`, `[[target][words]]`, a picture where the target is one."""
        source = self._source
        start, end = token.span("link")
        target = " ".join(plain(token["link"]).split())
        described = source[token.end() : token.end() + 1] == "["
        if self._writer.link is not None or token.end() >= frame.end:
            return self._as_written(token, frame)
        behind = self._find("]]", token.end() + 2, frame.end) if described else token.end()
        if behind < 0:
            return self._as_written(token, frame)
        if described:
            return self._described(token, target, behind)
        picture = picture_of(target)
        if picture is not None:
            self._picture(picture, token.start(), behind + 1, "")
            return behind + 1
        self._open_link(self._leads_to(target), SourceSpan(start, end))
        first, last = shown(token["link"])
        self._words(start + first, start + last)
        self._close_link()
        return behind + 1

    def _leads_to(self, target: str) -> str:
        address = target if self._allowance.is_spent else leads_to(target, self._short)
        return address if len(address) <= len(target) or self._allowance.take(address) else target

    def _described(self, token: re.Match[str], target: str, behind: int) -> int:
        first = token.end() + 1
        words = plain(self._source[first:behind])
        picture = picture_of(words, described=True)
        address = self._leads_to(target)
        if picture is not None and "\n" not in words:
            self._picture(picture, token.start(), behind + 2, address)
            return behind + 2
        self._open_link(address, SourceSpan(*token.span("link")))
        return self._push(first, behind, behind + 2, self._close_link)

    def _picture(self, target: str, start: int, end: int, link: str) -> None:
        self.images.append(Image(self._writer.map.length, target, SourceSpan(start, end), link=link))

    # -- notes and citations --------------------------------------------------------------------------------------------

    def _bracket(self, start: int) -> int:
        """Where the bracket that opens at an offset is closed in this stretch; -1 where it is not."""
        if self._brackets is None:
            self._brackets = {}
            opened: list[int] = []
            for found in _BRACKET.finditer(self._source, *self._stretch):
                if found[0] == "[":
                    opened.append(found.start())
                elif opened:
                    self._brackets[opened.pop()] = found.start()
        return self._brackets.get(start, -1)

    def _note(self, token: re.Match[str], frame: _Frame) -> int:
        """`[fn:1]`, `[fn::the note]`, `[fn:1:the note]`."""
        writer, label = self._writer, token["note"]
        start = token.start()
        if token["inner"] == "]":
            if not label:
                return self._as_written(token, frame)
            opening = writer.put("[", start, start + 1)
            writer.put(f"{label}]", token.start("note"), token.end())
            self.marks.append(NoteMark(Span(opening.start, writer.map.length), label.lower(), "footnote"))
            return token.end()
        end = self._bracket(start)
        if end < 0 or end >= frame.end or len(self._frames) >= _DEEPEST:
            return self._as_written(token, frame)
        label = label or f"inline {len(self.notes) + 1}"
        if writer.out:
            writer.space()
        opening = writer.put("(", start, start + 1)
        self.marks.append(NoteMark(opening, label.lower(), "footnote"))
        number = len(self.notes)
        self.notes.append(Note(label.lower(), "footnote", SourceSpan(start, end + 1)))

        def close() -> None:
            last = writer.put(")", end, end + 1)
            self.notes[number] = Note(
                label.lower(), "footnote", SourceSpan(start, end + 1), Span(opening.end, last.start)
            )

        words = self._source[token.end() : end]
        first = token.end() + len(words) - len(words.lstrip())
        return self._push(first, max(first, token.end() + len(words.rstrip())), end + 1, close)

    def _citation(self, token: re.Match[str], frame: _Frame) -> int:
        """`[cite:@key]`, which is `[@key]` in the text."""
        start, end = token.start(), self._bracket(token.start())
        if end < 0 or end >= frame.end:
            return self._as_written(token, frame)
        self._writer.put("[", start, start + 1)
        self._words(token.end(), end)
        self._writer.put("]", end, end + 1)
        return end + 1
