"""Gaps that the kind of their file says are meant, for information: in pieces of pages, sources of posts and working papers (BLP410); numbers of headings that a block of code took in (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import severities_of

_PROSE = (
    "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it. "
    "The mayor said that the ferry goes on, and that the works would cost four million."
)
_FRONT = "---\ntitle: The bridge\ndate: 2026-10-01\n---\n\n"
_PLAN = "# The plan\n\n" + "".join(f"## Step {n}\n\n- Light lamp {n}.\n- Row to pier {n}.\n\n" for n in "123456")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{_FRONT}{_PROSE}\n\nIt was lit by <band name> and others.\n", "info"),
        (f"{_FRONT}{_PROSE}\n\nIt was lit by %WEEK_NAME% and others.\n", "error"),
        (f"{_FRONT}{_PROSE}\n\n- lit by %WEEK_NAME%\n", "info"),
        (f"{_FRONT}{_PROSE}\n\nDear {{first_name}}, the bridge is closed.\n", "error"),
        (f"{_FRONT}{_PROSE}\n\nIt was lit by [Name of the Keeper] in May.\n", "error"),
        (f"{_FRONT}{_PROSE}\n\nIt was lit by <insert name of the keeper> in May.\n", "error"),
        (f"{_PROSE}\n\nIt was lit by %WEEK_NAME% and others.\n", "error"),
    ],
)
def test_fields_in_the_source_of_a_post(text: str, told: str) -> None:
    assert set(severities_of(template_placeholder, text)) == {told}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{_PLAN}- Ask [Name of the Keeper] for the rope.\n", "info"),
        (f"{_PLAN}Ask [Name of the Keeper] for the rope.\n", "error"),
        (f"{_FRONT}{_PLAN}Ask [Name of the Keeper] for the rope.\n", "error"),
        (f"{_PROSE}\n\n" * 20 + f"{_PLAN}Ask [Name of the Keeper] for the rope.\n", "error"),
        (f"{_PLAN}Dear [Name of the Keeper], bring the rope.\n", "error"),
        (f"# The fair\n\n{_PROSE}\n\n- Rope\n- Lamp\n\nAsk [Name of the Keeper] for it.\n", "error"),
    ],
)
def test_brackets_of_a_working_paper(text: str, told: str) -> None:
    assert set(severities_of(template_placeholder, text)) == {told}


_NUMBERED = "# The lamp\n\n" + "".join(f"## {n}. Part of it\n\n{_PROSE}\n\n" for n in (1, 2, 3))
_LAST = f"## 5. The last part\n\n{_PROSE}\n"


def test_a_heading_that_a_block_of_code_took_in_stands_there() -> None:
    assert severities_of(doubled_text, _NUMBERED + _LAST, "text/markdown") == ["warning"]
    taken = f"```\nlamp on\n\n## 4. The wick\n\n{_PROSE}\n```\n\n"
    assert severities_of(doubled_text, _NUMBERED + taken + _LAST, "text/markdown") == []
    other = taken.replace("## 4. The", "4. The")
    assert severities_of(doubled_text, _NUMBERED + other + _LAST, "text/markdown") == ["warning"]
