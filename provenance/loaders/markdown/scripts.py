"""What a script of JSON-LD in a Markdown file states of the text, as sites write it among the words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator

from markdown_it.token import Token

from provenance.documents import Declared
from provenance.extensions import Source
from provenance.patterns import lazy_pattern

SIGN = "ld+json"
"""Without it no script is looked for."""
_SCRIPT = lazy_pattern(
    r"<script\b[^<>]{0,200}?\btype=[\"']?application/ld\+json\b[^<>]{0,200}>[^<]*(?:<(?!/?script)[^<]*)*</script>",
    signs=(SIGN,),
)


def stated_in_scripts(lined: str, first: int, tokens: Iterable[Token], path: str) -> Iterator[Declared]:
    """The declarations of each script behind the front matter that no fence shows as code; `lined`: the text, with line ends of one character."""
    shown = [token.map for token in tokens if token.type in {"fence", "code_block"} and token.map]
    found: list[tuple[int, int]] = []
    line = counted = 0
    for match in _SCRIPT.finditer(lined, first):
        line, counted = line + lined.count("\n", counted, match.start()), match.start()
        at = bisect_right(shown, line, key=lambda lines: lines[0]) - 1
        if at < 0 or line >= shown[at][1]:
            found.append(match.span())
    if not found:
        return
    from provenance.loaders.html.document import load_html  # noqa: PLC0415 - few texts have a script

    parts, at = [], 0
    for start, end in found:
        parts += [" " * (start - at), lined[start:end]]  # what stands elsewhere is blank, so that places stay
        at = end
    page = load_html(Source("", path, "text/html", "".join(parts), whole_page=False))
    yield from (one for one in page.declared if one.origin.startswith("json-ld"))
