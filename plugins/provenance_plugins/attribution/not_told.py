"""People without a name who are no source of what is told: whom somebody has as a source, who ask somebody questions, whom another text names, whom nobody heard."""

from __future__ import annotations

import re
from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.analysis.attributions.words import NUMBER, QUANTITY, bits_of
from provenance.analysis.characters import IN_LOWERED
from provenance.api import Document, Literals, Span, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import alternatives, forms, holds, starts

_QUOTED = "quoted as saying"
_AROUND = " \n\t.,;:!?“”\"'’*_()"
_BEFORE = 24
"""Characters before a source in which the verb stands that has it as its object."""
_TRIAL = 300
"""Characters on both sides of those who testify in which a court or a committee is told of."""
_CASE = 80
"""Characters before those whom a case is brought against in which it is called one."""
_POINTS = 24
"""Characters behind a verb in which stands what may be anything."""
_COMPARED = 60
"""Characters before "some think" in which "as much as" or "than" stands."""
_BEHIND = 24
"""Characters behind a verb in which its particle stands, or whom it asks."""
_INTERROGATES = lazy_pattern(
    r" (?:(?:him|her|them|me|us|you)(?: (?:about|on|over|for|at|in|after|as|again|and)\b|[,.;])"
    r"|[A-ZÀ-Þ][\w’'-]*[a-zà-þ](?: [A-ZÀ-Þ][\w’'-]*[a-zà-þ])? (?:about|on|over|for|at|after)\b)"
)
"""Behind "questioned": somebody is asked, and nothing is doubted."""
_DEGREE = lazy_pattern(r"(?:\bas [a-z]+ as|\b(?:[a-z]+er|more|less|worse|other)(?: [a-z]+){0,4} than) \Z")
"""Before "some think": by what the writer measures an opinion of his own."""
_PASSED_ON = lazy_pattern(lambda: rf"\b(?:{alternatives('not_told', 'cited')}) (?:in|by) (?:the )?[A-ZÀ-Þ]")
"""Sources of an outlet that is named: "sources quoted in the Harbour Post"."""
_DENYING = lazy_pattern(r"(?i)\b(?:no|not|never|none|neither|nor|without|nobody|nothing)\b|n[’']t\b")


def is_act(document: Document, one: Attribution) -> bool:
    """Whether a verb that looks like one of saying tells what people did: "critics wrote off the team", "two men questioned him about his wife"."""
    if one.source is None:
        return False
    if one.manner == "knowing":  # "unnamed aides questioned him"
        asked = document.text.find(" questioned ", one.cue.end, one.source.end)
        return asked > 0 and _INTERROGATES.match(document.text, asked + len(" questioned")) is not None
    if one.source.end > one.cue.start:
        return False
    text, end = document.text, one.cue.end
    verb = document.slice(one.cue).lower().rsplit(None, 1)[-1]
    if text.startswith(_THEMSELVES, end) or _is_imagined(document, one) or _is_seeming(document, one, verb):
        return True
    if verb.startswith("question"):
        return _INTERROGATES.match(text, end) is not None
    if verb.startswith("attack") and _is_assault(document, one):
        return True
    if is_term(document, one):
        return True
    if one.head in forms("sure", "open") and (_is_musing(document, one, verb) or _is_of_self(document, one, verb)):
        return True
    particle = text[end : end + _BEHIND].lower().split()[:1]
    return bool(particle) and f"{verb} {particle[0].strip('.,;:')}" in forms("not_told", "phrasal")


def _is_seeming(document: Document, one: Attribution, verb: str) -> bool:
    """Whether nothing is said: how something seems ("felt as if"), what somebody has ("everyone has some view"), what one of a trade does not do ("an author isn't telling you")."""
    if one.source is None:
        return False
    text, start = document.text, one.source.start
    if verb in _FEELING and text.startswith(_AS_IF, one.cue.end):
        return True
    between = text[one.source.end : one.cue.start].lower().replace("’", "'").split()
    if between[:1] in _DENIED_NOW and text.startswith(("A ", "An ", "a ", "an "), start):
        return True
    before = text[max(0, start - _BEFORE) : start].lower().split()
    return text[start : one.source.end].lower() == "some" and bool(before) and before[-1] in _HAVING and not between


_FEELING = frozenset({"felt", "feel", "feels"})
_AS_IF = (" as if ", " as though ", " like ")
_DENIED_NOW = (["isn't"], ["aren't"], ["doesn't"])
_HAVING = frozenset(
    {
        "has",
        "have",
        "had",
        "having",
        "with",
        "without",
        "hold",
        "holds",
        "held",
        "give",
        "gives",
        "gave",
        "offer",
        "offers",
    }
)
_THEMSELVES = (" themselves ", " themselves,", " themselves.")


def _is_imagined(document: Document, one: Attribution) -> bool:
    """Whether one of a trade would say so, whom nobody has asked: "an economist would say this because", but not "would only say"."""
    if (
        one.source is None
        or one.kind != "holder"
        or not document.text.startswith(("A ", "An ", "a ", "an "), one.source.start)
    ):
        return False
    between = document.text[one.source.end : one.cue.start].lower().split()
    return between == ["would"] and not document.text.startswith((" only", " no more"), one.cue.end)


def _is_assault(document: Document, one: Attribution) -> bool:
    """Whether people attack what stands in a place, and no opinion is told of it: "activists attacked a steel plant", not "attacked the church for its silence"."""
    if one.head in forms("not_told", "armed_with_words"):
        return False
    end = sentences(document)[one.sentence].span.end
    if _ATTACKED_IN_PLACE.match(document.text, one.cue.end, end) is not None:
        return True
    attacked = _ATTACKED.match(document.text, one.cue.end, end)
    return attacked is not None and _FOR_WHAT.search(document.text, attacked.end(), end) is None


_ATTACKED = lazy_pattern(
    lambda: (
        rf" (?:(?:an?|the|two|three|several|some|his|her|their|its) )?(?:(?!(?:{alternatives('not_told', 'no_adjective')})\b)[\w’'-]+ ){{0,3}}?(?:{alternatives('not_told', 'attacked')})(?=\s*(?:[.,;!?)]|\Z)|\s(?:{alternatives('not_told', 'behind_place')})\b)"
    )
)
"""Behind "attacked": a building, a vehicle, those on guard; not another noun: a "farm bill" and a "pipeline project" are attacked in words."""
_ATTACKED_IN_PLACE = lazy_pattern(
    lambda: (
        rf" (?:an?|the|two|three|four|five|six|several|some|\d{{1,2}}) (?:(?!(?:{alternatives('not_told', 'no_adjective')})\b)[\w’'-]+ ){{0,2}}?(?:{alternatives('not_told', 'persons_attacked')})"
        rf" (?:at|in|on|outside|near|inside) (?:an?|the|its|their) (?:[\w’'-]+ ){{0,3}}?(?:{alternatives('not_told', 'at_place')})\b"
    )
)
"""Behind "attacked": so many people in a place."""
_FOR_WHAT = lazy_pattern(
    lambda: (
        rf"\b(?:for|as|over|saying|calling|accusing|because)\b|[:“”\"]|\b(?:in|at|before) (?:[\w’'-]+ ){{0,2}}?(?:{alternatives('not_told', 'spoken_in')})\b|\bon (?:{alternatives('published_words', 'network')}|{alternatives('not_told', 'aired_on')})\b"
    )
)
"""What an attack in words is for."""


def is_withheld(document: Document, one: Attribution) -> bool:
    """Whether officials deny somebody something, and no claim: "elected officials denied equal protection of the laws", "officials denied them entry"."""
    if one.source is None or one.source.end > one.cue.start:
        return False
    cue = document.slice(one.cue).lower()
    return cue in forms("not_told", "withholding") and _WITHHELD.match(document.text, one.cue.end) is not None


_WITHHELD = lazy_pattern(
    lambda: (
        rf" (?:(?:him|her|them|us|me|you|{alternatives('not_told', 'whom')}|[A-ZÀ-Þ][\w’'-]*(?: [A-ZÀ-Þ][\w’'-]*)?) )?(?:(?:the|his|her|their|its|a|an|any|all|both|two|several) )?(?:[\w-]+(?: [\w-]+)? ?(?:['’] ?s|(?<=s) ?['’]) )?[“\"]?(?:(?!that\b)[a-z-]+ )?(?:{alternatives('not_told', 'withheld')})(?:[”\"]|(?=\s*(?:[.,;!?)]|\Z)|\s(?:{alternatives('not_told', 'behind_withheld')})\b))"
        rf"(?!(?: (?!(?:{alternatives('not_told', 'clause')})\b)[\w’'-]+){{0,8}}? (?:{alternatives('not_told', 'finite')})\b)"
    )
)
"""Behind "denied": what somebody does not get; not the subject of a clause, as "permission had been given", nor a part of another noun, as "service cuts"."""


def _is_musing(document: Document, one: Attribution, verb: str) -> bool:
    """Whether people only have something in mind, and no opinion of it: "some think of sunshine", but not "some think of him as a traitor"."""
    text, end = document.text, one.cue.end
    particle = text[end : end + _BEHIND].lower().split()[:1]
    if not particle or f"{verb} {particle[0]}" not in forms("not_told", "musing"):
        return False
    return " as " not in text[end : sentences(document)[one.sentence].span.end]


def _is_of_self(document: Document, one: Attribution, verb: str) -> bool:
    """Whether people speak of themselves, or of what they want: "many deny their offences", "some think they want land"."""
    behind = document.text[one.cue.end : one.cue.end + 2 * _BEHIND].lower().replace("’", "'").split()
    if behind[:1] == ["that"]:
        behind = behind[1:]
    if verb in forms("not_told", "own_deeds"):
        return behind[:1] != [] and behind[0].strip(_AROUND) in forms("not_told", "own")
    if behind[:1] == ["they"]:
        behind = behind[1:]
    elif behind[:1] == ["they'd"]:
        behind = ["'d", *behind[1:]]
    else:
        return False
    return " ".join(behind[:2]).startswith(tuple(forms("not_told", "wishing")))


def is_kin(document: Document, one: Attribution) -> bool:
    """Whether somebody close is one of those whom people love or lose, and knows nothing that is told: "someone close to us", "she lost someone close to her"."""
    if one.manner != "knowing" or one.source is None or not document.slice(one.cue).lower().endswith("close to"):
        return False
    first = sentences(document)[one.sentence].span.start
    before = document.text[max(first, one.source.start - _BEFORE) : one.source.start].lower().split()
    inside = document.slice(one.source).lower().split()
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()
    if behind[:1] == [] or behind[0].strip(_AROUND) not in forms("not_told", "persons"):
        return False
    if behind[0].strip(_AROUND) in _ANYONE:
        return True  # "if someone close to you is in grief"
    return not forms("not_told", "losing").isdisjoint((*before[-1:], *inside))


_ANYONE = frozenset({"you", "yourself", "oneself", "ourselves"})


def is_required(document: Document, one: Attribution) -> bool:
    """Whether a passive says what is yet to be said, or what is asked for: "records must be confirmed by two observers", "sightings confirmed by at least two people"."""
    if one.source is None or one.source.start < one.cue.end or not document.text.endswith(" by ", 0, one.source.start):
        return False
    first = sentences(document)[one.sentence].span.start
    before = document.text[max(first, one.cue.start - _BEFORE) : one.cue.start].lower().split()
    if before[-1:] == ["be"] or document.slice(one.cue).lower().startswith("be "):
        return not forms("not_told", "required").isdisjoint(before)
    return document.slice(one.source).lower().startswith("at least ") and forms("told", "being").isdisjoint(before[-2:])


def is_term(document: Document, one: Attribution) -> bool:
    """Whether a trade only has a word for something: "what lawyers call a stay", "as lawyers would say, a “stay”" judge nothing, "what critics call a land grab" does."""
    if one.source is None:
        return False
    cue = document.slice(one.cue).lower()
    coined = cue in forms("not_told", "coining")
    if not coined and cue not in forms("not_told", "naming"):
        return False
    if one.head in forms("sure", "open") or one.head in forms("not_told", "judging"):
        return False
    begins = max(0, one.source.start - _AS_BEFORE)
    if coined and _AS.search(document.text, begins, one.source.start) is not None:
        return (_CALLED if "call" in cue else _COINED).match(document.text, one.cue.end) is not None
    if cue not in forms("not_told", "naming"):
        return False
    before = document.text[max(0, one.source.start - _BEFORE) : one.source.start].lower()
    words = before.replace("-", " ").replace("—", " ").replace("–", " ").split()
    return words[-1:] == ["what"]


_AS_BEFORE = 4
_AS = lazy_pattern(r"(?:\A|[^\w])[Aa]s \Z")
_WORD = r"[“\"][a-z]+(?: [a-z]+){0,2}[,.]?[”\"]"
_COINED = lazy_pattern(
    lambda: (
        rf",? (?:(?:you|we|one|they|I) (?:{alternatives('not_told', 'owning')}) (?:an? |the )?|(?:an?|the) ){_WORD}(?=\s*(?:[.,;:!?)—–]|\Z)|\s+(?:[A-ZÀ-Þ]|(?:{alternatives('not_told', 'behind_word')})\b))"
    )
)
"""Behind "as economists would say": the word that they have for it. A clause that ends in one says something of somebody: "the vaccine is “unsafe”"."""
_CALLED = lazy_pattern(rf"(?: (?:it|them|this|that))?,? (?:an? |the )?{_WORD}")
"""Behind "as lawyers call": the same."""


def is_creed(document: Document, one: Attribution) -> bool:
    """Whether a sentence tells what a faith holds, which is known of all who share it: "Christians believe that Jesus rose from the dead"."""
    if one.head not in forms("not_told", "faithful") or one.source is None:
        return False
    if forms("not_told", "holding").isdisjoint(document.slice(one.cue).lower().split()):
        return False
    return not any(bits_of(word) & (NUMBER | QUANTITY) for word in document.slice(one.source).lower().split())


def is_bare(document: Document, one: Attribution) -> bool:
    """Whether a sentence says no more than that a group speaks, and not that it agrees with what was said: "Analysts speculate.", "experts say this, experts say that"."""
    if one.source is None or one.source.end > one.cue.start:
        return False
    start, end = sentences(document)[one.sentence].span
    text = document.text
    if text[one.cue.end : one.cue.end + _POINTS].lower().startswith(starts("not_told", "anything")):
        return True
    if text[start : one.source.start].strip(_AROUND) or text[one.cue.end : end].strip(_AROUND):
        return False
    return document.slice(one.cue).lower().rsplit(None, 1)[-1] not in forms("not_told", "assent")


def is_unheard(document: Document, one: Attribution) -> bool:
    """Whether the sentence denies that there was a source, or waits for one: "no leaks have been reported by any source", "unless confirmed by officials"."""
    if one.source is None or not document.text.endswith("by ", 0, one.source.start):
        return False
    first = sentences(document)[one.sentence].span.start
    if _AWAITING.search(document.text, max(first, one.cue.start - _CASE), one.cue.start) is not None:
        return True
    if not document.slice(one.source).lower().startswith("any "):
        return False
    return _DENYING.search(document.text, first, one.source.start) is not None


_AWAITING = lazy_pattern(
    r"(?i)\b(?:unless|until|if|whether) (?:(?:(?:it|they|this|that|these|those) |(?:the |an? |its |their )?[\w’'-]+ )?(?:is|are|was|were|has been|have been|had been) )?(?:[a-z]+ly |also |later )?\Z"
)
"""Before a participle: what has not been said yet."""


def is_thanked(document: Document, one: Attribution) -> bool:
    """Whether those who seem to speak are thanked: "we thank the anonymous referee for the useful comments"."""
    if one.source is None or one.source.start > one.cue.start or not IN_LOWERED.any_in(document, _THANKING):
        return False
    before = document.text[max(0, one.source.start - _CASE) : one.source.start]
    return _THANKS.search(before) is not None


_THANKING = Literals(("thank", "grateful", "gratitude", "indebted", "acknowledge"))
_THANKS = lazy_pattern(
    r"\b(?:thank(?:s|ed|ful)?|grateful|gratitude|indebted|acknowledges?|acknowledged)(?: also| to| our| both| all)*,? (?:[\w’'.-]+(?: [\w’'.-]+){0,2},? and )?(?:(?:an?|the|two|three|four|several|all) )?\Z",
    re.IGNORECASE,
    signs=_THANKING.strings,
)
"""Before them, also behind another who is thanked."""


def is_of_other_text(document: Document, one: Attribution) -> bool:
    """Whether those who speak are those of a text that is told of: "sources cited in the story explain", "in the same issue a source was quoted as saying"."""
    if one.source is None:
        return False
    if document.slice(one.cue).lower().endswith(_QUOTED):
        before = document.text[sentences(document)[one.sentence].span.start : one.source.start].lower().split()
        return not (forms("not_told", "text") | forms("not_told", "issue")).isdisjoint(before)
    if _PASSED_ON.search(document.slice(one.source)) is not None:
        return True
    said = document.slice(one.source).lower().split()
    for at, word in enumerate(said[1:-2], 1):
        if word in forms("not_told", "cited"):
            return said[at + 1] == "in" and said[-1].strip(".,") in forms("not_told", "text")
    return False


def is_testimony(document: Document, one: Attribution) -> bool:
    """Whether people give evidence in court, which knows who they are: "several victims testified that …", "a witness told the jury".

    Those who testify before a committee are asked as holders of their office, and those who inform an outlet in secret are none.
    """
    if one.source is None or one.head in forms("informants"):
        return False
    heard = one.head in forms("not_told", "heard")
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower()
    if heard and behind.startswith(starts("not_told", "hearing")):
        return True
    if _GIVEN.match(document.text, max(one.cue.end, one.source.end)) is not None:
        return True
    if document.slice(one.cue).lower().rsplit(None, 1)[-1] not in forms("not_told", "testifying"):
        return False
    around = document.text[max(0, one.source.start - _TRIAL) : one.cue.end + _TRIAL].lower()
    if holds(around, "not_told", "enquiry"):
        return False
    return heard or holds(around, "not_told", "trial")


_GIVEN = lazy_pattern(r",? whose (?:testimony|deposition|affidavit|sworn)\b")
"""Behind somebody without a name, where the court knows them."""


def is_dispute(document: Document, one: Attribution) -> bool:
    """Whether a group is only said to be at odds over something, with each other, or why: "experts often disagreed regarding treatments", "even experts disagree", "experts disagree, because the evidence is mixed"."""
    verb = document.slice(one.cue).lower().rsplit(None, 1)[-1]
    if verb in forms("not_told", "at_odds_verbs") and _is_split(document, one):
        return True
    if not verb.startswith("disagree"):
        return False
    if _REASONED.match(document.text, one.cue.end) is not None:
        return True
    particle = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()[:1]
    return bool(particle) and particle[0] in forms("not_told", "at_odds")


_REASONED = lazy_pattern(r"\s?[—–,-]{0,2}\s?(?:not )?(?:only |just |simply |largely |mostly |partly )?because\b")
"""Behind "disagree": why they do."""


def _is_split(document: Document, one: Attribution) -> bool:
    """Whether a group disagrees with itself: nothing is said of what it holds behind the verb, and "even" or "often" stands before it; not "but many experts disagree", who turn down what was said."""
    if one.source is None or one.source.end > one.cue.start or _ENDS_CLAUSE.match(document.text, one.cue.end) is None:
        return False
    before = document.text[max(0, one.source.start - len("even among the ")) : one.source.start]
    said = document.text[one.source.start : one.cue.end].lower().split()
    if said[0] in _SOME_OF:
        return False
    return _EVEN.search(before) is not None or said[0] == "even" or not forms("not_told", "often").isdisjoint(said[1:])


_ENDS_CLAUSE = lazy_pattern(r"\s?(?:[.!?…;:,)—–]|\s(?:and|or|but|among|amongst|with (?:each other|one another))\b|\Z)")
_EVEN = lazy_pattern(r"(?i)\beven (?:the |our |these |those )?\Z")
_SOME_OF = frozenset({"most", "many", "some", "several"})
"""Those of a group who turn down what others of it say."""


def is_measure(document: Document, one: Attribution) -> bool:
    """Whether an opinion is only what the writer measures his own by: "not as bad as critics think", "if it is as bad as his worst critics insist", "better than experts believe"."""
    if one.source is None or one.head not in forms("sure", "judges"):
        return False
    start = one.source.start
    if one.manner == "think" and document.text.startswith("think of ", one.cue.start):
        return True  # "what analysts think of as long term"
    by = _DEGREE.search(document.text, max(0, start - _COMPARED), start)
    return by is not None and (one.manner == "think" or by[0].startswith("as "))


def is_followed(document: Document, one: Attribution) -> bool:
    """Whether people only do as is thought: "they go along with what is widely thought to be decent"."""
    if one.kind != "nobody":
        return False
    before = document.text[max(0, one.cue.start - _COMPARED) : one.cue.start].lower()
    lead = before.rstrip()
    if not lead.endswith(" what"):
        return False
    return any(lead.endswith(f" {form} what") for form in forms("not_told", "following"))


def is_giver(document: Document, every: Sequence[Attribution], one: Attribution) -> bool:
    """Whether those who keep their name, or a part of it, back give or do something and tell nothing: "a donor who asked not to be named paid for the roof", "an officer identified only as Ode caught the bees"."""
    part = document.slice(one.cue).endswith(" as") and document.text[one.cue.end + 1 : one.cue.end + 2].isupper()
    cue = document.slice(one.cue).lower()
    masked = (
        cue.startswith("using ")
        and cue.endswith(_MASKS)
        and one.source is not None
        and not _speaks(document, one.source)
    )
    if one.manner != "anonymity" or not (one.head in forms("not_told", "givers") or part or masked):
        return False
    return not any(other is not one and other.lays for other in in_sentence(every, one.sentence))


def _speaks(document: Document, source: Span) -> bool:
    return not forms("not_told", "speaking").isdisjoint(document.slice(source).lower().split())


_MASKS = ("pseudonym", "alias", "false name", "fake name")
"""What somebody in the story goes by: "an intruder got in using a pseudonym"."""


def is_accused(every: Sequence[Attribution], one: Attribution) -> bool:
    """Whether people without a name are those of whom somebody named tells: "the state alleges the unnamed men in charge of it used boats"."""
    if one.manner != "knowing" or one.source is None:
        return False
    beside = [other for other in in_sentence(every, one.sentence) if other is not one]
    return not any(other.source == one.source and other.lays for other in beside) and any(
        other.kind == "named"
        and other.manner == "say"
        and other.content is not None
        and other.content.contains(one.cue)
        for other in beside
    )
