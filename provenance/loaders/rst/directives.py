"""Directives of docutils and Sphinx, as far as what readers see of them goes.

Names: the manuals of docutils (reStructuredText Directives), of Sphinx (Directives, Domains) and of the extensions that come
with it; of others the names that end like these.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar

from docutils import nodes
from docutils.parsers.rst import Directive, directives
from docutils.transforms import Transform
from typing_extensions import override


class _AnyOptions(dict[str, Callable[[str], str]]):
    """Options of any name, as they are written."""

    def __missing__(self, key: str) -> Callable[[str], str]:
        return directives.unchanged


_ANY = _AnyOptions(**{"class": directives.unchanged})


class _Words(Directive):
    """Words that are read like the rest; what stands behind the name is an argument, a title or words of them."""

    has_content = True
    optional_arguments = 1
    final_argument_whitespace = True
    option_spec: ClassVar[dict[str, Callable[[str], object]] | None] = _ANY  # type: ignore[assignment]
    titled: ClassVar[bool] = False
    heading: ClassVar[bool] = False

    @override
    def run(self) -> list[nodes.Node]:
        made = nodes.container()
        if self.arguments and (self.titled or self.heading):
            made += self._line(nodes.rubric if self.heading else nodes.caption, self.arguments[0])
        self.state.nested_parse(self.content, self.content_offset, made)
        return list(made.children)

    def _line(self, kind: type[nodes.TextElement], words: str) -> nodes.Node:
        children, _ = self.state.inline_text(words, self.lineno)
        made = kind(words, "", *children)
        made.line = self.lineno
        return made


class _Untitled(_Words):
    """Words from the first line on: `.. note:: The bridge is closed`."""

    optional_arguments = 0


class _Titled(_Words):
    titled = True


class _Rubric(_Words):
    heading = True


class _Version(_Words):
    """`.. versionadded:: 3.2 The reason`: a number, then words."""

    @override
    def run(self) -> list[nodes.Node]:
        made = nodes.container()
        words = (self.arguments[0] if self.arguments else "").split(None, 1)[1:]
        if words:
            made += self._line(nodes.paragraph, words[0])
        self.state.nested_parse(self.content, self.content_offset, made)
        return list(made.children)


class _Object(_Words):
    """A function, class, option … that is described: its name is code, what follows are words."""

    @override
    def run(self) -> list[nodes.Node]:
        made = nodes.container()
        if self.arguments:
            made += nodes.literal_block(self.arguments[0], self.arguments[0])
        self.state.nested_parse(self.content, self.content_offset, made)
        return list(made.children)


class _Code(_Words):
    @override
    def run(self) -> list[nodes.Node]:
        text = "\n".join(self.content)
        made: list[nodes.Node] = []
        caption = self.options.get("caption")
        if isinstance(caption, str) and caption.strip():
            made.append(self._line(nodes.caption, caption))
        return [*made, nodes.literal_block(text, text)] if text.strip() else made


class _Nothing(_Words):
    @override
    def run(self) -> list[nodes.Node]:
        return []


class _Note(_Words):
    """A note to writers: a comment."""

    @override
    def run(self) -> list[nodes.Node]:
        text = "\n".join([*self.arguments, *self.content])
        return [nodes.comment(text, text)] if text.strip() else []


class _Image(_Words):
    """An image, also with a caption and a legend (`figure`)."""

    @override
    def run(self) -> list[nodes.Node]:
        address = "".join(self.arguments[0].split()) if self.arguments else ""
        image = nodes.image(self.block_text, uri=address)
        for name in ("alt", "target", "width", "title"):
            value = self.options.get(name)
            if isinstance(value, str):
                image[name] = value
        if not self.content:
            return [image]
        figure = nodes.figure(self.block_text, image)
        held = nodes.container()
        self.state.nested_parse(self.content, self.content_offset, held)
        first = held.children[0] if held.children else None
        if isinstance(first, nodes.paragraph):
            caption = nodes.caption(first.rawsource, "", *first.children)
            caption.line = first.line
            figure += caption
            figure += held.children[1:]
        else:
            figure += held.children
        return [figure]


class _OfFile(_Words):
    """What the text states of itself: `.. meta::`, `.. sectionauthor:: Ana Cruz <ana@example.org>`, `.. title:: …`."""

    option_spec = None

    @override
    def run(self) -> list[nodes.Node]:
        text = "\n".join([*self.arguments, *self.content])
        return [nodes.pending(Transform, {"name": self.name.lower(), "text": text}, self.block_text)]


POST = "post"
"""What ABlog has above a post: `.. post:: June 3, 2024`, with its author among the options (https://ablog.readthedocs.io/en/stable/manual/posting-and-listing.html)."""
_OF_DOCUTILS = frozenset({"table", "csv-table", "replace", "unicode", "parsed-literal", "math"})
"""Directives that docutils reads as they are wanted here."""
_WORDS = (
    "attention", "caution", "danger", "error", "hint", "important", "note", "tip", "warning", "seealso", "compound", "epigraph",
    "highlights", "pull-quote", "glossary", "hlist", "header", "footer", "tabs", "tab-set", "acks",
)  # fmt: skip
"""Directives with words from their first line on."""
_BEHIND_ARGUMENT = ("container", "class", "rst-class", "cssclass", "only", "ifconfig", "grid")
"""Directives with words behind an argument that readers do not see."""
_TITLED = (
    "admonition", "topic", "sidebar", "dropdown", "card", "tab", "tab-item", "grid-item-card", "details", "collapse", "centered",
    "list-table",
)  # fmt: skip
"""Directives whose argument is a title that readers see."""
_VERSIONS = ("versionadded", "versionchanged", "deprecated", "versionremoved", "version-added", "version-changed")
_NOTHING = (
    "contents", "sectnum", "section-numbering", "toctree", "index", "include", "literalinclude", "raw", "role", "default-role",
    "highlight", "currentmodule", "module", "target-notes", "tabularcolumns", "date", "highlightlang", "default-domain", "program",
    "bibliography", "testsetup", "testcleanup", "youtube", "vimeo", "video", "audio", "gallery", "minigallery",
)  # fmt: skip
"""Directives of which readers see none of the words that stand in the text."""
_CODE = (
    "code", "code-block", "sourcecode", "doctest", "testcode", "testoutput", "productionlist", "graphviz", "graph", "digraph",
    "mermaid", "uml", "plantuml", "blockdiag", "seqdiag", "nwdiag", "actdiag", "ipython", "plot", "jupyter-execute", "exec",
    "prompt", "parsed-code", "ditaa", "tikz", "asciiart", "aafig", "inheritance-diagram", "bibtex", "css",
)  # fmt: skip
_CODE_ENDINGS = (
    "code",
    "code-block",
    "console",
    "prompt",
    "output",
    "diagram",
    "chart",
    "graph",
    "yaml",
    "json",
    "shell",
)
_CLASSES: dict[str, type[Directive]] = {
    **dict.fromkeys(_WORDS, _Untitled),
    **dict.fromkeys(_BEHIND_ARGUMENT, _Words),
    **dict.fromkeys(_TITLED, _Titled),
    **dict.fromkeys(_VERSIONS, _Version),
    **dict.fromkeys(_NOTHING, _Nothing),
    **dict.fromkeys(_CODE, _Code),
    **dict.fromkeys(("todo", "todolist", "fixme", "comment"), _Note),
    **dict.fromkeys(("meta", "title", "sectionauthor", "codeauthor"), _OfFile),
    **dict.fromkeys(("image", "figure"), _Image),
    "rubric": _Rubric,
}


def own_directive(name: str) -> type[Directive] | None:
    """How a directive is read, by its name in lower case; None for one that docutils is asked for.

    One that nobody knows describes something that it names, as most of Sphinx's do (`.. py:function:: open(file)`).
    """
    if name in _OF_DOCUTILS:
        return None
    if name == POST:  # `.. http:post::` describes a request
        return _OfFile
    plain = name.rpartition(":")[2]
    return _CLASSES.get(plain, _Code if plain.endswith(_CODE_ENDINGS) else _Object)
