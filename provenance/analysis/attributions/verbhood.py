"""Whether a word that can be a verb of saying is one here, and not a noun, an adjective or a part of another phrase."""

from __future__ import annotations

from typing import Final

from provenance.analysis.attributions.nounphrases import NounPhrase
from provenance.analysis.attributions.subjects import Subject
from provenance.analysis.attributions.tokens import Tokens
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BE,
    BODY,
    CAPITAL,
    CLAUSE,
    COLLECTIVE,
    CONJUNCTION,
    DETERMINER,
    FIRST,
    GENITIVE,
    GROUP,
    HOLDER,
    INDEFINITE,
    MARK,
    MODAL,
    NUMBER,
    PARTITIVE,
    PERSONAL,
    PLURAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    QUOTE,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    UNREAL,
    listed,
)

_ADVERBS: Final = 4
"""How many words may stand between a subject and its verb, with the verb."""
_TOLD_WORDS: Final = 5
"""Words behind "informed" among which "that" stands."""
_EARLY: Final = 3
"""Words of a sentence of which a comma behind them ends no quotation."""
_OPENING: Final = DETERMINER | GENITIVE | CAPITAL | NUMBER | QUANTITY


def reports(tokens: Tokens, last: int, word: str) -> bool:
    """Whether what follows "see", "know", "think" is an opinion: "see it as", "know that"."""
    ahead = tokens.lower[last + 1 : last + 9]
    if not ahead:
        return False
    if ahead[0] in ("that", "how") or ("as" in ahead and ahead[ahead.index("as") - 1] not in ("such", "well")):
        return True
    if word.startswith("th"):
        return ahead[0] not in ("of", "about", "tank", "tanks")
    return word.startswith("fe") and ahead[0] in (
        "like",
        "the",
        "it",
        "they",
        "he",
        "she",
        "this",
        "his",
        "her",
        "their",
    )


def is_beside_quotation(tokens: Tokens, first: int, last: int) -> bool:
    """Whether a quotation, "that" or a colon stands beside the verb."""
    bits, lower = tokens.bits, tokens.lower
    if lower[last] == "that":
        return True
    if last + 1 < len(lower) and (bits[last + 1] & QUOTE or lower[last + 1] in ("that", ":")):
        return True
    if last + 2 < len(lower) and bits[last + 2] & QUOTE:
        return True
    if lower[last] in listed("tells_somebody") and _is_told_that(tokens, last + 1):
        return True
    if lower[last] in listed("promising") and _opens_promise(tokens, last + 1):
        return True
    if any(bits[k] & QUOTE for k in range(max(0, first - 5), first)):
        return True
    ends = last + 1 == len(lower) or lower[last + 1] == "."
    return ends and "," in lower[max(_EARLY, first - 5) : first]  # "…, Cruz maintains."


def _opens_promise(tokens: Tokens, at: int) -> bool:
    """Whether a clause about what is to come stands at a token, without "that": "promised this will not change", not "promised the moon"."""
    bits, lower = tokens.bits, tokens.lower
    if at >= len(bits) or not bits[at] & (DETERMINER | PERSONAL | CAPITAL | QUANTITY):
        return False
    for k in range(at + 1, min(at + _TOLD_WORDS, len(lower))):
        if bits[k] & MODAL and lower[k] != "to":
            return True
        if bits[k] & (MARK | RELATIVE | PREPOSITION):
            return False
    return False


def _is_told_that(tokens: Tokens, at: int) -> bool:
    """Whether "that" stands behind whoever is told something: "informed the council that"."""
    for k in range(at, min(at + _TOLD_WORDS, len(tokens.lower))):
        if tokens.lower[k] == "that":
            return k > at
        if tokens.bits[k] & MARK:
            return False
    return False


def is_verb(tokens: Tokens, at: int, found: Subject) -> bool:
    """Whether a word that can be a noun ("claims", "report") is a verb here."""
    if at == 0:
        return False
    bits, lower = tokens.bits, tokens.lower
    before, left, word = bits[at - 1], lower[at - 1], lower[at]
    if before & (DETERMINER | PREPOSITION | NUMBER | GENITIVE) and not before & (CLAUSE | RELATIVE):
        return False
    if before & (PERSONAL | RELATIVE):
        return True
    if before & QUANTITY and not before & SOURCE_NOUN:
        follows = lower[at + 1] if at + 1 < len(lower) else ""
        noun = (word in listed("mass") and follows in listed("behind_noun")) or (
            at > 1 and lower[at - 2] in listed("has_object") and _ends_object(follows)
        )  # "wanted some say in it", "is some object that"
        return left in listed("loose") and not word.endswith("s") and not noun  # "some praise for the mayor"
    if left in listed("perfect") or (before & AUXILIARY and word.endswith("s") and not word.endswith("ss")):
        return word.endswith("ed") and found.phrase is not None
    if before & (ADVERB | AUXILIARY):
        adjective = at > 1 and (bits[at - 2] & (INDEFINITE | POSSESSIVE) or lower[at - 2] == "the")
        return found.phrase is not None and not before & BE and not adjective  # "an earlier report", "his first claim"
    if before & (MARK | CONJUNCTION | CLAUSE):
        return bool(before & QUOTE) or (found.phrase is not None and left in (",", "—", "–", ")"))
    phrase = found.phrase
    if phrase is not None and phrase.first == phrase.head < at - 1 and lower[phrase.head] in listed("several"):
        # "some in the party think it wrong"
        return not word.endswith("s") and not _is_led_to(tokens, phrase.head, at)
    noun = word.endswith("s") and not listed("said_behind").isdisjoint(lower[at + 1 : at + 2])
    return not noun and _is_verb_behind_noun(tokens, at, found)  # "party sources and media reports said"


def _ends_object(follows: str) -> bool:
    """Whether the word behind a noun, or the end of the text, lets it be the object of a verb: "wanted some say in it"."""
    return not follows or follows in listed("behind_object")


def is_other_word(tokens: Tokens, word: str, follows: str, phrase: NounPhrase, *, relative: bool) -> bool:
    """Whether the words before what looks like a verb make something else of it: an adjective, a noun, a part of an instruction."""
    bits, lower = tokens.bits, tokens.lower
    head, first = lower[phrase.head], phrase.before
    if head in ("most", "more") and lower[phrase.last + 1].endswith("ly"):
        return True  # "is most easily described as"
    if follows in listed("oneself") and word in listed("tells"):
        return True  # "the stories that communities tell themselves"
    if lower[phrase.last] in ("most", "more") and phrase.first < phrase.last:
        return True  # "some of the more elaborate moves", but "most agree"
    if follows in listed("greeted_with") and word in listed("greeting"):
        return True  # "supporters said goodbye to the hall"
    if word in {"point", "points"} and lower[phrase.last] in listed("of_points"):
        return True  # "an effective starting point to it"
    if word == "thought" and head == "some" and follows in listed("behind_thought"):
        return True  # "give some thought to it"
    if word.startswith("f") and word in ("find", "finds", "found") and _finds_own(lower[phrase.last + 1 :], word):
        return True  # "many find their way home", "some find work"
    if word == "say" and head in listed("loose") and first and _ends_object(follows):
        return lower[first - 1] in listed("has_object")  # "wanted some say in it"
    if (
        first
        and bits[first] & DETERMINER
        and bits[first - 1] & FIRST
        and not relative
        and _is_gerund(tokens, first - 1)
    ):
        return True  # "Submitting a poster indicates agreement"
    return (
        bool(bits[first] & FIRST) and lower[first] in listed("imperatives") and not relative
    )  # "Read research reports."


def _finds_own(behind: list[str], word: str) -> bool:
    """Whether what is found is no opinion but something that one looks for, by the words behind the subject."""
    at = behind.index(word) if word in behind[:_ADVERBS] else 0
    ahead = [each for each in behind[at + 1 : at + 3] if each != "their"]
    return bool(ahead) and ahead[0] in listed("found_things")


def _is_gerund(tokens: Tokens, at: int) -> bool:
    return tokens.lower[at].endswith("ing") and not tokens.bits[at] & (PREPOSITION | CLAUSE | SOURCE_NOUN | QUANTITY)


def is_adjective(tokens: Tokens, first: int) -> bool:
    """Whether a participle stands before the noun that it belongs to: "the pledged delegates", "a group, called Acme"."""
    if tokens.lower[first] not in listed("adjective_too") or first + 1 >= len(tokens.lower):
        return False
    follows = tokens.bits[first + 1]
    return not follows & (MARK | PREPOSITION | CLAUSE | DETERMINER | PERSONAL | TIME | AUXILIARY | QUANTITY) and (
        tokens.lower[first] != "called" or bool(follows & CAPITAL)
    )


def is_counted(tokens: Tokens, first: int) -> bool:
    """Whether a participle tells which things are counted, and who says nothing: "some suggested topics", "many asked questions"."""
    lower, bits = tokens.lower, tokens.bits
    if lower[first] not in listed("counted_too"):
        return False
    plural = False
    for k in range(first + 1, min(first + 4, len(lower))):
        if bits[k] & (MARK | PREPOSITION | RELATIVE | CONJUNCTION | AUXILIARY):
            return plural and not (bits[k] & AUXILIARY and not bits[k] & BE and lower[k] != "to")
        if bits[k] & (CAPITAL | DETERMINER | PERSONAL | SOURCE_NOUN | ADVERB | CLAUSE) or lower[k].endswith("ing"):
            return False
        plural = lower[k].endswith("s") and not lower[k].endswith("ss")
    return plural


def _is_verb_behind_noun(tokens: Tokens, at: int, found: Subject) -> bool:
    """The same where a noun or an unknown word stands before it: number and what follows must decide."""
    bits, lower = tokens.bits, tokens.lower
    before, left = bits[at - 1], lower[at - 1]
    follows = lower[at + 1] if at + 1 < len(lower) else ""
    third = lower[at].endswith("s") and not lower[at].endswith("ss")  # "experts stress that"
    phrase = found.phrase
    if (
        third
        and phrase is not None
        and (
            bits[phrase.first] & (NUMBER | QUANTITY)
            or _are(tokens, follows, phrase)
            or (bits[phrase.head] & PARTITIVE and not before & (PLURAL | COLLECTIVE))
        )
    ):
        return False  # "two court claims", "all the participant answers are there", "a series of community calls"
    if third and before & (HOLDER | GROUP) and not before & (PLURAL | COLLECTIVE | CAPITAL | BODY):
        opened = phrase is not None and any(bit & _OPENING for bit in bits[phrase.first : at])
        if not opened:
            return False  # "to stoke voter fears"
    if left.endswith("ed") or (before & FIRST and not before & SOURCE_NOUN and follows in listed("finite_behind")):
        return False  # "cited reports that", "Harsh comments are", "Early estimates put it"
    apart = phrase is not None and not phrase.relative and bits[phrase.head] & SOURCE_NOUN and phrase.head < at - 1
    named = before & (SOURCE_NOUN | CAPITAL)
    if (
        apart
        and named
        and not third
        and phrase is not None
        and bits[phrase.head] & GROUP
        and bits[phrase.head] & PLURAL
    ):
        return True  # "critics of the administration view it as"
    if before & SOURCE_NOUN and not (before & CAPITAL and not before & FIRST):
        plural = before & PLURAL or (left in listed("plural_too") and lower[at] in listed("shows_too"))  # "data show"
        return bool(plural) != third and not (third and follows in listed("behind_noun"))
    if before & CAPITAL and third and phrase is not None and phrase.before and bits[phrase.before - 1] & (QUOTE | MARK):
        ends = follows in (".", "") and lower[phrase.before - 1] == ","
        if bits[phrase.before - 1] & QUOTE or ends:
            return True  # "…," Conway notes.
    if before & CAPITAL and not (apart and phrase is not None and bits[phrase.head] & PLURAL):
        quoting = follows == "," and at + 2 < len(bits) and bits[at + 2] & QUOTE  # "Cruz continues, “…”"
        noun = follows in listed("behind_noun") or follows in (",", ".")
        return bool(third if quoting else (third or left.endswith("s")) and not noun)
    if left.endswith("ing") or _after_article(tokens, at):
        return False
    if apart and phrase is not None:
        # "an email with the link to the full notes and figures", "urge others to submit public comment"
        noun = (third and follows in listed("behind_noun")) or _is_led_to(tokens, phrase.head, at)
        return bool(bits[phrase.head] & PLURAL) != third and not noun  # "critics of the treatment claim"
    return follows == "that" and left.endswith("s") != third


def _is_led_to(tokens: Tokens, head: int, at: int) -> bool:
    """Whether an infinitive stands right behind a group, so that a noun further on is its object and no verb of theirs."""
    inside = head + 2 < at and tokens.lower[head + 1] == "to"
    return inside and not tokens.bits[head + 2] & (DETERMINER | RELATIVE | PERSONAL | CAPITAL | NUMBER | MARK)


def _are(tokens: Tokens, follows: str, phrase: NounPhrase) -> bool:
    """Whether a verb in the plural follows what opens a clause, not "what the official claims are lies"."""
    if follows not in ("are", "were", "have") or not tokens.bits[phrase.head] & SOURCE_NOUN:
        return False
    outside = tokens.bits[phrase.before - 1] if phrase.before else MARK
    return bool(outside & (MARK | QUANTITY | CONJUNCTION | CLAUSE)) and not outside & (UNREAL | RELATIVE)


def _after_article(tokens: Tokens, at: int) -> bool:
    """Whether "a" or "an" stands in front of a word, with nothing but adjectives between: "in a thunderous chant"."""
    k = at - 1
    while k >= 0 and not tokens.bits[k] & (
        MARK | PREPOSITION | CONJUNCTION | CLAUSE | AUXILIARY | DETERMINER | SOURCE_NOUN
    ):
        k -= 1
    return k >= 0 and tokens.lower[k] in ("a", "an")


def touches(tokens: Tokens, first: int) -> bool:
    """Whether a word stands against a mark that makes one of it: "well-known", but not "Ana Cruz - who leads it - said"."""
    return tokens.lower[first - 1] != "-" or tokens.end(first - 1) == tokens.starts[first]
