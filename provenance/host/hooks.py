"""The hooks of a plugin of somebody else's, as pluggy finds them: a misspelt one, which pluggy would never call, is a mistake and no choice."""

from __future__ import annotations

from collections.abc import Collection
from types import FunctionType

import pluggy

from provenance import hookspecs
from provenance.hookspecs import HOOKS, Implementations
from provenance.host.errors import Refused, nearest


def registered(module: object, name: str) -> Implementations:
    """The hooks of a plugin. Raises Refused for one that does not exist, takes arguments, or has no mark."""
    manager = pluggy.PluginManager(hookspecs.PROJECT)
    manager.add_hookspecs(hookspecs)
    try:
        manager.register(module, name)
    except pluggy.PluginValidationError as error:
        words = " ".join(str(error).split())
        taking = next((hook for hook in HOOKS if "Argument(s)" in words and f"for hook {hook!r}" in words), None)
        message = (
            f"has the hook {taking} with arguments: write def {taking}()" if taking else f"has a wrong hook: {words}"
        )
        raise Refused(message) from error
    try:
        manager.check_pending()
    except pluggy.PluginValidationError as error:
        wrong = next(
            (name for name in vars(manager.hook) if name not in HOOKS and not name.startswith("_")), str(error)
        )
        message = f"implements a hook {wrong!r} that does not exist{nearest(wrong, HOOKS) or ';'} the hooks are {', '.join(HOOKS)}"
        raise Refused(message) from error
    _check_hooks(module, {caller.name for caller in manager.get_hookcallers(module) or ()})
    return {hook: [found.function for found in getattr(manager.hook, hook).get_hookimpls()] for hook in HOOKS}


def _check_hooks(module: object, marked: Collection[str]) -> None:
    for name in vars(module) if hasattr(module, "__dict__") else ():
        if name.startswith("provenance_") and callable(getattr(module, name)) and name not in marked:
            if name in HOOKS:
                message = (
                    f"has a function {name!r} without @hookimpl (from provenance.api), so it would never be called"
                )
                raise Refused(message)
            if near := nearest(name, HOOKS):
                message = f"has a function {name!r}, which is no hook{near}"
                raise Refused(message)
    if not marked:
        if isinstance(module, FunctionType):
            message = f"is the function {module.__name__}, where the module with the hooks belongs: name that in the entry point, {module.__module__}"
            raise Refused(message)
        message = f"implements no hook; the hooks are {', '.join(HOOKS)}"
        raise Refused(message)
