"""Outcomes as bytes, to travel between processes and to be kept: JSON records in msgpack, no pickle."""

from __future__ import annotations

from typing import Any

import msgspec

from provenance.engine.check import Outcome, StoredFact
from provenance.records import DocumentRecord, Member, Problem, encode


class _Fact(msgspec.Struct, array_like=True):
    rule: str
    key: str
    member: Member
    payload: Any


class _Packed(msgspec.Struct, array_like=True):
    line: bytes
    problems: list[Problem]
    facts: list[_Fact]
    depends_on_files: bool


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Packed)
_RECORDS = msgspec.json.Decoder(DocumentRecord)


def pack_outcome(outcome: Outcome) -> bytes:
    """An outcome as bytes."""
    facts = [_Fact(fact.rule, fact.key, fact.member, fact.payload) for fact in outcome.facts]
    return _ENCODER.encode(_Packed(encode(outcome.record), outcome.problems, facts, outcome.depends_on_files))


def unpack_outcome(data: bytes) -> Outcome:
    """The outcome of these bytes. Raises msgspec.DecodeError."""
    packed = _DECODER.decode(data)
    return Outcome(
        _RECORDS.decode(packed.line),
        packed.problems,
        [StoredFact(fact.rule, fact.key, fact.member, fact.payload) for fact in packed.facts],
        packed.depends_on_files,
    )
