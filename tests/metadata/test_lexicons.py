"""The lexicons of bylines and datelines."""

from __future__ import annotations

import pytest

from provenance.analysis.metadata.lexicons import LABELS, NAMES, words_of
from provenance.api import Phrases

TAGS = {
    LABELS: {
        "by",
        "by_abroad",
        "reporter",
        "author",
        "published",
        "of_book",
        "of_book_too",
        "updated",
        "other",
        "on",
        "after",
        "about",
        "speech",
        "until",
        "updated_by",
        "published_by",
        "first_published",
        "periodical",
        "spoken_own",
        "spoken_work",
        "spoken_in",
        "issued_in",
        "issue",
        "volume",
        "season",
        "submitted",
        "visit",
        "record",
        "sitting",
        "itself",
        "greeting",
        "being",
        "subject",
        "opening",
        "going_on",
        "release",
        "work",
        "subjective",
        "helped",
        "help",
        "discussion",
        "discussed",
        "entry",
        "fact",
        "counted",
        "length",
        "hosted",
        "of_work",
        "beside_work",
        "of_event",
        "behind_by",
        "beside_event",
        "occasion",
        "of_calendar",
        "outlet",
        "outlet_or_text",
        "goes_on",
        "today",
        "for_release",
        "recorded",
    },
    NAMES: {
        "and",
        "and_others",
        "badge",
        "leading",
        "article",
        "beside",
        "owned",
        "reporting",
        "contributed",
        "disclosed",
        "holding",
        "asking",
        "employed",
        "role",
        "organisation",
        "purpose",
        "agency",
        "occupation",
        "credential",
        "suffix",
        "particle",
        "inner",
        "stop",
        "writer",
        "is",
        "honorific",
        "office",
        "of_office",
        "signed",
        "contact",
        "doing",
        "calling",
        "reached",
        "plain",
        "group",
        "section",
        "surname",
        "place",
        "town",
        "control",
        "valediction",
        "wished",
        "wished_to",
        "salutation",
        "introducing",
    },
}


@pytest.mark.parametrize(("lexicon", "tags"), TAGS.items())
def test_every_tag_is_read(lexicon: Phrases, tags: set[str]) -> None:
    for language, entries in lexicon.by_language().items():
        assert {tag for entry in entries for tag in entry.tags} <= tags, language


@pytest.mark.parametrize("language", sorted(LABELS.by_language()))
def test_every_language_compiles(language: str) -> None:
    words = words_of((language, "en"))
    assert words.byline.match("By Ana")
    assert all(word == word.lower() for word in words.roles)
