"""Fields of the front matter that credit a picture to nobody: "img_credits: D.R."."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from provenance.api import Document, Hit, Severity, SourceSpan, lazy_pattern, quoted
from provenance_plugins.attribution.tables import forms

__all__ = ["front_credits"]

_FENCES = ("---", "+++")
_FRONT = 10_000
"""Characters at the start of a source in which front matter stands."""
_FIELD = lazy_pattern(
    r"(?m)^(?P<depth>[ \t]{0,12})(?:-[ \t]{1,4})?[\"']?(?P<field>[^\W\d_][\w-]{1,60})[\"']?[ \t]*[:=][ \t]*(?P<quote>[\"']?)(?P<value>[^\n\"]{0,80}?)(?P=quote)[ \t]*,?\r?$"
)
_TABLE = lazy_pattern(r"(?m)^\[{1,2}(?P<field>[\w.-]{2,60})\]{1,2}[ \t]*\r?$")
"""Above the fields of a picture in TOML: "[cover]"."""
_PARTS = lazy_pattern(r"[A-ZÀ-Þ]?[^\W\d_A-ZÀ-Þ]+|[A-ZÀ-Þ]+")
_OPENS = ("|", ">", "[", "{", '"', "'")
"""How values begin that are no name."""
_LINKED = ("http://", "https://")


def front_credits(document: Document) -> Iterator[Hit]:
    """A page made of the text prints them beside its picture."""
    source = document.source
    if source.lstrip("\ufeff")[:3] not in _FENCES:
        return
    end = max(source.find(f"\n{source.lstrip(chr(0xFEFF))[:3]}", 3, _FRONT), 0)
    fields = list(_FIELD.finditer(source, 0, end))
    nobody = [one for one in fields if _is_nobody(one["value"].strip())]
    if not nobody:
        return
    tables = [(one.start(), one["field"]) for one in _TABLE.finditer(source, 0, end)]
    linked = None
    for match in nobody:
        if match["value"].startswith(_OPENS) or not _is_credit(fields, fields.index(match), tables):
            continue
        if linked is None:
            # a further field of the credit, which leads to where the picture is from
            linked = any(
                one["value"].startswith(_LINKED) and _is_credit(fields, at, tables) for at, one in enumerate(fields)
            )
        value = match["value"].strip()
        known = linked or f" {value.lower()}".endswith(tuple(forms("vague_credit_words", "related")))
        said = f"{match['field']}: {value}"
        message = f"{quoted(said)} in the front matter names nobody who could be asked or thanked: say who made it and link to the original"
        place = SourceSpan(match.start("value"), match.start("value") + len(value))
        yield Hit(place, message, severity=Severity.INFO if known else Severity.WARNING)


def _is_credit(fields: Sequence[re.Match[str]], at: int, tables: Sequence[tuple[int, str]]) -> bool:
    """Whether a field names the maker of a picture, or a credit with a picture in its name, beside it or above it: "photo_credit", and no "credit_score"."""
    words = _words(fields[at]["field"])
    if not words.isdisjoint(forms("front_credits", "maker")):
        return True
    credit_words = forms("front_credits", "credit")
    if _shows(words) and not words.isdisjoint(credit_words | forms("front_credits", "origin")):
        return True
    if words.isdisjoint(credit_words):
        return any(_is_joined(word) for word in words)
    if not words <= credit_words | forms("front_credits", "beside"):
        return False
    depth, start = len(fields[at]["depth"]), fields[at].start()
    near = [one["field"] for one in fields[max(0, at - 1) : at + 2] if len(one["depth"]) == depth]
    near += [one["field"] for one in fields[:at] if len(one["depth"]) < depth][-1:]
    near += [name for place, name in tables if place < start][-1:]
    return any(_shows(_words(name)) for name in near)


def _words(name: str) -> set[str]:
    return {word.lower() for word in _PARTS.findall(name)}


def _shows(words: set[str]) -> bool:
    return not words.isdisjoint(forms("front_credits", "picture"))


def _is_joined(word: str) -> bool:
    """Whether a word is made of a picture and a credit: "imagecredit"."""
    pictures, credit_words = forms("front_credits", "picture"), forms("front_credits", "credit")
    return any(word[:at] in pictures and word[at:] in credit_words for at in range(3, min(len(word), _WORD)))


_WORD = 20
"""Letters within which the second part of such a word begins."""


def _is_nobody(value: str) -> bool:
    low = value.lower().strip("© ")
    return low in _nobody() or low.rstrip(".") in _nobody()


@cache
def _nobody() -> frozenset[str]:
    places = forms("vague_origin", "place") | forms("vague_credit_words", "place")
    empty = (forms("empty_credit", tag) for tag in ("given", "kept", "unknown", "various", "agencies"))
    return frozenset(form.lower() for form in places.union(*empty))
