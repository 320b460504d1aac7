"""Reads a file with PDFium, in a process of its own: what comes in on standard input, page by page on standard output."""

from __future__ import annotations

import os
import sys
import threading
import time
from contextlib import suppress

import msgspec

from provenance.loaders.pdf.glyphs import Reader
from provenance.loaders.pdf.pdfium import Handle, PdfiumError, language_of, opened, outline_of, property_of
from provenance.loaders.pdf.properties import FIELDS
from provenance.loaders.pdf.told import SIZE, Broken, End, Head, Refused, Told

_LOOK = 0.5
"""Seconds between two looks for the process that asked."""


def main() -> None:
    """Read the file on standard input, for so many seconds, so many pages, with so many bytes of memory: the arguments."""
    seconds, pages, memory = float(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    _limit(memory, int(2 * seconds) + 5)
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    out = os.dup(1)
    os.dup2(2, 1)  # whatever a library prints is no message
    encode = msgspec.msgpack.encode

    def tell(message: Told) -> None:
        data = encode(message)
        whole = memoryview(len(data).to_bytes(SIZE, "big") + data)
        while whole:
            whole = whole[os.write(out, whole) :]

    began = time.monotonic()
    data = sys.stdin.buffer.read()
    try:
        document = opened(data)
    except PdfiumError as error:
        tell(Refused("assword" in str(error)))
        return
    count = len(document)
    tell(Head(count, {key: property_of(document, key) for key in FIELDS}, language_of(document), outline_of(document)))
    reader = Reader(document)
    for number in range(min(count, pages)):
        if time.monotonic() - began > seconds:  # whoever asked waits meanwhile, and has a limit of its own
            tell(End(late=True))
            break
        tell(_page(reader, number))
    else:
        tell(End())
    os._exit(0)  # the system frees all of it at once


def _page(reader: Reader, number: int) -> Handle:
    try:
        return reader.read(number)
    except PdfiumError:
        return Broken(number)


def _end_with(parent: int) -> None:
    """End this process when the one that asked is gone: interrupted or killed, it could not do that itself."""
    while os.getppid() == parent:  # the one that asked stays that for Windows, where the limits of its own hold
        time.sleep(_LOOK)
    os._exit(1)


def _limit(memory: int, seconds: int) -> None:
    """Have the system end this process where it takes too much, where the system can."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    for what, most in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds), (resource.RLIMIT_CORE, 0)):
        _soft, hard = resource.getrlimit(what)
        with suppress(ValueError, OSError):
            resource.setrlimit(what, (most if hard == resource.RLIM_INFINITY else min(most, hard), hard))
