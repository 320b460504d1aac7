"""The source behind a common noun: who "the professor", "his aides", "a study" and "officials" are."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.apposed import apposed_name
from provenance.analysis.attributions.names import Names
from provenance.analysis.attributions.naming import called, name_of_body, told_body
from provenance.analysis.attributions.nounphrases import NounPhrase, is_somebody
from provenance.analysis.attributions.origins import (
    has_origin,
    is_asked_by,
    is_behind_label,
    is_founded,
    officer,
    works_at,
    writes_for,
)
from provenance.analysis.attributions.sexes import BODY_SEX, is_of_body, sex_of
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.types import Source, told_elsewhere, unnamed
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
    NUMBER,
    OFFICE,
    PARTY,
    PLAIN,
    PLURAL,
    POSSESSIVE,
    QUANTITY,
    SOURCE_NOUN,
    TIME,
    WORK,
    is_person,
    is_year,
    known_bits_of,
    listed,
)
from provenance.api import Confidence

_JOURNAL: Final = 4
"""Words behind scholars in which their verb and "in" stand."""
_COUNTING: Final = DEFINITE | INDEFINITE | POSSESSIVE | QUANTITY | NUMBER
_DETERMINING: Final = _COUNTING | GENITIVE
_VAGUE: Final = INDEFINITE | QUANTITY | NUMBER


def determiners(tokens: Tokens, phrase: NounPhrase) -> int:
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
    first = phrase.first
    if tokens.lower[first] in listed("behind_colon") and is_behind_label(tokens, first):
        first += 1  # "A hint: Recent research shows"
    for bit in tokens.bits[first : phrase.head]:
        if bit & CAPITAL and (not bit & FIRST or (tokens.proper_first and not bit & _COUNTING)):
            return True
    return False


def common_noun(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:
    """What kind of source a phrase is whose head is a common noun, and under which name it is told, if any."""
    bits, lower, head = tokens.bits, tokens.lower, phrase.head
    bit, word = bits[head], lower[head]
    if head == phrase.first + 1 == phrase.last and lower[phrase.first] == "a" and word in listed("not_counted"):
        return unnamed("group", Confidence.LOW, word)  # "a number felt that it went too far"
    if not bit & SOURCE_NOUN and head > phrase.first:
        bit |= known_bits_of(f"{lower[head - 1]} {word}") & (SOURCE_NOUN | PLURAL)  # "a think tank"
    if lower[phrase.first] == "those" and _are_insiders(tokens, phrase):
        return unnamed("holder", Confidence.HIGH, "those")
    if word in listed("polled_ones") and names.tells_of_poll(tokens.starts[head]):
        return told_elsewhere(word)  # whom the survey told of before has asked
    given = apposed_name(tokens, phrase)
    if given is not None and (not bit & WORK or bit & (HOLDER | GROUP | BODY)):
        return called(tokens, given, word, names)
    determiner = determiners(tokens, phrase)
    proper = _capital_before(tokens, phrase)
    service = _of_service(tokens, phrase)
    if service is not None:
        return service
    beside = _people_beside(tokens, phrase, determiner, proper=proper)
    if beside is None and is_somebody(tokens, phrase):
        beside = unnamed("holder", Confidence.HIGH, word)
    if beside is not None:
        return beside
    if bit & WORK and (not bit & (HOLDER | GROUP | BODY) or (bit & BODY and _is_paper_of_science(tokens, phrase))):
        return _work(tokens, phrase, names, determiner, proper=proper)
    if bit & BODY and not bit & (HOLDER | GROUP):
        return _body(tokens, phrase, names, bit, determiner, proper=proper)
    if not bit & (HOLDER | GROUP | FAMILY | PARTY):
        ranked = bit & OFFICE and word in listed("also_a_rank") and determiner & DEFINITE and not determiner & _VAGUE
        return _definite(tokens, phrase, names) if ranked else _other(tokens, phrase, names, determiner)
    return _people(tokens, phrase, names, determiner, proper=proper)


def _is_paper_of_science(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether a paper is a study and no newspaper: "a recent paper", "a paper published in a leading journal"."""
    lower, head = tokens.lower, phrase.head
    if lower[head] not in ("paper", "papers"):
        return False
    behind = lower[head + 1 : phrase.last + 1]
    return not listed("of_paper").isdisjoint(lower[phrase.first : head]) or bool(
        behind and (behind[0] in ("published", "by", "from") or not listed("journals").isdisjoint(behind))
    )


def _of_service(tokens: Tokens, phrase: NounPhrase) -> Source | None:
    """The source of a service that is told by a common noun: "the coast guard", "US intelligence"; of "Western intelligence" nobody can tell which it is."""
    word, before = tokens.lower[phrase.head], tokens.lower[max(phrase.head - 1, phrase.first)]
    state = word in listed("spying") and phrase.head > phrase.first and tokens.bits[phrase.head - 1] & CAPITAL
    if state and before in listed("of_no_state"):
        return unnamed("holder", Confidence.HIGH, word)
    if state or (word == "guard" and before in listed("guarding")):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    return None


def _are_insiders(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether "those" are told by whom or what they know: "those close to him", "those who have spoken to her"."""
    lower, behind = tokens.lower, phrase.first + 1
    if phrase.first < phrase.head:
        return lower[behind] in listed("insiders")
    who = lower[behind : behind + 1] == ["who"]
    return who and phrase.last > behind and not listed("knows_of").isdisjoint(lower[behind + 1 : behind + 4])


def _people_beside(tokens: Tokens, phrase: NounPhrase, determiner: int, *, proper: bool) -> Source | None:
    """The people beside bodies, who tell what these are: "protest groups and environmentalists"."""
    bits = tokens.bits
    bit, beside = bits[phrase.head], bits[phrase.last]
    if (
        phrase.coordinated
        and bit & BODY
        and bit & PLURAL
        and not bit & (HOLDER | GROUP)
        and beside & PLURAL
        and beside & (HOLDER | GROUP)
        and not bits[phrase.last - 1] & (POSSESSIVE | GENITIVE | DEFINITE)
        and not (proper or determiner & _DETERMINING or beside & CAPITAL)
    ):
        return unnamed("holder" if beside & HOLDER else "group", Confidence.HIGH, tokens.lower[phrase.last])
    return None


def _is_of_country(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether nothing but a country stands before a study: "a German study"; not "a German government report", "the British Sleep Survey"."""
    bits, lower = tokens.bits, tokens.lower
    if lower[phrase.head] not in listed("about_too") and not lower[phrase.head].startswith("report"):
        return False  # "U.S. records", "Israeli figures": the country's own
    country = False
    for k in range(phrase.first, phrase.head):
        if bits[k] & (BODY | HOLDER | GROUP) and not bits[k] & PARTY:
            return False
        if bits[k] & CAPITAL and not bits[k] & _COUNTING:
            if bits[k] & PARTY or lower[k] in listed("of_country"):
                country = True
            elif not bits[k] & FIRST:
                return False
    return country


def _is_only_of_country(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether the capitals before a head only tell of which country it is: "a German charity"; not "a German Red Cross team"."""
    for k in range(phrase.first, phrase.head):
        bit = tokens.bits[k]
        if bit & CAPITAL and not bit & (PARTY | _COUNTING) and tokens.lower[k] not in listed("of_country"):
            return False
    return True


def _work(tokens: Tokens, phrase: NounPhrase, names: Names, determiner: int, *, proper: bool) -> Source:
    """The source of a study, report or letter: one that the text tells apart from others, or any."""
    lower, first, word = tokens.lower, phrase.first, tokens.lower[phrase.head]
    before = lower[max(phrase.head - 1, first)]
    known = (proper and not _is_of_country(tokens, phrase)) or before in listed("known_by")
    dated = tokens.bits[first] & NUMBER and first and lower[first - 1] == "," and is_year(lower[first])
    if known or determiner & (POSSESSIVE | GENITIVE) or has_origin(tokens, phrase) or dated:  # "May 3, 2020 memo"
        return Source("named-work", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    if (
        lower[first : phrase.last + 1] == ["the", word]
        and word in listed("unshown")
        and not _is_shown(tokens, first, names)
    ):
        return unnamed("work", Confidence.MEDIUM, word)
    if (
        lower[first] == "the"
        and word in listed("latest_works")
        and lower[first + 1] in listed("latest")
        and phrase.head == first + (3 if lower[first + 1] == "most" else 2)
        and listed("made_known_by").isdisjoint(lower[phrase.head : phrase.last + 1])
    ):
        return unnamed("work", Confidence.MEDIUM, word)
    event = lower[first] in listed("going_on") or before in listed("on_somebody")
    if (determiner & DEFINITE and word not in listed("of_a_field")) or (event and word in listed("looking_into")):
        return unnamed("work", Confidence.LOW, word, again=True)  # "further investigation revealed": an event
    return unnamed("work", Confidence.HIGH, word)


def _is_shown(tokens: Tokens, first: int, names: Names) -> bool:
    """Whether the text has told of any data before a token that speaks of "the data"."""
    before = names.text[: tokens.starts[first]].lower()
    return any(word in before for word in listed("shown_by"))


def _body(tokens: Tokens, phrase: NounPhrase, names: Names, bit: int, determiner: int, *, proper: bool) -> Source:
    """The source of a body: "the council" speaks as itself, "a council", "councils" as any. `bit` tells what its word is."""
    word = tokens.lower[phrase.head]
    if is_founded(tokens, phrase) or (bit & WORK and has_origin(tokens, phrase)):
        kind = "named-work" if bit & WORK else "named"
        return Source(kind, named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    definite, vague = determiner & DEFINITE, determiner & _VAGUE
    if proper and vague and word not in listed("of_a_state"):
        proper = not _is_only_of_country(tokens, phrase)
    sure = Confidence.MEDIUM if word in listed("outlets") else Confidence.LOW
    if bit & PLURAL and not definite and tokens.lower[phrase.first] in listed("of_no_state"):
        return unnamed("holder", Confidence.HIGH, word)  # "Western intelligence services"
    if vague and not definite and (bit & PLURAL or not proper or word in listed("of_a_network")):
        return unnamed("holder", sure if bit & PLURAL else Confidence.MEDIUM, word)
    if bit & PLURAL and not definite and not proper:
        beside = tokens.lower[phrase.first : phrase.head]
        if word in listed("pressing_bodies") or not listed("pressing").isdisjoint(beside):
            return unnamed("holder", Confidence.HIGH, word)  # "women's groups", too
        if not determiner & (POSSESSIVE | GENITIVE):
            return unnamed("holder", sure, word)
    return told_body(tokens, phrase, names, owned=not vague)


def _by_trade(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source | None:
    """Who was given by name with the trade or rank that "the" and a noun tell again: "the anaesthetist", "the commodore"."""
    word, at = tokens.lower[phrase.head], tokens.starts[phrase.head]
    if phrase.head != phrase.first + 1 or tokens.lower[phrase.first] != "the":
        return None
    if not is_person(word + "s") and word not in listed("trades"):
        return None
    found = names.by_trade(word, at)
    if len(found) != 1:
        return None
    (name,) = found
    source = Source("named", named=True, speaker=name, confidence=Confidence.MEDIUM, head=word, again=True)
    names.heard(source, tokens.end(phrase.head), sex_of(word))
    return source


def _written_small(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source | None:
    """The source of a name that is written with small letters: "eBay", "Svenska kraftnät", "Médecins sans frontières"; None for other words."""
    first, last = phrase.first, phrase.core_last
    name = names.text[tokens.starts[first] : tokens.end(last)]
    own = first == last and name[0].islower() and not name.islower() and name.isalpha()
    foreign = first < last and name[0].isupper() and not name.isascii() and name.replace(" ", "").isalpha()
    if not own and not foreign:
        return None
    source = Source("named", named=True, speaker=name, confidence=Confidence.MEDIUM, head=tokens.lower[last])
    names.heard(source, tokens.end(last), BODY_SEX)
    return source


def _other(tokens: Tokens, phrase: NounPhrase, names: Names, determiner: int) -> Source:
    """The source of a noun that the lexicon does not have: of people who are counted or of whom there are many, or of something told elsewhere."""
    foreign = None if determiner else _written_small(tokens, phrase, names)
    if foreign is not None:
        return foreign
    known = _by_trade(tokens, phrase, names) if determiner & DEFINITE else None
    if known is not None:
        return known
    word, behind = tokens.lower[phrase.head], tokens.lower[phrase.core_last + 1 : phrase.core_last + 3]
    vague = determiner & _VAGUE
    person = is_person(word) or (
        vague and "who" in behind and phrase.relative
    )  # "a former shift lead, who kept the log"
    if (vague or (not determiner and word.endswith("s"))) and not determiner & DEFINITE and person:
        several = determiner & QUANTITY and word.endswith("s")
        return unnamed("group" if several else "holder", Confidence.MEDIUM if several else Confidence.LOW, word)
    return told_elsewhere(word)


def _people(  # noqa: PLR0911 - one case a line
    tokens: Tokens, phrase: NounPhrase, names: Names, determiner: int, *, proper: bool
) -> Source:
    """The source of people, or of those who speak as one: "the staff", "his aides", "officials"."""
    bits, head = tokens.bits, phrase.head
    bit, word = bits[head], tokens.lower[head]
    definite = determiner & DEFINITE
    if bit & COLLECTIVE:
        if (
            proper
            or definite
            or _is_office_of(tokens, phrase)
            or (head > phrase.first and bits[head - 1] & CAPITAL and not bits[head - 1] & PLAIN)
        ):
            speaker = name_of_body(tokens, phrase, names)
            return Source("named", named=True, speaker=speaker, confidence=Confidence.MEDIUM, head=word)
        return unnamed("holder", Confidence.LOW, word)
    if determiner & (POSSESSIVE | GENITIVE) and not determiner & _VAGUE:
        return _somebodys(tokens, phrase, names, determiner)
    if definite and not determiner & (INDEFINITE | QUANTITY):
        return _definite(tokens, phrase, names)
    if not determiner and not bit & PLURAL:
        return _bare(tokens, phrase)
    if word in listed("press") and (proper or writes_for(tokens, phrase)):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)  # the outlet is told
    if bit & PLURAL and is_asked_by(tokens, phrase):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    if bit & PLURAL and (_is_office_of(tokens, phrase) or _is_published(tokens, phrase)):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    if bit & GROUP and bit & PLURAL and works_at(tokens, phrase):
        return unnamed("holder", Confidence.MEDIUM, word)
    several = bit & PLURAL and not determiner & NUMBER
    if word == "people" and several and not proper:
        return unnamed("group", Confidence.HIGH, word)
    if bit & GROUP and several and not (proper and bit & HOLDER) and not (bit & HOLDER and not determiner & QUANTITY):
        most = tokens.lower[phrase.first] in ("most", "all")
        shown = bit & OFFICE and most and names.told_before(word, tokens.starts[head])
        return unnamed("group", Confidence.LOW if shown else Confidence.HIGH, word, again=bool(shown))
    return unnamed("holder", Confidence.LOW if bit & FAMILY else Confidence.HIGH, word)


def _is_office_of(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether people are the office of a place: "prosecutors in Milan", "detectives in Leeds"; not "prosecutors in the town", "two prosecutors in Milan"."""
    lower, behind = tokens.lower, phrase.head + 1
    if phrase.first < phrase.head or lower[phrase.head] not in listed("office_of_place"):
        return False
    return lower[behind : behind + 1] in (["in"], ["of"]) and any(
        bit & CAPITAL and not bit & (TIME | SOURCE_NOUN) for bit in tokens.bits[behind + 1 : behind + 2]
    )


def _is_published(tokens: Tokens, phrase: NounPhrase) -> bool:
    """Whether scholars of a body write in a journal that is told, so that the work can be found: "researchers at the University of Marburg, writing in Marine Policy, found"."""
    lower = tokens.lower
    if not works_at(tokens, phrase):
        return False
    for k in range(phrase.head, min(phrase.last + _JOURNAL, len(lower) - 2)):
        if lower[k + 1] != "in" or not (lower[k] == "writing" or k > phrase.last):
            continue
        at = k + 2 + (lower[k + 2] == "the")
        at += lower[at : at + 1] == ["journal"]
        named = at < len(lower) and tokens.bits[at] & CAPITAL and not tokens.bits[at] & TIME
        if named and (lower[k] == "writing" or at > k + 3 or lower[at] in listed("known_journals")):
            return True
    return False


def _somebodys(tokens: Tokens, phrase: NounPhrase, names: Names, determiner: int) -> Source:
    """The source of people who are somebody's: "his aides", "the report's authors", "Cruz’s campaign manager"."""
    bit, word = tokens.bits[phrase.head], tokens.lower[phrase.head]
    if word in listed("of_a_work") and determiner & GENITIVE:
        return told_elsewhere(word)  # "the report's authors": they stand in the report
    if bit & OFFICE and not bit & PLURAL and word not in listed("speaks_for"):
        return told_elsewhere(word)
    name = None if bit & (PLURAL | FAMILY) else officer(tokens, phrase, names)
    if name is not None:
        return Source("named", named=True, speaker=name, confidence=Confidence.MEDIUM, head=word, again=True)
    again = names.told_before(" ".join(tokens.lower[phrase.first : phrase.head + 1]), tokens.starts[phrase.first])
    kind = "group" if word in listed("open_to_all") else "holder"  # "his critics" are anybody, "his agents" are not
    return unnamed(kind, Confidence.LOW if bit & FAMILY else Confidence.MEDIUM, word, again=again)


def _bare(tokens: Tokens, phrase: NounPhrase) -> Source:
    """The source of one noun without an article: "Candidate said", a headline's way, or no noun; but "local media", "someone close to the family"."""
    word, behind = tokens.lower[phrase.head], phrase.head + 1
    sure = word in listed("outlets") and phrase.first < phrase.head
    if phrase.last >= behind and word in ("someone", "somebody"):
        sure = tokens.bits[behind] & AFTER_NOUN != 0 or tokens.lower[behind] == "with"
    if word in ("everyone", "everybody"):
        denied = phrase.first > 0 and tokens.lower[phrase.first - 1] in ("not", "nor")
        return told_elsewhere(word) if denied else unnamed("group", Confidence.LOW, word)  # but "not everyone agrees"
    return unnamed("holder", Confidence.MEDIUM if sure else Confidence.LOW, word)


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


def holder_of(tokens: Tokens, phrase: NounPhrase, names: Names) -> str | None:
    """Who was given by name as the holder of an office before: "Ana Cruz" of "the minister"."""
    word = tokens.lower[phrase.head]
    name = names.by_title(word, tokens.starts[phrase.head], _whose(tokens, phrase, names))
    if name is None:
        return None
    name = name.removesuffix("'s").removesuffix("’s")
    no_one = name.lower().partition(" ")[0] in listed("departments") or (
        word in listed("also_a_rank") and is_of_body(name)
    )
    return None if no_one else name  # "CFO, Information Technology", "General Motors"


def _definite(tokens: Tokens, phrase: NounPhrase, names: Names) -> Source:
    """The source of "the professor", "the officials": who was named before, or else a holder without a name."""
    head = phrase.head
    bit, word = tokens.bits[head], tokens.lower[head]
    at = tokens.starts[head]
    if not bit & PLURAL or bit & OFFICE:
        name = holder_of(tokens, phrase, names)
        if name and not bit & OFFICE and len(names.by_trade(word, at)) > 1:
            return told_elsewhere(word)  # two were called so
        if name:
            return Source("named", named=True, speaker=name, confidence=Confidence.MEDIUM, head=word, again=True)
    known = _by_trade(tokens, phrase, names) if not bit & PLURAL else None
    if known is not None:
        return known
    if (word in listed("as_one") or word in listed("sole")) and _capital_before(tokens, phrase):
        return Source("named", named=True, speaker=None, confidence=Confidence.MEDIUM, head=word)
    gone = not bit & PLURAL and not listed("dead").isdisjoint(tokens.lower[phrase.first : head])
    if gone or word in listed("anybody") or bit & OFFICE or (bit & GROUP and bit & PLURAL and not bit & HOLDER):
        return told_elsewhere(word)
    again = tokens.lower[phrase.first] in listed("pointing") or names.told_before(word, at)
    confidence = Confidence.LOW if bit & FAMILY else Confidence.MEDIUM if again else Confidence.HIGH
    return unnamed("holder", confidence, word, again=again)
