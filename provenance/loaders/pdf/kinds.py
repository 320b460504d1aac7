"""What a paragraph is: a heading, an item of a list, a caption, a note, code, or text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Sequence

from provenance.documents import BlockKind, Region
from provenance.loaders.pdf.paragraphs import Paragraph
from provenance.named_tuples import NamedTuple

_NOWHERE: frozenset[Region] = frozenset()
_LARGER = 1.1
"""Times the size of the body: letters of a heading."""
_LARGE = 1.22
"""Times the size of the body: letters of a heading that is not bold."""
_SMALLER = 0.94
"""Times the size of the body: letters of notes are smaller than that."""
_TINY = 0.74
"""Times the size of the body: letters in a figure."""
_HEADING = 200
"""Letters of a heading at most."""
_PAGE = 400
"""Letters of one size that are the text of a page, however large they are."""
_BOLD = 110
"""Letters of a heading that is no larger than the text."""
_DOTS = re.compile(r"(?:\.\s?){5,}\s?(?:\d{1,4}|[ivxlc]{1,6})?$|…{2,}\s?\d{0,4}$")
_CAPTION = re.compile(
    r"(?i:fig(?:ure|\.)|table|tab\.|chart|exhibit|map|plate|photo|picture|box|listing|algorithm|abb(?:ildung|\.)|tabelle|figura|tabla|tableau|tabella|tabel|foto|grafik|schaubild|gr[aá]fico)"
    r"\s?[A-Z]?\d{1,3}(?:[.-]\d{1,3})*[a-z]?(?P<end>\s?[:.|–—]\s|\s[-–—]\s|\s?$|\s)"
)
_NOTE = re.compile(r"([⁰¹²³⁴-⁹]{1,3}|[*†‡§¶]{1,2}|\d{1,2}(?=\s?[^\W\d_]))\s?")
_RAISED = re.compile(r"[⁰¹²³⁴-⁹]{1,3}|[*†‡§¶]")
_BULLET = re.compile(r"(?:[•▪◦‣∙○●■□▢☐✓✔➢➤►]\s?|[–—*·-]\s)(?=\S)")
_NUMBERED = re.compile(r"(?:\(?\d{1,2}[.)]|\(?[a-z][.)]|\(?[ivx]{1,4}[.)])\s\S")
_STOP = re.compile(r"[.;,!?][\"'”’»)\]]*$")
_SECTION = re.compile(
    r"(?:(?:Chapter|Section|Part|Appendix|Annex|Kapitel|Anhang)\s)?(?:\d{1,2}(?:\.\d{1,2}){0,4}|[A-Z](?:\.\d{1,2})+|[IVX]{1,5})[.:]?\s+[^\W\d_a-z]"
)
_WORDLESS = re.compile(r"[\W\d_]*")
_OF_STRUCTURE = {
    "TH": BlockKind.TABLE_CELL,
    "TD": BlockKind.TABLE_CELL,
    "TR": BlockKind.TABLE_CELL,
    "Table": BlockKind.TABLE_CELL,
    "Caption": BlockKind.CAPTION,
    "Note": BlockKind.NOTE,
    "FENote": BlockKind.NOTE,
    "Code": BlockKind.CODE,
    "BlockQuote": BlockKind.QUOTE,
    "LI": BlockKind.LIST_ITEM,
    "LBody": BlockKind.LIST_ITEM,
    "L": BlockKind.LIST_ITEM,
    "BibEntry": BlockKind.REFERENCE,
}
_REGIONS = {
    BlockKind.TABLE_CELL: frozenset({Region.TABLE}),
    BlockKind.CAPTION: frozenset({Region.FIGURE}),
    BlockKind.LIST_ITEM: frozenset({Region.LIST}),
    BlockKind.QUOTE: frozenset({Region.QUOTE}),
}


class Kind(NamedTuple):
    """What a paragraph is."""

    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    regions: frozenset[Region] = _NOWHERE
    mark: int = 0
    """How many letters at its beginning are the mark of a list and no words."""


class Look(NamedTuple):
    """What the text of a file looks like, against which its paragraphs are held."""

    body: float
    """The size of most letters."""
    sizes: tuple[float, ...]
    """Sizes of headings, the largest first."""
    fixed: bool
    """Most of it has letters of one width: those are no code then."""
    titles: Collection[str]
    """Headings that its outline lists, without white space, in lower case."""
    weighs: bool = False
    """Whether paragraphs are bold, as in a table that is set so: bold letters are no sign of a heading then."""


def look_of(paragraphs: Sequence[Paragraph], titles: Iterable[str]) -> Look:
    """What the paragraphs of a file look like."""
    sizes: Counter[float] = Counter()
    fixed = every = 0
    for paragraph in paragraphs:
        for line in paragraph.lines:
            every += len(line.text)
            fixed += len(line.text) * line.fixed
            if line.row < 0:
                sizes[round(line.size * 2) / 2] += len(line.text)
    body = max(sizes, key=lambda size: (sizes[size], size)) if sizes else 10.0
    larger = {
        round(paragraph.size)
        for paragraph in paragraphs
        if paragraph.size > _LARGER * body and paragraph.letters <= _HEADING and len(paragraph.lines) <= 4
    }
    return Look(
        body, tuple(sorted(larger, reverse=True)), fixed > 0.6 * every, {_plain(title) for title in titles if title}
    )


def on_page(look: Look, paragraphs: Sequence[Paragraph]) -> Look:
    """The look that holds on a page: one whose text is larger than that of the file, as on a cover, is no page of headings, and no more is one whose paragraphs are bold."""
    sizes: Counter[float] = Counter()
    for paragraph in paragraphs:
        sizes[round(paragraph.size * 2) / 2] += paragraph.letters
    size = max(sizes, key=sizes.__getitem__, default=0.0)
    told = [paragraph for paragraph in paragraphs if paragraph.letters > _BOLD]
    bold = sum(paragraph.letters for paragraph in told if paragraph.bold)
    weighs = bold > _PAGE and bold > 0.8 * sum(paragraph.letters for paragraph in told)
    body = size if size > look.body and sizes[size] > _PAGE else look.body
    return look._replace(body=body, weighs=weighs)


def _plain(words: str) -> str:
    return "".join(words.split()).casefold()


def kind_of(paragraph: Paragraph, look: Look) -> Kind:
    """What a paragraph is by the structure of the file, by how it looks, and by how it begins."""
    text = paragraph.text
    role = paragraph.lines[0].role.kind
    if _DOTS.search(text) or role in {"TOC", "TOCI"}:
        return Kind(BlockKind.LIST_ITEM, 1, frozenset({Region.NAV, Region.LIST}))
    if (level := _heading(paragraph, text, role, look)) is not None:
        return Kind(BlockKind.HEADING, level)
    if paragraph.lines[0].row >= 0 or _WORDLESS.fullmatch(text):
        return _kind(BlockKind.TABLE_CELL)
    if all(line.fixed for line in paragraph.lines) and not look.fixed and len(text) > 3:
        return _kind(BlockKind.CODE)
    mark = _BULLET.match(text)
    known = _OF_STRUCTURE.get(role)
    if known is not None:
        return _kind(known, mark.end() if mark and known is BlockKind.LIST_ITEM else 0)
    if _is_caption(paragraph, text, look):
        return _kind(BlockKind.CAPTION)
    if mark:
        return _kind(BlockKind.LIST_ITEM, mark.end())
    if _NUMBERED.match(text):
        return _kind(BlockKind.LIST_ITEM)
    if (
        paragraph.size < _TINY * look.body
        and paragraph.letters < 80
        and len(paragraph.lines) < 3
        and not _RAISED.match(text)
    ):
        return _kind(BlockKind.CAPTION)
    return Kind()


def _kind(kind: BlockKind, mark: int = 0) -> Kind:
    return Kind(kind, 1 if kind is BlockKind.LIST_ITEM else 0, _REGIONS.get(kind, _NOWHERE), mark)


def _is_caption(paragraph: Paragraph, text: str, look: Look) -> bool:
    match = _CAPTION.match(text)
    if not match:
        return False
    if match["end"].strip(" "):
        return True
    # "Figure 3 shows …" begins a sentence of the text.
    return (
        paragraph.size < 0.97 * look.body
        or not match["end"]
        or (text[match.end() :][:1].isupper() and paragraph.letters < 300)
    )


def _heading(paragraph: Paragraph, text: str, role: str, look: Look) -> int | None:
    """The level of a heading; None for what is none."""
    if len(text) > _HEADING or len(paragraph.lines) > 4 or _WORDLESS.fullmatch(text):
        return None
    if role == "Title":
        return 1
    if role[:1] == "H" and role != "H" and role[1:].isdigit():
        return int(role[1])
    size, bold = paragraph.size, paragraph.bold and not look.weighs
    if paragraph.lines[0].row >= 0 and size < 1.25 * look.body:
        return None
    if size > (_LARGER if bold else _LARGE) * look.body and not (text[:1].islower() and len(text) > 60):
        return min(look.sizes.index(round(size)) + 1, 6) if round(size) in look.sizes else 2
    if _plain(text) in look.titles:
        return min(len(look.sizes) + 1, 6)
    if size < 0.9 * look.body or _STOP.search(text) or role in _OF_STRUCTURE or _CAPTION.match(text):
        return None
    if len(text) > _BOLD or len(paragraph.lines) > 2 or not paragraph.gap or _BULLET.match(text):
        return None
    letters = [letter for letter in text if letter.isalpha()]
    loud = len(letters) > 3 and all(letter.isupper() for letter in letters)
    if bold or loud or (_SECTION.match(text) and len(text) < 70 and paragraph.size > 1.02 * look.body):
        return min(len(look.sizes) + 2, 6) if not _SECTION.match(text) else min(len(look.sizes) + 1, 6)
    return None


def notes_at_foot(paragraphs: Sequence[Paragraph], kinds: Sequence[Kind], look: Look, height: float) -> dict[int, str]:
    """Which paragraphs of a page are notes at its foot, by their place, with their labels: the last ones, smaller than the text, from one on that begins with a label."""
    found: dict[int, str] = {}
    by_part: dict[int, list[int]] = {}
    for place, paragraph in enumerate(paragraphs):
        by_part.setdefault(paragraph.lines[0].part, []).append(place)
    for places in by_part.values():
        first = len(places)
        labels: dict[int, str] = {}
        for at in range(len(places) - 1, -1, -1):
            paragraph = paragraphs[places[at]]
            line = paragraph.lines[0]
            if (
                paragraph.size > _SMALLER * look.body
                or line.base < 0.45 * height
                or line.row >= 0
                or (kinds[places[at]].kind is BlockKind.CAPTION and _CAPTION.match(line.text))
            ):
                break
            label = _NOTE.match(line.text)
            if label:
                first = at
                labels[places[at]] = label[1]
        for at in range(first, len(places)):
            found[places[at]] = labels.get(places[at], "")
    return found
