"""Nothing that these rules find leaves the program: not in a report of any form, not through other rules, evidence or fingerprints."""

from __future__ import annotations

import json
import re
from pathlib import Path
from random import Random

import pytest

from provenance.cli import main
from tests.personal_data.keys import KEYS

KEY = KEYS["npm"](Random(11))  # noqa: S311 - it opens nothing
VALUES = {
    "PII601": "zora.quimby@gmx.net",
    "PII602": "0961-7596216",
    "PII603": "7431 Quillfeather Lane, Apt. 93",
    "PII604": "4539 1488 0343 6467",
    "PII605": "DE75512108001245126199",
    "PII606": "536-22-8147",
    "PII607": KEY,
    "PII608": "84.137.22.9",
}
TEXT = f"""# A leak at the harbour

On 3 March 2019, Zora Quimby told Reuters: "Write to {VALUES["PII601"]} or ring my mobile: {VALUES["PII602"]}, today."

Experts say that 40 percent of all people know that she lives at {VALUES["PII603"]}, as critics claim. Her card {VALUES["PII604"]}
and her account {VALUES["PII605"]} were published yesterday, with her SSN {VALUES["PII606"]} and the token {KEY}.

"The post came from {VALUES["PII608"]}," a source said. Studies show that 73 percent of firms use {KEY} and {VALUES["PII601"]}.
"""
PAGE = f"""<!DOCTYPE html><html lang="en"><head><title>Mail {VALUES["PII601"]}</title>
<meta name="author" content="{VALUES["PII601"]}"><meta name="date" content="2019-03-03"></head><body><article><h1>Leak</h1>
<p>On 3 March 2019 she said: "My card is {VALUES["PII604"]}." Experts say that 40 percent know {VALUES["PII601"]}.</p>
<p>Write to <a href="mailto:{VALUES["PII601"]}?subject=Hello">her</a>. She lives at {VALUES["PII603"]}.</p>
<p><img src="https://gates.example/gate.png?for={VALUES["PII601"]}" alt="The gate"></p>
<!-- token {KEY} --></article></body></html>"""
FORMATS = ("text", "concise", "json", "jsonl", "html", "github", "gitlab", "sarif", "junit")


def run(folder: Path, *arguments: str) -> str:
    out = folder / "report"
    main(["check", "--isolated", "--no-cache", "--exit-zero", "--output-file", str(out), *arguments])
    return out.read_text(encoding="utf-8")


def pieces(value: str) -> set[str]:
    """The value, and what would lead to it: its halves, its digits."""
    bare = re.sub(r"[\s.-]", "", value)
    return {value, bare, value[len(value) // 2 :], value[2 : len(value) // 2 + 4]}


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize(("name", "text"), [("leak.md", TEXT), ("leak.txt", TEXT), ("leak.html", PAGE)])
def test_no_report_shows_a_value(form: str, name: str, text: str, tmp_path: Path) -> None:
    source = tmp_path / name
    source.write_text(text, encoding="utf-8")
    report = run(tmp_path, "--output-format", form, str(source))
    assert "PII601" in report
    shown = {rule: piece for rule, value in VALUES.items() for piece in pieces(value) if piece in report}
    assert shown == {}


PLUGIN = """
from provenance.api import Severity, analysis, hookimpl, rule

@analysis(evidence="acme_lines")
def lines(document):
    return {"lines": document.text.splitlines(), "of": {line: len(line) for line in document.text.splitlines()}}

@rule(id="ACME101", slug="acme-lines", severity=Severity.INFO, summary="Lines", uses=[lines], bad=["x"], good=["y"])
def acme(document, context):
    'Why.'
    return ()

@hookimpl
def provenance_rules():
    return [acme]
"""


def test_the_evidence_of_a_plugin_shows_no_value(tmp_path: Path) -> None:
    (tmp_path / "acme.py").write_text(PLUGIN, encoding="utf-8")
    (tmp_path / "leak.txt").write_text(TEXT, encoding="utf-8")
    plugin = ("--plugin", str(tmp_path / "acme.py"))
    report = run(tmp_path, *plugin, "--output-format", "jsonl", str(tmp_path / "leak.txt"))
    given = json.loads(report.splitlines()[0])["evidence"]["plugins"]["acme_lines"]
    assert given["lines"][0] in given["of"]
    assert [value for value in VALUES.values() if value in json.dumps(given)] == []


def test_what_is_said_of_a_plugin_that_fails_shows_no_value(tmp_path: Path) -> None:
    (tmp_path / "acme.py").write_text(PLUGIN.replace("return ()", "return [int(document.text)]"), encoding="utf-8")
    (tmp_path / "leak.txt").write_text("Write to zora.quimby@gmx.net.", encoding="utf-8")
    for form in FORMATS:
        report = run(
            tmp_path, "--plugin", str(tmp_path / "acme.py"), "--output-format", form, str(tmp_path / "leak.txt")
        )
        assert "ValueError" in report, form
        assert VALUES["PII601"] not in report, form


def test_messages_of_other_rules_quote_no_part(tmp_path: Path) -> None:
    """A rule on figures takes the last digits of a telephone number for one."""
    source = tmp_path / "one.txt"
    source.write_text("Hello world, write to zora.quimby@gmx.net or call 212-664-8546 now.", encoding="utf-8")
    report = run(tmp_path, "--output-format", "jsonl", str(source)).replace(str(tmp_path), "")
    assert "8546" not in report
    assert "664" not in report


def findings(folder: Path, text: str, name: str = "one.txt") -> list[dict[str, object]]:
    source = folder / name
    source.write_text(text, encoding="utf-8")
    report = run(folder, "--select", "PII", "--output-format", "json", str(source))
    found: list[dict[str, object]] = json.loads(report)["documents"][0]["findings"]
    return found


def mended(folder: Path, text: str, name: str) -> str:
    """The text with all fixes applied."""
    fixes = [fix for finding in findings(folder, text, name) if isinstance(fix := finding["fix"], dict)]
    assert all(not fix["safe"] for fix in fixes)
    edits = [edit for fix in fixes for edit in fix["edits"]]
    for edit in sorted(edits, key=lambda edit: -edit["start"]):
        text = text[: edit["start"]] + edit["text"] + text[edit["end"] :]
    return text


def test_all_rules_find_their_value(tmp_path: Path) -> None:
    assert {finding["rule"] for finding in findings(tmp_path, TEXT)} == set(VALUES)


def test_fingerprints_do_not_depend_on_the_value(tmp_path: Path) -> None:
    """Otherwise whoever has a list of candidates could try them."""
    one = findings(tmp_path, "Her SSN is 536-22-8147. Write to ana.cruz@gmail.com.")
    other = findings(tmp_path, "Her SSN is 561-82-3317. Write to anton.berg@web.de.")
    assert [finding["fingerprint"] for finding in one] == [finding["fingerprint"] for finding in other]
    assert len(one) == 2


def test_redaction(tmp_path: Path) -> None:
    """Applied, the fixes leave nothing to find."""
    left = mended(tmp_path, TEXT, "one.md")
    assert "[e-mail address removed]" in left
    assert {finding["rule"] for finding in findings(tmp_path, left, "one.md")} == {"PII608"}


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("one.html", '<p>Ask <a href="mailto:zora@gmx.net?subject=Hi">zora@gmx.net</a> or <a href="tel:+442079461234">+44 20 7946 1234</a>.</p>'),
        ("one.md", "Ask [zora@gmx.net](mailto:zora@gmx.net) or [+44 20 7946 1234](tel:+442079461234), or <zora@gmx.net>."),
    ],
)  # fmt: skip
def test_redaction_reaches_the_addresses_of_links(name: str, text: str, tmp_path: Path) -> None:
    left = mended(tmp_path, text, name)
    assert "zora" not in left
    assert "7946" not in left
    assert findings(tmp_path, left, name) == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        (
            "one.md",
            "The bridge is old.\n\n[^2]: Letters of the clerk of the old town to 7431 Quillfeather Lane, Apt. 93, of 1987.\n",
            "Letters of the clerk of the old town to 7•••",
        ),
        (
            "one.txt",
            "A storm came.\n\n“They sleep at 7431 Quillfeather Lane,\nApt. 93 for now.” The bridge fell.\n",
            "They sleep at 7•••",
        ),
    ],
)
def test_a_value_that_a_message_cuts_or_joins_is_masked(name: str, text: str, said: str, tmp_path: Path) -> None:
    """Messages quote the first words of a passage on one line."""
    source = tmp_path / name
    source.write_text(text, encoding="utf-8")
    report = run(tmp_path, "--output-format", "concise", str(source))
    assert said in report
    assert "Quill" not in report


@pytest.mark.parametrize(
    ("text", "clear"),
    [
        ("Ring +49 171 8834917, and see [it](https://quay.org/a?phone=+491718834917).", "8834917"),
        ("Ring +49 171 8834917, and see [it](https://quay.org/a?phone=%2B49%20171%208834917).", "8834917"),
        ("Ring +49 171 8834917, and see [it](https://quay.org/call/0171-8834917/).", "8834917"),
        ("Ring +49 171 8834917, and see [it](https://quay.org/call?id=0171-8834917-22).", "8834917"),
        ("Ring +49 171 8834917, and see [it](https://quay.org/171/8834917/2024/).", "8834917"),
        ("Ring +49 171 8834917, or [citation needed] 0171 883 4917 (2024), he said.", "883 4917"),
        ("Her card is 4539 1488 0343 6467, and see [it](https://quay.org/a?card=4539148803436467&x=1).", "0343"),
        ("Ring zora.quimby@gmx.net, and see [it](https://quay.org/a?to=zora.quimby%40gmx.net).", "quimby"),
    ],
)
def test_a_value_that_a_link_spells_otherwise_is_masked(text: str, clear: str, tmp_path: Path) -> None:
    source = tmp_path / "one.md"
    source.write_text(f"{text} Sources say so.\n", encoding="utf-8")
    for form in FORMATS:
        assert clear not in run(tmp_path, "--output-format", form, str(source)).replace(str(tmp_path), ""), form


def test_other_numbers_of_a_link_are_shown(tmp_path: Path) -> None:
    source = tmp_path / "one.md"
    source.write_text("Ring +49 171 8834917. See [it](https://quay.org/20240131/88349170?n=4917).\n", encoding="utf-8")
    assert "https://quay.org/20240131/88349170?n=4917" in run(tmp_path, "--output-format", "json", str(source))


def test_the_address_of_a_row_shows_no_password(tmp_path: Path) -> None:
    source = tmp_path / "rows.jsonl"
    row = {"id": "r1", "url": "http://zora:vane77kd@quay.org/a?sig=b2c3d4", "text": "The bridge fell."}
    source.write_text(json.dumps(row) + "\n", encoding="utf-8")
    report = run(tmp_path, "--output-format", "jsonl", str(source))
    assert json.loads(report.splitlines()[0])["metadata"]["url"]["value"] == "http://quay.org/a?sig=***"
    assert "vane77kd" not in report
