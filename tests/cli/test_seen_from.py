"""Paths of reports for people lead to the files from where they are read."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.commands import call

TEXT = "Credits to the owner.\n"


def paths(folder: Path, name: str, *arguments: str, stdin: str = "", **environment: str) -> list[str]:
    """The paths that stand in a report."""
    command = ("check", *arguments, "--no-cache", "--select", "ATT101", "--output-format", name)
    done = call(folder, *command, stdin=stdin.encode(), environment=environment)
    assert done.returncode == 1, done.stderr
    return re.findall(r"[^ =\n]*?[\w>-]+(?:\.md)?(?=:1:1|,line=1,|\n  1:1)", done.stdout.decode())


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.delenv("GITHUB_WORKSPACE", raising=False)
    (tmp_path / "site" / "content").mkdir(parents=True)
    (tmp_path / "site" / "provenance.toml").write_text("", encoding="utf-8")
    (tmp_path / "site" / "content" / "x.md").write_text(TEXT, encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["text", "concise", "github"])
def test_paths_are_those_from_here(site: Path, name: str) -> None:
    config = ("--config", "site/provenance.toml")
    assert paths(site, name, "site/content", *config) == ["site/content/x.md"]
    assert paths(site / "site", name, "content") == ["content/x.md"]
    assert paths(site / "site" / "content", name, ".") == ["x.md"]
    assert paths(site / "site" / "content", name, str(site / "site")) == ["x.md"]


def test_github_looks_from_the_repository(site: Path) -> None:
    workspace = str(site)
    for folder in (site / "site", site / "site" / "content"):
        assert paths(folder, "github", ".", GITHUB_WORKSPACE=workspace) == ["site/content/x.md"]
        assert paths(folder, "concise", ".", GITHUB_WORKSPACE=workspace) != ["site/content/x.md"]
    assert paths(site / "site", "github", ".", GITHUB_WORKSPACE=str(site / "elsewhere")) == ["content/x.md"]


@pytest.mark.parametrize("name", ["concise", "github"])
def test_what_stays(site: Path, name: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    content = site / "site" / "content"
    assert paths(content, name, "-", "--stdin-filename", "y.md", stdin=TEXT) == ["y.md"]
    assert paths(content, name, "-", stdin=TEXT) == ["<stdin>"]
    other = tmp_path_factory.mktemp("other") / "z.md"
    other.write_text(TEXT, encoding="utf-8")
    assert paths(content, name, str(other)) == [str(other)]


@pytest.mark.parametrize(
    ("name", "service"),
    [
        ("gitlab", "CI_PROJECT_DIR"),
        ("junit", "CI_PROJECT_DIR"),
        ("sarif", "CI_PROJECT_DIR"),
        ("sarif", "GITHUB_WORKSPACE"),
    ],
)
def test_reports_for_a_service_look_from_its_repository(name: str, service: str, site: Path) -> None:
    def told(folder: Path, **environment: str) -> str:
        command = ("check", ".", "--no-cache", "--select", "ATT101", "--output-format", name)
        return call(folder, *command, environment=environment).stdout.decode()

    found = {"gitlab": '"path":"{}"', "junit": '<testsuite name="{}"', "sarif": '"uri":"{}"'}[name]
    content = site / "site" / "content"
    assert found.format("site/content/x.md") in told(content, **{service: str(site)})
    assert found.format("x.md") in told(content)
