"""What is known of the process that a command runs in."""

from __future__ import annotations

from collections.abc import Callable


class OwnProcess:
    """The process that a command was begun in."""

    begun = False
    """It was begun for the command, and nothing else runs in it."""
    done: Callable[[], object] | None = None
    """Tells whoever waits for it that it came to its own end."""
    at: Callable[[str], object] | None = None
    """Tells it at which document it is."""
    others: Callable[[str], object] | None = None
    """Tells it in which plugins code of others is, where it does not know."""
    at_rule: Callable[[bytes], object] | None = None
    """Tells it which rule of others is asked from now on."""
