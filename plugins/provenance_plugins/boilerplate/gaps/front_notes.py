"""Fields of the front matter, however deep, that hold dummy text or a note that something is still to be put in or checked: "image_caption: The quay. Credit to be completed.", "date: 2012-11-04 # date needs confirmation"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.api import Literals, Phrases, SourceSpan, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["front_notes"]

_WORDS = Phrases.load(LEXICON, "front_notes")
_FIELD = r"(?m)^[ \t]*(?:-[ \t]+)?[\"']?(?P<field>[\w-]{2,40})[\"']?[ \t]*[:=][ \t]*(?P<quote>[\"']?)"
_DUMMY = lazy_pattern(
    rf"{_FIELD}(?P<value>lorem[ _-]ipsum(?![\w-]*\.\w)[^\n]{{0,600}}?)(?P=quote)[ \t]*\r?$", re.IGNORECASE
)
_PENDING = lazy_pattern(
    lambda: (
        rf"{_FIELD}(?P<value>[^\n]{{0,300}}?(?<!\w)(?:{any_of(_WORDS.texts('pending'))})(?P<behind>[^\n]{{0,60}}?))(?P=quote)[ \t]*\r?$"
    ),
    re.IGNORECASE,
)
_PART = lazy_pattern(lambda: rf"(?<![^\W_])(?:{any_of(_WORDS.texts('part'))})(?![^\W_])", re.IGNORECASE)
_ENDS = lazy_pattern(
    lambda: (
        rf"\W*(?:\Z|(?:{any_of(_WORDS.texts('until'))})\s(?:[\w’'-]+\s){{0,3}}?(?:{any_of(_WORDS.texts('publication'))}))"
    ),
    re.IGNORECASE,
)
_REMARK = lazy_pattern(
    r"(?m)^[ \t]*(?:-[ \t]+)?[\"']?(?P<field>[\w-]{2,40})[\"']?[ \t]*[:=][ \t]*(?P<value>\"[^\"\n]{0,120}\"|'[^'\n]{0,120}'|[^\s#\"'][^#\n]{0,120}?|)[ \t]+#[ \t]*(?P<remark>[^\n]{6,200}?)[ \t]*\r?$",
    signs=("#",),
)
"""A remark behind the value of a field, which readers do not see: `date: 2012-11-04 # date needs confirmation`."""
_DOUBT = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_WORDS.texts('doubt'))})(?!\w)", re.IGNORECASE)
"""That somebody was not sure of the value, or has put in one that is not the real one."""
_SIGNS = Literals(_WORDS.texts("pending"))


def _is_bracket(value: str) -> bool:
    """Whether a field has no more than a note in brackets: "credit: [To be replaced with the right credit]"."""
    return value[:1] == "[" and value.rstrip()[-1:] == "]" and value.count("[") == 1 and "," not in value


def front_notes(source: str, end: int) -> Iterator[tuple[str, str, SourceSpan]]:
    """The field, what it holds, and its place in the source, of each that has dummy text ("lorem ipsum") or a note on a credit, a caption or a source."""
    low = source[:end].lower()
    if "lorem" in low:
        for match in _DUMMY.finditer(source, 0, end):
            yield match["field"], match["value"].strip(), SourceSpan(*match.span("value"))
    if " #" in low:
        for match in _REMARK.finditer(source, 0, end):
            if not match["field"].lower().endswith("title") and _DOUBT.search(match["remark"]) is not None:
                yield (
                    match["field"],
                    f"{match['value'].strip()} # {match['remark'].strip()}",
                    SourceSpan(*match.span("remark")),
                )
    if not _SIGNS.any_in(low.encode("utf-8", "replace")):
        return
    for match in _PENDING.finditer(source, 0, end):
        if _ENDS.match(match["behind"]) is None and not _is_bracket(match["value"]):
            continue
        if _PART.search(match["field"]) is not None or _PART.search(match["value"]) is not None:
            yield match["field"], match["value"].strip(), SourceSpan(*match.span("value"))
