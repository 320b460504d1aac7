"""Whether something says that words of a page were left in a text, and are not its author's: a sign that makes the warning, where it is for information without one."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import islice

from provenance.analysis import Boilerplate, content
from provenance.analysis.content.feet_of_feeds import any_foot
from provenance.analysis.files.saved import is_own_file
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, BlockKind, Confidence, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.own_words.beside_players import leads_to_own_recording
from provenance_plugins.boilerplate.own_words.written_links import leads_on

__all__ = ["lacks_sign"]

_WEAK = frozenset({"navigation", "footer"})
_FRAME = frozenset({"navigation", "footer", "share", "newsletter", "cookie", "comments"})
_FURNITURE = frozenset({"navigation", "cookie", "advertisement", "share", "newsletter", "comments", "related"})
"""What stands around an article on its page. A notice of a script and the rights stand in sources of sites, too."""
_BESIDE = frozenset({"newsletter", "footer", "cookie", "navigation", "share"})
"""Kinds that a file of somebody's own has on purpose; without something else of a page beside them they were left over in few of a hundred such files."""
_MENU = 3
"""Lines of one stretch that are a menu, whatever else there is."""
_LABEL = 2
"""Blanks of a label of one or two words, fewer than that: "Design", "About us"."""
_MENUS = 2
"""Other stretches of menus that tell by themselves, beside which a single word is one, too."""
_SHARED = Phrases.load(LEXICON, "shared_text")
_OWN_TEXT = lazy_pattern(lambda: rf"(?i)(?<!\w)(?:{any_of(_SHARED.texts())})(?!\w)")
_NETWORK = r"(?:facebook|twitter|x|whatsapp|linkedin|telegram|pinterest|reddit|bluesky|mastodon|threads|tumblr|vk)"
_BAR = lazy_pattern(
    rf"(?P<label>[^\W\d_]{{2,14}}\s(?:[^\W\d_]{{1,14}}\s){{0,3}}){_NETWORK}(?:[ |·•/]{{1,5}}(?P=label){_NETWORK}(?!\w)){{2}}",
    re.IGNORECASE,
)
"""Three buttons of a bar in one line: "Share on Facebook Share on X Share on WhatsApp"."""
_SENT = Phrases.load(LEXICON, "sent_on")
_SENT_ON = lazy_pattern(lambda: rf"\W*(?:{any_of(_SENT.texts())})\W*", re.IGNORECASE)
"""A button of a bar that is a step of a list or an errand where nothing stands beside it: "Send to a friend"."""
_FED = lazy_pattern(
    lambda: rf"{any_foot()}|the post .{{1,200}} (?:appeared first|first appeared) on ", re.IGNORECASE | re.DOTALL
)
"""What a site's feed adds below each of its texts, and nobody else."""
_STOPS = (".", "!", "?", "…")


def lacks_sign(document: Document, part: Boilerplate) -> bool:
    """Whether nothing but words that authors use, too, tells that a stretch was left over.

    Words of menus or of feet that do not tell by themselves take a part of a page that does, a label of one or two words ("Design", "Media") several menus, or they
    stand in a menu of several lines. "Send to a friend" takes a bar of buttons. In a file that somebody wrote and no program saved from an address (a row, plain text and a page saved whole are none) stay: a line that
    sends readers to one other article, a button that shares the text, comments with what was commented, what a feed adds, and whatever has something else of a page beside it.
    """
    if part.kind in _WEAK and part.confidence is not Confidence.HIGH and len(part.blocks) < _MENU:
        if part.kind == "navigation" and document.slice(part.span).strip().count(" ") < _LABEL:
            return not _has_others(document, part, frozenset({part.kind}), _MENUS)
        return not _has_others(document, part, _FRAME)
    if part.kind == "share" and len(part.blocks) == 1 and _SENT_ON.fullmatch(document.slice(part.span)) is not None:
        return not _has_others(document, part, _FRAME | _FURNITURE)
    if not is_own_file(document):
        return False
    sure = part.confidence is Confidence.HIGH and part.whole and not part.led
    words = document.slice(part.span)
    if part.kind == "related":
        alone = len(part.blocks) == 1 and not words.rstrip(" *_)").endswith(_STOPS)
        tells = sure and alone and _leads_anywhere(document, part) and not _leads_to_list(document, part)
        return not tells and not _is_beside_others(document, part)
    takes_leave = part.kind == "share" and (
        "://" in words or _takes_leave(document, part, words) or _wants_answer(document, part, words)
    )
    shares = part.kind == "share" and (_OWN_TEXT.search(words) is not None or _BAR.search(words) is not None)
    if (sure and shares and not takes_leave) or (part.kind == "footer" and _FED.match(words) is not None):
        return False
    if takes_leave:
        return True
    if part.kind in _BESIDE:
        return not _is_beside_others(document, part)
    if part.kind == "comments":
        return not (sure and len(part.blocks) > 1) and not _is_beside_others(document, part)
    return False


def _leads_anywhere(document: Document, part: Boilerplate) -> bool:
    """Whether a line of a file has a link, or one of the lines below it: a heading over the writer's own list has none, "Most discussed topics:"."""
    heads = document.blocks[part.blocks.start].kind in HEADING_KINDS
    if not heads and not document.slice(part.span).rstrip(" *_").endswith(":"):
        return True
    below = document.blocks[min(part.blocks.stop + _BELOW, len(document.blocks)) - 1].span.end
    return any(part.span.start <= link.span.start for link in document.links_over(part.span.start, below))


_BELOW = 4
"""Lines below a heading among which one is a link where it heads a list of other articles."""


def _leads_to_list(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence of a paragraph ends with a colon over a list, behind which the text goes on: its author leads readers to what it builds on. "For the history, please see our earlier posts:". A page has its own such list at its end, or a label over it."""
    below = part.blocks.stop
    block, words = document.blocks[part.blocks.start], document.slice(part.span).rstrip(" *_")
    if block.kind is not BlockKind.PARAGRAPH or not words.endswith(":") or words.count(" ") < _POINTER:
        return False
    last = below
    while last < len(document.blocks) and document.blocks[last].kind is BlockKind.LIST_ITEM:
        last += 1
    if not below < last <= below + _LISTED:
        return False
    told = (document.blocks[at].span for at in content(document).main if at >= last)
    return sum(document.text.count(" ", *span) >= _TOLD for span in told) >= _PARAGRAPHS


_POINTER, _LISTED = 5, 8
"""Blanks of such a sentence, at least, and items under it, at most."""
_TOLD, _PARAGRAPHS = 12, 2
"""Blanks of a paragraph that tells something, and such paragraphs behind the list, at least."""


def _takes_leave(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a sentence in which its writer speaks of himself asks readers who liked a text to share it and to follow him, near its end: "If you liked this, share it and follow me on Mastodon!"."""
    if len(part.blocks) > 1 or len(document.blocks) - part.blocks.stop > _LAST:
        return False
    return words.count(" ") >= _SENTENCE and words.rstrip(" *_)").endswith(_STOPS) and _ME.speaks(document, *part.span)


def _wants_answer(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether the last paragraph asks readers what they have to say of a text, and tells in a sentence, with a link of the writer's, where he hears of it: "Have feedback? Reply to this post or find me on [Mastodon](…)."."""
    if (
        len(part.blocks) > 1
        or len(document.blocks) - part.blocks.stop > _LAST
        or not words.rstrip(" *_)").endswith(".")
    ):
        return False
    return _FEEDBACK.match(words) is not None and leads_on(document, part.span)


_FEEDBACK = lazy_pattern(
    lambda: (
        rf"(?i)\W*(?:[^\W\d_][\w’']*\s){{0,4}}(?:{any_of(Phrases.load(LEXICON, 'asked_back').texts())})\s?\?\s(?:\S+\s){{4}}"
    )
)
"""A question whether readers have something to say, and the sentence behind it."""
_ME = FirstPerson("i", "me", "my")
_SENTENCE, _LAST = 7, 4
"""Blanks of such a sentence, at least, and blocks behind it, at most."""


def _is_beside_others(document: Document, part: Boilerplate) -> bool:
    """Whether something else of a page is in the text: a stretch of another kind that tells by its own words, or by its several lines."""
    kinds = (_FURNITURE | {"footer"} if part.kind == "newsletter" else _FURNITURE) - {part.kind}
    long = document.recall("long stretches by kind", _long)
    return _has_others(document, part, kinds) or any(
        not other.span.overlaps(part.span) for kind in _FURNITURE - {part.kind} for other in long.get(kind, ())
    )


def _has_others(document: Document, part: Boilerplate, kinds: frozenset[str], least: int = 1) -> bool:
    """Whether at least so many other stretches of some kinds tell by their own words that they were left over."""
    telling = document.recall("telling stretches by kind", _telling)
    others = (other for kind in kinds for other in telling.get(kind, ()) if not other.span.overlaps(part.span))
    return sum(1 for _ in islice(others, least)) == least


def _telling(document: Document) -> Mapping[str, list[Boilerplate]]:
    return _by_kind(
        one
        for one in content(document).boilerplate
        if one.confidence is Confidence.HIGH and not leads_to_own_recording(document, one)
    )


def _long(document: Document) -> Mapping[str, list[Boilerplate]]:
    return _by_kind(one for one in content(document).boilerplate if len(one.blocks) >= _MENU)


def _by_kind(parts: Iterable[Boilerplate]) -> Mapping[str, list[Boilerplate]]:
    """Stretches by their kind; made once a document, of which each of many stretches asks."""
    found: dict[str, list[Boilerplate]] = {}
    for part in parts:
        found.setdefault(part.kind, []).append(part)
    return found
