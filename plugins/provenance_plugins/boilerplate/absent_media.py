"""Sentences that send readers to a film, a gallery, a box or a picture of a page that is not in the text: "Watch the video above to see the bridge", "check out the shopping widget below", "the keeper of the mill (pictured above)"; and captions of pictures that are not there: "In the picture: Ana Cruz"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import Match

from provenance.analysis import content, inside_quotation
from provenance.analysis.citations.citation import Places
from provenance.analysis.register import is_fiction
from provenance.analysis.register.said_aloud import is_said
from provenance.api import Document, Hit, Literals, Phrases, Severity, Span, any_of, lazy_pattern, quoted, told_together
from provenance_plugins.boilerplate.residue import found

__all__ = ["absent_media"]

_FORMS = Phrases.load(__package__, "absent_media")
_CAPTIONS = Phrases.load(__package__, "in_the_picture")


def _any(name: str) -> str:
    """Any form that has a name, as a group of a pattern."""
    from provenance.analysis.forms import any_line  # noqa: PLC0415 - few texts point to such

    return any_line(_FORMS, name, "en")


_PLACE = (
    r"(?: right| just)? (?:above|below)(?=[.,;:!?)]|\s*$| (?:to|for|and|or|in the hope|as|if|where|which|with|from)\b)"
)
_WHOSE = r"(?:the|our|this|his|her|their|my)(?: [\w’'-]+){0,3}?"


def _asked() -> str:
    played, box = _any("played"), _any("box")
    return (
        rf"(?<![\w-])(?:"
        rf"{_any('asked')}\s{_WHOSE}\s(?P<thing>{played}|{_any('shown')}|{box}){_PLACE}"
        rf"|(?:in|using|via|with|through)\s(?:the|our)(?: [\w’'-]+)?\s(?P<stated>{played}|{_any('with_player')}|{box}){_PLACE}"
        rf"|(?:the|our|this)\s(?:[\w’'-]+ )?(?P<subject>{played}|{_any('with_drawing')}|{box}) (?:above|below) {_any('tells')}\b"
        rf")"
    )


_ASKED = lazy_pattern(_asked, re.IGNORECASE | re.MULTILINE, signs=("above", "below"))
_MEDIA = Literals(
    (
        "youtu", "vimeo", "iframe", "<video", "<audio", "<embed", "<object", "<source", "<script", "<figure", "<blockquote", "dailymotion", "soundcloud", "spotify", "podcast", ".mp4", ".mp3", ".m4a", ".mov", ".webm", ".m3u8", ".gif", ".swf", ".wav", ".ogg",
        "{{", "{%", "[[", "![[", "[video ", "[video=", "[embed", "[gallery", "[audio ", "[audio=", ":::", ".. raw", ".. youtube", "brightcove", "jwplayer", "wistia", "twitch.", "tiktok", "instagram.com", "facebook.com", "twitter.com", "x.com/", "rumble.com", "odysee", "bitchute", "loom.com", "bilibili", "peertube", "archive.org/", "drive.google", "/video", "video:", "videos:", "video_", "_video", "videoid", "audio:", "media:", "gallery:", "images:", "embed:", "player:", "trailer:",
    )
)  # fmt: skip
"""What stands in the file of a text that has a film, a sound or a box, or leads to one."""


def _pointed() -> str:
    picture = _any("picture")
    return (
        rf"(?:(?<=[,(] )|(?<=\()|(?<=, as )|(?<=\(as ))pictured (?:here|above|below)(?:,? (?:on the )?(?:left|right|cent(?:er|re)))?(?=[\s,.;:)])"
        rf"|(?<![\w-])pictured (?:above|below)(?=[,.;:)])"
        rf"|(?<![\w-])(?:in|on|from|see) (?:the|this|our) (?:[\w’'-]+ )?{picture} (?:shown )?(?:above|below)(?=[,.;:)]| (?:to|for|and|where|which|you|we|shows?|is|are)\b|\s*$)"
        rf"|(?<![\w-])the (?:[\w’'-]+ )?{picture} (?:above|below) {_any('depicts')}(?![\w-])"
        rf"|\(see (?:the |this |our )?{picture}(?: (?:above|below))?\)"
    )


_POINTED = lazy_pattern(_pointed, re.IGNORECASE | re.MULTILINE, signs=("above", "below", "pictured here", "(see "))
"""Words that point to a picture beside them."""
_CAPTION = lazy_pattern(
    lambda: rf"^[*_(« ]{{0,3}}(?:{any_of(_CAPTIONS.texts())})(?: \([^()\n]{{1,40}}\))? ?:(?=[*_]{{0,3}} ?[^\W\d_])",
    re.IGNORECASE | re.MULTILINE,
)
"""With what the caption of a picture begins that no other words name: "In the picture (left): Ana Cruz"."""
_IMAGES = Literals(("![", "<img", "<svg", "<picture", "<table", "<canvas", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", "```", "~~~", "|-", "| -", "|:-", "+--", "mermaid", "image:", "image::", "<figure", "figure::", "<iframe", "<script", "<blockquote", "<embed", "<object", "{{", "{%", "[[", ":::", ".. raw", "instagram.com/p/", "cover:", "thumbnail"))  # fmt: skip
"""What stands in the file of a text that has a picture or a drawing, or has lost it with its address."""
_PHOTO = lazy_pattern(r"(?i)\b(?:pic|photo|image|screenshot)")
"""What no table stands for, nor words that keep their lines."""
_OF_PAGES = Literals(("<img", "<svg", "<picture", "<canvas", "<script", "<figure", "<iframe", "<embed", "<object", "<video", "<input", "background", ".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".pdf", "{{", "{%", "[[", ":::", "!["))  # fmt: skip
"""The same of a page, behind its head."""
_COMPONENT = lazy_pattern(r"<[A-Z][A-Za-z]{2,40}[\s/>]")
"""What the generator of a site puts in."""
_BOXES = lazy_pattern(lambda: _any("box"), re.IGNORECASE)


def absent_media(document: Document) -> Iterator[Hit]:
    """The first of them with how many there are; for information beside pictures, of which one may stand for the film."""
    films = () if document.whole_page or _has_media(document) else _hits(document)
    yield from told_together((*films, *_pictures(document)), least=2)


def _pictures(document: Document) -> Iterator[tuple[str, Hit]]:
    """Where a picture is pointed to in a text without any, in whose file nothing shows that one may be drawn."""
    if document.images or _shows_pictures(document):
        return
    left = Places(part.span for part in content(document).boilerplate)
    drawn = document.whole_page and ("<table" in document.source or "<pre" in document.source)
    first = document.blocks[0].span.end
    captions = (
        one for one in found(document, _CAPTION) if one[1].start >= first
    )  # below a text, and no text by itself
    for match, span in (*found(document, _POINTED), *captions):
        if left.touch(span) or inside_quotation(document, span) or is_said(document, span.start):
            continue
        if drawn and _PHOTO.search(match[0]) is None:
            continue
        message = f"{quoted(match[0])} points to a picture that is not in the text: put it in, or take the words out"
        severity = Severity.INFO if is_fiction(document) else Severity.WARNING
        yield "picture", Hit(Span(span.start, span.end), message, severity=severity)


def _shows_pictures(document: Document) -> bool:
    """Whether anything in a file may draw one: in a page, behind its head."""
    source = document.source.lower()
    if document.whole_page:
        body = source[source.find("</head") + 1 :]
        return any(sign in body for sign in _OF_PAGES.strings)
    return any(sign in source for sign in _IMAGES.strings) or _COMPONENT.search(document.source) is not None


def _has_media(document: Document) -> bool:
    source = document.source
    lower = source.lower()
    return any(sign in lower for sign in _MEDIA.strings) or _COMPONENT.search(source) is not None


def _hits(document: Document) -> Iterator[tuple[str, Hit]]:
    left = Places(part.span for part in content(document).boilerplate)
    for match, span in found(document, _ASKED):
        if inside_quotation(document, span) or is_said(document, span.start):
            continue
        thing = _thing(match)
        boxed = _BOXES.fullmatch(thing) is not None
        severity = Severity.INFO if (document.images and not boxed) or is_fiction(document) else Severity.WARNING
        if left.touch(span):
            continue
        message = f"{quoted(match[0])} points to something that is not in the text: put it in or link to it, or take the words out"
        yield thing.lower(), Hit(Span(span.start, span.end), message, severity=severity)


def _thing(match: Match[str]) -> str:
    return next(words for words in match.group("thing", "stated", "subject") if words)
