"""Small slips in the source of a text that readers see (BLP411): powers without braces in formulas, entities in values of the front matter, and a lone mark of code below a block of it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from provenance.api import Document, Hit, Severity, SourceSpan, lazy_pattern

__all__ = ["source_slips"]

_MATH = lazy_pattern(
    r"(?ms)^```math[ \t\r]*\n(?P<fenced>.{1,3000}?)^```|\$\$(?P<set>[^$]{1,3000})\$\$|\\\[(?P<shown>[^$]{1,3000}?)\\\]|(?<![\w$\\])\$(?P<within>[^$\n]{1,300})\$(?![\w$])"
)
_COMMAND = lazy_pattern(r"\\[a-zA-Z]{2,}")
"""By which a formula is one of LaTeX: other notations take "10^-11" as it is meant."""
_POWER = lazy_pattern(r"(?<=[\w)\]}])\^(?P<exponent>-\d{1,4}|\d{2,4})(?!\w)")
_NUMBER = ("\\num{", "\\SI{", "\\qty{", "\\url{", "\\href{", "\\texttt{", "\\text{")
"""Commands that read what stands in them in another way."""
_REACH, _LINE = 60, 2_000
"""Characters before a power in which its command stands, and before a formula those of its line that are read."""
_TITLE = lazy_pattern(
    r"(?m)^(?P<key>title|subtitle|headline|description|summary|categor(?:y|ies)|tags|author)[ \t]*[:=][^\n&]{0,300}&[^\n]{0,300}",
    signs=("&",),
)
_ENTITY = lazy_pattern(
    r"&(?:quot|amp|apos|lt|gt|nbsp|[nm]dash|[lr][sd]quo|hellip|#0?39|#x27|#34|#8[12]\d\d);", signs=("&",)
)
_TITLES = frozenset({"title", "subtitle", "headline"})
_SPACES = frozenset({"&nbsp;"})
"""What nobody can type as a sign that is seen, so that who puts it into a title means it."""
_FRONT = 10_000
"""Characters at the start of a source in which its front matter stands."""
_LONE = lazy_pattern(r"(?m)^```[ \t\r]*\n(?P<mark>`)[ \t\r]*$")
_FENCE = lazy_pattern(r"(?m)^ {0,3}```")


def source_slips(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each kind with its first place, and how many there are."""
    source = document.source
    if "^" in source:
        yield from _powers(document)
    if document.has_front_matter and "&" in source[:_FRONT]:
        yield from _titles(document)
    if "```\n`" in source or "```\r\n`" in source:
        yield from _marks_of_code(document)


def _powers(document: Document) -> Iterator[tuple[str, Hit]]:
    source = document.source
    fences = _fences(source)
    found = [
        (math.start(name) + power.start(), power)
        for math in _MATH.finditer(source)
        for name in ("fenced", "set", "shown", "within")
        if math[name]
        and _COMMAND.search(math[name]) is not None
        and "^" in math[name]
        and (name == "fenced" or not _is_in_code(source, fences, math.start()))
        for power in _POWER.finditer(math[name])
        if not _is_in_command(math[name], power.start())
    ]
    if not found:
        return
    at, power = found[0]
    more = f", as {len(found) - 1} more do" if len(found) > 1 else ""
    message = f"“{power[0]}” raises only its “{power['exponent'][0]}”{more}, since a formula takes one sign for the exponent: write “^{{{power['exponent']}}}”"
    yield "power", Hit(SourceSpan(at, at + len(power[0])), message)


def _fences(source: str) -> list[int]:
    return [fence.start() for fence in _FENCE.finditer(source)]


def _is_in_code(source: str, fences: Sequence[int], at: int) -> bool:
    """Whether a place stands between marks of code in its line, or in a block of code."""
    line = max(source.rfind("\n", 0, at) + 1, at - _LINE)
    return source.count("`", line, at) % 2 == 1 or bisect_left(fences, at) % 2 == 1


def _is_in_command(words: str, at: int) -> bool:
    before = words[max(0, at - _REACH) : at]
    return any(before.rfind(command) > before.rfind("}") for command in _NUMBER)


def _titles(document: Document) -> Iterator[tuple[str, Hit]]:
    """For information: Jekyll and others put titles into the page as they are, so that readers see the sign."""
    source = document.source
    fence = source.lstrip("\ufeff")[:3]
    end = source.find(f"\n{fence}", 3, _FRONT)
    found = [
        entity
        for title in _TITLE.finditer(source, 0, max(end, 0))
        for entity in _ENTITY.finditer(source, *title.span())
    ]
    if not found:
        return
    match = next((entity for entity in found if entity[0] not in _SPACES), found[0])
    key = next(one["key"] for one in _TITLE.finditer(source, 0, end) if one.start() < match.start() < one.end())
    where = "in the title" if key in _TITLES else f"under “{key}”"
    message = f"“{match[0]}” {where} of the front matter is markup, which shows as it is wherever a generator escapes titles: write the sign itself"
    yield "title", Hit(SourceSpan(*match.span()), message, severity=Severity.INFO)


def _marks_of_code(document: Document) -> Iterator[tuple[str, Hit]]:
    """A mark below the fence that ends a block; one below a fence that begins it is of the code."""
    fences = _fences(document.source)
    found = [match for match in _LONE.finditer(document.source) if bisect_left(fences, match.start()) % 2]
    if found:
        more = f", as {len(found) - 1} more do," if len(found) > 1 else ""
        message = f"a single “`” stands alone in the line below a block of code{more} and turns the words behind it into code, or shows: delete it"
        yield "mark", Hit(SourceSpan(*found[0].span("mark")), message)
