"""Sources in a list of other articles that ran into a text."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.testing import find

_OWN = "Le conseil a voté lundi la fermeture du pont, a dit le maire Jean Roux."
_FIRST = "Le bac rouvrira en mai Le bac reprendra ses traversées le 3 mai, a dit une source proche du port."
_SECOND = "Qui paiera le phare La ville cherche deux millions."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_OWN} à lire aussi Article : {_FIRST} Article : {_SECOND}", "info"),
        (f"{_OWN} {_FIRST} {_SECOND}", "warning"),
    ],
)
def test_what_a_list_says_is_not_laid_to_the_text(text: str, severity: str) -> None:
    (found,), _ = find(anonymous_source, text)
    assert found.severity == severity
