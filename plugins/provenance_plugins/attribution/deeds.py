"""Words that state nothing: refusals, requests, orders, chants, what is told to the police, anonymity and knowledge as the topic."""

from __future__ import annotations

from collections.abc import Sequence

from provenance.analysis import Attribution, sentences
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives, forms, starts
from provenance_plugins.attribution.wording import following

_ORDER = lazy_pattern(
    r" (?:(?:the|his|her|their|its|all|some|other|local|more|most) )?[\w’'-]+(?: not| what| how| when| where)? to [a-z]+"
)
_UPON = lazy_pattern(r" (?:up)?on [a-z]")
_UNABLE = lazy_pattern(
    r" (?:that )?(?:he|she|they|it|the [a-z]+) (?:could|would|can|will|do(?:es)?) ?(?:not|n[’']t)(?: immediately| publicly)? ([a-z]+)\b",
    signs=("not", "n't", "n’t"),
)
"""Behind "said": that nothing is said."""
_NOTHING = lazy_pattern(
    r" (?:nothing|little|no more|not a word)(?=[.,;!]| (?:of|about|on|at|to|when|until|and|but|while|for)\b)"
)
"""Behind "said": no clause goes on from it, as in "said nothing would change"."""
_GOES_ON = lazy_pattern(
    r"(?:\s[\w’'-]+){0,8}?\s(?:(?:is|are|was|were|has|have|had|will|would|can|could|may|might|must|should)\b|(?P<other>that|which|who|whom|what|how|why|whether|if|when|until|while|and|but)\b)"
)
"""Behind that: the verb of a clause whose subject it is ("said nothing at the plant was stolen"), or where another clause begins."""
_OBJECT = 4
"""Within how many words behind a verb its object shows that it is a deed: "denied Cruz's attempt"."""
_BEHIND = 60
"""Within how many characters behind a verb it shows to whom something is told, or that one will come."""
_SILENT = lazy_pattern(
    r"(?:(?<!\w)not|n['’]t)\s(?:\w+\s){0,2}?comment(?!\w)|(?<!\w)no\scomment(?!\w)|(?<!\w)nothing\s(?:further|more|else)\sto\s\w|(?<!\w)neither\s(?:to\s)?confirms?\sn?or\sden"
)
"""What is said by those who say nothing."""
_MUTE = ("comment", "nothing", "neither ")
"""Signs of that."""


def refuses(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a source says nothing, and nothing else is laid to it in its sentence: not "declined to comment, calling it a lie", but "…, citing the suit"."""
    one = listed[index]
    if one.manner != "declined":
        return False
    for after in following(listed, index):
        if after.sentence != one.sentence:
            break
        if after.kind == "pronoun" and after.lays and after.manner != "declined" and not after.tells_of_source:
            return document.slice(after.cue).lower() == "citing"  # why nothing is said
    return True


_UNWILLING = lazy_pattern(
    r"(?:declining|refusing|unwilling|reluctant)\sto\s(?:discuss|talk\sabout|speak\sof|speak\sabout)\s[^,;:.“”\"\n]{2,80}"
)
"""What people do who will not talk; of those who say something it is told how they do that."""
_VOWED = ("vow", "pledge")
"""How verbs begin by which people say what they will do."""


def _is_unwilling(document: Document, one: Attribution) -> bool:
    """Whether a sentence ends with people who will not talk of something, and lays nothing else to them: "with lawmakers declining to discuss it on the record."."""
    if one.manner != "anonymity" or one.source is None:
        return False
    return _UNWILLING.fullmatch(document.text, *one.cue) is not None and document.text[
        one.cue.end : one.cue.end + 1
    ] in (".", ";")


def requests(document: Document, one: Attribution) -> bool:
    """Whether somebody only asks or urges, tells the police what befell them, or announces that they will come."""
    cue = document.slice(one.cue).lower()
    unable = _UNABLE.match(document.text, one.cue.end)
    vowed = cue.rpartition(" ")[2].startswith(_VOWED) and document.text.startswith(" to ", one.cue.end)
    if (
        _is_unwilling(document, one)
        or vowed
        or cue in forms("requesting")
        or (unable and unable[1] in forms("unable"))
        or _is_silent(document, one)
    ):
        return True  # also "vowed to mend it", "said she could not elaborate", "said, “We do not comment on rumours.”"
    if cue.startswith("insist") and _UPON.match(document.text, one.cue.end) is not None:
        return True  # "the members insisted upon the addition"
    if cue not in forms("telling_officers", "telling"):
        return False
    if cue in forms("telling_officers", "ordering") and _ORDER.match(document.text, one.cue.end) is not None:
        return True  # "told people to stay indoors", "tells them what to do"
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()
    if cue in forms("telling_officers", "reporting") and not forms("telling_officers", "befalling").isdisjoint(
        behind[:1]
    ):
        return True  # "reported being robbed"
    if behind[:1] == ["to"]:
        behind = behind[1:]
    if cue in forms("telling_officers", "ordering") and (
        behind[:1] == ["him"] or behind[:2] in (["her", "that"], ["her", "she"], ["her", "he"], ["her", "they"])
    ):
        return True  # "officers told him he was free"
    if (
        not cue.startswith("sa")  # but "said her mother was ill"
        and behind[:1] in (["his"], ["her"], ["their"])
        and behind[1:2]
        and behind[1].strip(".,;:") in forms("telling_officers", "kin")
    ):
        return True  # a scene of the story: "doctors told his wife that …"
    if behind[:1] == ["the"]:
        behind = behind[1:]
    who = behind[0].strip(".,;:") if behind else ""
    if who in forms("telling_officers", "officers"):
        return True
    if who in forms("telling_officers", "figures") and cue in forms("telling_officers", "ordering"):
        return True
    return " ".join(behind).replace("’", "'").startswith(starts("telling_officers", "coming", "that "))


def _is_silent(document: Document, one: Attribution) -> bool:
    """Whether what is said in the sentence is that nothing is said."""
    text, start, end = document.text, one.cue.end, sentences(document)[one.sentence].span.end
    nothing = _NOTHING.match(text, start, end)
    if nothing is not None:
        verb = _GOES_ON.match(text, nothing.end(), end)
        return verb is None or verb["other"] is not None
    if not any(text.find(sign, start, end) >= 0 for sign in _MUTE):
        return False  # as in most sentences
    return _SILENT.search(text, start, end) is not None


def is_activity(document: Document, one: Attribution) -> bool:
    """Whether "citing" and "cited" name what one does, or which works are meant: "get better at citing sources", "the specific cited works"."""
    cue = document.slice(one.cue).lower()
    if cue not in forms("acts", "citing"):
        return False
    before = document.text[max(0, one.cue.start - _BEHIND) : one.cue.start].lower().split()
    if cue == "cited" and before[-1:] != [] and before[-1].rstrip("s") == "source":
        end = sentences(document)[one.sentence].span.end
        if _WORKS_END.match(document.text, one.cue.end, end) is not None:
            return True
    return before[-1:] != [] and before[-1] in forms("acts", f"before_{cue}")


_WORKS_END = lazy_pattern(r"\s*(?:[.,;:)]|\Z)|\s(?:in|here|above|below|within|throughout)\b")
"""Behind "sources cited", which are works then: nothing that they would cite."""


def is_modifier(document: Document, one: Attribution) -> bool:
    """Whether a work only says of what kind the plural behind it is, which looks like a verb, where the clause has begun before: "a range of policy, research and training projects that the town pays for"."""
    if one.source is None:
        return False
    noun = document.slice(one.cue).lower().partition(" ")[0]
    if noun not in forms("acts", "plural_nouns"):
        return False
    if noun in forms("acts", "stating_nouns") and _STATED.match(document.text, one.cue.start) is not None:
        return False  # "some research claims that lamps cause cancer"
    before = document.text[sentences(document)[one.sentence].span.start : one.source.start].rstrip()
    if not before or one.source.end > one.cue.start:
        return False
    last = before.rsplit(None, 1)[-1]
    if last.lower() in forms("acts", "opening_words"):
        return False
    return last[-1].isalpha() or not forms("acts", "joining").isdisjoint(document.slice(one.source).lower().split())


_STATED = lazy_pattern(
    lambda: rf"\w+\sthat\s(?:\d|[A-Z]|(?:{alternatives('acts', 'clause_words')})\b|[a-z-]{{2,30}}s\s[a-z])"
)
"""A verb with a clause behind it, whose subject begins right there: "that 60 percent", "that lamps cause"."""


def is_effort(document: Document, one: Attribution) -> bool:
    """Whether a verb of saying or finding tells of work or a contest: "research is finding new ways", "schools were contending for primacy", "he was found by a farmer"."""
    cue = document.slice(one.cue).lower().rsplit(None, 1)[-1]
    if cue == "found" and one.source is not None and one.source.start > one.cue.end:
        if one.head in forms("public_voice"):
            return False
        return document.text.startswith(" by ", one.cue.end) and not document.text.startswith(" to ", one.source.end)
    if cue in forms("deeds", "of_things") and one.source is not None and one.source.start > one.cue.end:
        return document.text.startswith(" by ", one.cue.end)  # "the speed, added by lawmakers in 2004"
    if cue == "promising" and document.text.startswith(_ENDS, one.cue.end):
        return True  # an adjective: "the research is promising"
    contends = cue.startswith("contend")
    if not contends and cue not in ("find", "finds", "found", "finding"):
        return False
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()
    return behind[:1] in (["for"], ["with"]) if contends else "ways" in behind[:3]


_ENDS = (",", ".", ";", ":", " but ", " and ", " so ", " yet ", " enough ", " for ", " in ")
"""Behind "is promising", where nothing is promised."""


def is_side_taken(document: Document, one: Attribution) -> bool:
    """Whether somebody only takes a side or is polite: "pledged to support the mayor", "reaffirmed their opposition", "expressed a willingness"."""
    last = document.slice(one.cue).lower().rsplit(None, 1)[-1]
    if last not in forms("acts", "siding"):
        return False
    behind = document.text[one.cue.end : one.cue.end + _BEHIND].lower().split()
    return any(word.strip(".,;:") in forms("acts", "sides") for word in behind[:_OBJECT])


_TURNED_DOWN = lazy_pattern(
    lambda: (
        rf" (?!that\b)(?:[\w’'-]+ ){{0,3}}(?!(?:{alternatives('acts', 'statements')})\b)[\w’'-]+(?=\s*(?:[.;,!?—–)]|\Z|\b(?:and|but|while|outright)\b))"
    )
)
"""Behind "reject": a thing, and nothing that somebody states."""


def is_turned_down(document: Document, one: Attribution) -> bool:
    """Whether a camp is only said to be against a thing, whose name ends the clause: "market advocates reject subsidies", not "critics reject the claim that …"."""
    if document.slice(one.cue).lower().rsplit(None, 1)[-1] not in forms("acts", "rejecting"):
        return False
    return _TURNED_DOWN.match(document.text, one.cue.end, sentences(document)[one.sentence].span.end) is not None
