"""Two versions of a text among the members of a corpus finding, and the words that differ."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from provenance.patterns import lazy_pattern
from provenance.records import CorpusFinding, Difference, Member, Versions

COMPARED = 500
"""Findings of a run whose members are compared: a comparison takes as long as checking a document does."""
_LOOKED_AT = 10
"""Members among which another version is looked for."""
_LEAST_ALIKE = 0.3
"""Share of the words in common under which a comparison shows nothing."""
_WORD = lazy_pattern(r"\s*\S+")


def is_of_two(finding: CorpusFinding) -> bool:
    """Whether a member shows other words than the first one."""
    return _other(finding.members) is not None


def compared(finding: CorpusFinding) -> CorpusFinding:
    """A finding whose members are of two texts, with the differences between the first one of each marked where much is the same."""
    second = _other(finding.members)
    if second is None:
        return finding
    found = differences(finding.members[0].excerpt, finding.members[second].excerpt)
    return finding if found is None else replace(finding, versions=Versions(0, second, found))


def _other(members: Sequence[Member]) -> int | None:
    """The place of the first member that shows other words than the first one; None where there are not two texts to compare."""
    first = members[0].excerpt
    among = enumerate(members[:_LOOKED_AT])
    return next((at for at, member in among if member.excerpt != first and member.excerpt), None) if first else None


def differences(first: str, second: str) -> list[Difference] | None:
    """The stretches of words that differ, whatever their case, in order; None where little is the same."""
    from difflib import SequenceMatcher  # noqa: PLC0415 - few runs need it, and it takes 2 ms

    left, right = list(_WORD.finditer(first)), list(_WORD.finditer(second))
    matcher = SequenceMatcher(
        None,
        [word.group().strip().casefold() for word in left],
        [word.group().strip().casefold() for word in right],
        autojunk=False,
    )
    if matcher.quick_ratio() < _LEAST_ALIKE:
        return None
    codes = matcher.get_opcodes()
    same = sum(end - start for tag, start, end, _, _ in codes if tag == "equal")
    if same < _LEAST_ALIKE * min(len(left), len(right)):
        return None
    starts = [*(word.start() for word in left), len(first)]
    others = [*(word.start() for word in right), len(second)]
    return [
        Difference(starts[one], starts[one_end], others[two], others[two_end])
        for tag, one, one_end, two, two_end in codes
        if tag != "equal"
    ]
