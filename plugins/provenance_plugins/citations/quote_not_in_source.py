"""CIT310: a quotation that does not occur in the cited source."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import quotes
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, quoted, rule
from provenance_plugins.citations.quotation_match import match_quotation
from provenance_plugins.citations.quoted_passages import quoted_passages
from provenance_plugins.citations.source_words import SourceWords, read_source
from provenance_plugins.citations.supplied_sources import page_starts

_FEWEST_WORDS = 4
"""Words of the shortest quotation that is looked for: fewer stand anywhere."""
_SHOWN = 160
"""Characters of the source that a message quotes."""
_LEAST_LIKENESS = 0.6
"""The share of the words of a set-off passage that a work must hold, where nothing but a citation nearby says that it is from there."""

_READ = "citations.source_words"

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
        ),
        Example(
            "<p>They have, <q>paid for the old bridge three times</q>, as the mayor said.</p>",
            media_type="text/html",
            sources=(_SOURCE,),
        ),
        Example(
            "See the minutes ([source 1](https://www.nasa.gov/source-1)):\n\n> We will not sell the old bridge, because the people have paid for it.",
            media_type="text/markdown",
            sources=(_SOURCE,),
        ),
    ],
    good=[
        Example("“We will not sell the old  bridge,” the mayor said.", sources=(_SOURCE,)),
        Example("“[W]e will not sell … because the people of [our] town have paid for it twice.”", sources=(_SOURCE,)),
        Example("He called it “the bridge”.", sources=(_SOURCE,)),
        Example(
            "“The undisturbed valley has paid for it twice.”",
            sources=("The undis-\nturbed valley has\n14\n\fMinutes of the council\npaid for it twice.",),
        ),
        Example(
            "<p>The mayor said <q>we will not sell the old bridge</q>, and so they did not.</p>",
            media_type="text/html",
            sources=(_SOURCE,),
        ),
        Example(
            "It is in the minutes ([source 1](https://www.nasa.gov/source-1)).\n\n> This box is no quotation, and says what it means.",
            media_type="text/markdown",
            sources=(_SOURCE,),
        ),
    ],
)
def quote_not_in_source(document: Document, context: Context) -> Iterator[Hit]:
    """Quotation marks promise that the words stand in the source, letter by letter.

    Put in the words that stand there, mark what was left out or added, or take the marks away. White space, kinds of quotation
    marks, an ellipsis, square brackets, and what divides words and pages in the source are allowed for. A quotation is compared with the
    supplied work that its citation leads to; where that cannot be told, with all of them, and the finding is less sure. In a text that cites a supplied work elsewhere,
    a quotation without a citation counts only where it is much like a passage of one: it may have been said to the writer. A block of
    quotation is compared where it says that it is from a supplied work: by `cite`, in its last line, or in the words before it.
    """
    for passage in quoted_passages(document, context.sources):
        words, compared = passage.words, passage.compared
        if len(words.split()) < _FEWEST_WORDS:
            continue
        matches = [(match_quotation(words, work.recall(_READ, _read)), work) for work in compared.works]
        if any(match.found != "missing" for match, _ in matches):
            continue
        best, work = max(matches, key=lambda pair: pair[0].likeness)
        if not passage.sure and best.likeness < _LEAST_LIKENESS:
            continue
        where = work.path if compared.identified else f"any of the {len(context.sources)} supplied sources"
        closest = ""
        if best.place is not None:
            there = " ".join(work.slice(best.place).split())
            shown = there if len(there) <= _SHOWN else f"{there[:_SHOWN].rstrip()} …"
            closest = f"; the closest passage{'' if compared.identified else f' is in {work.path} and'} reads “{shown}”"
        off = "take the quotation marks away" if document.slice(passage.span) != words else "set it off no longer"
        message = f"{quoted(words)} does not stand in {where}{closest}: put in the words of the source, or {off}"
        sure = Confidence.HIGH if compared.identified else Confidence.MEDIUM
        yield Hit(passage.span, message, sure, None if compared.identified else Severity.WARNING)


def _read(work: Document) -> SourceWords:
    return read_source(work.text, page_starts(work))
