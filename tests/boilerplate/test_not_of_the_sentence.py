"""What looks like a slip and is none of the sentence: units, names of species, columns, what a program heard, filler in Latin, brackets that smile (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.boilerplate.prose import PROSE
from tests.found import excerpts, severities_of

HTML = "text/html"
_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."
_RU = "Совет собрался в понедельник в старом зале, и мэр сказала, сколько город должен за мост."
_FR = "Le conseil s’est réuni lundi dans la vieille salle, et le maire a dit ce que la ville doit pour le pont."


@pytest.mark.parametrize(
    ("first", "words", "told"),
    [
        (_RU, "Лампы на пристани получают 12 в в сети города, и больше им не нужно.", 0),
        (_RU, "Лампы на пристани висят с 2012 в в сети города, и больше их не стало.", 1),
        (_FR, "Le musée montre un crâne de Homo sapiens sapiens, que la ville a trouvé sous le pont.", 0),
        (_FR, "Le musée montre un bateau de bois bateau bateau que la ville a trouvé sous le pont.", 1),
    ],
)
def test_a_unit_and_the_name_of_a_species(first: str, words: str, told: int) -> None:
    assert len(excerpts(doubled_text, f"{first}\n\n{words}\n\n{first}\n")) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Паром ходит по субботам и возит всех, кто купил билет на месяц))", 0),
        ("Паром ходит по субботам (и возит всех, кто купил билет на месяц))", 1),
        ("The ferry goes on Saturdays and takes all who have a ticket for the month))", 1),
    ],
)
def test_two_brackets_smile_where_none_was_opened(words: str, told: int) -> None:
    first = _FIRST if words.isascii() else _RU
    assert len(excerpts(doubled_text, f"{first}\n\n{words}\n\n{first}\n")) == told


_LEFT = ("The mayor rowed to the mill and", "to ward off the cold she took", "a coat and a lamp from the hook")
_RIGHT = ("in the hall nobody saw what he tried to", "keep from the clerk of the old ferry", "who had a key")


@pytest.mark.parametrize(("gap", "severity"), [("               ", "info"), (" ", "warning")])
def test_the_ends_of_lines_in_two_columns(gap: str, severity: str) -> None:
    columns = "\n".join(f"{left}{gap}{right}" for left, right in zip(_LEFT, _RIGHT, strict=True))
    assert severities_of(doubled_text, f"{_FIRST}\n\n{columns}.\n") == [severity]


_SAID = "And so the king went down to the river with all his men, and they saw the boats on the other side. " * 40


@pytest.mark.parametrize(
    ("before", "around", "said", "severity"),
    [
        ("", '<div class="transcript-wrap">{}</div>', _SAID[:400], "info"),
        ('<div class="transcript" data-transcript="a"></div>', "<div>{}</div>", _SAID, "info"),
        ('<div class="transcript" data-transcript="a"></div>', "<div>{}</div>", _SAID[:400], "warning"),
        ("", "<div>{}</div>", _SAID, "warning"),
    ],
)
def test_what_a_program_heard_in_a_recording(before: str, around: str, said: str, severity: str) -> None:
    heard = around.format(f"<p>{said} They took the the lamp, and nobody saw them.</p>")
    page = f"<html lang='en'><body>{before}<p>{PROSE[0]}</p>{heard}<p>{PROSE[1]}</p></body></html>"
    assert set(severities_of(doubled_text, page, HTML)) == {severity}


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Cras justo odio, dapibus ac facilisis in, egestas eget quam, vitae tempus a ante in nisl.", []),
        ("La barca es de la villa, y a ella va a entrar el alcalde en la fiesta.", []),
        ("Lorem ipsum is what the clerk of the mill calls it, and it is a issue for the town.", ["a issue"]),
        ("The play “La barca de la villa” has a odd end, and it is long for the town.", ["a odd"]),
    ],
)
def test_a_sentence_in_latin_has_no_articles(words: str, told: list[str]) -> None:
    assert excerpts(doubled_text, f"{_FIRST}\n{words}\n") == told
