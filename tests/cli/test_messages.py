"""What is told where something cannot be read, written or found: what is wrong, where, and what to do, in one sentence of ours and not of a library."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

import pytest

from tests.commands import call_for_text

WORDS_OF_LIBRARIES = (
    "Errno",
    "Error:",
    "Expected `",
    "Expecting",
    "Extra data",
    "File exists",
    "Invalid ",
    "Is a directory",
    "No such file or directory",
    "Traceback",
    "argument --",
    "zip file",
)
FILES = {
    "a.txt": b"Credits to the owner.\n",
    "broken.json": b'{"a":\n',
    "list.json": b"[1, 2]\n",
    "odd.json": b'{"version": 1, "documents": [{"path": 3, "findings": {}}]}',
    "known.json": b'{"version": 1, "documents": []}',
    "empty.json": b"",
    "open.toml": b"select = [\n",
    "bare.toml": b"\nselect = ATT\n",
    "quote.toml": b'select = ["ATT]\n',
    "twice.toml": b"min-words = 3\nmin-words = 4\n",
    "slash.toml": b'baseline = "C:\\q"\n',
    "three.toml": b"baseline = '''x\n",
    "settings.toml": b"min-words = 3\n",
    "picture.png": b"\x89PNG\r\n\x1a\n\x00\x00",
    "rich.txt": b"{\\rtf1\\ansi Words.}",
    "rich.docx": b"{\\rtf1\\ansi Words.}",
    "page.docx": b"<html><p>Words.</p></html>",
    "words.docx": b"Words.",
    "cut.docx": b"PK\x03\x04" + b"\0" * 40,
    "cut.odt": b"PK\x03\x04" + b"\0" * 40,
    "words.epub": b"Words.",
    "old.docx": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
    "closed.docx": b"\xd0\xcf\x11\xe0" + "EncryptedPackage".encode("utf-16-le"),
    "cut.rss": b"<rss><channel><item><title>Words",
    "front.md": b"+++\ntitle = Words\n+++\n\nWords.\n",
    "rows.jsonl": b'{"text": "Words."}\n{"text": "Wor\n{"text": Words}\n{\'text\': "Words"}\n{"text": "Words.",}\n',
}


@pytest.fixture(name="folder", scope="module")
def _folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("messages")
    (folder / "folder").mkdir()
    (folder / "circle").symlink_to("circle")
    (folder / "letters").mkdir()
    for name in ("a.wpd", "b.doc"):
        (folder / "letters" / name).write_bytes(b"{\\rtf1 Words.}")
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    with zipfile.ZipFile(folder / "spoilt.docx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", "<w:document>" * 100)
    data = bytearray((folder / "spoilt.docx").read_bytes())
    data[data.index(b"document.xml") + 14] ^= 0xFF
    (folder / "spoilt.docx").write_bytes(data)
    return folder


CASES: dict[str, tuple[int | str, ...]] = {
    "check a.txt --baseline broken.json": (
        2,
        "broken.json:2: is no baseline: it is not JSON: it breaks off at column 1;",
    ),
    "check a.txt --baseline list.json": (2, "list.json: is no baseline: it is a list, where an object belongs;"),
    "check a.txt --baseline odd.json": (
        2,
        "`documents[0].path` is a number, where a string belongs; `provenance baseline",
    ),
    "check a.txt --baseline folder": (2, "folder: cannot be read: it is no regular file but a folder"),
    "check a.txt --baseline knwon.json": (
        2,
        "there is no such file; did you mean 'known.json'? `provenance baseline PATH`",
    ),
    "check a.txt --baseline known.json --no-baseline": (2, "--no-baseline: cannot stand beside --baseline"),
    "check a.txt --config open.toml": (2, "open.toml:1: is not valid TOML: the file ends too early: no value begins"),
    "check a.txt --config bare.toml": (
        2,
        "bare.toml:2: is not valid TOML: no value begins here: words stand in quotation",
    ),
    "check a.txt --config quote.toml": (
        2,
        "quote.toml:1: is not valid TOML: a text ends with its line: its quotation mark",
    ),
    "check a.txt --config twice.toml": (2, "twice.toml:2: is not valid TOML: a name that has a value already"),
    "check a.txt --config slash.toml": (2, "slash.toml:1: is not valid TOML: a backslash stands in a text and escapes"),
    "check a.txt --config three.toml": (2, "three.toml:1: is not valid TOML: the file ends too early: a text in three"),
    "check a.txt --config setings.toml": (2, "setings.toml: there is no such file; did you mean 'settings.toml'?"),
    "check a.txt --config circle": (2, "--config circle: is a link to 'circle', and its links lead in a circle"),
    "check a.txt --config https://example.org/a.toml": (2, "is an address, and what it names lies on this machine"),
    "check a.txt --config folder": (2, "--config folder: cannot be read: it is no regular file but a folder"),
    "check a.txt --sources picture.png": (2, "--sources picture.png: it is a file: name the folder that it lies in"),
    "check a.txt --sources fodler": (2, "--sources fodler: there is no such folder; did you mean 'folder'?"),
    "check a.txt --sources circle": (2, "--sources circle: is a link to 'circle', and its links lead in a circle"),
    "check a.txt --plugin a.txt": (2, "--plugin a.txt: it is no Python file, whose name ends in .py"),
    "check a.txt --plugin circle": (2, "--plugin circle: is a link to 'circle', and its links lead in a circle"),
    "check a.txt --output-file folder": (2, "--output-file folder: is a folder: name a file in it"),
    "check a.txt --output-file new/": (2, "--output-file: 'new/' names a folder: name a file in it"),
    "check a.txt --output-file s3://bucket/r.json": (
        2,
        "'s3://bucket/r.json' is an address, and what it names lies on",
    ),
    "check a.txt --output-format jsn": (2, "--output-format jsn: there is no such format; did you mean 'json'?"),
    "check a.txt --run-folder a.txt": (2, "this is a file, and the run needs a folder: name an empty or a new one"),
    "check a.txt --select ATT1O2": (2, "--select: 'ATT1O2' is no rule, slug or prefix; did you mean 'ATT102'?"),
    "check *.{md,rst}": (
        2,
        "the pattern matches no file; braces are for a shell, which reads them outside quotation marks",
    ),
    "check a.{md,rst}": (2, "there is no such file or folder; braces are for a shell"),
    "check [a.txt": (2, "[a.txt: the pattern matches no file; it has a `[` without its `]`"),
    "check letters": (
        2,
        "letters: there is no document in it that can be read: nothing reads files that end in .wpd: save it as .docx or .odt (letters/a.wpd);",
        "nothing reads files that end in .doc: save it as .docx or .odt (letters/b.doc)",
    ),
    "check letters/*.doc": (2, "there is no document in it that can be read: nothing reads files that end in .doc"),
    "check letters a.txt --select ATT101": (
        2,
        "1 file skipped (letters/a.wpd): nothing reads files that end in .wpd: save",
    ),
    "check - --stdin-filename a.wpd": (
        2,
        "--stdin-filename a.wpd: nothing reads a file of this kind: save it as .docx",
    ),
    "check picture.png": (
        2,
        "nothing reads a file of this kind: pictures, fonts, stylesheets and scripts are no documents",
    ),
    "audit letters": (2, "letters: there is no document in it that can be read: nothing reads files that end in .wpd"),
    "check letters --run-folder run": (
        2,
        "there is no document in it that can be read: nothing reads files that end in",
    ),
    "audit a.txt --report a.txt": (2, "the folder cannot be made: it is there already, and is no folder: name another"),
    "baseline a.txt --output folder": (2, "--output folder: is a folder: name a file in it"),
    "schema --check known.json": (
        2,
        "is a baseline, which has no schema: `provenance check PATH --baseline known.json`",
    ),
    "schema --check broken.json": (1, "broken.json:2: is no JSON: it breaks off, column 1"),
    "schema --check empty.json": (2, "--check empty.json: is empty"),
    "schema --check folder": (2, "--check folder: is a folder: name a file in it"),
    "schema record --check list.json": (1, "list.json:1: is a list, where a record, which is an object, belongs"),
    "check rich.txt": (
        3,
        "the file is RTF, the rich text of word processors, not text: name it .rtf, and it is read.",
    ),
    "check rich.docx": (
        3,
        "it is no .docx that can be read but RTF, the rich text of word processors: save it as .docx",
    ),
    "check page.docx": (3, "it is no .docx that can be read but a page in HTML or XML: save it as .docx"),
    "check words.docx": (3, "it does not begin as the archive does that such a file is: save it as .docx again"),
    "check cut.docx": (
        3,
        "it was cut off or damaged, since the list of its parts is not at its end: fetch it or save it again.",
    ),
    "check cut.odt": (3, "it is no .odt that can be read: it was cut off or damaged"),
    "check words.epub": (3, "it is no .epub that can be read: it does not begin as the archive does"),
    "check old.docx": (
        3,
        "it is encrypted, or an office document of the old kind: save it as .docx without a password",
    ),
    "check closed.docx": (3, "it is encrypted: save it without a password to have it checked."),
    "check spoilt.docx": (
        3,
        "its part word/document.xml is damaged, and cannot be unpacked: fetch or save the file again.",
    ),
    "check cut.rss": (3, "cut.rss not checked: it is not well-formed (line 1: it breaks off); no entry was read."),
    "check front.md": (
        3,
        "the front matter is not valid TOML on line 2 (no value begins here: words stand in quotation",
    ),
    "check rows.jsonl": (
        3,
        "rows.jsonl:2 not checked: it is not JSON: it breaks off inside a string at column 14.",
        "rows.jsonl:3 not checked: it is not JSON: no value begins at column 10.",
        "rows.jsonl:4 not checked: it is not JSON: a single quote stands where a double one belongs at column 2.",
        "rows.jsonl:5 not checked: it is not JSON: a comma stands before a closing bracket at column 1",
    ),
}


@pytest.mark.skipif(os.name == "nt", reason="needs links, and names that Windows has not")
@pytest.mark.parametrize("command", CASES)
def test_it_is_said_what_is_wrong_and_what_to_do(command: str, folder: Path) -> None:
    code, *told = CASES[command]
    name, *given = command.split()
    flags = () if name == "schema" or "--config" in given else ("--isolated",)
    done = call_for_text(folder, name, *given, *flags)
    said = " ".join((done.stdout + done.stderr).split())
    assert (done.returncode, [words for words in told if str(words) not in said]) == (code, []), said
    assert [words for words in WORDS_OF_LIBRARIES if words in said] == []
    assert code != 2 or done.stderr.count("\n") == 1
