"""What the source of a site says of who answers for a text: a whole issue of a periodical, the field for an author that was left empty, a post in which its writer speaks."""

from __future__ import annotations

from provenance.analysis.voice import FirstPerson
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.tables import alternatives

__all__ = ["empty_field", "is_own_post", "is_whole_issue"]

_KIND = lazy_pattern(
    lambda: (
        rf"(?im)^(?:layout|type|category|categories|kind|section)\s?[:=]\s?[\[\"' ]{{0,3}}(?:{alternatives('front_matter', 'periodical')})[\]\"' ]{{0,3}}$"
    )
)
_NUMBER = lazy_pattern(
    lambda: rf"(?im)^(?:{alternatives('front_matter', 'number')})\s?[:=]\s?[\"']?\d{{1,5}}[\"']?[ \t]*$"
)
_EMPTY = lazy_pattern(
    lambda: (
        rf"(?im)^(?P<field>{alternatives('front_matter', 'author')})\s?[:=][ \t]*(?:''|\"\"|\[[ \t]*(?:''|\"\")?[ \t]*\]|~|null)?[ \t]*$(?!\n[ \t]*-\s|\n[ \t]+\S)"
    )
)
"""A field with nothing in it, and no list or table below it."""
_FRONT = 3000
"""Characters of a front matter that are looked at."""
_POST = lazy_pattern(lambda: rf"(?i)(?<![\w’'])(?:{alternatives('front_matter', 'own_post')})(?!\w)")
_SELF = FirstPerson("i", apart=True)
_SPOKEN = 2
"""Times that a writer says "I" in a post, at least."""


def _front(document: Document) -> str:
    if not document.has_front_matter:
        return ""
    source = document.source[:_FRONT].replace("\r\n", "\n")
    end = source.find(f"\n{source[:3]}", 3, _FRONT)
    return source[: end + 1 if end > 0 else _FRONT]


def is_whole_issue(document: Document) -> bool:
    """Whether the front matter says that a text is a newsletter or a bulletin, and which volume or issue of it."""
    front = _front(document)
    return front != "" and _KIND.search(front) is not None and _NUMBER.search(front) is not None


def empty_field(document: Document) -> str | None:
    """The field for an author that the front matter has and leaves empty, as it is written."""
    found = _EMPTY.search(_front(document))
    return None if found is None else found["field"]


def is_own_post(document: Document) -> bool:
    """Whether the source of a site calls itself a post and its writer says "I": the site around it names whose it is."""
    if not document.has_front_matter:
        return False
    said = sum(1 for _ in _SELF.each(document))
    if _POST.search(document.text) is not None:
        return said >= _SPOKEN
    if said <= _SPOKEN:
        return False
    if said * _OFTEN >= len(document.text) and (_is_on_log(document) or _is_named_by_day(document)):
        return True
    return said * _STILL_OFTEN >= len(document.text) and _OWN.search(_front(document)) is not None


_OFTEN = 160
"""Characters for each "I" and "my" of a post that speaks of its writer all through."""
_STILL_OFTEN = 250
"""The same where front matter says that it is one's own: a diary, an essay."""
_OWN = lazy_pattern(
    lambda: (
        rf"(?im)^(?:category|categories|kind|section|type|layout)\s?[:=][ \t]*(?:\n[ \t]*-[ \t]*)?[\[\"' ]{{0,3}}(?:{alternatives('front_matter', 'own_kind')})[\]\"' ]{{0,3}}$(?!\n[ \t]*-[ \t])"
    )
)
_DAY = lazy_pattern(r"(?P<year>(?:19|20)\d\d-)?(?:0[1-9]|1[0-2])-(?P<day>0[1-9]|[12]\d|3[01])-[^\W\d_]")
_YEAR = lazy_pattern(r"(?:^|/)(?:19|20)\d\d/")
_LESSONS = 12
"""Two numbers up to this one may be those of a chapter and a lesson, where no year stands before them."""


def _is_named_by_day(document: Document) -> bool:
    """Whether a file is named as generators name posts: "2019-07-22-to-the-coast.md", "2019/07-22-to-the-coast.md"; "01-02-to-the-coast.md" is a lesson's."""
    path = document.path.replace("\\", "/")
    day = _DAY.match(path.rpartition("/")[2].rpartition("__")[2])
    return day is not None and bool(day["year"] or int(day["day"]) > _LESSONS or _YEAR.search(path))


def _is_on_log(document: Document) -> bool:
    """Whether a file lies where sites have what one writes of oneself, or is a draft by its front matter."""
    folders = document.path.replace("\\", "/").lower().split("/")[:-1]
    return not _LOGS.isdisjoint(folders) or _DRAFT.search(_front(document)) is not None


_LOGS = frozenset({"blog", "blogs", "_posts", "posts", "post", "_drafts", "drafts", "journal", "diary", "notes"})
_DRAFT = lazy_pattern(r"(?im)^draft\s?[:=]\s?true\b")
