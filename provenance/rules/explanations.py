"""How a rule's explanation is shown: as Markdown that reads well as plain text, too."""

from __future__ import annotations

ITEM = "- "
"""What an item of a list begins with."""


def flowed(explanation: str) -> list[str]:
    """The paragraphs of an explanation, each on one line; a list has a line for each item and stands below the line that leads to it."""
    return [block for paragraph in explanation.split("\n\n") if (block := _flowed(paragraph))]


def _flowed(paragraph: str) -> str:
    lines: list[str] = []
    for line in map(str.strip, paragraph.strip().splitlines()):
        if lines and not line.startswith(ITEM):
            lines[-1] = f"{lines[-1]} {line}"
        else:
            lines.append(line)
    return "\n".join(" ".join(line.split()) for line in lines)
