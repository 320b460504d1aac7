"""ATT105."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.api import Context, Document, Example, Hit, Severity, quoted, rule
from provenance_plugins.attribution.authors.bylines import placeholders
from provenance_plugins.attribution.authors.initials import only_initials

_STORY = "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done, the city said."


@rule(
    id="ATT105",
    slug="missing-author",
    severity=Severity.WARNING,
    summary="No author or byline in metadata, front matter or text",
    scope="document",
    languages=["*"],
    presence=True,
    bad=[
        f"The bridge is closed\n\n{_STORY}",
        f"The bridge is closed\n\n{_STORY} Ana Cruz spoke for the ferry.\n\nThis is Ana Cruz’s second summer working for the harbour.",
        f"The bridge is closed\n\n{_STORY} {_STORY} From the harbour, with love, Leeds United.",
    ],
    good=[
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY}",
        Example(f"---\ntitle: The bridge is closed\nauthor: Ana Cruz\n---\n\n{_STORY}", media_type="text/markdown"),
        f"The bridge is closed\n\nBy admin\n\n{_STORY}",
        f"The bridge is closed\n\n{_STORY} {_STORY}\n\nThanks,\nAna",
        f"The bridge is closed\n\n{_STORY} {_STORY} For Harbour Radio, from Leeds, Ana Cruz.",
        f"The bridge is closed\n\n{_STORY} {_STORY}\n\nThis is Ana Cruz’s second summer writing for The Harbour Post. She lives on a boat.",
        f"The bridge is closed\n\n{_STORY} {_STORY}\n\nFirst put out by Harbour Live (Ana Cruz is a reporting intern with Harbour Live this spring)",
        f"The bridge is closed\n\n{_STORY} {_STORY} {_STORY} (Reporting by  Ana Cruz; Editing by Ben  Ode )",
        Example(
            f"# Opening Remarks by Mr Ben Ode, Minister for Roads, at the Bridge Fair\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ncontributors:\n  - first_name: Ana\n    last_name: Cruz\n---\n\n{_STORY}", media_type="text/markdown"
        ),
    ],
)
def missing_author(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
    """A reader who cannot tell who wrote a text cannot tell what its writer knows, nor ask.

    Add a byline, or an author in the front matter or metadata.

    It is a warning in what reports what people say and do, and in short texts that are no page of a site.

    For information:
    - pages of a site, word files and long texts that report little, posts that say "I", plain files with a day
    - something where an author would be named, or in the address, which the message shows: a name, an account, an agency or outlet, an editor, initials, a column of names
    - pages and newsletters that show who published them; texts with a day that quote nobody twice, or link to what they rest on
    - parts of a book or of a page, posts of a live one; logs and transcripts
    - tales, numbered essays, sermons, notices, listings, recipes, posts of a forum, teasers and descriptions, which report neither what somebody said nor what happened
    - rows with one speaker, languages without a lexicon, drafts that quote few by name, sites of the state and of organisations
    - handouts, notes of a writer, editorials, minutes, judgments, papers, releases, pages run into one line, news in brief, lists of headlines, issues, digests, wikis, manuals, pages about a body

    Not told:
    - a signature, a box about the author, a title that says who speaks, or the body that issues a press release
    - a byline that names nobody, which placeholder-author tells
    """
    if metadata(document).authors or placeholders(document):
        if (signs := only_initials(document)) is not None:
            yield Hit(
                None,
                f"only the initials {quoted(signs)} sign the document, which say nothing outside the house: write the names out",
                severity=Severity.INFO,
            )
        return
    from provenance_plugins.attribution.authors.unnamed_authors import unnamed_author  # noqa: PLC0415 - many texts have a byline

    yield from unnamed_author(document)
