"""ATT109."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Context, Document, Hit, Severity, matches, quoted, rule
from provenance_plugins.attribution.credits import LEADS, handle_only, platform_handles, platform_only


@rule(
    id="ATT109",
    slug="handle-only-credit",
    severity=Severity.INFO,
    summary="A credit that is only a handle on a platform",
    running_text=True,
    scope="block",
    languages=["*"],
    when=("@",),
    bad=["IG: @someone", "Photo: @some.one", "Photo via @someone", "Credits: Instagram/@someone", "📷 @someone"],
    good=[
        "Photo: Ana Cruz (@anacruz)",
        "Photo: @anacruz (Ana Cruz)",
        "Follow us: @paper",
        "Write to ana@example.org",
        "He wrote to @someone on Monday.",
    ],
)
def handle_only_credit(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
    """A handle can be renamed, sold or deleted, and then the credit leads nowhere.

    Give the name with the handle, and link to the post.
    """
    text = document.text
    if "@" not in text:
        return
    spans = [span for match in matches(document, LEADS) if (span := handle_only(document, match)) is not None]
    spans += [span for found in platform_handles(text) if (span := platform_only(text, found)) is not None]
    last = -1
    for span in sorted(spans):
        if span.start >= last:
            last = span.end
            yield Hit(
                span,
                f"{quoted(document.slice(span))} is a handle and no name, and handles change hands: add who that is, and link to the post",
            )
