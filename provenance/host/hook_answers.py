"""What a plugin gives in one of its hooks, where that is not what the host asked for: each fault as words that follow the plugin's name."""

from __future__ import annotations

from types import FunctionType
from typing import TypeGuard

from provenance.extensions import DocumentLoader, Reporter
from provenance.rules import CorpusRule, Rule


def no_list(answer: object, hook: str) -> str:
    """That it is no list."""
    return f"gives {_shortly(answer)} in its hook {hook}: return a list"


def unfit(answer: object, hook: str, types: tuple[type, ...], what: str) -> str:
    """That one of the list is none of the types, `what` in words, with what would make it one."""
    if isinstance(answer, type) and answer not in types:
        return f"gives the class {answer.__name__} in its hook {hook}: make one of it, {answer.__name__}()"
    way_out = (
        f": write @rule(…) above def {answer.__name__}" if _is_bare_rule(answer, types) else _lacking(answer, types)
    )
    return f"gives {_shortly(answer)} in its hook {hook}, which is not {what}{way_out}"


def _shortly(answer: object) -> str:
    """A value as it is shown in a sentence: a rule by its name, since its examples may be many."""
    if isinstance(answer, FunctionType):
        return f"the function {answer.__name__}"
    if (
        type(answer).__repr__ is object.__repr__
    ):  # says where it lies in memory, and how the host calls the module of a file
        return f"an object of the class {type(answer).__name__}"
    return f"the rule {answer.id} {answer.slug}" if isinstance(answer, (Rule, CorpusRule)) else repr(answer)


def _lacking(answer: object, types: tuple[type, ...]) -> str:
    """`: it has no load`: what a loader or a reporter would need besides; empty for what is plainly something else."""
    if type(answer).__module__ == "builtins":
        return ""
    if DocumentLoader in types:
        needed = ["name", "media_types"]
        if not hasattr(answer, "entries"):
            needed.append("load")
    elif Reporter in types:
        needed = ["name", "binary", "begin"]
    else:
        return ""
    missing = [name for name in needed if not hasattr(answer, name)]
    return f": it has no {' and no '.join(missing)}" if missing else ""


def _is_bare_rule(answer: object, types: tuple[type, ...]) -> TypeGuard[FunctionType]:
    return Rule in types and isinstance(answer, FunctionType)
