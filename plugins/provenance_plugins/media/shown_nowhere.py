"""Images by an address that shows nothing to a reader: that of a file within the program from which a text was exported ("attachment:2f0c…:lamp.png"), of what a browser held for its own page ("blob:https://…"), of a page of a search in place of the image that it found."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.images import images
from provenance.api import Document, Hit, lazy_pattern
from provenance_plugins.media.pages import called, is_in_tag, place

__all__ = ["shown_nowhere"]

_HELD = lazy_pattern(r"(?:attachment:(?!//)[^\s/]|blob:(?:https?:|[0-9a-f]{8}-)|webkit-fake-url:)\S{3,600}")
_PAGE = lazy_pattern(r"https?://(?:www\.google\.[a-z.]{2,6}/(?:url|imgres|search)\?|images\.app\.goo\.gl/)\S{3,3000}")
_HOLDS_FILES = (".ipynb", ".eml", ".mbox")
"""Files that hold what is attached to their text."""


def shown_nowhere(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each, with what several have in common."""
    for picture in images(document):
        image = picture.image
        if is_in_tag(document, image):
            continue
        if _HELD.match(image.target) is not None and not document.path.endswith(_HOLDS_FILES):
            said = "by an address that only the program knows in which the text was written, so that no reader sees it: save the image beside the document, and give its path"
            yield "held", Hit(place(image), f"{called(image)} is called {said}")
        elif _PAGE.match(image.target) is not None:
            said = "is called by the page on which a search shows it, which is no image, so that no reader sees it: give the address of the image itself, and say whose it is"
            yield "page", Hit(place(image), f"{called(image)} {said}")
