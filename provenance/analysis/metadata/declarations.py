"""Candidates that the markup declares: how far each kind of statement is to be believed."""

from __future__ import annotations

from provenance.api import Declared, Document

ENTERED = frozenset({"front-matter", "row"})
"""Families of what somebody entered about the text, beside it."""
FILLED_IN = ENTERED | {"column", "meta"}
"""Families of statements that may hold the slogan of an outlet."""
SEEN = frozenset({"time", "class", "byline", "rel"})
"""Families of markup around words that a reader sees."""
ARTICLES = frozenset(
    {
        "Article", "NewsArticle", "BlogPosting", "LiveBlogPosting", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "BackgroundNewsArticle", "ReviewNewsArticle", "AskPublicNewsArticle",
        "AdvertiserContentArticle", "SatiricalArticle", "ScholarlyArticle", "MedicalScholarlyArticle", "TechArticle", "APIReference", "Report", "SocialMediaPosting", "DiscussionForumPosting", "ClaimReview", "CriticReview", "Recipe", "HowTo",
        "Blog", "Chapter", "Thesis", "PressRelease", "h-entry", "hentry", "Post",
    }
)  # fmt: skip
"""Types of schema.org that a text as a whole is."""
PAGES = frozenset(
    {
        "WebPage",
        "ItemPage",
        "AboutPage",
        "FAQPage",
        "QAPage",
        "MedicalWebPage",
        "CollectionPage",
        "CreativeWork",
        "LearningResource",
        "Webpage",
        "",
    }
)
MEDIA = frozenset(
    {
        "VideoObject",
        "AudioObject",
        "PodcastEpisode",
        "Episode",
        "RadioEpisode",
        "TVEpisode",
        "MediaObject",
        "Dataset",
        "Course",
        "Book",
        "Movie",
    }
)
"""What a page may be about when it is no article."""
NEWS = frozenset(
    {
        "NewsArticle",
        "LiveBlogPosting",
        "ReportageNewsArticle",
        "AnalysisNewsArticle",
        "OpinionNewsArticle",
        "BackgroundNewsArticle",
        "ReviewNewsArticle",
        "AskPublicNewsArticle",
    }
)
"""Types of schema.org for what a newsroom reports."""
_QUESTION = "Question"
"""What a page of questions and answers begins with: its author and day are those of the page, its words are not the page's title."""
BODIES = frozenset(
    {
        "Organization", "NewsMediaOrganization", "GovernmentOrganization", "EducationalOrganization", "ResearchOrganization", "MedicalOrganization", "CollegeOrUniversity", "Corporation", "NGO", "LocalBusiness", "Library", "Hospital",
        "OnlineBusiness", "OnlineStore", "WorkersUnion", "PoliticalParty", "Project", "ResearchProject", "FundingAgency", "Consortium",
    }
)  # fmt: skip
"""Types of schema.org for bodies, as authors of a text."""


_CONFIGURED = "configured"


def family(declared: Declared) -> str:
    """The kind of statement: `front-matter`, `json-ld`, `meta` …: what comes before the colon of its origin.

    A column that the configuration names is one of the row, and means what it is said to mean.
    """
    group = declared.origin.partition(":")[0]
    return "row" if group == _CONFIGURED else group


def key(declared: Declared) -> str:
    """The name under which it is stated, in lower case: `article:published_time`."""
    return declared.origin.partition(":")[2].lower()


_MEDIA_ALONE = 4.0
"""What the day of a film or a recording is worth at least: of a page that states no other it is the day."""
_STRUCTURED = {"json-ld": 9.0, "microdata": 8.0, "rdfa": 7.5}
_OUTRIGHT = {
    "front-matter": 12.0,
    "row": 12.0,
    "feed": 10.0,
    "mail": 10.0,
    "epub": 8.0,
    "file-name": 8.0,
    "columns": 5.0,
    "notebook": 8.0,
    "docx": 4.5,
    "odt": 4.5,
    "rtf": 4.5,
    "column": 4.5,
    "pdf": 4.2,
    "http": 4.0,
}
"""What a container, the front matter or the name of a file says: it is said of this very text."""
_WEAK_NAMES = frozenset(
    {
        "date",
        "dc.date",
        "dc:date",
        "dcterms.date",
        "dcterms.created",
        "dc.created",
        "created",
        "timestamp",
        "time",
        "cdate",
        "buildtime",
        "dat",
        "datum",
        "publisher",
        "copyright",
    }
)
_HELPERS = frozenset(
    {
        "contributor",
        "contributors",
        "contributingauthor",
        "contributingauthors",
        "contributorname",
        "editor",
        "editors",
        "editedby",
        "maintainer",
        "maintainers",
        "reporter",
        "reporters",
    }
)
"""Keys of front matter under which stand those who had a part in a text: its authors where it names no others. The reporter of a flaw has found it."""
_VALIDITY = frozenset({"effective", "effectivedate", "effectivefrom", "effectiveon", "dateeffective", "validfrom"})
"""Keys of front matter for the day from which a text holds: the date of one that states no other."""
_TIMESTAMP, _MADE = 4.5, 5.25
"""What a column is worth whose date may be that on which the page was fetched or the row was made: less than a day in the address, 5.5."""
_PLAIN, _PLAINLY = frozenset({"date", "datetime"}), 11.5
"""What a column is worth that is called so and no more, beside one that says that it is the day of publication."""
_OF_OTHERS = 8.0
"""What a loader of a plugin says under a name of its own: it is said of this very text, as front matter is."""
_OF_PAGES = frozenset({"html", "title", "http-equiv", "script", "url", "dateline", "heading", "text"})
_VISIBLE = {"time": 6.0, "class": 5.0, "byline": 6.5, "rel": 6.0, "link": 2.5, "address": 4.0}


def _of_column(name: str) -> float:
    """How far the date in a column of that name is that of publication."""
    if name.startswith("timestamp") or name == "ts":
        return _TIMESTAMP
    if name.startswith("creat") or name.endswith("created"):
        return _MADE
    return _PLAINLY if name in _PLAIN else _OUTRIGHT["row"]


def may_be_of_row(declared: Declared) -> bool:
    """Whether the column of a date may hold the day on which the row was made or the page fetched: `created_at`, `timestamp`."""
    named = declared.origin.startswith("row:") and declared.field == "date"
    return named and _of_column(key(declared).lstrip("_$")) <= _MADE


def weight(declared: Declared) -> float:
    """How far a statement is to be believed, 0 to 12; 0: it is about something else than the document."""
    group = family(declared)
    if group == "front-matter":
        names = {name.lower().replace("_", "").replace("-", "").replace(" ", "") for name in key(declared).split(".")}
        if declared.field == "author":
            return _OUTRIGHT[group] if _HELPERS.isdisjoint(names) else 6.0
        return _OUTRIGHT[group] if _VALIDITY.isdisjoint(names) else 4.0
    if group == "row" and declared.field == "date" and not declared.origin.startswith(_CONFIGURED):
        return _of_column(key(declared).lstrip("_$"))
    if group in _OUTRIGHT:
        return _OUTRIGHT[group]
    if group in _STRUCTURED:
        scope = declared.scope
        base = _STRUCTURED[group]
        if scope in PAGES or scope == _QUESTION:
            base -= 1.5 if group == "json-ld" else 0.5
        elif scope in MEDIA:
            base = max(base - 4.5, _MEDIA_ALONE)
        elif scope not in ARTICLES:
            return 0.0
        name = key(declared)
        if name == "datecreated":
            base -= 1.0
        if name == "creator":
            base -= 1.5  # beside an author, whoever put it on the site
        return base - 2.0 if name in {"uploaddate", "contributor"} else base
    if group == "meta":
        name = key(declared)
        return 6.5 if name in _WEAK_NAMES or name.rpartition(":")[2] in _WEAK_NAMES else 8.0
    if group in _VISIBLE:
        return _VISIBLE[group]
    return 3.0 if group in _OF_PAGES else _OF_OTHERS


def parts_of(document: Document, field: str, value: str) -> int:
    """For how many documents a fault of a value is told here: 1 for what the document states itself, 0 where another chapter of its book tells of it."""
    return next((one.parts for one in document.declared if one.field == field and one.value == value), 1)


def said_of_all(parts: int) -> str:
    """What a message says at its end of how often such a fault stands."""
    return f" (the book states it for all of its {parts} chapters)" if parts > 1 else ""
