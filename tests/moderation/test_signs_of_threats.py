"""Most texts of each form of a threat have a sign of their language, without which the form is asked of no text."""

from __future__ import annotations

import re

import pytest
from provenance_plugins.moderation import threats_by_parts

from tests.analysis.pattern_samples import samples

_EACH = 200
"""Texts of each form."""
_MOST = 0.8
"""Left out are signs that are words of any sentence ("will", "dich")."""


@pytest.mark.parametrize("language", threats_by_parts._LANGUAGES)
@pytest.mark.parametrize("forms", [threats_by_parts._TOLD, threats_by_parts._SPOKEN_TO])
def test_most_texts_of_a_form_have_a_sign(language: str, forms: dict[str, re.Pattern[str]]) -> None:
    signs = threats_by_parts._signs(language)
    made = list(samples(re.compile(forms[language].pattern, re.IGNORECASE), _EACH))
    assert made
    without = [text for text in made if not any(sign in text.lower() for sign in signs)]
    assert len(without) <= (1 - _MOST) * len(made), without[:5]
