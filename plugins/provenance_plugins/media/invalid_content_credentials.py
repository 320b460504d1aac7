"""MED702: an image that is not what was signed."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import pictures
from provenance.analysis.images import State, embedded, images
from provenance.api import Context, Document, Hit, Severity, lazy_pattern, rule
from provenance_plugins.media.pages import called, page, place

_HASH = lazy_pattern(r"(?:[hH]ash|hashedURI|manifest)\.mismatch$")


@rule(
    id="MED702",
    slug="invalid-content-credentials",
    severity=Severity.ERROR,
    summary="Content credentials that do not fit their image",
    scope="document",
    languages=["*"],
    needs=["media"],
    reads_files=True,
    uses=(images,),
    when=(pictures,),
    bad=[page("changed-after-signing.png", "The mill. Photo: Ana Cruz")],
    good=[
        page("signed.png", "The mill. Photo: Ana Cruz"),
        page("credited.png", "The mill. Photo: Ana Cruz"),
    ],
)
def invalid_content_credentials(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """A C2PA manifest says who made an image and how. One that does not fit shows that image or manifest were changed afterwards.

    Go back to the file as it was signed, or sign the changed one anew, so that the change is part of its history. Who may sign is
    not judged: a signer whom no trust list knows is no finding. Manifests that are kept elsewhere are not fetched.
    """
    if not document.images:
        return
    for picture, found in zip(images(document), embedded(document), strict=True):
        if found is not None and found.credentials.state is State.INVALID:
            failures = found.credentials.failures
            codes = ", ".join(failures[:3])
            yield Hit(
                place(picture.image),
                f"{called(picture.image)} has content credentials that do not hold: {_fault(failures)} ({codes}); use the file as it was signed, or sign it anew",
            )


def _fault(failures: tuple[str, ...]) -> str:
    if any(code.startswith("claimSignature") for code in failures):
        return "the signature is not that of its manifest"
    if any(_HASH.search(code) for code in failures):
        return "the image or its manifest was changed after signing"
    return "its manifest is incomplete or malformed"
