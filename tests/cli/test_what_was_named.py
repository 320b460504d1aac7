"""What is said of what was named: its path from where one is, a folder without documents, a file that nobody wrote, and another folder than before."""

from __future__ import annotations

from pathlib import Path

from tests.commands import call_for_text

SHORT = "Credits to the owner"


def test_what_lies_beside_the_folder_is_named_from_there(tmp_path: Path) -> None:
    (tmp_path / "news").mkdir()
    (tmp_path / "here").mkdir()
    (tmp_path / "news" / "a.txt").write_text(SHORT, "utf-8")
    for name in ("../news/a.txt", str(tmp_path / "news" / "a.txt")):
        done = call_for_text(tmp_path / "here", "check", name, "--select", "ATT101", "--output-format", "concise")
        assert done.stdout.startswith("../news/a.txt:1:1: error ATT101")


def test_a_report_is_as_wide_as_columns_says_where_there_is_no_terminal(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SHORT, "utf-8")
    widths = []
    for columns in ("50", "", "100"):
        done = call_for_text(tmp_path, "check", "a.txt", "--select", "ATT101", environment={"COLUMNS": columns})
        widths.append(max(map(len, done.stdout.splitlines())))
    assert widths[0] <= 50 < widths[1] <= 80 < widths[2] <= 100


def test_an_empty_file_of_a_word_processor_fails_as_a_broken_one_does(tmp_path: Path) -> None:
    for name, code in (
        ("a.docx", 3),
        ("a.odt", 3),
        ("a.pdf", 3),
        ("a.xlsx", 2),
        ("a.epub", 2),
        ("a.txt", 0),
        ("a.md", 0),
    ):
        (tmp_path / name).touch()
        done = call_for_text(tmp_path, "check", name, "--no-cache")
        assert (name, done.returncode) == (name, code)
        if code == 3:
            assert "the file is empty, which none of its kind is" in " ".join(done.stdout.split())


def test_a_folder_without_documents_says_what_it_is(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    (tmp_path / "pictures").mkdir()
    for name in ("a.png", "b.png", "c.jpg"):
        (tmp_path / "pictures" / name).touch()
    assert (
        "empty: the folder is empty; “Formats” in the documentation" in call_for_text(tmp_path, "check", "empty").stderr
    )
    said = call_for_text(tmp_path, "check", "pictures").stderr
    assert "there is no document in it, only files that nothing reads (2 .png, 1 .jpg)" in said


def test_a_run_of_another_folder_is_told_as_what_it_is(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(SHORT, "utf-8")
    assert call_for_text(tmp_path, "audit", "one", "--run-folder", "run").returncode == 0
    said = call_for_text(tmp_path, "audit", "two", "--run-folder", "run", "--resume").stderr
    assert "one/a.txt is not among what is named now (name the same files and folders as before to go on)" in said
