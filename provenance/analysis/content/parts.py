"""What the reading of a document's content gives: the article's blocks, and what stands around and between them."""

from __future__ import annotations

import msgspec

from provenance.levels import Confidence
from provenance.spans import Span

STATISTICAL = "statistical"
"""The kind of left-overs that no phrase or structure names and the classifier holds for such."""


class Boilerplate(msgspec.Struct, frozen=True):
    """A stretch that a template, a page or a program left in the text."""

    kind: str
    """`related`, `share`, `newsletter`, `cookie`, `navigation`, `advertisement`, `readmore`, `footer`, `comments`, `script`,
    `assistant` or `statistical`."""
    span: Span
    """All that should go."""
    blocks: range
    """The indices of the blocks that it touches."""
    confidence: Confidence
    whole: bool = True
    """Whether nothing but left-overs stands in its blocks; else only a sentence of one block is meant."""
    certain: bool = False
    """Whether each of its blocks gives itself away by its own words, or is a title, a link or the words of a menu among others under the article."""
    led: int = 0
    """Words of the same sentence before what gives it away: "If you take part in the race, please join …" is said to some readers, for a reason."""


class Content(msgspec.Struct, frozen=True):
    """Which blocks are the article, and which stretches are left-overs."""

    main: tuple[int, ...]
    """The indices of the blocks that are the article, in order."""
    boilerplate: tuple[Boilerplate, ...] = ()
    """In order of place; they do not overlap."""
    is_scattered: bool = False
    """A whole page of which no element says that it is an article, and whose running text stands in many of them: cards and sections of a site."""
    is_named: bool = False
    """A whole page of which an element says that it is the article."""
    _members: frozenset[int] = msgspec.field(default=frozenset())

    @classmethod
    def of(
        cls,
        main: tuple[int, ...],
        boilerplate: tuple[Boilerplate, ...] = (),
        *,
        is_scattered: bool = False,
        is_named: bool = False,
    ) -> Content:
        """With its look-up table."""
        return cls(main, boilerplate, is_scattered, is_named, frozenset(main))

    def is_main(self, block_index: int) -> bool:
        """Whether a block belongs to the article."""
        return block_index in self._members
