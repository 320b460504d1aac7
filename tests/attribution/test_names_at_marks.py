"""Any name beside a day, a time, an age or a label at either end of a text whose lines were joined."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.any_sign import any_sign

from provenance.testing import document

_LEAD = "The bridge of the old town is shut for the summer, and nobody knows when it will be opened again"
_STORY = (
    "The bridge was closed on Monday after an inspection, the city said. It will be opened again when the repairs are done, Mayor Ben Ode said. "
    "The council met on Tuesday and asked for a report. Two lanes of the old road are open for buses, and lorries have to use the tunnel. "
    "The mill, which sends forty lorries a day, said that it would lose trade. The harbour board said that it had warned of cracks in May. "
    "Shops on the north bank stayed open, Ode said. The city will pay for a ferry until the end of the year, and the first one left at noon. "
)


@pytest.mark.parametrize(
    "head",
    [
        "Dechlan Moss March 12",
        "Dechlan Moss | 12:34 PM",
        "12:34 PM | Dechlan Moss",
        "Dechlan Moss, Harbour News Mar 12, 2025",
        "Dechlan Moss @dechmoss March 12, 2025",
        "Dechlan Moss (Harbour News) March 12, 2025",
        "Dechlan Moss Wednesday, March 12, 2025",
        "Dechlan Moss Published 2 days ago",
        "Dechlan Moss and Ida Kent March 12, 2025",
        "Author Dechlan Moss Date March 12, 2025",
        "Dechlan Moss 12/03/25",
        "9:10 AM Dechlan Moss",
        "Words by Dechlan Moss",
        "Dechlan Moss for Harbour News",
        "Editor: Dechlan Moss",
        "Dechlan Moss12 March",
    ],
)
def test_names_at_the_head(head: str) -> None:
    assert any_sign(document(f"{_LEAD} {head} {_STORY * 4}")) == "Dechlan Moss"


@pytest.mark.parametrize(
    "foot",
    [
        "Contact Dechlan Moss.",
        "About Dechlan Moss",
        "© Dechlan Moss",
        "Dechlan Moss | March 12",
        "Dechlan Moss reports.",
        "Dechlan Moss, who lives in Leeds, writes on roads.",
        "Dechlan Moss Dechlan Moss covers roads.",
        "Tags: roads Author: Dechlan Moss",
    ],
)
def test_names_at_the_foot(foot: str) -> None:
    assert any_sign(document(f"{_LEAD}. {_STORY * 4}{foot}")) == "Dechlan Moss"


@pytest.mark.parametrize(
    "words",
    [
        "On March 12 Dechlan Moss left the hall",
        "It was bought by the mill and Dechlan Moss on March 12, 2025",
        "The guards — Dechlan Moss and Ida Kent — on March 12, 2025",
        "The mill paid Over Rs 12,000 on March 12",
        "New York March 12",
        "Read More March 12",
        "Mayor Dechlan Moss March 12",
        "Ben Ode March 12",
    ],
)
def test_persons_of_the_story_and_words_of_a_page(words: str) -> None:
    assert any_sign(document(f"{_LEAD}. {words}. {_STORY * 4}")) is None


@pytest.mark.parametrize(
    "head",
    [
        "Dechlan Moss Publié le 12.03.2025 à 09h10",
        "Dechlan Moss, le 12/03/2025",
        "Dechlan Moss il y a 3 heures",
        "Dechlan Moss hace 3 horas",
        "Dechlan Moss 3 ore fa",
        "Dechlan Moss Stand: 12.03.2025",
        "Dechlan Moss avec AFP",
        "Rédigé par Dechlan Moss",
        "Texto: Dechlan Moss",
    ],
)
def test_names_at_the_head_in_other_languages(head: str) -> None:
    assert any_sign(document(f"{_LEAD} {head} {_STORY * 4}")) == "Dechlan Moss"
