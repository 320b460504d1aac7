"""MOD505."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from provenance.analysis import inside_quotation
from provenance.analysis.register import is_fiction
from provenance.api import (
    BlockKind,
    Confidence,
    Context,
    Document,
    Example,
    Hit,
    Severity,
    Span,
    analysis,
    lazy_pattern,
    quoted,
    rule,
)
from provenance_plugins.moderation.abbreviations import is_abbreviation
from provenance_plugins.moderation.classes import is_told
from provenance_plugins.moderation.forms import is_of_form
from provenance_plugins.moderation.harmless_sayings import CLAUSE, CLOSES, GLOATS, harms_nobody
from provenance_plugins.moderation.passages import is_code, sentence_around, shown
from provenance_plugins.moderation.policies import is_forbidden
from provenance_plugins.moderation.urged_abroad import URGED, urged_abroad
from provenance_plugins.moderation.vocabulary import group_of, tagged
from provenance_plugins.moderation.words import Word, within
from provenance_plugins.moderation.words import self_harm as self_harm_words


@analysis(phrases=(URGED,))
def urged_words(document: Document) -> None:
    """Brings the lexicon into the one pass over the text."""


@rule(
    id="MOD505",
    slug="self-harm",
    severity=Severity.ERROR,
    summary="Encouragement of self-harm, or detail of a method",
    languages=("en", "de", "es", "fr", "id", "it", "nl", "pt"),
    uses=(self_harm_words, urged_words),
    when=(self_harm_words, URGED),
    bad=[
        "Nobody wants you here. Go home or go die.",
        "Nobody would miss you, so go and hurt yourself.",
        "Here is how to self-harm without a trace.",
        "Go and k1ll yourself.",
        "I keep thinking that I want to die.",
        "The town gets better after you kill yourself.",
        "You might think so, but the world would be better off without you.",
        "You are more likely to be loved when you kill yourself.",
        "We will all be pleased when you kill yourself.",
        "We will laugh when you hang yourself.",
        "We will laugh when you hurt yourself.",
        "The whole town celebrates when you cut yourself.",
        "Do it now or you hurt yourself.",
        "I hope that you hurt yourself.",
        "The best day is when you kill yourself.",
        "No one will care after you kill yourself.",
        "They should stop thinking of killing others, the plan to kill yourself is good.",
        "You may believe that you should kill yourself today, and you should.",
        "You can feel free to kill yourself.",
        "Learn how to starve without your mother noticing.",
        "With a rope it is far less difficult to kill yourself.",
        "This is distressing to read, so do, and learn about how to hang yourself.",
        "Contact me for help if you:\n\n- plan to kill yourself",
        "Just shoot yourself in the head.",
        "Drown yourself in the river.",
        "Take enough rope to hang yourself.",
        "I am happy to give you enough rope to hang yourself.",
        "Kill yourself with pills.",
        "Go jump off a bridge.",
        "Nobody likes you, so you should just end it all.",
        "I wish you would jump off a bridge.",
        "Someone like you deserves to drink bleach.",
        "Would you please jump off a bridge?",
        "Tell that fool to jump off a bridge.",
        "I want to end it all tonight.",
        "Nobody would miss you, so why are you still here?",
        Example("<html lang='fr'><p>Suicide-toi, et laisse-nous.</p></html>", media_type="text/html"),
    ],
    good=[
        "They are in a go big or go die position, and the board knows it.",
        "If you think of suicide, call the helpline.",
        "He died by suicide in 1994.",
        Example("<html lang='es'><p>No te mates a trabajar, descansa.</p></html>", media_type="text/html"),
        Example("<html lang='de'><p>Er sprang von der Brücke ins Wasser.</p></html>", media_type="text/html"),
        Example(
            "<html lang='it'><p>I colpi sparati nella notte hanno svegliato il porto.</p></html>",
            media_type="text/html",
        ),
        Example(
            "<html lang='pt'><p>Um homem se joga da ponte e é salvo por um barco.</p></html>", media_type="text/html"
        ),
        "The charity helps people who self-harm.",
        "Self-harm is when you hurt yourself as a way of dealing with very difficult feelings.",
        "Tell a nurse whether you have ever hurt yourself on purpose.",
        "Write down how you felt before and after you hurt yourself.",
        "Suicide is when you kill yourself.",
        "Tell a nurse whether you have ever tried to kill yourself.",
        "Call a doctor if there are attempts to harm yourself or your baby.",
        "A good serve takes years, so cut yourself some slack.",
        "If tea keeps you awake, cut yourself off at five.",
        "Tell us how to cut yourself loose from a lease.",
        "Do not hang yourself up on the wording of a lease.",
        "Never hurt yourself to please others.",
        "Be careful not to hurt yourself on the sharp edge.",
        "This page shows how to purge old records.",
        "A full stomach is better than the freedom to choose how to starve.",
        "The crew knew how to starve a fire of its air.",
        "You can shoot yourself in the foot with C++.",
        "With macros it is easy to shoot yourself in both feet, as I shoot myself in the foot each week.",
        "That is enough rope to hang yourself with.",
        "The language gives you more than enough rope to hang yourself.",
        "Shoot yourself a message before you leave.",
        "You drown yourself in data if you log all of it.",
        "You will kill yourself laughing.",
        "He wanted to jump off a bridge when he saw the bill.",
        "I could end it all with one e-mail to the bank.",
        "I wish I could end it all and move to the sea.",
        "You watched him jump off a bridge in the film.",
        "If you want to jump off a bridge, wear a rope and ask the club.",
        "If they jump off a cliff, would you jump off a cliff too?",
        "A deep lob will take the pressure off yourself.",
        "Brush the sand off yourself before you go in.",
        "This disease will end your life within weeks.",
        "We will end your life if you come back.",
        "He walked to the river to throw himself in, and end it all.",
        "They lose their money, and just end it all.",
    ],
)
def self_harm(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """Words that push a reader towards self-harm, or say how it is done, do harm where a reader is in danger.

    Leave them out, and say where help is to be had. Where help, statistics or medicine speak of methods, and in a song or a tale, they are a remark. Somebody who speaks of his or her own wish to die is a remark: that person may
    need help, and the words are no offence.
    """
    for span, is_quoted in urged_abroad(document):
        yield Hit(
            span,
            f"{quoted(document.slice(span))} tells somebody to harm himself or herself: leave it out",
            Confidence.MEDIUM,
            severity=Severity.INFO if is_quoted or is_fiction(document) else None,
        )
    reached = -1
    for word in self_harm_words(document):
        if word.span.start < reached or is_code(document, word.span) or is_abbreviation(document, word.span):
            continue
        sentence = sentence_around(document, word.span)
        text = document.slice(sentence).lower().replace("’", "'")
        if harms_nobody(document, word, sentence):
            continue
        if _is_of_others(document, word, sentence):
            if _means_it(document, word, sentence) and not is_told(document, sentence):
                reached = sentence.end
                yield _own(word)
            continue
        if "own" in word.tags and not {"urge", "method"} & set(word.tags):
            if not _is_first_person(document, word) or _OVER.search(text) is not None:
                continue
            reached = sentence.end
            yield _own(word)
            continue
        if "urge" in word.tags and (_WARNED.search(text) or is_told(document, sentence)):
            continue
        if "urge" in word.tags and _is_described(document, word, text):
            continue
        if "push" in word.tags and (not _PUSHES.search(text) or is_told(document, sentence)):
            continue
        if _OF_A_THING.match(document.text, word.span.end) or (
            word.word.endswith(tuple(tagged("selfharm_sentence", "rope"))) and _KNOTS.search(text)
        ):
            continue
        reached = sentence.end
        told = (
            inside_quotation(document, word.span)
            or ("urge" in word.tags and _is_sign(document, word, text))
            or _is_subject(document, word, sentence)
            or _is_stated(document, word, sentence)
            or is_of_form(document, word.span)
            or _is_heading(document, word)
            or _is_of_plot(document, word, text)
        )
        what = (
            "tells somebody to harm himself or herself"
            if {"urge", "push"} & set(word.tags)
            else "says how self-harm is done"
        )
        yield Hit(
            word.span,
            f"{quoted(shown(document.slice(word.span)))} {what}: leave it out",
            Confidence.MEDIUM,
            severity=Severity.INFO if told else None,
        )


def _own(word: Word) -> Hit:
    message = "somebody speaks of harming himself or herself: see that help is offered"
    return Hit(word.span, message, Confidence.MEDIUM, severity=Severity.INFO)


_of = partial(group_of, "selfharm_sentence")
_ABOUT = lazy_pattern(lambda: rf"\b{_of('about')}\b", re.IGNORECASE)
_WORK = lazy_pattern(lambda: rf"\b{_of('work')}\b", re.IGNORECASE)


def _is_of_plot(document: Document, word: Word, sentence: str) -> bool:
    """Whether a question pushes nobody, since the text reviews a work: "what better way to end the episode than killing yourself as soon as she comes?"."""
    if "method" in word.tags or not sentence.rstrip(" \n)”\"'").endswith("?") or _OF_ACTOR.search(sentence) is None:
        return False
    before = sentence.partition(document.slice(word.span))[0]
    if _WAY.search(before) is None or _ADDRESSED.search(before) is not None:
        return False
    return document.recall("words on works", lambda one: sum(1 for _ in _WORK.finditer(one.text))) >= _REVIEWED


_OF_ACTOR = lazy_pattern(r"\b(?:he|she|they)(?:['’](?:s|re|d))?\s\w")
_WAY = lazy_pattern(r"\b(?:way|ways|idea|end|ending)\s(?:to|of|for|than)\b")
_ADDRESSED = lazy_pattern(r"\b(?:you|your)\b", re.IGNORECASE)
"""Before "yourself", which else may be anybody."""
_REVIEWED = 4
"""Words on works of a text that reviews one, at least."""
_AROUND, _DIFFERENT = 300, 2
"""Characters to either side of a sentence, and the different words there that make a text one on self-harm."""


def _is_subject(document: Document, word: Word, sentence: Span) -> bool:
    """Whether help, statistics or medicine speak of methods, or words are those of a work or a tale; nobody is pushed there."""
    if "method" in word.tags:
        found = _ABOUT.findall(document.text, max(0, sentence.start - _AROUND), sentence.end + _AROUND)
        if (
            _UPSETTING.search(document.text, sentence.start, word.span.start) is not None
            and CLOSES.match(document.text, word.span.end, sentence.end) is not None
        ):
            return True
        if is_told(document, sentence) or len({one.lower() for one in found}) >= _DIFFERENT:
            return True
    named = document.slice(word.span)[0].isupper() and word.span.start > sentence.start
    return (named and _WORK.search(document.text, *sentence) is not None) or is_fiction(document)


def _is_stated(document: Document, word: Word, sentence: Span) -> bool:
    """Whether rules of conduct name a method, or a text on health says what somebody may believe, or who is likelier to do it; with a second such word nothing is only stated."""
    if "method" in word.tags:
        return is_forbidden(document, word.span)
    before = document.text[sentence.start : word.span.start]
    if len(within(self_harm_words(document), *sentence)) > 1 or GLOATS.search(before.lower().replace(_WORLD, "")):
        return False
    if "push" in word.tags:
        closes = CLOSES.match(document.text, word.span.end, sentence.end)
        return closes is not None and _BELIEVED.search(before) is not None
    return word.word == _TAKE_LIFE and _LIKELY.search(before) is not None and _DENIED.search(before) is None


_TAKE_LIFE, _WORLD = "take your own life", "the world would be"
_BELIEVED = lazy_pattern(
    lambda: (
        rf"\b{_of('other_person')}\s{_of('perhaps')}\s{_of('believing')}\s(?:that\s)?(?:(?:the\sworld|others|everyone)\swould\sbe|the)\s\Z"
    ),
    re.IGNORECASE,
)
"""Right before the words: "you may believe that the world would be …"."""
_LIKELY = lazy_pattern(r"more likely\sto(?:\stry\sto)?\s\Z", re.IGNORECASE)
"""Right before the words: "you may be more likely to try to …"; what a page lost its spaces in begins within a word."""
_DENIED = lazy_pattern(r"\b(?:not|never)\b|n['’]t\b|\btoo\b", re.IGNORECASE)


def _is_heading(document: Document, word: Word) -> bool:
    """Whether the words are all of a heading, in capitals as a title has them: notes on a book call its chapters so."""
    block = document.block_at(word.span.start)
    if block is None or block.kind is not BlockKind.HEADING:
        return False
    said = document.slice(block.span).strip(" .!#*_")
    return said == document.slice(word.span) and all(one[0].isupper() for one in said.split())


_OF_A_THING = lazy_pattern(
    r"(?<=hang yourself)\s(?:an?|some|the|one)\s\w|(?<=cut yourself)\s(?:some|a bit of|a little)\s(?:slack|cake)",
    re.IGNORECASE,
)
"""Who hangs himself a picture."""
_PUSHES = lazy_pattern(
    lambda: (
        rf"\b{_of('pushes')}|\b{_of('better_off')}\b.{{0,40}}\bif you were\b|\bjust {_of('take')}\b|\b{_of('take')} .{{0,60}}\b{_of('soothing')}\b"
    )
)
"""Sentences that push somebody: "everyone would be happier if you were dead"."""
_KNOTS = lazy_pattern(lambda: rf"\b{_of('knots')}\b")
"""What is told of a knot by those who fish, sail or climb."""
_OVER = lazy_pattern(lambda: rf" {_of('past')}|{_of('over')}")
"""It is over, somebody knows and helps, or it is a manner of speaking."""
_DESCRIBED = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('joining')}\syou(?:['’]ve|\shave)?\s(?:{_of('often')}\s)*|{_of('intent')}\s(?:to|of|about)\s)\Z"
    ),
    re.IGNORECASE,
)
"""Before words for hurting: a clause on what somebody does, or the signs of it, and no order."""
_DEFINED = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('defined')}\s(?:is|means)\swhen\syou|{_of('asked')}\syou(?:['’]ve|\shave)?\sever(?:\s{_of('often')})*)\s\Z"
    ),
    re.IGNORECASE,
)
"""Before any of the words: a definition ("suicide is when you …"), or what somebody is asked ("whether you have ever …")."""


_AIMED = lazy_pattern(
    lambda: (
        rf"(?:\A|[.,;:!?\n—–]\W*|@\w+\s|\b(?:{_of('spoken_to')}|{_of('calling')})\s)(?:{_of('calling')}\s)*\Z"
        rf"|\b{_of('spoken_to')}(?:['’]\w+)?(?:\s(?!(?:{_of('speaking')}|{_of('not_you')})\b)[\w'’]+){{0,5}}\s\Z"
    ),
    re.IGNORECASE,
)
"""Before words that name nobody: a call to do it,"""
_WISHED = lazy_pattern(
    lambda: (
        rf"\b(?:i|we)\s(?:\w+\s)?{_of('wishing')}\s(?!i\b)(?:\w+\s){{1,3}}\Z"
        rf"|(?:\A|[.,;:!?\n—–]\W*)(?:\w+\s)?{_of('making')}\s(?:\w+\s){{1,3}}(?:to\s)?\Z"
    ),
    re.IGNORECASE,
)
"""a wish that somebody does, an order that is to be passed on,"""
_WONDERED = lazy_pattern(
    lambda: (
        rf"\b(?:{_of('wondering')}\s{_of('spoken_to')}(?!\s(?:please|kindly)\b)(?:\s[\w'’]+){{0,5}}|{_of('speaking')}(?:['’]\w+)?)\s(?:{_of('calling')}\s)*\Z"
    ),
    re.IGNORECASE,
)
"""and what only asks whether somebody would, or is said of oneself or others."""
_MEANT = lazy_pattern(
    lambda: rf"\bi(?:['’]\w+)?\s(?:{_of('with_meant')}\s)*{_of('meant')}\s(?:{_of('with_meant')}\s)*\Z",
    re.IGNORECASE,
)
"""Before what somebody says to be about to do."""


def _is_of_others(document: Document, word: Word, sentence: Span) -> bool:
    """Whether words that do not say to whom ("jump off a bridge") tell what somebody does or would do, and call nobody to it."""
    if word.word not in tagged("selfharm_sentence", "unaimed"):
        return False
    before = document.text[sentence.start : word.span.start]
    if _WISHED.search(before) is not None:
        return False
    if _THIRD.search(before) is not None and _YOU.search(before) is None:
        return True
    return _AIMED.search(before) is None or _WONDERED.search(before) is not None


_THIRD = lazy_pattern(r"\b(?:he|she|they|himself|herself|themselves)\b", re.IGNORECASE)
_YOU = lazy_pattern(r"\by(?:ou|our|ourself|a)?\b|\bu\b|@\w", re.IGNORECASE)
"""Who does it, and to whom a sentence speaks: "he meant to throw himself in, and end it all"."""


def _means_it(document: Document, word: Word, sentence: Span) -> bool:
    """Whether somebody says that he or she is about to do it: "I want to end it all"."""
    return _MEANT.search(document.text[sentence.start : word.span.start]) is not None


def _is_described(document: Document, word: Word, sentence: str) -> bool:
    """Whether the words tell what somebody does, and order nothing. "When you kill yourself" is no description."""
    start, end = max(0, word.span.start - CLAUSE), word.span.start
    if _DEFINED.search(document.text, start, end) is not None:
        return True
    if _MAY.search(document.text, start, end) is not None and _BY_ACCIDENT.match(document.text, word.span.end):
        return GLOATS.search(sentence) is None and _BODY.match(document.text, word.span.end) is None
    if word.word not in tagged("selfharm_sentence", "hurting") or GLOATS.search(sentence) is not None:
        return False
    return _DESCRIBED.search(document.text, start, end) is not None


_MAY = lazy_pattern(lambda: rf"\byou\s{_of('may')}\s(?:\w+ly\s)?\Z", re.IGNORECASE)
_BY_ACCIDENT = lazy_pattern(lambda: rf"\s(?:quite\s|very\s)?{_of('by_accident')}\b", re.IGNORECASE)
_BODY = lazy_pattern(lambda: rf"\s(?:\w+\s){{0,5}}?{_of('body')}\b", re.IGNORECASE)
"""Behind "cut yourself on the", no edge that somebody slips on."""
_CONDITION = lazy_pattern(lambda: rf"\b{_of('condition')}\s*\Z", re.IGNORECASE)
_HELPING = lazy_pattern(lambda: rf"\b{_of('helping')}\b", re.IGNORECASE)
_PLANNED = lazy_pattern(lambda: rf"\W*{_of('planned')}\s", re.IGNORECASE)
_OR = lazy_pattern(r"(?:(?:harm|hurt|cut|kill) yourself or )?", re.IGNORECASE)
_ENDS = lazy_pattern(
    r"\W*\Z|\s+or\s(?:(?:take|end|harm|hurt|kill|cut)\s)?(?:your|somebody|someone|other)[\w ]{0,30}\W*\Z",
    re.IGNORECASE,
)
"""Behind the words: the end of an item, or another sign; not "or just do it"."""
_STATED = lazy_pattern(lambda: rf"\W*{_of('states')}\W{{1,3}}(?:including|such as)\s", re.IGNORECASE)
_PLANS = lazy_pattern(lambda: rf"\b{_of('plans')}\s(?:to|of|about)\s\Z", re.IGNORECASE)
_ITEMS = 8
"""Items of a list between one and the paragraph that introduces it, at most."""


def _is_sign(document: Document, word: Word, sentence: str) -> bool:
    """Whether the words are one of the signs that a text on health lists: below "tell a doctor if you:", or in what suicidal thoughts include."""
    if GLOATS.search(sentence) is not None:
        return False
    place = sentence_around(document, word.span)
    if _STATED.match(document.text, *place) is not None:
        last = not document.text[word.span.end : place.end].strip(" .\n")
        return last and _PLANS.search(document.text, place.start, word.span.start) is not None
    index = document.block_index(word.span.start)
    planned = _PLANNED.match(document.text, *place)
    if index is None or planned is None or _OR.fullmatch(document.text, planned.end(), word.span.start) is None:
        return False
    if _ENDS.match(document.text, word.span.end, place.end) is None:
        return False
    first = max(0, index - _ITEMS)
    while index > first and document.blocks[index].kind is BlockKind.LIST_ITEM:
        index -= 1
    above = document.slice(document.blocks[index].span)
    return (
        _CONDITION.search(above) is not None
        and _HELPING.search(above) is not None
        and GLOATS.search(above.lower()) is None
    )


_UPSETTING = lazy_pattern(
    lambda: (
        rf"\b(?:can|may|might)\sbe\s{_of('upsetting')}(?:\s(?:and|or)\s{_of('upsetting')})?\sto\sread\s(?:\w+\s)?about\s\Z"
    ),
    re.IGNORECASE,
)
"""Before "how to": who reads on is warned of what is told."""
_WARNED = lazy_pattern(lambda: rf"{_of('warned')} |{_of('cared_for')}")
"""The sentence warns against it."""


_FIRST_PERSON = lazy_pattern(lambda: rf"\b{_of('first_person')}\b(?!.*\b{_of('other_person')}\b)", re.IGNORECASE)
_BEFORE = 40
"""Characters before a word in which whoever it is said of is named."""


def _is_first_person(document: Document, word: Word) -> bool:
    """Whether the last person named before the words is the one who speaks."""
    before = document.text[max(0, word.span.start - _BEFORE) : word.span.end].replace("’", "'").replace("\n", " ")
    return bool(_FIRST_PERSON.search(before))
