"""Forms and numbers that are data, from the TOML files in `data/`: read when a text first asks for them."""

from __future__ import annotations

import tomllib
from importlib import resources
from typing import TypeVar

import msgspec

T = TypeVar("T")


def read_table(name: str, form: type[T]) -> T:
    """The content of `data/<name>.toml` as a value of that type. Raises msgspec.ValidationError where it does not fit."""
    text = (resources.files(__package__) / "data" / f"{name}.toml").read_text(encoding="utf-8")
    return msgspec.convert(tomllib.loads(text), type=form)
