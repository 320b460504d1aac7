"""ATT101: a word in brackets behind a caption, the licence of a platform, the file of a house; ATT102: a plea with its reason in the next paragraph."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.credits.vague_credit import vague_credit
from provenance_plugins.citations.placeholder_link import placeholder_link
from provenance_plugins.citations.undefined_citation import undefined_citation

from provenance.api import Example, Rule, Severity
from tests.found import found_in

PAGE = "<html><body><article><h1>Mill</h1><p>The mill burnt on Monday, and nobody saw it.</p><figure><img src='m.jpg'><figcaption>{}</figcaption></figure></article><footer>{}</footer></body></html>"


def _severities(rule: Rule, source: str, media_type: str = "text/html") -> list[str]:
    return [one.severity for one in found_in(rule, Example(source, media_type=media_type))]


@pytest.mark.parametrize(
    ("caption", "foot", "expected"),
    [
        ("The mill at night (Supplied)", "", [Severity.WARNING]),
        ("The mill, which was rebuilt (supplied) in May", "", []),
        ("Photo: Ana Cruz. The mill at night (Supplied)", "", []),
        ("The mill on May 3 (file photo)", "Holm Press", [Severity.WARNING]),
        ("The mill on May 3 (file photo)", "Holm Press - Photography by Ana Cruz", [Severity.INFO]),
    ],
)
def test_the_bracket_behind_a_caption(caption: str, foot: str, expected: list[Severity]) -> None:
    assert _severities(vague_credit, PAGE.format(caption, foot)) == expected


@pytest.mark.parametrize(
    ("caption", "publisher", "expected"),
    [
        ("The mill (News file photo)", "The Holm News", Severity.INFO),
        ("The mill (News file photo)", "The Holm Post", Severity.WARNING),
        ("The mill (news file photo)", "The Holm News", Severity.WARNING),
        ("The mill (File photo)", "The Holm News", Severity.WARNING),
    ],
)
def test_the_file_of_an_outlet_that_is_named(caption: str, publisher: str, expected: Severity) -> None:
    head = f'<head><meta property="og:site_name" content="{publisher}"></head><body>'
    page = PAGE.format(caption, "").replace("<body>", head)
    assert _severities(vague_credit, page) == [expected]


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("Header image used under the Unsplash License", 1),
        ("Header image: Unsplash", 1),
        ("Photo by Ana Cruz, used under the Unsplash License", 0),
        ("The image was used under the terms of the mill", 0),
    ],
)
def test_the_licence_of_a_platform(line: str, count: int) -> None:
    source = f"# Mill\n\nThe mill burnt on Monday, and nobody saw it.\n\n_{line}_\n"
    assert len(_severities(vague_credit, source, "text/markdown")) == count


@pytest.mark.parametrize(
    ("reason", "severity"), [(" because they feared the miller", Severity.INFO), ("", Severity.WARNING)]
)
def test_a_name_is_kept_out_of_the_story(reason: str, severity: Severity) -> None:
    source = (
        f"“We are upset,” said one source in the mill.\n\nThey asked that we keep their name out of this story{reason}."
    )
    assert _severities(anonymous_source, source, "text/plain")[0] == severity


def test_a_number_of_printed_data_cites_nothing() -> None:
    assert not _severities(undefined_citation, 'The mill: {"label":["Lamp"],"name":[1],"type":["dbl"]}', "text/plain")
    assert _severities(undefined_citation, "The mill burnt [1], and nobody saw it [2].", "text/markdown")


def test_a_host_without_a_dot() -> None:
    for target, count in (("http://mi/?utm_source=May", 1), ("http://mi:9090/x", 0), ("https://mill.org/", 0)):
        assert len(_severities(placeholder_link, f"Write to [the mill]({target}) in time.", "text/markdown")) == count
