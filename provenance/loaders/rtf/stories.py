"""Where the words of a file in RTF go: the paragraphs of its body, of notes and text boxes, the lines of margins, comments."""

from __future__ import annotations

from provenance.loaders.docx.review import Left, Margins, Remark
from provenance.loaders.rtf.placed import Placed
from provenance.loaders.rtf.states import Properties


class Story:
    """Paragraphs."""

    def __init__(self, *, box: bool = False, note: str = "") -> None:
        self.paragraphs: list[Placed] = []
        self.contents = 0
        """How many tables of contents are open."""
        self.listed = False
        """The mark of an item stood in the paragraph."""
        self._box, self._note = box, note
        self.paragraph = self._begin()
        """The one that is open."""

    def _begin(self) -> Placed:
        return Placed(box=self._box, note=self._note)

    def put(self, words: str, start: int, end: int) -> None:
        """Words."""
        self.paragraph.put(words, start, end)

    def break_line(self, start: int, end: int) -> None:
        """A line ends within a paragraph."""
        self.paragraph.put(" ", start, end)

    def end_paragraph(self, properties: Properties, start: int, end: int, *, cell: bool = False) -> None:
        """A paragraph ends."""
        paragraph = self.paragraph
        paragraph.style, paragraph.outline = str(properties.style), properties.outline
        paragraph.listed = properties.level + 1 if properties.numbering > 0 or self.listed else 0
        paragraph.cell = cell or properties.table
        paragraph.contents = self.contents > 0
        paragraph.end = (start, end)
        self.paragraphs.append(paragraph)
        self.paragraph = self._begin()
        self.listed = False

    def end_if_begun(self, properties: Properties, at: int) -> None:
        """What has words, pictures or marks of reviewers ends as a paragraph does, though nothing says so."""
        if self.paragraph.parts or self.paragraph.images or self.paragraph.left:
            self.end_paragraph(properties, at, at)

    def change(self, kind: str, author: str, length: int = 0) -> None:
        """The last characters of the text were changed, or at their end some were taken out; what is noted already goes on."""
        paragraph = self.paragraph
        start, end = paragraph.length - length, paragraph.length
        if paragraph.left:
            last = paragraph.left[-1]
            if (last.kind, last.key, last.end) == (kind, author, start):
                paragraph.left[-1] = Left(last.start, end, kind, author)
                return
        paragraph.left.append(Left(start, end, kind, author))

    def anchor(self, kind: str, key: str) -> None:
        """A comment begins, ends or has its mark where the text has come to."""
        self.paragraph.left.append(Left(self.paragraph.length, self.paragraph.length, kind, key))


class Margin:
    """The head or the foot of pages."""

    def __init__(self, kind: str) -> None:
        self.lines = Margins()
        self._kind = kind
        self.lines.open()

    def put(self, words: str, start: int, end: int) -> None:  # noqa: ARG002 - the form of all sinks
        """Words."""
        self.lines.add(words)

    def break_line(self, start: int, end: int) -> None:
        """A line ends within a paragraph."""
        self.put("\n", start, end)

    def end_paragraph(self, properties: Properties, start: int, end: int, *, cell: bool = False) -> None:  # noqa: ARG002 - as above
        """A paragraph ends."""
        self.close()
        self.lines.open()

    def close(self) -> None:
        """The last paragraph ends."""
        self.lines.close(self._kind)


class Comment:
    """A comment."""

    def __init__(self, remark: Remark) -> None:
        self.remark = remark

    def put(self, words: str, start: int, end: int) -> None:  # noqa: ARG002 - the form of all sinks
        """Words."""
        self.remark.add(words)

    def break_line(self, start: int, end: int) -> None:
        """A line ends within a paragraph."""
        self.put(" ", start, end)

    def end_paragraph(self, properties: Properties, start: int, end: int, *, cell: bool = False) -> None:  # noqa: ARG002 - as above
        """A paragraph ends."""
        self.put(" ", start, end)
