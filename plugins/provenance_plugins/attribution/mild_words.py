"""Words that tell a deed, a mood or a remark rather than a statement; and sources that are plainly hidden, which weigh all the same."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.registers import is_public
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import quotes_somebody

_BEFORE = 24
"""Characters before a source in which "whom" stands."""
_PLACE = 12
"""Characters behind "has been reported" in which a place begins."""
_ADDRESSED = lazy_pattern(
    r" (?:him|her|them|[A-ZÀ-Þ][a-zà-þ]+(?: [A-ZÀ-Þ][a-zà-þ]+)?)(?: (?:on|in|at|after|before|from|by)\b|[,.])"
)
"""Behind "wrote": to whom."""
_IN = lazy_pattern(r" in [a-z]")
_TO_DO = lazy_pattern(r" to ([a-z]+) ")
"""Behind "told": what somebody is to do, or to whom it is told."""
_NOUN = lazy_pattern(
    lambda: rf"(?<! says)(?:[.,;)]|\s*\Z|\s(?:{alternatives('mild', 'behind_noun')})\b(?!\s[\w’'-]+\sthat\b))"
)
"""Behind a word that may be a verb or a noun: what shows that it is the noun."""
_NAMELY = ("e.g., ", "e.g. ", "i.e., ", "i.e. ")
"""Before what looks like a verb, and is one of the things that are meant."""


def is_hidden(document: Document, one: Attribution) -> bool:
    """Whether a source is plainly kept back: "a source", "officials", "an unnamed clerk", or one that asks for it in its sentence."""
    return one.head in forms("hidden", "heads") or is_kept_back(document, one)


def is_kept_back(document: Document, one: Attribution) -> bool:
    """Whether the words say that a source has no name: "an unnamed clerk", "a person familiar with the plan", "nurses who asked not to be named"."""
    if one.source is not None and not forms("hidden", "words").isdisjoint(document.slice(one.source).lower().split()):
        return True
    return one.sentence in document.recall("attribution.tells_of_source", _telling_of_sources)


def _telling_of_sources(document: Document) -> frozenset[int]:
    """The sentences that tell of a source what it knows, or that it asks not to be named."""
    return frozenset(one.sentence for one in attributions(document) if one.tells_of_source)


def is_mild(document: Document, one: Attribution) -> bool:
    """Whether a person or group without a name only does something with words, or is in a mood: "some wonder", "a rival announced sales".

    Those who are plainly hidden, and experts, critics and the like in a mood, are what the rules are about.
    """
    if one.kind not in ("holder", "group") or one.source is None:
        return False
    cue = document.slice(one.cue).lower().split()
    verb = cue[-2] if cue[-1] in forms("mild", "behind") and len(cue) > 1 else cue[-1]
    if verb in forms("mild", "deeds"):
        if is_public(one) and verb not in forms("mild", "loud" if one.kind == "group" else "deeds_of_bodies"):
            return False  # "experts reject the view", "state media reported that"
        if verb in forms("mild", "telling") and document.text.startswith(" that ", one.cue.end):
            return False  # "clerks recall that"
        return one.head in forms("hidden", "vague") or not is_hidden(document, one)
    if verb in forms("mild", "held_up"):
        # "Blamed by some for the noise": with "widely", or by critics, a text leans on it.
        return forms("mild", "degree").isdisjoint(cue) and one.head not in forms("hidden", "watching")
    if verb in forms("mild", "beliefs"):
        return one.kind == "holder" and not is_hidden(document, one)  # "many believe" is what ATT103 is about
    if verb in forms("mild", "moods"):
        if one.kind == "group" and (one.head in forms("told", "judging") or is_public(one)):
            return False
        return not is_hidden(document, one)
    return verb in forms("mild", "doubts") and one.head in forms("hidden", "vague")


def is_shouted(document: Document, one: Attribution) -> bool:
    """Whether people shout something in the event that is told, of which they are a part: "lawmakers shouted “shame” as they left"."""
    return (
        one.source is not None
        and document.slice(one.cue).lower() in forms("mild", "shouted")
        and not document.text.startswith(" that ", one.cue.end)
    )


def is_charged(document: Document, one: Attribution) -> bool:
    """Whether people only have a participle behind them: "she defended people accused of theft"; not "whom critics accused of theft"."""
    if one.source is None or one.source.end >= one.cue.start:
        return False
    last = document.slice(one.cue).lower()
    behind = document.text[one.cue.end : one.cue.end + _PLACE].lower().split()
    if last not in forms("mild", "charged") or behind[:1] == [] or behind[0] not in forms("mild", "charged_with"):
        return False
    before = document.text[max(0, one.source.start - _BEFORE) : one.source.start].lower().split()
    return not (before and before[-1].strip(",") in forms("mild", "relative"))


def is_misread(document: Document, one: Attribution) -> bool:
    """Whether the words only look like a source and its verb: "are most often expressed", "with the much quoted phrase", "all that the neighbors say"."""
    if one.source is None:
        return False
    said = document.slice(one.source).lower().split()
    before = document.text[max(0, one.source.start - _BEFORE) : one.source.start].lower().split()
    if (
        document.text.endswith(_NAMELY, 0, one.cue.start)
        or _is_told_to_do(document, one)
        or _is_split(document, one.source)
    ):
        return True  # a noun: "content of users (e.g., comments) is left out"
    if said[-1] == "official" and said[0] in forms("mild", "whose") and one.cue.start == one.source.end + 1:
        # A noun, too: "gave its official replies to the press"; no noun is "says", and none has a clause or an object behind it.
        return document.slice(one.cue).endswith("s") and _NOUN.match(document.text, one.cue.end) is not None
    if document.text[one.source.end : one.cue.start] == " to " and document.slice(one.cue) in forms("mild", "purpose"):
        return True  # what they are to do: "showed files of unnamed aides to determine"
    if one.manner == "knowing" and said[-2:-1] == ["to"] and said[-1] in forms("mild", "purpose"):
        return True
    if "." in document.slice(one.source):
        from provenance_plugins.attribution.source_phrases import is_run_together  # noqa: PLC0415 - few sources have one

        if is_run_together(document, one):
            return True
    # What ends in "the" has a noun behind its participle; "the chair, Cruz, said an outsider would come" is said before its verb.
    if (
        said[-1] in forms("mild", "determiners")
        if one.source.end <= one.cue.start
        else _holds_verb(document, one.source)
    ):
        return True
    if _is_verb_of_one(document, one, before) or (
        said == ["most"] and before[-1:] != [] and before[-1] in forms("told", "being")
    ):
        return True
    if said == ["most"] and before[-1:] != [] and before[-1] in forms("mild", "pronouns"):
        return True  # an adverb: "the work you most believe in"
    return before[-2:] in (["all", "that"], ["everything", "that"], ["anything", "that"]) or before[-1:] in (
        ["whatever"],
        ["everything"],
    )


def _is_split(document: Document, source: Span) -> bool:
    """Whether the first letter of the source stands apart, in brackets: "[A] uto groups"."""
    if "]" not in document.text[max(0, source.start - 2) : source.start]:
        return False
    return _SPLIT.search(document.text, max(0, source.start - len("[A]  ")), source.start) is not None


_SPLIT = lazy_pattern(r"\[[A-ZÀ-Þ]\\?\]\s?\Z", signs=("]",))


def _holds_verb(document: Document, source: Span) -> bool:
    return _HAS_VERB.match(document.slice(source)) is not None


_HAS_VERB = lazy_pattern(
    r"(?!.*\b(?:who|whom|whose|which|that|where|when|as|whether)\b.*\b(?:would|will|could|can|should|must|was|were|is|are)\b)[^,;:“”\"]*? (?:would|will|could|should|must) (?:not |also )?[a-z]+"
)
"""A source that holds the verb of a clause, whose subject it is."""


def _is_told_to_do(document: Document, one: Attribution) -> bool:
    """Whether "told" is a passive: "an official told to hide the figures"."""
    if one.source is None or document.slice(one.cue) != "told" or one.cue.start != one.source.end + 1:
        return False
    to_do = _TO_DO.match(document.text, one.cue.end)
    return to_do is not None and to_do[1] not in forms("mild", "no_verb") and not to_do[1].endswith("s")


def _is_verb_of_one(document: Document, one: Attribution, before: list[str]) -> bool:
    """Whether what looks like a noun is what one person does: "nobody who advocates for the dam has explained it"; the noun is a plural, "who advocates say is right"."""
    if one.source is None or before[-1:] not in (["who"], ["that"]) or one.head not in forms("mild", "verbs_too"):
        return False
    between = document.text[one.source.end : one.cue.end].lower().split()
    return document.slice(one.source).startswith(one.head) and not forms("mild", "singular").isdisjoint(between)


_ACTED_ON = lazy_pattern(
    r" (?:him|her|them|it|us|you|(?:the|his|her|their) [\w’'-]+) (?:have|has|had) been (?!told|quoted|cited|saying|telling|talking|speaking)[a-z]+ed\b"
)
"""Behind "people close to": to whom, and what was done to them."""


def _is_stand(document: Document, one: Attribution) -> bool:
    """Whether a government is told to have held for years what it argues in public: "Pentagon officials had argued for years along with"."""
    if one.source is None or one.head != "officials" or one.source.end > one.cue.start:
        return False
    named = document.slice(one.source)
    if named == named.lower():
        return False
    verb = document.slice(one.cue).lower().split()
    if verb[-1] not in forms("mild", "standing"):
        return False
    between = document.text[one.source.end : one.cue.end].lower().split()
    if {"have", "has", "had"}.isdisjoint(between) or _HAPPENED.match(document.text, one.cue.end) is not None:
        return False
    return not forms("mild", "lasting").isdisjoint(between) or _FOR_YEARS.match(document.text, one.cue.end) is not None


_HAPPENED = lazy_pattern(r" that [^.;:!?\n]{2,80}?\b(?:was|were|had|did)\b")
"""Behind "argued": what they say has happened, which is no stand."""
_FOR_YEARS = lazy_pattern(
    r" (?:for (?:many |several |some |two |three |more than [a-z]+ )?(?:years|decades|generations)|since (?:19|20)\d\d)\b"
)
_BEFORE_WHOM = lazy_pattern(
    r" (?:who|that) (?:(?:have|has|had|later|also|recently|previously|publicly) ){0,2}(?:testified|spoke|spoken|talked|complained|wrote)"
)
_TO_WHOM = lazy_pattern(
    r" (?:before|to|with|about|against|at|in|for|on|last|under|out)\b(?![^.;]{0,200}(?: that |[“\"]|:| (?:said|says?|told|tells?|warned|claimed|argued|described|called|confirmed|denied|noted|added|believed?|acknowledged|accused)\b))"
)
"""Of those who once spoke to somebody: what they said is not told."""


def is_no_statement(document: Document, one: Attribution) -> bool:
    """Whether nothing is laid to anybody: "this is not said to blame the clerk", "anonymous sources are fine"."""
    cue = document.slice(one.cue).lower().split()
    if one.kind == "nobody":
        return cue[-2:] == ["not", "said"] and document.text.startswith(" to ", one.cue.end)
    if one.source is not None and _BEFORE_WHOM.fullmatch(document.text, one.source.end, one.cue.end) is not None:
        return _TO_WHOM.match(document.text, one.cue.end) is not None
    if _is_stand(document, one):
        return True
    if one.manner != "knowing" or one.source is None:
        return False
    said = document.slice(one.source).lower().split()
    if _ACTED_ON.match(document.text, max(one.cue.end, one.source.end)) is not None:
        return True
    return said[2:3] != [] and said[2] in forms("told", "being")


def is_told(document: Document, one: Attribution) -> bool:
    """Whether people without a name state nothing: the text tells their mood, what they knew or saw, or that they wrote to somebody."""
    if one.source is None or one.source.end > one.cue.start:
        return False
    said = document.slice(one.cue).lower().split()
    last, text, end = said[-1], document.text, one.cue.end
    if len(said) > 1 and last in forms("told", "mood") and not forms("told", "being").isdisjoint(said[:-1]):
        return True  # "artists are worried"
    if len(said) == 1 and last in forms("told", "knowing"):
        return not text.startswith(" that ", end)
    if last in forms("told", "writing"):
        return _ADDRESSED.match(text, end) is not None
    if (
        last in forms("told", "complaining")
        and text.endswith(("had ", "had also "), 0, one.cue.start)
        and not is_public(one)
    ):
        return not quotes_somebody(document.slice(sentences(document)[one.sentence].span))
    return False


def is_feeling(document: Document, one: Attribution) -> bool:
    """Whether it tells what people expect, hope or feel, or how they call a thing: nothing that one of them would have to show."""
    if _IN.match(document.text, one.cue.end) is not None and document.slice(one.cue).lower().startswith("believ"):
        return True  # "people believe in peace"
    if document.slice(one.cue).lower().split()[-1] in forms("mild", "worrying") and _ABOUT.match(
        document.text, one.cue.end, sentences(document)[one.sentence].span.end
    ):
        return True  # "critics also worry about the mill"; that it will burn, or about "the mayor, who took money", is a claim
    if one.head in forms("users") and document.slice(one.cue).lower() in forms("preferring"):
        return True  # "some users find it useful"
    return not forms("feeling").isdisjoint(document.slice(one.cue).lower().split())


_ABOUT = lazy_pattern(r" (?:about|over|for) (?![^;:!?\n]*?(?:\b(?:who|whose|that)\b|, which\b))")


def is_stance(document: Document, one: Attribution) -> bool:
    """Whether officials "have denied" something, as a government does in public, or people of a trade advise something by and large: "financial advisers commonly suggest"."""
    if one.source is None:
        return False
    if one.head not in forms("sure", "officials"):
        return one.head in forms("sure", "firms") and _is_usual_advice(document, one, one.source)
    said = document.text[one.source.end : one.cue.end].lower().split()
    return said[:1] == ["have"] and said[-1] in forms("sure", "stance")


def _is_usual_advice(document: Document, one: Attribution, source: Span) -> bool:
    if source.start > one.cue.start or document.slice(source).lower().split()[0] in forms("sure", "asked_few"):
        return False
    said = document.text[source.end : one.cue.end].lower().split()
    if said == ["will", "tell"] and document.slice(source).lower().startswith("most "):
        return document.text.startswith(" you ", one.cue.end)
    if not said or said[-1] not in forms("sure", "advising") or forms("sure", "usual").isdisjoint(said[:-1]):
        return False
    behind = _THAT.match(document.text, one.cue.end)
    return behind is None or behind["who"].lower() in forms("sure", "advised")


_THAT = lazy_pattern(r" that (?P<who>[\w’'-]+)")
"""Behind "suggest", of whom it is said: what "you" are to do is advice, and what others did is a claim."""
