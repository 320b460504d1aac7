"""Groups whose charge the next sentence answers, which are for information (ATT103)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example
from tests.found import found_in


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("Some commentators have described the driver as our friend. Here are the facts: he never came.", "info"),
        ("Critics have accused the mill of theft. But this is false. The mill paid.", "info"),
        ("Critics claimed that we had sold the dam. Nothing could be further from the truth.", "info"),
        ("Critics have accused the mill of theft. The mill paid in May.", "warning"),
        ("Supporters of the dam argue that it saves money. That concern deserves to be heard. But it is late.", "info"),
        ("Supporters of the dam argue that it saves money. That point is fair, yet it is late.", "info"),
        ("Supporters of the dam argue that it saves money. That concern deserves to be heard.", "warning"),
        ("Supporters of the dam argue that it saves money. That point is fair, since it does, but late.", "warning"),
        ("Critics argue that the mill stole water. The case is worth a million, and is heard in May.", "warning"),
        ("Critics argue that the mill stole water. The case fails to move the mayor.", "warning"),
        ("Critics say that the mill stole water. The claim rests on two letters.", "warning"),
        ("Some experts argue that the dam leaks. This view is fair. But the mill is old.", "warning"),
        ("Some economists argue that the mill is sound. Their position is legitimate. But it is old.", "warning"),
        ("Critics argue that the mill stole water. The argument is worth a look.", "warning"),
        ("Supporters of the dam argue that it saves money. But this argument misses the river.", "info"),
        ("Supporters of the dam argue that it saves money. That concern is shared by the mayor.", "warning"),
        ("Supporters of the dam argue that it saves money. That is worth a vote.", "warning"),
        ("Supporters of the dam argue that it saves money. The river deserves better.", "warning"),
        ("Supporters of the dam argue that it saves money.\n\nThat concern deserves a vote.", "warning"),
    ],
)
def test_a_charge_that_is_answered_is_for_information(words: str, severity: str) -> None:
    found = found_in(weasel_attribution, Example(words))
    assert [str(finding.severity) for finding in found] == [severity]
