"""News of the kind of site on which something was put, which is no explicit passage (MOD506)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.sexual_content import sexual_content

from tests.found import severities_of

_NEWS = "A teacher of the mill was filmed having sex with a guest, the town said, and she was naked in the video of sexual acts."


@pytest.mark.parametrize(
    ("told", "severity"),
    [
        ("The film ended up on a porn site.", "info"),
        ("It was uploaded to a porn website in May.", "info"),
        # an invitation, and what is explicit beside it
        ("Watch all of it on a porn site.", "warning"),
        ("Free porn of both, all night.", "warning"),
        ("It ended up on a porn site, where horny teens give him an orgasm.", "warning"),
    ],
)
def test_where_a_film_was_put(told: str, severity: str) -> None:
    assert severities_of(sexual_content, f"{_NEWS} {told}", "text/plain") == [severity]
