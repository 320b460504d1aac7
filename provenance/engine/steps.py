"""Which rules are asked of documents of a kind, in which order, and what must be there for each."""

from __future__ import annotations

import functools
import sys
from collections.abc import Callable, Collection, Iterable, Sequence
from datetime import date
from typing import Any, TypeAlias

import msgspec

from provenance.analysis.characters import IN_TEXT
from provenance.documents import Document
from provenance.host.selection import Chosen
from provenance.levels import Severity
from provenance.phrases import ANY, Literals, Match, Phrases, matches
from provenance.rules import Analysis, AnalysisError, Condition, Context, Hit, Rule


@functools.cache
def _literals(strings: tuple[str, ...]) -> Literals:
    """Strings that are known once: every choice of rules asks for those of the same conditions."""
    return Literals(strings)


class Signs:
    """Some strings of which a document has to hold one: looked for one by one in the first texts, and then all at once, a quarter of the time."""

    def __init__(self, strings: Sequence[str]) -> None:
        self._strings: Sequence[str] = strings
        self._literals = _literals(tuple(strings))
        self._left = _FIRST if len(strings) > _FEW else sys.maxsize

    def in_text(self, document: Document) -> bool:
        """Whether one of them stands in a document."""
        if not self._left:
            return IN_TEXT.any_in(document, self._literals)
        self._left -= 1
        text = document.text  # of several characters the first is found sooner, and seldom there
        return any(string[0] in text and string in text for string in self._strings)


_FIRST, _FEW = 8, 2
"""Texts until it is worth it to make what finds all strings at once; and strings of which it never is."""
Needed: TypeAlias = Analysis[Any] | Phrases | Signs


def together(when: Iterable[Condition]) -> tuple[Needed, ...]:
    """The same conditions, in the same order; strings that follow each other as one."""
    needed: list[Needed] = []
    strings: list[str] = []
    for condition in when:
        if isinstance(condition, str):
            strings.append(condition)
            continue
        if strings:
            needed.append(Signs(strings))
            strings = []
        needed.append(condition)
    return tuple([*needed, Signs(strings)] if strings else needed)


class Step(msgspec.Struct, frozen=True, eq=False):
    """A rule in the order of a document's rules."""

    chosen: Chosen
    function: Callable[[Document, Context], Iterable[Hit]]
    phrases: Phrases | None
    condition: int | None
    """The number of its conditions in `Steps.conditions`, which rules share; None: it has none."""
    context: Context
    """Without matches."""


class Plan(msgspec.Struct, frozen=True, eq=False):
    """What is done with every document of a kind."""

    steps: list[Step]
    """The rules that read documents of this kind, in order."""
    unchecked: dict[str, str]
    """Rule id -> why it cannot read all of a document of this kind."""

    def since(self, last: Chosen, matched: Collection[Phrases]) -> list[Chosen]:
        """A rule that was asked last and those that come behind it, as far as they had to be asked of a document with these phrases."""
        at = next((number for number, step in enumerate(self.steps) if step.chosen is last), 0)
        return [step.chosen for step in self.steps[at:] if step.phrases is None or step.phrases in matched]


class Steps:
    """What is done with the documents of each kind, found out once."""

    def __init__(
        self,
        rules: Sequence[Chosen],
        corpus: Sequence[Chosen],
        as_of: date,
        sources: tuple[Document, ...],
        severities: Sequence[Severity] = (),
    ) -> None:
        """`severities`: those that some paths have for some rules."""
        self._rules, self._as_of, self._sources, self._severities = rules, as_of, sources, severities
        self._languages = {chosen.rule.id: chosen.rule.read_languages() for chosen in (*rules, *corpus)}
        self._known: dict[tuple[str, str, str | None, str | None, str | None], Plan] = {}
        self.conditions: list[tuple[Needed, ...]] = []
        """The different conditions of rules: each is asked of a document once."""
        self._numbers: dict[tuple[Condition, ...], int] = {}

    def of(
        self, media_type: str, read_as: str, decided: str | None, *, absence: str | None, no_text: str | None
    ) -> Plan:
        """What is done with every document of a kind, found out once; `absence`: why rules of presence are not asked, `no_text`: those that judge running text."""
        key = (media_type, read_as, decided, absence, no_text)
        plan = self._known.get(key)
        if plan is None:
            plan = self._known[key] = self._make_plan(media_type, read_as, decided, absence=absence, no_text=no_text)
        return plan

    def _make_plan(
        self, media_type: str, read_as: str, decided: str | None, *, absence: str | None, no_text: str | None
    ) -> Plan:
        steps: list[Step] = []
        unchecked: dict[str, str] = {}
        for chosen in self._rules:
            rule = chosen.rule
            assert isinstance(rule, Rule)  # noqa: S101 - the selection's single rules are
            applies, reason = self.applies(chosen, media_type, decided, absence=absence, no_text=no_text)
            if reason is not None:
                unchecked[rule.id] = reason
            if applies:
                condition = self._number(rule.when) if rule.when else None
                context = self.context(chosen, (), read_as)
                steps.append(Step(chosen, rule.function, rule.phrases, condition, context))
        return Plan(steps, unchecked)

    def _number(self, when: tuple[Condition, ...]) -> int:
        number = self._numbers.get(when)
        if number is None:
            number = self._numbers[when] = len(self.conditions)
            self.conditions.append(together(when))
        return number

    def applies(
        self,
        chosen: Chosen,
        media_type: str,
        decided: str | None,
        *,
        absence: str | None = None,
        no_text: str | None = None,
    ) -> tuple[bool, str | None]:
        """Whether a rule reads documents of a kind, and why it cannot read all of them."""
        rule = chosen.rule
        if rule.media_types is not None and media_type not in rule.media_types:
            return False, None
        if rule.presence and absence is not None:
            return False, absence
        if rule.running_text and no_text is not None:
            return False, no_text
        languages = self._languages[rule.id]
        if decided is not None and "*" not in languages and decided not in languages:
            return ANY in languages, f"no lexicon for the language {decided!r}"
        return True, None

    def context(self, chosen: Chosen, found: tuple[Match, ...], read_as: str) -> Context:
        """What a rule may know beside a document."""
        sources = self._sources if "sources" in chosen.rule.needs else ()
        highest = max((chosen.highest, *self._severities), key=lambda one: one.rank)
        return Context(found, chosen.options, self._as_of, read_as, sources, severity=highest)


def is_there(when: Iterable[Needed], document: Document) -> bool:
    """Whether a document has one of the things without which a rule finds nothing. A broken analysis is the rule's own to meet."""
    for condition in when:
        if isinstance(condition, Analysis):
            try:
                if condition(document):
                    return True
            except AnalysisError:
                return True
        elif isinstance(condition, Signs):
            if condition.in_text(document):
                return True
        elif matches(document, condition):
            return True
    return False
