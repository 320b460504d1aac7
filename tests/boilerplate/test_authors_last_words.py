"""What the author of a text says at its end: a sentence that asks for comments, and the note on who wrote it."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.boilerplate_block import boilerplate_block
from provenance_plugins.boilerplate.comment_section import comment_section

from provenance.api import Example
from tests.boilerplate.prose import PROSE
from tests.found import found_in, severities_of

ABROAD = {
    "pt": "O conselho votou na segunda-feira para fechar a ponte por um ano, e ninguém na sala se opôs ao que foi planejado.",
    "es": "El ayuntamiento votó el lunes para cerrar el puente por un año, y nadie en la sala se opuso a lo que se planeaba.",
    "de": "Die Stadt stimmte am Montag dafür, die Brücke für ein Jahr zu schließen, und niemand im Saal widersprach dem.",
}


@pytest.mark.parametrize(
    ("above", "last", "severity"),
    [
        (PROSE[0], "Leave a comment.\n\nCheers.", "info"),
        (PROSE[0], "Would you mend it?\n\nLeave a comment below.", "info"),
        (ABROAD["pt"], "Deixe seu comentário.\n\nAbraço.", "info"),
        (ABROAD["es"], "¿Qué se puede hacer?\n\nDeja tu comentario.", "info"),
        (ABROAD["de"], "Ist das gut?\n\nSchreibt mir einen Kommentar!", "info"),
        (PROSE[0], "Leave a comment", "warning"),
        (PROSE[0], "Leave a comment.", "warning"),
        (PROSE[0], "Would you mend it?\n\nLeave a comment", "warning"),
        (PROSE[0], "Leave a reply\n\nYour email address will not be published.", "warning"),
        (ABROAD["pt"], "Deixe seu comentário", "warning"),
        (PROSE[0], "\n\n".join(("Leave a comment.", *PROSE, PROSE[0])), "warning"),
    ],
)
def test_a_sentence_at_the_end_asks_for_comments_as_its_author_does(above: str, last: str, severity: str) -> None:
    assert severities_of(
        comment_section, f"---\ntitle: Works\nurl: https://ferry.town/works\n---\n\n{above}\n\n{above}\n\n{last}\n"
    ) == [severity]


def test_in_a_row_it_is_a_button() -> None:
    assert severities_of(comment_section, "\n\n".join((*PROSE, "Leave a comment.")), "text/plain") == ["warning"]


FOOT = "Follow Harbour News’s sports coverage on X and subscribe to the Harbour Sports newsletter."


@pytest.mark.parametrize(
    "note", ["Ana Cruz is a senior editor for Harbour News Digital.", "Ana Cruz covers the ferries for Harbour News."]
)
def test_the_note_on_who_wrote_the_text_is_for_information(note: str) -> None:
    text = "\n".join((*PROSE, "CLICK HERE TO GET THE HARBOUR NEWS APP", *PROSE, FOOT, note))
    found = found_in(boilerplate_block, Example(text, media_type="text/plain"))
    assert {str(one.severity) for one in found} <= {"info"}
