"""What a plugin declares: rules over one document, rules over a corpus, and analyses that rules share."""

from __future__ import annotations

from typing import TypeAlias

from provenance.rules.analyses import Analysis, AnalysisError, analysis
from provenance.rules.corpus import (
    Cluster,
    CorpusExample,
    CorpusHit,
    CorpusProgram,
    CorpusRule,
    Edge,
    Fact,
    Seen,
    corpus_rule,
)
from provenance.rules.recurrence import told_once, told_together
from provenance.rules.results import Fix, FixEdit, Hit, Plain, RelatedPlace
from provenance.rules.single import (
    Condition,
    Context,
    Example,
    ExampleLike,
    Rule,
    RuleFields,
    RuleFunction,
    Scope,
    Unread,
    rule,
)
from provenance.rules.wording import quoted

__all__ = [
    "Analysis",
    "AnalysisError",
    "AnyRule",
    "Cluster",
    "Condition",
    "Context",
    "CorpusExample",
    "CorpusHit",
    "CorpusProgram",
    "CorpusRule",
    "Edge",
    "Example",
    "ExampleLike",
    "Fact",
    "Fix",
    "FixEdit",
    "Hit",
    "Plain",
    "RelatedPlace",
    "Rule",
    "RuleFields",
    "RuleFunction",
    "Scope",
    "Seen",
    "Unread",
    "analysis",
    "corpus_rule",
    "quoted",
    "rule",
    "told_once",
    "told_together",
]

AnyRule: TypeAlias = Rule | CorpusRule
