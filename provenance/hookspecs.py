"""The three hooks of the entry-point group `provenance.plugins`. They take no argument and return declarations."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import TypeAlias, TypeVar, overload

from provenance.extensions import Loader, Reporter
from provenance.rules import AnyRule

PROJECT = "provenance"
ENTRY_POINT_GROUP = "provenance.plugins"
HOOKS = ("provenance_rules", "provenance_loaders", "provenance_reporters")

Implementations: TypeAlias = Mapping[str, Sequence[Callable[[], Iterable[object]]]]
"""Hook -> what implements it."""

Function = TypeVar("Function", bound=Callable[[], Iterable[object]])


def hookspec(function: Function) -> Function:
    """Mark the specification of a hook, as pluggy's own marker does, which takes 5 ms to import."""
    setattr(function, f"{PROJECT}_spec", {"firstresult": False, "historic": False, "warn_on_impl": None})
    return function


@overload
def hookimpl(function: Function, /) -> Function: ...
@overload
def hookimpl(
    *, specname: str | None = None, optionalhook: bool = False, tryfirst: bool = False, trylast: bool = False
) -> Callable[[Function], Function]: ...
def hookimpl(
    function: Function | None = None,
    /,
    *,
    specname: str | None = None,
    optionalhook: bool = False,
    tryfirst: bool = False,
    trylast: bool = False,
) -> Function | Callable[[Function], Function]:
    """Mark the implementation of a hook, with the marks of pluggy that mean something for hooks without arguments."""

    def mark(marked: Function) -> Function:
        options = {
            "wrapper": False,
            "hookwrapper": False,
            "optionalhook": optionalhook,
            "tryfirst": tryfirst,
            "trylast": trylast,
            "specname": specname,
        }
        setattr(marked, f"{PROJECT}_impl", options)
        return marked

    return mark if function is None else mark(function)


@hookspec
def provenance_rules() -> Iterable[AnyRule]:  # type: ignore[empty-body]
    """The rules that the plugin has."""


@hookspec
def provenance_loaders() -> Iterable[Loader]:  # type: ignore[empty-body]
    """The loaders that the plugin has."""


@hookspec
def provenance_reporters() -> Iterable[Reporter]:  # type: ignore[empty-body]
    """The reporters that the plugin has."""
