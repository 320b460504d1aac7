"""Texts as files are found: cut off, run together, with brackets that hold nothing and marks where none belong. The same for the same seed."""

from __future__ import annotations

import random
import re

_BRACKETED = re.compile(r"([(\[{“\"«])[^()\[\]{}“”\"«»\n]{1,60}([)\]}”\"»])")
_MARKS = "()[]{}<>“”\"'’«»:;,.-–—*_`#|/\\@&%=+~^$\n\t\u00a0\u200b\u2028\ufeff\x00İßﬁ😀"
_SHARE = 0.3
_PIECES = (
    "[]", "( )", "[ ]()", "![]()", '<a href="">', "<p></p>", "{{ }}", "{% %}", "“ ”", '".', "---", "\n* ", "\n> ",
    "\n1. ", "\n# ", "[^1]", "[1]", "[^1]: ", "©", "By ", "Foto: ", "Source: ", "http://", "@ ", "& ", "&nbsp;", "1.1.", "XX",
)  # fmt: skip


def damaged(text: str, lot: random.Random) -> str:
    """A text after three to thirty accidents."""
    for _ in range(lot.randint(3, 30)):
        start = lot.randint(0, len(text))
        end = min(len(text), start + lot.choice((0, 1, 2, 5, 12, 40)))
        before, taken, after = text[:start], text[start:end], text[end:]
        match lot.randrange(7):
            case 0:
                taken = ""
            case 1:
                taken = " " * len(taken)
            case 2:
                taken = lot.choice(_MARKS) + taken
            case 3:
                taken = lot.choice(_PIECES) + taken
            case 4:
                taken = taken.upper()
            case 5:
                taken *= 3
            case _:
                text = _emptied(text, lot)
                continue
        text = before + taken + after
    return text


def _emptied(text: str, lot: random.Random) -> str:
    """A text some of whose brackets and quotation marks hold nothing."""
    blanks = " " * lot.randint(0, 4)

    def emptied(found: re.Match[str]) -> str:
        return f"{found[1]}{blanks}{found[2]}" if lot.random() < _SHARE else found[0]

    return _BRACKETED.sub(emptied, text)
