"""Who wrote a post that a text shows, and when, is neither the author of the text nor its day; and a note on the author in the field for the name."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance import audit
from provenance.analysis import metadata
from provenance.testing import document

_LEAD = "Last night the crowd went to the old bridge, but the clerks had shut it, as the mayor had asked them to.\n\nThe crowd went home when the rain came, and nobody was hurt by the gate."
_POST = "The crowd asks why the bridge is shut pic.example/abc\n\n— Sarah Cruz (@sarahcruz) July 30, 2020"
_REST = "The mayor said that the bridge is old, and that the ferry goes on until the men of the mill have mended it. They begin in May."


def test_a_post_in_a_text_is_by_somebody_else(tmp_path: Path) -> None:
    row = {"text": f"{_LEAD}\n\n{_POST}\n\n{_REST}"}
    (tmp_path / "rows.json").write_text(json.dumps([row]), encoding="utf-8")
    (found,) = audit(tmp_path, select=["ATT105", "DAT201"]).documents
    assert [one.rule for one in found.findings] == ["ATT105", "DAT201"]
    assert all("Cruz" not in one.message and "2020" not in one.message for one in found.findings)


_SIGNED = "— Sarah Cruz (@sarahcruz), July 30, 2020"


@pytest.mark.parametrize(
    ("below", "is_post"),
    [
        (
            "Sarah Cruz covers the harbour for the Lamp. She lives by the mill with two dogs and a cat, and writes on ships, on the sea, and on ferries.",
            False,
        ),
        (_REST, True),
        (f"Sarah Cruz took it down on Monday. {_REST * 5}", True),
        (f"Sarah Cruz took it down on Monday.\n\n{_REST}", True),
        (f"Cruz took it down on Monday, but the crowd had read it, and went on to ask. {_REST}", True),
    ],
)
def test_a_signature_above_a_note_on_the_author_is_that_of_the_text(
    tmp_path: Path, below: str, is_post: object
) -> None:
    row = {"text": f"{_LEAD}\n\n{_SIGNED}\n\n{below}"}
    (tmp_path / "rows.json").write_text(json.dumps([row]), encoding="utf-8")
    (found,) = audit(tmp_path, select=["DAT201"]).documents
    assert bool(found.findings) == is_post


def test_a_byline_with_a_handle_is_that_of_the_text() -> None:
    found = metadata(document(f"The bridge\n\nBy Sarah Cruz (@sarahcruz) July 30, 2020\n\n{_LEAD}\n\n{_REST}"))
    assert [one.value for one in found.authors] == ["Sarah Cruz"]
    assert found.date is not None


@pytest.mark.parametrize(
    ("field", "names"),
    [
        ("Ana Cruz Is A Reporter For Harbour News. You Can Reach Her Email At", ["Ana Cruz"]),
        ("Ana Cruz is a staff writer at Harbour News", ["Ana Cruz"]),
        ("Lamps you can trust since 1841", []),
    ],
)
def test_a_field_that_describes_the_author(tmp_path: Path, field: str, names: list[str]) -> None:
    (tmp_path / "rows.json").write_text(json.dumps([{"author": field, "text": _REST}]), encoding="utf-8")
    (found,) = audit(tmp_path, select=["ATT105"]).documents
    assert found.metadata is not None
    assert [one.value for one in found.metadata.authors] == names
