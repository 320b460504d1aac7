"""What kind of image one is: somebody's picture, or one of which nothing says so."""

from __future__ import annotations

import re
from enum import Enum
from functools import cache

from provenance.analysis import language
from provenance.analysis.images import GRAPHIC, Picture, words_of
from provenance.api import BlockKind, Document, Image, Phrases, any_of, lazy_pattern
from provenance_plugins.media.beside import below, paragraph_before, sentence_before
from provenance_plugins.media.drawn_words import is_told_drawn, is_told_on_screen
from provenance_plugins.media.first_person import speaks_of_itself
from provenance_plugins.media.labelled import is_in_numbered_gallery, is_labelled
from provenance_plugins.media.libraries import library_of
from provenance_plugins.media.linked_origins import is_linked_origin
from provenance_plugins.media.makers import names_maker
from provenance_plugins.media.named_works import leads_to_page
from provenance_plugins.media.numbered_figures import is_numbered_figure
from provenance_plugins.media.on_screens import is_called_as_site, is_in_tutorial, is_of_video_meeting
from provenance_plugins.media.own_house import is_of_listed_member, is_of_member, is_page_of_house, shows_house
from provenance_plugins.media.own_site import (
    is_of_outlet_named,
    is_of_own_product,
)
from provenance_plugins.media.own_work import is_called_as_title, is_name_of_body, is_named_as_title, is_own_work
from provenance_plugins.media.shown import ADDRESS, JPEG, OF_A_CAMERA, is_shown_by_name
from provenance_plugins.media.stages import is_stage
from provenance_plugins.media.told import tells_maker
from provenance_plugins.media.untold import is_dummy, is_named_by_author, is_numbered_alike, is_step_of_recipe

_PHOTOGRAPHED = Phrases.load(__package__, "photographed")
_NAMES = Phrases.load(__package__, "image_names")
_TECHNICAL = Phrases.load(__package__, "technical")
_POINTED_AT = Phrases.load(__package__, "pointed_at")
_OF_ONESELF = Phrases.load(__package__, "of_oneself")
_ON_SCREEN = Phrases.load(__package__, "on_screen")
_ORIGINS = Phrases.load(__package__, "named_origins")
_CHARTS = Phrases.load(__package__, "charts")

_OF_COMMONS = lazy_pattern(
    r"//(?:upload|commons)\.(?:m\.)?wikimedia\.org/|/wiki/(?:File|Image|Datei|Fichier|Archivo|Ficheiro|Bestand|Plik|Fil):",
    re.IGNORECASE,
)
"""Addresses of a library whose page for each file names its maker."""
_HOST = lazy_pattern(r"(?:https?:)?//([\w.-]{1,250})", re.IGNORECASE)
_SAVED = lazy_pattern(
    r"\d{5,}_\d{6,}_\d{2,}_[no]\b|//(?:external-)?preview\.redd\.it/|//i\.pinimg\.com/|//encrypted-tbn\d\.gstatic\.com/|//external-content\.duckduckgo\.com/iu/|//(?:tse\d\.(?:\w+\.)?mm\.bing\.net|th\.bing\.com)/th[/?]",
    re.IGNORECASE,
)
"""What was saved from a social network, or is shown from the results of a search, may be anybody's."""
_CHART_ABOVE = lazy_pattern(
    lambda: rf"\b(?:{any_of(_CHARTS.texts('above'))})\b",
    re.IGNORECASE,
)
_FROM_PIXABAY = lazy_pattern(r"-\d{5,8}_(?:640|960|1280|1920)(?![^\W_])")
"""How Pixabay names what one takes from it, by its number and its width: "fir-1073236_1920"."""
_PNG = lazy_pattern(r"\.(?:png|gif)$", re.IGNORECASE)
_TOKEN = lazy_pattern(r"[^\W_]+")
_WORD = lazy_pattern(r"[^\W\d_]{3,}")
_LETTERS = lazy_pattern(r"[^\W\d_]+")
_SIZED = lazy_pattern(r"-\d{2,4}x\d{2,4}\Z")
_CAPITALS_INSIDE = lazy_pattern(r"[a-z][A-Z].*[a-z][A-Z]|[A-Z]{2}[a-z]+[A-Z]")
_UUID = lazy_pattern(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
_FIGURE = lazy_pattern(r"(?<![\w.,])\d+(?:[.,]\d+)*%?(?!\w)")
_FIGURES = 4
"""Figures in an alternative text that reads out a chart or a table."""
_EXTENSION = lazy_pattern(r"\.\w{2,5}$")
_HEXADECIMAL = lazy_pattern(r"[0-9a-f]{6,}", re.IGNORECASE)
_TICKS = 6
"""Of three words in code."""
_READ = 20_000
"""Characters of a text that show whether it is on software and machines."""
_FEWEST, _SHARE, _SOME = 5, 0.02, 3
"""Different words of software and machines, and their share of all words, from which on a text is on them; the words that do beside code. In trial
texts of both kinds such texts had 2.3 to 11 of a hundred words, others at most 1.6."""


_ADJECTIVE = 20
"""Characters between "one of our" and "shots", at most."""


class Kind(Enum):
    """What the document says that an image is."""

    PICTURE = "picture"
    """Somebody took or made it: a photograph, a painting, or an image of a text that is not on machines."""
    OWN = "own"
    """In a text that shows how something works, called a drawing by what stands before it, or the writer's by its caption ("Our workshop")."""
    TOLD = "told"
    """The words around it seem to say who made it: the paragraph before it, an author who calls it his, the head of a message in a forum."""
    MINE = "mine"
    """In a text in which those who publish it speak of themselves, and whose pictures are mostly theirs, or that tells of it as its writer's own work."""
    IN_TAG = "in tag"
    """A tag of the site's generator shows it, whose template may name its maker."""
    LINKED = "linked"
    """It is from a library whose page for it, a click away, names its maker."""
    STOCK = "stock"
    """Its address or the name of its file says from which library of pictures it is."""
    MODEL = "model"
    """The name of its file says that a model made it."""
    UNKNOWN = "unknown"
    """Neither its name nor a word beside it tells anything of it."""


def kind_of(document: Document, picture: Picture) -> Kind:
    """The kind of an image that its words do not call a drawing or a part of the page."""
    image = picture.image
    target = image.target[:ADDRESS]
    path = target.split("?")[0].split("#")[0] if target[:5] != "data:" else ""
    caption = "" if image.caption is None else document.slice(image.caption)
    if (named := _named_origin(document, picture, target, path)) is not None:
        return named
    if (
        tells_maker(document, picture, caption)
        or names_maker(document, picture)
        or is_of_outlet_named(document, picture)
        or is_called_as_site(document, image)
        or is_named_by_author(document, _stem(path))
        or is_linked_origin(document, picture)
    ):
        return Kind.TOLD
    before = sentence_before(document, picture)
    if (own := _own_kind(document, picture, path, before, caption)) is not None:
        return own
    if _is_photographed(path, caption, picture, before):
        return Kind.PICTURE
    beside = caption or below(document, picture)
    if _is_called_own(before) or len(_FIGURE.findall(image.alt or "")) >= _FIGURES:
        return Kind.OWN
    if any(_is_of_ones_own(document, text) for text in (image.alt or "", image.title, beside)) or _took(before):
        return Kind.OWN
    if (
        not JPEG.search(target)
        and (
            _is_chart_above(document, picture)
            or any(map(_shows_screen, (image.alt or "", image.title, beside)))
            or _is_called_drawn(beside)
        )
    ) or (is_numbered_figure(document, picture, caption) and _is_technical(document, coded=True)):
        return Kind.OWN
    # A PNG of which only its name tells anything is a screen or a drawing as a rule; what a camera is called is of no picture.
    by_file = _PNG.search(path) is None and OF_A_CAMERA.search(path) is None
    words = (image.alt or "", image.title, _stem(path) if by_file else beside)
    told = bool(caption.strip()) or (any(map(_tells, words)) and not _is_labelled_alike(document, image, path))
    if not told or is_shown_by_name(document, image):
        return Kind.UNKNOWN
    coded = _has_code(document)
    if (coded or not JPEG.search(target)) and _is_technical(document, coded=coded):
        return Kind.OWN
    # No camera writes one: of nine that were read since the thirty-sixth sample none was worth a warning.
    return Kind.OWN if _PNG.search(path) and not caption.strip() else Kind.PICTURE


def _is_labelled_alike(document: Document, image: Image, path: str) -> bool:
    """Whether another image that no camera wrote has the same alternative text, which only says again how both files are named: that tells nothing of either."""
    if not image.alt or JPEG.search(path) is not None:
        return False
    words = {word.lower() for word in _WORD.findall(image.alt)}
    if not {word.lower() for word in _WORD.findall(_stem(path).replace("_", " "))} <= words:
        return False
    return any(other.alt == image.alt and other.target != image.target for other in document.images)


def _named_origin(document: Document, picture: Picture, target: str, path: str) -> Kind | None:
    """Whether the name of a file or its address says that a model made it, or of which library it is, or its caption leads to its page there."""
    addresses = (target, picture.image.link or "")
    if any(_OF_COMMONS.search(address[:ADDRESS]) for address in addresses) or leads_to_page(
        document, picture, _OF_COMMONS
    ):
        return Kind.LINKED
    words = words_of(_ORIGINS)
    name = " ".join(_TOKEN.findall(path.rsplit("/", 1)[-1]))
    tags = {found.tag for found in words.find(name)}
    if "model" in tags:
        return Kind.MODEL
    host = _HOST.match(target)
    at = {found.tag for found in words.find(host[1].replace(".", " "))} if host is not None else set()
    return Kind.STOCK if "stock" in tags | at or _FROM_PIXABAY.search(path) is not None else None


def _is_chart_above(document: Document, picture: Picture) -> bool:
    """Whether the text behind an image speaks of the charts above."""
    at = picture.image.position
    return _CHART_ABOVE.search(document.text, at, at + _READ) is not None


def _own_kind(document: Document, picture: Picture, path: str, before: str, caption: str) -> Kind | None:
    """The kind of an image that its text tells as its writer's own or as drawn, or that is a logo; nothing where it is neither."""
    image = picture.image
    ours = any(map(_is_one_of_ours, (image.alt or "", image.title, caption or below(document, picture))))
    if ours:
        return Kind.MINE
    if is_of_own_product(document, picture) or is_stage(document, image):
        return Kind.OWN
    if (
        shows_house(document, picture, caption, _stem(path))
        or is_of_member(document, picture)
        or is_of_listed_member(document, picture)
    ):
        return Kind.OWN
    if image.alt and _LOGOS.match(image.alt) is not None:
        return Kind.UNKNOWN
    paragraph = document.slice(paragraph_before(document, picture))
    is_own = is_own_work(document, image, before, paragraph) or (
        _SAVED.search(image.target[:ADDRESS]) is None and (speaks_of_itself(document) or is_page_of_house(document))
    )
    is_own = is_own or is_step_of_recipe(path) or is_in_numbered_gallery(document, image, path)
    if is_own and not _is_of_library(path, caption, picture):
        return Kind.MINE
    if is_dummy(document) or is_numbered_alike(document, image, path):
        return Kind.UNKNOWN
    if is_told_drawn(document, picture, paragraph) or is_told_on_screen(picture, paragraph):
        return Kind.OWN
    if not _is_of_library(path, caption, picture) and (
        is_of_video_meeting(document, image, path)
        or (is_in_tutorial(document, image) and _is_technical(document, coded=True))
    ):
        return Kind.OWN
    if not caption and (is_named_as_title(document, image, _stem(path)) or _is_called_as_title(document, image, path)):
        return Kind.UNKNOWN
    return Kind.UNKNOWN if is_name_of_body(image) and not caption and not _tells(_stem(path)) else None


_LOGOS = lazy_pattern(
    r"\W*(?:[^\W\d_][\w’'-]*\s){0,3}logos\b(?!\s(?:is|are|was|were)\b)", re.IGNORECASE, signs=("logos",)
)
"""The words of an image begin with what it shows: "All logos of the members", "Ensemble des logos des associations"; not one logo, on a wall perhaps."""


def _is_called_as_title(document: Document, image: Image, path: str) -> bool:
    """Whether a file is named by a camera or by the title of its text, and no word of the image says more than that title."""
    named = "" if OF_A_CAMERA.search(path) is not None else " ".join(_LETTERS.findall(_SIZED.sub("", _stem(path))))
    told = [words for words in (image.alt or "", image.title) if _tells(words)]
    return is_called_as_title(document, [*told, named] if named else told) or is_labelled(
        document, image, told, named if _tells(named) else ""
    )


def _is_photographed(path: str, caption: str, picture: Picture, before: str) -> bool:
    words = words_of(_PHOTOGRAPHED)
    stem = _stem(path)
    named = (
        " ".join(_TOKEN.findall(stem)) if _tells(stem) or any(map(_tells, (picture.image.alt or "", caption))) else ""
    )
    image = picture.image
    if OF_A_CAMERA.search(path) is not None and any(map(_tells, (image.alt or "", image.title, caption))):
        return True
    if any(words.find(text) for text in (named, image.alt or "", image.title, caption)):
        return True
    return bool(words.find(before)) and any(found.tag == "where" for found in words_of(_POINTED_AT).find(before))


def is_of_others(picture: Picture) -> bool:
    """Whether the name of a file or its address says that somebody else made an image: a library, an agency, a network from which it was saved. In a caption such a name is a credit, whatever its form."""
    image = picture.image
    if image.target[:5].lower() == "data:":
        return False
    target = image.target[:ADDRESS]
    return (
        _SAVED.search(target) is not None
        or bool(library_of(image))
        or _is_sold(target.split("?")[0].split("#")[0].rsplit("/", 1)[-1])
    )


def _is_sold(name: str) -> bool:
    """Whether a file is called a stock photo."""
    return any(one.tag == "sold" for one in words_of(_PHOTOGRAPHED).find(" ".join(_TOKEN.findall(name))))


def _is_of_library(path: str, caption: str, picture: Picture) -> bool:
    """Whether the name of an image or its words are those of a library of pictures or an agency."""
    image = picture.image
    named = " ".join(_TOKEN.findall(path.rsplit("/", 1)[-1]))
    found = (
        one for text in (named, image.alt or "", image.title, caption) for one in words_of(_PHOTOGRAPHED).find(text)
    )
    return any(one.tag in {"library", "sold"} for one in found)


def _is_called_own(before: str) -> bool:
    """Whether the sentence before an image calls it one of a screen, or a drawing of the writers', and says that it is there."""
    tags = {found.tag for found in words_of(_POINTED_AT).find(before)}
    what = "screen" in tags or {"drawn", "ours"} <= tags
    return what and ("where" in tags or before.endswith(":"))


def _is_of_ones_own(document: Document, words: str) -> bool:
    """Whether an alternative text or a caption begins as those of somebody's own pictures do: "Our workshop", "Me at the mill", but not "US troops"."""
    first = _TOKEN.match(words.lstrip(' *_"“(#'))
    if first is None or not first[0].istitle():
        return False
    return first[0].lower() in _own_words(language(document).read_as)


@cache
def _own_words(code: str) -> frozenset[str]:
    """Those of a text's own language: "Ma" and "Mi" are names elsewhere."""
    return frozenset(_OF_ONESELF.texts("first", code))


def _took(before: str) -> bool:
    """Whether the sentence before an image says that its writer took it: "I took some photos of the roof as well:"."""
    tags = {found.tag for found in words_of(_OF_ONESELF).find(before)}
    return "said" in tags or {"took", "pictures"} <= tags


def _is_one_of_ours(words: str) -> bool:
    """Whether words call an image one of its writers' pictures: "Here's one of our amateur shots"."""
    found = words_of(_OF_ONESELF).find(words)
    ones = [each.end for each in found if each.tag == "ones"]
    return any(each.tag == "pictures" and 0 < each.start - end <= _ADJECTIVE for each in found for end in ones)


def _shows_screen(words: str) -> bool:
    """Whether words are on what a screen shows, or on what a chart counts."""
    return any(found.tag in {"on_screen", "counted"} for found in words_of(_ON_SCREEN).find(words))


def _is_called_drawn(words: str) -> bool:
    """Whether a caption calls the image above it a drawing, a chart or a picture of a screen."""
    return any(found.tag == "drawn" for found in words_of(GRAPHIC).find(words))


def _stem(path: str) -> str:
    return _EXTENSION.sub("", path.rsplit("/", 1)[-1])


def _tells(words: str) -> bool:
    """Whether a name or an alternative text has a word of its own: not the sum of a file, not what forms write."""
    common = words_of(_NAMES).tags
    return any(
        _WORD.fullmatch(token)
        and token.lower() not in common
        and not _HEXADECIMAL.fullmatch(token)
        and not _CAPITALS_INSIDE.search(token)
        for token in _TOKEN.findall(_UUID.sub("", words))
    )


def _has_code(document: Document) -> bool:
    """Whether it shows code: in blocks, by a tag of its site's generator, or several times inside sentences."""
    if any(block.kind is BlockKind.CODE for block in document.blocks):
        return True
    source = document.source
    if document.is_written:
        return source.count("`") >= _TICKS or "{% highlight" in source or "{{< highlight" in source
    return document.media_type == "text/html" and source.count("<code") >= _TICKS // 2


def _is_technical(document: Document, *, coded: bool) -> bool:
    """Whether a text is on software and machines, by its words; a few do where it shows code."""

    def judged(document: Document) -> bool:
        text = document.text[:_READ]
        found = [text[each.start : each.end].lower() for each in words_of(_TECHNICAL).find(text)]
        different = len(set(found))
        return (
            different >= _SOME if coded else different >= _FEWEST and len(found) >= _SHARE * len(_TOKEN.findall(text))
        )

    return document.recall(f"media.technical {coded}", judged)
