"""SHA-256, without OpenSSL while there is little to digest.

`hashlib` loads OpenSSL, a tenth of a short check, and digests a few kilobytes then. Python's own digest is written in C too but takes ten
times as long a byte, so a run that goes on is given to `hashlib`.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from typing import Protocol

_LITTLE = 100_000
"""Bytes that a process digests without OpenSSL."""
_CALL = 1_000
"""What a call counts for, in bytes."""


class Digest(Protocol):
    """A digest that was made."""

    def digest(self) -> bytes:
        """As bytes."""
        ...

    def hexdigest(self) -> str:
        """In hexadecimal."""
        ...


class _Sha256:
    def __init__(self) -> None:
        own = _own()
        self._make = own or _of_openssl()
        self._left = -1 if own is None else _LITTLE

    def __call__(self, data: bytes) -> Digest:
        if self._left >= 0:
            self._left -= len(data) + _CALL
            if self._left < 0:
                self._make = _of_openssl()
        return self._make(data)


def _own() -> Callable[[bytes], Digest] | None:
    """Python's own; None where this Python has none."""
    for name in ("_sha2", "_sha256"):  # since Python 3.12, and before
        try:
            made: Callable[[bytes], Digest] = importlib.import_module(name).sha256
        except (ImportError, AttributeError):
            continue
        return made
    return None


def _of_openssl() -> Callable[[bytes], Digest]:
    import hashlib  # noqa: PLC0415 - see the module

    return hashlib.sha256


sha256: Callable[[bytes], Digest] = _Sha256()
"""The digest of some bytes."""
