"""What a text tells as an event, a thing, a rule or what long is history, and what stands close to its source."""

from __future__ import annotations

from itertools import pairwise

from provenance.analysis import Claim, sentences
from provenance.analysis.register import is_personal, is_told
from provenance.api import HEADING_KINDS, BlockKind, Document, Span, analysis, any_of, lazy_pattern
from provenance_plugins.citations.first_person import voice
from provenance_plugins.citations.wordlists import words_of as _words

_MONEY = "$€£¥"
_NEAR = 7
"""Words before a figure among which its verb stands."""
_SUBJECT = 5
"""Words at the beginning of a sentence among which its subject stands."""
_VERB = 4
"""Words behind the subject among which its verb stands."""
_CLOSE = 2
"""... and behind one that stands later in the sentence."""
_HELD = 4
"""Words before a figure among which a collection is said to hold so much."""
_NOUN, _NOUN_WITHIN = 4, 40
"""Words, and characters, behind a figure among which its noun stands."""
_WORD = lazy_pattern(r"[a-z0-9'&-]+")
_YEAR = lazy_pattern(r"(?<![\d.,$€£¥])1[0-9]\d\d(?!\d|[.,]\d|%)|(?<![\d.,$€£¥])20\d\d(?!\d|[.,]\d|%)")
_CENTURY = lazy_pattern(lambda: rf"(?i)\b(?:{any_of(_words('narration', 'century').single)}|1?\dth)[- ]century")
_MEMORY = 1946
"""Years before it hardly anybody remembers."""
_SIZE = lazy_pattern(r"\d ?[×x] ?\d")
_DEFINITE = lazy_pattern(
    r"\S.* (?:the|these|those|its|his|her|their|this)(?: (?:some|more than|over|nearly|almost|about))? \Z"
)
_THING = lazy_pattern(r" (?:[a-z][a-z-]+|[A-Z][\w-]+)")
_DESCRIBED = lazy_pattern(r"(?: \([^()]{1,24}\))?(?:[- ]a (?:year|month|week|day))?[- ]([A-Za-z]+)")
_CAPTION = "(credit"
_CASE = lazy_pattern(r"\w ?,? (?:v|vs)\.? [A-Z]")
"""The name of a case in court."""
_REPORTER = lazy_pattern(
    r"\b\d{1,4} (?:U\.\s?S\.|S\. ?Ct\.|F\. ?(?:2d|3d|4th|Supp\.)|P\. ?(?:2d|3d)|A\. ?(?:2d|3d)|N\. ?[EW]\. ?(?:2d|3d)?|S\. ?[EW]\. ?(?:2d|3d)?|So\. ?(?:2d|3d)|L\. ?Ed\.|Stat\.|[A-Z][a-z]{1,5}\. ?(?:2d|3d|App\.)?) ?\d"
    r"|\b(?:1[89]|20)\d\d [A-Z]{2,6} \d+|\[(?:1[89]|20)\d\d\] (?:\d )?[A-Z]{2,6}\b"
)
"""A place in reports of cases or in statutes: "252 U.S. 41", "2005 MT 190", "[2004] UKHL 22"."""
_THRESHOLD = lazy_pattern(
    lambda: (
        rf"(?:{any_of(_words('narration', 'having').single)}|with (?:an? )?(?:total |annual |yearly |household )*(?:{any_of(_words('narration', 'means').single)})(?: of)?)"
        rf"(?: (?:{any_of(_words('narration', 'limit').single)}))+ \Z"
    )
)
_QUESTIONS = 2
"""Questions that stand alone in a text which says that it is an interview, from which on it answers them."""
_LONGEST_QUESTION = 300
"""Characters of the longest sentence that is looked at as a question."""


def is_narrated(document: Document, claim: Claim, words: list[str], joined: str) -> bool:
    """Whether a claim is of what its text tells, describes or lays down, or has its source close by: a hint.

    `words` are those of the sentence in lower case, `joined` the same between single spaces.
    """
    sentence = document.slice(claim.span)
    if _CAPTION in sentence or _words("narration", "document").occur(words, joined):
        return True
    if _shows(words) or _finds(words) or _is_provided(words, claim.statistic):
        return True
    if (
        claim.span.start > _first_question(document)
        or _is_of_case(document, claim)
        or _is_history(document, claim, sentence, words)
    ):
        return True
    if claim.statistic and claim.words is not None and _is_event(document, claim, claim.words, words, joined):
        return True
    return _is_of_writers(document, claim, words, joined)


def _is_event(document: Document, claim: Claim, figure: Span, words: list[str], joined: str) -> bool:
    """Whether a figure is part of one event, or only says which thing, or how large a thing, is meant."""
    text = document.text
    said = text[claim.span.start : figure.start]
    before = _WORD.findall(said.lower().replace("’", "'"))[-_NEAR:]
    near = f" {' '.join(before)} "
    money = document.slice(figure)[0] in _MONEY or text[figure.start - 1 : figure.start] in _MONEY
    leading = _WORD.findall(said.lower().replace("’", "'"))
    if _words("event", "far").occur(leading, f" {' '.join(leading)} "):
        return True
    behind = _WORD.findall(text[figure.end : figure.end + _NOUN_WITHIN].lower())[:_NOUN]
    money = money or not _words("event", "currency").single.isdisjoint(behind)
    if (money and _words("event").occur(before, near)) or _words("event", "any").occur(before, near):
        return True
    if not _words("event", "behind").single.isdisjoint(behind) or not _words("event", "papers").single.isdisjoint(
        behind[:_CLOSE]
    ):
        return True
    if money and _words("event", "dealing").occur(leading, f" {' '.join(leading)} "):
        return True
    if _is_vote(document, claim, words, joined) or _is_size(document, claim, figure, words):
        return True
    if _THRESHOLD.search(said) is not None:
        return True
    held = not _words("narration", "keeping").single.isdisjoint(before[-_HELD:])
    if held and not _words("narration", "kept").single.isdisjoint(behind):
        return True
    return "%" not in text[claim.span.start : claim.span.end] and _is_named_thing(text, figure, said, money=money)


def _is_named_thing(text: str, figure: Span, said: str, *, money: bool) -> bool:
    """Whether a figure only says which thing is meant: "the 30,000 letters that", "an emergency £67 million credit line"."""
    if money:
        before = said.lower().split()[-2:]
        described = _DESCRIBED.match(text, figure.end)
        if described is not None and described[1].lower() not in _words("case", "apart").single:
            article = _words("case", "article").single
            return bool(before) and (before[-1] in article or (before[0] in article and before[-1].isalpha()))
        return False
    if "per" in text[figure.start : figure.end]:
        return False
    return _THING.match(text, figure.end) is not None and _DEFINITE.match(said.replace("\n", " ")) is not None


def _is_vote(document: Document, claim: Claim, words: list[str], joined: str) -> bool:
    """Whether a figure is the result of a vote that the text tells of, not of one in a year that it looks back on."""
    if _words("narration", "voting").single.isdisjoint(words) or not _words("narration", "result").occur(words, joined):
        return False
    return _YEAR.search(document.text, claim.span.start, claim.span.end) is None


def _is_size(document: Document, claim: Claim, figure: Span, words: list[str]) -> bool:
    """Whether a figure says how large or heavy one thing is."""
    text = document.text
    if _SIZE.search(text, claim.span.start, claim.span.end) is not None:
        return True
    unit = document.slice(figure).split()[-1].lower()
    if unit in _words("narration", "distance").single:
        behind = _WORD.findall(text[figure.end : figure.end + _NOUN_WITHIN].lower())[:_HELD]
        if not _words("narration", "direction").single.isdisjoint(behind) or "altitude" in words:
            return True
    return unit in _words("narration", "size").single and _words("narration", "measured").single.isdisjoint(words)


def _shows(words: list[str]) -> bool:
    """Whether papers are said to show it: "tax returns, which showed", "government data show"."""
    papers, showing = _words("narration", "papers").single, _words("narration", "showing").single
    for at, word in enumerate(words):
        if word in papers:
            behind = words[at + 1 : at + 3]
            if behind and (behind[0] in showing or (behind[0] in {"that", "which"} and behind[-1] in showing)):
                return True
    return False


def _finds(words: list[str]) -> bool:
    """Whether somebody of the sentences before has found it: "They found that …"; whoever has no name there is a finding of its own."""
    tellers, finding = _words("narration", "tellers").single, _words("narration", "finding").single
    return any(first in tellers and second in finding for first, second in pairwise(words[:_SUBJECT]))


def _is_provided(words: list[str], statistic: bool) -> bool:  # noqa: FBT001 - of the claim
    """Whether a bill, an act, an order or a scheme is said to lay it down; that a law is in force is a claim, if there is no figure."""
    bills, providing = _words("narration", "bill").single, _words("narration", "intending").single
    if statistic:
        providing |= _words("narration", "providing").single
    return any(
        word in bills and not providing.isdisjoint(words[at + 1 : at + 1 + (_VERB if at < _SUBJECT else _CLOSE)])
        for at, word in enumerate(words)
    )


# -- the text around it -----------------------------------------------------------------------------------------------------


def _is_history(document: Document, claim: Claim, sentence: str, words: list[str]) -> bool:
    """Whether nobody remembers it, and it does not count the dead or the enslaved, of which there is dispute."""
    if claim.statistic and not _words("narration", "contested").single.isdisjoint(words):
        return False
    years = [int(year) for year in _YEAR.findall(sentence)]
    if not years:
        if _CENTURY.search(sentence) is not None:
            return True
        block = document.block_at(claim.span.start)
        if block is None:
            return False
        years = [int(year) for year in _YEAR.findall(document.slice(block.span))]
    return bool(years) and max(years) < _MEMORY


def _is_of_writers(document: Document, claim: Claim, words: list[str], joined: str) -> bool:
    """Whether the writers of a text on their own work speak of themselves in the paragraph, or in what leads to it, and of no nation or world."""
    if not is_personal(document) or _words("nation").occur(words, joined):
        return False
    if not _words("case", "scope").single.isdisjoint(words) or "states" in words:
        return False
    index = document.block_index(claim.span.start)
    if index is None or voice(document).national:
        return False
    leading = index
    while leading > 0 and document.blocks[leading].kind is BlockKind.LIST_ITEM:
        leading -= 1
    start = document.blocks[leading].span.start
    return any(
        is_told(document, sentence.span.start)
        for sentence in sentences(document)
        if start <= sentence.span.start < document.blocks[index].span.end and sentence.block in {leading, index}
    )


def _is_of_case(document: Document, claim: Claim) -> bool:
    """Whether a paragraph cites a case or statute by its place in the reports, or the text is about a case in court."""
    block = document.block_at(claim.span.start)
    if block is not None and _REPORTER.search(document.text, block.span.start, block.span.end) is not None:
        return True
    return any(_CASE.search(title) is not None for title in _titles(document))


def _titles(document: Document) -> list[str]:
    """How a text is called: as it declares, and its first block where this is a heading."""
    found = [one.value for one in document.declared if one.field == "title"]
    first = next(iter(document.blocks), None)
    if first is not None and first.kind in HEADING_KINDS:
        found.append(document.slice(first.span))
    return found


@analysis()
def _first_question(document: Document) -> int:
    """The offset from which an interview answers questions that stand above the answers; the length of a text that is none."""
    end = len(document.text)
    talks = _words("narration", "interview")
    for title in _titles(document):
        listed = _WORD.findall(title.lower())
        if talks.occur(listed, f" {' '.join(listed)} "):
            asked = [block.span.start for block in document.blocks if _asks(document, block.span)]
            return asked[0] if len(asked) >= _QUESTIONS else end
    return end


def _asks(document: Document, span: Span) -> bool:
    return span.end - span.start <= _LONGEST_QUESTION and document.text[span.end - 1 : span.end] == "?"
