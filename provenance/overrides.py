"""`override`, which says to a type checker that a method stands for one of a class above, and which Python 3.11 has not.

What has it there costs a start 10 ms, and the program never asks who was marked.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing_extensions import override
else:

    def override(method: object) -> object:
        """Marks a method for the type checker."""
        return method


__all__ = ["override"]
