"""The digest of a start, and of a run that goes on."""

from __future__ import annotations

import hashlib
import subprocess
import sys

import pytest

from provenance.digests import _Sha256

PROGRAM = """
import sys
from provenance.digests import sha256

for size in map(int, sys.argv[1:]):
    sha256(bytes(size))
    print("hashlib" in sys.modules)
"""


@pytest.mark.parametrize("size", [0, 1, 63, 64, 5_000, 99_999, 3_000_000])
def test_is_sha256(size: int) -> None:
    make, data = _Sha256(), b"\xff" * size
    for _ in range(3):
        assert make(data).hexdigest() == hashlib.sha256(data).hexdigest()
    assert make(data).digest() == hashlib.sha256(data).digest()


def openssl_at(*sizes: int) -> list[str]:
    done = subprocess.run([sys.executable, "-c", PROGRAM, *map(str, sizes)], capture_output=True, text=True, check=True)
    return done.stdout.split()


def test_little_needs_no_openssl() -> None:
    assert openssl_at(50_000, 0, 10_000) == ["False", "False", "False"]


def test_much_is_left_to_openssl() -> None:
    assert openssl_at(50_000, 60_000, 1) == ["False", "True", "True"]
    assert openssl_at(200_000)[-1] == "True"
    assert openssl_at(*[10] * 120)[-1] == "True"
