"""Strings of which one stands wherever two words of English cannot follow one another: what a text is asked before a reader of such slips is called."""

from __future__ import annotations

from itertools import product
from string import ascii_lowercase

from provenance.api import Literals

__all__ = ["ARTICLES", "GLUED", "LITTLE", "MISTAKEN", "SMALL", "UNLINKED"]

_VOWELS = ("a", "e", "i", "o", "ub", "ug", "ul", "um", "un", "up", "urb", "urg", "urn", "ush", "utm", "utt")
_CONSONANTS = (*"bcdfgjklmnpqrstvwyz", "ha", "he", "hi", "ho", "hu", "hy")
ARTICLES = Literals(
    f"{edge}{article} {letters}"
    for edge, (articles, all_letters) in product(" \n", ((("a", "A"), _VOWELS), (("an", "An"), _CONSONANTS)))
    for article, letters in product(articles, all_letters)
)
"""An article before a letter that hardly ever follows it."""
_HAVE = ("could", "would", "should", "must", "might")
_THAN = ("more", "less", "fewer", "greater", "bigger", "larger", "higher", "lower", "older", "younger", "longer", "better")  # fmt: skip
MISTAKEN = Literals(
    (
        *(f"{modal}{negation} of " for modal in _HAVE for negation in ("", "n't", "n’t")),
        " of been ",
        " lead by ",
        *(f"{word} then " for word in ("ather", "ther", *_THAN)),
    )
)
"""“Of” where “have” is meant, “then” where “than” is, and “lead” where “led” is."""
_BARE = ("be", "do", "make", "know", "find", "become", "create", "keep", "provide", "understand", "get", "see", "improve", "ensure", "give", "take")  # fmt: skip
UNLINKED = Literals(
    (
        *(f" {first} {verb} " for first in ("want", "wants", "try", "seems", "supposed", "able", "unable", "going") for verb in _BARE),
        *(f" {first} {second} " for first in ("which", "who") for second in ("able to", "unable to", "capable of", "aware of", "interested in", "supposed to", "responsible for", "willing to")),
    )
)  # fmt: skip
"""Two words between which “to” or “is” was lost."""
_SMALL_NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_UNITS = ("point", "month", "year", "week", "day", "hour", "minute")
_THINGS = (
    "day",
    "year",
    "month",
    "week",
    "company",
    "country",
    "thing",
    "person",
    "problem",
    "idea",
    "system",
    "city",
    "student",
    "child",
    "event",
    "method",
    "member",
    "animal",
    "village",
    "town",
)
LITTLE = Literals(
    (
        *(f" {form} be " for form in ("is", "are", "was", "were", "been")),
        *(f" {form} by " for form in ("is", "are", "was", "were")),
        *(f"{begins} {article} " for begins in ("This", "It") for article in ("a", "an")),
        *(f"{letters} {which} " for letters in ("uring", "ver", "ithin", "hroughout") for which in ("past", "last", "next")),
        *(f"his {number} " for number in _SMALL_NUMBERS),
        *(f"{these} {thing} " for these in ("hese", "hose") for thing in _THINGS),
        *(f" were {person} " for person in ("I", "we", "he", "she", "they")),
        *(f"{number} {unit}{end}" for number in (*_SMALL_NUMBERS, *"0123456789") for unit in _UNITS for end in (".", " ago", " later")),
        *(f"{number} point {where} " for number in (*_SMALL_NUMBERS, *"0123456789") for where in ("in", "on", "at", "after")),
    )
)  # fmt: skip
"""A little word too many, too few or of another number: "is be good", "This a chance", "during past three months", "by 11 point."."""
_LEADING = {
    "the": "aeimnorsy",
    "thea": "t",
    "thei": "rs",
    "them": "aes",
    "then": "ce",
    "theo": "lr",
    "ther": "aem",
    "thes": "aei",
    "and": "er",
    "with": "io",
    "from": "",
    "of": "ft",
}
"""How a word begins to which the next was joined, and the letters that stand behind it in other words: "then", "without"."""
_ENDING = {"of": "o", "and": "abhlmprtvw", "with": "", "from": "", "the": "aio", "that": ""}
"""The same of the end of one that was joined to the word before it, and the letters before it: "proof", "demand"."""
GLUED = Literals(
    (
        *(f" {small}{letter}" for small, others in _LEADING.items() for letter in ascii_lowercase if letter not in others),
        *(f"{letter}{small} " for small, others in _ENDING.items() for letter in ascii_lowercase if letter not in others),
    )
)  # fmt: skip
"""A small word at the beginning or the end of a longer one."""
SMALL = tuple(dict.fromkeys((*_ENDING, *("the", "and", "with", "from", "of"))))
"""Those small words."""
