"""MOD504."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import inside_quotation
from provenance.api import Confidence, Context, Document, Hit, Severity, rule
from provenance_plugins.moderation.persons import threatening
from provenance_plugins.moderation.statements import hostile_statements
from provenance_plugins.moderation.words import attacks, groups, menaces, profanities, slurs


@rule(
    id="MOD504",
    slug="threat",
    severity=Severity.ERROR,
    summary="A threat or a call for violence",
    languages=("en",),
    uses=(attacks, groups, slurs, profanities, menaces),
    when=(groups, slurs, attacks, menaces),
    bad=[
        "I will hurt you.",
        "Somebody should just punch him.",
        "Immigrants should all be whipped.",
        "I hope you suffer.",
    ],
    good=[
        "He was arrested for saying that he would hurt you.",
        "Nobody should hurt them.",
        "It will not hurt you.",
        "I will kill some time before the train leaves.",
        "Immigrants should not be whipped.",
        "The dam could burst and kill them all.",
    ],
)
def threat(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A sentence that announces violence against somebody, wishes it, or calls for it.

    Leave it out. A report of a threat names who made it; inside a quotation it is a remark.
    """
    found = [
        (statement.span, "the sentence calls for violence against a group of people")
        for statement in hostile_statements(document)
        if statement.kind == "violence"
    ]
    taken = {span for span, _ in found}
    found += [
        (
            one.span,
            "the sentence threatens somebody"
            if one.direct
            else "the sentence announces or wishes violence against somebody",
        )
        for one in threatening(document)
        if one.span not in taken
    ]
    for span, what in sorted(found):
        quoted = inside_quotation(document, span)
        yield Hit(
            span,
            f"{what}: leave it out, or report who said it",
            Confidence.MEDIUM,
            severity=Severity.INFO if quoted else None,
        )
