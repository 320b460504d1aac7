"""What generators of sites put into Markdown that no reader sees: hidden from the parser by characters that keep every offset."""

from __future__ import annotations

import re

from provenance.loaders.generator_notes import OF_MARKDOWN, RAW, replaced, stretches, within
from provenance.loaders.markdown.directives import AROUND, DIRECTIVE, SHORT, SIGN
from provenance.loaders.markdown.mdx import programs
from provenance.patterns import lazy_pattern

MASK = "\uf8ff"
"""Stands for a masked character beside words: a blank there could turn the line into code. A line that is masked wholly becomes blank."""
GONE = "\uf8fe"
"""Stands for a masked character within words, of which nothing is left, not even a blank: "[XX]{.smallcaps}e"."""

_SHORTCODE = lazy_pattern(r"\{\{[<%](?:(?!\{\{[<%]).){0,2000}?[>%]\}\}|\{%(?:(?!\{%).){0,2000}?%\}", re.DOTALL)
_CODE = lazy_pattern(
    r"^[ ]{0,3}\{%-?[ \t]*(?:end)?(?:highlight|codeblock)\b[^\n]{0,200}?%\}(?=[ \t\r]*$)", re.MULTILINE
)
"""What stands around code in Jekyll, Octopress and Hexo: `{% highlight r %}`, `{% endcodeblock %}`."""
_BRACKETED = lazy_pattern(
    r"^(?P<open>[ ]{0,3}\[(?P<name>cc[a-z]{0,12}|code|sourcecode)(?:[ \t][^\]\n]{0,200})?\])(?P<behind>[ \t\r]*\n(?:(?!````).){0,20000}?^)(?P<close>[ ]{0,3}\[/(?P=name)\])(?=[ \t\r]*$)",
    re.MULTILINE | re.DOTALL,
)
"""The same in WordPress, whose texts are put into other systems with it: `[code lang="js"]`, `[sourcecode]`, `[cce]`."""
_CLOSING = ("[/cc", "[/code]", "[/sourcecode]")
_SHORT_TICKS = "`" * 4
_TICKS = "`" * 10
_OUTPUT = lazy_pattern(
    r"\{\{-?\s*(?:[\w-]+(?:\.[\w\[\]'\"-]+)+|[\"'][^{}\n]*[\"'])[^{}\n]*\}\}|\{\{[^{}\n]*\|[^{}\n]*\}\}"
)
"""A value of the site (`{{ page.title }}`, `{{ "x" | relative_url }}`); a bare `{{name}}` stays, for it may be a form that nobody filled in."""
_ATTRIBUTES = lazy_pattern(r"\{:[^{}\n]*\}")
_LISTED = lazy_pattern(
    r"(?:(?<=[)\]])|(?<=[ \t])(?=\{[^{}\n]*\}[ \t]*(?:\r?$|!\[))|^)\{(?:[#.][A-Za-z_]|[\w-]+=[\"'\w])[^{}\n]{0,400}\}",
    re.MULTILINE,
)
"""The attributes of a link, a picture, a heading or a paragraph, as Pandoc, Quarto and Goldmark have them: `{#plan .wide fig-alt="A plan"}`."""
_SPAN = lazy_pattern(
    r"(?<![!\\\])])\[(?![\^@-])(?P<words>(?:[^\[\]\n`]|(?<!\n)\n(?!\s*\n)){1,400})(?P<behind>\]\{(?:[#.][A-Za-z_]|[a-z][\w-]{0,30}=[\"'])[^{}\n]{0,200}\})"
)
"""Words to which Pandoc gives a form: `[XX]{.smallcaps}`; no note, no key of a reference, no picture."""
_ADMONITION = lazy_pattern(
    r"^[ \t]*:{3,}[ \t]*(?:\{[^{}\n]*\}|[\w-]+(?:[ \t]*\{[^{}\n]*\})?)?|^(?:>[ \t]*)+\[!\w+\]", re.MULTILINE
)
_INDENTED = lazy_pattern(
    r"^(?P<indent>[ ]*)(?P<mark>(?:!!!|\?\?\?\+?)[ ]+[\w-]+(?:[ ]+[\w-]+)*)(?:(?P<open>[ ]+\")(?P<title>[^\"\n]*)(?P<close>\"))?"
    r"(?=[ \t]*\r?\n(?:[ \t]*\r?\n)*(?P=indent)(?:[ ]{4}|\t))",
    re.MULTILINE,
)
"""What MkDocs has above a box whose words are indented: `!!! note "Title"`."""
_SCRIPT = lazy_pattern(
    r"^[ \t]*(?:<[a-z/][^<>\n]{0,200}>[ \t]*){0,4}<(?P<name>script|style)\b(?![^<>]{0,200}ld\+json)[^<>]{0,400}>(?P<program>(?:(?!</?(?P=name)\b).){0,20000}+)</(?P=name)>",
    re.MULTILINE | re.DOTALL | re.IGNORECASE,
)
"""A program that begins within a block of HTML and goes on behind a blank line, where CommonMark reads words: no browser shows them."""
OF_NOTE = "rovenance"
"""What each allow comment has."""
NOTE = lazy_pattern(
    r"^(?! {4}| {0,3}\t)(?P<before>[^`\n]*?)(?P<note>\{/\*(?P<braces>\s*provenance\b(?:[^*]|\*(?!/\})){1,1000})\*/\}|%%(?P<signs>\s*provenance\b[^%]{1,1000})%%)",
    re.MULTILINE | re.IGNORECASE,
)
"""An allow comment as Obsidian has notes, `%% … %%`, or as MDX does, which some sites read under the name of Markdown."""
_EMPTY_LINE = lazy_pattern(r"\n[ \t\r]*\n")
_HIDDEN = (
    (_SCRIPT, ("<script", "<style")),
    (_SHORTCODE, ("{%", "{{<", "{{%")),
    (_OUTPUT, ("{{",)),
    (_ATTRIBUTES, ("{:",)),
    (_SPAN, ("]{",)),
    (_LISTED, ("){", "]{", " {#", " {.", "\n{#", "\n{.")),
    (_ADMONITION, (":::", "[!")),
    (NOTE, (OF_NOTE,)),
    *((pattern, (SIGN,)) for pattern in (AROUND, SHORT, DIRECTIVE)),
)
"""What is masked, each with the signs of which one is in every such stretch."""
BOXES = ("!!!", "???")
_BOX = "+   "
"""The marker of a list item whose words are indented as far."""
_NOT_LINE_END = lazy_pattern(r"[^\r\n]")
_FENCE = lazy_pattern(r"^[ ]{0,3}(```+|~~~+)[^\n]*$.*?(?:^[ ]{0,3}\1[`~]*[ \t]*\r?$|\Z)", re.MULTILINE | re.DOTALL)


_FRAME = lazy_pattern(
    r"^[ ]{0,3}\|(?:[ \t]*\|)+[ \t]*\r?\n[ ]{0,3}(?P<columns>\|(?:[ \t]*:?-{3,}:?[ \t]*\|)+)[ \t]*\r?\n(?P<row>\|[^\n]{1000,})$",
    re.MULTILINE,
)
"""A table with a head without words and one long row: the frame of a page, as what makes Markdown of HTML writes it. Cells beyond its columns are no part of a table, and would not be read."""


def masked(source: str, front_end: int, *, jsx: bool, generated: bool) -> str:
    """The source with its front matter (up to `front_end`) and what belongs to generators masked; as long as before.

    `generated` where the file has front matter: only then are values in braces those of a site.
    """
    text = _hidden(source[:front_end], " ") + source[front_end:]
    if "---" in text and "|" in text:
        text = _FRAME.sub(_without_frame, text)
    if "{%" in text and ("highlight" in text or "codeblock" in text):
        text = _CODE.sub(lambda match: _TICKS.ljust(len(match[0])), text)
    if any(sign in text for sign in _CLOSING):
        text = _BRACKETED.sub(
            lambda match: (
                f"{_SHORT_TICKS.ljust(len(match['open']))}{match['behind']}{_SHORT_TICKS.ljust(len(match['close']))}"
            ),
            text,
        )
    patterns = [
        pattern
        for pattern, signs in _HIDDEN
        if (generated or pattern is not _OUTPUT) and any(sign[0] in text and sign in text for sign in signs)
    ]
    boxes = any(mark[0] in text and (f"{mark} " in text or f"{mark}+ " in text) for mark in BOXES)
    notes = [form for form in OF_MARKDOWN if form.sign[0] in text and form.sign in text]
    if not (patterns or jsx or boxes or notes):
        return text
    fences = [match.span() for match in _FENCE.finditer(text, front_end)] if "```" in text or "~~~" in text else []
    if jsx:
        text = _without_programs(text, front_end, fences)
    for form in notes:
        text = replaced(text, stretches(text, form, front_end, fences), MASK)
    if boxes:
        text = _INDENTED.sub(lambda match: match[0] if within(match.start(), fences) else _boxed(match), text)
    for pattern in patterns:
        text = pattern.sub(lambda match: match[0] if within(match.start(), fences) else _without(match), text)
    return re.sub(rf"(?m)^[ \t]*{MASK}[ \t{MASK}]*$", lambda match: " " * len(match[0]), text) if MASK in text else text


def unmasked(text: str) -> str:
    """Words of masked text, without what stands in the place of masked characters."""
    return text.replace(MASK, " ").replace(GONE, "")


def _hidden(text: str, sign: str) -> str:
    """A sign for each character but those of line ends."""
    if "\r" in text:
        return _NOT_LINE_END.sub(sign, text)
    return "\n".join([sign * len(line) for line in text.split("\n")])


def _without_frame(match: re.Match[str]) -> str:
    """The row of such a frame without its bars, where it has more cells than the table has columns."""
    if match["row"].count("|") <= match["columns"].count("|"):
        return match[0]
    head = _hidden(match[0][: match.start("row") - match.start()], MASK)
    return head + match["row"].replace("|", MASK)


def _without(match: re.Match[str]) -> str:
    """A stretch with a sign for each character; of a span its words stay."""
    if "program" in match.re.groupindex and not (_EMPTY_LINE.search(match["program"]) or _leaves_code(match)):
        return match[0]
    if "words" in match.re.groupindex:
        sign = MASK if "\n" in match["words"] else GONE
        before = _hidden(match.string[match.start() : match.start("words")], sign)
        return f"{before}{match['words']}{_hidden(match['behind'], sign)}"
    if "before" in match.re.groupindex:
        return f"{match['before']}{_hidden(match['note'], MASK)}"
    return _hidden(match[0], MASK)


def _leaves_code(match: re.Match[str]) -> bool:
    """Whether a program begins on a line that is indented as code, behind an empty one, and goes on in lines that are not."""
    return match[0].startswith(_AS_CODE) and _AT_MARGIN.search(match["program"]) is not None


_AS_CODE = ("    ", "\t")
_AT_MARGIN = lazy_pattern(r"\n {0,3}[^\s<]")


def _boxed(match: re.Match[str]) -> str:
    """The first line of a box as that of a list item: what is indented under it is its words, and no code."""
    hidden = (match["indent"], _BOX.ljust(len(match["mark"]), MASK), MASK * len(match["open"] or ""))
    return "".join((*hidden, match["title"] or "", MASK * len(match["close"] or "")))


def left_out(text: str, first: int) -> list[list[tuple[int, int]]]:
    """The places of the notes that the generator leaves out, and of what it shows as it is written, of each kind apart."""
    forms = [form for form in (*OF_MARKDOWN, *RAW) if form.sign in text]
    fences = [match.span() for match in _FENCE.finditer(text, first)] if forms else []
    return [list(stretches(text, form, first, fences)) for form in forms]


def _without_programs(text: str, first: int, fences: list[tuple[int, int]]) -> str:
    """MDX as Markdown: the value of an attribute that a program reckons is a string of nothing, so that its tag is one of HTML."""
    pieces: list[str] = []
    at = 0
    for start, end, in_tag in programs(text, first, fences):
        hidden = _hidden(text[start:end], " " if in_tag == "more" else MASK)
        pieces += (text[at:start], f'"{hidden[1:-1]}"' if in_tag == "value" else hidden)
        at = end
    return "".join((*pieces, text[at:]))
