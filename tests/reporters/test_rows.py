"""What reports for people say of entries of a file of many: which one, and no line that is another's."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.cli.main import main

ROWS = '{"id": "north", "text": "A quiet day."}\nno json\n{"id": "south", "text": "Photo not mine"}\n'
TABLE = 'id,text\nnorth,"Two\nlines"\nsouth,Photo not mine\n'
TWICE = "The ferry sails at noon from the old quay, and comes back in the evening."


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)


def lines(capsys: pytest.CaptureFixture[str], *arguments: str) -> list[str]:
    main([*arguments, "--isolated", "--no-cache"])
    return capsys.readouterr().out.splitlines()


def test_annotations_of_broken_rows_stand_at_their_line(capsys: pytest.CaptureFixture[str]) -> None:
    Path("r.jsonl").write_text(ROWS, "utf-8")
    found = lines(capsys, "check", "r.jsonl", "--output-format", "github")
    assert any(
        line.startswith("::error file=r.jsonl,line=2,title=provenance%3A failed::It is not JSON") for line in found
    )
    assert any(line.startswith("::error file=r.jsonl,line=3,title=ATT101 vague-credit::“Photo") for line in found)


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("t.csv", TABLE, "::error file=t.csv,line=1,title=ATT101 vague-credit::row 3: “Photo not mine”"),
        (
            "m.mbox",
            "From a Mon Jun 14 17:45:00 2010\nSubject: A\n\nA quiet day.\n\nFrom b Mon Jun 14 17:46:00 2010\nSubject: B\n\nPhoto not mine\n",
            "::error file=m.mbox,line=1,title=ATT101 vague-credit::entry 2: “Photo not mine”",
        ),
    ],
)
def test_annotations_name_the_entry_where_no_line_does(
    name: str, content: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    Path(name).write_text(content, "utf-8")
    found = lines(capsys, "check", name, "--select", "ATT101", "--output-format", "github")
    assert any(line.startswith(told) for line in found), found


@pytest.mark.parametrize("form", ["text", "concise", "github"])
def test_members_that_are_rows_are_named(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    Path("r.jsonl").write_text(
        "".join(f'{{"id": "{name}", "text": "{TWICE}"}}\n' for name in ("north", "south")), "utf-8"
    )
    Path("a.txt").write_text(TWICE, "utf-8")
    found = "\n".join(lines(capsys, "audit", ".", "--full", "--select", "DUP901", "--output-format", form))
    assert "north" in found.partition("across documents")[0 if form != "text" else 2]
    told = {
        "text": ["- r.jsonl:1:1:1 (north)", "- r.jsonl:2:1:1 (south)", "- a.txt:1:1"],
        "concise": ["r.jsonl:1:1:1 (north): warning DUP901", "r.jsonl:2:1:1 (south): warning", "a.txt:1:1: warning"],
        "github": ["::warning file=a.txt,line=1,endLine=1,", "r.jsonl:1 (north), r.jsonl:2 (south)"],
    }
    for words in told[form]:
        assert words in found
    assert "documents, worst first" not in found


def test_the_annotation_of_rows_leads_to_no_line_of_theirs(capsys: pytest.CaptureFixture[str]) -> None:
    text = f"A quiet day.\\n\\n{TWICE}"
    Path("r.jsonl").write_text(
        "".join(f'{{"id": "{name}", "text": "{text}"}}\n' for name in ("north", "south")), "utf-8"
    )
    found = lines(capsys, "audit", ".", "--select", "DUP901", "--output-format", "github")
    assert any(line.startswith("::warning file=r.jsonl,line=1,title=DUP901 duplicate-document::") for line in found)


@pytest.mark.parametrize(("name", "at"), [("r.jsonl", (2, 3)), ("r.csv", (1, 1))])
def test_members_of_a_corpus_finding_say_in_which_row_they_are(
    name: str, at: tuple[int, int], capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [("a", "A quiet day."), ("b", TWICE), ("c", TWICE)]
    Path("r.jsonl").write_text("".join(f'{{"id": "{key}", "text": "{text}"}}\n' for key, text in rows), "utf-8")
    Path("r.csv").write_text("id,text\n" + "".join(f'{key},"{text}"\n' for key, text in rows), "utf-8")
    asked = ("audit", name, "--select", "DUP901", "--output-format")
    (finding,) = json.loads("".join(lines(capsys, *asked, "json")))["corpus"]
    assert [member["row"] for member in finding["members"]] == ([2, 3] if name == "r.jsonl" else [3, 4])
    (issue,) = json.loads("".join(lines(capsys, *asked, "gitlab")))
    assert issue["location"] == {"path": name, "lines": {"begin": at[0], "end": at[0]}}
    (result,) = json.loads("".join(lines(capsys, *asked, "sarif")))["runs"][0]["results"]
    places = [*result["locations"], *result["relatedLocations"]]
    assert [place["physicalLocation"]["region"]["startLine"] for place in places] == list(at)
    assert lines(capsys, *asked, "github")[0].startswith(f"::warning file={name},line={at[0]},title=DUP901")


def test_rows_that_one_reason_kept_from_being_checked_are_told_once(capsys: pytest.CaptureFixture[str]) -> None:
    wrong, other, right = '{"text": 5}\n', '{"text": [1]}\n', '{"text": "Photo not mine"}\n'
    for name, rows in {
        "r.jsonl": wrong * 3 + right + wrong + "\n" + wrong + other,
        "s.jsonl": wrong * 2 + right,
    }.items():
        Path(name).write_text(rows, "utf-8")
    found = lines(capsys, "check", "r.jsonl", "s.jsonl")
    names = [line for line in found if ".jsonl:" in line]
    assert names == [
        "r.jsonl:1 to 3",
        "r.jsonl:4",
        "r.jsonl:5",
        "r.jsonl:7",
        "r.jsonl:8",
        "s.jsonl:1 to 2",
        "s.jsonl:3",
    ]
    assert "8 documents could not be checked." in found
    each = lines(capsys, "check", "r.jsonl", "s.jsonl", "--output-format", "concise")
    assert sum(": failed: its `text` is" in line for line in each) == 8
