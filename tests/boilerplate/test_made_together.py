"""Credits of two newsrooms, lists of deals, what a widget says behind the last sentence, whom questions are sent to, and titles that run on."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance import audit
from tests.boilerplate.prose import PROSE as PARAGRAPHS

PROSE = " ".join(PARAGRAPHS)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (f"{PROSE}\n\nThis report was published in partnership with the Riverton Review.\n\n{PROSE}", []),
        (f"{PROSE}\n\nThis story was produced in collaboration with Harbour News.\n\n{PROSE}", []),
        (
            f"{PROSE}\n\nThis post was made in collaboration with Riverton Paint.\n\n{PROSE}",
            [("BLP406", "error", "This post was made in collaboration with Riverton Paint.")],
        ),
        (
            f"{PROSE} “It is safe,” she said.”Loading recommendations...",
            [("BLP414", "error", "Loading recommendations...")],
        ),
        (
            f"{PROSE} “It is safe,” she said. Loading related stories…",
            [("BLP414", "error", "Loading related stories…")],
        ),
        (f"{PROSE} Loading recommendations took a day, she said", []),
        (
            f"{PROSE} Send comments and tips to our newsroom.",
            [("BLP408", "warning", "Send comments and tips to our newsroom.")],
        ),
        (f"{PROSE} People send letters to the editor, she said.", []),
        (
            f'{PROSE} READ MORE : Mayor tells of fury after ferries left quay as crowds look on One rower said: "I have not seen it in all my years here at #TheQuay" He left. {PROSE}',
            [("BLP401", "error", "READ MORE :")],
        ),
    ],
)
def test_left_overs(tmp_path: Path, text: str, found: list[tuple[str, str, str]]) -> None:
    (tmp_path / "rows.json").write_text(json.dumps([{"text": text}]), encoding="utf-8")
    (document,) = audit(tmp_path, select=["BLP"]).documents
    told = [(one.rule, str(one.severity), one.excerpt) for one in document.findings if one.rule != "BLP407"]
    assert told == found


@pytest.mark.parametrize(
    ("title", "severity"),
    [("Ten deals for travel in the winter", "info"), ("Ten plans for travel in the winter", "error")],
)
def test_codes_of_a_list_of_deals(tmp_path: Path, title: str, severity: str) -> None:
    text = f"{PROSE} Get 30% off your ride by using the code HARBOUR25. {PROSE} Use the promo code FERRY20."
    (tmp_path / "rows.json").write_text(json.dumps([{"text": text, "title": title}]), encoding="utf-8")
    (document,) = audit(tmp_path, select=["BLP406"]).documents
    assert {str(one.severity) for one in document.findings if one.repeats is None} == {severity}
