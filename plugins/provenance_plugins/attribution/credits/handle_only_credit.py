"""ATT109."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Context, Document, Example, Hit, Severity, matches, quoted, rule
from provenance_plugins.attribution.credits.accounts import is_account
from provenance_plugins.attribution.credits.credit_lines import LEADS, handle_only, platform_handles, platform_only
from provenance_plugins.attribution.credits.labelled_handles import BARE_SIGNS, labelled_handles


@rule(
    id="ATT109",
    slug="handle-only-credit",
    severity=Severity.INFO,
    summary="A credit that is only a handle on a platform",
    running_text=True,
    scope="block",
    languages=["*"],
    when=("@", "_", *BARE_SIGNS),
    bad=[
        "IG: @someone",
        "Photo: @some.one",
        "Photo via @someone",
        "Credits: Instagram/@someone",
        "📷 @someone",
        "h/t @harbourbirds for the picture of the gull",
        "cr: harbour_fans on Insta",
        "Ph. @harbour.photo",
        "Imagen vía @harbour_desde_el_aire",
        "Bild: Insta @harbour.lokal",
        "Crédits photo : @harbour.vue",
        "MUA @harbour_faces",
        "Video – TikTok: harbourgull88",
        "Reprodução/Instagram @harbour.sul",
        "The dam is open again.\n\nIG: @someone",
        Example("The dam (IG: [@someone](https://instagram.com/someone)) is open.", media_type="text/markdown"),
    ],
    good=[
        "Photo: Ana Cruz (@anacruz)",
        "Photo: @anacruz (Ana Cruz)",
        "Follow us: @paper",
        "The photo credit of @someone was left out.",
        "Harbour Club – Instagram: harbourclub",
        "The pH of the soil is told by @someone.",
        "cr: Ana Cruz (harbour_fans on Insta)",
        "Foto @harbour.photo Ana Cruz",
        "Write to ana@example.org",
        "He wrote to @someone on Monday.",
        "Harbour Club\n\nInstagram: @harbourclub\nFacebook: harbour.club",
        "Write to us: ana@example.org\n\nTwitter: @harbourclub",
        "Ana Cruz\n\nTwitter: @harbourclub",
        Example("Twitter: [@harbourclub](https://twitter.com/harbourclub)", media_type="text/markdown"),
    ],
)
def handle_only_credit(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
    """A handle can be renamed, sold or deleted, and then the credit leads nowhere.

    Give the name with the handle, and link to the post.

    Not told:
    - an account that a text gives to be reached or followed: beside an address or another account, below a name, or as a
      link to the profile
    """
    text = document.text
    if "@" not in text and "_" not in text and not any(map(text.__contains__, BARE_SIGNS)):
        return
    spans = [span for match in matches(document, LEADS) if (span := handle_only(document, match)) is not None]
    spans += [
        span
        for found in platform_handles(text)
        if (span := platform_only(text, found)) is not None and not is_account(document, span)
    ]
    spans += labelled_handles(document)
    last = -1
    for span in sorted(spans):
        if span.start >= last:
            last = span.end
            yield Hit(
                span,
                f"{quoted(document.slice(span))} is a handle and no name, and handles change hands: add who that is, and link to the post",
            )
