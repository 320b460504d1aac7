"""What those who worked on an OpenDocument text left in its file: annotations, changes that are tracked, and what the margins of its pages say."""

from __future__ import annotations

from collections.abc import Iterable

from provenance.loaders.docx.review import CHANGES as KINDS
from provenance.loaders.docx.review import Left, Remark
from provenance.loaders.docx.review import Margins as Lines
from provenance.loaders.packages import short
from provenance.overrides import override

CHANGES = {"text:change": "at", "text:change-start": "from", "text:change-end": "to"}
"""The places of changes in the text."""
_REGIONS = {"text:insertion": "insertion", "text:deletion": "deletion"}
_CHANGE = "change "
"""Before the id of a change, which may be that of a comment, too."""
_MARGINS = {f"style:{name}{pages}": name for name in ("header", "footer") for pages in ("", "-left", "-first")}
_NAME = 100
"""Characters of a name."""
_WATERMARK = "PowerPlusWaterMark"
"""How the name of a shape begins that is one, as word processors write it."""


class Reviews:
    """Takes what the body passes over."""

    def __init__(self) -> None:
        self.remarks: list[Remark] = []
        self._regions: dict[str, tuple[str, str]] = {}
        """Of a change what it is, and who made it."""
        self._region = ""
        self._info = False
        """Within what is said of a change."""
        self._remark: Remark | None = None

    def begun(self, element: str, own: dict[str, str]) -> tuple[str, str] | None:
        """An element begins that is passed over; what it is the place of, and its key."""
        if element == "office:annotation-end":
            return "to", own.get("office:name", "")
        if element != "office:annotation":
            return None
        name = own.get("office:name", "")
        done = "true" in {own.get("resolved"), own.get("office:resolved")}
        parent = own.get("parent-name", "") or own.get("office:parent-name", "")
        self._remark = Remark(name or f"annotation {len(self.remarks)}", paragraph=name, parent=parent, done=done)
        self.remarks.append(self._remark)
        return "from", self._remark.key

    @staticmethod
    def changed(element: str, own: dict[str, str]) -> tuple[str, str] | None:
        """The place of a change."""
        return CHANGES[element], _CHANGE + own.get("text:change-id", "")

    def within(self, element: str, attributes: dict[str, str]) -> None:
        """An element begins within one that is passed over."""
        if element == "text:changed-region":
            own = {short(key): value for key, value in attributes.items()}
            self._region = own.get("text:id", "") or own.get("id", "")
        elif element in _REGIONS and self._region:
            self._regions.setdefault(self._region, (_REGIONS[element], ""))
        elif element == "office:change-info":
            self._info = True

    def end(self, element: str) -> None:
        """One of these ends."""
        if element == "office:annotation":
            self._remark = None
        elif element == "text:changed-region":
            self._region = ""
        elif element == "office:change-info":
            self._info = False
        elif element == "text:p" and self._remark is not None:
            self._remark.add(" ")

    def text(self, element: str, data: str) -> None:
        """Words within what is passed over."""
        if self._remark is not None:
            if element == "dc:creator":
                self._remark.author = _longer(self._remark.author, data)
            elif element.startswith("text:"):
                self._remark.add(data)
        elif self._info and element == "dc:creator" and self._region in self._regions:
            kind, author = self._regions[self._region]
            self._regions[self._region] = kind, _longer(author, data)

    def placed(self, left: Iterable[Left]) -> list[Left]:
        """What was left with each change as what it is: of the body its places are known, of the list at its head what it does."""
        found: list[Left] = []
        begun: dict[str, int] = {}
        for one in left:
            if not one.key.startswith(_CHANGE):
                found.append(one)
                continue
            kind, author = self._regions.get(one.key.removeprefix(_CHANGE), ("", ""))
            if one.kind == "from":
                begun.setdefault(one.key, one.start)
            elif kind in KINDS:
                found.append(Left(begun.pop(one.key, one.start), one.end, kind, author))
        return found


def _longer(name: str, more: str) -> str:
    """A name with a further piece of it, as far as names go."""
    return name + more[:_NAME] if len(name) < _NAME else name


class Margins(Lines):
    """A handler of the part `styles.xml` that reads the heads and feet of pages."""

    def __init__(self) -> None:
        super().__init__()
        self._within = 0
        self._shapes = 0
        self._depth = 0

    @override
    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        element = short(name)
        if element in _MARGINS:
            self.kind = _MARGINS[element]
            self._within += 1
        elif not self._within:
            return
        elif self._depth or element == "draw:custom-shape":
            self._depth += 1
            own = {short(key): value for key, value in attributes.items()} if self._depth == 1 else {}
            self._shapes += own.get("draw:name", "").startswith(_WATERMARK)
        if element in {"text:tab", "text:line-break"}:
            self.add("\t" if element == "text:tab" else "\n")
        elif element == "text:p":
            self.open()

    @override
    def end(self, name: str) -> None:
        """An element ends."""
        element = short(name)
        if element in _MARGINS:
            self._within -= 1
        elif not self._within:
            return
        if element == "text:p":
            self.close("watermark" if self._shapes else self.kind)
        if self._depth:
            self._depth -= 1
            self._shapes = self._shapes if self._depth else 0

    @override
    def text(self, data: str) -> None:
        """Words of a margin."""
        if self._within:
            self.add(data)
