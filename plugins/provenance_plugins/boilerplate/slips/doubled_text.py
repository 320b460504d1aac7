"""BLP418: words and passages that stand twice, words that cannot follow one another, and brackets of which one was lost."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.characters import IN_TEXT
from provenance.api import Context, Document, Hit, Literals, Severity, rule
from provenance_plugins.boilerplate.drafts.asked_first import (
    may_announce_counts,
    may_have_bent_marks,
    may_have_doubled_parts,
    may_have_lone_brackets,
    may_have_lone_marks,
    may_have_lost_stops,
    may_have_numbered_headings,
    may_have_pulled_quotes,
)
from provenance_plugins.boilerplate.signs_within import (
    may_have_doubled_runs,
    may_have_doubled_words,
    may_have_doubles,
    may_have_unfitting_verbs,
)
from provenance_plugins.boilerplate.slips.signs_of_english import ARTICLES, GLUED, LITTLE, MISTAKEN, UNLINKED

_PASSAGE = "The beams of the bridge are rotten, as two firms told the council in May, and nobody has found the money for new ones since then. The town has asked the county to pay half of it, which the county has not answered yet, and the ferry goes on."

_LEADING_NOWHERE = tuple(
    f" {word} {mark}"
    for word in ("from", "by", "of", "with", "to", "in", "into", "between", "via", "the", "our", "your", "their", "its", "my", "for", "on", "at", "called", "named", "about")
    for mark in ",."
)  # fmt: skip
"""Small words of English behind which a name fell out, and the mark that stands there now."""
_LEADING_ON = tuple(
    f" {word}{gap}{next_one} "
    for word in ("of", "the", "at", "by", "with", "to")
    for next_one in ("and", "was", "were", "is", "are", "in", "on", "where", "has", "had")
    for gap in (" ", "  ")
)
"""The same, and a word that stands there now: a page shows one blank of two."""
_STROKES = (".|", ". |", "||")
"""With one of which strokes stand for the breaks of a page, between which passages may stand twice."""
_STOPS = (".. ", "..\n", ",, ", ",. ", ",.\n")
"""With one of which a stop stands twice."""
_SIGNS = Literals(_LEADING_NOWHERE + _LEADING_ON)


@rule(
    id="BLP418",
    slug="doubled-text",
    severity=Severity.WARNING,
    summary="Words or a passage that stand twice, or words or numbers that cannot follow one another",
    running_text=True,
    languages=("*",),
    when=(
        may_have_doubles,
        may_have_doubled_parts,
        may_have_doubled_runs,
        may_have_doubled_words,
        may_have_unfitting_verbs,
        may_have_pulled_quotes,
        may_have_lone_brackets,
        may_have_lone_marks,
        may_have_lost_stops,
        may_have_bent_marks,
        may_have_numbered_headings,
        may_announce_counts,
        *_LEADING_NOWHERE,
        *_LEADING_ON,
        *_STROKES,
        *_STOPS,
        *ARTICLES.strings,
        *GLUED.strings,
        *LITTLE.strings,
        *MISTAKEN.strings,
        *UNLINKED.strings,
    ),
    bad=[
        "The council voted on Monday to close the bridge, and the ferry of the the mill is to run for a our market.",
        "The council voted on Monday to close the bridge, which will replaced by a ferry.",
        "The council voted on Monday to close the bridge after a accident on it.",
        "The council voted on Monday to close the bridge of the town, over the courseof a year. The course of the river is new.",
        "The council voted on Monday to close the bridge for more then five years, and tries to find a boat which able to turn.",
        "The council voted on Monday to close the bridge, and the boats were bought from , who built them in May.",
        "The council voted on Monday to close the bridge for a year They have no money for new beams, Ana Cruz said.",
        "The council voted on Monday to close the bridge, which is be held up by beams. This a good chance for the ferry.",
        "The council voted on Monday to close the bridge,, and the ferry goes on.",
        "The council voted on Monday to close the bridge (as two firms had told it to, and the ferry goes on.",
        f"The council met in the old hall.\n\nNobody objected.\n\n{_PASSAGE}\n\nThe ferry goes on.\n\n{_PASSAGE}",
    ],
    good=[
        "The council voted on Monday to pay for the bridge and the repair thereof, and to withdraw the plan. They draw it anew.",
        "The council voted for a one-way street on Monday, and if the ferry is faster then the town rows.",
        "The council voted on Monday for what the town had asked for for years, and that that is so nobody denies.",
        "The council voted on Monday to close the bridge, and the will signed in May is needed to keep it.",
        "The council voted on Monday to close the bridge: all it can do is be held to its word, which is paid for.",
        "The council voted on Monday to close what the town stands by , and the ferry goes on.",
        "The council voted on Monday for a) a ferry, b) a quay and c) a bridge (as two firms had told it to).",
        f"{_PASSAGE}\n\nThe council met in the old hall.\n\nThe ferry goes on.\n\n{_PASSAGE}",
    ],
)
def doubled_text(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """What was pasted twice, or typed twice where a sentence was changed, tells readers that nobody read the text once more.

    Keep it once. Of two small words, look which was meant.

    Told is a text, much of it or a paragraph that stands twice, and the rest of one that was left below it: no refrain, notice, summary or quotation. So are a sentence of nine words or three to eight words of one right behind themselves, and small words with one too many: “the the”, “a our”.

    So are verbs in English of which one cannot follow the other (“it will focused on”, “is be held”), “a accident”, “rather then”, “the courseof”, “This a chance”, “over past two years”, “three year ago”; two commas; and a small word before a mark, where a name fell out: “bought from , who”.

    So is a bracket without its other half, a heading’s number behind one left out (1, 2, 4), and “three reasons:” over a list of four.

    For information:
    - a passage that stands twice below headings or labels of its own, as a clause, a speaker’s words, in a tale, a draft or instructions
    - a few words that stand twice where somebody is quoted, speaks aloud or posts
    - small words in a scan whose columns may have been mixed
    - a quotation that is a paragraph without a speaker
    - a quotation mark bent the wrong way, without its other half or with one of another kind; two full stops
    """
    yield from _parts_and_passages(document)
    if document.media_type == "text/plain" and any(sign in document.text for sign in _STROKES):
        from provenance_plugins.boilerplate.markup.broken_by_strokes import passages_between_strokes  # noqa: PLC0415 - few texts have any

        for span, many in passages_between_strokes(document):
            message = f"{many} passages stand twice in the text, word for word, between strokes that a program set for breaks: keep one of each"
            yield Hit(span, message)
    if may_have_doubled_runs(document):
        from provenance_plugins.boilerplate.slips.doubled_runs import doubled_runs  # noqa: PLC0415 - few texts have any

        yield from doubled_runs(document)
    if may_have_doubled_words(document):
        from provenance_plugins.boilerplate.slips.doubled_words import doubled_words  # noqa: PLC0415 - few texts have any

        yield from doubled_words(document)
    if may_have_unfitting_verbs(document):
        from provenance_plugins.boilerplate.slips.unfitting_verbs import unfitting_verbs  # noqa: PLC0415 - few texts have any

        yield from unfitting_verbs(document)
    yield from _of_english(document)
    yield from _of_signs(document)
    if IN_TEXT.any_in(document, _SIGNS):
        from provenance_plugins.boilerplate.slips.lost_words import lost_words  # noqa: PLC0415 - few texts have any

        yield from lost_words(document)
    if may_have_pulled_quotes(document):
        from provenance_plugins.boilerplate.slips.pulled_quotes import pulled_quotes  # noqa: PLC0415 - few texts have any

        yield from pulled_quotes(document)
    if may_have_numbered_headings(document):
        from provenance_plugins.boilerplate.slips.numbered_headings import numbered_headings  # noqa: PLC0415 - few texts have any

        yield from numbered_headings(document)
    if may_announce_counts(document):
        from provenance_plugins.boilerplate.slips.announced_counts import counted_lists  # noqa: PLC0415 - few texts have any

        yield from counted_lists(document)
    if may_have_lost_stops(document):
        from provenance_plugins.boilerplate.slips.lost_stops import lost_stops  # noqa: PLC0415 - few texts have any

        yield from lost_stops(document)


def _parts_and_passages(document: Document) -> Iterator[Hit]:
    """A part of the text that stands twice, and the passages that do elsewhere."""
    passages: list[Hit] = []
    if may_have_doubles(document):
        from provenance_plugins.boilerplate.slips.doubled_passages import doubled_passages  # noqa: PLC0415 - few texts have any

        passages.extend(doubled_passages(document))
    if not may_have_doubled_parts(document):
        yield from passages
        return
    from provenance_plugins.boilerplate.slips.doubled_parts import doubled_parts  # noqa: PLC0415 - few texts have any

    yield from doubled_parts(document, passages)


def _of_english(document: Document) -> Iterator[Hit]:
    """Words of English that cannot follow one another, by strings of which few texts have one."""
    if IN_TEXT.any_in(document, ARTICLES):
        from provenance_plugins.boilerplate.slips.unfitting_articles import unfitting_articles  # noqa: PLC0415 - few texts have one

        yield from unfitting_articles(document)
    if IN_TEXT.any_in(document, MISTAKEN):
        from provenance_plugins.boilerplate.slips.mistaken_words import mistaken_words  # noqa: PLC0415 - few texts have one

        yield from mistaken_words(document)
    if IN_TEXT.any_in(document, UNLINKED):
        from provenance_plugins.boilerplate.slips.unlinked_verbs import unlinked_verbs  # noqa: PLC0415 - few texts have any

        yield from unlinked_verbs(document)
    if IN_TEXT.any_in(document, LITTLE):
        from provenance_plugins.boilerplate.slips.little_words import little_words  # noqa: PLC0415 - few texts have any

        yield from little_words(document)
    if IN_TEXT.any_in(document, GLUED):
        from provenance_plugins.boilerplate.slips.glued_words import glued_words  # noqa: PLC0415 - few texts have any

        yield from glued_words(document)


def _of_signs(document: Document) -> Iterator[Hit]:
    """Brackets and quotation marks of which one was lost or is another, and stops that stand twice."""
    if may_have_lone_brackets(document):
        from provenance_plugins.boilerplate.slips.lone_brackets import lone_brackets  # noqa: PLC0415 - few texts have one

        yield from lone_brackets(document)
    if may_have_lone_marks(document):
        from provenance_plugins.boilerplate.slips.lone_marks import lone_marks  # noqa: PLC0415 - few texts have one

        yield from lone_marks(document)
    if may_have_bent_marks(document):
        from provenance_plugins.boilerplate.slips.bent_marks import bent_marks  # noqa: PLC0415 - few texts have one

        yield from bent_marks(document)
    if any(stops in document.text for stops in _STOPS):
        from provenance_plugins.boilerplate.slips.doubled_stops import doubled_stops  # noqa: PLC0415 - few texts have any

        yield from doubled_stops(document)
