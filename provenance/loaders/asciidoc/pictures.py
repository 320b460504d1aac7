"""Pictures of AsciiDoc: `image::bridge.jpg[The bridge, 640, link=https://…]`."""

from __future__ import annotations

from provenance.documents import Image
from provenance.loaders.asciidoc.listed import Attributes
from provenance.loaders.asciidoc.names import Names
from provenance.loaders.asciidoc.tokens import ADDRESS
from provenance.loaders.sizes import pixels
from provenance.spans import SourceSpan


def picture(file: str, given: Attributes, place: SourceSpan, names: Names, position: int) -> Image:
    """A picture by the attributes of its macro. `position`: where it stands in the text; its file is looked for in `imagesdir`, where the text says that."""
    target = names.resolved(file.strip())
    folder = names.shown("imagesdir")
    if folder and "{" not in folder and ADDRESS.match(target) is None and not target.startswith(("/", "data:")):
        target = f"{folder.rstrip('/')}/{target}"
    alt, width = given.value(0, "alt"), given.value(1, "width")
    title, link = given.value(-1, "title"), given.value(-1, "link")
    return Image(
        position,
        target,
        place,
        None if alt is None else names.resolved(alt.text),
        "" if title is None else title.text,
        width=None if width is None else pixels(width.text),
        link="" if link is None else names.address(link.text),
    )
