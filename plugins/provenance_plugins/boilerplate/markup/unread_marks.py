"""Markup that was written so that no program reads it, or was left where none looks for it: bold with a space inside, marks that are entities in the source, elements in plain text, addresses that a script was to show."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from provenance.api import BlockKind, Document, Phrases, Span, analysis, lazy_pattern
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.markup.loose_readers import (
    is_for_jekyll,
    of_kramdown,
)
from provenance_plugins.boilerplate.mentions import speaks_of_markup
from provenance_plugins.boilerplate.residue import found

_BOLD = lazy_pattern(
    r"(?m)(?:^\*\*(?P<gap>[ \xa0])?|(?<=[\s(])\*\*)(?=[^\W\d_]|[(\[“\"–—]|\d{1,2}(?:[:h]\d\d(?!\d)|\.\s?\d{1,2}\.|\.\s[^\W\d_]))[^*\n]{1,200}?(?:\n[^*\n]{1,200}?)?"
    r"(?:\*\*(?(gap)|(?<=[\s\xa0]\*\*))|(?<=[^\w\s*])\*\*(?=\w))(?!\*)"
)
"""A pair that stands in the reading text: a space stands inside it, or a letter at once behind it and a stop before, so that it is not read as bold. With a digit it begins where that is of an hour or a day."""
_BOLD_WORD = 3
"""Characters of a link of which two are the asterisks."""
_ATTRIBUTES = lazy_pattern(r"\{:\s?(?:[.#][\w-]|[\w-]{1,40}=[\"'\w]|toc\b)[^{}\n]{0,300}\}")
_ELEMENT = lazy_pattern(
    r"<[A-Za-z][\w:.-]{1,40}(?:\s+[A-Za-z][\w:.-]{0,40}\s?=\s?(?:\"[^\"<>\n]{0,300}\"|'[^'<>\n]{0,300}')){1,12}\s*/?>"
)
_MARKED = lazy_pattern(r"<([A-Z][A-Z_]{2,30})(?:\s[^<>\n]{0,200})?>[^<>\n]{1,300}</\1>")
_OF_PAGES = frozenset(
    {"BODY", "CENTER", "CITE", "CODE", "DIV", "FONT", "HEAD", "HTML", "PRE", "SPAN", "STRONG", "SUB", "SUP", "TABLE", "TITLE"}
)  # fmt: skip
"""Elements of HTML that hold words and have names of three letters or more."""
_FEWEST = 3
"""Words so marked."""
_HIDDEN = lazy_pattern(r"\[email[ \xa0]?protected\]", re.IGNORECASE)
_DECODED = ("data-cfemail", "/cdn-cgi/l/email-protection")
"""By these a page's own script knows what to show in the place of the words."""

_ESCAPED = lazy_pattern(
    r"(?P<fence>`)``|(?P<code>`)[^`\n]{1,200}`|(?m:^)(?P<quote>>)[ \t]\S+(?:[ \t]\S+){0,3}"
    r"|!?\[[^\[\]\n]{0,200}\]\([^()\s\"<>]{1,500}[ \t](?P<title>\")[^\"\n]{1,200}\"\)"
)
_ENTITIES = ("&#x60;", "&#96;", "&grave;", "&gt;", "&#62;", "&#x3e;", "&#x3E;", "&quot;", "&#34;", "&#x22;")
"""What stands in the source for a backtick, for the sign of a quotation, and around the title of a link."""
_SAID = 6
"""Words of a paragraph behind the sign of a quotation: fewer are an arrow before a link or a step of a menu."""


MARKS = (
    " _",
    "\n_",
    " *(",
    ": *",
    " * ",
    " *\n",
    "\xa0*",
    " *.",
    " *,",
    " *!",
    " *?",
    "href=",
    "#",
    "[email",
    "[EMAIL",
    "[Email",
    '">',
    '"/>',
    "”>",
    "”/>",
)
"""Without one of these, or two asterisks, no mark of Markdown was left unread; the last is where the tag of a link ended."""


_IN_HOST = lazy_pattern(r"\]\(https?://[^/\s()]*\s")
"""A blank in the name of a site, which has none: "https://www. lamp.example"."""


def links_with_blanks(document: Document) -> Iterator[tuple[str, Span, str]]:
    """Links and images in Markdown whose address has a blank, at which it ends for a program, so that all of it shows: "[book](https://lamp.example/s?k=camp book)"; behind the blank of a title stands a quotation mark.

    Pandoc takes blanks in an address, so none in a text that is written for it: https://pandoc.org/MANUAL.html#links-1.
    """
    if document.media_type != "text/markdown" or is_for_pandoc(document):
        return
    if "](http" not in document.text and "](#" not in document.text:
        return
    for _, span in found(document, _BLANK):
        what = "an image" if document.text[span.start - 1 : span.start] == "!" else "a link"
        if is_for_jekyll(document):
            yield of_kramdown(document, span, what)
            continue
        words = document.slice(span)
        if " " not in _FILLED.sub("", words.partition("](")[2]):
            continue  # a program fills it in before it is read as Markdown
        mend = "take the blank out" if _IN_HOST.search(words) is not None else "write “%20” for the blank"
        mend = "write the name of the place, which has none" if "](#" in words else mend
        yield "blank", span, f"is {what} whose address a blank breaks, so it shows as it is written: {mend}"


_FILLED = lazy_pattern(r"\{\{-?[ ][^{}\n]{1,80}[ ]-?\}\}")
"""What a generator puts a value in the place of: "{{ name }}" in an address."""


def links_over_lines(document: Document) -> Iterator[Span]:
    """Links in Markdown whose address ends with its line, or breaks over two, so that all of it shows: `[site](<https://lamp.example/` and `>)` below a gap."""
    if document.media_type != "text/markdown" or is_for_pandoc(document):
        return
    for _, span in found(document, _OVER_LINES):
        yield span


def links_over_gaps(document: Document) -> Iterator[Span]:
    """Where a paragraph begins with the end of a link: a line without words in it ends the paragraph in which the link began, as programs write that make Markdown of a page."""
    text = document.text
    if "](" not in text:
        return
    for index, block in enumerate(document.blocks):
        if not text.startswith("](", block.span.start) or block.kind in _NO_LINKS:
            continue
        found = _LINK_END.match(text, *block.span)
        before = "\n".join(document.slice(one.span) for one in document.blocks[max(0, index - _GAPS) : index])
        opened = before.rfind("[")
        if found is not None and opened >= 0 and "]" not in _WHOLE_LINK.sub("", before[opened:]):
            yield Span(*found.span())


_LINK_END = lazy_pattern(r"\]\((?:<[^<>\n]{0,500}>|[^\s()<>]{0,500})(?:\s[\"'][^\n]{0,200}?[\"'])?\)")
_WHOLE_LINK = lazy_pattern(r"(?<!^)!?\[[^\[\]]{0,200}\](?:\([^()\s]{0,300}\))?")
_GAPS = 4
"""Blocks before such an end of which one holds the beginning."""
_NO_LINKS = frozenset({BlockKind.CODE, BlockKind.TABLE_CELL})


def fault_over_lines(document: Document, span: Span) -> str:
    """What is wrong with such a link: its bracket stands further down in its paragraph, or nowhere."""
    rest = document.source[document.locate(span).end :].partition("\n\n")[0]
    if ")" in rest.partition("(")[0].partition("[")[0]:
        return "whose address breaks with its line, so it shows as it is written: put all of the address into one line"
    return "that nothing ends, so it shows as it is written: put “)” behind its address"


def embedded_notes(document: Document) -> Iterator[Span]:
    """Pictures as a program for notes embeds them, in the source of a page: `![[Pasted image 20240318171543.png]]`. Most generators of sites show the signs: https://help.obsidian.md/embeds."""
    if document.media_type != "text/markdown" or "![[" not in document.text or not document.has_front_matter:
        return
    for _, span in found(document, _EMBEDDED):
        yield span


_OVER_LINES = lazy_pattern(
    r"\[(?<!\\\[)[^\[\]\n]{1,200}\]\((?:<https?://[^\s<>]{4,300}(?:[ \t]*(?=\n|\Z)|[ ][^\s<>]{1,300}>\))|https?://[^\s()<>\"“”]{4,300}[ \t]*(?=\n|\Z))"
)
_EMBEDDED = lazy_pattern(
    r"!\[\[[^\[\]\n|]{1,120}\.(?:png|jpe?g|gif|webp|svg|pdf|mp4|mp3)(?:\|[^\[\]\n]{0,60})?\]\]", re.IGNORECASE
)


def is_for_pandoc(document: Document) -> bool:
    """Whether a file is written for Pandoc."""
    return document.recall("written for Pandoc", _is_for_pandoc)


def _is_for_pandoc(document: Document) -> bool:
    return document.path.lower().endswith(_OF_PANDOC) or _PANDOC.search(document.source) is not None


_OF_PANDOC = (".qmd", ".rmd", ".pandoc")
_PANDOC = lazy_pattern(
    r"\]\{\.(?:smallcaps|underline|mark)\}|\)\{#(?:fig|tbl|eq|sec)[:-][\w-]+|(?m:^:::+[ ]?(?:\{[.#][\w-]+|notes$))"
)
"""Spans and labels with attributes, and fenced divisions, which no other reader of Markdown has in this form."""


_BLANK = lazy_pattern(
    r"(?<!\\)\[[^\[\]\n]{1,200}\]\((?:https?://[^\s()<>\"“”]{4,300}(?:[ ][^\s()<>\"“”'‘’]{1,80}){1,8}|#[^\s()<>\"“”]{2,80}(?:[ ][^\s()<>\"“”]{1,80}){1,12})\)"
)


def unread_headings(document: Document) -> Iterator[Span]:
    """Lines that begin as a heading does, with no space behind the signs, or one at which no line breaks, which CommonMark does not take for one: https://spec.commonmark.org/0.31.2/#atx-headings."""
    text = document.text
    if "#" not in text:
        return
    for match, span in found(document, _HEADING):
        if match["signs"] == "#" and not (match["marked"] or ("##" in text and _has_words(text, span.start))):
            continue
        block = document.block_at(span.start)
        if block is not None and block.kind is BlockKind.PARAGRAPH and block.span.start == span.start:
            yield _first_line(document, span)


def _has_words(text: str, start: int) -> bool:
    """Whether a line that begins with one sign has several words and no other sign: "#PublicHealth #FoodSecurity" has none."""
    end = text.find("\n", start)
    line = text[start + 1 : len(text) if end < 0 else end]
    return "#" not in line and " " in line.strip()


def _first_line(document: Document, span: Span) -> Span:
    """As much of a stretch as stands in its first line in the source: what follows in the paragraph is no heading."""
    end = document.source.find("\n", document.locate(span).start)
    if end < 0 or document.locate(span).end <= end:
        return span
    at = bisect_left(range(span.start, span.end), end, key=lambda at: document.locate(Span(at, at + 1)).start)
    return Span(span.start, span.start + len(document.text[span.start : span.start + at].rstrip()))


_HEADING = lazy_pattern(
    r"(?m)^(?P<signs>#{1,6})\xa0?(?:(?P<marked>[¿¡][^\W\d_][^#\n]{2,100}|[^\W\d_][\w ]{2,40}:(?=$|!\[))|\d{1,2}[.)] ?[^\W\d_][^#\n]{2,100}|[“\"«(*]?[^\W\d_][^#\n]{2,100})(?!\S*#)"
)
"""With one sign alone what a tag of a network looks like, too: so such a line needs a mark of its own, or one with more signs in the text."""


def unread_bold(document: Document) -> Iterator[Span]:
    """Pairs of two asterisks in Markdown that are no bold: `** Note:** …`, `**Note: ** …`, `**NOTE.—**The …`."""
    if document.media_type != "text/markdown" or "**" not in document.text:
        return
    for _, span in found(document, _BOLD):
        at = document.locate(span)
        written = document.source[at.start : at.end]
        if _is_bullet(document.source, at.start, at.end):
            continue
        if is_read_loosely(written) and (is_for_pandoc(document) or document.recall("kramdown", _has_attributes)):
            continue
        if not at.approximate and "\\*" not in document.source[max(0, at.start - 1) : at.end] and written[:2] == "**":
            yield _before_gap(document, span)
    yield from _bold_links(document)


def _before_gap(document: Document, span: Span) -> Span:
    """The pair that was to be bold, where what was found is the gap between its end and the next one: `** the ferry **and** the mill **`."""
    block = document.block_at(span.start)
    begin = span.start if block is None else max(block.span.start, span.start - _PAIR)
    before = document.text[begin : span.start]
    if before.count("**") % 2 == 0 or "\n" in before[before.rfind("**") :]:
        return span
    return Span(begin + before.rfind("**"), span.start + 2)


_PAIR = 400
"""Characters of a line before a pair in which others are counted."""


def _bold_links(document: Document) -> Iterator[Span]:
    """Links between two pairs, with a letter at once behind the second, which so closes nothing: `**[Read](a.md)**The ferry`."""
    text = document.text
    if document.recall("kramdown", _has_attributes):
        return
    for link in document.links:
        start, end = link.span
        if (
            text[max(0, start - 2) : start] != "**"
            or text[end : end + 2] != "**"
            or not text[end + 2 : end + 3].isalnum()
        ):
            continue
        at = document.locate(Span(end, end + 2))
        if document.source[at.start - 1 : at.end] == ")**" and not text[: start - 2].endswith("*"):
            yield Span(start - 2, end + 2)


def unread_italics(document: Document) -> Iterator[Span]:
    """Pairs of single marks in Markdown that are no italics, since a space or a line's end stands inside at the end: `_our church’s _commitment`, `*Future Shock *(1970)`, `*never again *.`."""
    if document.media_type != "text/markdown" or not ("_" in document.text or "*" in document.text):
        return
    for match, span in found(document, _ITALICS):
        if (match["loose"] is not None or match["loose_line"] is not None) and _SAID_IN_WORDS.match(
            match["words"]
        ) is None:
            continue
        if "─" in match["words"]:
            continue  # of a tree of files
        if _NAMES.match(match["words"]) is not None or document.text[span.start - 1 : span.start] == "\\":
            continue
        if match["mark"] == "_" and _is_between_names(match["words"], document.text, span.end):
            continue
        at = document.locate(span)
        written = document.source[at.start : at.end]
        if (
            not at.approximate
            and written[:1] == match["mark"] == written[-1:]
            and document.source[at.start - 1 : at.start] != "\\"
            and written[-2] != "\\"
        ):
            yield span
    if '_ "' in document.text or "_ “" in document.text:
        for _, span in found(document, _QUOTED):
            at = document.locate(span)
            written = document.source[at.start : at.end]
            if not at.approximate and written[:2] == "_ " and written[-1:] == "_":
                yield span


_QUOTED = lazy_pattern(r"(?<![^\s(])_ (?:\"[^_\"\n]{3,300}\"|“[^_“”\n]{3,300}”) ?_(?![\w_])")
"""A quotation with a blank between it and the mark: `_ "It leaks, "_`."""
_ITALICS = lazy_pattern(
    r"(?<![^\s(“\"])(?P<mark>(?P<line>_)|\*)(?=[^\W\d_])(?P<words>[^_*\n]{3,80}?)(?(line)(?:[ \xa0\n]_(?=\w)|[ \xa0]_(?P<loose_line>(?=[–—(“…]|[.,;:!?)](?:\s|\Z))))|(?:[ \xa0]\*(?=\()|:[ \xa0]\*(?=\w)|[ \xa0]\*(?P<loose>(?=[\s.,;:!?)]|\Z))))"
)
_SAID_IN_WORDS = lazy_pattern(r"(?![^\n]*[=<>+/\\|{}\[\]^~])[^\W\d_][^\n]*?[^\W\d_]{4}")
"""No product and no pattern of names, in which such marks stand, too."""
_NAMES = lazy_pattern(r"\w+(?:,| (?:and|or|und|oder|et|ou|y|o|e|en|of)\Z)|[\w.-]+/[\w./-]+\Z")
"""One of several names that begin with the sign: "_ga, _gat and _gid", "mv _posts/quay.md _drafts"."""


def _is_between_names(words: str, text: str, end: int) -> bool:
    """Whether both marks begin the name of a file or a folder that generators of sites have, or paths: "the _site folder, as in _config.yml", "_mill/list.html, and _mill/one.html"."""
    if _PATH.match(words) is not None and _PATH.match(text, end) is not None:
        return True
    first, second = _NAME.match(words), _NAME.match(text, end)
    return (
        first is not None
        and second is not None
        and {first[0].lower(), second[0].lower()} <= set(_OF_GENERATORS.texts())
    )


_NAME, _PATH = lazy_pattern(r"[^\W\d_]{2,20}"), lazy_pattern(r"[\w.-]{1,40}/[\w.-]")
_OF_GENERATORS = Phrases.load(LEXICON, "underscored_names")


def crossed_bold(document: Document) -> Iterator[Span]:
    """Pairs of two asterisks in Markdown of which one stands within the words of a link and one beside it: `[**the bridge](a.md)**`."""
    text = document.text
    if document.media_type != "text/markdown" or "**" not in text:
        return
    for link in document.links:
        start, end = link.span
        words = text[start:end]
        if words.count("**") != 1 or end - start < _BOLD_WORD:
            continue
        if words.startswith("**") and text.startswith("**", end):
            span = Span(start, end + 2)
        elif words.endswith("**") and text.endswith("**", 0, start):
            span = Span(start - 2, end)
        else:
            continue
        if all(
            document.source.startswith("**", document.locate(Span(at, at + 2)).start)
            for at in (span.start, span.end - 2)
        ):
            yield span


def _has_attributes(document: Document) -> bool:
    """Whether a text has attribute lists, `{: width="300"}`: the generators that read those (kramdown, Python-Markdown) do not ask what stands behind the second pair of asterisks."""
    return _ATTRIBUTES.search(document.source) is not None


def is_read_loosely(written: str) -> bool:
    """Whether no space stands at once inside a pair, as written: they read it as bold, also "**Note:&nbsp;**We"."""
    return not (written[2:3].isspace() or written[-3:-2].isspace())


def _is_bullet(source: str, start: int, end: int) -> bool:
    """Whether the second pair begins a line as the first does: both mark items of a list."""
    first, last = source.rfind("\n", 0, start) + 1, source.rfind("\n", start, end) + 1
    return last > start and not source[first:start].strip() and source[last:end].strip() == "**"


def elements(document: Document) -> Iterator[Span]:
    """Opening tags with attributes in plain text, whatever their name: `<speech speaker="…">`."""
    if document.media_type != "text/plain":
        return
    for _, span in found(document, _ELEMENT):
        if not speaks_of_markup(document, span):
            yield span


def meant_by_collection(document: Document, span: Span) -> str:
    """What a tag is in a text of a collection, which has it on purpose; nothing where none says so."""
    if _states_of_text(document, span):
        return "states of the text what a program of its collection asks: keep it where that reads it, else in the metadata"
    if _is_annotated(document):
        return (
            "is annotation of a collection, which marks what words are: take the tags out where the text is to be read"
        )
    return ""


def _states_of_text(document: Document, span: Span) -> bool:
    """Whether a tag that has no end is the first line of a plain text and its only one, with a title, a year or a source that no page states so: `<meta year="2016" title="…"/>`."""
    text = document.text
    return (
        span.start < _AT_HEAD
        and not text[: span.start].strip("\ufeff \t\r\n")
        and text[span.end : span.end + 1] in {"\n", "\r"}
        and _OF_TEXT.fullmatch(text, *span) is not None
        and text.count("<", span.end) == 0
    )


_AT_HEAD = 40
_OF_TEXT = lazy_pattern(
    r"<(?:meta|doc|text|document|file|article|header|head)(?=[^<>]*\s(?:title|year|date|author|source|speaker|id)=)(?:\s+(?!name=|content=|property=|charset=|http-equiv=)[\w:-]{1,30}=(?:\"[^\"<>\n]{0,300}\"|'[^'<>\n]{0,300}'))+\s*/>"
)
"""A tag without an end that states something of a text, and has no attribute of the heads of pages."""


@analysis()
def _is_annotated(document: Document) -> bool:
    """Whether a plain text is one of a collection whose words are marked: pairs of tags in capitals that name what each is, "<CITY>Leeds</CITY>"."""
    if document.media_type != "text/plain" or "</" not in document.text:
        return False
    found = [match[1] for match in _MARKED.finditer(document.text) if match[1] not in _OF_PAGES]
    return len(found) >= _FEWEST


def hidden_addresses(document: Document) -> Iterator[Span]:
    """What a page shows in the place of an address of e-mail, in a text that was taken from it without the script that puts the address there."""
    if document.media_type == "text/html" and any(mark in document.source for mark in _DECODED):
        return
    for _, span in found(document, _HIDDEN):
        yield span


def escaped_marks(document: Document) -> Iterator[Span]:
    """Code, quotations and links in Markdown whose marks are entities in its source: "the &#x60;lamp&#x60; command", "&gt; as they said"."""
    source = document.source
    if document.media_type != "text/markdown" or not any(entity in source for entity in _ENTITIES):
        return
    for match, span in found(document, _ESCAPED):
        sign = match.start(match.lastgroup or 0)
        if not document.source.startswith("&", document.locate(Span(sign, sign + 1)).start):
            continue
        if match.lastgroup != "quote":
            yield span
            continue
        block = document.block_at(span.start)
        if block is None or block.kind is not BlockKind.PARAGRAPH or block.span.start != span.start:
            continue
        if document.slice(block.span).count(" ") >= _SAID:
            yield span


_TURN = lazy_pattern(
    r"<\|(?:im_start|im_end|endoftext|eot_id|eom_id|start_header_id|end_header_id|begin_of_text|end_of_text|system|user|assistant|end|endofprompt|pad)\|>|\[/?INST\]|<</?SYS>>"
)
"""What models are taught the turns of a chat by."""


def turn_marks(document: Document) -> Iterator[Span]:
    """Marks of the turns of a chat, as models are given it."""
    text = document.text
    if "<|" in text or "[INST]" in text or "SYS>>" in text:
        yield from (span for _, span in found(document, _TURN))
