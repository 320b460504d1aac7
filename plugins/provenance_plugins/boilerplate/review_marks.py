"""BLP417: what reviewers left in a file."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from provenance.api import (
    BlockKind,
    Context,
    Document,
    Example,
    Hit,
    Phrases,
    RelatedPlace,
    ReviewMark,
    Severity,
    Span,
    any_of,
    lazy_pattern,
    quoted,
    rule,
    told_together,
)
from provenance_plugins.boilerplate.asked_first import may_have_review_marks
from provenance_plugins.boilerplate.critic_marks import critic_marks

_WORDS = Phrases.load(__package__, "review_marks")
_CHANGES = ("insertion", "deletion", "move")
_MARGINS = {"header": "head of the pages", "footer": "foot of the pages", "watermark": "watermark"}
_PLACES = 100
"""Places of changes that a finding lists; the message counts them all."""
_LONG = 300
"""Characters of the words that a comment is about, from which on its place is the first paragraph of them."""
_SPLIT = lazy_pattern(r"[\t\n|–—:;,()\[\]/•·*]|(?<!\w)-+(?!\w)|\.(?!\w)")
"""What stands between the parts of a line of a margin."""
_BEHIND = r"[^\W\d_]{0,3}\d[^\W_]{0,20}"
"""A number, or a word with one: "2", "v2", "3rd"."""


def _of(tag: str) -> str:
    return rf"(?i)[\W_]*(?:{any_of(_WORDS.texts(tag))})(?:[\W_]+(?:{any_of(_WORDS.texts('behind'))}|{_BEHIND}))*[\W_]*"


_MARK = lazy_pattern(lambda: _of("marks"))
"""All of such a part: "DRAFT", "Draft v2 of 3.5.2024"."""
_MARK_OF_WATERMARK = lazy_pattern(lambda: _of("watermarks"))
"""What is such a mark across a page alone; at its head it may be a name."""
_SPACED = lazy_pattern(r"[^\W\d_](?: [^\W\d_]){4,}")
"""Letters that are set apart: "D R A F T"."""
_TITLES = frozenset({BlockKind.TITLE, BlockKind.HEADING})
_FIRST = 5
"""Blocks among which a text says in a title that it is a draft."""


@rule(
    id="BLP417",
    slug="review-marks",
    severity=Severity.WARNING,
    summary="What reviewers left in a file",
    languages=("*",),
    when=(may_have_review_marks,),
    bad=[
        Example("The bridge was {--shut--}{++closed++} in May.", media_type="text/markdown"),
        Example("The bridge was closed in May.{>>which year, Ana?<<}", media_type="text/markdown"),
        "The bridge was closed {~~on~>in~~} May.",
    ],
    good=[
        Example("The bridge was closed in May. The set {A} and {{>> B <<}} are {--C}.", media_type="text/markdown"),
        Example("Write `{++closed++}` for words that are put in.", media_type="text/markdown"),
        Example("In CriticMarkup {++closed++} is what was put in.", media_type="text/markdown"),
        Example("It is told so:\n\n```\n{>>which year?<<}\n```\n\nThat is all.\n", media_type="text/markdown"),
    ],
)
def review_marks(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of a rule
    """Whoever opens the file reads what was said of the text behind the scenes, and what it was before.

    Answer and delete the comments, accept or reject the changes, and take the mark out of the head of the pages or the watermark.

    Told, of `.docx`, `.odt` and `.rtf`:
    - comments that are not resolved, at the words that they are about; from six on together
    - insertions, deletions and moves that are tracked, all in one finding
    - a head, a foot or a watermark of the pages that says “DRAFT”, “CONFIDENTIAL” or the like, in many languages

    In Markdown and plain text: the same in the marks of CriticMarkup.

    For information:
    - a head, a foot or a watermark of a text whose title says the same, as a draft that is laid out for comment has it

    Not told:
    - comments that are resolved; answers, which belong to their comment
    - changes of nothing but the form of letters and paragraphs
    - heads of pages that speak of drafts in a sentence or a name
    """
    marks = [*document.reviews, *critic_marks(document)]
    comments = [mark for mark in marks if mark.kind == "comment"]
    yield from told_together(
        (("comment", _comment(document, mark)) for mark in comments if mark.span is not None),
        also="{} more comments are open",
    )
    yield from _without_place([mark for mark in comments if mark.span is None])
    yield from _changes([mark for mark in marks if mark.kind in _CHANGES])
    yield from _margins(document, [mark for mark in marks if mark.kind in _MARGINS])


def _said(mark: ReviewMark) -> str:
    """A comment, as a message begins with it."""
    said = f"the comment {quoted(mark.words)}" if mark.words else "a comment without words"
    return f"{said} of {mark.author}" if mark.author else said


def _comment(document: Document, mark: ReviewMark) -> Hit:
    answers = f" (with {_counted(mark.replies, 'answer')})" if mark.replies else ""
    message = f"{_said(mark)} is still open{answers}: do what it asks, and delete it before others get the text"
    return Hit(_place(document, mark.span or Span(0, 0)), message)


def _place(document: Document, span: Span) -> Span:
    """The words that a comment is about; its paragraph, where it stands at a point or is about many."""
    words = document.slice(span)
    stripped = words.strip()
    if stripped and len(stripped) <= _LONG:
        start = span.start + len(words) - len(words.lstrip())
        return Span(start, start + len(stripped))
    first = span.start + len(words) - len(words.lstrip()) if stripped else span.start
    block = document.block_at(first) or document.block_at(max(0, first - 1))
    return span if block is None else block.span


def _without_place(comments: Sequence[ReviewMark]) -> Iterator[Hit]:
    """Comments that belong to no words any more are one finding."""
    if comments:
        more = f"; so do {len(comments) - 1:,} more" if len(comments) > 1 else ""
        message = f"{_said(comments[0])} is kept in the file and belongs to no place of its text{more}: delete what is not to be read by others"
        yield Hit(None, message)


def _changes(changes: Sequence[ReviewMark]) -> Iterator[Hit]:
    if not changes:
        return
    counts = Counter(mark.kind for mark in changes)
    listed = [_counted(counts[kind], kind) for kind in _CHANGES if counts[kind]]
    told = f"{', '.join(listed[:-1])} and {listed[-1]}" if len(listed) > 1 else listed[0]
    verb = "is" if len(changes) == 1 else "are"
    authors = {mark.author for mark in changes}
    by = f" of {changes[0].author}" if len(authors) == 1 and changes[0].author else ""
    message = f"{told}{by} {verb} not accepted or rejected: whoever opens the file sees what the text was before; accept or reject {'it' if verb == 'is' else 'them'}"
    related = [
        RelatedPlace(f"{'an' if mark.kind == 'insertion' else 'a'} {mark.kind} stands here", mark.span)
        for mark in changes[1 : _PLACES + 1]
        if mark.span is not None
    ]
    yield Hit(changes[0].span, message, related=tuple(related))


def _counted(number: int, what: str) -> str:
    return f"1 {what}" if number == 1 else f"{number:,} {what}s"


def _margins(document: Document, lines: Sequence[ReviewMark]) -> Iterator[Hit]:
    """What the margins of the pages say of the state of the text, each wording once."""
    told: set[str] = set()
    for line in lines:
        words = _mark(line)
        if words is None or words.casefold() in told:
            continue
        told.add(words.casefold())
        severity = Severity.INFO if _is_in_title(document, words) else Severity.WARNING
        message = f"the {_MARGINS[line.kind]} says {quoted(words)}: take it out, if the text is to be published"
        yield Hit(None, message, severity=severity)


def _mark(line: ReviewMark) -> str | None:
    """The part of a line that is nothing but a mark."""
    for part in _SPLIT.split(line.words):
        words = part.strip()
        if _SPACED.fullmatch(words) is not None:
            words = words.replace(" ", "")
        if words and (
            _MARK.fullmatch(words) is not None
            or (line.kind == "watermark" and _MARK_OF_WATERMARK.fullmatch(words) is not None)
        ):
            return words
    return None


def _is_in_title(document: Document, words: str) -> bool:
    """Whether a title of the text says the same, or the first word of it."""
    first = words.split(maxsplit=1)[0].casefold()
    titles = [document.slice(block.span) for block in document.blocks[:_FIRST] if block.kind in _TITLES]
    return any(first in title.casefold().replace(",", " ").split() for title in titles)
