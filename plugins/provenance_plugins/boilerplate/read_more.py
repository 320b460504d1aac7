"""BLP407: a prompt to read on elsewhere, a paywall, a text that was cut."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

import msgspec

from provenance.analysis import Boilerplate, content, leftovers
from provenance.analysis.addresses import host_of
from provenance.analysis.markup import live_markup
from provenance.api import (
    HEADING_KINDS,
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
    rule,
    told_once,
    told_together,
)
from provenance_plugins.boilerplate.asked_first import may_break_off, may_end_cut, may_have_cut_sentences
from provenance_plugins.boilerplate.broken_off import broken_off
from provenance_plugins.boilerplate.cut_sentences import cut_within
from provenance_plugins.boilerplate.entries_of_lists import is_listing
from provenance_plugins.boilerplate.own_words.pointing_lines import leads_to_words
from provenance_plugins.boilerplate.own_words.written_links import leads_on, leads_within, names_viewer
from provenance_plugins.boilerplate.prompt_links import (
    OTHER_PAGE,
    is_named_above,
    is_of_digest,
    is_of_own_post,
    is_said,
    leads_to_next,
    linked,
    links_of,
    marked_cut,
    opens_in_place,
    stands_over_links,
    stood_over,
)
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.shown_words import shown
from provenance_plugins.boilerplate.signs_within import may_end_open, may_point_to_media
from provenance_plugins.boilerplate.stretches import LANGUAGES, told_stretches

_PAYING = Phrases.load(__package__, "paying")
_REST = Phrases.load(__package__, "rest_elsewhere")
_PAGES = Phrases.load(__package__, "credits")
_PAPERS = Phrases.load(__package__, "papers_in_full")
_CUT = lazy_pattern(
    r"(?:…|\.\.\.)?[^\S\n]?[\[(](?:\+\s?\d{1,6}(?: more)?|\d{1,6} more) char(?:acter)?s[\])]|(?:(?:…|\.\.\.)\s?\[truncated\]|\[…\]|\[\.\.\.\]|\[&hellip;\])\s*\Z"
)
"""How feeds and news interfaces mark where they cut a text."""
_LED_ON = lazy_pattern(
    r"(?:…|\.\.\.)[^\S\n]?(?:\[(?:read |full |the rest|more\]|continue|whole )[^\[\]\n]{0,24}|\((?:more|continued|read (?:on|more|full \w+|the (?:full|whole|rest)[^()\n]{0,16}))\)|(?:continua(?: a leggere)?|leggi tutto|(?:lire )?la suite|weiterlesen|leer más|seguir leyendo|leia mais|ler mais|lees verder|lees meer|czytaj dalej|czytaj więcej|läs mer|läs vidare|devamını oku|devamı)[^\S\n]?[»›>→])\]?[^\S\n]*$|(?:\[(?:read |continue )?more[^\S\n]?(?:…|\.\.\.)\]|\((?:read |continue )?more[^\S\n]?(?:…|\.\.\.)\))[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)
"""At the end of a line what leads on to the rest, behind dots or with them: "the guide stopp… [read full story]", "[more...]"."""
_LEADING = ("[", "(", "»", "›", ">", "→")
_COUNTED = (" chars]", " chars)", " characters]", " characters)")
_CUT_ENDS = ("[…]", "[...]", "[&hellip;]", "[truncated]")
_PRINTED = lazy_pattern(r"\b(?:https?://|www\.)[\w.-]+\.[a-z]{2,}/\S*\w")
"""An address of a page, and not of a house."""
_JUMP = lazy_pattern(r"([^\W\d_]+)\s(\d{1,3})\W*\Z")
"""The end of a newspaper's line that says where a story goes on: "on page 2"."""
_LEAST = 15
"""Words of a text that tells something, besides its title and what sends readers on."""
_PLACE_HERE = lazy_pattern(r"#([^\s#]+)\Z")
_NAMED = r"(?:(?<![\w-])id|<[aA]\b[^<>]{0,300}?(?<![\w-])name)\s*=\s*[\"']?"
"""Before the name of a place in a page: an `id`, not `data-id`; `name` is one in a link, and not in `<meta name=…>`."""
_FEW = 4
"""Words of what is no sentence."""
_FEWER = 2
"""The same with a stop: "Read it here."."""
_BROKEN_OFF = ("…", "..", "[…]", "[...]")
_OF_REST = lazy_pattern(lambda: rf"\b(?:{any_of(_REST.texts())})\b", re.IGNORECASE)
_REPORT = lazy_pattern(lambda: rf"(?i)\b(?:full|complete|whole|entire)\s(?:{any_of(_PAPERS.texts())})\b[^\w]*\Z")
"""At the end of a link: the whole of another work, of which the text may tell."""
_FILE = lazy_pattern(
    r"[^\s#?]+\.(?:pdf|pptx?|docx?|xlsx?|odt|odp|mp3|m4a|wav|mp4|mov|avi|wmv)(?:[#?]\S*)?", re.IGNORECASE
)
"""The address of a document, a recording or slides, which no page goes on in."""
_BELOW = 2
"""Paragraphs of the article below a few words that lead on to them, at least."""
_OF_TEXT = Phrases.load(__package__, "of_text")
_TEASERS, _SEVERAL = "teasers", 3
"""The lines of a list of other articles, and so many of them that are told together."""
_TEASER = lazy_pattern(r"[^\n]{10}(?:…|\.\.\.)\s?[A-ZÀ-Þ][^\W\d_]+(?:\s[^\W\d_]+){0,2}\W*\Z", signs=("…", "..."))
"""A line of one, with the prompt behind the words that were cut: "Mayor shuts the mill after a fire…Read more"."""
_ASKED = (may_break_off, may_end_cut, may_end_open, may_have_cut_sentences, may_point_to_media)
_PAID = lazy_pattern(lambda: rf"\b(?!accountab)(?:{any_of(_PAYING.texts())})", re.IGNORECASE)


@rule(
    id="BLP407",
    slug="read-more",
    severity=Severity.WARNING,
    summary="A prompt to read on elsewhere, a paywall, a text that was cut",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(*_ASKED, leftovers, "[", "(more", " »", "(continued)"),
    bad=[
        "The council voted on Monday to close the bridge.\n\nStory continues below photo gallery.\n\nThe mayor said that the ferry goes on.",
        "The council voted on Monday to close the bridge.\n\nAccess our full harbour report here, it’s free.",
        "The council voted on Monday to close the bridge, and the ferry wi… [continue reading]",
        "Il consiglio ha votato lunedì la chiusura del ponte e il traghetto… leggi tutto »",
        "De raad heeft maandag de brug voor een jaar gesloten, en niemand in de zaal was ertegen, maar de veerman… lees verder »",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. Read more at harbour.test.",
        "The council voted on Monday to close the bridge.Story continuesThe mayor said that the ferry goes on.",
        "The council voted on Monday to close the bridge. The rest of this report is open to Lamp+ members alone.",
        "The council voted on Monday to close the bridge.\n\n[+2314 chars]",
        "The council voted on Monday to close the bridge.\n\nThe rest of this piece is behind our paywall",
        "The council voted on Monday to close the bridge.\n\nMembers can read the full interview on our site",
        "The council voted on Monday to close the bridge.\n\nYou have read 3 of 3 free stories",
        "The council voted on Monday to close the bridge.\n\nLog in to see the remaining 600 words",
        "The council voted on Monday to close the bridge.\n\n(more…)",
        "The council voted on Monday to close the bridge, and showed in the hall the plans of all the.\n\nNobody objected to it.",
        "The mayor had not seen the letter before it was […]\n\nThe council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.\n\nTo view the full article, please register.",
        "The council voted on Monday to close the bridge.\n\nClick through for the whole story",
        "The council voted on Monday to close the bridge.\n\nYou’ve read your last free article",
        "Le conseil a voté lundi la fermeture du pont pour un an, et personne dans la salle ne s’y est opposé.\n\nVous avez lu tous vos articles gratuits",
        "The council voted on Monday to close the bridge.\n\nContinue reading",
        "The council voted on Monday to close the bridge, and the mayor sa… [+1234 chars]",
        "To continue reading, subscribe or log in.",
        "The council voted on Monday to close the bridge for a year.\n\nMayor says the ferry will run from May Read more\n\nNobody objected, the council said.",
        "The council voted on Monday to close the bridge.\n\nView transcript",
        "The council voted on Monday to close the bridge.\n\nIn the picture (left): Ana Cruz, who keeps the ferry.",
        "The council voted on Monday to close the bridge for a year.\n\nThe mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.\n\nWork is to begin in March, and the",
        "The council voted on Monday to close the bridge.\n\nThe rest of this story is for members only. Log in, or try it for a month.",
        Example(
            '<html lang="nb"><p>Kommunestyret vedtok mandag å stenge broen i ett år, og ingen i salen var imot. Ordføreren sa a… [+1234 chars]</p></html>',
            media_type="text/html",
        ),
        Example(
            '<html lang="cs"><p>Rada v pondělí rozhodla, že most na rok uzavře, a nikdo v sále nebyl proti. Starostka řekla, že př… [+987 chars]</p></html>',
            media_type="text/html",
        ),
        Example(
            "# The bridge\n\n[Read on Omnivore](#top)\n[Read Original](#top)\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected.",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nTo read this article in full, start your free trial",
        "The council voted on Monday to close the bridge for a year, but the mayor (more…)",
        "The bridge of Holm is shut. […] The post Bridge shut appeared first on Holm Herald.",
        "Rådet stängde bron i måndags. Läs resten på vår sajt →",
        "De raad sloot maandag de brug.\n\nMeer lezen? Word abonnee",
    ],
    good=[
        "The council voted on Monday to close the bridge.\n\nThe masons have access to our full report here, and it is free.",
        "The council voted on Monday to close the bridge. Read the signs on our quay with care",
        "The council closed the bridge in 2019 (and more)",
        "Il vous reste 40 lanternes à peindre. Bonne ambiance au port\n\nLe conseil a fermé le pont lundi.",
        "To view this file, get the free Adobe® Reader® from its makers.\n\nThe council voted on Monday to close the bridge.",
        "The council voted to close the bridge… continue reading it, said Ana Cruz, and you will see.",
        "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. They read more at home than in the hall.",
        "The council voted on Monday to close the bridge. Story continues to be told, the mayor said.",
        "The council voted on Monday to close the bridge.\n\nThe rest of this piece of land lies behind the wall.",
        "The council voted on Monday to close the bridge.\n\nMembers can read the minutes in the town hall on Fridays.",
        "The council voted on Monday to close the bridge.\n\nIn May the report was for subscribers, and nobody could read it in full.",
        "The full story is here to stay, the mayor said, and nobody believed it.",
        "The channel will be available to subscribers in twelve countries from May, the firm said.",
        "The council voted on Monday to close the bridge for a year.\n\nThe mayor, Ana Cruz, said that the town would run a ferry, and that tickets would cost one euro.\n\nWhat the town is made of",
        "She could not continue reading the letter and put it aside.",
        "The council voted on Monday to close the bridge.\n\nIn the picture: a bridge, as she saw it. In the picture she is ten.\n\n![The bridge](bridge.png)",
        Example(
            '<html lang="nb"><p>Kommunestyret vedtok mandag å stenge broen i ett år. Meldingen kan ha 280 tegn [+ 20 tegn], sa ordføreren, Ana Cruz.</p></html>',
            media_type="text/html",
        ),
        "WN: They had to give up on their[...]\n\nThe council voted on Monday to close the bridge.",
        "“The mayor saw that the […]\n\nThe council voted on Monday to close the bridge.",
        "The guards stopped at the gate and would go no further … nobody knew why.",
        "The council voted on Monday to close the bridge.\n\nRead the original article on Harbour News.",
        "# Mails\n\nSubject: The bridge is closed\n\nPreview text: I made you something based on what you shared.\n\nHi, the council voted on Monday to close the bridge.",
        "The council voted on Monday to pay for a library.\n\nHow Children Read More",
        "The rest of this story is for another day, the old man said.",
        "The rest of the story is known to members of the crew.",
        "The council voted on Monday to close the bridge.\n\nRead on Omnivore and you will find the whole of the story of the bridge, they said.",
    ],
)
def read_more(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """The text says that it goes on, and the reader cannot follow: what is missing may change what it means.

    Put in the rest, or end the text with a link to the original; then delete the prompt.

    For information:
    - a prompt that gives the address of what it means, or opens a file that it names
    - the entries of a list, each with the page that has all of it
    - a line with a colon before what it leads to
    - a few words below which the text goes on; a sentence that ends with a small word and a stop
    - a last line that announces something, where the front matter has a list that may follow it

    Not told: a paragraph within a text that ends with a small word and no stop, since turns, clauses and scans do.
    """
    if document.row is None and (end := broken_off(document)) is not None:
        message = f"the text breaks off behind {quoted(document.slice(end))}: put in the rest of the sentence"
        yield Hit(end, message, severity=Severity.WARNING)
    yield from cut_within(document)
    if may_point_to_media(document):
        from provenance_plugins.boilerplate.absent_media import absent_media  # noqa: PLC0415 - few texts point to any

        yield from absent_media(document)
    if may_end_cut(document):
        yield from _at_end(document)
    prompts = list(_prompts(document))
    yield from told_once(prompt for prompt in prompts if prompt[0] != _TEASERS)
    yield from told_together((prompt for prompt in prompts if prompt[0] == _TEASERS), least=_SEVERAL)
    text = document.text
    if ("…" in text or "..." in text) and any(map(text.__contains__, _LEADING)):
        for match, span in found(document, _LED_ON):
            if not any(isinstance(hit.span, Span) and hit.span.overlaps(span) for _, hit in prompts):
                yield Hit(span, f"{quoted(match[0])} shows that the text was cut here: put in the rest, or link to it")
    if any(map(text.__contains__, _COUNTED)) or ("[" in text and text.rstrip().endswith(_CUT_ENDS)):
        # A line that is nothing but such a mark is no part of the article, but all that is left of its rest.
        for match, span in found(document, _CUT, everywhere=True):
            if (hit := marked_cut(document, match[0], span)) is not None:
                yield hit


def _at_end(document: Document) -> Iterator[Hit]:
    """The last words of a text that show that it was cut, or send its readers on."""
    from provenance_plugins.boilerplate.read_on_elsewhere import cut_at_end, sent_on  # noqa: PLC0415 - few texts end so

    if document.text.rstrip("*_ \n\r\t\u00a0").endswith(":"):
        from provenance_plugins.boilerplate.lost_embeds import (  # noqa: PLC0415 - few texts end so
            announced_at_end,
            has_list_in_front,
        )

        if (end := announced_at_end(document)) is not None and has_list_in_front(document):
            message = f"the text ends where {quoted(document.slice(end))} announces something, and its front matter has a list: look whether the page shows it there"
            yield Hit(end, message, severity=Severity.INFO)
        elif end is not None:
            message = f"the text ends where {quoted(document.slice(end))} announces something: put it in, or take the words out"
            yield Hit(end, message, severity=Severity.WARNING)
    left = [part.span for part in content(document).boilerplate]
    mark = cut_at_end(document)
    known = mark is None or (
        _LED_ON.search(document.text, max(0, mark.start - 3)) or _CUT.search(document.text, mark.start)
    )
    if mark is not None and not known and not any(mark.overlaps(span) for span in left):
        yield Hit(
            mark,
            f"{quoted(document.slice(mark))} shows that the text was cut here: put in the rest, or link to the original",
        )
    for span in sent_on(document):
        if not any(span.overlaps(one) for one in left):
            yield Hit(
                span,
                f"{quoted(document.slice(span))} sends readers to a page that this text no longer stands on: put in the rest or delete it",
                Confidence.MEDIUM,
            )


def _prompts(document: Document) -> Iterator[tuple[str | None, Hit]]:
    """Each prompt, with a name for those that stand under the entries of a list, which are one thing to look at."""
    listing = is_listing(document)
    for hit, part in told_stretches(
        document,
        "readmore",
        "{} sends readers to a page that this text no longer stands on, or shows that it was cut: put in the rest or delete it",
    ):
        if _goes_on_here(document, part) or names_viewer(document, part.span) or opens_in_place(document, part):
            continue
        if (message := stood_over(document, part)) is not None:
            yield "parted", hit._replace(message=message)
        elif listing and linked(document, part):
            message = f"{shown(document, part)} leads on from an entry of a list to the page that has all of it: look whether the text is to be the list alone"
            yield "entries", hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif _introduces(document, part) or is_of_own_post(document, part) or leads_to_words(document, part):
            message = (
                f"{shown(document, part)} stands before what it leads to: look whether the text is clear without it"
            )
            yield None, hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif leads_to_next(document, part):
            message = f"{shown(document, part)} leads on to what the sentence before it speaks of: look whether it is to stand"
            yield None, hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif _is_aside(document, part):
            message = f"{shown(document, part)} cuts nothing that can be seen, since the text goes on: look whether it is to stand"
            yield None, hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif _can_be_followed(document, part):
            message = f"{shown(document, part)} sends readers on to an address that it gives: look whether the text says enough without the rest"
            yield None, hit._replace(message=message, severity=Severity.INFO, fix=None)
        elif hit.fix is not None and (linked(document, part) or _is_cut_above(document, part)):
            yield (
                None,
                hit._replace(fix=msgspec.structs.replace(hit.fix, safe=False)),
            )  # the one way to the rest, or the one sign that it is missing
        else:
            yield (_TEASERS if _TEASER.search(document.slice(part.span)) is not None else None), hit


def _is_cut_above(document: Document, part: Boilerplate) -> bool:
    return document.text[: part.span.start].rstrip().endswith(_BROKEN_OFF)


def _can_be_followed(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt gives the address of the page that it means, and neither asks for money nor stands behind a text that breaks off."""
    words = document.slice(part.span)
    if _PAID.search(words):
        return False
    if _leads_to_original(document, part) or is_of_digest(document, part):
        return True
    if _is_cut_above(document, part):
        return False
    if _PRINTED.search(words):
        return True
    if _closes_notice(document, part) or _opens_file(document, part) or is_named_above(document, part):
        return True
    return leads_on(document, part.span) and not _is_stub(document)


def _leads_to_original(document: Document, part: Boilerplate) -> bool:
    """Whether a whole page ends an excerpt, even one that it shows to be cut, with the link to the page of another house that has all of it."""
    if not document.whole_page or not part.whole or _is_stub(document):
        return False
    own = {host_of(one.value) for one in document.declared if one.field == "url"} - {""}
    hosts = {host_of(target) for target in linked(document, part)}
    words = document.slice(part.span).strip()
    said = words.count(" ") >= (_FEWER if words.endswith(".") else _FEW)  # "Read the whole article here."
    return bool((own or said) and hosts) and "" not in hosts and own.isdisjoint(hosts)


def _closes_notice(document: Document, part: Boilerplate) -> bool:
    """Whether a link on a whole page leads on from the end of a paragraph that says what it has to say: nothing was cut."""
    if part.whole or not document.whole_page or not linked(document, part):
        return False
    block = document.blocks[part.blocks.start]
    before = document.text[block.span.start : part.span.start].rstrip()
    return before.count(" ") >= _LEAST and before.endswith((".", "!", "?", ".”", '."'))


def _opens_file(document: Document, part: Boilerplate) -> bool:
    """Whether a whole line is the link to a file that it names, and not to the rest of a text: "Click here to see the slides of Ana Cruz"."""
    links = links_of(document, part)
    words = document.slice(part.span).strip()
    return (
        part.whole
        and len(part.blocks) == len(links) == 1
        and document.slice(links[0].span).strip() == words
        and words.count(" ") >= _FEW
        and _FILE.fullmatch(links[0].target) is not None
        and (_OF_REST.search(words) is None or (_REPORT.search(words) is not None and not _is_stub(document)))
    )


def _heads_rest(document: Document, part: Boilerplate) -> bool:
    """Whether the text goes on with a sentence in the line below, at the head of a page of print that was set in columns: "(Continued)"."""
    from provenance.analysis.print_columns import is_set_in_columns  # noqa: PLC0415 - few texts have a prompt

    if not is_set_in_columns(document):
        return False
    words = document.slice(part.span).rpartition("\n")[2]
    if words.count(" ") >= _FEW or any(map(str.isdigit, words)):
        return False
    below = document.text[part.span.end : part.span.end + _NEAR].lstrip(" \t)")
    if below[:1] != "\n" or not below[1:2].islower() or below[1:].startswith(("http", "www.")):
        return False
    return len(below.split()) >= _LEAST


_NEAR = 400
"""Characters below such a head in which the rest of its sentence stands."""


def _is_aside(document: Document, part: Boilerplate) -> bool:
    """Whether a text goes on below a few words that are no way to anywhere: "Read on!" of an author's, "Members only" among what a game asks for."""
    if _heads_rest(document, part):
        return True
    if _is_cut_above(document, part) or len(part.blocks) > 1:
        return False
    if part.blocks.stop not in content(document).main:
        return False
    words = document.slice(part.span)
    if links_of(document, part) or words.count(" ") >= _FEW:
        return False
    if _closes_paragraph(document, part):
        return True
    return (document.is_written and is_said(words)) or (_PAID.search(words) is not None and not _is_fenced(words))


def _closes_paragraph(document: Document, part: Boilerplate) -> bool:
    """Whether a few words with a stop are the last of a paragraph of the article, and more paragraphs of it stand below: its author leads on to them, "It may not be so easy. Read on."."""
    block = document.blocks[part.blocks.start].span
    if part.whole or part.span.end < block.end or not is_said(document.slice(part.span)):
        return False
    before = document.text[block.start : part.span.start].rstrip()
    below = (document.blocks[index] for index in content(document).main if index >= part.blocks.stop)
    told = sum(document.slice(one.span).count(" ") >= _LEAST for one in below if one.kind not in HEADING_KINDS)
    return before.count(" ") >= _LEAST and before.endswith((".", "!", "?", ".”", '."')) and told >= _BELOW


def _is_fenced(words: str) -> bool:
    """Whether they say of the text itself that only some may read it: "Subscriber-only content"; a game has "Members only"."""
    return any(word in _OF_TEXT.texts() for word in words.lower().rstrip(".!").split())


def _introduces(document: Document, part: Boilerplate) -> bool:
    """Whether a prompt ends with a colon, and the block behind it is linked, or an item of what somebody lists: "More information:" over an address, "Read on to learn:" over what there is to learn."""
    at = part.blocks.start
    first = document.blocks[at]
    if at + 1 >= len(document.blocks):
        return False
    if not document.slice(first.span).rstrip(" *_").endswith(":"):
        cut = _is_cut_above(document, part) or _PAID.search(document.slice(part.span)) is not None
        return not cut and stands_over_links(document, part)
    under = document.blocks[at + 1].span
    if document.is_written and document.blocks[at + 1].kind is BlockKind.LIST_ITEM:
        return True
    return any(
        first.span.end <= link.span.start < under.end and OTHER_PAGE.match(link.target) is not None
        for link in document.links
    )


def _is_stub(document: Document) -> bool:
    """Whether a text has no more than its title and the way to the rest."""
    blocks = (document.blocks[index] for index in content(document).main)
    told = (document.slice(block.span) for block in blocks if block.kind not in HEADING_KINDS)
    return sum(len(words.split()) for words in told) < _LEAST


def _goes_on_here(document: Document, part: Boilerplate) -> bool:
    """Whether what a prompt leads to is in the same file: its first link is to a place in it; or the page of a newspaper on which a story goes on has an element or a line with its name, or is one of those that the file has."""
    place = next((_PLACE_HERE.match(link.target) for link in links_of(document, part)), None)
    if place is not None and (leads_within(document, place[1]) or _is_here(document, place[1])):
        return True
    jump = _JUMP.search(document.slice(part.span))
    if jump is None:
        return False
    word, number = jump.groups()
    if word.lower() in _PAGES.texts("pages") and 0 < int(number) <= len(document.pages):
        return True
    anchored = rf"{_NAMED}{word}[-_]?0*{number}\b|^\W*{word} {number}\W*$"
    return re.search(anchored, document.source, re.IGNORECASE | re.MULTILINE) is not None


def _is_here(document: Document, place: str) -> bool:
    """Whether an element of the source has a name, which is looked for once for all prompts that lead to it."""
    return document.recall(("element by its name", place), partial(_has_element, place))


def _has_element(place: str, document: Document) -> bool:
    return re.search(rf"{_NAMED}{re.escape(place)}[\"'\s>]", live_markup(document)) is not None
