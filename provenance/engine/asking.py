"""The rules of a run, asked of documents of one kind: a rule of all of them before the next, so that its code and tables stay near."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from types import GeneratorType

import msgspec

from provenance.engine.begun import State
from provenance.engine.findings import Found
from provenance.engine.interrupts import Forks, pass_on
from provenance.engine.steps import Needed, Plan, Step, is_there
from provenance.engine.yielded import check_hit, check_hits
from provenance.host.errors import told, told_with_place
from provenance.host.selection import Chosen
from provenance.phrases import Phrases
from provenance.rules import AnalysisError, Context

MASKED = 10
"""Times so many hits of a rule are taken whose words are masked: what is no longer listed may be shown beside what is, or as evidence."""


class Bounds(msgspec.Struct, frozen=True):
    """What of a document's hits is kept."""

    findings: int
    """When there are more, and more than may be passed over besides (`State.passed`), the rest is not looked for: but what is to be masked."""
    confidence: int
    """The rank of the confidence that a hit has at least."""
    told: bool = True
    """Whether what is found is told, and not masked alone."""


def ask(
    states: Sequence[State],
    plan: Plan,
    conditions: Sequence[tuple[Needed, ...]],
    bounds: Bounds,
    at: Callable[[int], object] | None = None,
    at_rule: Callable[[Chosen | None], object] | None = None,
) -> None:
    """Ask the rules of a plan.

    `at` is told the number of the document that a rule is asked of from now on, `at_rule` the rule, and when the last was asked.
    """
    holding: dict[Phrases, list[State]] = {}
    for state in states:
        for lexicon in state.matched:
            holding.setdefault(lexicon, []).append(state)
    depth = Forks.depth
    meeting: list[dict[State, None] | None] = [None] * len(conditions)
    for step in plan.steps:
        asked: Collection[State] = states if step.phrases is None else holding.get(step.phrases, ())
        if asked and at_rule is not None:
            at_rule(step.chosen)
        if asked and step.condition is not None:
            meet = meeting[step.condition]
            if meet is None:
                meet = meeting[step.condition] = _meet(states, step.chosen, conditions[step.condition])
            asked = meet if step.phrases is None else [state for state in asked if state in meet]
        for state in asked:
            if len(state.found) <= bounds.findings + state.passed or step.chosen.rule.sensitive:
                if at is not None:
                    at(state.number)
                _ask(state, step, bounds)
                if Forks.depth != depth:  # at once: else it would ask, and fork, for the documents that follow
                    Forks.end_child(depth)
    if at_rule is not None:
        at_rule(None)


def _meet(states: Iterable[State], chosen: Chosen, condition: tuple[Needed, ...]) -> dict[State, None]:
    """The documents that have one of the things that a rule needs, in order."""
    met: dict[State, None] = {}
    for state in states:
        state.current = chosen
        if is_there(condition, state.document):
            met[state] = None
    return met


def _ask(state: State, step: Step, bounds: Bounds) -> None:
    """Ask one rule of one document."""
    chosen, phrases, context = step.chosen, step.phrases, step.context
    document, found = state.document, state.found
    if phrases is not None:
        context = Context(  # the same, with the matches
            state.matched[phrases],
            context.options,
            context.as_of,
            context.language,
            context.sources,
            context.documents,
            context.severity,
        )
    if chosen.rule.sensitive and not bounds.confidence:  # what is not sure enough is not told, and does not count
        context = msgspec.structs.replace(
            context, listed=max(0, bounds.findings + state.passed - len(found)) if bounds.told else 0
        )
    state.current = chosen
    size, source = len(document.text), document.source
    limit, least = bounds.findings + state.passed, bounds.confidence
    if chosen.rule.sensitive:  # words that others show are masked by what it finds
        limit = len(found) + MASKED * limit
    hits: object = None
    try:
        hits = step.function(document, context)
        if hits.__class__ is not GeneratorType:
            check_hits(hits)
        for hit in hits:
            check_hit(hit, size, source)
            if not least or hit.confidence.rank >= least:
                found.append(Found(hit, chosen))
            else:
                state.unsure.add(chosen.rule.id)
                if chosen.rule.sensitive and hit.span is not None:
                    state.hidden.append(hit.span)
            if len(found) > limit:
                return
    except AnalysisError as error:
        broken_analysis(error, chosen, state)
    except BaseException as error:  # noqa: BLE001 - a plugin's rule may raise anything; it must not stop the others
        pass_on(error)
        broken_rule(error, chosen, state, hits, step.function)


def broken_rule(
    error: BaseException, chosen: Chosen, state: State, answer: object = None, function: object = None
) -> None:
    """Note that a rule raised, or that the answer of its function, a generator that waits behind its `yield`, is what it may not be."""
    from provenance.raised import place_of_answer  # noqa: PLC0415 - only where something is wrong

    rule = chosen.rule
    raised = f"{told_with_place(error)}{place_of_answer(error, answer, function)}"
    message = f"rule {rule.id} {rule.slug} of plugin {chosen.plugin!r} raised {raised}"
    state.problem("rule", message, chosen)
    state.unchecked[rule.id] = f"it raised {told(error)}"


def broken_analysis(error: AnalysisError, chosen: Chosen | None, state: State) -> None:
    """Note that an analysis raised, once, and that the rule which needs it cannot read the document. Raises what was not its doing."""
    pass_on(error)
    if error.analysis not in state.broken_analyses:
        state.broken_analyses.add(error.analysis)
        state.problem("analysis", f"{error}{error.place}")
    if chosen is not None:
        state.unchecked[chosen.rule.id] = str(error)
