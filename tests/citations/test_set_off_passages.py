"""Passages that a paper in a PDF file quotes as a whole, with the citation behind their last stop (CIT303, ATT102)."""

from __future__ import annotations

import pytest

from provenance import check
from tests.loaders.pdf_files import column, pdf

pytest.importorskip("pypdfium2")
OWN = (
    "The weir was built in 1901, and the mill stood below it (Cruz, 1990).",
    "It was rebuilt after the flood of that year (Ode, 1994), and the town",
    "paid for it (Lind, 1997). Nobody has asked since then what it cost.",
)
PASSAGE = (
    "Hall et al. (1988) find that a weir of that kind holds no sand, and that",
    "the mill is lost. Two officials said that it will not hold, and nobody had",
    "asked them. The mill is first to go, and the ferry would be next.{behind}",
)
LIST = (
    "Cruz, A. (1990). Weirs of the north. Leeds: Quay Press.",
    "Ode, B. (1994). Floods and their mills. Leeds: Quay Press.",
    "Lind, E. (1997). Who paid for it. Leeds: Quay Press.",
    "Weir, K. (2001). Sand. Leeds: Quay Press.",
)


def _told(behind: str) -> dict[str, str]:
    passage = [line.format(behind=behind) for line in PASSAGE]
    page = [
        *column(72, 80, *OWN),
        *column(72, 140, *passage),
        *column(72, 200, *OWN),
        *column(72, 260, "References", size=16, font="B"),
        *(at for number, line in enumerate(LIST) for at in column(72, 290 + 20 * number, line)),
    ]
    found = check(pdf(page), path="a.pdf", media_type="application/pdf", select=["CIT303", "ATT102"]).findings
    return {one.rule: str(one.severity) for one in found if one.severity != "info"}


@pytest.mark.parametrize(
    ("behind", "told"),
    [
        (" (Weir, 2001)", {}),
        ("", {"CIT303": "error", "ATT102": "warning"}),
        (" It is so.", {"CIT303": "error", "ATT102": "warning"}),
    ],
)
def test_the_work_behind_a_passage_answers_for_it(behind: str, told: dict[str, str]) -> None:
    assert _told(behind) == told
