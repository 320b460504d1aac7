"""Bad words of others that a text has without marks of quotation around them: what somebody replies, or says behind a dash, an example of how a word is meant."""

from __future__ import annotations

from provenance.api import Document, Span, lazy_pattern
from provenance_plugins.moderation.behind_dashes import is_behind_dash

__all__ = ["is_without_marks"]

_REACH = 300
"""Characters of a paragraph before a word in which it is said that somebody speaks."""
_REPLIES = lazy_pattern(
    r"\b(?:respond(?:s|ed)?|repl(?:y|ies|ied)|says?|said|add(?:s|ed)?|answer(?:s|ed)?|shout(?:s|ed)?|yell(?:s|ed)?|mutter(?:s|ed)?)(?: (?:back|to (?:me|us|him|her|them)))?, (?=(?:Yes|No|Well|Oh|Mind you|Look|Hey|But|You|I|My|Your|Why|What)\b)"
)
"""Behind the verb a comma, and a word with the capital of another sentence."""
_EXAMPLE = lazy_pattern(r"\b(?:as in|such as)(?: (?:an?|the|his|her|their))? [‘'“\"][^\W\d_][\w-]{2,20}[’'”\"] \Z")
"""An adjective in marks right before a word, as an example of what is meant so: "as in the ‘honest’ …"."""
_EXAMPLES = 60


def is_without_marks(document: Document, span: Span) -> bool:
    """Whether a word is of what somebody replies in the same paragraph, or says in talk behind dashes, or of an example of irony."""
    text = document.text
    if is_behind_dash(document, span):
        return True
    if _EXAMPLE.search(text, max(0, span.start - _EXAMPLES), span.start) is not None:
        return True
    block = document.block_at(span.start)
    first = max(0 if block is None else block.span.start, span.start - _REACH)
    return _REPLIES.search(text, first, span.start) is not None
