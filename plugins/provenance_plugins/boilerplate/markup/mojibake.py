"""BLP412: text that was decoded with the wrong encoding."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache

from provenance.analysis import beyond_ascii, content
from provenance.analysis.characters import beyond
from provenance.api import (
    Context,
    Document,
    Example,
    Fix,
    Hit,
    Phrases,
    Severity,
    SourceSpan,
    Span,
    lazy_pattern,
    rule,
    told_together,
)
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.markup.code_pages import misread_stretches
from provenance_plugins.boilerplate.markup.last_letters import last_letters
from provenance_plugins.boilerplate.markup.lost_letters import lost_letters
from provenance_plugins.boilerplate.markup.lost_signs import STRIPPED, lost_signs
from provenance_plugins.boilerplate.markup.mac_letters import mac_letters, mac_marks
from provenance_plugins.boilerplate.markup.misread import (
    LEADS,
    RUN,
    Piece,
    ends_good_word,
    is_by_bytes,
    is_left_half,
    is_private,
    pieces,
)
from provenance_plugins.boilerplate.markup.one_cause import in_one
from provenance_plugins.boilerplate.markup.stated_words import line_at, misread_in_metadata, shown_signs
from provenance_plugins.boilerplate.markup.stray_marks import stray_marks
from provenance_plugins.boilerplate.markup.words_of_letters import is_begun_word, is_word_and_blank
from provenance_plugins.boilerplate.mentions import is_shown, speaks_of_encodings
from provenance_plugins.boilerplate.residue import found
from provenance_plugins.boilerplate.signs_within import may_have_lost_signs

_ELIDED = Phrases.load(LEXICON, "elided")
_NEGATED = Phrases.load(LEXICON, "negated")

_CONTROL = lazy_pattern(r"[\x80-\x84\x86-\x9f]+")
"""Not U+0085, which some texts have as a line's end."""
_PUNCTUATION = "…‘’“”•–—€"
"""What cp1252 has among the control characters of Latin-1 that texts are full of; a letter there comes from elsewhere."""
_SPACE = lazy_pattern(r"(?<=[a-z0-9.,;:)])Â(?=[^\S\xa0])")
"""What is left of a no-break space whose second half was taken for an ordinary space; with that half it is a run as others are."""
_CLOSED = lazy_pattern(r"(?<=[\w.,!?;:)%…])â€(?=[\s.,;:!?)\]—–-]|\Z)")
"""What is left of a closing quotation mark, whose last byte is no character of cp1252 and gets lost on the way."""
_LOST = lazy_pattern(r"\ufffd+")
_MANY = 2
"""Places that are misread, however different, which one mending makes good: they are told as one."""


@rule(
    id="BLP412",
    slug="mojibake",
    severity=Severity.WARNING,
    summary="Text that was decoded with the wrong encoding",
    languages=("*",),
    uses=(content,),
    when=(beyond_ascii, "?", ". : ", " s ", "n t ", "<=", "\nl ", may_have_lost_signs),
    bad=[
        "The song of M¸hlenkˆnig was sung at the ìOld Townî fair.",
        "The mayorâ€™s party voted against it.",
        "The cafÃ© opened in May.",
        "La qualitÃ  del pane è nota in tutta la valle.",
        "She called it â€œa wonder,â€ and left.",
        "The mayor\ufffds party voted against it.",
        "Ã¢Â\x80Â\x94 The ferry leaves at ten, said the pilot.",
        "« », . , « » « » . «.», , , « ».",
        "شهردار گفت که پل بسته می‌شود و رانندگان باید از شهر بگذرند. ãáÊ ãæÑÏ ÊæÌå ÕÇÍÈ äÙÑÇä ÞÑÇÑ ãíÑÏ",
        "The mayor s party voted against it, and they d been told that it wouldn t pass. The council s clerk said so.",
        "He wrote of the letter s in it, which they d learned late. It wouldn t fit, he said, and they ll drop it.",
        Example(
            '<html lang="fr"><p>Aujourdhui, lArgentine dit que le pont nest pas sûr, et quil sera fermé pour un été.</p></html>',
            media_type="text/html",
        ),
        Example("---\ntitle: The mayorâ€™s party\n---\n\nIt voted against it.\n", media_type="text/markdown"),
        Example(
            "<html><head><title>The cafÃ© opens</title></head><body><p>In May.</p></body></html>",
            media_type="text/html",
        ),
    ],
    good=[
        Example(
            "---\ntitle: Le château d’Âge d’or, Ã l’envers\n---\n\nIt opened in May.\n", media_type="text/markdown"
        ),
        Example(
            "<html><head><title>SÃO PAULO votes</title></head><body><p>On Sunday.</p></body></html>",
            media_type="text/html",
        ),
        "A.Ç.Ö’nün annesi köprünün yanında oturuyor, Ö’ye mektup yazıyor.",
        "She drew the letter s in ink, then a small s and a long s in red. The second s is thin, the third s is not.",
        "The plural s is added, as in cats and dogs, and the s is voiced. A final s is not, she said.",
        "Rien d’évident, ni l’État, ni l’être.",
        "The café opened in May.",
        "SÃO PAULO votes on Sunday.",
        "Write « » or “ ” around the words that you quote, and a space behind the first of them.",
        Example(
            '<html lang="fr"><p>LOréal a ouvert le pont, et l’été est là : c’est LArgus qui l’a dit.</p></html>',
            media_type="text/html",
        ),
        "Âge d’or, château, naïve.",
        "A IRMÃ mora na RUA DA MANHÃ, diz a placa.",
        "LA BEAUTÉ\xa0DU PONT ET SA SOLIDITÉ\xa0: la ville en parle.",
        "O rio baixou. É\xa0fácil ver as pedras, e é\xa0«a pedra» que diz o ano.",
        "Le mot «\xa0là\xa0» et le mot «\xa0voilà\xa0» : c’est tout.",
        "Les maîtres mots sont «\xa0plaisir\xa0» et «\xa0spontanéité\xa0».",
        "If you see â€™ where an apostrophe should be, or Ã¤ for ä, the file was read with the wrong encoding.",
        "Words such as Ã¼ber for über show that the letters were read one byte at a time.",
        "It printed cafÃ© instead of café on each receipt.",
    ],
)
def mojibake(document: Document, context: Context) -> Iterator[Hit]:
    """Bytes of one encoding were read as another: names are maimed, and quotation marks become signs that no search finds.

    Apostrophes, dashes, all marks of a text, whole scripts that decoding dropped and the blanks between sentences or beside links are told once.

    Put in the characters that were meant, or load the original anew with its own encoding. Titles, descriptions and names in the front matter and in
    the metadata of a page are looked at too. Where a text has it in many places, that is told once, with the number of places, also beside the article, and
    one fix for them all.
    """
    faults = list(_apart_from_stretches(document, list(_faults(document, context.language))))
    if not any(hit.span is not None and _is_in_article(document, hit.span) for _, hit in faults):
        faults = [(kind, hit) for kind, hit in faults if kind == STRIPPED or not isinstance(hit.span, Span)]
    many = sum(kind == "misread" for kind, _ in faults) >= _MANY
    yield from told_together(((kind, hit) for kind, hit in faults if kind == "stretch"), least=2)
    faults = [(kind, hit) for kind, hit in faults if kind != "stretch"]
    apart = ("space", "garbled", "apostrophe", "commas", "edges", *(() if many else ("misread",)))
    """Kinds whose places are told together where their words are the same: what is to be deleted is none of what is to be written."""
    yield from told_together((((kind, hit.message), hit) for kind, hit in faults if kind in apart), least=2)
    yield from in_one(told_together(((kind, hit) for kind, hit in faults if kind not in apart), _MANY))


def _apart_from_stretches(document: Document, faults: list[tuple[str, Hit]]) -> Iterator[tuple[str, Hit]]:
    """The faults, where stretches were read in another code page these alone, and not what their signs seem to be one by one."""
    stretches = misread_stretches(document) if not document.text.isascii() else []
    if not stretches:
        return iter(faults)
    lines: list[Span] = []
    for start in sorted(hit.span.start for hit in stretches if hit.span is not None):
        if not lines or start >= lines[-1].end:  # one line may have thousands
            lines.append(line_at(document.text, start))
    others = [one for one in faults if not isinstance(one[1].span, Span) or not _is_in_any(lines, one[1].span.start)]
    return iter([*(("stretch", hit) for hit in stretches), *others])


def _is_in_any(lines: list[Span], at: int) -> bool:
    """Whether a place stands in one of some lines, which are in order and apart."""
    behind = bisect_right(lines, at, key=lambda line: line.start)
    return behind > 0 and at < lines[behind - 1].end


def _is_in_article(document: Document, span: Span | SourceSpan) -> bool:
    index = document.block_index(span.start) if isinstance(span, Span) else None
    return index is not None and content(document).is_main(index)


def _faults(document: Document, language: str) -> Iterator[tuple[str, Hit]]:
    """Each place with what went wrong there: what was misread is mended at one go, what was lost is not."""
    text = document.text
    if not text.isascii():
        rare = beyond(document)
        runs: dict[str, list[Piece]] = {}
        told: list[tuple[str, Hit]] = []
        has_controls = _CONTROL.search(rare) is not None
        if has_controls or any(lead in rare for lead in LEADS):
            told = list(_misread(document, language, runs))
            yield from told
        if has_controls:
            yield from (("misread", hit) for hit in _controls(document, runs))
        if "Â" in rare:
            for _match, span in found(document, _SPACE, everywhere=True):
                yield "space", Hit(span, _SPACE_LEFT, fix=Fix.replace(document, span, "", "delete it", safe=True))
        if "Ã" in rare:
            yield from (("misread", hit) for hit in _beside(told, last_letters(document)))
        if "â" in rare and "â€" in text:
            yield from (("misread", hit) for hit in _beside(told, _closing_marks(document)))
        yield from (("misread", hit) for hit in _beside(told, mac_letters(document)))
        if "\ufffd" in rare:
            for _match, span in found(document, _LOST, everywhere=True):
                if _is_alone(document, span):
                    yield "lost", Hit(span, _LOST_ALONE, fix=Fix.delete(document, span, "delete the signs", safe=False))
                    continue
                yield "lost", Hit(span, "a character was lost when the text was decoded: look it up in the original")
    if not document.source.isascii():
        yield from (("misread", hit) for hit in misread_in_metadata(document))
        yield from (("space", hit) for hit in stray_marks(document))
    if language == "en" and ("â" in text or "Õ" in text):
        yield from (("misread", hit) for hit in _halves(document))
    yield from lost_signs(document, language)
    yield from (("letters", hit) for hit in lost_letters(document, language))


def _beside(told: list[tuple[str, Hit]], hits: Iterable[Hit]) -> Iterator[Hit]:
    r"""Those that are no part of what was told: what looks like the first half of a letter may be one of its bytes ("â€\xa0" in a letter read three times)."""
    within = {at for _, hit in told if hit.span is not None for at in range(hit.span.start, hit.span.end)}
    return (hit for hit in hits if hit.span is None or hit.span.start not in within)


def _is_alone(document: Document, span: Span) -> bool:
    """Whether nothing else stands in the lines of signs for lost characters: no word lost one."""
    return _ALONE.search(document.text, max(0, span.start - 40), span.start) is not None and (
        _REST.match(document.text, span.end) is not None
    )


_ALONE = lazy_pattern(r"(?:\A|\n)[ \t\ufffd]{0,39}\Z")
_REST = lazy_pattern(r"[ \t\ufffd]{0,40}(?:\n|\Z)")


_LOST_ALONE = "bytes that are no character stand alone in this line, where no word lost one: delete them"
_SPACE_LEFT = "“Â” is what is left of a space decoded with the wrong encoding: delete it"


def _misread(document: Document, language: str, runs: dict[str, list[Piece]]) -> Iterator[tuple[str, Hit]]:
    is_led = any(lead in beyond(document) for lead in LEADS)
    for match, whole in found(document, RUN, everywhere=True):
        if not is_led and _CONTROL.search(match[0]) is None:
            continue
        found_in = _pieces_of(runs, match[0])
        half = is_left_half(match[0], found_in)
        for piece in found_in:
            span = Span(whole.start + piece.start, whole.start + piece.end)
            yield from _of_piece(document, language, span, piece.meant, half=half)


def _of_piece(document: Document, language: str, span: Span, meant: str, *, half: bool) -> Iterator[tuple[str, Hit]]:
    text, run, meant = document.text, document.slice(span), mac_marks(document.text, span, meant)
    if _ends_word(text, span, run, meant) or _is_of_inclusive_word(text, span):
        return
    if is_word_and_blank(text, span, meant) or is_begun_word(text, span, meant):
        return
    if any(map(is_private, meant)):
        yield (
            "garbled",
            Hit(
                span,
                f"“{shown_signs(run)}” is a sign of a font of its own, such as a bullet, decoded with the wrong encoding: look it up in the original",
            ),
        )
        return
    if language == "en" and _is_no_letter_of_english(text, span, meant):
        yield (
            "garbled",
            Hit(
                span,
                f"“{shown_signs(run)}” seems to be another sign that was decoded with the wrong encoding: look it up in the original",
            ),
        )
        return
    if "\ufffd" in meant or _is_of_another_script(text, span, meant):
        yield "lost", Hit(span, "a character was lost when the text was decoded: look it up in the original")
        return
    block = document.block_at(span.start)
    within = span if block is None else block.span
    if is_shown(text, span, meant, within):
        return
    safe = not half and not speaks_of_encodings(text, within.start, within.end)
    if meant.isspace():
        left = (
            _SPACE_LEFT
            if run.startswith("Â")
            else f"“{shown_signs(run)}” is a space decoded with the wrong encoding: put one in"
        )
        fix = Fix.replace(document, span, meant, "delete it" if left is _SPACE_LEFT else "write a space", safe=safe)
        yield "space", Hit(span, left, fix=fix)
        return
    message = f"“{shown_signs(run)}” is {shown_signs(meant)} decoded with the wrong encoding: put in the character, or load the original anew"
    yield (
        "misread",
        Hit(span, message, fix=Fix.replace(document, span, meant, f"write {shown_signs(meant)}", safe=safe)),
    )


def _ends_word(text: str, span: Span, run: str, meant: str) -> bool:
    """Whether a run is the last letter of a word and the marks behind it, though its bytes would make a letter: that would be of another script than the letters before ("muß“")."""
    before = text[max(0, span.start - 1) : span.start]
    if _INITIALS.search(text, max(0, span.start - len(".A.")), span.start) is not None and run[0].isupper():
        return ends_good_word(run, meant) and text[span.end : span.end + 1].islower()  # "M.C.Ö’nün"
    if run in _INITIAL and not before.strip() and text[span.end : span.end + 1].islower():
        return True  # "Ö’nün"
    return before.isalpha() and before <= _LAST_LATIN and ends_good_word(run, meant)


_INITIALS = lazy_pattern(r"(?:\A|[\s.])[^\W\d_]\.\Z")
"""The initial before another one."""
_INITIAL = frozenset({"Ö’", "Ü’", "Ç’"})
"""One alone with the apostrophe before its case."""


def _is_of_inclusive_word(text: str, span: Span) -> bool:
    """Whether a run is a letter and the point behind it in a word for women and men: "ASSOCIÉ·E·S"."""
    if span.end - span.start != _POINTED or text[span.end - 1] != "·":
        return False
    return text[span.start].isalpha() and text[span.end : span.end + 1].isalpha()


_POINTED = 2


def _is_of_another_script(text: str, span: Span, meant: str) -> bool:
    """Whether what bytes seem to have been is a sign of Chinese inside a word of Latin letters, and so was something else."""
    before, behind = text[max(0, span.start - 1) : span.start], text[span.end : span.end + 1]
    return all(_FIRST_CHINESE <= sign <= _LAST_CHINESE for sign in meant) and (
        (before.isascii() and before.isalpha()) or behind == "?"
    )


def _is_no_letter_of_english(text: str, span: Span, meant: str) -> bool:
    """Whether what a rare encoding would make of bytes is a small letter with which no word of English begins: names in an English text begin with a capital, and so another sign was misread there."""
    if len(meant) != 1 or not meant.islower() or not _FIRST_LATIN <= meant <= _LAST_LATIN:
        return False
    if text[max(0, span.start - 1) : span.start].isalpha() or not text[span.end : span.end + 1].islower():
        return False
    rest = _REST_OF_WORD.match(text, span.end)
    if rest is not None and not rest[0].isascii():
        return False  # a name, of which more letters were misread
    return not is_by_bytes(text[span.start : span.end], meant)


_REST_OF_WORD = lazy_pattern(r"\S{1,40}")


_FIRST_LATIN, _LAST_LATIN = "\u0100", "\u024f"
_FIRST_CHINESE, _LAST_CHINESE = "\u3400", "\u9fff"


def _closing_marks(document: Document) -> Iterator[Hit]:
    for match, span in found(document, _CLOSED, everywhere=True):
        block = document.block_at(span.start)
        within = span if block is None else block.span
        if is_shown(document.text, span, "”", within):
            continue
        safe = not speaks_of_encodings(document.text, within.start, within.end)
        yield Hit(
            span,
            f"“{match[0]}” is what is left of a closing quotation mark (”) decoded with the wrong encoding: put in the character, or load the original anew",
            fix=Fix.replace(document, span, "”", "write ”", safe=safe),
        )


def _controls(document: Document, runs: dict[str, list[Piece]]) -> Iterator[Hit]:
    """Control characters that are the punctuation of cp1252 read as Latin-1; those of a run that was misread are told with it."""
    text = document.text
    start = end = 0
    misread: list[Piece] = []
    is_of_misread_run = False
    for match, span in found(document, _CONTROL, everywhere=True):
        if span.start >= end:
            start, end = _run_around(text, span)
            misread = list(reversed(_pieces_of(runs, text[start:end])))
            is_of_misread_run = bool(misread)
        while misread and start + misread[-1].end <= span.start:
            misread.pop()
        if misread and start + misread[-1].start < span.end:
            continue
        meant = match[0].encode("latin-1").decode("cp1252", "replace")
        known = (
            all(character in _PUNCTUATION for character in meant)
            and not is_of_misread_run
            and not text.endswith(_FIRST_BYTES, start, span.start)
            and not _is_beside_letters_of_asia(text, span)
        )
        yield Hit(
            span,
            f"a control character stands where {meant} was meant: put it in, or load the original anew"
            if known
            else "a control character stands where another was meant: look it up in the original",
            fix=Fix.replace(document, span, meant, f"write {meant}", safe=True) if known else None,
        )


_FIRST_BYTES = tuple("ÂÃâÄÅÎÏÐÑØÙ")
"""What the first bytes of most signs look like: with the control character behind it, it was one sign, of which more bytes were lost."""


def _pieces_of(runs: dict[str, list[Piece]], run: str) -> list[Piece]:
    """What was misread in a run, looked for once in a text, which has many that are the same or hold many control characters."""
    if run not in runs:
        runs[run] = pieces(run)
    return runs[run]


def _run_around(text: str, span: Span) -> tuple[int, int]:
    """Where the run of characters beyond ASCII around some begins and ends."""
    start, end = span.start, span.end
    while start and text[start - 1] > "\x7f":
        start -= 1
    while end < len(text) and text[end] > "\x7f":
        end += 1
    return start, end


def _is_beside_letters_of_asia(text: str, span: Span) -> bool:
    """Whether a sign near by is one of Chinese, Japanese or Korean, of whose bytes a control character is left, and not of a mark."""
    near = text[max(0, span.start - _BESIDE) : span.start] + text[span.end : span.end + _BESIDE]
    return any(sign >= _FIRST_OF_ASIA and sign.isalpha() for sign in near)


_FIRST_OF_ASIA, _BESIDE = "\u2e80", 4


@cache
def _half_apostrophe() -> re.Pattern[str]:
    """The first byte of UTF-8's apostrophe where the others were dropped, and the one of Mac Roman read as Latin-1: not in "appât", nor in "donnât"."""
    elided = "|".join(text for entry in _ELIDED.of_language("en") or () if (text := entry.text) not in {"t", "d", "m"})
    negated = "|".join(rf"(?<=\b{entry.text}n.)" for entry in _NEGATED.of_language("en") or ())
    behind = rf"(?<=[A-Za-z]{{2}}.)(?:{elided})|(?i:{negated})t|(?<=\bI.)(?:d|m|{elided})"
    return lazy_pattern(rf"(?<=[A-Za-z])[âÕ](?:{behind})(?![^\W_])")


_OF_LETTERS = lazy_pattern(r"(?i)\b\w*[âêîôûèéàç]\w*")
_LETTERS = 5
"""Words with such letters in a line, from which on they are those of its language: "vîgnant âo mondo libro et parâi … se sant frâre"."""


def _halves(document: Document) -> Iterator[Hit]:
    for _match, span in found(document, _half_apostrophe(), everywhere=True):
        written = document.slice(span)
        line = line_at(document.text, span.start)
        if len(_OF_LETTERS.findall(document.text, line.start, line.end)) >= _LETTERS:
            continue
        yield Hit(
            span,
            f"“{written[0]}” is what is left of an apostrophe (’) decoded with the wrong encoding: put it in, or load the original anew",
            fix=Fix.replace(document, span, "’" + written[1:], "write an apostrophe", safe=True),
        )
