"""Which licences are the same but for what one of the statements leaves out."""

from __future__ import annotations

from provenance.api import lazy_pattern
from provenance.named_tuples import NamedTuple

_PARTS = lazy_pattern(r"(?P<family>.*?)-(?P<version>\d+(?:\.\d+)+)(?P<rest>-.*)?\Z")
_LATER = ("-or-later", "-only", "+")


class _Parts(NamedTuple):
    family: str
    version: str | None


def _parts(identifier: str) -> _Parts:
    for ending in _LATER:
        identifier = identifier.removesuffix(ending)
    found = _PARTS.match(identifier)
    if found is None:
        return _Parts(identifier, None)
    return _Parts(found["family"], found["version"])


def agree(one: str, other: str) -> bool:
    """Whether two identifiers can mean the same licence: a missing version, a country's version or "or later" is no difference."""
    first, second = _parts(one), _parts(other)
    if first.family.lower() != second.family.lower():
        shorter, longer = sorted((one, other), key=len)
        return shorter == "BSD" and longer.startswith("BSD-")
    return first.version is None or second.version is None or first.version == second.version
