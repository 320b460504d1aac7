"""Texts to measure on: real-looking, all different, the same in every run.

Sentences come from the seed documents, and from templates with names, offices, numbers and dates, mixed as news mixes them.
"""

from __future__ import annotations

import argparse
import json
import random
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FIRST = (
    "Ana",
    "Bruno",
    "Chloe",
    "David",
    "Elena",
    "Farid",
    "Grace",
    "Hiro",
    "Ines",
    "Jonas",
    "Karin",
    "Luis",
    "Maya",
    "Nils",
)
LAST = (
    "Cruz",
    "Weber",
    "Okafor",
    "Silva",
    "Tanaka",
    "Novak",
    "Haddad",
    "Larsen",
    "Moreau",
    "Rossi",
    "Kim",
    "Patel",
    "Young",
)
OFFICE = (
    "mayor",
    "minister of transport",
    "chief engineer",
    "head of research",
    "spokeswoman",
    "union leader",
    "professor",
)
PLACE = (
    "Lisbon",
    "Gdansk",
    "Nairobi",
    "Osaka",
    "Lyon",
    "Quito",
    "Bergen",
    "Tunis",
    "Toronto",
    "Leipzig",
    "Porto",
    "Cork",
)
BODY = (
    "the council",
    "the ministry",
    "the company",
    "the hospital",
    "the port authority",
    "the university",
    "the court",
)
THING = (
    "bridge",
    "harbour",
    "school",
    "budget",
    "railway line",
    "water supply",
    "museum",
    "factory",
    "vaccine",
    "election",
)
MONTH = ("January", "February", "March", "April", "May", "June", "July", "September", "October", "November", "December")
TEMPLATES = (
    "“The {thing} cannot stay as it is,” said {name}, {office} of {place}.",
    "{name} said on {day} {month} {year} that {body} would pay {number} million euros for the {thing}.",
    "Officials said last week that the {thing} was closed for repairs.",
    "According to {body}, {percent} percent of the people of {place} use the {thing} every day.",
    "The {thing} was built in {year} and has been repaired {small} times since.",
    "A study found that the {thing} in {place} costs more than any other in the country.",
    "Experts suggest that the {thing} may have to be replaced before {later}.",
    "{name}, {office} at the University of {place}, called the decision “a mistake that we will all pay for”.",
    "On Monday {body} refused to comment.",
    "The number of visitors rose from {number},{three} in {year} to {number},{three} in {later}.",
    "Nobody was hurt, but the road along the river had to be closed until the evening.",
    "It rained for most of the day, and the market was almost empty when the trains stopped.",
    "The plan has been discussed for years, and the neighbours are tired of hearing about it.",
)


def seed_sentences() -> list[str]:
    """Sentences of the seed documents, without markup."""
    found: list[str] = []
    for file in sorted((ROOT / "seeds").iterdir()):
        if file.suffix in {".txt", ".md", ".markdown"}:
            text = re.sub(r"[`*_#>\[\]|]|\(https?://[^)]*\)", "", file.read_text(encoding="utf-8"))
            for sentence in re.split(r"(?<=[.!?”])\s+", " ".join(text.split())):
                if 40 < len(sentence) < 400:
                    found.append(sentence)
    return found


def made_sentence(rng: random.Random) -> str:
    """A sentence of news."""
    return rng.choice(TEMPLATES).format(
        name=f"{rng.choice(FIRST)} {rng.choice(LAST)}",
        office=rng.choice(OFFICE),
        place=rng.choice(PLACE),
        body=rng.choice(BODY),
        thing=rng.choice(THING),
        day=rng.randint(1, 28),
        month=rng.choice(MONTH),
        year=rng.randint(1980, 2020),
        later=rng.randint(2021, 2040),
        number=rng.randint(1, 99),
        percent=rng.randint(2, 98),
        small=rng.choice(("two", "three", "four", "five")),
        three=rng.randint(100, 999),
    )


def texts(count: int, length: int = 4000) -> Iterator[str]:
    """So many texts of about that many characters, all different, and the same in every run."""
    rng = random.Random(1)
    sentences = seed_sentences()
    for _ in range(count):
        parts = [
            f"{rng.choice(THING).title()} in {rng.choice(PLACE)}: {rng.choice(('what we know', 'a new plan', 'the dispute'))}"
        ]
        parts.append(
            f"By {rng.choice(FIRST)} {rng.choice(LAST)}, {rng.randint(1, 28)} {rng.choice(MONTH)} {rng.randint(2015, 2024)}"
        )
        size = 0
        while size < length:
            paragraph = " ".join(
                made_sentence(rng) if rng.random() < 0.6 else rng.choice(sentences) for _ in range(rng.randint(2, 5))
            )
            parts.append(paragraph)
            size += len(paragraph) + 2
        yield "\n\n".join(parts)[:length]


def write(file: Path, count: int, length: int = 4000, corpus: Path | None = None) -> int:
    """Write a corpus as JSON lines, made or from another file's texts; the number of texts."""
    if corpus is None:
        found: Iterator[str] = texts(count, length)
    else:
        with corpus.open(encoding="utf-8") as lines:
            given = [json.loads(line)["text"] for line in lines]
        found = (given[number % len(given)][:length] for number in range(count))
    with file.open("w", encoding="utf-8") as out:
        written = 0
        for written, text in enumerate(found, 1):
            out.write(json.dumps({"id": str(written), "text": text}, ensure_ascii=False) + "\n")
    return written


def arguments(description: str | None) -> argparse.ArgumentParser:
    """The arguments that every bench has."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("--corpus", type=Path, help="JSON lines with `text`, instead of made texts")
    parser.add_argument("--count", type=int, default=1000, help="texts")
    parser.add_argument("--runs", type=int, default=3, help="counted runs, after one that is not")
    return parser
