"""Addresses that whoever wrote a text, or gives a course, gives with it: signed, noted below it, named like its author."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import metadata
from provenance.analysis.metadata.naming.names import fold
from provenance.api import HEADING_KINDS, BlockKind, Confidence, Document, Link, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.invitations import in_mail_header
from provenance_plugins.personal_data.lines import lines_of
from provenance_plugins.personal_data.mail_addresses import addresses

_SIGNED = Phrases.load(__package__, "signed_lines")
_MADE = Phrases.load(__package__, "made_by")
_BIOS = Phrases.load(__package__, "bios")
_SYLLABUS = Phrases.load(__package__, "syllabus")
_OWN = Phrases.load(__package__, "own_bodies")
_NOTED = lazy_pattern(r"\)\s+is\s+(?:an?|the)\s")
_WHO = lazy_pattern(r"[^\W\d_a-z][\w’'.-]+(?:\s[^\W\d_a-z][\w’'.-]*){1,3}\s\(\s?\Z")
"""Around an address in the note on an author that ends an article: "Ana Cruz (ana@lamp.example) is the head of …"."""
_SIGNER = r"(?:\s(?:[^\W\d_a-z]\.|(?:Dr|Prof|Mr|Mrs|Ms)\.|(?:von|van|de|del|della|da|di|du|der|den|la|le|el|bin)\s[^\W\d_a-z][\w’'-]+|[^\W\d_a-z][\w’'-]*))"
"""A word of the name of who signs: with a capital, and with a full stop where it is short for one; small ones stand before a last name."""
_SURNAME = 4
"""Letters of a name that no other word holds by chance."""
_RIGHTS = lazy_pattern(
    r"\W{0,4}(?:(\([Cc]\))|©|[Cc](?i:opyright)\b(?=\W{0,3}[^\W_a-z]|\W{0,3}(?:\(c\)|by\b)))[^\n@]{0,80}\Z"
)
"""Begins a line that says whose a text is: "(c) Ana Cruz, 1994 (ana@…)"; not "Copyright thief"."""
_SECOND = lazy_pattern(r"(?<!\w)\([Bb]\)")
_NAMED_BEFORE = lazy_pattern(r"\W*[^\W\d_a-z][\w’'.-]+(?:\s[^\W\d_a-z][\w’'.-]*){1,3}\W*")
"""Begins a line that has a name before its address."""
_BYLINE = lazy_pattern(
    r"\W*(?:([^\W\d_]+),?\s(?:and\s)?){0,3}[Bb]y\s[^\W\d_a-z][\w’'.-]+(?:\s[^\W\d_a-z][\w’'.-]*){1,3}\W*"
)
"""The line over an address that says whose work a text is: "Story by Ana Cruz", "Design and development by Ana Cruz"."""
_BYLINES = 6
"""Paragraphs at the head and the foot of a text in which it says whose it is."""
_HEADED = 2
"""Paragraphs above an address in which its heading may stand, with a picture between."""
_TOOK = lazy_pattern(r"[^\W\d_a-z][\w’'.-]+(?:\s[^\W\d_a-z][\w’'.-]*){1,2}[\s,(<|/–-]{1,4}\Z")
_MADE_BY = r"[^.!?\n]{0,60}\bby\s[^\W\d_a-z][\w’'.-]+(?:\s[^\W\d_a-z][\w’'.-]*){1,3}\s?[<(\[]\s?\Z"
"""Between what somebody did and their address: "Ported to [Lamp](…) by Ana Cruz (ana@…)"."""
_BYLINE_LENGTH = 160
_INITIALS = lazy_pattern(r"[\s.]+(?=\w)")
"""Before a last name, also "M.Cruz"."""
_HEAD = 1500
"""Characters of the head of a text."""
_TOLD = 2
"""Different words that a syllabus has in its head, at least."""
_TEACHER = lazy_pattern(
    r"[^\W\d_a-z][\w’'.-]+\s(?:[^\W\d_a-z][\w’'.-]*\s)?([^\W\d_a-z][\w’'-]{3,})\s?\\?[(<,:–—-]\s?\Z"
)
"""A first name, and the last one right before an address."""
_NEAR = 80
"""Characters before an address in which who gives the course is named."""


def is_noted(document: Document, span: Span) -> bool:
    """Whether an address stands in brackets behind the name with which a paragraph begins, and who that is follows: the note on the author, who gives it."""
    block = document.block_at(span.start)
    return (
        block is not None
        and _WHO.fullmatch(document.text, block.span.start, span.start) is not None
        and _NOTED.match(document.text, span.end) is not None
    )


def is_alone(document: Document, span: Span) -> bool:
    """Whether an address is all of a paragraph in a text that has no other: whoever wrote or translated it gives the one at its head or foot, below nobody's name, and who works somewhere the one below a heading that is their name."""
    index = document.block_index(span.start)
    block = None if index is None else document.blocks[index]
    if index is None or block is None or block.kind is not BlockKind.PARAGRAPH:
        return False
    if document.slice(block.span).strip(" <>*_") != document.slice(span) or any(
        match.start(1) != span.start and match[0].lower() != document.slice(span).lower()
        for match in addresses(document)
    ):
        return False
    local = fold(document.slice(span).partition("@")[0])
    titles = [declared.value for declared in document.declared if declared.field == "title"]
    if any(local in fold(title.replace(" ", "")) for title in titles):
        return False  # of whom the text is about
    above = document.blocks[max(0, index - _HEADED) : index]
    if any(each.kind in HEADING_KINDS and _NAMED_BEFORE.fullmatch(document.slice(each.span)) for each in above):
        return True
    last = document.slice(above[-1].span).rpartition("\n")[2] if above else ""
    at_end = index <= _BYLINES or index >= len(document.blocks) - _BYLINES
    return at_end and _NAMED_BEFORE.fullmatch(last) is None


def is_of_picture(document: Document, span: Span) -> bool:
    """Whether an address ends the caption of a picture behind a name: that of whoever took it."""
    block = document.block_at(span.start)
    return (
        block is not None
        and block.kind is BlockKind.CAPTION
        and not document.text[span.end : block.span.end].strip(" .)>")
        and _TOOK.search(document.text, block.span.start, span.start) is not None
    )


def is_signed(document: Document, span: Span) -> bool:
    """Whether an address stands behind a name in a line that says who wrote the text, as the form of some notices has it: "Author: Ana Cruz <…>"."""
    line = document.text.rfind("\n", 0, span.start) + 1
    if _signing().fullmatch(document.text, line, span.start):
        return True
    if _made().match(document.text, max(line, span.start - _BYLINE_LENGTH), span.start):
        return True
    rights = _RIGHTS.match(document.text, line, span.start)
    if rights and (rights[1] is None or not document.recall("lettered items", _has_lettered_items)):
        return True
    lines = lines_of(document)
    index, start, _ = lines.find(document, span)
    if index == 0:
        return False
    above = lines.lines[index - 1].text
    # A long line is none of a name, and would be read anew for each address below it.
    if len(above) <= _BYLINE_LENGTH and start <= _BYLINE_LENGTH and not lines.lines[index].text[:start].strip():
        by = _BYLINE.fullmatch(above)
        if by is not None and (by[1] is None or by[1].lower() in _MADE.texts() or not by[1].lower().endswith("ed")):
            return True
    if _NAMED_BEFORE.fullmatch(lines.lines[index].text, 0, start) is None:
        return False
    return lines.lines[index - 1].text.strip(" *_#:").lower() in _SIGNED.texts()


def _has_lettered_items(document: Document) -> bool:
    """Whether a "(c)" may be the third item of a list."""
    return _SECOND.search(document.text) is not None


@cache
def _signing() -> re.Pattern[str]:
    return lazy_pattern(rf"[\s*_#/|-]*(?i:{any_of(_SIGNED.texts())})[*_]*\s?:[*_]*{_SIGNER}{{1,4}}\s?[<(\[][*_]?\s?")


@cache
def _made() -> re.Pattern[str]:
    return lazy_pattern(rf"\W*(?i:{any_of(_MADE.texts())}){_MADE_BY}")


def is_in_block_of_authors(document: Document, match: re.Match[str]) -> bool:
    """Whether an address stands at the head of a text, and above it, with their house and town or right away, the name that it has in it: whoever wrote the paper that follows gives it so."""
    if match.start() > _HEAD or (end := document.recall("block of authors", _end_of_head)) <= match.start():
        return False
    lines = lines_of(document)
    index, _, _ = lines.find(document, Span(match.start(1), match.end()))
    written = fold(match[1])
    for line in lines.lines[max(0, index - _BODY) : index]:
        name = _AUTHOR.fullmatch(line.text)
        if name is not None and len(last := fold(name[1])) >= _SURNAME and last in written:
            return sum(each.start() < end for each in addresses(document)[: _MOST + 1]) <= _MOST
    return False


def _end_of_head(document: Document) -> int:
    """Where the first paragraph of a text begins, behind all that names who wrote it; 0 where there is none."""
    return next(
        (
            block.span.start
            for block in document.blocks
            if block.kind is BlockKind.PARAGRAPH
            and block.span.end - block.span.start >= _PROSE
            and "@" not in document.slice(block.span)
        ),
        0,
    )


_AUTHOR = lazy_pattern(
    r"[\W_]{0,4}(?:[A-Z][\w.]{0,6}\.\s)*[^\W\d_a-z][\w’'.-]*(?:\s[^\W\d_a-z]\.?|\s(?:von|van|de|del|della|da|di|du|der|den|la|le|el|bin)\b|\s[^\W\d_a-z][\w’'-]+){0,3}?\s([^\W\d_a-z][\w’'-]+)[\s\d*†‡§¹²³^,_\\]{0,8}"
)
"""A line that is a name, with the marks of its notes."""
_BODY, _MOST, _PROSE = 7, 12, 200
"""Lines between a name and its address, addresses in such a head, and characters of the first paragraph of a text."""


def is_of_writer(document: Document, local: str, *, surely: bool = False) -> bool:
    """Whether the part before the @ holds the last name of somebody who wrote the text, and has published the address with it; `surely` where that is not read from the very sentence that asks to write to them."""
    written = fold(local)
    return any(
        len(surname) >= _SURNAME and surname in written
        for author in metadata(document).authors
        if not surely or author.confidence is not Confidence.LOW
        for surname in [fold(_INITIALS.split(author.value)[-1])]
    )


def is_linked_author(document: Document, link: Link) -> bool:
    """Whether a link to an address is marked as that of the text's author, who published it there, or is the name in the byline near its beginning: "by [Ana Cruz](mailto:…), PhD"."""
    index = document.block_index(link.span.start)
    if index is None:
        return "author" in link.relation
    block = document.blocks[index]
    if "author" in link.relation or (
        block.element is not None
        and any(part.attributes.get("itemprop") in {"author", "email"} for part in block.element.lineage())
    ):
        return True
    return (
        index < _BYLINES
        and _LINKED_BY.fullmatch(document.text, block.span.start, link.span.start) is not None
        and _WHOLE_NAME.fullmatch(document.slice(link.span)) is not None
    )


_LINKED_BY = lazy_pattern(
    r"[\W_]{0,4}(?:(?:written|posted) )?(?:by|von|par|por|di|door|av|af|oleh|autor[ae]?s?|authors?|auteure?s?|autrice|yazar|penulis)[\s:*_]{1,4}",
    re.IGNORECASE,
)
_WHOLE_NAME = lazy_pattern(r"[^\W\d_a-z][\w’'.-]*(?:\s[\w’'.-]+){1,3}")


def is_below_author(document: Document, match: re.Match[str]) -> bool:
    """Whether an address stands at the foot of a text below the name that it has in it, and a line of the head is that name: who wrote it says how to be reached."""
    text = document.text
    head = document.recall("lines of the head", _lines_of_head)
    if match.start() <= _HEAD or not head or len(document.blocks) < _BYLINES:
        return False
    if match.start() < document.blocks[-_BYLINES].span.start:
        return False
    above = text[max(0, match.start() - _NEAR) : match.start(1)].split("\n")[:-1]
    written = fold(match[1])
    return any(
        len(last := fold(name[1])) >= _SURNAME and last in written and fold(line.strip(_MARKS)) in head
        for line in above
        if (name := _AUTHOR.fullmatch(line)) is not None
    )


def _lines_of_head(document: Document) -> frozenset[str]:
    """The short lines at the head of a text, each also without what stands behind a comma: "Ana Cruz, PhD"."""
    lines = [line.strip(_MARKS) for line in document.text[:_HEAD].split("\n") if len(line) <= _NEAR]
    return frozenset(fold(form.strip(_MARKS)) for line in lines if line for form in (line, line.partition(",")[0]))


_MARKS = " \t*_#,.;:|"


def is_of_teacher(document: Document, match: re.Match[str]) -> bool:
    """Whether an address stands at the head of a syllabus behind the name of whoever gives the course, which it has in it: "Ana Cruz (acruz@…)"."""
    if match.start() > _HEAD:
        return False
    named = _TEACHER.search(document.text, max(0, match.start() - _NEAR), match.start(1))
    return (
        named is not None
        and fold(named[1]) in fold(match[1])
        and document.recall(
            "syllabus", lambda document: len(set(_course().findall(document.text[:_HEAD].lower()))) >= _TOLD
        )
    )


@cache
def _course() -> re.Pattern[str]:
    return lazy_pattern(rf"\b(?:{any_of(_SYLLABUS.texts())})\b", re.IGNORECASE)


_FIRST_LINE, _HEAD_OF_MAIL = len("From: "), 600
"""Where the first line of a letter goes on behind its label, and characters of its head."""


def of_publisher(document: Document) -> set[str]:
    """The addresses from which a text was sent by which it says itself where to write, or that it has twice: those of whoever publishes a letter to many."""
    sent: set[str] = set()
    said: set[str] = set()
    once: set[str] = set()
    if not in_mail_header(document, _FIRST_LINE):
        return said
    for match in addresses(document):
        if not in_mail_header(document, match.start()):
            address = match[0].lower()
            asked = _TO.search(document.text, max(0, match.start(1) - _LABEL), match.start(1)) is not None
            if asked or address in once:
                said.add(address)
            once.add(address)
        elif match.start() < _HEAD_OF_MAIL:
            sent.add(match[0].lower())
    return sent & said


_TO = lazy_pattern(r"\b(?:to|at|an|unter|à|a|al|naar|op|do|na|till|til)\s+[<(]?\Z", re.IGNORECASE)
"""Before an address to which readers are to write."""
_LABEL = 12


def is_in_bio(document: Document, span: Span) -> bool:
    """Whether an address stands in one of the last paragraphs of a text, which begins with who somebody is as a writer: "Ana Cruz is the author of … Her e-mail address is …"."""
    index = document.block_index(span.start)
    if index is None or index < len(document.blocks) - _CLOSING:
        return False
    return _bio().match(document.text, *document.blocks[index].span) is not None


_CLOSING = 3
"""Blocks at the end of a text among which the note on its author stands."""


@cache
def _bio() -> re.Pattern[str]:
    names = r"[\W_]{0,4}[^\W\d_a-z][\w’'.-]*(?:\s[^\W\d_a-z][\w’'.-]*){1,3},?\s"
    return lazy_pattern(
        rf"{names}(?:is|was|ist|war|est|es|è|é|är|er|jest)\s(?:[\w’'-]+\s){{0,5}}?(?:l['’])?(?:{any_of(_BIOS.texts())})(?!\w)"
    )


def is_of_who_wrote(document: Document, match: re.Match[str], span: Span) -> bool:
    """Whether a text gives an address as that of whoever wrote it or made its pictures."""
    return (
        is_noted(document, span)
        or is_signed(document, span)
        or is_alone(document, span)
        or is_in_bio(document, span)
        or is_of_picture(document, span)
        or is_in_block_of_authors(document, match)
        or is_below_author(document, match)
    )


def is_of_who_speaks(document: Document, domain: str) -> bool:
    """Whether those who wrote a text say that they are the body at whose domain an address is: "We at harbour.example", "Evidence from the volunteers at Harbour.example"."""
    return domain in document.recall("bodies that speak", _that_speak)


def _that_speak(document: Document) -> frozenset[str]:
    """The names of all such bodies, as a text has them before its addresses: it is read once, however many of those it has."""
    return frozenset(found["body"].lower() for found in _SPEAKING.finditer(document.text))


_SPEAKING = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of(_OWN.texts('we'))}|(?:{any_of(_OWN.texts('from'))})\s(?:[^\W\d_]{{1,40}}\s){{1,3}}(?:{any_of(_OWN.texts('at'))}))\s(?:www\.)?(?P<body>[a-z\d][\w.-]{{0,60}}\.[a-z]{{2,12}})(?![\w@-])"
    ),
    re.IGNORECASE,
)
