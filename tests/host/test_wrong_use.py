"""Wrong use of the command line: exit code 2, and a sentence with the way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.host.runs import Case, check

CASES = [
    Case(
        "rules without commas between them",
        ["check", "a.txt", "--select", "ATT101 DAT201"],
        2,
        "'ATT101 DAT201' is no rule, slug or prefix: names are joined by commas, ATT101,DAT201;",
    ),
    Case(
        "rules as words of their own",
        ["check", "--select", "ATT101", "DAT201"],
        2,
        "DAT201: there is no such file or folder; rules are joined by commas, as in --select ATT101,DAT201",
    ),
    Case(
        "an id in small letters",
        ["check", "a.txt", "--isolated", "--select", "att101", "--output-format", "concise"],
        1,
        "error ATT101 vague-credit",
        {"a.txt": "Credits to the owner\n"},
        in_output=True,
    ),
    Case(
        "a prefix in small letters that a slug in capitals narrows",
        ["check", "a.txt", "--isolated", "--select", "aTt10", "--ignore", "VAGUE-CREDIT"],
        0,
        "",
        {"a.txt": "Credits to the owner\n"},
    ),
    Case(
        "an id in small letters in an allow comment",
        ["check", "b.md", "--isolated", "--select", "ATT101,PRV"],
        0,
        "",
        {"b.md": "<!-- PROVENANCE: ALLOW att101: agreed -->\n\nCredits to the owner\n"},
    ),
    Case("unknown rule", ["check", "a.txt", "--select", "ATT999"], 2, "'ATT999' is no rule, slug or prefix"),
    Case("misspelt slug", ["check", "a.txt", "--ignore", "vague-credits"], 2, "did you mean 'vague-credit'?"),
    Case("figures as letters", ["check", "a.txt", "--ignore", "ATT1O1"], 2, "did you mean 'ATT101'?"),
    Case("family of the same letter", ["check", "a.txt", "--select", "ATX"], 2, "did you mean 'ATT'?"),
    Case("day of no calendar", ["check", "a.txt", "--as-of", "2024-02-30"], 2, "is no date: no calendar has that day"),
    Case("rule of a plugin", ["rule", "QZX101"], 2, "or named with --plugin; `provenance rules` lists them"),
    Case("word of a slug", ["rule", "credit"], 2, "there is no rule 'credit'; vague-credit, "),
    *(
        Case(
            f"a variable that is not set behind {flag}",
            [command, "a.txt", flag, ""],
            2,
            f"provenance: {flag}: it names nothing, as a variable does that is not set",
        )
        for command, flag in (
            ("check", "--output-file"),
            ("check", "--config"),
            ("check", "--plugin"),
            ("check", "--sources"),
            ("check", "--run-folder"),
            ("check", "--stdin-filename"),
            ("audit", "--report"),
            ("baseline", "--output"),
        )
    ),
    *(
        Case(
            f"a number without end behind {flag}",
            ["check", "a.txt", flag, "9" * 5000],
            2,
            f"{flag}: '{'9' * 40}…' is no",
        )
        for flag in ("--shard-size", "--max-warnings")
    ),
    Case(
        "two configurations",
        ["check", "a.txt", "--config", "a.toml", "--config=b.toml"],
        2,
        "--config: it is given twice, as a.toml and b.toml: write it once;",
        {"a.txt": "A day.\n", "a.toml": "", "b.toml": ""},
    ),
    Case(
        "rules behind two flags",
        [
            "check",
            "a.txt",
            "--isolated",
            "--select",
            "DAT",
            "--select",
            "BLP,ATT101",
            "--ignore",
            "DAT",
            "--ignore",
            "CIT",
        ],
        1,
        "error ATT101",
        {"a.txt": "Credits to the owner\n"},
        in_output=True,
    ),
    Case(
        "a report where a folder is",
        ["check", "a.txt", "--output-file", "docs"],
        2,
        "--output-file docs: is a folder: name a file in it",
        {"docs/a.txt": "A day.\n"},
    ),
    Case(
        "a value behind a flag without",
        ["check", "a.txt", "--exit-zero=1"],
        2,
        "--exit-zero: it takes no value, and has '1';",
    ),
    Case("no rule selected", ["check", "a.txt", "--select", ""], 2, "--select: it names no rule"),
    Case("a name for no standard input", ["check", "a.txt", "--stdin-filename", "b.md"], 2, "--stdin-filename says"),
    *(
        Case(
            f"counts in {name}",
            ["check", "a.txt", "--statistics", "--output-format", name],
            2,
            "--statistics: a report",
        )
        for name in ("json", "jsonl", "html")
    ),
    *(
        Case(
            f"counts in {name}",
            ["check", "a.txt", "--statistics", "--output-format", name],
            1,
            "1 ATT101",
            in_output=True,
        )
        for name in ("concise", "github")
    ),
    Case(
        "a report into -", ["check", "a.txt", "--output-file", "-"], 2, "--output-file -: the report goes to standard"
    ),
    Case("a baseline into -", ["baseline", "a.txt", "--output", "-"], 2, "--output -: a baseline is a file"),
    Case(
        "missing configuration", ["check", "a.txt", "--config", "no.toml"], 2, "--config no.toml: there is no such file"
    ),
    Case("missing path", ["check", "b.txt"], 2, "b.txt: there is no such file or folder; did you mean 'a.txt'?"),
    Case("pattern without match", ["check", "*.md"], 2, "*.md: the pattern matches no file"),
    Case(
        "named file of a kind with a way out",
        ["check", "a.ods"],
        2,
        "a.ods: nothing reads a file of this kind: save it as .xlsx or its sheets as CSV",
        {"a.ods": b"PK"},
    ),
    Case(
        "named file of a kind that nothing reads",
        ["check", "a.bin"],
        2,
        "a.bin: nothing reads a file of this kind",
        {"a.bin": b"\x00\x01"},
    ),
    Case("empty folder", ["check", "empty"], 2, "empty: the folder is empty", {"empty/.keep/": ""}),
    Case(
        "plugin file that is not there",
        ["check", "a.txt", "--plugin", "p.py"],
        2,
        "--plugin p.py: there is no such file",
    ),
    Case("a date that is none", ["check", "a.txt", "--as-of", "yesterday"], 2, "'yesterday' is no date"),
    Case(
        "a format that is none",
        ["check", "a.txt", "--output-format", "jsn"],
        2,
        "there is no such format; did you mean 'json'",
    ),
    Case(
        "a format that a variable left out",
        ["check", "a.txt", "--output-format", ""],
        2,
        "--output-format '': there is no such format",
    ),
    Case("no command", [], 2, "usage: provenance"),
    Case("misspelt command", ["chekc", "a.txt"], 2, "there is no command 'chekc'; did you mean 'check'?"),
    Case("a path for a command", ["a.txt"], 2, "there is no command 'a.txt'; did you mean `provenance check a.txt`?"),
    Case("what others call it", ["explain", "ATT101"], 2, "no command 'explain'; did you mean `provenance rule`?"),
    Case(
        "a flag before its command",
        ["--isolated", "check", "a.txt"],
        2,
        "there is no flag '--isolated' before the command: write it behind one, `provenance check --isolated`",
    ),
    Case(
        "misspelt flag",
        ["check", "a.txt", "--ignore", "ATT", "--exitzero"],
        2,
        "there is no flag '--exitzero'; did you mean '--exit-zero'?",
    ),
    Case(
        "the beginning of a flag, which may be that of another one some day",
        ["check", "a.txt", "--isolate"],
        2,
        "there is no flag '--isolate'; did you mean '--isolated'?",
    ),
    Case(
        "a file whose name begins as flags do",
        ["check", "a.txt", "-b.txt"],
        2,
        "'-b.txt' is read as a flag: write `--` before the names of files, or ./-b.txt",
        {"-b.txt": "The shop opened in May."},
    ),
    Case(
        "such a file behind --", ["check", "--isolated", "--", "-b.txt"], 0, "", {"-b.txt": "The shop opened in May."}
    ),
    Case(
        "one argument too many",
        ["rule", "ATT101", "DAT201"],
        2,
        "there is no place for 'DAT201'; `provenance rule --help`",
    ),
    Case(
        "a rule behind the list of them",
        ["rules", "ATT101"],
        2,
        "there is no place for 'ATT101': `provenance rule ATT101` explains one; `provenance rules --help`",
    ),
    Case(
        "a prefix behind the list of rules",
        ["rules", "ATT"],
        2,
        "there is no place for 'ATT': `provenance rules --select ATT` lists those; `provenance rules --help`",
    ),
    Case(
        "allow comment with a misspelt rule",
        ["check", "b.md", "--select", "PRV", "--fail-on", "warning", "--output-format", "concise"],
        1,
        "'vague-credt' is no rule, so it allows nothing; did you mean 'vague-credit'?",
        {"b.md": "<!-- provenance: allow vague-credt: agreed -->\n\nPhoto credits to the owner\n"},
        in_output=True,
    ),
    Case(
        "allow comment with a prefix",
        ["check", "b.md", "--select", "PRV", "--fail-on", "warning", "--output-format", "concise"],
        1,
        "'ATT' stands for several rules, and a comment allows single ones, so it allows nothing",
        {"b.md": "<!-- provenance: allow ATT: agreed -->\n\nPhoto credits to the owner\n"},
        in_output=True,
    ),
    Case("unknown rule to explain", ["rule", "vague-credits"], 2, "did you mean 'vague-credit'?"),
    Case("prefix to explain", ["rule", "ATT"], 2, "'ATT' begins the ids of 11 rules: name one, such as ATT101"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_says_what_is_wrong(case: Case, tmp_path: Path) -> None:
    check(case, tmp_path)
