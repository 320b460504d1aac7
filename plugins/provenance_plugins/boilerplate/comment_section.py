"""BLP409: comment forms, comments and their counts."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import content, leftovers
from provenance.api import Context, Document, Hit, Severity, rule
from provenance_plugins.boilerplate.stretches import LANGUAGES, stretches


@rule(
    id="BLP409",
    slug="comment-section",
    severity=Severity.WARNING,
    summary="Comment forms, comments and their counts",
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers,),
    bad=[
        "The council voted on Monday to close the bridge.\n\nLeave a reply\n\nYour email address will not be published. Required fields are marked *",
        "The council voted on Monday to close the bridge.\n\nBe the first to comment",
        "The council voted on Monday to close the bridge.\n\nKeep it clean. Please avoid obscene language.",
        "The council voted on Monday to close the bridge.\n\n4 thoughts on “A bridge is closed”",
    ],
    good=[
        "No comments were made on the plan in the hearing on Monday.",
        "The minister declined to comment on the report.",
        "In a reply to the committee the bank said that it had acted within the law.",
        "We welcome your comments on the draft, which the council will discuss in the autumn.",
        "You can leave a comment in the book at the town hall until Friday.",
        "The council voted on Monday to close the bridge.\n\nLeave a comment slip in the box by the door if you miss a book.",
        "The council voted on Monday to close the bridge.\n\nPost a reply to the clerk by Friday, with the receipt.",
        "The council voted on Monday to close the bridge.\n\n4 thoughts on closing a bridge",
    ],
)
def comment_section(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """What readers wrote under an article is not its author’s, and a form without a page is only its labels.

    Delete the comments and the form. A comment that matters is quoted, with its writer’s name.
    """
    yield from stretches(document, "comments", "{} is from the comments under a page, not from the article: delete it")
