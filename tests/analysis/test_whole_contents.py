"""What is said, with the whole of the quotation that says it, as the record has it."""

from __future__ import annotations

import pytest

from provenance.engine.evidence import EvidenceReader
from provenance.engine.places import Places
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "content"),
    [
        ("“The dam is old. It may break,” Ana Cruz said.", "“The dam is old. It may break,”"),
        ("Ana Cruz put it so: “The dam is old. It may break.”", "“The dam is old. It may break.”"),
        ("“It leaks,” Ana Cruz said. “It may break.”", "“It leaks,” Ana Cruz said. “It may break.”"),
        ("“Who pays?” Ana Cruz asked as she left. It was late.", "“Who pays?”"),
        ("“It leaks,” Ana Cruz said. The town heard her. “It may break.”", "“It leaks,”"),
        ("Ana Cruz said it was late. “It may break,” Ben Roe said.", "it was late."),
    ],
)
def test_a_speech_is_whole(text: str, content: str) -> None:
    made = document(text)
    first = EvidenceReader(made, Places(made)).evidence(()).attributions[0]
    assert first.content is not None
    assert first.content.text == content
