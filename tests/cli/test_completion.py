"""Completion in shells: what the shells themselves make of the scripts."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest

from provenance.cli.main import main

LINES: list[tuple[list[str], list[str]]] = [
    (["provenance", "comp"], ["completion"]),
    (["provenance", "check", "--unsaf"], ["--unsafe-fixes"]),
    (["provenance", "rule", "vague-c"], ["vague-credit"]),
    (["provenance", "rule", "LIC80"], ["LIC801", "LIC802", "LIC803"]),
    (["provenance", "check", "--select", "AL"], ["ALL"]),
    (["provenance", "check", "--select", "LIC80"], ["LIC801", "LIC802", "LIC803"]),
    (["provenance", "check", "--ignore", "ATT101,vague-c"], ["ATT101,vague-credit"]),
    (["provenance", "rules", "--extend-select", "ATT101,DAT201,LIC80"], [f"ATT101,DAT201,LIC80{n}" for n in "123"]),
    (["provenance", "check", "--fail-on", "w"], ["warning"]),
    (["provenance", "check", "--output-format", "sa"], ["sarif"]),
    (["provenance", "check", "--output-format", "sarif", "notes"], ["notes.txt"]),
    (["provenance", "completion", "f"], ["fish"]),
]
"""Words of a line, the last one begun, and what it may become."""
BASH = """
source "$1"; shift
COMP_WORDS=("$@") COMP_CWORD=$(( $# - 1 ))
_shtab_provenance
printf '%s\\n' "${COMPREPLY[@]}"
"""


def script(shell: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """The script for a shell, in a folder where a document lies."""
    assert main(["completion", shell]) == 0
    file = tmp_path / "scripts" / ("_provenance" if shell == "zsh" else f"provenance.{shell}")
    file.parent.mkdir()
    file.write_text(capsys.readouterr().out, encoding="utf-8")
    (tmp_path / "notes.txt").touch()
    return file


def needs(shell: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(shutil.which(shell) is None, reason=f"{shell} is not here")


def told(*command: str, folder: Path) -> list[str]:
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=60, check=True)
    assert not done.stderr
    return done.stdout.splitlines()


@needs("bash")
def test_bash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = script("bash", tmp_path, capsys)
    for words, completed in LINES:
        found = told("bash", "-c", BASH, "bash", str(file), *words, folder=tmp_path)
        assert sorted(found) == completed, words


@needs("fish")
def test_fish(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = script("fish", tmp_path, capsys)
    for words, completed in LINES:
        found = told("fish", "--no-config", "-c", f"source {file}; complete -C '{' '.join(words)}'", folder=tmp_path)
        assert sorted(line.partition("\t")[0] for line in found) == completed, words


@needs("zsh")
@pytest.mark.skipif(sys.platform == "win32", reason="zsh asks a terminal")
def test_zsh(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    # It completes for a terminal alone: what stands in the line after the key is written into a file.
    import pty  # noqa: PLC0415 - not on Windows

    file = script("zsh", tmp_path, capsys)
    begin = [
        "KEYTIMEOUT=1",  # hundredths of a second in which more keys may follow the one below
        f"fpath=({file.parent} $fpath)",
        "autoload -Uz compinit; compinit -u -D",
        'show() { print -r -- "$BUFFER" > line; zle kill-whole-line }; zle -N show; bindkey "^X" show',
        "print > ready",
    ]
    terminal, within = pty.openpty()
    shell = subprocess.Popen(
        ["zsh", "-f", "-i"],
        cwd=tmp_path,
        env=os.environ | {"TERM": "dumb"},
        stdin=within,
        stdout=within,
        stderr=within,
        start_new_session=True,
    )
    os.close(within)
    try:
        os.write(terminal, ("; ".join(begin) + "\n").encode())
        shown(tmp_path / "ready")
        for words, completed in LINES:
            if len(completed) == 1:
                line = " ".join(words)
                os.write(terminal, f"{line}\t\x18".encode())
                assert shown(tmp_path / "line").split()[-1].rstrip(",") == completed[0]
    finally:
        shell.kill()
        shell.wait()
        os.close(terminal)


def shown(file: Path) -> str:
    """What a file says when it is there; it is gone then."""
    for _ in range(600):
        if file.is_file() and (text := file.read_text("utf-8")):
            file.unlink()
            return text
        time.sleep(0.05)
    raise TimeoutError(file)


def test_a_shell_that_there_is_no_script_for(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["completion", "bsh"]) == 2
    assert "'bsh' is none of bash, zsh, fish; did you mean 'bash'?" in capsys.readouterr().err
    assert main(["completion"]) == 2
    assert "SHELL is missing: write bash, zsh or fish;" in capsys.readouterr().err
    assert main(["generate-shell-completion", "bash"]) == 2
    assert "did you mean `provenance completion`?" in capsys.readouterr().err
