"""Where in the code of a plugin something was raised: its author looks there first, and a report holds no traceback."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from types import CodeType, FrameType, GeneratorType, TracebackType

from provenance.packaged import shown

_ENGINE = ("provenance.engine.", "provenance.host.", "provenance.rules.", "provenance.raised", "provenance.cli.")
"""What asks a plugin, and holds what it gives against what it may: that is no place of a fault."""


def place_of(error: BaseException) -> str:
    """` (house.py, line 12, in house_name)`: the innermost line of the plugin, not of a library that it calls; empty where there is none.

    Without a plugin's code in the traceback it is the innermost line of what the host reads with.
    """
    if isinstance(error, SyntaxError):  # its own words say where
        return ""
    frames = [(name, frame, line) for name, frame, line in _frames(error.__traceback__) if not _is_standard(name)]
    others = [name for name, _, _ in frames if not _is_host(name)]
    first = _top(others[0]) if others else "provenance"
    for name, frame, line in reversed(frames):
        if name.startswith(_ENGINE):
            continue
        if _top(name) == first or (others and not _is_host(name) and not _is_library(frame.f_code)):
            return _said(name, frame.f_code, line)
    return ""


def place_of_others(error: BaseException) -> str:
    """The same in code of others alone: what of ours takes long is no fault of a line."""
    names = [name for name, _, _ in _frames(error.__traceback__) if not _is_standard(name) and not _is_host(name)]
    return place_of(error) if names and _top(names[0]) != "provenance_plugins" else ""


def place_of_answer(error: BaseException, answer: object, function: object) -> str:
    """The place of what was given: the `yield` that gave it, else where the function begins that returned it; empty where the error itself has one."""
    return place_of_yield(answer) or ("" if place_of(error) else place_of_function(function))


def place_of_function(function: object) -> str:
    """The same for a function whose answer was wrong: where it begins."""
    code: object = getattr(function, "__code__", None)
    module = str(getattr(function, "__module__", ""))
    if not isinstance(code, CodeType) or _is_host(module):
        return ""
    return _said(module, code, code.co_firstlineno)


def place_of_yield(answer: object) -> str:
    """The same for the `yield` at which a generator waits: what it gave there was wrong."""
    frame: FrameType | None = answer.gi_frame if isinstance(answer, GeneratorType) else None
    if frame is None:
        return ""
    return _said(str(frame.f_globals.get("__name__", "")), frame.f_code, frame.f_lineno)


def _frames(traceback: TracebackType | None) -> Iterator[tuple[str, FrameType, int]]:
    while traceback is not None:
        frame = traceback.tb_frame
        if not frame.f_code.co_filename.startswith("<"):  # made by `dataclass`, `exec` and the like
            yield str(frame.f_globals.get("__name__", "")), frame, traceback.tb_lineno
        traceback = traceback.tb_next


def _top(name: str) -> str:
    return name.partition(".")[0]


def _is_standard(name: str) -> bool:
    return _top(name) in sys.stdlib_module_names


def _is_host(name: str) -> bool:
    return _top(name) == "provenance"


def _is_library(code: CodeType) -> bool:
    """Whether it was installed, and is not what somebody works on."""
    return "site-packages" in code.co_filename or "dist-packages" in code.co_filename


def _said(name: str, code: CodeType, line: int) -> str:
    """A place in words: of the file so much as the module's name says, since where it is installed differs from machine to machine."""
    file = code.co_filename.replace("\\", "/").rpartition("/")[2]
    name = shown(name)
    folders = name.split(".") if file == "__init__.py" else name.split(".")[:-1]
    inside = "" if code.co_name.startswith("<") else f", in {code.co_name}"
    words = f" ({'/'.join((*folders, file))}, line {line}{inside})"
    return words.encode("utf-8", "backslashreplace").decode("utf-8")
