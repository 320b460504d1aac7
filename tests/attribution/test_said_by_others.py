"""Words that the text gives to somebody else, or only asks: for information, and a warning where they are the writer's."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution
from provenance_plugins.attribution.works.unnamed_study import unnamed_study

from provenance.api import Example, Rule, Severity
from provenance.testing import find

_NEWS = (
    "The mill in Leeds burned on Monday. The road was shut for a day, and the ferry was late. Ana Cruz owns the mill. "
)


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"{_NEWS}Critics say that the mill was unsafe.", Severity.WARNING),
        (f"{_NEWS}Critics also worry about a second fire, in which the ferry burns.", Severity.INFO),
        (f"{_NEWS}What she is referring to here is that critics say that the mill was unsafe.", Severity.INFO),
        (f"{_NEWS}It had no lamps:\n\nThe mill had the light that critics say we have lost.", Severity.WARNING),
        (f"{_NEWS}\n\nThe mill had the light that critics say we have lost. [The Journal of Lamps]", Severity.INFO),
        (f"{_NEWS}Readers are confused about which lamps are cheap and which critics say are unsafe.", Severity.INFO),
    ],
)
def test_groups(text: str, severity: Severity) -> None:
    found, problems = find(weasel_attribution, Example(text))
    assert (problems, [one.severity for one in found]) == ([], [severity])


_TURNS = "CRUZ: The mill burned. ODE: It did. CRUZ: {} ODE: Thank you.\n"
_SECTIONS = "WHAT: The mill burned. WHY: It was old. WHO: {} WHEN: On Monday.\n"


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (_TURNS.format("Tonight, a council official says that the mill was unsafe."), Severity.INFO),
        (_SECTIONS.format("A council official says that the mill was unsafe."), Severity.WARNING),
        (f"{_NEWS}Insiders who testified before the council about the mill faced the sack.", Severity.INFO),
        (f"{_NEWS}Insiders who testified said that the mill was unsafe.", Severity.WARNING),
    ],
)
def test_sources(text: str, severity: Severity) -> None:
    found, problems = find(anonymous_source, Example(text))
    assert problems == []
    assert {one.severity for one in found} == {severity}


_ITEM = "# The week\n\nThe mill burned on Monday, and nobody was there. A council official said that “the mill was unsafe and old”. {}\n"


@pytest.mark.parametrize(
    ("behind", "severity"),
    [
        ("**Source:** [Gazette](https://gazette.example/mill)", Severity.INFO),
        (
            "Source: [Gazette](https://gazette.example/mill), [Post](https://post.example/mill) **More:** [the mill](https://mill.example)",
            Severity.INFO,
        ),
        ("Quelle: [Gazette](https://gazette.example/mill)", Severity.INFO),
        ("([Gazette](https://gazette.example/mill) / [The Post](https://post.example/mill))", Severity.INFO),
        ("([Gazette](https://gazette.example/mill), [our guide](/mill))", Severity.WARNING),
        (
            "See ([Gazette](https://gazette.example/mill) and all that [Post](https://post.example/mill) has)",
            Severity.WARNING,
        ),
        ("See [the mill](https://mill.example).", Severity.WARNING),
        ("Source: nobody knows. [The mill](https://mill.example) was old.", Severity.WARNING),
    ],
)
def test_labelled_links(behind: str, severity: Severity) -> None:
    found, problems = find(anonymous_source, Example(_ITEM.format(behind), media_type="text/markdown"))
    assert (problems, [one.severity for one in found]) == ([], [severity])


_LISTED = (
    '# Mills\n\n<p>The mill of Leeds is unsafe<a href="{address}"> Full Text</a></p>\n\n'
    "Abstract\n\n{said}\n\n{outlet}\n\n## Lamps\n\nThe lamp is lit at nine.\n"
)


def test_an_article_that_ends_with_its_own_outlet() -> None:
    link = "The mill burned in May. That was told in [an earlier report](https://www.lampgazette.example/mill)"
    text = f"# Mills\n\n{link}\n\nThe mill burned, according to government officials who had seen it.\n\nLamp Gazette\n"
    found, problems = find(anonymous_source, Example(text, media_type="text/markdown"))
    assert (problems, [one.severity for one in found]) == ([], [Severity.WARNING])


@pytest.mark.parametrize(
    ("address", "outlet", "severity"),
    [
        ("https://www.lampgazette.example/mill", "Lamp Gazette", Severity.INFO),
        ("https://thelamp.example/mill", "The Lamp", Severity.INFO),
        ("https://www.lampgazette.example/mill", "Harbour Post", Severity.WARNING),
        ("/mill", "Lamp Gazette", Severity.WARNING),
        (
            "https://www.lampgazette.example/mill",
            "The Lamp Gazette burned on Monday, as did the hall.",
            Severity.WARNING,
        ),
    ],
)
@pytest.mark.parametrize(
    ("rule", "said"),
    [
        (anonymous_source, "The mill burned, according to government officials who had seen it."),
        (weasel_attribution, "The mill burned on Monday. Critics say that the mill was unsafe."),
        (unnamed_study, "The mill burned on Monday, and new research shows that such mills burn often."),
    ],
)
def test_entries_of_lists(rule: Rule, said: str, address: str, outlet: str, severity: Severity) -> None:
    text = _LISTED.format(address=address, outlet=outlet, said=said)
    found, problems = find(rule, Example(text, media_type="text/markdown"))
    assert (problems, [one.severity for one in found]) == ([], [severity])
