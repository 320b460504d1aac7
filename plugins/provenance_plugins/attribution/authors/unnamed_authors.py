"""What is said of a text whose metadata, front matter and text name no author, and where an author would be named all the same."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import attributions, citations, metadata, quotes, sentences
from provenance.analysis.files import is_manuscript, is_of_site, is_word_file
from provenance.analysis.files.pieces import is_piece
from provenance.analysis.register import (
    is_fiction,
    is_sermon,
    is_told_as_tale,
    is_verse,
    may_report,
    may_tell,
    register,
    share_of_past,
)
from provenance.analysis.register.book_parts import is_part_of_book
from provenance.analysis.register.days_above_items import is_by_days
from provenance.analysis.register.lessons import is_lesson
from provenance.analysis.register.own_issues import is_own_issue
from provenance.analysis.register.transcripts import is_heard
from provenance.api import Document, Hit, Severity, lazy_pattern, quoted
from provenance_plugins.attribution.authors.editorials import is_editorial
from provenance_plugins.attribution.authors.event_notices import is_event_notice
from provenance_plugins.attribution.authors.front_matter import empty_field, is_own_post, is_whole_issue
from provenance_plugins.attribution.authors.heads_alone import is_heads_alone, is_list_of_headlines
from provenance_plugins.attribution.authors.jottings import is_jotted
from provenance_plugins.attribution.authors.live_posts import is_of_live_page
from provenance_plugins.attribution.authors.machine_digests import is_machine_digest
from provenance_plugins.attribution.authors.meta_lines import is_paper, names_contact
from provenance_plugins.attribution.authors.near_authors import name_at_edge
from provenance_plugins.attribution.authors.offered_names import may_be_author
from provenance_plugins.attribution.authors.releases import is_filed
from provenance_plugins.attribution.authors.title_pages import names_writer, team_below_title
from provenance_plugins.attribution.authors.turns import is_in_turns, is_log
from provenance_plugins.attribution.authors.unseen_authors import puts_in_author
from provenance_plugins.attribution.authors.unsigned import needs_no_author
from provenance_plugins.attribution.forums import is_comment_of_thread

_LETTER = lazy_pattern(r"[^\W\d_]")
_SITE = lazy_pattern(r"[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}")
"""The address of a site, which is nobody's name."""
_MAIL = lazy_pattern(r"[^\s@]+@[^\s@]+\.[^\s@.]+")
_REPORTED = 6
"""What a page of a site, or a word file, that reports lays to somebody: with fewer it is a post or an announcement, which the site answers for (4 of 13 were right)."""
_SAID, _SHARE, _EVENTS = 2, 0.08, 0.25
"""Statements by name, the share of sentences that have one, and of those in the past, below which such a text says nothing that its writer has to answer for (counted in `docs/accuracy/grading.md`)."""


def unnamed_author(document: Document) -> Iterator[Hit]:
    """A hit where nobody who wrote a text can be told, for information where somebody can be asked or nobody has to answer; none where somebody signs it."""
    if is_manuscript(document) and names_writer(document):
        return
    team = team_below_title(document)
    near = team or (None if is_list_of_headlines(document) else name_at_edge(document))
    if near is not None:
        message = (
            f"the document names no author, though the site {quoted(near)} had it and can be asked: add a byline if it is somebody's work"
            if _SITE.fullmatch(near.lower()) is not None
            else f"nothing says for certain who wrote the document; the e-mail address {quoted(near)} stands where that would be: if it is the author's, add the name in a byline or the metadata"
            if _MAIL.fullmatch(near) is not None
            else "the document names no author, so nobody answers for it: add a byline or an author in its metadata"
            if team is None and not may_be_author(document, near)
            else f"nothing says for certain who wrote the document; {quoted(near)} stands where that would be: if it is the author, say so in a byline or the metadata"
        )
        yield Hit(None, message, severity=Severity.INFO)
        return
    if document.row is not None and (columned := _in_column(document)) is not None:
        column, name = columned
        yield Hit(
            None,
            f"nothing says for certain who wrote the document; the column {quoted(column)} has {quoted(name)}: if that is the author, call the column so or name it under `columns.author` in the configuration",
            severity=Severity.INFO,
        )
        return
    kept = (
        not may_tell(document)
        or is_log(document)
        or is_heard(document)
        or _is_called_transcript(document)
        or is_in_turns(document)
        or ((is_of_site(document) or is_word_file(document)) and len(attributions(document)) < _REPORTED)
        or needs_no_author(document)
        or is_filed(document)
        or is_whole_issue(document)
        or is_own_issue(document)
        or is_comment_of_thread(document)
        or is_machine_digest(document)
        or is_own_post(document)
        or is_piece(document)
        or puts_in_author(document)
        or is_paper(document)
        or names_contact(document)
        or is_of_live_page(document)
        or is_event_notice(document)
        or is_editorial(document)
        or is_jotted(document)
        or is_heads_alone(document)
        or _is_official_notice(document)
        or _is_own_release(document)
        or _is_statement_of_body(document)
        or is_part_of_book(document)
        or is_sermon(document)
        or is_lesson(document)
        or (not is_verse(document) and (is_fiction(document) or is_told_as_tale(document)))
    )
    if not kept:
        from provenance_plugins.attribution.authors.publishers import (  # noqa: PLC0415 - only for what would be a warning
            shown_publisher,
        )

        publisher = _issuer(document) or shown_publisher(document)
        if publisher is not None:
            yield Hit(
                None,
                f"the document names no author, though {quoted(publisher)} published it and can be asked: add a byline if it is somebody's work",
                severity=Severity.INFO,
            )
            return
        from provenance_plugins.attribution.authors.names_in_addresses import (  # noqa: PLC0415 - as above
            named_in_address,
        )

        account = named_in_address(document)
        if account is not None:
            yield Hit(
                None,
                f"the document names no author, though its address names {quoted(account)}: if that is who wrote it, say so in a byline or the metadata",
                severity=Severity.INFO,
            )
            return
        if not _tells_little(document) and (sign := _any_sign(document)) is not None:
            yield Hit(
                None,
                f"nothing says for certain who wrote the document; {quoted(sign)} stands at its edge: if that is the author or the source, say so in a byline or the metadata",
                severity=Severity.INFO,
            )
            return
    field = empty_field(document)
    signs = next(
        (one.value for one in document.declared if one.field == "author" and not _LETTER.search(one.value)), ""
    )
    message = (
        f"{quoted(signs)} stands where the author should and names nobody, so nobody answers for the document: put in the name"
        if signs.strip() and field is None
        else "the document names no author, so nobody answers for it: add a byline or an author in its metadata"
        if field is None
        else f"the front matter leaves {quoted(field)} empty, so nobody answers for the document: fill it in"
    )
    mild = kept or _tells_little(document) or _is_of_doubtful_kind(document) or _is_dated_and_quotes_little(document)
    yield Hit(None, message, severity=Severity.INFO if mild else None)


def _is_dated_and_quotes_little(document: Document) -> bool:
    """Whether a text has its day and quotes nobody twice, or leads to what it rests on: whose it is can mostly be asked where it came out (of 21 such warnings 5 were right, of the others 50 in 66)."""
    if metadata(document).date is None:
        return False
    return len(quotes(document)) < _QUOTED or bool(citations(document).items)


_QUOTED = 2


def _is_called_transcript(document: Document) -> bool:
    """Whether a file is called a transcript, whose speaker it labels once at most: `transcript_en.txt`."""
    return (
        document.row is None
        and _TRANSCRIPT.match(document.path.replace("\\", "/").rpartition("/")[2].lower()) is not None
    )


_TRANSCRIPT = lazy_pattern(
    r"(?:[\w-]+[-_.])?(?:transcript|transkript|transcripci[oó]n|transcri[cç][aã]o|trascrizione|transcription)(?:[-_.]\w{2,8})*\.\w{2,8}\Z"
)


def _is_of_doubtful_kind(document: Document) -> bool:
    from provenance_plugins.attribution.authors.doubtful_kinds import (  # noqa: PLC0415 - only for what would be a warning
        is_of_doubtful_kind,
    )
    from provenance_plugins.attribution.authors.given_speeches import is_given_speech  # noqa: PLC0415 - as above
    from provenance_plugins.attribution.authors.numbered_essays import is_numbered_essay  # noqa: PLC0415 - as above
    from provenance_plugins.attribution.authors.rarely_missed import is_rarely_missed  # noqa: PLC0415 - as above

    return (
        is_of_doubtful_kind(document)
        or is_rarely_missed(document)
        or is_given_speech(document)
        or is_numbered_essay(document)
        or is_by_days(document)
        or _is_by_no_one(document)
    )


def _is_by_no_one(document: Document) -> bool:
    """Whether a text is a prompt, a speech with nothing around it, taken apart into words, an entry, short items, comments or articles one below the other, or sends readers to whom it quotes."""
    if document.row is not None:
        return False
    from provenance.analysis.register.headline_lists import is_of_headlines  # noqa: PLC0415 - only for what would be a warning
    from provenance.analysis.register.prompts import is_prompt  # noqa: PLC0415 - as above
    from provenance.analysis.register.spoken_alone import is_spoken_alone  # noqa: PLC0415 - as above
    from provenance.analysis.register.tokenised import is_tokenised  # noqa: PLC0415 - as above
    from provenance_plugins.attribution.authors.asked_speakers import is_from_speaker  # noqa: PLC0415 - as above
    from provenance_plugins.attribution.authors.encyclopedic import is_entry  # noqa: PLC0415 - as above
    from provenance_plugins.attribution.authors.labelled_items import is_of_labelled_items  # noqa: PLC0415 - as above
    from provenance_plugins.attribution.authors.short_items import is_of_short_items  # noqa: PLC0415 - as above
    from provenance_plugins.attribution.authors.signed_comments import is_of_comments  # noqa: PLC0415 - as above

    return (
        is_prompt(document)
        or is_spoken_alone(document)
        or is_tokenised(document)
        or is_of_headlines(document)
        or is_from_speaker(document)
        or is_entry(document)
        or is_of_labelled_items(document)
        or is_of_short_items(document)
        or is_of_comments(document)
    )


def _in_column(document: Document) -> tuple[str, str] | None:
    from provenance_plugins.attribution.authors.columns_of_names import name_in_column  # noqa: PLC0415 - rows alone have them

    return name_in_column(document)


def _issuer(document: Document) -> str | None:
    from provenance_plugins.attribution.authors.own_issuers import named_issuer  # noqa: PLC0415 - as below

    return named_issuer(document)


def _any_sign(document: Document) -> str | None:
    from provenance_plugins.attribution.authors.any_sign import any_sign  # noqa: PLC0415 - as below

    return any_sign(document)


def _is_own_release(document: Document) -> bool:
    from provenance_plugins.attribution.authors.own_issuers import is_own_release  # noqa: PLC0415 - as below

    return is_own_release(document)


def _is_statement_of_body(document: Document) -> bool:
    from provenance_plugins.attribution.authors.statements_of_bodies import (  # noqa: PLC0415 - as below
        is_statement_of_body,
    )

    return is_statement_of_body(document)


def _is_official_notice(document: Document) -> bool:
    from provenance_plugins.attribution.authors.official_notices import (  # noqa: PLC0415 - only for what would be a warning
        is_official_notice,
    )

    return is_official_notice(document)


def _tells_little(document: Document) -> bool:
    """Whether a text whose register cannot be told lays something to somebody once in passing, and tells of few events: an offer, a course, a review of goods."""
    if may_report(document) or register(document).kind != "unknown":
        return False
    said = sum(1 for one in attributions(document) if one.kind == "named" and one.lays)
    if said >= max(_SAID, _SHARE * len(sentences(document))):
        return False
    past = share_of_past(document, 1)
    return past is not None and past < _EVENTS
