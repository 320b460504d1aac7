"""What is said of what was named: its path from where one is, a folder without documents, a file that nobody wrote, and another folder than before."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

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


def test_front_matter_that_cannot_be_read_leaves_the_run_incomplete(tmp_path: Path) -> None:
    """What it has of author and day is lost, and a plain fragment ends with 0."""
    (tmp_path / "a.md").write_text(f"---\ntitle: [The mill\n---\n\n{SHORT}", "utf-8")
    done = call_for_text(tmp_path, "check", "a.md", "--select", "DAT201")
    assert (done.returncode, "partly checked: the front matter is not valid YAML" in done.stdout) == (3, True)
    (tmp_path / "b.md").write_text(SHORT, "utf-8")
    done = call_for_text(tmp_path, "check", "b.md", "--select", "DAT201")
    assert (done.returncode, "not checked by DAT201" in done.stdout) == (0, True)


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


def lost(folder: Path) -> None:
    """Folders without a document, and one file that is one."""
    for name in ("empty", "lost/.git", "node_modules", "pictures", "data"):
        (folder / name).mkdir(parents=True)
    (folder / "notes.txt").write_text("The bridge is open.", "utf-8")
    (folder / "node_modules" / "a.md").write_text("The bridge is open.", "utf-8")
    (folder / "pictures" / "a.png").touch()
    (folder / "data" / "a.xyz").touch()


TOOLS = "it is a folder of tools, in which nothing is read: to have it read, give the command in node_modules itself, with --isolated"
LOST = {
    "empty": "the folder is empty",
    "lost": "there is nothing in it but .git, where nothing is read",
    "node_modules": TOOLS,
    "pictures": "there is no document in it, only files that nothing reads (1 .png)",
    "data": "each file in it was skipped",
}


@pytest.mark.parametrize("more", [(), ("--run-folder", "run"), ("--quiet",), ("--fix",)])
@pytest.mark.parametrize("name", LOST)
def test_a_folder_without_documents_among_others_is_told(tmp_path: Path, name: str, more: tuple[str, ...]) -> None:
    lost(tmp_path)
    for command in ("check", "audit"):
        if command == "audit" and "--fix" in more:
            continue
        where = [f"{command}-run" if one == "run" else one for one in more]
        done = call_for_text(tmp_path, command, "notes.txt", name, "--no-cache", *where)
        assert (done.returncode, done.stderr) == (2, f"provenance: {name}/: nothing in it was checked: {LOST[name]}\n")
        assert f"{name}/" in done.stdout or "--quiet" in more


def test_the_report_holds_a_folder_without_documents(tmp_path: Path) -> None:
    lost(tmp_path)
    done = call_for_text(tmp_path, "check", "notes.txt", "empty", "--output-format", "json", "--no-cache")
    records = {record["path"]: record for record in json.loads(done.stdout)["documents"]}
    assert (records["empty/"]["status"], records["empty/"]["reason"]) == ("skipped", "the folder is empty")
    assert records["notes.txt"]["status"] == "checked"
    sarif = call_for_text(tmp_path, "check", "notes.txt", "empty", "--output-format", "sarif", "--no-cache")
    assert (sarif.returncode, "the folder is empty" in sarif.stdout) == (2, True)


def test_a_folder_whose_documents_were_met_before_is_no_empty_one(tmp_path: Path) -> None:
    lost(tmp_path)
    (tmp_path / "docs").mkdir()
    (tmp_path / "docs" / "a.txt").write_text("The bridge is open.", "utf-8")
    (tmp_path / "links").mkdir()
    (tmp_path / "links" / "b.txt").symlink_to("../docs/a.txt")
    for arguments in (("docs/a.txt", "docs"), (".", "docs"), ("docs", "docs"), ("docs", "links"), ("links", "docs")):
        done = call_for_text(tmp_path, "check", *arguments, "--no-cache")
        assert (arguments, done.returncode, done.stderr) == (arguments, 0, "")


def test_several_folders_without_documents_are_each_told(tmp_path: Path) -> None:
    lost(tmp_path)
    done = call_for_text(tmp_path, "check", "empty", "lost", "empty")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == f"provenance: empty: {LOST['empty']}\nprovenance: lost: {LOST['lost']}\n"
    done = call_for_text(tmp_path, "check", "notes.txt", "empty", "--exclude", "empty")
    assert (done.returncode, done.stderr) == (0, "provenance: empty: `exclude` keeps out all that it names\n")
    assert call_for_text(tmp_path, "check", "notes.txt", "*mpt*").returncode == 0  # nobody named that folder


def test_what_lies_in_a_folder_of_tools_says_so_and_how_it_is_read(tmp_path: Path) -> None:
    lost(tmp_path)
    done = call_for_text(tmp_path, "check", "node_modules")
    assert (done.returncode, done.stderr) == (2, f"provenance: node_modules: {TOOLS}\n")
    done = call_for_text(tmp_path, "check", "node_modules/a.md")
    said = TOOLS.replace("it is", "it lies in node_modules,")
    assert (done.returncode, done.stderr) == (0, f"provenance: nothing to check: node_modules/a.md: {said}\n")
    assert said in " ".join(done.stdout.split())
    (tmp_path / "provenance.toml").touch()
    assert call_for_text(tmp_path / "node_modules", "check", ".", "--isolated").returncode == 0


def test_a_baseline_is_left_as_it_was_where_a_folder_has_no_document(tmp_path: Path) -> None:
    lost(tmp_path)
    done = call_for_text(tmp_path, "baseline", "notes.txt", "empty")
    assert (done.returncode, (tmp_path / "provenance-baseline.json").exists()) == (2, False)
    assert "empty/: nothing in it was checked: the folder is empty" in done.stderr
