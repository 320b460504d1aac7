"""NEWS001: an embargo notice that was left in the text."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Context, Document, Hit, Phrases, Severity, quoted, rule


@rule(
    id="NEWS001",
    slug="embargo-notice",
    severity=Severity.ERROR,
    summary="An embargo notice that was left in the text",
    phrases=Phrases.load(__package__, "embargo_notice"),
    bad=["EMBARGOED UNTIL 9 A.M.\n\nThe council will close two libraries.", "Not for release before Friday."],
    good=["The embargo on grain was lifted in 1981.", "The council will close two libraries."],
)
def embargo_notice(document: Document, context: Context) -> Iterator[Hit]:
    """An embargo notice tells readers that they see what they should not have seen yet.

    Check that the embargo is over, then delete the notice.
    """
    for match in context.matches:
        words = quoted(document.slice(match.span))
        yield Hit(match.span, f"{words} is an embargo notice: check that it is over, then delete it")
