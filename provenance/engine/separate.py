"""The code of a corpus rule in a process of its own, so that one that ends its process, or never ends, costs its own findings alone."""

from __future__ import annotations

import contextlib
import ctypes
import multiprocessing
import os
import threading
import time
from collections.abc import Callable, Iterator
from multiprocessing.connection import Connection

from provenance.engine import interrupts
from provenance.engine.pace import Pace, Retold
from provenance.engine.processes import FORK, GRACE, POLL, end_with, how_it_ended, limit_memory
from provenance.host.errors import Stopped
from provenance.own_time import Watch

_STREAMS = 2
"""Numbers of files up to which they are the standard streams."""
_ROW, _RAISED, _STOPPED, _END = b"=", b"!", b"?", b"."
"""What a message begins with."""


def separate(rows: Callable[[], Iterator[bytes]], pace: Pace, words: Callable[[BaseException], str]) -> Iterator[bytes]:
    """The rows, made in a child of this process. Meanwhile nothing is read here that the child reads.

    `words` says in the child what was raised there. Raises Retold, and Stopped where the run cannot go on.
    """
    if not FORK:
        yield from rows()
        return
    context = multiprocessing.get_context("fork")
    ours, theirs = context.Pipe(duplex=False)
    pace.shared = context.RawValue(ctypes.c_longlong, 0)
    places = _places()
    parent = os.getpid() if threading.current_thread() is threading.main_thread() else None
    process = context.Process(target=_work, args=(rows, pace, words, theirs, ours, parent), daemon=True)
    process.start()
    theirs.close()
    watch = Watch(process.pid)
    try:
        while True:
            if ours.poll(POLL):
                try:
                    message = ours.recv_bytes()
                except (EOFError, OSError):
                    process.join(GRACE)
                    how = f"was lost: {how_it_ended(process.exitcode, 'it was at work')}"
                    raise Retold(how) from None
                kind, data = message[:1], message[1:]
                if kind == _END:
                    return
                if kind == _RAISED:
                    raise Retold(data.decode("utf-8", "replace"))
                if kind == _STOPPED:
                    raise Stopped(data.decode("utf-8", "replace"))
                given = time.monotonic()
                yield data
                watch.later(time.monotonic() - given)  # who takes the rows may take long
            if watch.late(pace.shared.value, pace.seconds + GRACE):
                how = f"ran past limits.seconds ({pace.seconds:g} s) and had to be ended with its process"
                raise Retold(how)
    finally:
        ours.close()
        if process.is_alive():
            process.kill()
        process.join(GRACE)
        _go_back(places)


def _work(
    rows: Callable[[], Iterator[bytes]],
    pace: Pace,
    words: Callable[[BaseException], str],
    pipe: Connection,
    other: Connection,
    parent: int | None,
) -> None:
    end_with(parent)
    interrupts.ignored()  # the parent decides what one means
    other.close()
    limit_memory()

    def send(kind: bytes, data: bytes = b"") -> None:
        try:
            pipe.send_bytes(kind + data)
        except OSError:  # the parent has gone
            os._exit(1)

    try:
        with pace.kept():
            for row in rows():
                send(_ROW, row)
    except Stopped as stop:  # no fault of the rule
        send(_STOPPED, str(stop).encode("utf-8", "backslashreplace"))
    except BaseException as error:  # noqa: BLE001 - a plugin's rule may raise anything
        send(_RAISED, words(error).encode("utf-8", "backslashreplace"))
    send(_END)
    os._exit(0)


def _places() -> dict[int, int]:
    """Where the files that are open to be read are read next: a child shares that with its parent."""
    import fcntl  # noqa: PLC0415 - not on Windows

    places: dict[int, int] = {}
    for name in os.listdir("/proc/self/fd"):  # noqa: PTH208 - numbers
        with contextlib.suppress(OSError):  # a pipe, or the folder that was listed
            if int(name) > _STREAMS and fcntl.fcntl(int(name), fcntl.F_GETFL) & os.O_ACCMODE != os.O_WRONLY:
                places[int(name)] = os.lseek(int(name), 0, os.SEEK_CUR)
    return places


def _go_back(places: dict[int, int]) -> None:
    for number, place in places.items():
        with contextlib.suppress(OSError):
            os.lseek(number, place, os.SEEK_SET)
