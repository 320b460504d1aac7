"""The paragraphs of a story of the document: its body, or its notes."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from provenance.documents import BlockKind, Image, Link, NoteMark, Region
from provenance.loaders.docx.review import Left
from provenance.loaders.docx.styles import OFF, Kind, Kinds, number
from provenance.loaders.packages import Relation, short
from provenance.spans import Span

_SKIPPED = frozenset(
    {
        *("w:del", "w:moveFrom", "w:sectPr", "w:rt", "w:tblPr", "w:trPr", "w:tcPr", "w:tblGrid", "w:rubyPr"),
        *("mc:Fallback", "w:pPrChange", "w:rPrChange", "w:numberingChange", "w:object", "m:oMathParaPr", "m:ctrlPr"),
    }
)
"""Elements that hold no words of the text as it stands: what was moved away, properties, a second form of the same."""
_BREAKS = {"w:tab": "\t", "w:ptab": "\t", "w:br": "\u2028", "w:cr": "\u2028", "w:noBreakHyphen": "\u2011"}
_FIELD = re.compile(r'\s*HYPERLINK\s+(?:\\\w\s+)*"([^"]*)"', re.IGNORECASE)
CITATION = re.compile(
    r"\s*(?:CITATION|ADDIN\s+(?:ZOTERO_ITEM|CSL_CITATION|EN\.CITE|EN\.JS\.CITE|MENDELEY CITATION|PAPERS2_CITATIONS|REFMGR\.CITE))(?![\w.])",
    re.IGNORECASE,
)
"""Fields of Word and of programs that keep references: what they show is a citation."""
_FEW = 4000
"""Characters of a field's instruction from which on no more is kept: programs that keep references store all that they know there, in thousands of runs."""
_CONTROL = ("MENDELEY_CITATION", "ZOTERO_ITEM", "CITAVI")
"""How the tags of content controls begin that hold one."""
_NUMBERS = re.compile(r"\d{1,4}(?:\s?[,;–-]\s?\d{1,4})*")
"""The numbers of works without brackets, as journals raise them."""
_BRACKET = re.compile(r"[\[(]\s?(?:\d{1,4}\s?[,;–-]\s?){0,20}\Z")
"""Before such numbers: a bracket that the author typed, also with numbers of other fields in it."""
_BEFORE = 150
"""Characters before them in which it stands."""
_ANCHORS = {"w:commentRangeStart": "from", "w:commentRangeEnd": "to", "w:commentReference": "at"}
_CHANGES = {"w:ins": "insertion", "w:moveTo": "move"}
_SEPARATORS = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_CONTENTS = "table of contents"


@dataclass(slots=True)
class Paragraph:
    """A paragraph with what stands in it; offsets count from its beginning."""

    style: str = ""
    outline: int | None = None
    listed: int | None = None
    """The level of a list, from 1; 0: explicitly none."""
    cell: bool = False
    contents: bool = False
    """In a table of contents."""
    box: bool = False
    """In a text box."""
    note: str = ""
    """`footnote:2`: the note that it belongs to."""
    hidden: bool = False
    """Something in it says that nobody sees it."""
    parts: list[str] = field(default_factory=list)
    length: int = 0
    links: list[Link] = field(default_factory=list)
    images: list[Image] = field(default_factory=list)
    marks: list[NoteMark] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    """What those who worked on it left, in order."""

    def add(self, words: str) -> None:
        """Append some words."""
        self.parts.append(words)
        self.length += len(words)

    def cite(self, start: int) -> None:
        """Put brackets around what a citation shows from an offset on, where it is numbers alone: raised as they are, nothing else parts them from the words."""
        shown = "".join(self.parts)
        numbers = shown[start:].strip()
        if _NUMBERS.fullmatch(numbers) is None:
            return
        first = shown.index(numbers, start)
        if _BRACKET.search(shown[max(0, first - _BEFORE) : first]) is not None:
            return
        last = first + len(numbers)
        self.bracket(first, last)
        for at in range(len(self.left) - 1, -1, -1):
            mark = self.left[at]
            if mark.end < first:
                break
            ends = [place + (place >= first) + (place >= last) for place in mark[:2]]
            self.left[at] = Left(ends[0], ends[1], mark.kind, mark.key)
        for at, link in enumerate(self.links):
            if link.span.start >= first:
                self.links[at] = Link(Span(link.span.start + 1, min(link.span.end, last) + 1), link.target, link.source)

    def bracket(self, first: int, last: int) -> None:
        """Put brackets around the words between two offsets."""
        shown = "".join(self.parts)
        self.parts = [shown[:first], "[", shown[first:last], "]", shown[last:]]
        self.length += 2

    def kind(self, styles: Kinds) -> Kind:
        """What it is, by its own properties, by its style, and by where it stands."""
        found = styles.kind(self.style)
        regions = found.regions
        if self.outline is not None and self.outline < 9:
            found = Kind(BlockKind.HEADING, min(self.outline + 1, 6))
        if found.kind in {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM} and self.listed is not None:
            found = Kind(BlockKind.LIST_ITEM, min(self.listed, 6)) if self.listed else Kind()
            regions = frozenset({Region.LIST}) if self.listed else regions
        if self.note:
            return Kind(BlockKind.NOTE)
        if self.cell:
            regions |= {Region.TABLE}
            if found.kind is BlockKind.PARAGRAPH:
                found = Kind(BlockKind.TABLE_CELL)
        if self.contents:
            regions |= {Region.NAV}
        if self.box:
            regions |= {Region.ASIDE}
        return Kind(found.kind, found.level, regions)


class Story:
    """A handler of the parts `document`, `footnotes` and `endnotes`."""

    def __init__(
        self,
        relations: Mapping[str, Relation],
        labels: dict[str, str],
        kind: str = "",
        unseen: Collection[str] = frozenset(),
    ) -> None:
        """`labels`: note -> the number it is shown with, filled in the order of their marks; `kind` of the notes that this part holds; `unseen`: the styles whose words are hidden."""
        self.paragraphs: list[Paragraph] = []
        """In order, those without words too."""
        self.boxes: list[Paragraph] = []
        self.languages: Counter[str] = Counter()
        """How many runs say that they are in a language, by its code without the country."""
        self.runs = 0
        """How many there are, also of those that say nothing of it."""
        self.margins: list[tuple[str, str]] = []
        """The heads and feet of pages that sections name, each with the pages that it is for."""
        self.titled = False
        """Whether a section has a first page of its own."""
        self.foreign = 0
        """Parts in another format that Word would put in when it opens the file."""
        self._relations, self._labels, self._kind, self._unseen = relations, labels, kind, unseen
        self._open: list[str] = []
        self._skipped = 0
        """The depth of the element that is passed over."""
        self._stack: list[Paragraph] = []
        self._words = False
        self._hidden = False
        self._cells = self._boxes = self._contents = 0
        self._sdt: list[bool] = []
        self._cited: list[int] = []
        """Of content controls that are open, where the citation in one begins; -1 of others."""
        self._links: list[tuple[int, str]] = []
        """Links that are open: where they begin, and to where they lead."""
        self._fields: list[tuple[str, int]] = []
        """Fields that are open: the instruction, and where the result begins (-1: not yet)."""
        self._settled = 0
        """How many of them, the outer ones, begin in an earlier paragraph and are known to do so."""
        self._image: dict[str, str] | None = None
        self._extent: tuple[int | None, int | None] = None, None
        self._note = ""
        self._changes: list[tuple[Paragraph | None, int, str]] = []
        """Changes that are open: where each begins, and who made it."""
        self._ahead: list[str] = []
        """Comments that begin with the next paragraph."""

    # -- events --------------------------------------------------------------------------------------------------------------

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        element = short(name)
        self._open.append(element)
        if self._skipped:
            self._reviewed(element, attributes)
            return
        own = {short(key): value for key, value in attributes.items()}
        if element in _SKIPPED:
            self._skipped = len(self._open)
            self._deleted(element, own)
            return
        if element == "w:p":
            self._begin()
        elif element == "w:tc":
            self._cells += 1
        elif element == "w:txbxContent":
            self._boxes += 1
        elif element == "w:sdt":
            self._sdt.append(False)
            self._cited.append(-1)
        elif element == "w:tag" and self._cited and self._stack and own.get("w:val", "").startswith(_CONTROL):
            self._cited[-1] = self._stack[-1].length
        elif element == "w:docPartGallery" and self._sdt:
            if own.get("w:val", "").lower() == _CONTENTS and not self._sdt[-1]:
                self._sdt[-1] = True
                self._contents += 1
        elif element in {"w:footnote", "w:endnote"}:
            self._note = f"{element[2:]}:{own.get('w:id', '')}"
            if own.get("w:type") in _SEPARATORS:
                self._skipped = len(self._open)
        elif element == "w:altChunk":
            self.foreign += 1
        else:
            self._within(element, own)

    def _within(self, element: str, own: dict[str, str]) -> None:
        if element in _ANCHORS:
            self._anchor(_ANCHORS[element], own.get("w:id", ""))
        elif element in _CHANGES:
            paragraph = self._stack[-1] if self._stack else None
            self._changes.append((paragraph, paragraph.length if paragraph else 0, own.get("w:author", "")))
        elif self._stack:
            self._in_paragraph(element, own, self._stack[-1])

    def _deleted(self, element: str, own: dict[str, str]) -> None:
        """Note words that are passed over since they were deleted; of the end of a paragraph it is a property."""
        if element == "w:del" and self._stack and self._open[-2] != "w:rPr":
            at = self._stack[-1].length
            self._stack[-1].left.append(Left(at, at, "deletion", own.get("w:author", "")))

    def _reviewed(self, element: str, attributes: dict[str, str]) -> None:
        """What stands within an element that is passed over: the places of comments on what was deleted, the margins of pages."""
        if element in _ANCHORS:
            self._anchor(
                _ANCHORS[element], next((value for key, value in attributes.items() if short(key) == "w:id"), "")
            )
        elif element in {"w:headerReference", "w:footerReference"}:
            own = {short(key): value for key, value in attributes.items()}
            self.margins.append((own.get("r:id", ""), own.get("w:type", "default")))
        elif element == "w:titlePg":
            self.titled = True

    def _anchor(self, kind: str, comment: str) -> None:
        if self._stack:
            at = self._stack[-1].length
            self._stack[-1].left.append(Left(at, at, kind, comment))
        elif kind == "from":
            self._ahead.append(comment)
        elif self.paragraphs:
            at = self.paragraphs[-1].length
            self.paragraphs[-1].left.append(Left(at, at, kind, comment))

    def _in_paragraph(self, element: str, own: dict[str, str], paragraph: Paragraph) -> None:
        parent = self._open[-2]
        if element in {"w:t", "m:t"}:
            self._words = True
        elif element in _BREAKS and parent == "w:r":
            if not (self._hidden or own.get("w:type") in {"page", "column"}):
                paragraph.add(_BREAKS[element])
        elif element == "w:r":
            self._hidden = False
            self.runs += 1
        elif element == "w:vanish" and parent == "w:rPr" and self._open[-3] == "w:r":
            self._hidden = own.get("w:val", "1") not in OFF
        elif element == "w:rStyle" and parent == "w:rPr" and self._open[-3] == "w:r":
            self._hidden = self._hidden or own.get("w:val", "") in self._unseen
        elif element == "w:lang" and parent == "w:rPr" and self._open[-3] == "w:r":
            self.languages[own.get("w:val", "").partition("-")[0].lower()] += 1
        elif element in {"w:footnoteReference", "w:endnoteReference"}:
            self._mark(paragraph, f"{element[2:].removesuffix('Reference')}:{own.get('w:id', '')}")
        elif element == "w:hyperlink":
            relation = self._relations.get(own.get("r:id", ""))
            anchor = own.get("w:anchor", "")
            self._links.append((paragraph.length, relation.target if relation else f"#{anchor}" if anchor else ""))
        elif element == "w:fldSimple":
            self._fields.append((own.get("w:instr", ""), paragraph.length))
        elif element == "w:fldChar":
            self._field(own.get("w:fldCharType", ""), paragraph)
        elif parent in {"w:pPr", "w:numPr"}:
            self._property(element, own.get("w:val", ""), paragraph)
        else:
            self._picture(element, own)

    @staticmethod
    def _property(element: str, value: str, paragraph: Paragraph) -> None:
        if element == "w:pStyle":
            paragraph.style = value
        elif element == "w:outlineLvl":
            paragraph.outline = number(value)
        elif element == "w:numId":
            paragraph.listed = 0 if value == "0" else paragraph.listed or 1
        elif element == "w:ilvl":
            paragraph.listed = (number(value) or 0) + 1

    def end(self, name: str) -> None:
        """An element ends."""
        element = short(name)
        depth = len(self._open)
        self._open.pop()
        if self._skipped:
            if depth == self._skipped:
                self._skipped = 0
            return
        if element == "w:p" and self._stack:
            self._finish(self._stack.pop())
        elif element in {"w:t", "m:t"}:
            self._words = False
        elif element in _CHANGES and self._changes:
            paragraph, start, author = self._changes.pop()
            if paragraph is not None and paragraph.length > start:
                paragraph.left.append(Left(start, paragraph.length, _CHANGES[element], author))
        elif element == "w:tc":
            self._cells -= 1
        elif element == "w:txbxContent":
            self._boxes -= 1
        elif element == "w:sdt" and self._sdt:
            self._contents -= self._sdt.pop()
            cited = self._cited.pop()
            if cited >= 0 and self._stack:
                self._stack[-1].cite(cited)
        elif element == "w:hyperlink" and self._links:
            start, target = self._links.pop()
            self._link(start, target)
        elif element == "w:fldSimple" and self._fields:
            self._close_field()
        elif element in {"w:drawing", "w:pict"} and self._image is not None and self._stack:
            self._place_image(self._image, self._stack[-1])
            self._image = None

    def text(self, data: str) -> None:
        """Words, if they are those of a run."""
        if not self._stack or self._skipped:
            return
        if self._words and not self._hidden:
            self._stack[-1].add(data.replace("\n", " ").replace("\r", " "))
        elif self._open[-1] == "w:instrText" and self._fields and self._fields[-1][1] < 0:
            instruction, place = self._fields[-1]
            if len(instruction) < _FEW:
                self._fields[-1] = (instruction + data, place)

    # -- paragraphs ----------------------------------------------------------------------------------------------------------

    def _begin(self) -> None:
        self._stack.append(
            Paragraph(
                cell=self._cells > 0,
                contents=self._contents > 0,
                box=self._boxes > 0,
                note=self._note if self._kind else "",
                left=[Left(0, 0, "from", comment) for comment in self._ahead],
            )
        )
        self._ahead.clear()
        self._hidden = False

    def _finish(self, paragraph: Paragraph) -> None:
        (self.boxes if paragraph.box else self.paragraphs).append(paragraph)
        if not self._stack:
            self._links.clear()
            for at in range(self._settled, len(self._fields)):
                instruction, place = self._fields[at]
                if place >= 0:  # a field that goes on in the next paragraph, where a citation does not begin
                    self._fields[at] = (instruction, -1 if CITATION.match(instruction) is not None else 0)
            self._settled = len(self._fields)

    def _mark(self, paragraph: Paragraph, note: str) -> None:
        label = self._labels.setdefault(note, str(len(self._labels) + 1))
        words = f"[{label}]"
        span = Span(paragraph.length, paragraph.length + len(words))
        paragraph.add(words)
        paragraph.marks.append(NoteMark(span, label, "footnote"))

    # -- links ---------------------------------------------------------------------------------------------------------------

    def _link(self, start: int, target: str) -> None:
        if self._stack and target:
            paragraph = self._stack[-1]
            paragraph.links.append(Link(Span(min(start, paragraph.length), paragraph.length), target))

    def _field(self, kind: str, paragraph: Paragraph) -> None:
        if kind == "begin":
            self._fields.append(("", -1))
        elif kind == "separate" and self._fields:
            self._fields[-1] = (self._fields[-1][0], paragraph.length)
            self._settled = min(self._settled, len(self._fields) - 1)
        elif kind == "end" and self._fields:
            self._close_field()

    def _close_field(self) -> None:
        instruction, start = self._fields.pop()
        self._settled = min(self._settled, len(self._fields))
        match = _FIELD.match(instruction)
        if match and start >= 0:
            self._link(start, match[1])
        elif start >= 0 and self._stack and CITATION.match(instruction) is not None:
            self._stack[-1].cite(start)

    # -- images --------------------------------------------------------------------------------------------------------------

    def _picture(self, element: str, own: dict[str, str]) -> None:
        if element == "wp:extent":  # it stands before all else of its drawing
            self._extent = _pixels(own.get("cx", "")), _pixels(own.get("cy", ""))
        elif element == "wp:docPr":
            self._image = {"alt": own["descr"]} if "descr" in own else {}
            self._image["title"] = own.get("title", "")
        elif element == "v:shape":
            self._image = {"alt": own["alt"]} if "alt" in own else {}
            self._extent = None, None
        elif self._image is not None and element in {"a:blip", "v:imagedata"}:
            self._image["id"] = own.get("r:embed") or own.get("r:link") or own.get("r:id") or ""
        elif self._image is not None and element == "adec:decorative":
            self._image["decorative"] = own.get("val", "")

    def _place_image(self, found: dict[str, str], paragraph: Paragraph) -> None:
        relation = self._relations.get(found.get("id", ""))
        if relation is None:  # a shape, a chart: no picture
            return
        link = self._links[-1][1] if self._links else ""
        width, height = self._extent
        paragraph.images.append(
            Image(
                paragraph.length,
                relation.target,
                alt=found.get("alt"),
                title=found.get("title", ""),
                decorative=found.get("decorative", "0") not in OFF,
                link=link,
                width=width,
                height=height,
            )
        )


def _pixels(extent: str) -> int | None:
    """The size at which a drawing is shown, in the pixels of style sheets."""
    return round(int(extent) / _OF_PIXEL) if extent.isascii() and extent.isdigit() else None


_OF_PIXEL = 9525
"""EMU of a pixel: 914,400 are an inch (ECMA-376, part 1, 20.1.2.1), which has 96 pixels in CSS."""
