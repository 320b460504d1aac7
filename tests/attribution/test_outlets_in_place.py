"""An outlet or an agency that stands where a byline would is whom a reader can ask (ATT105)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.before_foot import before_foot
from provenance_plugins.attribution.authors.missing_author import missing_author
from provenance_plugins.attribution.authors.report_places import outlet_of_line, outlet_that_opens

from provenance.analysis.metadata.lexicons import words_for
from provenance.testing import document
from tests.found import severities_of

_STORY = "The bridge was closed on Monday after an inspection, said the mayor. Nobody knows when it will open again, and the ferry is full."
_PT = "A ponte foi fechada nesta segunda depois da vistoria, disse o prefeito, Julián Prieto. Ninguém sabe quando abre. “Não temos vigas”, disse ele aos moradores."


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (f"Do Farol, em Santos (SP)\n{_PT}", "Farol"),
        (f"A ponte fechou\n\nDa Folha do Cais, no Recife\n\n{_PT}", "Folha do Cais"),
        (f"Da Agência Lusa\n\n{_PT}", "Agência Lusa"),
        (f"Da EFE\n\n{_PT}", "EFE"),
        (f"Do alto da ponte, em Santos\n{_PT}", None),
        (f"Do Farol\n\n{_PT}", None),
        (f"Do Farol, em Santos, vê-se a ponte que a cidade fechou: {_PT}", None),
        (f"Da Redação, em Santos\n{_PT}", None),
        (f"{_PT}Farol do Cais  Tags:ponte, vigas\n", "Farol do Cais"),
        (f"{_STORY}Harbour Lamp News Tags: bridge, beams\n", "Harbour Lamp News"),
        (f"{_STORY}Leia Também Tags: bridge, beams\n", None),
        (f"{_STORY} The Harbour Lamp Tags: bridge, beams\n", None),
        (f"{_STORY}Share This Post Tags: bridge, beams\n", None),
        (f"Harbourville, S.C KHN —\n\n{_STORY}", "KHN"),
        (f"Harbourville, S.C KHN — {_STORY}", "KHN"),
        (f"Harbourville, S.C —\n\n{_STORY}", None),
    ],
)
def test_who_stands_there(text: str, who: str | None) -> None:
    loaded = document(text)
    words = words_for(loaded)
    found = [*outlet_of_line(loaded, words), *outlet_that_opens(loaded, words), *before_foot(loaded, words)]
    assert found == ([] if who is None else [who])


@pytest.mark.parametrize("head", ["Do Farol, em Santos (SP)\n", "Da Agência Lusa\n\n"])
def test_they_can_be_asked(head: str) -> None:
    told = [_PT, *[f"O barco número {number} ficou no cais, disse o prefeito." for number in range(8)]]
    assert severities_of(missing_author, head + " ".join(told), "text/plain") == ["info"]
    assert severities_of(missing_author, " ".join(told), "text/plain") == ["warning"]


@pytest.mark.parametrize(
    ("head", "severity"),
    [
        ("(HLTV) -- ", "info"),
        ("(HarbourLampost) — ", "info"),
        ("(Harbour Tribune) — ", "info"),
        ("(Harbourly) — ", "warning"),
        ("(October) -- ", "warning"),
        ("(Developing) — ", "warning"),
        ("(English) — ", "warning"),
        ("(Harbourly) -- The Harbourly reported on it. ", "info"),
        ("(Harbourly) - ", "warning"),
        ("(Harbourly) ", "warning"),
        ("(Update) -- ", "warning"),
        ("(London) — ", "warning"),
        ("The mayor spoke. (Harbourly) — ", "warning"),
        ("(for the record) — ", "warning"),
    ],
)
def test_a_name_in_brackets_and_a_long_dash_that_open_a_report(head: str, severity: str) -> None:
    told = [_STORY, *[f"Boat {number} stayed in the harbour, said the mayor." for number in range(8)]]
    assert severities_of(missing_author, head + " ".join(told), "text/plain") == [severity]
