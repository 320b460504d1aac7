"""Texts of these tests have no name of a file, as what was copied from a page has none: a file that somebody wrote is asked for by its name."""

from __future__ import annotations

import pytest

from provenance import testing


@pytest.fixture(autouse=True)
def _copied(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(testing.DEFAULT_PATH, "text/markdown", "example")
