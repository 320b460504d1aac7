"""What those who worked on a text left in its file: comments, changes that are tracked, and what the head, the foot and the watermark of its pages say.

None of it is a part of the reading text. Both kinds of files are brought to one form here, `Left` for places and `Remark` for comments.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from provenance.documents import ReviewMark
from provenance.loaders.packages import short
from provenance.named_tuples import NamedTuple
from provenance.spans import Span

CHANGES = frozenset({"insertion", "deletion", "move"})
"""Kinds of changes that are tracked."""
_LONGEST = 300
"""Characters of a comment and of a line of a margin that are kept."""
_ANSWERS = 20
"""Comments that answer one another, at most."""
_LINES = 1000
"""Lines of all margins that are kept."""


class Left(NamedTuple):
    """A place at which something was left; its offsets count from the beginning of a paragraph, and later of the text."""

    start: int
    end: int
    kind: str
    """`from`, `to` (where a comment begins and ends) and `at` (where its mark stands), or one of `CHANGES`."""
    key: str
    """The comment's id, or who made the change."""


@dataclass(slots=True)
class Remark:
    """A comment."""

    key: str
    author: str = ""
    paragraph: str = ""
    """The id of its last paragraph, by which others name it."""
    parent: str = ""
    """The name of the comment that it answers."""
    done: bool = False
    parts: list[str] = field(default_factory=list)
    length: int = 0

    def add(self, words: str) -> None:
        """Append some words, as many as are kept."""
        if self.length < _LONGEST:
            self.parts.append(words[:_LONGEST])
            self.length += len(words)

    @property
    def words(self) -> str:
        """What it says, on one line."""
        return " ".join("".join(self.parts).split())


class Comments:
    """A handler of the part `comments`."""

    def __init__(self) -> None:
        self.found: list[Remark] = []
        self._words = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        element = short(name)
        if element == "w:comment":
            own = {short(key): value for key, value in attributes.items()}
            self.found.append(Remark(own.get("w:id", ""), " ".join(own.get("w:author", "").split())))
        elif self.found and element == "w:p":
            own = {short(key): value for key, value in attributes.items()}
            self.found[-1].paragraph = own.get("w14:paraId", "") or self.found[-1].paragraph
        self._words = element == "w:t"

    def end(self, name: str) -> None:
        """An element ends."""
        self._words = False
        if self.found and short(name) == "w:p":
            self.found[-1].add(" ")

    def text(self, data: str) -> None:
        """Words, if they are those of a run."""
        if self._words and self.found:
            self.found[-1].add(data)


class States:
    """A handler of the part `commentsExtended`, which says what answers what, and what is resolved."""

    def __init__(self) -> None:
        self.found: dict[str, tuple[str, bool]] = {}
        """Of a comment's last paragraph: that of the comment which it answers, and whether it is resolved."""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if short(name) == "w15:commentEx":
            own = {short(key): value for key, value in attributes.items()}
            done = own.get("w15:done", "0") in {"1", "true", "on"}
            self.found[own.get("w15:paraId", "")] = own.get("w15:paraIdParent", ""), done

    def end(self, name: str) -> None:
        """Nothing is left to do."""

    def text(self, data: str) -> None:
        """There is none."""

    def told_of(self, remarks: Iterable[Remark]) -> None:
        """Enter it in the comments."""
        for one in remarks:
            if one.paragraph in self.found:
                one.parent, one.done = self.found[one.paragraph]


class Margins:
    """A handler of the parts that hold the head and the foot of pages, each line once."""

    def __init__(self) -> None:
        self.found: dict[tuple[str, str], None] = {}
        """Kind and words, in order."""
        self.kind = "header"
        self._lines: list[list[str]] = []
        """Paragraphs that are open: those of a text box stand in another."""
        self._words = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        element = short(name)
        self._words = element == "w:t"
        if element == "w:p":
            self.open()
        elif element in {"w:tab", "w:ptab"}:
            self.add("\t")
        elif element in {"w:br", "w:cr"}:
            self.add("\n")
        elif element == "v:textpath":
            self.put("watermark", attributes.get("string", ""))

    def end(self, name: str) -> None:
        """An element ends."""
        self._words = False
        if short(name) == "w:p":
            self.close(self.kind)

    def text(self, data: str) -> None:
        """Words, if they are those of a run."""
        if self._words:
            self.add(data)

    def open(self) -> None:
        """A paragraph begins."""
        self._lines.append([])

    def add(self, words: str) -> None:
        """Append some words to the paragraph that is open, if one is."""
        if self._lines:
            self._lines[-1].append(words)

    def close(self, kind: str) -> None:
        """A paragraph ends."""
        if self._lines:
            self.put(kind, "".join(self._lines.pop()))

    def put(self, kind: str, words: str) -> None:
        """Keep a line, if it is short and has words."""
        words = words.strip()
        if words and len(words) <= _LONGEST and len(self.found) < _LINES:
            self.found[kind, words] = None


def review_marks(
    left: Sequence[Left], remarks: Sequence[Remark], margins: Iterable[tuple[str, str]], text: str
) -> tuple[ReviewMark, ...]:
    """What was left in a file: comments that are open, each with the number of its answers, changes in their order, lines of margins."""
    marks = [*_open_comments(left, remarks), *_joined(left, text)]
    marks.sort(key=lambda mark: (mark.span is None, mark.span or Span(0, 0)))
    return (*marks, *(ReviewMark(kind, words=words) for kind, words in margins))


def _open_comments(left: Iterable[Left], remarks: Sequence[Remark]) -> Iterator[ReviewMark]:
    if not remarks:
        return
    places: dict[str, dict[str, int]] = {}
    for place in left:
        if place.kind not in CHANGES:
            places.setdefault(place.key, {}).setdefault(place.kind, place.start)
    named = {name: one for one in remarks for name in (one.paragraph,) if name}
    answers: dict[int, int] = {}
    roots: list[Remark] = []
    for one in remarks:
        root = _root(one, named)
        if root is one:
            roots.append(one)
        else:
            answers[id(root)] = answers.get(id(root), 0) + 1
    for one in roots:
        if not one.done:
            span = _span(places.get(one.key, {}))
            yield ReviewMark("comment", span, one.words, one.author, answers.get(id(one), 0))


def _root(one: Remark, named: dict[str, Remark]) -> Remark:
    """The comment that an answer belongs to; itself for what answers none, and for what answers itself."""
    found = one
    for _ in range(_ANSWERS):
        above = named.get(found.parent) if found.parent else None
        if above is None:
            return found
        found = above
    return one


def _span(place: dict[str, int]) -> Span | None:
    start, end, at = place.get("from"), place.get("to"), place.get("at")
    if start is not None and end is not None and end >= start:
        return Span(start, end)
    point = next((offset for offset in (at, start, end) if offset is not None), None)
    return None if point is None else Span(point, point)


def _joined(left: Iterable[Left], text: str) -> list[ReviewMark]:
    """The changes, those of one hand that touch one another as one: programs write a change for each form of letters in it, and for each paragraph."""
    found: list[Left] = []
    for one in sorted(one for one in left if one.kind in CHANGES):
        if found:
            last = found[-1]
            touches = one.start <= last.end or text[last.end : one.start] == "\n"
            if touches and (one.kind, one.key) == (last.kind, last.key):
                found[-1] = Left(last.start, max(last.end, one.end), one.kind, one.key)
                continue
        found.append(one)
    return [ReviewMark(one.kind, Span(one.start, one.end), author=" ".join(one.key.split())) for one in found]


def shown_margins(references: Iterable[tuple[str, str]], titled: bool) -> Collection[str]:  # noqa: FBT001 - a fact of the file
    """The ids of the margins that pages show, of those that sections name: those of first pages where such are set apart. Even pages say what odd ones do as a rule."""
    return dict.fromkeys(one for one, kind in references if kind == "default" or (kind == "first" and titled))
