"""Whether a page without an author is of a kind that nobody signs."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.missing_author import missing_author

from provenance.api import Example, Severity
from provenance.testing import find

WARNING, INFO = Severity.WARNING, Severity.INFO
_PLANT = (
    "# Harbour reed\n\nThe reed grows in shallow water. Its stems are hollow.\n\nIt flowers in late summer. Birds nest in it.\n\n"
    "The leaves are long and grey. Deer do not eat it."
)
_TERM = "# Ledger\n\nA ledger is a list of what is owed. It has two columns.\n\nThe columns are equal.\n\nEach line has a date."
_RULES = (
    "# Leave\n\n## Policy\n\nYou must ask your manager before you take leave. Send the form a week before.\n\n## Steps\n\n"
    "- Fill in the form.\n- Send it to your manager.\n- Wait until you have an answer.\n- If you are ill, call the office.\n- Keep a copy.\n\n"
    "You should not take more than ten days at once. If you do, tell the office. Make sure that somebody does your work. "
    "Employees must hand over their keys. They should return them to the desk on the first day. Check the list of days that are free."
)
_STORY = (
    "# The bridge is closed\n\nThe bridge was closed on Monday after an inspection, the city said. It will be opened again when it is "
    "mended.\n\nMayor Ana Cruz said that nobody was hurt. “We were lucky,” she said."
)
_POST = (
    "# What we did in May\n\nWe moved our shop in May. We had more boxes than we thought, and our van was small.\n\nWe sold the old desk. "
    "Our friends helped us. I painted the door.\n\nWe like it here. We have a garden, and our dog is happy. We will have guests soon."
)
_TURNS = "# The bridge\n\n" + "\n\n".join(
    ["BEN ODE: When will it be open?", "ANA CRUZ: When the steel has come, and not before that day."] * 3
)
_BUREAU = (
    "# A day at the bridge\n\nThe Harbour Works Bureau (HWB) held its first day at the bridge in May. Many people came.\n\n"
    "The HWB showed them the steel. Children drew the bridge for the HWB."
)
_SPEECH = (
    "# The bridge\n\nOpening remarks. I thank you all. I have seen the bridge, and I like it. My friends like it too."
)
_SERVICE = (
    "# The bridge\n\nWe have closed the bridge. We tell our customers when it opens. If it is late, we shall say so."
)


@pytest.mark.parametrize(
    ("text", "path", "severity"),
    [
        (_PLANT, "site/reed.md", INFO),
        (_PLANT, "site/posts/reed.md", INFO),
        (_PLANT, "site/2024-05-01-reed.md", INFO),
        (_TERM, "site/ledger.md", INFO),
        (_RULES, "site/leave.md", INFO),
        (_PLANT.replace("# Harbour reed", "# Insights from a plant handbook"), "site/reed.md", WARNING),
        (_STORY, "site/bridge.md", WARNING),
        (f"{_STORY} The mayor said so.\n\n{_STORY[27:]}", "site/policies/bridge.md", WARNING),
        (_POST, "site/may.md", WARNING),
        (_POST, "site/handbook/may.md", INFO),
        (_POST, "harbour-handbook/research/may.md", INFO),
        (_PLANT, "site/blog/reed.md", WARNING),
        (_POST, "site/about.md", INFO),
        (_POST, "minutes/2026/2026-03-12.md", INFO),
        (_POST, "site/posts/2026-03-12-may.md", WARNING),
        (_POST.replace("# What we did in May", "# Introducing our new shop"), "site/posts/2026-03-12-may.md", INFO),
        (_RULES, "site/posts/leave.md", INFO),
        (f"From Wikipedia, the free encyclopedia\n\n{_STORY}", "site/posts/bridge.md", INFO),
        (_TURNS, "site/posts/bridge.md", INFO),
        (
            _TURNS.replace("BEN ODE: ", "**~ben-ode:** ").replace("ANA CRUZ: ", "**~anac:** "),
            "site/posts/bridge.md",
            INFO,
        ),
        (_TURNS.replace("BEN ODE: ", "").replace("ANA CRUZ: ", ""), "site/posts/bridge.md", WARNING),
        (_BUREAU, "site/posts/bridge.md", INFO),
        (_BUREAU.replace("HWB", "XYZ", 1), "site/posts/bridge.md", WARNING),
        ("# The bridge\n\nThe Harbour Lab is pleased to announce a bridge.", "site/posts/bridge.md", INFO),
        ("# The bridge\n\nI am pleased to announce a bridge.", "site/posts/bridge.md", WARNING),
        ("# March\n\n## Change Log\n\nThe bridge has a new lamp. I like it.", "site/posts/2026-03-01-b.md", INFO),
        ("# March\n\nThe bridge has a new lamp. I like it.", "site/posts/2026-03-01-release-notes.md", INFO),
        ("# March\n\nThe bridge has a new lamp. I like it.", "site/posts/2026-03-01-b.md", WARNING),
        ("# B\n\nThis appendix is informative. It has two figures.", "site/posts/b.md", INFO),
        (_SPEECH, "site/posts/bridge.md", INFO),
        (_SPEECH.replace("remarks", "words"), "site/posts/bridge.md", WARNING),
        ("# A change to our bridge\n\nThe bridge is open on Sundays, too.", "site/posts/bridge.md", INFO),
        ("# A change to our bridge\n\nThe bridge is open on Sundays, too. I like it.", "site/posts/bridge.md", WARNING),
        (_SERVICE, "site/posts/bridge.md", INFO),
        (f"{_SERVICE} I wrote this.", "site/posts/bridge.md", WARNING),
    ],
)
def test_pages_that_nobody_signs(text: str, path: str, severity: Severity) -> None:
    findings, problems = find(missing_author, Example(text, media_type="text/markdown", path=path))
    assert problems == []
    assert [finding.severity for finding in findings] == [severity]


def test_prose_without_marks_of_a_page_has_an_author() -> None:
    findings, _ = find(missing_author, _PLANT.replace("# ", ""))
    assert [finding.severity for finding in findings] == [WARNING]
