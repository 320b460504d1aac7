"""Which attributions hide who speaks, by the kind of their source and of their verb."""

from __future__ import annotations

from provenance.analysis import Attribution, attributions, sentences
from provenance.api import Confidence, Document, Phrases, lazy_pattern, matches
from provenance_plugins.attribution.answered.headlines import is_headline
from provenance_plugins.attribution.answered.named_elsewhere import is_called_back
from provenance_plugins.attribution.answered.told_beside import is_name_apposed
from provenance_plugins.attribution.deeds import is_activity, is_effort, is_side_taken
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.mild_words import is_charged, is_misread
from provenance_plugins.attribution.not_told import (
    is_act,
    is_kin,
    is_required,
    is_thanked,
    is_unheard,
)
from provenance_plugins.attribution.supposed import is_of_each
from provenance_plugins.attribution.tables import endings, forms
from provenance_plugins.attribution.wording import stands_within

_MANNERS = frozenset({"say", "judge", "think", "find", "according", "citing", "declined", "anonymity", "knowing"})
_AS = lazy_pattern(r" [^,;:.!?“”\"]{1,90}? (?:as|to) (?!well\b|if\b|be\b)")
"""Behind "described", "likened": what a thing is said to be."""
_WHAT = lazy_pattern(
    r" (?:him|her|it|them|this|that|(?:the|his|her|their|its) (?:[\w’'-]+ ){0,2}?[\w’'-]+|[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w’'-]+)?) an? (?P<what>[a-z’'-]+)"
)
"""Behind "called": somebody or something, and what it is called."""
_OPINIONS = Phrases.load(__package__, "opinions")
_SURE = frozenset({"say", "according", "citing", "declined", "anonymity", "knowing"})
"""Manners that make a source of a noun which the lexicon does not have."""
_MANY = ("s", "men", "people", "intelligence")
"""How the words for an open number of people end: "Western intelligence" is that of several states."""
_ASKED_REACH = 16
"""Characters before a source in which "why don't" stands."""
_LOOSE = ("some of", "many of", "several of", "most of")
_KNOWN = ("the ", "The ", "these ", "those ", "both ")
"""What begins a source that the text has told of."""

_NAME_IS = lazy_pattern(
    r"[.!?”\"]\s(?:His|Her|Their) (?:full |real )?name (?:is|was) [A-Z][\w’'-]+ [A-Z]", signs=("name ",)
)
_NAME_REACH = 160
"""Characters behind a sentence in which the name of its speaker is given."""


def hides_speaker(document: Document, one: Attribution) -> bool:
    """Whether an attribution hides who speaks."""
    if one.head in forms("forum", "people") or one.head in forms("forum", "members"):
        from provenance_plugins.attribution.forums import (  # noqa: PLC0415 - few texts have such
            discusses,
            is_forum_voice,
            is_found_there,
        )

        if is_forum_voice(document, one):
            if is_found_there(document, one):
                return False
            if discusses(document, one):
                return not is_headline(document, one)
    if one.manner not in _MANNERS or not _may_count(document, one) or is_headline(document, one):
        return False
    if one.kind == "holder" and matches(document, _OPINIONS) and _is_of_open_number(document, one):
        return False
    if is_side_taken(document, one) or is_activity(document, one) or is_effort(document, one):
        return False
    if _is_act_done(document, one) or _is_named_behind(document, one) or _is_answerable_to(document, one):
        return False
    if (
        is_required(document, one)
        or is_act(document, one)
        or (one.source is not None and document.slice(one.source).lower() == "the user")  # whoever works with a program
        or is_unheard(document, one)
        or is_kin(document, one)
        or is_thanked(document, one)
        or is_of_each(document, one)
        or _is_party(document, one)
        or _is_cut_from_name(document, one)
        or _is_paper_of_year(document, one)
        or _is_made_aware(document, one)
    ):
        return False
    return not (
        is_charged(document, one)
        or is_misread(document, one)
        or is_name_apposed(document, one)
        or _is_asked_about(document, one)
    )


def _is_party(document: Document, one: Attribution) -> bool:
    if document.slice(one.cue).lower() not in forms("parties", "binds"):
        return False
    from provenance_plugins.attribution.parties import is_party  # noqa: PLC0415 - few texts have such

    return is_party(document, one)


def _is_cut_from_name(document: Document, one: Attribution) -> bool:
    """Whether what looks like an article is the letter of a name before it: "Series A backers", "Vitamin A researchers"."""
    if one.source is None or not document.text.startswith("A ", one.source.start):
        return False
    return _CAPITAL.search(document.text, max(0, one.source.start - _ASKED_REACH), one.source.start) is not None


_CAPITAL = lazy_pattern(r"[A-ZÀ-Þ][\w’'-]+ \Z")


def _is_paper_of_year(document: Document, one: Attribution) -> bool:
    """Whether a paper is told of by its year: a study, and no outlet: "A 2010 paper reports"."""
    if one.head != "paper" or one.source is None:
        return False
    return _YEAR.search(document.text, *one.source) is not None


_YEAR = lazy_pattern(r"(?<!\d)(?:19|20)\d\d(?!\d)")


def _is_of_open_number(document: Document, one: Attribution) -> bool:
    """Whether it is a view of people of a trade at large, of which weasel-attribution tells: "doctors recommend"."""
    from provenance_plugins.attribution.groups.opinions import opinions  # noqa: PLC0415 - few texts have such

    return any(span.overlaps(one.cue) for span, _ in opinions(document))


def _is_made_aware(document: Document, one: Attribution) -> bool:
    """Whether people are only made to know of something."""
    if one.manner != "knowing":
        return False
    from provenance_plugins.attribution.told_and_accused import is_made_aware  # noqa: PLC0415 - few texts have such

    return is_made_aware(document, one)


def _is_act_done(document: Document, one: Attribution) -> bool:
    """Whether a verb of judging tells what was done."""
    if one.manner != "judge":
        return False
    from provenance_plugins.attribution.acts_done import is_act_done  # noqa: PLC0415 - few texts have such verbs

    return is_act_done(document, one)


def _is_answerable_to(document: Document, one: Attribution) -> bool:
    """Whether people only answer to somebody, who is set over them ("the clerks answer to the council"), or are those to whom something happened."""
    if one.manner in ("anonymity", "knowing"):
        return _BEFALLEN.search(document.text, one.cue.start, one.cue.end + _BEHIND) is not None
    return document.slice(one.cue).lower() in _ANSWER and document.text.startswith(" to ", one.cue.end)


_BEHIND = 60
"""Characters behind words for people who are not named in which it is told what befell them."""
_BEFALLEN = lazy_pattern(
    r"(?:people|persons?|men|women|suspects?) (?:have been|has been|had been|were|was|are|is) (?:charged|arrested|detained|killed|injured|wounded|shot|found)\b"
)
"""What befell people who are not named: "eleven unidentified people have been charged"."""
_ANSWER = frozenset({"answer", "answers", "answered"})


def _is_named_behind(document: Document, one: Attribution) -> bool:
    """Whether one of the next sentences gives the name of the one who spoke: "a lawyer said. Her name is Ana Cruz"."""
    if one.head.endswith(_MANY):
        return False
    end = sentences(document)[one.sentence].span.end
    return _NAME_IS.search(document.text, max(end - 1, 0), end + _NAME_REACH) is not None


def _is_asked_about(document: Document, one: Attribution) -> bool:
    """Whether a question asks why or what they say: "why don't official sources tell you that?", "what do multiple sources confirm?"."""
    if one.source is None or one.source.start > one.cue.start:
        return False
    before = document.text[max(0, one.source.start - _ASKED_REACH) : one.source.start].lower().replace("’", "'")
    return before.rstrip().endswith(endings("asked_about"))


def _may_count(document: Document, one: Attribution) -> bool:
    """Whether the kind of a source and its verb hide who speaks."""
    if one.named:  # by a first name alone, and asking for no more
        return one.manner == "anonymity" and one.speaker is not None and " " not in one.speaker
    if one.kind == "holder" and one.manner == "say" and _is_taken_up(document, one):
        return False
    if one.confidence is Confidence.LOW and one.manner in ("say", "according"):
        return document.slice(one.cue).lower() in forms("plain_saying")
    if one.confidence is Confidence.LOW and one.manner not in _SURE:
        return False
    if one.kind == "holder" and (_is_linked(document, one) or is_called_back(document, one)):
        return False
    if one.head in forms("study_words"):
        from provenance_plugins.attribution.works.works_in_sentence import is_named_in_words  # noqa: PLC0415 - few texts have one

        if is_named_in_words(document, one):  # "according to a paper published in the journal Sleep"
            return False
    # A judgement of one person is an act that the article tells of, but for those who speak for others; one of "officials" is a statement, but not "endorsed by doctors".
    if one.manner == "judge" and one.head in forms("sure", "holders") and not _is_agent(one):
        return not document.text.startswith(_KNOWN, one.source.start if one.source is not None else one.cue.start)
    if one.manner == "judge" and not _is_agent(one) and (_pleads(document, one) or _judges_in_words(document, one)):
        return True
    return one.manner not in ("judge", "think") or (
        _is_several(document, one)
        and (not _is_agent(one) or _counts_loosely(document, one) or _is_widespread(document, one))
    )


def _pleads(document: Document, one: Attribution) -> bool:
    """Whether a source is told by its plea not to be named: "a clerk, speaking on condition of anonymity, described it as a theft"."""
    return one.source is not None and any(
        other.manner == "anonymity" and one.source.contains(other.cue)
        for other in in_sentence(attributions(document), one.sentence)
    )


def _judges_in_words(document: Document, one: Attribution) -> bool:
    """Whether one of many says what a thing is to them: "one minister described the bill as a gift", "a rival called him a bully"; a deed is "called the police"."""
    if one.kind != "holder" or one.confidence is not Confidence.HIGH or one.source is None:
        return False
    if document.slice(one.source).split(None, 1)[0].lower() not in forms("worded", "openers"):
        return False
    if one.head in forms("worded", "ruling"):
        return False  # "a judge dismissed the case as moot"
    verb = document.slice(one.cue).lower().rsplit(None, 1)[-1]
    end = sentences(document)[one.sentence].span.end
    if verb in forms("worded", "as"):
        return _AS.match(document.text, one.cue.end, end) is not None
    what = _WHAT.match(document.text, one.cue.end, end) if verb in forms("worded", "called") else None
    return what is not None and what["what"] not in forms("worded", "sent_for")


def _is_linked(document: Document, one: Attribution) -> bool:
    """Whether a link leads to people whose body is named: "[researchers at the University of Marburg](…) found"."""
    if not document.links or one.source is None or one.confidence is not Confidence.MEDIUM:
        return False
    head, _, behind = document.slice(one.source).lower().partition(one.head)
    named = document.slice(one.source)[len(head) + len(one.head) :] if behind else ""
    return named != named.lower() and stands_within(document.links, one.source)


def _is_agent(one: Attribution) -> bool:
    """Whether the source stands behind its verb."""
    return one.source is not None and one.source.start > one.cue.start


def _counts_loosely(document: Document, one: Attribution) -> bool:
    """Whether the source is told by a loose number: "criticised by some of his rivals"."""
    return one.source is not None and document.text.startswith(_LOOSE, one.source.start)


def _is_widespread(document: Document, one: Attribution) -> bool:
    """Whether a judgement is said to be that of many: "widely criticised by residents", "roundly condemned by politicians"."""
    before = document.text[max(0, one.cue.start - _ASKED_REACH) : one.cue.start].lower().split()
    return before[-1:] != [] and before[-1] in forms("worded", "by_many")


def _is_several(document: Document, one: Attribution) -> bool:
    """Whether the source is an open number of people: "officials", "some aides"; not "the delegates"."""
    if one.source is None or one.confidence is not Confidence.HIGH or not one.head.endswith(_MANY):
        return False
    return not document.text.startswith(("the ", "The ", "these ", "those ", "both ", "two "), one.source.start)


def _is_taken_up(document: Document, one: Attribution) -> bool:
    if one.source is None or not document.text.startswith(("the ", "The "), one.source.start):
        return False
    from provenance_plugins.attribution.answered.persons_taken_up import is_taken_up  # noqa: PLC0415 - few sources are called so

    return is_taken_up(document, one)
