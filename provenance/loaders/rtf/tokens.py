"""What stands in the source of a file in RTF: braces, control words and symbols, bytes in hexadecimal, words."""

from __future__ import annotations

from provenance.patterns import lazy_pattern

WORD, PARAMETER, HEX, SYMBOL, BRACE, TEXT = range(1, 7)
"""The groups of a token, of which the last one that matched says what it is: of a control word its parameter, where it has one."""
_FORM = (
    r"fs|fcs|c[fb]|af|afs|alang|ab|ai|lang(?:fe|np|fenp)?|rtlch|ltrch|rtlpar|ltrpar|loch|hich|dbch|kerning|expnd|expndtw|cgrid|noproof|nowidctlpar"
    r"|widctlpar|wrapdefault|aspalpha|aspnum|faauto|adjustright|[lr]in?|fi|s[ab]|sl|slmult|q[lrcj]|b|i|ul|ulnone|(?:ins|char|par|style|tbl)rsid|tx|tqr|tqc"
    r"|clvertal[tcb]|cl(?:brdr|pad|ftsWidth|wWidth|shdrawnil|txlrtb)[a-z]*|brdr[a-z]*|brsp|cellx|trgaph|trleft|trbrdr[a-z]|tr(?:pad|spd)[a-z]+"
)
"""Control words that give letters and paragraphs their form alone: most of those that a word processor writes."""
TOKEN = lazy_pattern(
    rf"(?:\\(?:{_FORM})(?![A-Za-z])(?:-?\d+)? ?)+|"
    r"\\(?:([A-Za-z]+)(-?\d+)? ?|'([0-9A-Fa-f]{2})|([^A-Za-z]))|([{}])|[\r\n]+|([^\\{}\r\n]+)",
)
_INNER = lazy_pattern(r"[{}]|\\(?:bin(\d+) ?|[\s\S])")
"""What says where a group ends that nothing is read of."""
_OPENING = lazy_pattern(r"\s*\{")
_LONGEST = 10
"""Digits of a parameter: a longer one is no number that means anything."""


def number(written: str | None, usual: int = 0) -> int:
    """The parameter of a control word."""
    return usual if written is None or len(written) > _LONGEST else int(written)


def end_of_group(source: str, at: int) -> int:
    """The offset of the brace that closes the group which is open at an offset; the end of the source where nothing does."""
    depth = 0
    size = len(source)
    while (found := _INNER.search(source, at)) is not None:
        at = found.end()
        sign = found[0]
        if sign == "{":
            depth += 1
        elif sign == "}":
            if not depth:
                return found.start()
            depth -= 1
        elif found[1] is not None:
            at = behind_bytes(size, at, number(found[1]))
    return size


def behind_bytes(size: int, at: int, length: int) -> int:
    """The offset behind so many bytes that are no text; the same where a file has not so many left, and the number is none of bytes."""
    return at + length if 0 < length <= size - at else at


def behind_next_group(source: str, at: int) -> int:
    """The offset behind the group that begins at an offset; the offset itself where none does."""
    opened = _OPENING.match(source, at)
    return at if opened is None else min(end_of_group(source, opened.end()) + 1, len(source))
