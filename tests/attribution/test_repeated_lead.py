"""Views of a lead that the body repeats word for word, and those who speak by their last name below."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example
from provenance.testing import find

_PT = "Segundo especialistas em pontes, a velha passagem de pedra não aguenta mais um inverno."
_PT_MORE = "A prefeitura fechou a rua em maio, e os barcos voltaram a cruzar o rio. Os moradores pagam a travessia todos os dias. O mercado perdeu metade dos clientes. A escola mudou de lado. O correio chega com atraso. Nada foi decidido sobre as obras."
_PT_NAMED = "O que dizem os especialistas ParaRute Vaz, do Instituto do Porto, a pedra está gasta. “Não passa de dezembro”, declarou Vaz."
_NL = "Volgens experts houdt de oude brug van hout geen winter meer."
_NL_MORE = "De gemeente sloot de straat in mei, en de boten varen weer. De bewoners betalen elke dag. De markt verloor de helft van zijn klanten. De school verhuisde. De post komt te laat. Over de werken is niets beslist."
_NL_NAMED = "Anna Visser van het Instituut voor Bruggen mat het hout in april. “Het haalt december niet”, zei Visser."


def _page(code: str, *parts: str) -> Example:
    return Example(
        f'<html lang="{code}"><body>{"".join(f"<p>{part}</p>" for part in parts)}</body></html>', media_type="text/html"
    )


@pytest.mark.parametrize(
    ("code", "parts", "severities"),
    [
        ("pt", (_PT, _PT_MORE, _PT, _PT_MORE, _PT_NAMED), ["info", "info"]),
        ("pt", (_PT, _PT_MORE, _PT, _PT_MORE), ["warning", "warning"]),
        ("nl", (_NL, _NL_MORE, _NL, _NL_MORE, _NL_NAMED), ["info", "info"]),
        ("nl", (_NL, _NL_MORE, _NL, _NL_MORE), ["warning", "warning"]),
        # In the middle of a text, and not in its lead, others than those who are named far below may be meant.
        ("nl", (_NL_MORE, _NL, _NL_MORE, _NL_MORE, _NL_NAMED), ["warning"]),
    ],
)
def test_leads(code: str, parts: tuple[str, ...], severities: list[str]) -> None:
    assert [one.severity for one in find(weasel_attribution, _page(code, *parts))[0]] == severities
