"""Those whom the press is to call, by what they are called before their name or above a list of them."""

from __future__ import annotations

import re
from functools import cache

from provenance.api import Phrases, any_of, lazy_pattern
from provenance_plugins.personal_data.lines import Line
from provenance_plugins.personal_data.owner_signs import labels
from provenance_plugins.personal_data.owners import exposed

__all__ = ["is_for_press"]

_PRESS = Phrases.load(__package__, "press_contacts")
_MARKUP = lazy_pattern(r"<[^<>]*>|\]\((?:\w+:)?|&#?\w{1,8};")
_ASIDE = lazy_pattern(r"\([^()\n]{1,60}\)")
_MAIL = lazy_pattern(r"(?<![\w.+-])[\w.+-]{1,64}@[\w.-]{3,100}")
"""The other way to reach them, before their number."""
_WORD = lazy_pattern(r"[^\W\d_][\w'’-]*")
_CONTACT = lazy_pattern(r"@|\d(?:[^\d\n]{0,3}\d){6,}")
_BEFORE = 400
"""Characters before a contact in which a post stands with its markup."""
_ABOVE, _WORDS, _LONGEST = 10, 6, 60
"""Lines above a contact among which such a list has its head, and the words and characters of that."""
_NAMES = 12
"""Words of the names of several who share a number, at most."""
_JOINING = frozenset(
    {"and", "und", "et", "y", "e", "en", "i", "och", "og", "a", "ve", "de", "van", "von", "der", "da", "di", "du", "on"}
)


def is_for_press(lines: tuple[Line, ...], index: int, start: int) -> bool:
    """Whether nothing but names stands between what the press's contact is called and a number or an address, in its line or in a list under such a head."""
    said = _MAIL.sub(" ", _ASIDE.sub(" ", _MARKUP.sub(" ", lines[index].text[max(0, start - _BEFORE) : start])))
    ends = [called.end() for called in _called().finditer(said)]
    if ends:
        return _is_of_names(said[ends[-1] :])
    if not _is_of_names(said):
        return False
    for above in reversed(lines[max(0, index - _ABOVE) : index]):
        words = " ".join(_MARKUP.sub(" ", above.text).split()).strip(" *_#")
        if not words or (_CONTACT.search(words) is not None and not above.heading):
            continue
        if not above.heading and not words.endswith(":"):
            return False
        short = len(words) <= _LONGEST and words.count(" ") < _WORDS
        return short and _called().search(words) is not None and exposed().search(words) is None
    return False


def _is_of_names(words: str) -> bool:
    """Whether words are names, labels and what joins them: no sentence."""
    found = _WORD.findall(words)
    return len(found) <= _NAMES and all(
        word[0].isupper() or word.lower() in _JOINING or word.lower() in labels() for word in found
    )


@cache
def _called() -> re.Pattern[str]:
    """What they are called; a label that sentences have too opens its line, or has a capital: "Harbour Mills Media:", not "on social media:"."""
    labels = any_of(_PRESS.texts("labels"))
    capitals = any_of([word[0].upper() + word[1:] for word in _PRESS.texts("labels")])
    no_label = "".join(f"(?<!(?i:{re.escape(word)}\\s))" for word in _PRESS.texts("no_label_behind"))
    return lazy_pattern(
        rf"(?<![^\W_-])(?:(?i:{any_of(_PRESS.texts('called'))})|(?:(?<=\A)|(?<=\A\W)|(?<=\A\W\W)|(?<=\A\W\W\W))(?i:{labels})|{no_label}(?:{capitals}))[\w*:/-]{{0,8}}"
    )
