"""Whether what pages ask of their visitors has its place in the text: an item of a list of tips, the answer to a question, a gift that the title asks for, what the writer himself wants to hear, a reading that comes first."""

from __future__ import annotations

import re

from provenance.analysis import Boilerplate, content
from provenance.analysis.files.saved import is_own_file
from provenance.analysis.files.taken import is_taken
from provenance.api import BlockKind, Document, Phrases, any_of, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

__all__ = ["is_asked_in_place"]

_LEXICON = Phrases.load(LEXICON, "asked_in_place")
_GIFT = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_LEXICON.texts('gifts'))})", re.IGNORECASE)
_WRITER = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_LEXICON.texts('writer'))})(?!\w)", re.IGNORECASE)
_PLACE = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_LEXICON.texts('place'))})(?!\w)", re.IGNORECASE)
_REMARKS = lazy_pattern(
    lambda: (
        rf"(?<!\w)(?:{any_of(_LEXICON.texts('remarks'))})(?:\s[\w’']+){{0,3}}?\s(?:{any_of(_LEXICON.texts('matter'))})\s(?!this (?:article|post|story|page)\b)"
    ),
    re.IGNORECASE,
)
"""What readers may have to say on a matter that is named: "If you have questions or comments about your rights, you may write to us."."""
_BACK = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(_LEXICON.texts('back'))})(?!\w)", re.IGNORECASE)
_HELP = lazy_pattern(
    lambda: rf"(?<!\w)(?:{any_of(_LEXICON.texts('exact'))})\s(?:{any_of(_LEXICON.texts('help'))})(?!\w)", re.IGNORECASE
)
"""What readers need to do what the text tells them."""
_FORM = lazy_pattern(r"\bsave my name\b|\*\s", re.IGNORECASE)
"""What a form for comments says beside its fields: "Required fields are marked * Save my name …"."""
_QUESTIONS = lazy_pattern(r"faqs?|questions?|fragen|preguntas|perguntas|domande|vragen|pytania", re.IGNORECASE)
"""In the name of a page that answers questions."""
_CLAUSE = 90
"""Characters of a call in which its first clause ends."""
_SENTENCE, _SAID = 4, 7
"""Blanks of a sentence, at least, and of one that says on what readers are to answer; templates have shorter ones."""
_ITEMS, _FEWEST, _WORDS = 24, 4, 3
"""Items of a list that are looked at on each side, items of one of tips, at least, and words of a tip."""
_ASKED, _QUESTION = 3, 120
"""Questions of a page that answers them, at least, and characters of one."""


def is_asked_in_place(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether the text has reason to ask what it asks there."""
    match part.kind:
        case "comments":
            return _asks_himself(document, words) or _gives_address(document, part, words)
        case "related":
            return _sends_back(words) or _instructs(part, words)
        case "share" | "newsletter":
            return (
                _is_tip(document, part)
                or _answers(document, part)
                or _is_appeal(document, part, words)
                or _ends_advice(document, part)
                or _leads_to_accounts(document, part, words)
            )
        case _:
            return False


def _leads_to_accounts(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a paragraph of a post in the source of a site is one sentence that says what its writers tell more of, and where, with links to accounts of theirs: "To hear more of the locks, of the ferries and of those who run them, follow us on [Mastodon](…)."."""
    if part.kind != "share" or not document.has_front_matter or len(part.blocks) > 1 or part.led < _LED:
        return False
    if not part.whole or not words.endswith("."):
        return False
    links = [link for link in document.links_over(*part.span) if part.span.start <= link.span.start]
    return bool(links) and all(_TO_SOMEBODY.match(link.target) is not None for link in links) and not is_taken(document)


_LED = 8
"""Words of such a sentence before it asks, at least."""


def _ends_advice(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence within a long paragraph tells those who need what it advised of where it is to be had: "If you need more help, the letter of the harbour … You can sign up here."."""
    block = document.blocks[part.blocks.start].span
    if part.whole or part.kind != "newsletter" or part.span.start - block.start < _ADVICE:
        return False
    return _YOU_CAN.match(document.text, part.span.start) is not None and (
        _NEEDED.search(document.text, max(block.start, part.span.start - _ADVICE), part.span.start) is not None
    )


_ADVICE = 260
"""Characters of a paragraph before such a sentence, at least, and of those in which stands whom it is for."""
_YOU_CAN = lazy_pattern(r"You can (?:sign up|subscribe|register|join)\b")
_NEEDED = lazy_pattern(r"\b[Ii]f you (?:need|want|would like|feel|have trouble|are (?:looking|struggling))\b")


def _asks_himself(document: Document, words: str) -> bool:
    """Whether a sentence to readers is its writer's: "Let me know in the comments below.", or in Markdown a question of his and where to answer it: "What do you think of the ferry? Please join the conversation below."."""
    if words.count(" ") >= _SAID and _REMARKS.search(words) is not None:
        return True
    if words.count(" ") < _SENTENCE or not words.rstrip(" *_").endswith((".", "!", "?")):
        return False
    if is_own_file(document) and any(either in words[:_CLAUSE].lower() for either in _LEXICON.texts("either_way")):
        return True  # "Whether you liked the trip or not, do leave a comment!"
    if _WRITER.search(words) is not None and _FORM.search(words) is None:
        return True
    return document.is_written and words.count(" ") >= _SAID and _PLACE.search(words) is not None


def _gives_address(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether a line of questions says to whom readers may turn, by a link to an account or an address: "Questions? Comments? Write to us at …"."""
    if len(part.blocks) > 1 or _ANY_QUESTIONS.match(words) is None:
        return False
    return "@" in words or any(_TO_SOMEBODY.match(link.target) for link in document.links_over(*part.span))


_ANY_QUESTIONS = lazy_pattern(
    r"\W{0,3}(?:(?:any|got)\s)?(?:(?:questions|comments|thoughts|feedback|suggestions|concerns|corrections|tips)\s?[?,/&]\s?(?:or\s|and\s)?){2}",
    re.IGNORECASE,
)
_TO_SOMEBODY = lazy_pattern(
    r"mailto:|tel:|https?://(?:www\.|mobile\.)?(?:(?:twitter|x|facebook|linkedin|instagram|youtube|threads)\.(?:com|net)|bsky\.app|mastodon\.\w+)/(?!share|intent|dialog)[\w.@/-]+(?:\?(?:f?ref|hl|lang|locale)=[\w.-]*)?\Z"
)


def _sends_back(words: str) -> bool:
    """Whether readers are to come back to the text: "Read our guide first, then come back here."."""
    return words.count(" ") >= _SENTENCE and _BACK.search(words) is not None


def _instructs(part: Boilerplate, words: str) -> bool:
    """Whether a sentence says for what readers of the text need what it points to: "See our Lamp Guide for specific instructions."."""
    return (
        len(part.blocks) == 1
        and words.count(" ") >= _SENTENCE
        and words.endswith(".")
        and _HELP.search(words) is not None
    )


def _is_tip(document: Document, part: Boilerplate) -> bool:
    """Whether a single item without a link stands among others that are the text's: "Follow us for news of the stage" between what to bring and when to come."""
    at = part.blocks.start
    if len(part.blocks) > 1 or document.blocks[at].kind is not BlockKind.LIST_ITEM:
        return False
    if any(part.span.start <= link.span.start for link in document.links_over(*part.span)):
        return False
    first, last = at, at
    while first > max(0, at - _ITEMS) and document.blocks[first - 1].kind is BlockKind.LIST_ITEM:
        first -= 1
    while last + 1 < min(len(document.blocks), at + _ITEMS) and document.blocks[last + 1].kind is BlockKind.LIST_ITEM:
        last += 1
    others = [
        index
        for index in range(first, last + 1)
        if content(document).is_main(index) and document.slice(document.blocks[index].span).count(" ") >= _WORDS - 1
    ]
    return last - first + 1 >= _FEWEST and 2 * len(others) > last - first


def _answers(document: Document, part: Boilerplate) -> bool:
    """Whether a question stands right above, on a page that answers several: "Are you on Harbourbook?", "Yes! Follow us there."."""
    at = part.blocks.start
    return at > 0 and _is_question(document, at - 1) and document.recall("answers questions", _has_questions)


def _is_question(document: Document, index: int) -> bool:
    start, end = document.blocks[index].span
    return end - start <= _QUESTION and document.text[start:end].rstrip(" *_").endswith("?")


def _has_questions(document: Document) -> bool:
    count = sum(_is_question(document, index) for index in range(len(document.blocks) - 1))
    name = document.path.replace("\\", "/").rpartition("/")[2]
    return count >= _ASKED or (count > 0 and _QUESTIONS.search(name) is not None)


def _is_appeal(document: Document, part: Boilerplate, words: str) -> bool:
    """Whether the title asks for the gifts that a call asks for: "Donate" under "Donations needed for the ferry"."""
    if part.kind != "newsletter" or _GIFT.search(words) is None:
        return False
    return any(one.field == "title" and _GIFT.search(one.value) is not None for one in document.declared)
