"""Writers whom a text names in a sentence of its own, or tells of what they do since when."""

from __future__ import annotations

import pytest

from tests.metadata.common import LONG, PROSE, authors_of, markdown, text


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("This column was written by Rhea Okoro.", ["Rhea Okoro"]),
        ("This story was written by Ana Cruz and edited by Ben Ode.", ["Ana Cruz"]),
        ("This op-ed was authored by Ana Cruz and Ben Ode, who live in Leeds.", ["Ana Cruz", "Ben Ode"]),
        ("This guest post is by Dr. Ana Cruz.", ["Dr. Ana Cruz"]),
        ("Opinion article by Ana Cruz; Lamp Maker", ["Ana Cruz"]),
        ("Column by Ana Cruz and Ben Ode.", ["Ana Cruz", "Ben Ode"]),
        ("Cet article a été écrit par Marie Dupont.", ["Marie Dupont"]),
        ("Cette tribune a été rédigée par Luc Morel.", ["Luc Morel"]),
        ("Dieser Beitrag wurde von Anna Schmidt verfasst.", ["Anna Schmidt"]),
        ("Dieser Text stammt von Anna Schmidt.", ["Anna Schmidt"]),
        ("Este artículo fue escrito por Ana Cruz.", ["Ana Cruz"]),
        ("Este texto foi escrito por Ana Souza.", ["Ana Souza"]),
        ("Questo articolo è stato scritto da Marco Rossi.", ["Marco Rossi"]),
        ("Dit artikel is geschreven door Anna Jansen.", ["Anna Jansen"]),
        ("Bu yazı Ayşe Yılmaz tarafından kaleme alındı.", ["Ayşe Yılmaz"]),
        ("Ten tekst napisała Anna Nowak.", ["Anna Nowak"]),
        ("Эту статью написала Анна Петрова.", ["Анна Петрова"]),
        ("Tulisan ini ditulis oleh Budi Santoso.", ["Budi Santoso"]),
        ("Ana Cruz has written for The Lamp since 2013.", ["Ana Cruz"]),
        ("Ana Cruz has been covering bridges for over twenty years.", ["Ana Cruz"]),
        ("Anna Schmidt schreibt seit 2013 für die Lampe.", ["Anna Schmidt"]),
        ("Marco Rossi scrive per La Lampada dal 2013.", ["Marco Rossi"]),
    ],
)
@pytest.mark.parametrize("between", ["\n\n", " "])
def test_names_its_writers(line: str, names: list[str], between: str) -> None:
    assert authors_of(text(f"Bridge closed\n\n{LONG.strip()}{between}{line}")) == names


@pytest.mark.parametrize(
    "line",
    [
        "This report was written by the Harbour Works.",
        "He said this report was written by Ana Cruz.",
        "This bridge was built by Ana Cruz.",
        "Ana Cruz has written three books.",
        "Ana Cruz has worked as a nurse since 2009.",
        "Harbour Works has written to the council since 2013.",
        "The paper was written by Ana Cruz.",
        "It was in an article by Ana Cruz.",
    ],
)
def test_no_writer(line: str) -> None:
    assert authors_of(text(f"Bridge closed\n\n{LONG}{line}")) == []


def test_somebody_of_the_story_has_written_since() -> None:
    told = "Ms Cruz spoke against it, too."
    assert (
        authors_of(text(f"Bridge closed\n\n{told} {PROSE}\n\n{PROSE}\n\nAna Cruz has written on it since 2013.")) == []
    )


def test_at_the_head() -> None:
    source = f"# Bridge closed\n\n*This guest post was written by Ana Cruz.*\n\n{LONG}"
    assert authors_of(markdown(source)) == ["Ana Cruz"]
