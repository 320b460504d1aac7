"""markdown-it-py with positions: `token.meta["span"]` on every inline token, in offsets of its block's content."""

from __future__ import annotations

import re
from collections.abc import Iterable, MutableMapping
from itertools import accumulate
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.parser_block import ParserBlock, RuleFuncBlockType
from markdown_it.parser_inline import ParserInline, RuleFuncInlineType
from markdown_it.ruler import Ruler
from markdown_it.rules_block import StateBlock
from markdown_it.rules_core import StateCore, normalize
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from mdit_py_plugins.footnote import footnote_plugin

from provenance.loaders.markdown.bare_headings import heading
from provenance.loaders.markdown.destinations import Helpers
from provenance.overrides import override

DEEPEST = 100
"""Lists (two levels each) and quotations inside each other that are read; the stock parser drops what is deeper than 20 without a word."""
_DEEPEST_INLINE = 20
"""Levels of emphasis and links in each other that are read: markdown-it's time grows with each."""
_BEGINS = {
    "newline": "\n",
    "escape": "\\",
    "backticks": "`",
    "strikethrough": "~",
    "emphasis": "*_",
    "link": "[",
    "image": "!",
    "footnote_ref": "[",
    "autolink": "<",
    "html_inline": "<",
    "entity": "&",
}
"""Rule -> the characters one of which it begins with; a rule that is not named here is asked at every character."""
_SPECIAL = re.compile(f"[{re.escape(''.join(sorted(set(''.join(_BEGINS.values())) | {']'})))}]")
"""At which text is not just passed over: the bracket ends the words of a link."""
_BEGINS_LINE = {
    "fence": "`~",
    "blockquote": ">",
    "hr": "*-_",
    "list": "*+-0123456789",
    "footnote_def": "[",
    "reference": "[",
    "html_block": "<",
    "heading": "#",
}
"""The same for rules of blocks, and the first character of a line that is no space."""


class _BlockRules(Ruler[RuleFuncBlockType]):
    """The rules of blocks, each chain of them as one: of ten, most lines of prose can begin with two or three."""

    def __init__(self, ruler: Ruler[RuleFuncBlockType]) -> None:
        super().__init__()
        self.__rules__ = ruler.__rules__
        self._chains: dict[str, list[RuleFuncBlockType]] = {}

    @override
    def getRules(self, chainName: str = "") -> list[RuleFuncBlockType]:
        chain = self._chains.get(chainName)
        if chain is None:
            names = dict(zip(super().getRules(""), self.get_active_rules(), strict=True))
            chain = self._chains[chainName] = [_one_of([(names[rule], rule) for rule in super().getRules(chainName)])]
        return chain


def _one_of(named: list[tuple[str, RuleFuncBlockType]]) -> RuleFuncBlockType:
    """The first of some rules that reads a line, as one rule."""
    always = [rule for name, rule in named if name not in _BEGINS_LINE]
    by_character = {
        character: [rule for name, rule in named if character in _BEGINS_LINE.get(name, character)]
        for character in set("".join(_BEGINS_LINE.values()))
    }

    def read(state: StateBlock, startLine: int, endLine: int, silent: bool) -> bool:  # noqa: FBT001, N803 - as markdown-it calls it
        first = state.bMarks[startLine] + state.tShift[startLine]
        for rule in by_character.get(state.src[first : first + 1], always):
            if rule(state, startLine, endLine, silent):
                return True
        return False

    return read


class _Lines(StateBlock):
    """The stock state, with the marks of lines made from whole lines: front matter is blanks here, and the stock loop looks at each of them."""

    def __init__(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> None:
        super().__init__("", md, env, tokens)
        lines = src.split("\n")
        if not lines[-1].strip(" \t"):
            lines.pop()  # as the stock state does: what stands behind the last line end is a line where it has words
        starts = list(accumulate([len(line) + 1 for line in lines], initial=0))
        shifts = [len(line) - len(line.lstrip(" \t")) for line in lines]
        counts = (
            shifts if "\t" not in src else [_columns(line[:size]) for line, size in zip(lines, shifts, strict=True)]
        )
        ends = [start + len(line) for start, line in zip(starts, lines, strict=False)]
        starts[-1] = len(src)
        self.src, self.lineMax = src, len(lines)
        self.bMarks, self.eMarks = starts, [*ends, len(src)]  # each with one of a line that is none
        self.tShift, self.sCount, self.bsCount = [*shifts, 0], [*counts, 0], [0] * len(starts)


def _columns(indent: str) -> int:
    """How wide white space is where tabulators stand every four columns."""
    return len(indent.expandtabs(4))


class _Block(ParserBlock):
    @override
    def parse(
        self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], outTokens: list[Token]
    ) -> list[Token] | None:
        if not src:
            return None
        state = _Lines(src, md, env, outTokens)
        self.tokenize(state, state.line, state.lineMax)
        return state.tokens


class _State(StateInline):
    first = 0
    """Where the pending text began: it is one verbatim slice."""

    @override
    def pushPending(self) -> Token:
        token = super().pushPending()
        token.meta["span"] = (self.first, self.first + len(token.content))
        return token


class _Inline(ParserInline):
    """`tokenize` is the stock loop, noting the position before each step."""

    def __init__(self) -> None:
        super().__init__()
        self.by_character: dict[str, list[RuleFuncInlineType]] = {}
        self.always: list[RuleFuncInlineType] = []

    @override
    def parse(self, src: str, md: MarkdownIt, env: MutableMapping[str, Any], tokens: list[Token]) -> list[Token]:
        if src and self.terminator_re.search(src) is None:  # as in half of all blocks: no rule does anything to it
            tokens.append(Token("text", "", 0, content=src, meta={"span": (0, len(src))}))
            return tokens
        state = _State(src, md, env, tokens)
        self.tokenize(state)
        for rule in self.ruler2.getRules(""):
            rule(state)
        return state.tokens

    @override
    def tokenize(self, state: StateInline) -> None:
        if not self.by_character:
            self._sort_rules()
        source, end = state.src, state.posMax
        deepest = int(state.md.options["maxNesting"])
        by_character, always = self.by_character, self.always
        while state.pos < end:
            position, known = state.pos, len(state.tokens)
            if not state.pending and isinstance(state, _State):
                state.first = position
            if state.level < deepest:
                for rule in by_character.get(source[position], always):
                    if rule(state, False):  # noqa: FBT003 - the parameter's name differs from rule to rule
                        break
                else:
                    state.pending += source[position]
                    state.pos += 1
                    continue
                if len(state.tokens) > known:
                    _locate(source, state.tokens[known:], position, state.pos)
                continue
            state.pending += source[position]
            state.pos += 1
        if state.pending:
            state.pushPending()

    def _sort_rules(self) -> None:
        """Most rules begin with one character: the others need not be asked at each of them."""
        named = list(zip(self.ruler.get_active_rules(), self.ruler.getRules(""), strict=True))
        self.always = [rule for name, rule in named if name not in _BEGINS]
        for character in set("".join(_BEGINS.values())):
            self.by_character[character] = [rule for name, rule in named if character in _BEGINS.get(name, character)]


def _locate(source: str, tokens: list[Token], start: int, end: int) -> None:
    """Spans for what one rule pushed; nested calls of `tokenize` have set theirs already."""
    cursor = start
    for token in tokens:
        if "span" in token.meta:
            continue
        span = (start, end)
        if token.type == "text" and source.startswith(token.content, cursor):  # a run of emphasis marks
            span = (cursor, cursor + len(token.content))
            cursor = span[1]
        elif token.type == "text":  # an autolink
            at = source.find(token.content, start, end)
            span = (at, at + len(token.content)) if at >= 0 else (start + 1, end - 1)
        elif token.type == "code_inline":
            first, last = start + len(token.markup), end - len(token.markup)
            strip = max(0, (last - first - len(token.content)) // 2)  # one space on each side
            span = (first + strip, last - strip)
        token.meta["span"] = span


class _Markdown(MarkdownIt):
    """Addresses stay as they are written: they are quoted, compared and shown, not rendered."""

    @override
    def normalizeLink(self, url: str) -> str:
        return url

    @override
    def validateLink(self, url: str) -> bool:
        return True


def _normalize(state: StateCore) -> None:
    """What the stock rule does, with nothing done to most sources, which need none."""
    if "\r" in state.src or "\0" in state.src:
        normalize(state)


def _deep(state: StateCore) -> None:
    state.md.options["maxNesting"] = DEEPEST


def _shallow(state: StateCore) -> None:
    state.md.options["maxNesting"] = _DEEPEST_INLINE


def too_deep(tokens: Iterable[Token]) -> int | None:
    """The first line (from 1) on which something was dropped because it stands deeper than `DEEPEST`."""
    for token in tokens:
        if token.nesting > 0 and token.level >= DEEPEST - 1 and token.map:
            return token.map[0] + 1
    return None


def parser() -> MarkdownIt:
    """A parser whose inline tokens know their span; definitions of notes stay where they stand."""
    markdown = _Markdown("commonmark", {"store_labels": True}).enable(["table", "strikethrough"])
    inline = _Inline()
    inline.ruler, inline.ruler2 = markdown.inline.ruler, markdown.inline.ruler2
    inline.terminator_re = _SPECIAL
    markdown.inline = inline
    block = _Block()
    block.ruler = markdown.block.ruler
    markdown.block = block
    markdown.helpers = Helpers  # type: ignore[assignment] # rules ask it as they ask the stock module
    markdown.core.ruler.at("normalize", _normalize)
    markdown.core.ruler.before("block", "deep", _deep)
    markdown.core.ruler.after("block", "shallow", _shallow)
    markdown.block.ruler.at("heading", heading, {"alt": ["paragraph", "reference", "blockquote"]})
    footnote_plugin(markdown, inline=False, move_to_end=False)
    markdown.block.ruler = _BlockRules(markdown.block.ruler)
    inline.ruler2.disable("fragments_join")  # joined tokens would lose their spans
    markdown.core.ruler.disable("text_join")  # escapes and entities stay tokens of their own
    return markdown
