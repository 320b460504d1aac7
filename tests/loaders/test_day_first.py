"""Days in the front matter of Grav."""

from __future__ import annotations

import pytest

from tests.loaders.common import load

_TEXT = "---\ntitle: Day 5\ndate: '07-08-2026 23:00'\nauthor: Ana Cruz\n---\n\nThe bridge is closed.\n"


@pytest.mark.parametrize(
    ("path", "order"),
    [
        ("user/pages/02.blog/day9/item.md", "DMY"),
        ("site/03.news/bridge/default.md", "DMY"),
        ("content/day9.md", ""),
        ("content/01.guide/oil.md", ""),
        ("2024.05/notes.md", ""),
    ],
)
def test_the_day_stands_first(path: str, order: str) -> None:
    document = load(_TEXT, "text/markdown", path)
    assert [one.order for one in document.declared if one.field == "date"] == [order]
    assert [one.order for one in document.declared if one.field == "author"] == [""]
