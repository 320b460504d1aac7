"""BLP406: a mark of an advertisement, a sponsored block, an affiliate notice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import Boilerplate, content, leftovers
from provenance.api import (
    HEADING_KINDS,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Severity,
    any_of,
    lazy_pattern,
    quoted,
    rule,
    told_once,
    told_together,
)
from provenance_plugins.boilerplate.affiliate_links import (
    affiliate_links,
    coupons,
    discloses_earning,
    discloses_links,
    is_disclosed_above,
)
from provenance_plugins.boilerplate.announced_offers import SIGNS, announced_offers
from provenance_plugins.boilerplate.asked_first import may_call, may_earn
from provenance_plugins.boilerplate.bare_calls import bare_calls
from provenance_plugins.boilerplate.listed_deals import of_deals
from provenance_plugins.boilerplate.named_notices import names_no_advertisement
from provenance_plugins.boilerplate.shown_words import shown
from provenance_plugins.boilerplate.sponsored_texts import (
    acknowledged,
    as_head,
    has_acknowledgements_alone,
    is_acknowledgement,
    is_credit_of_paid,
    is_of_whole_text,
    of_whole_text,
)
from provenance_plugins.boilerplate.stretches import LANGUAGES, same_words, told_stretches


@rule(
    id="BLP406",
    slug="advertisement",
    severity=Severity.ERROR,
    summary="A mark of an advertisement, a sponsored block, an affiliate notice, a link that earns",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers, may_earn, may_call, *SIGNS),
    bad=[
        "The council voted on Monday to close the bridge. Request For Discount @ https://www.lampinsights.example/discount/12 The report covers ten towns.",
        "The council voted on Monday to close the bridge.\n\nWhen you’re ready to row, check out this top 10 list of boats to buy.",
        Example(
            "<html><body><article><h1>What a click costs</h1><p>The council voted on Monday to pay for clicks, and nobody in the hall objected to it, the mayor said.</p><table><tr><th>Costs of a click</th><td>2</td></tr></table><p>Google Ads</p><p>The mayor said that the works would cost four million, and that the ferry goes on.</p></article></body></html>",
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said. When you click through from our site to a shop and buy a lamp, we may earn affiliate commissions.",
        "The council voted on Monday to close the bridge, and nobody in the hall objected to it.\n\nSponsored by Harbour Paint – colours that never fade",
        "Rada zamknęła most w poniedziałek.\n\nReklama: kup farbę na łódź 20% taniej",
        "The council voted on Monday to close the bridge.\n\nFEATURED EVENT\n\n14-16 May 2024\n\nLeeds, UK",
        "The council voted on Monday to close the bridge.\n\nIf you purchase a product or register through one of the links on our site, we may receive compensation.",
        "The council voted on Monday to close the bridge.\n\nProducts are chosen by our editors, and we may be paid if you buy through our links.",
        Example(
            "We tried ten lamps for a month, and one lasted.\n\nThe [Harbour Lamp](https://www.amazon.com/dp/B08XYZ?tag=lamps-20) is the best.\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nPromo code: LAMP10",
        Example(
            "The council voted on Monday to close [the bridge](https://harbour.example/bridge).\n\nThis post contains affiliate links, by which we may earn a commission.\n",
            media_type="text/markdown",
        ),
        Example(
            "Vi prøvede ti lamper, og én holdt.\n\nHavnens reklame er god: [Se lampen her](https://www.amazon.com/dp/B08XYZ?tag=lamps-20).\n",
            media_type="text/markdown",
        ),
        Example(
            "The council voted on Monday to close the bridge.\n\n[WATCH ALL OF HARBOUR STREET ON LAMPTV >>](https://lamptv.org/offer)\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nA MESSAGE FROM LAMPS.AI\n\nLight your pier in a week: enroll in our course.\n\nThe mayor voted against it.",
        "The council voted on Monday to close the bridge.\n\nA MESSAGE FROM HARBOUR LAMPS\n\nOur quay lamp is 20% off until Monday.",
        "Sponsored article\n\nThe council voted on Monday to close the bridge.\n\nThe mayor voted against it.",
        "The market for lamps grows, the report says.\n\nRequest a sample copy at: https://lamps.example/report/12",
        "The council voted on Monday to close the bridge.\n\nIn paid partnership with Riverton Ferries\n\nNobody objected in the hall.",
        Example(
            '<html lang="nl"><p>De raad besloot maandag om de brug een jaar te sluiten.</p><p>Tekst loopt door onder de advertentie</p></html>',
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge.\n\nBook your tickets today!",
        "The council voted on Monday to close the bridge.\n\nGet a free quote in 60 seconds",
        "The council voted on Monday to close the bridge.\n\nBuy it now on Lampshop – $24.99",
        "The council voted on Monday to close the bridge.\n\nThis post was created in partnership with Riverton Ferries.",
        "The council voted on Monday to close the bridge.\n\nThis article was written in partnership with Riverton Paint.",
        "The council voted on Monday to close the bridge.\n\nBrought to you by Riverton Ferries",
        "The council voted on Monday to close the bridge.\n\nLimited time offer: order today and get free shipping!",
        "The council voted on Monday to close the bridge.\n\nOrder your copy today",
        "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.\n\nUtilisez le code HARBOUR20 pour 20 % de réduction",
        "The council voted on Monday to close the bridge.\n\nAdvertisement\n\nThe mayor, Ana Cruz, voted against it.",
        "This post contains affiliate links. As an Amazon Associate we earn from qualifying purchases.",
        "The council voted on Monday to close the bridge.\n\nSponsor message",
        "The council voted on Monday to close the bridge.\n\nArticle continues below this ad",
        "The council voted on Monday to close the bridge.\n\nPaid content from Riverton Ferries",
        "The council voted on Monday to close the bridge.\n\nThis week’s briefing is supported by Harbour Bank. Save as the fishermen do.",
        "The council voted on Monday to close the bridge.\n\nThis newsletter is supported by harbour lamps.",
        "The council voted on Monday to close the bridge.\n\nThis portion of Harbour Talk is brought to you by Riverton Ferries.",
        "The council voted on Monday to close the bridge.\n\nThis segment of the show is brought to you by Riverton Ferries.",
        "The council voted on Monday to close the bridge.\n\nWant to reach 4,000+ islanders? Sponsor an upcoming issue.",
        "The council voted on Monday to close the bridge.\n\nThis podcast is supported by readers like you.",
        "The council voted on Monday to close the bridge.\n\nReach our 900 members with a notice of yours.",
        "The council voted on Monday to close the bridge.\n\nUse the code HARBOUR at checkout.",
        "The council voted on Monday to close the bridge.\n\nGet 20% off every ticket with code FERRY20.",
        "The council voted on Monday to close the bridge.\n\nSome of the links on this page may earn us a commission.",
        "The council voted on Monday to close the bridge.\n\nPaid partner content by Harbour Paint",
        "Artykuł sponsorowany\n\nRada zamknęła most w poniedziałek, a prom pływa dalej.\n\nArtykuł sponsorowany",
        "Rada zamknęła most w poniedziałek.\n\nReszta tekstu pod reklamą",
        "El consejo votó el lunes cerrar el puente.\n\nAlgunos enlaces son de afiliado y recibimos una comisión.",
    ],
    good=[
        "The clerk got a mail that said: “Request For Discount @ https://www.lampinsights.example/discount/12 today.” He deleted it.",
        "The clerk said that https://www.lampinsights.example/discount/12 is a trap.",
        "The council voted on Monday to close the bridge. The survey is at https://www.lampinsights.example/2021/survey.html for all to read.",
        Example(
            "<html><body><article><h1>What a click costs</h1><p>The council voted on Monday to pay for clicks, and nobody in the hall objected to it, the mayor said.</p><table><tr><th>Costs</th><th>Google Ads</th><th>Lamp Ads</th></tr><tr><td>A click</td><td>2</td><td>3</td></tr></table></article></body></html>",
            media_type="text/html",
        ),
        "The school is open.\n\nA MESSAGE FROM THE PRINCIPAL\n\nDear parents, sign up for the walk on Monday.",
        "The council told of it.\n\nA MESSAGE FROM DEPUTY VALE\n\nRegister at the pier, and join those who save the ferry.",
        "The council told of it.\n\nOrder the printed report at: https://harbour.gov.uk/reports/12",
        "The council told of it.\n\nThe report is here: https://harbour.example/report.pdf",
        "The council voted on Monday to close the bridge.\n\nThe firm may earn a commission of two million, the auditors said.",
        "The council voted on Monday to close the bridge.\n\nThanks to Ana Cruz for supporting the rowers, the mayor wrote.",
        "The fair was sponsored by Harbour Paint, the firm of Ana Cruz.",
        Example(
            '<html lang="nl"><p>De raad besloot maandag om de brug te sluiten.</p><p>De tekst loopt door onder de brug, waar hij in 1931 is gehakt.</p></html>',
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge.\n\nThe featured event of 14 May 2024 was a race of the ferries.",
        "The council voted on Monday to close the bridge.\n\nIf you buy a house in the flood plain, you may receive compensation.",
        "The council voted on Monday to close the bridge. If they register the claim through the site, we may receive compensation, the farmers said.",
        Example(
            "We tried ten lamps for a month, and one lasted.\n\nThe [Harbour Lamp](https://www.amazon.com/dp/B08XYZ) is the best.\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nThe code of the gate: it was changed in May.",
        "She read the paper in the boat.\n\nAn advertisement:\n\nYoung man with a lamp seeks work on the quay.",
        Example(
            "The council met on Monday. There is a recording of it.\n\n**[WATCH THE RECORDING >>](https://us02web.zoom.us/rec/share/abc)**\n",
            media_type="text/markdown",
        ),
        Example("It is closed.\n\n[Book your tickets](https://ferry.example/t) today!\n", media_type="text/markdown"),
        "The council voted on Monday to close the bridge.\n\nThe town had asked three firms for a quote, and one of them sent it in a minute.",
        "The book shows how a bridge is built.\n\nGet a copy here.\n\nAnother one is about piers.",
        "The council voted on Monday to close the bridge.\n\nThis story was published in partnership with the Riverton Review.",
        "The council voted on Monday to close the bridge.\n\nThis report was produced in association with Harbour News.",
        "The bridge was built in partnership with Riverton Ferries, which paid for half of it.",
        "The letter was brought to you by the clerk, who had it from the mayor.",
        "The council voted on Monday to close the bridge.\n\nOrder your copy of the map from the archive, the clerk told the masons, who did not.",
        "The advertisement showed a smiling family in front of a new car.",
        "Advertisement revenue fell by a tenth in the year to March, the paper said.",
        "The race was sponsored by a local brewery until 1998.",
        "Paid content from the ferry line filled a third of the paper last year.",
        "This guide to ferries contains no affiliate links, and no ferry line has paid for it.",
        "The town’s newsletter of 1961 was sponsored by a brewery, and so was its successor.",
        "The council hopes to reach 40,000 readers with the leaflet on the bridge by May.",
        "This study of the piers was supported by the harbour fund.",
        "The council voted on Monday to close the bridge.\n\nThis portion of the pier was brought to you by the tide.",
        "The council voted on Monday to close the bridge.\n\nThis segment of the road is sponsored by Riverton Ferries, whose boats go at nine.",
        "The council voted on Monday to close the bridge.\n\nThis podcast is supported by evidence from three surveys of the bridge.",
        "The council voted on Monday to close the bridge.\n\nOur show was made possible by the work of Ana Cruz, who died in 1961.",
        "The council voted on Monday to close the bridge.\n\nThis newsletter is supported by good evidence.",
        "The council voted on Monday to close the bridge.\n\nThis issue is supported by most senators.",
        "The program exits with code ERROR when the free memory is gone.",
        "Use the code RED1 when the patient is off the ward and free of fever.",
        "The council voted on Monday to close the bridge.\n\nReach 30 people who have no water.",
        Example(
            "---\ntitle: Privacy policy\n---\n\n## Cookies\n\nWe set one of our own.\n\n### Lampshop\n\nLampshop, an affiliate network, uses cookies so that I get a commission when you buy a lamp through a link. You can read [its policy](https://lamp.example/p).\n",
            media_type="text/markdown",
        ),
    ],
)
def advertisement(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """An advertisement that stands unmarked between paragraphs is read as the author’s words; its mark without the advertisement is read as a heading.

    Delete mark and advertisement. Who paid for a text that was sponsored as a whole belongs into a sentence at its top. Links
    that earn money for whoever set them are a warning where the text does not say so.

    For information:
    - the line below the title that names who paid for the whole text, where its address says so, too
    - a foundation, a university or the like that backed the work, and who backed an event, among its fields
    - in what somebody wrote, the line with a colon that names who carries what stands below it
    - codes of shops in a list of deals, as its title calls it; several words in bold that head a section, as others do
    - the notice on links that earn, where such stand in the text, or at its top, and buttons to shops below it; a link called an advertisement

    Not told:
    - two newsrooms that published a text together, and thanks that somebody says in a transcript
    - what a whole page itself sets apart from its article (an element of the class “ad”); `--html fragment` tells of it, too
    """
    message = "{} marks an advertisement or what is earned by one: delete it"
    marks = list(told_stretches(document, "advertisement", message))
    yield from told_together(
        (
            same_words(document, part),
            as_head(document, hit, part)
            or _with_links(document, of_deals(document, _of_whole_text(document, hit, part), part), part),
        )
        for hit, part in marks
        if not (
            is_of_whole_text(document, part) or _heads_column(document, part) or names_no_advertisement(document, part)
        )
    )
    paid_for = [
        ("paid for", of_whole_text(document, hit, part)) for hit, part in marks if is_of_whole_text(document, part)
    ]
    yield from told_together(paid_for, least=2)
    yield from told_together(affiliate_links(document), _LINKS, "{} more links of the text do")
    yield from told_once(coupons(document))
    yield from told_together(announced_offers(document), _LINKS, "{} more such lines of the text do")
    yield from told_together(_calls(document), _LINKS, "{} more calls of the text do")


_LINKS = 2
"""Links that earn something, from which on they are told as one."""


def _calls(document: Document) -> Iterator[tuple[str, Hit]]:
    for span in bare_calls(document):
        message = f"{quoted(document.slice(span).strip())} is a button that leads nowhere here: delete it, or say where one can do so"
        yield "call", Hit(span, message, severity=Severity.WARNING)


def _with_links(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """The hit, without a fix where links of the text would earn on and nobody would be told; for information where their addresses show that they do."""
    if _is_page_of_sponsors(document, part):
        said = f"{shown(document, part)} heads what the page is for by its title, those who pay: look whether it is to stay"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    words = document.slice(part.span)
    if discloses_earning(document, words):
        said = f"{shown(document, part)} says what is earned by links, and such links stand in the text: keep it, best at its top"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    if is_disclosed_above(document, part.span):
        said = f"{shown(document, part)} leads to a shop, and the text says above what is earned by that: look whether it is to stay"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    if not discloses_links(document, words):
        return hit
    if _opens_text(document, part):
        said = f"{shown(document, part)} says at the top what is earned by links: keep it where the text has such links"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    said = f"{shown(document, part)} says what is earned by links: keep it at the top of the text while those links stand, or delete it with them"
    return hit._replace(message=said, fix=None)


def _opens_text(document: Document, part: Boilerplate) -> bool:
    """Whether no paragraph of the text stands above a notice: readers are owed it there."""
    return part.blocks.start <= document.recall("the first paragraph of the text", _first_paragraph)


def _first_paragraph(document: Document) -> int:
    """The index of the first block of the article that is a paragraph; how many blocks there are, where none is."""
    return next(
        (
            at
            for at in content(document).main
            if document.blocks[at].kind not in HEADING_KINDS
            and document.blocks[at].span.end - document.blocks[at].span.start >= _PARAGRAPH
        ),
        len(document.blocks),
    )


_PARAGRAPH = 80
"""Characters from which a block is a paragraph of the text, and no byline or summary of a few words."""


def _of_whole_text(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """The hit, for information where the line below the title says who paid for all of the text, as its address does, and the text speaks of whom it names."""
    if _marks_own_paragraph(document, part):
        said = f"{shown(document, part)} says of the paragraph that it ends that it is paid for: keep it with that, best at its beginning"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    if _leads_on(document, part):
        said = f"{shown(document, part)} names who carries what the text announces below: look whether it is to stay"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    if _is_of_show(document, part):
        said = f"{shown(document, part)} stands among the credits of a show: look whether it is to stay"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    if _offers_own_subject(document, part):
        said = (
            f"{shown(document, part)} offers what the text announces from its first lines: look whether it is to stand"
        )
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    if is_credit_of_paid(document, part):
        said = f"{shown(document, part)} credits what is shown to nobody but whoever paid: name them"
        return hit._replace(message=said, severity=Severity.INFO, fix=None)
    if is_acknowledgement(document, part) and document.recall("acknowledgements alone", has_acknowledgements_alone):
        return acknowledged(document, hit, part)
    above = document.text[: part.span.start].strip()
    if len(part.blocks) > 1 or above.count("\n") or above.count(" ") >= _TITLE:
        return hit
    payer = _PAYER.fullmatch(" ".join(document.slice(part.span).split()))
    if payer is None or payer[1] not in document.text[part.span.end :]:
        return hit
    if not any(_PAID_FOLDER.search(one.value) for one in document.declared if one.field == "url"):
        return hit
    said = f"{shown(document, part)} says who paid for this text: keep it, best as a sentence at the top"
    return hit._replace(message=said, severity=Severity.INFO, fix=None)


def _heads_column(document: Document, part: Boilerplate) -> bool:
    """Whether the words are the head of a column in a table of the author's, beside other heads: "Google Ads", "Costs"."""
    if len(part.blocks) > 1 or not part.whole:
        return False
    at = part.blocks.start
    cell = document.blocks[at].element
    if cell is None or cell.name != "th":
        return False
    beside = [other.element for other in document.blocks[max(0, at - _HEADS) : at + _HEADS + 1]]
    return sum(one is not None and one.name == "th" and one.parent is cell.parent for one in beside) > 1


_HEADS = 2
"""Cells on each side of a head among which another one stands."""


def _is_of_show(document: Document, part: Boilerplate) -> bool:
    """Whether the lines around name who directed and who wrote something: "Directed by: Ana Cruz"."""
    block = document.blocks[part.blocks.start].span
    return sum(1 for _ in _CREDITED.finditer(document.text, *block)) >= _CREDITS


def _offers_own_subject(document: Document, part: Boilerplate) -> bool:
    """Whether a section of what somebody wrote, headed by a call, leads to what the first paragraphs of the same text lead to: "Pre-order your copy today!" in the announcement of a book."""
    first = part.blocks.start
    if not document.is_written or first < _OPENING or document.blocks[first].kind not in HEADING_KINDS:
        return False
    end = document.blocks[min(part.blocks.stop, len(document.blocks) - 1)].span.end
    offered = {link.target for link in document.links_over(part.span.start, end) if part.span.start <= link.span.start}
    opened = [document.blocks[at].span for at in content(document).main[:_OPENING] if at < _OPENING]
    return any(
        link.target in offered and one.start <= link.span.start for one in opened for link in document.links_over(*one)
    )


def _is_page_of_sponsors(document: Document, part: Boilerplate) -> bool:
    """Whether a heading that speaks of sponsors stands in what somebody wrote as the page on them, as its title says and nothing else: "Sponsors", "Our partners"."""
    return (
        document.is_written
        and len(part.blocks) == 1
        and document.blocks[part.blocks.start].kind in HEADING_KINDS
        and any(
            one.field == "title" and _SPONSORS.fullmatch(one.value.strip()) is not None for one in document.declared
        )
    )


_SPONSORS = lazy_pattern(
    r"(?i)(?:(?:our|the|meet our|thanks to our)\s)?(?:sponsors?|partners|supporters|donors|sponsoren|partenaires|patrocinadores|sponsorzy|sponsorer)(?:\s(?:&|and)\s(?:partners|supporters|donors|sponsors))?(?:\s(?:19|20)\d\d)?"
)
_OPENING = 4
"""Blocks with which a text begins, in which it says what it announces."""
_SHOWS = Phrases.load(__package__, "credits_of_shows")
_CREDITED = lazy_pattern(lambda: rf"(?im)^[^\w\n]{{0,4}}(?:{any_of(_SHOWS.texts())})\s?:")
_CREDITS = 2
"""Such lines at least."""


def _marks_own_paragraph(document: Document, part: Boilerplate) -> bool:
    """Whether a word in round brackets ends a paragraph of which it says that it is paid for: readers are owed it there."""
    block = document.blocks[part.blocks.start].span
    return (
        len(part.blocks) == 1
        and part.span.start - block.start >= _PARAGRAPH
        and not document.text[part.span.end : block.end].strip(" .*_")
        and _MARK.fullmatch(document.slice(part.span).strip()) is not None
        and bool(document.links_over(*block))
    )


_MARK = lazy_pattern(r"\(\s?[^\W\d_]{3,14}(?: [^\W\d_]{2,10})?\s?\)\.?")


def _leads_on(document: Document, part: Boilerplate) -> bool:
    """Whether a line that names who carries something ends with a colon in what somebody wrote, and a paragraph of the text stands under it, which sends nobody to another site: "Sponsored by the Ferry Club:"."""
    below = part.blocks.stop
    if not document.is_written or len(part.blocks) > 1 or below >= len(document.blocks):
        return False
    words = " ".join(document.slice(part.span).split()).strip(" *_")
    if not words.endswith(":") or _PAYER.fullmatch(words) is None or not content(document).is_main(below):
        return False
    end = document.blocks[below].span.end
    return not any(part.span.start <= link.span.start < end for link in document.links)


_TITLE = 25
"""Words of the title above the line, at most."""
_PAYER = lazy_pattern(
    r"\W{0,3}(?:(?i:sponsored|presented|paid for|brought to you) by:?|(?i:sponsor:)) ([^\W\d_].{1,60}?)\W{0,3}"
)
_PAID_FOLDER = lazy_pattern(
    r"/(?:sponsored|sponsored-content|paid-content|paid-post|partner-content|partnered-content|advertorials?|brand-?(?:content|studio|voice)|branded-content)(?:/|-)",
    re.IGNORECASE,
)
"""A folder in which a site has the texts that are paid for."""
