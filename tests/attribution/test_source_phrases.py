"""What is shown of a source in which somebody named, or a clause, stands before its people."""

from __future__ import annotations

import pytest
from provenance_plugins.attribution.anonymous_source import anonymous_source
from provenance_plugins.attribution.groups.weasel_attribution import weasel_attribution

from provenance.api import Example
from provenance.testing import find
from tests.found import found_in


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The death toll reached 330 overnight civil defence sources told the paper.", "civil defence sources told"),
        ("The price rose. Two of the 12 accused officials told the paper.", "Two of the 12 accused officials told"),
        (
            "The Lamp Observatory was shut. The town fell, according to the Observatory and Holm officials.",
            "Holm officials",
        ),
        (
            "The pier was shut. The town fell, according to the Observatory and Holm officials.",
            "according to the Observatory and Holm officials",
        ),
        ("The town fell, according to the UN and Holm officials.", "according to the UN and Holm officials"),
        ("According to the Holm Ministry and local sources, the dam is safe.", "local sources"),
        (
            "According to sources in the Holm Church at least 15 of the 20 lamps taken in May were found.",
            "According to sources in the Holm Church",
        ),
        ("It was over. At the same time Holm clerks said that it was fair.", "Holm clerks said"),
        ("It was over. Many years ago someone said it was fair.", "someone said"),
        ("According to police sources, two men got into a fight there, then fled.", "According to police sources"),
        ("According to sources, Ana Cruz, a clerk, was in the hall.", "According to sources"),
        ("According to sources, Holm Cruz was in the hall.", "According to sources"),
        (
            "Harbour Radio reported two separate police sources said that it leaks.",
            "two separate police sources said",
        ),
        ("According to local sources on Monday the lamps were found.", "According to local sources"),
        (
            "The army fired, killing the rebel commander Abu Holm well-informed sources told the paper.",
            "well-informed sources told",
        ),
        (
            "The lamps were lost. The former Harbour Bank senior officials told the paper.",
            "The former Harbour Bank senior officials told",
        ),
        (
            "The town was glad. “It is good,” said a spokesman for Holm Oil, which has been the only firm there.",
            "said a spokesman for Holm Oil",
        ),
        ("There were two votes.Foreign officials said that it was fair.", "Foreign officials said"),
    ],
)
def test_only_the_people_without_a_name_are_shown(text: str, shown: str) -> None:
    findings, problems = find(anonymous_source, Example(text))
    assert problems == []
    assert [finding.excerpt for finding in findings] == [shown]
    source = shown.removesuffix(" told").removesuffix(" said").removeprefix("said ")
    assert findings[0].message.startswith(f"“{source.removeprefix('according to ').removeprefix('According to ')}” is")


def test_of_a_group_behind_a_time_only_the_group_is_shown() -> None:
    findings = found_in(weasel_attribution, Example("In recent days experts have also suggested that it is bad."))
    assert [finding.excerpt for finding in findings] == ["experts have also suggested"]


def test_a_sentence_that_ran_into_the_next_one_is_no_source_of_it() -> None:
    findings, problems = find(
        anonymous_source, Example("He is a prominent figure in the contest.Roe stated, “We want it.”")
    )
    assert (findings, problems) == ([], [])


def test_what_a_source_is_close_to_is_told_with_it() -> None:
    findings = found_in(
        anonymous_source, Example("It lasted, with sources close to the pair telling the paper that it was over.")
    )
    assert findings[0].message.startswith("“sources close to the pair” is a source")


def test_what_stands_behind_somebody_with_whom_the_writer_spoke_is_no_part_of_them() -> None:
    findings = found_in(anonymous_source, Example("It is old. A clerk I spoke with emphasized that it was over."))
    assert findings[0].message.startswith("“A clerk I spoke with” is a source")
