"""Citations of decisions of courts, and what only looks like one."""

from __future__ import annotations

import pytest

from provenance.analysis import metadata
from provenance.analysis.rulings import cites_ruling
from provenance.testing import document

CITATIONS = [
    "CE, 1re ch., 30 nov. 2018, n° 420606",
    "Conseil d'État, 3 octobre 2018, n° 414535",
    "CA Paris, 3 oct. 2018, n° 17/01234",
    "CJUE, 3 octobre 2018, C-12/17",
    "(CE, 20/10/2017, n°400585 ; v. également CE, 26/05/76, n° 96135)",
    "Smith v Jones, 3 October 2018, [2018] EWCA Civ 12",
    "Smith v. Jones, No. 17-1234 (9th Cir. Oct. 3, 2018)",
    "Roe v. Wade, 410 U.S. 113 (1973)",
    "Reference re Pan-Canadian Securities, 2018 SCC 48",
    "BGH, Urteil vom 3. Oktober 2018 – I ZR 12/18",
    "BVerfG, Beschl. v. 3.10.2018, Az. 1 BvR 12/18",
    "OLG Köln, Urteil vom 12.3.2019 - 6 U 12/19",
    "STS 1234/2018, de 3 de octubre",
    "Tribunal Supremo, 3 de octubre de 2018, rec. 123/2017",
    "Cass. civ., sez. III, 3 ottobre 2018, n. 24069",
    "STJ, REsp 1.234.567/SP, 3 de outubro de 2018",
    "HR 3 oktober 2018, ECLI:NL:HR:2018:1234",
    "Wyrok SN z dnia 3 października 2018 r., sygn. akt I CSK 12/18",
]


@pytest.mark.parametrize("text", CITATIONS)
def test_citations(text: str) -> None:
    assert cites_ruling(text, 0, len(text))


@pytest.mark.parametrize(
    "text",
    [
        "Los Angeles, CA, October 3, 2018 — The No. 1 team",
        "CE marking, 3 October 2018, no. 5",
        "HR News, 3 October 2018, No. 14",
        "LEEDS, 3 October 2018 - The court met in room no. 1234 today.",
        "Issue No. 123, 3 October 2018",
        "The Supreme Court met on 3 October 2018.",
    ],
)
def test_what_cites_none(text: str) -> None:
    assert not cites_ruling(text, 0, len(text))


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("CE, 28 septembre 2018, n° 410167, inédit", None),
        ("Smith v Jones, 3 October 2018, [2018] EWCA Civ 12", None),
        ("BGH, Urteil vom 3. Oktober 2018 – I ZR 12/18", None),
        ("Leeds, 3 October 2018", "2018-10-03"),
    ],
)
def test_the_day_of_a_ruling_is_none_of_publication(line: str, day: str | None) -> None:
    found = metadata(
        document(
            f"[{line}](https://lampnet.org/a)\n\nThe court held the bridge to be closed.", media_type="text/markdown"
        )
    )
    assert (found.date and found.date.value) == day
