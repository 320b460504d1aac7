"""Heads of the contacts of a release ("Contacts", "Investors", above whom readers may write to or call), and what somebody is: "Board Member"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from provenance.analysis import Boilerplate
from provenance.api import Block, Document, Phrases, lazy_pattern
from provenance_plugins.boilerplate import LEXICON

_WORDS = Phrases.load(LEXICON, "release_contacts")
_ROLES = Phrases.load(LEXICON, "roles")
_WORD = lazy_pattern(r"[^\W\d_]+")
_REACHED = lazy_pattern(r"[\w.+-]+@[\w-]+\.\w|(?<!\w)\+?\(?\d[\d ().-]{6,}\d")
_BELOW = 3
"""Blocks below a head among which somebody's contact stands."""
_LONGEST = 200
"""Characters of such a block."""


def heads_contacts(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch is such a head: a name with an address or a number stands in a short line right below it, and no menu does."""
    if not _is_head(document.slice(part.span)):
        return False
    named = False
    for block in islice(document.blocks, part.blocks.stop, part.blocks.stop + _BELOW):
        line = document.slice(block.span)
        if len(line) > _LONGEST:
            return False
        if (reached := _REACHED.search(line)) is not None:
            before = _WORD.findall(line[: reached.start()])
            return named or any(word.istitle() and word.lower() not in _LABELS for word in before)
        named = named or _NAME.fullmatch(line.strip()) is not None
    return False


def is_release_contact(document: Document, part: Boilerplate) -> bool:
    """Whether a stretch heads the contacts of a release, or is a number or an address in them: right below the name of an office for the press or for investors."""
    if heads_contacts(document, part):
        return True
    words = document.slice(part.span)
    if len(words) > _LONGEST:
        return False
    if _REACHED.search(words) is not None:
        above = document.blocks[max(0, part.blocks.start - _ABOVE) : part.blocks.start]
        return any(_is_office(document.slice(block.span)) for block in above)
    below = document.blocks[part.blocks.stop : part.blocks.stop + _LISTED]
    return _is_head(words) and any(
        _is_office(document.slice(block.span)) and _REACHED.search(document.slice(after.span)) is not None
        for block, after in pairwise_within(below)
    )


def is_line_of_contact(document: Document, part: Boilerplate) -> bool:
    """Whether one line gives an address of e-mail and the name of an account, each behind its label, below a number of the same office: "Tel. 0203 555 012", "E-mail: press@ferry.example Facebook: Ferry"."""
    if len(part.blocks) > 1:
        return False
    if _LINE.fullmatch(document.slice(part.span).strip()) is None:
        return _is_sentence_among_contacts(document, part)
    above = document.blocks[max(0, part.blocks.start - _ABOVE) : part.blocks.start]
    return any(_NUMBER.search(document.slice(block.span)) is not None for block in above)


def _is_sentence_among_contacts(document: Document, part: Boilerplate) -> bool:
    """Whether a sentence behind a label tells whom to follow and why, among lines of plain text that give a number and an address of e-mail behind labels of their own."""
    if document.media_type != "text/plain" or _SENTENCE.fullmatch(document.slice(part.span).strip()) is None:
        return False
    text = document.text
    near = text[max(0, part.span.start - _AROUND) : part.span.end + _AROUND]
    return _CALLED.search(near) is not None and _MAILED.search(near) is not None


_SENTENCE = lazy_pattern(r"[^\W\d_]{3,14}\s?: (?:[^\s:]+ ){9,40}[^\s:]+\.")
_AROUND = 1_500
"""Characters around such a sentence among which its house says how else it is reached."""
_CALLED = lazy_pattern(r"(?m)^[^\W\d_]{3,14}\.?\s?: ?\+?\(?\d[\d ().-]{6,}\d")
_MAILED = lazy_pattern(r"(?m)^(?:[Ee]-?)?[Mm]ail\s?: ?[\w.+-]+@[\w-]+\.\w")
_LINE = lazy_pattern(
    r"(?i)e-?mail\s?:\s{0,3}[\w.+-]+@[\w.-]+[\s,;|/]{1,20}(?:facebook|instagram|twitter|youtube|line|x)(?: ?page)?\s?:\s{0,3}[\w.@/-]{2,60}(?: [\w.-]{2,30})?"
)
_NUMBER = lazy_pattern(r"(?<!\w)\+?\(?\d[\d ().-]{6,}\d")


def pairwise_within(blocks: Sequence[Block]) -> Iterator[tuple[Block, Block]]:
    """Each block with each of the next ones among which what it heads stands."""
    for at, block in enumerate(blocks):
        for after in blocks[at + 1 : at + 1 + _BELOW]:
            yield block, after


def _is_head(words: str) -> bool:
    said = [word.lower() for word in _WORD.findall(words)]
    return bool(said) and frozenset(_WORDS.texts()).issuperset(said)


def _is_office(words: str) -> bool:
    """Whether a line is the name of an office for the press or for investors, and says no more."""
    return len(words) <= _LABEL and _is_head(words) and not _OFFICES.isdisjoint(map(str.lower, _WORD.findall(words)))


_NAME = lazy_pattern(r"[A-ZÀ-Þ][\w.'’-]+(?: [A-ZÀ-Þ][\w.'’-]*){1,3}")
_LABELS = frozenset({"tel", "telefono", "teléfono", "téléphone", "telefon", "telefone", "telefoon", "phone", "fax", "mobile", "cell", "mail", "email"})  # fmt: skip
"""Before a number or an address, and nobody's name."""
_ABOVE, _LISTED, _LABEL = 2, 14, 50
"""Blocks above a number in which its office stands; below the head of all contacts, those among which one does; and characters of its name."""
_OFFICES = frozenset({"media", "press", "investor", "investors", "stampa", "investitori", "prensa", "inversores", "imprensa", "investidores", "presse", "investisseurs", "investoren", "pers", "persvoorlichting", "pressekontakt", "pressestelle", "perscontact", "media-relations", "medienstelle"})  # fmt: skip


_ROLE = lazy_pattern(r"(?:[^\W\d_][\w'’&-]*,? (?:of (?:the )?|& |and )?){1,3}([^\W\d_]+)")


def is_role(words: str) -> bool:
    """Whether a line of a few words says what somebody is in a house, as the card of a person does whose name stands in its picture."""
    found = _ROLE.fullmatch(words.strip())
    return found is not None and found[1].lower() in _ROLES.texts()
