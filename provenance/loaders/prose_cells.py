"""Whether running text stands in a cell of a table, and whether the name of its column leaves that open."""

from __future__ import annotations

from functools import lru_cache

from provenance.loaders.bodies import body_of
from provenance.loaders.cells import LONGEST_NAME, plain_name
from provenance.loaders.named_columns import ANY, Columns
from provenance.patterns import lazy_pattern
from provenance.word_counts import has_words

_WORDS, SENTENCES = 40, 2
"""Words and ends of sentences that running text has at least …"""
_CHARACTERS = 120
"""Characters of a text in markup."""
LOOKED = 4000
"""Characters of a cell that are looked at."""
END = lazy_pattern(r"[.!?…۔।॥؟։።။៕។][”\"’'»)\]]{0,2}(?=\s|\Z)|[。！？]")
"""Ends of sentences in the scripts that have signs for them."""
_OF_MODELS = frozenset({
    "llm", "gpt", "chatgpt", "openai", "claude", "anthropic", "gemini", "gemma", "llama", "mistral", "mixtral", "deepseek", "qwen", "grok", "copilot", "ai", "prompt", "prompts", "output", "outputs", "completion", "completions",
})  # fmt: skip
"""Words of a column's name of which any says that a model was asked what stands in it, or answered it."""
_WORD = lazy_pattern(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")
_OTHER = frozenset({
    "message", "msg", "comment", "comments", "log", "logs", "trace", "stacktrace", "traceback", "error", "exception", "code", "sourcecode", "diff", "patch", "prompt", "instruction", "instructions", "input", "output", "response",
    "completion", "query", "sql", "config", "settings", "readme", "changelog", "license", "licence", "terms", "notes", "remarks", "feedback", "bio", "biography", "replies", "reviews", "responses", "answers", "related", "relatedarticles", "annotations", "entities", "tags", "keywords", "embedding", "vector", "mentions", "spans", "labels", "relations", "tokens", "facts", "persons", "people", "topics", "categories", "events", "sentiments",
})  # fmt: skip
"""Names of columns of programs and of people about a text, whatever they hold; without capitals, blanks and signs."""


def may_hold_text(name: str, columns: Columns) -> bool:
    """Whether a column has no name that says what else stands in it, or that a model was asked or answered it."""
    return not columns.fields_of(name) and plain_name(name) not in _OTHER and _OF_MODELS.isdisjoint(words_of_name(name))


@lru_cache(maxsize=1024)
def words_of_name(name: str) -> tuple[str, ...]:
    """The words of a column's name in small letters."""
    return tuple(word.lower() for word in _WORD.findall(name[:LONGEST_NAME]))


def is_prose(cell: object) -> bool:
    """Whether running text stands in a cell."""
    body = body_of(cell, ANY)
    words = "" if body is None else body[1][:LOOKED]
    if body is None or body[0] != "text/plain":
        return body is not None and len(words) >= _CHARACTERS  # markup around a text
    long = has_words(words, _WORDS + 1)
    return long and len(END.findall(words)) >= SENTENCES
