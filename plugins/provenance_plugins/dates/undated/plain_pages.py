"""Pages that nothing calls an article or a post: neither their markup, their address nor their front matter."""

from __future__ import annotations

from itertools import islice

from provenance.analysis import dates, inside_quotation, metadata, sentences
from provenance.analysis.markup import live_markup
from provenance.analysis.metadata.declarations import ARTICLES
from provenance.analysis.register import share_of_past
from provenance.analysis.voice import FirstPerson
from provenance.api import HEADING_KINDS, Document, Span, lazy_pattern
from provenance_plugins.dates.stamps import front_matter_end
from provenance_plugins.dates.time_signs import count_past, has_news, leans, told_of
from provenance_plugins.dates.undated.site_pages import is_dated_section

_PAST, _EVENTS, _FEW = 0.3, 0.42, 6
"""From these shares of sentences in the past on the source of a page, and a page, tell of events; sentences below which nobody can tell."""
_H_ENTRY = lazy_pattern(
    r"(?i)\bclass\s?=\s?[\"'](?![^\"'<>]{0,200}\btype-page\b)[^\"'<>]{0,200}\b(?:h-?entry|type-post)\b"
)
"""Markup by which a page calls itself a post: https://microformats.org/wiki/h-entry; WordPress gives it to pages, too, and says of which type they are: https://developer.wordpress.org/reference/functions/get_post_class/."""
_HEAD = 60_000
"""Characters of the source in which such markup is looked for."""
_POST = lazy_pattern(
    r"(?im)^(?:layout|type|post_?type|kind|template)\s?[:=]\s?[\"']?(?:[\w/-]*[/-])?(?:blog|news|(?:blog)?posts?|articles?|story|stories|press)(?:[/_-][\w/-]*)?(?:\.\w+)?[\"']?\s*$"
)
"""Front matter by which a file is a post: https://jekyllrb.com/docs/step-by-step/08-blogging/, https://gohugo.io/methods/page/type/."""
_SELF = FirstPerson("i", "my", apart=True, languages=("en",))
_OFTEN, _SIGNED = 3, 2
"""Times from which on somebody speaks in a text, and an author who is named."""
_SOURCES = frozenset({"text/markdown", "text/x-rst", "text/org", "text/asciidoc", "text/html"})


def is_plain_page(document: Document) -> bool:
    """Whether nothing makes a page an article: it tells of no events, nobody speaks in it as "I", no address or folder is that of one, and it does not lay to somebody what was said "last week".

    What such pages are (fronts, services, portfolios, questions and answers, catalogues) is changed as their site is, whoever signs them and whatever they
    call "this year". Generators of sites mark every page as an article: that counts where the page reports. What all of this is worth is counted in `docs/accuracy/grading.md`.
    """
    if not document.whole_page or document.row is not None or is_dated_section(document):
        return False
    if any(one.scope in ARTICLES for one in document.declared):
        return False
    few = len(sentences(document)) < _FEW
    if _H_ENTRY.search(live_markup(document), 0, _HEAD) is not None or (told_of(document) and (few or leans(document))):
        return False
    if leans(document) and any(author.origin.startswith("byline") for author in metadata(document).authors):
        return False
    return not _is_of_events(document, _EVENTS) and (few or not is_of_somebody(document))


def is_page_source(document: Document) -> bool:
    """Whether front matter makes a file a page of a site, which reports nothing and in which nobody speaks as "I".

    A post has its day in its name or its front matter; such a page is changed as its site is. Not where the front matter calls it a post, it stands in a
    folder of what has a day, its title or its first lines tell of something that is new, or it tells of events and of what somebody said.
    """
    if not document.has_front_matter or document.media_type not in _SOURCES or document.row is not None:
        return False
    if is_dated_section(document) or has_news(document) or is_of_somebody(document):
        return False
    source = document.source
    if _POST.search(source, 0, front_matter_end(source)) is not None:
        return False
    if metadata(document).authors and _leans_on_day(document):
        return False
    few = len(sentences(document)) < _FEW
    tells, happened = told_of(document) > 0, _is_of_events(document, _PAST)
    return not ((tells or happened) if few else (tells and happened))


def _leans_on_day(document: Document) -> bool:
    """Whether a text has a weekday, or a day or a week that is counted from its own ("next week")."""
    return any(
        item.form == "weekday" or (item.form in _COUNTED and item.expression.unit in _OF_DAYS)
        for item in dates(document)
    )


_COUNTED, _OF_DAYS = frozenset({"relative", "ago", "coming"}), frozenset({"day", "week"})


def _is_of_events(document: Document, share: float) -> bool:
    """Whether that share of the sentences tells of what happened, of a few verbs of any kind; a text in whose language nobody can tell is taken for one that does."""
    past = share_of_past(document, 1)
    count = len(sentences(document))
    return past is None or past >= share or (0 < count < _FEW and count_past(document) >= share * count)


def is_of_somebody(document: Document) -> bool:
    """Whether an author speaks as "I": in a few sentences once is enough, where somebody signs twice; what others are quoted with is theirs."""
    least = 1 if len(sentences(document)) < _FEW else _SIGNED if metadata(document).authors else _OFTEN
    own = (match for match in _SELF.each(document) if _is_own(document, Span(*match.span())))
    return sum(1 for _ in islice(own, least)) == least


def _is_own(document: Document, span: Span) -> bool:
    """Whether an "I" is the author's: neither somebody's who is quoted nor the reader's, as in the headings of questions and answers."""
    if inside_quotation(document, span):
        return False
    block = document.block_at(span.start)
    return block is None or block.kind not in HEADING_KINDS or not document.slice(block.span).rstrip().endswith("?")
