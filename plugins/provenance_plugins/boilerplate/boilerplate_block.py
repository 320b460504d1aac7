"""BLP416: a block that the classifier holds for boilerplate."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import STATISTICAL, Boilerplate, content, leftovers
from provenance.analysis.files.saved import is_saved_page
from provenance.analysis.paths import is_of_components
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Severity,
    Span,
    lazy_pattern,
    quoted,
    rule,
)
from provenance_plugins.boilerplate.asked_first import may_have_label_rows, may_have_widgets
from provenance_plugins.boilerplate.own_words.meant import is_of_page
from provenance_plugins.boilerplate.own_words.notes_on_authors import tells_of_author
from provenance_plugins.boilerplate.own_words.working_parts import stands_for_missing
from provenance_plugins.boilerplate.own_words.written_forms import is_of_own_form
from provenance_plugins.boilerplate.shown_words import shown
from provenance_plugins.boilerplate.signs_within import may_have_credits_in_a_row
from provenance_plugins.boilerplate.sources import is_layout
from provenance_plugins.boilerplate.widgets import widgets

_PAGE = """Home
News
Sport
Business
Ferry timetables
Harbour webcams
Island walks
Tide tables
Boat hire
The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.
The mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.
Work on the bridge is to begin in March, when the ice has gone and the river is low enough for it.
The firm that won the contract has built four bridges in the region since 1998, the council said.
Share this article
Leave a reply
Latest pictures
Harbour in winter
Regatta parade
Search
Village fair
Market days
Boats for sale
Moorings
All pictures
More pictures
Contact us
Terms of use
© 2024 Island Weekly
"""
_ENDING = frozenset({"footer", "share", "newsletter", "related", "comments", "cookie"})
"""Kinds that stand below an article; words of menus stand in lists, too."""
_NEXT = 2
"""Blocks between two left-overs that belong together, at most."""


@rule(
    id="BLP416",
    slug="boilerplate-block",
    severity=Severity.WARNING,
    summary="A block that looks like boilerplate and that no other rule names",
    recurs=True,
    running_text=True,
    scope="block",
    languages=("*",),
    uses=(content,),
    when=(
        leftovers,
        may_have_widgets,
        may_have_label_rows,
        may_have_credits_in_a_row,
    ),
    bad=[
        _PAGE,
        "The council voted on Monday to close the bridge for a year, and nobody objected.\n\nHarbour 11° Drizzle\nWind 14 mph NE\nLow tide 06.12\nSunrise 05.04",
        "Der Rat hat am Montag beschlossen, die Brücke für ein Jahr zu sperren.\n\nMDAX 26.410 +0,2 %\nDollar 0,92\nSilber 22,10\nGold 1.930",
        "De raad heeft maandag besloten de brug een jaar te sluiten.\n\nWeer in Haven\n9° Mist\nWind NO 3\nZon op 06.11",
        "The council voted on Monday to close the bridge for a year.\n\nLotto 2 7 18 26 33 41 Bonus 9\nThunderball 4 9 12 25 30\nEuroMillions 6 15 21 38 47",
        "The council voted on Monday to close the bridge for a year, and nobody objected.\n\nDelivery Returns Gift Cards Store Locator Careers Press",
        "De raad heeft maandag besloten de brug een jaar te sluiten.\n\nOpeningstijden Winkels Retouren Cadeaubon Over ons",
    ],
    good=[
        "The council voted on Monday to close the bridge.\n\nThe Delivery of the Returns was late, said Gift Cards of the Store",
        "The council counted the shops of the quay on Monday, and printed this.\n\nDelivery Returns Gift Cards Careers Press\n12 14 9 3 8",
        "The council voted on Monday to close the bridge for a year.\n\nHome is where the Press has its Careers and its Jobs",
        Example(
            "<main><p>The council voted on Monday to close the bridge, and nobody objected.</p><p>Delivery Returns Gift Cards Store Locator Careers Press</p></main>",
            media_type="text/html",
        ),
        "The recipe asks for a cold kitchen and a warm oven, and for a cook who does not hurry at all.\n\nEggs 3\nFlour 500 g\nSugar 200 g\nSalt 5 g",
        "The wind turned in the night, the gold of the leaves was gone, and the rain came with the sunrise.\n\nWind 14 mph NE\nRain 4 mm\nSunrise 05.04",
        "Three teams played on Saturday, and the harbour won the cup again.\n\nWind Town 3\nSun City 2\nHarbour 5",
        "Two eggs\n\nFour spoons of flour\n\nA cup of milk\n\nSalt",
        "The council voted on Monday to close the bridge for a year.\n\nA ferry instead\n\nTickets will cost one euro.",
    ],
)
def boilerplate_block(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """A classifier read the shape of the lines, their place and their neighbours: they look like the page around an article.

    It cannot say what they are, so look before you delete them. It is only asked where other left-overs stand near.

    The boxes of a page are told by their lines: weather, tides, rates of exchange, name days and lotteries of which the text does not speak; so are the labels of its foot in one line.

    For information:
    - a block that does not stand right beside one, is a cell or answers a label, or has a paragraph or list of the article on its other side
    - a block of a text whose other left-overs are few, of one kind or not sure, but for one at the end beside the foot
    - any block in a layout or in the source of a page of Astro or Svelte, and on the page that stands for those not found
    - the note that says who wrote the text: “Ana Cruz is a senior editor for Harbour News”
    """
    for box in widgets(document):
        lines = document.slice(box).strip().splitlines()
        message = f"{quoted(lines[0])} and the lines under it are a box of the page, with the weather, rates or days: delete it"
        yield Hit(box, message)
    if may_have_credits_in_a_row(document):
        from provenance_plugins.boilerplate.credits_in_a_row import credits_in_a_row  # noqa: PLC0415 - few texts have any

        yield from credits_in_a_row(document)
    parts = content(document).boilerplate
    for row in _label_rows(document):
        if not any(part.span.overlaps(row) for part in parts):
            message = (
                f"{quoted(document.slice(row))} looks like the row of links at the foot of a page: delete it if it is"
            )
            yield Hit(row, message, Confidence.MEDIUM)
    for number, part in enumerate(parts):
        if part.kind == STATISTICAL and tells_of_author(document, part):
            message = f"{shown(document, part)} says who wrote the text: look whether it is to stand there"
            yield Hit(part.span, message, part.confidence, Severity.INFO)
        elif part.kind == STATISTICAL:
            message = f"{shown(document, part)} looks like {_like(document, part)} and not like a part of the article: delete it if it is"
            of_page = is_of_page(document, parts, number) and (is_saved_page(document) or _closes(document, number))
            of_page = of_page and not (
                is_of_components(document.path)
                or is_layout(document)
                or stands_for_missing(document)
                or _is_of_own_list(document, number)
                or is_of_own_form(document, part)
                or _heads_component(document, part)
            )
            yield Hit(part.span, message, part.confidence, None if of_page else Severity.INFO)


def _label_rows(document: Document) -> Iterator[Span]:
    if may_have_label_rows(document):
        from provenance_plugins.boilerplate.label_rows import label_rows  # noqa: PLC0415 - few texts have any

        yield from label_rows(document)


def _like(document: Document, part: Boilerplate) -> str:
    """What of a page a block is like: a link, the title of a list or a menu, or what else stands around an article."""
    words = document.slice(part.span).strip()
    if len(part.blocks) == 1 and _is_link(document, document.blocks[part.blocks.start]):
        return "a link of the page"
    if len(part.blocks) == 1 and words.count(" ") < _LABEL and words[-1:] not in _STOPS:
        return "a label of the page, such as the head of a list or of its foot,"
    return "a part of the page around it, such as a menu, a list or a foot,"


_LABEL, _STOPS = 5, frozenset(".!?…")
"""Blanks in a label, at most, and with what none ends."""


def _is_of_own_list(document: Document, number: int) -> bool:
    """Whether a block is an item between others of one list, in what somebody wrote, that are told by their own kind: one of several channels that an author gives."""
    parts = content(document).boilerplate
    part = parts[number]
    if not document.is_written or document.blocks[part.blocks.start].kind is not BlockKind.LIST_ITEM:
        return False
    return any(
        other.kind != STATISTICAL
        and other.confidence is not Confidence.LOW
        and (other.blocks.stop == part.blocks.start or other.blocks.start == part.blocks.stop)
        and document.blocks[other.blocks.stop - 1].kind is BlockKind.LIST_ITEM
        for other in parts[max(0, number - 1) : number + 2]
    )


def _heads_component(document: Document, part: Boilerplate) -> bool:
    """Whether a heading that somebody wrote stands right over what the generator of the site puts in there: `<Vimeo id="…" />`, `{{< film >}}`."""
    block = document.blocks[part.blocks.start]
    if len(part.blocks) > 1 or block.kind not in HEADING_KINDS or not document.is_written:
        return False
    return _COMPONENT.match(document.source, document.locate(block.span).end) is not None


_COMPONENT = lazy_pattern(r"[ \t#*_]*\n\s*(?:<[A-Z]\w*[\s/>]|<iframe\b|\{\{[<%]|\{%)")


def _closes(document: Document, number: int) -> bool:
    """Whether a block stands with the foot below the article, or is a link alone there where another left-over is sure."""
    parts = content(document).boilerplate
    blocks = parts[number].blocks
    if any(at >= blocks.stop for at in content(document).main[-1:]):
        return False
    if all(_is_link(document, document.blocks[at]) for at in blocks):
        return any(part.confidence is Confidence.HIGH for part in parts)
    return any(
        part.kind in _ENDING
        and part.confidence is Confidence.HIGH
        and part.blocks.start - _NEXT <= blocks.stop
        and blocks.start <= part.blocks.stop + _NEXT
        for part in parts[max(0, number - _NEXT) : number + _NEXT + 1]
    )


def _is_link(document: Document, block: Block) -> bool:
    words = document.slice(block.span).strip()
    return any(document.slice(link.span).strip() == words for link in document.links_over(*block.span))
