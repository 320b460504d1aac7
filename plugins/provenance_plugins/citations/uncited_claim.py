"""CIT302: a claim without a source."""

from collections.abc import Iterator

from provenance.analysis import attributions, citations, claims, dates, unsourced_claims
from provenance.analysis.register import is_fiction
from provenance.api import Context, Document, Example, Hit, Severity, Span, rule
from provenance_plugins.citations.grading import grade, needs_no_source, stated

_WHAT = {
    "cause": "says what caused what",
    "effect": "says what caused what",
    "reason": "says what caused what",
    "blamed": "says what caused what",
    "harm": "says what causes or cures an illness",
    "superlative": "calls something the first or the most of its kind",
    "rank": "sets something before all others of its kind",
    "proof": "calls something proven",
    "proven": "calls something proven",
    "opinion": "calls something the best or the most of its kind",
    "comparison": "compares one thing with another",
    "alone": "sets something before all others of a place",
    "origin": "says where something comes from",
    "change": "says how something changed",
    "status": "says how something changed",
    "law": "speaks of law or policy",
    "statute": "speaks of law or policy",
    "case": "speaks of law or policy",
    "mention": "speaks of law or policy",
}
_SAYS = {
    **dict.fromkeys(("improved", "worsened"), _WHAT["change"]),
    **dict.fromkeys(("on average", "most people", "majority of"), "says how most or the average of many are"),
}
"""Words of these kinds that say something else."""


@rule(
    id="CIT302",
    slug="uncited-claim",
    severity=Severity.INFO,
    summary="A claim worth checking, without a source",
    running_text=True,
    languages=("de", "en", "es", "fr", "it", "nl", "pl", "pt", "sv", "tr"),
    uses=(claims, citations, attributions, dates),
    when=(unsourced_claims,),
    bad=[
        "He voted against the bill that banned chemical weapons.",
        "The senator was the first governor in the country to sign such a law.",
        "President Carter cut the defense budget and vetoed the bill.",
        "The council met. Harbour Lamps is the world’s most trusted supplier of lamps.",
        "The council of Harbour met on Monday. Our method is clinically proven to heal wounds.",
        "The council of Harbour met on Monday. We are proud to be the leading provider of lamps.",
        "The council of Harbour met on Monday. Harbour Lamps is a global leader in lamps for ships.",
        "Kenya became only the third country in Africa to tax the oil of lamps.",
        "The council of Harbour met on Monday. Our lamps are the nation’s number 1 choice for ships.",
        "The council of Harbour met on Monday. Damp is the leading cause of asthma in children.",
        "The council of Harbour met on Monday. Tea of the moor cures gout.",
        "Schermen zijn de belangrijkste oorzaak van slecht slapen bij jongeren.",
        "Fue la primera ciudad del país en tener luz eléctrica en sus calles.",
        "La liqueur a été inventée par des moines pour soigner la goutte.",
        "Da allora il consumo di carne nella valle è diminuito costantemente.",
    ],
    good=[
        "Según Antonio Domínguez Ortiz, fue la primera ciudad del país en tener luz eléctrica.",
        "Sie will noch in diesem Jahr die beste Bäckerin der Welt werden.",
        "He voted against the bill that banned chemical weapons, the Senate's record shows (https://www.senate.gov/votes/12).",
        "I hope that we can talk about it tomorrow.",
        "What would you do about the schools?",
        "Harbour Air declined to comment.",
        "It is not clinically proven to work.",
        "No lamp has been scientifically proven to heal.",
        "He asked whether it was clinically proven.",
        "Is the lamp clinically proven?",
        "The council of Harbour met on Monday. No tea cures gout.",
        "Volgens het KNMI is vocht de belangrijkste oorzaak van schimmel.",
        "She wants to become a global leader.",
        "It was only the second time that he saw the mill.",
        "This is only the second chapter of the book in Kenya.",
        "The leading producer of the film is Ana Cruz.",
        "The world’s best hope is peace.",
        "The committee, as HomeAdvisor reported, was the first in the country to ban the sale of such lamps.",
        Example(
            "President Carter cut the defense budget and vetoed the bill.[^1]\n\n[^1]: Congressional Record, 1978.",
            media_type="text/markdown",
        ),
    ],
)
def uncited_claim(document: Document, context: Context) -> Iterator[Hit]:
    """A cause, a comparison, a first or largest, a change over time, a law in force: readers take these on trust unless told where to look.

    Name who says so, or add a link, a note or a reference.

    It is for information, unless its severity is configured; then that holds for the clear ones.

    Not told:
    - in a text that states facts throughout, all claims but those that stand out, or that set something before all
      others of a place or of all time
    - sentences of a paragraph before a citation, which covers them
    - in a text with notes, many claims before the last sentence of a paragraph, where its note would stand
    - what the writer saw or did, in a longer text, and lines that lead to others, direct, or list without a verb
    """
    for claim in claims(document):
        if (
            not claim.statistic
            and not claim.supported
            and not ((claim.score <= 0 and is_fiction(document)) or _is_of_protocol(document, claim.span))
            and not needs_no_source(document, claim)
        ):
            said = stated(document, claim)
            what = _SAYS.get(said.strip("“”").lower()) or next(
                (_WHAT[cue] for cue in claim.cues if cue in _WHAT), "states something that a reader may want to check"
            )
            yield Hit(
                claim.span,
                f"{said} {what}, and {_LACKING[claim.unnamed]}: name who says so, or link to where it can be read",
                *grade(document, claim, context),
            )


_LACKING = {False: "no source is given", True: "its source has no name"}


def _is_of_protocol(document: Document, span: Span) -> bool:
    if "Alice" not in document.text:
        return False
    from provenance_plugins.citations.protocols import is_of_protocol  # noqa: PLC0415 - few texts have stand-ins

    return is_of_protocol(document, span)
