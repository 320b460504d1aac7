"""Text that an editor keeps as nodes in front matter, as Bard of Statamic does: `type: paragraph`, `content: [{type: text, text: …}]` (https://statamic.dev/fieldtypes/bard, https://prosemirror.net/docs/guide/#doc)."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

from provenance.loaders.front_matter.reading import scalars
from provenance.named_tuples import NamedTuple

OF_NODES = "type: paragraph"
_FENCE = "---"
_BEHIND = ("content", 0, "text")
"""What leads from a node to the words of a run in it."""
_ELEMENTS = {"paragraph": "p", "heading": "h2", "bulletList": "p", "codeBlock": "pre", "code_block": "pre"}
_LEVELS = frozenset("123456")


class Stretch(NamedTuple):
    """Words or a tag, and where they are put."""

    start: int
    words: str


def stretches(text: str, end: int, bare: Callable[[str, int], tuple[int, str]]) -> Iterator[Stretch]:
    """The runs of the nodes, with tags before the first of each: there is room for them among the keys of YAML.

    `end`: where the front matter ends; `bare`: a value without the signs that YAML has around it, and where it begins.
    """
    first, last = text.find("\n") + 1, text.rfind(_FENCE, 0, end)
    found = scalars(text[first:last], first)
    kinds = {path[:-1]: value for path, value, _, _ in found if path[-1:] == ("type",)}
    levels = {path[:-2]: value for path, value, _, _ in found if path[-2:] == ("attrs", "level")}
    runs = [
        (path[:-3], start, stop)
        for path, _, start, stop in found
        if path[-1:] == ("text",) and len(path) > len(_BEHIND) and kinds.get(path[:-1]) == "text"
    ]
    at = first
    open_tag = ""
    for node, group in groupby(runs, key=lambda run: run[0]):
        kind = kinds.get(node, "")
        level = levels.get(node, "")
        tag = f"h{level}" if kind == "heading" and level in _LEVELS else _ELEMENTS.get(kind, "p")
        opened = (f"</{open_tag}>" if open_tag else "") + f"<{tag}>"
        for number, (_, start, stop) in enumerate(group):
            begin, words = bare(text[start:stop], start)
            if not number:
                if start - len(opened) < at:
                    return
                yield Stretch(start - len(opened), opened)
                open_tag = tag
            yield Stretch(begin, words.replace("<", "‹"))
            at = stop
