"""What an archive of news writes around an article that it exports as text: Factiva, Nexis, ProQuest, and lists of references in RIS.

The forms are those of the services' own exports: Factiva with its codes (https://www.dowjones.com/professional/factiva/) and as it shows an article, Nexis Uni and
the older LexisNexis, ProQuest, and RIS (https://en.wikipedia.org/wiki/RIS_(file_format)). A file of several articles states nothing of all of them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

import msgspec

from provenance.documents import Block, BlockKind, Declared, Document, Region
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.spans import SourceSpan, Span

_HEAD = 4000
"""Characters in which what stands above an article ends."""
_TITLE = 300
_CODES = lazy_pattern(
    r"(?P<name>HD|BY|WC|PD|ET|SN|SC|ED|PG|LA|CY|LP|TD|CO|IN|NS|RE|IPC|IPD|PUB|AN|CR|SE|CT|RF|ART|VOL|CX)(?:[ \t]+(?P<words>\S.*))?"
)
_OF_CODES = {"HD": "title", "BY": "author", "PD": "date", "SN": "publisher"}
_WORDS_OF = frozenset({"HD", "LP", "TD"})
"""Codes of the article's own words."""
_LENGTH = lazy_pattern(r"(?:(?P<label>LENGTH|Length):\s*)?\d{1,3}(?:,?\d{3})?\s+words")
_LABEL = lazy_pattern(
    r"(?P<name>BYLINE|SECTION|LENGTH|DATELINE|HEADLINE|HIGHLIGHT|LOAD-DATE|LANGUAGE|PUBLICATION-TYPE|SUBJECT|GRAPHIC|JOURNAL-CODE|ACC-NO|TYPE|COMPANY|GEOGRAPHIC|"
    r"Byline|Section|Length|Dateline|Headline|Highlight|Load-Date|Language|Publication-Type|Subject|Graphic|Classification|Industry|Geographic|Notes):(?:\s+(?P<words>\S.*))?"
)
_OF_LABELS = {"BYLINE": "author", "Byline": "author", "HEADLINE": "title", "Headline": "title"}
_COUNT = lazy_pattern(r"\d{1,4} of \d{1,4} DOCUMENTS?")
_FRAME = lazy_pattern(
    r"(?:Copyright|©|\(c\)) .{0,200}|All Rights Reserved\.?|Body|Classification|End of Document|Document [A-Z]{2,8}[A-Z0-9]{12,30}",
    re.IGNORECASE,
)
"""Lines of an archive that have no label."""
_DAY = lazy_pattern(
    r"(?:\d{1,2} [A-Z][a-z]{2,8} (?:19|20)\d\d|[A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d)(?:,? [A-Z][a-z]{5,8})?(?: \d{1,2}:\d\d.{0,12})?"
)
_BYLINE = lazy_pattern(r"(?:By|BY|Von|Par|Por|Di) \S.{1,120}")
_NAMES = lazy_pattern(
    r"[A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){1,3}(?: (?:and|&) [A-ZÀ-Þ][\w’'.-]*(?: [A-ZÀ-Þ][\w’'.-]*){1,3})?"
)
"""Who wrote it, on a line of their own below the title."""
_CODE_OF_SOURCE = lazy_pattern(r"[A-Z][A-Z0-9]{2,9}|\d{1,2}:\d\d|[A-Z]\d{1,3}|\d{1,4}")
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


class _Line(NamedTuple):
    start: int
    words: str


class _Found(NamedTuple):
    stated: list[tuple[str, _Line, str]]
    """Field, line, words."""
    frame: list[_Line]
    """Lines that are the archive's."""


def with_archive(document: Document) -> Document:
    """A document whose source is its text, with what the archive states of it, and its lines told from those of the article; the same where there are none."""
    lines = list(_lines(document.text))
    found = _of_ris(lines) or _of_codes(lines) or _of_proquest(lines) or _of_length(lines)
    if found is None:
        return document
    stated: dict[str, tuple[_Line, str]] = {}
    for field, line, words in found.stated:
        if field == "author" or field not in stated:
            stated[f"{field} {len(stated)}" if field == "author" else field] = (line, words)
    declared = [
        Declared(key.split()[0], words, f"head:{key.split()[0]}", *_places(line, words))
        for key, (line, words) in stated.items()
    ]
    frame = {line.start: line.start + len(line.words) for line in found.frame}
    blocks = tuple(
        _framed(block) if frame.get(block.span.start, -1) >= block.span.end else block for block in document.blocks
    )
    return msgspec.structs.replace(document, declared=(*document.declared, *declared), blocks=blocks)


def _places(line: _Line, words: str) -> tuple[SourceSpan, Span]:
    start = line.start + max(0, line.words.find(words))
    end = min(start + len(words), line.start + len(line.words))
    return SourceSpan(start, end), Span(start, end)


def _framed(block: Block) -> Block:
    return msgspec.structs.replace(block, kind=BlockKind.CODE, regions=block.regions | {Region.FOOTER}, level=0)


def _lines(text: str) -> list[_Line]:
    """The lines that have words, without the white space around them."""
    lines: list[_Line] = []
    at = 0
    for raw in text.split("\n"):
        if words := raw.strip():
            lines.append(_Line(at + raw.index(words), words))
        at += len(raw) + 1
    return lines


def _labelled(
    lines: Sequence[_Line], pattern: re.Pattern[str], fields: Mapping[str, str]
) -> tuple[list[tuple[str, _Line, str]], list[tuple[str, _Line]]]:
    """What labels of those names state, and all lines that have a label."""
    stated: list[tuple[str, _Line, str]] = []
    named: list[tuple[str, _Line]] = []
    for line in lines:
        found = pattern.fullmatch(line.words)
        if found is not None:
            named.append((found["name"], line))
            if (words := found["words"]) and (field := fields.get(found["name"])) is not None:
                stated.append((field, line, words.strip()))
    return stated, named


def _of_ris(lines: Sequence[_Line]) -> _Found | None:
    if not lines or not lines[0].words.startswith("TY  -"):
        return None
    stated, named = _labelled(lines, _RIS, _OF_RIS)
    if [name for name, _ in named].count("TY") > 1:
        return None
    return _Found(stated, [line for name, line in named if name not in _PROSE_OF_RIS])


def _of_codes(lines: Sequence[_Line]) -> _Found | None:
    """Factiva with the codes of its fields."""
    stated, named = _labelled(lines, _CODES, _OF_CODES)
    names = [name for name, _ in named]
    if names.count("HD") != 1 or not {"PD", "SN"} <= set(names) or "WC" not in names:
        return None
    return _Found(stated, [line for name, line in named if name not in _WORDS_OF])


def _of_proquest(lines: Sequence[_Line]) -> _Found | None:
    stated, named = _labelled(lines, _KEYED, _OF_KEYS)
    names = [name for name, _ in named]
    if names.count("Full text") != 1 or not {"Publication title", "Publication info", "ProQuest document ID"} & set(
        names
    ):
        return None
    first = next(at for at, line in enumerate(lines) if _KEYED.fullmatch(line.words) is not None)
    head = [line for line in lines[: max(0, first - 1)] if line.words != _title_in(stated)]
    stated = [
        (field, line, _OUTLET.split(words)[0].strip() if field == "publisher" else words)
        for field, line, words in stated
    ]
    return _Found(stated, [*head, *(line for name, line in named if name not in {"Abstract", "Full text"})])


def _title_in(stated: Sequence[tuple[str, _Line, str]]) -> str:
    return next((words for field, _, words in stated if field == "title"), "")


def _of_length(lines: Sequence[_Line]) -> _Found | None:
    """Nexis and Factiva, which say above an article how many words it has."""
    sizes = [
        at
        for at, line in enumerate(lines)
        if len(line.words) <= len("LENGTH: 100,000 words") + 8 and _LENGTH.fullmatch(line.words) is not None
    ]
    if len(sizes) != 1 or lines[sizes[0]].start > _HEAD:
        return None
    at = sizes[0]
    labelled = _LENGTH.fullmatch(lines[at].words)
    return _of_nexis(lines) if labelled is not None and labelled["label"] else _of_factiva(lines, at)


def _of_nexis(lines: Sequence[_Line]) -> _Found | None:
    stated, named = _labelled(lines, _LABEL, _OF_LABELS)
    first = named[0][1].start
    head = [line for line in lines if line.start < first and _FRAME.fullmatch(line.words) is None]
    counted = bool(head) and _COUNT.fullmatch(head[0].words) is not None
    head = head[counted:]
    days = [at for at, line in enumerate(head) if _DAY.fullmatch(line.words) is not None]
    if not days or days[0] < 1:
        return None
    day = days[0]
    frame = [line for line in lines if _FRAME.fullmatch(line.words) is not None] + [line for _, line in named]
    outlet = head[day - 1]
    stated += [("date", head[day], head[day].words), ("publisher", outlet, outlet.words.partition(" (")[0])]
    title = head[0] if day > 1 else head[-1] if len(head) > day + 1 else None
    if title is not None and not _title_in(stated) and len(title.words) <= _TITLE:
        stated.append(("title", title, title.words))
    return _Found(stated, [*frame, outlet, *([lines[0]] if counted else [])])


def _of_factiva(lines: Sequence[_Line], at: int) -> _Found | None:
    """An article as Factiva shows it: below the number of its words the day, the outlet and its code, the language."""
    below = lines[at + 1 : at + 9]
    if not below or _DAY.fullmatch(below[0].words) is None:
        return None
    rest = [line for line in below[1:] if _CODE_OF_SOURCE.fullmatch(line.words) is None]
    end = next((line for line in rest if _FRAME.fullmatch(line.words) is not None), None)
    if end is None or not rest or rest[0] is end:
        return None
    above = list(lines[max(0, at - 3) : at])
    byline = None
    if above and (_BYLINE.fullmatch(above[-1].words) or (len(above) > 1 and _NAMES.fullmatch(above[-1].words))):
        byline = above.pop()
    stated = [("date", below[0], below[0].words), ("publisher", rest[0], rest[0].words)]
    if byline is not None:
        by = _BYLINE.fullmatch(byline.words) is not None
        stated.append(("author", byline, byline.words.partition(" ")[2] if by else byline.words))
    if above and len(above[-1].words) <= _TITLE:
        stated.append(("title", above[-1], above[-1].words))
    frame = [
        line for line in lines if lines[at].start <= line.start <= end.start or _FRAME.fullmatch(line.words) is not None
    ]
    return _Found(stated, [line for line in frame if line is not below[0]])
