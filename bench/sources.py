"""Quotations and figures against supplied works: what is told of faults that are planted, and of what writers may do.

Each document of `seeds/` in English is a supplied work. Sentences are taken from it, changed in one way, and put into a text that cites the work.
Prints for each way how many were told as an error or a warning, for information, and not at all.
"""

from __future__ import annotations

import argparse
import itertools
import random
import re
import textwrap
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

from provenance_plugins.citations.number_not_in_source import number_not_in_source
from provenance_plugins.citations.quote_not_in_source import quote_not_in_source

from provenance.analysis import language, sentences
from provenance.documents import Document
from provenance.engine.program import all_kinds, program
from provenance.extensions import Source
from provenance.host.settings import Settings

SEEDS = Path(__file__).parent.parent / "seeds"
MEDIA_TYPES = {".md": "text/markdown", ".markdown": "text/markdown", ".html": "text/html", ".txt": "text/plain"}
WRITTEN = "text/markdown"
CHOSEN = 12
"""Sentences of a document."""
KINDS = all_kinds(())
NEGATIONS = re.compile(r"\b(not|never|no|cannot|without)\s", re.IGNORECASE)
DIGITS = re.compile(
    r"(?<![\w.,/:-])(?!(?:1[5-9]|20)\d\d(?!\d))[$€£]?\d{1,3}(?:,\d{3})+(?![\w,])|(?<![\w.,/:-])(?!(?:1[5-9]|20)\d\d\b)\d{2,}(?:\.\d+)?(?![\w.,/:-]\w)"
)
BRITISH = {"ize": "ise", "ization": "isation", "izing": "ising", "yze": "yse", "vor": "vour", "lor": "lour"}
AMERICAN = re.compile(r"(?<=[a-z]{3})(?:ization|izing|ize|yze|vor)(?=d?\b|s\b|able\b)|(?<=\bco)lor\b")

TYPED = {ord("’"): "'", ord("“"): "'", ord("”"): "'", ord("—"): "-", ord("–"): "-"}

Change = Callable[[list[str], list[str], random.Random], str | None]
"""Words of a sentence, of one further on, and chance, to the quotation that is written; None where there is nothing to change."""


def inner(words: list[str], chance: random.Random) -> int:
    """A word that is neither the first nor the last, and no small one."""
    long = [at for at in range(1, len(words) - 1) if len(words[at]) > 4 and words[at].isalpha()]
    return chance.choice(long) if long else 0


def changed(words: list[str], other: list[str], chance: random.Random) -> str | None:
    """A word of another sentence for one."""
    at = inner(words, chance)
    known = " ".join(words).casefold()
    new = [word for word in other if len(word) > 4 and word.isalpha() and word.casefold() not in known]
    return " ".join([*words[:at], chance.choice(new), *words[at + 1 :]]) if at and new else None


def dropped(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """A word less."""
    at = inner(words, chance)
    return " ".join([*words[:at], *words[at + 1 :]]) if at else None


def added(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """A word that changes the sense."""
    at = inner(words, chance)
    return " ".join([*words[:at], "hardly", *words[at:]]) if at else None


def swapped(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """Two words in the other order."""
    at = inner(words, chance)
    return (
        " ".join([*words[:at], words[at + 1], words[at], *words[at + 2 :]])
        if at and words[at] != words[at + 1]
        else None
    )


def negation(words: list[str], _: list[str], __: random.Random) -> str | None:
    """The first negation left out."""
    text = " ".join(words)
    found = NEGATIONS.search(text, 1)
    return f"{text[: found.start()]}{text[found.end() :]}" if found else None


def number(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """Another figure."""
    text = " ".join(words)
    found = DIGITS.search(text)
    return f"{text[: found.start()]}{wrong(found[0], chance)}{text[found.end() :]}" if found else None


def name(words: list[str], _: list[str], __: random.Random) -> str | None:
    """Another name."""
    at = next(
        (at for at in range(1, len(words)) if words[at][:1].isupper() and words[at].isalpha() and len(words[at]) > 3), 0
    )
    return " ".join([*words[:at], "Marlowe", *words[at + 1 :]]) if at else None


def plural(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """Another number of the noun or person of the verb."""
    at = inner(words, chance)
    word = words[at]
    return " ".join([*words[:at], word[:-1] if word.endswith("s") else f"{word}s", *words[at + 1 :]]) if at else None


def glued(words: list[str], other: list[str], _: random.Random) -> str:
    """The beginning of one sentence and the end of another, as one."""
    return f"{' '.join(words[: max(6, len(words) // 2)])} {' '.join(other[-max(6, len(other) // 2) :])}"


def invented(_: list[str], __: list[str], chance: random.Random) -> str:
    """Words that stand nowhere."""
    start = chance.choice(("We have never", "Nobody here will", "The whole town may"))
    return f"{start} seen a goose that carries water to the miller in the winter"


def as_written(words: list[str], _: list[str], __: random.Random) -> str:
    """The sentence as it stands."""
    return " ".join(words)


def without_marks(words: list[str], _: list[str], __: random.Random) -> str:
    """With the marks of a typewriter."""
    return " ".join(words).translate(TYPED)


def first_letter(words: list[str], _: list[str], __: random.Random) -> str | None:
    """With the other kind of first letter, in brackets."""
    first = words[0]
    return f"[{first[0].swapcase()}]{' '.join([first[1:], *words[1:]])}" if first.isalpha() and len(first) > 1 else None


def denies(words: list[str]) -> bool:
    """Whether one of some words is a negation."""
    return NEGATIONS.search(f"{' '.join(words)} ") is not None


def cut_negation(words: list[str], _: list[str], __: random.Random) -> str | None:
    """The first negation left out, with a mark for it."""
    text = " ".join(words)
    found = NEGATIONS.search(text, 1)
    return f"{text[: found.start()]}… {text[found.end() :]}" if found else None


def negated(words: list[str], _: list[str], __: random.Random) -> str:
    """A negation put in, in brackets."""
    at = len(words) // 2
    return " ".join([*words[:at], "[not]", *words[at:]])


def ellipsis(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """Two words left out, and a mark for them; no negation among them."""
    at = chance.randrange(2, len(words) - 3)
    mark = chance.choice(("…", "...", "[…]", ". . ."))
    return None if denies(words[at : at + 2]) else f"{' '.join(words[:at])} {mark} {' '.join(words[at + 2 :])}"


def bracket(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """The writer's words for one, which is no negation."""
    at = inner(words, chance)
    return " ".join([*words[:at], "[the thing]", *words[at + 1 :]]) if at and not denies(words[at : at + 1]) else None


def ending(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """Another ending in brackets."""
    at = inner(words, chance)
    return " ".join([*words[:at], f"{words[at][:-2]}[ing]", *words[at + 1 :]]) if at else None


def note(words: list[str], _: list[str], chance: random.Random) -> str | None:
    """With the mark of a note."""
    at = inner(words, chance)
    return " ".join([*words[:at], f"{words[at]}²", *words[at + 1 :]]) if at else None


def slashes(words: list[str], _: list[str], __: random.Random) -> str:
    """With a slash as between lines of verse."""
    at = len(words) // 2
    return f"{' '.join(words[:at])} / {' '.join(words[at:])}"


def british(words: list[str], _: list[str], __: random.Random) -> str | None:
    """In British spelling."""
    text = " ".join(words)
    new = AMERICAN.sub(lambda found: BRITISH[found[0]], text)
    return new if new != text else None


def far(words: list[str], other: list[str], _: random.Random) -> str:
    """Two sentences that stand far from each other, with a mark for what is between them."""
    return f"{' '.join(words)} … {' '.join(other)}"


def title(_: list[str], __: list[str], ___: random.Random) -> str:
    """A title of another work."""
    return "The Long Winter of the Seven Geese"


FAULTS: dict[str, Change] = {
    "a word changed": changed,
    "a word dropped": dropped,
    "a word added": added,
    "two words exchanged": swapped,
    "a negation removed": negation,
    "a negation behind an ellipsis": cut_negation,
    "a negation in brackets": negated,
    "a number changed": number,
    "a name changed": name,
    "singular for plural": plural,
    "two passages joined": glued,
    "invented": invented,
}
ALLOWED: dict[str, Change] = {
    "as written": as_written,
    "other marks": without_marks,
    "first letter in brackets": first_letter,
    "an ellipsis": ellipsis,
    "a word in brackets": bracket,
    "an ending in brackets": ending,
    "the mark of a note": note,
    "a slash between lines": slashes,
    "British spelling": british,
    "an ellipsis over a distance": far,
    "a title": title,
}


def in_columns(text: str) -> str:
    """A work as a scanned edition has it: lines of a page's width, words divided at their end, heads of pages, marks of notes."""
    lines: list[str] = []
    for at, line in enumerate(textwrap.wrap(" ".join(text.split()), 58, break_long_words=False), 1):
        words = line.split()
        if at % 3 == 0 and len(words[-1]) > 7 and words[-1].isalpha():
            lines.extend([f"{line[:-3]}-", words[-1][-3:]])
            continue
        lines.append(f"{line}{at % 90 + 1}" if at % 11 == 0 and line[-1] in ".,;" else line)
        if at % 40 == 0:
            lines.extend([str(at // 40), f"\fTHE COLLECTED PAPERS {at // 40 + 1}"])
    return "\n".join(lines)


def numbered(text: str) -> str:
    """A work with the numbers of verses."""
    count = itertools.count(1)
    return re.sub(r"(?<=[.;]) (?=[A-Z])", lambda _: f" {next(count) % 150} ", text)


EDITIONS: dict[str, Callable[[str], str]] = {"printed in pages": in_columns, "numbered by verses": numbered}


def wrong(figure: str, chance: random.Random) -> str:
    """Another figure of the same form."""
    digits = [at for at, sign in enumerate(figure) if sign.isdigit()][:2]
    new = figure
    while new == figure:
        at = chance.choice(digits)
        new = f"{figure[:at]}{chance.choice('123456789')}{figure[at + 1 :]}"
    return new


def plain(figure: str) -> float:
    """The value of a figure."""
    return float(re.sub(r"[^\d.]", "", figure))


def rounded(figure: str, _: random.Random) -> str | None:
    """Two figures and noughts."""
    value = plain(figure)
    return (
        f"about {value / 10 ** (len(str(int(value))) - 2):.0f}{'0' * (len(str(int(value))) - 2)}"
        if value >= 1000
        else None
    )


def more_than(figure: str, _: random.Random) -> str | None:
    """A little less than it is."""
    value = plain(figure)
    low = int(value * 0.93)
    return f"more than {low}" if value >= 30 else None


def spaced(figure: str, _: random.Random) -> str | None:
    """With blanks between thousands."""
    return figure.replace(",", "\u202f") if "," in figure else None


def continental(figure: str, _: random.Random) -> str | None:
    """With points between thousands."""
    return figure.replace(",", ".") if "," in figure else None


def same(figure: str, _: random.Random) -> str:
    """The figure itself."""
    return figure


def larger(figure: str, _: random.Random) -> str:
    """In millions."""
    return f"{figure} million"


FIGURE_FAULTS: dict[str, Callable[[str, random.Random], str | None]] = {
    "a digit changed": wrong,
    "a million times as large": larger,
}
FIGURES_ALLOWED: dict[str, Callable[[str, random.Random], str | None]] = {
    "the figure as it stands": same,
    "rounded": rounded,
    "more than": more_than,
    "thousands parted by blanks": spaced,
    "thousands parted by points": continental,
}


def read(path: str, media_type: str, data: str) -> Document:
    """A document of a text."""
    loader = KINDS.document_loader(media_type)
    assert loader is not None  # noqa: S101 - it reads these
    return loader.load(Source(path, path, media_type, data))


def works() -> Iterator[Document]:
    """The documents of `seeds/` in English."""
    for file in sorted(SEEDS.iterdir()):
        media_type = MEDIA_TYPES.get(file.suffix)
        if media_type is not None:
            work = read(file.name, media_type, file.read_text(encoding="utf-8"))
            if language(work).read_as == "en":
                yield work


def chosen(work: Document, chance: random.Random) -> list[list[str]]:
    """Some of a work's sentences, as words."""
    every = [work.slice(sentence.span).split() for sentence in sentences(work)]
    fit = [words for words in every if 9 <= len(words) <= 32 and not set('"“”[]…<>') & set("".join(words))]
    return sorted(chance.sample(fit, min(CHOSEN, len(fit))), key=fit.index)


class Tally:
    """What was told of texts that were changed in one way."""

    def __init__(self) -> None:
        self.counts: dict[str, Counter[str]] = {}
        self.shown: list[str] = []

    def check(self, work: Document, kind: str, text: str) -> None:
        """Check a text with a work as the supplied source, and note what is told."""
        made = program(
            settings=Settings(select=("CIT310", "CIT311")),
            as_of=date(2024, 6, 30),
            document=True,
            rules=(quote_not_in_source, number_not_in_source),
            sources=(work,),
        )
        loader = KINDS.document_loader(WRITTEN)
        assert loader is not None  # noqa: S101 - it reads Markdown
        outcome = made.checker.check(Source("text.md", "text.md", WRITTEN, text), loader)
        levels = [str(finding.severity) for finding in outcome.record.findings]
        level = "told" if {"error", "warning"} & set(levels) else "remark" if levels else "silent"
        self.counts.setdefault(kind, Counter())[level] += 1
        self.shown.append(f"{kind}\t{level}\t{text}\t{[finding.message for finding in outcome.record.findings]}")

    def print(self, heading: str) -> None:
        """Print a table."""
        print(f"\n{heading:34}{'told':>7}{'remark':>8}{'silent':>8}")
        for kind, counts in self.counts.items():
            print(f"{kind:34}{counts['told']:7}{counts['remark']:8}{counts['silent']:8}")


def cite(work: Document, words: str) -> str:
    """A text that cites a work for some words."""
    return f"The matter is old. {words} ([the work](https://town.example/{work.path.rsplit('.', 1)[0]})). Nobody asked further.\n"


def quote(work: Document, faults: Tally, allowed: Tally) -> None:
    """Quote a work's sentences in every way."""
    chance = random.Random(work.path)
    taken = chosen(work, chance)
    for at, words in enumerate(taken):
        ahead = at + len(taken) // 2
        other = taken[ahead % len(taken)]
        for tally, changes in ((faults, FAULTS), (allowed, ALLOWED)):
            for kind, change in changes.items():
                quotation = None if change is far and ahead >= len(taken) else change(words, other, chance)
                if quotation is not None:
                    tally.check(work, kind, cite(work, f"It says that “{quotation.strip(' .')}”"))
    for kind, edition in EDITIONS.items():
        edited = read(f"{work.path.rsplit('.', 1)[0]}.txt", "text/plain", edition(work.text))
        for words in taken:
            allowed.check(edited, kind, cite(work, f"It says that “{' '.join(words).strip(' .')}”"))
            fault = changed(words, taken[0] if words is not taken[0] else taken[-1], chance)
            if fault is not None:
                faults.check(edited, f"a word changed, {kind}", cite(work, f"It says that “{fault.strip(' .')}”"))


def state(work: Document, faults: Tally, allowed: Tally) -> None:
    """State a work's figures in every way."""
    chance = random.Random(work.path)
    for sentence in sentences(work):
        words = work.slice(sentence.span)
        found = DIGITS.search(words)
        if found is None or set('"“') & set(words) or len(words.split()) < 8:
            continue
        for tally, writes in ((faults, FIGURE_FAULTS), (allowed, FIGURES_ALLOWED)):
            for kind, write in writes.items():
                figure = write(found[0], chance)
                if figure is not None:
                    told = f"{words[: found.start()]}{figure}{words[found.end() :]}".strip(" .")
                    tally.check(work, kind, cite(work, " ".join(told.split())))


def main() -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--show", type=Path, help="write every text and what was told of it to a file")
    shown = parser.parse_args().show
    headings = ("faults of quotation", "what a quotation may do", "faults of figures", "what a figure may do")
    tallies = {heading: Tally() for heading in headings}
    of_quotation, quoted, of_figures, stated = tallies.values()
    for work in works():
        quote(work, of_quotation, quoted)
        state(work, of_figures, stated)
    for heading, tally in tallies.items():
        tally.print(heading)
    if shown is not None:
        shown.write_text("\n".join(line for tally in tallies.values() for line in tally.shown), encoding="utf-8")


if __name__ == "__main__":
    main()
