"""Files somewhere else: found, streamed and checked as those on disk are, in other processes too."""

from __future__ import annotations

import functools
import gzip
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from typing_extensions import override

import provenance
from provenance.engine.local import outcomes
from provenance.engine.program import all_kinds, program
from provenance.host.errors import UsageError
from provenance.host.files import Finder
from provenance.host.kinds import Candidate
from provenance.host.settings import Settings
from provenance.host.storage import find, is_address, opened, shown
from provenance.records import DocumentRecord
from tests import processes
from tests.commands import call

fsspec = pytest.importorskip("fsspec")

TEXT = "Photo: credits to the owner."
ROWS = "\n".join(json.dumps({"id": f"row {number}", "text": TEXT}) for number in range(3))


def files(folder: Path) -> None:
    (folder / "inner").mkdir()
    (folder / "a.txt").write_text(TEXT, encoding="utf-8")
    (folder / "inner" / "b.html").write_text(f"<p>{TEXT}</p><img src='none.png' alt='x'>", encoding="utf-8")
    (folder / "inner" / "rows.jsonl.gz").write_bytes(gzip.compress(ROWS.encode()))
    (folder / "inner" / "c.xml").write_text("<svg/>", encoding="utf-8")
    (folder / "inner" / "d.bin").write_bytes(b"\0")


class Server(SimpleHTTPRequestHandler):
    """Gives parts of files, which Python's own does not; `/whole/` gives none, and does not say how long a file is."""

    protocol_version = "HTTP/1.1"

    @override
    def do_GET(self) -> None:
        whole = self.path.startswith("/whole/")
        path = Path(self.translate_path(self.path.removeprefix("/whole")))
        if not path.is_file():
            super().do_GET()
            return
        data = path.read_bytes()
        if whole:
            self.send_response(200)
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(data)
            self.close_connection = True
            return
        start, end = 0, len(data) - 1
        asked = self.headers.get("Range")
        if asked:
            first, _, last = asked.removeprefix("bytes=").partition("-")
            start, end = int(first), min(int(last or end), end)
        self.send_response(206 if asked else 200)
        self.send_header("Accept-Ranges", "bytes")
        self.send_header("Content-Range", f"bytes {start}-{end}/{len(data)}")
        self.send_header("Content-Length", str(end - start + 1))
        self.end_headers()
        self.wfile.write(data[start : end + 1])

    @override
    def do_HEAD(self) -> None:
        if self.path.startswith("/whole/"):
            self.send_response(200)
            self.end_headers()
            return
        super().do_HEAD()

    @override
    def log_message(self, format: str, *args: Any) -> None:
        pass


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    files(tmp_path)
    made = ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Server, directory=str(tmp_path)))
    thread = threading.Thread(target=made.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{made.server_port}"
    made.shutdown()
    made.server_close()
    thread.join()


@pytest.fixture
def memory() -> Iterator[str]:
    system = fsspec.filesystem("memory")
    system.pipe(
        {
            "/corpus/a.txt": TEXT.encode(),
            "/corpus/inner/rows.jsonl": ROWS.encode(),
            "/corpus/.git/x.txt": b"x",
            "/corpus/.keep": b"",
        }
    )
    yield "memory://corpus"
    system.rm("/corpus", recursive=True)


def candidates(*arguments: str, settings: Settings | None = None) -> list[Candidate]:
    return Finder(settings or Settings(), all_kinds()).find(arguments)


def told(*arguments: str, settings: Settings | None = None) -> list[tuple[str, str]]:
    return [(candidate.id, candidate.path) for candidate in candidates(*arguments, settings=settings)]


def records(*arguments: str) -> list[DocumentRecord]:
    made = program()
    return [outcome.record for outcome in outcomes(candidates(*arguments), made.kinds, made.checker)]


def run(*arguments: str, jobs: int = 1) -> tuple[list[dict[str, Any]], int, str]:
    command = ("check", "--isolated", "--no-cache", "--output-format", "jsonl", "--jobs", str(jobs), *arguments)
    done = (call if jobs == 1 else processes.run)(Path.cwd(), *command)
    return [json.loads(line) for line in done.stdout.splitlines()], done.returncode, done.stderr.decode()


def test_what_is_an_address() -> None:
    assert is_address("s3://bucket/prefix/")
    assert is_address("HTTPS://example.com")
    assert not any(map(is_address, ["C:/texts", "c://texts", "texts/a.txt", "-", "mailto:a@example.com"]))


def test_reports_show_no_passwords() -> None:
    assert shown("ftp://ana:pass@word@example.com/a.txt") == "ftp://example.com/a.txt"
    address = "https://example.com/a.jsonl?X-Amz-Credential=AKIA%2F1&page=2&X-Amz-Signature=0123#token=a"
    assert shown(address) == "https://example.com/a.jsonl?X-Amz-Credential=***&page=2&X-Amz-Signature=***#token=a"
    assert shown("texts/a@b.txt?token=a") == "texts/a@b.txt?token=a"


def test_memory(memory: str) -> None:
    expected = [("a.txt", f"{memory}/a.txt"), ("inner/rows.jsonl", f"{memory}/inner/rows.jsonl")]
    assert told(memory) == told(f"{memory}/") == expected
    assert told(f"{memory}/a.txt", memory) == [(f"{memory}/a.txt", f"{memory}/a.txt"), expected[1]]
    assert told(f"{memory}/**/*.jsonl") == [expected[1]]
    assert told(memory, settings=Settings(include=("memory://corpus/inner/**",))) == [expected[1]]
    assert (
        told(memory, settings=Settings(exclude=("inner",)))
        == [("a.txt", f"{memory}/a.txt"), (".git/x.txt", f"{memory}/.git/x.txt")][::-1]
    )
    found = records(memory)
    assert [(record.id, record.path, record.row, record.status) for record in found] == [
        ("a.txt", f"{memory}/a.txt", None, "checked"),
        *((f"row {number}", f"{memory}/inner/rows.jsonl", number + 1, "checked") for number in range(3)),
    ]
    assert all(record.findings for record in found)


def test_the_function_takes_addresses(memory: str) -> None:
    report = provenance.audit(memory, select=["ATT101"])
    assert [document.path for document in report.documents][:1] == [f"{memory}/a.txt"]
    assert report.summary.by_rule == {"ATT101": 4}


def test_a_folder_by_its_address_is_that_folder(tmp_path: Path) -> None:
    files(tmp_path)
    here, there = records(str(tmp_path)), records(tmp_path.as_uri())
    assert [record.id for record in here] == [record.id for record in there]
    assert [
        [finding.fingerprint for finding in record.findings if finding.slug != "missing-image"] for record in there
    ] == [[finding.fingerprint for finding in record.findings if finding.slug != "missing-image"] for record in here]
    assert [record.reason for record in there][-2:] == [record.reason for record in here][-2:]


@pytest.mark.parametrize("jobs", [1, 2])
def test_a_server(server: str, jobs: int) -> None:
    found, code, _ = run(f"{server}/a.txt", f"{server}/inner/rows.jsonl.gz?token=secret", f"{server}/inner/", jobs=jobs)
    documents = [record for record in found if record["kind"] == "document"]
    assert code == 1
    assert [(record["id"].removeprefix(server), record["row"], record["status"]) for record in documents] == [
        ("/a.txt", None, "checked"),
        *((f"row {number}", number + 1, "checked") for number in range(3)),
        ("b.html", None, "checked"),
        ("c.xml", None, "skipped"),
        ("d.bin", None, "skipped"),
        *((f"row {number}", number + 1, "checked") for number in range(3)),
    ]
    assert documents[1]["path"] == f"{server}/inner/rows.jsonl.gz?token=***"
    assert "secret" not in json.dumps(found)


def test_a_server_that_gives_no_parts(server: str) -> None:
    found, _, _ = run(f"{server}/whole/a.txt", f"{server}/whole/inner/rows.jsonl.gz")
    assert [record["status"] for record in found if record["kind"] == "document"] == ["checked"] * 4
    with opened(f"{server}/whole/a.txt") as stream:
        assert not stream.seekable()
        assert stream.read() == TEXT.encode()
    with opened(f"{server}/a.txt") as stream:
        assert stream.seekable()
        assert (stream.seek(7), stream.read(7)) == (7, b"credits")


@pytest.mark.parametrize(
    ("address", "sentence"),
    [
        ("memory://nothing", "there is no such file or folder"),
        ("memory://nothing/*.txt", "the pattern matches no file"),
        ("nothing://a/b", "there is no storage 'nothing': write https://, s3:// or another one that fsspec knows"),
        ("http://127.0.0.1:9/a.txt", "its server cannot be reached ("),
        ("http://127.0.0.1:9/*.txt", "its server cannot be reached ("),
        ("ftp://127.0.0.1:9/a.txt", "its server cannot be reached (Connection refused): see that the address is right"),
        ("zip://a.txt::memory://a.zip", "addresses within addresses"),
    ],
)
def test_what_cannot_be_found(address: str, sentence: str) -> None:
    with pytest.raises(UsageError) as raised:
        list(find(address))
    assert str(raised.value).startswith(f"{address}: ")
    assert sentence in str(raised.value)


def test_a_named_file_that_nothing_reads(server: str) -> None:
    for name, sentence in (("inner/d.bin", "nothing reads a file of this kind"), ("inner/c.xml", "no feed")):
        _, code, said = run(f"{server}/{name}")
        assert code == 2
        assert sentence in said


def test_a_file_that_goes_away_is_a_failed_record(memory: str) -> None:
    found = candidates(f"{memory}/a.txt", f"{memory}/inner/rows.jsonl")
    fsspec.filesystem("memory").rm("/corpus/a.txt")
    fsspec.filesystem("memory").rm("/corpus/inner/rows.jsonl")
    fsspec.filesystem("memory").pipe("/corpus/b", b"")
    made = program()
    gone = [outcome.record for outcome in outcomes(found, made.kinds, made.checker)]
    assert [record.status for record in gone] == ["failed", "failed"]
    assert all("cannot be read" in (record.reason or "") for record in gone)


WITHOUT = """
import sys
sys.modules["fsspec"] = None
from provenance.cli import main
sys.exit(main(["check", "--isolated", "s3://bucket/prefix/"]))
"""


def test_without_the_extra() -> None:
    done = subprocess.run([sys.executable, "-c", WITHOUT], capture_output=True, text=True, check=False)
    assert done.returncode == 2
    assert "pip install 'provenance-checker[remote]'" in done.stderr


def test_s3(monkeypatch: pytest.MonkeyPatch) -> None:
    s3fs = pytest.importorskip("s3fs")
    moto = pytest.importorskip("moto.server")
    made = moto.ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    made.start()
    try:
        host, port = made.get_host_and_port()
        environment = {
            "AWS_ENDPOINT_URL": f"http://{host}:{port}",
            "AWS_ACCESS_KEY_ID": "a",
            "AWS_SECRET_ACCESS_KEY": "b",
            "AWS_DEFAULT_REGION": "us-east-1",
        }
        for name, value in environment.items():
            monkeypatch.setenv(name, value)
        system = s3fs.S3FileSystem(skip_instance_cache=True, endpoint_url=environment["AWS_ENDPOINT_URL"])
        system.mkdir("bucket")
        system.pipe(
            {"bucket/prefix/a.txt": TEXT.encode(), "bucket/prefix/in/rows.jsonl": ROWS.encode(), "bucket/b.txt": b"x"}
        )
        for jobs in (1, 2):
            found, code, said = run("s3://bucket/prefix/", jobs=jobs)
            assert code == 1, said
            assert [(record["id"], record["path"]) for record in found if record["kind"] == "document"] == [
                ("a.txt", "s3://bucket/prefix/a.txt"),
                *((f"row {number}", "s3://bucket/prefix/in/rows.jsonl") for number in range(3)),
            ]
    finally:
        made.stop()
    assert os.environ["AWS_ACCESS_KEY_ID"] == "a"
