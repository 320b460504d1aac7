"""Which rules run: the more specific of `select` and `ignore` wins."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias

import msgspec

from provenance.host.configuration import place
from provenance.host.errors import UnknownName, UsageError, WrongSettings, all_of, nearest
from provenance.host.option_names import encoded_names
from provenance.host.rule_options import rule_options
from provenance.host.settings import Settings
from provenance.levels import Severity
from provenance.rules import AnyRule, CorpusRule, Rule, Unread

_Table: TypeAlias = tuple[Severity | None, Severity | None, Any]
"""What the table of a rule says: `severity`, `at-least`, the rule's own options."""
_EXACT = 1000
"""Specificity of a rule's own id or slug; a prefix counts its letters, ALL nothing."""

RUN_NEEDS = frozenset({"sources", "online"})
"""Needs that a flag of the run meets; any other is an extra."""

EXTRA_MODULES = {"media": "c2pa"}
"""Extra -> the module that shows that it is installed."""


class Registered(msgspec.Struct, frozen=True):
    """A rule and the plugin that brought it."""

    rule: AnyRule
    plugin: str


class Chosen(msgspec.Struct, frozen=True):
    """A rule that runs, with its settings."""

    rule: AnyRule
    plugin: str
    severity: Severity | None
    """As configured: replaces the rule's own and caps graded ones."""
    options: Any
    unmet: str | None = None
    """Why it cannot run, for a rule that was selected and lacks what it needs."""
    at_least: Severity | None = None
    """As configured: below it no finding stays, however the rule grades it."""

    @property
    def highest(self) -> Severity:
        """Which severity a finding may get where no `per-path` says otherwise."""
        own = self.severity or self.rule.severity
        return own if self.at_least is None else max(own, self.at_least, key=lambda one: one.rank)


class Selection(msgspec.Struct, frozen=True):
    """The rules of a run."""

    rules: tuple[Chosen, ...]
    known: Mapping[str, str]
    """Every rule's id and slug -> id, selected or not."""
    masking: tuple[Chosen, ...] = ()
    """Rules that mask what they find, and were not selected: what they would tell is not told, and masked all the same."""

    @property
    def single(self) -> tuple[Chosen, ...]:
        """Rules over one document that can run."""
        return tuple(chosen for chosen in self.rules if isinstance(chosen.rule, Rule) and chosen.unmet is None)

    @property
    def corpus(self) -> tuple[Chosen, ...]:
        """Corpus rules that can run."""
        return tuple(chosen for chosen in self.rules if isinstance(chosen.rule, CorpusRule) and chosen.unmet is None)


def whole(rule: AnyRule) -> AnyRule:
    """The rule itself where only its declaration was read and it has options; else the same one."""
    if rule.options is not Unread or rule.whole is None:
        return rule
    made = rule.whole()
    assert isinstance(made, (Rule, CorpusRule))  # noqa: S101 - there is no third kind
    return made


def specificity(rule: AnyRule, names: Iterable[str]) -> int:
    """How specifically a list of names speaks of a rule: -1 not at all, 0 by ALL, else by letters of a prefix or exactly.

    Capitals or small letters, a name means the same; where it is a prefix as it is written (`KILN`), it is no slug in capitals.
    """
    best = -1
    for name in names:
        capitals = name.upper()
        if capitals == rule.id or name == rule.slug:
            return _EXACT
        if capitals == "ALL":
            best = max(best, 0)
        elif rule.id.startswith(name):
            best = max(best, len(name))
        elif name.lower() == rule.slug:
            return _EXACT
        elif rule.id.startswith(capitals):
            best = max(best, len(name))
    return best


def rule_named(name: str, known: Mapping[str, str]) -> str | None:
    """The id of the rule that a name means, an id or a slug in capitals or small letters; None where it means none. `known` leads from both to ids."""
    return known.get(name) or known.get(name.upper()) or known.get(name.lower())


def _wrong_names(
    names: Iterable[str], registered: Sequence[Registered], where: str | Callable[[], str]
) -> Iterator[UsageError]:
    """What is said of names that mean no rule, with the nearest one that does."""
    wrong = [name for name in names if not name or all(specificity(item.rule, (name,)) < 0 for item in registered)]
    if not wrong:
        return
    at = where if isinstance(where, str) else where()
    known = {name for item in registered for name in (item.rule.id, item.rule.slug)}
    known |= {item.rule.family for item in registered} | {"ALL"}
    far: list[str] = []
    for name in wrong:
        near = nearest(name, known)
        if len(several := name.replace(",", " ").split()) > 1:
            way_out = f"names are joined by commas, {','.join(several)}"
            near = f": {way_out if at.startswith('--') else 'each name has quotation marks of its own'};"
        if near:
            message = f"{at}: {name!r} is no rule, slug or prefix{near} `provenance rules` lists them"
            yield UnknownName(message, f"{at}: {name!r}")
        else:
            far.append(name)
    if far:
        first, *others = far
        also = f" (nor {'is' if len(others) == 1 else 'are'} {', '.join(map(repr, others))})" if others else ""
        message = f"{at}: {first!r} is no rule, slug or prefix{also}; `provenance rules` lists them"
        yield UnknownName(message, f"{at}: {first!r}")


def _unmet(rule: AnyRule, flags: frozenset[str]) -> str | None:
    for need in rule.needs:
        if need in RUN_NEEDS:
            if need not in flags:
                return f"needs --{need}"
        elif need in EXTRA_MODULES:
            if not _is_installed(EXTRA_MODULES[need]):
                return f"needs the extra [{need}]: pip install 'provenance-checker[{need}]'"
        elif not _is_installed(need):
            if near := nearest(need, (*RUN_NEEDS, *EXTRA_MODULES)):
                return f"needs the module `{need}`, which is not installed{near}"
            return f"needs the module `{need}`, which is not installed: install what brings it into this environment"
    return None


def _is_installed(module: str) -> bool:
    try:
        return importlib.util.find_spec(module) is not None
    except (ImportError, ValueError):  # of `a.b` the package `a` is missing; of an empty name there is no module
        return False


def choose(
    registered: Sequence[Registered], settings: Settings, *, flags: frozenset[str] = frozenset(), corpus: bool = False
) -> Selection:
    """The rules that run under these settings.

    `flags` are the needs that this run meets (`sources`, `online`); `corpus` says whether corpus rules run by default (an
    audit) or only where they are named exactly. Raises UsageError for unknown names, unknown options, and a rule that was named
    exactly and lacks what it needs.
    """
    wanted = (*settings.select, *settings.extend_select)
    configured, faults = _looked_up(registered, settings)
    if faults:
        raise all_of(faults)
    chosen: list[Chosen] = []
    masking: list[Chosen] = []
    for entry in registered:
        rule = entry.rule
        select, ignore = specificity(rule, wanted), specificity(rule, settings.ignore)
        if select < 0 or ignore >= select:
            if isinstance(rule, Rule) and rule.sensitive and not rule.opt_in and _unmet(rule, flags) is None:
                masking.append(_with_options(entry, configured, settings))
            continue
        exact = select == _EXACT
        if not exact and (rule.opt_in or (isinstance(rule, CorpusRule) and not corpus)):
            continue
        unmet = _unmet(rule, flags)
        if unmet and exact:
            message = f"{rule.id} {rule.slug} was selected by name and {unmet}"
            raise UsageError(message)
        if unmet and any(need in RUN_NEEDS for need in rule.needs):
            continue
        chosen.append(_with_options(entry, configured, settings, unmet))
    known = {name: item.rule.id for item in registered for name in (item.rule.id, item.rule.slug)}
    return Selection(tuple(sorted(chosen, key=lambda item: item.rule.id)), known, tuple(masking))


def wrong_names(registered: Sequence[Registered], settings: Settings) -> list[UsageError]:
    """What is wrong with names and options of rules in the settings."""
    return _looked_up(registered, settings)[1]


def _looked_up(registered: Sequence[Registered], settings: Settings) -> tuple[dict[str, _Table], list[UsageError]]:
    """What the tables of rules say, by id, and what is wrong with names and options of rules in the settings."""
    faults: list[UsageError] = []
    for setting, names in (
        ("select", settings.select),
        ("extend-select", settings.extend_select),
        ("ignore", settings.ignore),
    ):
        faults += _wrong_names(names, registered, _where(settings, setting))
    for item in settings.per_path:
        faults += _wrong_names(item.ignore, registered, partial(place, settings, "per-path", item.glob, "ignore"))
        for name, _ in item.severity:
            faults += _wrong_names(
                (name,), registered, partial(place, settings, "per-path", item.glob, "severity", name)
            )
    configured, more = _configured(registered, settings)
    return configured, faults + more


def _with_options(
    entry: Registered,
    configured: Mapping[str, _Table],
    settings: Settings,
    unmet: str | None = None,
) -> Chosen:
    """A rule with its settings."""
    severity, at_least, options = configured.get(entry.rule.id, (None, None, None))
    rule = whole(entry.rule)
    if options is None and rule.options is not None:
        options = rule_options(rule.options, _common(rule, settings), partial(_named, rule.slug))
    return Chosen(rule, entry.plugin, severity, options, unmet, at_least)


ARGUMENT = "argument"
"""Where a setting comes from that a call gives."""


def _where(settings: Settings, setting: str) -> str:
    origin = settings.origins.get(setting, "default")
    if origin == ARGUMENT:
        return setting
    return f"--{setting}" if origin == "command line" else f"{origin}: {setting}"


def none_left(settings: Settings, *, corpus: bool) -> str:
    """What is said where no rule is left to ask: what is not looked at must not pass for clean."""
    named = [name for name in ("select", "extend-select", "ignore") if name in settings.origins]
    where = ", ".join(_where(settings, name) for name in named) or "the installed plugins"
    message = f"{where}: no rule is left to ask, so nothing would be checked"
    if "select" in named and settings.select and "ignore" not in named:
        further = "" if corpus else ", or reads a corpus (`provenance audit`)"
        message += f"; a prefix turns on no rule that is opt-in, needs a flag{further}: name it by its id"
    return message


def _named(*keys: str) -> str:
    return ".".join(("rules", *keys))


def _common(rule: AnyRule, settings: Settings) -> dict[str, Any]:
    """Settings of the run that a rule takes by having an option of that name."""
    names = None if rule.options is None else encoded_names(rule.options)
    return {"min-claims": settings.min_claims} if names and "min_claims" in names else {}


def _configured(registered: Sequence[Registered], settings: Settings) -> tuple[dict[str, _Table], list[UsageError]]:
    by_id = {item.rule.id: item.rule for item in registered} if settings.rules else {}
    known = {name: item.rule.id for item in registered for name in (item.rule.id, item.rule.slug)} if by_id else {}
    found: dict[str, _Table] = {}
    faults: list[UsageError] = []
    tables: dict[str, str] = {}
    for name, given in settings.rules.items():
        at = partial(place, settings, "rules", name)
        rule_id = rule_named(name, known)
        if rule_id is None:
            faults.append(_no_rule(name, by_id, known, at()))
        elif rule_id in tables:
            other = tables[rule_id]
            faults.append(UsageError(f"{at()}: the rule has the table `rules.{other}` too: put its settings into one"))
        else:
            tables[rule_id] = name
            rule = whole(by_id[rule_id])
            found[rule_id], wrong = _table(rule, given, at, _common(rule, settings))
            faults += wrong
    return found, faults


def _no_rule(name: str, by_id: Iterable[str], known: Iterable[str], at: str) -> UsageError:
    within = sorted(rule_id for rule_id in by_id if rule_id.startswith(name.upper()))
    near = (
        f", but {name.upper()} begins {len(within):,} ids: a table is of one rule, such as {within[0]}"
        if len(within) > 1
        else nearest(name, known) or "; one of a plugin is there when that is installed, or named with --plugin"
    )
    return UnknownName(f"{at}: there is no rule {name!r}{near}", f"{at}: {name!r}")


def _table(
    rule: AnyRule, given: Mapping[str, Any], at: Callable[..., str], common: dict[str, Any]
) -> tuple[_Table, list[UsageError]]:
    """What the table of a rule says, and what is wrong in it."""
    faults: list[UsageError] = []
    levels: dict[str, Severity | None] = {}
    for key in _LEVELS:
        try:
            levels[key] = _level(given, key, at)
        except UsageError as error:
            faults.append(error)
    severity, at_least = (levels.get(key) for key in _LEVELS)
    if severity is not None and at_least is not None and at_least.rank > severity.rank:
        message = f"{at('at-least')} is {at_least.value!r}, which is more than the `severity` {severity.value!r} of the same rule: leave one of them out"
        faults.append(UsageError(message))
    options = {key: value for key, value in given.items() if key not in _LEVELS}
    if rule.options is None:
        for option in options:
            near = nearest(option, _LEVELS) or "; it takes only `severity` and `at-least`"
            faults.append(UsageError(f"{at(option)}: the rule has no option {option!r}{near}"))
        return (severity, at_least, None), faults
    try:
        return (severity, at_least, rule_options(rule.options, common | options, at)), faults
    except WrongSettings as error:
        return (severity, at_least, None), [*faults, *error.faults]
    except UsageError as error:
        return (severity, at_least, None), [*faults, error]


_LEVELS = ("severity", "at-least")
"""What a rule's table says of its findings; all else in it are the rule's own options."""


def _level(given: Mapping[str, Any], key: str, at: Callable[..., str]) -> Severity | None:
    """A severity of a rule's table, None where it has none. Raises UsageError that begins with its place."""
    if key not in given:
        return None
    value = given[key]
    try:
        return Severity(value)
    except ValueError as error:
        near = nearest(str(value), (level.value for level in Severity)) or "; `ignore` turns a rule off"
        shown = str(value).lower() if isinstance(value, bool) else repr(value)
        message = f"{at(key)} is {shown}, which is none of 'info', 'warning', 'error'{near}"
        raise UsageError(message) from error
