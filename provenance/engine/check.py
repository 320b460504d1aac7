"""One document in, one record out: a pure function of source, settings and plugins."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from provenance import analysis
from provenance.analysis import language
from provenance.analysis.characters import utf_8
from provenance.analysis.images import looks_at_files
from provenance.digests import sha256
from provenance.documents import Document
from provenance.engine.asking import Bounds, ask, broken_analysis
from provenance.engine.baseline import NONE, Baseline, count
from provenance.engine.begun import Begun, State, load
from provenance.engine.evidence import EvidenceReader
from provenance.engine.filters import Filter
from provenance.engine.findings import Found, make_findings
from provenance.engine.interrupts import pass_on
from provenance.engine.outcomes import Outcome, StoredFact, broken, failed
from provenance.engine.readings import scanned
from provenance.engine.steps import Plan, Steps
from provenance.engine.suppressions import HOST_RULES, UNUSED, Allowances, read_allowances
from provenance.engine.whole_texts import why_no_text, why_not_whole
from provenance.extensions import DocumentLoader, Source
from provenance.host.configuration import per_path
from provenance.host.errors import told_with_place
from provenance.host.selection import Chosen, Selection
from provenance.host.settings import PerPath, Settings
from provenance.host.timer import Expired, time_limit
from provenance.patterns import lazy_pattern
from provenance.phrases import Phrases, index_of
from provenance.records import DocumentRecord, Finding, Problem, Status, Unchecked
from provenance.rules import Analysis, Rule

if TYPE_CHECKING:
    from provenance.engine.at_work import AtWork
    from provenance.engine.masking import Masking

ALLOWED = 10
"""Times `limits.findings` that allow comments and `per-path` may pass over in a document: what is passed over takes memory too."""
ONLINE_SECONDS = 300.0
"""What a document may take longer where its links are looked up."""

_SOON = 0.1
"""Seconds of a part of a check that are not looked at closely."""
_LEAST = 0.001
"""Seconds that are always left: a timer of none would never ring."""
_CONCLUDING = 1.5
"""Seconds in which what was found before the time was over is put in order: less than a supervisor waits."""

_POINTERS = (b"version http", b"/annex/objects/")
"""How a file begins that may stand for another one, which was not fetched."""
_SURROGATE = lazy_pattern(r"[\ud800-\udfff]")
_OF_THEMES = lazy_pattern(r"(?i)examplesite|\bthemes[/\\]|(?:tests?|demo)[/\\]_?(?:posts|pages|drafts|content)[/\\]")
"""Asked first: folders in which the pages lie with which a theme is shown or tried out."""

HOST_RULE_IDS = frozenset(rule.id for rule in HOST_RULES)


class Options(msgspec.Struct, frozen=True):
    """How a run checks, beside its settings."""

    as_of: date
    document_mode: bool = False
    """Ask the rules of presence of fragments as well."""
    in_full: bool = False
    """Judge what lies in folders for drafts, tests and samples as texts for readers."""
    inline_allow: bool = True
    evidence: bool = True
    sources_digest: str = ""
    """Of the works that were supplied with `--sources`."""
    baseline_digest: str = ""
    """Of the baseline that the settings name."""


class Checker:
    """Checks documents under one choice of rules and settings."""

    def __init__(
        self,
        settings: Settings,
        selection: Selection,
        options: Options,
        sources: tuple[Document, ...] = (),
        baseline: Baseline = NONE,
        own: frozenset[str] = frozenset(),
        readers: Mapping[type, str] | None = None,
    ) -> None:
        """`own`: plugins whose rules only read, so that nobody notices where one is asked again because a process died.

        `readers`: the classes of loaders that plugins brought, and the plugin of each.
        """
        self.readers = readers or {}
        self.settings, self.selection, self.options, self.sources = settings, selection, options, sources
        self.baseline = baseline
        rules = [chosen for chosen in selection.single if chosen.rule.id not in HOST_RULE_IDS]
        self._rules = sorted(rules, key=lambda chosen: chosen.plugin not in own)  # one that is slow costs no others
        self._host = {chosen.rule.id: chosen for chosen in selection.single if chosen.rule.id in HOST_RULE_IDS}
        self._corpus = selection.corpus
        self._unmet = [(chosen, chosen.unmet) for chosen in selection.rules if chosen.unmet]
        self._by_id = {chosen.rule.id: chosen for chosen in selection.rules}
        self._selected = frozenset(chosen.rule.id for chosen in selection.rules)
        self._online = any("online" in chosen.rule.needs for chosen in selection.single)
        self.seconds = settings.limits.seconds + (ONLINE_SECONDS if self._online else 0.0)
        """How long one document may take: longer where its links are looked up."""
        self._bounds = Bounds(settings.limits.findings, settings.min_confidence.rank)
        self.own = own
        self._may_ask_again = all(chosen.plugin in own for chosen in self._rules)
        self._slow = False
        """Rules of documents that were read together have taken too long once: from now on each document is asked alone."""
        self.at_rule: Callable[[Chosen | AtWork | None], object] | None = None
        """Is told which rule is asked, or which loader of others reads, from now on, for whoever has to say at which one this process ended."""
        self._reads_files = any(chosen.rule.reads_files for chosen in selection.rules)
        self._recurring = {chosen.rule.id for chosen in selection.single if chosen.rule.recurs}
        self._giving_way = {chosen.rule.id for chosen in selection.single if chosen.rule.gives_way}
        self.index = index_of(self._lexicons())
        self._severities = tuple(severity for item in settings.per_path for _, severity in item.severity)
        self._steps = Steps(self._rules, selection.corpus, options.as_of, sources, self._severities)
        self._masking: Masking | None = None
        if selection.masking:
            from provenance.engine.masking import Masking  # noqa: PLC0415 - all of them are selected in most runs

            self._masking = Masking(selection.masking, options.as_of, sources, settings.limits.findings)
        self._evidence = tuple(
            dict.fromkeys(
                used for chosen in (*self._rules, *selection.corpus) for used in chosen.rule.uses if used.evidence
            )
        )

    @property
    def others(self) -> list[str]:
        """Plugins of others whose rules are asked."""
        return sorted({chosen.plugin for chosen in self.selection.rules} - self.own)

    def read_whole(self) -> None:
        """Import the modules of rules of which only the declaration was read."""
        self._rules = [
            msgspec.structs.replace(chosen, rule=chosen.rule.whole()) if chosen.rule.whole is not None else chosen
            for chosen in self._rules
        ]
        self._steps = Steps(self._rules, self.selection.corpus, self.options.as_of, self.sources, self._severities)

    def _lexicons(self) -> Iterator[Phrases]:
        for chosen in self.selection.rules:
            rule = chosen.rule
            if rule.phrases is not None:
                yield rule.phrases
            for used in rule.uses:
                yield from used.phrases
            if isinstance(rule, Rule):
                yield from (condition for condition in rule.when if isinstance(condition, Phrases))
        for value in vars(analysis).values():
            if isinstance(value, Analysis):
                yield from value.phrases

    # -- one document ----------------------------------------------------------------------------------------------------

    def check(self, source: Source, loader: DocumentLoader) -> Outcome:
        """The record of one source. Nothing that a rule or loader raises leaves it."""
        return self.finish(self.begin(source, loader))

    def begin(self, source: Source, loader: DocumentLoader) -> Begun:
        """Load a source, for `finish`. Nothing that a loader raises leaves it."""
        data = source.data
        try:
            raw = data.encode() if isinstance(data, str) else data
        except UnicodeEncodeError:  # halves of pairs, which no report can hold
            assert isinstance(data, str)  # noqa: S101 - bytes are not encoded
            raw = data.encode("utf-8", "surrogatepass")
            source = msgspec.structs.replace(source, data=_SURROGATE.sub("\ufffd", data))
        begun = Begun(source, sha256(raw).hexdigest(), self.seconds)
        if len(raw) > self.settings.limits.bytes:
            reason = f"larger than limits.bytes allows ({self.settings.limits.bytes:,} bytes)"
            begun.outcome = failed(source, begun.digest, reason)
        elif not raw or raw.isspace():
            begun.outcome = failed(source, begun.digest, "empty", status="skipped")
        elif raw.startswith(_POINTERS) and (missing := _not_fetched(raw)):
            begun.outcome = failed(source, begun.digest, missing)
        else:
            plugin = self.readers.get(type(loader)) if self.readers else None
            self._note_reader(loader, plugin)
            self._in_time(begun, lambda: load(begun, loader, plugin, in_full=self.options.in_full))
            self._note_reader(None, plugin)
            if begun.state is not None and begun.state.document.text is data:  # it need not be encoded once more
                begun.state.document.keep(utf_8, raw)
        return begun

    def _note_reader(self, loader: DocumentLoader | None, plugin: str | None) -> None:
        if plugin is None or self.at_rule is None:
            return
        from provenance.engine.at_work import LOADER, AtWork  # noqa: PLC0415 - only where a plugin brought a loader

        self.at_rule(None if loader is None else AtWork(LOADER, loader.name, "", plugin))

    def finish(self, begun: Begun) -> Outcome:
        """Ask the rules, and conclude. To be called once."""
        state = begun.state
        if state is not None and begun.outcome is None:
            self._in_time(begun, lambda: self._check_document(state, begun))
        begun.state = None  # of documents that were begun together this one's memory is no longer needed
        assert begun.outcome is not None  # noqa: S101 - it was loaded and checked, or it failed
        return begun.outcome

    def _in_time(self, begun: Begun, work: Callable[[], None]) -> None:
        """Do a part of a check in what is left of its time. Nothing that a plugin raises leaves it."""
        limit = time_limit(begun.left)
        try:
            with limit:
                try:
                    work()
                except BaseException as error:  # noqa: BLE001 - of what a plugin gave that is not what it says
                    pass_on(error)
                    doing = begun.state.doing if begun.state else "it was being read"
                    begun.outcome = broken(
                        begun.source, begun.digest, f"{told_with_place(error)} was raised while {doing}"
                    )
        except Expired as error:
            from provenance.engine.reasons import out_of_time  # noqa: PLC0415 - only where something is wrong

            reason = out_of_time(error, begun.state, self.seconds)
            begun.outcome = self._without_slow(begun, reason) or failed(begun.source, begun.digest, reason)
        begun.left = max(begun.left - limit.own.seconds(_SOON), _LEAST)

    def _without_slow(self, begun: Begun, reason: str) -> Outcome | None:
        """What was found in a document before a rule, or its facts, took all of its time; None where that was not what did."""
        state = begun.state
        if state is None:
            return None
        if state.extracting is not None:
            slow, state.extracting = state.extracting, None
            state.facts = [(chosen, fact) for chosen, fact in state.facts if chosen is not slow]
            without_facts = self._corpus[self._corpus.index(slow) :]
        elif not state.asked and state.plan is not None and isinstance(state.current, Chosen):
            left = state.plan.since(state.current, state.matched)
            if any(chosen.rule.sensitive for chosen in left):
                return None  # what it would have found is to be shown masked, and nobody knows where it stands
            state.unchecked.update(dict.fromkeys((chosen.rule.id for chosen in left), "no time was left to ask it"))
            state.unchecked[state.current.rule.id] = "it ran past limits.seconds"
            without_facts = self._corpus
        else:
            return None
        for chosen in without_facts:
            state.unchecked.setdefault(chosen.rule.id, "no time was left to take its facts")
        state.reason = reason
        try:
            with time_limit(_CONCLUDING):
                try:
                    return self._conclude(state, begun.digest)
                except BaseException as error:  # noqa: BLE001 - as for the check itself
                    pass_on(error)
                    message = f"{told_with_place(error)} was raised while {state.doing}"
                    return broken(begun.source, begun.digest, message)
        except Expired:
            return None

    def ask_together(self, states: Sequence[State], at: Callable[[int], object] | None) -> None:
        """Ask the rules of several documents that are read together.

        All of them have the time of one: where it does not suffice, or something is raised that no rule may raise, each is asked when it
        is finished, in its own time. So they are where a supervisor is told (`at`) which one may have killed the process, since those
        beside it are begun anew then, and a rule of others is asked of a document once.
        """
        if self._slow or self._online or not (at is None or self._may_ask_again):
            return
        kinds: dict[int, tuple[Plan, list[State]]] = {}
        try:
            with time_limit(self.seconds):
                for state in states:
                    if at is not None:
                        at(state.number)
                    plan = self._prepare(state)
                    kinds.setdefault(id(plan), (plan, []))[1].append(state)
                for plan, alike in kinds.values():
                    ask(alike, plan, self._steps.conditions, self._bounds, at, self.at_rule)
                for state in states:
                    state.asked = True
        except Expired:
            self._slow = True
        except BaseException as error:  # noqa: BLE001 - what is raised here is met again by the document to which it belongs
            pass_on(error)
        if not all(state.asked for state in states):
            for state in states:
                state.forget()

    def _prepare(self, state: State) -> Plan:
        """Find out what is done with a document."""
        document = state.document
        reading = language(document)
        decided = reading.read_as if reading.declared or reading.code else None
        state.matched = scanned(document, self.index).found
        state.passed = self._may_be_passed_over(state)
        as_document = self.options.document_mode
        no_text = None if as_document else why_no_text(document)
        absence = no_text or why_not_whole(document, self.settings.min_words, as_document=as_document)
        plan = self._steps.of(document.media_type, reading.read_as, decided, absence=absence, no_text=no_text)
        state.unchecked.update(plan.unchecked)
        return plan

    def _check_document(self, state: State, begun: Begun) -> None:
        document = state.document
        if not state.asked:
            state.plan = self._prepare(state)
            ask([state], state.plan, self._steps.conditions, self._bounds, at_rule=self.at_rule)
            state.asked = True
        for chosen, unmet in self._unmet:
            if document.images or not chosen.rule.reads_files:  # without images there was nothing to read
                state.unchecked[chosen.rule.id] = unmet
        if self._corpus:
            from provenance.engine.document_facts import take_facts  # noqa: PLC0415 - few runs ask rules of the corpus

            for chosen in self._corpus:
                state.extracting = chosen
                if self.at_rule is not None:
                    self.at_rule(chosen)
                take_facts(chosen, state, self._steps)
            state.extracting = None
        begun.outcome = self._conclude(state, begun.digest)

    def _may_be_passed_over(self, state: State) -> int:
        """How many findings of a document may be passed over: what the baseline knows, and without a count what comments or settings allow."""
        known = self.baseline.of(state.source) if self.baseline else None
        allowed = self._reads_comments(state) or any(item.ignore for item in per_path(self.settings, state.source.path))
        return (count(known) if known else 0) + (ALLOWED * self.settings.limits.findings if allowed else 0)

    def _reads_comments(self, state: State) -> bool:
        return self.options.inline_allow and state.source.row is None and bool(state.document.comments)

    # -- the record ------------------------------------------------------------------------------------------------------

    def _conclude(self, state: State, digest: str) -> Outcome:
        document, source = state.document, state.source
        state.current = "its findings were put in place"
        if self.at_rule is not None:
            self.at_rule(None)
        limit = self.settings.limits.findings
        sensitive = [*state.hidden, *(item.hit.span for item in state.found if item.chosen.rule.sensitive)]
        if self._masking is not None and (state.found or state.facts or self.options.evidence):
            sensitive += self._masking.hidden(state)
        if sensitive:  # of those too that are not listed
            state.places.hide(span for span in sensitive if span is not None)
        if self._giving_way and not self._giving_way.isdisjoint(item.chosen.rule.id for item in state.found):
            from provenance.engine.giving_way import told_better  # noqa: PLC0415 - few texts have what two rules find

            state.found = told_better(state.found)
        if len(state.found) > limit + state.passed:
            from provenance.engine.reasons import too_many  # noqa: PLC0415 - few texts have so many

            state.reason = too_many(limit, [item.chosen.rule.id for item in state.found])
            del state.found[limit + state.passed :]
        allowances = self._allowances(state)
        paths = per_path(self.settings, source.path) if self.settings.per_path else ()
        facts: list[StoredFact] = []
        if state.facts:  # first, for an allow comment may be there for them alone
            from provenance.engine.document_facts import placed_facts  # noqa: PLC0415 - as above

            facts = placed_facts(state, allowances, paths)
        filtered = self._filter(state, allowances, paths)
        if len(filtered.findings) > limit:
            from provenance.engine.reasons import too_many  # noqa: PLC0415 - as above

            state.reason = too_many(limit, [finding.rule for finding in filtered.findings])
            del filtered.findings[limit:]
        if self._recurring and sum(finding.rule in self._recurring for finding in filtered.findings) > 1:
            from provenance.engine.repeats import told_first  # noqa: PLC0415 - few documents have two of their findings

            filtered.findings = told_first(filtered.findings, self._by_id, paths)
        state.problems[:0] = [
            Problem(notice.kind, notice.message, path=source.path, row=source.row)  # type: ignore[arg-type]
            for notice in document.notices
        ]
        record = self._record(state, digest, filtered)
        depends_on_files = (self._reads_files or self.options.evidence) and looks_at_files(document)
        return Outcome(record, state.problems, facts, depends_on_files)

    def _record(self, state: State, digest: str, filtered: Filter) -> DocumentRecord:
        document, source = state.document, state.source
        state.current = "its evidence was collected"
        record_language = metadata = evidence = None
        if self.options.evidence:
            reader = EvidenceReader(document, state.places)
            record_language, metadata, evidence = reader.language(), reader.metadata(), reader.evidence(self._evidence)
            for error in reader.errors:
                broken_analysis(error, None, state)
        if state.places.hides:  # what a plugin raised may quote the text
            state.mask()
        status: Status = "checked"
        if state.problems or state.reason:
            status = "partly-checked"
            reasons = [*([state.reason] if state.reason else []), *(problem.message for problem in state.problems)]
            state.reason = "; ".join(dict.fromkeys(reasons))
        return DocumentRecord(
            id=source.id,
            path=source.path,
            row=source.row,
            offset=source.offset,
            sha256=digest,
            media_type=source.media_type,  # of a message its own: its text may be of another
            encoding=document.encoding,
            status=status,
            reason=state.reason,
            language=record_language,
            metadata=metadata,
            evidence=evidence,
            findings=filtered.findings,
            suppressed=filtered.suppressed,
            unchecked=[Unchecked(rule, state.unchecked[rule]) for rule in sorted(state.unchecked)],
        )

    def _allowances(self, state: State) -> Allowances:
        if not self._reads_comments(state):
            return Allowances()
        allowances = read_allowances(state.document, self.selection.known)
        for rule_id, hit in allowances.faults:
            if rule_id in self._host:
                state.found.append(Found(hit, self._host[rule_id]))
        return allowances

    def _filter(self, state: State, allowances: Allowances, paths: Sequence[PerPath]) -> Filter:
        known = self.baseline.of(state.source) if self.baseline else None
        filtered = Filter(paths, allowances, known, self._by_id)
        for_builders = bool(state.found) and _is_for_builders(state.document)
        filtered.take(make_findings(state.found, state.places, paths, for_builders=for_builders))
        everything = state.reason is None  # was looked for
        if UNUSED.id in self._host and everything and (allowances.items or known):
            asked = self._selected - state.unchecked.keys() - state.unsure
            for look in (filtered.unused_comments, filtered.gone):
                unused = [Found(hit, self._host[UNUSED.id]) for hit in look(asked)]
                filtered.take(make_findings(unused, state.places, paths))
            filtered.findings.sort(key=_place_order)
        if any(finding.fix is not None and finding.fix.safe for finding in filtered.findings):
            from provenance.engine.hiding import hiding_nothing  # noqa: PLC0415 - few documents have a safe fix

            filtered.findings = hiding_nothing(filtered.findings)
        return filtered


def _is_for_builders(document: Document) -> bool:
    if document.media_type != "text/html" and _OF_THEMES.search(document.path) is None:
        return False
    from provenance.analysis.files.for_builders import is_for_builders  # noqa: PLC0415 - most files are none

    return is_for_builders(document)


def _not_fetched(raw: bytes) -> str | None:
    from provenance.pointers import stands_for_another  # noqa: PLC0415 - few files begin so

    return stands_for_another(raw)


def _place_order(finding: Finding) -> tuple[int, int, str]:
    at = finding.location
    return (-1, -1, finding.rule) if at is None else (at.start.offset, at.end.offset, finding.rule)
