"""Groups of a file in RTF that hold something else than the words of its text."""

from __future__ import annotations

from provenance.documents import Link, NoteMark
from provenance.loaders.docx.body import CITATION
from provenance.loaders.rtf.code_pages import OF_FILE
from provenance.loaders.rtf.drawings import Drawings
from provenance.loaders.rtf.placed import Placed
from provenance.loaders.rtf.properties import FIELDS, MOMENTS, PARTS_OF_MOMENTS, Stated
from provenance.loaders.rtf.states import PLAIN, Words
from provenance.loaders.rtf.stories import Comment, Margin, Story
from provenance.loaders.rtf.tokens import behind_next_group, number
from provenance.overrides import override
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_PASSED_OVER = frozenset({
    "colortbl", "listtable", "listoverridetable", "filetbl", "rsidtbl", "pgptbl", "nonshppict", "shprslt", "nonesttables", "ftnsep", "ftnsepc",
    "ftncn", "aftnsep", "aftnsepc", "aftncn", "xe", "tc", "tcn", "rxe", "txe", "bkmkstart", "bkmkend", "atnid", "atndate", "atntime", "atnicn",
    "headerl", "footerl", "private", "objclass", "objname", "objdata", "datafield", "formfield", "fldtype", "background", "pn", "pnseclvl", "pntxta",
    "pntxtb", "panose", "falt", "fname", "blipuid", "passwordhash", "generator", "template",
})  # fmt: skip
"""Of which nothing is read: tables, second forms of the same, what separates notes, entries of an index, heads and feet of left pages."""
_MARGINS = {f"{name}{pages}": name for name in ("header", "footer") for pages in ("", "r", "f")}
_HYPERLINK = lazy_pattern(r'(?i)\s*HYPERLINK\s+(?:\\[hmnot]\s*)*(?:"([^"]*)"|(?![\\"])(\S+))?')
_ANCHOR = lazy_pattern(r'(?i)\\l\s+(?:"([^"]*)"|([^\s"\\]+))')
_CONTENTS = lazy_pattern(r"\s*TOC\b")
_FIELDS = 20
"""Fields within one another that are read."""
_PARAGRAPHS = 100
"""In which one is a link, at most."""
_CITATIONS = 300
"""Of a paragraph that get their brackets."""


class _Field:
    """One that is open."""

    def __init__(self) -> None:
        self.code = Words()
        self.story: Story | None = None
        """Where its result stands; None: it has not begun."""
        self.paragraph: Placed | None = None
        """The paragraph in which it begins."""
        self.start = 0
        self.target = ""
        """Where it leads, if it is a link."""
        self.place: SourceSpan | None = None
        """The place of that address."""
        self.links = 0
        """In how many paragraphs it is one."""

    def lead(self) -> None:
        """Find out where it leads."""
        code = self.code.words
        found = _HYPERLINK.match(code)
        if found is None:
            return
        anchor = _ANCHOR.search(code, found.end())
        address = next((group for group in (1, 2) if found[group]), None)
        if anchor is not None:
            group = 1 if anchor[1] is not None else 2
            self.target, self.place = f"#{anchor[group]}", self.code.place(*anchor.span(group))
        if address is not None:
            self.target, self.place = found[address] + self.target, self.code.place(*found.span(address))

    @property
    def begins(self) -> int:
        """The offset in the paragraph that is open, from which on the words are those of the result."""
        return self.start if self.story is not None and self.story.paragraph is self.paragraph else 0


class Reader(Drawings):
    """Reads a file."""

    def __init__(self, source: str, *, decoded: bool) -> None:
        """As of `Body`."""
        super().__init__(source, decoded=decoded)
        self.notes: list[Placed] = []
        self.stated = Stated()
        self.margins: list[tuple[Margin, bool]] = []
        """Each with whether it is that of a first page."""
        self.titled = False
        """Whether a section has a first page of its own."""
        self._labels = 0
        self._fields: list[_Field] = []
        self.handlers |= {
            **dict.fromkeys(_PASSED_OVER, self._pass),
            **dict.fromkeys(_MARGINS, self._margin),
            **dict.fromkeys(("listtext", "pntext"), self._item),
            **dict.fromkeys(("cs", "ts", "ds"), self._no_style),
            **dict.fromkeys(("fonttbl", "stylesheet", "revtbl", "info"), self._table),
            **dict.fromkeys(FIELDS, self._said),
            **dict.fromkeys(MOMENTS, self._moment),
            **dict.fromkeys(PARTS_OF_MOMENTS, self._part_of_moment),
            **dict.fromkeys(("atrfstart", "atrfend", "atnauthor", "atnref", "atnparent"), self._of_comment),
            **dict.fromkeys(("shppict", "picprop", "ud", "moMath", "moMathPara"), self._read),
            "sbasedon": self._based,
            "version": self._version,
            "titlepg": self._title_page,
            "upr": self._twice,
            "chftn": self._note_mark,
            "footnote": self._note,
            "annotation": self._comment,
            "field": self._field,
            "fldinst": self._code,
            "fldrslt": self._result,
        }

    # -- what is passed over, tables, properties -----------------------------------------------------------------------------

    def _pass(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002 - the form of all handlers
        self.pass_over()

    def _read(self, word: str, parameter: str | None, start: int, end: int) -> None:
        """What a group holds is read though programs may not know it."""

    def _twice(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        """The same stands there twice: for readers without Unicode, and in it."""
        self.at = behind_next_group(self.source, self.at)

    def _table(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        state = self.state
        state.area = {"fonttbl": "fonts", "stylesheet": "styles", "revtbl": "authors", "info": "info"}[word]
        state.sink, state.properties, state.font = None, PLAIN, OF_FILE

    def _no_style(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        """The style is none of paragraphs."""
        if self.state.area == "styles":
            self.pass_over()
            self.state.closing = None

    def _based(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.state.base = number(parameter)

    def _item(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        """The mark of an item of a list, which is made anew."""
        if isinstance(self.state.sink, Story):
            self.state.sink.listed = True
        self.pass_over()

    def _said(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if self.state.area == "info":
            self.take(lambda words: self.stated.say(word, words))

    def _moment(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if self.state.area == "info":
            self.stated.begin_moment()
            opened = self.opened
            self.state.closing = lambda: self.stated.end_moment(word, opened, self.at)

    def _part_of_moment(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if self.state.area == "info":
            self.stated.part(word, number(parameter))

    def _version(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if self.state.area == "info":
            self.stated.saved = number(parameter)

    # -- notes, margins, comments --------------------------------------------------------------------------------------------

    def _note_mark(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if isinstance(self.state.sink, Story):
            self.mark = (start, end)

    def _note(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        state, around = self.state, self.state.sink
        if not isinstance(around, Story) or state.hidden or state.deleted:
            self.pass_over()
            return
        self._labels += 1
        label = str(self._labels)
        place = self.mark or (self.opened, end)
        self.mark = None
        paragraph = around.paragraph
        span = Span(paragraph.length, paragraph.length + len(label) + 2)
        paragraph.put(f"[{label}]", *place)
        paragraph.marks.append(NoteMark(span, label, "footnote"))
        self.begin(Story(note=label), self.notes)

    def _margin(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if not isinstance(self.state.sink, Story):
            self.pass_over()
            return
        margin = Margin(_MARGINS[word])
        self.margins.append((margin, word.endswith("f")))
        self.state.sink, self.state.properties = margin, PLAIN
        self.state.closing = margin.close

    def _title_page(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.titled = True

    def _comment(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        story = self.state.sink
        if not isinstance(story, Story):
            self.pass_over()
            return
        comment = self.reviews.begin()
        self.state.sink = comment
        self.state.plain()
        self.state.closing = lambda: story.anchor("at", comment.remark.key)

    def _of_comment(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        sink, story = self.state.sink, self.story
        self.state.hidden = self.state.deleted = False

        def said(words: Words) -> None:
            if word in {"atrfstart", "atrfend"}:
                story.anchor("from" if word == "atrfstart" else "to", f"about {words.line}")
            elif word == "atnauthor":
                self.reviews.author = words.line
            elif isinstance(sink, Comment) and word == "atnref":
                self.reviews.name(sink, words.line)
            elif isinstance(sink, Comment):
                self.reviews.answer(sink, words.line)

        self.take(said)

    # -- fields --------------------------------------------------------------------------------------------------------------

    def _field(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if len(self._fields) < _FIELDS:
            self._fields.append(_Field())

            def ended() -> None:
                self._fields.pop()

            self.state.closing = ended

    def _code(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if not self._fields:
            self.pass_over()
            return
        self.state.sink = self._fields[-1].code

    def _result(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        story = self.state.sink
        if not self._fields or not isinstance(story, Story) or self._fields[-1].story is not None:
            return
        field = self._fields[-1]
        field.story, field.paragraph, field.start = story, story.paragraph, story.paragraph.length
        field.lead()
        contents = _CONTENTS.match(field.code.words) is not None
        story.contents += contents

        def ended() -> None:
            story.contents -= contents
            self._link(field)
            begun = field.paragraph
            if begun is story.paragraph and CITATION.match(field.code.words) is not None and begun.cited < _CITATIONS:
                begun.cited += 1
                begun.cite(field.start)
            field.story = None

        self.state.closing = ended

    @override
    def before_paragraph(self) -> None:
        """A link over several paragraphs is one in each of them."""
        for field in self._fields:
            if field.story is not None and field.story is self.state.sink:
                self._link(field)

    @staticmethod
    def _link(field: _Field) -> None:
        story, start = field.story, field.begins
        if story is not None and field.target and field.links < _PARAGRAPHS and story.paragraph.length > start:
            field.links += 1
            story.paragraph.links.append(Link(Span(start, story.paragraph.length), field.target, field.place))

    @override
    def link_around(self) -> str:
        """Where the innermost link leads that is open."""
        return next((field.target for field in reversed(self._fields) if field.story is not None and field.target), "")
