"""Pages of cuttings: passages of other outlets, each with the same words that lead to the whole."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.undated.missing_date import missing_date

from tests.found import severities_of

SAID = "“The mayor resigned on Monday after the report on the bridge came out, and the council voted to close it at once, with two votes against.”"
HOUSES = ("lamp", "harbour", "quay", "moor", "mill", "ferry")


def _cuttings(words: str, hosts: tuple[str, ...], each: int = 1) -> str:
    passages = (f"{SAID}\n\n" * each + f"[{words}](https://{host}.example/{at})" for at, host in enumerate(hosts))
    return "---\nlayout: post\ntitle: Harbour Works in the papers\n---\n\n" + "\n\n".join(passages)


@pytest.mark.parametrize(
    "words",
    [
        "View full article",
        "Leer el artículo",
        "Lire l’article",
        "Zum Artikel",
        "Leggi l’articolo",
        "Lees het artikel",
        "→",
    ],
)
def test_a_page_of_cuttings_is_a_list_of_texts(words: str) -> None:
    assert severities_of(missing_date, _cuttings(words, HOUSES)) == ["info"]


@pytest.mark.parametrize(
    ("hosts", "each"),
    [(HOUSES[:2] * 3, 1), (("lamp",) * 6, 1), (HOUSES, 3)],
)
def test_a_report_with_some_links_is_none(hosts: tuple[str, ...], each: int) -> None:
    assert severities_of(missing_date, _cuttings("View full article", hosts, each)) == ["error"]
