"""CIT310: a quotation that does not occur in the cited source."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import quotes
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, rule
from provenance_plugins.citations.quotation_match import match_quotation
from provenance_plugins.citations.supplied_sources import works_for

_FEWEST_WORDS = 4
_SHOWN = 160

_SOURCE = "The mayor said that we will not sell the old bridge, because the people of this town have paid for it twice."


@rule(
    id="CIT310",
    slug="quote-not-in-source",
    severity=Severity.ERROR,
    summary="A quotation that does not occur in the cited source that was supplied",
    languages=("*",),
    needs=("sources",),
    uses=(quotes,),
    bad=[
        Example(
            "“We will sell the old bridge next year,” the mayor said.[1]\n\nReferences\n\n[1] Minutes.",
            sources=(_SOURCE,),
        )
    ],
    good=[
        Example("“We will not sell the old  bridge,” the mayor said.", sources=(_SOURCE,)),
        Example("“[W]e will not sell … because the people of [our] town have paid for it twice.”", sources=(_SOURCE,)),
        Example("He called it “the bridge”.", sources=(_SOURCE,)),
    ],
)
def quote_not_in_source(document: Document, context: Context) -> Iterator[Hit]:
    """Quotation marks promise that the words stand in the source, letter by letter.

    Put in the words that stand there, mark what was left out or added, or take the marks away. White space, kinds of quotation
    marks, an ellipsis and square brackets are allowed for. A quotation is compared with the supplied work that its citation leads
    to; where that cannot be told, with all of them, and the finding is less sure.
    """
    for quotation in quotes(document):
        words = document.slice(quotation.inner)
        if len(words.split()) < _FEWEST_WORDS:
            continue
        compared = works_for(document, quotation.span, context.sources)
        matches = [(match_quotation(words, work.text), work) for work in compared.works]
        if any(match.found != "missing" for match, _ in matches):
            continue
        best, work = max(matches, key=lambda pair: pair[0].likeness)
        where = work.path if compared.identified else f"any of the {len(context.sources)} supplied sources"
        closest = ""
        if best.place is not None:
            passage = " ".join(work.slice(best.place).split())
            shown = passage if len(passage) <= _SHOWN else f"{passage[:_SHOWN].rstrip()} …"
            closest = f"; the closest passage{'' if compared.identified else f' is in {work.path} and'} reads “{shown}”"
        message = (
            f"does not stand in {where}{closest}: put in the words of the source, or take the quotation marks away"
        )
        sure = Confidence.HIGH if compared.identified else Confidence.MEDIUM
        yield Hit(quotation.span, message, sure, None if compared.identified else Severity.WARNING)
