"""Nothing that people can use is left out of the documentation, and nothing stands there that does not exist."""

import re
import tomllib
from collections.abc import Callable
from inspect import signature
from pathlib import Path
from typing import NamedTuple, get_args

import msgspec
import pytest

import provenance
from provenance import api, hookspecs, records
from provenance.engine.loaded import DECLARED_FIELDS, OF_ROWS
from provenance.host.configuration_file import ConfigurationFile, PerPathTable
from provenance.loaders import builtin
from tests.commands import call_for_text

DOCS = Path(__file__).parents[2] / "docs"


def page(name: str) -> str:
    return (DOCS / f"{name}.md").read_text("utf-8")


def code_spans(text: str) -> set[str]:
    """The words in `code`, lists and arguments taken apart."""
    return {word for span in re.findall(r"`([^`\n]+)`", text) for word in re.split(r"[\s,=]+", span)}


def printed(*arguments: str) -> str:
    return call_for_text(DOCS, *arguments).stdout


def commands() -> list[str]:
    """The commands that the program has, from its own help."""
    return re.findall(r"^    ([a-z]+)  +\w", printed("--help"), re.MULTILINE)


def test_every_hook() -> None:
    hooks = {name for name, hook in vars(hookspecs).items() if hasattr(hook, f"{hookspecs.PROJECT}_spec")}
    assert hooks
    assert hooks <= code_spans(page("plugins"))


def settings(table: type[msgspec.Struct], prefix: str = "") -> set[str]:
    """The names of all settings, those of nested tables with the table's name before them."""
    found: set[str] = set()
    for field in msgspec.structs.fields(table):
        nested = next(
            (kind for kind in get_args(field.type) if isinstance(kind, type) and issubclass(kind, msgspec.Struct)), None
        )
        name = f"{prefix}{field.encode_name}"
        found |= {name} if nested is None else settings(nested, f"{name}.")
    return found


def test_every_setting_and_no_other() -> None:
    text = page("configuration").split("## Allow comments")[0]
    told = {word for row in re.findall(r"^\| (`.+?) \|", text, re.MULTILINE) for word in code_spans(row)}
    exist = settings(ConfigurationFile)
    by_name = {"per-path": 'per-path."GLOB"', "rules": "rules.SLUG"}
    assert {by_name.get(name, name) for name in exist} == told
    assert settings(PerPathTable) <= code_spans(text)


def test_every_command() -> None:
    told = set(re.findall(r"`provenance ([a-z]+)", page("command-line")))
    assert told == set(commands())


def test_every_flag_and_no_other() -> None:
    flags = {
        flag for command in commands() for flag in re.findall(r"(?<![\w-])--[a-z][a-z-]+", printed(command, "--help"))
    }
    own = re.sub(r"\| git [^`\n]+", "", page("command-line"))
    told = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", own))
    assert flags - {"--help", "--version"} == told - {"--help", "--version"}


def test_every_short_flag_and_value() -> None:
    helps = printed("--help") + "".join(printed(command, "--help") for command in commands())
    short = set(re.findall(r"(?<![\w-])-[a-zA-Z]\b", helps)) - {"-h"}
    values = {value for choice in re.findall(r"--[a-z-]+ \{(.*?)\}", helps) for value in choice.split(",")}
    assert {"-q", "fragment", "medium", "ray"} <= short | values
    assert short | values <= code_spans(page("command-line"))


def test_every_flag_of_an_editor() -> None:
    flags = set(re.findall(r"(?<![\w-])--[a-z][a-z-]+", printed("lsp", "--help"))) - {"--help", "--stdio"}
    (told,) = re.findall(r"^- \*\*Flags\.\*\* (.*?) are those", page("editors"), re.MULTILINE)
    assert code_spans(told) == flags


@pytest.mark.parametrize("called", [provenance.check, provenance.audit])
def test_every_argument_of_a_call(called: Callable[..., object]) -> None:
    assert set(signature(called).parameters) <= {"folder", *code_spans(page("python"))}


@pytest.mark.parametrize("code", [*range(4), 130])
def test_every_exit_code(code: int) -> None:
    assert f"\n| {code} | " in page("exit-codes")


@pytest.mark.parametrize(
    "record",
    [
        records.Report,
        records.Tool,
        records.Run,
        records.Summary,
        records.Problem,
        records.DocumentRecord,
        records.SuppressedFinding,
        records.LanguageRecord,
        records.Metadata,
        records.MetadataValue,
        records.Evidence,
        records.AttributionRecord,
        records.QuoteRecord,
        records.DateRecord,
        records.CitationRecord,
        records.ImageRecord,
        records.ClaimCount,
        records.Finding,
        records.Surroundings,
        records.Location,
        records.Position,
        records.FixRecord,
    ],
    ids=lambda record: str(record.__name__),
)
def test_every_field_of_the_report(record: type[msgspec.Struct]) -> None:
    fields = {field.encode_name for field in msgspec.structs.fields(record)}
    assert fields <= code_spans(page("report")) | {"name", "version"}


def test_every_column_of_the_table() -> None:
    parquet = pytest.importorskip("provenance.reporters.parquet")
    columns = parquet._schema()
    told = page("report").partition("## As a table")[2].partition("\n## ")[0]
    assert {*columns.names, *(field.name for field in columns.field("findings").type.value_type)} <= code_spans(told)


def test_every_format_and_no_other() -> None:
    table = page("formats").split("\n\n")[2]
    told = set(re.findall(r"`(\.[a-z]+)`", table)) - {".gz", ".zst", ".zstd", ".doc", ".fodt"}
    endings = {ending for loader in builtin() for found in loader.media_types.values() for ending in found}
    assert set(filter(re.compile(r"\.[a-z]+").fullmatch, endings)) == told


@pytest.mark.parametrize("extra", ["parquet", "remote", "s3", "warc", "zstd"])
def test_every_extra_of_a_format(extra: str) -> None:
    project = tomllib.loads((DOCS.parent / "pyproject.toml").read_text("utf-8"))["project"]
    assert extra in project["optional-dependencies"]
    assert f"the extra `{extra}`" in page("formats")


@pytest.mark.parametrize("made", [api.rule, api.corpus_rule])
def test_every_field_of_a_declaration(made: Callable[..., object]) -> None:
    assert set(signature(made).parameters) <= code_spans(page("plugins"))


@pytest.mark.parametrize("made", [api.Hit, api.CorpusHit, api.Fact, api.RelatedPlace])
def test_every_field_of_what_a_rule_gives(made: type[NamedTuple]) -> None:
    told = {word for span in code_spans(page("plugins")) for word in re.findall(r"\w+", span)}
    assert {*made._fields} <= told


def test_what_a_rule_reads() -> None:
    text = page("plugins").partition("### What a rule reads")[2].partition("\n## ")[0]
    told = {word.rpartition(".")[2].partition("(")[0] for word in code_spans(text)}
    host = {"encoding", "has_front_matter", "whole_page", "source_map", "memory", "languages", "notices"}
    for read in (api.Context, api.Document):
        names = {name for name in read.__struct_fields__ if not name.startswith("_")}
        assert names - host <= told, read


def test_what_a_loader_may_declare() -> None:
    named = re.search(r"Fields are (.*?)\.$", page("plugins"), re.MULTILINE)
    assert named is not None
    assert code_spans(named[1]) == DECLARED_FIELDS - OF_ROWS


def test_every_protocol_that_a_plugin_may_implement() -> None:
    assert {name for name in api.__all__ if name.endswith(("Loader", "Reporter", "Sink"))} - {"Loader"} <= code_spans(
        page("plugins")
    )
