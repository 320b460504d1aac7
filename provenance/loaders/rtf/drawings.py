"""Drawings, pictures and objects in a file in RTF, and the text in boxes."""

from __future__ import annotations

from provenance.documents import Image
from provenance.loaders.rtf.body import Body
from provenance.loaders.rtf.placed import Placed
from provenance.loaders.rtf.states import PLAIN, Sink, Words
from provenance.loaders.rtf.stories import Margin, Story
from provenance.loaders.rtf.tokens import number
from provenance.overrides import override
from provenance.spans import SourceSpan

_PICTURES = {
    "pngblip": "png",
    "jpegblip": "jpg",
    "emfblip": "emf",
    "wmetafile": "wmf",
    "macpict": "pict",
    "dibitmap": "bmp",
    "wbitmap": "bmp",
}
"""How a picture is stored, and the ending of such files."""
_TWIPS = 15
"""Of a pixel: 1,440 are an inch, which has 96 pixels in CSS."""


class Nowhere(Words):
    """Takes what stands between the parts of a drawing; `around` takes the words around it."""

    def __init__(self, around: Sink | None) -> None:
        super().__init__()
        self.around: Sink | None = around.around if isinstance(around, Nowhere) else around

    @override
    def put(self, words: str, start: int, end: int) -> None:
        """Nothing is kept."""


class Drawings(Body):
    """Reads what is drawn and shown in a text."""

    def __init__(self, source: str, *, decoded: bool) -> None:
        """As of `Body`."""
        super().__init__(source, decoded=decoded)
        self.boxes: list[Placed] = []
        self.mark: tuple[int, int] | None = None
        """Where the mark of a note stands that is still to come."""
        self._pictures = 0
        self._picture: dict[str, str] = {}
        self._name = ""
        """Of a property of a drawing."""
        self._drawn: list[tuple[Placed, int]] = []
        """The pictures of a drawing: the paragraph that each stands in, and its number there."""
        self._alt: str | None = None
        self.handlers |= {
            **dict.fromkeys(("shpinst", "do"), self._drawing),
            **dict.fromkeys(("shptxt", "dptxbxtext"), self._box),
            **dict.fromkeys(("picwgoal", "pichgoal", *_PICTURES), self._of_picture),
            "object": self._object,
            "result": self._of_object,
            "pict": self._pict,
            "sn": self._property_name,
            "sv": self._property_value,
            "NeXTGraphic": self._attachment,
        }

    def link_around(self) -> str:
        """Where the innermost link leads that is open."""
        return ""

    def begin(self, story: Story, into: list[Placed]) -> None:
        """A story of its own begins with the group."""
        state = self.state
        state.sink, state.properties = story, PLAIN
        state.plain()
        self.stories.append(story)

        def ended() -> None:
            story.end_if_begun(state.properties, self.at)
            self.stories.pop()
            into.extend(story.paragraphs)
            self.mark = None

        state.closing = ended

    def _drawing(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        state = self.state
        state.sink = Nowhere(state.sink)
        drawn, self._drawn, self._alt = self._drawn, [], None

        def ended() -> None:
            for paragraph, at in self._drawn:
                if paragraph.images[at].alt is None and self._alt is not None:
                    paragraph.images[at] = _with_alt(paragraph.images[at], self._alt)
            self._drawn, self._alt = drawn, None

        state.closing = ended

    def _box(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        sink = self.state.sink
        around = sink.around if isinstance(sink, Nowhere) else None
        if isinstance(around, Story):
            self.begin(Story(box=True), self.boxes)
        elif isinstance(around, Margin):
            self.state.sink = around
        else:
            self.pass_over()

    def _object(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        self.state.area = "object"
        self.state.sink = Nowhere(self.state.sink)

    def _of_object(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        """What is shown of an object."""
        sink = self.state.sink
        around = sink.around if isinstance(sink, Nowhere) else None
        if isinstance(around, (Story, Margin)):
            self.state.sink = around

    def _pict(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        state = self.state
        sink = state.sink.around if isinstance(state.sink, Nowhere) else state.sink
        if state.area == "object" or not isinstance(sink, Story) or state.hidden or state.deleted:
            self.pass_over()
            return
        opened, before = self.opened, self._alt
        link = self.link_around()
        state.sink, state.area = None, "picture"
        self._picture, self._alt = {}, None

        def ended() -> None:
            self._pictures += 1
            found = self._picture
            paragraph = sink.paragraph
            self._drawn.append((paragraph, len(paragraph.images)))
            paragraph.images.append(
                Image(
                    paragraph.length,
                    f"pict/image{self._pictures}.{found.get('kind', 'bin')}",
                    SourceSpan(opened, end),
                    alt=self._alt,
                    link=link,
                    width=_pixels(found.get("picwgoal")),
                    height=_pixels(found.get("pichgoal")),
                )
            )
            self._alt = before

        state.closing = ended

    def _of_picture(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        if self.state.area == "picture":
            self._picture["kind" if word in _PICTURES else word] = _PICTURES.get(word) or parameter or "0"

    def _property_name(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        def said(words: Words) -> None:
            self._name = words.line

        self.take(said)

    def _property_value(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        sink = self.state.sink
        around = sink.around if isinstance(sink, Nowhere) else None

        def described(words: Words) -> None:
            self._alt = words.line

        def across(words: Words) -> None:
            if isinstance(around, Margin):
                around.lines.put("watermark", words.words)

        if self._name == "wzDescription":
            self.take(described)
        elif self._name == "gtextUNICODE":
            self.take(across)
        elif self._name != "pib":
            self.pass_over()

    def _attachment(self, word: str, parameter: str | None, start: int, end: int) -> None:  # noqa: ARG002
        """A picture that lies beside the text, in a folder of TextEdit."""
        story, opened = self.state.sink, self.opened
        if not isinstance(story, Story):
            return

        def ended(words: Words) -> None:
            paragraph = story.paragraph
            paragraph.images.append(Image(paragraph.length, words.line, SourceSpan(opened, min(self.at, self.size))))
            self.attached = True

        self.take(ended)


def _pixels(twips: str | None) -> int | None:
    size = number(twips)
    return round(size / _TWIPS) if size > 0 else None


def _with_alt(image: Image, alt: str) -> Image:
    return Image(
        image.position, image.target, image.source, alt=alt, link=image.link, width=image.width, height=image.height
    )
