"""BLP416: a block that the classifier holds for boilerplate."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import STATISTICAL, content, leftovers
from provenance.api import Context, Document, Hit, Severity, rule
from provenance_plugins.boilerplate.meant import is_of_page
from provenance_plugins.boilerplate.stretches import shown

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


@rule(
    id="BLP416",
    slug="boilerplate-block",
    severity=Severity.WARNING,
    summary="A block that looks like boilerplate and that no other rule names",
    running_text=True,
    scope="block",
    languages=("*",),
    uses=(content,),
    when=(leftovers,),
    bad=[_PAGE],
    good=[
        "Two eggs\n\nFour spoons of flour\n\nA cup of milk\n\nSalt",
        "The council voted on Monday to close the bridge for a year.\n\nA ferry instead\n\nTickets will cost one euro.",
    ],
)
def boilerplate_block(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """A classifier read the shape of the lines, their place and their neighbours: they look like the page around an article.

    It cannot say what they are, so look at them before you delete them. It is only asked where other left-overs stand near; a block that does not stand
    right beside one, is a cell or answers a label, or has a paragraph or list of the article on its other side is only noted.
    """
    parts = content(document).boilerplate
    for number, part in enumerate(parts):
        if part.kind == STATISTICAL:
            message = (
                f"{shown(document, part)} looks like a part of the page and not of the article: delete it if it is"
            )
            of_page = is_of_page(document, parts, number)
            yield Hit(part.span, message, part.confidence, None if of_page else Severity.INFO)
