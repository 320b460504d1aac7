"""Every block of a document as a line: how long it is, whether it is a sentence, and which phrases mark it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import groupby, pairwise, takewhile

from provenance.analysis.content.line import CLOSING, GLUE, NONE, STRONG, WEAK, Line
from provenance.analysis.content.lookup import LineLexicon
from provenance.analysis.content.marking import BAR, Marker
from provenance.api import HEADING_KINDS, Block, BlockKind, Document, Match, Span, lazy_pattern
from provenance.phrases import Phrases

_CREDITED = 500
"""Characters at the end of a text in which a line stands that credits who made it."""
_NAMING = frozenset({"author", "publisher", "site"})
"""What documents declare that names who speaks in them."""
_CLICKS = frozenset({"click here", "click here.", "tap here"})
"""Words of a link that say nothing of where it leads."""
_CLICK = 3
"""Words of such a link, at most, with a sign before them."""
_CODE, _CELL, _ITEM = BlockKind.CODE, BlockKind.TABLE_CELL, BlockKind.LIST_ITEM
"""Python 3.11 takes ten times as long for a member of its class as for a name of the module."""
_STOPS = tuple(".!?…。！？।")
_STOP_SIGNS = frozenset(_STOPS)
_UNSPACED = 20
"""Characters for each blank from which on a line is in a script that sets none between words."""
_KNOWN_LINE = 60
"""Characters of a line inside a paragraph that may be a left-over, at most."""
_FOOT = 2
"""Blanks of such a line that parts a sentence, at least."""
_INDENT = 4
"""Blanks that make a line of Markdown code."""
_SHORT_LIST, _LIST = 3, 4
"""Items of a list that show of what sort it is: of one that says more than its phrase, of any."""
_OTHERS = 2
"""Items of a list beside one that says what a prompt says, at least, that show that it is a list of things to do."""
_PARAGRAPHS = 2
"""Paragraphs of the article above a list of others, at least."""
_HEAD = 7
"""Words of the longest head of one."""
_STEP = lazy_pattern(r"(?:^|\n)\s*\d+[.)]\s+\W*\Z")
_SETS = lazy_pattern(r"\d{1,2}\s?[xX×]\s?\d")
"""So many times so many, as a plan of training says it ("3x 8-12"), and no count behind the sign of a platform."""
_MARKED = lazy_pattern(r"\s*(?:[*+-]|\d+[.)])\s+#{1,6}\s*")
"""Before a heading that is an item."""
_BOLD = ("**", "__")
_MARKUP = 12
"""Characters before a line in which its markup stands."""
_LINKED = 0.8
"""Share of a block's characters in links from which it is nothing but one; "Cruz, 2024: The bridge" may have its date outside."""
_CLAUSE = 3
"""Words before a comma from which on a line can be the beginning of a sentence."""
_SIGNATURE = 8
"""Words of a line that may stand under a comment, at most."""
_SIGNATURE_ENDS = frozenset(":.…")
_STORY = 30
"""Words of a paragraph that tells a story, and is no teaser of one."""
_PROSE_SENTENCE = 9
"""Words of a sentence that is prose ..."""
_PROSE_LONG = 28
"""... and of any line that is."""


def lines_of(
    document: Document, lexicon: LineLexicon, found: Sequence[Match], indices: Iterable[int] | None = None
) -> list[Line]:
    """The blocks of a document, or those of some indices, as lines with their marks."""
    lines: list[Line] = []
    at = 0
    text, blocks = document.text, document.blocks
    plain = document.media_type == "text/plain"
    written = document.media_type != "text/html"  # a page may be laid out with tables
    marker = Marker(lexicon, text)
    listed = False
    broken: list[int] = []
    edges = () if document.whole_page else _credit_edges(text)
    for index in range(len(blocks)) if indices is None else indices:
        block = blocks[index]
        kind, span = block.kind, block.span
        code = (kind is _CODE and not _is_indented_line(document, index, lexicon)) or (written and kind is _CELL)
        listed = listed or kind is _ITEM
        whole = code or not plain or text.find("\n", span.start, span.end) < 0
        parts = (span,) if whole else _stretches(text, span, lexicon)
        for stretch in parts if not edges else _cut(text, parts, edges):
            start, end = stretch
            line = _line(index, stretch, text[start:end], kind)
            if written and not plain:
                line.linked = block.link_density > _LINKED
                line.level = block.level if kind in HEADING_KINDS else 0
            inside: list[Match] = []
            while at < len(found) and found[at].span.start < end:
                if found[at].span.start >= start:
                    inside.append(found[at])
                at += 1
            if not code and (inside or line.count <= BAR):
                marker.mark(line, inside)
                told = line.sentence and line.mark >= WEAK and lexicon.is_told(line.text)
                if told or (line.mark and _SETS.match(line.text) is not None):
                    line.unmark()
                if line.count <= _SIGNATURE and (line.mark >= WEAK or line.text[-1] in _SIGNATURE_ENDS):
                    line.signs = lexicon.signs_comment(line.text)
                if plain and line.mark and line.text[-1] == ",":
                    broken.append(len(lines))
            lines.append(line)
    if broken:
        _trust_wrapped(lines, broken)
    marker.mark_films(lines)
    _mark_rows(document, lines, lexicon)
    if written:
        _by_what_follows(document, lines)
    if not plain:
        _trust_markup(document, lines)
    if listed:
        _trust_lists(lines)
        _trust_asking(lines, lexicon)
    return lines


def _mark_cards(document: Document, lines: Sequence[Line]) -> None:
    if document.links and any(line.mark == GLUE for line in lines):
        from provenance.analysis.content.cards import mark_card_within  # noqa: PLC0415 - few texts have a day on a line of its own

        mark_card_within(document, lines)


def _mark_rows(document: Document, lines: Sequence[Line], lexicon: LineLexicon) -> None:
    """Cards, menus in brackets; of a page rows of tags, and lists of other articles below a label that stands alone."""
    _mark_cards(document, lines)
    if "] [" in document.text:
        from provenance.analysis.content.bracketed_labels import mark_bracketed  # noqa: PLC0415 - few texts have any

        for line in lines:
            mark_bracketed(line, lexicon)
    if (
        document.media_type == "text/html"
        and document.links
        and any(_LABELLED.match(line.text) is not None for line in lines)
    ):
        from provenance.analysis.content.tag_rows import mark_tag_rows  # noqa: PLC0415 - not for a page without a label

        mark_tag_rows(document, lines)


_LABELLED = lazy_pattern(r"[^\W\d_][^\n:]{2,20}:(?:\s|\Z)")


def _by_what_follows(document: Document, lines: Sequence[Line]) -> None:
    """Heads that only the titles below them give away, in a text that an author wrote or a page was made into."""
    if document.media_type == "text/markdown":
        _take_cards(document, lines)
    if sum(line.prose for line in lines) >= _PARAGRAPHS and any(map(_may_head, lines)):
        from provenance.analysis.content.heads import mark_heads  # noqa: PLC0415 - not for a line of text

        mark_heads(lines, [one.value for one in document.declared if one.field in _NAMING])


def _may_head(line: Line) -> bool:
    return line.count <= _HEAD and not line.sentence


def _take_cards(document: Document, lines: Sequence[Line]) -> None:
    """A heading that is an item of a list in Markdown ("* ## Bridge is closed") heads nothing, unless it says that other articles follow."""
    for line in lines:
        if line.kind in HEADING_KINDS and not line.head:
            start = document.locate(line.span).start
            before = document.source[document.source.rfind("\n", 0, start) + 1 : start]
            if _MARKED.match(before) is not None:
                line.kind, line.card, line.level = _ITEM, True, 0


def _trust_markup(document: Document, lines: Sequence[Line]) -> None:
    """Lines that an author's own markup shows to be the author's."""
    written = document.is_written
    _trust_unfinished(lines)
    if written:
        _trust_written(document, lines)
    if len(document.links) == 1:
        _trust_only_link(lines)
    _trust_headings(lines, document.blocks if written else ())
    if written:
        from provenance.analysis.content.ways import mark_ways  # noqa: PLC0415 - not for a line of text

        mark_ways(lines)
    if any(line.mark == WEAK and line.name == "navigation" for line in lines):
        from provenance.analysis.content.ways import mark_returns  # noqa: PLC0415 - not for a line of text

        mark_returns(document, lines)


def _trust_only_link(lines: Sequence[Line]) -> None:
    """The one link of a page leads on from what its author says: "Click here"."""
    for line in lines:
        if line.linked and line.known is not None and line.known.phrase in _CLICKS and line.count <= _CLICK:
            line.unmark()


def _is_indented_line(document: Document, index: int, lexicon: LineLexicon) -> bool:
    """Whether one line is code in Markdown by its indentation alone, and a known left-over: what was saved from a page kept its blanks.

    Before a paragraph it stays: an article about pages shows it there.
    """
    text, span = document.text, document.blocks[index].span
    if document.media_type != "text/markdown" or span.end - span.start > _KNOWN_LINE or text.find("\n", *span) >= 0:
        return False
    behind = document.blocks[index + 1] if index + 1 < len(document.blocks) else None
    if behind is not None and behind.kind is BlockKind.PARAGRAPH and text[behind.span.end - 1] in _STOPS:
        return False
    at = document.locate(span).start
    return document.source[max(0, at - _INDENT) : at].isspace() and lexicon.is_left_over(text[span.start : span.end])


def _stretches(text: str, span: Span, lexicon: LineLexicon) -> Iterator[Span]:
    """A block, or its parts where a line inside a paragraph of plain text is a known left-over: it only seems to go on there."""
    start, end = span
    begin = at = start
    while at < end:
        stop = text.find("\n", at, end)
        stop = end if stop < 0 else stop
        words = text[at:stop].strip()
        ended = at == begin or text[max(begin, at - 8) : at].rstrip().rstrip(CLOSING).endswith(_STOPS)
        goes_on = text[stop + 1 : min(end, stop + 80)].lstrip()[:1].islower()  # a sentence that was wrapped
        known = 0 < len(words) <= _KNOWN_LINE and lexicon.is_left_over(words)
        if known and ((ended and not goes_on) or (goes_on and _parts_sentence(text, at, words))):
            if begin < at:
                yield _stripped(text, begin, at)
            yield _stripped(text, at, stop)
            begin = stop
        at = stop + 1
    if text[begin:end].strip():
        yield _stripped(text, begin, end)


def _parts_sentence(text: str, at: int, words: str) -> bool:
    """Whether a line that begins with a capital stands below one that is amid a sentence, as what a page has at its foot."""
    if words.count(" ") < _FOOT or not words[0].isupper() or not at:
        return False
    end = text.rfind("\n", 0, at)
    above = text[text.rfind("\n", 0, max(0, end)) + 1 : max(0, end)].strip()
    return above[:1].islower() and not above.endswith((*_STOPS, ",", ":", ";"))


def _credit_edges(text: str) -> tuple[int, ...]:
    """Where a line at the end of a text that credits who made it is taken apart from what ran into it."""
    start = max(0, len(text) - _CREDITED)
    if text.find(":", start) < 0:
        return ()
    from provenance.analysis.content.credit_lines import credit_edges  # noqa: PLC0415 - not for a line of text

    return credit_edges(text, start)


def _cut(text: str, parts: Iterable[Span], edges: Sequence[int]) -> Iterator[Span]:
    """Parts of a block, taken apart at some places."""
    for start, end in parts:
        begin = start
        for edge in edges:
            if begin < edge < end and text[begin:edge].strip():
                yield _stripped(text, begin, edge)
                begin = edge
        yield _stripped(text, begin, end)


def _stripped(text: str, start: int, end: int) -> Span:
    words = text[start:end]
    return Span(start + len(words) - len(words.lstrip()), end - len(words) + len(words.rstrip()))


def _trust_headings(lines: Sequence[Line], written: Sequence[Block]) -> None:
    """A heading by markup with a paragraph under it is the author's, whatever it says.

    So is, where an author marks them by hand, one over the headings of stories that are told there: "Top stories" in a digest.
    """
    for index, (line, under) in enumerate(pairwise(lines)):
        over_text = under.kind not in HEADING_KINDS and under.mark != STRONG and not under.card
        of_text = line.kind in HEADING_KINDS and over_text
        if of_text and line.mark != NONE and (not line.head or under.prose) and not _asks_below(lines, index):
            line.unmark()
    for line, under, told in zip(lines, lines[1:], lines[2:], strict=False) if written else ():
        if (
            line.head
            and line.kind in HEADING_KINDS
            and under.kind in HEADING_KINDS
            and under.mark == NONE
            and written[line.index].level < written[under.index].level
            and not written[under.index].link_characters
            and told.prose
            and told.count >= _STORY
        ):
            line.unmark()


def _asks_below(lines: Sequence[Line], index: int) -> bool:
    """Whether a heading that asks for comments has a call to give them in one of the next lines, before another heading: "Have a comment?"."""
    if lines[index].name != "comments" or lines[index].text[-1] != "?":
        return False
    below = takewhile(lambda line: line.kind not in HEADING_KINDS, lines[index + 1 : index + 1 + _BELOW])
    return any(line.mark == STRONG and line.name in {"share", "comments"} for line in below)


_BELOW = 3
"""Lines under a heading that asks for comments, in which the call stands."""


def _trust_wrapped(lines: Sequence[Line], broken: Sequence[int]) -> None:
    """Some words before a comma, and the sentence goes on in the next line: they only look like a line of their own."""
    for index in broken:
        under = lines[index + 1].text if index + 1 < len(lines) else ""
        if lines[index].count >= _CLAUSE and under[:1].islower():
            lines[index].unmark()


def _trust_unfinished(lines: Sequence[Line]) -> None:
    """A few words with a comma behind them begin a sentence that the next paragraph or list goes on with: "Next,"."""
    for line, under in pairwise(lines):
        if line.mark != NONE and line.text[-1] == "," and not line.bar and under.mark == NONE:
            line.unmark()


def _trust_written(document: Document, lines: Sequence[Line]) -> None:
    """In Markdown the words of menus may be a step of instructions ("2. Go to settings"), say what an image right below shows ("Light mode:"), or, in bold type alone in a paragraph, be a heading over what the author tells or lists."""
    for number, line in enumerate(lines):
        if line.mark == NONE or line.name != "navigation" or line.bar:
            continue
        if line.known is not None and line.known.phrase.rstrip(" :") in _contents():
            if not any(line.span.start <= link.span.start < line.span.end for link in document.links):
                line.unmark()  # over the contents of an issue or a text, which an author writes, too; no button of a page
            continue
        place = document.locate(line.span)
        before = document.source[max(0, place.start - _MARKUP) : place.start]
        if line.kind is BlockKind.LIST_ITEM:
            if _STEP.search(before):
                line.unmark()
        elif line.text[-1] == ":" and _announces_image(document, lines, number):
            line.unmark()
        elif before.endswith(_BOLD) and document.source.startswith(_BOLD, place.end) and number + 1 < len(lines):
            under = lines[number + 1]
            if under.mark == NONE and (under.prose or under.kind is BlockKind.LIST_ITEM):
                line.unmark()


@cache
def _contents() -> frozenset[str]:
    return frozenset(Phrases.load(__package__, "contents").texts("heads"))


def _announces_image(document: Document, lines: Sequence[Line], number: int) -> bool:
    """Whether an image stands between a line and the next one."""
    start = lines[number].span.end
    end = lines[number + 1].span.start if number + 1 < len(lines) else len(document.text)
    return any(start <= image.position <= end for image in document.images)


def _trust_lists(lines: Sequence[Line]) -> None:
    """The items of a list are of one sort: a few that say what menus say do not make it one."""
    for is_list, run in groupby(lines, key=lambda line: line.kind is _ITEM):
        items = list(run) if is_list else []
        marked = [item for item in items if item.mark >= WEAK]
        if marked and len(items) >= _SHORT_LIST and len(marked) * 2 < len(items):
            for item in marked:
                if item.match is None and not item.rights and (len(items) >= _LIST or item.own_words):
                    item.unmark()


def _trust_asking(lines: Sequence[Line], lexicon: LineLexicon) -> None:
    """Under a heading that asks readers to do something ("Take action"), what the items of a list of such things ask is its subject."""
    asked = False
    items: list[Line] = []
    for line in [*lines, None]:
        if line is not None and line.kind not in HEADING_KINDS:
            if asked and line.kind is _ITEM:
                items.append(line)
            continue
        if sum(item.mark == NONE for item in items) >= _OTHERS:
            for item in items:
                if item.mark >= WEAK:
                    item.unmark()
        items.clear()
        asked = line is not None and lexicon.asks(line.text)


def _line(index: int, span: Span, text: str, kind: BlockKind) -> Line:
    count = text.count(" ") + 1
    if len(text) > _UNSPACED * count and not text.isascii():
        count = len(text) // 2  # a script without spaces between words
    last = text[-1:]
    ends = last in _STOP_SIGNS or (last in CLOSING and text.rstrip(CLOSING).endswith(_STOPS))
    sentence = ends and count >= 5
    return Line(index, span, text, kind, count, sentence, (ends and count >= _PROSE_SENTENCE) or count >= _PROSE_LONG)
