"""Slides of a talk or a lesson, written as text (a few words between lines that part them), and what a course hands out: they have their day with the talk or the course."""

from __future__ import annotations

from provenance.analysis import metadata
from provenance.analysis.markup import live_markup
from provenance.api import Document, lazy_pattern
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.tables import forms
from provenance_plugins.dates.time_signs import has_news, leans

_PARTING = lazy_pattern(r"(?m)^[ \t]*\n(?:-{3,}|\*{3,})[ \t]*\n(?=[ \t]*$)")
"""What parts one slide from the next in Marp, Deckset, Slidev, reveal.js and Pandoc: a line with an empty one to each side."""
_LETTERS = lazy_pattern(r"[a-z]+")
_SLIDES = 5
"""Slides of a deck at least."""
_MEAN = 400
"""Characters of a slide on the mean at most: the sections of an article that lines part are longer."""
_HEADED = 0.5
"""Part of the slides that begin with a heading, at least."""
_HEADING = lazy_pattern(r"\s*(?:<!--[^<>]{0,200}-->\s*|!\[[^\[\]\n]{0,200}\]\([^()\n]{0,300}\)\s*)*#{1,4}[ \t]*\S")
"""With which a slide begins, behind a note or a picture."""


def is_for_class(document: Document) -> bool:
    """Whether a text is the slides or a handout of a course: who sits in it knows which half year "this semester" is."""
    is_page = document.whole_page and _SLIDE_SHOW.search(live_markup(document)) is not None
    return is_page or is_deck(document) or is_handout(document)


_SLIDE_SHOW = lazy_pattern(r"""<div\s[^<>]{0,80}\bclass=["']?slides\b""", signs=("slides",))
"""The markup of reveal.js, with which pages are slides: https://revealjs.com/markup/."""


def is_handout(document: Document) -> bool:
    """Whether a file is called what is handed out in a course, "homework.md" or "03-lesson.md", with nobody's signature and no news; "today" is the day of the class."""
    if document.row is not None:
        return False
    stem = document.path.replace("\\", "/").rpartition("/")[2].partition(".")[0].lower()
    words = _LETTERS.findall(stem)
    return (
        bool(words)
        and words[-1] in forms("course", "file")
        and not metadata(document).authors
        and not has_news(document)
    )


def is_deck(document: Document) -> bool:
    """Whether a file of Markdown is a deck of slides that nobody signs, with no news and no day that leans on its own."""
    if document.row is not None or document.media_type != "text/markdown":
        return False
    source = document.source
    body = source[front_matter_end(source) if document.has_front_matter else 0 :]
    slides = [slide for slide in _PARTING.split(body) if slide.strip()]
    if len(slides) < _SLIDES or sum(map(len, slides)) > _MEAN * len(slides):
        return False
    headed = sum(_HEADING.match(slide) is not None for slide in slides)
    return (
        headed >= _HEADED * len(slides)
        and not metadata(document).authors
        and not has_news(document)
        and not leans(document)
    )
