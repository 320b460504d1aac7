"""Examples that are run as one test are each held, and each that fails is told by its name."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.tables import table


def _of(request: pytest.FixtureRequest, function: Callable[..., None]) -> pytest.Item | None:
    module = request.node.getparent(pytest.Module)
    assert module is not None
    return table(module, "test_function", function)


def _together(request: pytest.FixtureRequest, function: Callable[..., None]) -> Callable[[], None]:
    item = _of(request, function)
    assert isinstance(item, pytest.Function)
    return item.obj  # type: ignore[no-any-return]


@pytest.mark.parametrize(("text", "size"), [("a", 1), ("bb", 1), ("bb", 3), ("ccc", 3), ("", None)])
def _sizes(text: str, size: int | None) -> None:
    if size is None:
        with pytest.raises(ValueError, match="empty"):
            len(text)
    assert len(text) == size, "another size"


def test_all_that_fail_are_told_with_what_they_were(request: pytest.FixtureRequest) -> None:
    with pytest.raises(BaseExceptionGroup, match=r"^3 of 5 examples: \['bb', 1\], \['bb', 3\], \['', None\]") as caught:
        _together(request, _sizes)()
    told = [(str(fault).splitlines(), "".join(fault.__notes__)) for fault in caught.value.exceptions]
    assert told[1][0][:2] == ["another size", "assert 2 == 3"]
    assert told[1][1] == "in the example ['bb', 3], with\n    text = 'bb'\n    size = 3"
    assert told[2][0] == ["DID NOT RAISE ValueError"]


def test_examples_of_one_name_are_all_held(request: pytest.FixtureRequest) -> None:
    seen = []

    @pytest.mark.parametrize("number", [1, 2, 3], ids=lambda _: "one name")
    @pytest.mark.parametrize("letter", ["a", "b"], ids=["A", "B"])
    def count(letter: str, number: int) -> None:
        seen.append((letter, number))
        raise OSError

    with pytest.raises(ExceptionGroup, match=r"6 of 6 examples: \[A\]\[one name\], \[A\]\[one name\], ") as caught:
        _together(request, count)()
    assert len(caught.value.exceptions) == 6
    assert sorted(seen) == [(letter, number) for letter in "ab" for number in (1, 2, 3)]


def test_an_example_that_would_be_skipped_is_no_success(request: pytest.FixtureRequest) -> None:
    @pytest.mark.parametrize("number", [1, 2])
    def skipped(number: int) -> None:
        if number == 2:
            pytest.skip("not here")

    with pytest.raises(BaseExceptionGroup, match=r"1 of 2 examples: \[2\]"):
        _together(request, skipped)()


def test_a_table_without_examples_is_refused(request: pytest.FixtureRequest) -> None:
    @pytest.mark.parametrize("number", [])
    def none(number: int) -> None:
        pass

    with pytest.raises(AssertionError, match="has no examples"):
        _of(request, none)


def test_what_needs_more_than_its_examples_stays_apart(request: pytest.FixtureRequest) -> None:
    @pytest.mark.parametrize("number", [1])
    def folder(number: int, tmp_path: object) -> None:
        pass

    def alone() -> None:
        pass

    assert _of(request, folder) is None
    assert _of(request, alone) is None
