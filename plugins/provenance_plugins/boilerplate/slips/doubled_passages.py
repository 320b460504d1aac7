"""Passages that stand twice in one text, word for word: a paragraph that was pasted in once more, the rest of one that was left below it, a sentence behind itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from provenance.analysis import content, inside_quotation
from provenance.analysis.files import is_gathered
from provenance.analysis.register import is_fiction, is_instructing, is_verse
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Hit,
    Phrases,
    RelatedPlace,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.residue import in_inline_code
from provenance_plugins.boilerplate.signs_within import ENDS_OF_DOUBLES, PLACES_OF_DOUBLES, doubled_sentences
from provenance_plugins.boilerplate.sources import is_blank_form, is_draft, is_layout, is_reference, is_test_data

__all__ = ["doubled_passages"]

_WORDS = Phrases.load(LEXICON, "doubled_passages")
_LEAST, _BESIDE, _IN_SENTENCE = 40, 16, 9
"""Words of a passage that stands twice, at least; of a paragraph that stands right behind itself; of a sentence that does."""
_PAIR = 2
_RUNS = 2
"""Places of a text that are doubled, at most: more are a form that it fills in anew, as a manual does."""
_HEAD = 2
"""Blocks at the start of a text in which it says what it is about to say, or takes up what it says."""
_SHOWN = 60
"""Characters of the passage that are shown."""
_OPENS = frozenset("“\"„«»‘'>([{|<*_•·-–—#§©/")
"""With which a quotation begins, a clause of a law, a list, a table or a note."""
_CLAUSE = lazy_pattern(r"\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]\s")
_LINE = 60
"""Characters of a line of prose, on the average at least: shorter ones are of verse, of addresses or of tables."""
_VERSES, _WRAPPED = 3, 48
"""Lines but for the last of a stanza, at least; and characters of a line as programs wrap prose, on the average at least: what reads on as one line may be written as verse."""
_SENTENCE_ENDS = (".", "!", "?", "…", ":", "”", '"', "»", ")")
_LABEL = 80
"""Characters of a line above a passage that says what it is of, at most: a question, a day, a name."""
_SPEAKS = lazy_pattern(r"[A-ZÀ-Þ][\w.’'-]{0,30}(?: [A-ZÀ-Þ(\d][\w.’'()-]{0,30}){0,3}:\s")
"""With which a turn of somebody begins, who may say the same again: "Interviewer: "."""
_RUNNING = PLACES_OF_DOUBLES | {BlockKind.LIST_ITEM, BlockKind.CAPTION}
_STOP = len(". ")


class _Double(NamedTuple):
    first: int
    second: int
    """Blocks by their numbers."""
    words: int
    whole: bool
    """Whether both are the same from end to end."""


def doubled_passages(document: Document) -> Iterator[Hit]:
    """The second place of each passage that stands twice: what pages show to phones once more, notices, clauses, refrains and what manuals repeat is none."""
    if document.media_type == "text/html" or is_reference(document) or is_layout(document) or is_test_data(document):
        return
    if is_verse(document) or is_blank_form(document):
        return
    runs = _runs(_doubles(document))
    lesser = is_draft(document) or is_instructing(document) or is_fiction(document)
    if len(runs) <= _RUNS:
        long = is_gathered(document)
        for run in runs:
            apart = run[0].second > run[-1].first + 1  # parts are read one by one, and each may need the passage
            less = lesser or (long and apart) or _is_meant(document, run)
            yield _told(document, run, Severity.INFO if less else None)
    for spans in _sentences(document):
        times = "twice" if len(spans) == 1 else f"{len(spans) + 1} times"
        message = (
            f"the sentence {_shown(document.slice(spans[0]))} stands {times}, one behind the other: keep one of them"
        )
        yield Hit(spans[0], message, severity=Severity.INFO if lesser else None)


def _sentences(document: Document) -> list[list[Span]]:
    """The places of each sentence of prose that stands right behind itself, but for the first."""
    runs: list[list[Span]] = []
    for span in doubled_sentences(document):
        if runs and span.start == runs[-1][-1].end + _STOP:
            runs[-1].append(span)
        elif document.slice(span).count(" ") >= _IN_SENTENCE - 1 and _is_running(document, span):
            runs.append([span])
    return runs


def _is_running(document: Document, span: Span) -> bool:
    """Whether a sentence is one of the writer's own: no words that are quoted, of a table or of a program."""
    block = document.block_at(span.start)
    if block is None or block.kind not in _RUNNING:
        return False
    return not (inside_quotation(document, span) or in_inline_code(document, span))


def _is_meant(document: Document, run: list[_Double]) -> bool:
    """Whether a passage may stand twice on purpose: each time below a heading or a label of its own, in a turn of who speaks, as a clause or a warning, or since it leads into the text."""
    one = run[0]
    if not all(double.whole for double in run) or one.second == one.first + 1:
        return False
    if len(run) > 1:
        return len(run) == _PAIR and _are_of_years(document, one, run[-1])
    blocks = document.blocks
    if all(number > 0 and _is_label(document, blocks[number - 1]) for number in (one.first, one.second)):
        return True
    if _are_of_years(document, one, one):
        return True
    words = document.slice(blocks[one.first].span)
    if _SPEAKS.match(words) is not None or _MEANT.search(words) is not None:
        return True
    return not any(_is_long(block) for block in blocks[: one.first])


def _are_of_years(document: Document, one: _Double, last: _Double) -> bool:
    """Whether the parts of a text in which a passage stands are called by their years or numbers, and each goes on with a paragraph of its own: "2021", "2022"."""
    above = [
        number
        for number, block in enumerate(document.blocks[: one.second])
        if _COUNTED.fullmatch(document.slice(block.span)) and block.kind in HEADING_KINDS
    ]
    if not any(one.first < number for number in above) or not any(number < one.first for number in above):
        return False
    return any(_is_long(block) for block in document.blocks[last.first + 1 : last.first + 1 + _PAIR]) and any(
        _is_long(block) for block in document.blocks[last.second + 1 : last.second + 1 + _PAIR]
    )


_COUNTED = lazy_pattern(
    r"(?:(?:[Dd]ay|[Ww]eek|[Pp]art|[Ss]ession|[Cc]hapter|[Vv]ersion|[Cc]ycle|[Yy]ear|[Gg]rade|[Ll]evel|[Ss]eason) )?\W{0,3}\d{1,4}(?:\W\d{1,4}){0,2}\W{0,3}"
)
"""A heading that is a year, a day or the number of a part."""


def _is_label(document: Document, block: Block) -> bool:
    if block.kind in HEADING_KINDS:
        return True
    words = document.slice(block.span).strip(" *_")
    return len(words) <= _LABEL and not words.endswith((".", "!", "…"))


def _is_long(block: Block) -> bool:
    return block.kind in PLACES_OF_DOUBLES and block.span.end - block.span.start > ENDS_OF_DOUBLES


def _told(document: Document, run: list[_Double], severity: Severity | None) -> Hit:
    first, second = document.blocks[run[0].first], document.blocks[run[0].second]
    span = second.span
    more = (
        ""
        if len(run) == 1
        else f", with the {len(run) - 1} behind it,"
        if len(run) > _PAIR
        else ", with the one behind it,"
    )
    if run[0].whole:
        message = f"the paragraph {_shown(document.slice(span))}{more} stands twice in the text, word for word: keep one of them"
    else:
        shorter = min(first, second, key=lambda block: block.span.end - block.span.start)
        message = f"{_shown(document.slice(shorter.span))}{more} stands twice in the text, word for word, once as the end of a longer paragraph: keep one of them"
    return Hit(span, message, severity=severity, related=(RelatedPlace("it stands here as well", first.span),))


def _shown(words: str) -> str:
    line = " ".join(words.split())
    return quoted(line if len(line) <= _SHOWN else f"{line[:_SHOWN].rsplit(' ', 1)[0]} …")


def _runs(doubles: list[_Double]) -> list[list[_Double]]:
    """Doubles that follow each other in both places are one: a part of the text was pasted in twice."""
    runs: list[list[_Double]] = []
    for one in doubles:
        if runs and 0 < one.first - runs[-1][-1].first <= _APART and 0 < one.second - runs[-1][-1].second <= _APART:
            runs[-1].append(one)
        else:
            runs.append([one])
    return runs


_APART = 4
"""Blocks from one double to the next of the same part: headings, lists and short lines stand between."""


def _doubles(document: Document) -> list[_Double]:
    found: list[_Double] = []
    for numbers in _alike(document).values():
        if len(numbers) != _PAIR:  # a refrain, a notice below each part
            continue
        one = _double(document, *numbers)
        if one is not None:
            found.append(one)
    return sorted(found, key=lambda one: one.second)


def _alike(document: Document) -> Mapping[str, list[int]]:
    """Numbers of blocks by their last characters."""
    by_end: dict[str, list[int]] = defaultdict(list)
    for number, block in enumerate(document.blocks):
        if _is_long(block):
            end = block.span.end
            by_end[document.text[end - ENDS_OF_DOUBLES : end]].append(number)
    return {end: numbers for end, numbers in by_end.items() if len(numbers) > 1}


def _double(document: Document, first: int, second: int) -> _Double | None:
    one, other = document.blocks[first], document.blocks[second]
    words, others = document.slice(one.span).split(), document.slice(other.span).split()
    alike = 0
    for word, its in zip(reversed(words), reversed(others), strict=False):
        if word != its:
            break
        alike += 1
    whole = alike == len(words) == len(others)
    if alike < min(len(words), len(others)) - 1:
        return None  # two sentences that end alike
    behind = second == first + 1
    if alike < (_BESIDE if whole and behind else _LEAST):
        return None
    if not all(
        content(document).is_main(number) and _is_prose(document, document.blocks[number]) for number in (first, second)
    ):
        return None
    shorter = document.slice((one if len(words) < len(others) else other).span)
    leads = first < _HEAD and not behind and (whole or not _is_in_sentence(shorter))
    if leads and not _are_around_fold(document, one, other):
        return None  # what stands at the head of a text says what is in it
    if _NOTICE.search(shorter) is not None or _sums_up(document, one) or _sums_up(document, other):
        return None
    return _Double(first, second, alike, whole)


def _are_around_fold(document: Document, one: Block, other: Block) -> bool:
    """Whether the mark stands between both that ends what a list of texts shows of one: the page itself shows what is above it as well."""
    start, end = document.locate(one.span).end, document.locate(other.span).start
    return document.media_type == "text/markdown" and _FOLD.search(document.source, start, end) is not None


_FOLD = lazy_pattern(r"<!--[ \t]?more[ \t]?-->", signs=("more",))


def _is_in_sentence(words: str) -> bool:
    """Whether a passage begins in the middle of a sentence."""
    return words[:1].islower() or (words[:1] == "(" and words[1:2].islower())


_ADDRESS_ENDS = lazy_pattern(r"(?<=\s)[\w.+-]{1,40}@[\w-]{1,30}(?:\.[\w-]{2,30}){1,3}\Z")
"""With which the note on who wrote a text may end: where to write to."""


def _is_prose(document: Document, block: Block) -> bool:
    words = document.slice(block.span)
    if words[:1] in _OPENS and not _is_in_sentence(words):
        return False
    if _CLAUSE.match(words) is not None or not (
        words.rstrip("*_ ").endswith(_SENTENCE_ENDS)
        or _ADDRESS_ENDS.search(words, max(0, len(words) - _LINE)) is not None
    ):
        return False
    if len(words) < _LINE * (words.count("\n") + 1) or "|" in words or "{" in words:
        return False
    written = document.locate(block.span)
    *lines, _ = document.source[written.start : written.end].split("\n")
    return len(lines) < _VERSES or sum(map(len, lines)) >= _WRAPPED * len(lines)


_NOTICE = lazy_pattern(lambda: rf"(?i)(?<![^\W\d_])(?:{any_of(_WORDS.texts('notice', 'any'))})(?![^\W\d_])|©")
"""In a notice on rights, which stands where it is due, in a prayer, or in a text that fills a page for trial; not in "whereby" or "Verhaftung"."""
_MEANT = lazy_pattern(lambda: rf"(?i)(?<![^\W\d_])(?:{any_of(_WORDS.texts('meant', 'any'))})(?![^\W\d_])")
_SUMMARY = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_WORDS.texts('summary', 'any'))})(?!\w)")


def _sums_up(document: Document, block: Block) -> bool:
    """Whether a block stands below a heading that says so: "Abstract", "In short"."""
    heading = document.heading_above(block.span.start)
    return (
        heading is not None
        and heading.kind in HEADING_KINDS
        and _SUMMARY.search(document.slice(heading.span)) is not None
    )
