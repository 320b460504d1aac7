"""Tags whose attributes no blank parts (BLP411)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.markup.markup_residue import markup_residue

from tests.found import findings

_TEXT = "The minutes are [here](https://lampnet.org/m) and {}the recording</a> is there.\n"


@pytest.mark.parametrize(
    ("tag", "name"),
    [
        ('<a href="https://lampnet.org/r"target="_blank">', "target"),
        ("<a href='https://lampnet.org/r'rel=\"nofollow\">", "rel"),
        ('<a href="https://lampnet.org/r?of=\'Lamp\'" title="Lamp"target="_blank">', "target"),
    ],
)
def test_a_blank_is_missing_before_an_attribute(tag: str, name: str) -> None:
    (found,) = (one for one in findings(markup_residue, _TEXT.format(tag)) if "no blank before" in one.message)
    assert str(found.severity) == "info"
    assert f"no blank before “{name}”" in found.message


def test_other_tags_that_show_stay_warnings() -> None:
    (found, *_) = findings(markup_residue, _TEXT.format('<a href="https://lampnet.org/r" ="_blank">'))
    assert str(found.severity) == "warning"
    assert "no blank before" not in found.message
