"""Wrong configuration: exit code 2, and a sentence with the place in the file and the way out."""

from __future__ import annotations

from pathlib import Path

import pytest

from provenance.host.configuration import load_settings
from provenance.host.errors import WrongSettings
from provenance.host.toml_places import TomlPlaces
from tests.commands import call
from tests.host.runs import TEXT, Case, check

CASES = [
    Case(
        "rules in one pair of quotation marks",
        ["check", "a.txt"],
        2,
        "select: 'ATT101, DAT201' is no rule, slug or prefix: each name has quotation marks of its own;",
        {"provenance.toml": 'select = ["ATT101, DAT201"]\n'},
    ),
    Case(
        "two tables of one rule",
        ["check", "a.txt"],
        2,
        "rules.vague-credit: the rule has the table `rules.att101` too",
        {
            "a.txt": "A day.\n",
            "provenance.toml": "[rules.att101]\nseverity = 'info'\n[rules.vague-credit]\nseverity = 'info'\n",
        },
    ),
    Case(
        "setting of another linter",
        ["check", "a.txt"],
        2,
        "unknown setting 'per-file-ignores'; write a table [per-path.\"GLOB\"] with `ignore`",
        {"provenance.toml": "[per-file-ignores]\n'a.txt' = ['ATT']\n"},
    ),
    Case(
        "setting like no other",
        ["check", "a.txt"],
        2,
        "unknown setting 'zzzzzz'; `provenance config` lists them",
        {"provenance.toml": "zzzzzz = 1\n"},
    ),
    Case(
        "rule of a plugin that is not loaded",
        ["check", "a.txt"],
        2,
        "there is no rule 'acme-zebra'; one of a plugin is there when that is installed, or named with --plugin",
        {"provenance.toml": "[rules.acme-zebra]\nseverity = 'info'\n"},
    ),
    Case(
        "unknown key",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: unknown setting 'selekt'; did you mean 'select'?",
        {"provenance.toml": "# a comment\nselekt = ['ATT']\n"},
    ),
    Case(
        "a setting of rules that is misspelt, and shares letters with another",
        ["check", "a.txt"],
        2,
        "provenance.toml:1: unknown setting 'severty'; write `severity` into the table of a rule",
        {"provenance.toml": "severty = 'error'\n"},
    ),
    Case(
        "the same in the table of all rules",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: rules.severty is 'error', where a table belongs; write `severity` into the table of a rule",
        {"provenance.toml": "[rules]\nseverty = 'error'\n"},
    ),
    Case(
        "the same in the table of a rule without options",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: rules.vague-credit.severty: the rule has no option 'severty'; did you mean 'severity'?",
        {"provenance.toml": "[rules.vague-credit]\nseverty = 'error'\n"},
    ),
    Case(
        "the same in the table of a rule with options",
        ["check", "a.txt"],
        2,
        "unknown option 'severty'; did you mean 'severity'?",
        {"provenance.toml": "[rules.stale-currency]\nseverty = 'error'\n"},
    ),
    Case(
        "a setting that is near none",
        ["check", "a.txt"],
        2,
        "provenance.toml:1: unknown setting 'colour'; `provenance config` lists them",
        {"provenance.toml": "colour = 'other.toml'\n"},
    ),
    Case(
        "wrong value",
        ["check", "a.txt"],
        2,
        "provenance.toml:1: fail-on is 'fatal', which is none of 'error', 'info', 'warning'",
        {"provenance.toml": "fail-on = 'fatal'\n"},
    ),
    Case(
        "wrong type",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: limits.bytes",
        {"provenance.toml": "[limits]\nbytes = 'many'\n"},
    ),
    Case(
        "unknown rule in a table",
        ["check", "a.txt"],
        2,
        "there is no rule 'vague-credits'; did you mean 'vague-credit'?",
        {"provenance.toml": "[rules.vague-credits]\nseverity = 'info'\n"},
    ),
    Case(
        "unknown option",
        ["check", "a.txt"],
        2,
        "the rule has no option 'words'",
        {"provenance.toml": "[rules.vague-credit]\nwords = 3\n"},
    ),
    Case(
        "a rule in two tables",
        ["check", "a.txt"],
        2,
        "provenance.toml:3: rules.vague-credit: the rule has the table `rules.ATT101` too",
        {"provenance.toml": "[rules.ATT101]\nseverity = 'info'\n[rules.vague-credit]\nseverity = 'error'\n"},
    ),
    Case(
        "a line separator that ends no line of TOML",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: unknown setting 'selekt'",
        {"provenance.toml": "# one\u2028line\r\nselekt = ['ATT']\n"},
    ),
    Case("broken TOML", ["check", "a.txt"], 2, "is not valid TOML", {"provenance.toml": "select = [\n"}),
    Case(
        "plugin named by a file",
        ["check", "a.txt"],
        2,
        "a configuration file cannot name a plugin file",
        {"provenance.toml": "[plugins]\npath = 'p.py'\n"},
    ),
    Case(
        "table of pyproject",
        ["check", "a.txt"],
        2,
        "pyproject.toml:3: unknown setting 'ignor'; did you mean 'ignore'?",
        {"pyproject.toml": "[tool.other]\n[tool.provenance]\nignor = []\n"},
    ),
    Case(
        "unknown rule for some paths",
        ["check", "a.txt"],
        2,
        "provenance.toml:4: per-path.\"*.txt\".ignore: 'NOPE' is no rule",
        {"provenance.toml": "[per-path.'*.md']\nignore = []\n[per-path.'*.txt']\nignore = ['NOPE']\n"},
    ),
    Case(
        "severity of an unknown rule for some paths",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: per-path.\"*.txt\".severity.NOPE: 'NOPE' is no rule",
        {"provenance.toml": "[per-path.'*.txt']\nseverity = {NOPE = 'info'}\n"},
    ),
    *(
        Case(
            f"a setting that is none where it stands: {setting}",
            ["check", "a.txt"],
            2,
            said,
            {"provenance.toml": setting},
        )
        for setting, said in (
            (
                "[per-path.'t/**']\nfail-on = 'info'\n",
                "provenance.toml:2: unknown setting 'per-path.\"t/**\".fail-on'; per-path takes ignore, severity, media-type, html, columns",
            ),
            (
                "[per-path.'t/**'.rules.missing-date]\nseverity = 'info'\n",
                'unknown setting \'per-path."t/**".rules\'; write severity = { missing-date = "info" } or ignore = ["missing-date"]',
            ),
            ("[limits]\nfoo = 1\n", "unknown setting 'limits.foo'; limits takes bytes, seconds, findings"),
            ("[per-path.'t/**']\nignor = []\n", "unknown setting 'per-path.\"t/**\".ignor'; did you mean 'ignore'?"),
        )
    ),
    *(
        Case(
            f"a value that is another one: {setting}",
            ["check", "a.txt"],
            2,
            said,
            {"provenance.toml": setting},
        )
        for setting, said in (
            (
                "[rules.missing-date]\nseverity = 'warnin'\n",
                "rules.missing-date.severity is 'warnin', which is none of 'info', 'warning', 'error'; did you mean 'warning'?",
            ),
            ("[rules.missing-date]\nseverity = true\n", "severity is true, which is none of"),
            ("min-words = true\n", "min-words is true, where a whole number belongs"),
            ("[per-path.'t/**']\nignore = 3\n", 'per-path."t/**".ignore is 3, where a list of names belongs'),
        )
    ),
    *(
        Case(
            f"a value out of bounds: {setting}",
            ["check", "a.txt"],
            2,
            f"provenance.toml:1: {said}",
            {"provenance.toml": setting},
        )
        for setting, said in (
            ("limits.bytes = 0", "limits.bytes is 0, where 1 or more belongs"),
            ("limits.seconds = -1", "limits.seconds is -1, where more than 0 belongs"),
            ("limits.seconds = 100_000", "limits.seconds is 100000, where 86,400 or less belongs"),
            ("languages = []", "languages is [], where at least one name belongs"),
            (
                "languages = ['english']",
                "languages is 'english', where a code of two or three small letters belongs, such as 'en'",
            ),
            ("baseline = ''", "baseline is '', where a name belongs"),
            (
                "rules.ATT101 = 'off'",
                "rules.ATT101 is 'off', where a table belongs; `ignore = ['ATT101']` turns a rule off",
            ),
        )
    ),
    Case(
        "unknown media type for some paths",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: per-path.\"*.txt\".media-type: nothing reads the media type 'text/klingon'",
        {"provenance.toml": "[per-path.'*.txt']\nmedia-type = 'text/klingon'\n"},
    ),
    Case(
        "a plugin that is not there is required",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: plugins.require: 'nosuch' is not there",
        {"provenance.toml": "[plugins]\nrequire = ['nosuch']\n"},
    ),
    Case(
        "a plugin that is blocked is required",
        ["check", "a.txt"],
        2,
        "provenance.toml:3: plugins.require: 'attribution' is blocked by `plugins.block`: take it out of one of both",
        {"provenance.toml": "[plugins]\nblock = ['attribution']\nrequire = ['attribution']\n"},
    ),
    Case(
        "the table of pyproject in a file of its own",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: unknown setting 'tool': the table [tool.provenance] is for pyproject.toml",
        {"provenance.toml": "# a comment\n[tool.provenance]\nignore = []\n"},
    ),
    Case(
        "a severity that is none",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: rules.missing-date.severity is 'off', which is none of 'info', 'warning', 'error'; `ignore` turns a rule off",
        {"provenance.toml": "[rules.missing-date]\nseverity = 'off'\n"},
    ),
    Case(
        "no configuration and one",
        ["check", "a.txt", "--isolated", "--config", "provenance.toml"],
        2,
        "--isolated reads no configuration file, and --config provenance.toml names one: leave one of both out",
        {"provenance.toml": ""},
    ),
    Case(
        "a value where the table of pyproject belongs",
        ["check", "a.txt"],
        2,
        "pyproject.toml:3: tool.provenance is 3, where a table belongs: [tool.provenance]",
        {"pyproject.toml": "[tool.other]\n[tool]\nprovenance = 3\n"},
    ),
    Case(
        "tables where the table of pyproject belongs",
        ["check", "a.txt"],
        2,
        "where a table belongs",
        {"pyproject.toml": "[[tool.provenance]]\nselect = ['ATT']\n"},
    ),
    Case("a pyproject of something else", ["check", "a.txt"], 1, "", {"pyproject.toml": "tool = 'provenance'\n"}),
    Case(
        "a pyproject of something else that is named",
        ["check", "a.txt", "--config", "pyproject.toml"],
        2,
        "pyproject.toml: has no table [tool.provenance]",
        {"pyproject.toml": "tool = 'provenance'\n"},
    ),
    Case(
        "all excluded",
        ["check", "docs"],
        0,
        "nothing to check: `exclude` keeps out all",
        {"docs/a.txt": TEXT, "provenance.toml": "exclude = ['docs']\n"},
    ),
    Case(
        "a limit that is no number",
        ["check", "a.txt"],
        2,
        "provenance.toml:2: limits.seconds is no number",
        {"provenance.toml": "[limits]\nseconds = nan\n"},
    ),
]


def test_unknown_settings_without_end(tmp_path: Path) -> None:
    """The sentences are as many, and as long, as somebody reads; each has its line."""
    many = "".join(f"kiln{number} = 1\n" for number in range(5_000))
    (tmp_path / "provenance.toml").write_text(many, encoding="utf-8")
    with pytest.raises(WrongSettings) as raised:
        load_settings(config=None, isolated=False, start=tmp_path)
    assert len(raised.value.faults) == 5_000
    assert all(
        f"provenance.toml:{number}: unknown setting 'kiln{number - 1}'" in str(fault)
        for number, fault in enumerate(raised.value.faults, 1)
    )
    (tmp_path / "provenance.toml").write_text(f"select = ['{'A' * 100_000}']\n", encoding="utf-8")
    (tmp_path / "a.txt").write_text("A day.\n", encoding="utf-8")
    done = call(tmp_path, "check", "a.txt", "--no-cache")
    assert (done.returncode, len(done.stderr) < 3_000) == (2, True)
    assert done.stderr.endswith(b"AAA' is no rule, slug or prefix; `provenance rules` lists them\n")


@pytest.mark.parametrize(
    ("text", "keys", "line"),
    [
        ("[a]\n\n[a.b]\nc = 1\n", ("a", "b", "c"), 4),
        ("[a]\n\n[a.b]\nc = 1\n", ("a", "b", "d"), 3),
        ("[a.b.c]\nd = 1\n", ("a", "b"), 1),
        ("[a]\n[a.'x ] y'.b]  # ] c\nd = 1\n", ("a", "x ] y", "b", "d"), 3),
        ('["a # b"]\nc.d = 1\n', ("a # b", "c"), 2),
        ("a = 1\n", ("b",), None),
        ("[[a]]\nb = 1\n[[a]]\nb = 2\n", ("a", "b"), 2),
        (f'["a{" ]" * 50_000}b"]\nc = 1\n', (f"a{' ]' * 50_000}b", "c"), 2),
    ],
)
def test_the_line_of_a_key(text: str, keys: tuple[str, ...], line: int | None) -> None:
    assert TomlPlaces(Path("a.toml"), text, ()).line(keys) == line


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_says_what_is_wrong(case: Case, tmp_path: Path) -> None:
    check(case, tmp_path)
