"""Whoever presents themself in the summary of a row."""

from __future__ import annotations

import json
from io import BytesIO

import pytest

from provenance.api import Source
from provenance.engine.program import program
from provenance.loaders import JsonLinesLoader

_TOLD = "Tôi dạy học viên chèo thuyền trên sông vào mỗi buổi sáng. Môn này khó, vì nước chảy nhanh và gió đổi chiều liên tục quanh cây cầu cũ. Sau giờ học, tôi sửa thuyền và kể cho các em nghe chuyện về bến cảng ngày xưa, khi cây cầu chưa xây và mọi người đều phải qua sông bằng những con đò nhỏ của làng. “Nước mạnh quá”, các em nói. “Cứ chèo đi”, tôi đáp."


@pytest.mark.parametrize(
    ("summary", "teller"),
    [
        ("Tôi là Nguyễn Đỗ Văn An, sinh năm 1990, dạy chèo thuyền.", "Nguyễn Đỗ Văn An"),
        ("Me llamo Ana Cruz y enseño a remar.", "Ana Cruz"),
        ("Tôi là người dạy chèo thuyền ở bến cảng.", None),
        ("“Tôi là Nguyễn Văn An”, ông nói với hội đồng.", None),
        ("Nguyễn Văn An dạy chèo thuyền ở bến cảng.", None),
    ],
)
def test_who_tells(summary: str, teller: str | None) -> None:
    made = program(select=("ATT105",))
    row = {"title": "Chèo thuyền", "summary": summary, "date": "2020-09-10", "content": _TOLD}
    (entry,) = JsonLinesLoader().entries("a.jsonl", BytesIO(json.dumps(row).encode()))
    assert isinstance(entry, Source)
    loader = made.kinds.document_loader("text/plain")
    assert loader is not None
    (finding,) = made.checker.check(entry, loader).record.findings
    said = "the document names no author" if teller is None else f"“{teller}” stands where that would be"
    assert said in finding.message
