"""Gaps that a template has and nobody filled in: fields by the sign with which each begins, words in brackets, and what Markdown takes for markup."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.files.saved import is_own_file
from provenance.api import BlockKind, Document, Hit, Severity, Span, lazy_pattern, quoted
from provenance_plugins.boilerplate.for_readers import is_for_readers, is_in_quotation, is_jest, is_jest_in_source
from provenance_plugins.boilerplate.gap_words import is_gap, is_note, is_saluted, is_value_gap, names_reader
from provenance_plugins.boilerplate.gaps.described_images import is_described
from provenance_plugins.boilerplate.gaps.explained_gaps import is_explained
from provenance_plugins.boilerplate.gaps.kinds_of_files import why_not_left
from provenance_plugins.boilerplate.gaps.kinds_of_values import is_kind_of_value
from provenance_plugins.boilerplate.gaps.labelled_examples import is_of_labelled_example
from provenance_plugins.boilerplate.gaps.of_generators import (
    has_fields,
    has_front,
    has_value,
    is_built_by_logic,
    is_counted_on_building,
    of_generator,
)
from provenance_plugins.boilerplate.gaps.program_variables import is_of_program, is_value_of_option, shows_labelled_code
from provenance_plugins.boilerplate.gaps.screens import is_key, is_label_of_program
from provenance_plugins.boilerplate.gaps.shortcodes import is_filled_pair, of_plugin, unrendered
from provenance_plugins.boilerplate.gaps.signs_of_gaps import BRACKETS, GAPS
from provenance_plugins.boilerplate.gaps_in_source import gaps_in_source
from provenance_plugins.boilerplate.markup.wiki_markup import asks_for_source, wiki_marks
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.shortcode_names import shortcode
from provenance_plugins.boilerplate.shown_samples import is_in_script, is_type
from provenance_plugins.boilerplate.sources import (
    is_bound,
    is_draft,
    is_filled_on_page,
    is_layout,
    is_mailing,
    is_manual,
    is_reference,
    is_template,
    is_test_data,
    why_not_for_readers,
)

__all__ = ["bracketed", "fields", "gap", "taken_for_markup"]

_OF_GENERATORS = frozenset({"{{", "{%", "<%"})
"""What the generators of sites fill in (Liquid, Nunjucks, Handlebars, Tera, ERB): their sources have front matter."""
_OF_PROGRAMS = frozenset({"${", "%", "{$", "#{"})
"""What shells, builds and programs fill in, and templates of letters, too."""


def fields(document: Document) -> Iterator[tuple[str, Hit]]:
    """The fields that a template was to fill in, with their words: one that stands at several places is one fault."""
    text = document.text
    for sign, pattern in GAPS:
        if sign[0] not in text or sign not in text:  # one character is found in a twentieth of the time that two take
            continue
        generated = (
            is_layout(document)
            or (sign in _OF_GENERATORS and has_front(document))
            or (sign == "{{" and (is_bound(document) or is_filled_on_page(document)))
            or (sign == "{%" and is_built_by_logic(document))
        )
        tagged = sign == "{{" and document.is_written and (has_fields(document) or is_own_file(document))
        manual = sign in _OF_GENERATORS and is_manual(document)
        if sign == "{{" and wiki_marks(document):
            continue  # templates of a wiki, of which markup-residue speaks
        if sign == "{{" and _has_ends_alone(document):
            for match, span in found(document, pattern, everywhere=True):
                message = f"{quoted(match[0])} ends a block of a template, whose beginning is gone, and shows on the page: delete it"
                yield "ends of blocks", Hit(span, message)
            continue
        for match, span in found(document, pattern):
            if sign == "{{" and (not (field := match[0].strip("{} ")) or asks_for_source(field)):
                continue  # braces with nothing in them are what a text shows
            if is_in_script(document, span.start):
                continue
            if is_mailing(document):
                message = f"{quoted(match[0])} is for whatever sends the letter to fill in: look whether it does"
                yield match[0], Hit(span, message, severity=Severity.INFO)
            elif (
                generated
                or has_value(match[0])
                or (sign == "%" and is_counted_on_building(document))
                or (manual and "." in match[0])
                or (tagged and not is_saluted(text, span.start))
            ):  # "{{ name }}" is a gap there, too
                yield match[0], of_generator(document, match[0], span)
            elif (
                (sign in _OF_PROGRAMS and is_of_program(document, span))
                or (sign == "{{" and _OF_WORKFLOW.match(text, max(0, span.start - 1)) is not None)
                or is_value_of_option(text, span.start)
                or _is_shown_as_code(document, match[0])
                or shows_labelled_code(document)
                or is_reference(document)
                or (sign == "{%" and _is_told_of(text, span))
            ):
                message = f"{quoted(match[0])} seems to be a variable of a program that the text speaks of: look whether it is to be filled in"
                yield match[0], Hit(span, message, severity=Severity.INFO)
            else:
                yield match[0], gap(document, match[0], span, code=True)


def _has_ends_alone(document: Document) -> bool:
    """Whether a whole page has no more of a template than the ends of blocks, which nothing will read any more: "{{/each}}"; they show wherever they were left, also at its foot."""
    if not document.whole_page or "{{/" not in document.text:
        return False
    source = document.source
    return sum(1 for _ in _CLOSING.finditer(source)) == source.count("{{") and "{%" not in source


_OF_WORKFLOW = lazy_pattern(
    r"\$\{\{\s{0,2}(?:env|github|inputs|job|jobs|matrix|needs|runner|secrets|steps|strategy|vars)\."
)
"""A value in a workflow of GitHub, by the contexts that it has: https://docs.github.com/en/actions/reference/workflows-and-actions/contexts."""
_CLOSING = lazy_pattern(r"\{\{/(?:each|if|unless|with|foreach)\}\}", signs=("{{/",))


def _is_told_of(text: str, span: Span) -> bool:
    """Whether a tag is the only one of a text and stands in the middle of a sentence, which speaks of it: "since they all have the standard {% else %} in them"."""
    if _LONE.fullmatch(text, *span) is None or text.count("{%") > 1:
        return False
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    behind = text[span.end : len(text) if end < 0 else end]
    return text.count(" ", start, span.start) >= _SAID and behind[:1] in _GOES_ON and any(map(str.isalpha, behind))


_LONE = lazy_pattern(r"\{%-?\s*(?:else|endif|endfor|endblock|raw|endraw|if|for|block|csrf_token)\s*-?%\}")
_SAID = 4
"""Blanks of a sentence before a tag, at least."""
_GOES_ON = frozenset(" ,")


_CHECKED = lazy_pattern(
    r" (?:(?:is|are|was|were|has been|have been|gets?|must be|should be) )?(?:substituted|replaced|filled(?: in)?|swapped|personali[sz]ed|rendered|populated)(?![\w-])"
)
"""Behind a field of which a list says what is to be done with it before the letter goes: "{name} substituted"."""


def _is_shown_as_code(document: Document, words: str) -> bool:
    """Whether a text that somebody wrote has the same variable between the marks of code elsewhere: a manual that speaks of it. A block that is only set in may be of the template itself."""
    if not document.is_written or "`" not in document.source:
        return False
    return words in document.recall("variables in code", _variables_in_code)


def _variables_in_code(document: Document) -> frozenset[str]:
    code = "\n".join(match[2] for match in _CODE.finditer(document.source))
    return frozenset(match[0] for sign, pattern in GAPS if sign in code for match in pattern.finditer(code))


_CODE = lazy_pattern(r"(?<!`)(`{1,2})(?!`)([^`\n]{1,200})\1(?!`)")
"""Read in pairs: what stands between two stretches of code is none."""


def bracketed(document: Document, language: str) -> Iterator[tuple[str | None, Hit]]:
    """Gaps, notes and shortcodes in brackets; shortcodes of one name, or of one builder of pages, are one fault: whatever was to render them is missing."""
    text = document.text
    for sign, pattern in BRACKETS:
        if sign[0] in text and sign in text:
            for match, span in found(document, pattern):
                defines = text.startswith(":", span.end) and sign == "[" and not is_saluted(text, span.start)
                if defines or is_in_script(document, span.start):
                    continue  # the definition of a link, a label, or code
                if sign == "<" and f"</{match[2]}>" in text:
                    continue  # an element, which ends there
                if sign == "<" and (is_type(text, span) or is_key(document, match[2])):
                    continue
                if sign == "[" and not match[1] and match[2].startswith(("TODO", "FIXME")) and _TODO.match(match[2]):
                    continue  # a note of the draft, which is a fault of its own
                value = sign == "[" and _is_value_of_label(document, span) and is_value_gap(match[2], language)
                if not match[1] and (
                    value
                    or is_gap(match[2].capitalize() if sign == "{" else match[2], language)
                    or (sign == "[" and is_saluted(text, span.start) and names_reader(match[2]))
                ):
                    if sign == "[" and (_is_of_row(document, span, language) or is_described(document, match[2])):
                        continue
                    if sign == "[" and is_filled_pair(document, match[2], span.end):
                        message = f"{quoted(match[0])} marks what stands up to “[/{match[2]}]”, as a shortcode does: look whether the site reads the two marks, or take them out"
                        yield match[0], Hit(span, message, severity=Severity.INFO)
                        continue
                    if sign == "{" and _CHECKED.match(text, span.end) is not None:
                        message = f"{quoted(match[0])} seems to be a field of a template that the text speaks of: look whether it is to be filled in"
                        yield None, Hit(span, message, severity=Severity.INFO)
                        continue
                    shown = is_in_quotation(document, span) and _are_quoted(document, pattern, language)
                    yield None, gap(document, match[0], span, shown=shown, unsent=value and is_draft(document))
                elif (
                    sign == "[" and not match[1] and is_note(match[2], language) and not _is_closed(document, match[2])
                ):
                    message = f"the note {quoted(match[0])} was meant for whoever edits the text: do what it asks, and delete it"
                    yield None, Hit(span, message)
                elif sign == "[" and (
                    kind := shortcode(match[2], closing=bool(match[1]) or _is_closed(document, match[2]))
                    or of_plugin(document, match[2], span)
                ):
                    yield kind, unrendered(document, match[0], span)


def _is_value_of_label(document: Document, span: Span) -> bool:
    """Whether a bracket is all that stands behind a label, in a text in which another one does so: "Lieu : [lieu]" above "Présents : [liste des membres]"."""
    start = document.text.rfind("\n", 0, span.start) + 1
    return _VALUE.match(document.text, start) is not None and document.recall(
        "brackets behind labels", lambda asked: sum(1 for _ in _VALUE.finditer(asked.text)) >= _VALUES
    )


_VALUE = lazy_pattern(
    r"(?m:^)[ \t*_>•–-]*[^\W\d_][^\n:\[\]]{1,30}[ \xa0]?:[ \t*_\xa0]*\[[^\W\d_][^\[\]\n]{2,50}\][ \t.*_]*$",
    re.MULTILINE,
)
_VALUES = 2
"""Labels with nothing but a bracket behind them, at least."""


def taken_for_markup(document: Document, language: str) -> Iterator[tuple[str, Hit]]:
    """Gaps that the loader of Markdown has left out of the text, as elements or italics."""
    for match, place, near in gaps_in_source(document):
        words = match["words"].capitalize() if match[0].startswith("<<") else match["words"]
        if (
            match[0][0] == "<"
            and not is_gap(words, language)
            and not (match[0].startswith("<<") and names_reader(words))
        ):
            continue
        told = gap(document, match[0], near)
        if told.severity is None and _is_in_message(document, match):
            message = f"{quoted(match[0])} stands in a message that the text quotes: look whether it is to be filled in"
            told = Hit(place, message, severity=Severity.INFO)
        if is_jest_in_source(document, match.start(), match[0]):
            message = f"{quoted(match[0])} is a gap that the text plays on: look whether it is meant to stand"
            told = Hit(place, message, severity=Severity.INFO)
        if is_mailing(document):
            message = f"{quoted(match[0])} is for whatever sends the letter to fill in: look whether it does"
            told = Hit(place, message, severity=Severity.INFO)
        if match[0].startswith("<<") and _OF_TIDDLYWIKI.search(document.path) is not None:
            message = f"{quoted(match[0])} is for the wiki to fill in: look whether it does"
            told = Hit(place, message, severity=Severity.INFO)
        yield match[0], told._replace(span=place)


def _is_in_message(document: Document, match: re.Match[str]) -> bool:
    from provenance_plugins.boilerplate.gaps.quoted_messages import is_in_message  # noqa: PLC0415 - few texts have a gap

    return is_in_message(document.source, *match.span())


_OF_TIDDLYWIKI = lazy_pattern(r"(?:\A|[/\\])tiddlers[/\\]")
"""The folder in which TiddlyWiki keeps its texts, whose macros stand between two angles: https://tiddlywiki.com/#Macro%20Calls%20in%20WikiText."""


def _is_closed(document: Document, words: str) -> bool:
    """Whether what stands in a bracket is a word that ends further on with a stroke before it, as no note does: "[pullquote]…[/pullquote]"."""
    return words in document.recall("words that end in brackets", _words_that_end)


def _words_that_end(document: Document) -> frozenset[str]:
    return frozenset(match[1] for match in _ENDING.finditer(document.text)) if "[/" in document.text else frozenset()


_ENDING = lazy_pattern(r"\[/([^\W\d_]{1,80})\]")


def _is_of_row(document: Document, span: Span, language: str) -> bool:
    """Whether a gap is one of several words in brackets, most of which are none: a row of links, “[Docs] [PDF] [Email] [Errata]”."""
    block = document.block_at(span.start)
    if block is None:
        return False
    rows = document.recall("rows in brackets", lambda _: dict[int, bool]())
    start = block.span.start
    if start not in rows:  # a block is looked through once for all of its gaps
        words = [match[1] for match in _IN_BRACKETS.finditer(document.text, *block.span)]
        rows[start] = len(words) >= _ROW and sum(is_gap(one, language) for one in words) * 2 < len(words)
    return rows[start]


_TODO = lazy_pattern(r"(?:TODO|FIXME)(?!\w)")
_IN_BRACKETS = lazy_pattern(r"\[([^\W\d][^\[\]\n]{1,40})\]")
_ROW = 4
"""Words in brackets that make a row, at least."""


def _are_quoted(document: Document, pattern: re.Pattern[str], language: str) -> bool:
    """Whether each gap of a text stands in words that it quotes: one outside them shows that the text itself is a template that nobody filled in."""

    def ask(document: Document) -> bool:
        gaps = (span for match, span in found(document, pattern) if not match[1] and is_gap(match[2], language))
        return all(is_in_quotation(document, one) or is_for_readers(document, one) for one in gaps)

    return document.recall(("all gaps are quoted", pattern), ask)


def gap(
    document: Document, words: str, span: Span, *, code: bool = False, shown: bool = False, unsent: bool = False
) -> Hit:
    """What is said of a gap: one that readers are to fill in is none of the author's; `shown`: in words that the text quotes; `unsent`: in a draft; in a file that programs are tested with, none is the text's."""
    shown = shown or is_explained(document, words)
    if not code and is_of_labelled_example(document, span):
        message = f"{quoted(words)} stands in what the text calls an example, or gives readers to copy: look whether it is meant to stand"
        return Hit(span, message, severity=Severity.INFO)
    if not code and _opens_quotation(document, words, span):
        message = f"{quoted(words)} seems to be what an editor put before the words that are quoted: look whether it is meant to stand"
        return Hit(span, message, severity=Severity.INFO)
    if shown or is_template(document) or is_for_readers(document, span, code=code):
        message = f"{quoted(words)} seems to be for readers to fill in: look whether it is meant for them"
        return Hit(span, message, severity=Severity.INFO)
    if unsent or is_test_data(document):
        message = f"the placeholder {quoted(words)} was not filled in, in a file that is no text for readers yet, {why_not_for_readers(document)}: put in what it stands for"
        return Hit(span, message, severity=Severity.INFO)
    if why := why_not_left(document, words, span):
        message = (
            f"{quoted(words)} seems to be a gap or a field that is meant, {why}: look whether it is to be filled in"
        )
        return Hit(span, message, severity=Severity.INFO)
    if not code and words.startswith("[") and is_layout(document):
        message = f"{quoted(words)} is for a program to fill in, as the file is a layout: look whether it does"
        return Hit(span, message, severity=Severity.INFO)
    if not code and is_kind_of_value(document, span):
        message = f"{quoted(words)} seems to be a kind of value, as other cells of the table have them: look whether it is to be filled in"
        return Hit(span, message, severity=Severity.INFO)
    if not code and is_label_of_program(document, span):
        message = (
            f"{quoted(words)} seems to stand for what a program shows in that place: look whether it is to be filled in"
        )
        return Hit(span, message, severity=Severity.INFO)
    if not code and is_jest(document, span):
        message = f"{quoted(words)} is a gap that the text plays on: look whether it is meant to stand"
        return Hit(span, message, severity=Severity.INFO)
    return Hit(span, f"the placeholder {quoted(words)} was not filled in: put in what it stands for")


def _opens_quotation(document: Document, words: str, span: Span) -> bool:
    """Whether a thing in brackets, with its article, begins a paragraph that is quoted, and its sentence goes on without another gap: "[The site] contains reviews"."""
    block = document.block_at(span.start)
    if block is None or block.span.start != span.start or _THING.fullmatch(words) is None:
        return False
    if _SENTENCE.match(document.text, span.end) is None or document.text.find("[", span.end, block.span.end) >= 0:
        return False
    return block.kind is BlockKind.QUOTE or (
        block.element is not None and any(one.name == "blockquote" for one in block.element.lineage())
    )


_THING = lazy_pattern(r"\[(?:The|This) [a-z]{3,20}\]")
_SENTENCE = lazy_pattern(r" [a-z]{2,20} [^\W\d_]")
