"""The lines of a source, and what a line opens in AsciiDoc."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager

from provenance.patterns import lazy_pattern

DELIMITER = lazy_pattern(r"(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|/{4,}|--|```[\w+#.-]{0,40}|[|,:!]={3,})")
"""A line that opens a block of several lines, and closes it."""
MACRO = lazy_pattern(r"(?P<name>[A-Za-z_][\w-]{0,60})::(?P<target>[^\s\[][^\[\n]{0,2000}|)\[(?P<words>.{0,4000})\]")
"""A macro that is a block: `image::bridge.jpg[The bridge]`, `include::part.adoc[]`, `ifdef::web[]`."""
DIRECTIVES = frozenset({"include", "ifdef", "ifndef", "ifeval", "endif"})
"""Macros by which other files come in or lines go out, wherever they stand."""
ENTRY = lazy_pattern(r":(?P<unset>!?)(?P<name>\w[\w-]{0,80})!?:(?:[ \t]+(?P<value>\S.*)|[ \t]*)$")
"""An attribute: `:revdate: 2024-06-03`."""
ATTRIBUTES = lazy_pattern(r"\[(?:|[\w.#%{,\"'].*|\[(?:|[:_A-Za-z][\w:.-]*(?:, *.+)?)\])\]")
"""A line about the block below it: `[quote, Ana Cruz]`, `[[bridge]]`."""
TITLE = lazy_pattern(r"\.(?P<words>\.?[^ \t.].*)")
"""The title of the block below it."""
HEADING = lazy_pattern(r"(?P<signs>={1,6}|#{1,6})[ \t]+(?P<words>\S.*)")
_CLOSED = lazy_pattern(r"[ \t]+(?:=+|#+)")
UNDERLINE = lazy_pattern(r"=+|-+|~+|\^+|\++")
_UNDERLINES = "=-~^+"
BREAK = lazy_pattern(r"'{3,}|<{3,}|-[ ]?-[ ]?-|\*[ ]?\*[ ]?\*|_[ ]?_[ ]?_")
"""A rule between paragraphs, or the end of a page."""
ITEM = lazy_pattern(
    r"[ \t]*(?P<mark>-|\*{1,6}|•|\.{1,5}|\d{1,9}\.|[A-Za-z]\.|[IVXivx]{1,8}\)|<(?:\d{1,3}|\.)>)[ \t]+(?P<box>\[[ xX*]\][ \t]+)?(?P<words>\S.*)"
)
TERM = lazy_pattern(r"[ \t]*(?P<term>\S(?:.{0,600}?\S)??)(?P<mark>:{2,4}|;;)(?:[ \t]+(?P<words>\S.*)|[ \t]*)$")
ADMONITION = lazy_pattern(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+")


class Lines:
    """The lines of a source by number, from 0, without the white space at their ends."""

    __slots__ = ("_closing", "ends", "source", "starts")

    def __init__(self, source: str) -> None:
        self.source = source
        self.starts: list[int] = []
        self.ends: list[int] = []
        self._closing: dict[str, list[int]] | None = None
        at = 0
        for line in source.split("\n"):
            self.starts.append(at)
            self.ends.append(at + len(line.rstrip()))
            at += len(line) + 1

    def __len__(self) -> int:
        return len(self.starts)

    def text(self, number: int) -> str:
        """The words of a line."""
        return self.source[self.starts[number] : self.ends[number]]

    @contextmanager
    def narrowed(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """While it is open, the lines between two offsets of the source hold only what stands between those; their numbers, the last one exclusive."""
        first, last = bisect_right(self.starts, start) - 1, max(bisect_right(self.starts, end - 1), 1) - 1
        kept = self.starts[first], self.ends[last]
        words = self.source[start:end]
        self.starts[first] = min(start + len(words) - len(words.lstrip(" \t")), self.ends[first])
        self.ends[last] = max(min(start + len(words.rstrip()), self.ends[last]), self.starts[last])
        try:
            yield first, last + 1
        finally:
            self.starts[first], self.ends[last] = kept

    def closing(self, sign: str, above: int, end: int) -> int:
        """The first line from `above` on that is this sign and nothing else, or `end`."""
        if self._closing is None:
            self._closing = {}
            for number in range(len(self)):
                text = self.text(number)
                if DELIMITER.fullmatch(text) is not None:
                    self._closing.setdefault(text, []).append(number)
        found = self._closing.get(sign, [])
        at = bisect_right(found, above - 1)
        return min(found[at], end) if at < len(found) else end

    def is_underlined(self, number: int, end: int) -> bool:
        """Whether the line below is the line of signs under a title: as long as the title, but for one character."""
        if number + 1 >= end:
            return False
        line, under = self.text(number), self.text(number + 1)
        return (
            len(under) > 1
            and abs(len(line) - len(under)) <= 1
            and UNDERLINE.fullmatch(under) is not None
            and line[:1] not in " \t."
            and any(map(str.isalnum, line))
            and DELIMITER.fullmatch(line) is None
            and ATTRIBUTES.fullmatch(line) is None
            and ENTRY.match(line) is None
        )


def level_of(sign: str) -> int:
    """The level of a heading by the sign under it, from 1."""
    return _UNDERLINES.index(sign) + 1


def without_closing(words: str) -> str:
    """The words of a heading without the signs that close it (`== Tides ==`)."""
    head, blank, tail = words.rpartition(" ")
    return head.rstrip() if blank and _CLOSED.fullmatch(blank + tail) is not None and head.strip() else words


def is_directive(line: str) -> bool:
    """Whether a line takes another file in, or says when the lines below count."""
    if not line.startswith(("include::", "ifdef::", "ifndef::", "ifeval::", "endif::")):
        return False
    macro = MACRO.fullmatch(line)
    return macro is not None and macro["name"] in DIRECTIVES


def is_comment(line: str) -> bool:
    """Whether a line is a comment of one line."""
    return line.startswith("//") and not line.startswith("///")
