"""Single users of a forum, or of the comments below an article, as sources: "one commenter questioned the test", "a Reddit user recommended another"."""

from __future__ import annotations

from urllib.parse import urlsplit

from provenance.analysis import Attribution, sentences
from provenance.api import BlockKind, Confidence, Document, lazy_pattern
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import stands_within

_HANDLE = lazy_pattern(r"(?<![\w@/.])@\w[\w.-]+|(?<!\w)/?u/[\w-]{3,}")
_AROUND = 3
"""Words of a host, from its end, by which a platform is known: "old.reddit.com"."""


def is_forum_voice(document: Document, one: Attribution) -> bool:
    """Whether a source is somebody without a name who wrote on a forum, on a network or below an article."""
    if one.kind != "holder" or one.named or one.source is None:
        return False
    if one.head in forms("forum", "people"):
        return True
    if one.head not in forms("forum", "members"):
        return False
    return not forms("forum", "platforms").isdisjoint(document.slice(one.source).lower().replace("’", "'").split())


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
    return any(
        ".".join((urlsplit(one.value).hostname or "").split(".")[-_AROUND:]).endswith(tuple(forms("forum", "hosts")))
        for one in document.declared
        if one.field == "url"
    )
