"""Both sides of a debate in two sentences, and praise with what it rests on (ATT103)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from tests.found import severities_of

_NAMED = "Ana Cruz said that the weir leaks. Ben Ode said that the mill stands idle. Clara Hall said that the ferry is late. "
_FILL = "The bridge was closed in May. The boats lie at the pier. The mill has two wheels, and one of them turns. The road over the hill is open. "


@pytest.mark.parametrize(
    ("text", "warned"),
    [
        (f"{_NAMED}{_FILL}Proponents say the dam is safe. Opponents say it will break.", 0),
        (f"{_NAMED}{_FILL}Critics say the dam will break. Supporters say that it holds.", 0),
        (f"{_FILL}{_FILL}{_FILL}Proponents say the dam is safe. Opponents say it will break.", 0),  # no report
        (
            f"{_NAMED}{_FILL}While supporters of the dam argue that it holds, others row. Opponents also argue that it leaks.",
            1,  # the supporters themselves
        ),
        (
            f"{_NAMED}{_FILL}While critics of the dam argue that it leaks, others row. Opponents also argue that it is old.",
            2,
        ),
        (f"{_FILL}Proponents say the dam is safe. Opponents say it will break.", 2),
        (f"{_NAMED}{_FILL}Critics say the dam will break. Opponents say that it leaks.", 2),
        (f"{_NAMED}{_FILL}Experts say the dam is safe. Opponents say it will break.", 2),
        (f"{_NAMED}{_FILL}Critics say the dam will break. {_FILL}Supporters say that it holds.", 2),
    ],
)
def test_both_sides_of_a_debate(text: str, warned: int) -> None:
    assert severities_of(weasel_attribution, text).count("warning") == warned


@pytest.mark.parametrize(
    ("said", "warned"),
    [
        ("has been widely lauded as a tactical genius following his three wins", 0),
        ("has been widely praised as a guide for her work on the weir", 0),
        ("has been widely lauded as a tactical genius", 1),
        ("is widely seen as a failure following the fire", 1),
        ("has been widely criticised as a failure after the fire", 1),
    ],
)
def test_praise_and_its_ground(said: str, warned: int) -> None:
    text = f"{_FILL}The keeper {said}. It is widely believed that the dam will break."
    assert severities_of(weasel_attribution, text).count("warning") == warned + 1
