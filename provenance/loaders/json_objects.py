"""What the objects of JSON are as they are read: keys that stand several times, and values that an export wraps with their type."""

from __future__ import annotations

__all__ = ["Doubled", "object_of"]


class Doubled(dict[str, object]):
    """An object in which a key stands several times: the last value counts, as for all readers of JSON in Python."""

    def __init__(self, pairs: list[tuple[str, object]]) -> None:
        super().__init__(pairs)
        self.lost = {key for key, value in pairs if self[key] != value}
        """The keys of which another value was not read."""


_TYPED = frozenset({"stringValue", "timestampValue", "integerValue", "doubleValue", "booleanValue", "nullValue"})
"""Keys under which Firestore and Datastore export a value with its type: `{"title": {"stringValue": "The bridge"}}`, …"""
_BESIDE_TYPED = frozenset({"excludeFromIndexes", "meaning"})
"""… and what may stand beside it."""


def object_of(pairs: list[tuple[str, object]]) -> object:
    """What the keys and values of an object in JSON are; it remembers which of them were not read. Of one that says no more than the type of a value, that value."""
    if pairs and pairs[0][0] in _TYPED and all(key in _BESIDE_TYPED for key, _ in pairs[1:]):
        return pairs[0][1]
    made = dict(pairs)
    return made if len(made) == len(pairs) else Doubled(pairs)
