"""Whether reStructuredText is read as before once a stretch of it is gone or another: its tables stand in columns, its directives and notes need words, its rules need text on both sides."""

from __future__ import annotations

from provenance.documents import BlockKind, Document
from provenance.patterns import lazy_pattern
from provenance.spans import Span

_DIRECTIVE = lazy_pattern(r"[ \t]*\.\.[ \t]+\S[^\n]*?::")
_NEEDS_WORDS = lazy_pattern(r"[ \t]*(?::|\.\.[ \t]+\[[^\]\n]*\][ \t]*)")
"""What stands in a line before the name of a field or the words of a note."""
_ITEM = r"(?:[-*+•][ \t]+|\(?(?:\d{1,9}|[a-zA-Z]|#)[.)][ \t]+)"
_OPENS = lazy_pattern(rf"[ \t]*{_ITEM}*\.\.[ \t]+\S")
_COMPLETE = lazy_pattern(
    rf"[ \t]*{_ITEM}*\.\.[ \t]+(?:\[[^\]\n]*\][ \t]*\S|(?:\|[^|\n]*\|[ \t]*)?(?:figure|image|version[\w-]*|deprecated)::[ \t]*\S|(?:note|tip|hint|warning|important|caution|attention|danger|error|seealso)::[ \t]*\S)"
)
"""A note or directive that has words, or an argument with which it is whole."""
_OPTION = lazy_pattern(r"[ \t]+:[^:\n]+:")
_HOLDS = lazy_pattern(rf"[ \t]+\S|{_ITEM}|\.\.[ \t]")
"""A line behind which what is set in belongs to it, or to what it belongs to."""
_NUMBERED = lazy_pattern(r"[ \t]*\(?(?:\d{1,9}|[a-zA-Z])[.)][ \t]")
_ADORNMENT = lazy_pattern(r"([!-/:-@\[-`{-~])\1{3,}[ \t]*$")
"""A rule between paragraphs, or the line over or under a title."""

_NEAR = 5_000
"""Characters on each side that are looked at."""


def keeps_layout(document: Document, span: Span, start: int, end: int, by: str) -> bool:
    """Whether `by` may stand in the place of source[start:end], which holds the words of a text span."""
    source = document.source
    stretch = source[start:end]
    line = source.rfind("\n", 0, start) + 1
    if _DIRECTIVE.match(source, line, start) is not None or "\n.." in stretch:
        return False
    if not _says(stretch, document.slice(span)):  # such as the sign of a substitution
        return False
    block = document.block_at(span.start)
    if block is not None and block.kind is BlockKind.TABLE_CELL and len(by) != end - start:
        return False
    if by:
        return True
    if start > line or (end < len(source) and source[end - 1 : end] not in "\r\n"):
        return _NEEDS_WORDS.fullmatch(source, line, start) is None
    before, behind = source[max(0, start - _NEAR) : start], source[end : end + _NEAR]
    return _keeps_lines(before.splitlines(), stretch.splitlines(), behind.splitlines())


def _says(stretch: str, words: str) -> bool:
    """Whether all letters and digits of words stand in a stretch of the source, in their order."""
    signs = iter(stretch)
    return all(character in signs for character in words if character.isalnum())


def _keeps_lines(before: list[str], lines: list[str], behind: list[str]) -> bool:
    """Whether what is before and behind lines that go is read as before."""
    own = next((line for line in lines if line.strip()), "")
    indent = _indent(own)
    over = next((at for at in range(len(before) - 1, -1, -1) if before[at].strip()), -1)
    under = next((at for at, line in enumerate(behind) if line.strip()), len(behind))
    above = before[over] if over >= 0 else ""
    below = behind[under] if under < len(behind) else ""
    if _indent(below) > indent and ((not under and lines[-1].strip()) or _HOLDS.match(above) is not None):
        return False  # the words under a term, or those that would belong to what is above
    if _NUMBERED.match(own) is not None and _NUMBERED.match(below) is not None and _indent(below) == indent:
        return False
    if indent and _indent(below) < indent and _is_alone(before, indent):
        return False
    if _is_rule(behind, under) and (not above or _ADORNMENT.match(above) is not None):
        return False
    is_last = not below or any(_ADORNMENT.match(line) is not None for line in behind[under : under + 2])
    return not (is_last and _is_rule(before, over))


def _is_alone(before: list[str], indent: int) -> bool:
    """Whether lines that are set in so far are all the words of a directive or a note."""
    for line in reversed(before):
        if line.strip() and not (_indent(line) >= indent and _OPTION.match(line) is not None):
            return _indent(line) < indent and _OPENS.match(line) is not None and _COMPLETE.match(line) is None
    return False


def _is_rule(lines: list[str], at: int) -> bool:
    """Whether a line is a rule between paragraphs, with nothing right above or below."""
    if not 0 <= at < len(lines) or _ADORNMENT.match(lines[at]) is None:
        return False
    return not any(line.strip() for line in (*lines[max(0, at - 1) : at], *lines[at + 1 : at + 2]))


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" \t"))
