"""What within the lines of Org is no plain word: the signs of its objects, and entities."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from html.entities import html5
from types import MappingProxyType

from provenance.patterns import lazy_pattern

TOKEN = lazy_pattern(
    r"\[\[(?P<link>(?:\\.|[^\[\]\\]){1,2000})\](?=[\[\]])"
    r"|\[fn:(?P<note>[\w-]{0,80})(?P<inner>[:\]])"
    r"|\[cite(?:/[\w/-]{0,60})?:(?P<cite>)"
    r"|[<\[](?P<day>\d{4}-\d\d?-\d\d?(?:[ \t][^<>\[\]\n]{0,60})?)[>\]]"
    r"|(?P<nothing>\[\d{0,6}(?:%|/\d{0,6})\]|<%%\([^<>\n]{0,300}\)>|(?<!<)<<[^<>\s](?:[^<>\n]{0,300}[^<>\s])?>>(?!>))"
    r"|<<<(?P<radio>[^<>\s](?:[^<>\n]{0,300}[^<>\s])?)>>>"
    r"|<(?P<angle>(?:https?|ftps?|mailto|news|gopher|gemini|tel|xmpp|irc|doi):[^<>\n]{1,2000})>"
    r"|(?P<address>(?:https?|ftps?|gemini|gopher)://[^\s<>\[\]\"|{}]{1,2000})"
    r"|(?P<snippet>@@[\w-]{1,40}:)"
    r"|\{\{\{(?P<macro>[A-Za-z][\w-]{0,60})(?:\((?P<given>(?:(?!\{\{\{|\)\}\}\})[\s\S]){0,1000})\))?\}\}\}"
    r"|(?P<formula>\\[(\[])"
    r"|(?P<dollars>\$\$?)"
    r"|\\(?P<entity>[A-Za-z]{1,30}\d{0,2})(?P<ended>\{\}|(?![A-Za-z\d{\[]))"
    r"|(?P<unseen>\\(?:label|index|vspace|hspace|addcontentsline|thispagestyle|pagestyle|setcounter)\*?\{[^{}\n]{0,300}\})"
    r"|(?P<command>\\(?![A-Za-z]{0,12}[Cc]ite)[A-Za-z]{2,30}\*?(?:\[[^\[\]\n]{0,200}\])?\{[^{}\n]{0,300}\})"
    r"|(?P<end>\\\\[ \t]*\r?(?=\n|\Z))"
    r"|(?<![^\W_])(?:src_[A-Za-z][\w+-]{0,30}(?:\[[^\[\]\n]{0,200}\])?\{(?P<program>[^{}\n]{0,500})\}|call_[\w-]{1,60}(?:\[[^\[\]\n]{0,200}\])?\((?P<called>[^()\n]{0,300})\)(?:\[[^\[\]\n]{0,200}\])?)"
    r"|(?<=\S)(?:\^\{(?P<raised>[^{}\n]{1,200})\}|_\{(?P<lowered>[^{}\n]{1,200})\})"
    r"|(?P<mark>[*/_+=~])(?=\S)"
)
CLOSING = lazy_pattern(r"(?<=\S)[*/_+=~](?=[\s.,;:!?'\")}\[\\-]|\Z)")
"""A mark where it may close what it opened."""
BEFORE = frozenset(" \t\r\n-({'\"\u200b\u00a0\u2003\u3000")
"""What may stand before a mark that opens."""
INVISIBLE = frozenset("\u200b")
VERBATIM = frozenset("=~")
INLINE_FORMULA = lazy_pattern(
    r"\$(?:[^\s$]|[^\s$.,;](?:[^$\n]|\n(?!\s*\n)){0,400}[^\s$.,])\$(?=[\s.,;:!?'\")}\]\\-]|\Z)|\$\$[^$]{1,1000}\$\$"
)
RAISED: Mapping[str, str] = MappingProxyType(dict(zip("0123456789+-n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿ", strict=True)))
"""Figures that are raised: 10^{6} is no 106."""
PICTURE = lazy_pattern(r"(?i)[^\n]{1,1900}\.(?:png|jpe?g|gif|svgz?|webp|avif|bmp|tiff?)")
"""The address of a picture."""
_OWN = {
    "AA": "Å", "to": "→", "gets": "←", "vert": "|", "vbar": "|", "under": "_", "slash": "/", "asciicirc": "^", "dots": "…", "EUR": "€", "ndash": "–",
    "vellip": "⋮", "shy": "\u00ad", "check": "✓", "star": "*", "bdquo": "„", "acute": "´", "S": "§", "deg": "°", "neg": "¬", "hbar": "ℏ",
    "le": "≤", "ge": "≥", "leq": "≤", "geq": "≥", "neq": "≠", "inf": "∞", "infty": "∞", "pm": "±", "times": "×", "cdot": "⋅", "ldots": "…",
    "slashes": "/", "plus": "+", "colon": ":", "dollar": "$", "percent": "%", "checkmark": "✓",
}  # fmt: skip
"""Names that Org has and HTML has not, or has for something else."""


@cache
def entities() -> Mapping[str, str]:
    r"""What stands for a character, `\rarr`, by its name."""
    named = {name[:-1]: sign for name, sign in html5.items() if name.endswith(";") and len(sign) == 1}
    return {**named, **_OWN}
