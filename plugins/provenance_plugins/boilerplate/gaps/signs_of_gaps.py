"""How a template writes a gap that it fills in, by the sign that each begins with: "{{name}}", "%NAME%", "«FirstName»", "[Your name]"."""

from __future__ import annotations

from provenance.api import lazy_pattern
from provenance_plugins.boilerplate.gap_words import SALUTED

__all__ = ["BRACKETS", "GAPS"]

GAPS = (
    (
        "{{",
        lazy_pattern(
            r"\{\{\{?\s*[#/^>&!]?\s*[\w.|'\"() :,\-]{1,80}\}\}\}?|\{\{<\s*/?\s*\w[^{}\n]{0,200}>\}\}"
            r"|\{\{-?\s*(?=['\"]|\$?[a-z])(?:[\w.|() :,\-]|\$(?=[A-Za-z_]\w*(?![\w$]))|'[^'{}\n]{0,40}'|\"[^\"{}\n]{0,40}\"){1,80}\}\}"
        ),
    ),
    ("{%", lazy_pattern(r"\{%-?\s*\w[^%\n]{0,80}%\}")),
    ("<%", lazy_pattern(r"<%[=-]?[^%>\n]{1,80}%>")),
    ("${", lazy_pattern(r"\$\{[A-Za-z_][\w.]{0,40}\}")),
    (
        "%",
        lazy_pattern(
            r"%(?<!%[0-9A-F]{2}%)(?![A-F]{2}_*%[0-9A-F]{2})(?:%?[A-Z][A-Z_]{2,30}%%?|%[A-Za-z][\w .-]{1,30}%%|(?<![%\w]%)[a-z]{3,20}(?:[._][a-z]{3,20})+%(?!\w))"
        ),
    ),
    ("{$", lazy_pattern(r"\{\$[a-z_][\w.>\-]{1,40}\}")),
    ("#{", lazy_pattern(r"#\{[a-z_][\w.]{1,40}\}")),
    (
        "«",
        lazy_pattern(
            r"«(?:[A-Za-z]+(?:_[A-Za-z]+)+|(?:[A-Z][a-z]+){0,2}(?:Name|Block|Line|Address|City|Date|Title|Company|Code|Number|Email|Phone|Amount|State|Street|Country|Nom|Prenom|Vorname|Nachname|Nombre|Nome|Naam)(?:[A-Z][a-z]+){0,2})»"
        ),
    ),
    ("*|", lazy_pattern(r"\*\|[A-Z_:]{2,30}\|\*")),
    ("##", lazy_pattern(r"(?<![#\w])##[A-Z][A-Z_]{2,30}##(?![#\w])")),
    ("#related#", lazy_pattern(r"(?<![\w#&])#related#")),
    ("#page#", lazy_pattern(r"(?<![\w#&])#page#")),
    ("#more#", lazy_pattern(r"(?<![\w#&])#more#")),
    ("{", SALUTED),
    ("@@", lazy_pattern(r"(?<![@\w])@@[A-Za-z][A-Za-z_]{2,30}@@(?![@\w])")),
)
"""A sign that must stand in the text, and the placeholder that it may belong to."""
BRACKETS = (
    (
        "[",
        lazy_pattern(r"\[(/?)([^\W\d](?:[^\[\]\n]{1,80}|[\w-]{0,30}[ \t][\w-]{1,30}=[\"'][^\[\]\n]{1,400}))\](?!\()"),
    ),
    ("__", lazy_pattern(r"(?<!\w)__(/?)([A-Z][A-Z_]{2,30})__(?!\w)")),
    ("<", lazy_pattern(r"<(/?)([^\W\d][^<>\n]{2,60})>")),
    (
        "{",
        lazy_pattern(
            r"\{(?<![\w$/=({\"'\\]\{)(/?)([A-Z][A-Z_]{2,30}|[A-Z][a-z]+(?: [A-Za-z]+){1,3}|[a-z]{3,12}(?: [a-z]+){1,5}|[a-z]{2,12}(?:_[a-z]{2,12}){1,3})\}(?![\w/}\"'(=])"
        ),
    ),
)
"""A sign, and the bracket that may hold what somebody was to put in, with whether it closes."""
