"""What the sentence of a source without a name says that answers for it: that the writer is one of them, what one of them wrote, whom an office was told, in whose post it stands."""

from __future__ import annotations

from provenance.analysis import Attribution, inside_quotation, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms

__all__ = ["has_maker_beside", "is_in_post", "is_of_chat", "is_shown_by_one", "is_told_to_office", "is_with_writer"]

_WITH_ME = lazy_pattern(
    r"[(,–—-]\s?(?:(?:including|like|among them|such as|as well as|and) (?:me|myself|us|ourselves)|(?:me|myself|us|ourselves) (?:included|among them))\b"
)
_AGREES = lazy_pattern(
    lambda: (
        rf"\s?[(,–—]\s?(?:(?:and|quite|perfectly|entirely) )?(?:{alternatives('answered_in_sentence', 'agreeing')})\s?[),–—]"
    )
)
_AGREED, _ADVERB = lazy_pattern(lambda: rf"(?<!not )\b(?:{alternatives('answered_in_sentence', 'agreeing')})\s\Z"), 24
"""Behind and before a verb: the writer's word that a group is right; and characters before one in which it stands."""
_SHOWN = lazy_pattern(
    lambda: (
        rf"[,;]\s(?:with|as) (?:one|another) (?:of them|(?:{alternatives('answered_in_sentence', 'one')})) (?:{alternatives('answered_in_sentence', 'writing')})\b[^“\"«‘]{{0,60}}[“\"«‘]"
    )
)
"""Behind a group, one of them with the words: "supporters argued …, with one user writing, “…”"."""
_USERS = lazy_pattern(
    r"\b(?:[Uu]sers? (?:named|called|calling (?:himself|herself|themselves|themself)|identified as|going by) ‘?“?[\w@]|[Uu]sers? ‘?[A-Z_]\w*\d\w*|[A-Z]\w+ users? [A-Z_]\w+ (?:wrote|posted|said)|[Uu]sers? [A-Z_]\w+ (?:wrote|posted|said|replied))"
)
_CHAT = 3
"""Users whom a text tells of by the names that they have there, at least, from which on those without one are persons of its story."""
_OFFICE = lazy_pattern(
    lambda: (
        rf"\s(?:(?:the|a|an|his|her|their|local|federal|state|city|county|US|U\.S\.|UK|British|senior|[A-Z]{{2,5}}) ){{0,3}}(?:{alternatives('answered_in_sentence', 'office')})\b"
    )
)
"""Behind "told": police, a court or another office, and none that prints it: "aides told US officials they had found papers"."""
_TELLING = frozenset({"told", "informed", "notified", "had told", "have told", "has told"})
_POST_REACH = 120
_POST = lazy_pattern(
    lambda: (
        rf"(?i:\b(?:{alternatives('answered_in_sentence', 'poster')})\b[^.!?“”\"\n]{{0,70}}\b(?:{alternatives('answered_in_sentence', 'posted')}))\b[^.!?“”\"\n]{{0,20}}[:,]?\s?[“\"«]\Z"
    )
)
"""Before a quotation: it is the post of a user who is named."""
_OPENING = '“"«'
_MAKER = lazy_pattern(
    lambda: (
        rf",\s(?:with|as)\s(?:the\s)?(?P<maker>[A-ZÀ-Þ][\w’'&.-]+(?:\s(?:of|for|and|on|the|&)\s[A-ZÀ-Þ][\w’'&.-]+|\s[A-ZÀ-Þ][\w’'&.-]+){{0,8}})(?:\s\([^()]{{1,12}}\)|, or [A-Z]{{2,6}},)?\s(?:{alternatives('answered_in_sentence', 'making')})\b"
    )
)
"""Behind what research suggests, the house whose figure the sentence gives: "…, with the Harbour Institute estimating that"."""


def is_with_writer(document: Document, one: Attribution) -> bool:
    """Whether the writer counts himself among a group, or says beside the verb that it is right, and so answers for what it thinks: "many observers (including me) argued", "they argue (correctly) that"."""
    if (
        _AGREES.match(document.text, one.cue.end) is not None
        or _AGREED.search(document.text, max(0, one.cue.start - _ADVERB), one.cue.start) is not None
    ):
        return True
    return (
        one.source is not None
        and _WITH_ME.search(document.text, one.source.start, max(one.source.end, one.cue.start)) is not None
    )


def is_shown_by_one(document: Document, one: Attribution) -> bool:
    """Whether the sentence goes on with the words of one of the group: the group is in bounds, and the text shows what was said there."""
    end = sentences(document)[one.sentence].span.end
    return _SHOWN.search(document.text, one.cue.end, end) is not None


def is_of_chat(document: Document, one: Attribution) -> bool:
    """Whether a user without a name is one of a chat of which the text tells several by the names they have there."""
    if one.head not in forms("forum", "people") and one.head not in forms("forum", "members"):
        return False
    return document.recall("users of a chat", lambda document: len(_USERS.findall(document.text)) >= _CHAT)


def is_told_to_office(document: Document, one: Attribution) -> bool:
    """Whether somebody told an office what the text reports as done: the article has it from whoever tells of that."""
    if one.source is None or one.source.end > one.cue.start or document.slice(one.cue).lower() not in _TELLING:
        return False
    return _OFFICE.match(document.text, one.cue.end) is not None


def is_in_post(document: Document, one: Attribution) -> bool:
    """Whether a source stands in the post of a user whom the text names: "a user named Ana_1 wrote: “… insiders say …”"."""
    at = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    if not inside_quotation(document, one.cue):
        return False
    opens = max(document.text.rfind(mark, max(0, at - _POST_REACH), at) for mark in _OPENING)
    return opens >= 0 and _POST.search(document.text, max(0, opens - _POST_REACH), opens + 1) is not None


def has_maker_beside(document: Document, one: Attribution) -> bool:
    """Whether the sentence names behind research the house that counted or estimated it."""
    return _MAKER.search(document.text, one.cue.end, sentences(document)[one.sentence].span.end) is not None
