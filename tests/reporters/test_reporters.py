"""What people and machines are shown, as snapshots; and that nothing of a document is obeyed by what shows it.

After a change that is meant: `python tests/reporters/test_reporters.py`, and read the difference; the page in a browser.
"""

from __future__ import annotations

import io
import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest
from typing_extensions import override

from provenance.engine.groups import Folders
from provenance.engine.outcomes import brief_of
from provenance.engine.versions import compared, differences, is_of_two
from provenance.extensions import ReportOptions
from provenance.records import (
    CorpusFinding,
    DocumentRecord,
    Evidence,
    Finding,
    FixRecord,
    LanguageRecord,
    Location,
    Member,
    Metadata,
    Position,
    Problem,
    Related,
    Run,
    RunRecord,
    Summary,
    SuppressedFinding,
    Surroundings,
    Tool,
    Unchecked,
    encode,
)
from provenance.reporters import builtin
from provenance.reporters.versions import side_by_side

SNAPSHOTS = Path(__file__).with_name("snapshots")
HOSTILE = "a\x1b[31mred\x07 <script>alert(1)</script> \u202egnp.exe\n::error::x%0A"


def _at(line: int, length: int) -> Location:
    start = Position(line * 40, line, 5)
    return Location(start, Position(start.offset + length, line, 5 + length))


def finding(
    rule: str, severity: str, line: int | None, words: str, message: str, *, fix: bool = False, others: int = 0
) -> Finding:
    location = None
    if line is not None:
        location = _at(line, len(words))
    return Finding(
        rule=rule,
        slug=f"slug-of-{rule.lower()}",
        plugin="test",
        severity=severity,  # type: ignore[arg-type]
        confidence="high",
        message=message,
        location=location,
        excerpt=words if line is not None else "",
        context=Surroundings("before it stands ", " and after it comes a good deal more than fits…")
        if line is not None
        else None,
        fingerprint="0123456789abcdef",
        fix=FixRecord(safe=True, description="delete", edits=[]) if fix else None,
        related=[Related(f"another one: {HOSTILE}", _at(20 + number, 1)) for number in range(others)],
        help=f"provenance rule {rule}",
    )


def record(path: str, findings: list[Finding], *, status: str = "checked", reason: str | None = None) -> DocumentRecord:
    return DocumentRecord(
        id=path,
        path=path,
        row=None,
        offset=None,
        sha256="0" * 64,
        media_type="text/plain",
        encoding="utf-8",
        status=status,  # type: ignore[arg-type]
        reason=reason,
        language=LanguageRecord(code="en"),
        metadata=Metadata(),
        evidence=Evidence(),
        findings=findings,
        suppressed=[],
        unchecked=[Unchecked("DAT201", "fragment")] if status == "checked" else [],
    )


DOCUMENTS = [
    record(
        "docs/a.txt",
        [
            finding("ATT105", "warning", None, "", "the document names no author: add a byline"),
            finding(
                "ATT101",
                "error",
                3,
                "Credits to the owner",
                "“Credits to the owner” names nobody: say who made it and link to the original",
                others=2,
            ),
            finding(
                "ATT102",
                "warning",
                12,
                "officials " * 30,
                "“officials” is a source that no reader can identify: name it",
                fix=True,
                others=12,
            ),
        ],
    ),
    record("docs/clean.txt", []),
    record("other/clean.txt", []),
    record(
        f"docs/{HOSTILE}.txt",
        [finding("DAT202", "info", 7, HOSTILE, f"the date depends on the day of writing: {HOSTILE}")],
    ),
    record("docs/broken.txt", [], status="failed", reason="The file is a PNG image, not text."),
    record("docs/c.bin", [], status="skipped", reason="nothing reads files that end in .bin"),
]
CORPUS = CorpusFinding(
    rule="DUP901",
    slug="duplicate-document",
    plugin="test",
    severity="warning",
    confidence="high",
    message=f"two documents have the same text {HOSTILE}",
    fingerprint="0123456789abcdef",
    members=[
        Member("docs/a.txt", "docs/a.txt", Location(Position(0, 1, 1), Position(5, 1, 6)), "Words"),
        Member("docs/b.txt", "docs/b.txt", None, ""),
    ],
    member_count=2,
    help="provenance rule DUP901",
)
WORDS = "The ferry sailed at noon, and nobody was hurt when the <b>wind</b> rose over the bay."
VERSIONS = CorpusFinding(
    rule="DUP902",
    slug="near-duplicate",
    plugin="test",
    severity="warning",
    confidence="high",
    message="rows.jsonl has two versions of a text",
    fingerprint="0123456789abcdef",
    members=[
        Member("row 1", "other/rows.jsonl", None, WORDS),
        *(Member(f"row {number}", "other/rows.jsonl", None, WORDS.replace("noon", HOSTILE)) for number in range(2, 14)),
    ],
    member_count=200,
    help="provenance rule DUP902",
)
FINDINGS = [compared(finding) for finding in (CORPUS, VERSIONS)]
FOLDERS = Folders()
for each in DOCUMENTS:
    FOLDERS.document(brief_of(each))
for each_finding in FINDINGS:
    FOLDERS.corpus(each_finding)
RUN = RunRecord(
    schema_version="1.4.0",
    tool=Tool("provenance", "0.1.0", []),
    run=Run("2024-06-30", ["check", "docs"], "0" * 64, complete=False),
    problems=[
        Problem("document", "The file is a PNG image, not text.", path="docs/broken.txt"),
        Problem("corpus", "rule raised"),
    ],
    summary=Summary(
        documents=6,
        by_rule={"ATT101": 1, "ATT102": 1, "ATT105": 1, "DAT202": 1, "DUP901": 1, "DUP902": 1},
        by_severity={"info": 1, "warning": 4, "error": 1},
        by_family={"ATT": 3, "DAT": 1, "DUP": 2},
        by_status={"checked": 4, "partly-checked": 0, "failed": 1, "skipped": 1},
        suppressed=0,
        by_folder=FOLDERS.groups(),
    ),
)
CASES = {
    "text": ("text", ReportOptions(width=80)),
    "text-colour": ("text", ReportOptions(width=80, colour=True)),
    "text-audit": ("text", ReportOptions(width=80, command="audit", full=False)),
    "text-audit-full": ("text", ReportOptions(width=80, command="audit")),
    "text-narrow": ("text", ReportOptions(width=40)),
    "text-statistics": ("text", ReportOptions(width=80, statistics=True)),
    "concise": ("concise", ReportOptions()),
    "github": ("github", ReportOptions()),
    "gitlab": ("gitlab", ReportOptions()),
    "sarif": ("sarif", ReportOptions()),
    "junit": ("junit", ReportOptions()),
    "json": ("json", ReportOptions()),
    "jsonl": ("jsonl", ReportOptions()),
    "html": ("html", ReportOptions()),
}


def report(name: str) -> str:
    format_name, options = CASES[name]
    reporter = next(reporter for reporter in builtin() if reporter.name == format_name)
    stream = io.BytesIO()
    sink = reporter.begin(stream, options)
    for document in DOCUMENTS:
        sink.document(document, encode(document))
    for found in FINDINGS:
        sink.corpus(found, encode(found))
    sink.finish(RUN, encode(RUN))
    return stream.getvalue().decode("utf-8")


@pytest.mark.parametrize("name", CASES)
def test_report_is_as_it_was(name: str) -> None:
    assert report(name) == (SNAPSHOTS / f"{name}.txt").read_bytes().decode("utf-8")


@pytest.mark.parametrize(
    "name",
    ["text", "text-audit", "text-audit-full", "text-narrow", "concise", "github", "gitlab", "sarif", "junit", "html"],
)
def test_nothing_of_a_document_is_obeyed_by_a_terminal(name: str) -> None:
    written = report(name)
    assert not set(written) & {"\x1b", "\x07", "\u202e", "\r"}


@pytest.mark.parametrize("width", [40, 80])
def test_lines_fit_the_terminal(width: int) -> None:
    name = "text" if width == 80 else "text-narrow"
    too_long = [
        line
        for line in report(name).splitlines()
        if len(line) > width and "docs/" not in line and not re.search(r"[A-Z]{3}\d{3}", line)
    ]
    assert too_long == []


def test_only_our_lines_are_workflow_commands() -> None:
    commands = [line for line in report("github").splitlines() if line.lstrip().startswith(("::", "##["))]
    assert all(re.fullmatch(r"::(?:error|warning|notice) [^\n]*title=[\w%:. -]+::[^\n]*", line) for line in commands)
    assert len(commands) == 8


def test_an_interrupted_run_is_told_in_every_format_for_people() -> None:
    sentence = "the run was interrupted: what follows was not checked"
    for name in ("text", "concise", "github", "html"):
        stream = io.BytesIO()
        sink = next(reporter for reporter in builtin() if reporter.name == name).begin(stream, ReportOptions())
        sink.finish(msgspec.structs.replace(RUN, problems=[Problem("limit", sentence)]), b"")
        assert sentence in " ".join(stream.getvalue().decode().split()), name


def test_at_most_ten_annotations_of_a_kind() -> None:
    reporter = next(reporter for reporter in builtin() if reporter.name == "github")
    stream = io.BytesIO()
    sink = reporter.begin(stream, ReportOptions())
    many = record("a.txt", [finding("ATT102", "warning", line, "officials", "names nobody") for line in range(1, 31)])
    sink.document(many, encode(many))
    sink.finish(RUN, encode(RUN))
    lines = stream.getvalue().decode().splitlines()
    assert sum(line.startswith("::warning ") for line in lines) == 10
    assert sum(line.startswith("a.txt:") for line in lines) == 20


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.elements: set[str] = set()
        self.loaded: list[str] = []

    @override
    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.loaded += [
            value or "" for name, value in attrs if name in {"src", "href", "style"} or name.startswith("on")
        ]


def test_the_page_is_self_contained_and_escaped() -> None:
    page, written = _Page(), report("html")
    page.feed(written)
    scripts = re.findall(r"<script>(.*?)</script>", written, re.DOTALL)
    digest = b64encode(sha256(scripts[0].encode()).digest()).decode()
    assert len(scripts) == written.count("<script") == 1
    policy = f"default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-{digest}'"
    assert f'<meta http-equiv="Content-Security-Policy" content="{policy}">' in written
    assert all(re.fullmatch(r"#(?:d\d+|rule-[A-Z]+\d+)", target) for target in page.loaded)


def test_each_document_waits_in_an_element_that_browsers_without_scripts_lay_out() -> None:
    """The script asks for all of these by name."""
    written = report("html")
    waiting = re.findall(r"<noscript>(.*?)</noscript>", written, re.DOTALL)
    assert sum(one.count("<article ") for one in waiting) == sum(len(one.findings) for one in DOCUMENTS)
    index = next(one for one in waiting if "<table class=documents>" in one)
    assert index.count("<tr><td>") == len(DOCUMENTS) == written.count("<section class=document ")
    script = written.partition("<script>")[2]
    for name in re.findall(r"\bof\(\"(\w+)\"\)", script):
        assert f"name={name} " in written or f"name={name}>" in written
    for name in re.findall(r"querySelector\(\"#(\w+)\"\)", script):
        assert f"id={name} " in written or f"id={name}>" in written


def page_of(*documents: DocumentRecord) -> str:
    stream = io.BytesIO()
    sink = next(reporter for reporter in builtin() if reporter.name == "html").begin(stream, ReportOptions())
    for document in documents:
        sink.document(document, b"")
    sink.finish(RUN, b"")
    return stream.getvalue().decode("utf-8")


@pytest.mark.parametrize(
    ("paths", "title"),
    [
        (("docs/a.txt",), "docs/a.txt – "),
        (("docs/news/a.txt", "docs/news/b/c.txt", "docs/note.txt"), "docs – "),
        (("docs/a.txt", "docs-2/a.txt"), ""),
        (("<b>.txt",), "&lt;b&gt;.txt – "),
        ((), ""),
    ],
)
def test_a_page_says_what_it_is_of(paths: tuple[str, ...], title: str) -> None:
    """Of several that are open each was called the same."""
    assert f"<title>{title}Provenance report</title>" in page_of(*(record(path, []) for path in paths))


def test_a_page_lists_what_people_allowed_and_counts_what_the_baseline_knows() -> None:
    fields = {name: getattr(finding("ATT101", "error", 3, "x", "y"), name) for name in Finding.__struct_fields__}
    allowed = SuppressedFinding(**fields, by="inline", reason="the owner <wishes> it")
    known = SuppressedFinding(**fields, by="baseline", reason="the baseline has it")
    document = record("a.txt", [])
    page = page_of(msgspec.structs.replace(document, suppressed=[allowed, known, known]))
    assert "<summary>3 faults suppressed: 1 by allow comments, 2 by the baseline</summary>" in page
    assert "<li>ATT101 slug-of-att101, line 3, column 5: the owner &lt;wishes&gt; it</li>" in page
    assert "has it" not in page
    page = page_of(msgspec.structs.replace(document, suppressed=[known]))
    assert "<p class=status>1 fault suppressed by the baseline</p>" in page
    assert page_of(msgspec.structs.replace(document, suppressed=[allowed] * 60)).count("<li>ATT101") == 50


def test_a_page_keeps_words_apart_that_run_to_the_left_and_no_others() -> None:
    """An element around each of a hundred thousand words was a tenth of a page, and of the memory that it takes."""
    page = page_of(record("docs/a“b”é市.txt", []), record("docs/الأخبار.txt", []))
    assert "<h3>docs/a“b”é市.txt</h3>" in page
    assert "<h3><bdi>docs/الأخبار.txt</bdi></h3>" in page


def test_a_page_lays_out_what_is_in_sight_and_prints_all() -> None:
    style, _, printed = page_of(record("a.txt", [])).partition("@media print")
    assert ".document { content-visibility: auto; contain-intrinsic-size: auto 24rem; }" in style
    assert ".document { content-visibility: visible; }" in printed


def test_versions_stand_side_by_side_with_what_differs_marked() -> None:
    one, other = "The ferry sailed at noon & <b>nobody</b>", "the ferry sailed at dawn & <b>nobody</b> fell"
    found = differences(one, other)
    assert found is not None
    assert [(one[at.first_start : at.first_end], other[at.second_start : at.second_end]) for at in found] == [
        (" noon", " dawn"),
        ("", " fell"),
    ]
    assert side_by_side(one, other, found) == (
        "The ferry sailed at<del> noon</del> &amp; &lt;b&gt;nobody&lt;/b&gt;",
        "the ferry sailed at<ins> dawn</ins> &amp; &lt;b&gt;nobody&lt;/b&gt;<ins> fell</ins>",
    )
    assert differences("The ferry sailed at noon", "Nobody was hurt in a fire") is None


def test_findings_of_two_texts_are_compared() -> None:
    assert [is_of_two(finding) for finding in (CORPUS, VERSIONS)] == [False, True]
    assert [compared(finding).versions is not None for finding in (CORPUS, VERSIONS)] == [False, True]


if __name__ == "__main__":
    SNAPSHOTS.mkdir(exist_ok=True)
    for case in CASES:
        (SNAPSHOTS / f"{case}.txt").write_bytes(report(case).encode("utf-8"))


@pytest.mark.parametrize(
    ("path", "row", "media_type", "line"),
    [
        ("a.md", None, "text/markdown", "3"),
        ("a.xhtml", None, "application/xhtml+xml", "3"),
        ("rows.jsonl", 7, "text/plain", "7"),
        ("feed.xml", 7, "text/html", "1"),
        ("a.eml", None, "message/rfc822", "1"),
        ("a.ipynb", None, "application/x-ipynb+json", "3"),
    ],
)
def test_annotations_stand_at_lines_of_the_file(path: str, row: int | None, media_type: str, line: str) -> None:
    made = msgspec.structs.replace(
        record(path, [finding("ATT101", "error", 3, "words", "is wrong")]), row=row, media_type=media_type
    )
    stream = io.BytesIO()
    sink = next(reporter for reporter in builtin() if reporter.name == "github").begin(stream, ReportOptions())
    sink.document(made, encode(made))
    assert f",line={line}," in stream.getvalue().decode()
