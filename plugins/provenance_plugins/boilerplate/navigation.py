"""BLP405: menus, breadcrumbs, tag lists, pagination."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator

import msgspec

from provenance.analysis import Boilerplate, content, leftovers
from provenance.api import (
    HEADING_KINDS,
    Context,
    Document,
    Element,
    Example,
    Hit,
    Phrases,
    Severity,
    Span,
    lazy_pattern,
    quoted,
    rule,
    told_together,
)
from provenance_plugins.boilerplate.asked_first import may_call
from provenance_plugins.boilerplate.bare_calls import bare_menus
from provenance_plugins.boilerplate.printed_contents import is_of_contents
from provenance_plugins.boilerplate.signs_within import may_be_printed, may_have_joined_bars
from provenance_plugins.boilerplate.stretches import LANGUAGES, TOGETHER, same_words, told_stretches

_OF_PAGE = "{} is navigation of the page, not the article’s words: delete it"
_TURNS = "{} leads from one page to the next where it stands: look whether the text is to have it"
_ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected.\n\nThe mayor said that the works would cost four million, and that the ferry goes on.\n\n"


def _page(bar: str) -> Example:
    """A page of a manual with a bar above its words."""
    words = "<h1>Bridges</h1><p>A bridge is closed for a year when its piers are worn, and the ferry goes on.</p>"
    return Example(f"<html><body>{bar}{words}</body></html>", media_type="text/html")


FIRST_PAGE = "\n1/"
"""Before the number of the first of several printed pages."""
_ADDRESSED = "{} was printed at the edge of a page, and stands between the words of the text: delete it"
FAR = " " * 10
"""What stands between the words of a text that was saved as one line and the head of its page."""
_FUSED = "{} is of the bars and buttons of a page that was saved as one line, and runs into the text: delete it, with what else of the page stands beside it"
_PRINTED = "the number of a printed page stands between the words of the text: delete it"


@rule(
    id="BLP405",
    slug="navigation",
    severity=Severity.WARNING,
    summary="Menus, breadcrumbs, tag lists, pagination",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(
        leftovers,
        may_call,
        "Next",
        "Prev",
        "NEXT",
        "PREV",
        "next",
        "prev",
        "][",
        FIRST_PAGE,
        FAR,
        may_be_printed,
        may_have_joined_bars,
    ),
    bad=[
        Example(
            "<html><body><article><header><h1>The bridge</h1></header><p>The council voted on Monday to close the bridge for a year, and nobody objected.</p><p>Reading time 5 min.</p><p>The mayor said that the works would cost four million, and that the ferry goes on.</p></article></body></html>",
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said. Button previousButton next The ferry goes on in May.",
        Example(
            "<html><body><article><p>The council voted on Monday to close the bridge for a year. A link “Skip to content” leads to the plan.</p><p>Skip to content</p></article></body></html>",
            media_type="text/html",
        ),
        "HomeNewsSportWeather\n\nThe council voted on Monday to close the bridge for a year, and nobody objected.",
        "Skip to content\n\nThe council voted on Monday to close the bridge for a year, and nobody objected.",
        "The council voted on Monday to close the bridge.\n\nView source version on harbour.example: https://harbour.example/news/1\n\nContacts\n\nCorporate Media Contact\n\nThe mill is old, and nobody asks for it.",
        "Home | News | Sport | Weather | Contact us",
        "The council voted on Monday to close the bridge.\n\nMenu Search Log in",
        "The council voted on Monday to close the bridge.\n\nBack to top",
        "The council voted on Monday to close the bridge.\n\n5 min read",
        "A bridge is closed\n\nPublished on Medium • 8 min read\n\nThe council voted on Monday to close the bridge.",
        "El consejo votó el lunes cerrar el puente durante un año.\n\nTiempo de lectura: 4 minutos",
        "The council voted on Monday to close the bridge.\n\nToggle menu",
        "The council voted on Monday to close the bridge.\n\nHome / News / Local / A bridge is closed",
        "The council voted on Monday to close the bridge.\n\nPage 2 of 7",
        "The council voted on Monday to close the bridge.\n\nSport\n\nTravel\n\nCanada\n\nAbout us",
        "The council voted on Monday to close the bridge.\n\nClick here to go back to the page of the council’s votes.",
        "The council voted on Monday to close the bridge.\n\nNext chapter: |ferry.txt|  The ferry goes on",
        "The council voted on Monday to close the bridge, and nobody in the hall objected.\n\nFerry: every hour\nCategories: News",
        _page(
            '<p>Next: <a href="b.html">Ferries</a>, Previous: <a href="a.html">Lamps</a>, Up: <a href="i.html">Harbour</a></p>'
        ),
        _page(
            '<table><tr><td><a href="a.html">Prev</a></td><td>Chapter 2</td><td><a href="b.html">Next</a></td></tr></table>'
        ),
        _page('<p>[<a href="a.html">Overview</a>][<a href="b.html">Types</a>][<a href="c.html">Classes</a>]</p>'),
        Example(f"{_ARTICLE}Topics\n\nFerries , Harbour & Coast , Weather", media_type="text/markdown"),
        Example(f"{_ARTICLE}[Back to Ferries](https://harbour.example/ferries)", media_type="text/markdown"),
        Example(f"[Return to the May Index](https://harbour.example/may)\n\n{_ARTICLE}", media_type="text/markdown"),
    ],
    good=[
        "In This Issue:\n\nPages 1 & 3\n\nThe Lamps of May\n\nPage 2\n\nFrom the Chair\n\nThe Harbour Lamp\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.",
        Example(
            "<html><body><article><header><h1>The bridge</h1><ul><li>Ana Cruz</li></ul><div>6 January 2024, <span>Reading time 5 min.</span></div></header><p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.</p></article></body></html>",
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said. The button previous to the last one, and the button next to it, light the lamp.",
        "TechCorp API Documentation\n\nThe interface gives every account a key, which is sent with each request, and says why one is refused.",
        "Title: The council closed the bridge on Monday\nLink: https://harbour.example/bridge\nDate: Fri, 07 Nov 2025 22:59:00 GMT\nAuthor: Ana Cruz\nCategories: News",
        "Home Office figures show that the number fell to 1,200 in May.",
        "Staff\n\nThe council voted on Monday to close the bridge for a year, and nobody objected.\n\nBoard Member",
        "Ingredients\n\n2 eggs\n\n200 g flour\n\nMilk\n\nSalt",
        "In the previous post,\nwe told how the council closed the bridge.",
        "What do we know?\n\nThe council voted on Monday to close the bridge for a year, and nobody objected.",
        "It took her five minutes to read the letter, and a year to answer it.",
        "A bridge is closed\n\nPublished on Medium, the letter is an 8 minute read at most.\n\nThe council voted on Monday to close the bridge.",
        "Log in with your account of the library, and follow the steps on its page until the list is there.",
        "The summer school on bridges begins in May, and there is room for twenty.\n\nRegister here",
        "The council voted on Monday to close the bridge.\n\nSkip to the Hornpipe",
        _page(
            '<p><a href="b.html">Next</a> to the hall stands a mill, and <a href="a.html">up</a> the hill a lamp.</p>'
        ),
        "The council voted on Monday to close the bridge.\n\nView source version on harbour.example: https://harbour.example/news/1\n\nContacts\n\nCorporate Media Contact\n\nAna Cruz, +1 646 408 5896, media@harbour.example",
        "The council voted on Monday to close the bridge.\n\nWrite to us\n\nHarbour Trust\n\n21 Mill Road\n\nOttawa K1A 0B1\n\nCanada\n\nAbout us",
        "Home / Draw / Away: the pools paid eight pounds for three draws.",
        "The council voted on Monday to close the bridge.\n\nPage 2 of 7 is missing from the ledger of the bridge.",
        "The council voted on Monday to close the bridge.\n\nReturn to the list of the council if your name is not on it.",
        Example(
            f"{_ARTICLE}Topics\n\nThe hall is booked for three evenings, and each has a topic of its own.",
            media_type="text/markdown",
        ),
        Example(
            f"{_ARTICLE}Three of the letters speak of the old town.\n\n[Return to Riverton](https://harbour.example/1)\n\n[The Ferrymen](https://harbour.example/2)\n\n[Mills](https://harbour.example/3)\n\n[Moor](https://harbour.example/4)",
            media_type="text/markdown",
        ),
        Example(
            f"{_ARTICLE}The plan is on a page of its own.\n\n[<- Click here](https://harbour.example/plan)",
            media_type="text/markdown",
        ),
        Example(
            "<html><body><article><p>The council voted on Monday to close the bridge for a year, and nobody objected. Asked for its plans, the clerks say only: “Scroll down.”</p><p>The mayor, who has read them, gives the same advice to all of us.</p><p>Scroll down.</p></article></body></html>",
            media_type="text/html",
        ),
        Example(
            f"{_ARTICLE}## Topics\n\nFerries, Bridges, Weather, Piers\n\nAll four were discussed at the meeting on Monday in the hall, and none of them was settled.",
            media_type="text/markdown",
        ),
    ],
)
def navigation(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """The way through a site is no part of an article on it: menu words are read as headings, and topics as claims.

    Delete the menu, and what a browser printed at the edge of each page: its number, its address and the day. Keep headings, lists and tables that the author wrote. A link to a place on the same page works there and is for information, and so is a word that authors use, too ("Media"), where no other menus stand.

    The bars by which pages of a manual, or the files of a work, lead from one to the next do their work there, and are for information; so are lines of a printed issue that lead to the page beside it, and words of menus in a file that somebody wrote without an address that it was saved from, where nothing else is of a page.

    Not told:
    - what a whole page itself sets apart from its article (`nav`, `header`, a menu by its class); `--html fragment` tells of it, too
    """
    every = [
        (_named(document, hit, part), part)
        for hit, part in told_stretches(document, "navigation", _OF_PAGE)
        if not (_is_said(document, part) or _is_in_head(document, part) or is_of_contents(document, part))
    ]
    dead = _lead_nowhere(document, [part for _, part in every])
    yield from told_together(((_NOWHERE, hit) for hit, part in every if part.span in dead), least=2)
    found = [one for one in every if one[1].span not in dead]
    counted = [(_counted(document, part), hit) for hit, part in found if _is_counted(document, part)]
    yield from told_together(((words, _as_safe(hit, counted)) for words, hit in counted), least=2)
    yield from told_together(
        ((same_words(document, part), hit) for hit, part in found if not _is_counted(document, part)), least=TOGETHER
    )
    for menu in bare_menus(document):
        yield Hit(menu, _OF_PAGE.format(quoted(document.slice(menu))))
    if FIRST_PAGE in document.text:
        from provenance_plugins.boilerplate.printed_pages import printed_pages  # noqa: PLC0415 - few texts have them

        yield from told_together((("printed", Hit(span, _PRINTED)) for span in printed_pages(document)), least=2)
    if may_be_printed(document):
        from provenance_plugins.boilerplate.printed_pages import printed_addresses  # noqa: PLC0415 - few texts have them

        printed = (Hit(span, _ADDRESSED.format(quoted(document.slice(span)))) for span in printed_addresses(document))
        yield from told_together((("addresses", hit) for hit in printed), least=2)
    if FAR in document.text:
        from provenance_plugins.boilerplate.joined_heads import joined_heads  # noqa: PLC0415 - few texts have them

        heads = (Hit(span, _OF_PAGE.format(quoted(document.slice(span)))) for span in joined_heads(document))
        yield from told_together((("heads", hit) for hit in heads), least=2)
    if may_have_joined_bars(document):
        from provenance_plugins.boilerplate.joined_bars import joined_bars  # noqa: PLC0415 - few texts have them

        taken = [part.span for part in content(document).boilerplate]
        bars = (span for span in joined_bars(document) if not any(one.overlaps(span) for one in taken))
        joined = (Hit(span, _FUSED.format(quoted(document.slice(span)))) for span in bars)
        yield from told_together((("fused", hit) for hit in joined), least=2)
    if document.whole_page and document.media_type == "text/html":
        from provenance_plugins.boilerplate.page_turns import page_turns  # noqa: PLC0415 - not for a line of text

        known = [part.span for part in content(document).boilerplate]
        yield from told_together(
            ("turns", Hit(span, _TURNS.format(quoted(document.slice(span))), severity=Severity.INFO))
            for span in page_turns(document)
            if not any(one.overlaps(span) for one in known)
        )


def _named(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """The hit, which calls a button of a box so."""
    if same_words(document, part).strip(" *_[]()»›→>.!") not in _BOX.texts():
        return hit
    return hit._replace(message=hit.message.replace("is navigation of the page", "is a button of a box on the page"))


_BOX = Phrases.load(__package__, "buttons")


def _is_in_head(document: Document, part: Boilerplate) -> bool:
    """Whether a figure stands beside the title, in the head that a whole page sets apart for both: "5 min read"."""
    if not document.whole_page or len(part.blocks) > 1 or part.span.end - part.span.start > _OF_FIGURE:
        return False
    head = _head_of(document, part.blocks.start)
    if head is None or _FIGURES.search(document.text, *part.span) is None:
        return False
    return any(
        document.blocks[at].kind in HEADING_KINDS and _head_of(document, at) is head
        for at in range(max(0, part.blocks.start - _BESIDE), part.blocks.start)
    )


def _head_of(document: Document, index: int) -> Element | None:
    """The `header` in which a block stands."""
    element = document.blocks[index].element
    return None if element is None else next((one for one in element.lineage() if one.name == "header"), None)


_OF_FIGURE, _BESIDE = 40, 12
"""Characters of such a line at most, and blocks between it and the title."""
_NOWHERE = "#"


def _lead_nowhere(document: Document, parts: Iterable[Boilerplate]) -> frozenset[Span]:
    """The stretches of which all links have lost their addresses: a list of older issues is one left-over, however its lines begin."""
    links = sorted((link.span.start, link.target) for link in document.links)
    dead: set[Span] = set()
    for part in parts:
        start, end = (bisect_left(links, (at, "")) for at in part.span)
        targets = {target for _, target in links[start:end]}
        if targets and targets <= {"", _NOWHERE}:
            dead.add(part.span)
    return frozenset(dead)


def _is_said(document: Document, part: Boilerplate) -> bool:
    """Whether the text quotes the same words with their stop as what somebody says, and closes with them again: "They point and say: “Go back.” … Go back."."""
    words = document.slice(part.span).strip()
    return (
        len(part.blocks) == 1
        and words.endswith(_STOPS)
        and any(f"{opened}{words}{closed}" in document.text for opened, closed in _QUOTED)
    )


_STOPS, _QUOTED = (".", "!"), (("“", "”"), ("„", "“"), ("«", "»"), ("»", "«"), ('"', '"'), ("”", "”"))
"""How such words end, and pairs of marks around them where somebody says them; the name of a button that a text quotes has no stop."""
_FIGURES = lazy_pattern(r"\d{1,4}")
_FOOT = lazy_pattern(
    r"\W*(?:(?:page|seite|pagina|página|pág\.?|pag\.?|sida|side|sayfa|strona|blz\.?)\s?\d{1,4}(?:\s?(?:/|of|von|sur|de|di|van|av|z)\s?\d{1,4})?|\d{1,4}\s?(?:/|of|von|sur|di|van|av|z)\s?\d{1,4})\W*",
    re.IGNORECASE,
)
"""A line that counts the pages of a text: "Page 3 of 8", "Seite 3/8". What else is the same but for its figures ("3 min read") belongs to things of their own."""


def _counted(document: Document, part: Boilerplate) -> str:
    """The words of a stretch without its figures: the feet of the pages of one file are the same but for these."""
    return _FIGURES.sub("#", same_words(document, part))


def _is_counted(document: Document, part: Boilerplate) -> bool:
    return _FOOT.fullmatch(same_words(document, part)) is not None


def _as_safe(hit: Hit, others: Iterable[tuple[str, Hit]]) -> Hit:
    """A hit whose fix is no safer than those of the others: the last foot of a text is surer than one between two paragraphs."""
    if hit.fix is None:
        return hit
    safe = all(one.fix is None or one.fix.safe for _, one in others)
    return hit._replace(fix=msgspec.structs.replace(hit.fix, safe=hit.fix.safe and safe))
