#!/usr/bin/env python3
"""Write the shipped JSON Schemas from the types: `python tools/make_schemas.py`; a test says when they differ."""

from __future__ import annotations

import json
from inspect import cleandoc
from pathlib import Path
from typing import Any

import msgspec

from provenance.host.configuration_file import ConfigurationFile
from provenance.host.schemas import make_schema

FOLDER = Path(__file__).resolve().parent.parent / "schemas" / "provenance_schemas"


def configuration_schema() -> dict[str, Any]:
    """The schema of `provenance.toml`."""
    (root,), components = msgspec.json.schema_components((ConfigurationFile,), ref_template="#/$defs/{name}")
    dialect = "https://json-schema.org/draft/2020-12/schema"
    body = components.pop(root["$ref"].rsplit("/", 1)[-1])
    return {"$schema": dialect, **body, "title": "Settings of Provenance", "$defs": components}


def tidy(schema: Any) -> Any:  # noqa: ANN401 - JSON values
    """The same bytes from every Python and msgspec.

    Descriptions lose the indentation of docstrings, which Python 3.13 takes away and 3.12 keeps; alternatives are sorted, null last.
    """
    if isinstance(schema, list):
        return [tidy(value) for value in schema]
    if not isinstance(schema, dict):
        return schema
    if "anyOf" in schema:
        schema = {
            **schema,
            "anyOf": sorted(schema["anyOf"], key=lambda kind: (kind == {"type": "null"}, json.dumps(kind))),
        }
    return {
        key: cleandoc(value) if key == "description" and isinstance(value, str) else tidy(value)
        for key, value in schema.items()
    }


def made() -> dict[str, str]:
    """File name -> content."""
    schemas = {
        "report": make_schema("report"),
        "record": make_schema("record"),
        "configuration": configuration_schema(),
    }
    return {f"{name}.schema.json": json.dumps(tidy(schema), indent=2) + "\n" for name, schema in schemas.items()}


if __name__ == "__main__":
    for name, text in made().items():
        (FOLDER / name).write_text(text, encoding="utf-8")
