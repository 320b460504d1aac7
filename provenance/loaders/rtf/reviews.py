"""Comments in a file in RTF, and who made the changes that are tracked."""

from __future__ import annotations

from provenance.loaders.docx.review import Remark
from provenance.loaders.rtf.stories import Comment


class Reviews:
    """What reviewers left, while it is read."""

    def __init__(self) -> None:
        self.remarks: list[Remark] = []
        self.authors: list[str] = []
        """Of changes, by their number."""
        self.author = ""
        """Of the next comment."""

    def author_of(self, number: int) -> str:
        """Who made a change; Word has a first entry for those of nobody."""
        found = self.authors[number] if 0 <= number < len(self.authors) else ""
        return "" if number == 0 and found == "Unknown" else found

    def begin(self) -> Comment:
        """A comment begins."""
        remark = Remark(f"comment {len(self.remarks)}", self.author)
        remark.paragraph = remark.key
        self.author = ""
        self.remarks.append(remark)
        return Comment(remark)

    def name(self, comment: Comment, key: str) -> str:
        """The words that a comment is about have a number, by which it is known from now on."""
        comment.remark.key = comment.remark.paragraph = f"about {key}"
        return comment.remark.key

    def answer(self, comment: Comment, key: str) -> None:
        """The comment answers another one: that many before it, or the one of a number."""
        if key.startswith("-") and key[1:].isdecimal() and len(key) < 6:
            before = len(self.remarks) - 1 + int(key)
            if 0 <= before < len(self.remarks) - 1:
                comment.remark.parent = self.remarks[before].paragraph
        elif key:
            comment.remark.parent = f"about {key}"
