"""Whom "he" and "she" lead back to where first names tell it, and nobody where they leave it open."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Anna Reed met Tom Larsen at the station. He said the train was late.", "Tom Larsen"),
        ("Anna Reed met Kim Larsen at the station. He said the train was late.", "Kim Larsen"),
        ("The prize went to Peter Wulf. “I am speechless,” he said.", "Peter Wulf"),
        ("Jane Roe runs the shop with Peter Wulf. “It was mad,” he said.", "Peter Wulf"),
        ("Jane Roe, who married Peter Wulf in 1990, died on Monday. He said it was sudden.", "Peter Wulf"),
        ("“It is over,” said Tom Hall. Jane Roe, his deputy, was in the room. “We tried,” he said.", "Tom Hall"),
        ("Robert Hale met Anna Reed. She said the train was late.", "Anna Reed"),
        ("Robert Hale met Tom Reed. He said the train was late.", "Robert Hale"),
        ("Jane Roe flew to Victoria Falls. She said the train was late.", "Jane Roe"),
        ("Jane Roe told Ann Wulf of the plan. “It was mad,” she said.", "Jane Roe"),
        ("Two years ago, Peter Clark was young. The mill was shut. “We were poor,” he said.", "Peter Clark"),
        ("Democratic runner Jane Wulf was the first, as the hall fell still. “I am glad,” she wrote.", "Jane Wulf"),
        ("Jane Wulf spoke. The panel heard Tom Hall. She said it was late.", "Jane Wulf"),
        ("Jane Wulf opened the hall. Tom Hall, a clerk, wanted to leave. Then she said it was late.", "Jane Wulf"),
        # Two who may be meant
        ("Robin Hale met Sasha Wren in 2009. “It was loud,” she said.", None),
        ("Jane Roe and Ann Wulf run the shop. “It was mad,” she said.", None),
        ("Robin Roe met Ms Cruz. “It is over,” she said.", None),
        # Whom a preposition or a comma sets aside
        ("C. Boyden Hale, who served under George Roe, spoke next. “It was kind,” he said.", "C. Boyden Hale"),
    ],
)
def test_first_names_tell_whom_a_pronoun_means(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“I would,” Mr. Will said. Will, 61, added that he was not sorry.", "Will"),
        ("Will, 61, said that he was not sorry.", "Will"),
        ("Will Hall said that he was not sorry.", "Will Hall"),
        ("Gerald Noted lives there. Noted said it was a disgrace.", "Gerald Noted"),
        ("Karin Urge came in. Urge said it was a disgrace.", "Karin Urge"),
        ("“It rains in,” said Ada Price in frustration. Price called it a disgrace.", "Ada Price"),
        # and where it is no name
        ("Noted author Ana Cruz said it was a disgrace.", "Ana Cruz"),
        ("Will Hall go? Ana Cruz said he would.", "Ana Cruz"),
    ],
)
def test_surnames_that_are_verbs(text: str, speaker: str) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Acme Corp. opened a plant last year. It said it would hire more people.", "Acme Corp"),
        ("Oakfield Ltd. has closed its last mine. It said it would keep its word.", "Oakfield Ltd"),
        ("Pelagia Foods opened a cannery in Sund. It said it would hire more people.", "Pelagia Foods"),
        ("Harlan & Moss bought the brewery. It said it would hire more people.", "Harlan & Moss"),
        ("Kestrel Buses will cut six routes. It was late, the company said.", "Kestrel Buses"),
        # A person, whose work or door it may be
        ("Ana Cruz wrote a report on the dam. It said the dam was old.", None),
        ("Ana Cruz said it would rain. It was late, the company said.", None),
    ],
)
def test_companies_that_it_leads_back_to(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The New York chapter of the ACLU said it was late.", "New York chapter of the ACLU"),
        ("The Marburg branch of the Red Cross said it was late.", "Marburg branch of the Red Cross"),
        ("The Sund office of Kestrel Partners said it was late.", "Sund office of Kestrel Partners"),
        ("It was first told by The Voice. The Voice reported that it was late.", "The Voice"),
        ("It was first told by the Voice. The Voice reported that it was late.", "Voice"),
        ("Bank of England governor Ana Cruz said it was late.", "Ana Cruz"),
        ("Marburg Department of Health official Troy Roberts said it was late.", "Troy Roberts"),
        ("Mother-of-three Ana Cruz said it was late.", "Ana Cruz"),
        ("Ana Cruz KC said it was late.", "Ana Cruz"),
        ("In a joint statement, Norway, Iceland and the Faroe Islands said it was late.", None),
    ],
)
def test_names_of_bodies_are_whole(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker
