"""LIC801: nothing on the rights in the document."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.api import Context, Document, Example, Hit, Severity, rule
from provenance_plugins.rights.statements import rights

_TEXT = "The council decided on Monday evening to close the bridge for two years."


@rule(
    id="LIC801",
    slug="missing-licence",
    severity=Severity.INFO,
    summary="No licence or copyright statement in metadata or text",
    scope="document",
    languages=["*"],
    opt_in=True,
    presence=True,
    uses=(rights,),
    bad=[_TEXT],
    good=[
        f"{_TEXT}\n\n© 2024 Evening Post. All rights reserved.",
        f"{_TEXT}\n\nThis article is licensed under CC BY 4.0.",
        Example(f"---\nlicense: CC-BY-4.0\n---\n\n{_TEXT}\n", media_type="text/markdown"),
    ],
)
def missing_licence(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Whoever wants to quote, archive or train on a text has to know whether they may, and the law answers for those who say nothing.

    State a licence in the metadata (`license: CC-BY-4.0`, a link with `rel="license"`), or whose the rights are.
    """
    if not rights(document).mentioned:
        yield Hit(None, "the document says nothing of its licence or copyright: state it in the metadata or at the end")
