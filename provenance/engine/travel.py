"""Outcomes as bytes, to travel between processes and to be kept: JSON records in msgpack, no pickle.

A record travels as the line that was held against the schema where it was made. It is not read again where it arrives, since most
reports write the line itself; a checksum before the whole says that nothing of it was lost.
"""

from __future__ import annotations

from typing import Any
from zlib import crc32

import msgspec

from provenance.engine.outcomes import Brief, Outcome, StoredFact
from provenance.records import Member, Problem

_CHECKSUM = 4
"""Bytes of the checksum."""


class _Packed(msgspec.Struct, array_like=True):
    line: bytes
    brief: Brief
    fault: str | None
    problems: list[Problem]
    facts: list[tuple[str, str, int, Any, int]]
    """Rule, key, number of the member, payload, number of what is shared (-1: nothing)."""
    members: list[Member]
    shared: list[Any]
    depends_on_files: bool


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Packed)


def pack_outcome(outcome: Outcome) -> bytes:
    """An outcome as bytes."""
    members, shared = _Once(), _Once()
    line = outcome.seal()
    facts = [
        (fact.rule, fact.key, members.number(fact.member), fact.payload, shared.number(fact.shared))
        for fact in outcome.facts
    ]
    data = _ENCODER.encode(
        _Packed(
            line,
            outcome.brief if outcome.fault is None else _without_words(outcome.brief),
            outcome.fault,
            outcome.problems,
            facts,
            members.values,
            shared.values,
            outcome.depends_on_files,
        )
    )
    return crc32(data).to_bytes(_CHECKSUM, "big") + data


def _without_words(brief: Brief) -> Brief:
    """Without what the document says of itself: it may be what cannot be written."""
    return msgspec.structs.replace(brief, source="")


class _Once:
    """Objects by number: the same object, the same number."""

    def __init__(self) -> None:
        self.values: list[Any] = []
        self._numbers: dict[int, int] = {}

    def number(self, value: object) -> int:
        """The number of an object; -1 for None."""
        if value is None:
            return -1
        number = self._numbers.get(id(value))
        if number is None:
            number = self._numbers[id(value)] = len(self.values)
            self.values.append(value)
        return number


def unpack_outcome(data: bytes) -> Outcome:
    """The outcome of these bytes. Raises ValueError, of which msgspec.DecodeError is one, where they are not what was packed."""
    view = memoryview(data)[_CHECKSUM:]
    if crc32(view) != int.from_bytes(data[:_CHECKSUM], "big"):
        message = "an outcome was damaged on its way"
        raise ValueError(message)
    packed = _DECODER.decode(view)
    return Outcome(
        None,
        packed.problems,
        [
            StoredFact(rule, key, packed.members[member], payload, None if shared < 0 else packed.shared[shared])
            for rule, key, member, payload, shared in packed.facts
        ],
        packed.depends_on_files,
        packed.line,
        packed.fault,
        counted=packed.brief,
    )
