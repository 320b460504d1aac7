"""Sections of a draft that nobody has written yet, several in a row: headings of one level with nothing between them."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Phrases,
    Severity,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.empty_sections import parts_of_papers
from provenance_plugins.boilerplate.gaps.dummy_text import dummy_text
from provenance_plugins.boilerplate.sources import is_layout

__all__ = ["empty_runs"]

_RUN, _WRITTEN, _SHARE = 2, 3, 0.25
"""Empty sections in a row, sections of the text that have words, at least, and their part of all."""
_TITLE, _PROSE = 60, 25
"""Characters of the heading of a section at most, and of a paragraph that makes one written, at least."""
_NO_SECTION = lazy_pattern(
    r"[:?!.,;]\s*\Z|\A\s*[(\[]|\d{4}|\Av?\d+\.\d|\bhttps?:|\A\W*\Z|[“”\"]|\A(?:[Hh]|[Ll]evel |[Hh]eading )\d\Z|\s=\s"
)
"""A label, a question, a sentence, a day, a release, an address, a heading that shows how one of its level looks, a line that says what counts for what."""
_FEW_WORDS = 7
_DUMMIES = 3
"""Sentences of dummy text from which a file is told as such: nobody wrote its other sections either."""


def empty_runs(document: Document) -> Iterator[Hit]:
    """The first of each row, in a file that has sections with words, too; the headings with which a text ends are told elsewhere."""
    if document.row is not None or document.media_type == "text/html":
        return
    heads = [at for at, block in enumerate(document.blocks) if block.kind in HEADING_KINDS]
    if not heads or is_layout(document) or _is_agenda(document) or len(dummy_text(document)) >= _DUMMIES:
        return
    empty = [_is_empty(document, at) for at in heads]
    sent = _sent_to(document, [at for at, bare in zip(heads, empty, strict=True) if bare])
    if sent:
        span = document.blocks[sent[0]].span
        more = "" if len(sent) == 1 else f"; it does so for {len(sent) - 1} more"
        message = f"a sentence sends readers to {quoted(document.slice(span).strip())}, which heads nothing{more}: write the section, or take the link and the heading out"
        yield Hit(span, message, severity=Severity.WARNING)
        return
    if any(empty) and _is_last_bare(document, heads[-1]):
        span = document.blocks[heads[empty.index(True)]].span
        message = f"{quoted(document.slice(span).strip())} heads nothing, and neither does the last heading of the text: write the sections, or take the headings out"
        yield Hit(span, message, severity=Severity.WARNING)
        return
    ends = _bare_end(document, heads)
    if ends:
        yield _told(document, ends)
        return
    if sum(empty) < _RUN:
        return
    written = [at for at in heads if _is_written(document, at)]
    if len(written) < _WRITTEN or len(written) < _SHARE * len(heads):
        return
    run: list[int] = []
    for at, bare in zip([*heads, -1], [*empty, False], strict=True):
        goes_on = bare and (not run or document.blocks[at].level == document.blocks[run[0]].level)
        if goes_on:
            run.append(at)
            continue
        if (
            len(run) >= _RUN
            and run[0] > written[0]
            and not _is_of_files(document, run)
            and not _is_above(document, run)
        ):
            # the lines of a title stand above the first section
            yield _told(document, run)
        run = [at] if bare else []


def _sent_to(document: Document, bare: Sequence[int]) -> list[int]:
    """The empty sections to which a link amid the words of a paragraph leads, as "[objection](#objections)" does; a list of contents names all that a text is to have."""
    if not bare or "(#" not in document.source or document.media_type != "text/markdown" or not document.is_written:
        return []
    linked = Counter[int]()
    placed = [(document.block_index(link.span.start), link) for link in document.links]
    for number, link in placed:
        if number is not None:
            linked[number] += link.span.end - link.span.start
    targets = {
        link.target[1:].lower()
        for number, link in placed
        if number is not None
        and link.target[:1] == "#"
        and len(link.target) > 1
        and _are_amid_words(document.blocks[number], linked[number])
    }
    return [at for at in bare if _slug(document.slice(document.blocks[at].span)) in targets]


def _are_amid_words(block: Block, linked: int) -> bool:
    """Whether the links of a block, which have so many characters, stand in a paragraph."""
    return block.kind in _SENTENCES and block.span.end - block.span.start - linked >= _PROSE


_SENTENCES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT})


def _slug(heading: str) -> str:
    """The anchor that sites give a heading: "Majority voting" has "majority-voting"."""
    return _SIGNS.sub("", heading.strip().lower()).replace(" ", "-")


_SIGNS = lazy_pattern(r"[^\w\s-]")


def _bare_end(document: Document, heads: Sequence[int]) -> list[int]:
    """The headings of one level in Markdown with which a text ends, two or more, where a section before them has words, and nothing else stands behind them; what a paper calls its parts is told elsewhere."""
    blocks = document.blocks
    if document.media_type != "text/markdown" or heads[-1] != len(blocks) - 1 or not document.is_written:
        return []
    if document.source[document.locate(blocks[-1].span).end :].strip("\n\r\t =-#"):
        return []
    first = len(blocks)
    while first and blocks[first - 1].kind in HEADING_KINDS:
        first -= 1
    run = [at for at in heads if at >= first]
    named = [document.slice(blocks[at].span).strip() for at in run]
    if (
        len(run) < _RUN
        or len({blocks[at].level for at in run}) != 1
        or any(blocks[at].kind is BlockKind.TITLE for at in run)
    ):
        return []
    if any(len(name) > _TITLE or name.count(" ") > _FEW_WORDS or _NO_SECTION.search(name) for name in named):
        return []
    if parts_of_papers().issuperset(name.lower() for name in named) or not all(
        _is_empty(document, at) for at in run[:-1]
    ):
        return []
    return run if any(_is_written(document, at) for at in heads if blocks[at].level <= blocks[run[0]].level) else []


def _is_last_bare(document: Document, at: int) -> bool:
    """Whether a text in AsciiDoc ends with a heading and the picture of a button under it, which leads to another of its pages."""
    if at != len(document.blocks) - 1 or document.media_type != "text/asciidoc":
        return False
    line = document.source.find("\n", document.locate(document.blocks[at].span).end)
    return line >= 0 and _BUTTON.fullmatch(document.source[line:].strip()) is not None


_BUTTON = lazy_pattern(
    r"(?:ifn?def::[\w-]{0,40}\[)?image::?[^\s\[\]]{1,200}\[[^\[\]\n]{0,200}\blink=[\"']?(?!https?:)[^\[\]\n]{1,200}\]\]?"
)


def _is_agenda(document: Document) -> bool:
    """Whether a text is the agenda of a meeting by its title or the name of its file, in which an item may need no words."""
    titles = [one.value for one in document.declared if one.field == "title"]
    titles += [document.slice(block.span) for block in document.blocks[:1]]
    titles.append(document.path.replace("\\", "/").rpartition("/")[2].replace("-", " ").replace("_", " "))
    return any(_AGENDA.search(title) is not None for title in titles)


_AGENDA = lazy_pattern(lambda: rf"(?i)(?<![^\W\d_])(?:{any_of(Phrases.load(LEXICON, 'agendas').texts())})(?![^\W\d_])")


def _is_above(document: Document, run: Sequence[int]) -> bool:
    """Whether headings say the same and stand above one of a higher rank, with its text: the small line over a title, for two sizes of screens."""
    names = [document.slice(document.blocks[at].span).strip().casefold() for at in run]
    under = document.blocks[run[-1] + 1]
    return (
        under.level < document.blocks[run[0]].level
        and all(name in names[0] or names[0] in name for name in names)
        and _is_written(document, run[-1] + 1)
    )


def _is_of_files(document: Document, run: Sequence[int]) -> bool:
    """Whether headings that differ in their number alone name what stands elsewhere, as the text says of one: "available as Supplemental file 2"."""
    names = [document.slice(document.blocks[at].span).strip() for at in run]
    if len({_COUNT.sub("", name) for name in names}) > 1 or len(set(names)) < len(names):
        return False
    return any(
        block.kind not in HEADING_KINDS and name in document.slice(block.span)
        for name in names
        for block in document.blocks
    )


_COUNT = lazy_pattern(r"\d+\W*\Z")


def _told(document: Document, run: Sequence[int]) -> Hit:
    """What is said of headings in a row: two, of which one may be still to come on purpose, and those of which nothing says the rank, for information."""
    span = document.blocks[run[0]].span
    more = "neither does the one behind it" if len(run) == _RUN else f"neither do the {len(run) - 1} behind it"
    message = f"{quoted(document.slice(span).strip())} heads nothing, and {more}: write the sections, or take the headings out"
    lesser = len(run) == _RUN or not _are_ranked(document, run)
    return Hit(span, message, severity=Severity.INFO if lesser else Severity.WARNING)


def _are_ranked(document: Document, run: Sequence[int]) -> bool:
    """Whether the ranks of headings are known: a PDF has none, so that the name of a part may stand in lines of their own above that of its first section, but for headings with numbers."""
    if document.media_type != "application/pdf":
        return True
    return all(_NUMBERED.match(document.slice(document.blocks[at].span).strip()) is not None for at in run)


_NUMBERED = lazy_pattern(r"\d{1,2}(?:\.\d{1,2})*[.)]?\s")


def _is_empty(document: Document, at: int) -> bool:
    """Whether the next block is a heading that is no part of this section, and no picture, formula or anything else stands between them."""
    blocks = document.blocks
    if at + 1 >= len(blocks):
        return False
    block, below = blocks[at], blocks[at + 1]
    if below.kind not in HEADING_KINDS or below.level > block.level or block.kind is BlockKind.TITLE:
        return False
    words = document.slice(block.span).strip()
    if len(words) > _TITLE or words.count(" ") > _FEW_WORDS or _NO_SECTION.search(words) is not None:
        return False
    held = document.recall("links and images in order", _held)
    first = bisect_left(held, block.span.start)
    if first < len(held) and held[first] <= below.span.start:
        return False
    if not document.is_written:
        return True
    end, start = document.locate(block.span).end, document.locate(below.span).start
    line = document.source.find("\n", end, start)
    return not document.source[max(line, end) : start].strip("\n\r\t =-#")


def _held(document: Document) -> list[int]:
    """Where links and images begin, in order."""
    return sorted([link.span.start for link in document.links] + [image.position for image in document.images])


def _is_written(document: Document, at: int) -> bool:
    below = document.blocks[at + 1 : at + 2]
    return any(one.kind not in HEADING_KINDS and one.span.end - one.span.start >= _PROSE for one in below)
