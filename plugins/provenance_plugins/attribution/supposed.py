"""People whom nobody has met: "A legislator who says so loses to one who does not" is anybody who would, and nothing is laid to him."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, stands_in

__all__ = ["is_of_each", "is_supposed"]

_WHO = lazy_pattern(
    r"(?:A|An|Any|Every|Each) (?:[\w’'-]+ ){1,4}?who (?:[a-z]+ly |never |always |only |also )?[a-z]+s\b"
)
"""The beginning of a sentence on somebody who does what many may do, in the present."""
_FURTHER = lazy_pattern(r"[,—–]\s?who ")
"""Between that and a further verb of the same clause."""
_PAST = lazy_pattern(
    r"\b(?:was|were|had|has|have|said|told|wrote|asked|did|been|Mr|Mrs|Ms)\b|\b(?:last|on) (?:[A-Z]|week|month|year)"
)
"""What tells of one person, and of one day."""
_QUOTED = lazy_pattern(r"“[^“”]*”|\"[^\"]*\"|‘[^‘’]*’")
_FATE = lazy_pattern(
    lambda: (
        rf"(?:[,—–”\"’)]|\b[\w’'-]+) ?(?:[a-z]+ly |never |always |often |soon |will |may |might |can |would |rarely )?(?:{alternatives('supposed', 'fates')})\b"
    )
)
"""What becomes of such a one."""


def is_supposed(document: Document, one: Attribution) -> bool:
    """Whether a sentence says what becomes of anybody who does something, and what he says is a part of that."""
    if one.source is None or one.kind != "holder":
        return False
    start, end = sentences(document)[one.sentence].span
    text = document.text
    if _SUPPOSING.match(text, start, one.source.start) is not None or _is_of_all(document, one, start):
        return True
    if _is_taken_back(document, one):
        return True
    # To look for the word takes a tenth of the time that the pattern takes, which tries four places for it.
    opening = _WHO.match(text, start, end) if text.find("who ", start, end) >= 0 else None
    if opening is None or one.source.start > opening.end():
        return False
    if one.cue.start >= opening.end() and _FURTHER.search(text, opening.end(), one.cue.start) is None:
        return False  # "An aide who knows the plan says so": the verb of the sentence itself
    said = _QUOTED.sub("“”", text[one.cue.end : end])
    return _PAST.search(_QUOTED.sub("", text[start:end])) is None and _FATE.search(said) is not None


def _is_taken_back(document: Document, one: Attribution) -> bool:
    """Whether the writer says some sentences on that he made it up: "A councillor predicted war. … Of course, none of this happened."; in quotation marks somebody denies it."""
    if not stands_in(document, "supposed", "taken_back"):
        return False  # as in most texts
    behind = sentences(document)[one.sentence + 1 : one.sentence + 1 + _SCENE]
    return any(_TAKEN_BACK.match(document.text, *said.span) is not None for said in behind)


_SCENE = 8
"""Sentences behind one of a scene in which it is taken back."""
_TAKEN_BACK = lazy_pattern(
    lambda: (
        rf"(?i:(?:of course|except(?: that)?|but|only|in fact|in truth|needless to say|alas),? )?(?i:{alternatives('supposed', 'taken_back')})(?= ?[.!,;—–]| (?:and|but)\b)(?![^.!?]*\b(?:said|says|told|insisted|insists|according)\b)"
    )
)
_SUPPOSING = lazy_pattern(
    r"(?:But |And |Now )?(?:[Ss]uppose|[Ii]magine|[Aa]ssume|[Ll]et[’']s (?:say|suppose|imagine)|Say),? (?:that |for (?:example|instance),? )?\Z"
)
"""What begins a sentence before somebody whom the writer only thinks of: "Suppose an official claims that"."""
_EVER = lazy_pattern(r" (?:never|always|rarely|seldom|usually)\Z")


def is_of_each(document: Document, one: Attribution) -> bool:
    """Whether each one of an open number says something at all times: "Every law firm claims", not "Every official whom we asked said"."""
    source = "" if one.source is None else document.slice(one.source).lower()
    cue = document.slice(one.cue)
    return _EACH.fullmatch(source) is not None and " " not in cue and cue.endswith("s")


_EACH = lazy_pattern(r"(?:every|any) (?!(?:one|single one)\b)[a-z’'-]+(?: [a-z’'-]+)?")


def _is_of_all(document: Document, one: Attribution, start: int) -> bool:
    """Whether a sentence says what one of a kind does at all times: "A diplomat never says what he thinks"."""
    if one.source is None or one.source.start != start or not document.text.startswith(("A ", "An "), start):
        return False
    between = document.text[one.source.end : one.cue.start].rstrip()
    return _EVER.search(between) is not None and document.slice(one.cue).endswith("s")
