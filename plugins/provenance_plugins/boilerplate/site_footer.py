"""BLP408: a copyright line, terms, contact and credits of a site."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis import Boilerplate, content, leftovers
from provenance.api import (
    BlockKind,
    Context,
    Document,
    Element,
    Example,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    rule,
    told_together,
)
from provenance_plugins.boilerplate.feed_stamps import SIGNS_OF_STAMPS, feed_stamps
from provenance_plugins.boilerplate.own_words.credits import (
    credits_somebody,
    is_among_credits,
    is_of_named_agency,
    is_of_syndicate,
    is_signed_with_rights,
    names_person,
    states_own_rights,
)
from provenance_plugins.boilerplate.shown_words import shown
from provenance_plugins.boilerplate.stretches import LANGUAGES, same_words, told_stretches
from provenance_plugins.boilerplate.wire_feet import SIGNS_OF_WIRES, wire_feet

_BELOW = Phrases.load(__package__, "contact_below")
_OF_PARTS = Phrases.load(__package__, "rights_in_parts")
_DATA = Phrases.load(__package__, "notices_of_data")
_LICENSED = lazy_pattern(
    r"\bcreative\s+commons\b|\bcc[ -](?:by|zero)\b|\bcc0\b|\bpublic\s+domain\b|\bgfdl\b|\bgnu\s+free\s+documentation\b",
    re.IGNORECASE,
)
"""The licences that texts have: without such a notice nobody could use them."""
_GRANTED = lazy_pattern(
    r"\b(?:released|licen[sc]ed|distributed|available)\s+under\s+(?:the\s|an?\s|terms\b|cc\b|gpl|mit\b)", re.IGNORECASE
)
"""What says of a text beside whose it is how it may be used."""
_RIGHTS = lazy_pattern(r"©|\bcopyright\b|\ball\s+rights\s+reserved\b", re.IGNORECASE)


@rule(
    id="BLP408",
    slug="site-footer",
    severity=Severity.WARNING,
    summary="A copyright line, terms, contact and credits of a site",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers, *SIGNS_OF_STAMPS, *SIGNS_OF_WIRES),
    bad=[
        "The council voted on Monday to close the bridge.\n\nIn case of any query regarding this article or other content needs please contact: desk@lampnet.example",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nPrivacy notice: the data collected on this website will be used solely for the purpose of counting visitors. Emails will not be published.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said. This site—with all that it says of lamps—is intended only for residents of Ireland. Its lamps may have other names in other countries.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. © 2011 - 2023 PT. Harbour Media Leeds",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. Copyright 2024 Harbour News. All rights reserved. The Harbour is not responsible for the content of external sites.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said.\n\nLoad-Date: May 2, 2024\n\nEnd of Document",
        "1 of 9 DOCUMENTS\n\nRiver Gazette\n\nMay 1, 2024 Wednesday\n\nBYLINE: Ana Cruz\n\nLENGTH: 512 words\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nTerms of use | Privacy policy | Contact us\n\nLOAD-DATE: May 2, 2024",
        "The council voted on Monday to close the bridge.\n\nWebsite by Riverton Design",
        "The council voted on Monday to close the bridge.\n\nfrom Harbour News https://ift.tt/2oKCKMY",
        "The council voted on Monday to close the bridge.\n\nSpotted a mistake? Please let us know.",
        "The council voted on Monday to close the bridge.\n\n© 2024 Example Media Ltd. All rights reserved.",
        "The council voted on Monday to close the bridge.\n\nTerms of use | Privacy policy | Contact us",
        "The council voted on Monday to close the bridge.\n\nSpotted an error? Tell us.",
        "The council voted on Monday to close the bridge.\n\nContact the reporter",
        Example(
            '<html><body><article><h1>The bridge</h1><figure><img src="b.png" alt="The bridge"><figcaption>The bridge</figcaption></figure><p>The council voted on Monday to close the bridge for a year, and nobody objected.</p><p>Harbour News / Lamp Wire / All Rights Reserved</p></article></body></html>',
            media_type="text/html",
        ),
        "The council voted on Monday to close the bridge.\n\nÂ© 2024 Example Media Ltd.",
        "The council voted on Monday to close the bridge.\n\nThe Harbour News (© 2024)",
        "The council voted on Monday to close the bridge for a year.\n\nReporter: Ana CruzEditor: Ben Ode  COPYRIGHT © HARBOUR 2023",
        "The council voted on Monday to close the bridge.\n\nNo part of this page may be reproduced without consent.",
        Example(
            "The council voted on Monday to close the bridge.\n\nAdvertisement\n\n[© Harbour News](https://harbour.example/terms)\n\nAdvertisement",
            media_type="text/markdown",
        ),
    ],
    good=[
        Example(
            '<html><body><article><h1>The bridge</h1><figure><img src="b.png" alt="The bridge"><figcaption>Harbour News / Lamp Wire / All Rights Reserved</figcaption></figure><p>The council voted on Monday to close the bridge for a year, and nobody objected.</p></article></body></html>',
            media_type="text/html",
        ),
        "In case of any query the harbour master rang a bell, and the ferry waited at the bridge.",
        "The fair is held on Monday in the hall of the mill.\n\nPrivacy notice: the data collected will be used solely for the purpose of running the fair. Addresses are not published.",
        "1 of 9 DOCUMENTS\n\nRiver Gazette\n\nMay 1, 2024 Wednesday\n\nBYLINE: Ana Cruz\n\nLENGTH: 512 words\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\nLOAD-DATE: May 2, 2024\n\nCopyright 2024 River Gazette\nAll Rights Reserved",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said. This site of the old mill is intended for a park, she said, and it is meant only for a year.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. All content by the pupils is licensed to the school.",
        "The song was told of in the hall. All rights in it were sold by its writer in 1999, and the copyright of 1961 with them.",
        "No part of this bridge may be closed without a vote.",
        "The bridge was designed and built by the masons of the town.",
        "The café in the mill opens on Monday.\n\nBy AndrÃ© Duval, 3 April 2025",
        "The hall can be hired from June. Contact the office at the number indicated below.\n\nQuestions or comments can be directed to the Works Department at (707) 555-0148.",
        "The court held that the copyright had expired in 1998.",
        "Photo: Ana Cruz / Reuters",
        "The firm changed its privacy policy after the ruling, said Ines Roth, its lawyer.",
        Example(
            "The council voted on Monday to close the bridge.\n\n![The bridge](bridge.jpg)\n\n[© Ana Cruz](https://cruz.example)",
            media_type="text/markdown",
        ),
        "The new bridge in the snow, photos © Ana Cruz, 2018",
        "© Ana Cruz People wait at the closed bridge over the river in Riverton on May 18, 2018.",
        "The mayor on the closed bridge, which was built in 1912 and has been mended four times since then. © Ana Cruz",
        "The council voted on Monday to close the bridge.\n\nTwo lamps on the pier (Copyright © Ana Cruz, 2024)",
        "He may not leave the town without written permission, the court said.",
        "The council publishes what the bridge cost, year by year.\n\nLicense\n\nCopyright (c) 2024 Ana Cruz",
        "The council voted on Monday to close the bridge.\n\nAll rights reserved to the guild by its letter of 1480 went to the town with the tolls and the weights.",
        Example(
            "# Home page of the ferry line\n\n## Navigation menu\n\n- Home\n- Impressum\n- Fares\n\n## Hero section\n\nThe ferry that sails at nine.\n",
            media_type="text/markdown",
        ),
    ],
)
def site_footer(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """A footer speaks of the site, not of the text: its years, names and addresses are taken for dates, authors and places of the article.

    Delete it. The licence of the text itself belongs into its metadata.

    For information:
    - a line that credits somebody, or states a licence or the rights of the text's author, of the agency of its byline, or of a syndicate at its end
    - what terms, a contract or a policy say themselves, its title, the imprint of a book, a page of contacts
    - the rights at the foot of a whole page, in a file that is the foot alone, the numbers of several offices
    - a foot in a file that somebody wrote (Markdown, an office document) without an address that it was saved from, where nothing else is of a page

    Not told:
    - what a whole page itself sets apart from its article (`footer`, a foot by its class); `--html fragment` tells of it, too
    """
    wired = [*wire_feet(document)]
    for hit in told_together(_feet(document)):
        if not any(isinstance(hit.span, Span) and hit.span.overlaps(span) for span, _ in wired):
            yield hit
    yield from (hit for _, hit in wired)
    yield from feed_stamps(document)


def _is_blank(words: str) -> bool:
    """Whether labels stand before lines that are to be written on, as in a form: "Phone: ______ Fax: ______"."""
    if "©" in words or "rights reserved" in words.lower():
        return False
    return words.count(":_") + words.count(": _") > 1 and _TO_FILL.search(words) is not None


_TO_FILL = lazy_pattern(r"(?s):\s?_{4,}.*:\s?_{4,}")


def _feet(document: Document) -> Iterator[tuple[str, Hit]]:
    message = "{} belongs to the foot of a site: delete it" + _AND_LICENCE
    for hit, part in told_stretches(document, "footer", message):
        words = document.slice(part.span)
        if (
            _is_blank(words)
            or _is_referred_to(document, part)
            or is_among_credits(document, part.span)
            or _OF_DATA.match(words)
        ):
            continue
        if _leads_in(document, part, words):
            said = f"{shown(document, part)} leads in what the text says below: look whether it is to stay"
            yield same_words(document, part), Hit(part.span, said, part.confidence, Severity.INFO)
            continue
        if len(part.blocks) == 1 and _OF_THIS.fullmatch(words.strip(" *_()[]\n")) is not None:
            said = f"{shown(document, part)} says whose views the article has, which readers of an opinion need: keep it with that"
            yield same_words(document, part), Hit(part.span, said, part.confidence, Severity.INFO)
            continue
        if _is_of_menu(document, part):
            said = f"{shown(document, part)} is one of a list that is told as a menu: delete it with that"
            yield same_words(document, part), Hit(part.span, said, part.confidence, Severity.INFO)
            continue
        if _GRANTED.search(words) is not None or (
            _LICENSED.search(words) is not None and _RIGHTS.search(words) is None
        ):
            said = f"{shown(document, part)} states under which licence something may be used: keep it where that is the text, best in its metadata too"
            yield same_words(document, part), Hit(part.span, said, part.confidence, Severity.INFO)
        elif len(part.blocks) == 1 and (_credits_somebody(document, part) or _is_under_picture(document, part)):
            said = f"{shown(document, part)} credits somebody with something, which no foot of a site does: keep it, best beside what it speaks of"
            yield same_words(document, part), Hit(part.span, said, part.confidence, Severity.INFO)
        elif len(part.blocks) == 1 and (
            states_own_rights(document, part.span)
            or is_signed_with_rights(document, part.span)
            or (_RIGHTS.search(words) and _is_authors(document))
            or (_LICENSED.search(words) and names_person(document, part.span))
        ):
            said = f"{shown(document, part)} states the rights of the text’s own author: keep it where that is right, best in its metadata too"
            yield same_words(document, part), Hit(part.span, said, part.confidence, Severity.INFO)
        elif len(part.blocks) == 1 and is_of_named_agency(document, part.span):
            said = f"{shown(document, part)} states the rights of the agency that the text is from: keep it with the text where that is right"
            yield same_words(document, part), Hit(part.span, said, part.confidence, Severity.INFO)
        elif len(part.blocks) == 1 and is_of_syndicate(document, part.span):
            said = f"{shown(document, part)} states the rights of the syndicate that sells the text: keep it with the text where that is right"
            yield same_words(document, part), Hit(part.span, said, part.confidence, Severity.INFO)
        elif _is_all(document, part):
            said = f"{shown(document, part)} is all that stands here: the text itself is missing, as behind a paywall or where a program could not read the page, so put it in"
            yield same_words(document, part), hit._replace(message=said, fix=None)
        elif _RIGHTS.search(words) is None and _LICENSED.search(words) is None:
            at_head = part.span.start <= _AT_HEAD * len(document.text)
            said = _NOTICE.format(shown(document, part)) if at_head else hit.message.replace(_AND_LICENCE, "", 1)
            yield same_words(document, part), hit._replace(message=said)
        else:
            yield same_words(document, part), hit


_OF_THIS = lazy_pattern(
    r"(?:the )?(?:views|opinions)(?: and (?:views|opinions))? (?:expressed|stated) in this (?:article|column|essay|commentary|piece|op-?ed) are (?:(?:solely|only|entirely) )?(?:(?:those of )?the (?:author|writer|columnist)s?(?:[’']s?)?|(?:his|her|their|my))(?: own| alone)?\.?",
    re.IGNORECASE,
)
"""Whose views this very article has, and nothing of a site."""
_NOTICE = "{} is a notice of the site and no word of the article: delete it"
"""What is said of a line above the article that states neither rights nor a licence."""
_AT_HEAD = 0.3
"""The part of a text up to which a notice of the site stands at its head."""


_OF_DATA = lazy_pattern(
    lambda: (
        rf"(?is)[^\w\n]{{0,4}}(?:{any_of(_DATA.texts('data_label'))})[^\w\n]{{0,4}}:\s(?=[^\n]*\b(?:{any_of(_DATA.texts('data_use'))})\b)(?![^\n]*\b(?:{any_of(_DATA.texts('of_site'))})\b)(?:[\w’'-]+[\s,]+){{6}}"
    )
)
"""A notice of its own on what becomes of what readers enter for the matter of the page: "Privacy notice: the data will be used solely to run the fair"."""


def _leads_in(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a label with a colon leads in what the article says or lists right below: "Our standards:" above the items of its list."""
    if "\n" in words or words.count(" ") > _OF_LABEL:
        return False
    if not words.rstrip(" *_").endswith(":"):
        return _labels_card(document, part)
    text, start = document.text, part.span.end
    while start < len(text) and not text[start].isalnum():
        start += 1
    at = document.block_index(start)
    if at is None or not content(document).is_main(at):
        return False
    end = text.find("\n", start)
    told = (
        text.count(" ", start, len(text) if end < 0 else end) >= _PROSE and text[part.span.end : start].count("\n") < 3
    )
    return told or document.blocks[at].kind is BlockKind.LIST_ITEM


def _labels_card(document: Document, part: Boilerplate) -> bool:
    """Whether a label that is no link stands over a sentence of its own in one of several cards that are made alike: "Editorial standards", "No attacks on anybody …"."""
    at = part.blocks.start
    if (
        len(part.blocks) > 1
        or not part.whole
        or at + 1 >= len(document.blocks)
        or _RIGHTS.search(document.slice(part.span))
    ):
        return False
    label, under = document.blocks[at], document.blocks[at + 1]
    if label.link_characters or label.element is None or under.element is None or not label.element.classes:
        return False
    card = label.element.parent
    if card is None or under.element.parent is not card or not content(document).is_main(at + 1):
        return False
    if document.text.count(" ", *under.span) < _PROSE or under.link_characters:
        return False
    near = document.blocks[max(0, at - _NEAR) : at + 1 + _NEAR]
    alike = sum(one.element is not None and one.element.classes == label.element.classes for one in near)
    return alike >= _CARDS


_NEAR, _CARDS = 6, 2
"""Blocks on each side of such a label among which others stand, and how many there are with it, at least."""
_OF_LABEL, _PROSE = 4, 10
"""Blanks of a label, at most, and of a line of prose under it, at least: an address has fewer."""


def _is_of_menu(document: Document, part: Boilerplate) -> bool:
    """Whether a label such as "Contact" is one of a list, amid a page, of which others are told as a menu: the list is told once, as that."""
    found = content(document)
    if len(part.blocks) > 1 or _RIGHTS.search(document.text, *part.span) is not None:
        return False
    own = _list_of(document, part.blocks.start)
    if own is None or not any(index > part.blocks.start for index in found.main):
        return False
    return any(
        other.kind == "navigation" and _list_of(document, other.blocks.start) is own for other in found.boilerplate
    )


def _list_of(document: Document, index: int) -> Element | None:
    """The list in which a block stands."""
    element = document.blocks[index].element
    return None if element is None else next((one for one in element.lineage() if one.name in _LISTS), None)


_LISTS = frozenset({"ul", "ol", "menu"})
_AND_LICENCE = ", and keep who published the text, and its licence, in its metadata"


def _is_all(document: Document, part: Boilerplate) -> bool:
    """Whether a document has little else than the foot of a page."""
    if len(document.text) - (part.span.end - part.span.start) > _LONGEST_REST:
        return False  # a text of a thousand feet would be taken apart for each of them
    rest = document.text[: part.span.start] + document.text[part.span.end :]
    return len(rest.split()) < _REST


_REST, _LONGEST_REST = 12, 2_000
"""Words of a title beside it, and characters in which they stand, with blank lines."""


def _is_referred_to(document: Document, part: Boilerplate) -> bool:
    """Whether a line of contact is the one to which the text sends its readers: "contact the office at the number indicated below"."""
    return (
        len(part.blocks) == 1
        and _REACHED.search(document.slice(part.span)) is not None
        and document.recall("boilerplate.sent to a foot", _first_sent) <= part.span.start
    )


def _first_sent(document: Document) -> int:
    """Where the words end that first send readers to a foot; where the text ends if none do."""
    found = _REFERRED.search(document.text)
    return len(document.text) if found is None else found.end()


_REACHED = lazy_pattern(r"\d{3}[)\s./-]{1,3}\d{3,4}|@\w")
_REFERRED = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_BELOW.texts())})(?!\w)")


def _credits_somebody(document: Document, part: Boilerplate) -> bool:
    """Whether a foot credits somebody, or the few words of its line do that stand before it."""
    if document.text.startswith(_FED, part.span.start):
        return False  # the credit before it is no part of it
    if _OF_WORK.search(document.text, *part.span) is not None:
        return True
    before = Span(document.blocks[part.blocks.start].span.start, part.span.start)
    few = 0 < document.text.count(" ", *before) <= _FEW
    return credits_somebody(document, part.span) or (few and credits_somebody(document, before))


def _is_under_picture(document: Document, part: Boilerplate) -> bool:
    """Whether a line with rights that are not reserved stands in what a page calls a credit or a caption: "© 2006 by Ana Cruz and Ola Berg"; or one that names whose they are is all of the caption of a picture."""
    block = document.blocks[part.blocks.start]
    element = block.element
    if _RESERVED.search(document.text, *part.span) is not None:
        return element is not None and element.name == "figcaption" and part.whole and _is_of_image(document, part)
    return block.kind is BlockKind.CAPTION or any(
        one.name == "figcaption" or not _CREDITED.isdisjoint(one.classes)
        for one in (() if element is None else element.lineage())
    )


def _is_of_image(document: Document, part: Boilerplate) -> bool:
    """Whether a picture stands right before or behind a line."""
    return any(
        0 <= part.span.start - one.position <= _BESIDE or one.position == part.span.end for one in document.images
    )


_BESIDE = 2
"""Characters between a picture and its caption."""


def _is_authors(document: Document) -> bool:
    """Whether a document is one that a site does not put a foot to: a notebook, a paper with its number at an archive."""
    return document.path.endswith(".ipynb") or (
        document.media_type == "text/plain" and _PAPER.search(document.text, 0, _FRONT) is not None
    )


_OF_WORK = lazy_pattern(
    lambda: (
        rf"(?i)(?:©|\(c\))[^\n]{{3,80}}?(?<!\w)(?:{_worded('for')})(?!\w)"
        rf"|(?:{_worded('by_leave')})\s?(?:{_worded('of_whom')})(?!\w)"
    )
)
"""For what of a work somebody has the rights, or by whose leave it stands here: "© 2006 Ana Cruz for the recording", "with permission of the author"."""


def _worded(key: str) -> str:
    """Phrases of the lexicon for a pattern, with either apostrophe."""
    return any_of(_OF_PARTS.texts(key)).replace("'", "['’]")


_RESERVED = lazy_pattern(r"\breserved\b", re.IGNORECASE)
_CREDITED = frozenset({"credit", "credits", "caption", "photo-credit", "image-credit", "wp-caption-text"})
_PAPER = lazy_pattern(r"\barXiv:\d{4}\.\d{4,5}")
_FED = "The post "
"""With which begins what a feed adds below each text of its site."""
_FEW = 12
"""Words before the rights that may be a credit and nothing else."""
_FRONT = 6_000
"""Characters of a paper among which its number stands."""
