"""Links to the files of a page, which are no bar for sharing (BLP402)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.found import findings

_STORY = "<p>The council voted on Monday to close the bridge for a year, and nobody in the hall objected to it, the mayor said.</p>"


@pytest.mark.parametrize(
    ("links", "told"),
    [
        (("/minutes/may.pdf", "/minutes/june.pdf", "/minutes/july.pdf"), False),
        (("/minutes/may.pdf", "/minutes/may.pdf"), True),
        (("/bridge/print.pdf",), True),
        (("/bridge?print=1", "/bridge?print=2"), True),
    ],
)
def test_minutes_to_download(links: tuple[str, ...], *, told: bool) -> None:
    rows = "".join(f"<div><a href='{link}'>Download PDF</a></div>" for link in links)
    page = (
        f"<html lang='en'><head><title>Bridge</title></head><body><h1>Bridge</h1>{_STORY}{rows}{_STORY}</body></html>"
    )
    assert bool(findings(share_prompt, page, "text/html")) is told
