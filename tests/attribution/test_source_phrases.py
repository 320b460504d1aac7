"""What is shown of a source in which somebody named, or a clause, stands before its people."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source

from provenance.api import Example
from provenance.testing import find


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The death toll reached 330 overnight civil defence sources told the paper.", "civil defence sources told"),
        ("The price rose. Two of the 12 accused officials told the paper.", "Two of the 12 accused officials told"),
        (
            "The Lamp Observatory was shut. The town fell, according to the Observatory and Holm officials.",
            "Holm officials",
        ),
        (
            "The pier was shut. The town fell, according to the Observatory and Holm officials.",
            "according to the Observatory and Holm officials",
        ),
        ("The town fell, according to the UN and Holm officials.", "according to the UN and Holm officials"),
        ("According to the Holm Ministry and local sources, the dam is safe.", "local sources"),
    ],
)
def test_only_the_people_without_a_name_are_shown(text: str, shown: str) -> None:
    findings, problems = find(anonymous_source, Example(text))
    assert problems == []
    assert [finding.excerpt for finding in findings] == [shown]
    assert findings[0].message.startswith(f"“{shown.removesuffix(' told').removeprefix('according to ')}” is a source")
