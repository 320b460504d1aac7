"""An image without a credit is a warning where its name or its address says that somebody else made it (MED701)."""

from __future__ import annotations

import pytest
from provenance_plugins.media.uncredited_image import uncredited_image

from tests.media.common import CONTEXT, WALK, load


@pytest.mark.parametrize(
    ("image", "warned"),
    [
        ("![The weir in May](/img/istock-000021316373-weir.jpg)", True),
        ("![The weir in May](https://cdn.shutterstock.com/weir-in-may.jpg)", True),
        ("![The weir in May](/img/weir-stock-photo.jpg)", True),
        ("![The weir in May](/img/chatgpt-image-weir.jpg)", True),
        ("![The weir in May](/img/weir-in-may.jpg)", False),
        ("![The crew of the ferry at the weir](https://harbour.town/img/crew.jpg)", False),
    ],
)
def test_somebody_elses_picture_is_a_warning(image: str, *, warned: bool) -> None:
    (hit,) = uncredited_image(load(f"{WALK}{image}\n", "walk.md", on_disk=False), CONTEXT)
    assert (hit.severity is None) == warned
