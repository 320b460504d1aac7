"""The reading of a document's content: plain text and Markdown by lines, pages by their structure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain

from provenance.analysis.characters import lowered
from provenance.analysis.content.first_words import words_of
from provenance.analysis.content.glued import glued_in, without_pointer
from provenance.analysis.content.line import GLUE, STRONG, VARIED, WEAK, Line, parted_from, tail_of
from provenance.analysis.content.lines import lines_of
from provenance.analysis.content.lookup import LineLexicon, line_lexicon
from provenance.analysis.content.marking import PROMPT, SHORT
from provenance.analysis.content.pages import article
from provenance.analysis.content.parts import STATISTICAL, Boilerplate, Content
from provenance.analysis.content.structure import Verdicts
from provenance.analysis.language import language
from provenance.api import (
    HEADING_KINDS,
    Confidence,
    Document,
    Match,
    Phrases,
    Span,
    analysis,
    between,
    lazy_pattern,
    matches,
)

_TELLING = Phrases.load(__package__, "content")
_IN_PROSE = frozenset({"newsletter", "share", "readmore", "advertisement", "comments", "script", "assistant"})
"""Kinds whose telling phrases make a left-over of one sentence of a long paragraph."""
_OF_TERMS = frozenset({"newsletter", "share", "advertisement"})
"""What a page on privacy speaks of beside cookies: what is asked of those who subscribe, follow or share, and what links earn."""
_SENTENCE_WORDS = 40
"""Words of a left-over sentence inside a block, at most: a longer one is the article's."""
_SAYS_MORE = 3
"""Words beside a phrase from which a line says something of its own."""
_READ_ON = "readmore"
_ASSISTANT = "assistant"
_HEADED = 2
"""Lines of a head with a title under it."""
_SAID = frozenset({"newsletter"})
"""Kinds of whose buttons an author says the words, too, and ends them with a stop (“Nut flours? No thanks.”)."""
_ACCOUNT = " @"
_ASKING = (
    "you", "our", "this", "today", "someone", "somebody", "anyone", " me ", " us ", " on ", "spons", "code", "reach", "join", "newsletter", "inbox", "subscri",
    "sign up", "forward", "share", "coffee", "did", "how", " by ", " total)", " of 5 ", "home",
)  # fmt: skip
"""One of these stands in most prompts whose words vary."""
_BOTH = 8
"""Words of a line up to which it is one call, with no sentence of the article behind it."""
_ASKS_NOTHING = 60
"""Characters of a text that is asked for other prompts only where it has one of these: so long is a line that is checked alone."""
_JOINED = 1200
"""Characters of a plain text that may stand in one line."""
_PRINTED = 3_000
"""Characters from which on it shows whether a text keeps the lines of print."""
_STOP = lazy_pattern(r"[.!?…][\"'”’»)\]]*\s+")


@analysis(phrases=_TELLING)
def content(document: Document) -> Content:
    """Which blocks of a document are its article, and which stretches a page, a template or a program left around it."""
    if not document.blocks:
        return Content.of(())
    found = _telling(document)
    page = article(document)
    verdicts = text_verdicts(document, found, None if page is None else page.inside)
    if (document.whole_page or document.row is not None) and "readmore" in verdicts.kinds:
        from provenance.analysis.content.foot_lists import take_foot_list  # noqa: PLC0415 - few texts have one

        take_foot_list(verdicts.lines, verdicts.kinds)
    if page is None and any(verdicts.kinds):  # nothing else is a sign of it
        from provenance.analysis.content.classifier import statistical  # noqa: PLC0415 - not where nothing was left over
        from provenance.analysis.content.fitted import fit_kinds  # noqa: PLC0415 - the same

        fit_kinds(verdicts.lines, verdicts.kinds, line_lexicon(language(document).read_as))
        for index in statistical(verdicts):
            if not _is_enumerated(verdicts.lines, index):
                verdicts.kinds[index] = STATISTICAL
    lines = verdicts.lines
    if document.media_type == "text/html" and document.links:
        from provenance.analysis.content.linked_titles import take_linked_titles  # noqa: PLC0415 - pages alone have them

        take_linked_titles(document, lines, verdicts.kinds)
    if (document.whole_page or document.row is not None) and language(document).code == "en":
        from provenance.analysis.content.foot_teasers import take_foot_teasers  # noqa: PLC0415 - pages alone have them

        take_foot_teasers(lines, verdicts.kinds)
    if any(verdicts.kinds) and (document.media_type == "text/plain" or document.is_written):
        from provenance.analysis.content.rejoined import join_lines  # noqa: PLC0415 - not where nothing was left over

        join_lines(document, lines, verdicts.kinds, line_lexicon(language(document).read_as).goes_on)
    if document.media_type == "text/plain" and len(document.text) >= _PRINTED and any(verdicts.kinds):
        _trust_columns(document, verdicts)
    stated = _parts_of_lines(document, verdicts, found)
    main = tuple(
        dict.fromkeys(
            line.index
            for at, (line, kind) in enumerate(zip(lines, verdicts.kinds, strict=True))
            if not kind or at in stated
        )
    )
    parts = list(_groups(document, verdicts, frozenset(main), stated, found))
    if sentences := list(_sentences(document, lines, verdicts, found)):
        from provenance.analysis.content.brackets import in_whole_brackets  # noqa: PLC0415 - few texts have any

        whole = in_whole_brackets(document, sentences)
        parts += chain.from_iterable(without_pointer(document.text, part) for part in whole)
    parts += list(glued_in(document, lowered(document), parts))
    if document.row is not None or (document.media_type == "text/plain" and len(document.text) >= _JOINED):
        from provenance.analysis.content.calls_within import calls_within  # noqa: PLC0415 - rows and saved texts alone have whole texts in a line

        parts += list(calls_within(document, lowered(document), parts, verdicts.subjects))
    if page is not None:
        parts = [part for part in parts if not page.flow.isdisjoint(part.blocks)]
    parts.sort(key=lambda part: part.span.start)
    if page is None:
        return Content.of(main, tuple(parts))
    return Content.of(main, tuple(parts), is_scattered=page.is_scattered, is_named=page.is_named)


def _trust_columns(document: Document, verdicts: Verdicts) -> None:
    """Lines of print that only look like those of a page: one within a sentence, and those that no phrase marks by itself, since no menu stands in an issue."""
    from provenance.analysis.print_columns import goes_on_above, is_set_in_columns  # noqa: PLC0415 - not for a short text

    if not is_set_in_columns(document):
        return
    lines, kinds = verdicts.lines, verdicts.kinds
    at = 0
    while at < len(lines):
        end = at + 1
        while end < len(lines) and kinds[end] == kinds[at]:
            end += 1
        if kinds[at] and kinds[at] != STATISTICAL:
            sure = any(line.mark == STRONG for line in lines[at:end])
            for index in range(at, end):
                if not sure or goes_on_above(document, lines[index].span.start):
                    kinds[index] = ""
        at = end


def _parts_of_lines(document: Document, verdicts: Verdicts, found: Sequence[Match]) -> dict[int, Span]:
    """The lines of which a part is the article's, and what of them is left over: the rights of a foot behind a sentence, the sentences of a prompt beside others."""
    parts: dict[int, Span] = {}
    for at, (line, kind) in enumerate(zip(verdicts.lines, verdicts.kinds, strict=True)):
        if not kind or not (line.mark == STRONG or line.rights or line.match is not None):
            continue
        from provenance.analysis.content.beside_told import left_of  # noqa: PLC0415 - few short texts have such a line
        from provenance.analysis.content.statements import rights_begin  # noqa: PLC0415 - the same

        if kind == "footer":
            if (line.rights or line.match is not None) and (begin := rights_begin(line)):
                parts[at] = Span(line.span.start + begin, line.span.end)
        elif _may_have_both(document, line):
            told = left_of(document, line, kind, tuple(between(found, line.span)), _spoken(document))
            if told != line.span:
                parts[at] = told
        elif line.mark == STRONG and "\u3040" <= line.text[:1] <= "\u9fff":
            from provenance.analysis.content.beside_told import below_stops  # noqa: PLC0415 - the same

            call = below_stops(line, tuple(between(found, line.span)), document.text)
            if call is not None:
                parts[at] = call
    return parts


def _may_have_both(document: Document, line: Line) -> bool:
    """Whether a marked line may have sentences of the article too: one that was no element of a page."""
    return line.mark == STRONG and document.media_type != "text/html" and line.count > _BOTH


def _spoken(document: Document) -> tuple[str, ...]:
    return tuple(dict.fromkeys((language(document).read_as, "en")))


def _is_enumerated(lines: Sequence[Line], index: int) -> bool:
    """Whether a line is part of a sentence whose lines were broken: it or one beside it ends with a comma."""
    return any(line.text[-1] == "," for line in lines[max(0, index - 1) : index + 2])


def text_verdicts(
    document: Document, found: Sequence[Match] | None = None, inside: Sequence[int] | None = None
) -> Verdicts:
    """What phrases and structure say of each line of a document, or of those of some indices, before the classifier is asked."""
    telling = _telling(document) if found is None else found
    lexicon = line_lexicon(language(document).read_as)
    lines = lines_of(document, lexicon, telling, inside)
    titles = [one.value for one in document.declared if one.field == "title"]
    of_terms = any(map(lexicon.is_of_terms, [*titles, *_first_heading(document)])) or any(
        map(lexicon.is_named_terms, [*_first_lines(document), _file_name(document)])
    )
    return Verdicts(
        lines,
        lexicon.captions,
        lexicon.licences,
        lexicon.sections,
        lexicon.answers,
        plain=document.media_type == "text/plain",
        written=document.is_written,
        of_terms=of_terms,
        subjects=frozenset().union(_OF_TERMS if of_terms else (), *map(lexicon.subjects, titles)),
        fronts=lexicon.fronts if document.whole_page else frozenset(),
        says_next=lexicon.says_next,
        accounts=lexicon.accounts,
        posted=lexicon.posted,
        closings=lexicon.closings,
    )


def _first_heading(document: Document) -> Iterator[str]:
    """The title that a text in Markdown has in its first line alone."""
    if document.is_written and document.blocks[0].kind in HEADING_KINDS:
        yield document.slice(document.blocks[0].span)


def _first_lines(document: Document) -> Iterator[str]:
    """The title that a text has in its first line alone, or in the second below another short line."""
    if document.whole_page:
        return
    for block in document.blocks[:2]:
        words = document.slice(block.span)
        if block.kind not in HEADING_KINDS and words[-1:] in _ENDS:
            return
        yield words


_ENDS = ".:;,"


def _file_name(document: Document) -> str:
    """The words of the name of the file: "cookie-policy.html"."""
    return document.path.rpartition("/")[2].partition(".")[0].replace("-", " ").replace("_", " ")


def _telling(document: Document) -> tuple[Match, ...]:
    """The telling phrases of a document, and the prompts whose words vary."""
    found: Sequence[Match] = matches(document, _TELLING)
    low, called = lowered(document), False
    if len(low) > _ASKS_NOTHING or any(map(low.__contains__, _ASKING)):
        from provenance.analysis.content.asked import with_asked  # noqa: PLC0415 - not for a line that asks nothing
        from provenance.analysis.content.prompt_words.prompts import with_prompts  # noqa: PLC0415 - the same

        code = language(document).code
        varied = with_prompts(document, low, found, abroad=code != "en")
        found = with_asked(document, low, varied, code)
        called = True
    if not found:
        return ()
    if document.media_type == "text/plain" and len(low) >= _PRINTED:
        from provenance.analysis.print_columns import goes_on_above  # noqa: PLC0415 - not for a short text

        found = [match for match in found if not goes_on_above(document, match.span.start)]
    from provenance.analysis.content.quoted_calls import (  # noqa: PLC0415 - not where no phrase stands
        outside_letters,
        outside_quotations,
    )

    return outside_quotations(document, outside_letters(document, found) if called else found)


def _groups(
    document: Document,
    verdicts: Verdicts,
    main: frozenset[int],
    stated: Mapping[int, Span],
    found: Sequence[Match],
) -> Iterator[Boilerplate]:
    """Neighbouring lines of one kind as one stretch; of a line in `stated` that part."""
    lines, kinds = verdicts.lines, verdicts.kinds
    lexicon = line_lexicon(language(document).read_as)
    last = len(lines)
    while last and kinds[last - 1] not in {"", STATISTICAL}:
        last -= 1  # not where the text ends: that moves when what is left over at its end is deleted
    at = 0
    while at < len(lines):
        if not kinds[at]:
            at += 1
            continue
        from provenance.analysis.content.halves import is_half  # noqa: PLC0415 - not where nothing was left over

        end = at + 1
        while end < len(lines) and kinds[end] == kinds[at] and lines[end].index - lines[end - 1].index <= 1:
            if (lines[end].head and verdicts.sure[end]) or end in stated or end - 1 in stated:
                break  # a head begins a list of its own
            end += 1
        blocks = range(lines[at].index, lines[end - 1].index + 1)
        marked = next((line for line in lines[at:end] if line.mark == STRONG and line.name == kinds[at]), None)
        listed = kinds[at] == _READ_ON and _heads_titles(document, lines[at:end])
        yield Boilerplate(
            "related" if listed else kinds[at],
            stated[at] if at in stated else Span(lines[at].span.start, lines[end - 1].span.end),
            blocks,
            Confidence.HIGH if marked is not None else Confidence.MEDIUM,
            whole=main.isdisjoint(blocks),
            certain=marked is not None
            and all(
                verdicts.sure[index]
                or lines[index].mark == GLUE
                or (at >= last and (index in verdicts.listed or lines[index].mark == WEAK))
                for index in range(at, end)
            )
            and not _may_say_more(lines[at:end])
            and not (kinds[at] == _ASSISTANT and _tells_behind(document, lines[at:end], found, lexicon))
            and not _tells_between(document, lines[at:end], found, stated.get(at))
            and not is_half(document, lines, kinds, range(at, end), lexicon),
            led=_led(lines[at]) if end == at + 1 else 0,
        )
        at = end


def _heads_titles(document: Document, lines: Sequence[Line]) -> bool:
    """Whether a prompt in plain text ends with a colon and has titles under it: "Read more:" over those of other articles."""
    if document.media_type != "text/plain" or len(lines) < _HEADED or lines[0].text[-1] != ":":
        return False
    return all(line.count > 1 and "://" not in line.text and not line.sentence for line in lines[1:])


def _led(line: Line) -> int:
    """Words of the sentence of a line before the phrase that marks it."""
    if line.match is None:
        return 0
    before = line.text[: line.match.span.start - line.span.start]
    stops = list(_STOP.finditer(before))
    return before.count(" ", stops[-1].end() if stops else 0)


def _may_say_more(lines: Iterable[Line]) -> bool:
    """Whether a line only begins with a phrase or holds one: what else it says may be the author's, also beside what is surely left over.

    "Leave a comment card at the desk", "Stay connected, the operator wrote, and bring a spare battery".
    """
    return any(line.mark != GLUE and line.own_words >= _SAYS_MORE for line in lines)


def _tells_behind(document: Document, lines: Sequence[Line], found: Sequence[Match], lexicon: LineLexicon) -> bool:
    from provenance.analysis.content.behind_phrases import tells_behind  # noqa: PLC0415 - few texts have such a line

    return any(tells_behind(line, tuple(between(found, line.span)), lexicon, document.text) for line in lines)


def _tells_between(document: Document, lines: Sequence[Line], found: Sequence[Match], part: Span | None) -> bool:
    """Whether a line of several sentences has one among them that may be the article's."""
    from provenance.analysis.content.beside_told import may_tell_more  # noqa: PLC0415 - few short texts have such a line

    return any(
        may_tell_more(line, part or line.span, tuple(between(found, line.span)), document.text, _spoken(document))
        for line in lines
        if line.count > _BOTH and document.media_type != "text/html"
    )


def _sentences(
    document: Document, lines: Sequence[Line], verdicts: Verdicts, found: Sequence[Match]
) -> Iterator[Boilerplate]:
    """Sentences of long paragraphs that tell readers to subscribe, to share, to read on elsewhere."""
    lexicon = line_lexicon(language(document).read_as)
    for index, (line, verdict) in enumerate(zip(lines, verdicts.kinds, strict=True)):
        if verdict:
            continue
        parted = index in verdicts.parted
        text = line.text
        last = -1
        said, opening = lexicon.assistant_words(text) if lexicon.may_be_said(text) else (0, None)
        if opening is not None and opening.form == "start" and not lexicon.is_told(text[:said]):
            span = Span(line.span.start, line.span.start + len(text[:said].rstrip()))
            last = span.end
            yield Boilerplate(opening.kind, span, range(line.index, line.index + 1), Confidence.HIGH, whole=False)
        if line.count <= SHORT and not parted:
            continue
        stops: list[re.Match[str]] | None = None
        for match in between(found, line.span) if found and (parted or line.count > PROMPT) else ():
            kind = match.tags[0]
            if kind not in _IN_PROSE or kind in verdicts.subjects or match.span.start < last:
                continue
            from provenance.analysis.content.beside_told import sentence_stops  # noqa: PLC0415 - few short texts have such a sentence
            from provenance.analysis.content.statements import begun_at, button_amid, prompt_alone  # noqa: PLC0415 - the same

            if stops is None:
                stops = sentence_stops(document.text, line.span)
            span = parted_from(document.text, _sentence(stops, line.span, match.span), match.span)
            if kind == _READ_ON:
                span = prompt_alone(document.text, span, match)
            if kind == "share" and VARIED in match.tags and _ACCOUNT in match.phrase:
                span = match.span  # what follows the names of accounts without a stop is another text
            span = button_amid(document.text, span, match, lexicon) or span
            span = Span(begun_at(document.text, span.start, match), span.end)
            if ends := lexicon.says_next(document.text[match.span.start : span.end]):
                span = Span(span.start, match.span.start + ends)
            span = _before_article(document, line, kind, span, found)
            last = span.end
            if document.text.count(" ", span.start, span.end) < _SENTENCE_WORDS and not lexicon.is_told(
                document.slice(span)
            ):
                led = document.text.count(" ", span.start, match.span.start) if span.start < match.span.start else 0
                yield Boilerplate(
                    kind, span, range(line.index, line.index + 1), Confidence.MEDIUM, whole=False, led=led
                )
        tail = tail_of(line)
        if tail is None or tail.start < last:
            continue
        known = lexicon.whole(words_of(document.slice(tail)))
        said = document.text[tail.end - 1] == "." and index + 1 < len(lines)
        if (
            known is not None
            and known.form == "line"
            and known.kind in _IN_PROSE
            and not (said and known.kind in _SAID)
        ):
            yield Boilerplate(known.kind, tail, range(line.index, line.index + 1), Confidence.MEDIUM, whole=False)


def _before_article(document: Document, line: Line, kind: str, span: Span, found: Sequence[Match]) -> Span:
    """A sentence of a prompt, up to where one of the article ran into it without a stop."""
    from provenance.analysis.content.beside_told import EXPLAINED, before_article  # noqa: PLC0415 - few short texts have such a sentence

    if kind in EXPLAINED:
        return span
    return before_article(line, span, tuple(between(found, span)), document.text, _spoken(document))


def _sentence(stops: Sequence[re.Match[str]], block: Span, match: Span) -> Span:
    """From the last stop before a place to the first one behind it."""
    before = bisect_right(stops, match.start, key=lambda stop: stop.end())
    behind = bisect_left(stops, match.end - 1, before, key=lambda stop: stop.start())
    start = stops[before - 1].end() if before else block.start
    end = stops[behind].start() + len(stops[behind][0].rstrip()) if behind < len(stops) else block.end
    return Span(start, end)
