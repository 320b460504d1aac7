"""Chats in a cell: turns that say whose they are, as they are kept to train and to test models that talk."""

from __future__ import annotations

from collections.abc import Mapping

COLUMNS = ("messages", "conversations", "conversation", "dialogue", "dialog", "chat")
"""Names of columns that hold a chat, as far as they are plain, the first choice first."""
_SHAPES = (("role", "content"), ("from", "value"))
"""Under which keys a turn says whose it is and what is said: as services of models have it, and as ShareGPT has it."""
_OF_PROGRAMS = frozenset(
    {"tool", "function", "observation", "functioncall", "functionresponse", "toolcall", "toolresponse"}
)
"""Whose turns are data, and no words for anybody."""


def turns_of(cell: object) -> str | None:
    """The words of a chat, its turns in order with an empty line between; None for what is no chat, and for one in which nobody says anything."""
    if not isinstance(cell, list):
        return None
    said: list[str] = []
    for turn in cell:
        if not isinstance(turn, dict):
            return None
        shape = next((shape for shape in _SHAPES if isinstance(turn.get(shape[0]), str) and shape[1] in turn), None)
        if shape is None:
            return None
        if _plain(turn[shape[0]]) not in _OF_PROGRAMS:
            said.append(_words(turn[shape[1]]).strip())
    return "\n\n".join(filter(None, said)) or None


def _plain(role: str) -> str:
    return role.lower().replace("_", "").replace("-", "")


def _words(content: object) -> str:
    """What is said in a turn: a string, or the text among its parts, of which others are pictures and calls of programs."""
    if isinstance(content, list):
        return "\n\n".join(filter(None, map(_words, content)))
    if isinstance(content, Mapping):
        words = content.get("text") if content.get("type", "text") == "text" else None
        return words.strip() if isinstance(words, str) else ""
    return content if isinstance(content, str) else ""
