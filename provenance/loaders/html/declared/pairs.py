"""What one `meta` element states in labelled pairs: "Author: Ana Cruz|Published: 2003-04-28|URL: https://harbour.example/1"."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from provenance.packaged import data_table

__all__ = ["labelled_pairs"]

_FEWEST, _MOST = 2, 12
"""Pairs with a known label that show that a value is made of them, and parts that are read."""


def labelled_pairs(content: str) -> Iterator[tuple[str, str]]:
    """Fields with their values; none where fewer than two parts have a label that is known."""
    if "|" not in content:
        return
    found: list[tuple[str, str]] = []
    for part in content.split("|", _MOST)[:_MOST]:
        label, colon, value = part.partition(":")
        field = _fields().get(label.strip().lower())
        if colon and field is not None and value.strip():
            found.append((field, value.strip()))
    if len(found) >= _FEWEST:
        yield from found


@cache
def _fields() -> dict[str, str]:
    """{label in small letters: field}."""
    return {label: field for field, labels in data_table(__package__, "pair_labels.toml").items() for label in labels}
