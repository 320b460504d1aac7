"""Sentences that ask their readers to write, to call or to come: what they name is published for that."""

from __future__ import annotations

import re
from functools import cache

from provenance.analysis import inside_quotation
from provenance.analysis.files import is_message
from provenance.api import Document, Phrases, Span, any_of, lazy_pattern
from provenance_plugins.personal_data.digits import WORD
from provenance_plugins.personal_data.list_archives import end_of_numberless_head
from provenance_plugins.personal_data.phone_labels import phone_labels

_INVITATIONS = Phrases.load(__package__, "invitations")
_PUBLIC = Phrases.load(__package__, "public_lines")
_BELOW = Phrases.load(__package__, "contact_below")
_OFFICIALS = Phrases.load(__package__, "officials")
_BEHIND = Phrases.load(__package__, "asked_behind")
_OTHERS = Phrases.load(__package__, "asked_of_others")
_HEADERS = Phrases.load(__package__, "mail_headers")
_OTHERS_ASKED = Phrases.load(__package__, "or_another")
_CALLS = Phrases.load(__package__, "calls")

_SENTENCE = 200
"""Characters of a sentence, on each side of a contact, at most."""
STOP = lazy_pattern(
    r"[.!?\n](?:(?<=\n)|(?<!\bMr.)(?<!\bMs.)(?<!\bDr.)(?<!\bSt.)(?<!\bJr.)(?<!\bMrs.)(?<!\bInc.)(?<!\bCo.)\s)"
)
_APOSTROPHE = "['’]"
_SHORT = 60
"""Characters of a line that ends where its writer ended it."""
_CONTACT = lazy_pattern(r"[\w.+-]+@[\w.-]+|\+?\d[\d ().-]+\d")
_MARKS = frozenset("“”„«»\"'‘’`")
_CLOSES = lazy_pattern(r"[“”„«»\"'‘’`][*_)\]]{0,3}[.!]?[*_)\]]{0,3}(?:\s*\n|\s*\Z|\s(?=[A-ZÀ-Þ]))")
"""Behind a contact, the mark that closes, and the end of the sentence."""
_NAMED = lazy_pattern(r"\W*[^\W\d_a-z][\w’'.-]+(?: [^\W\d_a-z][\w’'.-]*){1,3}\W*")
"""A line that has no more than a name beside its contact."""
_ENTRY = lazy_pattern(r"[\W\d_]*(?:[^\W\d_][^:\n@]{1,40}:\s{1,2})?[^\W\d_a-z][\w’'.-]+ [^\W\d_a-z]")
"""Begins an entry of a list of people: with a name, also behind the place or the task that they have."""
_LISTED = 16
"""Entries of such a list that are looked at."""
_PARAGRAPH = 400
"""Characters of a paragraph that asks, above a line that goes on with it."""
_CALLING = 70
"""Characters of a clause that asks to call, before its number."""
_WRAPS = 3
"""Lines of a sentence before the one with the contact."""


def for_public(document: Document, span: Span) -> bool:
    """Whether the sentence of a contact says that it is for whoever reads it: "Call … with tips", "Anyone with information may call the police at …"."""
    start, end = _sentence(document.text, span)
    return _public().search(document.text, start, end) is not None


def calls_office(document: Document, span: Span) -> bool:
    """Whether the sentence of a number asks to call those who are in office, and to say something to them: "call your senator", "ask the governor to sign"."""
    text = document.text
    start, end = _sentence(text, span)
    return _in_office().search(text, start, end) is not None and not inside_quotation(document, span)


def asks_to_call(document: Document, span: Span) -> bool:
    """Whether a clause does no more than ask whoever reads it to call a number: "Call … or book online", "call us in Kent on …"; not in a quotation."""
    start = max(0, span.start - _CALLING)
    before = document.text[start : span.start]
    return (_call().search(before) is not None or _is_by_calling(document, span)) and not inside_quotation(
        document, span
    )


_ITS_ADDRESS = lazy_pattern(
    r"(?i)(?<!\w)please\s(?:contact|write\sto|e-?mail|get\sin\stouch\swith)\s[^\n.!]{2,60}?\s(?:if\s(?:you|anyone)|for\s(?:more|further|details|tickets|information)|to\s(?:join|register|book|order|volunteer|help|donate|sign\sup))(?!\w)[^\n]{0,100}?[.!]\s{1,2}(?:his|her|their)\se-?mail(?:\saddress)?\sis:?\s[<(]?\Z"
)


def asks_to_write_first(document: Document, span: Span) -> bool:
    """Whether the sentence before asks readers to write to whose address this is: "Please contact Ana if you have one. Her e-mail address is …"."""
    at = max(0, span.start - 2 * _SENTENCE)
    return _ITS_ADDRESS.search(document.text, at, span.start) is not None and not inside_quotation(document, span)


def _is_by_calling(document: Document, span: Span) -> bool:
    """Whether a sentence says what readers may do by a call: "Tickets can be obtained by calling …"."""
    start, _ = _sentence(document.text, span)
    return _by_calling().search(document.text[start : span.start]) is not None


def invites(document: Document, span: Span) -> bool:
    """Whether the sentence of a contact asks whoever reads it to use it: "Please contact …", "RSVP to …", "Send your notes to …"; not in a quotation."""
    text = document.text
    start, end = _sentence(text, span)
    found = _asked().search(text[start : span.start]) or _public().search(text, start, end)
    if found is None and any_phrase(_OTHERS).search(text, start, span.start) is None:
        found = _asked_behind().match(text, span.end)
    quoted = inside_quotation(document, span) and not _is_marked_off(text, span)
    return (found is not None and not quoted) or _is_asked_above(text, span)


def _is_marked_off(text: str, span: Span) -> bool:
    """Whether the marks around a contact that ends its sentence hold nothing else: “Get help: "ana@ferry.example"”."""
    return span.start > 0 and text[span.start - 1] in _MARKS and _CLOSES.match(text, span.end) is not None


def _is_asked_above(text: str, span: Span) -> bool:
    """Whether the paragraph above a line that is no more than contacts asks readers to use them: "Call or e-mail her (contact below)."; also in a letter that is passed on for that."""
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    end = len(text) if end < 0 else end
    above = text[max(0, start - _PARAGRAPH) : start].rstrip(" \t\n>").rsplit("\n", 1)[-1]
    if _goes_on(text[start : min(start + _SHORT, span.start)], above):
        return True
    if end - start > _SENTENCE:  # no line of contacts: it would be read anew for each that it has
        return False
    if _is_in_asked_list(text, start, end):
        return True
    announced = above.endswith(":")
    if (not announced and _below().search(above) is None) or _asked().search(above) is None:
        return False
    rest = _CONTACT.sub("", text[start:end])
    labels = phone_labels()[0]
    return all(word.lower() in labels for word in WORD.findall(rest)) or (
        announced and _NAMED.fullmatch(rest) is not None
    )


def _goes_on(line: str, above: str) -> bool:
    """Whether a line goes on with what the one above asks: "Please contact me, …" and "Or Rosa Lind, …"; "Do get in touch with us" and "by phone on …"."""
    if any_phrase(_OTHERS_ASKED).match(line.lstrip(" *_-")) is not None:
        return _asked().search(above) is not None
    begins = line.lstrip(" *_")[:1].islower() and above[-1:].isalnum()
    return begins and _CONTACT.search(above) is None and _asked().search(above) is not None


def _is_in_asked_list(text: str, start: int, end: int) -> bool:
    """Whether a line is one of some with a name and contacts right below a line that ends with a colon and asks readers to use them: "Please contact your councillors if you would like to talk:"."""
    for _ in range(_LISTED):
        if _ENTRY.match(text, start, end) is None or _CONTACT.search(text, start, end) is None:
            return False
        end = len(text[:start].rstrip(" \t\n>"))
        start = text.rfind("\n", max(0, end - _SENTENCE), end) + 1
        if start == 0 and end > _SENTENCE:
            return False  # a longer line is none of a list
        if text[start:end].rstrip(" *_").endswith(":"):
            return _asked().search(text, start, end) is not None
    return False


def in_mail_header(document: Document, start: int) -> bool:
    """Whether a place is in a line of the head of a message that somebody passed on: "From: Ana Cruz <…>"."""
    text = document.text
    line = text.rfind("\n", 0, start) + 1
    return _header().match(text, line, start) is not None and not in_archived_head(document, start)


def in_archived_head(document: Document, start: int) -> bool:
    """Whether a place is in a line of the head of the message that a text is, as the archive of a list keeps it: whoever wrote to a list published the address, and it stands there for the list or for others on it."""
    line = document.text.rfind("\n", 0, start) + 1
    return _is_archived(document, line) and _header().match(document.text, line, start) is not None


def _is_archived(document: Document, line: int) -> bool:
    """Whether a line is of the head with which a text begins and which has the number of its message, and signs of a list or of its archive: a program of mail shows the number of a private one, too."""
    return line < document.recall("head of an archived message", _end_of_archived_head)


def _end_of_archived_head(document: Document) -> int:
    found = _MESSAGE_ID.search(document.text, 0, _HEAD)
    if found is None:
        return end_of_numberless_head(document)
    again = _MESSAGE_ID.search(document.text, found.end(), 2 * _HEAD)
    end = (found if again is None else again).end() + _REST_OF_HEAD
    return end if again is not None or _OF_LIST.search(document.text, 0, end) is not None else 0


_MESSAGE_ID = lazy_pattern(r"(?:\A|[\n >])message[- ]id\W{0,4}:\W{0,4}\S+@\S", re.IGNORECASE, signs=("ssage",))
_OF_LIST = lazy_pattern(
    r"(?:\A|[\n >])(?:list-[a-z]+|mailing-list|newsgroups|x-mailman-version|x-original-to|message[- ]hash|precedence:\s?(?:list|bulk)|sender:\s?owner-\S+)\W{0,3}[:\s]|@(?:[\w-]+\.)*(?:lists?|listserv|listes|listas|groups?|googlegroups|yahoogroups|egroups|mailman|vger)\.|[-_](?:list|users?|dev|devel|announce|discuss|talk|l)@|(?:\A|\n)from:? [\w.+-]+ at [\w-]+\.[a-z]",
    re.IGNORECASE,
)
"""Fields that a list adds, its address, and addresses as its archive writes them; the number of a message that stands twice is that of a page and of what it keeps."""
_HEAD, _REST_OF_HEAD = 1_200, 300
"""Characters of a text among which the number of its message stands, and behind that in which the head goes on."""


def _sentence(text: str, span: Span) -> tuple[int, int]:
    least = max(0, span.start - _SENTENCE)
    reach = span.start - 1 if text.startswith(". ", span.start - 2) else span.start  # "tel. 555 0119" is one sentence
    stops = [match.end() for match in STOP.finditer(text, least, reach)]
    start = least
    for reached, stop in enumerate(reversed(stops)):
        start = stop
        line = text.rfind("\n", 0, stop - 1) + 1
        if reached == _WRAPS or text[stop - 1] != "\n" or stop - line <= _SHORT:
            break  # a line that was broken for want of room goes on
        start = least
    last = STOP.search(text, span.end, span.end + _SENTENCE)
    return start, min(len(text), span.end + _SENTENCE) if last is None else last.end()


@cache
def _public() -> re.Pattern[str]:
    return any_phrase(_PUBLIC)


@cache
def _call() -> re.Pattern[str]:
    """A verb at the beginning of a clause or behind a word that asks, and nobody's name between it and the number."""
    verbs, late, asking = any_of(_CALLS.texts("verb")), any_of(_CALLS.texts("late")), any_of(_CALLS.texts("asking"))
    joining, whom, joint = (any_of(_CALLS.texts(tag)) for tag in ("joining", "whom", "joint"))
    return re.compile(
        rf"(?:(?:^|[.!?:;,(*_>\[|–—•\n])\s*(?:{verbs})|(?<!\w)(?:(?:{asking})\s+(?:{verbs}|{late})|(?:{joining})\s+(?:{verbs})))"
        rf"(?:\s(?:{whom})(?:\sin\s(?:the\s)?[A-Z][\w.]*)?)?(?:\s(?:{joint})){{0,3}}\s?\(?\Z",
        re.IGNORECASE,
    )


@cache
def _by_calling() -> re.Pattern[str]:
    means, may, joint = (any_of(_CALLS.texts(tag)) for tag in ("means", "may", "joint"))
    return lazy_pattern(
        rf"(?<!\w)(?:{may})(?!\w)[^.!?\n]*(?<!\w)(?:{means})(?:\s(?:{joint})){{0,2}}\s?\(?\Z", re.IGNORECASE
    )


@cache
def _asked_behind() -> re.Pattern[str]:
    return lazy_pattern(
        rf"[>)\]\s]{{0,3}}\s?[-–—,:;]\s?(?:please\s)?(?:{any_of(_BEHIND.texts())})(?!\w)", re.IGNORECASE
    )


@cache
def _below() -> re.Pattern[str]:
    return any_phrase(_BELOW)


@cache
def _in_office() -> re.Pattern[str]:
    """Verbs that ask to call, and in their clause those who are in office; or the other way round."""
    verbs, posts = any_of(_OFFICIALS.texts("call")), any_of(_OFFICIALS.texts("office"))
    return re.compile(
        rf"(?<!\w)(?:{verbs})(?!\w)[^.!?\n]*?(?<!\w)(?:{posts})(?!\w)|(?<!\w)(?:{posts})(?!\w)[^.!?\n]*?(?<!\w)(?:{verbs})(?!\w)",
        re.IGNORECASE,
    )


@cache
def _asked() -> re.Pattern[str]:
    """Phrases that ask, also within a line that sets no spaces, and verbs that do at the beginning of a clause."""
    told: dict[str, list[str]] = {}
    for entries in _INVITATIONS.by_language().values():
        for entry in entries:
            told.setdefault(entry.tags[0] if entry.tags else "", []).append(entry.text)
    verbs, late, before = any_of(told["verb"]), any_of([*told["verb"], *told["late"]]), any_of(told["before"])
    asked = any_of([entry for tag, entries in told.items() if tag in {"", "phrases"} for entry in entries])
    asked = asked.replace("'", _APOSTROPHE)
    unspaced = any_of(told["unspaced"])
    gives, a_call = any_of(told["gives"]), any_of(told["a_call"])
    return lazy_pattern(
        rf"(?<!\w)(?:(?:{asked})|(?:{before})\s+(?:{late}))(?!\w)|(?:{unspaced})(?![^。！？]*[。！？])|(?:^|[.!?:;,(*_>\[|–—]|(?<!\w)-)\s*(?:{verbs}|(?:{gives})\s(?:[\w’'.-]+\s){{1,6}}?(?:{a_call}))(?!\w)",
        re.IGNORECASE | re.MULTILINE,
    )


@cache
def _header() -> re.Pattern[str]:
    return lazy_pattern(rf"[>\s*_]*(?:{any_of(_HEADERS.texts())})[*_]*\s?:", re.IGNORECASE)


def any_phrase(phrases: Phrases) -> re.Pattern[str]:
    """A pattern of the phrases in all languages, at the edges of words."""
    words = any_of(text for group in phrases.every_group() if "alone" not in group.tags for text in group.texts)
    words = words.replace("'", _APOSTROPHE)
    return lazy_pattern(rf"(?<!\w)(?:{words})(?:(?!\w)|(?<=:))", re.IGNORECASE)


_LET = lazy_pattern(r"\blet\s[^.!?\n]{0,80}\Z", re.IGNORECASE)
_KNOW = lazy_pattern(r"(?:[\W_]{1,4}(?:or|and)\s\w+)?[\W_]{1,6}know\b")
_LET_KNOW = 100
"""Characters before an address in which "let" stands."""


def is_to_know(text: str, span: Span) -> bool:
    """Whether readers are asked to let somebody know whose address stands beside the name: "let Ana Cruz (ana@…) know"."""
    return (
        _KNOW.match(text, span.end) is not None
        and _LET.search(text, max(0, span.start - _LET_KNOW), span.start) is not None
    )


def calls_writer(document: Document, before: str) -> bool:
    """Whether who writes an article or a notice asks its readers to call: no row and no few lines, which are as often a message, and nobody who is quoted."""
    if is_message(document):
        return False
    return _CALL_ME.search(before) is not None and _OF_ANOTHER.search(before) is None


_CALL_ME = lazy_pattern(r"(?i)\b(?:contact|call|ring|phone|text|reach|ruf(?:en)? Sie|kontaktieren Sie) (?:me|mich)\b")
_OF_ANOTHER = lazy_pattern(r"(?i)\bwr(?:ites|ote)\s?:|\bsa(?:ys|id)\s?[:,]|[\"“„«]")
"""Before the words of somebody else."""
