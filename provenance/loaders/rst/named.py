"""Names to which links of reStructuredText lead, and their addresses: `.. _Harbour Post: https://…`."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import pairwise

from docutils import nodes

from provenance.documents import NoteMark
from provenance.spans import Span

_STEPS = 20
"""Names that stand for one another, at most."""


def numbers_of_notes(tree: nodes.document) -> dict[str, str]:
    """The numbers that notes without number or name (`.. [#]`) get, as docutils gives them, and how such a note is counted here."""
    numbers: dict[str, str] = {}
    number = 0
    for note in tree.autofootnotes:
        number += 1
        while str(number) in tree.nameids:
            number += 1
        if not note["names"] and not note["dupnames"]:
            numbers[str(number)] = f"#{len(numbers) + 1}"
    return numbers


class Names:
    """The names of a text that have an address, by themselves or by another name, and which of them something leads to."""

    def __init__(self, tree: nodes.document) -> None:
        self._addresses: dict[str, str] = {}
        self._others: dict[str, str] = {}
        """A name -> the one that has its address: `.. _post: Harbour Post_`, or the one right below it."""
        self._stated: set[str] = set()
        targets = list(tree.findall(nodes.target))
        below = {
            id(node): other
            for parent in {id(target.parent): target.parent for target in targets}.values()
            for node, other in pairwise(parent.children)
        }
        for target in targets:
            for name in target["names"]:
                self._add(str(name), target, below.get(id(target)))
        self.used = {step for name in _led_to(tree) for step in self._steps(name) if step in self._stated}
        """Names that are stated with an address of their own, to which something leads."""

    def _add(self, name: str, target: nodes.target, below: nodes.Node | None) -> None:
        if "refuri" in target:
            self._addresses[name] = str(target["refuri"])
            if target.rawsource.startswith(".."):
                self._stated.add(name)
        elif "refname" in target:
            self._others[name] = str(target["refname"])
        elif isinstance(below, nodes.target) and below["names"]:
            self._others[name] = str(below["names"][0])

    def _steps(self, name: str) -> list[str]:
        """The name and those that it stands for."""
        steps = [name]
        while (other := self._others.get(steps[-1])) is not None and other not in steps and len(steps) < _STEPS:
            steps.append(other)
        return steps

    def marks(self, links: Iterable[tuple[str, list[int]]]) -> Iterator[NoteMark]:
        """What leads to the names in use: links in the text, and what has no words there, such as the option of an image."""
        missing = set(self.used)
        for name, (start, end) in links:
            if name in self.used:
                missing.discard(name)
                yield NoteMark(Span(start if start >= 0 else end, end), name, "reference")
        yield from (NoteMark(Span(0, 0), name, "reference") for name in missing)

    def last(self, name: str) -> str:
        """The name that has the address of a name."""
        return self._steps(name)[-1]

    def address(self, name: str) -> str:
        """Where a name leads; to a place in the text where it has no address."""
        return self._addresses.get(self.last(name), f"#{name}")


def _led_to(tree: nodes.document) -> set[str]:
    """The names to which links and images lead."""
    links = {str(node["refname"]) for node in tree.findall(nodes.reference) if "refname" in node}
    stated = (str(image.get("target", "")).strip() for image in tree.findall(nodes.image))
    images = {value.rstrip("_").strip("`") for value in stated if value.endswith("_")}
    return links | {nodes.fully_normalize_name(name) for name in images}
