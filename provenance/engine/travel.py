"""Outcomes as bytes, to travel between processes and to be kept: JSON records in msgpack, no pickle."""

from __future__ import annotations

from typing import Any

import msgspec

from provenance.engine.outcomes import Outcome, StoredFact
from provenance.records import DocumentRecord, Member, Problem


class _Packed(msgspec.Struct, array_like=True):
    line: bytes
    fault: str | None
    problems: list[Problem]
    facts: list[tuple[str, str, int, Any, int]]
    """Rule, key, number of the member, payload, number of what is shared (-1: nothing)."""
    members: list[Member]
    shared: list[Any]
    depends_on_files: bool


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Packed)
_RECORDS = msgspec.json.Decoder(DocumentRecord)


def pack_outcome(outcome: Outcome) -> bytes:
    """An outcome as bytes."""
    members, shared = _Once(), _Once()
    facts = [
        (fact.rule, fact.key, members.number(fact.member), fact.payload, shared.number(fact.shared))
        for fact in outcome.facts
    ]
    return _ENCODER.encode(
        _Packed(
            outcome.seal(),
            outcome.fault,
            outcome.problems,
            facts,
            members.values,
            shared.values,
            outcome.depends_on_files,
        )
    )


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
    """The outcome of these bytes. Raises msgspec.DecodeError."""
    packed = _DECODER.decode(data)
    return Outcome(
        _RECORDS.decode(packed.line),
        packed.problems,
        [
            StoredFact(rule, key, packed.members[member], payload, None if shared < 0 else packed.shared[shared])
            for rule, key, member, payload, shared in packed.facts
        ],
        packed.depends_on_files,
        packed.line,
        packed.fault,
    )
