"""ATT104: studies that a sentence calls by their topic or their year alone."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Research on emotional labeling shows that naming a feeling makes it smaller.", 1),
        ("Research into sleeping badly suggests that naps help.", 1),
        ("Research published in 2025 found that most workers felt it.", 1),
        ("A paper published in 2019 found that lamps burn longer.", 1),
        ("Work published in 2024 showed that naps help.", 1),
        ("Studies on running barefoot have many readers, and the reports show it.", 0),
        ("Research published in Nature in 2025 found that lamps burn longer.", 0),
        ("Research published in 2025 by Ana Cruz found that lamps burn longer.", 0),
        ("Research on emotional labeling by Ana Cruz shows that naming helps.", 0),
        ("Research on emotional labeling shows that naming helps (Cruz, 2019).", 0),
        ("Our research on emotional labeling shows that naming helps.", 0),
    ],
)
def test_by_topic_or_year(text: str, found: int) -> None:
    assert len(found_in(unnamed_study, f"{text} The bridge is old.")) == found
