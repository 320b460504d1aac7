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


def test_a_folder_of_nothing_but_tools_is_an_empty_one(tmp_path: Path) -> None:
    """Nobody wrote the list that keeps them out, and a check whose articles moved must not pass."""
    (tmp_path / ".git").mkdir()
    (tmp_path / "node_modules").mkdir()
    (tmp_path / "node_modules" / "a.md").write_text(SHORT, "utf-8")
    done = call_for_text(tmp_path, "check", ".")
    assert (done.returncode, done.stdout) == (2, "")
    assert ".: there is nothing in it but .git, node_modules, where nothing is read" in done.stderr
    done = call_for_text(tmp_path, "check", "node_modules/a.md")
    assert (done.returncode, "it lies in node_modules, a folder of tools" in done.stdout) == (0, True)
    (tmp_path / "provenance.toml").write_text("exclude = ['drafts']", "utf-8")
    assert call_for_text(tmp_path, "check", ".").returncode == 2
    (tmp_path / "drafts").mkdir()
    done = call_for_text(tmp_path, "check", ".")
    assert (done.returncode, "`exclude` keeps out all" in done.stderr) == (0, True)


def test_a_folder_of_which_each_file_is_skipped_is_wrong_use(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.md").touch()
    for more in ((), ("--run-folder", "run")):
        done = call_for_text(tmp_path, "check", "docs", "--exit-zero", *more)
        assert (done.returncode, "1 file skipped (docs/a.md): empty." in done.stdout) == (2, True)
        assert done.stderr == "provenance: docs: nothing in it was checked, and the report says why\n"
    assert call_for_text(tmp_path, "check", "docs/a.md").returncode == 0
    (tmp_path / "docs" / "b.md").write_text("The bridge is open.", "utf-8")
    assert call_for_text(tmp_path, "check", "docs").returncode == 0


def test_what_is_named_and_excluded_is_told(tmp_path: Path) -> None:
    (tmp_path / "drafts").mkdir()
    for name in ("drafts/a.md", "b.md"):
        (tmp_path / name).write_text("The bridge is open.", "utf-8")
    (tmp_path / "provenance.toml").write_text("exclude = ['drafts']", "utf-8")
    for strict in ((), ("--strict", "--document", "--select", "ATT101")):
        done = call_for_text(tmp_path, "check", "drafts/a.md", "b.md", *strict)
        assert (done.returncode, done.stderr) == (0, "")
        assert "1 file skipped (drafts/a.md): `exclude` covers it." in done.stdout
    done = call_for_text(tmp_path, "check", "drafts", "b.md")
    assert (done.returncode, done.stderr) == (0, "provenance: drafts: `exclude` keeps out all that it names\n")


def test_of_named_files_that_nothing_reads_each_is_told(tmp_path: Path) -> None:
    for name in ("a.png", "b.cc", "c.txt"):
        (tmp_path / name).write_text(SHORT, "utf-8")
    done = call_for_text(tmp_path, "check", "a.png", "b.cc")
    assert (done.returncode, done.stdout) == (2, "")
    assert ["a.png: nothing reads" in line or "b.cc: nothing reads" in line for line in done.stderr.splitlines()] == [
        True,
        True,
    ]
    done = call_for_text(tmp_path, "check", "a.png", "b.cc", "c.txt", "--select", "ATT101")
    assert (done.returncode, done.stderr.count("nothing in it was checked")) == (2, 2)
    assert "Found 1 fault" in done.stdout


def test_a_link_in_a_circle_is_told_as_one_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "loop").mkdir()
    (tmp_path / "loop" / "a.txt").write_text("The bridge is open.", "utf-8")
    (tmp_path / "loop" / "self").symlink_to("self")
    done = call_for_text(tmp_path, "check", "loop")
    assert (
        done.returncode,
        "it is a link to 'self', and its links lead in a circle." in " ".join(done.stdout.split()),
    ) == (0, True)


def test_a_run_of_another_folder_is_told_as_what_it_is(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.txt").write_text(SHORT, "utf-8")
    assert call_for_text(tmp_path, "audit", "one", "--run-folder", "run").returncode == 0
    said = call_for_text(tmp_path, "audit", "two", "--run-folder", "run", "--resume").stderr
    assert "one/a.txt is not among what is named now (name the same files and folders as before to go on)" in said
