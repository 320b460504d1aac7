"""Which findings are sure enough to be warnings: the classes that strict readers agreed with most, over samples of fresh texts.

The counts are in docs/accuracy/grading.md. Everything else that the rules find is for information: it is told, and fails a check only where `--fail-on info` asks for it.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis import Attribution, attributions, content, sentences
from provenance.analysis.attributions.sexes import is_of_body
from provenance.analysis.attributions.words import listed as words_of
from provenance.analysis.register import is_speech, may_report, register
from provenance.api import BlockKind, Confidence, Document, Region, lazy_pattern
from provenance_plugins.attribution.asides import is_named_in_aside, is_of_minutes
from provenance_plugins.attribution.mild_words import is_kept_back, is_stance
from provenance_plugins.attribution.registers import is_told_in_file
from provenance_plugins.attribution.tables import alternatives, endings, forms, starts
from provenance_plugins.attribution.wording import following, holds_one, stands_within

_STATING = frozenset({"say", "according", "declined"})
_OPINING = frozenset({"say", "think", "judge", "according"})
_FOOT = 3
"""Paragraphs at the end of a text in which it names what it rests on."""
_LEAD = 2
"""Sentences that a story begins with."""
_IN_BRACKETS = lazy_pattern(r"\([A-ZÀ-Þ]")
"""Whose a study is: "one study of 2007 (Cruz and Ode) determined"."""
_FEELING = ("express", "voic", "wonder", "envision", "imagin", "assum", "presum")
"""How verbs begin behind which a feeling or a question stands: "supporters voiced concern", "observers wonder"."""
_SUMMED = 5
"""Sentences behind an opinion in which those speak by name whose words it sums up."""
_TOP, _REPORT = 4, 15
"""The first sentences of a report, in which a side (campaigners, critics) sums up whoever speaks anywhere below, and sentences that a report has at least; in less text what is near counts."""
_BEFORE_ONE = ("like ", "such as ", "including ", " them")
_LIKE = lazy_pattern(r"(?:like|such as|including) [A-ZÀ-Þ]|[A-ZÀ-Þ][\w’'-]+ (?:among|one of) them\b", signs=_BEFORE_ONE)
"""Among the words of a source: before the name of one of them."""
_BEFORE, _BEHIND = 60, 100
"""Characters before and behind a name that tell what its bearer is."""
_FROM = lazy_pattern(r" (?:from|at|with) (?:the )?(?P<house>[A-ZÀ-Þ][\w’'-]*)")
"""Behind a group, the house to which it belongs: "activists from Greenpeace"."""
_OPENING = 30
"""Characters with which a sentence begins that tells of another time."""
_PAST = frozenset({"was", "were", "had"})
_ARTICLES = frozenset({"the", "a", "an", "some", "this", "that", "these", "those", "long", "one", "another"})
_NEXT = 2
"""Sentences behind a trade or a study in which one of it, or its author, speaks by name."""


def is_sure_holder(document: Document, one: Attribution) -> bool:
    """Whether a source is one whom the news keeps without a name, and the verb lays a statement to it.

    "According to officials", "sources said": 73 of 84 were right in the news; of "witnesses said", "a manager said" and the like 40 of 84.
    """
    if _is_loose(document, one):
        return False
    if one.confidence is Confidence.LOW:
        return False
    if one.manner in _STATING:
        if one.kind != "holder":
            return False
        if is_kept_back(document, one):
            return True
        if (
            _is_answerable(document, one)
            or _is_definite(document, one)
            or _is_open_number(document, one)
            or is_named_in_aside(document, one)
            or is_of_minutes(document, one)
        ):
            return False
        return (one.head in forms("sure", "holders") or _is_former(document, one)) and not (
            is_stance(document, one)
            or _is_of_lead(document, one)
            or _is_written(document, one)
            or _is_firm(document, one)
        )
    if one.manner == "anonymity":  # a plea; "the anonymous user account" has but one word
        return " " in document.slice(one.cue) and may_report(document)
    if one.manner != "knowing" or not may_report(document):
        return False
    start = one.cue.start if one.source is None else min(one.source.start, one.cue.start)
    return _OF_OTHERS.search(document.text, max(0, start - _BEFORE), one.cue.end) is None


_OF_OTHERS = lazy_pattern(
    lambda: rf"\b(?:{alternatives('sure', 'relying')}) (?:[a-z]+ ){{0,2}}(?:unnamed|anonymous|unidentified)\b"
)
"""What tells of the sources of others: "for relying on anonymous sources"."""


def stands_before_speaker(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether "officials" stand before somebody who speaks by name in the next sentences and mostly is one of them; scholars and analysts are none.

    Of such officials 31 of 39 were right at a warning, of the others 86 of 94.
    """
    one = listed[index]
    if one.head == "those" and one.source is not None:
        close = " close to " in document.slice(one.source)
        return (close or " who know" in document.slice(one.source)) and any(
            other.kind == "named" and other.speaker is not None and " " in other.speaker
            for other in _speakers(listed, index, _NEXT if close else 1)
        )  # "Those who know him say he is fair. His boss, Ana Cruz, says"
    if one.head not in forms("sure", "officials"):
        return False
    return any(
        document.slice(other.cue).lower() in forms("plain_saying") and not _is_told_as(document, other, "scholars")
        for other in _speakers(listed, index, _NEXT)
    )


def sums_up(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether one of the next sentences lays something to somebody named in full: an opinion before it often sums up what these say; officials are none of them, nor is a body that the text has named before: it is what critics speak of.

    Of opinions laid to groups and to nobody 30 of 43 were right at a warning before a speaker by name within five sentences, 61 of 70 elsewhere.
    """
    one = listed[index]
    count = len(sentences(document))
    reach = count if one.sentence < _TOP and count >= _REPORT and one.head in forms("standing", "sides") else _SUMMED
    return any(
        other.speaker is not None
        and " " in other.speaker
        and not _is_told_as(document, other, "officers")
        and not _is_spoken_of(document, other, one)
        for other in _speakers(listed, index, reach)
    )


def _is_spoken_of(document: Document, other: Attribution, one: Attribution) -> bool:
    """Whether a speaker is a body that the text has named before those who judge it: "Harbour Insurance says it helps. Critics claim it does not. … Harbour Insurance said"."""
    name = other.speaker
    return name is not None and is_of_body(name) and document.text.find(name, 0, one.cue.start) >= 0


def _is_loose(document: Document, one: Attribution) -> bool:
    if len(sentences(document)) < _NEXT:
        return False
    from provenance_plugins.attribution.loose_words import is_loose  # noqa: PLC0415 - few short texts have a source without a name

    return is_loose(document, one)


def is_sure_group(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether an open group is called by what it is asked for: "experts say", "critics argue".

    Not where the next sentences quote somebody by name, who is one of the experts more often than not. "Some say" and "many believe" were right
    in 16 of 43 warnings.
    """
    one = listed[index]
    if one.manner not in _OPINING or one.source is None or _is_linked(document, one) or _is_quoted(document, one):
        return False
    if one.head not in forms("sure", "judges") or is_told_in_file(document) or _is_loose(document, one):
        return False
    if document.slice(one.cue).lower() in forms("sure", "once_held"):
        return False  # what analysts believed is told of its time: 0 of 2 were right
    return not (
        document.slice(one.cue).lower().startswith(_FEELING)
        or _is_of_body(document, one)
        or _is_behind_deed(document, one)
        or not forms("sure", "guessed").isdisjoint(document.text[one.source.end : one.cue.start].lower().split())
        or _speaks_near(document, listed, index, before=0)
        or (one.head in forms("sure", "asked") and document.recall("attribution.many_named", _are_many_named))
    )


def _are_many_named(document: Document) -> bool:
    """Whether a text has asked many by their names, whose words such as "experts say" sum up somewhere: all five warnings in such texts of the last four samples were wrong, 3 of 23 in others."""
    named = {
        other.speaker
        for other in attributions(document)
        if other.kind == "named" and other.lays and other.speaker is not None and " " in other.speaker
    }
    return len(named) >= _MANY


_MANY = 7
"""So many who speak by their full names anywhere in a text."""


def is_sure_nobody(document: Document, one: Attribution) -> bool:
    """Whether an opinion is laid to nobody as everybody's: "is widely seen". Hearsay ("is said", "it is believed") is somebody's who stands near as often."""
    said = document.slice(one.cue).lower().split()
    if "not" in said or forms("sure", "degrees").isdisjoint(said) or not forms("sure", "foretold").isdisjoint(said):
        return False
    if document.text[one.cue.start : one.cue.end + len(" for")].lower().endswith(endings("sure", "running")):
        return False
    return not (_is_refuted(document, one) or _is_linked(document, one) or _is_quoted(document, one))


def _is_answerable(document: Document, one: Attribution) -> bool:
    """Whether a source without a name is many of an office that can be asked, is not bounded, or has one of them named: "state officials", "many lawmakers", "those who know him, like Ana Cruz".

    A town or a school can be asked, whoever speaks for it: of such warnings 1 of 9 was right since the forty-third sample, of officials of a government 22 of 28 of all.
    """
    if one.source is None:
        return False
    source = document.slice(one.source)
    said = source.lower().split()
    named = any(map(source.__contains__, _BEFORE_ONE)) and _LIKE.search(source) is not None
    if said[0] == "many" or named or _OF_ONE.match(source) is not None:
        return True
    if one.head.startswith("spokes"):
        from provenance_plugins.attribution.governing import speaks_for_power  # noqa: PLC0415 - few sources are spokesmen

        return not forms("sure", "local").isdisjoint(said) or not speaks_for_power(document, one, source)
    if one.head != "officials" or not forms("sure", "high").isdisjoint(said) or "state department" in source.lower():
        return False
    return not forms("sure", "local").isdisjoint(said) or _is_of_named_body(source)


_OF_ONE = lazy_pattern(
    r"[Tt]he [a-z]+[’']s (?:[a-z]+ ){0,2}officials\b|[A-ZÀ-Þ][\w.-]+[’']s (?:top|chief|highest|most senior|lead) (?:[a-z-]+ ){0,2}(?:official|diplomat)\b|[Oo]ne of [A-ZÀ-Þ][\w. ]*[’']s? sources\b"
)
"""Officials who are the government of which the text tells, the one who holds an office of a place, or a source of an outlet: "the country’s top officials", "Leeds’s top elections official", "one of the Gazette’s sources"."""


def _is_open_number(document: Document, one: Attribution) -> bool:
    """Whether lawmakers are told of without a number, of whom the next sentences name one or which are all of a house: 2 of 14 were right."""
    if one.source is None or one.head not in forms("sure", "open_number"):
        return False
    return forms("sure", "counting").isdisjoint(document.slice(one.source).lower().split())


def _is_of_named_body(source: str) -> bool:
    """Whether officials are the people of a body that is named beside them and is no government: "NASA officials", "officials from the Harbour Bureau", "officials at Harbour Steel".

    The body can be asked: of such warnings 2 of 10 were right since the forty-fifth sample.
    """
    if any(map(source.__contains__, forms("sure", "seats"))):
        return False
    before, _, behind = source.partition("fficials")
    named = [word for word in before[:-1].replace("’", "'").removesuffix(" ").split() if word[0].isupper()]
    if any(_is_short(word) or word == _FED for word in named) or (len(named) > 1 and _has_body(named)):
        return True
    found = _AT.match(behind)
    if found is None:
        return False
    name = found["name"].split()
    if found["at"] in ("at", "with"):
        return name[0] not in forms("sure", "short") and name[0].lower() not in words_of("governments")
    return _is_short(name[0]) or _has_body(name)


def _is_short(word: str) -> bool:
    return _LETTERS.fullmatch(word) is not None and word not in forms("sure", "short")


def _has_body(words: Sequence[str]) -> bool:
    return any(word.removesuffix("'s") in forms("sure", "bodies") for word in words)


_FED = "Fed"
_LETTERS = lazy_pattern(r"[A-Z]{3,6}")
"""What a body is called for short."""
_AT = lazy_pattern(r" (?P<at>at|with|from|in|of|for) (?:the )?(?P<name>[A-ZÀ-Þ][^,;]*)")
"""Behind officials: the body by its name."""


def _is_former(document: Document, one: Attribution) -> bool:
    """Whether people are told of by where they once worked, and by nothing else: "two former executives", "current and former employees"."""
    return (
        one.source is not None
        and one.head in forms("sure", "staff")
        and "former" in document.slice(one.source).lower().split()
    )


def _is_firm(document: Document, one: Attribution) -> bool:
    """Whether a trade is part of the name of a firm: "Harbour Financial Advisors reports"."""
    if one.source is None or one.head not in forms("sure", "firms"):
        return False
    said = document.slice(one.source).split()
    return (
        len(said) > 1 and said[0][0].isupper() and any(word.istitle() and word.lower() == one.head for word in said[1:])
    )


def _is_refuted(document: Document, one: Attribution) -> bool:
    """Whether the belief is named only to be refuted: "the findings challenge the widely held belief that …", "until then it was widely believed"."""
    first = sentences(document)[one.sentence].span.start
    opening = document.text[first : min(one.cue.start, first + _OPENING)].lower()
    past = not _PAST.isdisjoint(document.slice(one.cue).lower().split())
    if past and opening.lstrip('“"').startswith(starts("sure", "until")):
        return True
    said = document.text[max(0, one.cue.start - _BEFORE) : one.cue.start].lower().split()
    while said and said[-1] in _ARTICLES:
        said.pop()
    return f" {' '.join(said)}".endswith(endings("sure", "refuting", " "))


def is_sure_work(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a work is a study that nothing beside it names: of single polls, papers and files most are named somewhere or lie before the reader.

    Not where its paragraph has a link or the next sentences cite somebody by name, who is its author more often than not.
    """
    one = listed[index]
    if _is_loose(document, one):
        return False
    if one.head not in forms("sure", "studies") or is_speech(document) or _is_quoted(document, one):
        return False
    if stands_within(document.links, document.blocks[sentences(document)[one.sentence].block].span):
        return False
    if one.source is not None and document.slice(one.source).lower().startswith(starts("sure", "of_text")):
        return False  # that of which the text has told
    if one.source is not None and "case " in document.slice(one.source).lower():
        return False  # "case studies that demonstrate": examples
    if one.source is not None and _IN_BRACKETS.search(document.text, one.source.start, one.cue.end) is not None:
        return False
    return not (_speaks_near(document, listed, index, before=0) or _ends_in_links(document, one))


def _is_of_lead(document: Document, one: Attribution) -> bool:
    """Whether a source stands in the first sentences of a story, which goes on to say who it is: "police said on Monday. … said Ana Cruz"; no story does of "a source"."""
    return one.head not in forms("informants") and one.sentence < _LEAD and register(document).reporting


def _is_written(document: Document, one: Attribution) -> bool:
    """Whether sources are writings or no people: "contemporary sources suggest", "a source of error", "local news sources"; in a history also those of its days."""
    if one.source is None or not one.head.startswith("source"):
        return False
    said = document.slice(one.source).lower()
    up_to_head = said[: said.find(one.head) + len(one.head)]  # "local news sources of those days"
    if f"{one.head} of " in said or f" {up_to_head}".endswith(endings("sure", "outlets", " ")):
        return True
    if not forms("sure", "written").isdisjoint(said.replace("-", " ").split()):
        return True
    from provenance.analysis.register.long_ago import is_of_long_ago  # noqa: PLC0415 - few texts have such sources

    return is_of_long_ago(document, one.cue.start)


def _is_definite(document: Document, one: Attribution) -> bool:
    """Whether a source is one that the text has told of or goes on to tell of: "the official in charge of it"."""
    if one.source is None:
        return False
    if document.text.startswith(("one of the ", "One of the "), one.source.start):
        return True
    if one.head in forms("sure", "chosen") and document.text[one.cue.end : one.source.end].startswith((" a ", " an ")):
        return True  # "according to a fact sheet lawmakers released"
    if not document.text.startswith(("the ", "The "), one.source.start):
        return False
    return not one.head.endswith("s") or document.slice(one.source).lower() == f"the {one.head}"


def _is_of_body(document: Document, one: Attribution) -> bool:
    """Whether those who are asked for opinions are the people of a body: "Labor Department analysts", "activists from Greenpeace"."""
    if one.source is None:
        return False
    said = document.slice(one.source)
    at = said.lower().find(one.head)  # the head may have the capital of its sentence
    before = said[:at] if at >= 0 else said
    if len(before.split()) > 1 and before[1:] != before[1:].lower():
        return True
    house = _FROM.match(said, at + len(one.head)) if at >= 0 else None
    return house is not None and house["house"].lower() not in forms("sure", "regions") | words_of("governments")


def _is_behind_deed(document: Document, one: Attribution) -> bool:
    """Whether they stand behind a participle: "chanted by campaigners", "denied by detractors"."""
    if one.source is None or one.source.start < one.cue.end:
        return False
    return document.text.endswith(" by ", 0, one.source.start)


def _is_quoted(document: Document, one: Attribution) -> bool:
    """Whether it stands in a passage that is quoted, or pulled out of the text."""
    block = document.blocks[sentences(document)[one.sentence].block]
    return block.kind is BlockKind.QUOTE or Region.QUOTE in block.regions


def _ends_in_links(document: Document, one: Attribution) -> bool:
    """Whether one of the last paragraphs of the article has a link to another page and speaks of studies, or of the matter of this one: where the report is named that a text rests on. An address to write to names none."""
    if not document.links or len(document.blocks) <= _FOOT:
        return False
    first, main = document.blocks[-_FOOT].span.start, content(document)
    linked = {
        index
        for link in document.links
        if link.span.start >= first
        and not link.target.startswith(_NO_WORK)
        and (index := document.block_index(link.span.start)) is not None
        and main.is_main(index)
    }
    if not linked:
        return False
    from provenance_plugins.attribution.answered.proved_below import words_of_matter  # noqa: PLC0415 - only where a link is there

    matter = words_of_matter(document.slice(sentences(document)[one.sentence].span).lower())
    return any(
        holds_one(document.text, forms("sure", "works_at_foot"), *document.blocks[index].span)
        or not matter.isdisjoint(words_of_matter(document.slice(document.blocks[index].span).lower()))
        for index in linked
    )


_NO_WORK = ("#", "mailto:", "tel:")
"""With which addresses begin that lead to no work."""


def _is_linked(document: Document, one: Attribution) -> bool:
    return stands_within(document.links, sentences(document)[one.sentence].span)


def _speakers(listed: Sequence[Attribution], index: int, behind: int) -> Iterator[Attribution]:
    """What is laid to somebody named in the sentence of an attribution, behind it, and in so many sentences more."""
    last = listed[index].sentence + behind
    for other in following(listed, index):
        if other.sentence > last:
            return
        if other.named:
            yield other


def _is_told_as(document: Document, other: Attribution, tag: str) -> bool:
    """Whether the words beside a name tell what its bearer is: "said Ana Cruz, professor of law"."""
    if other.source is None:
        return False
    here = sentences(document)[other.sentence].span
    start, end = max(here.start, other.source.start - _BEFORE), min(here.end, other.source.end + _BEHIND)
    return holds_one(document.text, forms("sure", tag), start, end)


def _speaks_near(document: Document, listed: Sequence[Attribution], index: int, *, before: int) -> bool:
    """Whether something else is laid to somebody named in so many sentences before, in the same one or in the next ones."""
    here = listed[index].sentence
    at = index
    while at > 0 and listed[at - 1].sentence >= here - before:
        at -= 1
    while at < len(listed) and listed[at].sentence <= here + _NEXT:
        other = listed[at]
        if (
            at != index
            and other.kind == "named"
            and other.manner in _STATING
            and not (other.sentence > here and _is_spoken_of(document, other, listed[index]))
        ):
            return True
        at += 1
    return False
