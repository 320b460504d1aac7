"""DAT201 on lines that say when a text came out, without its year or by the day of reading."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in

_BODIES = {
    "en": "The council opened the new bridge over the river after three years of work, and the mayor said that it had cost four million.",
    "fr": "La ville a ouvert le nouveau pont sur la rivière après trois ans de travaux, et le maire a dit qu’il avait coûté quatre millions.",
    "de": "Die Stadt hat nach drei Jahren die neue Brücke über den Fluss geöffnet, und der Bürgermeister sagte, dass sie vier Millionen gekostet hat.",
}


def _found(line: str, language: str) -> tuple[str, str]:
    text = f"# Brenton\n\nBy Ana Cruz\n\n{line}\n\n{_BODIES[language]}\n"
    (found,), problems = find(missing_date, Example(text, media_type="text/markdown"))
    assert problems == []
    return found.excerpt, found.message


@pytest.mark.parametrize(
    ("line", "language", "excerpt"),
    [
        ("Published 14 March", "en", "14 March"),
        ("Last updated: May 3 at 10:12 AM", "en", "May 3"),
        ("By Ana Cruz | Sept 9", "en", "Sept 9"),
        ("By Ana Cruz, Sept. 9, 6:42 pm", "en", "Sept. 9"),
        ("Publié le 22 octobre à 18 h 05", "fr", "22 octobre"),
        ("Par Ana Cruz, le 22 octobre", "fr", "22 octobre"),
        ("Veröffentlicht am 3. Mai um 18 Uhr", "de", "3. Mai"),
    ],
)
def test_a_day_without_its_year_is_shown(line: str, language: str, excerpt: str) -> None:
    shown, message = _found(line, language)
    assert excerpt in shown
    assert "has no year" in message


@pytest.mark.parametrize(
    ("line", "language", "excerpt"),
    [
        ("Posted on Monday, 6:42 pm", "en", "on Monday"),
        ("Published yesterday at 9 am", "en", "yesterday"),
        ("Updated 2 days ago", "en", "2 days ago"),
        ("Last updated: 3 hours ago", "en", "3 hours ago"),
        ("Mis à jour hier à 18h05", "fr", "hier"),
        ("Publié il y a 3 heures", "fr", "il y a 3 heures"),
        ("Veröffentlicht vor 2 Stunden", "de", "vor 2 Stunden"),
    ],
)
def test_a_day_that_depends_on_the_reading_is_shown(line: str, language: str, excerpt: str) -> None:
    shown, message = _found(line, language)
    assert shown == excerpt
    assert "depends on the day of reading" in message


@pytest.mark.parametrize(
    "line",
    [
        "Ana Cruz at the harbour on Sept 9",
        "Founded 2 years ago",
        "The bridge, 3 days ago",
        "Open Monday, 6:42 pm",
        "Posted signs were torn down on Monday",
    ],
)
def test_other_lines_with_a_day_are_none(line: str) -> None:
    assert _found(line, "en") == (
        "",
        "the document names no publication date: state it in the metadata or in a line at the top",
    )


def test_a_dash_behind_a_day_in_a_sentence_makes_no_dateline() -> None:
    told = "The lamp oil moved down from the first days of winter, and closed at six crowns on {} – a drop of a fifth. The mayor said so on Monday, and the council met."
    messages = [one.message for one in found_in(missing_date, Example(told.format("Jan. 3"), media_type="text/plain"))]
    assert all("has no year" not in message for message in messages)
    head = "LEEDS, Jan. 3 – The lamp oil moved down. The mayor said so on Monday, and the council met."
    (found,) = found_in(missing_date, Example(head, media_type="text/plain"))
    assert "has no year" in found.message


@pytest.mark.parametrize("dash", ["-", " - ", "–", " — "])
def test_the_first_day_of_a_range_makes_no_dateline(dash: str) -> None:
    told = (
        f"The fair is July 2{dash}July 6, 2026. The hall opens at ten, the mayor said on Monday, and the council met."
    )
    messages = [one.message for one in found_in(missing_date, Example(told, media_type="text/plain"))]
    assert all("has no year" not in message for message in messages)
