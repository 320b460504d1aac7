"""Signs in angle brackets that a text shows on purpose: the arguments of a command, the types of a program, the markup of a whole page."""

from __future__ import annotations

import re
from bisect import bisect_right

from provenance.analysis.files import is_word_file
from provenance.api import Document, Span, analysis, lazy_pattern
from provenance_plugins.boilerplate.mentions import holds, stands_alone

__all__ = [
    "is_argument",
    "is_given",
    "is_in_sample",
    "is_in_script",
    "is_of_tags",
    "is_quoted_alone",
    "is_shown_below",
    "is_told_of",
    "is_type",
]

_ARGUMENT = lazy_pattern(r"(?:^|[\s\[(|,])(?:-[A-Za-z]\s?|--[a-z][\w-]*\[?[ =])<([a-z]+)>", signs=("-",))
"""Behind an option, what it is given: "-C <object>", "--reuse-message=<object>"."""
_TYPED = lazy_pattern(r"[A-Z]\w*\Z")
"""Before the bracket of a type: "Option<Lamp>", where a gap has a space before it."""
_CODED = lazy_pattern(r">*\s?(?:[={;),]|::)")
"""Behind a type, what programs have there."""
_NAMED_TYPE = lazy_pattern(r"<[A-Z]\w*>")
_REACH = 60
_PAGES = ("html", "body")
_QUOTES = frozenset({'"', "'", "“", "”"})
_OPTION = lazy_pattern(r"(?:^|\s)-{1,2}[\w%-]{1,20}[ =][\"']\Z")
_OF_ESCAPES = lazy_pattern(
    r"\b(?:hex(?:a\w*)?|ascii|escape[ds]?|byte|code ?point|regex|regular expression)\b", re.IGNORECASE
)
"""Near an escape of which a text speaks."""
_OF_TAGS = lazy_pattern(r"\b(?:HTML|XHTML|XML)[ -](?:tags?|elements?|tokens?|code|markup)\b", re.IGNORECASE)
_BARE_TAG = lazy_pattern(r"</?[A-Za-z][A-Za-z0-9]*>")
_SHOWS = lazy_pattern(
    r"\b(?:below|following|follows|like|e\.g\.|such as|instead of|(?:for )?example|sample|format|syntax|output|input)\b",
    re.IGNORECASE,
)
"""In a line that ends with a colon and shows how something is written."""
_LANGUAGES = frozenset(
    {"html", "xml", "xhtml", "svg", "liquid", "jinja", "jinja2", "twig", "php", "vue", "jsx", "markdown"}
)
"""What stands alone in a line above code that was copied from a chat or a page with its label."""
_SAMPLE_LINES = 60
"""Lines of a sample above a tag, at most."""
_TOLD = 200
"""Characters before the markup of a page, at least: a text that begins with it was not read, and shows nothing."""


def is_argument(document: Document, span: Span) -> bool:
    """Whether a tag without attributes is what a command is to be given, as the text has it behind an option."""
    name = document.slice(span)[1:-1].lower()
    return name in document.recall("arguments", _arguments) and f"</{name}" not in document.text.lower()


def _arguments(document: Document) -> frozenset[str]:
    return frozenset(_ARGUMENT.findall(document.text)) if "-" in document.text else frozenset()


def is_type(text: str, span: Span) -> bool:
    """Whether a word in angle brackets is the parameter of a type: "-> Option<Lamp> {", "let best: Option<Lamp> = None"."""
    return (
        _NAMED_TYPE.fullmatch(text, *span) is not None
        and _TYPED.search(text, max(0, span.start - _REACH), span.start) is not None
        and _CODED.match(text, span.end) is not None
    )


def is_given(text: str, span: Span) -> bool:
    """Whether markup stands in quotation marks behind an option, as what a command was given: `-%F "<!-- Mirrored -->"`."""
    return (
        text[span.end : span.end + 1] in _QUOTES
        and _OPTION.search(text, max(0, span.start - _REACH), span.start) is not None
    )


def is_quoted_alone(text: str, span: Span) -> bool:
    """Whether an escape is all that stands between two quotation marks: the string of a program, or what a sentence speaks of."""
    before = text[max(0, span.start - 1) : span.start]
    return before in _QUOTES and text[span.end : span.end + 1] == before


def is_told_of(document: Document, span: Span) -> bool:
    r"""Whether an escape that belongs to no word is what a sentence speaks of: "the \x22 hexadecimal value"."""
    text = document.text
    if not stands_alone(text, span.start, span.end):
        return False
    if text.startswith("1b", span.start + 2) and document.recall("tells of terminals", _tells_of_terminals):
        return True
    return _OF_ESCAPES.search(text, max(0, span.start - _REACH), span.end + _REACH) is not None


def _tells_of_terminals(document: Document) -> bool:
    return _OF_TERMINALS.search(document.text) is not None


_OF_TERMINALS = lazy_pattern(
    r"\bANSI (?:escape|colou?r|control|VT)\b|\bVT100\b|\b(?i:escape (?:code|sequence|character))s?\b"
)
"""In a text on the codes by which a terminal is told what to show, which begin with "\\x1b"."""


def is_shown_below(document: Document, span: Span) -> bool:
    """Whether a tag that begins its line in a plain text stands in a sample that a line above shows: "write them as below:"; the script of an advertisement stands below "Our sponsor:"."""
    text = document.text
    if document.media_type != "text/plain" or not _is_sample_line(_line(text, span.start)):
        return False
    at = span.start
    for _ in range(_SAMPLE_LINES):
        at = text.rfind("\n", 0, at)
        if at < 0:
            return False
        line = _line(text, at)
        if not _is_sample_line(line):
            return line.lower() in _LANGUAGES or (line.endswith(":") and _SHOWS.search(line) is not None)
    return False


def _line(text: str, at: int) -> str:
    """The line that a place is in, or that ends there, without the sign of a comment."""
    start, end = text.rfind("\n", 0, at) + 1, text.find("\n", at)
    return text[start : len(text) if end < 0 else end].strip(" \t\r#*")


def _is_sample_line(line: str) -> bool:
    return not line or line[0] == "<" or not line.strip(". …")


def is_in_script(document: Document, at: int) -> bool:
    """Whether a place is within a script of a page whose source lies in a plain text, or in an element that a page calls a template of its script: "${name}" is code there, which the page itself fills in."""
    if document.media_type == "text/html" and "data-template" in document.source:
        block = document.block_at(at)
        element = None if block is None else block.element
        return element is not None and any("data-template" in one.attributes for one in element.lineage())
    if document.media_type != "text/plain" or "</script" not in document.text:
        return False
    scripts = _scripts(document)
    index = bisect_right(scripts, at, key=lambda script: script.start) - 1
    return index >= 0 and at < scripts[index].end


@analysis()
def _scripts(document: Document) -> tuple[Span, ...]:
    """What stands between the tags of each script, up to the first that does not end."""
    text, last, spans = document.text, 0, list[Span]()
    for tag in _SCRIPT.finditer(text):
        if tag.start() < last:
            continue
        last = text.find("</script", tag.end())
        if last < 0:
            break
        spans.append(Span(tag.end(), last))
    return tuple(spans)


_SCRIPT = lazy_pattern(r"<script\b[^<>]{0,400}>", signs=("<script",))


def is_of_tags(document: Document, span: Span) -> bool:
    """Whether a tag without attributes stands in a paragraph that speaks of the tags of HTML: "a decoder predicts HTML tags. For each cell (<td>)"."""
    block = document.block_at(span.start)
    if document.media_type == "text/plain" and document.recall("labels of a collection", _has_labels):
        line = document.text.rfind("\n", 0, span.start) + 1
        if _LABEL.match(document.text, line) is not None:
            return True
    return (
        block is not None
        and _BARE_TAG.fullmatch(document.text, *span) is not None
        and holds(_OF_TAGS, document.text, *block.span)
    )


def _has_labels(document: Document) -> bool:
    """Whether lines of a text are whole pairs of a tag around a number or a letter, as a collection labels the sections of its texts: "<section>1</section>"."""
    return "</section>" in document.text and sum(1 for _ in _NUMBERED.finditer(document.text)) >= _LABELS


_LABEL = lazy_pattern(r"[ \t]*<(?P<name>section|title|header)>[^<>\n]*</(?P=name)>[ \t]*$", re.MULTILINE)
_NUMBERED = lazy_pattern(r"(?m)^[ \t]*<section>\w{1,4}</section>[ \t]*$")
_LABELS = 3
"""Such lines, at least."""


def is_in_sample(document: Document, span: Span) -> bool:
    """Whether a tag stands within the markup of a whole page, from its first tag to its last, that the text shows with its signs escaped."""
    return any(start <= span.start < end for start, end in (*_samples(document), *_listings(document)))


@analysis()
def _samples(document: Document) -> tuple[tuple[int, int], ...]:
    low = document.text.lower()
    pairs = ((low.find(f"<{name}>"), low.rfind(f"</{name}>")) for name in _PAGES)
    return tuple(
        (start, end + len("</html>"))
        for start, end in pairs
        if _TOLD <= start < end and _is_escaped(document, start) and _is_escaped(document, end)
    )


@analysis()
def _listings(document: Document) -> tuple[tuple[int, int], ...]:
    """The listings of pages in a file of a word processor, from the declaration or the first tag in a line of its own to the last: a program that an appendix prints."""
    if not is_word_file(document):
        return ()
    return tuple(match.span() for match in _LISTING.finditer(document.text) if match.start() >= _TOLD)


_LISTING = lazy_pattern(
    r"(?m)^[ \t]*(?:<!doctype html[^<>\n]{0,200}>|<html(?:\s[^<>\n]{0,200})?>)(?:(?!</html>).){20,40000}?</html>",
    re.IGNORECASE | re.DOTALL,
)


def _is_escaped(document: Document, at: int) -> bool:
    """Whether the sign of a tag was written so that no program reads it."""
    start = document.locate(Span(at, at + 1)).start
    return "\\" in document.source[max(0, start - 1) : start + 1] or document.source.startswith("&lt;", start)
