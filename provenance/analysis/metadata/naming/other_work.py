"""What in a byline is about whoever made something else than the text: "Photos: Ben Ode", "Reviewed by", "(illustrations)"."""

from __future__ import annotations

from provenance.analysis.metadata.lexicons import Words
from provenance.api import lazy_pattern

_MADE = lazy_pattern(r"\(([^\W\d_]{3,20})\)")
"""What somebody made, behind their name: "Ana Cruz (text), Ben Ode (photos)"."""
_OTHER_WORK = "\0"
"""Stands behind the name of somebody who made something else than the text."""
NEXT_LABEL = lazy_pattern(
    r"(?<=\w)\s+(?=(?:(?:Video|Photo|Camera|Picture|Sound|Series|Field|Assistant|Senior|Executive|Digital|Art|Copy)\s)?[A-ZÀ-Þ][^\W\d_]+(?:\s[a-zà-þ]+)?\s?:\s)"
)
"""Before the next label of a line: "Author: Ana Cruz Editor: Ben Ode Date: "."""
_LABELLED = lazy_pattern(r"(?P<label>[A-ZÀ-Þ][^\W\d_]+(?:\s[a-zà-þ]+)?)\s?:\s")
_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w.'’-]*\s[A-ZÀ-Þ][\w'’-]+")
"""A name of two words."""
_EDGE = " \t\n.,;:|/-–—•·"


def marked_work(text: str, words: Words) -> str:
    """A byline with a mark behind each name whose brackets say that its holder made something else."""
    return _MADE.sub(lambda made: _OTHER_WORK if made[1].lower() in words.patterns.help else made[0], text)


def without_help(part: str, words: Words, *, helping: bool) -> tuple[str, bool]:
    """What of a part is not about somebody who helped, and whether the next names are theirs: "Reviewed by", then "Ana Cruz"."""
    if part.endswith(_OTHER_WORK):
        return "", helping
    labelled = _LABELLED.match(part) if ":" in part else None
    post = "" if labelled is None else labelled["label"].lower()
    if post in words.patterns.help or (
        post in words.occupations and words.byline.match(part) is None and words.patterns.worked.match(part) is None
    ):
        return "", helping or post in words.patterns.help
    helped = words.patterns.helped.search(part)
    if helped is not None:
        before = part[: helped.start()].strip(_EDGE)
        return before if _NAME.match(before) is not None and not helping else "", True
    if part.lower() in words.patterns.help:
        return "", True
    if helping and words.byline.match(part) is not None:
        return part, False
    return "" if helping else part, helping
