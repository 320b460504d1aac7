"""What a page has around an article or between its paragraphs, and what a scraper leaves within one where it joins them: the foot, notices, buttons, titles of other articles.

Each is told from its first word to its last, where a sentence ends before it or a line begins: "… of the mill. Copyright 2024 Harbour News. All rights reserved.".
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache

from provenance.analysis.characters import IN_LOWERED
from provenance.analysis.content.lookup import LEXICON, line_lexicon
from provenance.analysis.content.prompt_words.asked_on_lines import THE_REST_ASKED
from provenance.analysis.content.prompt_words.calls_of_papers import WITHIN_TEXTS
from provenance.analysis.content.prompt_words.east_asian_ends import EAST_ASIAN_ENDS
from provenance.analysis.content.prompt_words.glued_titles import LABELS_OF_SPONSORS, POINTERS, pointers_in, sponsors_in
from provenance.analysis.content.prompt_words.leading_elsewhere import ARROWED, ARROWED_SIGNS, LEADING_ELSEWHERE
from provenance.analysis.content.prompt_words.left_by_broadcasters import LEFT_BY_BROADCASTERS
from provenance.analysis.content.prompt_words.left_by_newsrooms import (
    COUNTRIES,
    COUNTRY_SIGNS,
    FOLLOW,
    FOLLOW_SIGNS,
    LEFT_BY_NEWSROOMS,
    POINTER,
    POINTER_SIGNS,
)
from provenance.analysis.content.prompt_words.left_by_papers import (
    COVERAGE,
    COVERAGE_SIGNS,
    LEFT_BY_PAPERS,
    SHORT_MARK,
    SHORT_MARKS,
    TEASED,
    TEASED_SIGNS,
)
from provenance.analysis.content.prompt_words.left_on_lines import LEFT_ON_LINES
from provenance.analysis.content.prompt_words.notices_of_walls import SIGNS, notices_in
from provenance.analysis.content.prompt_words.said_by_scripts import SAID_BY_SCRIPTS
from provenance.analysis.content.prompt_words.said_of_rest import SAID_OF_REST
from provenance.analysis.content.prompt_words.titles_within import DASHED, WITHIN, dashed_in, labelled_within
from provenance.analysis.content.prompt_words.walls_abroad import HEADS, OF_ACCOUNTS, heads_in, offers_in
from provenance.analysis.content.prompt_words.wordings import BEHIND, call, is_begun, is_lined
from provenance.analysis.content.statements import speaks_of_site
from provenance.analysis.language import language
from provenance.analysis.line_beginnings import at_lines, beginnings, fitting_at
from provenance.api import Document, Literals, Phrases, any_of, lazy_pattern
from provenance.named_tuples import NamedTuple

__all__ = ["has_signs", "joined_parts"]

_WORDS = Phrases.load(LEXICON, "glued")
_GAP = r"[ \t\xa0]"
_MONTH = r"(?:jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|ene|abr|ago|set|out|dez|mai|avr|août|juin|juil|déc|fév|dic|gen|mag|giu|lug|ott|mär|okt|mei|mrt)[^\W\d_]*\.?"
_RESERVED = r"(?:all rights reserved|todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|todos os direitos reservados|tutti i diritti riservati|alle rechten voorbehouden)"
_RIGHTS = call(
    rf"{BEHIND}(?P<sign>©|\(c\) ?(?=\d)|copyright(?: ?(?:©|\(c\)|:))?) ?(?:(?:19|20)\d\d(?:[-–—](?:\d\d){{1,2}})?,? ?(?:by )?(?-i:[A-ZÀ-Þ\d])[^.\n]{{1,60}}?(?:\.(?:com|co|org|net|uk|info|de|fr|es|it|nl|br)\b)*|(?-i:[A-ZÀ-Þ])[^.\n]{{1,60}}?,? (?:19|20)\d\d(?:[-–—](?:\d\d){{1,2}})?)(?:[.,:;–—-]? ?{_RESERVED}\b\.?|[.,]?(?=\s*(?:\n|\Z)))"
    rf"|(?<=[^\W_] )(?-i:©|(?:Copyright|COPYRIGHT)(?: ?©)?) ?(?:19|20)\d\d(?:[-–—](?:\d\d){{1,2}})?,? (?-i:[A-ZÀ-Þ\d])[^.\n]{{1,60}}?[.,]? ?{_RESERVED}\b\.?"
)
"""A statement of rights behind a sentence; behind words without a stop where it says that all are reserved."""
_FOOT_SENTENCE = lazy_pattern(r"\s{0,3}[A-ZÀ-Þ][^.!?\n]{4,240}[.!?]?")
_FOOT_WORDS = lazy_pattern(
    r"\b(?:external (?:sites?|links?|linking)|contenidos? extern\w+|externe[nr]? (?:inhalte|seiten|sites?|links?)|sites? externes?|siti esterni|sites? externos?)\b",
    re.IGNORECASE,
)
_HEADED = call(
    lambda: (
        rf"(?:(?<=\S){_GAP}{{2,}}|^{_GAP}*)(?P<head>(?=(?-i:[A-ZÀ-Þ]))(?:{any_of(_WORDS.texts('lists'))}) ?:?)(?={_GAP}{{2,}}\S)(?P<titles>[^\n]{{8,900}})"
    )
)
"""The head of a list of titles, between which two blanks were left of their lines."""
_BETWEEN = lazy_pattern(rf"{_GAP}{{2,}}(?=[A-ZÀ-Þ“\"‘'«¿¡\d])")
_LONGEST_TITLE = 200
_MORE_FROM = lazy_pattern(
    r"(?:(?m:^)|(?<=\S )(?<!\b[Mm]ore ))(?:(?:[Mm]ore|MORE|Other|Top|Best|Latest|Most) )(?:(?:Top|Great|Must|Best|Popular|Latest|Recent|Read|Related|Must-) ?){0,2}(?:Reads?|Stories|News|Articles|Headlines|Posts|Coverage|Reading|Videos|READS|STORIES|NEWS|ARTICLES) (?:[Ff]rom|FROM|[Oo]n|ON|[Bb]y|[Ii]n|[Aa]t)(?: (?:the |The )?[A-Z][\w.’'&-]*){1,5}:?[ \t]*(?=\n|\Z)"
    r"|(?<=\S )(?:Más (?:noticias|artículos) de|Mais (?:notícias|artigos) (?:de|do|da)|Plus (?:d['’]articles|d['’]actualités) (?:de|du|sur)|Mehr (?:Artikel|Nachrichten|News|Texte) (?:von|aus|bei)|Altr[ei] (?:notizie|articoli) (?:da|di|su)|Meer (?:nieuws|artikelen) (?:van|op|uit))(?: (?:[Ll][aeo]s? |[Dd]er )?[A-Z][\w.’'&-]*){1,5} ?:[ \t]*(?=\n|\Z)"
)
_EVENT = call(
    rf"(?:{BEHIND}|(?<=['\"’”], ['\"‘“]))(?P<said>(?-i:(?:FEATURED|UPCOMING|SPONSORED|Featured|Upcoming|Sponsored) (?:EVENT|WEBINAR|CONFERENCE|SUMMIT|WORKSHOP|COURSE|Event|Webinar|Conference|Summit|Workshop|Course)S?\b)[^\w\n]{{0,5}}\s?[^\w\n]{{0,2}}\s*(?:\d{{1,2}}(?: ?[-–—] ?\d{{1,2}})? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?: ?[-–—] ?\d{{1,2}})?,? \d{{4}})(?:(?:['’\"], ['‘\"]|[ ]?[|•·,–—-]? |\s*\n\s*)(?-i:[A-ZÀ-Þ][^\W\d_]+(?:[ -][A-ZÀ-Þ][^\W\d_]+){{0,2}}(?:, [A-ZÀ-Þ][\w.]*(?: [A-ZÀ-Þ]\w+(?=['’\"\n]|\Z))?)?))?)"
)
_COUNTS = lazy_pattern(
    r"(?:Don['’]t Miss |Most Shared )?(?<!\w)(?<!\d[.,])(?:\d[\d.,]*[ ]?[KkMm]?[ ](?:SHARES|Shares|shares)\b[ \t]*){2,}"
)
_BAR = lazy_pattern(
    r"(?:(?<![^\W\d_a-zß-ÿ] )\b(?:Listen|Share|Comment(?: on this story)?|Comments|Add to (?:your )?(?:saved|reading) (?:stories|list|articles)|Save(?: (?:article|story|for later))?|Gift(?: [Aa]rticle| this article)?|Print|Email|Text size|Bookmark|Follow|Resize|Share this (?:story|article)|\d{1,4}(?: min(?:ute)?s?)?)(?![\w’'-])[ \t]*){4,}"
)
_PLAYER = call(
    rf"{BEHIND}(?:(?:media|video|audio) (?:playback )?is (?:not supported|unsupported|not available) (?:on|in|by) (?:your|this) (?:device|browser)|your browser does not support (?:the )?(?:video|audio|html5)[^.!?\n]{{0,40}}?(?=[.!?\n]|\Z)|to (?:play|view|watch) this video(?:,)? you(?:'ll| will)? need to enable javascript[^.!?\n]{{0,60}})[.!]?"
)
_LABEL = lazy_pattern(
    r"(?:(?m:^)|(?<=[.!?…”] )|(?<=[.!?…”]))(?:(?:[Ii]mage copyright,?|[Ii]mage source,?|[Mm]edia playback is (?:un|not )supported on (?:your|this) device)(?: [A-Z][\w.&’/-]*){0,4}? |(?=image|media))(?P<said>(?:[Ii]mage|[Mm]edia) caption,?)(?= [A-ZÀ-Þ“\"‘\d])"
)
"""A label for those who hear a page, before the words of the caption: the name before it is the credit."""
_TRANSLATED = call(
    rf"{BEHIND}(?P<said>read (?:this|the) (?:story|article|news|report|post|piece|interview)(?: also)? in (?-i:[A-Z][a-z]+(?: (?:and|or) [A-Z][a-z]+)?)|(?:lee|lea|leer) (?:esta (?:noticia|historia|nota)|este artículo) en [^\W\d_]+|lire cet article en [^\W\d_]+|leia (?:esta (?:notícia|reportagem|matéria)|este (?:texto|artigo)) em [^\W\d_]+|leggi (?:questo articolo|questa notizia) in [^\W\d_]+|lees dit (?:artikel|verhaal) in het [^\W\d_]+|diesen artikel auf [^\W\d_]+ lesen)[.!]?(?=[ \t]*(?:\n|\Z))"
)
_TAGGED = lazy_pattern(
    r"(?<=[^\W\d_A-ZÀ-Þ]|[.!?…”\"’)\d])(?<!Hash)(?<!Meta)[ \xa0]{0,3}(?P<said>(?:Tags|TAGS|Filed under): ?[#A-ZÀ-Þ][^\n.!?:]{2,240})(?=\s*\Z)"
)
"""The tags of an article, which ran into its last sentence: "… of the mill.Tags: HarbourTown News"."""
_MORE = ("reads", "stories", "news", "articles", "headlines", "posts", "coverage", "reading", "videos")
_STORY = ("story", "article", "news", "report", "post", "piece", "interview")
_RESERVED_WORDS = ("rights reserved", "derechos reservados", "droits réservés", "rechte vorbehalten", "direitos reservados", "diritti riservati", "rechten voorbehouden")  # fmt: skip

_Reader = Callable[[Document, int, int], Iterator[tuple[str, int, int]]]


class _Sought(NamedTuple):
    """What is looked for around one of its signs."""

    signs: tuple[str, ...]
    """In small letters."""
    before: int
    behind: int
    """Characters around a sign in which all of it stands."""
    read: _Reader


def _fitting(kind: str, pattern: re.Pattern[str]) -> _Reader:
    def read(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        text = document.text
        if is_begun(pattern.pattern) and not is_lined(pattern.pattern):
            places = fitting_at(pattern, text, beginnings(document), start, end)
        elif is_lined(pattern.pattern):
            places = at_lines(pattern, text, start, end)
        else:
            places = pattern.finditer(text, start, end)
        for found in places:
            first, last = found.span("said") if "said" in pattern.groupindex else found.span()
            yield kind, first, first + len(text[first:last].rstrip())

    return read


def _arrowed(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Titles with the arrow of a link that was lost; lines on end that each have one are the steps of a way."""
    text = document.text
    for found in ARROWED.finditer(text, start, end) if not (document.is_written or document.whole_page) else ():
        first, last = found.start(), found.start() + len(found[0].rstrip())
        line = text.find("\n", last)
        after = text[line : line + _AFTER].lstrip().partition("\n")[0] if line >= 0 else ""
        if text[max(0, first - _AFTER) : first].rstrip().endswith(ARROWED_SIGNS) or after.rstrip().endswith(
            ARROWED_SIGNS
        ):
            continue
        if not _is_linked(document, first, last):
            yield "related", first, last


_AFTER = 200
"""Characters beside a line in which the next one stands."""


def _more_from(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """What leads to more of a house at the end of a paragraph, or is a line with its colon; the same words in a title are the author's."""
    text = document.text
    for found in _MORE_FROM.finditer(text, start, end):
        first, last = found.start(), found.start() + len(found[0].rstrip())
        behind = first - text.rfind("\n", 0, first) - 1
        if behind >= _PARAGRAPH or (not behind and text[last - 1] == ":"):
            yield "related", first, last


def _lists(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """Lists of other articles with two blanks between their titles: "… of the mill.  Related News  Ferry opens again  Council elects a mayor"."""
    text = document.text
    for found in _HEADED.finditer(text, start, end):
        at, edge, last = found.start("titles"), found.end("titles"), 0
        at += len(text[at:edge]) - len(text[at:edge].lstrip())
        while at < edge:
            gap = _BETWEEN.search(text, at, edge)
            stop = edge if gap is None else gap.start()
            title = text[at:stop].strip()
            if not title or len(title) > _LONGEST_TITLE or title.rstrip('”"')[-1:] in (".", ";") or ". " in title[:-1]:
                break
            last = at + len(text[at:stop].rstrip())
            at = edge if gap is None else gap.end()
        if last:
            yield "related", found.start("head"), last


def _short_marks(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The marks of advertisements "AD" that stand between the paragraphs of a text again and again; alone they may be an author's."""
    text = document.text
    for found in SHORT_MARK.finditer(text, start, end):
        if text.count(f"\n{found['said']}\n") > 1:
            yield "advertisement", *found.span("said")


_CREDIT = lazy_pattern(r"[/©@]|\b(?:by|via|courtesy|credit|from|with|for|supplied|provided)\b", re.IGNORECASE)
_SMALL = lazy_pattern(r"(?<![\w’'-])[a-zß-ÿ]{3,}(?![\w’'-])")
_IN_SMALL = 2
"""Words in small letters of a title, at least."""
_PHOTOS = ("photos", "gallery")


def _pointers(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """A title behind "Read:", "Photos:", "More:" between two paragraphs, of which no link of an author's is made; not whose pictures they are."""
    text = document.text
    for found in POINTER.finditer(text, start, end):
        first, last = found.span("said")
        label = (found["label"] or "").lower()
        if len(_SMALL.findall(found["title"])) < _IN_SMALL or (label in _PHOTOS and _CREDIT.search(found["title"])):
            continue
        above, below = text[max(0, first - _AFTER) : first].rstrip(), text[last:].lstrip()
        if not above.endswith(_STOPS) or first - above.rfind("\n") - 1 < _PARAGRAPH:
            continue
        if below and len(below.partition("\n")[0]) < _PARAGRAPH:
            continue
        if not _is_linked(document, first, last):
            yield "related", first, last


def _is_linked(document: Document, start: int, end: int) -> bool:
    return any(link.span.start < end and link.span.end > start for link in document.links)


def _followed(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The account of whoever wrote a text or of a house, at the end of a line; with its link, or in the source of a site, it is an author's, as that of a guest in the notes to a podcast."""
    for found in FOLLOW.finditer(document.text, start, end) if not document.is_written else ():
        if not _is_linked(document, *found.span("said")):
            yield "share", *found.span("said")


_STOPS = (".", "!", "?", "”", '"', "’", "'", ")")


def _feet(document: Document, start: int, end: int) -> Iterator[tuple[str, int, int]]:
    """The rights of a house behind a sentence, and what its foot says behind them of its site; not those of an agency, which stand with what it wrote."""
    text = document.text
    for found in _RIGHTS.finditer(text, start, end):
        first, last = found.span()
        if first - text.rfind("\n", 0, first) < _PARAGRAPH:
            continue  # a line of its own, which is read as one, or one beside a licence
        if line_lexicon(language(document).read_as).names_agency(found[0]):
            continue
        while (said := _FOOT_SENTENCE.match(text, last)) is not None and (
            speaks_of_site(said[0]) or _FOOT_WORDS.search(said[0]) is not None
        ):
            last = said.end()
        yield "footer", first, last


_SOUGHT = (
    _Sought(tuple(f"{what} {event}" for what in ("featured", "upcoming", "sponsored") for event in ("event", "webinar", "conference", "summit", "workshop", "course")), 4, 200, _fitting("advertisement", _EVENT)),
    _Sought(("tags:", "filed under:"), 8, 260, _fitting("navigation", _TAGGED)),
    _Sought((" shares",), 30, 400, _fitting("share", _COUNTS)),
    _Sought(("add to your saved", "add to saved", "share comment", "comment save", "save share", "save gift", "share save"), 200, 200, _fitting("share", _BAR)),
    _Sought(("playback is ", "support the video", "support the audio", "support html5", "support video", "view this video", "play this video", "watch this video"), 40, 200, _fitting("script", _PLAYER)),
    _Sought(("image caption", "media caption"), 120, 20, _fitting("script", _LABEL)),
    _Sought((*(f"{what} {on} " for what in _MORE for on in ("from", "on", "by", "in", "at")), "noticias de ", "artículos de ", "notícias d", "artigos d", "articles de ", "articles d", "articles sur ", "actualités d", "artikel von ", "nachrichten von ", "news von ", "texte von ", "notizie da ", "notizie di ", "articoli da ", "articoli di ", "nieuws van ", "artikelen van "), 40, 160, _more_from),
    _Sought((*(f"read {this} {what} in " for this in ("this", "the") for what in _STORY), *(f"{what} also in " for what in _STORY), "noticia en ", "historia en ", "nota en ", "artículo en ", "article en ", "notícia em ", "reportagem em ", "matéria em ", "artigo em ", "texto em ", "articolo in ", "notizia in ", "artikel in het ", "verhaal in het ", "artikel auf "), 40, 100, _fitting("related", _TRANSLATED)),
    _Sought(("©", "copyright 19", "copyright 20", "copyright (c)", "copyright: ", "(c) 20", "(c) 19", "(c)20", *_RESERVED_WORDS), 100, 240, _feet),
    _Sought(_WORDS.texts("lists"), 40, 1_000, _lists),
    *(_Sought(signs, 200, 300, _fitting(kind, pattern)) for kind, signs, pattern in (*WITHIN_TEXTS, *LEFT_BY_PAPERS, *LEFT_BY_BROADCASTERS, *LEFT_BY_NEWSROOMS, *SAID_BY_SCRIPTS, *SAID_OF_REST, *LEFT_ON_LINES, *LEADING_ELSEWHERE, *THE_REST_ASKED, *EAST_ASIAN_ENDS)),
    _Sought(ARROWED_SIGNS, 200, 40, _arrowed),
    _Sought(COVERAGE_SIGNS, 4, 2_400, _fitting("related", COVERAGE)),
    _Sought(TEASED_SIGNS, 40, 6_000, _fitting("related", TEASED)),
    _Sought(COUNTRY_SIGNS, 4, 6_000, _fitting("newsletter", COUNTRIES)),
    _Sought(POINTER_SIGNS, 4, 200, _pointers),
    _Sought(FOLLOW_SIGNS, 140, 200, _followed),
    _Sought(SHORT_MARKS, 8, 120, _short_marks),
    _Sought(SIGNS, 300, 1_600, notices_in),
    _Sought(OF_ACCOUNTS, 200, 2_000, offers_in),
    _Sought(HEADS, 40, 1_600, heads_in),
    _Sought(POINTERS, 40, 1_700, pointers_in),
    _Sought(LABELS_OF_SPONSORS, 4, 80, sponsors_in),
    _Sought(WITHIN, 4, 240, labelled_within),
    _Sought(DASHED, 4, 1_600, dashed_in),
)  # fmt: skip
_ALL = Literals(sign for one in _SOUGHT for sign in one.signs)
_PARAGRAPH = 80
"""Characters of a paragraph before the rights that were joined to it."""
_LINE = 400
"""Characters behind such a place to the end of its line, or of the text: where it is further, nothing ends there."""


def has_signs(document: Document) -> bool:
    """Whether a text has one of the signs."""
    return IN_LOWERED.any_in(document, _ALL)


@cache
def _sought_by() -> dict[str, list[int]]:
    """The numbers of what each sign is one of: thousands of signs, of which a text has a few."""
    found: dict[str, list[int]] = {}
    for number, one in enumerate(_SOUGHT):
        for sign in dict.fromkeys(one.signs):
            found.setdefault(sign, []).append(number)
    return found


def joined_parts(document: Document, low: str) -> Iterator[tuple[str, int, int]]:
    """What kind each is of, and where it begins and ends; `low`: the text in small letters."""
    text = document.text
    places: dict[int, list[int]] = {}
    sought = _sought_by()
    for sign, at in IN_LOWERED.find_all(document, low, _ALL):
        for number in sought[sign]:
            places.setdefault(number, []).append(at)
    for of in sorted(places):
        one, found = _SOUGHT[of], sorted(places[of])
        if len(low) != len(text):  # a letter has a longer small form, so that places differ
            yield from one.read(document, 0, len(text))
            continue
        end = 0
        for number, at in enumerate(found):
            if at < end:
                continue
            last = at
            for other in found[number:]:
                if other > last + one.behind:
                    break
                last = other
            start = max(end, at - one.before)
            end = _edge(text, last + one.behind)
            yield from one.read(document, start, end)


def _edge(text: str, at: int) -> int:
    """Where to stop looking: at the end of a line or of the text where it is near, so that what ends there is found."""
    if len(text) - at <= _LINE:
        return len(text)
    line = text.find("\n", at, at + _LINE)
    return at if line < 0 else line + 1
