"""ATT108."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis import metadata, sentences
from provenance.analysis.metadata.declarations import ARTICLES, parts_of, said_of_all
from provenance.analysis.metadata.identity import site_names
from provenance.analysis.metadata.naming.nameless import is_editors, is_of_no_body, is_stand_in, names_body
from provenance.analysis.metadata.naming.names import fold
from provenance.analysis.proper_names import is_given_name
from provenance.analysis.register import may_tell
from provenance.api import (
    HEADING_KINDS,
    Context,
    Document,
    Example,
    Hit,
    RelatedPlace,
    Severity,
    SourceSpan,
    Span,
    lazy_pattern,
    quoted,
    rule,
)
from provenance_plugins.attribution.authors.bylines import can_be_asked, is_own_word, placeholders
from provenance_plugins.attribution.tables import forms

_STORY = "The bridge was closed on Monday after an inspection. It will be opened again when the repairs are done, the city said."


@rule(
    id="ATT108",
    slug="placeholder-author",
    severity=Severity.WARNING,
    summary="A byline that is a role, an address or the default of a system",
    running_text=True,
    scope="document",
    languages=["*"],
    bad=[
        "El puente está cerrado\n\nPor Redacción Deportiva\n\nEl consejo cerró el puente el lunes. La ciudad lo abrirá cuando terminen las obras, dijo la alcaldesa, Ana Cruz.\n\nULTIMAS NOTICIAS Y MAREAS",
        Example(
            "---\ntitle: El puente cierra\nauthor: Redacción Deportiva\n---\n\nEl consejo cerró el puente el lunes. La ciudad lo abrirá cuando terminen las obras, dijo la alcaldesa, Ana Cruz.",
            media_type="text/markdown",
        ),
        Example(f"---\ntitle: The bridge is closed\nauthor: অনলাইন ডেস্ক\n---\n\n{_STORY}", media_type="text/markdown"),
        "Most je zavřený\n\nautor: Sport | 18. 6. 2012\n\nRada v pondělí uzavřela most na jeden rok, uvedla starostka Anna Křížová, a nikdo v sále nebyl proti.",
        f"The bridge is closed\n\nBy admin\n\n{_STORY}",
        f"The bridge is closed\n\nBy our contributors\n\n{_STORY}",
        Example(f"---\ntitle: The bridge is closed\nauthor: admin\n---\n\n{_STORY}", media_type="text/markdown"),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: The Editorial Team\n---\n\n{_STORY}", media_type="text/markdown"
        ),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: https://www.facebook.com/HarbourLamp/\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: Jane Reporter\n---\n\n{_STORY}", media_type="text/markdown"
        ),
        f"The bridge is closed\n\nBy Author Name\n\n{_STORY}",
        Example(f"---\ntitle: The bridge is closed\nauthor: ChatGPT\n---\n\n{_STORY}", media_type="text/markdown"),
        Example(
            "---\ntitle: Le pont ferme\nauthor: La rédaction\n---\n\nLe conseil a fermé le pont lundi. « Nous le rouvrirons dès que nos maçons auront fini », a déclaré la maire, Ana Cruz.",
            media_type="text/markdown",
        ),
        Example(f"---\ntitle: The bridge is closed\nauthor: Redakcja\n---\n\n{_STORY}", media_type="text/markdown"),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: online redaktion\n---\n\n{_STORY}", media_type="text/markdown"
        ),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: harbour.example\nurl: https://harbour.example/bridge\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(f"---\ntitle: The bridge is closed\nauthor: 100022\n---\n\n{_STORY}", media_type="text/markdown"),
        f"The bridge is closed\n\nBy HarbourNews Reader\n\n{_STORY}",
        Example(f"---\ntitle: The bridge is closed\nauthor: Politics\n---\n\n{_STORY}", media_type="text/markdown"),
        Example(f"---\ntitle: The bridge is closed\nauthor: abc234\n---\n\n{_STORY}", media_type="text/markdown"),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: harbour.example\nurl: https://harbour.example/bridge\nsite: The Quay\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
    ],
    good=[
        "Most je zavřený\n\nautor: Sport, Anna Křížová | 18. 6. 2012\n\nRada v pondělí uzavřela most na jeden rok, uvedla starostka, a nikdo v sále nebyl proti.",
        f"The bridge is closed\n\nBy Ana Cruz\n\n{_STORY}",
        Example(f"---\ntitle: The bridge is closed\nauthor: harbour2024\n---\n\n{_STORY}", media_type="text/markdown"),
        f"The bridge is closed\n\n{_STORY}",
        f"The bridge is closed\n\nBy Staff Sgt. Ana Cruz\n\n{_STORY}",
        f"The bridge is closed\n\nBy Ana Reader\n\n{_STORY}",
        Example(
            f"---\ntitle: The bridge is closed\nauthor: 100022\n---\n\nBy Ana Cruz\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: https://www.facebook.com/HarbourLamp/\n---\n\nBy Ana Cruz\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: https://harbour.example/author/ana-cruz\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        f"The bridge is closed\n\nBy Contributors to Bridge Wiki\n\n{_STORY}",
        f"The bridge is closed\n\nBy Bridge Wiki contributors\n\n{_STORY}",
        Example(
            f"---\ntitle: The bridge is closed\nauthor: The Harbour Core Team\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(f"---\ntitle: The bridge is closed\nauthor: Harbour Team\n---\n\n{_STORY}", media_type="text/markdown"),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: The eHarbour Team\n---\n\n{_STORY}", media_type="text/markdown"
        ),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: Redacción El Faro\n---\n\n{_STORY}", media_type="text/markdown"
        ),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: Harbour Blog Redaktion\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            f"---\ntitle: The bridge is closed\nauthor: harbour-lamp.net redactie\n---\n\n{_STORY}",
            media_type="text/markdown",
        ),
        Example(
            "---\ntitle: Most zamknięty\nauthor: Redakcja Latarnia.pl\n---\n\nMost zamknięto w poniedziałek po kontroli. Miasto otworzy go znowu, kiedy naprawy będą skończone.",
            media_type="text/markdown",
        ),
        Example(
            "---\ntitle: Most zamknięty\nauthor: Zespół Latarnia.pl\n---\n\nMost zamknięto w poniedziałek po kontroli. Miasto otworzy go znowu, kiedy naprawy będą skończone.",
            media_type="text/markdown",
        ),
        Example(
            f"# What stands on our shelf\n\n| Number | Author | Name | Language |\n|--------|--------|------|----------|\n| 1 | Ana Cruz | Bridges | English |\n| 2 | Ben Ode | Lamps | English |\n\n{_STORY}",
            media_type="text/markdown",
        ),
    ],
)
def placeholder_author(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the rule's form
    """A byline such as "by admin" says who pressed the button, not who wrote the text.

    Give the name of the person who wrote it, or of the body that answers for it.

    For information:
    - whom readers can ask: the outlet or site by its name, any by its address, "the Editor of Harbour News", a team that
      announces as "we", an "Editor's note"
    - a text that names its writers itself: at its head, at its foot, or on its entries; and one that says that its author
      wants to stay without a name
    - “Anonymous” over a tale, or over a piece that names nobody and no figure
    - calendars, releases, notices that say where to write, and pages that tell of nothing, as those on which a body says how to
      reach it
    - what somebody logs in by: "abc234"
    """
    if metadata(document).authors:
        yield from _log_in(document)
        return
    found = [
        (words, place)
        for words, place in placeholders(document)
        if not names_body(words) and not _is_filled_in(document, place) and _parts(document, words, place)
    ]
    if not found:
        return
    if _is_of_speaker(document, [words for words, _ in found]):
        return
    (words, place), *others = found
    mild = all(
        can_be_asked(document, role)
        or is_own_word(document, role)
        or _is_site_title(document, role, at)
        or _is_label_of_release(role)
        or _holds_site(document, role)
        for role, at in found
    )
    mild = mild or _is_told_beside(document, found) or _is_named_in_cells(document, found)
    parts = _parts(document, words, place)
    if parts > 1 and is_stand_in(words, entered=True):
        mild = False  # it is a fault of the book, whatever the chapter is that tells of it
    elif not mild:
        from provenance_plugins.attribution.authors.anonymous_tales import (  # noqa: PLC0415 - few texts have such a byline
            is_anonymous,
            reports_nothing,
        )
        from provenance_plugins.attribution.authors.log_ins import is_key_of_profile, is_of_standing_page, is_profile  # noqa: PLC0415 - few texts have such a byline
        from provenance_plugins.attribution.authors.notices import needs_no_writer  # noqa: PLC0415 - few texts have such a byline

        mild = (
            needs_no_writer(document)
            or is_profile(document)
            or is_of_standing_page(document)
            or all(is_key_of_profile(document, role) for role, _ in found)
            or (all(is_anonymous(role) for role, _ in found) and reports_nothing(document))
            or all(_is_of_own_house(document, role) for role, _ in found)
            or _is_of_no_article(document, [role for role, _ in found])
            or _is_of_section(document, place)
            or (len(found) == 1 and _is_of_several(document, words))
        )
    from provenance_plugins.attribution.authors.withheld_names import is_name_withheld  # noqa: PLC0415 - as above

    withheld = is_name_withheld(document)
    shown = f"{quoted(_masked(words))}{' in the properties of the file' if _is_property(document, words) else ''}"
    if withheld:
        message = f"{shown} names nobody, and the text says that its author wants it so: see that somebody who can be asked answers for it"
    elif is_editors(words):
        message = f"{shown} stands for all who edit the outlet, and says of none that they wrote this: give the name of the person who did, or of the outlet that answers for it"
    elif is_stand_in(words, entered=True):
        message = f"{shown} stands in for a name that was never put in: give that of the person who wrote this"
    else:
        message = f"{shown} is no author that a reader could ask: give the name of the person who wrote this"
    yield Hit(
        place,
        f"{message}{said_of_all(parts)}",
        # One name mends them all.
        related=tuple(
            RelatedPlace(f"{quoted(_masked(other))} is none either", at) for other, at in others if at is not None
        ),
        severity=Severity.INFO if mild or withheld else None,
    )


def _log_in(document: Document) -> Iterator[Hit]:
    """The name of an account, where that is the only author."""
    if not document.has_front_matter or not any(author.value[-1:].isdecimal() for author in metadata(document).authors):
        return
    from provenance_plugins.attribution.authors.log_ins import log_in  # noqa: PLC0415 - few texts have such an author

    author = log_in(document)
    if author is not None:
        yield Hit(
            author.span,
            f"{quoted(author.value)} is what somebody logs in by, which tells no reader who wrote this: give the person’s name",
            severity=Severity.INFO,
        )


def _is_of_speaker(document: Document, roles: Sequence[str]) -> bool:
    """Whether a label says who speaks in a turn of a conversation, by the office, or stands in for a name that the turn gives itself: nobody wrote it."""
    from provenance.analysis.register.said_aloud import labels_speaker  # noqa: PLC0415 - few texts have such a byline

    return all(labels_speaker(document, role) for role in roles)


def _parts(document: Document, words: str, place: Span | SourceSpan | None) -> int:
    """For how many documents a byline is told of here; one with a place stands in the document itself."""
    return 1 if place is not None else parts_of(document, "author", words)


def _is_filled_in(document: Document, place: Span | SourceSpan | None) -> bool:
    """Whether a byline is the name of something that a builder puts in, which another file of the manual says: `{authors}` in AsciiDoc, `|authors|` in reStructuredText."""
    if place is None or document.media_type not in _BUILT:
        return False
    at = document.locate(place) if isinstance(place, Span) else place
    return _NAME_OF_VALUE.search(document.source, max(0, at.start - 1), at.end + 1) is not None


_BUILT = frozenset({"text/asciidoc", "text/x-rst"})
_NAME_OF_VALUE = lazy_pattern(r"\{[\w-]+\}|\|[\w -]+\|")


def _holds_site(document: Document, words: str) -> bool:
    """Whether some words of a byline are the name of the site, or of an account to whose sources the text links: "Casa Editorial El Puente", at elpuente.example; "lamp Team", with github.com/lamp-org."""
    tokens, sites = words.split(), site_names(document)
    count = len(tokens)
    if count == _PAIR and not is_of_no_body(tokens[0]) and fold(tokens[0]) in _accounts(document):
        return True
    pieces = (tokens[start:end] for start in range(count) for end in range(start + 1, count + 1) if end - start < count)
    return count <= _LONGEST and any(fold("".join(piece)) in sites for piece in pieces)


def _accounts(document: Document) -> frozenset[str]:
    """The folded names of the accounts at which links find the sources of something, whole and without what says of whom they are."""
    found = (_ACCOUNT.match(link.target) for link in document.links)
    return frozenset(fold(one[name]) for one in found if one is not None for name in ("account", "name"))


_ACCOUNT = lazy_pattern(
    r"(?i)https?://(?:www\.)?(?:github\.com|gitlab\.com|codeberg\.org|gitlab\.[\w.-]{2,40})/(?P<account>(?P<name>[a-z\d]{2,30}?)(?:[-_.]?(?:org|hq|team|project|dev|app|io|labs?|community|foundation))?)(?:[/?#]|\Z)"
)
_PAIR = 2
_LONGEST = 8
"""Words of the longest byline that is asked for the name of the site."""


def _is_label_of_release(words: str) -> bool:
    """Whether a byline says that a text is a release, whose issuer answers for it."""
    return words.strip(" .:").lower() in forms("release_marks", "kind") | forms("own_issuers", "mark")


def _is_of_own_house(document: Document, words: str) -> bool:
    from provenance_plugins.attribution.authors.own_houses import (  # noqa: PLC0415 - few texts have such a byline
        is_of_own_house,
        is_of_own_issue,
        is_of_titled_body,
        is_signed_by_given_names,
    )

    return (
        is_of_own_house(document, words)
        or is_of_own_issue(document, words)
        or is_of_titled_body(document, words)
        or is_signed_by_given_names(document)
    )


def _is_named_in_cells(document: Document, found: Sequence[tuple[str, object]]) -> bool:
    """Whether only the properties of a file have such bylines, and its title page names whose work it is."""
    from provenance_plugins.attribution.authors.title_pages import names_writer  # noqa: PLC0415 - few files have such a byline

    return all(_is_property(document, words) for words, _ in found) and names_writer(document)


def _masked(words: str) -> str:
    """A byline as a message shows it: of an address, which may be somebody's own, the first letter."""
    return _MAILBOX.sub(r"\1•••@•••", words) if "@" in words else words


_MAILBOX = lazy_pattern(r"(\w)[\w.+%-]*@(?:[\w-]+\.)+\w+")


def _is_of_section(document: Document, place: Span | SourceSpan | None) -> bool:
    """Whether a byline ends the heading of one section, and the author of the whole is named beside the rights at its foot: "Presentation by …"."""
    if not isinstance(place, Span):
        return False
    index = document.block_index(place.start)
    if index is None or document.blocks[index].kind not in HEADING_KINDS:
        return False
    if len(document.text[document.blocks[index].span.start : place.start].split()) < _HEADED:
        return False
    above = any(block.kind in HEADING_KINDS for block in document.blocks[:index])
    return above and _OWNED.search(document.text, max(place.end, len(document.text) - _FOOT)) is not None


def _is_of_several(document: Document, words: str) -> bool:
    """Whether "Various" stands for those who wrote a whole issue or a reader, which names its editor at the head or them above their pieces."""
    if words.strip(" .").lower() not in forms("of_several", "author"):
        return False
    text = document.text
    edited = _EDITED.search(text, 0, _RECORD)
    return edited is not None or sum(1 for _ in zip(_PIECES.finditer(text), range(_SIGNED), strict=False)) == _SIGNED


_RECORD, _SIGNED = 3_000, 3
"""Characters in which the record of a book stands, and pieces with a name above them, at least."""
_EDITED = lazy_pattern(
    r"(?m)^[ \t]*(?:Editors?|Herausgeber|Éditeurs?|Editor[ea]s?|Curator[ei]|Redaktor)[ \t]*:[ \t]*[A-ZÀ-Þ][\w.’'-]+[ \t][A-ZÀ-Þ]"
)
_PIECES = lazy_pattern(
    r"(?m)^[ \t]*(?:BY|By|VON|Von|PAR|Par|POR|Por|DI|Di)[ \t](?:[A-ZÀ-Þ][\w.’'-]*[ \t]){1,3}[A-ZÀ-Þ][\w’'-]+[.,]?[ \t]*$"
)


_HEADED, _FOOT = 3, 600
"""Words of such a heading before the name, and characters at the end of a text in which its rights stand."""
_OWNED = lazy_pattern(r"©\s?(?:(?:19|20)\d\d(?:[-–]\d{2,4})?,?\s)?[A-ZÀ-Þ][\w.’'-]+\s(?:[A-ZÀ-Þ]\.\s)?[A-ZÀ-Þ]")


def _is_property(document: Document, words: str) -> bool:
    """Whether a byline is only what a program put into the properties of a file, where readers see nothing of it."""
    return any(one.value == words and one.origin.startswith(_PROPERTIES) for one in metadata(document).placeholders)


_PROPERTIES = ("docx:", "odt:", "rtf:", "pdf:", "xlsx:")


_HOME = frozenset({"/", "./", "../", "#", "/index.html", "index.html"})
"""Where the title of a site leads; a whole address has no more than its host."""


def _is_site_title(document: Document, words: str, place: Span | SourceSpan | None) -> bool:
    """Whether a byline is the title of the site at the head of each page, which themes mark as its author (`rel="author"`): by its link to the first page, and since the page declares it."""
    if not isinstance(place, Span):
        return False
    named = {fold(part) for one in document.declared if one.field in _OF_SITES for part in _PARTS.split(one.value)}
    return fold(words) in named and any(
        link.span.start <= place.start and place.end <= link.span.end and _leads_home(link.target)
        for link in document.links
    )


_OF_SITES = frozenset({"site", "publisher", "title"})
_PARTS = lazy_pattern(r"\s+[|–—·-]\s+")


def _leads_home(target: str) -> bool:
    host = target.partition("://")[2]
    return target in _HOME or (bool(host) and "/" not in host.rstrip("/"))


def _is_of_no_article(document: Document, roles: Sequence[str]) -> bool:
    """Whether a page tells of nothing, and neither its data nor a byline that readers see call it an article."""
    if _is_hidden_on_page(document, roles) or _is_front_of_section(document):
        return True
    text = document.text.lower()
    if any(f"by {role.lower()}" in text for role in roles):
        return False
    return (
        document.whole_page and not any(one.scope in ARTICLES for one in document.declared) and not may_tell(document)
    )


def _is_front_of_section(document: Document) -> bool:
    """Whether a file is the front of a section, as Hugo names it, with little more than the list of its texts."""
    return document.path.replace("\\", "/").rpartition("/")[2].startswith("_index.") and len(sentences(document)) < _FEW


_FEW = 6
"""Sentences from which on such a front tells something itself."""


def _is_hidden_on_page(document: Document, roles: Sequence[str]) -> bool:
    """Whether a page that WordPress calls no post has its bylines only in elements that are hidden: themes put them there for search engines."""
    source = document.source
    if "type-page" not in source or "hidden" not in source:
        return False
    hidden = [" ".join(match["who"].lower().split()) for match in _HIDDEN.finditer(source)]
    return bool(roles) and all(role.lower() in hidden and document.text.count(role) <= 1 for role in roles)


_HIDDEN = lazy_pattern(
    r"<\w+\s[^<>]{0,80}class=[\"'][^\"'<>]{0,80}\bhidden\b[^\"'<>]{0,40}[\"'][^<>]{0,80}>(?:\s{0,8}<\w[^<>]{0,200}>){0,3}\s{0,8}(?P<who>[^<>\n]{2,40})<",
    signs=("hidden",),
)


def _is_told_beside(document: Document, found: Sequence[tuple[str, object]]) -> bool:
    """Whether the text names its writers itself, who are neither the role nor the outlet of a dateline: "LEEDS (LAMP) —" of Lamp Radio."""
    from provenance_plugins.attribution.authors.near_authors import name_at_edge  # noqa: PLC0415 - few texts have such a byline
    from provenance_plugins.attribution.people import people_in  # noqa: PLC0415 - the same

    near = name_at_edge(document)
    if near is None:
        return False
    if "," in near and not any(len(name.words) > 1 for name in people_in(near, 0, len(near))):
        return False  # a title: "One Nation, Divisible"
    first, *rest = near.split()
    if near.isupper() and len(rest) >= _HEAD and not any(is_given_name(word.title()) for word in (first, *rest)):
        return False  # the head of a section: "LATEST NEWS AND TIDES"
    if fold(near) in site_names(document) and not (rest and is_given_name(first)):
        return False  # the outlet, of which no writer is named by that
    low = near.lower()
    publisher = metadata(document).publisher
    if publisher is not None and f"({near})" in document.text and low in publisher.value.lower():
        return False
    return all(low not in role.lower() and role.lower() not in low for role, _ in found)


_HEAD = 3
"""Words behind the first one in capitals, from which on they are no name unless one of them is given to people."""
