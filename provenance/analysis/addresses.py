"""The parts of web addresses as texts write them: what no program can read has none."""

from __future__ import annotations

from urllib.parse import urlsplit

__all__ = ["host_of", "path_of"]


def host_of(address: str) -> str:
    """The host of an address in small letters; empty where it has none or cannot be read: "http://[bad/x"."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:  # brackets that hold no address of a machine
        return ""


def path_of(address: str) -> str:
    """The path of an address; empty where it has none or cannot be read."""
    try:
        return urlsplit(address).path
    except ValueError:
        return ""
