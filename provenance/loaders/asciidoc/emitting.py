"""From the cuts of a paragraph in AsciiDoc to its words, links, marks and code in a writer."""

from __future__ import annotations

from collections.abc import Sequence

import msgspec

from provenance.documents import Image, NoteMark
from provenance.loaders.asciidoc.quotes import Cut
from provenance.loaders.writing import Writer
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_RUN = lazy_pattern(r"[^\s]+(?: [^\s]+)*")


class Emitter:
    """Puts paragraphs into a writer, and keeps what stands in them."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self.links: list[tuple[str, SourceSpan | None]] = []
        """Address and its place; the words are in `Writer.links`, in the same order."""
        self.images: list[Image] = []
        self.marks: list[NoteMark] = []
        self.code: list[Span] = []
        self._words = ""
        self._base = 0
        self._made: Sequence[tuple[str, SourceSpan | None]] = ()

    def write(
        self, words: str, base: int, cuts: Sequence[Cut], made: Sequence[tuple[str, SourceSpan | None]], *, breaks: bool
    ) -> None:
        """Put the words of a paragraph that begins at `base` in the source. `made`: what the cuts lead to, by number; `breaks`: each line is one for readers."""
        self._words, self._base, self._made = words, base, made
        writer = self._writer
        at = 0
        code = -1
        for cut in cuts:
            if cut.start < at:
                continue
            self._put(at, cut.start, breaks=breaks)
            at = cut.end
            start, end = self._base + cut.start, self._base + cut.end
            match cut.kind:
                case "drop" | "text" if cut.text:
                    self._put_words(cut.text, start, end)
                case "linked":
                    self._open(cut.number)
                    self._put_words(cut.text, start, end)
                    writer.link = None
                case "link":
                    self._open(cut.number)
                case "bare" if code < 0:  # in code it shows how it is written
                    self._open(cut.number)
                case "linkend":
                    writer.link = None
                case "mark":
                    span = writer.put(cut.text, start, end)
                    self.marks.append(NoteMark(span, self._made[cut.number][0], "footnote"))
                case "image":
                    self.images[cut.number] = msgspec.structs.replace(
                        self.images[cut.number], position=writer.map.length
                    )
                case "break":
                    writer.line_end()
                case "code":
                    code = writer.map.length
                case "codeend":
                    if 0 <= code < writer.map.length:
                        self.code.append(Span(code, writer.map.length))
                    code = -1
                case _:
                    pass
        self._put(at, len(self._words), breaks=breaks)
        writer.link = None

    def _open(self, number: int) -> None:
        writer = self._writer
        writer.link = len(self.links)
        self.links.append(self._made[number])
        writer.links.append([-1, writer.map.length])

    def _put_words(self, words: str, start: int, end: int) -> None:
        """Words that stand for a stretch of the source."""
        if words[0].isspace():
            self._writer.space()
        if words.strip():
            self._writer.put(words.strip(), start, end, approximate=len(words.strip()) == end - start)
            if words[-1].isspace():
                self._writer.space()

    def _put(self, start: int, end: int, *, breaks: bool) -> None:
        """Plain words; runs of white space are one blank."""
        words, writer = self._words, self._writer
        at = start
        for run in _RUN.finditer(words, start, end):
            if run.start() > at:
                self._space(at, run.start(), breaks=breaks)
            writer.put(run[0], self._base + run.start(), self._base + run.end())
            at = run.end()
        if at < end:
            self._space(at, end, breaks=breaks)

    def _space(self, start: int, end: int, *, breaks: bool) -> None:
        if breaks and "\n" in self._words[start:end]:
            self._writer.line_end()
        else:
            self._writer.space()
