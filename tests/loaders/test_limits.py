"""Files that would take all memory or all time are a sentence each, and the run goes on."""

from __future__ import annotations

import gzip
import io
import json
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

resource = pytest.importorskip("resource")

PROGRAM = Path(sys.executable).parent / "provenance"
MEMORY = 1_500_000_000
"""Bytes of address space: less than any of the files comes to."""
LAUGHS = '<!DOCTYPE rss [<!ENTITY a "ha">' + "".join(
    f'<!ENTITY {after} "{f"&{before};" * 10}">' for before, after in zip("abcdefgh", "bcdefghi", strict=True)
)


def limit_memory() -> None:
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def huge(path: Path, beginning: bytes, size: int = 2 << 30) -> None:
    """A file with a line of that many bytes, which takes no room on a disk that knows holes."""
    with path.open("wb") as stream:
        stream.write(beginning)
        stream.truncate(size)


def bomb(part: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        archive.writestr("_rels/.rels", "<x/>")
        with archive.open("word/document.xml", "w", force_zip64=True) as content:
            content.write(part)
            for _ in range(21):
                content.write(b" " * 1_000_000)
    return stream.getvalue()


@pytest.mark.early
def test_hostile_files(tmp_path: Path) -> None:
    huge(tmp_path / "line.jsonl", b"")
    huge(tmp_path / "line.txt", b"Words ")
    huge(tmp_path / "line.eml", b"Subject: x\n\n")
    huge(tmp_path / "line.mbox", b"From a\nSubject: x\n\n", 70_000_000)
    packed = gzip.compress(b" " * 65_000_000, 1)
    for name in ("bomb.jsonl.gz", "bomb.html", "bomb.json.gz"):
        (tmp_path / name).write_bytes(packed)
    (tmp_path / "bomb.docx").write_bytes(bomb(b'<w:document xmlns:w="w">'))
    (tmp_path / "laughs.rss").write_text(f"{LAUGHS}]><rss><channel><item><title>&i;</title></item></channel></rss>")
    (tmp_path / "laughs.xml").write_text(f"{LAUGHS}]><rss><channel><item><title>&i;</title></item></channel></rss>")
    nested = "".join(f'Content-Type: multipart/mixed; boundary="{n}"\n\n--{n}\n' for n in range(5000))
    (tmp_path / "nested.eml").write_text(f"Subject: x\n{nested}\nWords\n")
    (tmp_path / "zz.txt").write_text("Photo: credits to the owner.")
    (tmp_path / "settings.toml").write_text('exclude = ["settings.toml"]\n[limits]\nbytes = 2_000_000\n')
    call: list[str | Path] = [
        PROGRAM,
        "check",
        "--config",
        tmp_path / "settings.toml",
        "--no-cache",
        "--jobs",
        "1",
        "--output-format",
        "jsonl",
        tmp_path,
    ]
    done = subprocess.run(call, capture_output=True, text=True, check=False, timeout=120, preexec_fn=limit_memory)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    told = {Path(record["path"]).name: (record["status"], record["reason"]) for record in records[:-1]}
    expected = {
        "bomb.docx": ("failed", "unpacks to more than 20,000,000 bytes"),
        "bomb.html": ("failed", "unpacks to more than limits.bytes allows (2,000,000 bytes)"),
        "bomb.json.gz": ("failed", "larger than 64,000,000 bytes"),
        "bomb.jsonl.gz": ("failed", "Line 1 is longer than 64,000,000 bytes"),
        "laughs.rss": ("failed", "entities of its own are not read"),
        "laughs.xml": ("skipped", "entities of its own are not read"),
        "line.eml": ("failed", "larger than limits.bytes"),
        "line.jsonl": ("failed", "Line 1 is longer than 64,000,000 bytes"),
        "line.mbox": ("failed", "longer than 64,000,000 bytes"),
        "line.txt": ("failed", "larger than limits.bytes"),
        "nested.eml": ("failed", "more than 500 parts within parts"),
        "zz.txt": ("checked", ""),
    }
    assert told.keys() == expected.keys(), done.stderr
    for name, (status, sentence) in expected.items():
        assert told[name][0] == status, (name, told[name])
        assert sentence in (told[name][1] or ""), (name, told[name])
    assert done.returncode == 3
