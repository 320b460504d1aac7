"""Addresses that are written so that machines do not read them: "ana [at] ferry.net", "ana(at)ferry(dot)net"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.characters import IN_TEXT
from provenance.api import BlockKind, Document, Literals, Span, lazy_pattern

_WORDS = (
    "arobase",
    "arroba",
    "chiocciola",
    "małpa",
    "apenstaartje",
    "apestaartje",
    "snabel-a",
    "snabela",
    "ät",
    "klammeraffe",
)
"""What the sign is called in other languages."""
SIGNS = (
    "[at]",
    "(at)",
    "{at}",
    "[AT]",
    "(AT)",
    "{AT}",
    "[ at ]",
    "( at )",
    *(f"{opens}{word}" for word in _WORDS for opens in ("[", "(", "[ ", "( ")),
)
"""What stands for the @."""
_ANY_SIGN = Literals(SIGNS)
_HIDDEN = lazy_pattern(
    (
        r"(?<![\w.+%@/\\-])(\w[\w.+%-]{0,63})(?P<gap> ?)(?:\[ ?(?:at|AT|WORDS) ?\]|\( ?(?:WORDS|(?P<word>at|AT)) ?\)|\{ ?(?:at|AT) ?\})(?P=gap)"
        r"(?P<host>(?:[^\W_][\w-]{0,62}(?:\.| ?(?:\[ ?(?:DOTS) ?\]|\( ?(?:DOTS) ?\)|\{ ?(?:DOTS) ?\}) ?))+[a-z]{2,12})(?![\w@([{-])"
    )
    .replace("WORDS", "|".join(_WORDS))
    .replace("DOTS", "dot|DOT|punkt|punto|ponto|point|punt|kropka|nokta")
)
_PLAIN = lazy_pattern(r"\.(?:[a-z]{2,3}|info)\Z")
"""How the hosts of most addresses end, and few words with a full stop that have run into the next."""
_DOT = lazy_pattern(r" ?[\[({] ?(?:dot|DOT|punkt|punto|ponto|point|punt|kropka|nokta) ?[\])}] ?")


def hidden_addresses(document: Document) -> Iterator[tuple[Span, str]]:
    """Where such addresses stand, and how they would be written plainly."""
    if not IN_TEXT.any_in(document, _ANY_SIGN):
        return
    for match in _HIDDEN.finditer(document.text):
        block = document.block_at(match.start())
        if not _is_word(match) and (block is None or block.kind is not BlockKind.CODE):
            yield Span(*match.span()), f"{match[1]}@{_DOT.sub('.', match['host'])}"


def _is_word(match: re.Match[str]) -> bool:
    """Whether what stands in round brackets among other words is a word, or the sign of Austria: "the train (at) noon.then", "Roth (AT) roth.at"; where the dot is a word, too, it is none."""
    if not match["gap"] or not match["word"] or _DOT.search(match["host"]) is not None:
        return False
    return match["word"].isupper() or _PLAIN.search(match["host"]) is None
