"""Pictures that a network for everybody's shows: whose they are, the post tells (MED701)."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from tests.found import severities_of

_HEAD = "# The mill\n\nThe mill stands by the river, and nobody knows for how long it will.\n\n"
_PICTURE = "![The mill wheel](https://preview.redd.it/qfngz6j2wble1.jpeg?width=2080)\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_HEAD}{_PICTURE}", "warning"),
        (f"{_HEAD}I found a picture of it.\n\n[{_PICTURE.strip()}](https://preview.redd.it/qfngz6j2wble1.jpeg)\n", "warning"),
        (f"{_HEAD}![The mill wheel](https://i.pinimg.com/736x/ab/cd/abcd.jpg)\n", "warning"),
        (f"{_HEAD}Ich habe auf Reddit noch ein Foto von komplett zerlegten Rädern gefunden:\n\n{_PICTURE}", "warning"),
        (f"{_HEAD}It is from [a post](https://www.reddit.com/r/mills/comments/abc/wheel/).\n\n{_PICTURE}", "info"),
        (f"{_HEAD}![The mill wheel](/images/wheel.jpg)\n\nSee [a post](https://www.reddit.com/r/mills/comments/abc/wheel/).\n", "info"),
    ],
)  # fmt: skip
def test_it_is_somebody_elses_unless_its_post_is_linked(text: str, severity: str) -> None:
    assert severities_of(uncredited_image, text) == [severity]


@pytest.mark.parametrize(
    "said",
    ["*Das Rad, Foto von der Stadt Holm*", "*Foto von Ana Cruz*", "*Das Rad in einem Foto von Ana Cruz*", "*Das Rad, ein Foto von meiner Schwester Ana*"],
)  # fmt: skip
def test_whose_it_is_stands_behind_von(said: str) -> None:
    assert severities_of(uncredited_image, f"{_HEAD}![Das Mühlrad](/images/rad.jpg)\n{said}\n") == []
