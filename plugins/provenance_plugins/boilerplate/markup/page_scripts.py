"""Lines of a page's scripts and style sheets that were saved as text."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content
from provenance.api import BlockKind, Document, Match, Phrases, Span, analysis, lazy_pattern, matches
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.markup.closing_programs import closing_programs
from provenance_plugins.boilerplate.markup.script_calls import calls_in, says_something
from provenance_plugins.boilerplate.residue import in_inline_code

SCRIPTS = Phrases.load(LEXICON, "page_script")
_SIGNS = frozenset("(){}[]<>;=|")
_FEWEST = 3
"""Signs of programs from which a line is one: a sentence about a script names it, and perhaps calls it once."""
_CALLING = frozenset("{(=")
_PROSE = 4
"""Blanks for each sign of a program in a line of prose, at least."""
_OPENED = lazy_pattern(r"<[a-z][\w-]*(?:\s+[\w:-]+(?:=(?:\"[^\"<>]*\"|'[^'<>]*'|[^\s<>\"']+))?)+\s*\Z")
"""An element that has attributes and whose tag is not closed yet."""
_CLOSED = lazy_pattern(r"\s*/?>")
_WITHIN = "within"
"""Words that programs have everywhere: they are told only in a call within a text."""
_STOPS = frozenset('.!?…”"’)]')
_ASIDE = lazy_pattern(r"(?<=\s)\([A-Za-z][A-Za-z ,’']*\)")
"""Words in round brackets, as sentences have them."""


@analysis(phrases=SCRIPTS)
def script_words(document: Document) -> tuple[Match, ...]:
    """Where calls and names of advertising, statistics and style sheets stand that pages have in their own code."""
    return matches(document, SCRIPTS)


def page_scripts(document: Document) -> Iterator[Span]:
    """The lines of scripts in the article, outside code, and the calls that stand in a line of words; lines on end as one stretch."""
    run: Span | None = None
    text = document.text
    line, program = Span(0, 0), False
    calls: list[Span] = []
    closing = next(closing_programs(document), None) if script_words(document) else None
    if closing is not None:
        yield closing
    for match in script_words(document):
        if closing is not None and match.span.start >= closing.start:
            break
        if match.span.start >= line.end:  # lines may be long, and have many of the words
            line = _line(text, match.span.start)
            program = _is_program(text[line.start : line.end])
            calls = _calls_among_words(text, line) if program else []
        within = match.tagged(_WITHIN)
        if not program or (run is not None and match.span.start < run.end) or not _is_left(document, match.span):
            continue
        stretch = _call_around(text, calls, match.span) if calls else line
        if stretch is None or (within and not (calls and _stands_between(text, line, stretch))):
            continue
        if run is not None and not text[run.end : stretch.start].strip():
            run = Span(run.start, stretch.end)
            continue
        if run is not None:
            yield run
        run = stretch
    if run is not None:
        yield run


def assigned_objects(document: Document) -> Iterator[Span]:
    """What a row has of scripts that give a page's objects a value over several lines, with the remarks above: "// Add the poll", "window.polls = {", "…", "};"."""
    text = document.text
    if document.row is None or _ASSIGNED not in text:
        return
    run: Span | None = None
    for found in _OBJECT.finditer(text):
        if run is not None and found.start() < run.end:
            continue
        end = _object_end(text, found.end() - 1)
        first = found.start() + len(found[0]) - len(found[0].lstrip())
        if not end or not _is_left(document, Span(first, found.end())):
            continue
        if run is not None and not text[run.end : first].strip(" \t\n};"):
            run = Span(run.start, end)
            continue
        if run is not None:
            yield run
        run = Span(first, end)
    if run is not None:
        yield run


_ASSIGNED = "window."
_OBJECT = lazy_pattern(
    r"(?m)^[ \t]*(?://[^\n]{1,120}\n\s*)?(?:if\s?\([^\n]{3,120}\)\s?\{\s*)?window\.[\w$.]+(?:\[[^\]\n]{1,40}\])?\s?=\s?\{(?=[ \t]*(?:\n|\}))"
)
_MOST = 5_000
"""Characters of such an object."""


def _object_end(text: str, at: int) -> int:
    """Behind the bracket that closes the one at a place, and its stop; 0 where none does."""
    depth = 0
    for place in range(at, min(len(text), at + _MOST)):
        depth += (text[place] == "{") - (text[place] == "}")
        if not depth:
            return place + 1 + text.startswith(";", place + 1)
    return 0


def _calls_among_words(text: str, line: Span) -> list[Span]:
    """The calls of a line that has sentences beside them; none of one that is a program."""
    calls = list(calls_in(text, line))
    edges = [line.start, *(edge for call in calls for edge in call), line.end]
    beside = zip(edges[::2], edges[1::2], strict=True)
    return calls if any(says_something(text, start, end) for start, end in beside) else []


def _call_around(text: str, calls: list[Span], place: Span) -> Span | None:
    """The call in which a word of scripts stands, where it has the signs of a program."""
    found = next((call for call in calls if call.start <= place.start < call.end), None)
    return found if found is not None and _is_program(text[found.start : found.end]) else None


def _stands_between(text: str, line: Span, call: Span) -> bool:
    """Whether a call stands behind the end of a sentence, and another begins behind it or the line ends: no manual writes so of what its readers are to type."""
    before = text[line.start : call.start].rstrip()
    behind = text[call.end : line.end].lstrip()
    return before[-1:] in _STOPS and text[call.end - 1] == ";" and (not behind or not behind[0].islower())


def _line(text: str, at: int) -> Span:
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    words = text[start : len(text) if end < 0 else end]
    return Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip()))


def _is_program(line: str) -> bool:
    written = _ASIDE.sub("", line)
    signs = written.count('":') + sum(written.count(sign) for sign in _SIGNS)
    if _CALLING.isdisjoint(written) and line.count(" ") >= _PROSE * signs:
        return False  # a paragraph on how a page is set, with its brackets
    return signs >= _FEWEST


def _is_left(document: Document, place: Span) -> bool:
    index = document.block_index(place.start)
    if index is None or document.blocks[index].kind is BlockKind.CODE or not content(document).is_main(index):
        return False
    return not in_inline_code(document, place) and not _is_in_tag(document, document.blocks[index].span)


def _is_in_tag(document: Document, block: Span) -> bool:
    """Whether a block of Markdown is an element's tag over several lines, of which the last is its bracket alone: the generator of the site takes it for HTML, whoever reads it strictly for a quotation."""
    if document.media_type != "text/markdown" or not document.text.startswith("<", block.start):
        return False
    return (
        _OPENED.match(document.text, *block) is not None
        and _CLOSED.match(document.source, document.locate(block).end) is not None
    )
