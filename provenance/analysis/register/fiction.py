"""Whether a text is a tale: nothing that is said in it is laid to anybody, and its times are those of the story."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from provenance.analysis.attributions import attributions
from provenance.analysis.characters import lowered_part
from provenance.analysis.language import language
from provenance.analysis.line_beginnings import at_line
from provenance.analysis.metadata import metadata
from provenance.analysis.paths import parts_of, stem_of
from provenance.analysis.register.genres import is_called, words_of_fiction
from provenance.analysis.register.plots import is_plot
from provenance.analysis.register.verse import is_verse
from provenance.analysis.sentences import sentences
from provenance.api import HEADING_KINDS, BlockKind, Document, Phrases, analysis, any_of, lazy_pattern

_FICTION = Phrases.load(__package__, "fiction")
_FEWEST = 30
"""Sentences; of a shorter text nobody can tell."""
_TOLD = 0.4
"""From this share on of its sentences that speak of "him", "her" or "me" a text tells of persons, as tales do and also many reports."""
_CALLED = 0.25
"""The same of a text that is filed under tales alone: 20 of 20 such texts of three magazines had .33 and more, and were tales."""
_FEW = 6
"""Sentences of such a text from which on it is asked whether it speaks of persons."""
_FIGURES = 0.06
"""Above this share of sentences with a number of several digits it is a report."""
_FIGURE = lazy_pattern(r"\d\d")
_WORD = lazy_pattern(r"[a-z’']+")
_EVERY_OTHER, _NO_FIGURES, _LAID = 0.5, 0.03, 0.25
"""Shares by which a text that says nothing of itself is told as a tale: of sentences on "him", "her" or "me" at least, of those with a number and of statements laid to somebody at most.
Of some 500 texts without an author nine tales had them, no report and no essay of a magazine (.04 of sentences with numbers, or .34 of statements)."""
_OPENED = 1_500
"""Characters in which a tale begins "once upon a time"."""
_OLD = "1930"
_HEADS = 40
"""Blocks among which headings are looked at."""
_LONGEST = 120
"""Characters of a title."""


@analysis()
def is_fiction(document: Document) -> bool:
    """Whether a text is verse, or says of itself that it is a tale and is told as one.

    It says so by a word of its title or of a heading ("Chapter 2", "a short story", "fan fiction"), by the number of any chapter that is told as tales are, by the genre in its head, or is an old work with its
    year and author, or in another language than English begins with its author and its title. What lies in a folder of tales or poems, or is filed under nothing else, is one without being told so; what lies in one of "stories" is one where it is told so.
    Being told as one alone is not enough: features of newspapers are told so, too.
    """
    if is_verse(document) or _is_filed(document) or _is_called_tale(document) or is_plot(document):
        return True
    listed = sentences(document)
    if len(listed) < _FEWEST:
        return False
    if _is_chapter_of_tale(document):
        return True
    if (read_as := language(document).read_as) != "en":
        return _is_tale_abroad(document, read_as) or _is_novel_by_head(document)
    share, most = _TOLD, _FIGURES
    if not _is_marked(document):
        if _is_among_stories(document):
            return True
        if not _is_chapter(document):
            return False
        share, most = _EVERY_OTHER, _NO_FIGURES
    elif any(_TALE.fullmatch(title) is not None for title in _titles(document)):
        share = _CALLED
    return not _has_figures(document, most * len(listed)) and _told(document) >= share * len(listed)


def _is_tale_abroad(document: Document, read_as: str) -> bool:
    """Whether a text in another language says in its title or a heading that it is a tale, hardly names a figure and lays little to anybody.

    Whom its sentences speak of is not counted: in some languages the verb alone tells.
    """
    marks = {entry.text for entry in _FICTION.of_language(read_as) or () if entry.tags == ("mark",)}
    if not marks:
        return False
    called = [match["said"] for match in _SUBTITLE.finditer(document.source, 0, _HEAD)]
    said = [" ".join(_PART.findall(text.lower())) for text in (*_titles(document), *called)]
    if not any(f" {mark} " in f" {words} " for mark in marks for words in said):
        return False
    return _tells_no_facts(document)


_SUBTITLE = lazy_pattern(r"(?m)^subtitle:[ \t]*(?P<said>\S[^\n]{0,200})", signs=("subtitle:",))


def _is_called_tale(document: Document) -> bool:
    """Whether front matter files a text under tales and nothing else, and where it can be told, it speaks of persons; what else is filed so is on books. What is filed under "story" has neither a link nor a figure."""
    count = len(sentences(document))
    if not is_called(document, "tale"):
        return (
            is_called(document, "story")
            and count >= _FEW
            and not document.links
            and not _has_figures(document, 0)
            and _told(document) >= _CALLED * count
        )
    return language(document).read_as != "en" or count < _FEW or _told(document) >= _CALLED * count


def _is_chapter_of_tale(document: Document) -> bool:
    from provenance.analysis.register.chapters import is_chapter_of_tale  # noqa: PLC0415 - not for short texts

    return is_chapter_of_tale(document)


def _is_novel_by_head(document: Document) -> bool:
    from provenance.analysis.register.book_heads import is_novel_by_head  # noqa: PLC0415 - as above

    return is_novel_by_head(document)


def is_told_as_tale(document: Document) -> bool:
    """Whether a text that does not say that it is a tale is told as one, of nearly nothing but persons, or begins as tales for children do.

    Or in dialogue, or is a short one (`is_story`). Features of newspapers are told so, too, but name figures, and lay to somebody what they say. It tells whether a text owes an author; whose its words are it does not say.
    """
    if language(document).read_as != "en":
        return False
    count = len(sentences(document))
    if any(opening in document.text[:_OPENED].lower() for opening in words_of_fiction("opening")):
        return True
    if (
        count >= _FEWEST
        and not _has_figures(document, _NO_FIGURES * count)  # figures are looked for first: most texts have them
        and _told(document) >= _EVERY_OTHER * count
        and _laid(document) <= _LAID * count
    ):
        return True
    from provenance.analysis.register.stories import is_story  # noqa: PLC0415 - few texts come so far

    return is_story(document)


def _laid(document: Document) -> int:
    """How many statements a text lays to somebody; in other languages than English without those of pronouns, offices and first names, of which tales are full."""
    said = [one for one in attributions(document) if one.lays]
    if language(document).read_as == "en":
        return len(said)
    return sum(
        not one.again and one.kind != "pronoun" and (not one.named or " " in (one.speaker or "")) for one in said
    )


def _told(document: Document) -> int:
    """How many sentences speak of persons."""
    pronouns = words_of_fiction("person")
    return sum(not pronouns.isdisjoint(_WORD.findall(lowered_part(document, *one.span))) for one in sentences(document))


def _has_figures(document: Document, most: float) -> bool:
    """Whether more than so many sentences have a number."""
    figures = 0
    for sentence in sentences(document):
        if _FIGURE.search(document.text, *sentence.span) is not None:
            figures += 1
            if figures > most:
                return True
    return False


def _is_filed(document: Document) -> bool:
    """Whether a folder is one of tales or verse: "content/poetry"; not "book-reviews/fiction", nor the page that lists what is in it."""
    *folders, name = parts_of(document.path) or [""]
    name = stem_of(name)
    if name.lower().strip("_") in _INDEX:
        folders, name = folders[:-1], folders[-1] if folders else ""
    words = frozenset(chain.from_iterable(_PART.findall(part.lower()) for part in folders[-_FOLDERS:]))
    here = not words_of_fiction("folder").isdisjoint(words)
    abroad = not words_of_fiction("folder_abroad").isdisjoint(words)
    any_told = not words_of_fiction("folder_of_any").isdisjoint(words)
    if not (here or abroad or any_told):
        return False
    if not words_of_fiction("other").isdisjoint(chain(words, _PART.findall(name.lower()))):
        return False
    return here or (abroad and _tells_no_facts(document)) or (any_told and _is_in_dialogue(document))


_TURNS, _TURN = 5, 80
"""Paragraphs that are nothing but what somebody says, at least, and characters of one."""
_SAID = lazy_pattern(r"[“\"«„][^“”\"«»„]{2,}[”\"»“]")


def _is_in_dialogue(document: Document) -> bool:
    """Whether short paragraphs are all that somebody says and lay it to nobody, as in tales: reports, which lie in folders of "stories" too, say whose words they are."""
    turns = sum(
        block.span.end - block.span.start <= _TURN
        and _SAID.fullmatch(document.text, block.span.start, block.span.end) is not None
        for block in document.blocks
        if block.kind is BlockKind.PARAGRAPH
    )
    return turns >= _TURNS and _laid(document) <= _LAID * len(sentences(document))


def _is_among_stories(document: Document) -> bool:
    """Whether a text in a folder of stories is told as tales are: papers and firms have folders that are called so, too. Where the line below the name of its site says that it has short stories, it need not be of persons alone."""
    if "stories" not in document.path.lower():
        return False
    folders = [folder.lower().strip("_") for folder in parts_of(document.path)[:-1]]
    if _STORIES.isdisjoint(folders[-_FOLDERS:]):
        return False
    if is_told_as_tale(document):
        return True
    return (
        any(_MARKS.search(words) is not None for words in _above_title(document))
        and _told(document) >= _TOLD * len(sentences(document))
        and _tells_no_facts(document)
    )


_STORIES = frozenset({"stories", "short-stories", "short_stories", "shortstories"})


def _above_title(document: Document) -> Iterator[str]:
    """The lines of a page above its first heading: its menu, and what its site says of itself."""
    for block in document.blocks[:_HEADS]:
        if block.kind in HEADING_KINDS:
            return
        if block.span.end - block.span.start <= _LONGEST:
            yield document.slice(block.span)


def _tells_no_facts(document: Document) -> bool:
    """Whether a text hardly names a figure, and lays little to anybody."""
    count = len(sentences(document))
    return not _has_figures(document, _FIGURES * count) and _laid(document) <= _LAID * count


_PART = lazy_pattern(r"[^\W\d_]+")
_FOLDERS = 3
"""Folders above a file that are looked at."""
_INDEX = frozenset({"index", "readme", "about"})
"""Names of a page on its folder."""
_HEAD = 4_000
"""Characters of a source in which its front matter or the head of its page stands."""


def _is_of_genre(document: Document) -> bool:
    """Whether front matter or the key words of a page name a genre of tales."""
    source = document.source
    head = source[:_HEAD].lower()
    # To look for the words takes a tenth of the time of a look at each line.
    filed = not head.isascii() or any(map(head.__contains__, _FILED))
    return (filed and at_line(_GENRE, source, _HEAD) is not None) or (
        source.find("<", 0, _HEAD) >= 0 and _KEYWORDS.search(source, 0, _HEAD) is not None
    )


def _is_marked(document: Document) -> bool:
    if _is_of_genre(document):
        return True
    known = metadata(document)
    if known.year is not None and known.year.origin == "text:year" and known.year.value <= _OLD:
        return True
    return any(_MARKS.search(text) is not None or _TALE.fullmatch(text) is not None for text in _titles(document))


_TALE = lazy_pattern(
    r"(?i)(?:a|an|the)\s(?:(?!cautionary|tall|morality|telling|true|sad|sorry|familiar|old|same|other)[\w'’-]+\s){1,3}tale"
)
"""A title that is nothing but that: "A Halloween Tale"; what a report calls so ("a cautionary tale") is told of firms, too."""


def _titles(document: Document) -> list[str]:
    """What a text is called, where it is filed, and its headings."""
    texts = [declared.value for declared in document.declared if declared.field in {"title", "section"}]
    texts.extend(
        document.slice(block.span)
        for block in document.blocks[:_HEADS]
        if block.kind in HEADING_KINDS and block.span.end - block.span.start <= _LONGEST
    )
    if len(texts) < _FEW_TITLES:
        texts.extend(_first_lines(document))
    return texts


_FEW_TITLES, _LINES, _LINE = 2, 3, 60
"""Headings of a page that has no more than the name of its site, first lines of such a text that are its title, and characters of one."""


def _first_lines(document: Document) -> list[str]:
    """The short lines with which a text begins that marks no heading: "A Tale of the Quay", "or what lamps do"."""
    found: list[str] = []
    for line in document.text[:_OPENED].splitlines():
        words = line.strip()
        if len(words) > _LINE or words.endswith((".", ",", ";", ":")):
            break
        if words:
            found.append(words)
    return found[:_LINES]


def _is_chapter(document: Document) -> bool:
    """Whether a heading numbers a chapter, as those of all books do: what is told in it must be nearly nothing but persons."""
    return any(
        _CHAPTER.match(document.text, block.span.start, block.span.end) is not None
        for block in document.blocks[:_HEADS]
        if block.kind in HEADING_KINDS
    )


_CHAPTER = lazy_pattern(
    r"chapter\s+(?:\d{1,3}|[ivxlc]{1,7}|(?:twenty|thirty|forty|fifty|sixty)?[\s-]?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thir\w*|four\w*|fif\w*|six\w*|seven\w*|eigh\w*|nine\w*|twenty|forty))\b",
    re.IGNORECASE,
)


_MARKS = lazy_pattern(lambda: rf"(?<!\w)(?:{any_of(words_of_fiction('mark'))})(?!\w)", re.IGNORECASE)
_GENRE = lazy_pattern(
    lambda: (
        rf"^[\"']?(?:categor(?:y|ies)|genres?|section|type|kind)[\"']?\s?[:=]\s*(?:[^\n]*[\[,\"'\s])?(?:\n[ \t]*-[^\n]*){{0,4}}?(?:\n[ \t]*-\s[\"']?)?(?:{any_of(words_of_fiction('genre'))})[\"',\]\s]*$"
    ),
    re.IGNORECASE | re.MULTILINE,
)
_FILED = ("categor", "genre", "section", "type", "kind")
_KEYWORDS = lazy_pattern(
    lambda: (
        rf"<meta\s[^<>]{{0,40}}\bname=[\"']?(?:keywords|genre)[\"']?\s[^<>]{{0,80}}?\b(?:{any_of(words_of_fiction('genre'))})(?!\w)"
    ),
    re.IGNORECASE,
)
"""A genre where texts are filed, and among the key words of a page."""
