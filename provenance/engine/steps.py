"""Which rules are asked of documents of a kind, in which order, and what must be there for each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import NamedTuple

from provenance.documents import Document
from provenance.host.selection import Chosen
from provenance.phrases import ANY, Match, Phrases, matches
from provenance.rules import AnalysisError, Condition, Context, CorpusRule, Hit, Rule


class Step(NamedTuple):
    """A rule in the order of a document's rules."""

    chosen: Chosen
    function: Callable[[Document, Context], Iterable[Hit]] | None
    """None: the rule does not read documents of this kind."""
    phrases: Phrases | None
    condition: int | None
    """The number of its conditions in `Steps.conditions`, which rules share; None: it has none."""
    context: Context
    """Without matches."""
    unchecked: str | None
    """Why the rule cannot read all of a document of this kind."""


class Steps:
    """What is done with the documents of each kind, found out once."""

    def __init__(
        self, rules: Sequence[Chosen], corpus: Sequence[Chosen], as_of: date, sources: tuple[Document, ...]
    ) -> None:
        self._rules, self._as_of, self._sources = rules, as_of, sources
        self._languages = {chosen.rule.id: _languages(chosen) for chosen in (*rules, *corpus)}
        self._known: dict[tuple[str, str, str | None, bool], list[Step]] = {}
        self.conditions: list[tuple[Condition, ...]] = []
        """The different conditions of rules: each is asked of a document once."""

    def of(self, media_type: str, read_as: str, decided: str | None, *, fragment: bool) -> list[Step]:
        """What is done with every document of a kind, found out once."""
        key = (media_type, read_as, decided, fragment)
        steps = self._known.get(key)
        if steps is None:
            steps = self._known[key] = self._find_steps(media_type, read_as, decided, fragment=fragment)
        return steps

    def _find_steps(self, media_type: str, read_as: str, decided: str | None, *, fragment: bool) -> list[Step]:
        steps: list[Step] = []
        for chosen in self._rules:
            rule = chosen.rule
            assert isinstance(rule, Rule)  # noqa: S101 - the selection's single rules are
            applies, reason = self.applies(chosen, media_type, decided, fragment=fragment)
            context = self.context(chosen, (), read_as)
            if applies or reason is not None:
                condition = self._number(rule.when) if rule.when else None
                function = rule.function if applies else None
                steps.append(Step(chosen, function, rule.phrases, condition, context, reason))
        return steps

    def _number(self, when: tuple[Condition, ...]) -> int:
        if when not in self.conditions:
            self.conditions.append(when)
        return self.conditions.index(when)

    def applies(
        self, chosen: Chosen, media_type: str, decided: str | None, *, fragment: bool
    ) -> tuple[bool, str | None]:
        """Whether a rule reads documents of a kind, and why it cannot read all of them."""
        rule = chosen.rule
        if rule.media_types is not None and media_type not in rule.media_types:
            return False, None
        if rule.presence and fragment:
            return False, "fragment"
        languages = self._languages[rule.id]
        if decided is not None and "*" not in languages and decided not in languages:
            return ANY in languages, f"no lexicon for the language {decided!r}"
        return True, None

    def context(self, chosen: Chosen, found: tuple[Match, ...], read_as: str) -> Context:
        """What a rule may know beside a document."""
        sources = self._sources if "sources" in chosen.rule.needs else ()
        return Context(found, chosen.options, self._as_of, read_as, sources)


def is_there(when: Iterable[Condition], document: Document) -> bool:
    """Whether a document has one of the things without which a rule finds nothing. A broken analysis is the rule's own to meet."""
    for condition in when:
        if isinstance(condition, str):
            if condition in document.text:
                return True
        elif isinstance(condition, Phrases):
            if matches(document, condition):
                return True
        else:
            try:
                if condition(document):
                    return True
            except AnalysisError:
                return True
    return False


def _languages(chosen: Chosen) -> frozenset[str]:
    rule = chosen.rule
    assert isinstance(rule, (Rule, CorpusRule))  # noqa: S101 - there is no third kind
    return rule.read_languages()
