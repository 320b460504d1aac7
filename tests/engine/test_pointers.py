"""What Git LFS and git-annex keep in place of a file that was not fetched is no text, no table and no PDF."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from provenance.engine.sources import read_sources
from provenance.host.errors import UsageError
from provenance.host.settings import Settings
from provenance.pointers import stands_for_another
from tests.commands import call_for_text

DIGEST = b"88f4f0961fc2bd8cd22d6abc894d289de4b4bdd61740c5eecbeecc20c386be35"
OF_LFS = b"version https://git-lfs.github.com/spec/v1\noid sha256:" + DIGEST + b"\nsize 3466338\n"
OF_ANNEX = b"/annex/objects/SHA256E-s3466338--" + DIGEST + b".txt\n"
NAMES = (
    "a.txt",
    "a.md",
    "a.html",
    "a.csv",
    "a.json",
    "a.jsonl",
    "a.jsonl.gz",
    "a.parquet",
    "a.pdf",
    "a.docx",
    "a.epub",
)


@pytest.mark.parametrize(
    ("data", "way_out"),
    [
        (OF_LFS, "`git lfs pull`"),
        (OF_LFS.replace(b"\n", b"\r\n"), "`git lfs pull`"),
        (OF_LFS.replace(b"oid", b"ext-0-crypt sha256:" + DIGEST + b"\noid"), "`git lfs pull`"),
        (OF_ANNEX, "`git annex get`"),
    ],
)
def test_is_told_with_the_way_out(data: bytes, way_out: str) -> None:
    assert way_out in (stands_for_another(data) or "")


@pytest.mark.parametrize(
    "data",
    [
        b"version https://git-lfs.github.com/spec/v1 is the first line of a pointer.\n",
        OF_LFS + b"So a pointer looks.\n",
        b"So a pointer looks:\n" + OF_LFS,
        b"/annex/objects/ is where git-annex keeps what it looks after.\n",
        OF_LFS + b" " * 1024,
    ],
)
def test_a_text_about_them_is_a_text(data: bytes) -> None:
    assert stands_for_another(data) is None


def test_is_a_failed_record_under_every_name(tmp_path: Path) -> None:
    for name in NAMES:
        (tmp_path / name).write_bytes(OF_LFS)
    done = call_for_text(tmp_path, "check", ".", "--output-format", "json", "--output-file", "report.json")
    records = json.loads((tmp_path / "report.json").read_text())["documents"]
    assert done.returncode == 3
    assert {(record["path"], record["status"]) for record in records} == {(name, "failed") for name in NAMES}
    assert all("`git lfs pull` fetches it" in record["reason"] for record in records)


def test_nothing_is_compared_with_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(OF_LFS)
    with pytest.raises(UsageError, match=r"a\.txt: cannot be read: it is a pointer of Git LFS"):
        read_sources(tmp_path, (), Settings())


def test_a_link_of_git_annex_says_how_to_fetch_it(tmp_path: Path) -> None:
    (tmp_path / "a.txt").symlink_to("../.git/annex/objects/Wx/1j/SHA256E-s1--88.txt/SHA256E-s1--88.txt")
    (tmp_path / "b.txt").write_text("The mill burned down.\n")
    said = call_for_text(tmp_path, "check", ".", "--select", "ATT101").stdout
    assert "which git-annex has not fetched: `git annex get` fetches it" in " ".join(said.split())
