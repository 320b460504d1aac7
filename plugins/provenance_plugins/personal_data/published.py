"""What an office publishes of itself: the frame of a page, and addresses at its own domain."""

from __future__ import annotations

import re
from bisect import bisect_right
from functools import cache

from provenance.analysis.addresses import host_of
from provenance.api import (
    HEADING_KINDS,
    Block,
    BlockKind,
    Document,
    Element,
    Phrases,
    Region,
    analysis,
    any_of,
    lazy_pattern,
)
from provenance_plugins.personal_data.invitations import STOP, any_phrase, in_archived_head
from provenance_plugins.personal_data.list_archives import is_quoted_on_list
from provenance_plugins.personal_data.registered_bodies import is_of_registered_body

_FRAME = frozenset({Region.FOOTER, Region.HEADER, Region.NAV, Region.ASIDE, Region.FORM})


_HEADINGS = Phrases.load(__package__, "contact_headings")
_TITLES = Phrases.load(__package__, "contact_titles")
_SIGNS = Phrases.load(__package__, "sign_headings")
_RELEASES = Phrases.load(__package__, "release_marks")
_WAYS = Phrases.load(__package__, "contact_ways")
_SHORT = 60
"""Characters of a line that announces something and does not tell it."""
_ENTRY = 160
"""Characters of a line that is one entry of a list of contacts."""
_LINES, _ENTRIES = 8, 20
"""How many lines the contact below a heading may have, and all lines of several with it."""
_CONTACT = lazy_pattern(r"[\w.+-]+@\w|\+?\d[\d ().-]{6,}\d")
_TOLD = lazy_pattern(r"\b[a-z]+\b[^A-Z\d]*\b[a-z]+\b[^A-Z\d]*\b[a-z]{2,}\b")
"""Three small words on end, as sentences have and labels have not."""
_JOINT = lazy_pattern(r"(?<=[^\W\d_A-Z])(?=[A-Z])")
"""Where two lines were run into one."""
_FOOT = lazy_pattern(
    r"\A(?:(?:site|page|main|global)[_-]?)?(?:footers?|foot|colophon)(?:\Z|[_-](?!message|note|comment|review|user|author))",
    re.IGNORECASE,
)
"""The name of an element around the foot of a page; not "footnotes", and not the foot of one entry: "card-footer", "message-footer"."""
_CONTACT_PART = lazy_pattern(
    r"\A(?:contacts?|[a-z]+[_-]contacts?)(?:[_-](?:info|information|details?|us|box|grid|block|section|data|line))?\Z",
    re.IGNORECASE,
)
"""The name of an element around contacts: "contact-info", "endnote_contact"."""
_TOP = lazy_pattern(
    r"\A(?:(?:site|page|main|top|global)[_-]?(?:header|bar|nav)|masthead|header[_-]top)(?:\Z|[_-](?!message|note|comment|review|user|author))",
    re.IGNORECASE,
)
"""The name of an element around the head of a page, in which whoever runs it says how they are reached: "top-header", "masthead"."""
_ENTRIES_OF_PAGE = frozenset({"li", "blockquote", "td"})
_OF_AN_ENTRY = lazy_pattern(
    r"(?:message|comment|review|user|card|reply|quote|profile|testimonial|modal|dialog|listing)(?:[_-]?(?:item|body|box|card|content|wrapper|\d+))?",
    re.IGNORECASE,
)
"""The whole name of an element around one entry of a page, whose foot is its own."""
_WHOLE = frozenset({"html", "body", "main", "article"})
"""Elements around a whole page or text, whose names say what it has: `<body class="footer-columns">`."""
_ALONE = lazy_pattern(r"[\W_]*([^\W\d_]+(?: [^\W\d_]+){0,3})\s?(?:[\W_]*|[*_]*:.*)")


def published(document: Document, offset: int) -> bool:
    """Whether an outlet, an author or a firm gives its own data there: around the article, at the foot of its page, beside the number under which a body is registered, or under "Press contact" and the like."""
    return (
        in_frame(document, offset)
        or in_foot(document, offset)
        or _announced(document, offset)
        or _in_box(document, offset)
        or in_archived_head(document, offset)
        or is_quoted_on_list(document, offset)
        or _heads_release(document, offset)
        or is_of_registered_body(document, offset)
    )


def _heads_release(document: Document, offset: int) -> bool:
    """Whether a line of its own stands between the mark of a release and its text, where the press is told whom to ask: "For immediate release", "Ana Cruz", "Harbour Foods", "(406) 555-0100"."""
    if offset > _HEAD or _RELEASE.match(document.text) is None:
        return False
    start = document.text.rfind("\n", 0, offset) + 1
    end = document.text.find("\n", offset)
    line = document.text[start : len(document.text) if end < 0 else end]
    return start > 0 and len(line) <= _LINE and len(_LETTERS.findall(line)) <= _LABELS


_HEAD, _LINE, _LABELS = 700, 60, 2
"""Characters in which the head of a release stands, those of a line in it, and the words beside a number."""
_LETTERS = lazy_pattern(r"[^\W\d_]{2,}")
_RELEASE = lazy_pattern(lambda: rf"(?i)[^\w\n]{{0,6}}(?:{any_of(_RELEASES.texts())})(?!\w)")


def _in_box(document: Document, offset: int) -> bool:
    """Whether a block of a whole page has addresses alone, under its one heading that only says by what somebody is reached: "Email". A list of people has it for each of them."""
    index = document.block_index(offset)
    if not index or document.recall("boxes of contacts", _boxes) != (index - 1,):
        return False
    return all(_CONTACT.search(word) is not None for word in document.slice(document.blocks[index].span).split())


def _boxes(document: Document) -> tuple[int, ...]:
    if not document.whole_page:
        return ()
    ways = _WAYS.texts()
    return tuple(
        index
        for index, block in enumerate(document.blocks)
        if block.kind is BlockKind.HEADING and document.slice(block.span).strip(" :").lower() in ways
    )


def is_right_below(document: Document, offset: int) -> bool:
    """Whether the last words before a sign without words, which stands in no block of the text, say that contacts follow: "Get in touch"."""
    index = bisect_right(document.blocks, offset, key=lambda block: block.span.end) - 1
    if index < 0:
        return False
    above = document.slice(document.blocks[index].span)
    return _heads(above) or above.strip().lower() in _SIGNS.texts()


def _announced(document: Document, offset: int) -> bool:
    index = document.block_index(offset)
    if index is None or document.blocks[index].kind is BlockKind.TABLE_CELL:
        return False
    lines = document.text[document.blocks[index].span.start : offset].split("\n")
    own = lines.pop()
    if len(own) < _ENTRY and not _TOLD.search(own) and _headings().match(own, len(own) - len(own.lstrip("*_ "))):
        return True  # its lines were run into one: "Media contact Ana Cruz Harbour Press 555 0119"
    own = own[-_ENTRY:]
    if _heads(STOP.split(own)[-1]) or any(
        own[found.end() - 1 :].startswith(":") or own[found.end() :].startswith(":")
        for found in _headings().finditer(own)
    ):
        return True
    plain = reached = 0
    while True:
        for line in reversed(lines):
            reached += 1
            entry = None if len(line) > _ENTRY else _CONTACT.search(line)
            if len(line) > _ENTRY or (len(line) > _SHORT and entry is None and is_told(line)):
                return line.rstrip().endswith(":") and _heads(line[-_SHORT:])
            if _heads(line if entry is None else line[: entry.start()]):
                return True
            if document.blocks[index].kind in HEADING_KINDS and _begins().fullmatch(line) is not None:
                return True
            plain += entry is None
            if plain >= _LINES or reached >= _ENTRIES:
                return False
        if index == 0:
            return False
        index -= 1
        lines = document.slice(document.blocks[index].span).split("\n")


def is_told(words: str) -> bool:
    """Whether words are of a sentence, and of no label or name."""
    return _TOLD.search(words) is not None


def _heads(line: str) -> bool:
    """Whether a line says that a contact follows."""
    apart = _JOINT.split(line, maxsplit=1)  # "ContactAna Cruz Harbour Press", "Media ContactPublic Relations"
    if len(apart) > 1 and _heads(apart[0]):
        return True
    alone = _ALONE.fullmatch(line)
    return _headings().search(line[-_ENTRY:]) is not None or (alone is not None and alone[1].lower() in _words_alone())


@cache
def _begins() -> re.Pattern[str]:
    """A heading that begins with a word for contacts and goes on with whose they are: "Kontakt Bürgernetz"."""
    first, behind = any_of(_TITLES.texts("first")), any_of(_TITLES.texts("not_before"))
    return lazy_pattern(rf"\W*(?:{first})(?: (?!(?:{behind})\b)[\w’'-]+){{1,4}}\W*", re.IGNORECASE)


@cache
def _words_alone() -> frozenset[str]:
    return frozenset(_HEADINGS.texts("alone"))


@cache
def _headings() -> re.Pattern[str]:
    return any_phrase(_HEADINGS)


def in_frame(document: Document, offset: int) -> bool:
    """Whether a place stands around a page's article: there the outlet speaks of itself."""
    block = document.block_at(offset)
    if block is None:
        return False
    frame = _FRAME & block.regions
    if frame == {Region.FOOTER} and _is_of_an_entry(block):
        frame = frozenset()
    return bool(frame) or in_contact_element(document, offset)


def in_top(block: Block) -> bool:
    """Whether a block stands in the head of a page, also in one whose markup says so by its names alone: `<div id="top-header">`."""
    return block.element is not None and any(
        part.name not in _WHOLE and any(_TOP.search(name) is not None for name in (part.id, *part.classes))
        for part in block.element.lineage()
    )


def in_foot(document: Document, offset: int) -> bool:
    """Whether a place stands in the foot of a page, also in one whose markup says so by its names alone: `class="footer-widgets"`."""
    block = document.block_at(offset)
    if block is None or _is_of_an_entry(block):
        return False
    if Region.FOOTER in block.regions:
        return True
    return block.element is not None and any(map(_is_foot, block.element.lineage()))


def _is_of_an_entry(block: Block) -> bool:
    """Whether a block is of one message, review or card of a page, whose foot tells of whoever wrote that, and not of the page."""
    if block.element is None:
        return False
    # Links and addresses at the foot of a page are themselves in lists and tables: what counts is what is around the foot.
    parts = list(block.element.lineage())
    foot = max((level for level, part in enumerate(parts) if _is_foot(part)), default=len(parts))
    return any(
        part.name in _ENTRIES_OF_PAGE
        or (part.name not in _WHOLE and any(_OF_AN_ENTRY.fullmatch(name) for name in (part.id, *part.classes)))
        for part in parts[foot + 1 :]
    )


def _is_foot(part: Element) -> bool:
    return part.name == "footer" or (
        part.name not in _WHOLE and any(_FOOT.search(name) is not None for name in (part.id, *part.classes))
    )


def in_contact_element(document: Document, offset: int) -> bool:
    """Whether a place stands in the element of a page that is for the contact of who wrote it or runs the site, by its own name or the one that the page gives it: "contact-info"."""
    block = document.block_at(offset)
    element = None if block is None else block.element
    return element is not None and any(
        part.name == "address"
        or (part.name not in _WHOLE and any(_CONTACT_PART.search(name) for name in (part.id, *part.classes)))
        for part in element.lineage()
    )


@analysis()
def own_domains(document: Document) -> frozenset[str]:
    """The domains of the addresses that the document declares as its own, without their first labels."""
    hosts = (host_of(declared.value) for declared in document.declared if declared.field == "url")
    return frozenset(registered(host) for host in hosts if host)


_SECOND_LEVELS = frozenset({"co", "com", "org", "net", "ac", "gov", "edu", "or", "ne", "go"})


def registered(host: str) -> str:
    """The part of a host name that somebody registered: `bbc.co.uk` of `news.bbc.co.uk`."""
    labels = host.lower().rstrip(".").split(".")
    under = 3 if len(labels) > 2 and len(labels[-1]) == 2 and labels[-2] in _SECOND_LEVELS else 2
    return ".".join(labels[-under:])
