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


@pytest.mark.parametrize(
    ("text", "path", "severity"),
    [
        (_PLANT, "site/reed.md", INFO),
        (_PLANT, "site/posts/reed.md", WARNING),
        (_PLANT, "site/2024-05-01-reed.md", WARNING),
        (_TERM, "site/ledger.md", INFO),
        (_RULES, "site/leave.md", INFO),
        (_PLANT.replace("# Harbour reed", "# Insights from a plant handbook"), "site/reed.md", WARNING),
        (_STORY, "site/bridge.md", WARNING),
        (f"{_STORY} The mayor said so.\n\n{_STORY[27:]}", "site/policies/bridge.md", WARNING),
        (_POST, "site/may.md", WARNING),
        (_POST, "site/handbook/may.md", INFO),
    ],
)
def test_pages_that_nobody_signs(text: str, path: str, severity: Severity) -> None:
    findings, problems = find(missing_author, Example(text, media_type="text/markdown", path=path))
    assert problems == []
    assert [finding.severity for finding in findings] == [severity]


def test_prose_without_marks_of_a_page_has_an_author() -> None:
    findings, _ = find(missing_author, _PLANT.replace("# ", ""))
    assert [finding.severity for finding in findings] == [WARNING]
