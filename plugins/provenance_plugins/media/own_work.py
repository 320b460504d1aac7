"""Whether a text tells in other ways than a credit that an image is its writer's: computed or added for it, of the app or the event that it is on, of the dish that it teaches."""

from __future__ import annotations

from functools import cache

from provenance.analysis.images import words_of
from provenance.analysis.proper_names import is_given_name
from provenance.api import BlockKind, Document, Image, Phrases, any_of, lazy_pattern
from provenance_plugins.media.lowered import WORD, lowered_words
from provenance_plugins.media.own_titles import own_titles
from provenance_plugins.media.shown import ADDRESS, JPEG

__all__ = ["is_called_as_title", "is_name_of_body", "is_named_as_title", "is_own_work"]

_WORK = Phrases.load(__package__, "own_work")
_BODIES = Phrases.load(__package__, "bodies")
_READ = 20_000
_HEAD = 400
"""Characters of a text, and of its beginning, that are looked at."""
_TITLE = 3
"""Words of a title that an alternative text has not by chance."""
_TELLING = 4
"""Letters of a word that names a dish."""
_MADE = 2
"""Times that a text says "our app" at least."""
_NAMED = 4
"""Words of a name, at most."""
_BODY = lazy_pattern(
    lambda: (
        rf"\W*(?:The )?(?:[A-ZÀ-Þ][\w’'.-]* (?:(?:of|for|and|the|&|in|de|del|di|du|des) )*){{1,7}}?(?:{any_of(_BODIES.texts('body'))})(?: (?:of|for|in) [A-ZÀ-Þ][\w ]{{2,40}})?\W*"
        rf"|\W*(?:The )?(?:[A-ZÀ-Þ][\w’'.-]* ){{0,5}}(?:{any_of(_BODIES.texts('body'))}) (?:of|for) [A-ZÀ-Þ][\w ,’'-]{{2,60}}\W*"
    )
)
"""All of an alternative text that is the name of a body: "Australian Federation of Ferry Owners"."""


def is_own_work(document: Document, image: Image, before: str, paragraph: str) -> bool:
    """Whether an image is its writer's; `before` and `paragraph`: the sentence and the paragraph that end right before it."""
    words = words_of(_WORK)
    said = {found.tag for found in words.find(before)}
    if {"added", "what"} <= said:
        return True
    drawn = JPEG.search(image.target[:ADDRESS]) is None
    if drawn and any(found.tag == "computed" for found in words.find(paragraph)):
        return True
    if drawn and document.recall("media.of_own_thing", _is_of_own_thing):
        return True
    alt = lowered_words(image.alt or "")
    return _is_of_event(document, alt) or _is_of_dish(document, alt)


def is_name_of_body(image: Image) -> bool:
    """Whether the alternative text of an image that no camera wrote is the name of a body and nothing else: its logo or the head of its letters."""
    if not image.alt or JPEG.search(image.target[:ADDRESS]) is not None:
        return False
    return _BODY.fullmatch(" ".join(image.alt.split())) is not None


def is_named_as_title(document: Document, image: Image, stem: str) -> bool:
    """Whether an alternative text and the name of the file have nothing but the name at the head of the title, and that is of nobody: "Harbour LLP", `Harbour.jpg`.

    Logos are named so in what tells of a firm; it says of no picture what it shows.
    """
    words = _without_copies(lowered_words(image.alt or ""))
    if not 0 < len(words) <= _NAMED:
        return False
    firm = words[-1] in _legal_forms()
    name = words[:-1] if firm else words
    named = _without_copies(lowered_words(stem.replace("_", " ")))
    if (
        not name
        or "".join(named) not in ("".join(name), "".join(words))
        or (not firm and is_given_name(name[0].title()))
    ):
        return False
    return any(title[: len(name)] == name for title in _titles(document))


def is_called_as_title(document: Document, told: list[str]) -> bool:
    """Whether all that tells something of an image is the title of its text, and that names nobody: `Ferry-Times-copy.jpg` on "Ferry Times (FT)".

    `told`: those of its alternative text, its title and the name of its file that have a word of their own.
    """
    names = [lowered_words(_plain(one.lower())) for one in told]
    if not names or any(len(name) < _SHORTEST or any(is_given_name(word.title()) for word in name) for name in names):
        return False
    titles = document.recall("media.whole_titles", _whole_titles)
    first = document.recall("media.first_titles", _first_titles)
    plain = [_without_copies(name) for name in names]
    return all(tuple(name) in titles or _is_part_of_title(name, first) for name in plain)


def _is_part_of_title(name: list[str], titles: frozenset[tuple[str, ...]]) -> bool:
    """Whether words are some of a title that is no headline: "torneo ajedrez humanes" for "Torneo de Ajedrez de Humanes"."""
    return len(name) >= _SHORTEST and any(len(title) <= _HEADLINE and set(name) <= set(title) for title in titles)


def _without_copies(name: list[str]) -> list[str]:
    return name[:-1] if len(name) > 1 and name[-1] in _COPIES else name


_COPIES = frozenset(
    {
        "copy",
        "scaled",
        "edited",
        "resized",
        "cropped",
        "large",
        "final",
        "copia",
        "kopie",
        "copie",
        "feature",
        "featured",
        "hero",
        "banner",
        "header",
    }
)
"""With which programs and people end the name of a file that they saved again, or for the head of a page."""
_SHORTEST = 2
"""Words of a title by which an image is called not by chance."""
_HEADLINE = 6
"""Words of a title at most that is no headline of a report, whose pictures are somebody's of whom it does not tell."""
_ASIDE = lazy_pattern(r"\s*\([^()\n]{1,80}\)")
_OF_WORK = lazy_pattern(r"[,:;“”«»„\"<>*_]")
"""In a title that names a work and whose it is, or what is written of it."""
_PARTS = lazy_pattern(r"\s+[|–—·-]\s+")


def _whole_titles(document: Document) -> frozenset[tuple[str, ...]]:
    """The titles as words, also without what stands in brackets, and without the name of the site."""
    titles = [form for title in own_titles(document) for form in (title, *_PARTS.split(title)[:1])]
    return frozenset(
        tuple(lowered_words(_plain(form.lower()))) for title in titles for form in (title, _ASIDE.sub("", title))
    )


def _first_titles(document: Document) -> frozenset[tuple[str, ...]]:
    """The titles before a dash, but none that may name a work: "Review – Ferry", "The Quay: a novel", "Ferry, Ana Cruz". Its pictures are not the writer's."""
    first = (_PARTS.split(title)[0] for title in own_titles(document))
    return frozenset(tuple(lowered_words(_plain(title.lower()))) for title in first if _OF_WORK.search(title) is None)


@cache
def _legal_forms() -> frozenset[str]:
    return frozenset(_BODIES.texts("form"))


def _is_of_own_thing(document: Document) -> bool:
    """Whether a text tells of an app or a site that its writers made."""
    return sum(found.tag == "thing" for found in words_of(_WORK).find(document.text[:_READ])) >= _MADE


def _is_of_event(document: Document, alt: list[str]) -> bool:
    """Whether an alternative text is the title of a text that announces an event or tells of one: the banner of whoever holds it."""
    named = _plain(" ".join(alt))
    if len(alt) < _TITLE or not any(named in _plain(" ".join(title)) for title in _titles(document)):
        return False
    if not _folders_of_events().isdisjoint(document.path.lower().split("/")[:-1]):
        return True
    place = " ".join(WORD.findall(document.path.rsplit("/", 1)[-1]))
    return any(
        found.tag == "event" for text in (place, document.text[:_HEAD]) for found in words_of(_WORK).find(text.lower())
    )


@cache
def _folders_of_events() -> frozenset[str]:
    return frozenset(_WORK.texts("events"))


def _plain(words: str) -> str:
    """Words without the marks that addresses and alternative texts often leave out: "Göttingen" and "Goettingen"."""
    return words.translate(_MARKED)


_MARKED = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "ß": "ss",
        "é": "e",
        "è": "e",
        "á": "a",
        "í": "i",
        "ó": "o",
        "ú": "u",
        "ñ": "n",
        "ç": "c",
    }
)


def _is_of_dish(document: Document, alt: list[str]) -> bool:
    """Whether an alternative text names the dish that a text teaches: it has a list of ingredients, and its title has the word."""
    telling = {word for word in alt if len(word) >= _TELLING}
    if not any(not telling.isdisjoint(title) for title in _titles(document)):
        return False
    return document.recall("media.recipe", _is_recipe)


def _is_recipe(document: Document) -> bool:
    return any(
        block.kind is BlockKind.HEADING and _lists_ingredients(document.slice(block.span).strip(" :*_").lower())
        for block in document.blocks
    )


def _lists_ingredients(heading: str) -> bool:
    """Whether a heading stands over a list of ingredients: "Ingredients", "Custom ingredients"."""
    return heading in _ingredients() or (heading.count(" ") == 1 and heading.rsplit(maxsplit=1)[-1] in _ingredients())


@cache
def _ingredients() -> frozenset[str]:
    return frozenset(_WORK.texts("ingredients"))


def _titles(document: Document) -> list[list[str]]:
    """The words of the titles that a document has, declared or as its first heading."""

    def found(document: Document) -> list[list[str]]:
        return [lowered_words(title) for title in own_titles(document)]

    return document.recall("media.titles", found)
