"""Of what is beyond `limits.findings` the places are read, to be masked; what is listed is judged as if there were no more."""

from __future__ import annotations

import pytest

from provenance.engine.program import program
from provenance.host.settings import Limits, Settings
from provenance.records import encode

CONTACTS = "".join(
    f"Write to zora{number}@gmx.net, [her](mailto:vera{number}@gmx.net), her cell is +44 20 7946 {number + 1000}, "
    f"[dial](tel:+442079467{number + 100}). The harbour office is on 312-664-{number + 2000}.\n\n"
    for number in range(12)
)
QUOTED = "Ana Cruz said: “Write to zora11@gmx.net or ring +44 20 7946 1011, for the mill is closing.”\n"


@pytest.mark.parametrize("listed", [3, 10, 20, 30])
def test_what_is_listed_is_the_same(listed: int) -> None:
    text = CONTACTS + QUOTED
    every, first = (
        program(settings=Settings(select=("PII601", "PII602"), limits=Limits(findings=limit))).check(
            text, media_type="text/markdown"
        )
        for limit in (1000, listed)
    )
    assert first.record.status == "partly-checked"
    assert len(first.record.findings) == listed
    known = {(one.rule, one.location): one for one in every.record.findings}
    assert all(known[one.rule, one.location] == one for one in first.record.findings)
    for hidden in ("zora11@", "1011, for"):
        assert hidden.encode() not in encode(first.record)


@pytest.mark.parametrize("select", ["ATT", "PII"])
def test_what_is_not_listed_is_masked(select: str) -> None:
    made = program(settings=Settings(select=(select,), limits=Limits(findings=3)))
    record = made.check(CONTACTS + QUOTED, media_type="text/markdown").record
    assert record.evidence is not None
    assert record.evidence.quotes
    assert b"zora11@" not in encode(record)
    assert b"7946 1011" not in encode(record)
