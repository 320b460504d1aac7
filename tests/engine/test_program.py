"""`provenance.check` and `provenance.audit` say what is wrong with what they are given, and what to write."""

from __future__ import annotations

import gc
import signal
import threading
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest

from provenance import audit, check
from provenance.host.errors import UsageError

WRONG: list[tuple[dict[str, Any], str]] = [
    ({"select": "ATT101"}, r"select is 'ATT101': write a list, select=\['ATT101'\]"),
    ({"ignore": "vague-credit"}, r"ignore is 'vague-credit': write a list"),
    ({"as_of": "2024-06-30"}, r"as_of is '2024-06-30': write a date without a time, such as datetime\.date\("),
    ({"as_of": datetime(2024, 6, 30)}, "write a date without a time"),  # noqa: DTZ001 - it is refused
    ({"select": ["ATT109x"]}, "^select: 'ATT109x' is no rule, slug or prefix"),
    ({"ignore": ["ATT109x"]}, "^ignore: 'ATT109x' is no rule, slug or prefix"),
    ({"select": ["ATT", 3]}, r"^select holds 3, which is no text: write ids, slugs or prefixes of rules, select=\['A"),
    ({"ignore": [b"ATT"]}, "^ignore holds b'ATT', which is no text"),
    ({"select": 3}, r"^select is 3, which is no list: write ids, slugs or prefixes of rules in one, select=\['ATT101'"),
    ({"ignore": b"ATT"}, "^ignore is b'ATT', which is no list"),
    ({"ignore": ["ALL"]}, "^ignore: no rule is left to ask, so nothing would be checked$"),
    ({"select": []}, "^select: no rule is left to ask, so nothing would be checked$"),
    ({"select": ["ATT"], "ignore": ["ATT"]}, "^select, ignore: no rule is left to ask, so nothing would be checked$"),
]


@pytest.mark.parametrize(("given", "sentence"), WRONG)
def test_wrong_use_is_told(tmp_path: Path, given: dict[str, Any], sentence: str) -> None:
    (tmp_path / "a.txt").write_text("CTTO\n", encoding="utf-8")
    with pytest.raises(UsageError, match=sentence):
        check("CTTO", **given)
    with pytest.raises(UsageError, match=sentence):
        audit(tmp_path, **given)


def test_a_media_type_by_half_its_name_is_told_with_the_whole() -> None:
    with pytest.raises(UsageError, match="nothing reads the media type 'markdown'; did you mean 'text/markdown'"):
        check("CTTO", media_type="markdown")


NO_TEXT: list[tuple[Any, dict[str, Any], str]] = [
    (None, {}, "text is None, which is neither text nor bytes: give a str, or bytes"),
    (Path("a.txt"), {}, r"text is .*a\.txt.*: give what the file holds, text\.read_bytes\(\)"),
    ("CTTO", {"path": 3}, "path is 3, which is no path"),
    ("CTTO", {"path": b"a.txt"}, "path is b'a.txt', which is no path"),
    ("CTTO", {"media_type": b"text/html"}, "media_type is b'text/html', which is no text"),
    ("{}", {"media_type": "application/jsonl"}, "'application/jsonl' holds many documents: .* give one of its texts"),
]


@pytest.mark.parametrize(("text", "given", "sentence"), NO_TEXT)
def test_what_is_no_text_is_told(text: str, given: dict[str, Any], sentence: str) -> None:
    with pytest.raises(UsageError, match=sentence):
        check(text, **given)


NO_FOLDER: list[tuple[Any, str]] = [
    (3, "^folder is 3, which is no path: give a str, or a Path$"),
    (b"letters", "^folder is b'letters', which is no path"),
    ("", "^folder is '', which is an empty path: `.` is the folder you are in$"),
    ("a\0b", "^folder .*: cannot be read: no file has a name with a character NUL$"),
]


@pytest.mark.parametrize(("folder", "sentence"), NO_FOLDER)
def test_what_is_no_folder_is_told(folder: Any, sentence: str) -> None:  # noqa: ANN401 - whatever somebody gives
    with pytest.raises(UsageError, match=sentence):
        audit(folder)


def test_names_of_rules_may_come_one_by_one(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("CTTO\n", encoding="utf-8")
    names = ["ATT101"]
    assert check("CTTO", select=iter(names)).findings  # type: ignore[arg-type]
    assert audit(tmp_path, select=iter(names)).documents[0].findings  # type: ignore[arg-type]


def test_a_media_type_as_a_server_sends_it() -> None:
    page = "<html lang='fr'><body><p>Crédits à qui de droit. Été.</p></body></html>".encode("latin-1")
    found = check(page, media_type='Text/HTML; Charset="ISO-8859-1"')
    assert (found.media_type, found.encoding) == ("text/html", "cp1252")
    assert check(page, path=Path("a.html")).media_type == "text/html"


def test_right_use(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("CTTO\n", encoding="utf-8")
    given: dict[str, Any] = {"select": ("ATT101",), "as_of": date(2024, 6, 30)}
    report = audit(tmp_path, **given)
    assert report.run.as_of == "2024-06-30"
    assert [finding.rule for finding in check("CTTO", **given).findings] == ["ATT101"]
    assert [finding.rule for record in report.documents for finding in record.findings] == ["ATT101"]


def test_the_ending_of_the_path_says_what_a_text_is() -> None:
    page = "<html><head><title>A walk</title></head><body><p>Credits to the owner</p></body></html>"
    found = {path: check(page, path=path).media_type for path in ("a/b.html", "b.md", "b.txt", "b", "<text>")}
    assert found == {
        "a/b.html": "text/html",
        "b.md": "text/markdown",
        "b.txt": "text/plain",
        "b": "text/plain",
        "<text>": "text/plain",
    }
    assert check(page, path="b.html", media_type="text/plain").media_type == "text/plain"


@pytest.mark.parametrize("path", ["a.jsonl", "news/a.csv", "a.jsonl.gz", "A.JSON"])
def test_the_name_of_a_file_of_many_texts_is_that_of_no_text(path: str) -> None:
    """Its rows would pass for one text in plain words, of which nothing is found."""
    with pytest.raises(
        UsageError, match=r"^path is '.*', which is called as a file of many texts is: give one of them"
    ):
        check('{"text": "Credits to the owner"}', path=path)
    found = check("Credits to the owner", path=path, media_type="text/plain", select=["ATT101"])
    assert ([finding.rule for finding in found.findings], found.path) == (["ATT101"], path)


def test_rules_over_a_corpus_leave_none_to_ask_of_one_text() -> None:
    with pytest.raises(UsageError, match=r"^select: no rule is left to ask of one text: DUP901 compares the documents"):
        check("CTTO", select=["DUP901"])
    with pytest.raises(UsageError, match="DUP901, DUP902 compare the documents"):
        check("CTTO", select=["DUP902", "DUP901"])
    assert check("CTTO", select=["DUP901", "ATT101"]).findings


@pytest.mark.skipif(not hasattr(signal, "SIGALRM"), reason="needs signals")
@pytest.mark.filterwarnings("ignore:unclosed file:ResourceWarning")  # which the interrupt may come upon
def test_an_audit_that_is_interrupted_gives_nothing(tmp_path: Path) -> None:
    text = "The bridge was closed on Monday after officials said that it might fall. " * 50
    for number in range(600):
        (tmp_path / f"{number}.txt").write_text(text, encoding="utf-8")
    audit(tmp_path / "0.txt")  # what is slow at first is read
    # A shell lets what it runs in the background ignore interrupts.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    timer = threading.Timer(0.5, signal.raise_signal, [signal.SIGINT])
    gc.disable()  # an interrupt that comes upon a callback of the collector is lost in it
    timer.start()
    try:
        with pytest.raises(KeyboardInterrupt):
            audit(tmp_path, select=["ATT"])
    finally:
        timer.cancel()
        gc.enable()
        signal.signal(signal.SIGINT, before)
