"""Each kind of text that needs no day is tested apart from whether the text depends on it at all, of which `test_telling.py` asks."""

from __future__ import annotations

import pytest
from provenance_plugins.dates import missing_date


@pytest.fixture(autouse=True)
def _depends(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.module.__name__.rpartition(".")[2] != "test_telling":
        monkeypatch.setattr(missing_date, "_depends_on_day", lambda _: True)
