"""Memory of a long run: what was worked out for words is remembered up to a limit, and what lies about unused is given back.

A corpus of a million documents has no end of names and numbers.
"""

from __future__ import annotations

import gc
from itertools import islice
from typing import Final, TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")

REMEMBERED: Final = 1 << 11
"""Words of one kind that are remembered: 1,392 news and encyclopedia texts took as long with 2,000 as with 65,000, and 25 MB less."""


def make_room(memo: dict[Key, Value], most: int = REMEMBERED) -> None:
    """Of a full memo, forget an eighth: the words behind its first half that came longest ago.

    To be called before something is added. The first half stays, since the words that were met first are the frequent ones: so the
    memory of a long run is that of its beginning, and what is frequent is never worked out again. The other half holds what came last,
    which a text or its neighbours may say again.

    A dictionary that is forgotten from and added to is made anew for three times what it holds, with a power of two of places: at a
    `most` of 10,922, a third of one, it takes 415 kB, at 16,384 it takes 961.
    """
    if len(memo) >= most:
        for key in list(islice(memo, most // 2, most // 2 + max(1, most // 8))):
            del memo[key]


EVERY: Final = 256
"""Documents after which memory is tidied up: 3 ms of CPU that make it the same after a thousand documents and after a million."""
_SETTLED: Final = frozenset({EVERY, 4 * EVERY, 16 * EVERY})
"""Documents after which what is still there is taken to stay: what patterns, lexicons and models are made of when they are first needed."""


class Tidy:
    """Is told of each document that is done, and now and then has Python give back what it keeps for objects to come.

    Only a collection of all objects empties Python's lists of used tuples, of which it keeps 2,000 of each of twenty lengths; without one
    they grow for as long as the run goes on. Where the program has set objects aside for good (`gc.freeze`), those that were made by the
    first documents are set aside too, so that a collection need not go through them.
    """

    def __init__(self) -> None:
        self._documents = 0
        self._aside = False

    def document(self) -> None:
        """One more document is done."""
        self._documents += 1
        if self._documents % EVERY == 0:
            gc.collect()
            if self._documents == EVERY:
                self._aside = gc.get_freeze_count() > 0  # which counts them all
            if self._aside and self._documents in _SETTLED:
                gc.freeze()
