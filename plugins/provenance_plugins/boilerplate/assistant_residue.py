"""BLP413: what a chat assistant says around the text it wrote."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content, leftovers
from provenance.api import Context, Document, Hit, Severity, rule
from provenance_plugins.boilerplate.stretches import LANGUAGES, stretches


@rule(
    id="BLP413",
    slug="assistant-residue",
    severity=Severity.ERROR,
    summary="What a chat assistant says around the text it wrote",
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers,),
    bad=[
        "Certainly! Here is a short article about bridges:\n\nBridges have been built for thousands of years.",
        "As an AI language model, I cannot browse the internet.",
        "Bridges have been built for thousands of years.\n\nI hope this helps! Let me know if you have any other questions.",
        "Absolutely! Below is the article you asked for:\n\nThe council voted on Monday to close the bridge.",
        "Here's a more concise version:\n\nThe council voted on Monday to close the bridge.",
        "The council voted on Monday to close the bridge.\n\nNote: I cannot verify events after my knowledge cutoff.",
    ],
    good=[
        "“As an AI language model, I cannot do that,” the program answered, and the teacher laughed.",
        "Researchers hope that this helps patients who cannot travel.",
    ],
)
def assistant_residue(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """The words are a program’s, spoken to the person who asked it. Left in, they show that nobody read the text before it went out.

    Delete them, and check the facts of the rest: a text that came with them was probably not written by the person who signs it.
    """
    yield from stretches(
        document,
        "assistant",
        "{} is what a chat assistant says around a text: delete it, and check the rest of the text",
    )
