"""The example plugin, as an outsider would have it: built, installed beside the wheel in an empty environment, and at work."""

from __future__ import annotations

import json
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.wheels import ROOT, shared

EXAMPLE = ROOT / "examples" / "third_party_plugin"


def run(*command: str | Path, cwd: Path, codes: tuple[int, ...] = (0,)) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode in codes, done.stdout + done.stderr
    return done.stdout


@pytest.mark.installs
def test_an_outsiders_plugin(tmp_path: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    environment = tmp_path / "environment"
    venv.create(environment, with_pip=False)
    python = environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")
    build = ("--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path / "dist", EXAMPLE)
    run(sys.executable, "-m", "pip", "wheel", *build, cwd=tmp_path)
    wheels = [*(tmp_path / "dist").glob("*.whl"), shared(tmp_path_factory)]
    assert [wheel.name.split("-")[0] for wheel in wheels] == ["newsroom_checks", "provenance_checker"]
    install = ("--python", python, "install", "--quiet", "--no-compile")  # what is imported is compiled then
    run(sys.executable, "-m", "pip", *install, *wheels, cwd=tmp_path)

    documents = tmp_path / "documents"
    documents.mkdir()
    (documents / "a.md").write_text("# Bridge closed\n\nEMBARGOED UNTIL 9 A.M.\n\nIt rained.\n", encoding="utf-8")
    (documents / "b.md").write_text(
        "# Bridge closed for many more words than a headline\n\nIt rained.\n", encoding="utf-8"
    )
    (documents / "c.md").write_text("# Bridge Closed\n\nThe sun shone.\n", encoding="utf-8")
    (documents / "d.subs").write_text("1\n00:00:01,000 --> 00:00:02,000\nHold for release.\n", encoding="utf-8")
    (tmp_path / "provenance.toml").write_text("[rules.long-headline]\nwords = 6\n", encoding="utf-8")
    provenance = (python, "-m", "provenance")
    listed = run(*provenance, "plugins", cwd=tmp_path)
    assert "newsroom-checks" in listed
    assert "NEWS001 NEWS002 NEWS003" in " ".join(listed.split())
    assert "An embargo notice" in run(*provenance, "rule", "embargo-notice", cwd=tmp_path)

    report = json.loads(
        run(*provenance, "audit", "documents", "--select", "NEWS", "--output-format", "json", cwd=tmp_path)
    )
    found = {
        (record["id"], finding["rule"], finding["location"]["start"]["line"])
        for record in report["documents"]
        for finding in record["findings"]
    }
    assert found == {("a.md", "NEWS001", 3), ("b.md", "NEWS002", 1), ("d.subs", "NEWS001", 3)}
    (alike,) = report["corpus"]
    assert (alike["rule"], alike["plugin"], [member["id"] for member in alike["members"]]) == (
        "NEWS003",
        "newsroom",
        ["a.md", "c.md"],
    )
    # A corpus rule runs in `check` only where it is named.
    check = json.loads(run(*provenance, "check", "documents", "--output-format", "json", cwd=tmp_path, codes=(0, 1)))
    assert check["corpus"] == []
    (tmp_path / "provenance.toml").write_text('[plugins]\nblock = ["newsroom-checks"]\n', encoding="utf-8")
    assert "blocked: not imported" in run(*provenance, "plugins", cwd=tmp_path)


def test_its_own_tests_pass() -> None:
    environment = {"PYTHONPATH": str(EXAMPLE / "src"), "PATH": ""}
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", EXAMPLE, EXAMPLE / "tests"],
        cwd=EXAMPLE,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
