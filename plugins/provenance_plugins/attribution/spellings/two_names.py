"""Pairs of names that differ by one letter and are two names, or one that has two right spellings."""

from __future__ import annotations

from provenance.analysis.proper_names import given_names, is_given_name
from provenance_plugins.attribution.spellings.near_names import Edit, Pair
from provenance_plugins.attribution.tables import endings, forms, starts

__all__ = ["are_two_names", "is_of_person", "may_be_ending"]

_VOWELS = frozenset("aeiouy")
_OF_SEVERAL = "s"
_BELIEF = {"ism", "ist"}
"""How a belief ends, and whoever is of it: "Unitarian Universalism", "Unitarian Universalist"."""


def is_of_person(pair: Pair) -> bool:
    """Whether a given name stands in one of the two: in the place of the first word."""
    return any(is_given_name(name[0]) for name in pair.names)


def may_be_ending(pair: Pair) -> bool:
    """Whether the words differ by a last "s", which may be that of several or, where an apostrophe was lost, of an owner: "Roja", "Rojas"."""
    longer, shorter = sorted(pair.words, key=len, reverse=True)
    return pair.edit.kind == "more" and pair.edit.at >= len(shorter) - 1 and longer == shorter + _OF_SEVERAL


def are_two_names(pair: Pair) -> bool:
    """Whether the words are two names, forms of one word, or a word as two countries spell it; or what they stand behind is no name, but what a button does: "View Ana", "View Ann"."""
    edit = pair.edit
    longer, shorter = sorted(pair.words, key=len, reverse=True)
    if not edit.letters.isascii() or not edit.letters.isalpha() or not edit.letters.islower():
        return True  # "José" and "Jose", "Mary-Ann" and "Maryann", "MacDonald" and "Macdonald"
    if _are_kept_apart(pair.words) or (pair.side == 1 and pair.same.lower() in forms("spellings", "calls")):
        return True
    if {word[-3:] for word in pair.words} == _BELIEF:
        return True
    if pair.side == 0 and all(is_given_name(word) for word in pair.words):
        return not _are_one_given_name(pair.words, edit)
    if edit.kind == "more" and edit.at == len(shorter) and not _may_be_lost_at_end(pair, longer):
        return True
    person = is_of_person(pair)
    if person and pair.side == 1:
        return False
    return _are_forms(longer, edit) or (person and edit.at >= len(shorter) - 1)


def _are_kept_apart(words: tuple[str, str]) -> bool:
    """Whether both words are known ones that are alike: "Shaanxi" and "Shanxi", "Macroeconomics" and "Microeconomics"."""
    return all(word.lower().startswith(starts("spellings", "alike")) for word in words)


def _may_be_lost_at_end(pair: Pair, longer: str) -> bool:
    """Whether the last letter of the longer word may be one that was lost or is too much, and is no ending: "Lelliot", "Committe", "Roja" for "Rojas"."""
    last = longer[-1]
    if last == longer[-2] or (last == "h" and longer[-2] not in _VOWELS):
        return True
    if pair.side == 0:
        return longer.endswith("ie")
    return is_given_name(pair.same) and not longer.endswith(endings("spellings", "of_people"))


def _are_one_given_name(words: tuple[str, str], edit: Edit) -> bool:
    """Whether two given names are spellings of one: a letter is doubled, an "h" or a vowel beside a vowel is more, or a vowel is another one behind the first."""
    longer = max(words, key=len)
    sexes = {given_names()[word.lower()] for word in words}
    if len(sexes - {"either"}) > 1:
        return False
    before, behind = longer[edit.at - 1 : edit.at].lower(), longer[edit.at + 1 : edit.at + 2]
    if edit.kind == "more":
        if edit.letters in (before, behind) or edit.letters == "h":
            return True
        if not behind:
            return (before, edit.letters) == ("i", "e")
        return edit.letters in _VOWELS and not _VOWELS.isdisjoint((before, behind))
    if edit.kind == "turned":
        return False
    heard = any(letter in _VOWELS for letter in longer[: edit.at].lower())
    return heard and edit.at < len(longer) - 1 and _VOWELS.issuperset(edit.letters)


def _are_forms(longer: str, edit: Edit) -> bool:
    """Whether two words are forms of one ("Chairman", "Chairmen"; "Koreas", "Koreans"), or one as two countries spell it ("Centre", "Center")."""
    behind = longer[edit.at + 1 :]
    if edit.kind == "more" and behind == _OF_SEVERAL and longer[edit.at] != longer[edit.at - 1]:
        return True
    letters = frozenset(edit.letters)
    if edit.kind == "turned":
        return letters == {"r", "e"} and edit.at == len(longer) - 2
    if edit.kind == "other":
        if edit.at == len(longer) - 1:
            return not letters.isdisjoint("sdrg") or letters <= _VOWELS
        return (
            letters == {"s", "z"}
            or (letters == {"c", "s"} and behind == "e")
            or (letters == {"a", "e"} and behind == "n")
            or (letters == {"e", "o"} and behind == "r")
        )
    if edit.letters == "u":
        return longer[edit.at - 1] == "o" and behind.startswith("r")
    if edit.letters in "ao" and behind.startswith("e"):
        return True  # "Paediatric", "Oesophagus"
    if edit.letters == "l" and longer[edit.at - 1] == "l":
        return behind.startswith(("e", "i", "o")) or longer[edit.at + 1 :] in ("", "ment")
    return edit.letters == "e" and behind.startswith("ment")
