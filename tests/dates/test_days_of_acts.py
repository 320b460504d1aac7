"""The day that an act, a proclamation or a deed gives at its foot (DAT201, DAT202)."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.dates.common import undated
from tests.found import severities_of

ACT = "The council warned everybody this week that the bridge was closed. The mayor said that nobody was to go over it. The ferry was sold. "


@pytest.mark.parametrize(
    ("foot", "severity"),
    [
        ("Done at the city of Leeds, this 13th day of June, A. D. 1865, and of the bridge the ninth.", "info"),
        ("Done at Leeds this 23d day of July, A. D.1877.", "info"),
        ("I have hereunto set my hand this nineteenth day of May, in the year of our Lord two thousand nine.", "info"),
        ("Given at Leeds this twenty-first day of May in the year nineteen hundred and thirty-four.", "info"),
        ("Done at the city of Leeds, this 13th day of June, and of the bridge the ninth.", "error"),
        ("The ferry goes on until this 13th day of June, A. D. 1865.", "error"),  # nothing says that it was done then
        ("Done at Leeds. All of it was sold by then.", "error"),
    ],
)
def test_the_day_on_which_an_act_was_done(foot: str, severity: str) -> None:
    text = f"{ACT * 3}\n\n{foot}\n\nANA CRUZ\n"
    assert undated(text, "text/plain") == severity
    assert severities_of(relative_date, text)[0] == ("info" if severity == "info" else "warning")


REPORT = "The council sold the common yesterday, it said. “They have no right,” said Ana Cruz, who rows there. The hall was full. The mayor left it by the back door. "
DEED = "Done at Leeds, this first day of June in the year of our Lord 1804."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{REPORT}The deed of it was signed by a lord this first day of June in the year of our Lord 1804.", "error"),
        (f"{REPORT * 2}\n\nThe plaque reads: {DEED}\n", "error"),
        (f"{REPORT * 2}\n\n{DEED}\n\nANA CRUZ\n", "error"),
        (f"{REPORT.replace(' yesterday', '')}“{DEED}”\n", "error"),
        (f"{ACT * 3}\n\n{DEED}\n", "info"),
    ],
)
def test_an_act_that_a_report_quotes(text: str, severity: str) -> None:
    assert undated(text, "text/plain") == severity
