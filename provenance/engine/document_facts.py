"""The facts that rules of the corpus take from one document, and their places in it."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from provenance.analysis.language import language
from provenance.engine.asking import broken_analysis, broken_rule
from provenance.engine.begun import State
from provenance.engine.interrupts import pass_on
from provenance.engine.outcomes import StoredFact
from provenance.engine.places import EXCERPT_LENGTH
from provenance.engine.steps import Steps
from provenance.engine.suppressions import Allowances
from provenance.engine.yielded import answer_of, checked_facts
from provenance.host.selection import Chosen, specificity
from provenance.host.settings import PerPath
from provenance.phrases import matches
from provenance.records import Member
from provenance.rules import AnalysisError, CorpusRule
from provenance.spans import Span


def take_facts(chosen: Chosen, state: State, steps: Steps) -> None:
    """Ask a rule of the corpus for the facts of a document. Nothing that it raises leaves this."""
    rule = chosen.rule
    reading = language(state.document)
    decided = reading.read_as if reading.declared or reading.code else None
    assert isinstance(rule, CorpusRule)  # noqa: S101 - the selection's corpus rules are
    applies, reason = steps.applies(chosen, state.document.media_type, decided, absence=None)
    if reason is not None:
        state.unchecked[rule.id] = reason
    if not applies:
        return
    found = matches(state.document, rule.phrases) if rule.phrases is not None else ()
    if rule.phrases is not None and not found:
        return
    state.current = f"rule {rule.id} {rule.slug} of plugin {chosen.plugin!r} took its facts"
    facts: object = None
    try:
        context = steps.context(chosen, found, reading.read_as)
        facts = answer_of("extract", "each Fact", partial(rule.program.extract, state.document, context))
        for fact in checked_facts(facts, len(state.document.text)):
            state.facts.append((chosen, fact))
    except AnalysisError as error:
        broken_analysis(error, chosen, state)
    except BaseException as error:  # noqa: BLE001 - as for rules
        pass_on(error)
        broken_rule(error, chosen, state, facts, rule.program.extract)


def placed_facts(state: State, allowances: Allowances, paths: Sequence[PerPath]) -> list[StoredFact]:
    """The facts of a document with their places in it, without those that comments or settings (`paths`) allow."""
    stored: list[StoredFact] = []
    members: dict[tuple[Span | None, int], Member] = {}
    for chosen, fact in state.facts:
        if any(specificity(chosen.rule, item.ignore) >= 0 for item in paths):
            continue
        if allowances.items:
            place = None if fact.span is None else state.places.source_span(fact.span)
            if allowances.find(chosen.rule.id, place) is not None:
                continue
        shown = EXCERPT_LENGTH if fact.shown is None else fact.shown
        member = members.get((fact.span, shown))
        if member is None:
            member = members[fact.span, shown] = Member(
                id=state.source.id,
                path=state.source.path,
                location=None if fact.span is None else state.places.location(fact.span),
                excerpt="" if fact.span is None else state.places.excerpt(fact.span, shown),
                row=state.source.row,
            )
        stored.append(StoredFact(chosen.rule.id, fact.key, member, fact.payload, fact.shared))
    return stored
