"""A run of shards gives the report of an ordinary run, goes on where it stopped, and says what is wrong with how it is used."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from provenance.cli import progress as module
from provenance.engine.shards import RunFolder, check_shard, reduce_partition
from provenance.host.errors import Stopped, UsageError
from tests import processes
from tests.engine.shards.common import ARGUMENTS, SHARDS, make_corpus, run, without_arguments
from tests.processes import under_way

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the plugin of these tests needs signals")


@pytest.fixture(scope="module")
def ordinary(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A folder with a corpus, and the stream of records of its ordinary run."""
    folder = tmp_path_factory.mktemp("ordinary")
    make_corpus(folder)
    done = run(folder, "--output-format", "jsonl")
    assert done.returncode == 3, done.stderr.decode()  # rows are broken
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert {record["rule"] for record in records if record["kind"] == "corpus"} == {"DUP901", "DUP902", "BLP415"}
    problems = [problem["message"] for problem in records[-1]["problems"]]
    assert any("is that of row" in words for words in problems)
    assert "raised OSError: not the key" in problems[-1]
    return folder, done.stdout


SMALL = ("--shard-size", "2k")


@pytest.fixture(scope="module")
def small(
    ordinary: tuple[Path, bytes], tmp_path_factory: pytest.TempPathFactory
) -> tuple[Path, subprocess.CompletedProcess[bytes]]:
    """The folder of a run of small shards, and what it printed."""
    kept = tmp_path_factory.mktemp("small") / "run"
    return kept, run(ordinary[0], "--output-format", "jsonl", "--run-folder", str(kept), *SMALL)


@pytest.fixture
def copied(small: tuple[Path, subprocess.CompletedProcess[bytes]], tmp_path: Path) -> Path:
    """A copy of that folder."""
    return shutil.copytree(small[0], tmp_path / "run")


def is_ordinary(kept: Path, done: subprocess.CompletedProcess[bytes], expected: bytes) -> None:
    assert done.stderr == b""
    assert done.returncode == 3
    assert without_arguments(done.stdout) == without_arguments(expected)
    assert list((kept / "temporary").iterdir()) == []


def test_the_report_is_that_of_an_ordinary_run(
    ordinary: tuple[Path, bytes], small: tuple[Path, subprocess.CompletedProcess[bytes]]
) -> None:
    is_ordinary(*small, ordinary[1])
    assert len(list((small[0] / "shards").iterdir())) > 5


def test_so_is_that_of_one_shard(ordinary: tuple[Path, bytes], tmp_path: Path) -> None:
    folder, expected = ordinary
    kept = tmp_path / "run"
    done = run(folder, "--output-format", "jsonl", "--run-folder", str(kept), "--shard-size", "10M")
    is_ordinary(kept, done, expected)
    assert len(list((kept / "shards").iterdir())) == 1


def test_every_format_is_written_from_what_is_finished(
    ordinary: tuple[Path, bytes], copied: Path, tmp_path: Path
) -> None:
    folder, _ = ordinary
    kept = ("--run-folder", str(copied), *SMALL)
    for form in ("text", "html"):
        whole, again = (run(folder, "--output-format", form, *more) for more in ((), (*kept, "--resume")))
        assert again.stdout == whole.stdout
        assert again.returncode == whole.returncode
    report = run(folder, *kept, "--resume", "--report", str(tmp_path / "report"))
    assert report.returncode == 3
    assert json.loads((tmp_path / "report" / "report.json").read_bytes())["summary"]["documents"] == 35


def test_a_document_that_kills_its_process_is_named(tmp_path: Path) -> None:
    make_corpus(tmp_path, poisoned=20)
    done = run(tmp_path, "--output-format", "jsonl", *SHARDS)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    failed = {record["id"]: record["reason"] for record in records if record.get("status") == "failed"}
    assert "SIGKILL" in failed.pop("r20")
    assert len(failed) == 2  # the broken rows
    assert records[-1]["summary"]["documents"] == 35


def test_plan_then_shards_by_others_then_the_report(ordinary: tuple[Path, bytes], tmp_path: Path) -> None:
    folder, expected = ordinary
    kept = ("--run-folder", str(tmp_path / "run"), "--shard-size", "6k")
    planned = run(folder, *kept, "--engine", "plan")
    assert planned.returncode == 0
    assert b"--resume writes the report" in planned.stderr
    with pytest.raises(Stopped, match="shard 0 is not finished"):
        reduce_partition(tmp_path / "run", 0)
    made = RunFolder(tmp_path / "run")
    counts = [check_shard(made.path, number, 1 if number else 2) for number in range(made.manifest().shards)]
    again = check_shard(made.path, 1)
    assert again == counts[1]
    assert sum(counts) == 35
    assert made.manifest().partitions > 1
    reduce_partition(made.path, 1)
    done = run(folder, *kept, "--resume", "--output-format", "jsonl")
    assert without_arguments(done.stdout) == without_arguments(expected)
    with pytest.raises(Stopped, match="no shard 99"):
        check_shard(made.path, 99)
    with pytest.raises(UsageError, match="no folder of a run"):
        check_shard(tmp_path, 0)


def test_a_damaged_shard_is_checked_again(ordinary: tuple[Path, bytes], copied: Path) -> None:
    folder, expected = ordinary
    kept = ("--run-folder", str(copied), *SMALL, "--output-format", "jsonl")
    records = copied / "shards" / "000001" / "records.jsonl"
    records.write_bytes(records.read_bytes()[:100])
    assert without_arguments(run(folder, *kept, "--resume").stdout) == without_arguments(expected)


@pytest.mark.parametrize("name", ["plan.jsonl", "plan.index"])
def test_without_its_plan_no_run_goes_on(ordinary: tuple[Path, bytes], copied: Path, name: str) -> None:
    folder, _ = ordinary
    kept = ("--run-folder", str(copied), *SMALL, "--output-format", "jsonl", "--resume")
    (copied / "shards" / "000001" / "done.json").unlink()
    plan = copied / name
    whole = plan.read_bytes()
    plan.unlink()
    done = run(folder, *kept)
    assert done.returncode == 3
    told = " ".join(done.stderr.decode().split())
    assert f"cannot go on: {name} is gone, without which nothing says what is in a shard; begin anew in another" in told
    assert "goes on from there" not in told
    if name == "plan.jsonl":
        plan.write_bytes(b"[" + whole[1:40] + b"\n" + whole)
        assert b"plan.jsonl is damaged (" in run(folder, *kept).stderr


def test_what_is_left_of_another_run_counts_for_nothing(ordinary: tuple[Path, bytes], tmp_path: Path) -> None:
    """Once whoever took `run.json` away, to begin anew, had the shards of the run before in the report of the next."""
    folder, expected = ordinary
    kept = ("--run-folder", str(tmp_path / "run"), "--output-format", "jsonl")
    run(folder, *kept, "--select", "ATT101")
    (tmp_path / "run" / "run.json").unlink()
    assert without_arguments(run(folder, *kept).stdout) == without_arguments(expected)


def test_another_run_is_not_continued(tmp_path: Path) -> None:
    make_corpus(tmp_path, rows=8, files=2)
    assert run(tmp_path, *SHARDS, "--resume", "--engine", "plan").returncode == 0  # nothing to resume: begun

    def refused(*arguments: str) -> str:
        done = run(tmp_path, *SHARDS, *arguments)
        assert done.returncode == 2
        return done.stderr.decode()

    assert "continue it with --resume" in refused()
    assert "--as-of was `2024-06-30` and is `2024-07-01` now" in refused("--resume", "--as-of", "2024-07-01")
    assert "min-confidence was `low` and is `high` now" in refused("--resume", "--min-confidence", "high")
    assert "--document was `False` and is `True` now" in refused("--resume", "--document")
    assert "--shard-size was 3000 and is 5000 now" in refused("--resume", "--shard-size", "5k")
    plan = tmp_path / "run" / "run.json"
    before = plan.read_text(encoding="utf-8")
    plan.write_text(before.replace('"langdetect": "', '"langdetect": "0.'), encoding="utf-8")
    assert "langdetect was 0." in refused("--resume")
    plan.write_text(before, encoding="utf-8")
    added = tmp_path / "corpus" / "notes" / "001a.txt"
    added.write_text("New", encoding="utf-8")
    assert "corpus/notes/001a.txt was not there when it began" in refused("--resume")
    added.unlink()
    changed = tmp_path / "corpus" / "rows.jsonl"
    os.utime(changed, (1, 1))
    assert "corpus/rows.jsonl has changed since" in refused("--resume")


def test_what_ends_a_run_with_1_may_change(tmp_path: Path) -> None:
    make_corpus(tmp_path, rows=1, files=1)
    shutil.rmtree(tmp_path / "corpus")
    (tmp_path / "corpus").mkdir()
    (tmp_path / "corpus" / "a.txt").write_text("Credits to the owner\n", encoding="utf-8")
    flags = (
        (),
        ("--resume",),
        ("--resume", "--fail-on", "warning"),
        ("--resume", "--fail-on", "warning", "--exit-zero"),
    )
    assert [run(tmp_path, *SHARDS, *given).returncode for given in flags] == [0, 0, 1, 0]


@pytest.mark.skipif(os.name == "nt", reason="needs links")
def test_what_nothing_reads_may_change(tmp_path: Path) -> None:
    """A link to a folder in which somebody writes meanwhile kept a run from going on."""
    make_corpus(tmp_path, rows=3, files=2)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "corpus" / "latest").symlink_to(tmp_path / "elsewhere")
    table = tmp_path / "corpus" / "notes" / "figures.dat"
    table.write_text("1", encoding="utf-8")
    first = run(tmp_path, *SHARDS, "--output-format", "jsonl")
    (tmp_path / "elsewhere" / "a.log").write_text("1", encoding="utf-8")
    table.write_text("1 2", encoding="utf-8")
    again = run(tmp_path, *SHARDS, "--resume", "--output-format", "jsonl")
    assert (again.returncode, again.stdout) == (first.returncode, first.stdout)
    table.unlink()
    assert b"corpus/notes/figures.dat is not there any more" in run(tmp_path, *SHARDS, "--resume").stderr


def test_wrong_use_is_told(tmp_path: Path) -> None:
    make_corpus(tmp_path, rows=3, files=1)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "letter.txt").write_text("Dear", encoding="utf-8")
    (tmp_path / "file").write_text("", encoding="utf-8")

    def refused(*arguments: str) -> str:
        done = run(tmp_path, *arguments)
        assert done.returncode == 2
        return done.stderr.decode()

    assert "--engine ray needs --run-folder DIR" in refused("--engine", "ray")
    assert "--resume needs --run-folder DIR" in refused("--resume")
    assert "'spark' is none of local, ray, plan" in refused("--engine", "spark")
    assert "'lots' is no size" in refused("--shard-size", "lots")
    assert "it holds 'letter.txt'" in refused("--run-folder", "other")
    assert "this is a file, and the run needs a folder" in refused("--run-folder", "file")
    assert "cannot be written" in refused("--run-folder", "file/below")
    without = (
        "import sys; sys.modules['ray'] = None; from provenance.cli.main import main; sys.exit(main(sys.argv[1:]))"
    )
    command = [sys.executable, "-c", without, *ARGUMENTS, *SHARDS, "--engine", "ray"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 2
    assert b"--engine ray needs the extra [ray]" in done.stderr
    assert not (tmp_path / "run").exists()
    stream = ("check", "-", "--stdin-filename", "x.txt", *ARGUMENTS[2:])
    done = processes.run(tmp_path, *stream, *SHARDS, stdin=b"x")
    assert done.returncode == 2
    assert b"standard input cannot be read twice" in done.stderr
    assert not (tmp_path / "run" / "run.json").exists()


def test_two_runs_at_once(tmp_path: Path) -> None:
    make_corpus(tmp_path, rows=12, files=0)
    with under_way(tmp_path, *ARGUMENTS, *SHARDS, environment={"SLOW": "1"}) as first:
        while first.poll() is None and not (tmp_path / "run" / "run.json").exists():
            time.sleep(0.02)
        second = run(tmp_path, *SHARDS, "--resume")
    assert second.returncode == 2
    assert b"another run is at work in it" in second.stderr
    assert run(tmp_path, *SHARDS, "--resume").returncode == 3


HOLDER = """
import fcntl, sys
stream = open("run/lock", "a+b")
fcntl.lockf(stream.fileno(), fcntl.LOCK_EX)
print("held", flush=True)
sys.stdin.read()
"""


def test_a_run_that_is_ending_is_waited_for(tmp_path: Path) -> None:
    """Who is killed has a child that checks, and that ends a moment later: a run that was continued at once ended with 2."""
    (tmp_path / "run").mkdir()
    folder = RunFolder(tmp_path / "run")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER], cwd=tmp_path, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdin is not None
        assert holder.stdout is not None
        assert holder.stdout.readline() == b"held\n"
        with pytest.raises(UsageError, match="another run is at work in it"), folder.locked():
            pass
        ending = threading.Timer(0.2, holder.stdin.close)
        ending.start()
        with folder.locked():
            ending.join()
        holder.wait(60)


LIMITED = """
import resource, sys
sys.dont_write_bytecode = True  # a compiled module that is cut off would break every later start
resource.setrlimit(resource.RLIMIT_FSIZE, (9000, 9000))
from provenance.cli.main import main
sys.exit(main(sys.argv[1:]))
"""


def test_no_room_is_told_and_the_run_goes_on_later(ordinary: tuple[Path, bytes], tmp_path: Path) -> None:
    folder, expected = ordinary
    kept = ("--run-folder", str(tmp_path / "run"), "--shard-size", "12k", "--output-format", "jsonl")
    command = [sys.executable, "-c", LIMITED, *ARGUMENTS, *kept]
    full = subprocess.run(command, cwd=folder, capture_output=True, check=False)
    assert full.returncode == 3
    assert b"cannot go on: File too large" in full.stderr
    assert b"Traceback" not in full.stderr
    done = run(folder, *kept, "--resume")
    assert without_arguments(done.stdout) == without_arguments(expected)


def test_progress(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "EVERY", 0.0)
    shown = module.Progress(stream := io.StringIO(), terminal=False)
    shown.begin(4, 4000, finished=1, finished_size=1000, documents=10)
    assert shown.words(10.0) == "1 of 4 shards, 10 documents, 0 a second"
    shown.shard(1000, 10, 3)
    assert stream.getvalue().startswith("2 of 4 shards, 20 documents, 3 findings, ")
    assert shown.words(10.0) == "2 of 4 shards, 20 documents, 3 findings, 1 a second, 0:00:20 left"
    ordinary = module.Progress(io.StringIO())
    ordinary.expect(4)
    ordinary.advance(1)
    assert ordinary.words(2.0) == "1 document, 1 finding, 0 a second, 0:00:06 left"
