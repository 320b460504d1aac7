"""A line at either end of a text that is only a name, and the words behind its last full stop."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis import metadata
from provenance.analysis.metadata.bylines.headings import names_no_person
from provenance.analysis.metadata.credits import before_date
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.names import Kind, names_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, lazy_pattern
from provenance_plugins.attribution.authors.edge_lines import (
    CAPITALS,
    DASHED,
    DATED,
    DIGIT,
    NAME,
    NOTE,
    lines_at_edges,
)
from provenance_plugins.attribution.authors.menus import in_menu
from provenance_plugins.attribution.people import is_small_word

__all__ = ["name_alone"]

_MARKS = " -–—*\n"
_LAST = 3
"""The last lines, of which one word may be somebody's name."""
_NAMED = frozenset({Kind.PERSON, Kind.AGENCY, Kind.ORGANISATION})
_SENTENCE_END = lazy_pattern(r"[.!?”\"’)]\s+")
_MOST = 0.6
"""The part of a line that a name takes at least."""
_DESK = lazy_pattern(r"(?:\s?/[a-z]{2,4})+\Z")
"""Who at an agency handled a report, behind its name: "Sapa /nsm/hdw"."""


def name_alone(document: Document, words: Words) -> Iterator[str]:
    """A line that is only a name, at either end; the words behind the last full stop."""
    head, foot, above = lines_at_edges(document)
    known = metadata(document).title
    title = "" if known is None else known.value
    for number, line in enumerate(head):
        if line in title or (title and title in line) or (number > 1 and in_menu(head, number)):
            continue
        if _is_placed(head, number):
            continue
        for who in _alone(line, words, document, one_word=False):
            if document.text.count(who.split()[-1]) == 1:  # not a person of the story, below a picture
                yield who
    for number, line in enumerate(foot):
        if (number < len(foot) - 1 and in_menu(foot, number)) or _is_placed(foot, number):
            continue
        is_last = number >= max(above, len(foot) - _LAST)
        yield from _alone(line, words, document, one_word=is_last, at_end=number == len(foot) - 1 and is_last)
    for block in document.blocks[-_LAST:]:  # "- BERNAMA" is an item of a list to readers of plain text
        item = document.slice(block.span).strip(_MARKS) if block.kind is BlockKind.LIST_ITEM else ""
        if item.lower() in words.agencies:
            yield item
    last = (foot[-1] if foot else _last_words(document)).rstrip()
    ends = list(_SENTENCE_END.finditer(last))
    if ends:
        closing = _DESK.sub("", last[ends[-1].end() :].strip())
        if all(part.lower() in words.agencies for part in closing.split("-")):
            yield closing
        yield from _alone(closing, words, document, one_word=False)


def _is_placed(lines: Sequence[str], number: int) -> bool:
    """Whether a line stands in the row of a table of results whose cells are lines: between the place of somebody and the points."""
    return (
        0 < number < len(lines) - 1
        and _FIGURE.fullmatch(lines[number - 1]) is not None
        and _FIGURE.fullmatch(lines[number + 1]) is not None
    )


_FIGURE = lazy_pattern(r"\d{1,4}(?:[.,:½¼¾]\d{0,2})?[.)]?|[½¼¾]")


def _last_words(document: Document) -> str:
    """The end of a text, up to its last block that is prose: what an archive writes below an article names nobody of it."""
    end = next((one.span.end for one in reversed(document.blocks) if one.kind is not BlockKind.CODE), 0)
    return document.text[max(0, end - NOTE) : end]


def _alone(line: str, words: Words, document: Document, *, one_word: bool, at_end: bool = False) -> Iterator[str]:
    whole = DASHED.sub("", line, count=1) if DASHED.match(line) else line
    if len(whole) > DATED:
        beginning = whole[:DATED]
        if DIGIT.search(beginning) is None or len(before_date(beginning, words)) > NAME:
            return
    text = before_date(whole, words)
    if len(text) < len(whole) and (label := words.dated.search(text)) is not None:
        text = text[: label.start()]  # "HARBOUR NEWS SERVICE Published on 3 May 2024"
    if not 1 < len(text) <= NAME or text[-1] in "?:;!" or (text[-1] == "." and " " not in text):
        return
    by = words.byline.match(text)
    rest = text if by is None else text[by.end() :]
    if CAPITALS.fullmatch(rest) is None:
        return
    byline = names_of(rest, words)
    if not byline.clean or not byline.names or names_no_person(byline, words) or rest.lower().startswith(words.contact):
        return
    kind = byline.names[0].kind
    if (
        kind is Kind.PERSON
        and rest.isupper()
        and not rest.startswith(byline.names[0].text + ",")
        and byline.names[0].text != rest.strip(" .")
    ):
        return  # a headline in capitals
    if kind is Kind.PERSON and rest.isupper() and _is_headline(rest):
        return
    if (
        kind is Kind.PERSON
        and "," not in rest
        and len(byline.names[-1].text) < _MOST * len(rest)
        and len(byline.names) == 1
    ):
        return  # a headline, of which the first words look like a name
    if kind in {Kind.PERSON, Kind.HANDLE}:
        tokens = byline.names[0].text.split()
        if is_small_word(document.text, tokens[-1].lower()) and not (at_end and _is_full_name(tokens)):
            return  # words of the text, of which a heading or a label is made
        if any(token.islower() and token not in words.particles for token in tokens):
            return
    if kind in _NAMED or (
        kind is Kind.HANDLE and (one_word or len(whole) < len(line) or by is not None) and text == whole
    ):
        yield text


def _is_full_name(tokens: list[str]) -> bool:
    """Whether two words are a given name and one of those that are names as well: "Liz Green", who ends a text with the word "green"."""
    return (
        len(tokens) == len(("Liz", "Green"))
        and is_given_name(tokens[0])
        and tokens[0].istitle()
        and tokens[1].istitle()
    )


def _is_headline(line: str) -> bool:
    """Whether words in capitals are too many for a name, of which the first is no given one: "COUNCIL SINKS DREDGING PLAN"."""
    words = line.split()
    return len(words) > len(("ANA", "MARIA", "CRUZ")) and not is_given_name(words[0].title())
