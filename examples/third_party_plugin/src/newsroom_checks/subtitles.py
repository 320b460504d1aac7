"""A loader for the subtitles that the player of the newsroom saves (.subs, in the form of SubRip): every cue is a paragraph, numbers and times are not read."""

from __future__ import annotations

import re
from collections.abc import Mapping

from provenance.api import Block, BlockKind, Document, LoadError, Source, SourceMap, Span

_TIMES = re.compile(r"\d+:\d\d:\d\d[,.]\d+ *--> *\d+:\d\d:\d\d[,.]\d+[^\r\n]*(?:\r\n?|\n)")
_GAP = "\n\n"


class SubtitleLoader:
    """Reads `.subs` files in UTF-8."""

    name: str = "subtitles"
    media_types: Mapping[str, tuple[str, ...]] = {"application/x-subrip": (".subs",)}

    def load(self, source: Source) -> Document:
        """The words of every cue, each with its exact place. Raises LoadError where the file is not UTF-8 or has no cue."""
        try:
            text = source.data if isinstance(source.data, str) else source.data.decode("utf-8-sig")
        except UnicodeDecodeError as error:
            raise LoadError(f"is not UTF-8 (byte {error.start + 1}): save the subtitles as UTF-8") from error
        pieces: list[str] = []
        blocks: list[Block] = []
        source_map = SourceMap()
        cues = list(_TIMES.finditer(text))
        if not cues:
            raise LoadError("has no line of times such as 00:00:01,000 --> 00:00:02,000: is it a subtitle file?")
        for number, cue in enumerate(cues):
            start = cue.end()
            blank = re.search(r"(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)|\Z", text[start:])
            end = start + (blank.start() if blank else 0)
            if number + 1 < len(cues):
                end = min(end, cues[number + 1].start())
            words = text[start:end].rstrip()
            if not words:
                continue
            if pieces:
                pieces.append(_GAP)
                source_map.add(len(_GAP), start, start)
            at = source_map.length
            pieces.append(words)
            source_map.add(len(words), start, start + len(words))
            blocks.append(Block(Span(at, at + len(words)), BlockKind.PARAGRAPH))
        return Document(
            id=source.id,
            path=source.path,
            media_type="application/x-subrip",
            source=text,
            text="".join(pieces),
            blocks=tuple(blocks),
            source_map=source_map,
            declared=source.declared,
            row=source.row,
            languages=source.languages,
            file=source.file,
        )
