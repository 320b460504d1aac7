"""Groups that a text names as its own or that a note at the end of the paragraph covers, works that are no works, and bylines that a builder puts in."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.authors.placeholder_author import placeholder_author
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import severities_of

_HEAD = "# Houses\n\nThe town answers the review in its report. "
_TOLD = "Labour experts warn that wages are far below the mean. In 2015 they were 6,000 a month."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_HEAD}It heard five masons (the “Experts”). The international Experts warn that the houses leak.", "info"),
        (
            f"{_HEAD}It heard five masons (hereinafter: Experts). The international Experts warn that the houses leak.",
            "info",
        ),
        (f"{_HEAD}The international Experts warn that the houses leak.\n\n## Experts\n\n- Ana Cruz\n- Ben Ode", "info"),
        (f"{_HEAD}The Experts warn that the houses leak.\n\nExperts means those whom the mayor calls.", "info"),
        (f"{_HEAD}The international Experts warn that the houses leak.", "warning"),
        ("The Experts say that the pier will fall, and the officials agree.", "warning"),
        (f"{_HEAD}The Experts warn that the houses leak, and the Experts (of whom it heard many) left.", "warning"),
        (f"{_HEAD}The Critics say that the houses leak, as it wrote (the mayor and the council).", "warning"),
        (
            f"{_HEAD}The Critics warn that the houses leak.\n\n## What of the Critics\n\nThe Old Town is theirs.",
            "warning",
        ),
        (f"{_HEAD}International experts warn that the town builds too few houses.", "warning"),
        (f"The town is old. {_TOLD}<sup>67</sup>", "info"),
        (f"<ol>\n<li><p>The town is old. {_TOLD}<sup>67</sup></p></li>\n</ol>", "info"),
        (f"The town is old. {_TOLD}[^1]\n\n[^1]: Wages, 2015.", "info"),
        (f"The town is old.[^1] {_TOLD}[^2]\n\n[^1]: The town.\n\n[^2]: Wages, 2015.", "warning"),
        (f"The town is old. {_TOLD}", "warning"),
    ],
)
def test_a_group_that_is_named_elsewhere(text: str, severity: str) -> None:
    assert severities_of(weasel_attribution, text) == [severity]


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The house offers a range of policy, research and training projects that suit what donors fund.", []),
        ("The house now offers research projects that hew closer to what donors fund.", []),
        ("New research projects that sales of lamps will rise.", ["warning"]),
        ("The mayor is glad, as new research projects that sales of lamps will rise.", ["warning"]),
        ("On the quay a new study and some research claims that lanterns cause gout.", ["warning"]),
        ("Yesterday a new study and some research reports that 60 percent of lanterns fail.", ["warning"]),
        ("The house offers a range of policy, research and training reports that suit what donors fund.", []),
        ("Research and analysis shows that the bridge is old.", ["warning"]),
        ("Ana saw something move. Some research determined that these were part of a family of moths.", ["info"]),
        ("Ana saw something move. Further research revealed that it was a heron.", ["info"]),
        ("Some research determined that people who walk live longer.", ["warning"]),
    ],
)
def test_research_that_is_no_study(text: str, severities: list[str]) -> None:
    assert severities_of(unnamed_study, text) == severities


@pytest.mark.parametrize(
    ("text", "media_type", "severities"),
    [
        ("= The lamp\n\n_Authors_: {authors}.\n\nThe council closed the bridge.", "text/asciidoc", []),
        (
            "= The lamp\n:authors: admin\n\n_Authors_: {authors}.\n\nThe council closed the bridge.",
            "text/asciidoc",
            ["warning"],
        ),
        ("The lamp\n========\n\n:Author: |author|\n\nThe council closed the bridge.", "text/x-rst", []),
        ("The lamp\n========\n\n:Author: admin\n\nThe council closed the bridge.", "text/x-rst", ["warning"]),
    ],
)
def test_a_byline_that_another_file_says(text: str, media_type: str, severities: list[str]) -> None:
    assert severities_of(placeholder_author, text, media_type) == severities
