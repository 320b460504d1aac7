"""Plans of tales are tales: nobody says what happens in them."""

from __future__ import annotations

import pytest

from provenance.analysis.register import is_fiction
from provenance.testing import document


@pytest.mark.parametrize(
    "text",
    [
        "# The false hero - Plot\n\n## Act 1\n\nIn the first scene the narrator laughs at the protagonist, who falls into the well.\n",
        "# Der falsche Held - Handlung\n\n## Funktion der Szene\n\nDer Erzähler lacht im ersten Kapitel über den Ritter, der in den Brunnen fällt.\n",
        "# Kapitelplan\n\nIn der ersten Szene lacht der Erzähler, im dritten Akt weint er, und die Hauptfigur fällt in den Brunnen.\n",
        "# Sinopsis\n\nEn la primera escena el narrador se ríe del protagonista, que cae en el pozo al final del capítulo.\n",
        "# Trame\n\nDans la première scène le narrateur rit du protagoniste, qui tombe dans le puits à la fin du chapitre.\n",
        "# Enredo\n\nNa primeira cena o narrador ri do protagonista, que cai no poço ao fim do capítulo.\n",
        "# Trama\n\nNella prima scena il narratore ride del protagonista, che cade nel pozzo alla fine del capitolo.\n",
    ],
)
def test_the_plan_of_a_tale(text: str) -> None:
    assert is_fiction(document(text, media_type="text/markdown"))


@pytest.mark.parametrize(
    "text",
    [
        "# The plot against the mayor\n\nThe scene was quiet, and the chapter of the guild met without its narrator.\n",
        "# Handlungsbedarf am Hafen\n\nIm letzten Kapitel des Berichts geht es um die Szene am Hafen, sagt der Erzähler.\n",
        "# Synopsis\n\nThe paper is on bridges. It has one chapter on lamps and none on ferries.\n",
    ],
)
def test_what_is_no_plan_of_a_tale(text: str) -> None:
    assert not is_fiction(document(text, media_type="text/markdown"))
