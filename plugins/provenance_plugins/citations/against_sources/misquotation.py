"""What is said of a quotation that does not stand in its source (the words of CIT310)."""

from __future__ import annotations

from itertools import pairwise

from provenance.api import Document, Span, quoted
from provenance_plugins.citations.against_sources.closest_passage import Difference
from provenance_plugins.citations.against_sources.quotation_match import QuotationMatch

__all__ = ["told"]

_SHOWN = 160
"""Characters of the source that a message quotes."""
_BEFORE = 60
"""Characters of them that stand before the first difference."""
_MOST_DIFFERENCES = 3


def told(words: str, match: QuotationMatch, work: Document, where: str, *, marked: bool) -> str:
    """The message: what differs, how the closest passage reads, what to do."""
    off = "take the quotation marks away" if marked else "set it off no longer"
    if match.found == "apart":
        return f"{quoted(words)} leaves out more of {where} than a reader expects of an ellipsis: quote its parts one by one, or say how far apart they stand"
    if match.found == "turned":
        (turned,) = match.differences
        there = " ".join(work.slice(turned.place).split())
        how = f"leaves out {quoted(there)}" if there else ""
        how += f"{', and ' if how else ''}puts in {quoted(turned.quoted)}" if turned.quoted else ""
        return f"{quoted(words)} {how}, which turns the sense of {where} round, “{_shown(match, work)}”: quote the words as they stand"
    if match.found == "joined":
        parts = " and ".join(quoted(work.slice(part)) for part in match.parts)
        if any(part.start > after.start for part, after in pairwise(match.parts)):
            return f"{quoted(words)} turns the order of {where} round, which has {' before '.join(quoted(work.slice(part)) for part in sorted(match.parts))}: keep its order, or quote the parts one by one"
        return f"{quoted(words)} joins what stands far apart in {where}, {parts}: mark what was left out, or quote the parts one by one"
    differences = _differences(match.differences, work)
    if match.found == "spelled":
        return f"{quoted(words)} is spelled otherwise in {where}{f': {differences}' if differences else ''}; keep its spelling where the words have to be exact"
    closest = ""
    if match.place is not None:
        named = "" if where == work.path else f" is in {work.path} and"
        closest = (
            f"; the closest passage{named} reads “{_shown(match, work)}”{f' ({differences})' if differences else ''}"
        )
    return f"{quoted(words)} does not stand in {where}{closest}: put in the words of the source, or {off}"


def _shown(match: QuotationMatch, work: Document) -> str:
    """The closest passage, from a little before the first difference where it is long."""
    place = match.place or Span(0, 0)
    whole = " ".join(work.slice(place).split())
    if len(whole) <= _SHOWN:
        return whole
    at = 0
    if match.differences:
        at = len(" ".join(work.text[place.start : match.differences[0].place.start].split())) - _BEFORE
    at = 0 if at <= 0 else whole.rfind(" ", 0, at) + 1
    end = at + _SHOWN
    return f"{'… ' if at else ''}{whole[at:end].rstrip()}{' …' if end < len(whole) else ''}"


def _differences(differences: tuple[Difference, ...], work: Document) -> str:
    """What differs, where it can be said in a few words."""
    if not differences or len(differences) > _MOST_DIFFERENCES:
        return ""
    said = []
    for difference in differences:
        there = " ".join(work.slice(difference.place).split())
        if difference.quoted and there:
            said.append(f"it has {quoted(there)} for {quoted(difference.quoted)}")
        elif there:
            said.append(f"{quoted(there)} is left out")
        else:
            said.append(f"{quoted(difference.quoted)} is put in")
    return ", ".join(said)
