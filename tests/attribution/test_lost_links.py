"""Items of a digest whose links were lost: the outlet in brackets at the end of each, or the author of the article on a line below."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Severity
from tests.found import severities_of

WARNING, INFO = Severity.WARNING, Severity.INFO
_OTHERS = "2 The quay was sold\nNobody knows to whom. (\nHarbour Post\n$)\n3 The ferry is late\nIt waits for the tide. (The Lamp)\n"


@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (anonymous_source, "A source said the dam leaks."),
        (weasel_attribution, "Critics say the dam leaks."),
        (unnamed_study, "New research shows that the dam leaks."),
    ],
)
@pytest.mark.parametrize(
    ("before", "behind", "severity"),
    [
        ("1 The dam is old\n", f" (\nGazette of Leeds\n)\n{_OTHERS}", INFO),
        ("+ ", f"\n(Gazette)\n{_OTHERS}", INFO),
        ("1 The dam is old\n", f" It is full. (via Gazette)\n{_OTHERS}", INFO),
        ("1 The dam is old\n", " (Gazette)\n2 The quay was sold\nNobody knows to whom.\n", WARNING),
        ("1 The dam is old\n", f"\n+ It is full. (Gazette)\n{_OTHERS}", WARNING),
        ("1 The dam is old\n", f"\n\nIt is full. (Gazette)\n{_OTHERS}", WARNING),
        ("The dam is old. ", "\nFind out who built it\n.\n—Ana Cruz\nThe quay was sold.", INFO),
        ("The dam is old. ", "\n\nRead the full story.\n—Ana Cruz\nThe quay was sold.", INFO),
        ("The dam is old. ", "\nIt is full.\n—Ana Cruz\nThe quay was sold.", WARNING),
        ("The dam is old. ", "\nRead the full story.\nThe quay was sold.", WARNING),
    ],
)
def test_an_item_tells_of_the_article_of_an_outlet_or_of_somebody_named(
    rule: object, said: str, before: str, behind: str, severity: str
) -> None:
    assert severities_of(rule, f"Here is today's list.\n\n{before}{said}{behind}", "text/plain")[:1] == [severity]  # type: ignore[arg-type]
