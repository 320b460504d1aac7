"""By which name a message speaks of an image."""

from __future__ import annotations

import pytest
from provenance_plugins.media.pages import called

from provenance.api import Image


@pytest.mark.parametrize(
    ("target", "alt", "name"),
    [
        ("/img/mill.jpg", "The mill", "the image “mill.jpg”"),
        ("https://a.example/photos/Mill_new.jpg.jpg/size=320x180.jpg", "The mill", "the image “Mill_new.jpg.jpg”"),
        ("https://a.example/get/id/195679/width/425/height/284/crop/1", "The mill", "the image that shows “The mill”"),
        ("https://a.example/get/id/195679/crop/1", "", "the image “1”"),
        ("/img/195681.jpg", None, "the image “195681.jpg”"),
        ("https://a.example/webimg/" + "b25lY21z" * 20 + ".jpg?w=2", "The mill", "the image that shows “The mill”"),
        ("data:image/png;base64,AAAA", "The mill", "the image that shows “The mill”"),
    ],
)
def test_an_image_is_called_by_the_name_of_its_file(target: str, alt: str | None, name: str) -> None:
    assert called(Image(target=target, position=0, alt=alt)) == name
