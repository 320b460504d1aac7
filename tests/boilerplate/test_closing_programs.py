"""Programs with which a row ends whose page had them below the article."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from provenance.api import Source
from provenance.engine.program import program
from provenance.loaders import JsonLinesLoader

_TOLD = (
    "The council voted on Monday to close the bridge for a year, and its chair said that nothing else was left to do. "
)
_THAI = "สภาเมืองลงมติเมื่อวันจันทร์ให้ปิดสะพานเก่าตลอดฤดูร้อน เพราะเจ้าหน้าที่พบรอยร้าวที่เสาตอม่อ และชาวบ้านต้องใช้เรือข้ามฟากแทน "
_CALL = 'var lamp = document.getElementById("lamp");'
_LESSON = (
    'var lamp = setInterval(turn, 5000);\nfunction turn() {\n  document.getElementById("lamp").innerHTML = "lit";\n}'
)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{_TOLD * 4}\n\n{_LESSON}\n", [_LESSON]),
        (f"{_THAI * 4}{_LESSON}", [_LESSON]),
        (f"{_TOLD * 4}This function of JavaScript turns the lamp:\n\n{_LESSON}\n", []),
        (f"{_TOLD * 4}\n\n{_LESSON}\n\nThen the ferry left again.", []),
        (f"{_TOLD * 4}\n\nHere is how my lamp is lit:\n\n{_LESSON}\n", []),
        (f"{_TOLD * 4}{_CALL}\nBen Ode (Leeds) said that he would keep the ferry.\n{_CALL}", [_CALL]),
        (f"{_TOLD * 4}{_CALL}\n{_TOLD}(The end);", [_CALL]),
        (
            f"{_TOLD * 4}{_CALL}\n// the lamp of the old quay is lit here\n{_CALL}",
            [f"{_CALL} // the lamp of the old quay is lit here {_CALL}"],
        ),
    ],
)
def test_what_was_left_at_the_end(text: str, told: list[str]) -> None:
    made = program(select=("BLP411",))
    row = {"title": "The bridge", "text": text}
    (entry,) = JsonLinesLoader().entries("a.jsonl", BytesIO(json.dumps(row).encode()))
    assert isinstance(entry, Source)
    loader = made.kinds.document_loader("text/plain")
    assert loader is not None
    findings = made.checker.check(entry, loader).record.findings
    assert [" ".join((one.excerpt or "").split()) for one in findings] == [" ".join(words.split()) for words in told]
