"""Writes a page for each rule of the installed plugins, from the rule itself: summary, explanation, examples, options."""

from collections import defaultdict
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path

from provenance.api import AnyRule, CorpusRule, Example
from provenance.cli.rule import circumstances
from provenance.engine.suppressions import HOST_RULES
from provenance.host.option_words import kind_of, option_defaults, written
from provenance.host.plugins import discover

FAMILIES = {
    "PRV": "The host itself",
    "ATT": "Attribution: who says so, whose work is it",
    "DAT": "Dates",
    "CIT": "Claims and citations",
    "BLP": "Leftover boilerplate",
    "MOD": "Moderation",
    "PII": "Personal data and secrets",
    "MED": "Images and media",
    "LIC": "Rights",
    "DUP": "Across documents",
    "LNG": "Language",
}
"""Headings, in the order of the index. A family that is not named here comes after them, under its letters."""


def installed_rules() -> list[AnyRule]:
    """Every rule of the host and of every installed plugin, by id. Raises RuntimeError where a plugin was refused."""
    found = discover(host_rules=HOST_RULES, version=metadata.version("provenance-checker"))
    if found.problems:
        raise RuntimeError("; ".join(problem.message for problem in found.problems))
    return [registered.rule for registered in found.rules]


def fenced(text: str) -> str:
    """A text as a block of code, whatever it holds."""
    fence = "```"
    while fence in text:
        fence += "`"
    return f"{fence}text\n{text}\n{fence}\n"


def shown(example: Example) -> str:
    """An example with what else the rule is told of it."""
    told = circumstances(example, quote="`{}`", name="`{}`")
    return (f"{'; '.join(told)}:\n\n" if told else "") + fenced(example.text)


def properties(rule: AnyRule) -> Iterator[tuple[str, str]]:
    """What the rule declares, as rows of a table."""
    yield "Severity", rule.severity
    yield "Scope", rule.scope
    languages = rule.read_languages()
    yield "Languages", "any" if "*" in languages else ", ".join(sorted(languages - {"any"}))
    if rule.media_types:
        yield "Only in", ", ".join(sorted(rule.media_types))
    if rule.opt_in:
        yield "On by default", "no, select it by id or slug"
    if rule.needs:
        yield "Needs", ", ".join(f"`{need}`" for need in rule.needs)
    if rule.presence:
        yield "Fragments", "not asked of them"
    if rule.sensitive:
        yield "Shown", "masked, wherever the report would show what was found"


def options(rule: AnyRule) -> Iterator[str]:
    """The settings under `[rules.<slug>]`, each with its default."""
    if rule.options is None:
        return
    yield f"## Options\n\nUnder `[rules.{rule.slug}]`:\n\n| key | what is written | default |\n|---|---|---|\n"
    for name, default in option_defaults(rule.options).items():
        yield f"| `{name}` | {kind_of(rule.options, name)} | `{written(default)}` |\n"


def examples(rule: AnyRule) -> Iterator[str]:
    """What is flagged and what is left alone."""
    if isinstance(rule, CorpusRule):
        for heading, found in (("Flagged", True), ("Left alone", False)):
            yield f"## {heading}\n\n"
            for corpus in rule.corpora:
                if corpus.found is found:
                    yield "These documents together:\n\n"
                    yield from (shown(text if isinstance(text, Example) else Example(text)) for text in corpus.texts)
        return
    for heading, texts in (("Flagged", rule.bad), ("Left alone", rule.good)):
        yield f"## {heading}\n\n"
        yield from (shown(text) for text in texts)


def page(rule: AnyRule) -> str:
    """The page of a rule, as Markdown."""
    table = "".join(f"| {name} | {value} |\n" for name, value in properties(rule))
    parts = [
        f"# {rule.id} {rule.slug}\n\n{rule.summary}.\n\n| | |\n|---|---|\n{table}",
        f"{rule.explanation.strip()}\n",
        *examples(rule),
        "".join(options(rule)),
    ]
    return "\n".join(part for part in parts if part)


def index(rules: list[AnyRule]) -> str:
    """A table of all rules for each family."""
    families: dict[str, list[AnyRule]] = defaultdict(list)
    for rule in rules:
        families[rule.family].append(rule)
    parts = ["# Each rule\n\nAn id never changes its meaning. *Opt-in* rules are off unless selected by id or slug.\n"]
    for letters in sorted(families, key=[*FAMILIES, *sorted(families)].index):
        parts.append(
            f"## {FAMILIES.get(letters, letters)}\n\n| rule | | severity | what it flags |\n|---|---|---|---|\n"
        )
        parts[-1] += "".join(
            f"| [{rule.id}]({rule.slug}.md) | {rule.slug} | {rule.severity}{', opt-in' if rule.opt_in else ''} | {rule.summary} |\n"
            for rule in families[letters]
        )
    pages = "\n".join(rule.slug for rule in rules)
    return "\n".join([*parts, f"```{{toctree}}\n:hidden:\n\n{pages}\n```\n"])


def write_pages(folder: Path) -> None:
    """Write the index and a page for each rule, and remove pages of rules that are gone."""
    rules = installed_rules()
    wanted = {f"{rule.slug}.md": page(rule) for rule in rules} | {"index.md": index(rules)}
    folder.mkdir(exist_ok=True)
    for path in folder.glob("*.md"):
        if path.name not in wanted:
            path.unlink()
    for name, text in wanted.items():
        path = folder / name
        if not path.exists() or path.read_text("utf-8") != text:
            path.write_text(text, "utf-8")
