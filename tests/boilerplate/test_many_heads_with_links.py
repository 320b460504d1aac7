"""Heads of other articles by the thousand ask for their own links, not for each link of the text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import msgspec
from provenance_plugins.boilerplate.related_posts import _heads
from typing_extensions import override

from provenance.documents import Link
from provenance.testing import document

HEADS = 300


class Counted(tuple[Link, ...]):
    """Links that count how often somebody walks through them."""

    __slots__ = ()
    walks: ClassVar[list[int]] = []

    @override
    def __iter__(self) -> Iterator[Link]:
        self.walks.append(1)
        return super().__iter__()


def test_links_over_a_stretch_are_those_that_stand_in_it_or_reach_into_it() -> None:
    read = document("[a lamp](/a), [an oar](/b) and [a weir](/c)", media_type="text/markdown")
    lamp, oar, weir = read.links
    assert read.links_over(0, len(read.text)) == [lamp, oar, weir]
    assert read.links_over(oar.span.start, oar.span.end) == [oar]
    assert read.links_over(lamp.span.end - 1, weir.span.start) == [lamp, oar]
    assert read.links_over(lamp.span.end, oar.span.start) == []


def test_no_head_walks_through_all_links() -> None:
    heads = "".join(
        f"**Related:** [The {at} of May](https://lamp.org/{at})\n\nHolm met on it.\n\n" for at in range(HEADS)
    )
    read = document(heads, media_type="text/markdown")
    Counted.walks.clear()
    assert len(list(_heads(msgspec.structs.replace(read, links=Counted(read.links), memory={})))) == HEADS
    assert len(Counted.walks) < HEADS // 4
