"""Where a group or an account is found, by its name, in what somebody wrote (BLP402)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.found import severities_of

_STORY = "The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\n"


@pytest.mark.parametrize(
    ("line", "severity"),
    [
        ("Find us on Facebook under groups [harbourquiz.](https://www.facebook.com/groups/harbourquiz)", "info"),
        ("Find us on [Facebook](https://www.facebook.com/groups/harbourquiz)", "error"),
        ("Find us on Facebook under groups harbourquiz.", "error"),
    ],
)
def test_a_group_that_is_named_is_told_to_readers(line: str, severity: str) -> None:
    assert severities_of(share_prompt, f"{_STORY}{line}\n") == [severity]
