"""Kinds of texts of which no reader needs the day: what neither reports nor tells of its days, and what is no text of its own."""

from __future__ import annotations

from provenance.analysis.register import is_collection, is_fiction, is_sermon
from provenance.api import Document
from provenance_plugins.dates.listings import is_listing
from provenance_plugins.dates.undated.reference_pages import is_reference_page
from provenance_plugins.dates.undated.site_pages import is_site_page
from provenance_plugins.dates.undated.treatises import is_treatise


def needs_no_day(document: Document) -> bool:
    """Whether a text is of such a kind. Found out once: DAT201 and DAT202 both ask."""
    return document.recall("needs no day", _needs_no_day)


def _needs_no_day(document: Document) -> bool:
    return (
        not _depends_on_day(document)
        or _is_of_any_day(document)
        or _is_part_of_book(document)
        or is_reference_page(document)
        or _is_list_of_questions(document)
        or is_site_page(document)
        or is_listing(document)
        or is_collection(document)
        or is_fiction(document)
        or _is_story(document)
        or is_sermon(document)
        or is_treatise(document)
        or _is_invented(document)
        or _is_on_work(document)
        or _is_lesson(document)
        or _is_essay(document)
        or _is_kept_apart(document)
        or _is_remembered(document)
        or _is_row_of_its_kind(document)
        or ((document.whole_page or document.has_front_matter) and _is_plain_page(document))
    )


def _is_story(document: Document) -> bool:
    """Whether a text is told as stories are, and has neither the dateline of a report nor the title of news."""
    from provenance.analysis.register import is_story  # noqa: PLC0415 - as below

    if not is_story(document):
        return False
    from provenance_plugins.dates.undated.telling import has_dateline, is_news_by_title  # noqa: PLC0415 - few texts are

    return not (has_dateline(document) or is_news_by_title(document))


def _is_list_of_questions(document: Document) -> bool:
    from provenance_plugins.dates.undated.asked_questions import is_list_of_questions  # noqa: PLC0415 - as below

    return is_list_of_questions(document)


def _is_part_of_book(document: Document) -> bool:
    from provenance.analysis.register.book_parts import is_part_of_book  # noqa: PLC0415 - as below

    return is_part_of_book(document)


def _depends_on_day(document: Document) -> bool:
    from provenance_plugins.dates.undated.telling import depends_on_day  # noqa: PLC0415 - only for what would be an error

    return depends_on_day(document)


def _is_of_any_day(document: Document) -> bool:
    from provenance_plugins.dates.undated.any_day import is_of_any_day  # noqa: PLC0415 - as above

    return is_of_any_day(document)


def _is_lesson(document: Document) -> bool:
    from provenance.analysis.register.lessons import is_lesson  # noqa: PLC0415 - as above

    return is_lesson(document)


def _is_essay(document: Document) -> bool:
    from provenance_plugins.dates.undated.essays import is_essay  # noqa: PLC0415 - as above

    return is_essay(document)


def _is_kept_apart(document: Document) -> bool:
    """Whether a file holds nothing but spoken words, words as a program took them apart, a prompt, the headlines of many articles, drills, a program, a talk between A and B, what acts lay down, what is filled in later, or results by season: what would date them is elsewhere."""
    if document.row is not None:
        return False
    from provenance.analysis.register.headline_lists import is_of_headlines  # noqa: PLC0415 - as above
    from provenance.analysis.register.prompts import is_prompt  # noqa: PLC0415 - as above
    from provenance.analysis.register.spoken_alone import is_spoken_alone  # noqa: PLC0415 - as above
    from provenance_plugins.dates.undated.cited_acts import is_on_acts  # noqa: PLC0415 - as above
    from provenance_plugins.dates.undated.lettered_turns import is_between_letters  # noqa: PLC0415 - as above
    from provenance_plugins.dates.undated.programs import is_program  # noqa: PLC0415 - as above
    from provenance_plugins.dates.undated.templates import has_own_times  # noqa: PLC0415 - as above
    from provenance_plugins.dates.undated.training import is_training  # noqa: PLC0415 - as above

    return (
        is_spoken_alone(document)
        or is_taken_apart(document)
        or is_prompt(document)
        or is_of_headlines(document)
        or is_on_acts(document)
        or is_training(document)
        or has_own_times(document)
        or is_program(document)
        or is_between_letters(document)
    )


def is_taken_apart(document: Document) -> bool:
    """Whether a program took a text apart into words, whose day is that of the collection."""
    from provenance.analysis.register.tokenised import is_tokenised  # noqa: PLC0415 - as above

    return document.row is None and is_tokenised(document)


def _is_remembered(document: Document) -> bool:
    from provenance_plugins.dates.undated.remembered import is_remembered  # noqa: PLC0415 - as above

    return is_remembered(document)


def _is_row_of_its_kind(document: Document) -> bool:
    """Whether a row is a post of a forum or an entry on somebody who lived long ago."""
    if document.row is None:
        return False
    from provenance.analysis.register.forum_posts import is_forum_post  # noqa: PLC0415 - rows alone are asked
    from provenance.analysis.register.long_ago import is_life_of_long_ago  # noqa: PLC0415 - as above

    return is_life_of_long_ago(document) or is_forum_post(document)


def _is_on_work(document: Document) -> bool:
    from provenance_plugins.dates.undated.reviewed_works import is_of_excerpts, is_on_work  # noqa: PLC0415 - as above

    return is_on_work(document) or is_of_excerpts(document)


def _is_plain_page(document: Document) -> bool:
    from provenance_plugins.dates.undated.plain_pages import is_page_source, is_plain_page  # noqa: PLC0415 - as above

    return is_plain_page(document) or is_page_source(document)


def _is_invented(document: Document) -> bool:
    if document.media_type == "text/plain":
        return False
    from provenance_plugins.dates.undated.invented_worlds import is_invented  # noqa: PLC0415 - plain texts say nothing of it

    return is_invented(document)
