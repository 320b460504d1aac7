"""Forms and numbers that are data, from the TOML files in `data/`: read when a text first asks for them."""

from __future__ import annotations

from typing import TypeVar

import msgspec

from provenance.api import data_table

T = TypeVar("T")


def read_table(name: str, form: type[T]) -> T:
    """The content of `data/<name>.toml` as a value of that type. Raises msgspec.ValidationError where it does not fit."""
    return msgspec.convert(data_table(__package__, "data", f"{name}.toml"), type=form)
