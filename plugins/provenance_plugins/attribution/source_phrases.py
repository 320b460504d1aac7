"""The words of a source that name nobody, where others stand before them: a body that the text names, or a clause that lost its comma."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import Attribution
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import NAME

_BESIDE_BODY = lazy_pattern(
    lambda: (
        rf"(?:[Tt]he )?(?P<before>(?:{NAME} (?:(?:of|for|and) )?){{0,4}})(?P<body>{alternatives('source_phrases', 'body')})\b"
        rf"(?P<behind>(?: (?:of|for|on)(?: {NAME}){{1,4}})?),? and (?P<people>.+)"
    )
)
"""A body and people without a name: "the Observatory and Kurdish officials"."""
_BEHIND_CLAUSE = lazy_pattern(
    r"(?:(?:[Tt]he|[Aa]n?|[Mm]ore than|[Aa]t least) )?(?:[\w’'-]+ ){1,6}?[a-z]{3,}ed (?:(?:about|some|nearly|almost|over|to|by) )?[$£€]?\d[\d.,]*%?"
    r"(?: (?:overnight|today|yesterday|people|dead|points?|percent|dollars|on [A-Z][a-z]+day))?,? (?P<people>[a-z][\w’' -]+)"
)
"""A clause whose comma is lost: "The death toll reached 330 overnight civil defence sources"."""
_FEW = 4
"""Words of people behind such a clause at most."""
_BEHIND_STOP = lazy_pattern(r".*[a-zà-þ]{2}[.!?](?P<people>[A-ZÀ-Þ][a-zà-þ].*)")
"""A sentence that ran into the next one: "two votes.Foreign observers"."""
_BEHIND_TIME = lazy_pattern(
    r"(?:(?:recent|past|last|previous|coming) (?:hours|days|weeks|months|years|decades)|the same time|(?i:many|several|some|a few|two|three) (?:hours|days|weeks|months|years|decades) ago),? (?P<people>.+)"
)
"""What is left of "in recent days experts", "at the same time MPs", "many years ago someone"."""
_BEHIND_NAME = lazy_pattern(
    lambda: (
        rf"(?:the|a|an) (?:[a-z-]+ ){{1,4}}{NAME} {NAME} (?P<people>(?:{alternatives('source_phrases', 'opening')}) (?:[a-z-]+ )?[a-z-]+)"
    )
)
"""The end of a clause whose comma is lost: "killing the commander Abu Holm well-informed sources told"."""
_BEFORE_CLAUSE = lazy_pattern(
    lambda: (
        rf"(?P<people>(?:(?:the|an?|some|several|two|three|local) )?(?:[\w’'-]+ ){{0,3}}?(?:{alternatives('source_phrases', 'telling')})"
        rf"(?: (?:in|at|from|of|within|near) (?:(?:the|an?) )?(?:(?:{NAME})(?: (?:of|for|and|the|{NAME})){{0,5}}|[a-z-]+))?)"
        r"(?: on [A-Z][a-z]+day)? (?:the|an?|at least|more than|some|several|many|two|three|four|five|dozens|hundreds|he|she|they|it|its|his|her|their|this|there|\d[\d,]*) .*"
    )
)
"""A clause that goes on from "according to" without a comma: "sources in the province the gunmen fired a shell"."""
_BEHIND_TELLER = lazy_pattern(
    lambda: (
        rf"(?:The )?{NAME}(?: {NAME}){{0,3}} (?:{alternatives('source_phrases', 'passing_on')})(?: that)? (?P<people>.{{4,}})"
    )
)
"""An outlet that passes on what they say: "Fox News reported two sources confirmed"."""
_BEFORE_RELATIVE = lazy_pattern(r"(?P<people>[^,]{4,}), (?:which|who) .*")
"""What is told of them behind: "a spokesman for Holm Oil, which has been the only firm"."""


def unnamed_part(document: Document, one: Attribution) -> Span | None:
    """The part of a source in which its people stand, where more is read as the source; None where it names nobody else."""
    if one.source is None:
        return None
    said = document.slice(one.source)
    if "ollow " in document.text:
        from provenance_plugins.attribution.other_articles import without_handle  # noqa: PLC0415 - few texts have such

        behind = without_handle(document, one)
        if behind is not None:
            return behind
    for start, end in _parts(document, one, said):
        if one.head in said[start:end].lower():
            return Span(one.source.start + start, one.source.start + end)
    return None


def _parts(document: Document, one: Attribution, said: str) -> Iterator[tuple[int, int]]:
    """Where the people may stand in the words of a source."""
    found = _BESIDE_BODY.fullmatch(said)
    if found is not None and (
        found["before"] or found["behind"] or _is_named_before(document, found["body"], one.cue.start)
    ):
        yield found.span("people")
    for pattern in (_BEHIND_CLAUSE, _BEHIND_NAME):
        found = pattern.fullmatch(said)
        if found is not None and len(found["people"].split()) <= _FEW:
            yield found.span("people")
    found = _BEFORE_CLAUSE.fullmatch(said) if one.manner == "according" else None
    for behind in (
        found,
        _BEHIND_TELLER.fullmatch(said),
        *(pattern.fullmatch(said) for pattern in (_BEHIND_STOP, _BEHIND_TIME, _BEFORE_RELATIVE)),
    ):
        if behind is not None:
            yield behind.span("people")


def is_run_together(document: Document, one: Attribution) -> bool:
    """Whether a source is the end of a sentence that ran into the next one, whose own source stands behind it: "a figure in the contest.Roe stated"."""
    if one.source is None:
        return False
    found = _BEHIND_STOP.fullmatch(document.slice(one.source))
    return found is not None and one.head not in found["people"].lower()


def _is_named_before(document: Document, body: str, end: int) -> bool:
    """Whether the text has told of the body by more of its name: "the Lamp Observatory … the Observatory", "the Observatory for Lamps"."""
    return any(
        found["body"] == body and (found["before"] or found["behind"])
        for found in _FULLER.finditer(document.text, 0, end)
    )


_FULLER = lazy_pattern(
    lambda: (
        rf"(?P<before>\b{NAME} (?:(?:of|for) )?)?\b(?P<body>{alternatives('source_phrases', 'body')})\b(?P<behind> (?:of|for|on) {NAME})?"
    )
)
