"""Opinions of a group of which one is quoted right behind it, also where the text has no verb for that: in a block with the speaker below, or with spaces lost around links; and what a named work answers for."""

from __future__ import annotations

from provenance.analysis import Attribution, sentences
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Region, lazy_pattern
from provenance_plugins.attribution.tables import alternatives
from provenance_plugins.attribution.wording import FULL, NAME

_BLOCKS = 4
"""Blocks of a quotation and its speaker at most."""
_LONGEST = 160
"""Characters of the line with the speaker at most."""
_SPEAKER = lazy_pattern(rf"\W{{0,3}}{FULL}(?:\W|$)")
_WITHIN = 1000
"""Characters behind an opinion in which one of those is quoted whose opinion it is."""
_RUN_TOGETHER = lazy_pattern(
    lambda: (
        rf"[.!?:,;][“\"](?=[A-ZÀ-Þ])[^“”\"]{{10,500}}[,.!?][”\"] ?(?:[Tt]he )?{NAME}(?: (?:(?:of|for|and|the) )?{NAME})+(?:,[^.”“\"]{{3,100}},)? ?(?:{alternatives('quoted_below', 'quoting')})"
        rf"|[,.!?][”\"] ?(?:{alternatives('quoted_below', 'quoting')})(?:the )?[A-ZÀ-Þ][a-zà-þ]+ [A-ZÀ-Þ][a-zà-þ]+"
    )
)
"""A quotation that follows a sentence without a space, with its speaker by name: "it is old.“It leaks,” the Harbour League, a club,tweetedon Monday"."""
_BY_WORK = lazy_pattern(
    lambda: (
        rf"\b[Aa]ccording to (?:an?|the) (?:[\w’-]+ ){{0,4}}?(?:{alternatives('quoted_below', 'work')}) (?:[\w’-]+ ){{0,4}}?(?:by|from|of) (?:the )?{NAME} {NAME}"
    )
)
"""A work by whom the next sentence has what an opinion rests on."""


def is_quoted_in_block(document: Document, one: Attribution) -> bool:
    """Whether a quotation in a block of its own follows the paragraph, with its speaker on a line below."""
    blocks = document.blocks
    first = sentences(document)[one.sentence].block + 1
    last = first
    while last < len(blocks) and last < first + _BLOCKS:
        if not (blocks[last].kind is BlockKind.QUOTE or Region.QUOTE in blocks[last].regions):
            break
        last += 1
    if last - first < 2:
        return False
    said = document.slice(blocks[last - 1].span)
    return len(said) <= _LONGEST and _SPEAKER.match(said) is not None


def is_quoted_run_together(document: Document, one: Attribution) -> bool:
    """Whether one of them is quoted soon by name, where spaces around links were lost."""
    text, start, end = document.text, one.cue.end, one.cue.end + _WITHIN
    if text.find("”", start, end) < 0 and text.find('"', start, end) < 0:
        return False
    return _RUN_TOGETHER.search(text, start, end) is not None


def is_quoted_by_presented(document: Document, one: Attribution) -> bool:
    """Whether one of the next sentences, of this paragraph or the next, begins with somebody by full name and what they are, and ends in their words, whatever verb leads to them: "Dr Ana Cruz, head of lamps, shares, “It is old”"."""
    spans = sentences(document)
    last = spans[one.sentence].block + (_LEAD_BLOCKS if one.sentence < _LEAD else 1)
    for sentence in spans[one.sentence + 1 : one.sentence + 1 + _NEXT]:
        if sentence.block > last:
            return False
        start, end = sentence.span
        found = _PRESENTED.match(document.text, start, end)
        if found is not None and (found["title"] or is_given_name(found["given"])):
            return True
    return False


_NEXT, _LEAD, _LEAD_BLOCKS = 3, 5, 8
"""Sentences behind an opinion in which somebody is presented, sentences that are a lead, and blocks behind one of these, since headings, boxes and left-overs stand there."""
_PRESENTED = lazy_pattern(
    rf"\s*(?P<title>(?:Dr|Prof)\.? |Professor )?(?P<given>{NAME}) (?:[A-Z]\. )?(?:(?:van|von|de|der|den|del|di|da|bin|al|el|la|le|ten) )*{NAME}(?:[’']s)?, [^“”\"\n]{{4,240}}?(?:[,:]|\bthat) ?[“\"]"
)
"""Who says something, with what they are, before their words in quotation marks."""


def is_of_work_behind(document: Document, one: Attribution) -> bool:
    """Whether the next sentence goes on according to a work by somebody named: "Critics say it leaks. It lost a tenth, according to an audit by the Harbour Office"."""
    spans = sentences(document)
    if one.sentence + 1 >= len(spans) or spans[one.sentence + 1].block > spans[one.sentence].block + 1:
        return False
    return _BY_WORK.search(document.text, *spans[one.sentence + 1].span) is not None


_QUOTE_MARKS = ("“", '"')
_NEXT_SENTENCE = 700
"""Characters of the quotation that follows, with its speaker."""
_BY_TITLES = lazy_pattern(
    lambda: (
        rf"[,.?!][”\"] (?:{alternatives('quoted_below', 'saying')}) (?:[A-ZÀ-Þ][a-zà-ÿ]+ )?(?:(?!(?:an?|the|for|of|from|at|in|with|by|to|on|who|that) )[a-zà-ÿ][\w’'-]* ){{1,8}}{NAME}(?: {NAME}){{1,3}}(?=[,.;]|\s[a-z])"
    )
)
"""The speaker behind quoted words, with trades before the name: "said Portuguese lawyer and commentator Ana Cruz"."""


def leads_to_titled(document: Document, one: Attribution) -> bool:
    """Whether the next sentence of the paragraph begins with quoted words, whose speaker stands behind them with trades and name: "…, say experts. “It is old,” said bridge builder and writer Ana Cruz"."""
    spans = sentences(document)
    end = spans[one.sentence].span.end
    block = document.blocks[spans[one.sentence].block].span
    begin = end + len(document.text[end : block.end]) - len(document.text[end : block.end].lstrip())
    if not document.text.startswith(_QUOTE_MARKS, begin) or begin >= block.end:
        return False
    found = _BY_TITLES.search(document.text, begin, min(block.end, begin + _NEXT_SENTENCE))
    return found is not None and not any(mark in document.text[begin + 1 : found.start()] for mark in "“”")


_POSTED = lazy_pattern(
    r"[—–-]{1,2}\s?[^\n()@—]{2,50}\s\(@\w{2,20}\)(?:,?\s[A-Z][a-z]{2,8}\s\d{1,2},\s\d{4})?\s*\Z", signs=("(@",)
)
"""With which a post ends that a page embeds: "— Ana Cruz (@anacruz) May 3, 2024"."""


def is_posted_below(document: Document, one: Attribution) -> bool:
    """Whether the next paragraph is an embedded post with its writer, whose words the sentence sums up, which is the last of its own."""
    spans = sentences(document)
    below = spans[one.sentence].block + 1
    if below >= len(document.blocks):
        return False
    if one.sentence + 1 < len(spans) and spans[one.sentence + 1].block == below - 1:
        return False
    return _POSTED.search(document.slice(document.blocks[below].span)) is not None
