"""The time that reading takes grows with the size of a text, whatever mark it repeats."""

from __future__ import annotations

import time

import pytest

from tests.loaders.common import load

CHARACTERS = 150_000
SECONDS = 2.5
"""Many times what these take; where each mark is looked at for each other one, it is minutes."""


@pytest.mark.parametrize(
    ("media_type", "before", "unit"),
    [
        ("text/plain", "", "See https://example.org/a\n"),
        ("text/html", "", "<meta name=twitter:data1 content=Ana>"),
        ("text/html", "", "<p id=n{}></p><p>Oak <a href=#n{}>1</a></p>"),
        ("text/html", "<a href=x><div>", "<b><a></a>"),
        ("text/markdown", "", "<!oak\n"),
        ("text/markdown", "---\ntitle: Oak\n---\n", "```\noak\n```\n{{ page.oak }}\n"),
    ],
)
def test_no_mark_is_looked_at_for_each_other_one(media_type: str, before: str, unit: str) -> None:
    text = before + "".join(unit.replace("{}", str(number)) for number in range(CHARACTERS // len(unit)))
    started = time.process_time()
    load(text, media_type)
    assert time.process_time() - started < SECONDS
