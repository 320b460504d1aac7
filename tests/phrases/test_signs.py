"""Signs that every text is asked stand in one file of their lexicon, `any.toml`, which alone is read for them."""

from __future__ import annotations

import pytest

from provenance.api import Phrases


@pytest.mark.parametrize(
    ("package", "table"),
    [
        *(
            ("provenance_plugins.boilerplate.drafts", table)
            for table in ("asked_of_writers", "notes_to_oneself", "signs_of_checks", "signs_to_editors", "todo_parts")
        ),
        ("provenance_plugins.boilerplate.drafts", "unfinished_parts"),
        ("provenance_plugins.boilerplate.drafts", "writing_plans"),
        ("provenance_plugins.citations", "source_signs"),
        ("provenance_plugins.moderation", "threat_signs"),
    ],
)
def test_no_other_file_has_them(package: str, table: str) -> None:
    assert Phrases.load(package, table).languages == {"any"}
