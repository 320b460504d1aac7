"""The entry point: the arguments, the command, the exit code."""

from __future__ import annotations

import argparse
import atexit
import contextlib
import errno
import gc
import io
import os
import sys
from collections.abc import Sequence
from typing import NoReturn

from provenance.cli.arguments import parser, read
from provenance.cli.own_process import OwnProcess
from provenance.host.distributions import version_of
from provenance.host.errors import NO_ROOM, NoTemporaryRoom, Stopped, UnknownName, UsageError, WrongSettings

INTERRUPTED = 130
INCOMPLETE = 3
_OUT, _ERR = 1, 2
"""The numbers of the standard streams."""
_MOST = 20
"""Faults of the settings that are told at once."""
_LONGEST = 2000
"""Characters of a sentence."""


class _Streams:
    lost = False
    """The caller closed standard output."""


def main(argv: Sequence[str] | None = None) -> int:
    """Run a command; the exit code is a contract: 0 clean, 1 findings, 2 wrong use, 3 incomplete."""
    _open_streams()
    gc.disable()  # what is imported stays: looking through it again and again takes a tenth of a short run
    try:
        return _run(argv)
    finally:
        gc.enable()


def entry() -> NoReturn:
    """Run a command and end the process.

    At once: taking apart what was imported, object by object, would take 10 ms. What asked to be called at the end is called.
    """
    OwnProcess.begun = True
    _write_utf_8()
    try:
        code = main()
    except SystemExit as stop:  # of the parser of arguments, which has shown its help
        code = stop.code if isinstance(stop.code, int) else 0
    try:
        sys.stdout.flush()
    except (OSError, ValueError):  # full, or closed by a plugin
        code = INCOMPLETE
        sys.stdout = sys.stderr  # what is left in it would come out among the errors
    with contextlib.suppress(OSError, ValueError):  # what could not be said has a code
        sys.stderr.flush()
    with contextlib.suppress(OSError):  # the report is whole: what a plugin prints at the end is none of it
        os.dup2(_ERR, _OUT)
    atexit._run_exitfuncs()  # noqa: SLF001 - what the interpreter itself calls
    with contextlib.suppress(OSError, ValueError):
        sys.stdout.flush()
        sys.stderr.flush()
    if OwnProcess.done is not None:
        OwnProcess.done()
    os._exit(code)


def _write_utf_8() -> None:
    """What commands print is in UTF-8, as reports are: a code page has not the signs of a rule's examples, and JSON is in UTF-8."""
    stdout = sys.stdout
    if isinstance(stdout, io.TextIOWrapper) and stdout.encoding.lower() != "utf-8":
        stdout.reconfigure(encoding="utf-8", errors="backslashreplace")


def _open_streams() -> None:
    """Standard streams that the caller closed lead nowhere: a file that is opened later must not take their place.

    What is written to standard output raises an OSError then, for a report would be lost.
    """
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            _Streams.lost |= name == "stdout"
            where = os.open(os.devnull, os.O_RDONLY) if name == "stdout" else os.devnull
            setattr(sys, name, open(where, mode, encoding="utf-8"))  # noqa: SIM115, PTH123 - as long as the process


def _run(argv: Sequence[str] | None) -> int:
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        parsed = read(arguments)
    except UsageError as error:
        _say(_on_one_line(str(error)))
        return 2
    parsed.arguments = arguments
    if "command" not in parsed and not parsed.version:
        parser().print_help(sys.stderr)
        return 2
    return _do(parsed)


def _do(parsed: argparse.Namespace) -> int:
    """Call a command; what it raises has a sentence and a code."""
    try:
        if not parsed.version:
            _be_somewhere()
        code: int = _version() if parsed.version else parsed.command(parsed)
        sys.stdout.flush()
    except UsageError as error:
        return _misused(error, getattr(parsed, "refused", ()), getattr(parsed, "blocked", ()))
    except Stopped as error:
        _say(_on_one_line(str(error)))
        return INCOMPLETE
    except BrokenPipeError:
        # The reader of our output went away; Python would complain once more when it closes standard output.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return INCOMPLETE
    except KeyboardInterrupt as interrupt:
        _say(f"provenance: {str(interrupt) or 'interrupted'}")
        return INTERRUPTED
    except OSError as error:
        if isinstance(error, PermissionError) and error.filename is not None:
            return _forbidden(error, parsed.arguments)
        if isinstance(error, NoTemporaryRoom):
            _say(f"provenance: the output is not complete: {error.strerror}")
        elif error.errno == errno.EBADF and _Streams.lost:
            _say(
                "provenance: the output could not be written: standard output is closed; name a file with --output-file"
            )
        elif error.errno not in NO_ROOM and (error.errno != errno.EIO or error.filename is not None):
            return _fault()
        else:
            _say(f"provenance: the output could not be written: {error.strerror}; what there is of it is not complete")
        return INCOMPLETE
    except Exception as error:  # noqa: BLE001 - an uncaught one would end with 1, which means that there are findings
        return _fault() if not _is_of_lexicon(error) else INCOMPLETE
    except BaseException:  # noqa: BLE001 - of a plugin, where nothing of it was expected: it would end with 1 too
        return _fault()
    return code


def _misused(error: UsageError, refused: Sequence[str], blocked: Sequence[str]) -> int:
    """Tell of wrong use. What a plugin may have that was refused is no such thing: whoever mends it has the name again; nor is it known what one has that is blocked."""
    if isinstance(error, UnknownName) and refused:
        whose = f"plugin {refused[0]!r}, which was" if len(refused) == 1 else "a plugin that was"
        _say(f"provenance: {error.name} may be of {whose} refused: the run ends here")
        return INCOMPLETE
    if isinstance(error, WrongSettings):
        codes = {_misused(fault, refused, blocked) for fault in error.faults[:_MOST]}
        if len(error.faults) > _MOST:
            _say(f"provenance: and {len(error.faults) - _MOST:,} more of the settings")
        return min(codes)
    told = str(error)
    if isinstance(error, UnknownName) and blocked:
        told += f"{'' if told.endswith('?') else ';'} `plugins.block` keeps out what {', '.join(blocked)} would have"
    _say(_on_one_line(told))
    return 2


def _on_one_line(told: str) -> str:
    """A sentence of ours; what ends a line in it is of the name of a file."""
    if len(told) > _LONGEST:  # it repeats what stands in a file
        told = f"{told[: _LONGEST // 2]} … {told[-_LONGEST // 2 :]}"
    return "provenance: " + told.replace("\n", "\\n").replace("\r", "\\r")


def _forbidden(error: PermissionError, arguments: Sequence[str]) -> int:
    """Tell of a place that may not be looked at. One that was named is wrong use."""
    place = os.path.abspath(os.fsdecode(error.filename))  # noqa: PTH100 - of an argument and of it alike
    _say(f"provenance: {place}: {error.strerror}")
    named = (argument.partition("=")[2] if argument.startswith("--") else argument for argument in arguments)
    return 2 if any(os.path.abspath(name) == place for name in named) else INCOMPLETE  # noqa: PTH100


def _be_somewhere() -> None:
    """Raise UsageError where the folder in which the program was started is gone, or may not be looked into."""
    try:
        os.stat(os.path.join(os.getcwd(), os.curdir))  # noqa: PTH109, PTH116, PTH118 - whether it is there
    except OSError as error:
        message = f"the working directory cannot be used ({error.strerror}): change to another folder"
        raise UsageError(message) from error


def _is_of_lexicon(error: Exception) -> bool:
    """Tell of a lexicon of our own that cannot be read; that of a plugin is told of when the plugin is loaded."""
    from provenance.phrases import LexiconError  # noqa: PLC0415 - only where something is wrong

    if not isinstance(error, LexiconError):
        return False
    _say(f"provenance: {error}; the run is not complete. If the file is not yours, install its package again")
    return True


def _version() -> int:
    print(f"provenance {version_of('provenance-checker')}")  # noqa: T201 - what was asked for
    return 0


def _fault() -> int:
    """Tell of the exception that nobody expected."""
    import traceback  # noqa: PLC0415 - only where something is wrong

    _say(traceback.format_exc())
    _say("provenance: this is a fault of the program or of a plugin; the run is not complete")
    return INCOMPLETE


def _say(message: str) -> None:
    from provenance.cli.session import say  # noqa: PLC0415 - only where something is wrong

    say(message)
