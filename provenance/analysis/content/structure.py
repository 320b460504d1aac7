"""From marked lines to left-overs: where the article begins and ends, lists under their heads, runs of menu lines."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from provenance.analysis.content.line import GLUE, NONE, STRONG, WEAK, Line
from provenance.analysis.content.marking import INNER, QUOTES
from provenance.api import HEADING_KINDS, BlockKind

if TYPE_CHECKING:
    from provenance.analysis.content.zones import Zone

_TITLE_ZONE = 8
"""Lines above the article that may be its title, byline, date and kicker."""
_DATE_ZONE = 16
"""Lines above the article in which a date may be its own."""
_TITLE_WORDS = 4
"""Words of the shortest line that is surely a title."""
_CLOSE = 3
"""Lines at the end of a text in which a courtesy is the one that a chat assistant ends with."""
_ARTICLE_WORDS = 80
"""Words of prose below which it is not certain what is the article."""
_MENU_WORDS = 3
"""Words up to which a line among menu lines is one whatever it says; a longer one may be the article's title."""
_MENUS = frozenset({"navigation", "footer", "share", "related", "comments"})
"""Kinds of bars and lists, which hold words of all sorts."""
_LIST_WORDS = 25
"""Words of the longest line that may be a title in a list."""
_LIST_GAP = 3
"""Lines above the head of a list that show, where one is a paragraph, that it stands in the article."""
_HEADLINE_WORDS = 8
"""Words from which a line is rather the headline of another article than a heading of this one."""
_TITLE_BLOCK = 5
"""Lines from the beginning of a list in which the one date is that of the article below."""
_LIST_LINES = 40
"""Lines of the longest list under a head."""
_SHORT_LIST = 8
"""Lines of a list in a text that has hardly any prose, in which titles cannot be told from content."""
_WINDOW = 6
"""Lines to either side whose marks count."""
_FIGURES = 12
"""Figures, each in a line, that a table has, at least: fewer are a list of what is read most."""
_FIELDS = ("---", "+++", "<!--", "===")
"""How a head of fields begins in a plain text."""
_ENOUGH = 4
"""Marks around a line without one, a strong one counting twice, that make it one of a menu."""


def _is_told(line: Line) -> bool:
    """Whether a short line is a paragraph of an article, and no title: what somebody says, or several sentences."""
    return line.sentence and (line.text[0] in QUOTES or INNER.search(line.text) is not None)


def _announces(line: Line) -> bool:
    """Whether a line says what the next ones list, as titles do not: "This might differ from town to town, but in general:"."""
    return line.text[-1] == ":" and line.count >= _HEADLINE_WORDS


def _is_of_list(line: Line) -> bool:
    """Whether a line that says what it is belongs to a list of titles: another of its kind, or how long it takes to read one ("3 min read")."""
    return line.name == "related" or (line.name == "navigation" and line.text[0].isdigit()) or _is_button(line)


def _is_button(line: Line) -> bool:
    """Whether a line is the button under a title ("Read more"), behind which another title may follow."""
    return line.known is not None and (line.known.kind, line.known.form) == ("readmore", "line")


class Verdicts:
    """For each line the kind of left-over that it is, or nothing; decided step by step, the surest first."""

    def __init__(
        self,
        lines: Sequence[Line],
        captions: tuple[str, ...] = (),
        licences: frozenset[str] = frozenset(),
        sections: frozenset[str] = frozenset(),
        answers: frozenset[str] = frozenset(),
        *,
        plain: bool = False,
        written: bool = False,
        of_terms: bool = False,
        subjects: frozenset[str] = frozenset(),
        fronts: frozenset[str] = frozenset(),
        says_next: Callable[[str], int] = lambda _: 0,
        accounts: tuple[str, ...] = (),
        posted: tuple[str, ...] = (),
        closings: tuple[str, ...] = (),
    ) -> None:
        self.lines = lines
        self._plain = plain
        """Whether nothing but its place tells a heading."""
        self._written = written
        """Whether an author marks headings and lists by hand, as in Markdown."""
        self._captions = captions
        self._licences = licences
        self._sections = sections
        self._answers = answers
        self._of_terms = of_terms
        """Whether the text is on what consent banners speak of."""
        self.subjects = subjects
        """The kinds of what its title says that it is about."""
        self._fronts = fronts
        """With which headings over stories begin; none where the text is no page of a site."""
        self._says_next = says_next
        self._accounts = accounts
        """What forms ask for that are no newsletter's."""
        self._posted = posted
        """What they ask for to send something by post."""
        self._closings = closings
        """What an author says under a text: who wrote it, what was corrected, how it is licensed."""
        self.listed: set[int] = set()
        """Lines under a head that are certainly titles or links."""
        self.parted: set[int] = set()
        """Lines of which a sentence is left over and the rest is the author's."""
        marked = max([line.mark for line in lines], default=NONE) >= WEAK
        self._discussion = range(0)
        self.kinds: list[str] = [""] * len(lines)
        self.sure: list[bool] = [False] * len(lines)
        """By its own words, not by what stands around it."""
        self.kept: set[int] = set()
        """Lines that say what left-overs say, but of the article."""
        self._vocabulary: set[str] | None = None
        self._own: dict[str, int] | None = None
        self._titles: tuple[str, ...] = ()
        """Lines above the article, or its first, that may be its title."""
        if marked:
            if "comments" not in subjects:
                from provenance.analysis.content.zones import discussion  # noqa: PLC0415 - few short texts have a marked line

                self._discussion = discussion(lines)
            self._decide()

    @cached_property
    def _is_article(self) -> bool:
        from provenance.analysis.content.zones import prose_words  # noqa: PLC0415 - as above

        return prose_words(self.lines[self.zone.first : self.zone.last + 1]) >= _ARTICLE_WORDS

    @cached_property
    def zone(self) -> Zone:
        """Where the article is; above its readers' comments, and up to them where nothing is named between the two."""
        from provenance.analysis.content.zones import COMMENTED_WORDS, Zone, find_zone, prose_words  # noqa: PLC0415 - as above

        comments = self._discussion
        above = self.lines[: comments.start]
        if not comments or prose_words(above) < COMMENTED_WORDS:
            return find_zone(self.lines)
        zone = find_zone(above)
        if zone.last >= 0 and all(line.mark != STRONG for line in above[zone.last + 1 :]):
            return Zone(zone.first, comments.start - 1)
        return zone

    def _decide(self) -> None:
        self._by_mark()
        for index in self._discussion:
            self._take(index, "comments")
        self._by_company()
        self._lists()
        self._weak()
        self._glue()

    def _take(self, index: int, kind: str, *, sure: bool = False) -> None:
        if not self.kinds[index] and index not in self.kept:
            self.kinds[index] = kind
            self.sure[index] = sure

    def _keep(self, index: int) -> None:
        self.kept.add(index)
        self.kinds[index], self.sure[index] = "", False

    def _by_mark(self) -> None:
        last = len(self.lines) - _CLOSE
        for index, line in enumerate(self.lines):
            if line.mark == STRONG:
                self._take(index, line.name, sure=True)
            elif line.known is not None and line.known.form == "close":
                beside = index and self.kinds[index - 1] == line.name
                if index >= last or beside:
                    self._take(index, line.name, sure=True)
        self._courtesies(last)

    def _courtesies(self, last: int) -> None:
        """Several on end close a text: those above the last lines go with the one below them."""
        index = min(last, len(self.lines) - 1)
        while index > 0 and self.sure[index]:
            index -= 1
            known = self.lines[index].known
            if known is None or known.form != "close" or known.kind != self.kinds[index + 1]:
                break
            self._take(index, known.kind, sure=True)

    def _by_company(self) -> None:
        """Lines that are left over by what stands beside them; the author's are kept before others are looked for."""
        from provenance.analysis.content.company import (  # noqa: PLC0415 - few short texts have a marked line
            advertisements,
            archives,
            buttons,
            repeated_titles,
            titles_of_links,
        )

        lines = self.lines
        for index in repeated_titles(lines):
            self._take(index, "related", sure=True)
            self._take(index - 1, "related")
        self._keep_own()
        for index in buttons(lines):
            self._take(index, "share", sure=True)
        for index in archives(lines):
            self._take(index, "navigation")
        for index in titles_of_links(lines, self.zone, self.sure):
            self._take(index, lines[index + 1].name, sure=True)
        for index in advertisements(lines):
            self._take(index, lines[index].name, sure=True)

    def _keep_own(self) -> None:
        """Lines that say what left-overs say, but of the article."""
        from provenance.analysis.content import own, own_pages  # noqa: PLC0415 - as above

        lines, zone = self.lines, self.zone
        for index in own.own_rights(lines, zone, self._licences, is_article=self._is_article):
            self._keep(index)
        if self._is_article:
            for index in own.own_labels(lines, zone):
                self._keep(index)
            for index in own.own_headings(lines, zone, self.kinds, self.echoes):
                self._keep(index)
        for index in own.own_lists(lines, zone):
            self._keep(index)
        addresses = own_pages.own_addresses(lines) if self._plain else ()  # the foot of a page has one, too
        for index in (*own_pages.own_columns(lines, self._answers), *own_pages.own_items(lines), *addresses):
            lines[index].unmark()
            self._keep(index)
        for index in self._own_rows():
            lines[index].unmark()
            self._keep(index)
        for index in own.own_sentences(lines, zone, self._says_next):
            self.parted.add(index)
            self._keep(index)
        for index in own.own_anywhere(lines, self._answers, written=self._written, of_terms=self._of_terms):
            self._keep(index)
        for index in (
            *own_pages.own_cells(lines),
            *own_pages.own_subjects(lines, self.subjects),
            *own_pages.own_fronts(lines, self._fronts),
            *own_pages.own_calls(lines),
            *own_pages.own_forms(lines, self._accounts, self._posted),
            *own_pages.own_clauses(lines),
            *own_pages.own_offers(lines),
        ):
            self._keep(index)
        if self._plain:
            for index in own.own_sections(lines, zone, self.kinds, self._sections):
                self._keep(index)

    def _own_rows(self) -> Iterator[int]:
        """Tables and fields in lines."""
        if sum([line.mark == GLUE for line in self.lines]) >= _FIGURES:
            from provenance.analysis.content.pulled_tables import own_rows  # noqa: PLC0415 - few texts have a table in lines

            yield from own_rows(self.lines, _FIGURES)
        if self._plain and self.lines[0].text.startswith(_FIELDS):
            from provenance.analysis.content.fields import own_fields  # noqa: PLC0415 - few texts have such a head

            yield from own_fields(self.lines)

    def _lists(self) -> None:
        """The titles under a head such as "Related posts" belong to it."""
        for index, line in enumerate(self.lines):
            if not (line.head and self.kinds[index]):
                continue
            from provenance.analysis.content.listing import is_title  # noqa: PLC0415 - few texts have a list left over

            above = self._is_article and self._opens_page(index)
            for at in range(index + 1, self._list_end(index + 1)):
                under = self.lines[at]
                said = self.says_again(at) and (under.count > 1 or not self._written)  # "By" stands on each card
                if not said and not (above and under.count > _MENU_WORDS):
                    self._take(at, line.name)
                    if is_title(under, self._closings, written=self._written):
                        self.listed.add(at)

    def says_again(self, index: int) -> bool:
        """Whether a line says word for word what the article or its title says, or ends with its title.

        Which of a title's places is its own is not certain, and a table of contents is the article's.
        """
        if self._own is None:
            first, last = self.zone.first, self.zone.last
            self._own = {}
            for at in range(max(0, first - _TITLE_ZONE), last + 1):
                line = self.lines[at]
                if not self.kinds[at] and line.count <= _LIST_WORDS and (at >= first or line.mark in {NONE, WEAK}):
                    self._own.setdefault(line.text, at)
                    if at <= first and line.count >= _TITLE_WORDS and line.mark == NONE:
                        self._titles += (line.text,)
        text = self.lines[index].text
        return self._own.get(text, index) != index or (text.endswith(self._titles) and text not in self._titles)

    def _opens_page(self, index: int) -> bool:
        """Whether a head stands above the article, with no paragraph close above it."""
        return index < self.zone.first and not any(line.prose for line in self.lines[max(0, index - _LIST_GAP) : index])

    def _list_end(self, start: int) -> int:
        from provenance.analysis.content.cards import card_end, dated_cards_end  # noqa: PLC0415 - few texts have a list left over
        from provenance.analysis.content.listing import ends_list  # noqa: PLC0415 - the same

        lines = self.lines
        if lines[start - 1].name == "related" and (end := dated_cards_end(lines, start)) > start:
            return end
        at = start
        longest = _LIST_LINES if self._is_article else _SHORT_LIST
        if lines[start - 1].name == "navigation":
            longest = 1  # "Next article" and its title
        before_article = self.zone.first - _TITLE_ZONE if self._opens_page(start - 1) else len(lines)
        while at < min(len(lines), start + longest, before_article):
            line = lines[at]
            if self._written and (end := card_end(lines, at)) > at:
                at = end
                continue
            if line.prose or line.count > _LIST_WORDS or (line.mark == STRONG and not _is_of_list(line)):
                break
            if (self._written or self._plain) and ends_list(lines, start, at, self._closings, written=self._written):
                break
            if self._is_caption(line) or _announces(line) or (self.zone.holds(at) and _is_told(line)):
                break
            at += 1
        listed = lines[at - 1].kind is BlockKind.LIST_ITEM
        if at < len(lines) and lines[at].prose and self.zone.holds(at) and at > start and not listed:
            dated = [index for index in range(start, at) if lines[index].mark == GLUE]
            if dated == [at - 1] and at - start <= _TITLE_BLOCK:
                return start  # a title, a byline and a date: the article begins here
            if lines[at - 1].count < _HEADLINE_WORDS:
                at -= 1  # a short line right above a paragraph of the article is a heading of its own
        return at

    def _is_caption(self, line: Line) -> bool:
        text = line.text.lower()
        return any(words in text for words in self._captions)

    def _weak(self) -> None:
        """Menu words beside other left-overs are left-overs."""
        from provenance.analysis.content.own import KICKER_ZONE  # noqa: PLC0415 - as above
        from provenance.analysis.content.zones import heads_section  # noqa: PLC0415 - as above

        zone = self.zone
        for index, line in enumerate(self.lines):
            if line.mark != WEAK or self.kinds[index] or (line.prose and zone.holds(index)):
                continue
            if zone.first - KICKER_ZONE <= index < zone.first or self._is_answer(index):
                continue
            if index == zone.last + 1 and line.name != "readmore":
                continue  # a credit or a label of the article may stand there, and no call to read on
            if line.name == "navigation" and zone.holds(index) and self._heads_below_advert(index):
                continue
            if self._written and zone.holds(index) and line.kind in HEADING_KINDS and heads_section(self.lines, index):
                continue
            if self._beside(index) if zone.holds(index) else self._evidence(index) >= _ENOUGH:
                above = self.kinds[index - 1] if index else ""
                self._take(index, above if above in _MENUS else line.name)

    def _heads_below_advert(self, index: int) -> bool:
        """Whether a word of the article stands above a paragraph of it as its heading, with nothing but the mark of an advertisement between: "Design", "- Advertisement -", "The frame is light …"."""
        lines, at = self.lines, index + 1
        while at < len(lines) and self.kinds[at] == "advertisement":
            at += 1
        if at == index + 1 or at == len(lines) or not lines[at].prose or (index and self.kinds[index - 1]):
            return False
        return self.echoes(lines[index]) == 1.0

    def _is_answer(self, index: int) -> bool:
        """Whether a line stands under one of the article that asks for it: "Source:", "Recommended:"."""
        above = self.lines[index - 1] if index else None
        if above is None or above.text[-1] != ":" or self.kinds[index - 1]:
            return False
        from provenance.analysis.content.own import CREDIT_ZONE  # noqa: PLC0415 - as above

        return self.zone.first <= index <= self.zone.last + CREDIT_ZONE

    def _beside(self, index: int) -> bool:
        """Whether the next line with words on one side is taken by its own words."""
        for step in (-1, 1):
            at = index + step
            while 0 <= at < len(self.lines) and self.lines[at].mark == GLUE:
                at += step
            if 0 <= at < len(self.lines) and self.kinds[at] and self.sure[at]:
                return True
        return False

    def _evidence(self, index: int) -> int:
        near = range(max(0, index - _WINDOW), min(len(self.lines), index + _WINDOW + 1))
        own = (at for at in near if at in self.kept and self.lines[at].kind is BlockKind.TABLE_CELL)
        marks = (self.lines[at].mark for at in set(near).difference(own))
        return sum(2 if mark == STRONG else mark == WEAK for mark in marks)

    def echoes(self, line: Line) -> float:
        """The share of a line's longer words that the article has too, 0 to 1: a title's are, a menu's seldom."""
        from provenance.analysis.content.own import STEM, long_words  # noqa: PLC0415 - as above

        words = long_words(line.text)
        if not words:
            return 0.0
        if self._vocabulary is None:
            zone = self.zone
            prose = "\n".join(other.text for other in self.lines[zone.first : zone.last + 1] if other.prose)
            self._vocabulary = {word[:STEM].lower() for word in set(long_words(prose))}
        return sum(word[:STEM].lower() in self._vocabulary for word in words) / len(words)

    def _glue(self) -> None:
        """Numbers, dates and signs between left-overs go with them."""
        lines = self.lines
        at = 0
        while at < len(lines):
            if lines[at].mark != GLUE or self.kinds[at]:
                at += 1
                continue
            end = at
            while end < len(lines) and lines[end].mark == GLUE and not self.kinds[end]:
                end += 1
            before = self.kinds[at - 1] if at else ""
            after = self.kinds[end] if end < len(lines) else before
            if before and after and not self.zone.first - _DATE_ZONE <= end <= self.zone.first + 1:
                for index in range(at, end):
                    self._take(index, before)
            at = end
