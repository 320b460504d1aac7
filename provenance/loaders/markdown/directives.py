"""Directives of ikiwiki, which no reader sees: `[[!meta title="Oak" date="2024-06-03"]]` states something of the page (https://ikiwiki.info/ikiwiki/directive/meta/)."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from provenance.documents import Declared
from provenance.loaders.front_matter.headers import Entry
from provenance.loaders.front_matter.reading import of_entries
from provenance.loaders.sheets import blank
from provenance.patterns import lazy_pattern

SIGN = "[[!"
"""How each of them begins."""
DIRECTIVE = lazy_pattern(
    r"\[\[!(?P<name>[a-z][\w-]{0,40}+)(?P<inner>(?:\"\"\"(?:(?!\"\"\").){0,5000}+\"\"\"|\"(?!\"\")(?:\\.|[^\"\\]){0,2000}+\"|[^\"\[\]]|\](?!\])|\[(?!\[!)){0,3000}+)\]\]",
    re.DOTALL,
    signs=(SIGN,),
)
AROUND = lazy_pattern(
    r"\[\[!(?:more|template|toggleable|sidebar)\s(?:\"[^\"\n]{0,200}+\"|[^\"\[\]]){0,300}?\s(?:text|content)=\"\"\"(?P<words>(?:(?!\"\"\").){0,100000}+)(?P<behind>\"\"\"[^\[\]\n]{0,200}\]\])",
    re.DOTALL,
    signs=(SIGN,),
)
"""Directives around words of the page: `[[!more text=\"\"\"…\"\"\"]]`."""
SHORT = lazy_pattern(
    r"\[\[!(?!(?:meta|tag|inline|img|toc|if|map|format|comment|cutpaste|cut|copy|paste|date|poll|table|teximg|graph|toggle)\b)[a-z][\w-]{1,30}[ \t]+(?P<words>[^\[\]\"=|\s]{1,80})(?P<behind>(?:\|[^\[\]\n]{1,80})?\]\])",
    signs=(SIGN,),
)
"""Shortcuts, which show what stands behind their name: `[[!wikipedia Leeds]]`."""
_PAIR = lazy_pattern(
    r"(?P<key>[a-z][\w-]{0,30})=(?:\"\"\"(?P<long>(?:(?!\"\"\").){0,2000}+)\"\"\"|\"(?!\"\")(?P<words>(?:\\.|[^\"\\]){0,2000}+)\"|(?P<bare>[^\s\"\]]{1,400}))",
    re.DOTALL,
)
_STATED = frozenset(
    {"title", "author", "date", "updated", "description", "license", "copyright", "language", "permalink"}
)
"""Keys of `meta` that are about the page."""
_LONGEST = 100_000
"""Characters of front matter in which directives stand as items of a list."""


def without_directives(text: str) -> str:
    """A text with blanks for the directives of its front matter: YAML has other brackets."""
    if not text.startswith("---") or SIGN not in text[:_LONGEST]:
        return text
    return DIRECTIVE.sub(lambda found: blank(found[0]), text[:_LONGEST]) + text[_LONGEST:]


def stated_in_directives(text: str, is_program: Callable[[int], bool]) -> tuple[Declared, ...]:
    """What a page states of itself in directives; `is_program` tells at an offset one of them from one that is shown."""
    return of_entries(text, _entries(text, is_program))


def _entries(text: str, is_program: Callable[[int], bool]) -> Iterator[Entry]:
    for directive in DIRECTIVE.finditer(text):
        if directive["name"] != "meta" or not is_program(directive.start()):
            continue
        for pair in _PAIR.finditer(text, *directive.span("inner")):
            group = pair.lastgroup or "bare"
            value = " ".join(pair[group].split())
            if pair["key"] in _STATED and value:
                yield Entry(pair["key"], value, *pair.span(group))
