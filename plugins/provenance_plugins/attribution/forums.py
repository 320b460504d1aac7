"""Single users of a forum, or of the comments below an article, as sources: "one commenter questioned the test", "a Reddit user recommended another"."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.addresses import host_of
from provenance.api import BlockKind, Confidence, Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import stands_within

_HANDLE = lazy_pattern(r"(?<![\w@/.])@\w[\w.-]+|(?<!\w)/?u/[\w-]{3,}")
_USER = lazy_pattern(
    lambda: (
        rf"\b(?:users?|members?|posters?) (?:on|of) (?:the )?{_platform()}"
        rf"|\b{_platform()} (?:users?|posters?|(?:forum|group|server|channel|community) members?)\b"
        rf"|\b\w+ on {_platform()}"
        r"|\bforum (?:users?|members?|posters?)\b|\b(?:users?|posters?) (?:on|of) (?:the|a|an|this|that|one) (?:[\w’'-]+ ){0,2}?(?:forum|subreddit)\b"
    )
)
"""A member of a place by its name, in capitals, or of what is called a forum: none is of the World Economic Forum, or builds steam engines."""


def is_forum_voice(document: Document, one: Attribution) -> bool:
    """Whether a source is somebody without a name who wrote on a forum, on a network or below an article."""
    if one.kind != "holder" or one.named or one.source is None:
        return False
    if one.head in forms("forum", "people"):
        return True
    if one.head not in forms("forum", "members"):
        return False
    return _USER.search(" ".join(document.slice(one.source).split())) is not None


def discusses(document: Document, one: Attribution) -> bool:
    """Whether such a one asks, doubts or recommends something, which is what people do in a discussion."""
    if one.confidence is not Confidence.HIGH or one.source is None or one.source.end > one.cue.start:
        return False
    return document.slice(one.cue).lower().rsplit(None, 1)[-1] in forms("forum", "discussing")


def is_found_there(document: Document, one: Attribution) -> bool:
    """Whether a reader can find what a user wrote: a link or a handle stands in the sentence, or the text is of that place itself."""
    sentence = sentences(document)[one.sentence]
    item = document.blocks[sentence.block]
    around = item.span if item.kind is BlockKind.LIST_ITEM else sentence.span
    if stands_within(document.links, around) or _HANDLE.search(document.text, *around) is not None:
        return True
    return document.recall("attribution.thread", _is_thread)


def _is_thread(document: Document) -> bool:
    """Whether the address of a text is that of a platform on which people discuss."""
    return any(_is_platform(host_of(one.value)) for one in document.declared if one.field == "url")


def is_comment_of_thread(document: Document) -> bool:
    """Whether a row of an export is what somebody wrote in a discussion, whose address leads to the account: ".../r/lamps/comments/1bjy84n/oil/kvwoq8s/"."""
    return document.row is not None and any(
        one.field == "url" and _is_platform(host_of(one.value)) and "/comments/" in one.value
        for one in document.declared
    )


def _platform() -> str:
    """One of the places where people discuss, as it is written, and nothing of theirs or named like them: "GitHub's team", "X Factor"."""
    return rf"(?:{alternatives('forum', 'platforms')})(?![\w’'-]| [A-Z])"


def _is_platform(host: str) -> bool:
    """Whether a host is one of them or under one: "old.reddit.com", not "netflix.com"."""
    return f".{host}".endswith(tuple(f".{known}" for known in forms("forum", "hosts")))
