"""MED706: an image that is not there."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator

from provenance.analysis import pictures
from provenance.analysis.images import Kind, images, is_file
from provenance.api import Confidence, Context, Document, Example, Hit, Image, Severity, lazy_pattern, rule, told_once
from provenance_plugins.media.pages import FOLDER, called, is_in_tag, page, place
from provenance_plugins.media.places import are_in_store, is_moved_by_generator, stands_in_web

_NOWHERE = ("attachment:", "blob:", "webkit-fake-url:", "https://www.google.", "http://www.google.", "https://images.app.goo.gl/")  # fmt: skip
"""With one of these an address begins that shows nothing to a reader (`shown_nowhere.py`)."""
_PAGES = (".html", ".htm", ".php", ".aspx")
_IMAGES = (".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".avif")


@rule(
    id="MED706",
    slug="missing-image",
    severity=Severity.ERROR,
    summary="A local image that does not exist",
    scope="block",
    languages=["*"],
    reads_files=True,
    uses=(images,),
    when=(pictures,),
    bad=[
        page("no-such-file.png", "The mill. Photo: Ana Cruz"),
        Example("The mill in May.\n\n![The mill](pictures/mill.png)\n", media_type="text/markdown", folder=FOLDER),
        Example("The mill in May.\n\n![The mill](attachment:2f0c1a9e-77aa:mill.png)\n", media_type="text/markdown"),
    ],
    good=[
        page("credited.png", "The mill. Photo: Ana Cruz"),
        page("https://example.org/no-such-file.png", "The mill. Photo: Ana Cruz"),
        page("/no-such-file.png", "The mill. Photo: Ana Cruz"),
        page("{{ image }}", "The mill. Photo: Ana Cruz"),
        Example("The mill in May.\n\n![The mill](pictures/mill.png)\n", media_type="text/markdown"),
        Example("The mill in May.\n\n[[File:Mill.png|thumb|The mill]]\n", media_type="text/x-mediawiki", folder=FOLDER),
        Example(
            "---\ntitle: A walk\n---\n\nThe mill in May.\n\n![The mill](../pictures/mill.png)\n",
            media_type="text/markdown",
            folder=FOLDER,
        ),
    ],
)
def missing_image(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Readers see an empty frame, and an editor cannot tell any more what stood there.

    Put the file where the address says, or correct the address.

    A whole path on the machine of whoever wrote the text is told, too, for information that of a dot of one pixel; so is
    an address that only the program knows from which the text was exported, and that of a search in place of its image.

    Where no image is beside the document nor in any folder that its images are to be in, texts were collected without
    images: one finding for information says so for all of them. A page that stands where an image should be is none.

    Not told:
    - addresses in the web, templates, tags of a site's generator, and paths whose root only the site knows
    - pages that say that their place is in the web
    - images of a text with front matter, which its site's generator puts somewhere else, unless their folder is there
      and is not the text's own
    """
    if not document.images:
        return
    yield from told_once(_on_own_machine(document))
    if any(image.target.startswith(_NOWHERE) for image in document.images):
        from provenance_plugins.media.shown_nowhere import shown_nowhere  # noqa: PLC0415 - few texts have any

        yield from told_once(shown_nowhere(document))
    if document.file is None or stands_in_web(document) or are_in_store(document):
        return
    missing, there = [], False
    for picture in images(document):
        if is_in_tag(document, picture.image):
            continue  # whose folder its template knows
        if picture.address.kind is Kind.LOCAL and (path := picture.address.path) is not None:
            found = is_file(path)
            # A page that stands where an image should be (the page itself, one that says "not found") is none.
            there = there or (found and not path.lower().endswith(_PAGES))
            if not found:
                missing.append((picture.image, path))
    missing = [(image, path) for image, path in missing if not is_moved_by_generator(document, path)]
    if not missing:
        return
    if not there and _is_without_images(document.file, [path for _, path in missing]):
        image, _ = missing[0]
        more = len({path for _, path in missing}) - 1
        others = f", nor are {more:,} more" if more > 1 else ", nor is one more" if more else ""
        yield Hit(
            place(image),
            f"{called(image)} is not beside the document{others}, and neither is any other image: save it with its images",
            Confidence.LOW,
            Severity.INFO,
        )
        return
    for image, _ in missing:
        yield Hit(
            place(image), f"{called(image)} does not exist: put the file where its address says, or correct the address"
        )


def _on_own_machine(document: Document) -> Iterator[tuple[str, Hit]]:
    """Images by their whole path on the machine of whoever wrote the text, with their folder: "C:/Users/ana/lamp.png"."""
    for picture in images(document):
        target = picture.image.target
        if _OWN_MACHINE.match(target) is None or is_in_tag(document, picture.image):
            continue
        message = f"{called(picture.image)} is a file on the writer's own machine, which no reader has: put it beside the document, and give the path from there"
        shown = None if _is_seen(picture.image) else Severity.INFO
        yield target.replace("\\", "/").rpartition("/")[0], Hit(place(picture.image), message, severity=shown)


def _is_seen(image: Image) -> bool:
    """Whether an image is more than a dot that keeps cells of a table apart."""
    return image.width is None or image.height is None or max(image.width, image.height) > 1


_OWN_MACHINE = lazy_pattern(
    r"file:/|[a-z]:[\\/](?!/)|\\\\\w|/(?:home|users)/[^/]+/(?:[^/]+/)*(?:\.[\w-]+|desktop|documents|downloads|pictures|dropbox|onedrive|library|projects?|repos?|git|escritorio|documentos|descargas|bureau|téléchargements|schreibtisch|dokumente|bilder|scrivania|documenti|immagini|afbeeldingen|pulpit|dokumenty|obrazy|skrivbord|belgeler|masaüstü|unduhan)/",
    re.IGNORECASE,
)
"""Of the paths from a root, which may be that of a site, those with a folder that people have at home, or a hidden one."""


def _is_without_images(file: str, paths: list[str]) -> bool:
    """Whether no image is in the document's folder, nor in any in which one of its own should be."""
    folders = (os.path.dirname(file), *map(os.path.dirname, paths))  # noqa: PTH120 - many, and as strings already
    return not any(map(_has_image, dict.fromkeys(folders)))


def _has_image(folder: str) -> bool:
    try:
        with os.scandir(folder or ".") as entries:
            return any(entry.name.lower().endswith(_IMAGES) for entry in entries)
    except OSError:
        return False
