"""The JSON Schemas: made from the types, and as they are shipped."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from provenance.packaged import data_bytes
from provenance.records import CorpusFinding, DocumentRecord, Report, RunRecord

_DIALECT = "https://json-schema.org/draft/2020-12/schema"


def make_schema(kind: Literal["report", "record"]) -> dict[str, Any]:
    """The JSON Schema of the report, or of one line of a stream, made from the types."""
    types: tuple[Any, ...] = (Report,) if kind == "report" else (DocumentRecord, CorpusFinding, RunRecord)
    (*roots,), components = msgspec.json.schema_components(types, ref_template="#/$defs/{name}")
    title = "A report of Provenance" if kind == "report" else "One line of a stream of records of Provenance"
    body = roots[0] if kind == "report" else {"oneOf": roots}
    return {"$schema": _DIALECT, "title": title, **body, "$defs": _in_the_open(components)}


def _in_the_open(components: dict[str, Any]) -> dict[str, Any]:
    """Every field of a struct is required: the report names what it has nothing for as null or empty."""
    for schema in components.values():
        if schema.get("type") == "object" and "properties" in schema:
            schema["required"] = list(schema["properties"])
            for value in schema["properties"].values():
                value.pop("default", None)
    return components


def schema_text(name: str) -> str:
    """The shipped JSON Schema of that name."""
    return data_bytes("provenance_schemas", f"{name}.schema.json").decode()
