"""Pages that editors of sites lay out of sections in the front matter, each with sentences in fields of its own: `blocks: - title: …, description: …`, as Tina, Decap and Nuxt Content keep them.

Sources: https://tina.io/docs/editing/blocks, https://decapcms.org/docs/widgets/#list, https://content.nuxt.com/docs/collections/types.
"""

from __future__ import annotations

from provenance.loaders.front_matter.paths import Path, flat
from provenance.loaders.front_matter.reading import scalars
from provenance.loaders.kirby_blocks import UNSEEN, unescaped
from provenance.named_tuples import NamedTuple
from provenance.patterns import lazy_pattern
from provenance.word_counts import has_words

_WORDS = 12
"""Words from which on a field holds sentences, and no label."""
_END = lazy_pattern(r"[.!?…:۔।॥؟։።。！？][\"'”’»)\]*_]{0,4}(?:\s|\Z)")
_TITLES = frozenset({
    "title", "heading", "headline", "header", "name", "question", "titel", "titre", "titulo", "título", "titolo", "tytuł", "nadpis", "naslov", "otsikko", "rubrik", "заголовок",
})  # fmt: skip
"""Keys of the heading of a section."""
_NOT_READ = frozenset({
    "seo", "meta", "metadata", "opengraph", "og", "twitter", "schema", "jsonld", "head", "image", "images", "picture", "photo", "alt", "caption", "credit", "url", "src", "href", "link", "button", "cta", "label", "placeholder", "code", "css", "style", "class",
    "script", "query", "sql", "template", "command", "shortcode", "embed", "quote", "quotes", "testimonial", "testimonials", "review", "reviews", "address", "authors", "author", "form", "menu", "nav", "footer", "cookie", "cookies", "metadescription", "metatitle", "excerpt", "params", "geolocation", "registerlink", "map", "iframe", "svg", "json", "tags", "keywords", "hidden", "comment", "comments", "config", "resources", "citation", "references", "bibtex", "abstract", "license", "copyright", "aliases",
})  # fmt: skip
"""Keys, also of a table or a list around, under which no text of the page stands; without capitals, `-` and `_`."""
_CODE = lazy_pattern(r"</?(?:script|style|iframe|svg|form)\b|[{};]\s*\n|\{\{|<%|^\s*[\[{]")
_FENCE = "---"
_BLOCK = ("|", ">")
_CONTINUED = lazy_pattern(r"(?m)\\(?=\r?$)|^(?P<margin>[ \t]+)\\(?= )")
_MARGIN = lazy_pattern(r"\n( *)\S")


class Sentences(NamedTuple):
    """The words of a field, and where they begin; the heading of a section is one, too."""

    start: int
    words: str
    is_heading: bool


def sentences(text: str, end: int) -> list[Sentences]:
    """The fields of sections in front matter that hold sentences, each behind the heading of its section; `end`: where the front matter ends."""
    first, last = text.find("\n") + 1, text.rfind(_FENCE, 0, end)
    found = scalars(text[first:last], first)
    told = {
        path[:-1]
        for path, value, _, _ in found
        if len(path) > 1 and _is_read(path) and not _is_title(path) and _is_said(value)
    }
    above = {place[:length] for place in told for length in range(1, len(place) + 1)}
    return [
        Sentences(*_bare(text[start:stop], start), is_heading=_is_title(path))
        for path, value, start, stop in found
        if value.strip()
        and _is_read(path)
        and (path[:-1] in above if _is_title(path) else path[:-1] in told and _is_said(value))
    ]


def _is_title(path: Path) -> bool:
    return flat(str(path[-1])) in _TITLES


def _is_read(path: Path) -> bool:
    return not any(isinstance(key, str) and flat(key) in _NOT_READ for key in path)


def _is_said(value: str) -> bool:
    """Whether a field holds sentences."""
    return has_words(value, _WORDS) and _END.search(value) is not None and _CODE.search(value) is None


def _bare(raw: str, start: int) -> tuple[int, str]:
    """The words of a value without the signs that YAML has around and before them, and where they begin."""
    if raw.startswith(_BLOCK):
        is_folded = raw.startswith(">")
        head = raw.find("\n") + 1
        raw, start = raw[head:], start + head
        lead = len(raw) - len(raw.lstrip(" \r\n"))
        return start + lead, _set_out(raw[lead:].rstrip(), folded=is_folded)
    if raw[:1] == '"':
        words = "".join(unescaped(raw[1:-1]))
        return start + 1, _set_out(_CONTINUED.sub(lambda sign: f"{sign['margin'] or ''} ", words))
    if raw[:1] == "'":
        return start + 1, _set_out(raw[1:-1].replace("''", f"'{UNSEEN}"))
    return start, _set_out(raw.rstrip())


def _set_out(words: str, *, folded: bool = True) -> str:
    """Words whose lines are set in, each from the margin on: as many signs that nobody sees stand at the end of the line before, in the place of the blanks there where lines are folded."""
    margins = [len(margin) for margin in _MARGIN.findall(words)]
    if not margins or not min(margins):
        return words
    margin = min(margins)
    lines = words.split("\n")
    made = [lines[0]]
    for line in lines[1:]:
        if len(line) < margin or line[:margin].strip(" "):
            made.append(line)
            continue
        ended = made[-1].rstrip("\r")
        seen = ended.rstrip(" \t")
        behind = "" if folded else ended[len(seen) :]
        hidden = len(ended) - len(seen) - len(behind) + margin
        made[-1] = f"{seen}{(UNSEEN if seen else ' ') * hidden}{behind}{made[-1][len(ended) :]}"
        made.append(line[margin:])
    return "\n".join(made)
