"""What a chat assistant says to whoever asked it, in the paragraph that it wrote: an offer behind the last sentence ("Si quieres, puedo añadir un final."), a note on how it did it, an announcement above the text.

A line of its own is left over as a whole; here it ran into the text. Each takes who offers, to whom, what is done and a part of a text to which it is done; the forms and their words are in the lexicon.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import partial

from provenance.analysis import content, language
from provenance.analysis.register import is_fiction, is_instructing
from provenance.api import BlockKind, Document, Phrases, Span, lazy_pattern

__all__ = ["spoken_to_writer"]


_FORMS = Phrases.load(__package__, "spoken_to_writer")
_LANGUAGES = ("en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "pl", "cs", "tr")
_TO = r"[^.!?:\n]"


def _of(code: str, name: str) -> str:
    """Any form of a language that has a name, as a group of a pattern; nothing fits where it has none."""
    from provenance.analysis.forms import any_line  # noqa: PLC0415 - where a text is asked

    return any_line(_FORMS, name, code) if _FORMS.texts(name, code) else r"(?!)"


def _offers(code: str) -> str:
    of = partial(_of, code)
    own = rf"(?![^.!?\n]{{0,40}}\b{of('brings')}\b)(?=[^.!?\n]{{0,90}}\b{of('work')})(?=[^.!?\n]{{0,110}}\b{of('part')}\b)"
    wanted = rf"(?![^.!?\n]{{0,40}}\b{of('brings')}\b)(?={of('wanted')})" if _FORMS.texts("wanted", code) else own
    joint = rf"{of('can')}(?!\w)" if _FORMS.texts("can", code) else ""
    forms = (
        rf"{of('ask')},? {of('want')}\b{wanted}[^.!?\n]{{2,110}}",
        rf"{of('cond')},? ?{joint}{own}[^.!?\n]{{2,110}}",
        rf"{of('would')}\b{own}[^.!?\n]{{2,110}}",
        rf"(?:\w+ ?: ?)?(?=[^.!?\n]{{0,130}}\b(?:{of('part')}|{_of('any', 'given')})\b){of('did')}\b[^.!?\n]{{2,90}}{of('asked')}",
        of("whole"),
    )
    return rf"[\"“”\W]{{0,3}}(?:{'|'.join(f'(?:{form})' for form in forms)})[.!?…)\s]*\Z"


def _heads(code: str) -> str:
    of = partial(_of, code)
    near = (
        rf"{_TO}{{0,60}}\b{of('kind')}\b{_TO}{{0,60}}\b{of('yours')}"
        if code != "tr"
        else rf"{_TO}{{0,40}}{of('yours')}{_TO}{{0,60}}\b{of('kind')}"
    )
    return rf"(?:[^\W\d]+[!,.] )?{of('here')}\s?{near}\b{_TO}{{0,40}} ?:\s*\Z"


def _hopes(code: str) -> str:
    return rf"\W{{0,3}}{_of(code, 'hope')}[!.]*\s*\Z"


def _by_language(source: Callable[[str], str]) -> Mapping[str, re.Pattern[str]]:
    return {code: lazy_pattern(partial(source, code), re.IGNORECASE) for code in _LANGUAGES}


_OFFERS, _HEADS, _HOPES = _by_language(_offers), _by_language(_heads), _by_language(_hopes)
_STOP = lazy_pattern(r"[.!?…][\"'”’»)]*\s+|;\s+")
_PLACES = frozenset({BlockKind.PARAGRAPH, BlockKind.TEXT, BlockKind.HEADING})
_LAST = 2
"""Blocks at the end of a text in which the last words of an assistant stand."""
_LONGEST = 240


def spoken_to_writer(document: Document) -> Iterator[Span]:
    """What an assistant says above a text, and at the end of its last paragraph, in a text that advises nobody else."""
    if not document.blocks or is_instructing(document) or is_fiction(document):
        return
    codes = [code for code in dict.fromkeys((language(document).read_as, "en")) if code in _LANGUAGES]
    first = document.blocks[0]
    said = document.text[first.span.start : first.span.end].rstrip()
    announces = len(document.blocks) > 1 and said.endswith(":") and len(said) <= _LONGEST and "\n" not in said
    if announces and any(_HEADS[code].match(said) for code in codes):
        yield Span(first.span.start, first.span.start + len(said))
    main = content(document).main
    for index in main[-_LAST:]:
        block = document.blocks[index]
        if block.kind in _PLACES and (found := _tail(document, block.span, codes)) is not None:
            yield found


def _tail(document: Document, block: Span, codes: list[str]) -> Span | None:
    """The last sentences of a paragraph that an assistant says, with the hope before them that they help."""
    text = document.text
    end = block.start + len(text[block.start : block.end].rstrip())
    starts = [block.start, *(stop.end() for stop in _STOP.finditer(text, max(block.start, end - 2 * _LONGEST), end))]
    begins: int | None = None
    last = end
    for start in reversed([at for at in starts if at < end]):
        words = text[start:last]
        if len(words) > _LONGEST:
            break
        if any(_OFFERS[code].match(words) for code in codes):
            begins = start
        elif begins is None or not any(_HOPES[code].match(words) for code in codes):
            break
        else:
            begins = start
        last = start
    return None if begins is None else Span(begins, end)
