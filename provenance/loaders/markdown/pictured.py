"""Pictures that a tag of a site's generator shows: `{{< figure src="mill.jpg" caption="The mill" >}}` (Hugo), `{% include image.html file="mill.jpg" %}` (Jekyll)."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Iterator

from provenance.documents import Image
from provenance.patterns import lazy_pattern
from provenance.spans import SourceMap, SourceSpan, Span

_NAMED = r"(?:[\w./-]{0,60}?(?:figure|image|img|photo|picture)[\w./-]{0,60})"
"""Bounded, so that a long word costs no more than its length."""
_TAG = lazy_pattern(
    rf"\{{\{{[<%][ \t]*{_NAMED}[ \t\n](?P<hugo>[^{{}}]{{1,2000}}?)/?[>%]\}}\}}|\{{%-?[ \t]*(?:include(?:_relative|_cached)?[ \t]+)?{_NAMED}[ \t\n](?P<liquid>(?:[^{{}}%]|%(?!\}})){{1,2000}}?)-?%\}}",
    re.IGNORECASE,
)
_ATTRIBUTE = lazy_pattern(
    r"(?P<key>[\w-]+)[ \t]*=[ \t]*(?:\"(?P<double>[^\"]*)\"|'(?P<single>[^']*)'|(?P<bare>[^\s\"'>%]+))"
)
_ADDRESS = ("src", "file", "url", "image", "image_path", "path", "source", "filename", "img", "link")
"""Names under which such tags have the address of a picture, the commonest first."""
_PICTURE = lazy_pattern(r"(?i)\.(?:jpe?g|png|webp|gif|avif|heic|tiff?)(?:[?#]|$)")
_BARE = lazy_pattern(r"(?i)(?<![=\w])[\"']?(?P<address>[^\s\"'=<>]+\.(?:jpe?g|png|webp|gif|avif))[\"']?")
"""An address without a name, as in `{% img left /mill.jpg %}`."""
_WORDS = ("caption", "title", "description")
_CREDITS = ("attr", "credit", "attribution", "photographer", "copyright", "author")
"""Names of who made it; `attr` is Hugo's."""
SIGNS = ("{{<", "{{%", "{%")
_IMG = lazy_pattern(r"\{%-?[ \t]*img[ \t\n]")
_SIZES = lazy_pattern(r"(?:\s+\d+(?:px|%)?){0,2}\s*")
_QUOTED = lazy_pattern(r"\"([^\"]*)\"|'([^'\"]*)'")


def pictured(source: str, is_hidden: Callable[[int], bool], places: SourceMap, text: str) -> Iterator[Image]:
    """The pictures of tags that no reader sees as words; `is_hidden`: whether an offset was masked, `text`: what is read."""
    for tag in _TAG.finditer(source):
        if not is_hidden(tag.start()):
            continue  # shown as code
        at = bisect_left(
            range(places.length), tag.start(), key=lambda offset: places.locate(Span(offset, offset + 1)).start
        )
        if text.startswith("{", at) and places.locate(Span(at, at + 1)).start == tag.start():
            continue  # within a line
        words = tag["hugo"] or tag["liquid"] or ""
        stated = {
            one["key"].lower(): next(
                (one[name] for name in ("double", "single", "bare") if one[name] is not None), ""
            ).strip()
            for one in _ATTRIBUTE.finditer(words)
        }
        bare = _BARE.search(words)
        address = next((stated[key] for key in _ADDRESS if _PICTURE.search(stated.get(key, ""))), None)
        address = address or (None if bare is None else bare["address"])
        if address is None:
            continue
        shown = next((stated[key] for key in _WORDS if stated.get(key)), "")
        if bare is not None and not shown and _IMG.match(tag[0]) is not None:
            shown, stated["alt"] = _words_behind(words, bare.end())
        by = next((stated[key] for key in _CREDITS if stated.get(key)), "")
        yield Image(
            at,
            address,
            SourceSpan(*tag.span()),
            stated.get("alt") or shown or None,
            f"{shown} (Credit: {by})".strip() if by else shown,
        )


def _words_behind(words: str, address_end: int) -> tuple[str, str]:
    """Title and alternative text behind an address and its sizes, as Octopress and Hexo have them: in quotation marks or not, one for both or each its own."""
    rest = words[_SIZES.match(words, address_end).end() :].strip()  # type: ignore[union-attr]  # it matches nothing, too
    said = [first or second for first, second in _QUOTED.findall(rest)]
    if not said:
        return rest, rest
    return said[0], said[min(1, len(said) - 1)]


def listed_alt(source: str, start: int) -> str:
    """The alternative text that the attributes behind a picture give, as Quarto has it: `{fig-alt="A plan"}`; nothing where they have none."""
    match = _LISTED_ALT.match(source, start)
    return "" if match is None else match[1][1:-1]


_LISTED_ALT = lazy_pattern(r"\{[^{}\n]{0,200}?(?<![\w-])(?:fig-)?alt=(\"[^\"\n]*\"|'[^'\n]*')")
