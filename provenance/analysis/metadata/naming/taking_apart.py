"""Takes a byline apart: the names in it, and what each of them is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.metadata.naming.bodies import is_desk, joint_body
from provenance.analysis.metadata.naming.catalogued import turned
from provenance.analysis.metadata.naming.compounds import bound, is_place, unbound
from provenance.analysis.metadata.naming.named import Byline, Kind, Name, fold
from provenance.analysis.metadata.naming.nameless import (
    begins_no_name,
    calls_editors_of_site,
    is_named_so,
    is_reader,
    is_stand_in,
)
from provenance.analysis.metadata.naming.of_nobody import of_nobody
from provenance.analysis.metadata.naming.other_work import NEXT_LABEL, marked_work, without_help
from provenance.analysis.metadata.naming.posts import (
    SENT,
    SITE,
    courteous,
    is_outlet_behind,
    unglued,
    without_agencies,
    without_agency,
    without_post,
    without_post_behind,
)
from provenance.analysis.metadata.naming.settled import settled
from provenance.analysis.metadata.naming.unspaced_names import apart, unspaced
from provenance.analysis.metadata.naming.where_names_end import is_outlets_number, up_to_end
from provenance.analysis.metadata.scripts import CJK, UNCASED, has_letter
from provenance.analysis.proper_names import is_given_name
from provenance.api import lazy_pattern

_LONGEST = 300
"""Characters of a byline that are looked at."""
_WORDS_OF_A_NAME = 5
_OWNED = ("'s", "’s")
_TWICE = 2
"""Words of a name of which the last two may be the same."""
_PARTED = lazy_pattern(r"\s+[-–—•·∙]\s+|\s[@]\s")
_STOPPED = lazy_pattern(r"(?<=[a-zà-ÿ]{3})\.\s+(?=[A-ZÀ-Þ][a-zà-ÿ]+\s[A-ZÀ-Þ])")
"""Between a name and an outlet: "Ana Cruz. Harbour International"."""
_SPACE = lazy_pattern(r"[\s\u200b\u200e\u200f\ufeff\xad]+")
_MAIL = lazy_pattern(r"[\w.+-]+(?:@|\s?\[at\]\s?)[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_HIDDEN_MAIL = lazy_pattern(r"\[email\W+protected\]", re.IGNORECASE)
_BRACKETS = lazy_pattern(r"\s*[(（\[【<][^)）\]】>]{0,80}[)）\]】>]?")
_BRACKETED = lazy_pattern(r"[【［\[〔（(]([^【】［］\[\]〔〕（）()]{2,40})[】］\]〕）)]")
"""A whole byline in brackets, as newspapers of Japan and Korea have it."""
_ADDRESS = lazy_pattern(
    r"(?:https?:)?//\S+|www\.\S+|^/\S*$|^[\w-]+(?:\.[\w-]+)*\.(?:[a-z]{2,4}|info|news|online|media|blog|site|tech|events)(?:/\S*)?$",
    re.IGNORECASE,
)
_ENDED = lazy_pattern(r"(\S+\s(?:\S+\s)*?[A-ZÀ-Þ]\S*[a-zà-ÿ]{3})\.\s")
"""A name of two words and more with a full stop behind it."""
_NUMBERED = lazy_pattern(r"[^\W\d_]+\d+[a-z]*")
"""A default of a system with its number: "user1"; a user with one in the name."""
_TWO = lazy_pattern(r"[A-ZÀ-Þ][\w.'’-]*\s[A-ZÀ-Þ][\w'’-]+")
"""A name of two words."""
_BODY = lazy_pattern(r"The(?:\s(?:[A-ZÀ-Þ0-9][\w.'’&-]*|of|and|the|for|in)){0,4}\s[A-ZÀ-Þ0-9][\w.'’&-]+")
"""In a field for the author, what a body calls itself: "The Harbour Pilot"."""
_OUTLET = lazy_pattern(r"(?=[A-ZÀ-Þ]{3,5}\s)[A-ZÀ-Þ]+(?:\s[A-ZÀ-Þ][a-zà-ÿ][\w’'-]*){1,2}")
"""Behind a name, a broadcaster by its letters and a part of it: "ARD Hauptstadtstudio"."""
_TOOL = lazy_pattern(r"\s(?:version\s|v\.?\s?)?\d+(?:\.\d+)+$|\sversion\s\d+$", re.IGNORECASE)
"""With which the name of a program ends: "bridgepress version 1.12"."""
_PAGE_BEHIND = lazy_pattern(r"(\w)\s+[<(\[]?(?:https?://|www\.)[^\s|,;]+")
"""The address of a page behind the name of whose it is: "Ana Cruz https://example.com/ana", "Ana Cruz www.example.com"."""
_EDGE = " \t\n.,;:|/\\-–—•·*_~\"“”„«»‘’'`>+→»&#!?、，；：。【】「」『』《》〈〉"
_USER = lazy_pattern(r"(?<=[\w.]\s)@\w{2,30}(?=\s|$)")
"""Behind a name, that of its bearer at a social network: "Ana Cruz @anacruz Reporter"."""
_GRADUATED = lazy_pattern(r",?\s[Cc]lass of (?:19|20)\d\d\b")
"""Behind the name of a student."""
_INITIALS = lazy_pattern(r"(?:[^\W\d_]\.?-?){1,3}\.?")
_GLUED = lazy_pattern(r"(?:[A-ZÀ-Þ]\.){1,3}(?!(?:Com|Net|Org)\Z)[A-ZÀ-Þ][a-zß-ÿ]{2,}(?:[-'’][A-ZÀ-Þ]?[a-zß-ÿ]+)?")
"""A surname behind initials without a space between: "J.R.Cruz"."""
_WORD = lazy_pattern(r"[^\W\d_](?:[^\W\d_]|['’`´.\-‐‑·・])*")
_NICKNAME = lazy_pattern(
    r"(?<=\w)\.?\s(?:\"[^\"\d]{2,20}\"|“[^”\d]{2,20}”|‘[^’\d]{2,20}’|'[^'\d]{2,20}'|«[^»\d]{2,20}»|„[^“”\d]{2,20}[“”])(?=\s[A-ZÀ-Þ])"
)
"""Between quotation marks, how somebody is called: `William "Bill" Cruz`."""


_NO_NAME = lazy_pattern(r"[{}]|[a-zß-ÿ]{3}(?:Last|Updated|Published|Posted|Share)\Z|(?i:\sicons?\Z|\w\syour\s)")
"""A field that nobody filled in; the label of a date, glued to the words before it: "Boat LoansLast (updated …)"; what an icon is called; a call: "to all your friends"."""
_OTHER_LABEL = lazy_pattern(r"[A-Za-zÀ-ÿ.] [\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]{1,6}[：:]")
"""The next label behind a name, in a script that writes no name before it: "Ana Cruz 译者：Ben Ode"."""


def taken_apart(byline: str, words: Words, site: frozenset[str], *, trusted: bool, small: bool) -> Byline:
    """The names of a byline, in order; see `names.names_of`."""
    text = _plainly(byline, words)
    for bare in (text.strip(_EDGE), without_label(text, words).strip(_EDGE)):
        nobody = bare if is_stand_in(bare, entered=small) else of_nobody(bare) if small else ""
        if nobody:
            return Byline((Name(nobody, Kind.SITE if fold(nobody) in site else Kind.ROLE),), clean=True)
    if (trusted or small) and "," in text:
        text = turned(text, words)
    if "(" in text:
        text = marked_work(text, words)
    if ":" in text:
        text = NEXT_LABEL.sub("|", text)
    body = joint_body(without_label(text, words).strip(_EDGE), words)
    if body and (trusted or body[0].isupper()):
        return Byline((Name(body, Kind.ORGANISATION),), clean=True)
    if "|" in text and site:
        text = "|".join(_without_place(part, site) for part in text.split("|"))
    found: list[Name] = []
    clean = True
    helping, since = False, 0
    for whole in _parts(text, words):
        if whole and words.label.fullmatch(whole):
            found = [] if _are_words(found) else found
            helping, since = False, len(found)
            continue
        part, helping = without_help(whole, words, helping=helping)
        if not part or _is_label(part, words) or (found and (is_place(part, words) or _OUTLET.fullmatch(part))):
            continue
        if found and words.stop.match(" " + part):
            break  # "By Ana Cruz, in Politics"
        name = _judge(
            _halved(_without_post(part, words) if small else _before_post(part, words)),
            words,
            site,
            trusted=trusted,
            small=small,
        )
        name = _as_outlet(name) if len(found) > since else name
        if name is not None and (
            name.kind is not Kind.PERSON
            or has_letter(part, CJK)
            or not any(one.kind is Kind.ORGANISATION for one in found[since:])
        ):
            found.append(name)  # what follows a body is its city, not a person; its reporter in East Asia
        elif not _is_credential(part, words):
            clean = False
    return Byline(tuple(settled(found, clean=clean, entered=small)), clean and bool(found))


def _as_outlet(name: Name | None) -> Name | None:
    """A name that stands behind that of a person: a body where it is called as newspapers are."""
    if name is None or name.kind is not Kind.PERSON or not is_outlet_behind(name.text):
        return name
    return name._replace(kind=Kind.ORGANISATION)


def _without_post(part: str, words: Words) -> str:
    """A name without the post in small letters behind it, as a column has them: "Ana Cruz editora sênior"."""
    tokens = part.split()
    if not "".join(tokens[1:_FULL])[:1].isupper():
        return part  # "Our news staff"
    while (
        len(tokens) > _FULL and tokens[-1].islower() and len(tokens[-1]) > _PARTICLE and tokens[-1] in words.occupations
    ):
        tokens.pop()
    return " ".join(tokens) if len(tokens) < len(part.split()) else part


def _before_post(part: str, words: Words) -> str:
    """A name before the post that ran on behind it: "Ana Cruz General manager Harbour Works"."""
    tokens = part.split()
    for at in range(_FULL, min(len(tokens) - 1, 2 * _FULL + 1)):
        post = tokens[at : at + 2]
        if post[0].istitle() and post[1].islower() and post[1] in words.occupations and len(post[1]) > _PARTICLE:
            return " ".join(tokens[:at]) if is_given_name(tokens[0]) else part
    return part


_FULL, _PARTICLE = 2, 3
"""Words of a full name, and letters of what joins its parts ("em", "é") among the words for posts."""


def _are_words(found: list[Name]) -> bool:
    """Whether what stands before a label is a word each, as what is so signed: "Post | by | Ana Cruz"."""
    return all(one.kind is Kind.HANDLE for one in found)


def _plainly(byline: str, words: Words) -> str:
    """A byline on one line, without brackets around it, the label of the next one, and "et al."."""
    text = _SPACE.sub(" ", byline[:_LONGEST].replace("\n", "|")).strip()
    text = without_agencies(text, words)
    if not text.isascii():
        whole = _BRACKETED.fullmatch(text) if has_letter(text, CJK) else None
        text = text if whole is None else whole[1]
        label = _OTHER_LABEL.search(text)
        text = text if label is None else text[: label.start() + 1]
    return words.patterns.and_others.sub("", text)


def _without_place(part: str, site: frozenset[str]) -> str:
    """What an element of a byline holds, the outlet without the place behind it: "Harbour News, North Quay"."""
    outlet = part.partition(",")[0]
    return outlet if outlet != part and fold(outlet) in site else part


def _is_label(part: str, words: Words) -> bool:
    """Whether a part is a label of a date ("Published", "veröffentlicht am") or holds no letters."""
    label = words.dated.match(part)
    return (label is not None and label.end() == len(part)) or not any(map(str.isalpha, part))


def _is_credential(part: str, words: Words) -> bool:
    return all(token in words.credentials or token.strip(".*†") in words.credentials for token in part.lower().split())


def without_label(text: str, words: Words) -> str:
    """A byline without the label before it ("By", "Written by", "Autor:")."""
    for _ in range(2):
        label = words.byline.match(text)
        if label is None or calls_editors_of_site(label[0], text[label.end() :]):
            return text
        text = text[label.end() :]
    return text


_POST_TOWN = lazy_pattern(r"[A-Z][a-z]{2,6}\.\s(?:[A-Z]{2}\d{0,2}|[A-Z]\d{1,2})[A-Z]?(?:\s\d[A-Z]{2})?")
"""The short name of a county with its postcode, or the letters of one: "Glos. GL", "Herts. AL1 3QR"."""
_LETTERS = lazy_pattern(r"[A-Z]{2,6}\s[A-Z]")
_LOGIN = lazy_pattern(r"[a-z0-9_.-]{0,12}admin[0-9_-]{0,4}|admin[a-z0-9_.-]{1,8}")
"""The name with which whoever runs a site signs in: "lbadmin", "admin2"."""


def _parts(text: str, words: Words) -> Iterator[str]:
    if _MAIL.search(text):
        without = _MAIL.sub(" ", text)
        if not any(character.isalpha() for character in without):
            yield text
            return
        text = without
    if "lass of " in text:
        text = _GRADUATED.sub("", text)
    if text[-1:].isdigit() and _TOOL.search(text) is not None:
        return
    if "://" in text or " www." in text:
        text = _PAGE_BEHIND.sub(r"\1", text)
    text = without_label(_BRACKETS.sub(" ", _HIDDEN_MAIL.sub(" ", text)), words).strip()
    if "@" in text:
        text = _USER.sub(" | ", text)
    joined = words.patterns.joined.match(text)
    text = text if joined is None else text[joined.end() :]
    if _ADDRESS.match(text):
        yield text
        return
    bare = text.strip(_EDGE)
    first, _, rest = bare.partition(" ")
    bare = rest if first in SENT and rest.lower() in words.roles else bare  # "From staff and wire reports"
    if bare.lower() in words.roles or bare.lower() in words.agencies:
        yield bare
        return
    for group in _PARTED.split(_STOPPED.sub(", ", bound(text, words))):
        for part in words.conjunctions.split(group):
            for own in unglued(unbound(part.strip(_EDGE)), words):
                yield from apart(own, words)


def _halved(part: str) -> str:
    """A part that a page holds twice, once for readers and once for programs, once."""
    half = len(part) // 2
    return part[:half] if half > 4 and part[:half] == part[half:] else part


def _judge(part: str, words: Words, site: frozenset[str], *, trusted: bool, small: bool) -> Name | None:  # noqa: PLR0911 - one answer for each kind
    """What one part of a byline is; None for what is no name of any kind."""
    if not part or not any(character.isalpha() for character in part):
        return None
    if _MAIL.search(part) or _ADDRESS.search(part):
        return Name(part, Kind.ADDRESS if _GLUED.fullmatch(part) is None else Kind.PERSON)
    part = without_post_behind(without_agency(part, words), words)
    numbered = part if _NUMBERED.fullmatch(part) else ""
    user, _, agency = part.rpartition(" ")
    if user and agency.lower() in words.agencies and user[-1].isdigit():
        return Name(agency, Kind.AGENCY)  # whoever took it over is only known to the house: "desk3 Reuters"
    part = _without_work(part, words)
    part = without_post(courteous(without_label(part, words), words), words)
    part = part if numbered and fold(part) in site else _without_tail(part, words).strip(_EDGE)
    low = part.lower()
    tokens = low.split()
    if not any(map(str.isalpha, low)) or _NO_NAME.search(part) or _is_credential(part, words) or _is_label(part, words):
        return None
    if not small and _names_nobody(part, tokens, words):
        return None
    body = _body(part, tokens, words, site) or (_article(part, tokens, words) if small else None)
    if part[0].islower() and body not in _ITS_OWN and not _may_begin_small(part, words, body, trusted=trusted):
        return None
    if body is None and "." in part and not words.roles.isdisjoint(tokens) and SITE.search(part):
        body = Kind.ADDRESS  # of a profile, taken apart: "Example.com Author Ana-Cruz"
    if body is not None:
        return Name(numbered if body is Kind.ROLE and numbered.startswith(part) else part, body)
    if has_letter(part, CJK):
        found = unspaced(part, words, trusted=trusted)
        return None if found is None else Name(found[0], Kind(found[1]))
    if (len(tokens) > 1 and not words.occupations.isdisjoint(tokens) and not is_named_so(part)) or tokens[0] == "the":
        return None
    if len(tokens) == 1:
        article = f"{low} " in words.patterns.leading  # what is left of "Le Phare"
        if article or low in words.occupations or (len(part) == 1 and not has_letter(part, UNCASED)):
            return None
        kind = Kind.PERSON if _GLUED.fullmatch(part) else Kind.ROLE if of_nobody(part) else Kind.HANDLE
        return Name(numbered or part, kind) if trusted or part[0].isupper() else None
    if (len(tokens) > _TWICE and max(map(len, tokens)) == 1) or not _is_person(part, words, small=small):
        return None  # "N E W S" is set wide
    return Name(_without_credentials(part, words), Kind.PERSON)


_ITS_OWN = frozenset({Kind.ROLE, Kind.SITE})
"""What may be written in small letters: "staff", and the name of the site itself."""


def _may_begin_small(part: str, words: Words, body: Kind | None, *, trusted: bool) -> bool:
    """Whether a name or a body may begin with a small letter as a part does: "la Fundación Puente", not "la traducción", "of our club"."""
    first, _, rest = part.partition(" ")
    if first in words.inner:
        return body is Kind.ORGANISATION and rest[:1].isupper()
    return trusted or first.lower() in words.particles


def _names_nobody(part: str, tokens: list[str], words: Words) -> bool:
    """Whether words are those of pages, the end of an address, or what a body in capitals lets a firm show of itself; "ANA CRUZ MEMBER" is all in capitals."""
    if (
        part.lower() in words.plain
        or begins_no_name(part, tokens)
        or part.lower() in words.patterns.controls
        or not words.plain.isdisjoint(tokens)
        or _POST_TOWN.fullmatch(part)
    ):
        return True
    return tokens[-1] in words.badges and _LETTERS.match(part) is not None and not part.isupper()


def _without_credentials(part: str, words: Words) -> str:
    tokens = part.split()
    while len(tokens) > 2 and tokens[-1].lower().strip(".*†") in words.credentials:
        tokens.pop()
    return " ".join(tokens) + ("." if f"{tokens[-1].lower()}." in words.suffixes else "")


_ADMINISTERS = frozenset({"admin", "administrator", "webmaster", "superadmin"})
"""What an account is that runs a site, whatever stands before it: "Harbour Admin"."""


def _body(part: str, tokens: list[str], words: Words, site: frozenset[str]) -> Kind | None:
    """What a part of a byline is that names no person; None for all else."""
    low = part.lower()
    if low in words.agencies or (tokens[0] in words.organisations and " ".join(tokens[1:]) in words.agencies):
        return Kind.AGENCY  # "EFE", "Agencia EFE"
    if low in words.roles or words.roles.issuperset(tokens):
        return Kind.ROLE
    if low.startswith(words.patterns.leading) and low.partition(" ")[2] in words.roles:
        return Kind.ROLE
    if _LOGIN.fullmatch(part) is not None or (len(tokens) > 1 and (tokens[-1] in _ADMINISTERS or is_reader(part))):
        return Kind.ROLE
    if fold(part) in site:
        return Kind.SITE
    if len(tokens) > 1 and is_desk(tokens, words):
        return Kind.ROLE
    pieces = (piece for token in tokens if "-" in token for piece in token.split("-") if piece not in words.roles)
    if any(one in words.organisations for one in (*(token.strip(".,'’") for token in tokens), *pieces)):
        coined = any(character.isupper() for character in part.split(maxsplit=1)[0][1:]) and not part.isupper()
        return Kind.ORGANISATION if coined or words.roles.isdisjoint(tokens) else Kind.ROLE
    if len(tokens) > 1 and is_outlets_number(part[: -len(tokens[-1])], tokens[-1]):
        return Kind.ORGANISATION  # "France 24"
    agencies = words.agencies.intersection(tokens)
    small = words.particles.intersection(part.split())  # "Gwilym ap Rhys" is no agency
    return Kind.ORGANISATION if agencies - small else None


def _article(part: str, tokens: list[str], words: Words) -> Kind | None:
    """What begins with an article in a field for the author: "The Harbour Pilot", "The Harbour Pilot Staff"."""
    if not part.startswith("The ") or _BODY.fullmatch(part) is None:
        return None
    return Kind.ORGANISATION if words.roles.isdisjoint(tokens) else Kind.ROLE


def _without_work(part: str, words: Words) -> str:
    """A name without what its holder made before it: "Words Ana Cruz", "Words: Ana Cruz"."""
    work, _, name = part.partition(" ")
    return name if work.lower().rstrip(":") in words.patterns.works and _TWO.fullmatch(name) is not None else part


def _without_tail(part: str, words: Words) -> str:
    """A part without the words that follow a name: "Ana Cruz for Reuters", "Ana Cruz is a reporter", "Ana Cruz. Originally"; not of "Institute for Reefs"."""
    if part.lower() in words.roles:
        return part  # "Staff Reports"
    ended = _ENDED.match(part) if ". " in part else None
    part = part if ended is None else ended[1]
    return up_to_end(part, words, 1)


def _is_person(part: str, words: Words, *, small: bool) -> bool:
    part = _NICKNAME.sub("", part)
    tokens = [token for token in part.split() if token.lower().strip(".") not in words.credentials]
    if not tokens:
        return False
    if has_letter(part, UNCASED):
        return len(tokens) <= _WORDS_OF_A_NAME
    particles = sum(token in words.particles for token in tokens)
    if len(tokens) - particles > _WORDS_OF_A_NAME or any(
        not (_WORD.fullmatch(token) or _INITIALS.fullmatch(token)) for token in tokens
    ):
        return False
    capitals = sum(token[0].isupper() for token in tokens)
    if len(tokens) > 1 and (tokens[-1] in words.particles or any(token.endswith(_OWNED) for token in tokens)):
        return False  # cut from what goes on: "Golpe de Estado de 1980"; "Ronald Reagan's Address", "Here's Myth 10"
    if len(tokens) > _TWICE and tokens[-1] == tokens[-2]:
        return False  # "Om Shanti Shanti"
    if capitals == 0:
        return small and len(tokens) <= 3
    return all(
        token[0].isupper() or token.lower() in words.particles or any(c.isupper() for c in token) for token in tokens
    )
