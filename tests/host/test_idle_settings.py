"""Patterns of the configuration that match nothing in the folder are told of, once, and are no error."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.host.runs import run, write

FILES: dict[str, str | bytes] = {
    "_posts/a.md": "It rained in Leeds.\n",
    "docs/b.md": "It rained in York.\n",
    "docs/draft/c.md": "It rained.\n",
}


def told(folder: Path, settings: str, *arguments: str) -> list[str]:
    write(folder, {**FILES, "provenance.toml": settings})
    done = run(folder, "check", *arguments)
    assert done.returncode == 0, done.stderr
    return [line.partition("provenance.toml:")[2] for line in done.stderr.splitlines()]


@pytest.mark.parametrize(
    ("settings", "sentence"),
    [
        (
            '[per-path."posts/**"]\nignore = ["ATT"]\n',
            "1: per-path.\"posts/**\" matches no file that is checked; did you mean '_posts/**'?",
        ),
        ('[per-path."wire/**"]\nignore = ["ATT"]\n', '1: per-path."wire/**" matches no file that is checked'),
        ('include = ["docs/**", "*.adoc"]\n', "1: include: '*.adoc' matches no file that is checked"),
        ('exclude = ["doc/draft/**"]\n', "1: exclude: 'doc/draft/**' matches nothing; did you mean 'docs/draft/**'?"),
        ('exclude = ["docs/drafts"]\n', "1: exclude: 'docs/drafts' matches nothing; did you mean 'docs/draft'?"),
        ('languages = ["xx", "en"]\n', "1: languages: no rule has words of a language 'xx'"),
    ],
)
def test_is_told(settings: str, sentence: str, tmp_path: Path) -> None:
    assert told(tmp_path, settings, ".") == [sentence]
    assert told(tmp_path, settings, str(tmp_path)) == [sentence]


@pytest.mark.parametrize(
    "settings",
    [
        '[per-path."_posts/**"]\nignore = ["ATT"]\n[per-path."*.md"]\nignore = ["DAT"]\n',
        'include = ["docs/**"]\n',
        'exclude = ["docs/draft", "build/**", "*.log", "**/old/**"]\n',
        'languages = ["de", "en"]\n',
    ],
)
def test_what_holds_or_may_not_be_there_yet_is_not(settings: str, tmp_path: Path) -> None:
    assert told(tmp_path, settings, ".") == []


@pytest.mark.parametrize("arguments", [("_posts/a.md",), ("docs",), (".", "--quiet"), (".", "--isolated")])
def test_nor_where_the_folder_was_not_looked_through(arguments: tuple[str, ...], tmp_path: Path) -> None:
    assert told(tmp_path, '[per-path."posts/**"]\nignore = ["ATT"]\n', *arguments) == []


@pytest.mark.parametrize(
    ("glob", "meant"),
    [
        ("docs/drafts", "docs/draft"),
        ("dosc", "docs"),
        ("docs", None),
        ("docs/draft", None),
        ("b.md", None),
        ("build", None),
        ("*.log", None),
    ],
)
def test_a_slip_in_what_the_command_line_leaves_out_is_told(glob: str, meant: str | None, tmp_path: Path) -> None:
    write(tmp_path, FILES)
    said = "" if meant is None else f"provenance: --exclude {glob!r} matches nothing; did you mean {meant!r}?\n"
    assert run(tmp_path, "check", ".", "--exclude", glob).stderr == said
    assert run(tmp_path, "check", "_posts/a.md", "--exclude", glob).stderr == ""
