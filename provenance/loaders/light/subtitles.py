"""Subtitles to a document: what is said, cue after cue, without numbers and times (SubRip, https://www.w3.org/TR/webvtt1)."""

from __future__ import annotations

import re

from provenance.documents import BlockKind, Comment, Declared, Document
from provenance.extensions import LoadError, Source
from provenance.loaders.decoding import cut, decode_source
from provenance.loaders.light.reading import LONGEST, Reader, lined, lines_of
from provenance.overrides import override
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan

MEDIA_TYPE = "text/x-subtitles"
_MOMENT = r"(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3}"
_TIMING = lazy_pattern(rf"[ \t]*(?P<from>{_MOMENT})[ \t]*(?:-->|,)[ \t]*(?P<to>{_MOMENT})[^\n]*")
_HEAD = lazy_pattern(r"\ufeff?WEBVTT(?:[ \t]+(?:-[ \t]*)?(?P<title>[^\n]*\S))?[ \t\r]*(?:\n|\Z)")
_STATED = lazy_pattern(
    r"(?m)^(?P<key>Title|Author|Speaker|Language|Date|Publisher|Source)[ \t]*:[ \t]*(?P<words>[^\r\n]*\S)"
)
_EMPTY = lazy_pattern(r"\n[ \t\r]*(?=\n)")
_FIELDS = {
    "title": "title",
    "author": "author",
    "speaker": "author",
    "language": "language",
    "date": "date",
    "publisher": "publisher",
    "source": "publisher",
}
_APART = ("NOTE", "STYLE", "REGION")
_GAP, _LONG = 3.0, 400
"""Seconds of silence, and characters from which on the next sentence begins a paragraph."""
_ENDS = (".", "!", "?", "…", "。", "！", "？", "۔", "।", "؟", '."', "?”", ".”", "!”")


class _Reader(Reader):
    token = lazy_pattern(
        r"<v(?:\.[^\s<>]{1,60})?[ \t]+(?P<voice>[^<>\n]{1,80})>|(?P<tag></?[a-zA-Z][^<>\n]{0,200}>|<\d[\d:.]{0,20}>|\{\\[^{}\n]{1,80}\})|(?P<entity>&(?:#\d{1,7}|[a-zA-Z]{2,10});)|(?P<note>♪+|♫+)"
    )

    def __init__(self, source: str) -> None:
        super().__init__(source)
        self._last = -1.0
        self._began = 0
        self._voice = ""
        self.cues = 0

    @override
    def is_block(self, first: int, last: int) -> bool:
        return False

    @override
    def read_line(self, first: int, last: int) -> None:
        """There is none."""

    @override
    def read_token(self, token: re.Match[str]) -> None:
        match token.lastgroup:
            case "voice":
                name = token["voice"].strip()
                if name != self._voice:
                    self._voice = name
                    self.writer.put(f"{name}:", *token.span("voice"), approximate=True)
                    self.writer.space()
            case "entity":
                self.entity(*token.span())
            case _:
                self.writer.space()

    def note(self, words: str, start: int, end: int, *, more: bool) -> None:
        """A line of a note for whoever edits the file; `more`: it goes on with the line before."""
        place = SourceSpan(start, end)
        if more and self.comments:
            before = self.comments.pop()
            words, place = f"{before.text} {words}".strip(), SourceSpan(before.source.start, end)
        self.comments.append(Comment(self.writer.map.length, words, place))

    def cue(self, timing: re.Match[str], lines: list[tuple[int, int]]) -> None:
        """Read the lines of a cue."""
        writer = self.writer
        begins, ends = _seconds(timing["from"]), _seconds(timing["to"])
        voice = next(
            (
                token["voice"].strip()
                for first, last in lines[:1]
                for token in self.token.finditer(self.source, first, last)
                if token["voice"]
            ),
            "",
        )
        ended = not self.cues or (writer.out and writer.out[-1].endswith(_ENDS))
        silent = begins - self._last >= _GAP
        if (
            not self.cues
            or (voice and voice != self._voice)
            or silent
            or (ended and writer.map.length - self._began >= _LONG)
        ):
            writer.begin(BlockKind.PARAGRAPH, frozenset())
            self._began = writer.map.length
        self.cues += 1
        self._last = ends
        for first, last in lines:
            writer.space()
            self.read(first, last)


def _seconds(moment: str) -> float:
    seconds = 0.0
    for part in moment.replace(",", ".").split(":"):
        seconds = seconds * 60 + float(part)
    return seconds


def load_subtitles(source: Source) -> Document:
    """Read subtitles. Raises LoadError for what is no text, and what has no cue."""
    decoded = decode_source(source)
    text, too_long = cut(decoded.text, LONGEST)
    sheet = lined(text)
    reader = _Reader(sheet)
    declared: list[Declared] = []
    head = _HEAD.match(sheet)
    if head is not None:
        empty = _EMPTY.search(sheet, head.end())
        first = len(sheet) if empty is None else empty.start()
        if head["title"]:
            declared.append(Declared("title", head["title"], "head:title", SourceSpan(*head.span("title"))))
        for line in _STATED.finditer(sheet, head.end(), first):
            field = _FIELDS[line["key"].lower()]
            declared.append(Declared(field, line["words"], f"head:{field}", SourceSpan(*line.span("words"))))
    timing: re.Match[str] | None = None
    lines: list[tuple[int, int]] = []
    apart = noted = False
    for start, end in (*lines_of(sheet, 0 if head is None else head.end(), len(sheet)), (len(sheet), len(sheet))):
        words = sheet[start:end].strip()
        found = _TIMING.fullmatch(sheet, start, end) if words[:1].isdigit() and ":" in words else None
        if found is not None or not words:
            if found is not None and lines and timing is not None and sheet[slice(*lines[-1])].strip().isdigit():
                lines.pop()  # the number of the next cue, with no empty line before it
            if timing is not None and lines:
                reader.cue(timing, lines)
            timing, lines, apart = found, [], False
        elif timing is not None:
            lines.append((start, end))
        elif words.startswith(_APART) or apart:
            if words.startswith("NOTE") or (apart and reader.comments and noted):
                reader.note(words.removeprefix("NOTE").strip(), start, end, more=apart)
            noted = noted if apart else words.startswith("NOTE")
            apart = True
    if not reader.cues:
        raise LoadError("It holds no subtitles: no line gives the times of one (`00:00:01,000 --> 00:00:04,000`).")
    return reader.document(
        source,
        decoded.text,
        decoded.encoding,
        media_type=MEDIA_TYPE,
        declared=tuple(declared),
        notices=decoded.notices + too_long,
    )
