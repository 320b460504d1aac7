"""`provenance rule [ID]`: a rule's page."""

from __future__ import annotations

import argparse
import json
import re
import textwrap
from pathlib import Path

from provenance.cli.session import plugins_of, settings_of
from provenance.cli.tables import width
from provenance.host.errors import UnknownName, nearest
from provenance.host.option_words import option_defaults, written
from provenance.host.selection import Registered
from provenance.reporters.cells import cells
from provenance.reporters.wrapping import in_cells
from provenance.rules import AnyRule, CorpusExample, CorpusRule, Example
from provenance.rules.explanations import ITEM, flowed

_SHOWN = 8
"""Examples of a kind on a rule's page in the terminal."""
_NAMED = 4
"""Rules that are named where a word of theirs was given."""
_BEGINNING, _END = 5, 4
"""Lines of an example that are shown."""
_ID = re.compile("[A-Z]{2,8}[0-9]{3}", re.IGNORECASE)


def run(arguments: argparse.Namespace) -> int:
    """Explain one rule, or all. Raises UsageError for a name that no rule has."""
    plugins = plugins_of(arguments, settings_of(arguments))
    registered = plugins.rules
    if arguments.rule is not None:
        by_name = {name.lower(): item for item in registered for name in (item.rule.id, item.rule.slug)}
        asked = arguments.rule.lower()
        if asked not in by_name:
            near = nearest(asked, (name for item in registered for name in (item.rule.id, item.rule.slug)))
            having = [item.rule.slug for item in registered if asked and asked in item.rule.slug.split("-")]
            if having:
                near = f"; {', '.join(having[:_NAMED])}{' …' if len(having) > _NAMED else ''} {'has' if len(having) == 1 else 'have'} the word;"
            if not near and _ID.fullmatch(arguments.rule):
                near = "; one of a plugin is there when that is installed, or named with --plugin;"
            message = f"there is no rule {arguments.rule!r}{near or ';'} `provenance rules` lists them"
            within = [item.rule.id for item in registered if item.rule.id.lower().startswith(asked)]
            if within and asked:
                message = (
                    f"{arguments.rule!r} begins the ids of {len(within)} rules: name one, such as {within[0]};"
                    " `provenance rules` lists them"
                )
            raise UnknownName(message, f"the rule {arguments.rule!r}")
        registered = (by_name[asked],)
    if arguments.output_format == "json":
        print(json.dumps([as_values(item) for item in registered], ensure_ascii=False, indent=2))  # noqa: T201
    else:
        print("\n\n".join(page(item) for item in registered))  # noqa: T201
    return 3 if plugins.problems else 0


def as_values(item: Registered) -> dict[str, object]:
    """A rule as plain values."""
    rule = item.rule
    return {
        "id": rule.id,
        "slug": rule.slug,
        "plugin": item.plugin,
        "severity": rule.severity.value,
        "scope": rule.scope,
        "summary": rule.summary,
        "explanation": rule.explanation,
        "opt_in": rule.opt_in,
        "needs": list(rule.needs),
        "languages": sorted(rule.read_languages()),
        "bad": [example.text for example in rule.bad],
        "good": [example.text for example in rule.good],
        "options": options_of(rule),
    }


def options_of(rule: AnyRule) -> dict[str, object]:
    """The options of a rule with their defaults, as they are written in the configuration."""
    if rule.options is None:
        return {}
    return option_defaults(rule.options)


def page(item: Registered) -> str:
    """A rule's page for a terminal."""
    rule, columns = item.rule, min(width(), 100)
    lines = [f"{rule.id} {rule.slug}", "=" * (len(rule.id) + 1 + len(rule.slug)), ""]
    lines += [*_wrap(f"{rule.summary}.", columns), ""]
    for block in flowed(rule.explanation):
        lines += [*(part for line in block.splitlines() for part in _hung(line, columns)), ""]
    state = "off unless selected by name" if rule.opt_in else "on"
    if rule.needs:
        state = f"needs {', '.join(rule.needs)}"
    languages = ", ".join(sorted(rule.read_languages())).replace("*", "all").replace("any", "words of no language")
    lines += _wrap(f"Severity {rule.severity.value}; {state}; languages: {languages}; plugin {item.plugin}.", columns)
    for name, default in options_of(rule).items():
        lines += _wrap(f"Option rules.{rule.slug}.{name}, by default {written(default)}.", columns)
    flagged = [_listed(example, columns) for example in rule.bad[:_SHOWN]]
    others = [_listed(example, columns) for example in rule.good[:_SHOWN]]
    if isinstance(rule, CorpusRule):
        for corpus in rule.corpora:
            (flagged if corpus.found else others).append(_together(corpus, columns))
    for title, examples in (("Flagged", flagged), ("Not flagged", others)):
        if examples:
            lines += ["", f"{title}:", *(line for example in examples[:_SHOWN] for line in example)]
    return "\n".join(lines)


def circumstances(example: Example, quote: str = "“{}”", name: str = "{}") -> list[str]:
    """What a rule is told of an example beside its text, in words; `quote` and `name` are how words and names of files are set."""
    told = [example.media_type] if example.media_type != "text/plain" else []
    if example.path:
        told.append(f"called {name.format(example.path)}")
    if example.date:
        told.append(f"published {example.date}, checked on {example.as_of}")
    folder = Path(example.folder)
    if example.folder and folder.is_dir():
        told.append(f"beside {', '.join(name.format(file) for file in sorted(file.name for file in folder.iterdir()))}")
    told += [f"with the source {quote.format(' '.join(source.split()))}" for source in example.sources]
    return told


def _listed(example: Example, columns: int) -> list[str]:
    """An example as an item of a list, in lines of its own, the middle left out where it is long: what tells may stand at its end."""
    told = "; ".join(circumstances(example))
    lines = _wrap(f"({told})", columns - 4) if told else []
    text = [part for line in example.text.strip("\n").splitlines() for part in _wrap(line, columns - 4) or [""]]
    if len(text) > _BEGINNING + _END + 1:
        text = [*text[:_BEGINNING], "…", *text[-_END:]]
    return [f"{'    ' if at else '  - '}{line}".rstrip() for at, line in enumerate([*lines, *text] or [""])]


def _together(corpus: CorpusExample, columns: int) -> list[str]:
    """The texts of a little corpus, each cut so that the next is seen."""
    room = max(40, 4 * columns // max(1, len(corpus.texts)) - 5)
    texts = (example if isinstance(example, str) else example.text for example in corpus.texts)
    joined = " / ".join(textwrap.shorten(text, room, placeholder=" …") for text in texts)
    return [f"{'    ' if at else '  - '}{line}" for at, line in enumerate(_wrap(joined, columns - 4))]


def _wrap(text: str, columns: int) -> list[str]:
    """A text in lines; names of rules, files and settings stay whole, to be copied."""
    if cells(text) == len(text):
        return textwrap.wrap(text, columns, break_on_hyphens=False)
    return in_cells(text, columns)


def _hung(line: str, columns: int) -> list[str]:
    """A paragraph in lines, or an item of a list, whose further lines stand below its first word."""
    if not line.startswith(ITEM):
        return _wrap(line, columns)
    words = _wrap(line.removeprefix(ITEM), columns - len(ITEM))
    return [f"{' ' * len(ITEM) if at else ITEM}{part}" for at, part in enumerate(words)]
