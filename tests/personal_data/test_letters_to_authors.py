"""PII603: the address at which the author of a paper wants letters on it."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.postal_address import postal_address

from tests.found import severities_of

HOME = "6120 8th Ave S, Lampton, FL 33707"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"Written correspondence related to this project should be addressed to Ana Cruz, {HOME}.", "info"),
        (f"Correspondence concerning this article should be addressed to Ana B. Cruz, Ph.D., {HOME}.", "info"),
        (f"Autor de correspondencia: Ana Cruz, {HOME}.", "info"),
        (f"Ana Cruz lives at {HOME}, and keeps lamps there.", "warning"),
        (f"Correspondence concerning this article goes to us. The author Ana Cruz lives at {HOME}.", "warning"),
        (f"Correspondence concerning Ana Cruz was found at her home, {HOME}.", "warning"),
    ],
)
def test_where_letters_on_a_paper_go_is_for_information(text: str, severity: str) -> None:
    assert severities_of(postal_address, f"# On lamps\n\nLamps go out in March.\n\n{text}\n") == [severity]
