"""What is shown over a finding: why its rule is there, and what to do."""

from __future__ import annotations

from collections.abc import Iterable

from lsprotocol.types import Hover, MarkupContent, MarkupKind

from provenance.records import Finding
from provenance.rules import RuleFields
from provenance.rules.explanations import flowed


def hover(found: Iterable[tuple[Finding, RuleFields | None]], kinds: Iterable[MarkupKind] | None) -> Hover | None:
    """The pages of the rules of some findings, each once; `kinds` are what the editor can show, the best first."""
    pages = {finding.rule: (finding, rule) for finding, rule in found}
    if not pages:
        return None
    kind = next(iter(kinds or ()), MarkupKind.Markdown)
    joint = "\n\n---\n\n" if kind == MarkupKind.Markdown else "\n\n"
    text = joint.join(_page(finding, rule, kind) for finding, rule in pages.values())
    return Hover(MarkupContent(kind, text))


def _page(finding: Finding, rule: RuleFields | None, kind: MarkupKind) -> str:
    title = f"{finding.rule} {finding.slug}"
    parts = [f"**{title}**" if kind == MarkupKind.Markdown else title]
    if rule is not None:
        parts[0] += f": {rule.summary}"
        parts += flowed(rule.explanation)
    parts.append(
        f"`{finding.help}` shows examples." if kind == MarkupKind.Markdown else f"{finding.help} shows examples."
    )
    return "\n\n".join(parts)
