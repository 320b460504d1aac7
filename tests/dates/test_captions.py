"""Days that the caption in which they stand settles by the full date with which it ends."""

from __future__ import annotations

import pytest
from provenance_plugins.dates.floating.relative_date import relative_date

from tests.found import severities_of

TOLD = "The mayor said that the bridge is old. Ben Ode of the fund said that it was known."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The mayor would not be speaking tonight in Leeds, Pa. with the vote open, Nov. 5, 2024. (Ana Cruz/The Times via AP)", "info"),
        ("The mayor resigned on Wednesday night. Police stand at the hall on Thursday November 12 2020. Photo: Ana Cruz", "info"),
        ("The mayor resigned on Wednesday night. Police stand at the hall on Thursday, November 12, 2020 © Ana Cruz", "info"),
        ("The mayor resigned on Wednesday night. Her first term began on Thursday, November 12, 2020, in the hall.", "warning"),
        ("The mayor died on Wednesday. File – She votes in Leeds on Thursday October 24 2002. Photo: Harbour", "warning"),
        ("The mayor died on Wednesday. She votes in Leeds on October 24 2002. Photo: Harbour", "warning"),
        ("The mayor resigned on Wednesday. It rained. It snowed. Leeds, November 12, 2020. Photo: Ana Cruz", "warning"),
    ],
)  # fmt: skip
def test_the_day_of_a_caption(text: str, severity: str) -> None:
    assert severities_of(relative_date, f"{text} {TOLD}")[0] == severity
