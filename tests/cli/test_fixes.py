"""`check --fix` and `--diff` over real files."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import stat
import subprocess
import sys
from pathlib import Path

import pytest

from tests import processes
from tests.cli.fixing import fixed, run

SPOILT = "It’s fine.".encode().decode("cp1252")
"""Its apostrophe was decoded with the wrong encoding: a safe fix."""


def run_apart(folder: Path, *arguments: str) -> subprocess.CompletedProcess[bytes]:
    """As a process of its own, whose processes share its memory."""
    return processes.run(folder, "check", *arguments, "--isolated", environment={"COLUMNS": "80"})


def test_bytes_outside_of_the_edits_stay(tmp_path: Path) -> None:
    text = "Die Bäckerei hat über Nacht \t geöffnet  \r\n\r\nCaf&eacute; für alle.\rUnd\x0c mehr\r\nohne Zeilenende"
    after = text.replace("&eacute;", "é")
    for encoding in ("utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"):
        assert fixed(tmp_path, text.encode(encoding)) == after.encode(encoding), encoding
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_character_that_the_encoding_lacks(tmp_path: Path) -> None:
    before = "<meta charset=iso-8859-2><p>Žluť &amp;hellip; and &amp;hearts; there.".encode("iso-8859-2")
    (tmp_path / "a.html").write_bytes(before)
    done = run(tmp_path, "a.html", "--fix", "--select", "BLP411")
    assert (tmp_path / "a.html").read_bytes() == before
    assert "a fix was not made: the file's encoding, iso8859-2, has no" in done.stderr.decode()
    assert "Found 2 faults (2 warnings)" in done.stdout.decode()


def test_front_matter_attributes_and_links(tmp_path: Path) -> None:
    markdown = f"---\ntitle: {SPOILT}\n---\n\nSee [{SPOILT}](https://a.org/x 'it'), and *{SPOILT}*\n"
    after = fixed(tmp_path, markdown.encode(), name="a.md").decode()
    assert after == "---\ntitle: It’s fine.\n---\n\nSee [It’s fine.](https://a.org/x 'it'), and *It’s fine.*\n"
    page = '<p>Her private address: <a title="x &amp; y" href="mailto:ana.cruz@gmail.com?subject=a">ana.cruz@gmail.com</a></p>'
    after = fixed(tmp_path, page.encode(), "--unsafe-fixes", "--select", "PII601", name="a.html").decode()
    assert after == (
        '<p>Her private address: <a title="x &amp; y" href="mailto:?subject=a">[e-mail address removed]</a></p>'
    )


def test_no_file_is_emptied(tmp_path: Path) -> None:
    before = b"Share this post\n"
    assert fixed(tmp_path, before) == before
    assert b"a.txt: fixes were not made: nothing would be left of the file" in run(tmp_path, "a.txt", "--fix").stderr


def test_only_safe_fixes_of_what_is_reported(tmp_path: Path) -> None:
    mail = "Write to ana.cruz@gmail.com now.\n"
    assert fixed(tmp_path, (mail + SPOILT).encode()).decode() == mail + "It’s fine."
    assert fixed(tmp_path, SPOILT.encode(), "--select", "PII").decode() == SPOILT
    allowed = f"provenance: allow-file BLP412: as it was found\n\n{SPOILT}\n"
    assert fixed(tmp_path, allowed.encode()).decode() == allowed
    (tmp_path / "p.toml").write_text('[per-path."*"]\nignore = ["BLP412"]\n')
    assert fixed(tmp_path, SPOILT.encode(), "--config", "p.toml").decode() == SPOILT
    run(tmp_path, "a.txt", "--output", "known.json", command="baseline")
    assert fixed(tmp_path, SPOILT.encode(), "--baseline", "known.json").decode() == SPOILT


def test_a_file_with_two_names_is_changed_under_the_one_that_was_checked(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SPOILT, "utf-8")
    os.link(tmp_path / "a.txt", tmp_path / "b.txt")
    shown = run(tmp_path, "a.txt", "--diff")
    assert b"hard link" not in shown.stderr, "nothing is changed"
    done = run(tmp_path, "a.txt", "--fix")
    assert (tmp_path / "a.txt").read_text("utf-8") == "It’s fine."
    assert (tmp_path / "b.txt").read_text("utf-8") == SPOILT
    assert "a.txt: is changed under this name; it has another name (a hard link), which keeps" in done.stderr.decode()
    assert b"hard link" not in run(tmp_path, "b.txt", "--fix").stderr, "by now it has no other one"


def test_links_modes_and_what_may_not_be_written(tmp_path: Path) -> None:
    (tmp_path / "real.txt").write_text(SPOILT, "utf-8")
    (tmp_path / "real.txt").chmod(0o640)
    (tmp_path / "link.txt").symlink_to("real.txt")
    assert run(tmp_path, "link.txt", "--fix").returncode == 0
    assert (tmp_path / "link.txt").is_symlink()
    assert (tmp_path / "real.txt").read_text("utf-8") == "It’s fine."
    assert (tmp_path / "real.txt").stat().st_mode & 0o777 == 0o640
    (tmp_path / "real.txt").write_text(SPOILT, "utf-8")
    (tmp_path / "real.txt").chmod(0o440)
    done = run(tmp_path, "real.txt", "--fix")
    assert done.returncode == 3
    assert b"real.txt: no fix was made: the file is read-only" in done.stdout
    for form in ("concise", "sarif"):
        done = run(tmp_path, "real.txt", "--fix", "--output-format", form)
        assert b"real.txt: no fix was made: the file is read-only" in done.stderr, form
    assert (tmp_path / "real.txt").read_text("utf-8") == SPOILT
    assert sorted(path.name for path in tmp_path.iterdir()) == ["link.txt", "real.txt"]


@pytest.mark.skipif(sys.platform != "linux", reason="Python has attributes of files on Linux alone")
def test_attributes_stay(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SPOILT, "utf-8")
    try:
        os.setxattr(tmp_path / "a.txt", "user.origin", b"the archive")
    except OSError:
        pytest.skip("the file system has none")
    assert run(tmp_path, "a.txt", "--fix").returncode == 0
    assert (tmp_path / "a.txt").read_text("utf-8") == "It’s fine."
    assert os.getxattr(tmp_path / "a.txt", "user.origin") == b"the archive"


def test_a_link_out_of_the_project(tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    (tmp_path / "real.txt").write_text(SPOILT, "utf-8")
    (project / "link.txt").symlink_to("../real.txt")
    done = run(project, ".", "--fix")
    said = b" ".join(done.stdout.split())
    assert (done.returncode, b"is a link to one that lies elsewhere, or lies behind one: name it there" in said) == (
        3,
        True,
    )
    assert run(project, ".", "--diff").stdout == b""
    assert (tmp_path / "real.txt").read_text("utf-8") == SPOILT
    assert run(project, "../real.txt", "--fix").returncode == 0
    assert (tmp_path / "real.txt").read_text("utf-8") == "It’s fine."


@pytest.mark.parametrize("pattern", ["*/*.txt", "linked/*.txt", "**/*.txt", "linked/real.txt"])
def test_what_lies_behind_a_linked_folder_elsewhere(pattern: str, tmp_path: Path) -> None:
    project, elsewhere = tmp_path / "project", tmp_path / "elsewhere"
    for folder in (project / "own", elsewhere):
        folder.mkdir(parents=True)
        (folder / "real.txt").write_text(SPOILT, "utf-8")
    (project / "linked").symlink_to("../elsewhere")
    (project / "inner").symlink_to("own")
    done = run(project, pattern, "--fix")
    said = b" ".join(done.stdout.split())
    told = b"linked/real.txt: no fix was made: the file is a link to one that lies elsewhere, or lies behind one: name it there"
    assert (done.returncode, told in said) == (3, True), done
    assert (elsewhere / "real.txt").read_text("utf-8") == SPOILT
    assert run(project, "../elsewhere", "--fix").returncode == 0
    assert run(project, "inner/real.txt", "--fix").returncode == 0
    assert {folder.joinpath("real.txt").read_text("utf-8") for folder in (elsewhere, project / "own")} == {"It’s fine."}


@pytest.mark.skipif(os.name == "nt", reason="files have modes elsewhere")
def test_what_is_written_of_a_private_file_is_private_from_the_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a.txt").write_text(SPOILT, "utf-8")
    (tmp_path / "a.txt").chmod(0o600)
    modes: list[int] = []
    flush = os.fsync

    def looked_at(number: int) -> None:
        modes.append(stat.S_IMODE(os.fstat(number).st_mode))
        flush(number)

    monkeypatch.setattr(os, "fsync", looked_at)
    assert run(tmp_path, "a.txt", "--fix").returncode == 0
    assert (modes, (tmp_path / "a.txt").read_text("utf-8")) == ([0o600], "It’s fine.")


def test_the_report_does_not_replace_a_document(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(SPOILT, "utf-8")
    (tmp_path / "link.txt").symlink_to("a.txt")
    for arguments in (["a.txt", "--fix"], ["a.txt", "--diff"], ["a.txt"], ["link.txt"]):
        done = run(tmp_path, *arguments, "--output-file", "a.txt")
        assert (done.returncode, b"--output-file would put the report in its place" in done.stderr) == (2, True)
    assert (tmp_path / "a.txt").read_text("utf-8") == SPOILT
    for _ in range(2):  # the second run does not read the report of the first one
        run(tmp_path, ".", "--output-file", "report.txt")
        assert "in 1 of 1 document" in (tmp_path / "report.txt").read_text("utf-8")


def test_the_longest_name(tmp_path: Path) -> None:
    assert fixed(tmp_path, SPOILT.encode(), name=f"{'x' * 251}.txt") == "It’s fine.".encode()


CHANGES = """
from pathlib import Path
from provenance.api import Severity, hookimpl, rule

@rule(id="ZZZ901", slug="changes-the-file", severity=Severity.INFO, summary="Changes it", bad=["a"], good=["b"])
def changes(document, context):
    '''Changes the file while it is checked.'''
    Path(document.file).write_text("Somebody else wrote this.")
    return ()

@hookimpl
def provenance_rules():
    return [changes]
"""


def test_a_file_that_was_changed_meanwhile(tmp_path: Path) -> None:
    (tmp_path / "plugin.py").write_text(CHANGES)
    (tmp_path / "a.txt").write_text(SPOILT, "utf-8")
    done = run(tmp_path, "a.txt", "--fix", "--plugin", "plugin.py")
    assert done.returncode == 3, done
    assert b"was changed while it was checked" in done.stdout
    assert (tmp_path / "a.txt").read_text() == "Somebody else wrote this."


def test_what_ends_a_text_is_fixed_as_it_was_told(tmp_path: Path) -> None:
    text = (
        "---\nurl: https://harbour.example/bridge\n---\n\nThe bridge was opened in 1897 by the mayor.\n\nShare this:\n\n- Facebook\n- Twitter\n\n"
        "Related posts\n\n* How to paint a bridge\n* 10 bridges you will love\n"
    )
    (tmp_path / "a.md").write_text(text)
    told = json.loads(run(tmp_path, "a.md", "--select", "BLP", "--output-format", "jsonl").stdout.splitlines()[0])
    safe = sum(finding["fix"]["safe"] for finding in told["findings"])
    assert f"Would fix {safe} faults in 1 file" in run(tmp_path, "a.md", "--select", "BLP", "--diff").stderr.decode()
    assert (
        fixed(tmp_path, text.encode(), "--select", "BLP", name="a.md") == text[: text.index("\n\nShare") + 1].encode()
    )


PUTS_IN = """
from provenance.api import Fix, Hit, Severity, Span, hookimpl, rule

@rule(id="ZZZ902", slug="puts-it-in", severity=Severity.INFO, summary="Puts it in", bad=["a"], good=["b"])
def puts_in(document, context):
    '''Puts the address in once more.'''
    yield Hit(Span(0, 5), "it", fix=Fix.replace(document, Span(0, 5), document.text[9:27], "it", safe=True))

@hookimpl
def provenance_rules():
    return [puts_in]
"""


def test_a_fix_that_would_have_to_be_masked_is_none(tmp_path: Path) -> None:
    """The report must not show the address, and a file must not get the mask."""
    (tmp_path / "plugin.py").write_text(PUTS_IN)
    text = "Write to ana.cruz@gmail.com now."
    (tmp_path / "a.txt").write_text(text)
    assert b"ana.cruz" not in run(tmp_path, "a.txt", "--diff", "--plugin", "plugin.py", "--ignore", "PII").stdout
    done = run(tmp_path, "a.txt", "--fix", "--plugin", "plugin.py")
    assert b"ZZZ902" in done.stdout
    assert (tmp_path / "a.txt").read_text() == text


def test_documents_in_other_files_are_counted(tmp_path: Path) -> None:
    row = json.dumps({"id": "a", "text": SPOILT})
    (tmp_path / "rows.jsonl").write_text(row + "\n")
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress(row.encode()))
    (tmp_path / "m.eml").write_bytes(
        b"Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n" + SPOILT.encode()
    )
    before = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    assert b"can be fixed" not in run(tmp_path, ".").stdout
    done = run(tmp_path, ".", "--fix")
    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == before
    assert b"3 fixes in 3 documents cannot be made here" in done.stderr
    assert done.stderr.count(b"\n") == 1


def test_processes_and_cache_give_the_same(tmp_path: Path) -> None:
    reports = []
    for jobs in ("1", "2"):
        folder = tmp_path / jobs
        folder.mkdir()
        for number in range(2):
            (folder / f"{number}.txt").write_text(f"Text {number}. {SPOILT} Credits to the owner.\n", "utf-8")
        (folder / "rows.jsonl").write_text(f'{{"text": "Fine."{" " * 1_200_000}}}\n')  # enough for a cache
        chosen = ("--jobs", jobs, "--select", "ATT101,BLP412")
        run_apart(folder, ".", *chosen)
        assert (folder / ".provenance_cache").is_dir()
        for arguments in (("--diff",), ("--fix", "--output-format", "json"), ("--output-format", "json")):
            done = run_apart(folder, ".", *chosen, *arguments)
            reports.append((done.stdout.replace(f'"--jobs","{jobs}",'.encode(), b""), done.stderr, done.returncode))
        assert all("It’s fine." in path.read_text("utf-8") for path in folder.glob("*.txt"))
    assert reports[:3] == reports[3:]
    summary = json.loads(reports[1][0])["summary"]
    assert (summary["fixed"], summary["by_rule"]) == (2, {"ATT101": 2})
    assert json.loads(reports[1][0])["documents"] == json.loads(reports[2][0])["documents"]


def test_a_diff_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(f"One\r\n{SPOILT}\r\n".encode())
    (tmp_path / "b.txt").write_text("Credits to the owner.")
    done = run(tmp_path, ".", "--diff")
    assert (done.returncode, done.stderr) == (1, b"Would fix 1 fault in 1 file.\n")
    assert done.stdout.decode() == f"--- a/a.txt\n+++ b/a.txt\n@@ -1,2 +1,2 @@\n One\r\n-{SPOILT}\r\n+It’s fine.\r\n"
    assert run(tmp_path, ".", "--diff", "--exit-zero").returncode == 0
    assert run(tmp_path, "b.txt", "--diff").returncode == 0
    if shutil.which("patch"):
        subprocess.run(["patch", "--binary", "-p1"], cwd=tmp_path, input=done.stdout, check=True, capture_output=True)
        assert (tmp_path / "a.txt").read_bytes() == "One\r\nIt’s fine.\r\n".encode()


@pytest.mark.skipif(not shutil.which("git"), reason="it is git that must understand the patch")
def test_a_patch_is_understood_whatever_the_file_is_called(tmp_path: Path) -> None:
    names = [
        "two words.txt",
        "back\\slash.txt",
        "tab\tü.txt",
        "line\nend.txt",
        '"quoted".txt',
        "\u202egpj.txt",
        "n\udcff.txt",
    ]
    for name in names:
        (tmp_path / name).write_bytes(f"{SPOILT}\r\n".encode())
    (tmp_path / "mark.txt").write_text(SPOILT, "utf-8-sig")
    patch = run(tmp_path, ".", "--diff").stdout
    assert b"--- a/two words.txt\t\n" in patch  # `patch` takes a name to end at a blank, if no tab follows
    assert b'--- "a/\\342\\200\\256gpj.txt"\n' in patch
    subprocess.run(["git", "apply"], cwd=tmp_path, input=patch, check=True, capture_output=True)
    assert {(tmp_path / name).read_bytes() for name in names} == {"It’s fine.\r\n".encode()}
    assert (tmp_path / "mark.txt").read_bytes() == "It’s fine.".encode("utf-8-sig")


@pytest.mark.skipif(not shutil.which("git"), reason="it is git that must understand the patch")
@pytest.mark.parametrize("called", ["news/posts/a.txt", "ABSOLUTE", "news/../news/posts/a.txt"])
@pytest.mark.parametrize("where", ["", "news", "news/posts"])
def test_git_takes_a_patch_as_it_comes_from_the_folder_where_it_was_made(
    tmp_path: Path, called: str, where: str
) -> None:
    """Once `git apply` took the first folder off each name and found no such file; `-p0` had to be known."""
    file = tmp_path / "news" / "posts" / "a.txt"
    file.parent.mkdir(parents=True)
    file.write_text(SPOILT, "utf-8")
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    here = tmp_path / where
    argument = str(file) if called == "ABSOLUTE" else os.path.relpath(tmp_path / called, here)
    patch = run(here, argument, "--diff").stdout
    subprocess.run(["git", "apply"], cwd=here, input=patch, check=True, capture_output=True)
    assert file.read_text("utf-8") == "It’s fine."


@pytest.mark.skipif(not shutil.which("git"), reason="it is git that must understand the patch")
def test_a_patch_of_a_file_that_is_not_in_utf_8(tmp_path: Path) -> None:
    """Once its lines stood in UTF-8, so that git refused it, and every other file with it."""
    text = "<meta charset=iso-8859-2><p>Žluť &amp;sect; and more.\r\n"
    (tmp_path / "a.html").write_bytes(text.encode("iso-8859-2"))
    (tmp_path / "b.txt").write_text(SPOILT, "utf-8")
    done = run(tmp_path, ".", "--diff")
    subprocess.run(["git", "apply"], cwd=tmp_path, input=done.stdout, check=True, capture_output=True)
    assert (tmp_path / "a.html").read_bytes() != text.encode("iso-8859-2")
    assert (tmp_path / "b.txt").read_text("utf-8") == "It’s fine."
    by_patch = (tmp_path / "a.html").read_bytes()
    (tmp_path / "a.html").write_bytes(text.encode("iso-8859-2"))
    run(tmp_path, "a.html", "--fix")
    assert (tmp_path / "a.html").read_bytes() == by_patch
    (tmp_path / "c.txt").write_text(SPOILT, "utf-16")
    told = run(tmp_path, "c.txt", "--diff")
    assert "c.txt: is in UTF-16-LE, of which git takes no patch" in told.stderr.decode()
    assert "+It’s fine.".encode() in told.stdout


def test_what_only_unsafe_fixes_would_mend_is_told(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# A bridge\n\nHer private address: ana.cruz@vexmail.net\n", "utf-8")
    done = run(tmp_path, "a.md", "--select", "PII601", "--diff")
    assert done.stderr == b"Nothing to fix without --unsafe-fixes, which would make 1 fix.\n"


def test_no_unsafe_fix_of_what_may_stand(tmp_path: Path) -> None:
    """A finding for information says of an office's address that it may be public: nobody who takes faults out loses it."""
    text = "# The ferry\n\nWrite to info@lampwerk.net for a ticket.\n"
    assert fixed(tmp_path, text.encode(), "--unsafe-fixes", name="a.md").decode() == text
    done = run(tmp_path, "a.md", "--select", "PII601")
    assert b"info  PII601 e-mail-address\n" in done.stdout
    assert b"can be fixed" not in done.stdout + done.stderr


def test_standard_input_goes_to_standard_output(tmp_path: Path) -> None:
    text = f"{SPOILT}\r\nCredits to the owner.".encode("utf-16")
    done = run(tmp_path, "-", "--stdin-filename", "a.md", "--fix", stdin=text)
    assert done.stdout == "It’s fine.\r\nCredits to the owner.".encode("utf-16")
    assert done.returncode == 1
    assert "Found 2 faults: 1 fixed, 1 left (1 error)" in done.stderr.decode()
    binary = bytes(range(256)) * 20
    done = run(tmp_path, "-", "--fix", stdin=binary)
    assert (done.stdout, done.returncode) == (binary, 3)
    done = run(tmp_path, "-", "--diff", stdin=SPOILT.encode())
    assert done.stdout.startswith(b"--- <stdin>\n")
    done = run(tmp_path, "-", "--stdin-filename", "a.jsonl", "--fix", stdin=b"{}")
    assert (done.returncode, b"holds many documents" in done.stderr) == (2, True)


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (
            ("audit", ".", "--fix"),
            "--fix: an audit reports and mends nothing; `provenance check --fix` makes fixes",
        ),
        (
            ("audit", ".", "--diff"),
            "--diff: an audit reports and mends nothing; `provenance check --diff` shows what fixes would change",
        ),
        (("check", ".", "--fix", "--diff"), "--fix writes changes, and --diff only shows them: leave one of both out"),
        (("check", ".", "--unsafe-fixes"), "--unsafe-fixes says which fixes are made"),
        (("check", ".", "--fix", "--run-folder", "x"), "--fix: a run with --run-folder changes no file"),
        (("check", ".", "--diff", "--output-format", "json"), "--diff shows changes instead of a report"),
        (("check", ".", "-", "--fix"), "--fix: with `-` standard input is all that is fixed"),
    ],
)
def test_wrong_use(tmp_path: Path, arguments: tuple[str, ...], said: str) -> None:
    (tmp_path / "a.txt").write_text(SPOILT, "utf-8")
    done = run(tmp_path, *arguments[1:], command=arguments[0])
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.decode().startswith(f"provenance: {said}")
    assert (tmp_path / "a.txt").read_text("utf-8") == SPOILT


@pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal")
def test_a_patch_has_colours_on_a_terminal_alone(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(f"{SPOILT}\n", "utf-8")
    asked = [sys.executable, "-m", "provenance", "check", "a.txt", "--diff", "--isolated"]
    for without in ("", "1"):
        master, slave = os.openpty()
        environment = {**os.environ, "TERM": "xterm", "NO_COLOR": without, "FORCE_COLOR": ""}
        with os.fdopen(master, "rb", buffering=0) as terminal:
            subprocess.run(asked, cwd=tmp_path, stdout=slave, stderr=slave, env=environment, check=False)
            shown = terminal.read(4000).decode().replace("\r\n", "\n")
            os.close(slave)
        assert ("\x1b[32m+It’s fine.\x1b[0m\n" in shown) is not bool(without)
        assert shown.endswith("Would fix 1 fault in 1 file.\n")  # below the patch
    done = run(tmp_path, "a.txt", "--diff", environment={"FORCE_COLOR": "1"})
    assert b"\x1b" not in done.stdout
