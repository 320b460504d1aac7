"""The patterns of bylines and of names, made from the words of some languages."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import cached_property

from provenance.analysis.metadata.date_patterns import LIKE_ASCII, NEVER, DatePatterns, labels_of
from provenance.analysis.metadata.scripts import UNSPACED, has_letter
from provenance.api import any_of, lazy_pattern

_NAME = r"(?:[A-ZÀ-ÞĀ-Ž](?:(?:t|r|rs|s|h)?\.|(?:[\w'’-]|\.(?=\w))*))"
"""A word of a name."""
_MARKS = "".join(chr(number) for number in range(128) if not (chr(number).isalnum() or chr(number) == "_"))
"""What of ASCII is no part of a word."""
_UNSPACED_LETTER = r"[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"


_AROUND_FIRST = "\"'“”„«»‘’*_("
"""What may stand around the first word of a sentence."""


class Patterns(DatePatterns):
    """The patterns of the labels of some languages, those around dates among them."""

    def __init__(
        self, labels: dict[str, list[str]], names: dict[str, list[str]], *, tells: bool, lent: frozenset[str]
    ) -> None:
        super().__init__(labels, names)
        self.tells = tells
        """Whether the language has words for what a text calls itself: without them a sentence about it looks like any other."""

        self._lent = lent

    def tells_in(self, before: str, label: str) -> bool:
        """Whether the words before the label of a date can be told from what a text calls itself: in the language of the text, or in that of the label, where they begin with a subject of it."""
        first = before.partition(" ")[0].strip(_AROUND_FIRST).lower()
        return self.tells or (first in self.subjects and label.partition(" ")[0].lower() in self._lent)

    @cached_property
    def _author(self) -> str:
        return labels_of(self._labels["author"])

    @cached_property
    def _by(self) -> str:
        return labels_of(self._labels["by"])

    @cached_property
    def conjunctions(self) -> re.Pattern[str]:
        """Between two names."""
        words = any_of(self._names["and"])
        return lazy_pattern(
            rf"\s*[,;/|、，；]\s*(?:(?:{words})\s)?\s*|\s+(?:{words}|\+)\s+|\s*\n\s*|(?<=[가-힣])[·ㆍ](?=[가-힣])",
            re.IGNORECASE,
        )

    @cached_property
    def joined(self) -> re.Pattern[str]:
        """A conjunction before a name."""
        return lazy_pattern(rf"(?:{any_of(word for word in self._names['and'] if word.isalpha())})\s", re.IGNORECASE)

    @cached_property
    def byline(self) -> re.Pattern[str]:
        """At the beginning of a line, a label of an author; group `by` where it is a mere preposition, `glued` and `run` where the name follows without a space.

        In scripts without spaces a label of one letter is also the beginning of other words.
        """
        unspaced = any(has_letter(word[-1:], UNSPACED) for tag in ("author", "by") for word in self._labels[tag])
        glue = rf"|(?P<run>(?-i:(?<={_UNSPACED_LETTER}{{2}})))" if unspaced else ""
        dates = self._longer_labels if unspaced else ()
        no_date = rf"(?!{any_of(dates)})" if dates else ""
        return lazy_pattern(
            rf"[^\w(@]*{no_date}(?:(?:{self._author})(?:\s+(?:{self._by}))?|(?P<by>{self._by}))"
            rf"(?:\s*[:：»>–—/／|｜=＝-]+\s*|\s+{glue})(?=\S)"
            rf"|(?P<glued>(?-i:{capitals(self._labels['by'])})(?=(?-i:[A-ZÀ-Þ])))",
            re.IGNORECASE,
        )

    @property
    def _longer_labels(self) -> list[str]:
        """Labels of dates that begin with one of an author: "작성일" (written on), "작성" (written)."""
        authors = tuple(self._labels["author"])
        return [
            label
            for tag in ("published", "updated", "other")
            for label in self._labels.get(tag, ())
            if label.startswith(authors) and has_letter(label[-1:], UNSPACED)
        ]

    @cached_property
    def _beginnings(self) -> tuple[str, ...]:
        labels = {label.translate(LIKE_ASCII) for tag in ("author", "by") for label in self._labels[tag]}
        return tuple(sorted(labels)) if all(label[:1].isalnum() for label in labels) else ("",)

    def may_begin(self, line: str) -> bool:
        """Whether a line may begin with a label of an author: asked first, since the patterns take 8 ms to compile and most texts have no such line."""
        return not line.isascii() or line.lstrip(_MARKS).lower().startswith(self._beginnings)

    @cached_property
    def label(self) -> re.Pattern[str]:
        """A label of an author that is a whole line."""
        return self.with_labels(rf"\W*(?:{self._author}|{self._by})\W*", ("author", "by"))

    @cached_property
    def worked(self) -> re.Pattern[str]:
        """At the beginning of a line, what somebody made, which is a label only with a colon behind it: "Words: Ana Cruz"."""
        if "work" not in self._labels:
            return NEVER
        return lazy_pattern(
            rf"[^\w(@]*(?:{any_of((*self._labels['work'], *self._labels.get('subjective', ())))})\W*?:\W*(?=\w)",
            re.IGNORECASE,
        )

    @cached_property
    def helped(self) -> re.Pattern[str]:
        """Before the name of somebody who had a part in a text and did not write it: "Reviewed by", "Photographs by"."""
        if "helped" not in self._labels:
            return NEVER
        return self.with_labels(rf"(?<!\w)(?:{labels_of(self._labels['helped'])})", ("helped",))

    @cached_property
    def help(self) -> frozenset[str]:
        """What such a person made, as the whole label: "Photography"."""
        return frozenset(self._labels.get("help", ()))

    @cached_property
    def hosted(self) -> re.Pattern[str]:
        """At the beginning of a line, what is said of the host of a programme: "Presented by"."""
        if "hosted" not in self._labels:
            return NEVER
        hosted = self._labels["hosted"]
        return lazy_pattern(rf"[^\w(@]*(?:{any_of(hosted)})\s(?=[A-ZÀ-Þ])", re.IGNORECASE, signs=tuple(hosted))

    @cached_property
    def and_others(self) -> re.Pattern[str]:
        """Behind the names of a byline, that there are more."""
        others = any_of(self._names["and_others"]).replace(r"\ ", r"\s")
        return lazy_pattern(rf",?\s(?:{others})\.?\s*$")

    @cached_property
    def leading(self) -> tuple[str, ...]:
        """Articles before a role, with a blank."""
        return tuple(f"{word} " for word in self._names["leading"])

    @cached_property
    def articles(self) -> frozenset[str]:
        """Small words within what a newsroom calls a part of it."""
        return frozenset(self._names["article"])

    @cached_property
    def purposes(self) -> frozenset[str]:
        """Behind what a body calls itself, before what it is for: "Department of", "Institute for"."""
        return frozenset(self._names.get("purpose", ()))

    @cached_property
    def telling(self) -> frozenset[str]:
        """Verbs of whoever is quoted in a text."""
        return frozenset(self._names.get("telling", ()))

    @cached_property
    def widgets(self) -> frozenset[str]:
        """Whole lines that pages set between "By" and the name."""
        return frozenset(self._names.get("widget", ()))

    @cached_property
    def book_houses(self) -> frozenset[str]:
        """Last words of the names of houses that publish books."""
        return frozenset(self._names.get("book_house", ()))

    @cached_property
    def headed(self) -> re.Pattern[str]:
        """At the beginning of a head, what kind of text it is, before the label of its author."""
        if "headed" not in self._labels:
            return NEVER
        return lazy_pattern(
            rf"(?:{any_of(self._labels['headed'])})[\s|:·•–—-]{{1,3}}(?=(?:{capitals(self._labels['by'])}|BY)(?:[\s:]|(?-i:(?<=[a-z])[A-ZÀ-Þ])))",
            re.IGNORECASE,
        )

    @cached_property
    def towns(self) -> frozenset[str]:
        """Last words of places that are surnames, too."""
        return frozenset(self._names.get("town", ()))

    @cached_property
    def places(self) -> frozenset[str]:
        """Last words of names of places and of what is held there."""
        return frozenset(self._names.get("place", ()))

    @cached_property
    def controls(self) -> frozenset[str]:
        """Whole lines that are names of buttons."""
        return frozenset(self._names.get("control", ()))

    @cached_property
    def works(self) -> frozenset[str]:
        """What somebody made, of one word."""
        return frozenset(word for word in self._labels.get("work", ()) if " " not in word)

    @cached_property
    def subjective(self) -> frozenset[str]:
        """Those before which a colon may also name whom the text is about."""
        return frozenset(self._labels.get("subjective", ()))

    @cached_property
    def signed(self) -> re.Pattern[str]:
        """A whole line that is a name with a label behind it; group `name`."""
        if "after" not in self._labels:
            return NEVER
        return lazy_pattern(rf"\W*(?P<name>\w{{2,8}})\s?(?:{any_of(self._labels['after'])})\W*")

    @cached_property
    def place_between(self) -> re.Pattern[str]:
        """Behind a name, before another, whence its bearer reports: "Ana Cruz in Leeds and Ben Ode in Lille"."""
        before = {word for word in self._names["stop"] if word.isalpha()} - set(self._names["particle"])
        name = rf"{_NAME}(?:\s{_NAME})+"
        joined = rf"(?:,\s|,?\s(?:{any_of(self._names['and'])})\s)" if "and" in self._names else r",\s"
        return lazy_pattern(
            rf"\s(?:{any_of(before)})\s{_NAME}(?:\s{_NAME}){{0,2}}(?={joined}{name})",
            signs=tuple(f" {word} " for word in before),
        )

    @cached_property
    def author_inside(self) -> re.Pattern[str]:
        """Within a line, a label of an author in a script without spaces, with a colon; a label of one letter stands behind a space."""
        labels = {
            label for label in self._labels["author"] if has_letter(label[-1:], UNSPACED) and label[-1] not in ":："
        }
        if not labels:
            return NEVER
        longer = any_of(label for label in labels if len(label) > 1)
        return lazy_pattern(
            rf"(?<=[\s|\d日）)])(?:{any_of(labels)})\s?[：:]\s?(?=\w)|(?<=\w)(?:{longer})\s?[：:]\s?(?=\w)"
        )

    @cached_property
    def reporter_inside(self) -> re.Pattern[str]:
        """Within a line, a name with a label of an author behind it; group `name`."""
        if "after" not in self._labels:
            return NEVER
        return lazy_pattern(
            rf"(?<![^\s\[(（【|=·/])(?P<name>[\u3400-\u9fff\uac00-\ud7af]{{2,5}}(?:[·ㆍ,]\s?[\u3400-\u9fff\uac00-\ud7af]{{2,4}}){{0,4}})\s?(?:{any_of(self._labels['after'])})(?!\w)"
        )

    @cached_property
    def stop(self) -> re.Pattern[str]:
        """Where a name in running text ends."""
        particles = set(self._names["stop"]).intersection(self._names["particle"])
        others = any_of(set(self._names["stop"]) - particles)
        # With a capital a particle is part of a name: "Ana Le Cruz".
        small = rf"|\s(?-i:{any_of(particles)})(?!\w)" if particles else ""
        return lazy_pattern(rf"\s+[|•·–—‧∙●▪►»]|\s-\s|\s-$|\(|\[|\s(?:{others})(?!\w){small}|\s*\d|\n", re.IGNORECASE)

    @cached_property
    def spoken(self) -> re.Pattern[str]:
        """A title that says who speaks; group `who`."""
        if "speech" not in self._labels:
            return NEVER
        speech, until = labels_of(self._labels["speech"]), any_of(self._labels["until"])
        return lazy_pattern(
            rf"(?:[\w’'-]+\s){{0,3}}?(?:{speech})\s(?:{labels_of(self._labels['by'])})\s(?P<who>\S.*?)"
            rf"(?=,?\s(?:{until})(?!\w)|\s[-–—|(]|[:;]\s|$)",
            re.IGNORECASE,
        )

    @cached_property
    def honorific(self) -> re.Pattern[str]:
        """A title of courtesy before a name."""
        if "honorific" not in self._names:
            return NEVER
        return lazy_pattern(rf"(?<![\w./])(?:{any_of(self._names['honorific'])})\s", re.IGNORECASE)

    @cached_property
    def doing(self) -> re.Pattern[str]:
        """Somebody who is described by what they do; group `name`."""
        if "doing" not in self._names:
            return NEVER
        return lazy_pattern(
            rf"(?:^|[.;,]\s(?:(?:{any_of(self._names['and'])})\s)?)(?P<name>{_NAME}(?:\s(?:[a-zà-þ]{{1,3}}\s)?{_NAME}){{1,4}})"
            rf"(?:\s\([^)]{{1,60}}\))?(?:,[^,.]{{1,140}},)?\s(?:{any_of(self._names['doing'])})(?!\w)"
        )

    def tells_how_to_reach(self, text: str) -> bool:
        """Whether a text has words that stand in each match of `reached`: a tenth of the time in which none is found at a name."""
        return any(map(text.__contains__, self._names.get("reached", ())))

    @cached_property
    def reached(self) -> re.Pattern[str]:
        """Somebody who can be reached; group `name`."""
        if "reached" not in self._names:
            return NEVER
        reached = self._names["reached"]
        return lazy_pattern(
            rf"[^\w\s]?\s?(?P<name>{_NAME}(?:\s(?:[a-zà-þ]{{1,3}}\s)?{_NAME}){{1,4}})\s(?:{any_of(reached)})(?!\w)",
            signs=tuple(reached),
        )

    @cached_property
    def beside(self) -> re.Pattern[str]:
        """A byline in running text, before another one or the place of the report; group `names`."""
        if "beside" not in self._names:
            return NEVER
        name = rf"{_NAME}(?:\s{_NAME}){{1,3}}?"
        return lazy_pattern(
            rf"(?<!\w)(?:{capitals(self._labels['by'])})\s(?P<names>{name}(?:(?:,\s|,?\s(?:{any_of(self._names['and'])})\s){name}){{0,3}})"
            rf"\s(?i:{any_of(self._names['beside'])})\s(?=[A-ZÀ-Þ])"
        )

    @cached_property
    def introducing(self) -> re.Pattern[str]:
        """Who the words below a headline say has written or spoken: "ANA CRUZ and BEN ODE explain why …", "ANA CRUZ is editor of …"; group `names`."""
        if "introducing" not in self._names:
            return NEVER
        name = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){1,3}"
        joined = rf"(?:,\s|,?\s(?:{any_of(self._names['and'])})\s)"
        return lazy_pattern(
            rf"\W{{0,2}}(?P<names>{name}(?:{joined}{name}){{0,3}})(?:,\s[^,.\n]{{3,90}},)?\s"
            rf"(?:(?:{any_of(self._names['introducing'])})(?!\w)|(?P<is>(?:{any_of(self._names['is'])})(?!\w)))"
        )

    @cached_property
    def dotted(self) -> re.Pattern[str]:
        """A byline whose lines were joined with full stops: "By . Ana Cruz . and Jo Hall . PUBLISHED"; group `names`."""
        name = rf"{_NAME}(?:\s{_NAME}){{1,3}}"
        return lazy_pattern(
            rf"(?:{capitals(self._labels['by'])})\s\.\s(?P<names>{name}(?:(?:,|\s\.)?\s(?:{any_of(self._names['and'])})\s{name}|,\s{name}){{0,3}})(?=\s\.|\s(?:for|in|and)\s)"
        )

    @cached_property
    def in_capitals(self) -> re.Pattern[str]:
        """A byline whose names are in capitals, before words that are not; group `names`."""
        name = r"[A-ZÀ-Þ][A-ZÀ-Þ.'’-]+(?:\s[A-ZÀ-Þ][A-ZÀ-Þ.'’-]*){1,3}"
        joined = rf"(?:,\s|,?\s(?:{any_of(self._names['and'])})\s)" if "and" in self._names else r",\s"
        return lazy_pattern(rf"(?:By|BY)\s(?P<names>{name}(?:{joined}{name}){{0,3}})(?=,|\s[A-ZÀ-Þ][a-zà-þ]|\s[–—|-])")

    @cached_property
    def contributed(self) -> tuple[str, ...]:
        """In notes on who reported a text, what stands behind the names."""
        return tuple(self._names.get("contributed", ()))

    @cached_property
    def reporters(self) -> frozenset[str]:
        """First words of notes on who reported a text, in lower case."""
        return frozenset(phrase.split()[0] for phrase in self._names.get("reporting", ()))

    @cached_property
    def askers(self) -> frozenset[str]:
        """First words of notes on whom to ask, in lower case."""
        return frozenset(phrase.split()[0] for phrase in self._names.get("asking", ()))

    @cached_property
    def reported(self) -> re.Pattern[str]:
        """A note on who reported a text, with a label before the names or a verb behind them; group `names`."""
        if "reporting" not in self._names:
            return NEVER
        name = rf"{_NAME}(?:\s{_NAME}){{1,3}}?"
        before, behind = any_of(self._names["reporting"]), any_of(self._names["contributed"])
        return lazy_pattern(
            rf"\W*(?:(?i:{before})\s|(?:[\w.’' -]{{2,60}}\s(?:{any_of(self._names['writer'])})s?,?\s|[A-ZÀ-Þ][\w. -]{{1,30}}[’'](?:s\s|\s))?(?={name}[^.;]{{0,160}}\s(?:{behind})(?!\w)))"
            rf"(?P<names>{name}(?:(?:\sin\s[A-ZÀ-Þ][\w.]+)?(?:,\s|,?\s(?:{any_of(self._names['and'])})\s){name}){{0,4}})(?:(?<!\s[A-ZÀ-Þ])(?<!\s[A-ZÀ-Þ]\.)|(?!\.?\s?[A-ZÀ-Þ][a-zà-þ]))(?=[\s;.,)]|$)(?!\s(?!Edit|Writ|Report|Addition|Compil)[A-ZÀ-Þ][a-zà-þ])"
        )

    @cached_property
    def disclosed(self) -> re.Pattern[str]:
        """Whose holdings are told at the end of a text on shares; group `names`."""
        if "disclosed" not in self._names:
            return NEVER
        return lazy_pattern(
            rf"(?<![^\s.])(?P<names>{_NAME}(?:\s{_NAME}){{1,3}})\s(?:{any_of(self._names['disclosed'])})(?!\w)"
        )

    @cached_property
    def asked(self) -> re.Pattern[str]:
        """At the beginning of a paragraph, where somebody can be reached: "Contact Ana Cruz at …"; group `names`."""
        if "asking" not in self._names:
            return NEVER
        return lazy_pattern(
            rf"\W*(?i:{any_of(self._names['asking'])})\s(?:[\w-]+\s){{0,3}}?(?P<names>{_NAME}(?:\s{_NAME}){{1,3}})(?:\sat|,|:|\s[Oo]n\s[A-Z]\w*,?(?:\sat|:)?)\s(?=\S*[@\d]|\(\d)"
        )

    @cached_property
    def holding(self) -> re.Pattern[str]:
        """A paragraph that begins with somebody and their office, between commas, and says what they do; group `names`."""
        if "holding" not in self._names:
            return NEVER
        return lazy_pattern(
            rf"(?P<names>{_NAME}(?:\s(?:[a-zà-þ]{{1,3}}\s)?{_NAME}){{1,3}}),\s(?:an?|the|who|professor|director|chief|senior|former|founder|president)\s[^.;]{{5,160}}?,\s(?:{any_of(self._names['holding'])})(?!\w)"
        )

    @cached_property
    def owned(self) -> re.Pattern[str]:
        """Who has a log or a page of their own; group `names`."""
        if "owned" not in self._names:
            return NEVER
        return lazy_pattern(
            rf"(?<![\w’'-])(?P<names>{_NAME}(?:\s{_NAME}){{1,2}}?)['’]s\s(?:[a-z]+\s)?(?i:{any_of(self._names['owned'])})(?!\w)"
        )

    @cached_property
    def employed(self) -> re.Pattern[str]:
        """Within running text, at the start of a sentence, somebody who writes for an outlet; group `name`."""
        if "employed" not in self._names:
            return NEVER
        return lazy_pattern(
            rf"(?:^|[.!?)\]\n]\s+)(?P<name>{_NAME}(?:\s{_NAME}){{1,3}})\sis\san?\s(?:[\w-]+\s){{0,3}}?"
            rf"(?:{any_of(self._names['employed'])})\s(?:for|at|with)\s(?:the\s|The\s)?[A-ZÀ-Þ]"
        )

    @cached_property
    def prepositions(self) -> frozenset[str]:
        """What stands before an author and, in sentences, before whoever did something."""
        return frozenset(self._labels["by"])

    @cached_property
    def by_abroad(self) -> frozenset[str]:
        """What stands before an author on pages of sites that have several languages."""
        return frozenset(self._labels["by_abroad"])


def capitals(words: Iterable[str]) -> str:
    """An alternation of prepositions with a capital: what a page leaves of "By" where its name follows without a space."""
    return "|".join(sorted(word.capitalize() for word in set(words) if word.isalpha() and word.isascii()))
