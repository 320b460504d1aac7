"""Where a club tells its readers of what changes, which is no button of a page (BLP402)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.found import severities_of

_TEXT = "---\ntitle: The lamp club\ndate: 2019-05-03\n---\n\n<p>On Wednesday we meet on the quay, and the mill sells soup.</p>\n\n<p>{}</p>\n\n<p>Follow us on Twitter</p>\n\n<p>Share this post</p>\n"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("Make sure you join the Discord for any last-minute changes.", "info"),
        ("Make sure you join the Discord for any giveaways.", "error"),
        ("Join our Discord!", "error"),
    ],
)
def test_where_changes_are_told(line: str, told: str) -> None:
    assert severities_of(share_prompt, _TEXT.format(line))[0] == told
