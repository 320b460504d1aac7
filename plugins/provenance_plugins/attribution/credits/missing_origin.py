"""ATT106."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import metadata
from provenance.analysis.metadata import Value
from provenance.api import Context, Document, Example, Hit, Match, Phrases, Severity, Span, analysis, lazy_pattern, rule
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.credits.credit_lines import opens_line, rest_of_line

_STORY = "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done, the city said."


_GIVEN = ("front-matter:", "row:")
_OUTLET = 80
"""Characters of the name of an outlet, with the day behind it."""
_HELD = lazy_pattern(r"(?:\s*(?:\(c\)|©))?[\s:]*(?:\d{4}[\s,–-]*)+(?:by\s)?[A-ZÀ-Þ][\w&.’'-]+\s[A-ZÀ-Þ]")
"""Behind "Copyright" the years and a name of two words and more."""
_ISSUER = 40
"""Within so many characters behind its label the issuer of a press release is named."""


@analysis(phrases=Phrases.load(LEXICON, "origin"))
def origins(document: Document) -> tuple[Match, ...]:
    """Where a text says that it comes from somewhere: "first published in …", a line "Source: …", a contact."""
    return tuple(match for match in origins.matches(document) if _is_statement(document, match))


def _is_statement(document: Document, match: Match) -> bool:
    label = "contact" in match.tags
    end = match.span.end
    if "held" in match.tags:
        return opens_line(document.text, match.span.start) and _HELD.match(document.text, end) is not None
    if "issued" in match.tags:
        outlet = rest_of_line(document.text, end).removeprefix(" the").removeprefix(" The").lstrip()
        before = document.text[document.text.rfind("\n", 0, match.span.start) + 1 : match.span.start]
        return not any(map(str.isalpha, before)) and len(outlet) <= _OUTLET and outlet[:1].isupper()
    if " " in match.phrase and not label and "catalogue" not in match.tags:
        return True
    rest = " ".join(document.text[end : end + _ISSUER].split()) if label else rest_of_line(document.text, end).lstrip()
    return (
        opens_line(document.text, match.span.start)
        and rest.startswith(":")
        and any(character.isupper() for character in rest)
    )


def _has_source(document: Document) -> bool:
    """Whether the front matter or the row gives an address as the source: no publisher, and not the text's own, but where it comes from."""
    return any(
        declared.field == "publisher" and "://" in declared.value and declared.origin.startswith(_GIVEN)
        for declared in document.declared
    )


def _has_outlet_in_byline(document: Document, authors: tuple[Value, ...]) -> bool:
    """Whether the outlet stands behind the name of an author: "By Ana Cruz, Westhaven Courier, 3 May 2024"."""
    from provenance.analysis.metadata.naming.posts import is_outlet_behind  # noqa: PLC0415 - few texts name no origin

    for author in authors:
        place = author.span
        behind = _BEHIND_AUTHOR.match(document.text, place.end) if isinstance(place, Span) else None
        if behind is not None and is_outlet_behind(behind["who"]):
            return True
    return False


_BEHIND_AUTHOR = lazy_pattern(
    r",[^\S\n]+(?:for\s)?(?:[Tt]he\s)?(?P<who>[A-ZÀ-Þ][\w&.’'-]*(?:\s[A-ZÀ-Þ][\w&.’'-]*){1,4})(?=[^\S\n]*(?:[,.|·•–—-]|\n|\Z))"
)


@rule(
    id="ATT106",
    slug="missing-origin",
    severity=Severity.INFO,
    summary="No publisher, canonical address or statement of the source",
    scope="document",
    languages=["*"],
    presence=True,
    uses=(origins,),
    bad=[
        f"The bridge is closed\n\nBy Ana Cruz, Jim Courier, 3 May 2024\n\n{_STORY}",
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY}",
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY}\n\nCopyright 2024",
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY}\n\n© 2024 All rights reserved",
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY}\n\n© 2024 Licensed under CC BY",
        Example(
            f"<html><body><article><h1>The bridge is closed</h1><p>{_STORY}</p><p>Copyright 2024 All rights reserved. Licensed under CC BY.</p></article></body></html>",
            media_type="text/html",
        ),
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY} The publication: The Bridge.",
        Example(
            f"---\ntitle: The bridge is closed\nurl: bridge/closed.html\n---\n\n{_STORY}", media_type="text/markdown"
        ),
        Example(
            f"<html><body><article><h1>The bridge is closed</h1><p>{_STORY}</p></article><footer>&copy; 2024. All rights reserved.</footer></body></html>",
            media_type="text/html",
        ),
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY} A report published in Leeds says why.",
    ],
    good=[
        f"The bridge is closed\n\nBy Ana Cruz, Westhaven Courier, 3 May 2024\n\n{_STORY}",
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY}\n\n© 2024 Harbour Gazette",
        Example(
            f"# The bridge is closed\n\nBy Ana Cruz\n\n{_STORY}\n\n© 2024 Harbour Gazette. All rights reserved.",
            media_type="text/markdown",
        ),
        f"The bridge is closed\n\n{_STORY}\n\nSource: Harbour Gazette",
        f"The bridge is closed\n\nPublication title: Harbour Gazette\nSection: News\n\n{_STORY}",
        f"The bridge is closed\n\n{_STORY}\n\nCopyright (c) 2024 The Harbour Gazette",
        f"The bridge is closed\n\n{_STORY}\n\nMedia contact:\nHarbour Port Authority",
        f"The bridge is closed\n\n{_STORY}\n\nThis article was first published in the Harbour Gazette.",
        f"The bridge is closed\n\nPublished in the Harbour Gazette on 9 July 2024\n\n{_STORY}",
        Example(
            f"<html><body><article><h1>The bridge is closed</h1><p>{_STORY}</p></article><footer>&copy; 2024 Harbour Gazette. All rights reserved.</footer></body></html>",
            media_type="text/html",
        ),
        Example(
            f"---\ntitle: The bridge is closed\noriginal_publication: Harbour Radio\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ntitle: The bridge is closed\nsource: https://gazette.example.org/bridge\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ntitle: The bridge is closed\ncanonical: https://gazette.example.org/bridge\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ntitle: The bridge is closed\nlien_externe: https://gazette.example.org/bridge\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ntitle: The bridge is closed\nurl: www.gazette.example.org/bridge\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
    ],
)
def missing_origin(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
    """A copy that does not say where it comes from cannot be compared with its original, and nobody can tell who published it.

    Name the publisher or the original in the metadata or in a line of the text, and link to it.
    """
    found = metadata(document)
    if found.publisher is None and found.url is None and not _has_source(document) and not origins(document):
        from provenance_plugins.attribution.authors.publishers import (  # noqa: PLC0415 - what says where it is from needs none
            shown_publisher,
        )

        if shown_publisher(document) is not None or _has_outlet_in_byline(document, found.authors):
            return
        yield Hit(None, "the document does not say where it was published: name the publisher, or link to the original")
