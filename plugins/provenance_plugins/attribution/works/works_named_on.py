"""Works that the sentences behind them name or ascribe: a round of questions by its name, the head of their team, or the speaker on whose words they stand."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from provenance.analysis import Attribution, sentences
from provenance.analysis.proper_names import is_given_name
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, holds
from provenance_plugins.attribution.wording import NAME, following

_of = partial(alternatives, "works")
_OPENS = 120
"""Characters of a sentence in which what it begins with has its name."""
_NAMES = rf"(?:{NAME}(?:[’']s?)? |[A-Z]{{2,}} |\d{{4}} ){{1,5}}"
_AGE = r"(?:(?:annual|latest|new|newest|recent|quarterly|monthly|biennial|first|second|third) )*"
_HOUSE = rf"(?:the )?(?:[a-z-]+ ){{0,4}}?{NAME}"
_ROUND = lazy_pattern(
    lambda: (
        rf"\s*(?:(?:The|These|Its|Latest|New|First) )?(?:[a-z]+ )?(?:{_of('outcome')}) (?:from|of|in|by) (?:the |its |their |our )?(?:[a-z-]+ ){{0,2}}{_NAMES}(?:[a-z]+ )?(?i:{_of('round')})\b"
        rf"|\s*(?:The|Its|This year[’']s) {_AGE}{_NAMES}(?:[a-z]+ )?(?i:{_of('round')})\b"
        rf"|\s*(?:{NAME} ){{0,4}}{NAME}[’']s? {_AGE}(?:{_of('work')})\b"
    )
)
"""The work by the name of its round, or by its maker's: "Results from the Harbour EV Barometer show", "The latest Harbour Index", "Harbour Watch’s annual survey"."""
_BY_HOUSE = lazy_pattern(
    lambda: (
        rf"\s*(?:(?:An?|The) {_AGE}(?:{_of('work')})|(?:New |The )?(?:{_of('outcome')}|(?i:analysis|research|polling)))(?: of (?:[\w,’'-]+ ){{1,5}}?| )(?:carried out |conducted |compiled |done |commissioned |published )?by {_HOUSE}"
        rf"|\s*(?:The )?(?:{_of('outcome')}) (?:from|of) (?:the )?{NAME} (?:(?:of|for|on|and) (?:the )?)?{NAME}"
        rf"|\s*(?:Commissioned|Conducted|Compiled|Carried out|Published) by {_HOUSE}"
    )
)
"""The work with its maker: "A survey of 900 drivers by Harbour Watch", "Data from Harbour Watch", "Commissioned by Harbour Aid"."""
_POLLED = lazy_pattern(
    rf"\s*(?:The (?:[a-z-]+ ){{0,2}}|[A-Z][a-z]+ [a-z-]+ )?(?P<first>{NAME})(?: (?:(?:of|for|and) )?{NAME}){{0,4}} (?:surveyed|polled|quizzed|canvassed|(?:asked|questioned|interviewed) (?:more than |over |almost |nearly |about |some )?\d)"
)
"""Who asked those of whom it tells: "Harbour Insurance surveyed 2,000 drivers"; a person is any who speaks next."""
_PLURAL = ("ies", "ys", "ts", "rs", "ls", "es")
"""Ends of "studies", "surveys", "reports", "papers", "polls", "articles": the next sentence tells of one of them."""
_LEAD = 8
"""Sentences with which a text begins that tells of one new work."""
_HEADED = lazy_pattern(
    lambda: (
        rf"{NAME} {NAME}, (?:[^,.;“”\"\n]{{3,60}}, )?(?:(?:the|who is|who was|and) )*(?:{_of('heading')}) (?:of|on) (?:the |this |that )(?:new )?(?:[a-z]+ )?(?:{_of('headed')})\b"
        rf"|{NAME} {NAME}(?:,? and {NAME} {NAME})?, (?:the |two of the )?(?:[a-z-]+ )?authors (?:of|on|behind) (?:the|this) (?:[a-z]+ )?(?:{_of('headed')})\b"
        rf"|\b(?:[Tt]he|[Tt]his) (?:{_of('headed')})[’']s (?:[a-z-]+ ){{0,2}}author,?\s{NAME} {NAME}"
        rf"|{NAME} {NAME},? (?:[^.;“”\"\n]{{3,90}}?(?:,| and) )?(?:an? |the )?(?:(?:{_of('headed')})[’']s (?:[a-z-]+ ){{0,2}}author\b|(?:[a-z-]+ ){{0,2}}author (?:of|on) (?:the|this) (?:[a-z]+ )?(?:{_of('headed')})\b)"
        rf"|\b(?:[Tt]he|[Tt]his) (?:[a-z]+ )?(?:{_of('headed')}) (?:was|is|has been|were) published (?:[A-Za-z]+ ){{0,3}}?in ?(?:the |journal ){{0,2}}[A-ZÀ-Þ][a-z]+ ?[A-ZÀ-Þ&]"
        rf"|{NAME} {NAME},? (?:[^,.;“”\"\n]{{3,60}}, )?who (?:led|headed|directed|co-led) (?:the |this |that )(?:new )?(?:[a-z]+ )?(?:{_of('headed')})\b"
    )
)
"""Somebody by name who made it: "Dr Ana Cruz, head of the research team", "Ana Cruz, who led the study"."""


def is_round_named_behind(document: Document, one: Attribution) -> bool:
    """Whether the next sentence, of this paragraph or the next, begins with the name of the round of questions that the work is, or with whose it is."""
    listed = sentences(document)
    if not one.head or one.head.endswith(_PLURAL) or one.sentence + 1 >= len(listed):
        return False
    after = listed[one.sentence + 1]
    if after.block > listed[one.sentence].block + 1:
        return False
    if one.head != "research" and document.text.startswith(("A ", "An "), after.span.start):
        return False  # another one: "A study found it. A survey by Harbour Watch …"
    start, end = after.span[0], min(after.span[1], after.span[0] + _OPENS)
    if any(form.match(document.text, start, end) is not None for form in (_ROUND, _BY_HOUSE)):
        return True
    asked = _POLLED.match(document.text, start, end)
    return asked is not None and not is_given_name(asked["first"])


def is_headed_below(document: Document, one: Attribution) -> bool:
    """Whether one of the sentences below names who heads the team of the new work with which a text begins, or who collected its data."""
    if _is_collected_below(document, one) or _is_work_next(document, one):
        return True
    source = one.source
    if source is None or one.sentence >= _LEAD or not holds(document.slice(source).lower(), "works", "new"):
        return False
    return _HEADED.search(document.text, sentences(document)[one.sentence].span.end) is not None


def _is_work_next(document: Document, one: Attribution) -> bool:
    """Whether the next sentence of the paragraph begins with one of the works, by its year and where it was printed, or one of the next three by its year and its maker: "Research suggests that naps help. A 2015 study published in The Harbour Journal of Sleep found"."""
    listed = sentences(document)
    if one.head not in forms("sure", "studies") or one.sentence + 1 >= len(listed):
        return False
    block = listed[one.sentence].block
    for near in listed[one.sentence + 1 : one.sentence + 1 + _TRIED]:
        if near.block <= block + 1 and _TRIED_NEXT.match(document.text, *near.span) is not None:
            return True
    after = listed[one.sentence + 1]
    return after.block == block and _WORK_NEXT.match(document.text, *after.span) is not None


_TRIED = 3
"""Sentences behind a study in which one of the works is told by its year and its maker."""
_WORK_NEXT = lazy_pattern(
    lambda: (
        rf"\s*(?:For (?:example|instance), a|In one|One|An?) (?:(?:19|20)\d\d )?(?:[a-z-]+ ){{0,2}}(?:{_of('headed')}|meta-analysis),? (?:that was |which was )?(?:published|printed) (?:(?:last|this) [a-z]+ )?(?:(?:on|in) (?:[A-Z][a-z]+ )?(?:\d{{1,2}},? )?(?:19|20)\d\d )?in (?:the (?:journal )?)?(?:[*_“\"]+)?(?:[Tt]he )?[A-ZÀ-Þ]"
    )
)


_TRIED_NEXT = lazy_pattern(
    lambda: (
        rf"\s*In (?:the|that|this|one|a) (?:19|20)\d\d (?:[a-z-]+ ){{0,2}}(?:{_of('headed')}|experiments?|trial|survey),[^.;\n]{{0,60}}? {NAME} {NAME}"
    )
)
"""The work, with its year and whoever made it: "In the 2010 experiment, the economist Ana Cruz asked"."""


def _is_collected_below(document: Document, one: Attribution) -> bool:
    """Whether a lead sums up research whose data, as one of the next sentences says, a house that it names collected: "The data was collected by Lamp-Lab"."""
    listed = sentences(document)
    if one.sentence >= _OPENING or one.head not in forms("sure", "studies"):
        return False
    last = listed[min(one.sentence + _BELOW, len(listed) - 1)].span.end
    return _COLLECTED.search(document.text, listed[one.sentence].span.end, last) is not None


_OPENING, _BELOW = 3, 8
"""Sentences of a lead, and those behind it in which the house is named."""
_COLLECTED = lazy_pattern(
    lambda: (
        rf"\b(?:[Tt]he|[Ii]ts|[Tt]heir) (?:[a-z]+ )?(?:{_of('outcome')}|data|research|analysis|figures|tests) (?:was|were|is|are|has been|have been) (?:[a-z]+ly )?(?:{_of('collected')}) by (?:the |[a-z]+ ){{0,4}}{NAME}"
    )
)


def is_between_words_of_one(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether the sentence before and the next one are laid to the same speaker, who goes on in between: "It helps, Cruz said. Since research shows …, it may. It is too early, she said"."""
    one = listed[index]
    spans = sentences(document)
    before = next((listed[at] for at in range(index - 1, -1, -1) if listed[at].sentence != one.sentence), None)
    if (
        before is None
        or before.sentence != one.sentence - 1
        or before.kind not in ("named", "pronoun")
        or not before.lays
    ):
        return False
    for after in following(listed, index):
        if after.sentence == one.sentence:
            if after.kind == "named" or (after.kind == "pronoun" and after.speaker is not None):
                return False  # beside it: another condition's matter
            continue
        return (
            after.sentence == one.sentence + 1
            and spans[after.sentence].block == spans[one.sentence].block
            and after.kind in ("named", "pronoun")
            and after.lays
            and after.speaker is not None
            and before.speaker is not None
            and after.speaker.split()[-1] == before.speaker.split()[-1]
            and document.text[after.cue.end : spans[after.sentence].span.end].strip(' .”"\n') == ""
        )
    return False
