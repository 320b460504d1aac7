"""A word for dung is plain beside its animal (MOD501)."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.profanity import profanity

from tests.found import severities_in


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("A solução dos pastores do vale é queimar bosta de yak seca quando não há lenha no abrigo.", []),
        ("No quintal havia bosta de vaca e de cavalo, e o cheiro da fumaça não saía da roupa.", []),
        ("A bosta seca do gado serve de adubo para a horta e de lenha para o forno da casa.", []),
        ("A ponte fechou de novo, que bosta de prefeito temos nesta cidade, disse ele sem rir.", ["warning"]),
        ("A ponte fechou de novo e é tudo uma bosta, e ninguém na cidade sabe o que fazer.", ["warning"]),
    ],
)
def test_dung_of_animals(words: str, told: list[str]) -> None:
    assert severities_in("pt", profanity, words) == told
