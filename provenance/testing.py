"""For the tests of plugin authors: make a document in one line, run a rule's examples, check a little corpus."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from importlib import metadata
from io import BytesIO
from pathlib import Path
from typing import Any

from msgspec import structs

from provenance.documents import Declared, Document
from provenance.engine.check import Checker, Options
from provenance.engine.corpus import Facts, conclude
from provenance.engine.outcomes import Outcome
from provenance.engine.program import GIVEN, all_kinds, program
from provenance.engine.readings import read_alone
from provenance.engine.run import Heading, run
from provenance.extensions import DocumentLoader, Loader, Reporter, ReportOptions, Source
from provenance.host.kinds import Kinds
from provenance.host.selection import Registered, choose
from provenance.host.settings import Settings
from provenance.named_tuples import NamedTuple
from provenance.records import CorpusFinding, Finding, Tool
from provenance.rules import AnyRule, CorpusRule, Example, ExampleLike, Rule

DEFAULT_PATH = {
    "text/plain": "example.txt",
    "text/markdown": "example.md",
    "text/x-rst": "example.rst",
    "text/org": "example.org",
    "text/gemini": "example.gmi",
    "text/asciidoc": "example.adoc",
    "text/html": "example.html",
}


class Failure(NamedTuple):
    """An example that does not hold."""

    rule: str
    kind: str
    """`bad` or `good`; `fix`: the fix that is offered leaves as much to find as before."""
    text: str
    found: tuple[str, ...]
    """Messages of what was found."""
    note: str = ""
    """What may be why; of a fix, what it makes of the text."""
    problems: tuple[str, ...] = ()
    """What went wrong when it was tried."""


_WORDS_OF_GIVEN = f" of plugin {GIVEN!r}"
"""What a sentence says of rules that no plugin has brought."""


def _told(failure: Failure) -> str:
    """Why an example does not hold, in words for whoever wrote it."""
    start = f"{failure.rule} {failure.kind}: {failure.text!r}"
    problems = "; ".join(failure.problems)
    if failure.kind == "fix":
        return f"{start} {failure.note}{problems and f', where something goes wrong: {problems}'}"
    if problems:
        return f"{start} could not be tried: {problems}"
    gave = " and ".join(f"“{message}”" for message in failure.found) or "nothing"
    return f"{start} gave {gave}{failure.note}"


def _source(example: Example, number: int = 0) -> Source:
    declared = () if example.date is None else (Declared("date", example.date, "row:date"),)
    path = example.path or DEFAULT_PATH.get(example.media_type, "example")
    return Source(
        f"{path}" if not number else f"{number}-{path}",
        path,
        example.media_type,
        example.text,
        declared=declared,
        file=str(Path(example.folder) / path) if example.folder else None,
    )


def document(
    text: str,
    *,
    media_type: str = "text/plain",
    date: str | None = None,
    path: str = "",
    loaders: Iterable[Loader] = (),
) -> Document:
    """A document as the loader of that media type makes it; `date` as if it declared that publication date, `loaders`: a plugin's own. Analyses read it as in a run, in the language that it is in.

    Raises LoadError for a text that cannot be read, ValueError for a media type that nothing reads.
    """
    loader = _loader_of(media_type, all_kinds(loaders))
    return read_alone(loader.load(_source(Example(text, media_type=media_type, date=date, path=path))))


def _loader_of(media_type: str, kinds: Kinds) -> DocumentLoader:
    """What reads documents of a media type. Raises ValueError where nothing does."""
    loader = kinds.document_loader(media_type)
    if loader is None:
        raise ValueError(kinds.no_document(media_type))
    return loader


def find(
    rule: Rule,
    example: ExampleLike,
    *,
    loaders: Iterable[Loader] = (),
    **options: Any,  # noqa: ANN401 - the rule's own
) -> tuple[list[Finding], list[str]]:
    """The findings of one rule in one text, and the messages of what went wrong. `options` in kebab or snake case; `loaders`: a plugin's own.

    Raises UsageError for options that the rule does not take, TypeError for what is no rule over one document.
    """
    _check_kind(rule, Rule)
    # That of the host is the same for every rule, and takes as long as they do.
    own_evidence = any(used.evidence for used in rule.uses)
    findings, problems, _ = _find(rule, example, loaders, options, evidence=own_evidence)
    return findings, problems


def _find(
    rule: Rule, example: ExampleLike, loaders: Iterable[Loader], options: Mapping[str, object], *, evidence: bool
) -> tuple[list[Finding], list[str], str]:
    """What is found, what went wrong, and why the rule was not asked, empty where it was."""
    given = example if isinstance(example, Example) else Example(example)
    configured = {key.replace("_", "-"): value for key, value in options.items()}
    settings = Settings(select=(rule.id,), rules={rule.slug: configured} if configured else {})
    sources = tuple(document(text, path=f"source-{number}.txt") for number, text in enumerate(given.sources, 1))
    made = program(
        settings=settings,
        as_of=date.fromisoformat(given.as_of),
        document=True,
        rules=_unlisted(rule),
        sources=sources,
        online=True,
        evidence=evidence,
    )
    try:
        loader = _loader_of(given.media_type, all_kinds(loaders))
    except ValueError as error:
        return [], [str(error)], ""
    outcome = made.checker.check(_source(given), loader)
    unasked = next((item.reason for item in outcome.record.unchecked if item.rule == rule.id), "")
    return [one for one in outcome.record.findings if one.rule == rule.id], _faults(outcome), unasked


def _faults(outcome: Outcome) -> list[str]:
    """What went wrong with a text, as its record and the problems say it: a rule that ran out of time is in the record alone."""
    messages = [problem.message.replace(_WORDS_OF_GIVEN, "") for problem in outcome.problems]
    record = outcome.record
    reason = (record.reason or "").replace(_WORDS_OF_GIVEN, "")
    if record.status in {"failed", "partly-checked"} and not any(map(reason.startswith, messages)):
        messages.append(reason or record.status)
    return messages


def _check_kind(rule: object, *kinds: type) -> None:
    """Raise TypeError for what is no such rule: one of the other kind would find nothing, and the test of a `good` text would pass."""
    if isinstance(rule, kinds):
        return
    if isinstance(rule, CorpusRule):
        message = f"{rule.id} {rule.slug} is a rule over a corpus: use testing.corpus_findings(rule, texts)"
    elif isinstance(rule, Rule):
        message = f"{rule.id} {rule.slug} is a rule over one document: use testing.find(rule, text)"
    else:
        what = getattr(rule, "__name__", None) or repr(rule)
        message = f"{what} is no rule: give what @rule or @corpus_rule makes"
    raise TypeError(message)


def _unlisted(rule: AnyRule) -> Sequence[AnyRule]:
    """The host brings its own rules itself."""
    return () if rule.family == "PRV" else (rule,)


def failures(rule: AnyRule, loaders: Iterable[Loader] = ()) -> Iterator[Failure]:
    """The examples of a rule that do not hold: a `bad` one in which nothing is found or whose fixes mend nothing, a `good` one in which something is.

    Raises TypeError for what is no rule.
    """
    _check_kind(rule, Rule, CorpusRule)
    if isinstance(rule, CorpusRule):
        for example in rule.corpora:
            kind = "bad" if example.found else "good"
            try:
                found = corpus_findings(rule, example.texts, loaders=loaders)
            except RuntimeError as error:
                yield Failure(rule.id, kind, _joined(example.texts), (), problems=(str(error),))
                continue
            if bool(found) is not example.found:
                note = _looks_marked_up(example.texts) if example.found else ""
                yield Failure(rule.id, kind, _joined(example.texts), tuple(f.message for f in found), note)
        return
    for tried in tries(rule, loaders):
        yield from failures_of(rule, tried, loaders)


class Tried(NamedTuple):
    """An example of a rule over one document, and what came of it."""

    kind: str
    example: Example
    findings: list[Finding]
    problems: list[str]
    unasked: str
    """Why the rule was not asked, empty where it was."""


def tries(rule: Rule, loaders: Iterable[Loader] = ()) -> Iterator[Tried]:
    """What comes of each example of a rule, the bad ones first."""
    for kind, examples in (("bad", rule.bad), ("good", rule.good)):
        for example in examples:
            yield Tried(kind, example, *_find(rule, example, loaders, {}, evidence=True))


def failures_of(rule: Rule, tried: Tried, loaders: Iterable[Loader] = ()) -> Iterator[Failure]:
    """Why one example does not hold; nothing where it does."""
    kind, example, findings, problems, unasked = tried
    if problems or bool(findings) is not (kind == "bad"):
        note = (
            ""
            if findings or problems
            else _looks_marked_up([example]) or (unasked and f": it was not asked ({unasked})")
        )
        yield Failure(rule.id, kind, example.text, tuple(one.message for one in findings), note, tuple(problems))
    elif kind == "bad":
        yield from _not_mended(rule, example, findings, loaders)


def _joined(texts: Iterable[ExampleLike]) -> str:
    return " | ".join(text.text if isinstance(text, Example) else text for text in texts)


_MARKED = {"---\n": "text/markdown", "# ": "text/markdown", "<": "text/html"}
"""How texts begin that are of another kind."""


def _looks_marked_up(texts: Iterable[ExampleLike]) -> str:
    """Of texts in which nothing is found, that one looks as if it were not plain, as it was read."""
    for text in texts:
        given = text if isinstance(text, Example) else Example(text)
        for opening, media_type in _MARKED.items():
            if given.media_type == "text/plain" and given.text.startswith(opening):
                return f": it was read as plain text; write Example(…, media_type={media_type!r}) where it is more"
    return ""


def _not_mended(
    rule: Rule, example: Example, findings: Sequence[Finding], loaders: Iterable[Loader]
) -> Iterator[Failure]:
    """The fixes that leave as many findings as there were: `check --fix` would make them again and again."""
    for finding in findings:
        if finding.fix is None:
            continue
        text = example.text
        for edit in sorted(finding.fix.edits, key=lambda edit: edit.start, reverse=True):
            text = text[: edit.start] + edit.text + text[edit.end :]
        left, problems = find(rule, structs.replace(example, text=text), loaders=loaders)
        if problems or len(left) >= len(findings):
            note = f"becomes {text!r} by its fix “{finding.fix.description}”"
            note += "" if problems else ", in which as much is found as before"
            yield Failure(rule.id, "fix", example.text, (), note, tuple(problems))


def check_examples(rules: Iterable[AnyRule], loaders: Sequence[Loader] = ()) -> None:
    """Raise AssertionError that lists every example that does not hold; `loaders`: a plugin's own, for examples in a format of its own. Raises TypeError for what is no list of rules."""
    given: object = rules
    if isinstance(given, (Rule, CorpusRule)) or not isinstance(given, Iterable):
        name = given.id if isinstance(given, (Rule, CorpusRule)) else getattr(given, "__name__", repr(given))
        way_out = f"check_examples([{name}])" if isinstance(given, (Rule, CorpusRule)) else f"check_examples({name}())"
        message = f"check_examples takes a list of rules, and {name} is none: write {way_out}"
        raise TypeError(message)
    wrong = [_told(failure) for rule in rules for failure in failures(rule, loaders)]
    if wrong:
        raise AssertionError("\n".join(wrong))


def corpus_findings(
    rule: CorpusRule,
    texts: Iterable[ExampleLike],
    *,
    loaders: Iterable[Loader] = (),
    **options: Any,  # noqa: ANN401 - the rule's own
) -> list[CorpusFinding]:
    """What a corpus rule finds in a few texts, in order; `loaders`: a plugin's own. Raises RuntimeError where it raised, TypeError for what is no corpus rule or no list of texts."""
    _check_kind(rule, CorpusRule)
    if isinstance(texts, (str, Example)):
        message = f"corpus_findings takes the texts of a corpus: write a list, [{str(texts)[:40]!r}, …]"
        raise TypeError(message)
    configured = {key.replace("_", "-"): value for key, value in options.items()}
    settings = Settings(select=(rule.id,), rules={rule.slug: configured} if configured else {})
    selection = choose([Registered(rule, GIVEN)], settings, corpus=True)
    checker = Checker(settings, selection, Options(as_of=date(2024, 6, 30)))
    problems: list[str] = []
    number = 0
    with Facts() as facts:
        for number, outcome in enumerate(_outcomes(checker, texts, all_kinds(loaders)), 1):
            problems += _faults(outcome)
            facts.add(number, outcome.facts)
        findings, more = conclude(selection.corpus, facts, checker.options.as_of, settings.languages, number)
    problems += [problem.message.replace(_WORDS_OF_GIVEN, "") for problem in more]
    if problems:
        raise RuntimeError("; ".join(dict.fromkeys(problems)))  # of several texts often the same
    return findings


def report(
    reporter: Reporter, texts: Iterable[ExampleLike], rules: Iterable[AnyRule] = (), *, loaders: Iterable[Loader] = ()
) -> bytes:
    """What a reporter writes of a few texts in which these rules are asked; `loaders`: a plugin's own. Raises what the reporter raises."""
    asked = tuple(rules)
    settings = Settings(select=tuple(rule.id for rule in asked) or ("ALL",))
    selection = choose([Registered(rule, GIVEN) for rule in asked], settings, corpus=True)
    checker = Checker(settings, selection, Options(as_of=date(2024, 6, 30)))
    heading = Heading(
        Tool("provenance", metadata.version("provenance-checker"), []), "2024-06-30", (), settings.digest()
    )
    stream = BytesIO()
    run(_outcomes(checker, texts, all_kinds(loaders)), checker, reporter.begin(stream, ReportOptions()), heading)
    return stream.getvalue()


def _outcomes(checker: Checker, texts: Iterable[ExampleLike], kinds: Kinds) -> Iterator[Outcome]:
    """What comes of each text. Raises ValueError for a media type that nothing reads."""
    for number, text in enumerate(texts, 1):
        example = text if isinstance(text, Example) else Example(text)
        yield checker.check(_source(example, number), _loader_of(example.media_type, kinds))
