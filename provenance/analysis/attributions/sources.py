"""Whether a source is identified, and what kind of source it is."""

from __future__ import annotations

from typing import Final

from msgspec.structs import replace

from provenance.analysis.attributions.apposed import (
    apposed_name,
    apposed_names,
    is_title_alone,
    name_behind_office,
    names_from,
)
from provenance.analysis.attributions.following import following
from provenance.analysis.attributions.names import Names, Source
from provenance.analysis.attributions.naming import (
    both,
    is_of_names,
    joined,
    name_of,
    name_of_body,
    sex_told,
    told_body,
)
from provenance.analysis.attributions.nounphrases import NounPhrase, apposed_openly, apposed_to
from provenance.analysis.attributions.origins import has_origin, is_asked_by, is_founded, officer, works_at, writes_for
from provenance.analysis.attributions.polls import counts_things, is_polled, is_tenth
from provenance.analysis.attributions.sexes import BODY_SEX, SEVERAL, sex_of
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    AFTER_NOUN,
    BODY,
    CAPITAL,
    COLLECTIVE,
    DEFINITE,
    FAMILY,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    NEGATIVE,
    NUMBER,
    OFFICE,
    PARTITIVE,
    PARTY,
    PERSONAL,
    PLAIN,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    SOURCE_NOUN,
    TIME,
    WORK,
    is_person,
    is_year,
    listed,
    states,
)
from provenance.api import Confidence

_COUNTING: Final = DEFINITE | INDEFINITE | POSSESSIVE | QUANTITY | NUMBER
_DETERMINING: Final = _COUNTING | GENITIVE
_SEVERAL: Final = PLURAL | PARTITIVE | NUMBER | QUANTITY
_BODY_REACH: Final = 5
"""Within how many words behind the first name of a body its last word stands."""
_NOBODY: Final = Source("nobody", named=False, speaker=None, confidence=Confidence.HIGH, head="")


def nobody(confidence: Confidence = Confidence.HIGH) -> Source:
    """The source of what is laid to nobody."""
    return replace(_NOBODY, confidence=confidence)


def unnamed(kind: str, head: str) -> Source:
    """A work that the text points at without a name, or what is told by nobody in particular: legend, rumour."""
    return Source(kind, named=False, speaker=None, confidence=Confidence.MEDIUM, head=head)


def _unnamed(kind: str, confidence: Confidence, head: str, *, again: bool = False) -> Source:
    return Source(kind, named=False, speaker=None, confidence=confidence, head=head, again=again)


def _back(head: str) -> Source:
    """A source that leads back to something told before, which is not looked for."""
    return Source("pronoun", named=False, speaker=None, confidence=Confidence.LOW, head=head, again=True)


def read(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:
    """What kind of source a noun phrase is; one person without a name is remembered, since "she" may mean them."""
    source = _read(tokens, phrase, names)
    if source.kind == "holder" and not source.again and not tokens.bits[phrase.head] & (PLURAL | BODY | COLLECTIVE):
        names.heard(source, tokens.end(phrase.head), sex_of(source.head, unnamed=True))
    return source


def _read(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:  # noqa: C901, PLR0911, PLR0912 - one case a line
    bits, lower = tokens.bits, tokens.lower
    first, head = phrase.first, phrase.head
    bit, word = bits[head], lower[head]
    opening = bits[first]
    if bit & PERSONAL:
        return names.pronoun(word, tokens.starts[head])
    if bit & _SEVERAL and phrase.core_last + 1 < len(lower):
        several = apposed_names(tokens, phrase)
        if several:
            return _several(tokens, several, word, names)
    if opening & NEGATIVE or (opening & NUMBER and is_tenth(tokens, first)) or _is_addressed_or_program(tokens, phrase):
        return _back(word)
    whole = _whole_name(tokens, phrase) if word in listed("parts") else None
    if whole is not None:
        return _proper(tokens, whole, names)
    if first == phrase.core_last or (bit & PARTITIVE and head == phrase.core_last):
        inner = _partitive(tokens, phrase, names)
        if inner is not None:
            return inner
        if counts_things(tokens, phrase):
            return _back(word)
    if opening & POSSESSIVE and lower[first] in listed("ours") and not bit & CAPITAL:
        given = apposed_name(tokens, phrase) if bit & (HOLDER | FAMILY) else None
        return _back(word) if given is None else _called(tokens, given, word, names)
    single = word in ("one", "another") and phrase.last > head  # "one, Ana Cruz, said"
    given = apposed_name(tokens, phrase) if single or bit & QUANTITY else None
    if given is not None:
        others = Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
        return _called(tokens, given, word, names) if single else others  # "others, including Ana Cruz"
    if first == head and opening & (QUANTITY | NUMBER | INDEFINITE) and not bit & SOURCE_NOUN:
        if word in listed("loose"):
            return _unnamed("group", Confidence.HIGH, word)
        if word in ("one", "another") or (opening & NUMBER and word.isalpha()):
            return _unnamed("holder", Confidence.LOW, word)
        return _back(word)
    if (word in ("one", "ones") and opening & DEFINITE) or is_polled(tokens, phrase):
        return _back(word)
    if bit & CAPITAL and not (
        bit & FIRST
        and ((bit & SOURCE_NOUN & ~PARTY and not _is_surname(tokens, phrase, names)) or _common(word, names))
    ):
        given = apposed_name(tokens, phrase) if is_title_alone(tokens, phrase) else None
        return _proper(tokens, phrase, names) if given is None else _called(tokens, given, word, names)
    name = apposed_to(tokens, phrase) if phrase.relative else apposed_openly(tokens, phrase)
    if name is not None:
        return _proper(tokens, name, names)
    return _common_noun(tokens, phrase, names)


def _is_addressed_or_program(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the phrase is whom the text speaks to or for, or a program: "what you guys are saying", "screen readers announce"."""
    lower, head = tokens.lower, phrase.head
    if phrase.last > phrase.core_last and not listed("own_body").isdisjoint(
        lower[phrase.core_last + 1 : min(phrase.core_last + 4, phrase.last + 1)]
    ):
        return True  # "members of our community": the writer's own
    if phrase.before and lower[phrase.before - 1] in listed("first_person") and not tokens.bits[phrase.before] & MARK:
        return bool(tokens.bits[head] & PLURAL)
    return head > phrase.first and " ".join(lower[head - 1 : head + 1]) in listed("programs")


def _whole_name(tokens: Tokens, phrase: NounPhrase) -> NounPhrase | None:
    """The whole name that opens a sentence and has the phrase for its apposition: "Ana Cruz, one of the founders of the club said"."""
    of = tokens.lower[phrase.core_last + 1 : phrase.core_last + 2] == ["of"]
    name = apposed_to(tokens, phrase) if of else None
    if name is None or name.first == name.head:
        return None
    opens = not name.before or tokens.lower[name.before - 1] == "as" or tokens.bits[name.before - 1] & QUOTE
    plain = all(
        bit & CAPITAL and not bit & (SOURCE_NOUN | TIME | PREPOSITION | DEFINITE)
        for bit in tokens.bits[name.first : name.head + 1]
    )
    return name if opens and plain and " ".join(tokens.lower[name.first : name.head + 1]) not in states() else None


def _is_surname(tokens: Tokens, phrase: NounPhrase, names: Names) -> bool:
    """Whether a noun of one person that begins a sentence without an article is a name: "Tester said".

    A noun in the plural is one where the text has it nowhere in small letters, and with a first name: "Thomas Figures".
    """
    bit, word = tokens.bits[phrase.head], tokens.lower[phrase.head]
    if bit & PLURAL and bit & WORK and phrase.first == phrase.head:
        return not names.stands_small(word) and " " in names.full(word.capitalize())
    return (
        phrase.first == phrase.head
        and not tokens.bits[phrase.head] & (PLURAL | COLLECTIVE | WORK | BODY | PARTITIVE)
        and tokens.lower[phrase.head] not in listed("anybody")
    )


def _common(word: str, names: Names) -> bool:
    """Whether an unknown word that begins a sentence is a common noun: it stands elsewhere in small letters."""
    return bool(is_person(word) or word.endswith("s")) and names.stands_small(word)


def _partitive(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source | None:  # noqa: PLR0911 - one case a line
    """The source behind "of": "some of his rivals", "a number of experts"."""
    bits, lower = tokens.bits, tokens.lower
    of = phrase.core_last + 1
    if not bits[phrase.head] & PARTITIVE or of >= len(lower) or lower[of] != "of" or of > phrase.last:
        return None
    inner = following(tokens, of + 1, phrase.last + 1)
    if inner is None:
        return None
    quantity = lower[phrase.head]
    bit, word = bits[inner.head], lower[inner.head]
    given = apposed_name(tokens, inner) if not bit & WORK else None
    if given is not None:
        return _called(tokens, given, word, names)
    if bit & PERSONAL or lower[inner.first] in listed("pointing"):
        given = apposed_name(tokens, phrase) if phrase.last > inner.last else None
        return _back(word) if given is None else _called(tokens, given, word, names)  # "all of these candidates"
    measured = phrase.first > 0 and lower[phrase.first - 1].endswith("-percent")  # "a 52-percent majority of insiders"
    if quantity in listed("share") and (measured or not bit & GROUP or word in listed("polled")):
        return _back(word)  # the result of a poll, which the article tells elsewhere
    one = bits[phrase.head] & NUMBER or quantity in (
        "one",
        "two",
        "three",
        "four",
        "five",
        "neither",
        "either",
        "each",
        "another",
    )
    if bit & WORK and not bit & (HOLDER | GROUP):
        if _determiner(tokens, inner) & (GENITIVE | POSSESSIVE):
            return Source("named-work", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
        return _unnamed("work", Confidence.MEDIUM, word)
    if bit & (HOLDER | GROUP | PARTY | FAMILY):
        if bit & HOLDER and (one or bits[inner.first] & DEFINITE or not bit & GROUP):
            return _unnamed("holder", Confidence.HIGH, word)
        return _unnamed("holder" if one else "group", Confidence.HIGH, word)
    if bit & CAPITAL and not one and quantity not in listed("loose"):
        return Source(
            "named",
            named=True,
            speaker=name_of(tokens, inner.first, inner.head, names),
            confidence=Confidence.LOW,
            head=word,
        )
    if bit & BODY or is_person(word):
        return _unnamed("holder" if one else "group", Confidence.LOW, word)
    return None


def _called(tokens: Tokens, given: tuple[int, int], head: str, names: Names) -> Source:
    """The source of a phrase that the words behind it give a name."""
    speaker = name_of(tokens, given[0], given[1], names)
    source = Source("named", named=True, speaker=speaker, confidence=Confidence.HIGH, head=head)
    names.heard(source, tokens.end(given[1]), sex_of(head))
    return source


def _several(tokens: Tokens, given: list[tuple[int, int]], head: str, names: Names) -> Source:
    """The source of several people with names: "two experts, Ana Cruz and Ben Roe", "Ana Cruz and Ben Roe, two experts"."""
    told = [names.full(" ".join(names.text[tokens.starts[first] : tokens.end(last)].split())) for first, last in given]
    names.heard(_NOBODY, tokens.end(given[-1][1]), SEVERAL)
    return Source("named", named=True, speaker=both(told), confidence=Confidence.HIGH, head=head)


def _determiner(tokens: Tokens, phrase: NounPhrase) -> int:
    """The bits of the words before the head that say which or how many."""
    found = 0
    for k in range(phrase.first, phrase.head):
        bit = tokens.bits[k] & _DETERMINING
        if bit & QUANTITY and found and tokens.lower[k] in ("most", "more"):
            continue  # "the most hopeful delegates"
        if bit & GENITIVE and tokens.bits[k] & (HOLDER | GROUP) and tokens.lower[k].endswith(("s'", "s’")):
            continue  # "scientists’ research" is nobody's in particular
        found |= bit
    return found


def _capital_before(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a proper noun stands before the head: "White House officials"."""
    for bit in tokens.bits[phrase.first : phrase.head]:
        if bit & CAPITAL and (not bit & FIRST or (tokens.proper_first and not bit & _COUNTING)):
            return True
    return False


def _proper(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:
    bits, lower = tokens.bits, tokens.lower
    head = phrase.head
    bit, word = bits[head], lower[head]
    determiner = _determiner(tokens, phrase)
    vague = determiner & (INDEFINITE | QUANTITY | NUMBER)
    if bit & PARTY and vague and apposed_name(tokens, phrase) is None:
        kind = "holder" if determiner & (NUMBER | INDEFINITE) and not determiner & QUANTITY else "group"
        return _unnamed(kind, Confidence.HIGH, word)
    if (
        bit & (HOLDER | GROUP)
        and not bit & BODY
        and (
            vague
            or (
                bit & PLURAL
                and not bit & PARTY
                and not (determiner & (DEFINITE | GENITIVE) and word in listed("staff_body"))
            )
        )
        and apposed_name(tokens, phrase) is None
    ):
        return _unnamed("holder" if bit & HOLDER else "group", Confidence.HIGH, word)
    given = names_from(tokens, phrase.first) if phrase.relative and phrase.last > head else None
    if given:
        return _several(tokens, given, word, names)
    if phrase.coordinated and head < phrase.last and is_of_names(tokens, head, phrase.last):
        names.heard(_NOBODY, tokens.end(phrase.last), SEVERAL)
        return Source("named", named=True, speaker=joined(tokens, phrase, names), confidence=Confidence.HIGH, head=word)
    body = _body_of_two(tokens, phrase)
    if body is not None:
        speaker = " ".join(names.text[tokens.starts[phrase.first] : tokens.end(body)].split())
        source = Source("named", named=True, speaker=speaker, confidence=Confidence.HIGH, head=lower[body])
        names.heard(source, tokens.end(body), BODY_SEX)
        return source
    if bit & PARTY and not bit & PLURAL and determiner & DEFINITE and head - 1 > phrase.first:  # "the Ohio Republican"
        return Source("named", named=True, speaker=None, confidence=Confidence.HIGH, head=word)
    office = bit & HOLDER or word in listed("offices_in_capitals")
    holder = office and not bit & (PLURAL | BODY | GENITIVE) and phrase.last > head + 2
    given_behind = name_behind_office(tokens, phrase) if holder else None
    if given_behind is not None:
        return _called(tokens, given_behind, word, names)
    speaker = name_of(tokens, phrase.first, head, names, phrase.last)
    kind = "named-work" if bit & WORK else "named"
    source = Source(kind, named=True, speaker=speaker, confidence=Confidence.HIGH, head=word)
    names.heard(source, tokens.end(head), sex_told(tokens, phrase, speaker))
    return source


def _body_of_two(tokens: Tokens, phrase: NounPhrase) -> int | None:
    """The last token of a body that bears two names: "Westmorland and Furness Council", but not "Ana Cruz and Leeds Council"."""
    bits, lower, head, last = tokens.bits, tokens.lower, phrase.head, phrase.last
    if phrase.first != head or not phrase.coordinated or bits[head] & (SOURCE_NOUN | PARTY | TIME):
        return None
    if lower[head + 1 : head + 2] != ["and"] or not head + 2 < last <= head + _BODY_REACH:
        return None
    named = all(bits[k] & CAPITAL for k in range(head + 2, last + 1)) and bits[last] & (BODY | COLLECTIVE)
    return last if named and not any(bits[k] & (SOURCE_NOUN | PARTY | TIME) for k in range(head + 2, last)) else None


def _common_noun(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:  # noqa: C901, PLR0911, PLR0912 - one case a line
    bits, lower, head = tokens.bits, tokens.lower, phrase.head
    bit, word = bits[head], lower[head]
    if head == phrase.first + 1 == phrase.last and lower[phrase.first] == "a" and word in listed("not_counted"):
        return _unnamed("group", Confidence.LOW, word)  # "a number felt that it went too far"
    determiner = _determiner(tokens, phrase)
    if lower[phrase.first] == "those" and phrase.first < head and lower[phrase.first + 1] in listed("insiders"):
        return _unnamed("holder", Confidence.HIGH, "those")
    if word in listed("polled_ones") and names.tells_of_poll(tokens.starts[head]):
        return _back(word)  # whom the survey told of before has asked
    given = apposed_name(tokens, phrase)
    if given is not None and (not bit & WORK or bit & (HOLDER | GROUP | BODY)):
        return _called(tokens, given, word, names)
    definite = determiner & DEFINITE
    vague = determiner & (INDEFINITE | QUANTITY | NUMBER)
    proper = _capital_before(tokens, phrase)
    beside = bits[phrase.last]
    if (
        phrase.coordinated
        and bit & BODY
        and bit & PLURAL
        and not bit & (HOLDER | GROUP)
        and beside & PLURAL
        and beside & (HOLDER | GROUP)
        and not bits[phrase.last - 1] & (POSSESSIVE | GENITIVE | DEFINITE)
        and not (vague or definite or proper or determiner & (POSSESSIVE | GENITIVE) or beside & CAPITAL)
    ):
        # "protest groups and environmentalists": the people beside it tell what it is
        return _unnamed("holder" if beside & HOLDER else "group", Confidence.HIGH, lower[phrase.last])
    if bit & WORK and not bit & (HOLDER | GROUP | BODY):
        known = proper or lower[max(head - 1, phrase.first)] in listed("known_by")
        if known or determiner & (POSSESSIVE | GENITIVE) or has_origin(tokens, phrase):
            return Source("named-work", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
        if (
            bits[phrase.first] & NUMBER
            and phrase.first
            and lower[phrase.first - 1] == ","
            and is_year(lower[phrase.first])
        ):
            return Source(
                "named-work", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word
            )  # "May 3, 2020 memo"
        before = lower[max(head - 1, phrase.first)]
        event = lower[phrase.first] in listed("going_on") or before in listed("on_somebody")
        if definite or (event and word in listed("looking_into")):
            return _unnamed("work", Confidence.LOW, word, again=True)  # "further investigation revealed": an event
        return _unnamed("work", Confidence.HIGH, word)
    if bit & BODY and not bit & (HOLDER | GROUP):
        if is_founded(tokens, phrase) or (bit & WORK and has_origin(tokens, phrase)):
            return Source(
                "named-work" if bit & WORK else "named",
                named=True,
                speaker=None,
                confidence=Confidence.MEDIUM,
                head=word,
            )
        sure = Confidence.MEDIUM if word in listed("outlets") else Confidence.LOW
        if vague and not definite and not (proper and not bit & PLURAL):
            return _unnamed("holder", sure if bit & PLURAL else Confidence.MEDIUM, word)
        if bit & PLURAL and not definite and not proper and not determiner & (POSSESSIVE | GENITIVE):
            return _unnamed("holder", sure, word)
        return told_body(tokens, phrase, names, owned=not vague)
    if not bit & (HOLDER | GROUP | FAMILY | PARTY):
        if (vague or (not determiner and word.endswith("s"))) and not definite and is_person(word):
            several = determiner & QUANTITY and word.endswith("s")
            return _unnamed("group" if several else "holder", Confidence.MEDIUM if several else Confidence.LOW, word)
        return _back(word)
    if bit & COLLECTIVE:
        if proper or definite or (head > phrase.first and bits[head - 1] & CAPITAL and not bits[head - 1] & PLAIN):
            speaker = name_of_body(tokens, phrase, names)
            return Source("named", named=True, speaker=speaker, confidence=Confidence.MEDIUM, head=word)
        return _unnamed("holder", Confidence.LOW, word)
    if determiner & (POSSESSIVE | GENITIVE) and not vague:
        if word in listed("of_a_work") and determiner & GENITIVE:
            return _back(word)  # "the report's authors": they stand in the report
        if bit & OFFICE and not bit & PLURAL and word not in listed("speaks_for"):
            return _back(word)
        name = None if bit & (PLURAL | FAMILY) else officer(tokens, phrase, names)
        if name is not None:
            return Source("named", named=True, speaker=name, confidence=Confidence.MEDIUM, head=word, again=True)
        led_back = names.told_before(" ".join(lower[phrase.first : head + 1]), tokens.starts[phrase.first])
        kind = "group" if word in listed("open_to_all") else "holder"  # "his critics" are anybody, "his agents" are not
        return _unnamed(kind, Confidence.LOW if bit & FAMILY else Confidence.MEDIUM, word, again=led_back)
    if definite and not determiner & (INDEFINITE | QUANTITY):
        return _definite(tokens, phrase, names)
    if not determiner and not bit & PLURAL:
        return _bare(tokens, phrase)
    if word in listed("press") and (proper or writes_for(tokens, phrase)):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)  # the outlet is told
    if bit & PLURAL and is_asked_by(tokens, phrase):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    if bit & GROUP and bit & PLURAL and works_at(tokens, phrase):
        return _unnamed("holder", Confidence.MEDIUM, word)
    several = bit & PLURAL and not determiner & NUMBER
    if word == "people" and several and not proper:
        return _unnamed("group", Confidence.HIGH, word)
    if bit & GROUP and several and not (proper and bit & HOLDER) and not (bit & HOLDER and not determiner & QUANTITY):
        shown = bit & OFFICE and lower[phrase.first] in ("most", "all") and names.told_before(word, tokens.starts[head])
        return _unnamed("group", Confidence.LOW if shown else Confidence.HIGH, word, again=bool(shown))
    return _unnamed("holder", Confidence.LOW if bit & FAMILY else Confidence.HIGH, word)


def _bare(tokens: Tokens, phrase: NounPhrase) -> Source:
    """The source of one noun without an article: "Candidate said", a headline's way, or no noun; but "local media", "someone close to the family"."""
    word, behind = tokens.lower[phrase.head], phrase.head + 1
    sure = word in listed("outlets") and phrase.first < phrase.head
    if phrase.last >= behind and word in ("someone", "somebody"):
        sure = tokens.bits[behind] & AFTER_NOUN != 0 or tokens.lower[behind] == "with"
    if word in ("everyone", "everybody"):
        denied = phrase.first > 0 and tokens.lower[phrase.first - 1] in ("not", "nor")
        return _back(word) if denied else _unnamed("group", Confidence.LOW, word)  # but "not everyone agrees"
    return _unnamed("holder", Confidence.MEDIUM if sure else Confidence.LOW, word)


def _whose(tokens: Tokens, phrase: NounPhrase, names: Names) -> str:
    """The words in front of a title, and the name behind its "of": "Labour" of "the Labour leader", "Leeds" of "the mayor of Leeds"."""
    first, head, last = phrase.first + 1, phrase.head, phrase.last
    told = names.text[tokens.starts[first] : tokens.starts[head]] if first < head else ""
    k = head + 1
    if k < last and tokens.lower[k] in ("of", "for"):
        while k < last and (tokens.bits[k + 1] & CAPITAL or tokens.lower[k + 1] == "the"):
            k += 1
            if tokens.lower[k] != "the":
                told += f" {names.text[tokens.starts[k] : tokens.end(k)]}"
    return " ".join(told.split())


def _definite(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:
    """The source of "the professor", "the officials": who was named before, or else a holder without a name."""
    head = phrase.head
    bit, word = tokens.bits[head], tokens.lower[head]
    at = tokens.starts[head]
    if not bit & PLURAL or bit & OFFICE:
        name = names.by_title(word, at, _whose(tokens, phrase, names))
        if name:
            return Source("named", named=True, speaker=name, confidence=Confidence.MEDIUM, head=word, again=True)
    if (word in listed("as_one") or word in listed("sole")) and _capital_before(tokens, phrase):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    gone = not bit & PLURAL and not listed("dead").isdisjoint(tokens.lower[phrase.first : head])
    if gone or word in listed("anybody") or bit & OFFICE or (bit & GROUP and bit & PLURAL and not bit & HOLDER):
        return _back(word)
    again = tokens.lower[phrase.first] in listed("pointing") or names.told_before(word, at)
    confidence = Confidence.LOW if bit & FAMILY else Confidence.MEDIUM if again else Confidence.HIGH
    return _unnamed("holder", confidence, word, again=again)
