"""Named tuples of ours do what those of `typing` do."""

from __future__ import annotations

import copy
import pickle
import typing
from collections.abc import Callable

import msgspec
import pytest

from provenance.named_tuples import NamedTuple


class Ours(NamedTuple):
    """A place."""

    start: int
    names: tuple[str, ...] = ("a",)
    note: str | None = None

    @property
    def end(self) -> int:
        return self.start + len(self.names)


class Theirs(typing.NamedTuple):
    """A place."""

    start: int
    names: tuple[str, ...] = ("a",)
    note: str | None = None


class Wider(Ours):
    def width(self) -> int:
        return self.end - self.start


MAKER: typing.Any = type(NamedTuple)
"""What a class statement calls."""


NEW = hasattr(copy, "replace")
"""Since Python 3.13."""
SAME: dict[str, Callable[[typing.Any], object]] = {
    "places": lambda made: tuple(made(1, note="b")),
    "names": lambda made: (made(start=3).start, made(3, ("x", "y")).names, made(3).note),
    "fields": lambda made: (made._fields, made._field_defaults, made.__match_args__),
    "as a dict": lambda made: made(1)._asdict(),
    "from a sequence": lambda made: made._make([1, (), "n"]),
    "replaced": lambda made: made(1)._replace(note="n", start=2),
    "annotations": typing.get_type_hints,
    "documentation": lambda made: made.__doc__,
    "sorted": lambda made: sorted([made(2), made(1, ("b",)), made(1)]),
    "hash": lambda made: hash(made(1)),
    "encoded": lambda made: msgspec.json.encode(made(1)),
    "decoded": lambda made: msgspec.json.decode(b'[1,["x"],null]', type=made),
    "replaced by a method that `copy` knows": lambda made: made(1).__replace__(start=2) if NEW else None,
    "kind": type,
}


@pytest.mark.parametrize("what", SAME)
def test_the_same_as_those_of_typing(what: str) -> None:
    assert SAME[what](Ours) == SAME[what](Theirs)


def test_is_shown_by_its_name() -> None:
    assert repr(Ours(1)) == repr(Theirs(1)).replace("Theirs", "Ours")


def test_travels_and_is_copied() -> None:
    value = Ours(1, ("b",))
    for other in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value), copy.copy(value)):  # noqa: S301 - made here
        assert other == value
        assert type(other) is Ours


WRONG: dict[str, Callable[[typing.Any], object]] = {
    "none": lambda made: made(),
    "too many": lambda made: made(1, (), None, 4),
    "unknown": lambda made: made(1, other=2),
    "twice": lambda made: made(1, start=2),
    "assigned": lambda made: setattr(made(1), "start", 2),
    "added": lambda made: setattr(made(1), "other", 2),
    "replaced": lambda made: made(1)._replace(other=2),
    "too few": lambda made: made._make([]),
    "fewer than fields": lambda made: made._make([1]),
    "more than fields": lambda made: made._make([1, (), None, 4]),
}


@pytest.mark.parametrize("what", WRONG)
def test_wrong_use_is_refused(what: str) -> None:
    with pytest.raises((TypeError, AttributeError, ValueError)) as theirs:
        WRONG[what](Theirs)
    with pytest.raises(theirs.type):
        WRONG[what](Ours)


def test_says_whose_arguments_are_wrong() -> None:
    with pytest.raises(TypeError, match=r"^Ours\.__new__\(\) missing 1 required positional argument: 'start'$"):
        Ours()  # type: ignore[call-arg]


def test_matches_and_is_extended() -> None:
    match Ours(1, ("x", "y")):
        case Ours(start, names):
            assert (start, names) == (1, ("x", "y"))
    assert Wider(2, ("x", "y")).width() == 2
    assert type(Wider(2)._replace(start=3)) is Wider


def test_has_a_field() -> None:
    with pytest.raises(TypeError, match="has fields"):
        MAKER("Empty", (NamedTuple,), {})


def test_has_no_other_base() -> None:
    with pytest.raises(TypeError, match="no other bases"):
        MAKER("Both", (NamedTuple, str), {})


def test_a_default_is_in_no_other_fields_way() -> None:
    body = {"__annotations__": {"a": "int", "b": "int"}, "a": 1}
    with pytest.raises(TypeError, match="a field without a default"):
        MAKER("Mixed", (NamedTuple,), body)
