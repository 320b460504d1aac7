"""MED701: an image of nobody."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import pictures
from provenance.analysis.images import Picture, embedded, images
from provenance.api import Confidence, Context, Document, Example, Hit, Image, Severity, quoted, rule, told_together
from provenance_plugins.media.disclosed import made_by_model
from provenance_plugins.media.found_on_pages import credited_to_pages
from provenance_plugins.media.kinds import Kind, is_of_others, kind_of
from provenance_plugins.media.libraries import library_of
from provenance_plugins.media.noted_credits import is_credited_in_note
from provenance_plugins.media.pages import called, is_in_tag, page, place
from provenance_plugins.media.shown import is_shown
from provenance_plugins.media.vague_credits import is_credited_vaguely

_LEAD = "<p>The path follows the river for six miles, past two mills and a chapel.</p>"


def _html(inner: str) -> Example:
    return Example(f"<article><h1>A walk by the river</h1>{_LEAD}{inner}{_LEAD}</article>", media_type="text/html")


@rule(
    id="MED701",
    slug="uncredited-image",
    severity=Severity.WARNING,
    summary="An image with no credit in caption, text or metadata",
    scope="block",
    languages=["*"],
    reads_files=True,
    uses=(images,),
    when=(pictures,),
    bad=[
        _html('<p><img src="https://i0.wp.com/harbour.org/mill-040519-getty-ftr.jpg" alt="The mill in May"><br><sub><sup>Photo Credit by: www.harbour.org</sup></sub></p>'),
        _html('<figure><img src="https://tse1.mm.bing.net/th?q=old%20mill&amp;w=474" alt="The old mill: a life on the river."></figure>'),
        Example("# A walk\n\nThe path follows the river.\n\n![The old mill](https://harbour.example/afp-mill.jpg)\n*The mill at dusk [2]*\n\nIt leads to the weir.\n\n[1] from [Lamp](https://lamp.example/1)\n\n[2] See the map of the mill.\n", media_type="text/markdown"),
        _html('<figure><img src="https://example.org/istock-205488.jpg" alt="The mill"><figcaption>The mill in May.</figcaption></figure>'),
        _html('<figure><img src="https://example.org/mill.jpg" alt="The mill"><figcaption>The mill, where the police file photos of boats.</figcaption></figure>'),
        _html('<figure><img src="https://example.org/mill.jpg" alt="The mill"><figcaption>The mill in May.</figcaption></figure>'),
        _html('<p><img src="https://example.org/mill.jpg" width="800" height="600" alt="The mill in May"></p>'),
        _html('<div class="post-thumbnail"><img src="https://example.org/mill.jpg" width="800" height="600" alt="The mill in May"></div>'),
        _html('<p><img src="https://images.example.org/photo-15047?w=1200&amp;h=500&amp;fit=crop" alt="Mill"></p>'),
        Example("# A walk\n\nThe path follows the river.\n\n![The old mill in May](https://example.org/mill.jpg)\n\nIt is long.\n", media_type="text/markdown"),
    ],
    good=[
        _html('<p><img src="https://i0.wp.com/harbour.org/130196802_1278749065819505_7795923026182335239_n.jpg" alt="The mill in May"><br><sub><sup>Photo Credit by: harbour.org</sup></sub></p>'),
        _html('<figure><img src="https://harbour.org/mill-getty-1.jpg" alt="The mill"><figcaption>The mill. Photo: Getty Images</figcaption></figure>'),
        Example("# A walk\n\nThe path follows the river.\n\n![The old mill](https://harbour.example/afp-mill.jpg)\n*The mill at dusk [2]*\n\nIt leads to the weir.\n\n[1] [2] from [Lamp](https://lamp.example/1)\n", media_type="text/markdown"),
        _html('<figure><img src="https://example.org/mill.jpg" alt="The mill"><figcaption>The mill. Photo: Ana Cruz</figcaption></figure>'),
        _html('<figure><img src="https://example.org/mill.jpg" alt="The mill"><figcaption>The mill in May (Ana Cruz/Reuters)</figcaption></figure>'),
        _html('<figure><img src="https://example.org/mill.jpg" alt="The mill. © Ana Cruz"><figcaption>The mill in May.</figcaption></figure>'),
        _html('<figure><img src="https://example.org/mill.jpg" alt="Mill"></figure><p>Bild: Ana Cruz</p>'),
        _html('<img class="avatar" src="https://example.org/ana.jpg" width="200" height="300" alt="Ana Cruz">'),
        _html('<figure><img src="https://example.org/mill.jpg" alt="The mill"><figcaption>AI-generated illustration of the mill</figcaption></figure>'),
        _html('<figure><img src="https://example.org/mill.jpg" alt="The mill"><figcaption>The mill in May. Ana Cruz photo</figcaption></figure>'),
        Example("# A walk\n\nThe path follows the river.\n\n![The old mill](https://example.org/mill.jpg)\n\n*The Mill at Dusk*, Ana Cruz, 2019\n", media_type="text/markdown"),
        _html('<img class="thumbnail" src="https://example.org/mill.jpg" width="400" height="300" alt="The mill in May">'),
        _html('<img src="https://example.org/logo.png" width="800" height="600" alt="Evening Post">'),
        _html('<figure><img src="https://example.org/1.png" alt="Screenshot of the settings"><figcaption>The settings.</figcaption></figure>'),
        Example("# A walk\n\nThe path follows the river.\n\n![The old mill in May](/images/mill-chart2.png)\n\nIt is long.\n", media_type="text/markdown"),
        _html('<img src="https://example.org/mill.jpg" width="60" height="40" alt="The mill in May">'),
        _html('<p><img src="https://images.example.org/photo-15047?w=200&amp;h=100&amp;fit=crop" alt="Mill"></p>'),
        page("credited.png", "The mill in May."),
        Example("# A walk\n\nThe path follows the river.\n\n![The old mill in May](https://example.org/mill.jpg)\n*Photo by Ana Cruz*\n", media_type="text/markdown"),
        Example("# A walk\n\nIt is long.\n\n*Courtesy photos*\n\n![The old mill](/img/a.jpg)\n*In May.*\n\n![The weir](/img/b.jpg)\n*In June.*\n", media_type="text/markdown"),
        _html('<figure><img src="https://example.org/mill.jpg" alt="The mill"><figcaption>The mill in May. File photo</figcaption></figure>'),
        Example("# A walk\n\nAll photos by Ana Cruz.\n\n![The old mill in May](https://example.org/mill.jpg)\n", media_type="text/markdown"),
    ],
)  # fmt: skip
def uncredited_image(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """A picture is evidence only where one can ask who took it, and nearly always somebody's work.

    Name its maker in the caption ("Photo: Ana Cruz / Reuters"), also where that is you.

    A warning:
    - where its name or its address say that it is somebody else's: from a library or an agency, saved from a network,
      shown from a search
    - where it is a library's by its name and credited to the host of a page
    - where its name says that a model made it, so that readers are to be told

    For information:
    - one that is shown from the address of a library of free pictures (Unsplash, Pexels), which names that already
    - every other picture, since sites show their own as a rule; the message says what speaks for that

    Not told:
    - pictures in front matter, and those without words, a size or a caption (MED705)
    - logos, icons, portraits beside a byline, teasers, stills of players, drawings and pictures of screens
    - one whose caption says that a model made it, or whose own metadata give a credit (extra `media`)
    - one whose credit names nobody ("Courtesy photos"), which ATT101 tells
    - one that is missing where its text lies (MED706), unless its site's generator or its address puts the text
      somewhere else
    """
    for picture in images(document):
        yield from credited_to_pages(document, picture)
    yield from told_together(_faults(document), _MANY, "{} more images have none either")


def _faults(document: Document) -> Iterator[tuple[Kind, Hit]]:
    """The kind of each image without a credit, and what is said of it: a gallery is one fault with many places."""
    if not document.images:
        return
    pictures = images(document)
    shown = [index for index, picture in enumerate(pictures) if picture.credit is None and is_shown(document, picture)]
    if not shown:
        return
    known = embedded(document)
    seen: set[str] = set()
    for index in shown:
        found, image = known[index], pictures[index].image
        if image.target in seen:
            continue  # shown again, in a gallery or for another size of window
        seen.add(image.target)
        if (found is not None and (found.says_origin or found.credentials.author)) or made_by_model(
            document, pictures[index]
        ):
            continue
        if is_credited_vaguely(document, pictures[index]) or is_credited_in_note(document, pictures[index]):
            continue
        captioned = image.caption is not None
        kind = kind_of(document, pictures[index])
        if kind is Kind.PICTURE and is_in_tag(document, image):
            kind = Kind.IN_TAG
        hit = Hit(
            place(image),
            f"{called(image)} has no credit in {'its caption' if captioned else 'a caption'}, its alternative text or beside it: {_advice(kind, image)}",
            Confidence.HIGH if captioned else Confidence.MEDIUM,
            None
            if kind is Kind.MODEL or (kind is Kind.PICTURE and _is_of_others(document, pictures[index]))
            else Severity.INFO,
        )
        yield kind, hit


def _is_of_others(document: Document, picture: Picture) -> bool:
    """Whether the name of an image says that it is somebody else's, and it is none of a row of the house's own."""
    if not is_of_others(picture):
        return False
    from provenance_plugins.media.own_rows import is_of_own_row  # noqa: PLC0415 - few images are called so

    return not is_of_own_row(picture.image, document.images)


def _advice(kind: Kind, image: Image) -> str:
    """What to do; where an image is from a library of pictures, it says so."""
    library = library_of(image) if image.target[:5].lower() != "data:" and kind in {Kind.PICTURE, Kind.STOCK} else ""
    return _OF_LIBRARY[kind].format(quoted(library)) if library else _ADVICE[kind]


_MANY = 4
"""Images of a text that have no credit: one fault of it from here on."""
_ADVICE = {
    Kind.PICTURE: "say who made it",
    Kind.OWN: "say who made it, unless it is your own drawing or shows your own screen",
    Kind.TOLD: "say who made it, unless the words beside it do",
    Kind.MINE: "say who made it, also where that is you",
    Kind.IN_TAG: "say who made it, unless what this tag makes of it does",
    Kind.STOCK: "name its maker or the library too, as its address does",
    Kind.MODEL: "its name says that a model made it, so tell readers that it did",
    Kind.LINKED: "name its maker here too, as the page of its file does",
    Kind.UNKNOWN: "say in its alternative text what it is, and who made it where that is not you",
}
_OF_LIBRARY = {
    Kind.PICTURE: "it is from {}, as it is named, so somebody else's: name that and its maker",
    Kind.STOCK: "name its maker or {} too, as its address does",
}
