"""ATT107."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Container, Iterator

from provenance.analysis import Attribution, Quotation, Sentence, attributions, quotes, sentence_at, sentences
from provenance.analysis.register import may_report
from provenance.api import (
    HEADING_KINDS,
    PROSE_KINDS,
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Severity,
    Span,
    lazy_pattern,
    quoted,
    rule,
)
from provenance_plugins.attribution.registers import is_of_guide
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import NAME

_ENDS = ".!?…"
_TOLD = PROSE_KINDS - {BlockKind.QUOTE, BlockKind.TABLE_CELL}
_LEAST_WORDS = 3
"""Words of the shortest quotation that says something."""
_TITLE_SHARE = 0.6
"""Above this share of capitalised words a quotation is a title."""
_LONG = 40
"""Characters that an introduction may have before it is a sentence around a quotation, which is then a part of it."""
_NAME_AFTER = lazy_pattern(
    r"\s*(?:[—–-]{1,3}|\(|~)\s*[A-Z]|\s*\(?https?://|\s+\(?pp?\.\s?\d"
    r"|\s+[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3}(?:,[^.\n]{2,60})?\s*(?:\n|\Z)"
)
"""Behind the words, whose they are or where they stand: "— Ana Cruz", "Ana Cruz, 3 May 2007", "p. 65"."""
_SIGNED = lazy_pattern(
    r"\W*(?:(?![A-ZÀ-Þ]+ [A-ZÀ-Þ]+\b)[A-ZÀ-Þ][\w.’'-]*(?: [A-ZÀ-Þ][\w.’'-]*){1,3}\b(?!\s*:)|[A-ZÀ-Þ]\w+ [—–] [A-ZÀ-Þ])"
)
"""A line below them that begins with a name, or with who it was: "Ana Cruz, Harbour Bank", "Parent — Grade 7"."""
_SIGNATURE = 140
"""Characters of such a line at most."""
_PERSON = lazy_pattern(
    r"\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|I|[Tt]hey|[Ww]e)\b|(?<!\bat )(?<!\bin )(?<!\bnear )\b[A-ZÀ-Þ][\w'’.-]+\s+(?:[A-Z]\.\s+)?[A-ZÀ-Þ][\w'’-]+"
)
_SURNAME = lazy_pattern(r"([A-ZÀ-Þ][\w'’-]+) [a-z]+(?:ed|s|ly)\b")
"""A name that begins a paragraph and does something: "Cruz riffed about it"."""
_I_AFTER = lazy_pattern(r"[\W_]{0,8}(?:\w+ )?I\b")
"""The writer goes on: "“Did it work?” Before I answer that, …"."""
_MOTTO = lazy_pattern(
    r"\b(?:slogan|motto|tagline|catchphrase|hashtag|headline|placard|banner)s?\b[^“\"]{0,40}\Z", re.IGNORECASE
)
_QUOTATION_MARKS = ("”", '"', "''")
_LOOKS = 4
"""Places of a name that are looked at: one within a sentence is found soon."""
_FURNITURE = 40
"""What has fewer characters and no full stop is no paragraph of the text: "Story continues below"."""
_NEAR = 400
"""So many characters of the block before are looked at for a speaker."""
_CODE_IN = lazy_pattern(r"%[sdifgxu]\b|%\(\w|\\[nt\"]|\$?\{\w*\}")
"""A place to be filled in or an escape, in a string of a program."""
_CODE_AFTER = lazy_pattern(r"\)?;|\s*[+%]\s*[\w(]")
_CODE_OPENS = ("=", "[", "{")
_NEAR_CODE = 20
"""Characters before a string in which what it is assigned to ends."""
_CODE_BEFORE = '":'
"""The end of a key, before its value."""
_WORD = lazy_pattern(r"[^\W\d_][\w'’]*")


@rule(
    id="ATT107",
    slug="unattributed-quote",
    severity=Severity.INFO,
    summary="A quotation of a full clause with no speaker within reach",
    running_text=True,
    languages=["en", "de", "es", "fr", "it", "nl", "pl", "pt", "sv"],
    uses=(attributions,),
    when=(quotes,),
    bad=[
        "“This changes everything.” The market fell.",
        "The markets fell on Monday after the vote.\n\n“This changes everything. It is a wonder.”\n\nNobody in the markets knew why.",
        "“This changes everything, and it is a wonder.”\n\nThat’s how the market works in a year of ours.",
        'The vote was close. "We will not give up until every ballot has been counted." The hall was full.',
        "The Times reported: “We will fight this in court and we will win.”",
        "The concert was described as “a triumph from first note to last”.",
        "Es regnete bis zum Abend. „So etwas habe ich in dreißig Jahren nicht erlebt.“ Am Morgen war die Brücke fort.",
        "Der Saal war voll.\n\n„So etwas habe ich in dreißig Jahren nicht erlebt.“",
        "The vote was close, Ms Lee said.\n\n“It is sound and will stand for a hundred years, Ms Lee said.\n\nNobody in the hall knew why.",
        Example(
            "The mill at the weir was closed on Monday after the wheel had broken for the third time this year.\n\n> “This closure marks a turning point for every lamp that burns along the river.”\n\nThe council is to look at the wheel in the next weeks, and the road beside it stays closed until then.\n",
            media_type="text/markdown",
        ),
    ],
    good=[
        "“This changes everything,” said Ms Lee.",
        "“This changes everything.” Ms Lee said the market would fall.",
        "Ms Lee was clear: “This changes everything.”",
        "Ms Lee spoke to reporters after the vote, and she said it was over.\n\n“This changes everything. We will appeal.”",
        "“The Old Man and the Sea” is a short book.",
        "“This changes everything.” — Ana Lee",
        '"This changes everything." -- The First Law of Change',
        "Part of the handout reads,\n\n“This changes everything. We will appeal.”",
        "Cruz riffed about the vote and the dam.\n\n“This changes everything. It is a wonder.”\n\nThe hall loved Cruz for it.",
        "Ms Lee spoke of the vote.\n\nStory continues below\n\n“This changes everything. It is a wonder.”",
        'raise Fault(\n    "The file was not found."\n)',
        "His cap said “Make the city great.” He wore it every day.",
        "They call it a “quiet house.” It is loud.",
        '"message": "The file was not found."',
        "“Step out of the car, all of you!” an officer ordered.",
        "The bridge has a new slogan. “Cross it. You will like it.” The town paid for it.",
        "“Well? Did you get it working?” Before I answer that, the code has to be read.",
        'The line was cut. "The file %s was not found." It was printed twice.',
        "The vote was close.\n\n“This changes everything. We will appeal.”\n\nAna Cruz, Harbour Bank",
        "The vote was close.\n\n“This changes everything. We will appeal.”\nA W Cruz, 3 May 2007",
        "What do you say of the vote?\n\n“This changes everything. We will appeal.”\n\nNobody knew it.",
        "“This changes everything, and it is a wonder.”\n\nThat’s how the mayor of Harbour Ana Cruz described her work of a year.",
        "The vote was close.\n\n“It is this which best describes the hall.” p. 65.",
        "The vote was close, Ms Lee said.\n\n“It is sound and will stand for a hundred years.\n\n“It was built by my grandfather,” Ms Lee said.",
    ],
)
def unattributed_quote(document: Document, context: Context) -> Iterator[Hit]:
    """Words in quotation marks are somebody's words; without the speaker they prove nothing and can be checked by nobody.

    Say who said it, when and to whom, in the same paragraph. An outlet that printed the words is not their speaker, and "was described as" has none.

    One that is never closed hides where they end, and one that is never opened where they begin.

    It is for information; where its severity is configured, that holds in English in what reports what people said, and not in tales, essays, guides
    and policies.
    """
    from provenance_plugins.attribution.judged_in_quotes import judged_in_quotes  # noqa: PLC0415 - what quotes nothing needs it not

    for quotation in judged_in_quotes(document):
        yield _lesser(document, quotation, "judges, and nobody is told whose words these are: say whose")
    if context.language == "en":
        yield from _in_english(document)
    else:
        from provenance_plugins.attribution.quotes_abroad import (  # noqa: PLC0415 - no text in English needs it
            quotes_abroad,
        )

        for quotation in quotes_abroad(document, context.language):
            yield _lesser(document, quotation, _NO_SPEAKER)
    found = quotes(document)
    if any(document.blocks[quotation.block].kind is BlockKind.QUOTE for quotation in found):
        from provenance_plugins.attribution.set_off_quotes import set_off_quotes  # noqa: PLC0415 - few texts have one

        for quotation in set_off_quotes(document):
            yield _lesser(document, quotation, _SET_OFF)
    if not all(quotation.closed for quotation in found):
        from provenance_plugins.attribution.never_closed import never_closed  # noqa: PLC0415 - few texts have one

        for quotation in never_closed(document):
            yield _lesser(document, quotation, _NEVER_CLOSED)
    if "”" in document.text:
        from provenance_plugins.attribution.never_opened import never_opened  # noqa: PLC0415 - a text of plain marks has none

        for span in never_opened(document):
            yield Hit(
                span, f"{quoted(document.slice(span))} {_NEVER_OPENED}", Confidence.MEDIUM, severity=Severity.INFO
            )


_NO_SPEAKER = "has no speaker in its own sentence or beside it: say who said it, and when"
_SET_OFF = "is set off as a quotation, and neither the paragraph above nor the one below says who spoke: say who said it, or take the marks away"
_NEVER_OPENED = "closes a quotation that was never opened, so that nobody can see where the words of whoever speaks begin: put the mark where they do"
_NEVER_CLOSED = "is opened and never closed, so that nobody can see where the words of whoever speaks end: put the mark where they do"


def _lesser(document: Document, quotation: Quotation, message: str) -> Hit:
    said = f"{quoted(document.slice(quotation.inner))} {message}"
    return Hit(quotation.span, said, Confidence.MEDIUM, severity=Severity.INFO)


def _in_english(document: Document) -> Iterator[Hit]:
    found = quotes(document)
    clauses = [quotation for quotation in found if _is_clause(document, quotation)]
    if not clauses:
        return
    spoken = [one for one in attributions(document) if one.lays or _stands_beside_quotation(document, one)]
    listed = sentences(document)
    blocks = [listed[one.sentence].block for one in spoken]
    quoting = {quotation.block for quotation in found}
    people: dict[int, Span | None] = {}
    for quotation in clauses:
        before = _before(document, quotation.block)
        near = spoken[bisect_left(blocks, before) : bisect_right(blocks, quotation.block + 1)]
        reach = [one for one in near if _is_within_reach(document, quotation, one, listed[one.sentence])]
        if not reach:
            if (
                not _introduced(document, quotation, quoting)
                and _is_told(document, quotation)
                and not _somebody_near(document, quotation, people)
            ):
                yield _hit(document, quotation, _NO_SPEAKER)
        elif all(_is_outlet(document, one) for one in reach) and _is_told(document, quotation):
            yield _hit(document, quotation, "is told by an outlet and has no speaker: say who said it, and when")


def _stands_beside_quotation(document: Document, one: Attribution) -> bool:
    """Whether somebody who does something with words stands right behind a quotation: "“Step out!” an officer ordered"."""
    start = one.cue.start if one.source is None else min(one.cue.start, one.source.start)
    return document.text[max(0, start - 2) : start].rstrip().endswith(_QUOTATION_MARKS)


def _before(document: Document, block: int) -> int:
    """The block of text before one, over a line such as "Story continues below"; -1 before the first."""
    at = block - 1
    if at > 0:
        span = document.blocks[at].span
        if span.end - span.start < _FURNITURE and document.text[span.end - 1] not in '.!?…:,”"':
            return at - 1
    return at


def _hit(document: Document, quotation: Quotation, message: str) -> Hit:
    inner = quoted(document.slice(quotation.inner))
    severity = None if may_report(document) and not is_of_guide(document, quotation) else Severity.INFO
    return Hit(quotation.span, f"{inner} {message}", Confidence.MEDIUM, severity=severity)


def _is_clause(document: Document, quotation: Quotation) -> bool:
    """Whether a quotation can be a whole clause: one that begins its sentence, or stands behind a colon."""
    block = document.blocks[quotation.block]
    if not quotation.closed or block.kind not in _TOLD:
        return False
    inner = document.slice(quotation.inner).strip()
    if not inner or inner[-1] not in _ENDS or not inner[0].isupper():
        return False
    before = _in_front(document, quotation)
    return before is not None and (not before or before.endswith(":"))


def _in_front(document: Document, quotation: Quotation) -> str | None:
    """The end of what stands before a quotation in its sentence, which may hold thousands of them; None outside sentences."""
    start = quotation.span.start
    sentence = sentence_at(document, start)
    if sentence is None:
        return None
    first = sentence.span.start
    return document.text[max(first, start - _LONG) : start].rstrip() or document.text[first:start].rstrip()


def _is_told(document: Document, quotation: Quotation) -> bool:
    """Whether the words of what can be a clause are one: not a title or a motto, nor a string of a program."""
    said = _WORD.findall(document.text, *quotation.inner)
    if len(said) < _LEAST_WORDS or sum(word[0].isupper() for word in said) / len(said) > _TITLE_SHARE:
        return False
    return not _is_code(document, quotation, _in_front(document, quotation) or "")


def _is_code(document: Document, quotation: Quotation, before: str) -> bool:
    """Whether a quotation is a string of a program: a value behind its key, a string with places to be filled in."""
    start, end = quotation.span
    if document.text[start] != '"':
        return False
    opened = document.text[max(0, start - _NEAR_CODE) : start]
    bare = opened.rstrip()
    return (
        bare.endswith(_CODE_OPENS)
        or (bare.endswith("(") and (bare[-2:-1].isalnum() or opened != bare))
        or before.endswith(_CODE_BEFORE)
        or _CODE_IN.search(document.text, start, end) is not None
        or _CODE_AFTER.match(document.text, end) is not None
    )


def _is_within_reach(document: Document, quotation: Quotation, one: Attribution, sentence: Sentence) -> bool:
    """Whether an attribution stands in the quotation's block, in the one before it, or in the first sentence of the one after it."""
    if quotation.inner.contains(one.cue):
        return False
    return sentence.block <= quotation.block or sentence.span.start == document.blocks[sentence.block].span.start


def _introduced(document: Document, quotation: Quotation, quoted: Container[int]) -> bool:
    """Whether something other than a cue says whose words they are: a colon, a name behind a dash, a speech that goes on."""
    text = document.text
    if _NAME_AFTER.match(text, quotation.span.end):
        return True
    before = text[max(0, quotation.span.start - _LONG) : quotation.span.start].rstrip()
    if before.endswith((":", ",", "…", "—", "–")) or _I_AFTER.match(text, quotation.span.end):
        return True
    if _MOTTO.search(text, max(0, quotation.span.start - 2 * _LONG), quotation.span.start):
        return True
    if _answers(document, quotation) or _is_signed(document, quotation):
        return True
    return _before(document, quotation.block) in quoted


def _answers(document: Document, quotation: Quotation) -> bool:
    """Whether a paragraph is nothing but words that answer the question above it, as in an interview."""
    block = document.blocks[quotation.block].span
    if not quotation.block or document.slice(block).strip(_AROUND) != document.slice(quotation.inner).strip(_AROUND):
        return False
    return document.slice(document.blocks[quotation.block - 1].span).rstrip(_AROUND).endswith("?")


_THAT_IS_HOW = lazy_pattern(
    rf"(?:That|This)(?:[’']s|\sis|\swas)\s(?:how|what|the\sway)\s(?:[a-z]+\s){{0,3}}{NAME}(?:\s(?:of|for|and|the|{NAME})){{0,6}}\s[a-z]+"
)
"""With which the next paragraph says who spoke: "That’s how Superintendent Ana Cruz described her work"."""
_AROUND = " \n\t“”\"'‘’*_"


def _is_signed(document: Document, quotation: Quotation) -> bool:
    """Whether the line below the words, which end their paragraph, begins with a name."""
    below = quotation.block + 1
    if below >= len(document.blocks) or document.blocks[below].kind in HEADING_KINDS:
        return False
    if document.text[quotation.span.end : document.blocks[quotation.block].span.end].strip(_AROUND):
        return False
    line = document.slice(document.blocks[below].span)
    if _THAT_IS_HOW.match(line) is not None:
        return True
    return len(line) <= _SIGNATURE and line.rstrip()[-1:] not in ".!?:" and _SIGNED.match(line) is not None


def _somebody_near(document: Document, quotation: Quotation, people: dict[int, Span | None]) -> bool:
    """Whether a person stands in the block, or at the end of the block before, whom a reader will take for the speaker.

    `people` keeps what was read of a block: one line may hold thousands of quotations.
    """
    if quotation.block not in people:
        people[quotation.block] = _people(document, document.blocks[quotation.block].span)
    reach = people[quotation.block]
    if reach is not None and (reach.start < quotation.span.start or reach.end > quotation.span.end):
        return True
    if not quotation.block:
        return False
    before = document.blocks[_before(document, quotation.block)]
    start = max(before.span.start, before.span.end - _NEAR)
    if before.kind not in PROSE_KINDS:
        return False
    if _begins_with_name(document.text, before.span.start):
        return True
    return _PERSON.search(document.text[start : before.span.end]) is not None


def _begins_with_name(text: str, start: int) -> bool:
    """Whether a paragraph begins with a name that does something; a name has its capital within sentences too."""
    begins = _SURNAME.match(text, start)
    if begins is None:
        return False
    name = f" {begins[1]}"
    at = text.find(name)
    for _ in range(_LOOKS):
        if at <= 0:
            return False
        if text[at - 1].islower() and at + 1 != start:
            return True
        at = text.find(name, at + 1)
    return False


def _people(document: Document, block: Span) -> Span | None:
    """From the first person in a block to the last one."""
    found = [match.span() for match in _PERSON.finditer(document.text, block.start, block.end)]
    return Span(found[0][0], found[-1][1]) if found else None


def _is_outlet(document: Document, one: Attribution) -> bool:
    if one.source is None or not one.named or not document.slice(one.cue).lower().startswith("report"):
        return False
    last = document.slice(one.source).split()[-1].strip(".,:;")
    return last in forms("outlet")
