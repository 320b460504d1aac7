"""CIT308: link text that says nothing."""

from collections.abc import Iterator
from functools import cache

from provenance.analysis import content, inside_quotation, links
from provenance.api import Context, Document, Example, Hit, Match, Phrases, Severity, analysis, quoted, rule
from provenance_plugins.citations.linked_places import in_prose, linked_places

_TEXTS = Phrases.load(__package__, "vague_link_text")
_LOST = Phrases.load(__package__, "lost_link")
_ENDS = ".,;:!?)]”\"’'"
_LONGEST = 24
"""Characters of the longest link text that says nothing."""
_STRIPPED = " \t\n.,:;!?()[]“”\"'’»›→>&…"


@analysis(phrases=_LOST)
def lost_links(document: Document) -> tuple[Match, ...]:
    """Words that were the text of a link."""
    return lost_links.matches(document)


@rule(
    id="CIT308",
    slug="vague-link-text",
    severity=Severity.INFO,
    summary="A link whose words do not say where it leads",
    languages=("en",),
    uses=(content, lost_links),
    when=(links, _LOST),
    bad=[
        Example("The report is [here](https://www.nasa.gov/report).", media_type="text/markdown"),
        Example("Read [this](https://www.nasa.gov/report) first.", media_type="text/markdown"),
        "The rents went up again, according to this.",
        "The full tables can be found here.",
    ],
    good=[
        Example("The [report on the lunar dust](https://www.nasa.gov/report) is long.", media_type="text/markdown"),
        "The rents went up again, according to this study of the city.",
        "She works here, in the old mill.",
    ],
)
def vague_link_text(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """Words like "here" and "this link" say nothing to a reader who skims, listens or prints; and where a link was lost, nothing is left of the source.

    Let the linked words name what they lead to: the work, the body, the page.
    """
    inside = content(document)
    texts, linked = _texts(), linked_places(document)
    for link in document.links:
        start, end = link.span
        if 0 < end - start <= _LONGEST and document.text[start:end].strip(_STRIPPED).lower() in texts:
            index = document.block_index(start)
            if index is None or not inside.is_main(index):
                continue
            if document.media_type != "text/html" or in_prose(document.blocks[index], link):
                yield Hit(
                    link.span,
                    f"{quoted(document.slice(link.span))} does not say where the link leads: let the linked words name the source",
                )
    for match in lost_links(document):
        after = document.text[match.span.end : match.span.end + 1]
        if after.strip() and after not in _ENDS:
            continue
        index = document.block_index(match.span.start)
        if index is None or not inside.is_main(index):
            continue
        following = document.text[match.span.end : document.blocks[index].span.end].strip()
        if following and following[0] not in _ENDS:
            continue
        if not linked.touch(match.span) and not inside_quotation(document, match.span):
            yield Hit(
                match.span,
                f"{quoted(document.slice(match.span))} points to a link that is not there: name the source and link to it",
            )


@cache
def _texts() -> frozenset[str]:
    return frozenset(_TEXTS.texts())
