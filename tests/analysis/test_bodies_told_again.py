"""Which body "the company", "the ministry" and the letters of a name lead back to, and whom a trade or a nation does."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.analysis.attributions.speakers import speakers
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # By its own words, by how it is set up, by what the text calls it, by what firms do and have.
        ("Tullow Oil cut its forecast on Tuesday. The firm said demand had fallen.", "Tullow Oil"),
        ("Vesta plc, which runs the yard, will pay. Greenpeace objected. The company said it was late.", "Vesta"),
        ("The chipmaker Nordvik is in trouble. The company said demand had fallen.", "Nordvik"),
        ("Nordvik, a chipmaker in Oulu, is in trouble. The company said demand had fallen.", "Nordvik"),
        ("Kuda, a lender based in Lagos, has raised $90m. The lender said it would hire.", "Kuda"),
        ("Reprieve, a charity for prisoners, sued in May. The charity said he had been beaten.", "Reprieve"),
        ("Marmota shares fell on Monday. The company said fuel was dear.", "Marmota"),
        ("Oxfam published its report. The charity said hunger had doubled.", "Oxfam"),
        ("The BBC has dropped the film. The broadcaster said it was wrong.", "BBC"),
        ("NASA launched the probe at noon. The agency said it would land in May.", "NASA"),
        ("Dover Cement raised prices. The Nation criticised it. The company said it had to.", "Dover Cement"),
        ("Abu Dhabi-based Etihad Airways left. The airline said it was late.", "Etihad Airways"),
        ("Vestas sold its yard in May. A fire broke out at night. The company said it would start.", "Vestas"),
        # A body of another kind, or of one that nothing shows.
        ("Greenpeace chained three people to the gate. The company said it was dangerous.", None),
        ("The Guardian reported on Monday that the mine would close. The company said it was not so.", None),
        ("The Sun published the pictures. The charity said it was appalled.", None),
        ("Oxfam published its report. The ministry said it had not been asked.", None),
        ("The Sunday Times called it a relic. The firm wrote that it was none.", None),
        ("Rebel Tide blocked the bridge. The company said trucks were late.", None),
        ("On Tuesday, the company said it was over.", None),
        # Two that may be meant.
        ("Vestas sold its yard in May. A fire broke out at Nordex plc. The company said it would start.", None),
        ("The Health Ministry counted 40. The Finance Ministry had no money. The ministry said so.", None),
        ("The Ministry of Fish bought boats. The finance ministry objected. The ministry said it was late.", None),
        # Any of a kind, and one told by another word.
        ("Welsh Water was silent. A water firm in the north said it would draw less.", None),
        ("The Wayne County Board met. The state board said it would not.", None),
    ],
)
def test_of_which_kind_a_body_is(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The National Union of Mineworkers left. “Nobody asked us,” the union said.",
            "National Union of Mineworkers",
        ),
        ("The Ministry of Fish was told. The Ministry denied it.", "Ministry of Fish"),
        ("The Committee against Torture noted it.", "Committee against Torture"),
        (
            "The Department of Fish and Harbours (DFH) called it reckless. The DFH said it would protest.",
            "Department of Fish and Harbours",
        ),
        (
            "The Electoral and Boundaries Commission (EBC) met on Monday. EBC said it was fair.",
            "Electoral and Boundaries Commission",
        ),
        ("The Department of Fish (DXH) called it reckless. The DXH said it would protest.", "DXH"),
    ],
)
def test_names_that_are_told_again_by_a_part(text: str, speaker: str) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Her colleague Tom Varghese, an anaesthetist, was there. The anaesthetist said it was right.", "Tom Varghese"),
        ("The spokesman, Commodore Jay Tarriela, was there. “We go,” the commodore said.", "Jay Tarriela"),
        ("Sister Agnes Bett, a nun in Kitale, keeps bees. “They are mine,” the nun said.", "Agnes Bett"),
        ("Ana Cruz, a computer scientist, left. The computer said no.", None),
        ("Ana Cruz, a botanist, and Ben Roe, a botanist, left. The botanist said no.", None),
        ("Ana Cruz left early. According to her, the door was locked.", "Ana Cruz"),
        ("“They are in the book,” said the Dane.", None),
    ],
)
def test_people_that_are_told_again_by_a_trade(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("It is dark. Svenska kraftnät said the lights would be back.", "Svenska kraftnät"),
        ("The clinic is shut. Médecins sans frontières said so on Monday.", "Médecins sans frontières"),
        ("On Monday, eBay said sales had fallen.", "eBay"),
        ("It is dark. Café owners said trade was slow.", None),
        ("It is dark. The naïveté said it.", None),
    ],
)
def test_names_that_are_written_small(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker


def test_a_nation_is_nobody_whom_she_or_a_firm_leads_back_to() -> None:
    text = "Marie Kone is a nurse. “I left at night,” the Ivorian said. She said the road was dark."
    assert attributions(document(text))[-1].speaker == "Marie Kone"
    text = "“They are in the book,” said the Dane. Vestas sold the land. The company said it would dig."
    assert attributions(document(text))[-1].speaker == "Vestas"
    whose = speakers(document("Greenpeace left. The company said that “it was wrong”."))[-1]
    assert whose is not None
    assert whose.speaker is None
