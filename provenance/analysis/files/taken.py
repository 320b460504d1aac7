"""Whether something shows that a text was taken from a page, whose menu, calls and foot may then be left in it; in a file of somebody's own they are its own as a rule.

Of warnings of BLP401 to BLP409 and BLP414 in texts that were taken 265 of 341 were right, in others 22 of 93.
"""

from __future__ import annotations

from provenance.analysis.files import is_mail, is_manuscript, is_passage
from provenance.analysis.files.made_of import is_of_paragraphs
from provenance.analysis.files.pages import is_built, is_of_outlet, lies_among_others, shows_advertisements
from provenance.analysis.files.saved import is_saved_from, is_saved_page
from provenance.api import Document, analysis

__all__ = ["is_taken"]


@analysis()
def is_taken(document: Document) -> bool:
    """Whether a text was taken from a page.

    Rows were, files of print, and a passage of a few lines. What somebody wrote (Markdown, a file of a word processor) was where it gives the address of a page, or has so much of one that it was saved whole; a page of HTML where an outlet made it, it says that it is an article, or nothing but that is left of it; a plain text where it is made of paragraphs and is no mail.
    """
    if is_mail(document):
        return False
    if shows_advertisements(document):
        return not is_built(document)
    if lies_among_others(document):
        return False
    if document.row is not None or is_passage(document):
        return True
    if not document.has_front_matter:
        if document.media_type == "text/html":
            return not is_built(document) and (is_of_outlet(document) or is_saved_page(document))
        if document.media_type == "text/plain":
            return is_of_paragraphs(document) or is_saved_page(document)
        if not is_manuscript(document):
            return True
    return is_saved_from(document) or is_saved_page(document)
