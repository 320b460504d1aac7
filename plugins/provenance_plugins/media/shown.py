"""Which images are shown for their own sake: pictures of the article, not parts of the page and not drawings made for the text."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise

from provenance.analysis.images import GRAPHIC, Kind, Picture, Words, in_figure, is_file, words_of
from provenance.api import BlockKind, Document, Image, Phrases, lazy_pattern
from provenance_plugins.media.places import is_moved_by_generator, stands_in_web
from provenance_plugins.media.teasers import is_of_teasers

_FOLDERS = Phrases.load(__package__, "image_folders")
_COVER_FOLDERS = Phrases.load(__package__, "cover_folders")
_COVERS = Phrases.load(__package__, "covers")
_SPONSORS = Phrases.load(__package__, "sponsor_headings")

SMALLEST = 150
"""Pixels of the shorter side below which an image is an icon, a face beside a name or a teaser."""
_AREA = 60_000
"""Pixels of the smallest image that shows something: 300 × 200."""
_WIDE = 600
"""Pixels from which on an image is no thumbnail, whatever the place is called for which a system made it."""
_PARAGRAPH = 120
"""Characters of a block that is no headline."""
_AHEAD = 5
"""Blocks after an image at the head of an article before its text begins: byline, date, time to read."""
_SIZED = lazy_pattern(
    r"(?<!\d)(\d{2,4})x(\d{2,4})(?!\d)|[?&;](?:w|width)=(\d{2,4})\b|[_/-]square[_-](\d{2,4})", re.IGNORECASE
)
_DRAWN = lazy_pattern(r"\.(?:svg|gif|ico)(?:$|[?#])|^data:image/(?:svg|gif)", re.IGNORECASE)
_SHAPE = lazy_pattern(
    r"\.(?:dll|cgi|php|aspx?|ashx|pl)\?[^#]*(?:rect(?:angle)?|ellipse|gradient|spacer|shape)(?:gif|png|image|img)?(?:$|[&;#])",
    re.IGNORECASE,
)
"""The address of a program that draws a plain shape for the ground of a page: "shapes.dll?CMD=GetRectangleGif"."""
_SPLIT = lazy_pattern(r"[^\w]+|_+|(?<=[a-z])(?=[A-Z])|(?<=[a-z]{4})(?=\d{1,2}(?![^\W_]))")
"""Between the words of a name, the last of which may be numbered: "ferry-chart2"."""
JPEG = lazy_pattern(r"\.(?:jpe?g|jfif|heic|tiff?)(?:$|[?#/])|[?&;](?:format|fm)=jpe?g\b", re.IGNORECASE)
"""In an address: what cameras write."""
_JPEG_FILE = lazy_pattern(r"\.(?:jpe?g|jfif|heic)$", re.IGNORECASE)
OF_A_CAMERA = lazy_pattern(
    r"(?:^|/)(?:IMG|DSCN?|DSCF|PXL|MVIMG|P|GOPR|DJI)[_-]?\d{4,}[^/]*$|\d{6,}_\d{6,}_\d{6,}_[no]\b", re.IGNORECASE
)
"""Names that cameras give, and those of photographs that were saved from a social network."""
_LOGO = lazy_pattern(r"[A-Z\d][Ll]ogo\b")
"""In the name of a file, behind the initials of whose it is: "RBClogo.jpg"."""
_IMAGE_FILE = lazy_pattern(r"\.(?:jpe?g|png|webp|avif|tiff?)(?:$|[?#])", re.IGNORECASE)
ADDRESS = 2000
"""Characters of an address that are looked at; an image inside one has millions."""
_OUTSIDE = frozenset({"nav", "footer", "aside", "form", "noscript", "button"})
_PLAYERS = frozenset(
    {"videoplayer", "video-player", "video_player", "jwplayer", "flowplayer", "video-js", "vjs-poster"}
)
"""What pages call the element in which a video is played."""
_PLAYS = lazy_pattern(
    r"""\bonclick\s*=\s*["']?[^"'>]*(?:play_?video|video_?play|start_?video|play\s?\()""",
    re.IGNORECASE,
    signs=("lick",),
)
"""An image that plays a video when it is clicked."""
_WHOLE = frozenset({"body", "html", "main", "article"})
_HEADED, _NAME = 8, 4
"""Blocks between a heading and a logo below it, and words of a body's name, at most."""
_THEMES = "wp-content/themes"
"""The folder in which WordPress keeps what belongs to the design of a site."""
_WORDS = lazy_pattern(r"[^\W_]+")
_PHOTOGRAPH = ("photo", "foto", "image", "picture", "pic", "portrait", "credit")
"""Behind the name of who made it: "fallen-soldiers-by-ana-cruz-photo" is no cover."""
_TO_THE_NEXT = 60
"""Characters of markup between two images of a row, at most."""
_LEVELS = 5
"""Elements around an image whose names and classes say what it is."""
_TAG = lazy_pattern(r"<[^<>]*>")
_TAG_CLASS = lazy_pattern(r"""\b(?:class|id)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))""", re.IGNORECASE)


def is_shown(document: Document, picture: Picture) -> bool:
    """Whether a reader would ask whose picture it is."""
    image = picture.image
    if not picture.main or image.decorative or not image.target or _DRAWN.search(image.target[:ADDRESS]):
        return False
    if "\\/" in image.target or image.target.endswith('\\"'):
        return False  # markup in a string of a program, which nobody sees as an image
    if not image.alt and _SHAPE.search(image.target[:ADDRESS]):
        return False
    path = picture.address.path
    if (
        picture.address.kind is Kind.LOCAL
        and path is not None
        and not is_file(path)
        and not _is_put_elsewhere(document, path)
    ):
        return False  # what is not there is another rule's finding
    if "{{" in image.target or (picture.address.kind is Kind.UNKNOWN and ("{" in image.target or "<" in image.target)):
        return False  # the site's generator puts an address there
    if image.link and not _IMAGE_FILE.search(image.link):
        return False  # it leads to another page: a teaser, a badge, or the place it was taken from
    if document.whole_page and not _has_text_beside(document, picture):
        return False
    return (
        _is_large(document, image)
        and not _is_part_of_page(document, image)
        and not _is_in_folder_of_parts(image)
        and not _is_of_sponsor(document, image)
        and not is_of_teasers(document, image)
        and not _is_drawn(document, picture)
    )


def _is_put_elsewhere(document: Document, path: str) -> bool:
    return stands_in_web(document) or is_moved_by_generator(document, path)


def _has_text_beside(document: Document, picture: Picture) -> bool:
    """Whether running text of the article is near: in lists of teasers there are headlines alone."""
    if any(span.end - span.start >= _PARAGRAPH for span in picture.near):
        return True
    last = max((document.block_index(span.start) or 0 for span in picture.near), default=0)
    return any(
        block.span.end - block.span.start >= _PARAGRAPH for block in document.blocks[last + 1 : last + 1 + _AHEAD]
    )


def _is_large(document: Document, image: Image) -> bool:
    width, height = image.width, image.height
    if width is None and height is None:
        if any(size < 2 * SMALLEST for size in _sizes(image.target)):
            return False
        return _says_something(image) or _is_asked_for_wide(image.target) or _is_named_large(document, image)
    known = [size for size in (width, height) if size is not None]
    return min(known) >= SMALLEST and (len(known) < 2 or known[0] * known[1] >= _AREA)


def _sizes(target: str) -> Iterator[int]:
    """The widths that an address states."""
    for match in _SIZED.finditer(target[:ADDRESS]):
        yield int(next(group for group in match.groups() if group))


def _is_asked_for_wide(target: str) -> bool:
    """Whether the page asks a service of images for one of the width of a column: `?w=1200`."""
    return any(match[3] and int(match[3]) >= _WIDE for match in _SIZED.finditer(target[:ADDRESS]))


def _says_something(image: Image) -> bool:
    """For an image of unknown size: whether its page treats it as a picture."""
    return image.caption is not None or in_figure(image) or len((image.alt or "").split()) >= 2


def is_shown_by_name(document: Document, image: Image) -> bool:
    """Whether nothing but the name of its file says that an image is a large one: no size, no caption, no words, nor those of the one beside it."""
    unsized = image.width is None and image.height is None
    if not unsized or _says_something(image) or _is_asked_for_wide(image.target):
        return False
    return not (image.alt and any(_says_something(other) for other in _in_row(document, image)))


def _in_row(document: Document, image: Image) -> Iterator[Image]:
    """The images right before and behind one, with nothing but markup between."""
    index = document.recall("media.order", _order)[id(image)]
    for first, second in pairwise(document.images[max(0, index - 1) : index + 2]):
        if first.source is None or second.source is None:
            continue
        between = document.source[first.source.end : second.source.start]
        if len(between) <= _TO_THE_NEXT and not _TAG.sub("", between).strip():
            yield second if first is image else first


def _order(document: Document) -> dict[int, int]:
    return {id(image): index for index, image in enumerate(document.images)}


def _is_named_large(document: Document, image: Image) -> bool:
    """Whether an image without words, as photographs in articles often are, is a JPEG that its name calls large or a camera's, or that makes a paragraph of Markdown."""
    path = image.target[:ADDRESS].split("?")[0].split("#")[0]
    if path[:5] == "data:" or not _JPEG_FILE.search(path):
        return False
    if any(size >= _WIDE for size in _sizes(path)) or OF_A_CAMERA.search(path) is not None:
        return True
    return document.is_written and document.block_at(image.position) is None


def _is_part_of_page(document: Document, image: Image) -> bool:
    words = words_of(GRAPHIC)
    page = words.tagged("page")
    if image.width is None or image.width < _WIDE:
        page |= words.tagged("small")
    named = image.target.split("?")[0].rsplit("/", 1)[-1] if image.target[:5] != "data:" else ""
    own = document.source[image.source.start : image.source.end] if image.source is not None else ""
    stated = " ".join(next(filter(None, match.groups()), "") for match in _TAG_CLASS.finditer(own[:4000]))
    alt = (image.alt or "").strip()
    if (
        _LOGO.search(named) is not None
        or _names(page, named)
        or _names(page, stated)
        or (len(alt.split()) <= 4 and _names(page, alt))
        or _PLAYS.search(own[:4000]) is not None
    ):
        return True
    if image.element is None:
        return False
    for level, element in enumerate(image.element.lineage()):
        if element.name in _OUTSIDE:
            return True
        if level < _LEVELS and not _PLAYERS.isdisjoint(name.lower() for name in (element.id, *element.classes)):
            return True  # the still of a video, before somebody plays it
        telling = level < _LEVELS and element.name not in _WHOLE
        if telling and _names(page, f"{element.id} {' '.join(element.classes)}"):
            return True
    return False


def _is_in_folder_of_parts(image: Image) -> bool:
    """Whether a folder of its address is one in which sites keep logos, codes to scan, pictures of screens or, as its words say, covers of books."""
    folders = image.target[:ADDRESS].split("?")[0].lower().split("/")[:-1] if image.target[:5] != "data:" else []
    if (_THEMES in "/".join(folders) and not _is_told_photograph(image)) or (
        folders[-1:] == ["books"] and _is_named_after_book(image)
    ):
        return True
    if not words_of(_COVER_FOLDERS).tags.keys().isdisjoint(folders) and words_of(_COVERS).find(image.alt or ""):
        return True
    return not words_of(_FOLDERS).tags.keys().isdisjoint(folders)


def _is_told_photograph(image: Image) -> bool:
    """Whether what cameras write has a sentence as its alternative text: no part of a design, in whatever folder it lies."""
    return len((image.alt or "").split()) > _NAME and JPEG.search(image.target[:ADDRESS]) is not None


def _is_named_after_book(image: Image) -> bool:
    """Whether a file is named by the words of an alternative text and somebody's name behind it, as covers are: "tides-of-may-ana-cruz" for "Tides of May"."""
    words = [word.lower() for word in _WORDS.findall(image.alt or "")]
    stem = _WORDS.findall(image.target[:ADDRESS].split("?")[0].rsplit("/", 1)[-1].rsplit(".", 1)[0].lower())
    behind = stem[len(words) :]
    return (
        bool(words)
        and stem[: len(words)] == words
        and 1 < len(behind) <= _NAME
        and all(word.isalpha() and not word.startswith(_PHOTOGRAPH) for word in behind)
    )


def _is_of_sponsor(document: Document, image: Image) -> bool:
    """Whether an image with a name for its words stands below a heading that thanks those who pay: a logo."""
    if not image.alt or len(image.alt.split()) > _NAME or _JPEG_FILE.search(image.target[:ADDRESS]):
        return False
    end = bisect_right(document.blocks, image.position, key=lambda block: block.span.start)
    for block in reversed(document.blocks[max(0, end - _HEADED) : end]):
        if block.kind is BlockKind.HEADING:
            return bool(words_of(_SPONSORS).find(document.slice(block.span)))
    return False


def _is_drawn(document: Document, picture: Picture) -> bool:
    """Whether its words say that it is a drawing, a chart or a picture of a screen; its name or alternative text also, that it is a document."""
    words: Words = words_of(GRAPHIC)
    image = picture.image
    named = " ".join(_SPLIT.split(image.target.split("?")[0].rsplit("/", 1)[-1])) if image.target[:5] != "data:" else ""
    caption = "" if image.caption is None else document.slice(image.caption)
    of_its_own = (named, image.alt or "", image.title)
    return any(found.tag == "drawn" for text in (*of_its_own, caption) for found in words.find(text)) or any(
        found.tag == "document" for text in of_its_own for found in words.find(text)
    )


def _names(words: frozenset[str], text: str) -> bool:
    if not text:
        return False
    low = text.lower()
    return not words.isdisjoint(low.split()) or not words.isdisjoint(part.lower() for part in _SPLIT.split(text))
