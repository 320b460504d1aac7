"""What stands before and behind a name with no mark between them: posts, outlets, agencies, titles of courtesy."""

from __future__ import annotations

import re

from provenance.analysis.metadata.lexicons import LABELS, LEXICON, Words
from provenance.analysis.proper_names import is_given_name
from provenance.api import Phrases, lazy_pattern

SITE = lazy_pattern(r"(?<!\S)\w[\w-]*\.(?:com|org|net)(?!\S)", re.IGNORECASE)
"""A site among the words of a name: "Harbournews.com Desk"."""
SENT = frozenset({"From", "FROM"})
_OWN = frozenset({"our", "the"})
_POST = 4
"""Words of a post, "Chief Political Correspondent"."""
_TITLED = lazy_pattern(r"[A-ZÀ-Þ][\w.'’-]*")
_NAME, _AGENCY = 2, 3
"""Words of a name, and of an agency behind it at most."""
_FULL = lazy_pattern(r"[A-ZÀ-Þ][a-zà-ÿ’'-]{2,}")
_GLUED = lazy_pattern(r"(?<=[a-zà-ÿ])[A-ZÀ-Þ][a-zà-ÿ]{2,}$")
"""What a name's last word ends with that was a word of its own."""
_GLUED_LETTERS = lazy_pattern(
    r"(?<=\s[A-ZÀ-Þ][a-zà-ÿ]{3})[A-Z]{3,5}$|(?<=\s[A-ZÀ-Þ][a-zà-ÿ]{4})[A-Z]{3,5}$|(?<=[a-zà-ÿ]{5})[A-Z]{3,5}$"
)
"""What a name's last word ends with that is an outlet by its letters: "Ana TarnovskyESPN"; not "MacKAY"."""
_SEAM = lazy_pattern(r"(?<=[a-zß-ÿ]{3})(?=[A-ZÀ-Þ][a-zß-ÿ]{2})(?<!\sMac)(?<!\sFitz)(?<!\sVan)")
"""Where a word ran into the one before it."""
_NAME_OF_TWO = lazy_pattern(r"[A-ZÀ-Þ][^\W\d_]+(?:-[A-ZÀ-Þ][^\W\d_]+)? [A-ZÀ-Þ][^\W\d_]+")
_SEVERAL = lazy_pattern(r"[A-ZÀ-Þ][\w’'&.-]+(?: [A-ZÀ-Þ][\w’'&.-]+){1,4}")
_PAPERS = Phrases.load(LEXICON, "papers")
_RANKS = frozenset({"senior", "chief", "deputy", "assistant", "associate", "managing", "executive", "staff", "lead"})
"""First words of posts."""
_USED = lazy_pattern(r"\s(?:with|avec|mit|con|com|met|med)\s(?P<used>[^|]{2,60})$")
_LISTED = lazy_pattern(r"\s*[,/&]\s*|\s(?:and|et|und|y|e|en|og)\s")
_CAPITALS = lazy_pattern(
    r"(?P<name>[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){0,2}\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+)\s(?=[A-ZÀ-Þ]?[a-zà-ÿ])"
)
"""A name in capitals before words that are not: "ANA CRUZ Harbour Lantern"."""


def begins_post(text: str, words: Words) -> bool:
    """Whether a text begins with the post of somebody in a newsroom: "Senior Defense Reporter", "Correspondent"."""
    first = "".join(text.split(maxsplit=1)[:1]).strip(".,").lower()
    return first in words.writers or first in _RANKS


def unglued(part: str, words: Words) -> list[str]:
    """A name and the name, the post or the outlet that ran into it, each on its own: "Ana CruzBen Ode", "Ana CruzReporter", "Zoltana CruzHarbour Star"; not "Ana DeLuca"."""
    first, _, rest = part.partition(" ")
    seam = _SEAM.search(part, len(first) + 2) if rest else None
    if seam is not None and not is_given_name(first.title()):
        behind = part[seam.start() :]
        named = _NAME_OF_TWO.fullmatch(part, 0, seam.start()) is not None
        outlet = named and (behind.lower() in words.agencies or _is_paper(behind))
        seam = seam if outlet or begins_post(behind, words) else None
    return [part] if seam is None else [part[: seam.start()], part[seam.start() :]]


def is_outlet_behind(part: str) -> bool:
    """Whether what stands behind the name of a person is that of a newspaper, and no second person: "Westhaven Courier", not "Jim Courier"."""
    first, _, rest = part.partition(" ")
    last = rest.rpartition(" ")[2]
    return bool(last) and last[0].isupper() and last.lower() in LABELS.texts("outlet") and not is_given_name(first)


def _is_paper(words: str) -> bool:
    """Whether words with capitals are the name of a newspaper by its last one: "Harbour Star"."""
    return _SEVERAL.fullmatch(words) is not None and words.rpartition(" ")[2].lower() in _PAPERS.texts()


def without_agencies(text: str, words: Words) -> str:
    """A byline without the agencies whose reports were used: "Ana Cruz with AFP", "By Harbour News with AFP, AP"."""
    joined = _USED.search(text)
    if joined is None:
        return text
    used = [one for one in _LISTED.split(joined["used"].lower()) if one]
    known = words.agencies | words.roles
    return text[: joined.start()] if used and all(one in known for one in used) else text


def without_agency(part: str, words: Words) -> str:
    """Two names of a person without the agency that ran into them: "Ana Cruz Reuters", "Ana CruzReuters"; not of "Michael R. Bloomberg"."""
    letters = _GLUED_LETTERS.search(part)
    if letters is not None:
        return part[: letters.start()]
    glued = _GLUED.search(part)
    if glued is not None and part[glued.start() :].lower() in words.agencies:
        return part[: glued.start()]
    tokens = part.split()
    for length in range(len(tokens) - 1, len(tokens) - 1 - _AGENCY, -1):
        agency = " ".join(tokens[length:]).lower()
        if length == _NAME and (agency in words.agencies or SITE.fullmatch(agency)):
            return " ".join(tokens[:length]) if all(map(_FULL.fullmatch, tokens[:length])) else part
    return part


def without_post_behind(part: str, words: Words) -> str:
    """A name without the post or the outlet that stands right behind it, as far as both can be told apart: "Ana Cruz Staff Writer", "ANA CRUZ Harbour Lantern"."""
    first, _, rest = part.partition(" ")
    if " " not in rest:
        return part
    known = is_given_name(first.title())
    capitals = _CAPITALS.match(part)
    if capitals is not None:
        behind = part[capitals.end() :].lower()
        if known or behind in words.agencies or behind.rpartition(" ")[2] in words.writers:
            return capitals["name"]
    if not known:
        return part
    tokens = part.split()
    post = next((at for at in range(_NAME, len(tokens)) if tokens[at].lower() in words.writers), len(tokens))
    if post < len(tokens) - 1 and post <= _NAME + 1 and all(map(_FULL.fullmatch, tokens[:post])):
        return " ".join(tokens[:post])  # "Ana Cruz Correspondent in Leeds"
    end = len(tokens)
    while end > _NAME and any(
        tokens[end - 1].lower() in post for post in (words.writers, words.named_roles, words.sections)
    ):
        end -= 1
    name = tokens[:end]
    posted = end < len(tokens) and tokens[-1].lower() in words.writers
    whole = len(name) == _NAME or (len(name) == _NAME + 1 and name[1].endswith("."))
    return " ".join(name) if posted and whole else part


def courteous(part: str, words: Words) -> str:
    """A name without what courtesy puts before it; "Miss Cruz" keeps it, for one word would be left."""
    honorific = words.honorific.match(part)
    rest = "" if honorific is None else part[honorific.end() :]
    return rest if " " in rest else part


def without_post(part: str, words: Words) -> str:
    """A name without where it stands in the newsroom, before it: "From Ana Cruz", "our Political Editor Ana Cruz"."""
    tokens = part.split()
    first = 1 if tokens[:1] and tokens[0] in SENT else 0
    post = first
    while post < len(tokens) and tokens[post].lower() in _OWN:
        post += 1
    plain = words.sections | words.occupations | words.named_roles
    for at in range(post, min(len(tokens), post + _POST)):
        word = tokens[at].lower()
        if word in words.writers:
            first = at + 1
        elif word not in plain:
            break
    rest = tokens[first:]
    if not first or len(rest) < 2 or not all(map(_TITLED.fullmatch, rest[:2])):
        return part
    named = not any(token.lower() in words.organisations or token.lower() in words.agencies for token in rest)
    return " ".join(rest) if named else part
