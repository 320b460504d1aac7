"""BLP409: comment forms, comments and their counts."""

from __future__ import annotations

import re
from collections.abc import Iterator

import msgspec

from provenance.analysis import Boilerplate, content, leftovers, links
from provenance.analysis.addresses import path_of
from provenance.api import (
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
    rule,
    told_together,
)
from provenance_plugins.boilerplate.shown_words import shown
from provenance_plugins.boilerplate.sources import is_forum
from provenance_plugins.boilerplate.stretches import LANGUAGES, same_words, told_stretches


@rule(
    id="BLP409",
    slug="comment-section",
    severity=Severity.WARNING,
    summary="Comment forms, comments and their counts",
    recurs=True,
    running_text=True,
    scope="block",
    languages=LANGUAGES,
    uses=(content,),
    when=(leftovers, links),
    bad=[
        Example(
            "# The ferry\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\n### Have a comment?\n\nThe timetables can be found [here](https://ferry.example/times).\n\nJoin the discussion on [Reddit](https://www.reddit.com/search/?q=ferry), or send me an [email](mailto:ana@cruz.example).\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nWhat’s your view? Add it below.",
        "The council voted on Monday to close the bridge.\n\nComments on this article are now closed",
        "The council voted on Monday to close the bridge.\n\nComments have been turned off for this story.",
        "The council voted on Monday to close the bridge.\n\nLet us know in the comments what you think.",
        "The council voted on Monday to close the bridge.\n\nAna Cruz on March 13, 2024 at 9:14 am said:",
        "The council voted on Monday to close the bridge.\n\nLeave a reply\n\nYour email address will not be published. Required fields are marked *",
        "The council voted on Monday to close the bridge.\n\nBe the first to comment",
        "The council voted on Monday to close the bridge.\n\nKeep it clean. Please avoid obscene language.",
        "The council voted on Monday to close the bridge.\n\n4 thoughts on “A bridge is closed”",
    ],
    good=[
        "The council voted on Monday to close the bridge, and the harbour master had much to say of it.\n\nYou can read Cruz’s full comments on the matter below.\n\nThe bridge is old, and I have said so for years.",
        Example(
            "# The ferry\n\nThe council voted on Monday to close the bridge for a year, and nobody in the hall objected to it.\n\n## Have a comment?\n\nThe clerk has a box at the door for them, and opens it on Fridays.\n\n## Timetables\n\nShare this article\n",
            media_type="text/markdown",
        ),
        "The council voted on Monday to close the bridge.\n\nThe comments on the plan were closed on Friday, and the hall was dark.",
        "Comments were closed on Friday, and the council will answer all of them in May.",
        "The clerk asked all to keep their comments civil in the hall.",
        "No comments were made on the plan in the hearing on Monday.",
        "The minister declined to comment on the report.",
        "In a reply to the committee the bank said that it had acted within the law.",
        "We welcome your comments on the draft, which the council will discuss in the autumn.",
        "You can leave a comment in the book at the town hall until Friday.",
        "The council voted on Monday to close the bridge.\n\nLeave a comment slip in the box by the door if you miss a book.",
        "The council voted on Monday to close the bridge.\n\nPost a reply to the clerk by Friday, with the receipt.",
        "The council voted on Monday to close the bridge.\n\n4 thoughts on closing a bridge",
        Example(
            "The council voted on Monday to close the bridge.\n\n[Read our full comment here.](/files/letter-of-may.pdf)",
            media_type="text/markdown",
        ),
    ],
)
def comment_section(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """What readers wrote under an article is not its author’s, and a form without a page is only its labels.

    Delete the comments and the form. A comment that matters is quoted, with its writer’s name. The same button, or a count
    under each entry of a list, is told once.

    For information:
    - words that other lines have, too (“Reply”, “Name”), in a text where nothing says that there are comments
    - the page of a forum, which is made of what people write
    - what the author asks of readers: “let me know below”, and what a page of contacts, terms or a policy asks or says of comments
    - one line in a file that somebody wrote (Markdown, an office document) without an address that it was saved from, where nothing else is of a page
    """
    told = told_stretches(
        document, "comments", "{} belongs to the comments under a page, which it asks for, counts or shows: delete it"
    )
    yield from told_together(
        (
            (_COUNT.sub("0", same_words(document, part)), _graded(document, hit, part))
            for hit, part in told
            if not (_opens_letter(document, part) or _leads_to_statement(document, part))
        ),
        least=2,
    )
    if document.media_type == "text/html" and any("#" in link.target for link in document.links):
        from provenance_plugins.boilerplate.linked_buttons import comment_counts  # noqa: PLC0415 - few pages have one

        counts = (_linked(document, span) for span in comment_counts(document))
        yield from told_together((("counts", hit) for hit in counts), least=2)


def _linked(document: Document, span: Span) -> Hit:
    """What is said of a link to the comments of a page within another line."""
    from provenance_plugins.boilerplate.linked_buttons import only_leads  # noqa: PLC0415 - as above

    said = quoted(document.slice(span))
    if only_leads(document, span):
        message = f"{said} leads to the comments of the page, from a line that says who wrote this and when: delete it where they are not here"
        return Hit(span, message, severity=Severity.INFO)
    from provenance_plugins.boilerplate.own_words.own_files import severity_in  # noqa: PLC0415 - as above

    message = f"{said} counts the comments under a page, or asks for one, within another line: delete it"
    return Hit(span, message, severity=severity_in(document))


def _graded(document: Document, hit: Hit, part: Boilerplate) -> Hit:
    """For information where only words tell that other lines have, too, and on the page of a forum, which is made of what people write."""
    if hit.severity is not None:
        return hit
    if is_forum(document):
        message = f"{shown(document, part)} belongs to a post of the forum that the page shows: look whether the text is to have it"
        return hit._replace(message=message, severity=Severity.INFO)
    if _asks_alone(document, part):
        message = f"{shown(document, part)} asks readers what they think, and nothing else here is of comments: look whether it is to stand"
        return hit._replace(message=message, severity=Severity.INFO, fix=None)
    if not _is_sure(document, part):
        message = f"{shown(document, part)} has the words of a comment or of its form, as other lines may: look whether it belongs to the text"
        return hit._replace(message=message, severity=Severity.INFO)
    if len(part.blocks) > _FEW and hit.fix is not None:
        return hit._replace(fix=msgspec.structs.replace(hit.fix, safe=False))  # whole comments go with it
    return hit


_UNSPACED = "\u2e80"
"""Letters from here on are of scripts that set no blanks between words, or few."""
_WORD = 4
"""Letters of a word of those, at most."""
_FEW = 2
"""Lines of a heading, a form or a button, at most."""


def _asks_alone(document: Document, part: Boilerplate) -> bool:
    """Whether questions alone close a text, none of whose lines is of comments, and name no place to answer them: "And you? What do you think of the ferry?"."""
    words = document.slice(part.span).strip(" *_")
    if not words.endswith("?") or _WHERE.search(words) is not None or _STOP.search(words) is not None:
        return False
    return all(other.kind != "comments" or other.span == part.span for other in content(document).boilerplate)


_STOP = lazy_pattern(r"[.!:](?:\s|\Z)")
_WHERE = lazy_pattern(
    r"comment|coment|komment|reacti|reacci|reageer|below|abajo|unten|ci-dessous|sotto|abaixo|hieronder|yorum|repl[yi]|\d",
    re.IGNORECASE,
)
"""In a question of a form, and of one that says where to answer."""


def _opens_letter(document: Document, part: Boilerplate) -> bool:
    """Whether all of a stretch leads to a file that somebody wrote to an office: "Read our full comment here" on a rule that was proposed."""
    links = [link for link in document.links if part.span.start <= link.span.start < part.span.end]
    return len(part.blocks) == 1 and bool(links) and all(_FILE.search(path_of(link.target)) for link in links)


def _leads_to_statement(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence leads to what somebody with a name has said: "You can read Cruz’s full comments on the bridge below."."""
    words = document.slice(part.span)
    if "’s " not in words and "'s " not in words:
        return False
    return len(part.blocks) == 1 and _OF_SOMEBODY.search(words) is not None


_STATED = Phrases.load(__package__, "stated_comments")
_OF_SOMEBODY = lazy_pattern(lambda: rf"(?<!\w)[A-ZÀ-Þ][\w-]+[’']s\s(?:{any_of(_STATED.texts())})(?!\w)")
_FILE = lazy_pattern(r"\.(?:pdf|docx?|odt)\Z", re.IGNORECASE)


def _is_sure(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch, or another of the text, says by its own words that there are comments; a label of one word says so of whatever stands beside it."""
    if document.recall("sure comments", _has_sure):
        return True
    return part.confidence is Confidence.HIGH and not _is_label(document, part)


def _has_sure(document: Document) -> bool:
    parts = (part for part in content(document).boilerplate if part.kind == "comments")
    return any(part.confidence is Confidence.HIGH and not _is_label(document, part) for part in parts)


def _is_label(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is one word and no heading: "Comments" under a figure in a panel."""
    if len(part.blocks) > 1 or document.blocks[part.blocks.start].kind is BlockKind.HEADING:
        return False
    words = document.slice(part.span).strip(" !.…:")
    return words.isalpha() and not (words[0] >= _UNSPACED and len(words) > _WORD)


_COUNT = lazy_pattern(r"\d+")
