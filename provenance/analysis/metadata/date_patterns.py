"""The patterns of what stands around dates, made from the words of some languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from provenance.analysis.metadata.scripts import UNSPACED, has_letter
from provenance.api import Literals, any_of, lazy_pattern

NEVER = lazy_pattern(r"(?!)")
LIKE_ASCII = str.maketrans("ıſ", "is")
"""Letters for which a pattern that ignores case takes those of ASCII."""
_NAMING = "published_by"
_CHANGE = ("updated", "published", "updated_by", _NAMING, "issued_in")
"""The tags of labels that say when a text changed or came out."""


class DatePatterns:
    """The patterns of labels of dates, each compiled when it is first needed: most texts need few of them."""

    def __init__(self, labels: dict[str, list[str]], names: dict[str, list[str]]) -> None:
        self._labels = labels
        self._names = names

    @cached_property
    def _change(self) -> str:
        updated, published = labels_of(self._labels["updated"]), labels_of(self._labels["published"])
        if "updated_by" in self._labels:
            updated = rf"{updated}|(?:{labels_of(self._labels['updated_by'])})(?:\s[\w.'’&-]+){{1,6}}?"
        if "published_by" in self._labels:
            firsts = {label.split()[0] for label in (*self._labels["updated"], *self._labels.get("updated_by", ()))}
            published = rf"{published}|(?:{labels_of(self._labels['published_by'])})(?:\s(?!(?:{any_of(firsts)})\s)[\w.'’&,-]+){{1,8}}?\s(?:{labels_of(self._labels['on'])})"
        if "issued_in" in self._labels:
            published = rf"{published}|(?:{labels_of(self._labels['issued_in'])})(?:\s[^\W\d][\w.'’&-]*){{1,6}}?"
        if "at_first" in self._labels:
            # Before the label, in Romance languages behind it: "originally edited", "modifié initialement le".
            first, done = any_of(self._labels["at_first"]), f"(?:{updated}|{published})"
            published = rf"(?:{first})\s{done}|{done}\s(?:{first})(?!\w)|{published}"
        return rf"(?P<updated>{updated})|(?P<published>{published})"

    @cached_property
    def of_itself(self) -> re.Pattern[str]:
        """What a text says of itself before a label: "This page was last"."""
        verbs = any_of(self._labels["being"])
        return lazy_pattern(
            rf"\W*(?:{any_of(self._labels['itself'])})(?!\w)(?:\W+(?:{verbs})(?!\w))*\W*", re.IGNORECASE
        )

    @cached_property
    def linking(self) -> frozenset[str]:
        """Words between what a text calls itself and the label of a date, or between two labels: "and last updated"."""
        return frozenset(self._labels.get("being", ()))

    @cached_property
    def between(self) -> frozenset[str]:
        """Words in small letters that may stand between a name and a label, or between two labels."""
        phrases = (
            *self._labels["by"],
            *self._labels["on"],
            *self._names["and"],
            *self._names.get("role", ()),
            *self._names["occupation"],
        )
        return frozenset(word for phrase in phrases for word in phrase.split()).difference(self._labels["being"])

    @cached_property
    def subjects(self) -> frozenset[str]:
        """First words of a clause."""
        return frozenset(self._labels.get("subject", ()))

    @cached_property
    def pieces(self) -> frozenset[str]:
        """What texts are called that are known by their day: "Open letter of 3 May 2020."."""
        return frozenset(self._labels.get("piece", ()))

    @cached_property
    def verb_endings(self) -> tuple[str, ...]:
        """With which verbs end that need no subject beside them: "Murió el 3 de mayo de 2020"."""
        return tuple(self._labels.get("verb_ending", ()))

    @cached_property
    def going_on(self) -> frozenset[str]:
        """What stands behind the date of a text and belongs to it: "Posted 3 May 2020, in News"."""
        return frozenset(
            word
            for tag in ("going_on", "by", "on", "published", "updated")
            for phrase in self._labels.get(tag, ())
            for word in phrase.split()[:1]
        )

    @cached_property
    def discussed(self) -> re.Pattern[str]:
        """A whole line above readers' comments: "Leave a reply", "{3} comments", "3 thoughts on “The bridge”"."""
        if "discussion" not in self._labels:
            return NEVER
        return lazy_pattern(
            rf"[^\w\n]{{0,3}}(?:(?:{any_of(self._labels['discussion'])})|\(?\d+[\W]{{1,3}}(?:{labels_of(self._labels['discussed'])})(?:\s[^\n]*)?|(?:{labels_of(self._labels['discussed'])})\s\(\d+\))[^\w\n]{{0,3}}",
            re.IGNORECASE,
        )

    @cached_property
    def visit(self) -> re.Pattern[str]:
        """With which a line begins that tells when a page is read: "Today is Friday, 3 May 2024"."""
        if "visit" not in self._labels:
            return NEVER
        return self.with_labels(rf"\W*(?:{labels_of(self._labels['visit'])})", ("visit",))

    @cached_property
    def today(self) -> re.Pattern[str]:
        """Within a sentence, the word for the day of writing; group `first` where something begins with it: "from today on"."""
        if "this_day" not in self._labels:
            return NEVER
        first = self._labels.get("from_this_day", ())
        began = rf"(?P<first>{_within(first)})|" if first else "(?P<first>(?!))|"
        return self.with_labels(rf"{began}(?:{_within(self._labels['this_day'])})", ("this_day", "from_this_day"))

    @cached_property
    def corresponding(self) -> re.Pattern[str]:
        """A day of another calendar, and what says that one of ours is the same: "3 محرم 1440 هـ الموافق "."""
        if "corresponding" not in self._labels:
            return NEVER
        return self.with_labels(
            rf"(?<!\w)\d{{1,2}}\s(?:[^\W\d_]{{2,12}}\s){{1,3}}\d{{3,4}}\s?(?:\w{{1,3}}\.?\s)?[,،(]?\s?(?:{labels_of(self._labels['corresponding'])})\s",
            ("corresponding",),
        )

    @cached_property
    def of_day(self) -> frozenset[str]:
        """Behind a day, the words of its era and its time."""
        return frozenset(self._labels.get("of_day", ()))

    @cached_property
    def pointer(self) -> re.Pattern[str]:
        """Behind a day, that something newer is to be seen elsewhere: ": see the update"."""
        if "pointer" not in self._labels:
            return NEVER
        return self.with_labels(
            rf"[)\]]?\s*[:–—-]\s*(?:{labels_of(self._labels['pointer'])})\s[^\n.]{{0,40}}?(?:{labels_of(self._labels['newer'])})",
            ("newer",),
        )

    @cached_property
    def dated(self) -> re.Pattern[str]:
        """At the end of the words before a date: group `published`, `updated` or `other`."""
        other, on = labels_of(self._labels["other"]), labels_of(self._labels["on"])
        return self.with_labels(
            rf"(?:^|\W|(?<=\d))(?:{self._change}|(?P<other>{other}))[\s:：,.|>()（–—-]*(?:(?:{on})\W*)?$",
            (*_CHANGE, "other"),
        )

    def _literals(self, *tags: str) -> Literals:
        return Literals(label.translate(LIKE_ASCII) for tag in tags for label in self._labels.get(tag, ()))

    @cached_property
    def _dating(self) -> Literals:
        return self._literals(*(tag for tag in _CHANGE if tag != _NAMING), "other")

    @cached_property
    def _naming(self) -> tuple[Literals, Literals]:
        return self._literals(_NAMING), self._literals("on")

    def may_date(self, words: str) -> bool:
        """Whether a label of `dated` may stand in some words: asked first, since it takes a tenth of the time in which none is found.

        A label with a name behind it counts where a word stands that leads from the name to the date: not in "By Ana Cruz, ".
        """
        if not words.isascii():
            return True
        lower = words.lower().encode()
        return self._dating.any_in(lower) or all(literals.any_in(lower) for literals in self._naming)

    @cached_property
    def facts(self) -> re.Pattern[str]:
        """A label of something that pages tell beside the date of a text, with what stands behind it: "来源：城市日报", "Category: News"."""
        if "fact" not in self._labels:
            return NEVER
        facts = (*self._labels["fact"], *self._labels["author"])
        return self.with_labels(rf"(?<!\w)(?:{any_of(facts)})\s*[:：]\s*[^\s|:：]{{0,20}}", ("fact", "author"))

    @cached_property
    def dated_after(self) -> re.Pattern[str]:
        """All that follows a date: group `published` or `updated`."""
        return self.with_labels(rf"[\s|,:()–—-]*(?:{self._change})\s*$", _CHANGE)

    def with_labels(self, source: str, tags: Iterable[str]) -> re.Pattern[str]:
        """A pattern of which every match has one of the labels: it takes milliseconds to compile, and most texts have none of them."""
        labels = dict.fromkeys(label.lower() for tag in tags for label in self._labels.get(tag, ()))
        return lazy_pattern(source, re.IGNORECASE, signs=tuple(labels))


def labels_of(words: Iterable[str]) -> str:
    """An alternation of labels; those of scripts that separate words end at the end of a word."""
    labels = set(words)
    joined = {word for word in labels if has_letter(word[-1:], UNSPACED)}
    spaced = rf"(?:{any_of(labels - joined)})(?!\w)" if labels - joined else ""
    return "|".join(filter(None, (spaced, any_of(joined))))


def _within(words: Iterable[str]) -> str:
    """An alternation of whole words; those of scripts that separate none stand anywhere."""
    words = set(words)
    joined = {word for word in words if has_letter(word[-1:], UNSPACED)}
    spaced = rf"(?<!\w)(?:{any_of(words - joined)})(?!\w)" if words - joined else ""
    return "|".join(filter(None, (spaced, any_of(joined) if joined else "")))
