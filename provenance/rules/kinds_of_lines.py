"""What a line is in AsciiDoc and Gemtext by how it begins and ends: words that go, or come, must not make another of it."""

from __future__ import annotations

from provenance.patterns import lazy_pattern

_ASCIIDOC = lazy_pattern(
    r"(?P<comment>//(?!/))"
    r"|(?P<block>(?:-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|/{4,}|--|```.*|[|,:!]={3,}|\+|'{3,}|<{3,}|\*[ ]?\*[ ]?\*|-[ ]?-[ ]?-|_[ ]?_[ ]?_)$)"
    r"|(?P<heading>={1,6}|\#{1,6})[ \t]+\S"
    r"|(?P<attribute>:!?\w[\w-]{0,80}!?:(?:[ \t]|$))"
    r"|(?P<about>\[.*\]$)"
    r"|(?P<macro>[A-Za-z_][\w-]{0,60}::[^\[]{0,2000}\[.*\]$)"
    r"|(?P<note>(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]+)"
    r"|[ \t]*(?P<item>-|\*{1,6}|•|\.{1,5}|\d{1,9}\.|[A-Za-z]\.|[IVXivx]{1,8}\)|<(?:\d{1,3}|\.)>)[ \t]+\S"
    r"|(?P<title>\.\.?[^ \t.])"
    r"|[ \t]*\S(?:.{0,600}?\S)??(?P<term>:{2,4}|;;)(?:[ \t]|$)"
    r"|(?P<cell>[ \t]*(?:[\d.+*]{0,12}[<^>.]{0,3}[aedhlms]?)[|!])"
    r"|(?P<set_in>[ \t])|(?P<quoted>\"|> )"
)
_SIGNS = {"heading", "item", "term"}
"""Kinds of which the very signs count."""
_UNDERLINE = lazy_pattern(r"=+|-+|~+|\^+|\++")
_GEMTEXT = lazy_pattern(r"```|=>|#{1,3}|\* |>")


def asciidoc_kind(line: str) -> str:
    """What a line is in AsciiDoc; empty for a line of a paragraph."""
    found = _ASCIIDOC.match(line)
    if found is None:
        return ""
    kind = found.lastgroup or ""
    return f"{kind} {found[kind]}" if kind in _SIGNS else kind


def is_underlined(line: str, below: str) -> bool:
    """Whether the line below makes a title of a line of AsciiDoc: a row of signs as long as that, but for one character."""
    under = below.rstrip()
    return (
        len(under) > 1
        and abs(len(line.rstrip()) - len(under)) <= 1
        and _UNDERLINE.fullmatch(under) is not None
        and any(map(str.isalnum, line))
        and not asciidoc_kind(line).startswith(("block", "about", "attribute", "set_in"))
    )


def gemtext_kind(line: str) -> str:
    """What a line is in Gemtext; empty for a line of words."""
    found = _GEMTEXT.match(line)
    return "" if found is None else found[0]
