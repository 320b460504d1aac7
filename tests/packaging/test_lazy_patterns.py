"""Patterns that are compiled late are regular expressions all the same."""

from __future__ import annotations

import importlib
import pkgutil
import re
from collections.abc import Iterable, Iterator
from itertools import groupby
from re import _constants as ops  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]
from types import ModuleType
from typing import Any

import provenance_plugins
import pytest
from hypothesis import given
from hypothesis import strategies as st

import provenance
from provenance.analysis.metadata.lexicons import words_of
from provenance.patterns import DIGITS, any_of, lazy_pattern

PATTERN, SIGNED = (frozenset(vars(made)) for made in (lazy_pattern("a"), lazy_pattern("a", signs=("a",))))
"""What such patterns have from the start, whatever class they are of once they were used."""


def has(value: object, names: frozenset[str]) -> bool:
    return type(value).__module__ == lazy_pattern.__module__ and names <= vars(value).keys()


def modules() -> Iterator[ModuleType]:
    for package in (provenance, provenance_plugins):
        for found in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
            if not found.name.endswith("__main__"):
                yield importlib.import_module(found.name)


def test_every_pattern_of_the_program_compiles() -> None:
    checked = 0
    for module in modules():
        for name, value in vars(module).items():
            if has(value, PATTERN):
                assert isinstance(value.flags, int), f"{module.__name__}.{name}"
                checked += 1
    assert checked > 50


def test_it_does_what_a_compiled_one_does() -> None:
    found = lazy_pattern(r"(?P<day>\d+) may", re.IGNORECASE)
    assert found.sub("-", "3 May 4 MAY") == "- -"
    assert [match["day"] for match in found.finditer("3 May 4 MAY")] == ["3", "4"]
    assert found.pattern == r"(?P<day>\d+) may"
    assert found.groupindex == {"day": 1}


def test_one_that_was_used_is_of_a_class_whose_attributes_are_found_at_once() -> None:
    for made in (lazy_pattern("a"), lazy_pattern("a", signs=("a",))):
        assert made.search("a") is not None
        assert not hasattr(type(made), "__getattr__")
        assert (made.pattern, made.groups, made.flags) == ("a", 0, re.compile("a").flags)


@pytest.mark.parametrize("signs", [(), ("a",)])
def test_one_may_be_written_when_it_is_first_used(signs: tuple[str, ...]) -> None:
    written: list[str] = []

    def source() -> str:
        written.append("a")
        return "a"

    made = lazy_pattern(source, signs=signs)
    assert not written
    assert made.search("b") is None
    assert [found.span() for found in (made.search("ba"), made.match("a")) if found] == [(1, 2), (0, 1)]
    assert made.pattern == "a"
    assert written == ["a"]


def test_its_source_can_be_read_before_it_is_used() -> None:
    assert lazy_pattern(lambda: "ab").pattern == "ab"


@given(st.text(alphabet="a é\\()[]{}?*+-|^$.&~#\t\n\r\v\f", min_size=1))
def test_a_word_is_escaped_as_python_does(word: str) -> None:
    assert any_of([word]) == re.escape(word)


def test_of_words_the_longest_is_tried_first() -> None:
    found = re.match(any_of(["no", "no.", "no. of"]), "no. of lamps")
    assert found is not None
    assert found[0] == "no. of"


@given(
    st.lists(st.text("aAbB '.é", max_size=5), min_size=1, max_size=14),
    st.text("aAbB '.é", max_size=30),
    st.sampled_from([re.NOFLAG, re.IGNORECASE]),
)
def test_words_that_begin_alike_are_found_as_if_each_were_tried(
    words: list[str], text: str, flags: re.RegexFlag
) -> None:
    one_by_one = "|".join(map(re.escape, sorted(set(words), key=lambda word: (-len(word), word))))
    for around in ("(?:%s)", r"(?<!\w)(?:%s)(?!\w)", "(?:%s)a"):
        found = [match.span() for match in re.finditer(around % any_of(words), text, flags)]
        assert found == [match.span() for match in re.finditer(around % one_by_one, text, flags)]


def signed() -> Iterator[tuple[str, Any]]:
    for module in modules():
        for name, value in vars(module).items():
            if has(value, SIGNED):
                yield f"{module.__name__}.{name}", value
    patterns = words_of(("en",)).patterns
    for name in ("reached", "label", "dated", "dated_after"):
        yield f"Patterns.{name}", getattr(patterns, name)


MANY = 500
"""Spellings of a part beyond which it is taken apart instead."""


def spelled(kind: Any, value: Any) -> set[str] | None:  # noqa: ANN401 - as the parser gives them
    """All that a part can match; None where there is no end to it."""
    if kind is ops.LITERAL:
        return {chr(value)}
    if kind is ops.IN and all(member[0] is ops.LITERAL for member in value):
        return {chr(code) for _, code in value}
    if kind is ops.SUBPATTERN:
        return spelled_in_turn(value[3])
    if kind is ops.BRANCH:
        branches = [spelled_in_turn(branch) for branch in value[1]]
        return None if None in branches else {spelling for branch in branches for spelling in branch or ()}
    return None


def spelled_in_turn(parsed: Iterable[tuple[Any, Any]]) -> set[str] | None:
    found = {""}
    for kind, value in parsed:
        following = spelled(kind, value)
        if following is None or len(found) * len(following) > MANY:
            return None
        found = {before + after for before in found for after in following}
    return found


def needs(parsed: Iterable[tuple[Any, Any]], signs: tuple[str, ...], *, lower: bool = False) -> bool:
    """Whether whatever a parsed pattern matches holds one of the signs: in the parts before and behind which there is no choice, or in one part."""
    for has_end, run in groupby(parsed, lambda item: spelled(*item) is not None):
        listed = list(run)
        spellings = (spelled_in_turn(listed) if has_end else None) or ()
        if spellings and all(any(sign in (each.lower() if lower else each) for sign in signs) for each in spellings):
            return True
        if any(part_needs(kind, value, signs, lower=lower) for kind, value in listed):
            return True
    return False


def part_needs(kind: Any, value: Any, signs: tuple[str, ...], *, lower: bool) -> bool:  # noqa: ANN401 - as the parser gives them
    if kind is ops.IN:
        return all(member_is(member, signs) for member in value)
    if kind is ops.BRANCH:
        return all(needs(branch, signs, lower=lower) for branch in value[1])
    if kind is ops.SUBPATTERN:
        return needs(value[3], signs, lower=lower)
    if kind is ops.ATOMIC_GROUP:
        return needs(value, signs, lower=lower)
    if kind in {ops.MAX_REPEAT, ops.MIN_REPEAT, ops.POSSESSIVE_REPEAT}:
        return value[0] > 0 and needs(value[2], signs, lower=lower)
    return False


def member_is(member: tuple[Any, Any], signs: tuple[str, ...]) -> bool:
    kind, value = member
    if kind is ops.LITERAL:
        return chr(value) in signs
    if kind is ops.RANGE:
        return all(chr(code) in signs for code in range(value[0], value[1] + 1))
    return kind is ops.CATEGORY and value is ops.CATEGORY_DIGIT and set(DIGITS) <= set(signs)


def test_every_match_holds_a_sign() -> None:
    checked = 0
    for name, pattern in signed():
        parsed = _parser.parse(pattern.pattern, pattern.flags)
        assert needs(parsed, pattern._signs, lower=bool(pattern.flags & re.IGNORECASE)), name
        assert (pattern.flags & re.IGNORECASE) == (pattern._flags & re.IGNORECASE), f"{name}: what ignores case says so"
        checked += 1
    assert checked > 15


@pytest.mark.parametrize(
    ("source", "signs"),
    [
        (r"a?b", ("a",)),
        (r"a|b", ("a",)),
        (r"[ab]", ("a",)),
        (r"\w", DIGITS),
        (r"(?:ab)*c", ("ab",)),
        (r"a(?=b)", ("b",)),
    ],
)
def test_what_may_match_without_a_sign_is_told(source: str, signs: tuple[str, ...]) -> None:
    assert not needs(_parser.parse(source), signs)


TEXTS = ("", "on may day", "3 may", "on 3 MAY and 4 may", "the ٣ may", "may 3", "mayo 3 may")


@pytest.mark.parametrize("text", TEXTS)
@pytest.mark.parametrize(
    ("source", "flags", "signs"),
    [(r"\d+ may", re.IGNORECASE, DIGITS), (r"\d+ may", re.IGNORECASE, (" may",)), (r"\d+ may", 0, (" may",))],
)
def test_signs_change_nothing(text: str, source: str, flags: int, signs: tuple[str, ...]) -> None:
    for method in ("search", "match", "fullmatch"):
        for limits in ((), (3,), (0, 6), (6, 9)):
            found = getattr(lazy_pattern(source, flags, signs=signs), method)(text, *limits)
            expected = getattr(re.compile(source, flags), method)(text, *limits)
            assert (found and found.span()) == (expected and expected.span()), (method, limits)
    spans = [match.span() for match in lazy_pattern(source, flags, signs=signs).finditer(text)]
    assert spans == [match.span() for match in re.finditer(source, text, flags)]


@pytest.mark.parametrize("text", ["ſay", "SAY", "a Kilo", "KİT", "kıt"])
def test_letters_that_count_as_those_of_ascii_are_no_reason_to_miss_a_match(text: str) -> None:
    for source, sign in (("say", "say"), ("kilo", "kilo"), ("kit", "kit")):
        found = lazy_pattern(source, re.IGNORECASE, signs=(sign,)).search(text)
        assert (found is not None) == (re.search(source, text, re.IGNORECASE) is not None)


def test_it_is_compiled_after_some_texts_in_vain() -> None:
    pattern = lazy_pattern("a b", signs=("a b",))
    for _ in range(1_000):
        assert pattern.search("nothing") is None
    assert "search" in vars(pattern)


def test_a_method_may_be_taken_before_the_first_use() -> None:
    for signs in ((), DIGITS):
        texts = ["a", "2", "b", "3"]
        assert [found is not None for found in map(lazy_pattern(r"\d", signs=signs).fullmatch, texts)] == [
            False, True, False, True,
        ]  # fmt: skip
