"""What the text around a source tells of it: that its writers asked it, that it was at the meeting told of, that it is party to the case."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import cache

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern
from provenance_plugins.attribution.registers import is_past, is_public

_TABLES = {
    name: Phrases.load(__package__, name)
    for name in ("asked_ones", "asking", "gatherings", "parties", "believers", "looked_at", "passives", "anybody")
}
_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_OPENING = 4
"""Blocks at the start of a text that say what it is of."""
_FAR = 8000
"""Characters within which a text tells of its survey before those who answered it."""
_BEHIND = 30
"""Characters behind a passive that show a definition: "is considered the equivalent of"."""
_NEAR = 12
"""Characters between people and what they say."""
_SENTENCES = 2
"""Before "some" and "many", in which those asked are spoken of."""
_OPEN = frozenset({"some", "many", "others", "most", "several", "few", "one", "another", "people", ""})
_COUNTED = lazy_pattern(
    r"(?:(?:most|many|some|all|several|both|half|(?:a )?(?:few|number|majority)|the (?:rest|majority)|\w+) of (?:the|these|those|our) "
    r"|\d{1,5} (?:people|persons|members)\b|these |those )",
)
_WORD = lazy_pattern(r"[a-z][a-z-]+")
_PRONOUN = lazy_pattern(r"\bit (?:is|was|has been|had been)(?: also| then| further| generally)? \w+\Z")
_LED = frozenset({"according", "citing", "anonymity", "knowing", "hedge"})


def is_of_study(document: Document, one: Attribution) -> bool:
    """Whether a source is one of those whom a survey, study, consultation or meeting heard that the text itself tells of.

    They have no names because they were promised none, and the reader can look up the survey: "respondents noted", "most of the CEOs
    interviewed said", "Some cited the price" behind a sentence on those asked.
    """
    if one.kind not in ("holder", "group") or one.source is None:
        return False
    listed = sentences(document)
    sentence = listed[one.sentence]
    before = Span(max(0, sentence.span.end - _FAR), sentence.span.end)
    if one.head in _forms("asked_ones"):
        return _tells_of(document, before, "asking") or _is_of_gathering(document)
    said = document.slice(one.source).lower()
    if one.head in _OPEN and " " not in said:
        first = listed[max(0, one.sentence - _SENTENCES)]
        return first.block >= sentence.block - 1 and _tells_of(
            document, Span(first.span.start, one.source.start), "asked_ones"
        )
    if _COUNTED.match(said) is None and not said.endswith(("interviewed", "surveyed", "polled")):
        return False
    return _tells_of(document, before, "asking") and _tells_of(document, before, "asked_ones")


def is_of_gathering(document: Document, one: Attribution) -> bool:
    """Whether the text reports of a workshop, a community's call or the like, as its title says, and the source is one of those who were there.

    Officials, experts and others who speak to the public are not, nor is anybody whom the text quotes in the present.
    """
    if (
        one.kind not in ("holder", "group", "nobody")
        or one.manner in _LED
        or is_public(one)
        or not is_past(document, one)
    ):
        return False
    if one.kind == "nobody" and document.slice(one.cue).rsplit(None, 1)[-1] not in _forms("raised"):
        return False
    return _is_of_gathering(document)


def _is_of_gathering(document: Document) -> bool:
    title = document.first("title")
    said = [] if title is None else [title.value]
    said.extend(document.slice(block.span) for block in document.blocks[:_OPENING] if block.kind in _TITLES)
    words = f" {' '.join(_WORD.findall(' '.join(said).lower()))} "
    return any(f" {form} " in words for form in _forms("gatherings"))


def is_nobody_speaking(document: Document, one: Attribution) -> bool:
    """Whether a plea for anonymity stands where nobody says anything, in its sentence or the ones beside it: anonymity is the topic then."""
    listed = attributions(document)
    first = bisect_left(listed, one.sentence - 1, key=lambda other: other.sentence)
    last = bisect_right(listed, one.sentence + 1, lo=first, key=lambda other: other.sentence)
    return not any(other.lays and not other.tells_of_source for other in listed[first:last])


def is_only_known(document: Document, one: Attribution) -> bool:
    """Whether people who are near somebody, or unidentified, say nothing: "people close to him had their devices searched"."""
    if one.manner != "knowing" or one.source is None or one.head not in _forms("anybody"):
        return False
    listed = attributions(document)
    first = bisect_left(listed, one.sentence, key=lambda other: other.sentence)
    last = bisect_right(listed, one.sentence, lo=first, key=lambda other: other.sentence)
    near = Span(max(0, one.source.start - _NEAR), one.source.end + _NEAR)
    return not any(
        other.lays
        and other.kind != "nobody"
        and not other.tells_of_source
        and (other.source or other.cue).overlaps(near)
        for other in listed[first:last]
    )


def is_party(one: Attribution) -> bool:
    """Whether a source is a party to the case that is told: what plaintiffs argue stands in its records."""
    return one.kind in ("holder", "group") and one.head in _forms("parties")


def is_of_faith(document: Document, one: Attribution) -> bool:
    """Whether it is what those of a faith believe, which nobody has to show, or a belief that the text only speaks against."""
    if one.manner == "think" and one.kind in ("holder", "group") and one.head in _forms("believers"):
        return True
    before = document.text[max(0, one.cue.start - 14) : one.cue.start].rstrip().lower()
    return one.kind in ("nobody", "group") and before.endswith(tuple(_forms("contrary")))


def is_own_passive(document: Document, one: Attribution) -> bool:
    """Whether the passive is the writers' own, as minutes and papers have it ("it was agreed", "it is hoped"), or what a law says."""
    if one.kind != "nobody":
        return False
    cue = document.slice(one.cue).lower()
    word = cue.rsplit(None, 1)[-1]
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower()
    if word in _forms("defining") and behind.lstrip().startswith(tuple(_forms("defined"))):
        return True
    if word in _forms("hoped") or not _forms("legal").isdisjoint(cue.split()):
        return True
    if word in _forms("put_forward") and document.text[one.cue.end : one.cue.end + 1] == ",":
        return (
            document.text[max(0, one.cue.start - 3) : one.cue.start].rstrip().endswith(",")
        )  # "so, it is suggested, under its control"
    said = " ".join(document.text[max(0, one.cue.start - 12) : one.cue.end].lower().split())
    if word in _forms("put_forward"):
        return " it " not in f" {said} "  # "a centre has been suggested"
    return word in _forms("minuted") and _PRONOUN.search(said) is not None and (" was " in said or " had " in said)


def is_looked_at(document: Document, one: Attribution) -> bool:
    """Whether a work is one that the text itself describes: the evidence in a case, notes and records; or no work, as theory is none."""
    if one.kind != "work":
        return False
    if one.head in _forms("looked_at"):
        return True
    alone = one.source is not None and " " not in document.slice(one.source)
    return alone and one.head in _forms("proofs") and is_past(document, one)


def _tells_of(document: Document, span: Span, *tables: str) -> bool:
    words = set(_WORD.findall(document.text[span.start : span.end].lower()))
    return any(not _forms(table).isdisjoint(words) for table in tables)


@cache
def _forms(name: str) -> frozenset[str]:
    """The words of a table, or those of the passives with a tag."""
    table = _TABLES.get(name, _TABLES["passives"])
    return frozenset(
        entry.text
        for entries in table.by_language().values()
        for entry in entries
        if name in _TABLES or name in entry.tags
    )
