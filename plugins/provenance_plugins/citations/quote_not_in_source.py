"""CIT310: a quotation that does not occur in the cited source."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import attributions, language, quotes
from provenance.api import Confidence, Context, Document, Example, Hit, Severity, rule
from provenance_plugins.citations.against_sources.misquotation import told
from provenance_plugins.citations.against_sources.quotation_match import QuotationMatch, match_quotation
from provenance_plugins.citations.against_sources.quoted_passages import Passage, quoted_passages
from provenance_plugins.citations.against_sources.supplied_sources import READ, Ties, read_source

_FEWEST_WORDS = 4
"""Words of the shortest quotation that is looked for: fewer stand anywhere."""
_FEWEST_ALIKE = 4
"""Words that a passage has to share with a quotation in order to be what was quoted."""
_FEWEST_TELLING = 3
"""How many of them have to be words that do not stand everywhere, where no citation tells which work is meant."""
_MUCH_ALIKE = 0.65
"""The share of a quotation's words from which on a passage is surely the one that was quoted."""
_NEARLY_THE_SAME = 0.8
"""The same for what may be a title."""
_THERE = frozenset({"exact", "tolerant"})

_SOURCE = "The mayor said that we will not sell the old bridge, because the people of this town have paid for it twice."


@rule(
    id="CIT310",
    slug="quote-not-in-source",
    severity=Severity.ERROR,
    summary="A quotation that does not occur in the cited source that was supplied",
    running_text=True,
    languages=("*",),
    needs=("sources",),
    uses=(quotes, attributions),
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

    Put in the words that stand there, mark what was left out or added, or take the marks away.

    It is an error where the citation leads to a supplied work that has the words otherwise.

    A warning:
    - altered words whose citation leads elsewhere, names an author alone, or cannot be told
    - words like nothing in the work that the citation promises to be from there
    - a "not" that is left out by an ellipsis, or put in by brackets

    For information:
    - other words that are like nothing in the work
    - another spelling, and an ellipsis for more than a page

    Not told:
    - white space, quotation marks, capitals, accents, an ellipsis, brackets, "she said" between two halves, and the
      source's marks of notes, verses and pages
    - words like nothing in the work in titles, from another work that is cited, or from another language
    - blocks of quotation that do not say that they are from a supplied work
    """
    for passage in quoted_passages(document, context.sources):
        if not passage.compared.works or _words(passage.words) < _FEWEST_WORDS:
            continue
        best, work = _best(passage)
        severity = _severity(passage, best, work, document)
        if severity is not None:
            told_which = passage.compared.identified or best.likeness >= _MUCH_ALIKE
            where = work.path if told_which else _all(context.sources)
            message = told(passage.words, best, work, where, marked=document.slice(passage.span) != passage.words)
            sure = Confidence.HIGH if passage.compared.identified else Confidence.MEDIUM
            yield Hit(passage.span, message, sure, severity)


def _best(passage: Passage) -> tuple[QuotationMatch, Document]:
    """The work in which a passage stands, else the one with the closest passage."""
    best: tuple[QuotationMatch, Document] | None = None
    for work in passage.compared.works:
        match = match_quotation(passage.words, work.recall(READ, read_source))
        if match.found in _THERE:
            return match, work
        if best is None or match.likeness > best[0].likeness:
            best = match, work
    assert best is not None  # noqa: S101 - there is a work
    return best


def _severity(passage: Passage, match: QuotationMatch, work: Document, document: Document) -> Severity | None:
    """How much a quotation matters that does not stand in a work letter by letter; None where it says nothing.

    One that is like no passage of the work may be somebody else's words: it counts where its citation promises that it is from there, else as a
    remark, and not at all where another work is cited.
    """
    compared = passage.compared
    if match.found in _THERE:
        return None
    if match.found in {"spelled", "apart"}:
        return Severity.INFO
    if match.found == "turned":
        return Severity.WARNING
    if _is_altered(passage, match):
        return Severity.ERROR if compared.identified else Severity.WARNING
    if compared.ties is Ties.ELSEWHERE or not passage.certain or _in_another_language(document, work):
        return None
    return Severity.WARNING if compared.promised else Severity.INFO


def _is_altered(passage: Passage, match: QuotationMatch) -> bool:
    """Whether the closest passage is what was quoted, in other words.

    Where nothing tells that the work is meant, small words that stand in every work say nothing.
    """
    least = _MUCH_ALIKE if passage.certain else _NEARLY_THE_SAME
    if match.found == "joined":
        return passage.certain
    if match.likeness < least or match.alike < _FEWEST_ALIKE:
        return False
    return passage.compared.identified or match.telling >= _FEWEST_TELLING


def _in_another_language(document: Document, work: Document) -> bool:
    """Whether a work is in another language than a text: what that quotes was translated."""
    there = language(work).code
    return there is not None and there != language(document).read_as


def _words(words: str) -> int:
    """How many words there are; of a script without blanks two letters count as one."""
    parts = words.split()
    return max(len(parts), sum(map(len, parts)) // 2 if not words.isascii() and len(parts) < _FEWEST_WORDS else 0)


def _all(sources: tuple[Document, ...]) -> str:
    return sources[0].path if len(sources) == 1 else f"any of the {len(sources)} supplied sources"
