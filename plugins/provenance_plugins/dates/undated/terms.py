"""The year of the term in which a course is held, and that of the rights in front matter: they tell when a text was written, as a date would."""

from __future__ import annotations

import re

from provenance.api import Declared, Document, SourceSpan, Span, any_of, lazy_pattern
from provenance_plugins.dates.tables import forms

__all__ = ["term_of_course", "year_of_rights"]

_HEAD = 1_200
"""Characters in which a syllabus says in which term it holds."""
_LINE = 140
"""Characters of a line that names a course and its term, at most; a sentence is none."""
_COURSE, _READ = 2, 4_000
"""Words of courses that such a text has, at least, and characters in which they stand."""
_TERM = lazy_pattern(
    lambda: (
        rf"(?<![\w-])(?:(?:{any_of(forms('term_of_course', 'season'))})[ \t,’'/-]{{1,3}}(?P<year>(?:19[89]|20[0-4])\d(?:[/–-]\d{{2,4}})?)"
        rf"|(?:{any_of(forms('term_of_course', 'term'))})[ \t]?(?:\d|[IVX]{{1,3}})?[ \t,:/()-]{{1,3}}(?:\w+[ \t]){{0,2}}?(?P<later>(?:19[89]|20[0-4])\d(?:[./–-]\d{{1,4}})?)"
        rf"|(?P<before>(?:19[89]|20[0-4])\d(?:[/–-]\d{{2,4}})?)[ \t,/-]{{1,3}}(?:{any_of(forms('term_of_course', 'season') | forms('term_of_course', 'term'))}))(?!\w)"
    ),
    re.IGNORECASE,
    signs=("19", "20"),
)
"""“Fall 2000”, “Wintersemester 2019/20”, “2º semestre de 2021”, “anno accademico 2020-2021”, “2020-2021 Güz”."""
_NUMBER_OF_COURSE = r"(?<!\w)(?-i:[A-Z]{2,5})[ -]?\d{3}[A-Z]?(?!\w)"
_OF_SYLLABUS = lazy_pattern(
    lambda: rf"(?<![^\W_])(?:{any_of(forms('term_of_course', 'syllabus'))})(?![^\W_])|{_NUMBER_OF_COURSE}",
    re.IGNORECASE,
)
"""What news on a school has not: “office hours”."""
_OF_COURSE = lazy_pattern(
    lambda: (
        rf"(?<![^\W_])(?:{any_of(forms('term_of_course', 'course') | forms('term_of_course', 'syllabus'))})(?![^\W_])|{_NUMBER_OF_COURSE}"
    ),
    re.IGNORECASE,
)
"""Words of those who teach, and the number of a course: “ENGL 271”."""
_RIGHTS = lazy_pattern(
    r"^[\"']?(?:copyright|rights|dc\.rights|license_year)[\"']?[ \t]*:[^\n]{0,80}?(?<!\d)(?P<year>(?:1[5-9]|20)\d\d)(?!\d)",
    re.IGNORECASE | re.MULTILINE,
    signs=("copyright", "rights", "license_year"),
)
_FRONT = 3_000
"""Characters of front matter."""


def term_of_course(document: Document) -> tuple[str, Span | SourceSpan | None] | None:
    """The term and its place, where the title or a line at the head of what a teacher hands out names it: "ASB 326 - Fall 2000"; of news on a school the words stand in sentences."""
    text = document.text
    titles = [one for one in document.declared if one.field == "title"]
    found = next((found for one in titles if (found := _of_title(one)) is not None), None)
    if found is None:
        place = _in_line(text)
        found = None if place is None else (text[place.start : place.end], place)
    if found is None:
        return None
    said = " ".join([*(one.value for one in titles), text[:_READ]])
    named = {match[0].lower() for match in _OF_COURSE.finditer(said)}
    return found if len(named) >= _COURSE and _OF_SYLLABUS.search(said) is not None else None


def _of_title(title: Declared) -> tuple[str, Span | SourceSpan | None] | None:
    match = next((match for match in _TERM.finditer(title.value) if _stands_apart(title.value, match)), None)
    return None if match is None else (match[0], title.source)


def _in_line(text: str) -> Span | None:
    start = 0
    while start < min(len(text), _HEAD):  # no term goes on in the next line
        end = text.find("\n", start)
        end = len(text) if end < 0 else end
        line = text[start:end]
        if (
            len(line) <= _LINE
            and ("19" in line or "20" in line)
            and not line.rstrip(" *_").endswith((".", "!", "?", ";", ","))
        ):
            for match in _TERM.finditer(text, start, min(end, _HEAD)):
                if _stands_apart(text, match):
                    return Span(*match.span())
        start = end + 1
    return None


def _stands_apart(text: str, match: re.Match[str]) -> bool:
    """Whether a term begins and ends its line, or a sign, a number or the number of a course parts it from the rest: "Math 155 Spring 2001", and no "loses its fall 2020 course"."""
    before, behind = text[max(0, match.start() - _NEAR) : match.start()], text[match.end() : match.end() + _NEAR]
    return _BEFORE.search(before) is not None and _BEHIND.match(behind) is not None


_NEAR = 12
_BEFORE = lazy_pattern(r"(?:\A|\n|[^\w\s’']|(?<![^\W_])[A-Z\d]{2,}|\d)[ \t*_#]*(?:\d{1,2}[º°ª.]?[ \t]?)?\Z")
_BEHIND = lazy_pattern(r"[ \t*_]*(?:\Z|\n|[^\w\s’']|\d|[A-Z]{2})")


def year_of_rights(document: Document) -> tuple[str, SourceSpan] | None:
    """The year in the field of front matter that says whose the rights are: "copyright: 1975, Ana Cruz"."""
    if not document.has_front_matter or not document.blocks:
        return None
    end = min(document.locate(document.blocks[0].span).start, _FRONT)
    found = _RIGHTS.search(document.source, 0, end)
    return None if found is None else (found["year"], SourceSpan(*found.span("year")))
