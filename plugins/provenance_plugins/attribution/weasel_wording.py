"""ATT110."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import attributions, sentences
from provenance.api import Confidence, Context, Document, Hit, Severity, quoted, rule
from provenance_plugins.attribution.wording_model import read, weights

_SAID = frozenset({"holder", "group", "work"})
_NOBODY = frozenset({"impersonal", "judged", "hedge"})
_SURE = 0.6
"""The probability from which a finding is of medium confidence."""


@rule(
    id="ATT110",
    slug="weasel-wording",
    severity=Severity.INFO,
    summary="Vague quantity, praise or hedging with no attribution at all",
    running_text=True,
    opt_in=True,
    languages=["en"],
    uses=(attributions,),
    bad=[
        "It is one of the most important collections in the world.",
        "Many people visit the lake in summer.",
        "The building is one of the finest and most admired in the city.",
        "He was probably the best known painter of the town.",
    ],
    good=[
        "The bridge was opened in 1958 and is 512 metres long.",
        "John Kirby said the plan was on schedule.",
        "Parliament passed the law on 4 May 2021 by 212 votes to 180.",
    ],
)
def weasel_wording(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
    """Words such as "one of the most", "many", "widely" sound like a fact and say nothing that could be checked.

    Give the number, the name or the measure, or leave the praise out. The judgement is a statistical one, so every finding is a remark.
    """
    model = weights()
    said = {one.sentence for one in attributions(document) if one.lays and (one.kind in _SAID or one.manner in _NOBODY)}
    for index, sentence in enumerate(sentences(document)):
        if index in said:
            continue  # that is for the rules on sources
        reading = read(document.text, sentence.span, model)
        if reading.probability < model.threshold or reading.words is None:
            continue
        sure = Confidence.MEDIUM if reading.probability >= _SURE else Confidence.LOW
        yield Hit(
            reading.words,
            f"{quoted(document.slice(reading.words))} is vague: give the number, the name or the measure, or leave it out",
            sure,
        )
