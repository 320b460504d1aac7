"""These tests ask whose a contact is, and a warning says that it is somebody's; which of those are plainly private, and stay warnings, is asked in `test_plainly_private.py`."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data import e_mail_address, phone_number


@pytest.fixture(autouse=True)
def _whosesoever(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if not request.module.__name__.endswith("test_plainly_private"):
        monkeypatch.setattr(e_mail_address, "is_plainly_private", lambda *_: True)
        monkeypatch.setattr(phone_number, "is_plainly_somebodys", lambda *_: True)
