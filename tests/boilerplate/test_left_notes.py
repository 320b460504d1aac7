"""BLP410: what writers leave for themselves in a draft, and what only looks like it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import msgspec
import pytest
from provenance_plugins.boilerplate.drafts.left_notes import left_notes
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from typing_extensions import override

from provenance.api import Block, Example
from provenance.testing import document, find
from tests.found import found_in

_PARAGRAPHS = "The bridge was closed in May.\n\n{}\n\nIt was opened again in June."


def _severities(text: str, media_type: str = "text/plain") -> list[str]:
    findings, problems = find(template_placeholder, Example(text, media_type=media_type))
    assert problems == []
    return [finding.severity for finding in findings]


@pytest.mark.parametrize(
    "note",
    [
        "TODO: add figures",
        "Photo: TBD",
        "*Photo credit: Name TBC*",
        "“It is old,” said Name TBD, who lit it.",
        "TODO",
        "FIXME(ana): whose bridge?",
        "TBD",
        "[TBD]",
        "To be written",
        "None",
        "N/A",
        "XXX: ask",
        "TBD: add map",
        "TBC – check with Ana",
        "TODO add the map",
        "FIXME intro too long, cut two sentences",
    ],
)
def test_a_paragraph_that_somebody_was_to_write_is_a_warning(note: str) -> None:
    assert _severities(_PARAGRAPHS.format(note)) == ["warning"]


@pytest.mark.parametrize("text", ["None", "null", "Coming soon", "# The bridge\n\nN/A"])
def test_a_word_for_nothing_as_all_of_a_text(text: str) -> None:
    assert _severities(text, "text/markdown") == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "The lamp will cost TODO per month, and no less.",
        "It sold for €TODO in May.",
        "XXX check this with Ana. The lamp is old.",
        "The lamp is old (TODO: how old?).",
        "The lamp is old. [FIXME] It is lit.",
        "The lamp is old, said NAME, who lit it.",
        "Call NUMBER today.",
        "Please email us at ADDRESS, and come.",
    ],
)
def test_a_gap_in_a_sentence_is_a_warning(text: str) -> None:
    assert _severities(text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "She wrote it on her TODO list. The cost of TODO lists is low.",
        "Super Bowl XXX was long, and the rating (XXX) too.",
        "The date is TBD, and the price as well.",
        "Email ADDRESS BOOK, search by NAME, and contact EMAIL support.",
        "CALL NUMBER nine, VISIT WEBSITE two.",
        _PARAGRAPHS.format("FIXME is a word of programmers."),
        _PARAGRAPHS.format("TBD: the day will be named in May."),
        "What is the risk?\n\nNone\n\nThe bridge is safe, the mayor said.",
        _PARAGRAPHS.format("None."),
        '<html lang="es"><p>La casa es vieja y cuesta TODO.</p><p>TODO: el mundo es bueno.</p></html>',
    ],
)
def test_what_only_looks_like_it(text: str) -> None:
    assert _severities(text, "text/html" if text.startswith("<html") else "text/plain") == []


@pytest.mark.parametrize(
    "text",
    [
        "Annual fair\n\nVenue\n\nTBD\n\nThe town hall is not free in May, the council said.",
        _PARAGRAPHS.format("Coming soon"),
        "TODO: an app for lists",
        "Sample letter\n\nDear NAME,\n\nthank you for your letter.",
    ],
)
def test_what_may_be_meant_is_for_information(text: str) -> None:
    assert _severities(text) == ["info"]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("# Lamps\n\nTODO: say how.\n\n```\nlamp --lit\n```\n", ["info"]),
        ("# Lamps\n\n- TODO: say how.\n- Light it.\n", ["info"]),
        ("# Lamps\n\nTODO: say how.\n\nMany TODO comments are old.\n", ["info"]),
        ("# Lamps\n\n## To do\n\nTODO: say how.\n", []),
        ("# Lamps\n\nTODO\n\n- say how\n- say when\n", []),
        ("# Lamps\n\nCall `TODO: say how` there.\n", []),
    ],
)
def test_in_markdown(text: str, severities: list[str]) -> None:
    assert _severities(text, "text/markdown") == severities


class _Counted(tuple[Block, ...]):
    """Blocks that know how many of them were looked at."""

    __slots__ = ()
    looked_at = 0

    @override
    def __iter__(self) -> Iterator[Block]:
        _Counted.looked_at += len(self)
        return super().__iter__()

    @override
    def __getitem__(self, at: Any) -> Any:
        found = super().__getitem__(at)
        _Counted.looked_at += len(found) if isinstance(at, slice) else 1
        return found


def test_the_heading_above_is_not_looked_for_by_each_of_many_notes() -> None:
    plans = document(
        "# Things to do\n\nTODO: say how.\n\n# The lamp\n\n" + "TODO: say how.\n\n" * 300, media_type="text/markdown"
    )
    text = msgspec.structs.replace(plans, blocks=_Counted(plans.blocks), memory={})
    _Counted.looked_at = 0
    assert len(list(left_notes(text, "en", coded=False))) == 300
    assert _Counted.looked_at < 20 * len(text.blocks)
    above = [text.heading_above(block.span.start) for block in text.blocks]
    assert [None if one is None else text.slice(one.span) for one in above] == [
        None,
        *2 * ["Things to do"],
        *300 * ["The lamp"],
    ]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("As Error! Reference source not found. shows, the lamp is old.", "Error! Reference source not found"),
        ("It stands on page Error! Bookmark not defined. of the book.", "Error! Bookmark not defined"),
        ("Die Lampe, siehe Fehler! Textmarke nicht definiert., ist alt.", "Fehler! Textmarke nicht definiert"),
        ("Owner: Click or tap here to enter text.", "Click or tap here to enter text."),
        ("The lamp is old.\n\nInsert figure here\n\nIt is lit.", "Insert figure here"),
    ],
)
def test_what_a_word_processor_left_is_an_error(text: str, shown: str) -> None:
    findings = found_in(template_placeholder, text)
    assert [(finding.severity, finding.excerpt) for finding in findings] == [("error", shown)]


def test_what_a_word_processor_prints_may_be_the_subject() -> None:
    assert _severities("Where it says Error! Reference source not found. in a Word document, press F9.") == ["info"]
    assert _severities("Where a figure is gone, it prints “Error! Reference source not found.” there.") == []


@pytest.mark.parametrize(
    "text",
    [
        "The lamp (name TBD) will be lit in May.",
        "Speaker: Name TBC",
        "Name TBA",
        "The photo: TBD, as they say, was old.",
        "It will be lit by name TBD.",
        "## Roadmap\n\nPhoto: TBD",
    ],
)
def test_what_is_not_known_yet_is_no_gap(text: str) -> None:
    assert _severities(_PARAGRAPHS.format(text), "text/markdown") == []


@pytest.mark.parametrize(
    "text",
    [
        "Vestibulum ante ipsum primis in faucibus.",
        "Pellentesque habitant morbi tristique senectus et netus.",
        "Nulla facilisi. Praesent vitae lacus a tortor.",
        "Dear [Client Name]:\n\nThe bridge is closed.",
        "Liebe/r {Vorname},\n\ndie Brücke ist seit dem Mai gesperrt, und niemand weiß, wie lange noch.",
        "Sehr geehrte/r {Anrede} {Nachname},\n\ndie Brücke ist seit dem Mai gesperrt.",
        "Estimado/a [Nombre del cliente]:\n\nEl puente está cerrado desde mayo, y nadie sabe hasta cuándo.",
    ],
)
def test_a_letter_to_nobody_and_latin_that_nobody_replaced_are_errors(text: str) -> None:
    assert _severities(text) == ["error"]


@pytest.mark.parametrize(
    "text",
    [
        "The genus Vestibulum grows by the quay, and Pellentesque does not.",
        "“Dear {Name}”, the letter of the bank began.",
        "[Client Name]: the firm that pays.",
        "Choose [Nombre]: it is the first field.",
        "Nunc est bibendum, nunc pede libero pulsanda tellus.",
    ],
)
def test_what_is_no_letter_and_no_dummy(text: str) -> None:
    assert _severities(text) == []
