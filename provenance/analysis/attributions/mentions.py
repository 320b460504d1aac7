"""Names of people in a text: whether words with capitals name somebody, and whether the sentence tells of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache
from typing import Final

from provenance.analysis.attributions.sexes import (
    given_sex,
    honorifics,
    is_of_body,
    sex_of,
)
from provenance.analysis.attributions.words import (
    ADVERB,
    AUXILIARY,
    BODY,
    CLAUSE,
    CONJUNCTION,
    DETERMINER,
    FAMILY,
    GROUP,
    HOLDER,
    NUMBER,
    OFFICE,
    PERSONAL,
    POSSESSIVE,
    PREPOSITION,
    QUANTITY,
    RELATIVE,
    SOURCE_NOUN,
    TIME,
    is_person,
    known_bits,
    known_bits_of,
    listed,
    states,
)
from provenance.api import lazy_pattern
from provenance.named_tuples import NamedTuple

_new = tuple.__new__
"""Makes a named tuple in half the time that its class takes."""
_BREAKS: Final = (". ", "? ", "! ", "… ", "” ", '" ', ") ", "\n")
"""What may stand in front of a sentence."""
_ENDS: Final = (" ", ",", ".", ";", "?", "!", ")", "")
"""What may stand behind a name."""
_ASIDE: Final = lazy_pattern(r",\s+(?:(who|\d\d)\b|(an?|the|his|her|their|one)\s+([^,.;:()\n]{2,80}))")
_BEHIND: Final = lazy_pattern(r"(?:\s[’'‘]\d\d(?!\w))?(?P<word>\s+[a-z][a-z’']+|,\s|\s+\()")
CLOSED: Final = (
    ADVERB | AUXILIARY | CLAUSE | CONJUNCTION | DETERMINER | NUMBER | PERSONAL | PREPOSITION | QUANTITY | TIME
)
_OWNS: Final = lazy_pattern(r"([A-ZÀ-Þ][\w-]+(?: [A-ZÀ-Þ][\w-]+){0,2})[’']s ")
_OPENS: Final = ADVERB | CLAUSE | CONJUNCTION | PREPOSITION | TIME
_PEOPLE: Final = HOLDER | GROUP | FAMILY | OFFICE
LEAD: Final = 90
"""How many characters may stand in a sentence before its subject."""
_OFFICE: Final = 8
"""Words that tell what somebody is, in front of the name."""
_ATTRIBUTES: Final = 4
"""Words among which stands what somebody owns."""
_DESCRIPTION: Final = 4
"""Words that tell what somebody is, in front of the name, without an article."""
_NO_DESCRIPTION: Final = CLOSED | POSSESSIVE | RELATIVE
_FEWEST_IN_PLACE: Final = 2
_LONGEST: Final = 4
"""Words of a name."""


class Mention(NamedTuple):
    """A name in the text."""

    end: int
    name: str
    """Without forms of address and offices."""
    sex: str
    subject: bool
    sure: bool
    """The words around it tell that it is a person."""


@cache
def name_pattern() -> re.Pattern[str]:
    """Words with capitals, of which forms of address alone may be short ones.

    It begins with the capital, and looks at what stands before it afterwards: so all else is passed over at once.
    """
    short = [word.capitalize() for word in sorted(honorifics()) if len(word) < len("Madam")]
    rest = r"[\w-]*(?:['’][A-ZÀ-Þ]\w+)?"
    first = rf"(?:(?:{'|'.join(word[1:] for word in short)})\.|\.|{rest})"
    further = rf"(?:(?:{'|'.join(short)})\.|[A-ZÀ-Þ]\.|[A-ZÀ-Þ]{rest})"
    return lazy_pattern(rf"[A-ZÀ-Þ](?<![\w’'.-].){first}(?:[ \u00a0]{further})*(?![\w.]\w)")


def may_count(text: str, first: int, last: int) -> bool:
    """Whether words with capitals can be a subject, as far as what touches them tells, or have a form of address."""
    behind = text[last : last + 1]
    if behind in (" ", ","):
        at = first - 1
        if at < 1 or text[at] != " " or not text[at - 1].isalnum():
            return True
        if known_bits().get(text[text.rfind(" ", 0, at) + 1 : at], 0) & _PEOPLE:
            return True
    if behind in _ENDS and given_sex(text[first:last]):
        return True
    return text[first:last].partition(" ")[0].rstrip(".").lower() in honorifics()


def owner_of(lead: str) -> str | None:
    """Whose something is with which a sentence begins: "Hall" in "Hall’s visit comes as", nobody in "Hall’s wife left as"."""
    found = _OWNS.match(lead)
    if found is None or "’s " in lead[found.end() :] or "'s " in lead[found.end() :]:
        return None
    for word in lead[found.end() :].split()[:_ATTRIBUTES]:
        bit = known_bits_of(word.rstrip(",."))
        if bit & (_PEOPLE | SOURCE_NOUN) or word[0].isupper():
            return None
        if bit & PREPOSITION:
            break
    words = found[1].split()
    return found[1] if is_name(words) and not is_of_body(found[1]) else None


def mention_at(text: str, first: int, last: int) -> Mention | None:
    """A person that words with capitals name; None where they name a body, a place or a thing, or where it cannot be told."""
    words = text[first:last].split()
    lead, sex, called = "", "", False
    while len(words) > 1:
        word = words[0].lower().rstrip(".")
        bit = known_bits_of(word)
        if word in listed("given_too"):
            break
        if word in honorifics() or (bit & _PEOPLE and not bit & BODY):
            sex, called = sex or sex_of(word), True
        elif bit & CLOSED and not lead and not called:
            lead = word
        else:
            break
        del words[0]
    for k in range(1, len(words) - 1):
        if given_sex(" ".join(words[k:])) and not given_sex(" ".join(words)):
            del words[:k]  # "Funds Support Ana Cruz"
            break
    if len(words) > _LONGEST or (known_bits_of(lead) & DETERMINER and not called) or not is_name(words):
        return None
    behind = _BEHIND.match(text, last)
    aside = _ASIDE.match(text, last) if text.startswith(",", last) else None
    tells = aside is not None and (aside[1] is not None or tells_person(aside[3]))
    if aside is not None and not tells and aside[2] in ("a", "an") and not given_sex(" ".join(words)):
        return None  # "Lerwick, a port,"
    before = lead_of(text, first) + (f"{lead} " if lead else "")
    verb = "" if behind is None else behind["word"].strip(" ,(")
    subject = behind is not None and verb not in listed("joins_names") and not known_bits_of(verb) & (_PEOPLE | BODY)
    subject = subject and (
        _is_subject(before, named=called or text.startswith(",", last))
        or (bool(given_sex(" ".join(words))) and _is_finite(verb) and _only_describes(before))
    )
    return _new(Mention, (last, " ".join(words), sex, subject, called or tells))


def _is_finite(word: str) -> bool:
    """Whether a word behind a name is a verb of its clause."""
    return bool(known_bits_of(word) & (AUXILIARY | CLAUSE)) or word.endswith("ed")


def _only_describes(before: str) -> bool:
    """Whether the words in front of a name at the start of a sentence tell what its bearer is: "Democratic front-runner Ana Cruz was"."""
    words = before.split()
    if before.endswith(", ") and before.count(",") == 1:
        return not any(_is_finite(word) for word in words)  # "Two years ago, Ana Cruz was"
    return 0 < len(words) <= _DESCRIPTION and not any(
        "," in word or word == "…" or word.endswith("ed") or known_bits_of(word.lower()) & _NO_DESCRIPTION
        for word in words
    )


def is_name(words: Sequence[str]) -> bool:
    """Whether words can be somebody's name, as far as they are known."""
    known = known_bits()
    ruled_out = SOURCE_NOUN | CLOSED
    for word in words:
        small = word.lower()
        bit = known.get(small, 0)
        if (bit & ruled_out and not (ruled_out & HOLDER and small in listed("given_too"))) or small in listed(
            "of_bodies"
        ):
            return False
        if ruled_out & HOLDER:
            if small in listed("no_given"):
                return False
            ruled_out = BODY | TIME | PREPOSITION | AUXILIARY
        if len(word) > 1 and word.isupper() and "." not in word:
            return False
    return len(words) < _FEWEST_IN_PLACE or " ".join(words).lower() not in states()


def lead_of(text: str, at: int) -> str:
    """What stands before an offset in its sentence."""
    start = max(0, at - LEAD)
    lead = text[start:at]
    opens = max(map(lead.rfind, _BREAKS))
    if opens < 0:
        return "…" if start else lead
    return lead[opens + 2 :].lstrip() if lead[opens] != "\n" else lead[opens + 1 :]


def begins_aside(text: str, at: int) -> bool:
    """Whether the sentence around an offset begins with a preposition or a clause: "About the mayor, Ben Roe, a clerk, said"."""
    lead = lead_of(text, at).split(None, 1)
    return bool(lead) and bool(known_bits_of(lead[0].lower()) & (PREPOSITION | CLAUSE))


def _is_subject(before: str, *, named: bool) -> bool:
    """Whether somebody named behind some words of a sentence is whom it tells of; `named`: as "Mayor Ben Roe", or before a comma."""
    words = [word.strip(",").lower() for word in before.split()]
    if not words:
        return True
    if words[-1] == "by":
        return False  # a byline
    bit = known_bits_of(words[0])
    if bit & POSSESSIVE and named and before.endswith(", ") and before.count(",") == 1 and len(words) <= _OFFICE:
        return True  # "Her predecessor, Ben Roe, was"
    if named or is_role(words[-1]):
        roles = [word for word in words if is_role(word)]
        verbs = any(
            known_bits_of(one) & (AUXILIARY | CLAUSE) or (k > 1 and one.endswith("ed")) for k, one in enumerate(words)
        )
        if roles and (bit & DETERMINER or roles[0] == words[0]) and not verbs:
            # "Her deputy, Ben Roe, was", "The pollster Ben Roe was"
            return before.count(",") <= 1 and len(words) <= _OFFICE
    if not bit & _OPENS and not words[0].endswith("ing"):
        return False
    return len(words) == 1 or (before.endswith(", ") and before.count(",") == 1)


def is_role(word: str) -> bool:
    """Whether a word tells what somebody is: an office, a kin, a group."""
    lower = word.lower().rstrip(",")
    bit = known_bits_of(lower)
    return bool(bit & _PEOPLE and not bit & BODY) or (not bit and is_person(lower + "s"))


def tells_person(words: str) -> bool:
    """Whether an aside behind a name tells what somebody is: "a crofter from Unst"."""
    for word in words.split():
        bit = known_bits_of(word)
        if bit & BODY:
            return False
        if bit & _PEOPLE or is_person(word + "s"):
            return True
        if bit & (PREPOSITION | AUXILIARY):
            return False
    return False
