"""The parts of the path of a file, also of one that was put into a single folder with its path as its name."""

from __future__ import annotations

from provenance.patterns import lazy_pattern

__all__ = ["unflattened"]

_JOINED = lazy_pattern(r"(?<=[^\W_])__(?=[^\W_])")


def unflattened(path: str) -> str:
    """The path with strokes forward alone, and in the place of two low ones within a name, by which programs join the folders of a file: "news__2019__06-03-mill.md"."""
    path = path.replace("\\", "/")
    return _JOINED.sub("/", path) if "__" in path else path
