"""What the options of a rule are called: in its class, in what msgspec reads, and in a configuration."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import msgspec


def encoded_names(options: type[Any]) -> Mapping[str, str] | None:
    """The names of the fields of an options class, each with the key that msgspec reads it from; None where it is neither a dataclass nor a struct."""
    if issubclass(options, msgspec.Struct):
        return dict(zip(options.__struct_fields__, options.__struct_encode_fields__, strict=True))
    names = getattr(options, "__dataclass_fields__", None)
    return None if names is None else {name: name for name in names}


def as_written(name: str) -> str:
    """The key of a configuration for a name in code."""
    return name.replace("_", "-")
