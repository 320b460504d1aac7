"""Pages whose text stands in `pre`: prose there is text, and all else is code as before."""

from __future__ import annotations

import pytest

from provenance.documents import BlockKind
from tests.loaders.common import check_shape, load

PROSE = """The Mill Gazette
The old mill by the river was closed on
Monday after a vote of the council. The
mayor, Helen Ortiz, said the sale would
pay for a library.

Residents asked for a referendum. They
gathered four hundred names in the square
and brought them to the hall in a box. The
council meets again in May to hear the
bakers, and everybody is welcome there.
"""
CODE = """def mill(wheel, stones):
    # The wheel turns. The stones grind. Nobody
    # has stopped them since the council voted.
    if wheel.turns() and stones.grind():
        return flour(wheel, stones)
    raise ValueError("The mill stands still. It was closed on Monday.")
""" * 3  # fmt: skip
PAGE = "<html><body><h1>The Mill Gazette</h1><main><pre>{}</pre></main></body></html>"


def kinds_of(page: str) -> list[BlockKind]:
    document = load(page, "text/html")
    check_shape(document)
    return [block.kind for block in document.blocks]


def test_prose_is_paragraphs() -> None:
    kinds = kinds_of(PAGE.format(PROSE * 2))
    assert BlockKind.CODE not in kinds
    assert kinds.count(BlockKind.PARAGRAPH) >= 4


@pytest.mark.parametrize(
    "sentences",
    [
        "Старая мельница у реки закрылась в понедельник. Никто этого не ожидал, и меньше всего те, кто там работает. ",
        "Ο παλιός μύλος δίπλα στο ποτάμι έκλεισε τη Δευτέρα. Κανείς δεν το περίμενε, και λιγότερο όσοι δουλεύουν εκεί. ",
        "أُغلقت الطاحونة القديمة بجانب النهر يوم الاثنين. لم يتوقع أحد ذلك، وأقلهم أولئك الذين يعملون هناك. ",
    ],
    ids=["Russian", "Greek", "Arabic"],
)
def test_prose_in_other_letters_is_paragraphs(sentences: str) -> None:
    assert BlockKind.CODE not in kinds_of(PAGE.format(sentences * 5))


@pytest.mark.parametrize(
    "page",
    [
        PAGE.format(CODE),
        PAGE.format("мельница 12 закрыта\nколесо 14 открыто\n" * 20),
        PAGE.format("the mill 12 closed\nthe wheel 14 open\n" * 20),
        PAGE.format("12:01:33 The mill was closed. The wheel stands. Nobody came.\n$ mill --open\n" * 8),
        f"<html><body>{'<p>The mill was closed on Monday after a vote of the council.</p>' * 20}<pre>{PROSE}</pre></body></html>",
    ],
    ids=["code", "table in other letters", "table", "log", "sample"],
)
def test_the_rest_is_code(page: str) -> None:
    assert BlockKind.CODE in kinds_of(page)
