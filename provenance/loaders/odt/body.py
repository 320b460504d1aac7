"""The paragraphs of an OpenDocument text, those of its notes and text boxes among them."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from provenance.documents import Image, Link, NoteMark
from provenance.loaders.docx.body import Paragraph
from provenance.loaders.docx.review import Left
from provenance.loaders.docx.styles import number
from provenance.loaders.odt.review import CHANGES, Reviews
from provenance.loaders.packages import short
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_SKIPPED = frozenset({
    "text:tracked-changes", "text:note-citation", "text:ruby-text", "text:script", "text:sequence-decls", "text:variable-decls",
    "text:user-field-decls", "text:index-title-template", "text:table-of-content-source", "office:annotation", "office:annotation-end", "office:forms",
    "office:scripts", "office:font-face-decls", "office:automatic-styles", "office:event-listeners", "office:binary-data", "draw:object", "draw:object-ole",
})  # fmt: skip
"""Elements that hold no words of the text as it stands: what was deleted, remarks, marks that are made anew, templates."""
_CONTENTS = frozenset({
    "text:table-of-content", "text:illustration-index", "text:table-index", "text:object-index", "text:user-index", "text:alphabetical-index",
})  # fmt: skip
_BOXES = frozenset({
    "draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:circle", "draw:line", "draw:polyline", "draw:polygon", "draw:regular-polygon",
    "draw:path", "draw:connector", "draw:measure", "draw:caption",
})  # fmt: skip
_REPLACED = "ObjectReplacements/"
"""Where the pictures of charts and formulas lie."""
_CITATION = ("ZOTERO_ITEM", "CSL_CITATION", "JR_cite", "Mendeley")
"""How programs that keep references name the mark around what a citation shows."""
_SPACES = lazy_pattern(r"[ \t\r\n]+")
_MOST_SPACES = 20
"""Of one element: no more than it has characters itself, so that the text is never longer than its XML."""


class Body:
    """A handler of the part `content.xml`."""

    def __init__(self, hidden: AbstractSet[str]) -> None:
        """`hidden`: the styles whose words nobody sees."""
        self.paragraphs: list[Paragraph] = []
        """In order, those without words too."""
        self.boxes: list[Paragraph] = []
        self.notes: list[Paragraph] = []
        """In the order of their marks."""
        self.reviews = Reviews()
        """What is passed over of them, and was left by those who worked on the text."""
        self._hidden = hidden
        self._open: list[str] = []
        self._skipped = 0
        """The depth of the element that is passed over."""
        self._stack: list[Paragraph] = []
        self._around = dict.fromkeys(("list", "cell", "box", "contents"), 0)
        self._noted: list[str] = []
        """Notes that are open: the number that each is shown with."""
        self._marks = 0
        self._links: list[tuple[int, str]] = []
        self._cited = -1
        """Where the citation begins that is open."""
        self._images: list[dict[str, str]] = []

    # -- events --------------------------------------------------------------------------------------------------------------

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        element = short(name)
        self._open.append(element)
        if self._skipped:
            self.reviews.within(element, attributes)
            return
        own = {short(key): value for key, value in attributes.items()}
        hidden = own.get("text:is-hidden") == "true" or own.get("text:display") == "none"
        if element == "text:hidden-paragraph" and self._stack:  # it stands in the paragraph that it hides
            self._stack[-1].hidden |= hidden
        elif element in _SKIPPED or hidden or own.get("text:style-name") in self._hidden:
            self._skipped = len(self._open)
            self._review(self.reviews.begun(element, own))
        elif element in CHANGES:
            self._review(self.reviews.changed(element, own))
        elif element in {"text:p", "text:h"}:
            self._begin(element, own)
        elif (around := _around(element)) is not None:
            self._around[around] += 1
        elif element == "text:note":
            self._mark()
        elif element == "draw:frame":
            self._images.append({})
        elif self._images and element == "draw:image":
            self._images[-1].setdefault("target", own.get("xlink:href", ""))
        elif self._stack:
            self._in_paragraph(element, own, self._stack[-1])

    def _review(self, found: tuple[str, str] | None) -> None:
        """Put what was left where the text has come to."""
        at = self._stack or self.paragraphs  # between paragraphs: behind the last one
        if found is not None and at:
            at[-1].left.append(Left(at[-1].length, at[-1].length, *found))

    def _in_paragraph(self, element: str, own: dict[str, str], paragraph: Paragraph) -> None:
        if element == "text:s":
            paragraph.add(" " * min(number(own.get("text:c", "1")) or 1, _MOST_SPACES))
        elif element == "text:tab":
            paragraph.add("\t")
        elif element == "text:line-break":
            paragraph.add("\u2028")
        elif element == "text:reference-mark-start" and own.get("text:name", "").startswith(_CITATION):
            self._cited = paragraph.length
        elif element == "text:reference-mark-end" and self._cited >= 0:
            if own.get("text:name", "").startswith(_CITATION):
                paragraph.cite(self._cited)
            self._cited = -1
        elif element in {"text:a", "draw:a"}:
            self._links.append((paragraph.length, own.get("xlink:href", "")))

    def end(self, name: str) -> None:
        """An element ends."""
        element = short(name)
        depth = len(self._open)
        self._open.pop()
        if self._skipped:
            if depth == self._skipped:
                self._skipped = 0
            self.reviews.end(element)
        elif element in {"text:p", "text:h"}:
            self._finish(self._stack.pop())
        elif (around := _around(element)) is not None:
            self._around[around] -= 1
        elif element == "text:note":
            self._noted.pop()
        elif element == "draw:frame":
            self._place_image(self._images.pop())
        elif element in {"text:a", "draw:a"} and self._links and self._stack:
            start, target = self._links.pop()
            paragraph = self._stack[-1]
            if target and start < paragraph.length:
                paragraph.links.append(Link(Span(start, paragraph.length), target))

    def text(self, data: str) -> None:
        """Words, if they are those of a paragraph or say what a picture shows."""
        element = self._open[-1]
        if self._skipped:
            self.reviews.text(element, data)
            return
        if element in {"svg:title", "svg:desc"}:
            if self._images:
                self._images[-1][element] = self._images[-1].get(element, "") + data
        elif self._stack and not element.startswith("draw:"):
            paragraph = self._stack[-1]
            words = _SPACES.sub(" ", data)
            if not paragraph.parts or paragraph.parts[-1].endswith(" "):
                words = words.lstrip(" ")
            if words:
                paragraph.add(words)

    # -- paragraphs ----------------------------------------------------------------------------------------------------------

    def _begin(self, element: str, own: dict[str, str]) -> None:
        around = self._around
        paragraph = Paragraph(
            style=own.get("text:style-name", ""),
            cell=around["cell"] > 0,
            contents=around["contents"] > 0,
            box=around["box"] > 0,
            note=self._noted[-1] if self._noted else "",
        )
        if element == "text:h":
            paragraph.outline = max((number(own.get("text:outline-level", "1")) or 1) - 1, 0)
        elif around["list"]:
            paragraph.listed = around["list"]
        self._stack.append(paragraph)

    def _finish(self, paragraph: Paragraph) -> None:
        if paragraph.hidden:
            paragraph = Paragraph(
                box=paragraph.box, note=paragraph.note, left=[one._replace(start=0, end=0) for one in paragraph.left]
            )
        (self.notes if paragraph.note else self.boxes if paragraph.box else self.paragraphs).append(paragraph)

    def _mark(self) -> None:
        self._marks += 1
        label = str(self._marks)
        self._noted.append(label)
        if self._stack:
            paragraph = self._stack[-1]
            words = f"[{label}]"
            span = Span(paragraph.length, paragraph.length + len(words))
            paragraph.add(words)
            paragraph.marks.append(NoteMark(span, label, "footnote"))

    def _place_image(self, found: dict[str, str]) -> None:
        if _REPLACED in found.get("target", _REPLACED):  # a text box, a formula
            return
        if self._stack:
            paragraph = self._stack[-1]
        else:  # one that stands on the page and in no paragraph
            paragraph = Paragraph()
            self.paragraphs.append(paragraph)
        link = self._links[-1][1] if self._links else ""
        alt, title = found.get("svg:desc"), found.get("svg:title", "")
        paragraph.images.append(Image(paragraph.length, found["target"], alt=alt, title=title, link=link))


def _around(element: str) -> str | None:
    """What the paragraphs in an element are a part of; None where it says nothing."""
    if element == "text:list":
        return "list"
    if element in {"table:table-cell", "table:covered-table-cell"}:
        return "cell"
    if element in _BOXES:
        return "box"
    return "contents" if element in _CONTENTS else None
