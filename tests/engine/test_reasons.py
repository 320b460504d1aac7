"""What the end of a report says of documents that were not checked: one line for one cause."""

from __future__ import annotations

from provenance.reporters.tally import Reasons


def test_reasons_that_differ_by_their_line_are_one() -> None:
    reasons = Reasons()
    for line in range(1, 31):
        reasons.add(f"The front matter is not valid YAML on line {line} (did not find expected key).", f"{line}.md")
    reasons.add("it is not JSON: no value begins at line 4, column 2", "a.json")
    reasons.add("it is not JSON: no value begins at line 11, column 9", "b.json")
    reasons.add("Row 7 has the id of row 3.", "rows.jsonl")
    listed, more = reasons.listed()
    assert more == 0
    assert sorted((item.documents, item.names[0]) for item in listed) == [
        (1, "rows.jsonl"),
        (2, "a.json"),
        (30, "1.md"),
    ]
    assert {item.reason for item in listed} == {
        "The front matter is not valid YAML (did not find expected key).",
        "it is not JSON: no value begins",
        "Row 7 has the id of row 3.",
    }


def test_the_line_of_a_reason_that_has_but_one() -> None:
    reasons = Reasons()
    for name in ("a.json", "b.json"):
        reasons.add("it is not JSON: no value begins at line 4, column 2", name)
    assert [item.reason for item in reasons.listed()[0]] == ["it is not JSON: no value begins at line 4, column 2"]
