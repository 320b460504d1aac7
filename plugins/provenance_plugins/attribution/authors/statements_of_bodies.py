"""Statements that a body makes in its own name: what "the Board" decided, expects and will do is told by nobody else, and nobody else is heard."""

from __future__ import annotations

from provenance.analysis import attributions, quotes
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, stands_in

__all__ = ["is_statement_of_body"]

_LONGEST, _HEAD = 12_000, 500
"""Characters of such a statement, and of its beginning, in which the body has its whole name."""
_OFTEN, _OFTEN_IN_SHORT = 3, 2
"""So often a body is the subject of what it decides and holds; a report tells once what a board decided, and goes on with what others think."""
_SHORT = 1_200
_NAMED = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?P<name>(?:[A-ZÀ-Þ][\w’'-]*\s(?:(?:of|for|and|on|the)\s){{0,2}}){{1,6}}(?P<body>{alternatives('statements_of_bodies', 'body')}))(?!\w)"
    )
)
"""Its name: "the Federal Bridge Committee"."""
_TITLE = 200
_LAID = 2
"""Sentences that such a statement lays to somebody, at most; a report of it has more."""
_JOINT = lazy_pattern(
    r"(?:\A|\n|:\s|Full\sText:?\s(?:of\s(?:the\s)?)?)[#*\s]{0,6}(?:Joint|Trilateral|Common)\s(?:Press\s)?(?:Statement|Declaration|Communiqu[eé])\s(?:[Bb]etween|[Bb]y|[Oo]f|[Oo]n|[Ff]rom|[Ff]ollowing)\b",
    signs=("Statement", "Declaration", "Communiqu"),
)
"""The title of what states say together: "Joint Statement between the Republic of …"."""
_SAYING = frozenset({"say", "according", "citing"})


def is_statement_of_body(document: Document) -> bool:
    """Whether a body speaks as itself in a text: it has its name at the beginning, decides and holds what is told, and no person, no quotation and no writer stands beside it; or the title calls it a joint statement."""
    text = document.text
    if _JOINT.search(text, 0, _TITLE) is not None and sum(one.lays for one in attributions(document)) <= _LAID:
        return True
    if len(text) > _LONGEST or not stands_in(document, "statements_of_bodies", "holds"):
        return False
    named = _NAMED.search(text, 0, _HEAD)
    if (
        named is None
        or _REPORTED.search(text) is not None
        or _has_writer(document)
        or any(document.slice(quote.span).count(" ") >= _QUOTED for quote in quotes(document))
    ):
        return False
    body = named["body"]
    if sum(held["body"] == body for held in _HOLDING.finditer(text)) < (
        _OFTEN if len(text) > _SHORT else _OFTEN_IN_SHORT
    ):
        return False
    return not any(
        one.lays
        and one.kind == "named"
        and one.manner in _SAYING
        and one.source is not None
        and (said := document.slice(one.source)).count(" ")
        and not said.endswith(body)
        for one in attributions(document)
    )


def _has_writer(document: Document) -> bool:
    """Whether anybody speaks of themselves, who is another one then: "I call it theft", "our paper has learned"."""
    from provenance.analysis.voice import FirstPerson  # noqa: PLC0415 - few texts come so far

    return FirstPerson("i", "me", "my", "we", "us", "our").speaks(document)


_REPORTED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{alternatives('statements_of_bodies', 'reported')})(?!\w)")
"""How others tell what a body said, which it does not say of itself."""
_QUOTED = 4
"""Blanks in a quotation of a clause."""
_HOLDING = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:[Tt]he|[A-ZÀ-Þ][\w’'-]*)\s(?P<body>{alternatives('statements_of_bodies', 'body')}),?\s(?:(?:{alternatives('statements_of_bodies', 'between')})\s){{0,2}}(?:{alternatives('statements_of_bodies', 'holds')})(?!\w)"
    )
)
"""What a body does as such, in the words of its statements: "the Committee decided today", "the Board judges"."""
