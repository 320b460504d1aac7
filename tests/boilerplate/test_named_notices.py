"""BLP406: words of advertisements that lead to announcements of the same site, or show how a program writes a value."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.advertisement import advertisement

from provenance.api import Example
from tests.found import found_in

PONTE = "# Sobre\n\nA ponte foi fechada na segunda-feira, e o conselho quer abri-la outra vez em maio.\n\n"
PONT = "# Le port\n\nLe pont est fermé depuis lundi, et le conseil veut le rouvrir au mois de mai.\n\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f'{PONTE}<a href="/sobre/avisos">Anúncios</a>\n', False),
        (f'{PONTE}<a href="announcements/">Anúncios</a>\n', False),
        (f"{PONT}[Annonces](/le-port/annonces)\n", False),
        (f"---\nurl: https://port.example/a\n---\n\n{PONT}[Annonces](https://port.example/annonces)\n", False),
        (f"{PONTE}Anúncios\n", True),
        (f'{PONTE}<a href="#">Anúncios</a>\n', True),
        (f'{PONTE}<a href="/ads/out?id=3">Anúncios</a>\n', True),
        (f"{PONT}[Annonces](https://lampes.example/vente)\n", True),
        (f"{PONT}[Publicité](/le-port/publicite)\n", True),
    ],
)
def test_a_link_to_announcements_is_no_advertisement(text: str, told: bool) -> None:  # noqa: FBT001 - a case
    assert bool(found_in(advertisement, Example(text, media_type="text/markdown"))) is told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{PONT}Catégories :\n\n* Communiqué de presse `['communiqué de presse']`\n* Lettre `['lettre']`\n", False),
        (f"{PONT}Communiqué : `communiqué`\n", False),
        (f"{PONT}Communiqué\n\n`lampe`\n", True),
    ],
)
def test_a_value_with_its_code_is_no_advertisement(text: str, told: bool) -> None:  # noqa: FBT001 - a case
    assert bool(found_in(advertisement, Example(text, media_type="text/markdown"))) is told
