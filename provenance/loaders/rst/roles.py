"""Roles of docutils and Sphinx, as far as what readers see of them goes.

Names: the manuals of docutils (Interpreted Text Roles) and of Sphinx (Roles, Domains).
"""

from __future__ import annotations

from collections.abc import Callable

from docutils import nodes

_CODE_ROLES = frozenset({
    "attr", "class", "code", "command", "const", "data", "envvar", "exc", "file", "func", "kbd", "literal", "makevar", "math",
    "meth", "method", "mod", "module", "obj", "option", "program", "regexp", "samp", "setting", "token", "type", "var", "macro",
    "struct", "enum", "member", "attribute", "djadmin", "tfilter", "ttag", "lookup", "source", "confval", "keyword", "dir",
})  # fmt: skip
_LEADING = frozenset({"ref", "doc", "term", "numref", "download"})
"""Roles that lead to another place, whatever their domain."""
_VERBATIM = frozenset({"math", "code", "literal", "samp", "kbd", "abbr"})
_NUMBERED = {"pep": "PEP ", "pep-reference": "PEP ", "rfc": "RFC ", "rfc-reference": "RFC "}

_RoleFunction = Callable[..., tuple[list[nodes.Node], list[nodes.system_message]]]


def own_role(*_: object) -> tuple[_RoleFunction, list[nodes.system_message]]:
    """What reads a role, whatever its name: in the form of docutils' own look-up."""
    return _read_role, []


def _read_role(name: str, raw: str, text: str, *_: object) -> tuple[list[nodes.Node], list[nodes.system_message]]:
    return [_role(name.lower().rpartition(":")[2], raw, nodes.unescape(text), in_domain=":" in name)], []


def _role(name: str, raw: str, words: str, *, in_domain: bool) -> nodes.Node:
    """What readers see of a role: a title, a name without its modules, words."""
    if name.startswith("raw"):
        return nodes.inline(raw, "")
    if name in _NUMBERED:
        return nodes.inline(raw, _NUMBERED[name] + words)
    is_code = name in _CODE_ROLES or (in_domain and name not in _LEADING)
    shown, bracket, target = words.partition("<")
    if bracket and target.endswith(">") and shown.strip() and name not in _VERBATIM:
        made = nodes.literal if is_code else nodes.reference
        return made(raw, shown.rstrip(), **({} if is_code else {"refuri": _address(name, target[:-1].strip())}))
    if is_code:
        last = words[1:].rpartition(".")[2] if words.startswith("~") else words
        return nodes.literal(raw, last.removeprefix("!"))
    return nodes.inline(raw, words.lstrip("!~"))


def _address(name: str, target: str) -> str:
    """Where a role with a title leads: to an address, a file, or a place that has a name."""
    return target if "://" in target or name in {"doc", "download"} else f"#{target}"
