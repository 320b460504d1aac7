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


_APPEAL = "The mill asks all who work on the quay to talk of what it costs them, since nobody else will, and to do so before the winter comes and the ferry stops. They meet at the old weir each week, and the hall is open to all of them."


@pytest.mark.parametrize(
    ("page", "told"),
    [
        (f"<p>{_APPEAL} SHARE if you agree #QuayWork.</p>", ["info"]),
        (f"<p>{_APPEAL}</p><p>SHARE if you agree #QuayWork.</p>", ["error"]),
        (f"<p>{_APPEAL} SHARE if you agree.</p>", ["error"]),
    ],
)
def test_a_call_with_a_tag_ends_an_appeal(page: str, told: list[str]) -> None:
    assert severities_of(share_prompt, f"<article>{page}</article>", "text/html") == told
