"""What is masked in a document though the rules that find it were not selected: personal data are shown in no report, whatever it is about."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from provenance.analysis.language import language
from provenance.documents import Document
from provenance.engine.asking import Bounds, ask
from provenance.engine.begun import State
from provenance.engine.steps import Steps
from provenance.host.selection import Chosen
from provenance.phrases import matches
from provenance.spans import SourceSpan, Span


class Masking:
    """Asks the rules that mask, for the places of what they find alone."""

    def __init__(self, rules: Sequence[Chosen], as_of: date, sources: tuple[Document, ...], findings: int) -> None:
        """`findings`: `limits.findings`."""
        self._rules = rules
        self._steps = Steps(rules, (), as_of, sources)
        self._bounds = Bounds(findings, 0, told=False)

    def hidden(self, state: State) -> list[Span | SourceSpan]:
        """The places in a document that are to be masked. What a rule raises is a problem of the document: something may be shown that it would have masked."""
        document = state.document
        reading = language(document)
        decided = reading.read_as if reading.declared or reading.code else None
        plan = self._steps.of(document.media_type, reading.read_as, decided, absence=None, no_text=None)
        matched = {
            phrases: found
            for step in plan.steps
            if (phrases := step.phrases) is not None and (found := matches(document, phrases))
        }
        asked = State(document, state.places, state.source, matched=matched)
        ask([asked], plan, self._steps.conditions, self._bounds)
        state.problems += asked.problems
        return [item.hit.span for item in asked.found if item.hit.span is not None]
