"""The patterns of a `.gitignore`, read as git reads them: byte by byte, and a line that is no pattern matches nothing."""

from __future__ import annotations

import os
import re
import string
from collections.abc import Iterator

from provenance.host.wildcards import Choice, Move, Steps, Wild, Wildcard
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern

_PLAIN = lazy_pattern(r"[^*?\[\\]*")
_STARS = lazy_pattern(r"\*+")
_CLASSES = {
    "alnum": string.ascii_letters + string.digits,
    "alpha": string.ascii_letters,
    "blank": " \t",
    "cntrl": "".join(map(chr, (*range(32), 127))),
    "digit": string.digits,
    "graph": "".join(map(chr, range(33, 127))),
    "lower": string.ascii_lowercase,
    "print": "".join(map(chr, range(32, 127))),
    "punct": string.punctuation,
    "space": string.whitespace,
    "upper": string.ascii_uppercase,
    "xdigit": string.hexdigits,
}


class _Pattern(NamedTuple):
    wildcard: Wildcard
    is_name: bool
    """Whether it is for the name alone, wherever it stands."""
    of_folders: bool
    ignored: bool


class _NoPattern(Exception):
    pass


class GitPatterns:
    """The patterns of one file."""

    def __init__(self, content: bytes) -> None:
        lines = content.removeprefix(b"\xef\xbb\xbf").decode("latin-1").split("\n")
        self._patterns = [found for line in reversed(lines) if (found := _pattern(line.removesuffix("\r"))) is not None]
        """The last ones first, for those count."""

    def said(self, path: str, *, is_folder: bool) -> bool | None:
        """Whether a path, relative to the folder of the file, is ignored; None where no pattern matches it."""
        whole = Steps(os.fsencode(path).decode("latin-1"))
        name = Steps(whole.text.rpartition("/")[2])
        for pattern in self._patterns:
            if pattern.wildcard.matches(name if pattern.is_name else whole) and (is_folder or not pattern.of_folders):
                return pattern.ignored
        return None


def _pattern(line: str) -> _Pattern | None:
    if line.startswith("#"):
        return None
    text = _without_blanks(line.partition("\0")[0])
    negated, text = text.startswith("!"), text.removeprefix("!")
    of_folders, text = text.endswith("/"), text.removesuffix("/")
    if not text:
        return None
    is_name = "/" not in text
    text = text.removeprefix("/")
    at = _end(_PLAIN, text, 0)
    try:
        moves = tuple(_moves(text[at:]))
    except _NoPattern:
        return None
    return _Pattern(Wildcard((text[:at], *moves)), is_name, of_folders, not negated)


def _without_blanks(line: str) -> str:
    """A line as far as the blanks at its end, of which a backslash keeps one."""
    kept = line.rstrip(" ")
    escaped = (len(kept) - len(kept.rstrip("\\"))) % 2
    return line[: len(kept) + escaped]


def _moves(text: str) -> Iterator[Move]:
    """What a pattern has from its first star, choice or backslash on."""
    at = 0
    while at < len(text):
        sign = text[at]
        if sign == "*":
            move, at = _stars(text, at)
            yield move
        elif sign == "[":
            choice, at = _choice(text, at + 1)
            yield choice
        elif sign == "?":
            yield Wild.SIGN
            at += 1
        elif sign == "\\":
            yield _sign(text, at + 1)
            at += 2
        else:
            plain = _end(_PLAIN, text, at)
            yield text[at:plain]
            at = plain


def _end(pattern: re.Pattern[str], text: str, at: int) -> int:
    found = pattern.match(text, at)
    return at if found is None else found.end()


def _sign(text: str, at: int) -> str:
    """The character at a place. Raises _NoPattern where there is none."""
    if at >= len(text):
        raise _NoPattern
    return text[at]


def _stars(text: str, start: int) -> tuple[Move, int]:
    """What stars are, and where what is behind them begins: two as the whole of a name stand for folders."""
    end = _end(_STARS, text, start)
    if end - start == 1 or (start and text[start - 1] != "/"):
        return Wild.WITHIN, end
    if text.startswith("/", end):
        return Wild.FOLDERS, end + 1
    return (Wild.ACROSS if end == len(text) or text.startswith("\\/", end) else Wild.WITHIN), end


def _choice(text: str, at: int) -> tuple[Choice, int]:
    """A choice of characters, and where what is behind it begins. Raises _NoPattern where it has no end."""
    others = _sign(text, at) in "!^"
    at += others
    ranges: list[tuple[str, str]] = []
    first, before = at, ""
    """The character before, with which a range may begin."""
    while (sign := _sign(text, at)) != "]" or at == first:
        at += 1
        if sign == "-" and before and text[at : at + 1] not in {"", "]"}:
            at += text[at] == "\\"
            ranges.append((before, _sign(text, at)))
            before = ""
            at += 1
        elif sign == "[" and text.startswith(":", at) and (named := _named(text, at + 1)) is not None:
            listed, at = named
            ranges += [(one, one) for one in listed]
            before = ""
        else:
            if sign == "\\":
                sign = _sign(text, at)
                at += 1
            ranges.append((sign, sign))
            before = sign
    return Choice(tuple(ranges), others), at + 1


def _named(text: str, start: int) -> tuple[str, int] | None:
    """The characters of `[:alpha:]`, and where what is behind it begins; None where this is no name. Raises _NoPattern for one that git knows not."""
    end = text.find("]", start)
    if end < 0:
        raise _NoPattern
    if end == start or text[end - 1] != ":":
        return None
    if (known := _CLASSES.get(text[start : end - 1])) is None:
        raise _NoPattern
    return known, end + 1
