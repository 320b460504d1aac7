"""Who is named in what readers of a page do not see: its own scripts, attributes and comments; and the issue in which a text stood, by its front matter."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis.metadata.accounts import is_account_word
from provenance.analysis.metadata.lexicons import Words
from provenance.analysis.paths import is_of_components
from provenance.api import Document, lazy_pattern
from provenance_plugins.attribution.people import is_one_person
from provenance_plugins.attribution.tables import alternatives, forms
from provenance_plugins.attribution.wording import WORD

_PAGES = frozenset({"text/html", "application/xhtml+xml", "text/markdown"})
_NAME = r"[\"'](?P<who>[A-ZÀ-Þ][\w.’' -]{3,60})[\"']"
_STATED = lazy_pattern(
    rf"(?:\b_sf_async_config\.authors?\s?=\s?|[\"']?\b(?:page|article|post|content|story)[-_]?[aA]uthor(?:[-_]?[nN]ame)?[\"']?\s?[:=]\s?|\sdata-(?:page-|article-|post-|content-)?author(?:-name)?=|\{{:\s?(?:[\w.#-]+\s){{0,3}}author=){_NAME}"
)
"""`dataLayer = [{"pageAuthor": "Ana Cruz"}]`, `data-author="Ana Cruz"`, `{: author="Ana Cruz"}`. A plain `author` in a script may be that of a comment."""
_REMARK = lazy_pattern(r"<!--\s*(?:article |post |page )?[aA]uthor\s?:\s?(?P<who>[A-ZÀ-Þ][\w.’' -]{3,60}?)\s*-->")
_STEM, _BEFORE, _BEHIND, _MOST = "uthor", 40, 140, 500
"""What is in each of these, the characters around it that are looked at, and how often."""
_COMPONENT = lazy_pattern(
    r"(?:<|\{\{[<%]-?\s*|\{%-?\s*include\s+|\{%-?\s*)(?:[Aa]uthors?|[Bb]yline)[\w.-]*\s[^<>{}\n]{0,80}?\b(?:name|author)\s?=\s?[\"'](?P<who>[A-ZÀ-Þ][\w.’' -]{3,60})[\"']"
)
"""What a generator of sites puts in: `<Byline author="Ana Cruz" />`, `{{< author name="Ana Cruz" >}}`, `{% include author.html name="Ana Cruz" %}`."""
_INCLUDED = lazy_pattern(r"\{%-?\s*include\s+(?:[\w-]+/)*(?:article-|post-|story-)?(?:byline|authors?|credits)\.html\b")
"""A part of a template that puts in the author or those who worked on it: `{% include byline.html %}`."""
_ISSUE = lazy_pattern(
    r"(?mi)^(?P<key>volume|vol|issue|issue[_-]?number|issue[_-]?reference|page|pages|newspaper|periodical)[ \t]*:[ \t]*(?P<value>[^\s#][^\n]{0,80})$"
)
_KEYS = 2
_OF_ARCHIVES = frozenset({"page", "pages", "issuereference", "newspaper", "periodical"})
"""So many of these keys, with one of these among them, say that a text was taken from an issue of a periodical, where a reader can look it up; a paper gives its own volume alone."""
_LONGEST = 20_000
"""Characters of front matter that are read."""
_NOTHING = frozenset({"null", "~", "none"})


def unseen_author(document: Document, words: Words) -> Iterator[str]:
    """The one person whom scripts, attributes or comments name as the author."""
    source = document.source
    if document.media_type not in _PAGES:
        return
    with_components = document.media_type == "text/markdown" or is_of_components(document.path)
    patterns = (_STATED, _REMARK, _COMPONENT) if with_components else (_STATED, _REMARK)
    found: set[str] = set()
    at = source.find(_STEM)
    for _ in range(_MOST):
        if at < 0 or len(found) > 1:
            break
        for pattern in patterns:
            around = pattern.finditer(source, max(0, at - _BEFORE), at + _BEHIND)
            found.update(" ".join(match["who"].split()) for match in around)
        at = source.find(_STEM, at + 1)
    if len(found) == 1:
        (who,) = found
        if is_one_person(who, words):
            yield who


def issue(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The issue and the page of a periodical in which a text stood: "The Lamp, 31, page 3"."""
    if not document.has_front_matter:
        return
    keys: dict[str, str] = {}
    end = document.source.find("\n---", 1, _LONGEST)
    for match in _ISSUE.finditer(document.source, 0, max(0, end)):
        value = match["value"].strip().strip("'\"")
        if value and value.lower() not in _NOTHING:
            keys.setdefault(match["key"].lower().replace("_", "").replace("-", ""), value)
    if len(keys) >= _KEYS and not _OF_ARCHIVES.isdisjoint(keys):
        yield keys.get("issuereference") or keys.get("newspaper") or ", ".join(keys.values())


def keyed_author(document: Document, words: Words) -> Iterator[str]:  # noqa: ARG001 - the form of all of them
    """The key under which a site keeps whoever wrote a text, by its front matter: `authid: 2022-ana-cruz`."""
    if not document.has_front_matter:
        return
    end = document.source.find("\n---", 1, _LONGEST)
    found = _KEYED.search(document.source, 0, max(0, end))
    if found is not None:
        yield found["who"]


_KEYED = lazy_pattern(
    r"(?mi)^[\"']?(?:auth(?:or)?[_-]?(?:id|key|slug|ref))[\"']?[ \t]*[:=][ \t]*[\"']?(?P<who>(?!(?:null|none|admin|true|false)\b)[\w.-]*[a-z][\w.-]*-[\w.-]*[a-z][\w.-]*)[\"']?[ \t]*$"
)
"""A key of several words, since numbers lead nobody anywhere."""


def own_word_for_author(document: Document, words: Words) -> Iterator[str]:
    """What stands in a field for the author and is too little for a name: one letter in front matter, one word or a word and a letter that an office program wrote; or whoever the description says that made it."""
    for declared in document.declared:
        if declared.field == "description" and (made := _DESCRIBED.search(declared.value)) is not None:
            if is_one_person(made["who"], words):
                yield made["who"]
            continue
        if declared.field != "author":
            continue
        value = declared.value.strip()
        if declared.origin.startswith("front-matter:") and _LETTER.fullmatch(value) is not None:
            yield value
        if (
            declared.origin in _OFFICE
            and _SHORT.fullmatch(value) is not None
            and not is_account_word(value)
            and value.lower() not in forms("placeholder")
        ):
            yield value


_DESCRIBED = lazy_pattern(
    lambda: rf"(?i:(?<!\w)(?:{alternatives('described')}))\s(?P<who>{WORD}(?:\s{WORD}){{1,2}})(?=[.,;]|\s*\Z)"
)
_LETTER = lazy_pattern(r"[A-ZÀ-Þ]\.?")
_OFFICE = frozenset({"docx:creator", "odt:creator", "odt:initial-creator", "rtf:author"})
_SHORT = lazy_pattern(r"[A-ZÀ-Þ][a-zà-þ]{2,}(?:\s[A-ZÀ-Þ]\.?)?")
"""A name as somebody calls an account: "Bau", "Sanjana S"."""


def puts_in_author(document: Document) -> bool:
    """Whether a part of a template within the text names who wrote it, by its name, `{% include byline.html %}`, or a program gives the name to the page: `author={post.author}`."""
    source = document.source
    if is_of_components(document.path) and document.row is None and _GIVEN.search(source) is not None:
        return True
    return source.find("include") >= 0 and _INCLUDED.search(source) is not None


_GIVEN = lazy_pattern(r"\b(?:[aA]uthors?|[bB]yline)=\{|\{(?:[\w$]{1,40}\??\.){1,4}authors?\b")
