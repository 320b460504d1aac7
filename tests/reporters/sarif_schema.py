"""What OASIS asks of the objects of SARIF 2.1.0 that a report has, as a JSON schema; a property that an object has not is a fault there.

Written from the specification (https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html): sections 3.4 (artifactLocation), 3.11 and 3.12 (messages),
3.13 (sarifLog), 3.14 (run), 3.18 and 3.19 (tool, toolComponent), 3.20 (invocation), 3.27 to 3.30 (result, location, physicalLocation, region),
3.49 and 3.50 (reportingDescriptor, reportingConfiguration) and 3.58 (notification).
"""

from __future__ import annotations

from typing import Any

__all__ = ["SARIF"]

_LEVEL = {"enum": ["none", "note", "warning", "error"]}
_COUNT = {"type": "integer", "minimum": 1}
_WORDS = {"type": "string", "minLength": 1}


def _object(required: tuple[str, ...] = (), **properties: Any) -> dict[str, Any]:  # noqa: ANN401 - JSON
    return {
        "type": "object",
        "properties": {"properties": {"type": "object"}, **properties},
        "required": list(required),
        "additionalProperties": False,
    }


def _list_of(what: dict[str, Any], *, alike: bool = False) -> dict[str, Any]:
    return {"type": "array", "items": what, "uniqueItems": not alike}


_MESSAGE = _object(text=_WORDS, markdown=_WORDS) | {"anyOf": [{"required": ["text"]}, {"required": ["id"]}]}
_STRING_IN_FORMATS = _object(("text",), text=_WORDS, markdown=_WORDS)
_REGION = _object(startLine=_COUNT, startColumn=_COUNT, endLine=_COUNT, endColumn=_COUNT) | {
    "dependentRequired": {"startColumn": ["startLine"], "endLine": ["startLine"], "endColumn": ["startLine"]}
}
_ARTIFACT = _object(uri={"type": "string", "format": "uri-reference", "minLength": 1})
_LOCATION = _object(
    physicalLocation=_object(("artifactLocation",), artifactLocation=_ARTIFACT, region=_REGION), message=_MESSAGE
)
_DESCRIPTOR = _object(
    ("id",),
    id=_WORDS,
    name=_WORDS,
    shortDescription=_STRING_IN_FORMATS,
    fullDescription=_STRING_IN_FORMATS,
    help=_STRING_IN_FORMATS,
    helpUri={"type": "string", "format": "uri"},
    defaultConfiguration=_object(enabled={"type": "boolean"}, level=_LEVEL),
)
_DESCRIPTOR["properties"]["properties"] = {"type": "object", "properties": {"tags": _list_of({"type": "string"})}}
_NOTE = _object(
    ("message",), message=_MESSAGE, level=_LEVEL, locations=_list_of(_LOCATION), descriptor=_object(id=_WORDS)
)
_RESULT = _object(
    ("message",),
    ruleId=_WORDS,
    ruleIndex={"type": "integer", "minimum": -1},
    level=_LEVEL,
    rank={"type": "number", "minimum": -1, "maximum": 100},
    message=_MESSAGE,
    locations=_list_of(_LOCATION, alike=True),
    relatedLocations=_list_of(_LOCATION),
    partialFingerprints={"type": "object", "additionalProperties": {"type": "string"}},
)
SARIF = _object(
    ("version", "runs"),
    **{"$schema": {"type": "string", "format": "uri"}},
    version={"const": "2.1.0"},
    runs=_list_of(
        _object(
            ("tool",),
            tool=_object(
                ("driver",),
                driver=_object(
                    ("name",),
                    name=_WORDS,
                    version=_WORDS,
                    informationUri={"type": "string", "format": "uri"},
                    rules=_list_of(_DESCRIPTOR),
                ),
            ),
            invocations=_list_of(
                _object(
                    ("executionSuccessful",),
                    executionSuccessful={"type": "boolean"},
                    toolExecutionNotifications=_list_of(_NOTE, alike=True),
                ),
                alike=True,
            ),
            columnKind={"enum": ["utf16CodeUnits", "unicodeCodePoints"]},
            results=_list_of(_RESULT, alike=True),
        ),
        alike=True,
    ),
)
"""A whole report."""
