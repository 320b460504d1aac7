"""Fields of a mailing or a template that were never filled in, in the addresses of links."""

from __future__ import annotations

from bisect import bisect_left
from functools import cache, lru_cache
from urllib.parse import urlsplit

from provenance.api import Phrases, lazy_pattern

_ADDRESSES = Phrases.load(__package__, "placeholder_address")
_MARKS = ("{{", "*|", "%%")
_FIELD = lazy_pattern(r"\{\{\{?[^{}]{1,80}\}?\}\}|\*\|[\w:.-]{1,60}\|\*|%%[A-Za-z_]\w{0,40}%%")
"""The field itself: `{{ContactID}}`, `{{{Data}}}`, `*|EMAIL|*`, `%%name%%`."""
_HOST = lazy_pattern(r"(?:[a-z0-9-]{1,63}\.){1,6}[a-z]{2,24}\Z")


def unfilled_field(address: str) -> str | None:
    """The first field of an address that was never filled in, as it stands there."""
    if not any(mark in address for mark in _MARKS):
        return None
    match = _FIELD.search(address)
    return match[0] if match is not None else None


def is_assigned(source: str, address: str) -> bool:
    """Whether the file itself gives each field of an address its value, in the words of Liquid, Jinja, Nunjucks or Twig: `{% assign map = "https://…" %}`, `{% for tag in tags %}`; above it in those of Hugo: `{{ $map := "https://…" }}`; or has it in a section that Mustache or Handlebars repeat: `{{#each links}}`."""
    names = _VARIABLE.findall(address)
    if not names or len(names) != len(_FIELD.findall(address)):
        return False
    if names[0].startswith("$"):
        at, given = source.find(address), _given_by_hugo(source)
        return all(given.get(name, at) < at for name in names)
    if "{{#" in source and _is_in_sections(source, address):
        return True
    return "{%" in source and (set(names) <= _given(source) or _is_run_by_jinja(source))


def _is_run_by_jinja(source: str) -> bool:
    """Whether a file has tags that Jinja, Nunjucks and Twig alone know, whose variables come from the program that fills it in: in Liquid a name that the file does not set is empty."""
    return _OF_JINJA.search(source) is not None and _ENDED.search(source) is not None


@lru_cache(maxsize=2)
def _given(source: str) -> frozenset[str]:
    """The variables to which a file gives a value, remembered for all of its links."""
    given = {name for found in _ASSIGNED.findall(source) for name in found if name}
    given.update(name for listed in _NAMED_IN_HEAD.findall(source) for name in _NAME.findall(listed))
    return frozenset(given)


@lru_cache(maxsize=2)
def _given_by_hugo(source: str) -> dict[str, int]:
    """Where a template of Go first gives each of its variables a value, remembered as above."""
    given: dict[str, int] = {}
    for found in _SET_BY_HUGO.finditer(source):
        for name in filter(None, found.groups()):
            given.setdefault(name, found.start())
    return given


def _is_in_sections(source: str, address: str) -> bool:
    """Whether an address stands in a section in the first places where the file has it."""
    at, places = source.find(address), 0
    marks, depths = _sections(source)
    while at >= 0 and places < _PLACES:
        before = bisect_left(marks, at) - 1
        if before < 0 or depths[before] <= 0:
            return False
        at, places = source.find(address, at + len(address)), places + 1
    return places > 0


_PLACES = 20
"""Places of one address that are looked at."""


@lru_cache(maxsize=2)
def _sections(source: str) -> tuple[list[int], list[int]]:
    """Where sections open and close in a file, and how many are open behind each of these places; remembered for all of its links."""
    marks, depths, depth = [], [], 0
    for mark in _MARK.finditer(source):
        depth = depth + 1 if mark[1] == "#" else max(0, depth - 1)
        marks.append(mark.start())
        depths.append(depth)
    return marks, depths


_VARIABLE = lazy_pattern(r"\{\{-?\s*(\$?[A-Za-z_]\w*)(?:\[\d{1,3}\])?\s*-?\}\}")
"""A field that is a variable, or an item of one by its number: `{{ map }}`, `{{pier[1]}}`."""
_SET_BY_HUGO = lazy_pattern(
    r"\{\{-?\s*(?:(?:with|if|range|else\s+(?:with|if))\s+)?(\$[A-Za-z_]\w*)\s*(?:,\s*(\$[A-Za-z_]\w*)\s*)?:?=\s*(?!\"\"|``)[^\s}]"
)
"""What gives a variable its value in templates of Go: https://pkg.go.dev/text/template#hdr-Variables."""
_OF_JINJA = lazy_pattern(r"(?m)^[ \t]*\{%-?\s*(?:if\s+not\s|elif\s|block\s+\w+\s*-?%|extends\s+[\"'])", signs=("{%",))
_ENDED = lazy_pattern(r"(?m)^[ \t]*\{%-?\s*end(?:if|block)\b", signs=("{%",))
"""Tags of templates in lines of their own: https://jinja.palletsprojects.com/templates/#list-of-control-structures."""
_NAME = lazy_pattern(r"[A-Za-z_]\w*")
_MARK = lazy_pattern(r"\{\{([#/])\s*[\w.-]+")
_NAMED_IN_HEAD = lazy_pattern(r"\{%-?\s*(?:for|tablerow|macro\s+\w+\s*\()\s*([\w\s,=]{1,120}?)(?:\sin\s|\))")
"""The variables of a loop, and what a macro is given: https://shopify.github.io/liquid/tags/iteration/, https://jinja.palletsprojects.com/templates/#for."""
_ASSIGNED = lazy_pattern(
    r"\{%-?\s*(?:assign|set|with)\s+([A-Za-z_]\w*)\s*=\s*[^\s%]|\{%-?\s*(?:capture|set)\s+([A-Za-z_]\w*)\s*-?%\}"
)
"""What gives a variable its value: https://shopify.github.io/liquid/tags/variable/, https://jinja.palletsprojects.com/templates/#assignments."""


def leads_without(address: str) -> bool:
    """Whether a field was never filled in, but host and path are complete and no field stands in a parameter that says what the page shows.

    "https://harbour.org/a?ceid={{ContactID}}" leads where its words say; "https://harbour.org/{{page}}" and "?v={{video}}" do not.
    """
    try:
        parts = urlsplit(address)
        host = parts.hostname or ""
    except ValueError:
        return False
    if unfilled_field(address) is None:
        return False
    if parts.scheme not in {"http", "https"} or _HOST.match(host) is None or unfilled_field(parts.path) is not None:
        return False
    return not any(
        unfilled_field(parameter) is not None and parameter.partition("=")[0].lower() in _telling()
        for parameter in parts.query.replace(";", "&").split("&")
        if "=" in parameter
    )


@cache
def _telling() -> frozenset[str]:
    return frozenset(entry.text for entry in _ADDRESSES.by_language()["any"] if entry.tags[0] == "telling")
