"""CIT308: link text that says nothing."""

import re
from collections.abc import Iterator
from functools import cache

from provenance.analysis import content, inside_quotation, language, links
from provenance.analysis.register.said_aloud import is_said
from provenance.api import (
    BlockKind,
    Context,
    Document,
    Example,
    Hit,
    Match,
    Phrases,
    Severity,
    Span,
    analysis,
    lazy_pattern,
    quoted,
    rule,
)
from provenance_plugins.citations.linked_places import in_prose, linked_places

_TEXTS = Phrases.load(__package__, "vague_link_text")
_LOST = Phrases.load(__package__, "lost_link")
_ENDS = ".,;:!?)]”\"’'"
_LONGEST = 24
"""Characters of the longest link text that says nothing."""
_BARE = lazy_pattern(r"\( sources? \)(?=[.!?](?:\s|\Z)|[^\S\n]*(?:\n|\Z))|(?<=[.!?] )\( sources? \)(?=\s|\Z)")
"""A word in brackets at the end of a sentence that was a link and is none: the spaces inside are what was left of its markup."""
_HERE = lazy_pattern(r"(?<=[\w”\"’'.!?] )\((?:see |link |click |read (?:more |it )?|more )?here\)(?=[\s.,;!?]|\Z)")
"""The same of a sentence that leads to its source in brackets; twice at least, since one may name a place."""
_BRACKETED = "( source"
_SHOWN = "here)"
_CAPITAL = " HERE"
_LED = lazy_pattern(
    r"(?:\b[Cc]lick(?:ing)? (?:on )?(?P<here>HERE)\b|\b(?:[Rr]ead|[Ss]ee|[Ff]ind|[Ww]atch|[Vv]iew|[Dd]ownload|[Rr]egister|[Aa]pply|[Mm]ore|available|found|downloaded|list|report|is|are) (?:[^.!?\nA-Z]{0,40} )?(?P<there>HERE)(?=[.!?)]|[^\S\n]*(?:\n|\Z)))"
)
"""The word in capitals, as those write it who set a link on it."""
_SEVERAL = 2
"""So many of them in a text, or one beside other words that were links: a single one may be a term."""
_SENT = lazy_pattern(
    r"(?:click|tap)(?:ing)? here|clicking (?:on )?th(?:e|is) link|follow this link|(?:follow|click) link|\w+ by clicking"
)
"""What sends readers to a link, in a text that has none: nothing of the sentence is left without it."""
_STRIPPED = " \t\n.,:;!?()[]“”\"'’»›→>&…"


@analysis(phrases=_LOST)
def lost_links(document: Document) -> tuple[Match, ...]:
    """Words that were the text of a link."""
    return lost_links.matches(document)


@rule(
    id="CIT308",
    slug="vague-link-text",
    severity=Severity.INFO,
    summary="A link whose words do not say where it leads",
    running_text=True,
    languages=("de", "en", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"),
    uses=(content, lost_links),
    when=(links, _LOST, _BRACKETED, _SHOWN, _CAPITAL),
    bad=[
        Example("The report is [here](https://www.nasa.gov/report).", media_type="text/markdown"),
        Example("Read [this](https://www.nasa.gov/report) first.", media_type="text/markdown"),
        "The rents went up again, according to this.",
        "The full tables can be found here.",
        "You can apply by clicking HERE before Monday.",
        "You can apply alone or with others. (FOLLOW LINK)",
        "The rents of the town fell by half (here). An article of May says that “wages rose by a third.” (here) That is much.",
        "For what the town says of the bridge, please click here.",
        "The rents fell by half in a year ( source ). Wages rose by a third ( source ).",
    ],
    good=[
        Example("The [report on the lunar dust](https://www.nasa.gov/report) is long.", media_type="text/markdown"),
        "The rents went up again, according to this study of the city.",
        "The full tables can be found here: https://www.nasa.gov/report",
        Example(
            "The tables can be found here:\n\n- [Tables](https://www.nasa.gov/report)\n", media_type="text/markdown"
        ),
        "She works here, in the old mill.",
        "You are HERE on the map.",
        "The two dogs follow the link that holds the chain, and nobody minds.",
        "It is told elsewhere (and here). The lamp stands (here).",
        "The rents fell by half (source: Harbour Bank) in a year.",
        "The graph has a node (source) and a node (sink).",
        "The river begins at the spring ( source ).",
        Example(
            "The rents fell by half ([tables of the bank](https://bank.example/r)) in a year.",
            media_type="text/markdown",
        ),
    ],
)
def vague_link_text(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """Words like "here" and "this link" say nothing to a reader who skims, listens or prints; and where a link was lost, nothing is left of the source.

    Let the linked words name what they lead to: the work, the body, the page. "Click here" in a text without any link is a
    warning: nothing is left of what it promised.
    """
    inside = content(document)
    texts = _texts(language(document).read_as)
    for link in document.links:
        start, end = link.span
        if 0 < end - start <= _LONGEST and document.text[start:end].strip(_STRIPPED).lower() in texts:
            index = document.block_index(start)
            if index is None or not inside.is_main(index):
                continue
            if document.media_type != "text/html" or in_prose(document.blocks[index], link):
                yield Hit(
                    link.span,
                    f"{quoted(document.slice(link.span))} does not say where the link leads: let the linked words name the source",
                )
    lost = [
        (match.span, document.slice(match.span))
        for match in lost_links(document)
        if _ends_clause(document, match) and not inside_quotation(document, match.span)
    ]
    lost += [
        (place, document.slice(place))
        for place in _in_capitals(document)
        if not any(span.contains(place) for span, _ in lost)
    ]
    bracketed = [(place, document.slice(place)) for place in _bracketed(document)]
    if lost or len(bracketed) >= _SEVERAL:
        lost += bracketed
    for place, words in lost:
        if is_said(document, place.start):
            continue
        sent = not document.links and _SENT.match(" ".join(words.lower().split())) is not None
        yield Hit(
            place,
            f"{quoted(words)} points to a link that is not there: name the source and link to it",
            severity=Severity.WARNING if sent else None,
        )


def _in_capitals(document: Document) -> Iterator[Span]:
    """Each HERE with which a sentence ends that leads somewhere, or that is to be clicked on, and is no link."""
    text = document.text
    if _CAPITAL not in text:
        return
    inside, linked = content(document), linked_places(document)
    for led in _LED.finditer(text):
        place = Span(*led.span("here" if led["here"] else "there"))
        index = document.block_index(place.start)
        if index is None or not inside.is_main(index) or linked.touch(place):
            continue
        if not inside_quotation(document, place):
            yield place


def _ends_clause(document: Document, match: Match) -> bool:
    """Whether words that may have been a link end a clause of the main text and are none now."""
    after = document.text[match.span.end : match.span.end + 1]
    if after.strip() and after not in _ENDS:
        return False
    index = document.block_index(match.span.start)
    if index is None or not content(document).is_main(index):
        return False
    following = document.text[match.span.end : document.blocks[index].span.end].strip()
    if following and following[0] not in _ENDS:
        return False
    if _leads_on(document, match.span.end):
        return False
    return not linked_places(document).touch(match.span)


def _leads_on(document: Document, end: int) -> bool:
    """Whether a colon stands behind words, or nothing at all, and an address or a link follows at once: "can be found here: https://lamp.example/a"."""
    behind = _BEHIND.match(document.text, end)
    if behind is None:
        return False
    return behind["address"] is not None or any(link.span.start == behind.end() for link in document.links)


_BEHIND = lazy_pattern(r"\s{0,3}(?::[\s>»→*–—-]{0,8}|\n{1,2})[<(\[]?(?P<address>https?://|www\.)?")


def _bracketed(document: Document) -> Iterator[Span]:
    """The words in brackets behind a statement that were a link to its source."""
    text = document.text
    bares = [*_BARE.finditer(text)] if _BRACKETED in text else []
    if text.count(_SHOWN) >= _SEVERAL:
        bares += (one for one in _HERE.finditer(text) if _is_behind_statement(text, one.start()))
    inside, linked = content(document), linked_places(document)
    for bare in bares:
        place = Span(*bare.span())
        index = document.block_index(place.start)
        if index is None or not inside.is_main(index) or document.blocks[index].kind is BlockKind.CODE:
            continue
        if not linked.touch(place) and not inside_quotation(document, place):
            yield place


def _is_behind_statement(text: str, start: int) -> bool:
    """Whether a sentence of some words stands before a place in its paragraph: "He sat (here)" tells where."""
    said = text[max(0, start - _STATEMENT) : start].rpartition("\n")[2].rstrip()
    return re.split(r"[.!?][”\"’']? ", said)[-1].count(" ") >= _WORDS


_STATEMENT, _WORDS = 160, 6
"""Characters before such brackets in which a statement stands, and its blanks at least."""


@cache
def _texts(code: str) -> frozenset[str]:
    """The words of a language, and those of English, in which links of any text are called: those of others name what it tells of ("Mais", "Meer")."""
    return frozenset(text.lower() for tag in {code, "en"} for text in _TEXTS.texts(language=tag))
