"""Whose an e-mail address is: a post's, a writer's, an example's, a private person's."""

from __future__ import annotations

import pytest
from provenance_plugins.personal_data.e_mail_address import e_mail_address

from provenance.engine.program import program
from tests.found import findings, severities_of


def test_mail_of_a_post() -> None:
    text = "- Chair: Ana Cruz, ana.cruz@gmx.net\n- Members: Ben Ode, ben.ode@gmx.net\n"
    assert severities_of(e_mail_address, text) == ["info", "warning"]


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("The course convenor is [Ana Cruz](mailto:ana.cruz@gmx.net).", ["info"]),
        ("Secretary: [Ana Cruz](mailto:ana.cruz@gmx.net)", ["info"]),
        ("The boat belonged to [Ana Cruz](mailto:ana.cruz@gmx.net).", ["warning"]),
        ("Her home address leaked: the convenor, [Ana Cruz](mailto:ana.cruz@gmx.net).", ["warning"]),
    ],
)
def test_mail_to_a_post_may_be_the_link_of_its_holders_name(text: str, graded: list[str]) -> None:
    assert severities_of(e_mail_address, text) == graded


def test_mail_that_was_hidden_from_machines() -> None:
    text = "<p>Traduzione di Z. Quimby zoraq&#64;gmx.net</p>"
    assert severities_of(e_mail_address, text, "text/html") == ["info"]


@pytest.mark.parametrize(
    "text", ["He wrote from zoraq@gmx.netDevelopment, it says.", "He had 312-664-8546zoraq@gmx.net in it."]
)
def test_mail_that_words_were_run_into(text: str) -> None:
    (finding,) = findings(e_mail_address, text, "text/plain")
    assert text[finding.location.start.offset : finding.location.end.offset] == "zoraq@gmx.net"  # type: ignore[union-attr]


def test_each_of_many_contacts_in_one_line_is_told() -> None:
    owners = [f"ana.{first}{second}uz@gmx.net" for first in "bcdfghklmp" for second in "aeiouyrln"]
    assert len(severities_of(e_mail_address, " ".join(owners))) == len(owners)


def test_an_allow_comment_at_one_place_of_an_address_leaves_the_others() -> None:
    place = "Write down the mail of her sister: ana.cruz@gmx.net"
    text = f"<!-- provenance: allow PII601: she agreed -->\n{place}\n\nThe pump stands still.\n\n{place}\n"
    found = program(select=["PII601"]).check(text, media_type="text/markdown").record.findings
    assert [(str(one.severity), one.location and one.location.start.line) for one in found] == [("warning", 6)]


def test_each_place_of_an_address_has_a_mark_of_its_own_in_a_baseline() -> None:
    first = "Her sister: ana.cruz@gmx.net\n\n"
    (known,) = findings(e_mail_address, first)
    same, later = findings(e_mail_address, f"{first}His aunt: ana.cruz@gmx.net\n")
    assert known.fingerprint == same.fingerprint
    assert known.fingerprint != later.fingerprint


def test_a_long_word_beside_a_contact_owns_nothing() -> None:
    assert severities_of(e_mail_address, "ana.cruz@gmx.net " + "a" * 6000) == ["warning"]
    assert severities_of(e_mail_address, "a" * 6000 + "\nana.cruz@gmx.net is what she used") == ["warning"]


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("Each app has a random e-mail address at your server, like “KBuaxZq7oks@boats.gmx.net”.", ["info"]),
        ("She had an address. People like zoraq@gmail.com left.", ["warning"]),
        ("Mail from “rosa@yourfirm-outreach.com” looks far better than mail from a free host.", ["info"]),
        ("Mail from “rosa@yourstruly.com” is what her mother had, and no free host.", ["warning"]),
        ("If you are in Quayside on Monday, come and see the boat! I’m zoraq@gmx.net.", ["info"]),
        ("Designs were in by 9 PM EST! The front is blue. It was accepted by zoraq@gmail.com on Monday.", ["warning"]),
        (
            "The boats were drawn by zoraq@gmail.com until Monday.\n"
            + "".join(f"\n<img src='http://quay.org/files/boat2009-{number}-400.png'><br>\n\n" for number in range(5)),
            ["warning"],
        ),
        ("Media Contact\nRosa Lind\nPANDAS with Panache! (970) 664-8546\n<mailto:Rosa@vexpress.com   >\n", ["info"]),
        ("---\nauthor: Zora Quimby\n---\n\nBy [Zora Quimby](mailto:quimbyzo@gmx.net)\n\nThe boat is late.", ["info"]),
        ("---\nauthor: Ana Cruz\n---\n\nBy boat with [Zora Quimby](mailto:quimbyzo@gmx.net)\n\nThe boat is late.", ["warning"]),
    ],
)  # fmt: skip
def test_mail_in_examples_and_of_writers(text: str, graded: list[str]) -> None:
    assert severities_of(e_mail_address, text) == graded


@pytest.mark.parametrize(
    ("text", "graded"),
    [
        ("If the paper calls, let [Elizabeth Lind](https://gmx.net/people) (elind@gmx.net) know.", ["info"]),
        ("You may ask for your data by contacting us at zoraq@gmail.com.", ["info"]),
        ("He was contacting Elizabeth Lind by zoraq@gmail.com.", ["warning"]),
        ("```\nTo: owner+user=zoraq@your.domain\n```\n", ["info"]),
        ("```\nTo: owner+user=zoraq@yours.town\n```\n", ["warning"]),
        ("He let his house to Elizabeth Lind (elind@gmx.net) in May.", ["warning"]),
        ("David Lind\n\nartsorganizer@gmx.net", ["info"]),
    ],
)
def test_mail_that_readers_are_asked_to_write_to(text: str, graded: list[str]) -> None:
    assert severities_of(e_mail_address, text) == graded


@pytest.mark.parametrize(
    ("head", "line", "severity"),
    [
        ("Credit hours: 3. Office hours: Monday.", r"Zora Quimby \(zquimby@gmx.net\)", "info"),
        ("Credit hours: 3. Office hours: Monday.", r"Zora Quimby \(ben.ode@gmx.net\)", "warning"),
        ("The bridge is closed.", r"Zora Quimby \(zquimby@gmx.net\)", "warning"),
    ],
)
def test_whoever_gives_a_course_is_written_to(head: str, line: str, severity: str) -> None:
    assert severities_of(e_mail_address, f"# Bridges\n\n- {head}\n- {line}\n") == [severity]


@pytest.mark.parametrize(
    ("below", "graded"),
    [
        ("**Contact for research:**\n\nAna Cruz\n\nacruz@gmx.net", ["info"]),
        ("**Contact for research:**\n\nBen Ode\n\nbode@gmx.net", ["warning"]),
    ],
)
def test_mail_below_the_name_that_stands_at_the_head(below: str, graded: list[str]) -> None:
    body = "The lamp was lit in the spring by a boatman who knew the quay and its people well.\n\n" * 20
    text = f"# A note on lamps\n\n**Ana Cruz, PhD Candidate**\n\n## Abstract\n\n{body}{below}\n\nHarbour House\n"
    assert severities_of(e_mail_address, text) == graded
