"""ProQuest, which names the field on each line, and RIS, whose tags are two letters."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.loaders.archives.lines import Found, Line, labelled, title_in
from provenance.patterns import lazy_pattern

_KEYED = lazy_pattern(
    r"(?P<name>Title|Author|Publication info|Publication title|Publication date|Publication year|Pages?|First page|Section|Publisher|Place of publication|Country of publication|ISSN|Source type|"
    r"Language of publication|Document type|ProQuest document ID|Document URL|Copyright|Last updated|Database|Subject|Location|People|Company / organization|Dateline|Links|Publication subject|Abstract|Full text):(?:\s+(?P<words>\S.*))?"
)
_OF_KEYS = {"Title": "title", "Author": "author", "Publication title": "publisher", "Publication date": "date"}
_OUTLET = lazy_pattern(r"[,;(]")
"""What ends the name of an outlet, before its edition and place."""
_RIS = lazy_pattern(r"(?P<name>[A-Z][A-Z0-9])  -(?: (?P<words>.*))?")
_OF_RIS = {
    "TI": "title", "T1": "title", "AU": "author", "A1": "author", "DA": "date", "Y1": "date", "PY": "date",
    "T2": "publisher", "JO": "publisher", "JF": "publisher", "PB": "publisher", "UR": "url",
}  # fmt: skip
_PROSE_OF_RIS = frozenset({"AB", "N2", "TI", "T1"})


def of_ris(lines: Sequence[Line]) -> Found | None:
    """One entry in RIS."""
    if not lines or not lines[0].words.startswith("TY  -"):
        return None
    says, named = labelled(lines, _RIS, _OF_RIS)
    if [name for name, _ in named].count("TY") > 1:
        return None
    return Found(says, [line for name, line in named if name not in _PROSE_OF_RIS])


def of_proquest(lines: Sequence[Line]) -> Found | None:
    """An article as ProQuest writes it into a text."""
    says, named = labelled(lines, _KEYED, _OF_KEYS)
    names = [name for name, _ in named]
    if names.count("Full text") != 1 or not {"Publication title", "Publication info", "ProQuest document ID"} & set(
        names
    ):
        return None
    first = next(at for at, line in enumerate(lines) if _KEYED.fullmatch(line.words) is not None)
    head = [line for line in lines[: max(0, first - 1)] if line.words != title_in(says)]
    says = [
        one._replace(words=_OUTLET.split(one.words)[0].strip()) if one.field == "publisher" else one for one in says
    ]
    return Found(says, [*head, *(line for name, line in named if name not in {"Abstract", "Full text"})])
