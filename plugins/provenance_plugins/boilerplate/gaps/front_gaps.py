"""Fields of the front matter in which the words of a template still stand: "title: Post Title", "description: This is meta description"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import chain

from provenance.api import Document, Hit, Phrases, Severity, SourceSpan, any_of, lazy_pattern, quoted
from provenance_plugins.boilerplate import LEXICON
from provenance_plugins.boilerplate.gap_words import is_gap
from provenance_plugins.boilerplate.gaps.front_notes import front_notes
from provenance_plugins.boilerplate.gaps_in_source import may_have_front_gaps
from provenance_plugins.boilerplate.sources import aside_on_folder, is_draft, is_layout, is_test_data, shows_style

__all__ = ["front_gaps", "is_of_template", "kind_of_field"]

_WORDS = Phrases.load(LEXICON, "front_gaps")
_TITLES = r"(?:(?:seo|meta)_?)?title|sub_?title|headline"
_TEXTS = r"(?:(?:seo|meta)_?)?description|summary|excerpt|abstract|(?:meta_)?teaser|tagline|standfirst|blurb"
_TAGS = r"tags|categories|keywords"
_KEYWORD = r"(?:tag|category|keyword|키워드|태그|关键词|關鍵詞|标签|標籤|キーワード|タグ|palabra clave|etiqueta|palavra-chave|mot-cl[ée]|stichwort|schlagwort|parola chiave|trefwoord|anahtar kelime|từ khóa|ключевое слово)"
_FIELD = lazy_pattern(
    rf"(?m)^[\"']?(?P<field>{_TITLES}|{_TEXTS}|{_TAGS})[\"']?[ \t]*[:=][ \t]*(?P<quote>[\"']?)(?P<value>[^\s\"'|>][^\n\"]{{1,298}}?)(?P=quote)[ \t]*\r?$",
    re.IGNORECASE,
)
_FRONT = 10_000
"""Characters at the start of a source in which these fields stand."""
_MARKERS = frozenset({"TODO", "FIXME", "TBD", "XXX", "TK", "TKTK", "???"})
_LABELLED = ("TODO:", "FIXME:", "TODO ")
_BRACKETED = lazy_pattern(r"(?:\[|<)\s*(?P<words>[^\[\]<>{}\n]{3,80}?)\s*(?:\]|>)")
_NUMBERED = lazy_pattern(
    rf"\[?\s*[\"']?{_KEYWORD}[ _-]?\d[\"']?(?:\s*,[^\n]*)?\]?",
    re.IGNORECASE,
)
"""What a template has for keywords: "[tag1, tag2]"."""
_LISTED = lazy_pattern(
    rf"(?m)^(?P<field>{_TAGS})[ \t]*:[ \t]*(?P<value>\[[ \t]*\"{_KEYWORD}[ _-]?1\"[ \t]*,[ \t]*\"{_KEYWORD}[ _-]?2\"[^\n]{{0,200}}\])[ \t]*\r?$",
    re.IGNORECASE,
)
_LIMIT = lazy_pattern(
    r"[（(](?:(?:max\.?|maximum|up to|within|under|höchstens|bis zu|máx\.?|máximo|hasta|até|maxi|massimo|maks\.?|tối đa)\s)?\d{2,3}(?:\s?[-–~]\s?\d{2,3})?\s?(?:characters?|chars?|zeichen|caractères|caracteres|caratteri|tekens|znaków|tecken|karakter|ký tự|자|字符?|文字)(?:\s?(?:max\.?|or less|maximum|이내|以内|以內|以下))?[)）]\Z",
    re.IGNORECASE,
)
"""How long a description may be, as its template tells whoever writes it: "(150자 이내)"."""
_OF_TEMPLATES = lazy_pattern(
    r"(?i)(?:^|/)_?(?:archetypes?|templates?|boilerplates?|skeletons?|examples?|samples?)(?:/|[-_.]|$)|[-_. ](?:template|archetype|boilerplate|skeleton|example|sample)s?(?:[-_.]|$)|\byyyy\b"
)
"""In the path of a file from which others are made, or which shows how one is made."""


def _kinds() -> str:
    return any_of(_WORDS.texts("kinds"))


def _said_of(nouns: str) -> str:
    """What a template says in the place of a title, or of a description: with a word that says that it is to stand here, or whose it is to be."""
    own = rf"(?:(?:short|brief|sample|example|default|main|catchy|new|meta|seo|page|one-sentence) )*(?:(?:{_kinds()}) )?(?:{nouns})"
    return (
        rf"(?:this is |here goes |here is )?(?:(?:the|an?|my|your|some|this) )?{own}(?: text)? (?:(?:goes |comes |is )?here|of (?:(?:the|an?|my|your|this) )?(?:post|page|blog post|title)|(?:of|for) (?:your|this) (?:{_kinds()}))"
        rf"|(?:this is|here goes|here is) (?:(?:the|an?|my|your|some) )?{own}"
        rf"|(?:the|my|your) (?:(?:{_kinds()}|meta|seo) )?(?:{nouns})"
        rf"|(?:(?:{_kinds()}|meta|seo|sample|example) )(?:{nouns})"
        rf"|(?:please )?(?:insert|enter|add|put|write|type) (?:(?:an?|the|your|my) )?{own}(?: (?:of|for) [\w ]{{1,30}})? here"
        rf"|(?:please )?(?:insert|enter) (?:(?:an?|the|your|my) )?{own}"
    )


_TITLE = lazy_pattern(lambda: rf"(?i)(?:{_said_of('(?:sub)?title|headline')})[.!…]*")
_TEXT = lazy_pattern(
    lambda: rf"(?i)(?:{_said_of('description|summary|excerpt|abstract|teaser|subtitle|standfirst|blurb')})[.!…]*"
)
_IS_TITLE = lazy_pattern(rf"(?i)(?:{_TITLES})")
_IS_TAGS = lazy_pattern(rf"(?i)(?:{_TAGS})")


@cache
def _whole() -> frozenset[str]:
    return frozenset(_WORDS.texts("whole"))


@cache
def _tried() -> frozenset[str]:
    return frozenset(_WORDS.texts("tried"))


@cache
def _begins() -> tuple[str, ...]:
    return _WORDS.texts("begins")


_TRIAL = lazy_pattern(
    r"\A(?:an? |the |my |our |this is an? )?(?:first|second|quick|simple|small|test|trial|sample|dummy) (?:post|page|entry|article) (?:to|for) (?:confirm|test|check|verify|try|see (?:if|whether|how)|make sure|testing|checking)"
    r"|\bto (?:confirm|check|verify|see|test)(?: that| whether| if)? (?:the|this|my|our|a) (?:new )?(?:cms|editor|workflow|pipeline|build|deploy\w*|setup|preview|webhook)\b"
)
"""What somebody says of a text with which he only tries a site out."""
_NOWHERE = lazy_pattern(
    r"<a\shref=(?:''|\"\"|\\\"\\\")>\s?(?P<words>[^<>\n]{2,80}?)\s?</a>",
    re.IGNORECASE,
)
"""A link of a field that nothing but its words has: a script finds others by their class or their id."""
_THIS_IS = lazy_pattern(r"this is (?:the|an?|my|our) (?:\w+ ){1,3}(?:page|post|section|site|website)")
"""A description that says no more than what a page is: "This is the sponsorship page"."""
_ROWS = ("qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "yxcvbnm", "1234567890")
_KEYS, _CHUNK = 6, 4
"""Letters of a run of keys at least, and of the part that it repeats at most."""


def _is_run_of_keys(value: str) -> bool:
    """Whether somebody only hit keys: beside each other in a row, or the same few over and over: "qwertz", "asdfasdfasdf"; no word does so three times."""
    keys = value.replace(" ", "")
    if len(keys) < _KEYS or not keys.isalnum():
        return False
    if any(keys in row or keys in row[::-1] for row in _ROWS):
        return True
    if any(len(keys) >= 3 * size and keys == (keys[:size] * len(keys))[: len(keys)] for size in range(1, _CHUNK + 1)):
        return True
    return any(
        len(keys) >= 2 * size
        and keys == (keys[:size] * len(keys))[: len(keys)]
        and any(keys[:size] in row for row in _ROWS)
        for size in range(_CHUNK, _KEYS + 1)
    )


def front_gaps(document: Document) -> Iterator[tuple[str, Hit]]:
    """Each with its words: what a list of texts and a search engine show of the text is then that of its template.

    For information where the file is itself a template, shows how a site looks, or is test data, and where the field has no more than its own name.
    """
    if not may_have_front_gaps(document):
        return
    source = document.source
    fence = source.lstrip("\ufeff")[:3]
    end = source.find(f"\n{fence}", 3, _FRONT)
    meant = None
    told: set[int] = set()
    for field, value, place in front_notes(source, max(end, 0)):
        if meant is None:
            meant = is_of_template(document)
        told.add(place.start)
        words = f"{field}: {value}"
        lesser = meant or (value.lower().startswith("lorem") and _is_hidden(document))
        message = f"{quoted(words)} in the front matter is {'what a template has there' if value.lower().startswith('lorem') else 'a note to whoever finishes the text'}{aside_on_folder(document)}: put in the text's own"
        yield (
            f"{words} in the front matter",
            Hit(place, message, severity=Severity.INFO if lesser else Severity.WARNING),
        )
    for match in _NOWHERE.finditer(source, 0, end) if "href=" in source[: max(end, 0)] else ():
        if meant is None:
            meant = is_of_template(document)
        message = f"the link {quoted(match['words'])} in the front matter has no address{aside_on_folder(document)}: put in where it should lead, or take the link off the words"
        severity = Severity.INFO if meant else Severity.WARNING
        yield "links without an address in the front matter", Hit(SourceSpan(*match.span()), message, severity=severity)
    for match in chain(_FIELD.finditer(source, 0, max(end, 0)), _LISTED.finditer(source, 0, max(end, 0))):
        if match.start("value") in told:
            continue
        kind = kind_of_field(match["field"].lower(), match["value"].strip())
        if kind is None:
            continue
        if meant is None:
            meant = is_of_template(document)
        words = f"{match['field']}: {match['value'].strip()}"
        message = f"{quoted(words)} in the front matter is what a template has there{aside_on_folder(document)}: put in the text's own"
        unseen = match["value"].strip().lower().startswith("lorem ipsum") and _is_hidden(document)
        severity = Severity.INFO if meant or unseen or kind == "bare" else Severity.WARNING
        yield f"{words} in the front matter", Hit(SourceSpan(*match.span("value")), message, severity=severity)


def _is_hidden(document: Document) -> bool:
    """Whether the front matter says that a text is a draft, or that no reader is to see it: "hide: true" in the sample of a theme."""
    return is_draft(document) or _HIDDEN.match(document.source) is not None


_HIDDEN = lazy_pattern(
    r"(?i)\ufeff?(?P<fence>---|\+\+\+)[ \t]*\r?\n(?:(?!(?P=fence))[^\n]*\n){0,40}?(?:hide|hidden|unlisted|unpublished)[ \t]*[:=][ \t]*[\"']?true\b"
)


def kind_of_field(field: str, value: str) -> str | None:
    """Whether a value is that of a template: "bare" where it is the name of the field, which a page may have for its title."""
    low = value.lower().rstrip(".!… ")
    if _IS_TAGS.fullmatch(field) is not None:
        return "said" if _NUMBERED.fullmatch(value) is not None else None
    noted = low[: low.rfind("(")].rstrip() if low.endswith(")") else low  # with a note to whoever fills it in
    if _IS_TITLE.fullmatch(field) is None and not value.strip(".…"):
        return "said"
    if value in _MARKERS or value.startswith(_LABELLED) or noted in _whole() or low.startswith("lorem ipsum"):
        return "said"
    if _IS_TITLE.fullmatch(field) is None and (low in _tried() or _is_run_of_keys(low)):
        return "said"
    limited = _IS_TITLE.fullmatch(field) is None and _LIMIT.search(low) is not None
    if limited or low.startswith(_begins()) or _TRIAL.search(low) is not None:
        return "said"
    if _IS_TITLE.fullmatch(field) is None and _THIS_IS.fullmatch(low) is not None:
        return "bare"
    if low == field:
        return "said" if value.isupper() and len(value) > 1 and not field.isupper() else "bare"
    if (_TITLE if _IS_TITLE.fullmatch(field) is not None else _TEXT).fullmatch(value) is not None:
        return "said"
    bracket = _BRACKETED.fullmatch(value)
    if bracket is None:
        return None
    words = bracket["words"]
    named = words[:1].upper() + words[1:]
    return "said" if is_gap(named, "en") or words.lower() == field or named.startswith(("Describe ", "Title")) else None


def is_of_template(document: Document) -> bool:
    """Whether a file is one from which others are made, shows how a site looks, or is there for a program to be tested with."""
    return (
        is_layout(document)
        or shows_style(document)
        or is_test_data(document)
        or _OF_TEMPLATES.search(document.path.replace("\\", "/")) is not None
    )
