"""The lines of a document in which it may say who wrote it and when: those around its title, and the last ones."""

from __future__ import annotations

from array import array
from collections.abc import Iterator, Sequence
from enum import StrEnum
from itertools import accumulate

from provenance.analysis.content import content
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.scripts import CJK, has_letter
from provenance.api import Block, BlockKind, Document, Region, Span, lazy_pattern
from provenance.named_tuples import NamedTuple

ENDS_SENTENCE = lazy_pattern(r"[.!?](?<=[^\W\d_]{3}.)$")
"""The end of a line that ends as a sentence does, and not with an initial or an abbreviation."""


class Place(StrEnum):
    """Where in the document a line stands."""

    FRONT = "front"
    OPENING = "opening"
    """The first paragraphs of the text itself."""
    FOOT = "foot"
    """The last lines of the text itself."""
    BELOW = "below"
    """Below the article of a page, where other things stand too."""


class Line(NamedTuple):
    """A line of the reading text."""

    text: str
    start: int
    """Its text offset."""
    place: Place
    block: int

    def span(self, start: int, end: int) -> Span:
        """The span of a stretch of the line."""
        return Span(self.start + start, self.start + end)


class Layout(NamedTuple):
    """Where the title is, and how far from it a block stands."""

    title: int
    """The block of the title; 0 where there is none."""
    before: array[int] | None
    """For each block, how many of those before it are no menus, links, asides and forms; None: all."""

    def distance(self, block: int) -> int:
        """Blocks from the title to a block, without the menus, links, asides and forms between them; negative before the title."""
        if self.before is None:
            return block - self.title
        return self.before[block] - self.before[self.title]

    def near(self, block: int) -> bool:
        """Whether a block stands in the header of the article, however many menus and links are in it."""
        return -6 <= self.distance(block) <= 14 and -60 <= block - self.title <= 60


_FRONT_PLACE, _OPENING_PLACE, _FOOT_PLACE = Place.FRONT, Place.OPENING, Place.FOOT
_TITLE_KIND, _HEADING_KIND, _PARAGRAPH_KIND = BlockKind.TITLE, BlockKind.HEADING, BlockKind.PARAGRAPH
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_OPENING = 300
"""Characters of a paragraph in which the date of the text may stand."""
_SHORT, _DENSE = 200, 80
"""Characters up to which a block may be a byline or a dateline; in scripts whose letters are words."""
_TOLD = 80
"""Characters of a block that is a sentence of the text: above comments there is one."""
_STOPS = (".", "!", "?", ".”", '."', "!”", "?”", ".)", "…")
_FRONT_BLOCKS = 10
_ALPHANUMERIC = bytes(code for code in range(256) if chr(code).isalnum())
_DRAWN, _DRAWN_BLOCKS, _LETTERS, _STROKES = 30, 12, 0.15, 3
"""Characters at least of a block at the head of a plain text that is a drawing, blocks among which it stands, the most of it that are letters or figures, and how many signs it has at least: a rule has one."""
_MARK = 2
"""Characters of a block that is a dot between two others, or a number on a button, and not counted among them."""
_OPENINGS = 2
"""So many paragraphs of the text itself are read, the rest of the front may stand between them."""
_FOOT_BLOCKS = 6
_BELOW_BLOCKS = 14
_OWN_FOOTER = 3
"""An article's own footer begins within so many blocks."""
_BEFORE_TEXT = 4
"""Blocks before and after the beginning of an article that may hold its byline."""
_BEFORE_TITLE = 8
_AFTER_TITLE = 30
_MENUS = 30
"""Blocks before the title in which a menu may stand between it and the name of who keeps the site."""
_NEAR = 12
_NOT_COUNTED = frozenset({Region.NAV, Region.ASIDE, Region.FORM, Region.LINK})
_LINKED = frozenset({Region.LINK})
_NOT_FRONT = frozenset({Region.NAV, Region.FORM, Region.FIGURE})
_NOT_OWN = frozenset({Region.FOOTER, Region.ASIDE})
_NOT_BELOW = _NOT_FRONT | {Region.ASIDE, Region.LINK}
_NOT_PROSE = frozenset({BlockKind.CODE, BlockKind.CAPTION, BlockKind.NOTE})
_TITLE_WORDS = 9
"""Bytes of letters from which a heading can be told by the title that the page declares: a letter of Chinese is worth three of Latin."""
_UNMARKED, _MOSTLY = 1.0, 7.6
"""What a title is worth less that is no heading, and how like the declared one it must be: more than half of it."""
_FEWEST_LETTERS = 4
_MARKS_OF_A_TITLE = 40
"""Characters that a title has between its letters and the declared one has not, at most."""
_RUN_ON = frozenset({"text/markdown", "text/org", "text/asciidoc"})
"""Kinds of texts that join the lines of a paragraph."""
_BREAK = lazy_pattern(r"(?<=[\w.)\"”’!?]) (?=[A-ZÀ-Þ\d])")
"""Where one line may end and another begin: what stands behind a comma, a colon or a dash goes on with it."""
_SEAM = lazy_pattern(
    r"[A-Z\d–—·•|-](?:(?<=[^\W\d_A-Z][A-Z])(?=[a-z]{2,8}\.?\s\d\d?,\s?(?:19|20)\d\d)"
    r"|(?<=[/\s.-]20\d\d\d)(?=\d{0,2}\s(?:[a-z]{1,7}\.?\s[a-z]{4}(?![a-z])|[A-Za-z]{5,9}\b))"
    r"|(?<=\d[/.-]\d\d[-–—·•|])(?=\d{1,3}\s?min(?:ute)?s?\b))"
)
"""Before the first character of what ran in: between a word and a day, between a year and what is counted behind it, and between a day in figures and how long the text takes to read."""
_PICTURES = "\u23f1"
"""The first of these signs: nearly no line has one."""
_SIGNED = lazy_pattern(r"(?<=\S)\s*(?=[📅📆🗓⏱⏲⌛⏳🕐-🕧✍🖊🖋👤📝✏]\ufe0f?\s)")
"""Before a sign that pages set where a label would stand: of a day, of a time, of who wrote."""
_SEARCHED = 1500
"""Headings of a page among which its title is looked for stand in so many blocks."""


def layout_of(document: Document) -> Layout:
    """Where the title of a document is."""
    title = _title_block(document)
    if not document.whole_page:
        return Layout(title, None)
    counted = (_NOT_COUNTED.isdisjoint(block.regions) for block in document.blocks)
    return Layout(title, array("i", accumulate(counted, initial=0)))


def lines_of(document: Document, layout: Layout, words: Words) -> tuple[Line, ...]:
    """The lines around the title and at the foot, in order of place; of a text that was taken with its readers' comments, those above them."""
    if not document.blocks:
        return ()
    if not document.whole_page:
        end = _comments(document, words)
        found = list(_parted(list(_front(document, end))))
        found.extend(_foot(document, found[-1].block + 1 if found else 0, end))
        if "(@" in document.text:
            from provenance.analysis.metadata.posts_shown import signs_post  # noqa: PLC0415 - few texts have a handle

            found = [line for line in found if not signs_post(document.text, line.start, line.text)]
        return tuple(map(_without_brackets, found))
    found = list(_around_title(document, layout))
    main = content(document).main
    if main:
        after = found[-1].block + 1 if found else 0
        found.extend(_at_beginning(document, max(after, main[0] - _BEFORE_TEXT), main[0] + _BEFORE_TEXT))
        after = found[-1].block + 1 if found else 0
        found.extend(_below_article(document, after, main[-1]))
    return tuple(map(_without_brackets, found))


_BYLINE_IN_BRACKETS = lazy_pattern(
    r"(?i)[\[(](?:(?:posted|published|written|reported)\b[^\[\]()]{0,40}\s)?by\s[^\[\]()]{3,80}[\])]\s*"
)


_BLOCK_MARK, _OF_BLOCKS = "> ", frozenset("ABCDEIQTWX")
"""What stands before each line of a block of Markua, behind the letter for its kind: an aside, one in the middle, a warning."""


def _without_brackets(line: Line) -> Line:
    """A byline without the brackets that are around all of it, or the mark of a block of Markua before it: "[Posted June 27, 2025 by Ana Cruz]", "C> By Ana Cruz"."""
    text = line.text
    if text[1:3] == _BLOCK_MARK and text[0] in _OF_BLOCKS:
        return line._replace(text=text[3:].lstrip(), start=line.start + 3 + len(text[3:]) - len(text[3:].lstrip()))
    if text[:1] not in {"[", "("} or _BYLINE_IN_BRACKETS.fullmatch(text) is None:
        return line
    return line._replace(text=text.rstrip()[1:-1], start=line.start + 1)


def _title_block(document: Document) -> int:
    """The block that is the title: the heading that a declared title repeats, else the first main heading; 0 where there is none."""
    if not document.whole_page:
        titled = (
            index
            for index, block in enumerate(document.blocks[:_FRONT_BLOCKS])
            if block.kind is _TITLE_KIND
            or (
                block.kind is _HEADING_KIND
                and (block.level == 1 or index == 0 or (index == 1 and not _is_prose(document)))
            )
        )
        return next(titled, 0)
    titles = [_plain(declared.value) for declared in document.declared if declared.field == "title"]
    titles = [title for title in titles if len(title.encode()) > _TITLE_WORDS]
    best, best_rank, told = 0, 0.0, False
    for index, block in enumerate(document.blocks[:_SEARCHED]):
        if block.kind is not _HEADING_KIND:
            continue
        likeness = _likeness(document.slice(block.span), titles)
        rank = 7.0 - block.level
        counted = _NOT_COUNTED - _LINKED if likeness >= _MOSTLY else _NOT_COUNTED  # a title may lead to its own page
        if not counted.isdisjoint(block.regions):
            rank -= 3.0
        elif (
            Region.HEADER in block.regions and Region.ARTICLE not in block.regions and Region.MAIN not in block.regions
        ):
            rank -= 1.0
        told = told or likeness > 0
        if rank + likeness > best_rank:
            best, best_rank = index, rank + likeness
    return best if told or not titles else _unmarked_title(document, titles, best, best_rank)


def _is_prose(document: Document) -> bool:
    """Whether a document begins with a paragraph of sentences: a line below it heads what follows, and not the document."""
    first = document.blocks[0]
    if first.kind is not _PARAGRAPH_KIND or first.span.end - first.span.start < _PROSE:
        return False
    return document.slice(first.span).rstrip('"”’») \n').endswith((".", "!", "?", "…"))


_PROSE = 80
"""Characters that a paragraph of sentences has at least."""


def _unmarked_title(document: Document, titles: Sequence[str], best: int, best_rank: float) -> int:
    """The block that repeats a declared title, where the markup makes no heading of it; `best` where there is none."""
    longest = max(map(len, titles)) + _MARKS_OF_A_TITLE
    for index, block in enumerate(document.blocks[:_SEARCHED]):
        length = block.span.end - block.span.start
        if not _NOT_COUNTED.isdisjoint(block.regions) or not _FEWEST_LETTERS <= length <= longest:
            continue
        rank = _likeness(document.slice(block.span), titles) - _UNMARKED
        if rank > max(best_rank, _MOSTLY - _UNMARKED):
            best, best_rank = index, rank
    return best


def _likeness(words: str, titles: Sequence[str]) -> float:
    """How far a block repeats a declared title, 0 to 10: the more of it the better, for the name of the site is a part of it too."""
    words = _plain(words) if titles else ""
    if len(words.encode()) <= _TITLE_WORDS:
        return 0.0
    return max(
        (
            4.0 + 6.0 * min(len(words), len(title)) / max(len(words), len(title))
            for title in titles
            if words in title or title in words
        ),
        default=0.0,
    )


def _plain(words: str) -> str:
    """Letters and figures alone: pages set other marks between the parts of a title than they declare."""
    return "".join(filter(str.isalnum, words.lower()))


def _is_long(document: Document, block: Block) -> bool:
    """Whether a block is too long for a byline."""
    length = block.span.end - block.span.start
    return length > _SHORT or (length > _DENSE and has_letter(document.slice(block.span), CJK))


def _comments(document: Document, words: Words) -> int:
    """The block that heads the comments below a text: "3 comments", "Leave a reply"; the number of all blocks where there is none."""
    text, told = document.text, False
    for index, block in enumerate(document.blocks):
        start, end = block.span
        if told and end - start <= _SHORT:
            line = text[start:end].partition("\n")[0]
            if len(line) <= words.longest_discussion and words.discussed.fullmatch(line) is not None:
                return index
        told = told or (end - start > _TOLD and text.endswith(_STOPS, start, end))
    return len(document.blocks)


def _is_drawn(document: Document, block: Block) -> bool:
    """Whether a block of a plain text is a drawing of signs, as the head of a newsletter has its name: neither a line nor a paragraph."""
    if document.media_type != "text/plain" or block.span.end - block.span.start < _DRAWN:
        return False
    words = document.slice(block.span)
    data = words.encode("latin-1", "replace")
    if len(data) - len(data.translate(None, _ALPHANUMERIC)) > _LETTERS * len(data):
        return False  # as nearly all blocks: what counts as a letter besides only makes them more
    signs = "".join(words.split())
    letters = sum(map(str.isalnum, signs))
    return letters <= _LETTERS * len(signs) and len(set(signs)) - letters >= _STROKES


def _front(document: Document, end: int) -> Iterator[Line]:
    openings = 0
    between: list[Line] = []
    """Below the first paragraph: front if another paragraph follows, else they may be the foot."""
    last = _FRONT_BLOCKS
    for index, block in enumerate(document.blocks[:end]):
        if index >= last:
            return
        drawn = index < _DRAWN_BLOCKS and _is_drawn(document, block)
        last += (drawn or block.span.end - block.span.start <= _MARK) and last < 2 * _FRONT_BLOCKS
        if drawn:
            continue
        if block.kind in _NOT_PROSE:
            continue
        long = _is_long(document, block)
        found = _block_lines(document, index, block, _OPENING_PLACE if long else _FRONT_PLACE)
        if openings and not long:
            between.extend(found)
            continue
        yield from between
        between.clear()
        yield from found
        openings += long
        if openings == _OPENINGS:
            return


def _parted(front: list[Line]) -> Iterator[Line]:
    """The lines of a text without a long paragraph: what stands behind its last short one is its foot."""
    told = [number for number, line in enumerate(front) if len(line.text) > _TOLD and line.text.endswith(_STOPS)]
    for number, line in enumerate(front):
        below = told and number > told[-1] and all(one.place is _FRONT_PLACE for one in front)
        yield line._replace(place=_FOOT_PLACE) if below else line


def _foot(document: Document, first: int, end: int) -> Iterator[Line]:
    start = max(first, end - _FOOT_BLOCKS)
    found: list[Line] = []
    for index in range(end - 1, start - 1, -1):
        block = document.blocks[index]
        if block.kind is BlockKind.NOTE:  # about what somebody else wrote
            continue
        if _is_long(document, block) or block.kind is BlockKind.CODE:
            break
        if block.kind is BlockKind.QUOTE:  # signed and dated by somebody else
            continue
        found[:0] = _block_lines(document, index, block, _FOOT_PLACE)
    yield from found


def _around_title(document: Document, layout: Layout) -> Iterator[Line]:
    openings = 0
    title = layout.title
    for index in range(max(0, title - _MENUS), min(len(document.blocks), title + _AFTER_TITLE)):
        block = document.blocks[index]
        if index < title - _BEFORE_TITLE and (
            layout.distance(index) < -_BEFORE_TITLE or not _NOT_COUNTED.isdisjoint(block.regions)
        ):
            continue
        if index == title or block.kind in _NOT_PROSE or not _NOT_FRONT.isdisjoint(block.regions):
            continue
        distance = layout.distance(index)
        if distance > _NEAR:
            return
        if Region.ASIDE in block.regions and not 0 <= index - title <= 3:
            continue
        long = _is_long(document, block)
        if long and index < title:
            continue
        yield from _block_lines(document, index, block, _OPENING_PLACE if long else _FRONT_PLACE)
        openings += long
        if openings == _OPENINGS:
            return


def _at_beginning(document: Document, first: int, end: int) -> Iterator[Line]:
    """Where the article begins, which on some pages is far from its title: share bars and players are between them."""
    for index in range(first, min(end, len(document.blocks))):
        block = document.blocks[index]
        long = _is_long(document, block)
        if block.kind not in _NOT_PROSE and _NOT_BELOW.isdisjoint(block.regions):
            yield from _block_lines(document, index, block, _OPENING_PLACE if long else _FRONT_PLACE)
        if long:
            return


def _below_article(document: Document, first: int, last: int) -> Iterator[Line]:
    """The last lines of the article of a page, and those right below it."""
    for index in range(max(first, last - 2), min(len(document.blocks), last + _BELOW_BLOCKS)):
        block = document.blocks[index]
        if (
            not _is_long(document, block)
            and block.kind not in _NOT_PROSE
            and _NOT_FRONT.isdisjoint(block.regions)
            and Region.LINK not in block.regions
            and (Region.ARTICLE in block.regions or _NOT_OWN.isdisjoint(block.regions))
        ):
            own = index <= last or (index <= last + _OWN_FOOTER and Region.FOOTER in block.regions)
            yield from _block_lines(document, index, block, _FOOT_PLACE if own else Place.BELOW)


def _block_lines(document: Document, index: int, block: Block, place: Place) -> Iterator[Line]:
    start, end = block.span
    if place is _OPENING_PLACE:
        end = min(end, start + _OPENING)
    text = document.text[start:end].replace("\xa0", " ")
    if place is not _OPENING_PLACE and block.kind is _PARAGRAPH_KIND and document.media_type in _RUN_ON:
        text = _as_written(document, start, text)
    if "\n" not in text:
        yield from _unglued(Line(text, start, place, index))
        return
    for raw in text.split("\n"):
        words = raw.strip()
        if words:
            yield from _unglued(Line(words, start + len(raw) - len(raw.lstrip()), place, index))
        start += len(raw) + 1


def _unglued(line: Line) -> Iterator[Line]:
    """The lines that a line at the head was made of, where a date has lost the space beside it ("Ana CruzMarch 5, 2024", "March 5, 20246 min read") or signs stand for labels ("📅 3 May 2024 ⏱ 6 min ✍️ By Ana Cruz")."""
    if line.place is not _FRONT_PLACE or not ("20" in line.text or "19" in line.text):  # no year
        yield line
        return
    at = 0
    seams = _SEAM if max(line.text) < _PICTURES else _SIGNED
    for seam in seams.finditer(line.text):
        if part := line.text[at : seam.start()].strip():
            yield Line(part, line.start + line.text.index(part, at), line.place, line.block)
        at = seam.start()
    if rest := line.text[at:].strip() if at else line.text:
        yield Line(rest, line.start + line.text.index(rest, at), line.place, line.block)


def _as_written(document: Document, start: int, text: str) -> str:
    """A short block with the line ends of its source, which Markdown and Org read as blanks, where the next line begins as a byline does.

    Below a title each line is a statement of its own: "By Ana Cruz", "Harbour News", "3 May 2024".
    """
    place = document.locate(Span(start, start + len(text)))
    if "\n" not in document.source[place.start : place.end]:
        return text
    written = list(text)
    for blank in _BREAK.finditer(text):
        at = document.locate(Span(start + blank.start(), start + blank.end()))
        if "\n" in document.source[at.start : at.end]:
            written[blank.start()] = "\n"
    return "".join(written)
