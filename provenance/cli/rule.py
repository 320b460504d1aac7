"""`provenance rule [ID]`: a rule's page."""

from __future__ import annotations

import argparse
import json
import textwrap

from provenance.cli.session import plugins_of, settings_of
from provenance.cli.tables import width
from provenance.host.errors import UsageError, nearest
from provenance.host.rule_options import option_defaults
from provenance.host.selection import Registered
from provenance.rules import AnyRule, CorpusExample, CorpusRule


def run(arguments: argparse.Namespace) -> int:
    """Explain one rule, or all."""
    plugins = plugins_of(arguments, settings_of(arguments))
    registered = plugins.rules
    if arguments.rule:
        by_name = {name.lower(): item for item in registered for name in (item.rule.id, item.rule.slug)}
        asked = arguments.rule.lower()
        if asked not in by_name:
            near = nearest(asked, (name for item in registered for name in (item.rule.id, item.rule.slug)))
            message = f"there is no rule {arguments.rule!r}{near or ';'} `provenance rules` lists them"
            within = [item.rule.id for item in registered if item.rule.id.lower().startswith(asked)]
            if within:
                message = (
                    f"{arguments.rule!r} begins the ids of {len(within)} rules: name one, such as {within[0]};"
                    " `provenance rules` lists them"
                )
            raise UsageError(message)
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
    return {name.replace("_", "-"): default for name, default in option_defaults(rule.options).items()}


def page(item: Registered) -> str:
    """A rule's page for a terminal."""
    rule, columns = item.rule, min(width(), 100)
    lines = [f"{rule.id} {rule.slug}", "=" * (len(rule.id) + 1 + len(rule.slug)), ""]
    lines += [*textwrap.wrap(f"{rule.summary}.", columns), ""]
    for paragraph in rule.explanation.split("\n\n"):
        lines += [*textwrap.wrap(" ".join(paragraph.split()), columns), ""]
    state = "off unless selected by name" if rule.opt_in else "on"
    if rule.needs:
        state = f"needs {', '.join(rule.needs)}"
    languages = ", ".join(sorted(rule.read_languages())).replace("*", "all").replace("any", "words of no language")
    lines.append(f"Severity {rule.severity.value}; {state}; languages: {languages}; plugin {item.plugin}.")
    for name, default in options_of(rule).items():
        lines.append(f"Option rules.{rule.slug}.{name}, by default {default!r}.")
    flagged: list[str] = [example.text for example in rule.bad]
    others: list[str] = [example.text for example in rule.good]
    if isinstance(rule, CorpusRule):
        for corpus in rule.corpora:
            (flagged if corpus.found else others).append(_together(corpus, columns))
    for title, texts in (("Flagged", flagged), ("Not flagged", others)):
        if texts:
            lines += ["", f"{title}:"]
            for text in texts[:8]:
                quoted = textwrap.shorten(text, 4 * columns, placeholder=" …")
                lines += textwrap.wrap(quoted, columns, initial_indent="  - ", subsequent_indent="    ")
    return "\n".join(lines)


def _together(corpus: CorpusExample, columns: int) -> str:
    """The texts of a little corpus, each cut so that the next is seen."""
    room = max(40, 4 * columns // max(1, len(corpus.texts)) - 5)
    texts = (example if isinstance(example, str) else example.text for example in corpus.texts)
    return " / ".join(textwrap.shorten(text, room, placeholder=" …") for text in texts)
