"""Papers that have lost their lists: raised numbers that count on, and works named in the next paragraph (ATT104); what people of a trade advise (ATT102)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from provenance.testing import find

_PAPER = "\n".join(
    f"The mill of {town} burned, and the dam beside it was shut for a year.{number} Nobody was there."
    for number, town in enumerate(("Leeds", "Marburg", "Riverton", "Holm", "Turin", "Lyon", "Ghent"), start=1)
)
_YEARS = "\n\n".join(
    f"The mill of {town} burned, and the dam beside it was shut for a year (Cruz, 20{year})."
    for year, town in enumerate(("Leeds", "Marburg", "Riverton", "Holm", "Turin", "Lyon", "Ghent", "Bern"), start=10)
)
_STUDY = "There is evidence for it: one study found that old mills burn more often (and so do dams)."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_PAPER}\n{_STUDY}8\nNobody objected to it in the hall.", None),
        (f"{_PAPER}\n{_STUDY}\nNobody objected to it in the hall.", "warning"),
        (f"{_STUDY}8\nNobody objected to it in the hall.", "warning"),
        (
            f"{_YEARS}\n\nPrevious studies have found that old mills burn.\n\nThis contrasts with Ode (2013), who found none.",
            "info",
        ),
        (f"{_YEARS}\n\nPrevious studies have found that old mills burn.\n\nNobody objected in the hall.", "warning"),
        ("Previous studies have found that old mills burn.\n\nNobody objected in the hall.", "warning"),
    ],
)
def test_studies_of_papers(text: str, severity: str | None) -> None:
    found, problems = find(unnamed_study, Example(text))
    assert (problems, [one.severity for one in found]) == ([], [severity] if severity else [])


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Most financial advisors will tell you that mills are hard to sell.", "info"),
        ("Most financial advisors say that mills are hard to sell.", "warning"),
        ("Most financial advisors told the court that Cruz lied.", "warning"),
        ("Financial advisors commonly suggest paying for the mill first.", "info"),
        ("Financial advisors commonly suggest that you pay for the mill first.", "info"),
        ("Financial advisors commonly suggest that Cruz lied to the owners of the mill.", "warning"),
        ("Two financial advisors suggested paying for the mill first.", "warning"),
        ("The mayor’s advisors suggest that the mill will be sold in May.", "warning"),
    ],
)
def test_advice_of_a_trade(text: str, severity: str) -> None:
    text = f"The mill in Leeds burned on Monday. The road was shut for a day. {text}"
    found, problems = find(anonymous_source, Example(text))
    assert (problems, [one.severity for one in found]) == ([], [severity])
