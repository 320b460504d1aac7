"""Notes at the two ends of a text that tell who wrote it: behind an asterisk, about "the writer", the office and the name above a release."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.line_beginnings import at_lines
from provenance.analysis.metadata.lexicons import Words
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person, is_small_word
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import WORD

_FOOT, _HEAD = 500, 120
"""Characters in which such notes stand at the end, and of the longest first line."""
_BEHIND_ASTERISK = lazy_pattern(
    rf"(?:\A|\n)[^\S\n]*(?:\\?\*)+[^\S\n]?(?P<who>{WORD}(?:\s{WORD}){{1,2}}?)(?:\s[A-Z][\w.()]*){{0,2}},\s(?P<post>[^\n]{{3,300}})\Z"
)
"""The last line, with an asterisk before it: "*Ana Cruz, Former Head of Harbour Works"."""
_SECTIONS, _HEADING = 40, 30
"""Blocks at the end among which a section on the authors stands, and characters of its heading."""
_PERSON = lazy_pattern(rf"{WORD}(?:\s{WORD}){{1,2}}")
_OFFICE = 3
"""The first words, of which one is the office: "Shadow Minister"."""


def noted_author(document: Document, words: Words) -> Iterator[str]:
    """Whoever such a note tells of, as it is written."""
    text = document.text.rstrip(" \n*_")
    start = max(0, len(text) - _FOOT)
    if "*" in text[start:]:
        found = _BEHIND_ASTERISK.search(text, start)
        if found is not None and is_one_person(found["who"], words):
            posts = {token.strip(".,()").lower() for token in found["post"].split()}
            if not posts.isdisjoint((words.occupations | words.offices | words.organisations) - words.particles):
                yield found["who"]
    if holds(text[start:].lower(), "edge_notes", "writer"):
        note = _OF_WRITER.search(text, start)
        if note is not None:
            yield note["who"]
    for stretch in (text,) if len(text) <= 2 * _FOOT else (text[:_FOOT], text[-_FOOT:]):
        made = _MADE_BY.search(stretch) if holds(stretch.lower(), "edge_notes", "made") else None
        if made is not None:
            yield made["who"]
    yield from _above_release(document, words)
    yield from _below_heading(document, words)
    yield from _linked_at_head(document)


_BY_LINK = lazy_pattern(
    r"(?m)^[^\S\n]*(?:[A-Z]?>[^\S\n]|[*_#>-]{1,3}[^\S\n]?)?(?:By|by|Von|Par|Por|Di|Door|Av|Przez|Oleh)\s\[(?P<who>[^\[\]\n]{2,50})\]\((?:https?://|mailto:)[^()\s]{4,200}\)"
)
"""A byline whose link the text has in full, or was it taken for plain text: "By [Ana Cruz](https://…)"."""
_BY_PROFILE = lazy_pattern(r"(?:\A|\n)[^\S\n]*(?:[A-Z]>[^\S\n])?(?:[Bb]y|Von|Par|Por|Di|Door|Av)\s\Z")


def _linked_at_head(document: Document) -> Iterator[str]:
    """Whoever a byline at the head links to, by a name or by the account in the address of the link."""
    text = document.text
    if "](" in text[:_FOOT]:
        written = _BY_LINK.search(text, 0, _FOOT)
        if written is not None:
            yield written["who"]
    for link in document.links:
        if link.span.start > _FOOT:
            return
        who = document.slice(link.span)
        if (
            who.isalnum()
            and who.lower() in link.target.lower()
            and _BY_PROFILE.search(text, max(0, link.span.start - _HEAD), link.span.start) is not None
        ):
            yield who


_LABELLED = lazy_pattern(
    rf"(?m)^[^\w\n]{{0,4}}(?!(?i:quote|book|song|original|study|survey)\s)(?:{WORD}\s){{1,2}}(?:[Aa]uthor|[Ww]riter)s?\s?:\s{{0,3}}(?P<who>{WORD}(?:\s{WORD}){{1,3}})\W*$"
)
"""A line that says of what kind of text somebody is the author: "Briefing Author: Ana Cruz"."""
_LAST_PART = 0.6
"""The part of a text behind which such a line stands, unless it is at the head: works and links may follow it."""


def labelled_author(document: Document, words: Words) -> Iterator[str]:
    """Whoever such a line names at the head or in the last part of a text."""
    text = document.text
    for match in at_lines(_LABELLED, text) if "uthor" in text or "riter" in text else ():
        if (match.start() <= _FOOT or match.start() >= _LAST_PART * len(text)) and is_one_person(match["who"], words):
            yield match["who"]
    first = text[:_HEAD].lstrip().partition("\n")[0]
    name, bar, kind = first.partition(" | ")
    if bar and kind.lower().strip() in forms("edge_notes", "kind") and is_one_person(name, words):
        yield name


_MADE_BY = lazy_pattern(
    lambda: (
        rf"(?:(?<!\w)[Tt]his\s(?:{alternatives('edge_notes', 'own')})\s(?:was|is|has\sbeen)\s|(?:\A|\n)[^\w\n]{{0,4}})"
        rf"(?i:{alternatives('edge_notes', 'made')})\sby\s(?:the\s|our\s)?(?P<who>{WORD}(?:\s(?:(?:of|for|and|the|de)\s)*{WORD}){{0,5}}(?:\steam)?|[a-z]+(?:\s[a-z]+)?\s(?:team|desk|staff|office|committee))"
    )
)
"""Who made the text, as it says of itself, or in a line of its own: "This report was prepared by the Lamp Team", "Produced by the communications team"."""
_OF_WRITER = lazy_pattern(
    lambda: (
        rf"(?:\A|\n)[^\w\n]{{0,4}}(?P<who>(?i:{alternatives('edge_notes', 'writer')})\s(?:{alternatives('edge_notes', 'does')})\s[^\n.]{{3,80}})"
    )
)
"""A line at the foot that says what the writer is: "*The writer is a lawyer. She can be reached at …"."""


def _below_heading(document: Document, words: Words) -> Iterator[str]:
    """The first person whom a section near the end names that is headed "Authors"."""
    blocks = document.blocks
    for index in range(max(1, len(blocks) - _SECTIONS), len(blocks) - 1):
        block = blocks[index]
        if (
            block.kind is BlockKind.HEADING
            and block.span.end - block.span.start <= _HEADING
            and document.slice(block.span).lower().strip(" :.") in forms("edge_notes", "authors")
        ):
            start, end = blocks[index + 1].span
            for match in _PERSON.finditer(document.text, start, min(end, start + _FOOT)):
                if is_one_person(match[0], words):
                    yield match[0]
                    break


def _above_release(document: Document, words: Words) -> Iterator[str]:
    """The office and the name that are all of the first line, of somebody whom the text has speak: "Minister for Harbours Ana Cruz"."""
    first = document.slice(document.blocks[0].span).strip().partition("\n")[0]
    if not 0 < len(first) <= _HEAD or first[-1] in ".?!:":
        return
    office, _, name = _parts(first.split(), words)
    if (
        office
        and len(document.blocks) >= len(("line", "headline", "text"))
        and document.text.find(name.split()[-1], len(first) + document.blocks[0].span.start) > 0
        and not is_small_word(document.text, name.split()[-1].lower())
        and is_one_person(name, words)
    ):
        yield first


def _parts(tokens: list[str], words: Words) -> tuple[str, str, str]:
    """The office, its field and the name of a line that is nothing else; empty where it is not: a headline has a verb between them."""
    before, name = tokens[:-2], " ".join(tokens[-2:])
    at = next((number for number, token in enumerate(before[:_OFFICE]) if token.lower() in words.offices), None)
    if at is None:
        return "", "", ""
    field = before[at + 1 :]
    small = words.particles | forms("edge_notes", "in_field") | forms("edge_notes", "before_field") | {"&"}
    if field and field[0] not in forms("edge_notes", "before_field"):
        return "", "", ""
    if not all(token in small or token[0].isupper() for token in (*before, *tokens[-2:])):
        return "", "", ""
    return " ".join(before[: at + 1]), " ".join(field), name
