"""MED704: the document credits one, the image another."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import language, pictures
from provenance.analysis.images import Embedded, Verdict, compare, embedded, images
from provenance.api import Confidence, Context, Document, Hit, RelatedPlace, Severity, quoted, rule
from provenance_plugins.media.pages import called, page, place

_LONGEST = 80
"""Characters of a name that a message shows."""


@rule(
    id="MED704",
    slug="credit-mismatch",
    severity=Severity.WARNING,
    summary="A credit that contradicts the image's own metadata",
    scope="document",
    languages=["*"],
    needs=["media"],
    reads_files=True,
    uses=(images,),
    when=(pictures,),
    bad=[
        page("credited.png", "The mill. Photo: Tom Okafor / Reuters"),
        page("credited.png", "The mill (Tom Okafor/AFP)"),
        page("credited.png", "The mill. Photo: Reuters"),
    ],
    good=[
        page("credited.png", "The mill. Photo: Ana Cruz"),
        page("credited.png", "The mill. Photo: A. Cruz / Example Post"),
        page("credited.png", "The mill. Photo: Example Post"),
        page("credited.png", "Ana Cruz at the mill, in a picture by Tom Okafor"),
        page("credited.png", "The mill"),
        page("signed.png", "The mill. Photo: Tom Okafor / Reuters"),
    ],
)
def credit_mismatch(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """One of the two is wrong: the credit that readers see, or the creator that the image names in its IPTC, XMP or EXIF data.

    Find out who made the image and correct the other place. An agency in the document and a photographer in the image do not
    contradict each other, nor do two spellings of a name.
    """
    if not document.images:
        return
    for picture, found in zip(images(document), embedded(document), strict=True):
        credit = picture.credit
        if found is None or credit is None or not found.says_origin or credit.origin in {"json-ld", "link"}:
            continue
        languages = (language(document).read_as, "en")
        if compare(credit.text, found, languages) is not Verdict.CONTRADICTS:
            continue
        if any(compare(document.slice(span), found, languages) is Verdict.AGREES for span in picture.near):
            continue  # the caption names both
        related = () if credit.span is None else (RelatedPlace("the credit is here", credit.span),)
        yield Hit(
            place(picture.image),
            f"{called(picture.image)} is credited to {quoted(credit.text)}, but its own metadata names {_named(found)}: find out whose it is and correct the other",
            Confidence.HIGH if credit.stated else Confidence.MEDIUM,
            related=related,
        )


def _named(image: Embedded) -> str:
    return " / ".join(f"“{name[:_LONGEST]}”" for name in (*image.creators[:2], image.credit) if name) or (
        f"“{(image.source or image.rights)[:_LONGEST]}”"
    )
