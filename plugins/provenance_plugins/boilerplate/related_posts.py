"""BLP401: a list of other articles, or its heading."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from provenance.analysis import Boilerplate, content, leftovers, links
from provenance.api import Context, Document, Example, Hit, Phrases, Severity, any_of, lazy_pattern, rule, told_together
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.bare_pointers import bare_pointers
from provenance_plugins.boilerplate.own_words.beside_players import labels_player
from provenance_plugins.boilerplate.shown_words import shown
from provenance_plugins.boilerplate.stretches import LANGUAGES, same_words, told_stretches

_OUTLETS = Phrases.load(LEXICON, "outlet_kinds")
_ARTICLE = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected.\n\nThe mayor said that the works would cost four million, and that the ferry goes on.\n\n"

_PARAGRAPHS = "".join(f"<p>{line}</p>" for line in _ARTICLE.split("\n\n")[:2])


def _page(within: str) -> Example:
    """An article of a page, with something between its paragraphs."""
    return Example(
        '<html lang="en"><head><title>Bridge closed</title><link rel="canonical" href="https://harbour.org/bridge"></head><body><article>'
        f"<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said.</p>{within}"
        "<p>“It was time,” said Ben Ode, the clerk, who had asked for it for years and had written two letters about it.</p></article></body></html>",
        media_type="text/html",
    )


@rule(
    id="BLP401",
    slug="related-posts",
    severity=Severity.ERROR,
    summary="A list of other articles, or its heading",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers, links),
    bad=[
        "The council voted on Monday to close the bridge.\n\n[See more stories on Lamp’s harbour page]",
        Example(
            "<article><h1>The bridge</h1><div><div>Watch more of our videos on Harbour Clips!<br>and on channel 31</div></div><p>The council voted on Monday to close the bridge.</p></article>",
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said in the evening.\nOur Coverage of the Old Harbour\nWhat the tides of this year have done to the town is hard to see at night.\nThe Ferry: Eight of its boats no longer sail, according to a new study. Here is why.\nTips for Guests: Where one sleeps matters for the fare of the boat in the morning.\nThe ferry went on all night, and the lamps of the pier were lit until the sun rose over the harbour, as they had been in May.",
        Example(
            "<p>The council voted on Monday to close the bridge.</p><p>&gt;BUSINESS: New ferry deal shown on visit - p28</p>",
            media_type="text/html",
        ),
        Example(
            "---\nauthor: Ana Cruz\n---\n\nDa oggi si può donare per il nuovo traghetto, ha detto la sindaca di Holm.\n\nPer saperne di più: [Il traghetto torna in maggio](https://porto.holm.it/donazioni/)",
            media_type="text/markdown",
        ),
        Example(
            f"{_ARTICLE}Read\n\n[The ferry of Riverton is back](https://harbour.example/f)\n\nNobody in the hall objected to it, and the mayor said that the ferry goes on.\n",
            media_type="text/markdown",
        ),
        _page(
            '<ul><li>MORE FERRIES</li><li><a href="/six">Six things to know of the ferries</a></li><li><a href="/ode">Ben Ode is out for a month</a></li></ul>'
        ),
        _page(
            '<p><span>[&nbsp;</span><a href="https://harbour.org/lamp">With a lamp in her hand, the mayor asks for a ferry</a><span>&nbsp;]</span></p>'
        ),
        _page(
            '<p><b><a href="/man">YOU MAY ALSO LIKE: Man Held As Ferry Is Found In A Field</a></b></p><button aria-label="[ck_preference_close_label]"></button>'
        ),
        "The council voted on Monday to close the bridge, and nobody in the hall objected.\n\n2:55\n\nThe future of the ferries\n\nNow Playing\n\nThe mayor left.",
        Example(
            '<html lang="as"><p>পৌৰসভাই সোমবাৰে দলংখন এবছৰৰ বাবে বন্ধ কৰাৰ সিদ্ধান্ত লৈছে।</p><p>লগতে পঢ়ক: নদীৰ ওপৰত নতুন দলং</p></html>',
            media_type="text/html",
        ),
        "WATCH: Mayor Cruz walks out of the council at the weirBen Ode on why the old ferry will never paySix ways to keep the fog out of your hallREVEALED: who bought the mill behind the stationWhat the harbour master knew of the lampThe bridge is closed for a year Ana Cruz, 3 May 2024\n\nThe council voted on Monday to close the bridge, and nobody in the hall objected to it.",
        "The council voted on Monday to close the bridge, and nobody in the hall objected to it.\n\nWhat others are sharing this week",
        "The council voted on Monday to close the bridge, and nobody in the hall objected to it.\n\n[Analysis: Who pays for the old ferry?]",
        "De raad sloot maandag de brug. Niemand in de zaal was ertegen.\n\nMeer nieuws uit jouw gemeente",
        "El consejo cerró el lunes el puente. Nadie se opuso en la sala.\n\nNoticias relacionadas: El transbordador vuelve en mayo",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nRead: Why does the old bridge leak so often?\n\nThe mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.",
        "The council voted on Monday to close the bridge for a year. By Ana Cruz for Harbour News More Top Reads From Harbour News:",
        "The council voted on Monday to close the bridge.  Related News  The ferry opens in May  Who paid for the lamp?\nThe mayor said so.",
        "The council voted on Monday to close the bridge. Also read | Curfew lifted in Leeds; people photograph the hall and the old mill Over 100 of them came.",
        "The council voted on Monday to close the bridge.Read also: The ferry opens in MayThe mayor said that the works go on.",
        "Le conseil a voté lundi la fermeture du pont.\n\n>> A lire aussi : Le bac rouvrira au mois de mai\n\nLe maire a dit que le phare reste.",
        "Le conseil a voté lundi la fermeture du pont, a dit le maire. à lire aussi Article : Le bac rouvrira en mai Le bac reprendra ses traversées le 3 mai, a dit une source proche du port. Article : Qui paiera le phare La ville cherche deux millions.",
        "The council voted on Monday to close the bridge. Lee también: El puente viejo se cierra por un año",
        "The council voted on Monday to close the bridge.\u201dBaca juga: Jembatan lama di Leeds ditutup",
        "The council voted on Monday to close the bridge.\n\nUp next: The men who mend the weir",
        "The council voted on Monday to close the bridge.\n\nLatest in Culture",
        "The council voted on Monday to close the bridge.\n\nHere’s our guide to the best ferries of the coast",
        "The council voted on Monday to close the bridge.\n\nClick to see our gallery of the parade",
        "The council voted on Monday to close the bridge.\n\nYou can read the first part of this series here",
        "The council voted on Monday to close the bridge.\n\nAlso worth a read: The ferry that never came",
        "The council voted on Monday to close the bridge.\n\nWhat else we’re reading",
        "The council voted on Monday to close the bridge.\n\nNow read: The ferry opens in May",
        "The council voted on Monday to close the bridge.\n\nSee also our explainer: Why the old bridge leaks",
        "The council voted on Monday to close the bridge for a year.\n\nRelated posts\n\nBridge repairs to cost more\n\nCouncil elects new mayor",
        "The rate rose to 4 percent in March, the bank said.\n\nRead more: How rates are set",
        "The council voted on Monday to close the bridge.\n\nRead more: “Ten Reasons Why the Old Wooden Bridge Had to Be Closed”",
        "The council voted on Monday to close the bridge.\n\nView gallery",
        _page("<h3>Gallery: The ferry of Riverton</h3>"),
        "A letter from the harbour\n\nIN THIS ISSUE\n* A BRIDGE IS CLOSED\n\nA BRIDGE IS CLOSED\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nRELATED STORIES\n\nThe ferry is back\nhttps://lamp.example/f\n\nA mill is sold\nhttps://gazette.example/m",
        f"{_ARTICLE}Read also:\n\nCoast\n\nWho pays for the lamp on the old pier?\n\nMay 3, 2024\n\nSport\n\nThe crew of the ferry rows for the cup\n\nMay 3, 2024\n\nWeather\n\nFog stays on the river until the week is over\n\nMay 2, 2024\n\nOpinion\n\nWhat a ford is good for in a dry year\n\nMay 1, 2024",
        "The council voted on Monday to close the bridge.\n\nRelated: Ferry opens in May",
        "The council voted on Monday to close the bridge.\n\nFind more from the Harbour Council on TownPages.",
        Example(
            (
                f"{_ARTICLE}## More from Harbour News\n\n[Ferry opens again in the middle of May](/ferry)\n\n[Council elects Ana Cruz as its mayor](/mayor)"
            ),
            media_type="text/markdown",
        ),
        Example(
            f"---\nauthor: Ana Cruz\n---\n\n{_ARTICLE}## More by Ana Cruz\n\n[Ferry opens again in the middle of May](/ferry)\n\n[Council elects its mayor in the hall](/mayor)",
            media_type="text/markdown",
        ),
    ],
    good=[
        "The council voted on Monday to close the bridge.\n\nThere are more stories on the harbour page of the town’s book.",
        "Watch more of our neighbours and you will see what the bridge is for, she told them.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said in the evening.\nOur Coverage of Water Damage\nBurst Pipes: We pay for what a pipe that burst has done to the floors of the house.\nFloods: What the river takes is paid for by those who bought the second plan from us.\nThe ferry went on all night, and the lamps of the pier were lit until the sun rose over the harbour, as they had been in May.",
        Example(
            "<p>The council voted on Monday to close the bridge.</p><p>NOTES: the deal is told of in the report - p28</p>",
            media_type="text/html",
        ),
        Example(
            f"{_ARTICLE}Read\n\n[The ferry of Riverton is back](https://harbour.example/f)\n\nWatch\n\n[The weir of Leeds from above](https://harbour.example/w)\n\nBoth are worth an hour of anybody who has ever rowed there.\n",
            media_type="text/markdown",
        ),
        _page(
            '<ul><li>More ferries</li><li><a href="/six">The north ferry goes at six from the quay</a></li><li>The south ferry goes at seven</li></ul>'
        ),
        _page(
            '<ul><li>More on locks</li><li><a href="https://a.org/1">How locks of wood were built by hand</a></li><li><a href="https://b.org/2">The last locks of the northern river</a></li></ul>'
        ),
        _page(
            '<h3>Gallery: The ferry of Riverton</h3><div><a href="/1.jpg"><img src="/1s.jpg" alt="The ferry"></a><a href="/2.jpg"><img src="/2s.jpg" alt="The pier"></a></div>'
        ),
        "A letter from the harbour\n\nIN THIS ISSUE\n* A BRIDGE IS CLOSED\n* RELATED STORIES\n\nA BRIDGE IS CLOSED\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nRELATED STORIES\n\nThe ferry is back\nhttps://lamp.example/f\n\nA mill is sold\nhttps://gazette.example/m",
        _page('<p>[<a href="/minutes/lamp.pdf">The minutes of the council on the lamp of the pier</a>]</p>'),
        _page('<p>[<a href="/minutes/lamp">The minutes of the council on the lamp, page 12</a>]</p>'),
        _page(
            f'<h3 id="vote"><a href="#vote">How the council came to vote on the weir</a></h3><p>12 March 2021</p>{_PARAGRAPHS}'
        ),
        _page('<p>[<a href="/letters/12">Letter to the council, 1921</a>]</p>'),
        _page(
            '<p>[This text was changed on Monday: the bridge is closed for <a href="/bridge">a year and not for a month</a>.]</p>'
        ),
        "The cinema in the mill shows two films.\n\n7:30\n\nThe Weir\n\nNow Playing\n\n9:15\n\nThe Ford\n\nNow Playing\n\nNobody is let in late.",
        "The cinema in the mill opens at seven, and it shows two films.\n\nNow Playing\n\nThe Lighthouse\n7:30\n\nThe Old Ferry\n9:15\n\nNobody is let in late.",
        "The old bridge of PaperMill was closed at last by the MapleLeaf council on a Monday in the winter of that year, when the HarbourLight was out and the LampPost stood in the fog of the weir with nobody in the WeirHall to see it, or so the paper of the town had it for months.",
        "The council voted on Monday to close the bridge, and nobody in the hall objected to it.\n\nMost read the plan for the first time this week.",
        "The council voted on Monday to close the bridge, and nobody in the hall objected to it.\n\n[Reading: Ana Cruz]",
        "El consejo cerró el lunes el puente.\n\nMás de esta región trata el capítulo siguiente, que escribió Ana Cruz.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nPhotos: Ana Cruz and Ben Ode for the town\n\nThe mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.",
        "The council voted on Monday to close the bridge. Related news came from the coast: the ferry is late.",
        Example(
            f'<html lang="en"><title>Ana Cruz</title><h1>Ana Cruz</h1>{_PARAGRAPHS}<h3><a href="/weir">Ferry opens again at last. The weir keeps its crew</a></h3><span>18 February 2023 11:48</span>{_PARAGRAPHS}</html>',
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge.\n\nThe plan of the mayor hangs in the hall – whoever wants to can read it here",
        Example(
            "---\nauthor: Ana Cruz\n---\n\nThe council voted on Monday to close the bridge.\n\nD’autres rencontres à découvrir se trouvent en mai dans la salle du bac.",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge. Read also: it had voted to open it.",
        "Le conseil a voté lundi la fermeture du pont. Le maire a fait lire aussi l’article : il parle du bac, et d’un autre article : celui du phare.",
        "The council voted on Monday to close the bridge. Read also the report of the mill, the mayor said.",
        "The council voted on Monday to close the bridge.\n\nNext up for the crew was the painting of the hull.",
        "The council voted on Monday to close the bridge.\n\nOur guide to the caves was an old man with a lamp.",
        "The council voted on Monday to close the bridge.\n\nYou can see the first of the locks from here, if the fog allows.",
        "The council voted on Monday to close the bridge.\n\nNow read: the clerk had the letter on his desk, and he said nothing of it.",
        "The council voted on Monday to close the bridge.\n\nFrom the archive: three letters of the mayor, a map and the bill for the first bridge, all of them burnt in 1921.",
        Example(
            f'{_ARTICLE}<video controls><source src="/mill.mp4"></video>\n<p>Watch: the bridge in 65 seconds, with voiceover</p>',
            media_type="text/markdown",
        ),
        Example(
            f'{_ARTICLE}See also: [The voyage of the ferry]({{{{< ref "voyage.md" >}}}})', media_type="text/markdown"
        ),
        "The council voted on Monday to close the bridge.\n\nRead more: “Settling of a complete timber bridge: Towards a test of wooden piers”",
        "He asked two related questions about posts in the ministry.",
        "More from this survey will be published in the autumn, the institute said.",
        "References\n\nSmith, J. (2019). Bridges and their keepers. Leeds: Moor Press.",
        "In other news, the council of Leeds voted to close the bridge.",
        "The council voted on Monday to close the bridge.\n\nFind more from the quarry if you can, the mayor told the masons.\n\nThey dug for a year and found none.\n\nThe bridge is closed.\n\nThe ferry goes on.",
        "Ana Mara Cruz 00:31\nThe bridge is closed for a year.\n\nBen van Ode 00:58\nAnd the ferry?\n\nAna Mara Cruz 01:12\nIt goes on, of course.",
        "The council voted on Monday to close the bridge.\n\nRecommended reading: Roth, Bridges of Wood (1961); Cruz, The Ferrymen (1974).",
        "The council voted on Monday to close the bridge.\n\nIn pictures: three panels in the chapel show the bridge, the ferry and the saint.",
        "The council voted on Monday to close the bridge.\n\nRelated: the ferry, the ford and the weir, all of them older than the town.",
        Example(
            f"{_ARTICLE}## New in Python 3.12\n\n- [Faster comprehensions in all code](/a)\n- [A better parser for nested strings](/b)",
            media_type="text/markdown",
        ),
        Example(
            f"{_ARTICLE}## Best of 2023\n\n[The Bridge of Wood and Iron](/a)\n\n[The Ferrymen of the North](/b)\n\nBoth were read aloud in the hall that year.",
            media_type="text/markdown",
        ),
        Example(
            f"{_ARTICLE}## More by Jane Austen\n\n[Sense and Sensibility](/a)\n\n[Northanger Abbey](/b)\n\nBoth were read aloud in the hall that year.",
            media_type="text/markdown",
        ),
        Example(
            f"{_ARTICLE}## More from the survey\n\nTwo of the piers had moved by the width of a hand.\n\nThe others stood as they had been built.",
            media_type="text/markdown",
        ),
        "The walking club of Harbour meets on Sunday.\n\nYou may also like to come along on Monday, when we mend the stiles.",
    ],
)
def related_posts(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """The words are headlines of other articles: they state nothing here, and a reader or a program takes them for claims of this one.

    Delete the heading and the list under it. A source that the article leans on belongs into its references, under its own name.

    For information:
    - a pointer to a section of a law
    - further reading that an author chose: bare addresses, links to several sites, titles with their outlets or a summary, his own texts with number and day
    - the row of links at the foot of a page that was written by hand, and there a pointer in a sentence
    - in a file that somebody wrote without an address that it was saved from: a list, or a pointer in a sentence, where nothing else is of a page
    """
    yield from told_together(_heads(document))
    if document.links:
        yield from bare_pointers(document)


def _heads(document: Document) -> Iterator[tuple[str, Hit]]:
    said = f"{{}} {_TO_ARTICLES} and is no part of this one: delete it"
    for hit, part in told_stretches(document, "related", said):
        if labels_player(document, part) or _OF_TEXT.match(document.slice(part.span)) is not None:
            continue
        if _is_of_own_gallery(document, part):
            said_of = f"{shown(document, part)} leads to more of this very text on its own site: look whether readers of it here need the way"
            yield same_words(document, part), hit._replace(message=said_of, severity=Severity.INFO)
            continue
        if _heads_pictures(document, part):
            continue
        if document.is_written and (own := _own_words(document, part)) is not None:
            yield (
                same_words(document, part),
                hit._replace(message=f"{shown(document, part)} {own}", severity=Severity.INFO, fix=None),
            )
            continue
        if _LAW.fullmatch(document.slice(part.span).strip()) is not None:
            said_of = f"{shown(document, part)} leads to a law that the text may speak of: keep it where it does, best as a link from there"
            yield same_words(document, part), hit._replace(message=said_of, severity=Severity.INFO, fix=None)
            continue
        if len(part.blocks) == 1 and _NAMES_OUTLET.fullmatch(document.slice(part.span).strip()) is not None:
            said_of = f"{shown(document, part)} names the outlet and the title of another text, as authors do: keep it where it is a source, best as a link"
            yield same_words(document, part), hit._replace(message=said_of, severity=Severity.INFO, fix=None)
            continue
        from provenance.analysis.content.video_cards import holds_film  # noqa: PLC0415 - few texts have any such stretch

        holds_card, is_card = holds_film(document.slice(part.span))
        if holds_card and hit.fix is not None:
            hit = hit._replace(fix=msgspec.structs.replace(hit.fix, safe=False))  # noqa: PLW2901 - a programme may look the same
        if is_card:
            said_of = f"{shown(document, part)} seems to be the card of a film that a player showed here: delete it, unless the text tells of what is shown"
            yield same_words(document, part), hit._replace(message=said_of, severity=Severity.WARNING)
            continue
        under = _under(document, part) if hit.message.endswith("delete it") else ""
        if hit.message.endswith("delete it") and not part.whole and document.slice(part.span).endswith(_LABEL_ENDS):
            under = " with the title behind it, whose end nothing shows"
        if part.span.end - part.span.start > _ONE_TITLE and _is_run(document, part.span.start):
            said_of = f"{shown(document, part)} seems to be headlines of other articles that ran together: delete those that are no part of this one"
            yield same_words(document, part), hit._replace(message=said_of, severity=Severity.WARNING, fix=None)
            continue
        from provenance.analysis.content.linked_titles import is_bracketed_title  # noqa: PLC0415 - as above

        if is_bracketed_title(document.slice(part.span)) and hit.message.endswith("delete it"):
            if _COUNTED.search(document.slice(part.span)) is not None:
                continue  # the text goes on there, and says how much of it there is
            said_of = f"{shown(document, part)} seems to be the title of another article of this site: delete it, unless the text leans on that"
            yield same_words(document, part), hit._replace(message=said_of, severity=Severity.WARNING)
            continue
        joined = not part.whole and part.span.end - part.span.start > _ONE_TITLE
        kind = _OF_MEDIA.match(document.slice(part.span)) if len(part.blocks) == 1 and not joined else None
        leads = _TO_ARTICLES if kind is None else _LEADS[kind.lastgroup or ""]
        yield same_words(document, part), hit._replace(message=hit.message.replace(_TO_ARTICLES, leads, 1) + under)


def _own_words(document: Document, part: Boilerplate) -> str | None:
    """What is said of a stretch that is its author's own in what somebody wrote: a note, a sentence in Chinese or Japanese that leads nowhere, a closing call in the first person, the link to another part of the series that the title names."""
    if len(part.blocks) > 1:
        return None
    if _is_in_note(document, part):
        return "stands in a note of the text, as an author gives what to read on: look whether it is to stand"
    words = document.slice(part.span).strip(" *_")
    links = [link for link in document.links_over(*part.span) if link.span.overlaps(part.span)]
    if words.endswith("。") and not links:
        return "leads nowhere and ends as a sentence does: look whether it is one of the text"
    if _TAKES_LEAVE.match(words) is not None:
        return "asks readers to pass the text on, and may be the author’s own words: look whether it is to stand"
    if len(links) == 1 and (named := _PART_OF_SERIES.search(document.slice(links[0].span))) is not None:
        titles = (_PART_OF_SERIES.search(one.value) for one in document.declared if one.field == "title")
        if any(title is not None and title["name"].lower() == named["name"].lower() for title in titles):
            return "leads to another part of the series that the title names: look whether it is to stand"
    return None


def _is_in_note(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch begins the body of a footnote in Markdown, or stands in its first line."""
    source, at = document.source, document.locate(part.span).start
    return source.startswith("[^", source.rfind("\n", 0, at) + 1)


_TAKES_LEAVE = lazy_pattern(
    r"If you (?:enjoyed|liked) (?:this|the|my) (?:article|post|story|piece)\b[^.!?\n]{0,60}\b(?:comment|share|follow)\b[^.!?\n]{0,60}\b(?:me|my)\b"
)
"""A closing call of somebody who says "me": "If you liked this post, share it and follow me on Lampnet!"."""
_PART_OF_SERIES = lazy_pattern(
    r"(?i)(?P<name>[^\W\d_][\w’'-]*)[\s,;:：–—(（\[#-]{0,4}(?:part|pt\.?|teil|partie|parte|deel|del|część|část|часть|частина|chapter|episode|vol\.?|no\.?|第|#)\s?\.?(?:\d{1,3}|[ivx]{1,4}\b|one\b|two\b|three\b|four\b)"
)
"""The last word of the name of a series, before the number of a part."""


_COUNTED = lazy_pattern(r"\(\d+ [^\W\d_]{3,12}(?:\s?[/,]\s?\d[\d.,]* ?[^\W\d_]{1,9})?\)\W{0,4}\Z")
"""How much stands where a link in brackets leads: "[Letters on the lamp (9 messages/13.61kB)]"."""


def _is_of_own_gallery(document: Document, part: Boilerplate) -> bool:
    """Whether the words of one link alone lead to a page below the text's own address, as to its pictures."""
    links = [link for link in document.links_over(part.span.start, part.span.end) if link.span.overlaps(part.span)]
    if len(links) != 1 or len(part.blocks) > 1:
        return False
    own = (one.value.partition("#")[0].rstrip("/") for one in document.declared if one.field == "url")
    return any(
        address.count("/") > _FRONT_PAGE and links[0].target.partition("?")[0].startswith(f"{address}/")
        for address in own
    )


def _heads_pictures(document: Document, part: Boilerplate) -> bool:
    """Whether the pictures of a gallery stand right below the heading that announces them."""
    if len(part.blocks) > 1 or not part.whole or not document.images:
        return False
    kind = _OF_MEDIA.match(document.slice(part.span))
    if kind is None or kind.lastgroup not in ("pictures", "labelled"):
        return False
    end = part.span.end
    return sum(end <= one.position <= end + _BESIDE for one in document.images) >= _PICTURES


_BESIDE, _PICTURES = 2, 2
"""Characters behind a heading at which the first picture stands, and pictures of a gallery at least."""
_FRONT_PAGE = 2
"""Strokes in the address of a site, below which all pages are."""


def _is_run(document: Document, start: int) -> bool:
    from provenance.analysis.content.headline_runs import headline_runs  # noqa: PLC0415 - few texts have a stretch so long

    return any(begin <= start < end for begin, end in headline_runs(document))


_ONE_TITLE = 220
"""Characters within a line that are more than one title."""
_TO_ARTICLES = "leads to other articles"
_OF_MEDIA = lazy_pattern(
    r"\W*(?:(?:view|see|open|launch|browse|click (?:here )?(?:to see|for))\s(?:\w+\s){0,3}?(?P<pictures>gallery|photos|pictures|images|slideshow)\b|(?:photos|gallery|in pictures|pictorial)\s?(?P<labelled>:)|(?:listen|hear)\b[^:\n]{0,20}(?P<sound>:|\bpodcast\b|\bepisode\b)|(?:related\s)?(?:watch|videos?)\b[^:\n]{0,20}(?P<film>:))",
    re.IGNORECASE,
)
_LEADS = {
    "pictures": "leads to pictures that are not here",
    "labelled": "leads to pictures that are not here",
    "sound": "leads to something to listen to",
    "film": "leads to a film",
}
_LABEL_ENDS = (":", "|")


_LAW = lazy_pattern(
    r"[^:\n]{3,30}:\s?(?:[^\s:§]+\s){0,5}(?:§§?\s?\d+\w?(?:[-–]\d+)?|(?:art\.|artikel|article|artículo|artigo|articolo|section|sec\.)\s\d+\w?)(?:\s(?:[^\s:.]+\s?){1,4})?",
    re.IGNORECASE,
)
"""A pointer to a paragraph of a law and nothing else: "See also: Roads Act § 43"."""


_NAMES_OUTLET = lazy_pattern(
    lambda: (
        rf"[^:\n]{{3,24}}?\s(?:[^\W\d_][\w-]*\s){{0,2}}(?:{any_of(_OUTLETS.texts())})\s(?:[A-ZÀ-Þ][\w’'.-]*\s?){{1,4}}:\s\S+(?:\s\S+){{2,}}"
    )
)
"""A pointer that says what kind of outlet another text stands in, its name and the title: "Les også tidsskriftet Lampen: Om broer i nord"."""


_OF_TEXT = lazy_pattern(
    r"\s*[a-z]+(?:_[a-z]+)+\s*\Z|(?:[Ww]atch|[Ll]isten|[Ss]ee|WATCH)\b[^:\n]{0,30}:\s[^\n]{20,}[.!?”\"]\s(?:Photo|Image|Video|Picture|Credit|Footage|Source|Courtesy)s?:\s[A-Z]"
)
"""What a program calls such a list, where a text names its parts, "recent_posts"; what a film of the article's own shows, with whose it is."""


def _under(document: Document, part: Boilerplate) -> str:
    """What goes with the head of a list: its titles, or what else stands there, as a sentence whose links were put on lines of their own."""
    lines = [document.slice(document.blocks[index].span).strip() for index in part.blocks[1:]]
    lines = [line for line in lines if any(map(str.isalpha, line))]
    if not lines:
        return ""
    told = any(line[:1] in _STOPS or (line[-1:] in _STOPS and line.count(" ") >= _SENTENCE) for line in lines if line)
    return " with what stands under it" if told else " with the titles under it"


_STOPS = frozenset(".,;")
_SENTENCE = 5
"""Blanks in a sentence that is no title, at least."""
