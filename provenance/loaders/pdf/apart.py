"""The pages of a file, read in a process of its own.

PDFium is a program in C++ that runs until it is done: a page that draws itself within itself takes all memory (a file of 700 bytes) or all
time, and neither a signal nor an `except` ends that. So it is a process that the system limits, and that can be ended.
"""

from __future__ import annotations

import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import msgspec

from provenance.extensions import LoadError
from provenance.loaders.pdf.told import SIZE, Broken, End, Head, Refused, Told
from provenance.loaders.pdf.words import Page

MEMORY = 1_500_000_000
"""Bytes of address space that the process may have; no file of 385 from everywhere took more than 51 MB of memory."""
PAGES = 5_000
"""Pages that are read of a file."""
NEEDED = "it needs the extra [pdf]: pip install 'provenance-checker[pdf]'"
"""What is said of such a file where that is not installed."""
_PATIENCE = 2.0
"""Seconds beyond those that reading may take after which the process is ended: a page does not end."""
_SECONDS = 60.0
"""Where nobody says how long."""
_RAISED = 1
"""What Python ends with where something was raised: before anything of the file was told, its library cannot be imported."""
_CODE = str(Path(__file__).absolute().parents[3])
"""Where this program stands."""


class Reading(msgspec.Struct):
    """What was read of a file."""

    head: Head
    pages: list[Page] = msgspec.field(default_factory=list)
    """In order; one that is broken is empty."""
    broken: list[int] = msgspec.field(default_factory=list)
    why: str = ""
    """Why the rest was not read, where it was not: words that end a sentence."""


def read_apart(data: bytes, seconds: float | None) -> Reading:
    """Read a file. Raises LoadError without the extra, and for what is no PDF file, is encrypted, broken, or takes too much."""
    if not is_there():
        raise LoadError(f"It is a PDF file, and {NEEDED}.")
    if b"%PDF-" not in data[:1024]:
        raise LoadError("It does not begin as a PDF file does.")
    most = seconds or _SECONDS
    start = f"import sys; sys.path.append({_CODE!r}); from provenance.loaders.pdf.alone import main; main()"
    command = [sys.executable, "-P", "-c", start, str(most), str(PAGES), str(MEMORY)]
    late = False
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as process:  # noqa: S603 - our own program
        try:
            out, _ = process.communicate(data, timeout=most + _PATIENCE)
        except subprocess.TimeoutExpired:
            late = True
            process.kill()
            out, _ = process.communicate()
        except BaseException:
            process.kill()
            raise
    if not out and process.returncode == _RAISED and not late:
        raise LoadError(
            "It cannot be read: PDFium does not start here: `python -c 'import pypdfium2'` says why, or there is too little memory."
        )
    too_long = f"reading took longer than {most:g} s" + (" (raise limits.seconds)" if seconds else "")
    return _reading(out, too_long, late=late)


def is_there() -> bool:
    """Whether the extra is installed."""
    try:
        return find_spec("pypdfium2") is not None
    except ValueError:  # somebody said that there is none
        return False


def _reading(out: bytes, too_long: str, *, late: bool) -> Reading:
    decode = msgspec.msgpack.Decoder(Told).decode
    reading: Reading | None = None
    at = 0
    ended = too_long if late else "a page takes more memory or time than a page needs"
    while at + SIZE <= len(out):
        size = int.from_bytes(out[at : at + SIZE], "big")
        at += SIZE + size
        if at > len(out):
            break
        told = decode(out[at - size : at])
        if isinstance(told, Refused):
            raise LoadError(
                "It is encrypted: save it without a password to have it checked."
                if told.encrypted
                else "It is no PDF file that can be read: it is broken, or was cut off."
            )
        if isinstance(told, Head):
            reading = Reading(told)
        elif reading is not None:
            _add(reading, told)
            if isinstance(told, End):
                ended = too_long if told.late else ""
    if reading is None:
        raise LoadError(f"It cannot be read: {ended or 'it is broken'}.")
    if not ended and len(reading.pages) < reading.head.pages:
        ended = f"more than {PAGES:,} are not read"
    reading.why = ended
    return reading


def _add(reading: Reading, told: Told) -> None:
    if isinstance(told, Page):
        reading.pages.append(told)
    elif isinstance(told, Broken):
        reading.pages.append(Page(told.number, 1.0, 1.0))
        reading.broken.append(told.number)
