"""Sources that lead back to what the text told before: the same ones once more, the spokesman of a body just told of, officials of the officer who announces it, somebody in the story."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from provenance.analysis import Attribution, attributions, sentences
from provenance.analysis.characters import lower_of
from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.attribution.in_sentence import in_sentence
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import holds_one

_PART = lazy_pattern(
    r"(?i)(?:at least |all |both )?(?:one|two|three|four|five|six|several|some|many|most|all|both|each|another|\d{1,2}) of (?:the|those|these) "
)
"""Some of those of whom the text has told: "two of the sources"."""
_OF_PART = 3
"""Words behind that at most, among them theirs: "of the four people", not "of the officials who met the mayor"."""
_PAIR = 2
"""Words of "both sources"."""
_BACK = 8
"""Sentences before bare "officials" in which the text says more of them."""
_ARTICLES = frozenset({"the", "these", "those", "both", "all"})
_ANY = "informant"
"""Under which those are kept who inform in secret, whatever they are called: sources, people."""
_BODY_OF = lazy_pattern(
    lambda: (
        rf"(?i:an?|the|one|another) (?:[a-z-]+ )?spokes[a-z]+ (?:for|of|from|with) (?:the|its|their)(?: [a-z-]+)? (?:{alternatives('told_before', 'body')})\Z"
    )
)
"""A spokesman of whom only a common noun tells whose he is, as of a body that the text has named: "a spokesperson for the panel"."""
_OPENING = 5
"""Sentences with which a text begins that tells what an officer announces."""
_EVENT = lazy_pattern(r"(?:\b(?:after|when|since|once|because)|, as) \Z")
"""Before somebody who set off what the text tells of: "faces a trial after a whistleblower reported that"."""
_LEADING = 10
_AGE = lazy_pattern(r"\b[Tt]he \d\d-year-old\b")
_AGED = 600
"""Characters behind somebody in which the text calls them by their age, as one whose story it tells."""


def leads_back(document: Document, one: Attribution) -> bool:
    """Whether a source is told by words of the text about them: "two of the sources said", behind "four people with knowledge of it"."""
    if one.kind != "holder" or one.source is None:
        return False
    said = document.slice(one.source)
    if _is_of_number(document, one):
        return True
    part = _PART.match(said)
    words = (said[part.end() :] if part is not None else said).lower().split()
    if part is None and words[:1] == ["both"] and len(words) == _PAIR:
        return True  # of whom the text has told, whatever it called them
    if part is None:
        while words and words[0] in _ARTICLES:
            words.pop(0)
    if words[-1:] != [one.head] or len(words) > (_OF_PART if part is not None else 1):
        return False
    if part is None and one.head not in forms("told_before", "bare"):
        return False
    told = document.recall("attribution.told_of", _told).get(_key(one), ())
    if part is None and _goes_on(document, one):
        return True
    if part is None and (_is_of_sentence_before(document, one, words) or _is_of_body_named(document, one, words)):
        return True
    if part is not None:
        return bool(told) and told[0][1].end <= one.cue.start and told[0][1] != one.source
    at = bisect_left(told, one.sentence - _BACK, key=_sentence)
    return at < len(told) and told[at][1].end <= one.cue.start and told[at][1] != one.source


def _is_of_sentence_before(document: Document, one: Attribution, words: Sequence[str]) -> bool:
    """Whether "sources" are the people of whom the sentence before says what they know or how many they are: "according to four officials familiar with it. It is not easy, sources said"."""
    if words != ["sources"] or one.source is None:
        return False
    return any(
        other.kind == "holder"
        and other.source is not None
        and (other.manner == "knowing" or _NUMBERED.match(document.text, other.source.start) is not None)
        for other in in_sentence(attributions(document), one.sentence - 1)
    )


def _is_of_body_named(document: Document, one: Attribution, words: Sequence[str]) -> bool:
    """Whether "officials" are those of a body that the sentences before name with them: "according to information from Border Patrol officials … officials stated"."""
    if words != ["officials"] or one.source is None:
        return False
    first = sentences(document)[max(0, one.sentence - _BACK)].span.start
    if document.text.find("officials", first, one.source.start) < 0:
        return False  # as mostly: a name may begin at each capital
    return _OF_BODY.search(document.text, first, one.source.start) is not None


_OF_BODY = lazy_pattern(
    r"[A-ZÀ-Þ][\w.&’'-]* (?:[A-ZÀ-Þ][\w.&’'-]* )+officials\b|\bofficials (?:at|with|from) (?:the )?[A-ZÀ-Þ][\w.&’'-]* [A-ZÀ-Þ]",
    signs=("officials",),
)
_NUMBERED = lazy_pattern(r"(?i:two|three|four|five|six|several|multiple) ")


def _is_of_number(document: Document, one: Attribution) -> bool:
    """Whether a source is one more of a number of them that the text has told of in the same words: "a second source close to the mayor said", behind "three sources close to the mayor"."""
    if one.source is None:
        return False
    said = document.text[one.source.start : max(one.source.end, one.cue.start)].lower()
    more = _ONE_MORE.match(said)
    words = said[more.end() :].split() if more is not None else []
    if len(words) < _TOLD_WITH:
        return False
    several = " ".join((f"{words[0].removesuffix('s')}s", *words[1:]))
    first = sentences(document)[max(0, one.sentence - _BACK)].span.start
    before = document.text[first : one.source.start].lower()
    at = before.find(several)
    return at > 0 and _NUMBER.search(before, 0, at) is not None


_ONE_MORE = lazy_pattern(r"(?:a|the) (?:second|third|fourth|fifth|other) ")
_TOLD_WITH = 3
"""Words of a source at least that tell whose it is: "source close to the mayor"."""
_NUMBER = lazy_pattern(r"\b(?:two|three|four|five|six|several|multiple|\d{1,2}) (?:[a-z]+ )?\Z")


def _goes_on(document: Document, one: Attribution) -> bool:
    """Whether sources add something to what the text had from sources before, however far off: "Sources further said", "the sources also said", "sources added"."""
    if one.source is None or one.head not in forms("told_before", "adding"):
        return False
    between = document.text[one.source.end : one.cue.end].lower().split()
    if forms("told_before", "added").isdisjoint(between):
        return False
    return any(
        other.kind == "holder" and other.head in forms("told_before", "adding")
        for other in attributions(document)
        if other.sentence < one.sentence
    )


def _sentence(told: tuple[int, Span]) -> int:
    return told[0]


def _key(one: Attribution) -> str:
    return _ANY if one.head in forms("informants") else one.head.removesuffix("s")


def _told(document: Document) -> Mapping[str, Sequence[tuple[int, Span]]]:
    """In which sentences a text says more of sources than what they are, and where: "two US officials"."""
    found: dict[str, list[tuple[int, Span]]] = {}
    for one in attributions(document):
        if one.kind == "holder" and one.source is not None and " " in document.slice(one.source):
            found.setdefault(_key(one), []).append((one.sentence, one.source))
    return found


def speaks_for_told(document: Document, one: Attribution) -> bool:
    """Whether a spokesman is that of a body of which the text has just told: "a spokesperson for the panel", "a Harbour Steel spokesman" behind "Harbour Steel owns it"."""
    if one.source is None or not one.head.startswith("spokes"):
        return False
    if _BODY_OF.match(document.slice(one.source)) is not None:
        from provenance_plugins.attribution.answered.bodies_before import names_body  # noqa: PLC0415 - few texts need it

        return names_body(document.text, one.source.start)
    from provenance_plugins.attribution.answered.spokesmen import (  # noqa: PLC0415 - few texts have one
        is_of_body_told,
        is_of_kind_just_named,
    )

    return is_of_body_told(document, one.source, one.sentence) or is_of_kind_just_named(
        document, one.source, one.sentence
    )


def is_term_of_text(document: Document, one: Attribution) -> bool:
    """Whether the words for a source are a term that the text sets in quotation marks elsewhere, and speaks of: "“authoritative sources” … what is stated by authoritative sources"."""
    if one.source is None or one.head not in forms("hidden", "heads"):
        return False
    said = document.slice(one.source).lower()
    if not said.endswith(f" {one.head}") or said.split()[0] in forms("told_before", "no_term"):
        return False
    return any(f"{first}{said}{last}" in lower_of(document.text) for first, last in ("“”", '""', "‘’"))


def is_of_announcement(document: Document, one: Attribution) -> bool:
    """Whether officials are those of an officer who announces at the beginning what the text tells: "state officials say. Governor Ana Cruz announced the plan"."""
    if one.source is None or one.head not in forms("sure", "officials"):
        return False
    announced = document.recall("attribution.announced_by_officer", _announced)
    if announced is None:
        return False
    before = document.slice(one.source).lower().split()[:-1]
    lead = document.text[: announced.end].lower()
    return all(word in forms("told_before", "of_state") or (word[:1].isalpha() and word in lead) for word in before)


def _announced(document: Document) -> Span | None:
    """Where an officer announces something in the first sentences."""
    for one in attributions(document):
        if one.sentence >= _OPENING:
            return None
        if (
            one.kind == "named"
            and one.source is not None
            and document.slice(one.cue).lower() in forms("told_before", "announcing")
            and holds_one(document.text, forms("sure", "officers"), *one.source)
        ):
            return sentences(document)[one.sentence].span
    return None


def is_in_story(document: Document, one: Attribution) -> bool:
    """Whether somebody is one of those of whom the text tells: what they reported set it off, or it goes on about them by their age; or who wrote it."""
    if one.source is None:
        return False
    if one.source.start > one.cue.start:
        return _is_author(document, one)
    if one.head in forms("told_before", "living"):
        return one.manner == "say" and not forms("hidden", "words").isdisjoint(
            document.slice(one.source).lower().split()
        )
    if one.head in forms("told_before", "revealing"):
        before = document.text[max(0, one.source.start - _LEADING) : one.source.start]
        if _EVENT.search(before) is not None:
            return True
    if one.head in forms("sure", "staff"):
        return _AGE.search(document.text, one.cue.end, one.cue.end + _AGED) is not None
    return False


def stands_above_stamp(document: Document, one: Attribution) -> bool:
    """Whether a line above a text, which its stamp of day and hour ends, sums up whom the text names: "insiders say 31 May 2024 10:02AM"; no text names "a source"."""
    if one.source is None or one.head in ("source", "sources", "people", "person"):
        return False
    start, end = one.cue.end, one.cue.end + _STAMPED
    # With which it ends: found in a thirtieth of the time, and its century in a thirtieth of that.
    if document.text.find(" 20", start, end) < 0 or _YEAR_AND_HOUR.search(document.text, start, end) is None:
        return False
    stamp = _STAMP.search(document.text, start, end)
    return stamp is not None and len(document.text) - stamp.end() >= _STORY


_STAMPED, _STORY = 400, 1500
"""Characters behind such a line in which the stamp stands, and of the text below it at least."""
_YEAR_AND_HOUR = lazy_pattern(r" 20\d\d(?:,| at| -| \|)? \d{1,2}[:.]\d\d")
_STAMP = lazy_pattern(
    r"(?<!\w)(?:\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?,? 20\d\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.? \d{1,2}, 20\d\d)(?:,| at| -| \|)? \d{1,2}[:.]\d\d(?: ?[AaPp]\.?[Mm]|\b)"
)


def _is_author(document: Document, one: Attribution) -> bool:
    """Whether the line above an opinion piece ends with who wrote it: "Commentary: … The dam must go, says a builder of dams."."""
    if one.source is None or one.source.start > _HEAD or document.slice(one.cue) not in ("says", "writes", "argues"):
        return False
    end = sentences(document)[one.sentence].span.end
    if not document.text.startswith(("a ", "an "), one.source.start) or document.text[one.source.end : end].strip(
        " .”\n"
    ):
        return False
    return _COMMENT.search(document.text, 0, one.source.start) is not None


_HEAD = 4000
"""Characters in which the head of a saved page stands, with its menus."""
_COMMENT = lazy_pattern(lambda: rf"(?:\A|\s)(?:{alternatives('told_before', 'comment')}):\s")
