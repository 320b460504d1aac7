"""Words of a gap that another verb offers or asks for."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.gaps.template_placeholder import template_placeholder

from provenance.api import Severity
from tests.boilerplate.prose import marked


@pytest.mark.parametrize(
    ("text", "severities"),
    [
        ("The third record of the lamp keepers is out (get your copy here), and the quay sings.", []),
        ("Members upload your photo here and wait for the keeper of the lamp.", []),
        ("Your copy here. The quay sings.", [Severity.ERROR]),
        ("The quay sings: your headline here", [Severity.ERROR]),
        ("The quay sings. Insert your copy here", [Severity.ERROR]),
    ],
)
def test_what_is_offered_is_no_gap(text: str, severities: list[str]) -> None:
    assert [graded for _, graded in marked(template_placeholder, text)] == severities
