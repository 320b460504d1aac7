"""Pictures that a tag of a site's generator shows: its template may name their maker, and knows their folder."""

from __future__ import annotations

from pathlib import Path

import pytest
from provenance_plugins.media.missing_image import missing_image

from tests.media.common import CONTEXT, WALK, load, severities


@pytest.mark.parametrize(
    ("tag", "expected"),
    [
        ('{{< figure src="mill.jpg" caption="The old mill by the river" >}}', ["info"]),
        ('{{< figure src="mill.jpg" caption="The old mill by the river" attr="Ana Cruz" >}}', []),
        ('{% include image.html file="mill.jpg" caption="The old mill. Photo: Ana Cruz" %}', []),
        ('{% include image.html file="logo.png" caption="The logo of the mill" %}', []),
    ],
)
def test_its_maker(tag: str, expected: list[str]) -> None:
    assert severities(f"{WALK}{tag}\n\nThe path ends at the chapel.\n") == expected


def test_its_file(tmp_path: Path) -> None:
    (tmp_path / "dam.jpg").write_bytes(b"\xff\xd8")
    text = f'{WALK}{{{{< figure src="mill.jpg" >}}}}\n\n![The dam](dam.jpg)\n\n![The weir](weir.jpg)\n'
    (found,) = missing_image(load(text, tmp_path / "page.md"), CONTEXT)
    assert "weir.jpg" in (found.message or "")
