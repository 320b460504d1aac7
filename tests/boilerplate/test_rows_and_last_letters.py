"""Rows of labels beside heads of tables, what stands in brackets in a transcript, and letters that lost a half."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.markup.mojibake import mojibake

from tests.found import findings, severities_of

_PROSE = "The council counted the shops of the quay on Monday, and printed this.\n\n"


@pytest.mark.parametrize(
    "row",
    [
        "Delivery Returns Gift Cards Store Locator Careers Press",
        "Delivery Returns Mon-Fri 9-5 Gift Cards Store Locator Careers Press",
    ],
)
def test_a_row_of_links_is_told(row: str) -> None:
    assert severities_of(boilerplate_block, _PROSE + row, "text/plain") == ["warning"]


@pytest.mark.parametrize(
    "lines",
    [
        "Delivery Returns Gift Cards Careers Press\n12 14 9 3 8",
        "Delivery Returns Gift Cards Careers Press\n\nQuay 12 14 9 3 8\nMill 3 1 2 2 4",
        "Delivery Returns Gift Cards Careers Press\n12% 14% 9.5% 3% 8%",
    ],
)
def test_the_head_of_a_table_is_none(lines: str) -> None:
    assert severities_of(boilerplate_block, _PROSE + lines, "text/plain") == []


@pytest.mark.parametrize(
    "text",
    [
        "Lieu : [lieu]\nPrésents : [liste des membres]",
        "Place: [place]\nPresent: [list of members]",
        "Ort: [Ort]\nAnwesend: [Liste der Mitglieder]",
    ],
)
def test_a_value_that_is_asked_for_is_a_gap(text: str) -> None:
    assert "error" in severities_of(template_placeholder, text, "text/plain")


@pytest.mark.parametrize(
    "text",
    [
        "Moderator: [participants laugh]\nAna: [participants nod]",
        "Host: [subject of the day]\nAna: [place of birth withheld]",
        "Música: [tema principal]\nVoz: [tema de la película]",
        "Sprecherin: [Thema wechselt]\nAna: [Teilnehmer lachen]",
        "Lumière : [sujet dans l'ombre]\nSon : [sujet près du micro]",
    ],
)
def test_what_happens_in_a_transcript_is_none(text: str) -> None:
    assert severities_of(template_placeholder, text, "text/plain") == []


@pytest.mark.parametrize(
    "text",
    [
        "El club está aquÃ y el puerto allÃ. La casa del consejo está junto al río, y el molino más abajo.",
        "A manhÃ foi fria. O conselho reuniu-se na casa junto ao rio e leu a carta de ontem.",
        "El club és aquÃ des de fa anys. La casa del consell és a prop del riu, i el molí és més avall.",
    ],
)
def test_a_letter_that_may_be_another_one_is_not_put_in(text: str) -> None:
    found = findings(mojibake, text, "text/plain")
    assert found
    assert all(one.fix is None and "à" not in one.message.replace("Ã", "") for one in found)


@pytest.mark.parametrize(
    "text",
    [
        "La cittÃ dorme. Il consiglio si è riunito nella casa presso il fiume e ha letto la lettera.",
        "Il est dÃ©jÃ parti. Le conseil s’est réuni dans la maison au bord de la rivière, celui-lÃ même.",
    ],
)
def test_an_a_is_put_in_where_the_language_has_no_other(text: str) -> None:
    assert any(one.fix is not None and one.fix.safe for one in findings(mojibake, text, "text/plain"))
