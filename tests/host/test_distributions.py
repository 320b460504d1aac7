"""Entry points read from their files are those that importlib.metadata finds."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest

from provenance.cli.main import main
from provenance.host.distributions import EntryPoint, entry_points, misspelt_groups, version_of
from provenance.host.plugins import discover


@pytest.mark.parametrize("group", ["provenance.plugins", "console_scripts", "pytest11", "nothing.of.that.name"])
def test_the_same_as_the_library(group: str) -> None:
    found = {
        EntryPoint(entry.name, entry.value.partition("[")[0].strip(), entry.dist.metadata["Name"], entry.dist.version)
        for entry in metadata.entry_points(group=group)
        if entry.dist is not None
    }
    assert set(entry_points(group)) == found


def test_version() -> None:
    assert version_of("provenance-checker") == metadata.version("provenance-checker")
    with pytest.raises(LookupError, match="no-such-thing is not installed"):
        version_of("no-such-thing")


def test_the_first_on_the_path_counts(tmp_path: Path) -> None:
    for folder, version in (("one", "1.0"), ("two", "2.0")):
        info = tmp_path / folder / f"Some_Checks-{version}.dist-info"
        info.mkdir(parents=True)
        (info / "METADATA").write_text(
            f"Metadata-Version: 2.1\nName: some-checks\nVersion: {version}\n\nName: no\n", "utf-8"
        )
        (info / "entry_points.txt").write_text(
            "[console_scripts]\nx = y:z\n\n[provenance.plugins]\n# a comment\nsome = some_checks.plugin:hooks [extra]\n",
            "utf-8",
        )
    paths = [str(tmp_path / "one"), str(tmp_path / "two"), str(tmp_path / "three")]
    assert entry_points("provenance.plugins", paths) == [
        EntryPoint("some", "some_checks.plugin:hooks", "some-checks", "1.0")
    ]


@pytest.mark.parametrize("metadata", [None, b"Name: \xff\nVersion: 1\n\n"])
def test_what_is_half_removed_or_damaged_is_told_of_as_any_broken_plugin(
    metadata: bytes | None, tmp_path: Path
) -> None:
    info = tmp_path / "gone-1.0.dist-info"
    info.mkdir()
    (info / "entry_points.txt").write_bytes(b"[provenance.plugins]\ngone\xe9 = gone.plugin\n")
    if metadata is not None:
        (info / "METADATA").write_bytes(metadata)
    (found,) = entry_points("provenance.plugins", [str(tmp_path)])
    assert (found.name, found.value) == (r"gone\xe9", "gone.plugin")
    assert found.distribution == ("an unknown distribution" if metadata is None else r"\xff")


@pytest.mark.parametrize("beside", [None, "old.egg-link"])
def test_a_byte_order_mark_hides_no_plugin(beside: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nor where the library is asked, since a folder holds what is packed in another way."""
    install(tmp_path, "\ufeff[provenance.plugins]\nkilns = kilns [hot]\n")
    if beside is not None:
        (tmp_path / beside).write_text("", "utf-8")
    monkeypatch.syspath_prepend(tmp_path)
    assert EntryPoint("kilns", "kilns", "kilns", "1.0") in entry_points("provenance.plugins")
    found = discover(version="1")
    assert "kilns" in {plugin.name for plugin in found.loaded}
    assert not found.problems


def install(folder: Path, words: str) -> None:
    """A distribution with these entry points."""
    info = folder / "kilns-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: kilns\nVersion: 1.0\n\n", "utf-8")
    (info / "entry_points.txt").write_text(words, "utf-8")
    (folder / "kilns.py").write_text(
        "from provenance.api import hookimpl\n@hookimpl\ndef provenance_rules(): return []\n", "utf-8"
    )


def test_a_misspelt_group_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["plugins", "--isolated"]) == 0
    assert capsys.readouterr().err == ""
    install(tmp_path, "[provenance.plugin]\nkilns = kilns\n\n[console_scripts]\nkilns = kilns\n")
    monkeypatch.syspath_prepend(tmp_path)
    assert misspelt_groups("provenance.plugins") == [("kilns", "1.0", "provenance.plugin")]
    assert main(["plugins", "--isolated"]) == 0
    assert "kilns 1.0 has the group 'provenance.plugin' of entry points, which nothing reads" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("entry", "told"),
    [
        (
            "kilns = kilns:provenance_rules",
            "it is the function provenance_rules, where the module with the hooks belongs",
        ),
        ("dates = kilns", "it has the name of a plugin of provenance-checker: give its entry point another name"),
    ],
)
def test_an_entry_point_that_is_none(entry: str, told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    install(tmp_path, f"[provenance.plugins]\n{entry}\n")
    monkeypatch.syspath_prepend(tmp_path)
    (problem,) = discover(version="1").problems
    assert told in problem.message


def test_a_file_that_changed_is_read_again(tmp_path: Path) -> None:
    """A process that lives long looks again, and reads only what is not as it was."""
    paths, file = [str(tmp_path)], tmp_path / "kiln-1.0.dist-info" / "entry_points.txt"
    file.parent.mkdir()
    file.write_text("[console_scripts]\nkiln = kiln:main\n")
    assert entry_points("provenance.plugins", paths) == entry_points("provenance.plugins", paths) == []
    file.write_text("[provenance.plugins]\nkiln = kiln\n")
    (found,) = entry_points("provenance.plugins", paths)
    assert (found.name, found.value) == ("kiln", "kiln")
