"""Programs that are kept as plain text, whose day is that of their last change: `lamp.pl.txt`."""

from __future__ import annotations

from provenance.api import Document, lazy_pattern

__all__ = ["is_program"]

_LINES = 12
"""Lines of a program, at least."""
_OF_CODE = lazy_pattern(
    r"\s*(?:(?:[\w.$@%&>()\[\]{}\"'*-][^\n]*)?(?:[;{}(]|\)\s?[:;]|\\)|[})\]]+[;,]?|(?:def|class|function|sub|import|package|use|public|private|static|return|if|elif|else|for|while|print|echo|fn|func|let|var|const)\b[^\n]*[():;{=][^\n]*)\s*"
)
"""A line that is a statement, or ends or begins a block."""
_COMMENT = lazy_pattern(r"\s*(?:#|//|/\*|\*\s|--\s|;;)[^\n]*")
_STRING = lazy_pattern(r"\s*(?:\"[^\"\n]*\"|'[^'\n]*'),?\s*")
_OPENING = lazy_pattern(
    r"(?m)^(?:package [\w:.]+;|use [A-Za-z][\w:]*;|import [\w.*{} ,]+;|#include [<\"]|#!/\w|<\?php\b|using [\w.]+;)",
    signs=("package ", "use ", "import ", "#include ", "#!/", "<?php", "using "),
)
_HEAD = 1_500
"""Characters in which a program says what it is made of."""
_SHARE, _SURE = 0.85, 0.3
"""Shares of the lines that are statements, comments or strings in a row, and of statements alone."""


def is_program(document: Document) -> bool:
    """Whether nearly all lines of a plain text are statements, comments and strings, and a third of them statements; or so many where its first line that is no comment begins it as a program does."""
    if (
        document.media_type != "text/plain"
        or document.row is not None
        or document.text.count(";") + document.text.count(":\n") < _LINES // 2
    ):
        return False
    lines = [line for line in document.text.split("\n") if line.strip()]
    if len(lines) < _LINES:
        return False
    said = sum(_OF_CODE.fullmatch(line) is not None for line in lines)
    if said < _SURE * len(lines):
        return False
    first = next((line for line in lines if _COMMENT.fullmatch(line) is None), "")
    if _OF_CODE.fullmatch(first) is not None and _OPENING.search(document.text, 0, _HEAD) is not None:
        return True  # strings of several lines are what it writes
    beside = sum(
        _OF_CODE.fullmatch(line) is None and (_COMMENT.fullmatch(line) or _STRING.fullmatch(line)) is not None
        for line in lines
    )
    return said + beside >= _SHARE * len(lines)
