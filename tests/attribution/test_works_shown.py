"""Studies whose works stand beside them without a mark (ATT104)."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example
from tests.found import found_in

SOURCES = "- [Naps and the memory of sailors](https://pubmed.ncbi.nlm.nih.gov/1)\n- [A trial of naps](https://doi.org/10.1/a)\n- [Rest at sea for all](https://www.bmj.com/b)\n"
LIST = "## References\n\n1. A. Hall, Naps, Oxford, 2010.\n2. B. Lee, More naps, Oxford, 2011.\n3. C. Ode, Rest, Oxford, 2012.\n"


def severities(text: str) -> list[str]:
    return [one.severity for one in found_in(unnamed_study, Example(text, media_type="text/markdown"))]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"# Schlaf\n\nViele fragen danach. Studien zeigen Vorteile bei Seeleuten an Bord.\n\n## Quellen\n\n{SOURCES}", "info"),
        (f"# Schlaf\n\nViele fragen danach. Studien zeigen Vorteile bei Seeleuten an Bord.\n\n## Mehr\n\n{SOURCES}", "info"),
        (f"# Sleep\n\nMany ask for it. Studies show that naps help the memory.\n\n## Sources\n\n{SOURCES}", "info"),
        (
            '# Sleep\n\nStudies show that naps help.\n\n<Evidence rows={[{ name: "A trial", href: "https://doi.org/10.1/a" }]} />\n\nSo take one.\n',
            "info",
        ),
        ('# Sleep\n\nStudies show that naps help.\n\n<Evidence rows={[{ name: "A trial" }]} />\n\nSo take one.\n', "warning"),
        (
            f"# Sleep\n\nHall followed cats at sea [1]. Lee asked sailors [2].\n\nThus, earlier studies showed that naps help.\n\n{LIST}",
            "info",
        ),
        (f"# Sleep\n\nHall followed cats at sea. Lee asked sailors.\n\nThus, earlier studies showed that naps help. They are short.\n\nNone was long [1, 2, 3].\n\n{LIST}", "info"),
        (f"# Sleep\n\nA review by Hall [1] looked at naps. This review cites studies showing that naps help.\n\n{LIST}", "info"),
        (
            f"# Sleep\n\nStudies show that naps help. They were asked at sea. Some slept. Some did not. Nobody was ill, as all of them said so themselves. [2]\n\n{LIST}",
            "info",
        ),
        *(
            (
                f"# Sleep\n\n{above}They are short.\n\nResearch clearly shows that naps at noon help sailors to remember.\n",
                severity,
            )
            for above, severity in (
                ("[Five things about naps for sailors](https://sleep.example/naps)\n\n", "info"),
                ("[Ten lamps for your hall](https://lamp.example/ten)\n\n", "warning"),
                ("[Five things about naps for sailors](https://sleep.example/naps)\n\n## At noon\n\n", "warning"),
            )
        ),
    ],
)  # fmt: skip
def test_works_beside_a_study(text: str, severity: str) -> None:
    assert severities(text) == [severity]


@pytest.mark.parametrize(
    ("front", "above", "severity"),
    [
        ("title: Rest\nrating: 9", "My Notes\n\n", "info"),
        ("title: Rest\nrating: 9", "## Highlights\n\n", "info"),
        ("title: Rest\nisbn: 9780000000000", "", "info"),
        ("title: Rest\nbook_author: Ana Cruz", "", "info"),
        ("title: Rest\nrating: 9", "", "warning"),
        ("title: Rest\nrating: 9", "She notes that it is late.\n\n", "warning"),
        ("title: Rest", "My Notes\n\n", "warning"),
        ("title: Rest\nisbn:", "", "warning"),
    ],
)
def test_notes_on_a_book_tell_of_its_studies(front: str, above: str, severity: str) -> None:
    text = f"---\n{front}\n---\n\n{above}Naps are short.\n\nResearch has shown that naps at noon help sailors to remember.\n"
    assert severities(text) == [severity]


@pytest.mark.parametrize(
    ("front", "severity"),
    [
        ("title: Rest\nrefs-file: rest", "info"),
        ("title: Rest\nreferences:\n  - Ana Cruz, Rest at sea, 2010", "info"),
        ('title: Rest\nsources: ["https://sleep.example/naps"]', "info"),
        ("title: Rest\nrefs-file:", "warning"),
        ("title: Rest\nreferences: []", "warning"),
        ("title: Rest\nreferences: true", "warning"),
        ("title: Rest\nsources: various", "warning"),
        ("title: Rest\nreferences:\n  - TODO", "warning"),
        ("title: Rest\nreferrer: rest", "warning"),
    ],
)
def test_works_that_front_matter_names_stand_below_the_text(front: str, severity: str) -> None:
    text = f"---\n{front}\n---\n\nNaps are short.\n\nResearch has shown that naps at noon help sailors to remember.\n"
    assert severities(text) == [severity]


_REVIEWED = 'book-reviewed: "Ana Cruz and Ben Ode, eds. *Rest at sea*. Leeds, 2010."'


@pytest.mark.parametrize(
    ("front", "behind", "severity"),
    [
        (_REVIEWED, "In one essay, readers meet a mate who slept at the wheel.", "info"),
        (_REVIEWED, "It is no news. A second chapter tells of a cook.", "info"),
        (_REVIEWED, "The book asks for more of it.", "warning"),  # the reviewer's own
        ("title: Rest", "In one essay, readers meet a mate who slept at the wheel.", "warning"),
        ('book-reviewed: ""', "In one essay, readers meet a mate who slept at the wheel.", "warning"),
    ],
)
def test_studies_in_a_book_that_is_reviewed(front: str, behind: str, severity: str) -> None:
    text = f"---\n{front}\n---\n\nNaps are short. Several studies show that naps at noon help sailors to remember. {behind}\n"
    assert severities(text) == [severity]
