"""Who the speaker is: whom "he" and "she" mean, and under which name."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions
from provenance.testing import document


def speakers(text: str) -> list[str | None]:
    """The speakers of a text's attributions, in order."""
    return [one.speaker for one in attributions(document(text))]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We stay,” said Ana Cruz. Tulloch, a weaver, had doubts. “Show me the boat,” he said.", "Tulloch"),
        ("Ana Cruz said it was over. Ben Roe took office in May. He told the club it was not.", "Ben Roe"),
        (
            "Ana Cruz said it was over. In the evening, Ben Roe came to the hall. He told the club it was not.",
            "Ben Roe",
        ),
        ("Ana Cruz, the mayor, said it was over. Her deputy, Ben Roe, was gloomy. “It is not,” he said.", "Ben Roe"),
        ("Ana Cruz said it was over. Her predecessor, Ben Roe, had doubts. “It is not,” he said.", "Ben Roe"),
        ("Ana Cruz said it was over. The pollster Ben Roe was gloomy. “It is not,” he said.", "Ben Roe"),
        ("Mr Roe told Ms Cruz that it was over. “It is not,” she said.", "Cruz"),
        ("“It is over,” Ana Cruz said. Ben Roe objected. “It is not,” he said. “It is,” she replied.", "Ana Cruz"),
        ("“It is over,” said Roe spokesman Ana Cruz. “It is,” she said.", "Ana Cruz"),
        ("Ana Cruz said it was over. The Daily Mail called it dull. “It is,” she said.", "Ana Cruz"),
        ("Ben Roe broke the news when he said it was over.", "Ben Roe"),
        ("Ana Cruz said it was over. Harbour Motors fell by a tenth. “It is not,” she said.", "Ana Cruz"),
        ("Ana Cruz said it was over. Tarn, a port in the north, was calm. “It is not,” she said.", "Ana Cruz"),
        ("Ana Cruz said it was over. The House Republicans opposed her. “It is not,” she said.", "Ana Cruz"),
        ("Ana Cruz said it was over. “Ben Roe was wrong. It is over,” she said.", "Ana Cruz"),
        ("Ana Cruz said it was over. Ben Roe and Kim Hall had left. “It is not,” she said.", "Ana Cruz"),
        ("Ana Cruz said it was over. Ben Roe met Kim Hall. “It is not,” he said.", "Ben Roe"),
        # Nobody, where a wrong one would be as likely.
        ("Robin Roe met Ms Cruz. “It is over,” she said.", None),
        ("Mr Roe said it was over. “It is not,” she replied.", None),
        ("Ana Cruz said it was over. A spokeswoman said it was not. “We go on,” she said.", None),
        ("Ana Cruz said it was over. The deal is dead, an official said. She asked not to be named.", None),
        ("Ms Cruz said it was over. A spokesman said it was not. “It is over,” she said.", "Cruz"),
        ("Ana Cruz said it was over. Officials said it was not. “It is over,” she said.", "Ana Cruz"),
    ],
)
def test_whom_a_pronoun_means(text: str, speaker: str | None) -> None:
    found = attributions(document(text))[-1]
    assert (found.speaker, found.named) == (speaker, speaker is not None)


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ana Cruz said it was over. Ben Roe shook his head and said it was not.", "Ben Roe"),
        ("Ana Cruz said it was over. A clerk, granted anonymity to discuss it, said that it was not.", None),
        ("Ana Cruz said it was over. She sighed deeply and said that it was not.", "Ana Cruz"),
    ],
)
def test_a_verb_far_from_its_subject(text: str, speaker: str | None) -> None:
    assert speakers(text)[1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Trade Minister Ana Cruz said it was over.", "Ana Cruz"),
        ("Deputy Chief Inspector Ana Cruz said it was over.", "Ana Cruz"),
        ("New Jersey Gov. Ana Cruz said it was over.", "Ana Cruz"),
        ("Dean Hall said it was over.", "Dean Hall"),
        ("In Marburg, all is well. But Cruz said it was over. Cruz lives near Harbour Minister Ana Cruz.", "Ana Cruz"),
        ("But Cruz is here. Cruz said it was over.", "Cruz"),
        ("Ben Roe Jr. said it was over.", "Ben Roe Jr."),
        ("The Ministry of Health and Care said it was over.", "Ministry of Health and Care"),
        ("The University of Tarn said it was over.", "University of Tarn"),
        ("The National Centre for Lake Research said it was over.", "National Centre for Lake Research"),
        ("The Police Federation said it was over.", "Police Federation"),
        ("The Progressive Democrats left. Democrats said it was over.", "Democrats"),
    ],
)
def test_one_name_for_one_speaker(text: str, speaker: str) -> None:
    assert speakers(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        (
            "One of them, Ana Cruz of the Farmers’ Club, said it was over.",
            "One of them, Ana Cruz of the Farmers’ Club",
            "Ana Cruz",
        ),
        (
            "The clerk who advised the board, Ana Cruz of the Harbour Club, said it was over.",
            "The clerk who advised the board, Ana Cruz of the Harbour Club",
            "Ana Cruz",
        ),
        ("One driver, who gave her name as Ana, said it was over.", "One driver, who gave her name as Ana", "Ana"),
        ("She spoke on condition of anonymity.", "She", None),
        ("The clerk, who spoke on condition of anonymity, left.", "The clerk", None),
        ("Clerks at the port, speaking on condition of anonymity, said it was over.", None, None),
        (
            "The Harbour Club referred questions to the Trade Office, which declined to comment.",
            "the Trade Office",
            "Trade Office",
        ),
        ("According to media reports, he fled.", "media reports", None),
    ],
)
def test_what_is_the_source(text: str, source: str | None, speaker: str | None) -> None:
    made = document(text)
    found = attributions(made)[0]
    assert (None if found.source is None else made.slice(found.source), found.speaker) == (source, speaker)


def test_reports_behind_according_to_say_nothing() -> None:
    assert len(attributions(document("According to media reports, he fled."))) == 1


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The mayor, Ben Roe, opened the dam. The mayor said it was over.", "Ben Roe"),
        ("The minister for fish, Dr Ana Cruz, left. “It is over,” the minister said.", "Ana Cruz"),
        ("Ben Roe is the mayor of Tarn. The mayor said it was over.", "Ben Roe"),
        ("The mayor was ill. Ben Roe became the mayor in May. The mayor said it was over.", "Ben Roe"),
        ("The mayor of Tarn, North Dakota, was ill. The mayor said it was over.", None),
        ("About the mayor, Ben Roe, a clerk, was silent. The mayor said it was over.", None),
    ],
)
def test_whom_an_office_means(text: str, speaker: str | None) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Norway’s fishing ministry said it was over.", "Norway’s fishing ministry"),
        ("The Roe administration said it was over.", "Roe administration"),
        ("Marburg police said it was over.", "Marburg police"),
        ("The Ministry of Fish wrote a list. “It is over,” it said in a statement.", "Ministry of Fish"),
        ("Marmota has sold fewer cars. The carmaker said it was over.", "Marmota"),
        ("Harbour International wrote a report. The group said it was over.", "Harbour International"),
        ("The NBF raided the port on Monday. The bureau said it was over.", "NBF"),
        ("The Trade Office left. The department said it was over.", "Trade Office"),
        # Another body as well as this one.
        ("The Trade Office left. The company said it was over.", None),
        ("Roe has left Marmota for good. The company said it was over.", None),
        ("Carrying lamps, they came. The group said it was over.", None),
        ("Ana Cruz was there. The company said it was over.", None),
        ("The port of the Trade Office is old. When asked, it said it was over.", None),
    ],
)
def test_which_body_it_is(text: str, speaker: str | None) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "source", "speaker"),
    [
        (
            "The U.S., South Korea and Japan condemned it.",
            "The U.S., South Korea and Japan",
            None,
        ),
        ("Minister Ana Cruz and Ben Roe said it was over.", "Minister Ana Cruz and Ben Roe", "Ana Cruz and Ben Roe"),
        ("On Monday, Ana Cruz and Ben Roe said it was over.", "Ana Cruz and Ben Roe", "Ana Cruz and Ben Roe"),
        ("Angered, Ana Cruz and Ben Roe said it was over.", "Ana Cruz and Ben Roe", "Ana Cruz and Ben Roe"),
        ("Ana Cruz and colleagues said it was over.", "Ana Cruz and colleagues", "Ana Cruz"),
        ("The Ohio Republican said it was over.", "The Ohio Republican", None),
        ("Ana Cruz, a clerk from Tarn, Norway explains that it is over.", "a clerk from Tarn, Norway", "Ana Cruz"),
        ("In Tarn, Norway said it was over.", "Norway", "Norway"),
    ],
)
def test_several_names_and_places(text: str, source: str, speaker: str | None) -> None:
    made = document(text)
    found = attributions(made)[0]
    assert found.source is not None
    assert (made.slice(found.source), found.speaker) == (source, speaker)


def test_either_of_two_is_nobody() -> None:
    assert speakers("Ana Cruz and Ben Roe said it was over. “It is,” he added.")[-1] is None


def test_a_form_of_address_tells_of_its_own_name_alone() -> None:
    text = (
        "Anna Cruz, a spokeswoman for the port, left early. Mr. Smithson opened the meeting. "
        "Mary Smith, the engineer of the port, spoke next. “It will not hold for another winter,” she said."
    )
    last = attributions(document(text))[-1]
    assert last.speaker == "Mary Smith"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        # An office in capitals, whose holder stands behind it.
        ("The MP for the valley, Ana Cruz (Lab), said the mill was late.", "Ana Cruz"),
        ("Our CEO, Ana Cruz, said the mill was late.", "Ana Cruz"),
        ("The Mayor of Leeds, Ben Roe, said the mill was late.", "Ben Roe"),
        ("The mill was late, the Chief Constable, Sir Ben Roe, said.", "Ben Roe"),
        ("The Liberal MP for Leeds, Ana Cruz, said the mill was late.", "Ana Cruz"),
        ("A Labour MP, Ana Cruz, said the mill was late.", "Ana Cruz"),
        ("The Bishop, who is ill, said the mill was late.", "Bishop"),
        ("Mayor Ana Cruz, Labour leader, said the mill was late.", "Ana Cruz"),
        # A person behind the body whose they are.
        ("The BBC's Ana Cruz said the mill was late.", "Ana Cruz"),
        ("“The mill is late,” said the Harbour Fund's Ben Roe.", "Ben Roe"),
        ("Labour's Ana Cruz said the mill was late.", "Ana Cruz"),
        ("King's College London said the mill was late.", "King's College London"),
        ("Lloyd's Register said the mill was late.", "Lloyd's Register"),
        # A body with two names, or with a word that may be a group.
        ("The mill is late, Tarn and Harbour Council says.", "Tarn and Harbour Council"),
        ("The mill is late, Ana Cruz and Harbour Council said.", "Ana Cruz"),
        ("The landlord, Harbour Quarter Estates, said the mill was late.", "Harbour Quarter Estates"),
        ("Community Energy Tarn said the mill was late.", "Community Energy Tarn"),
        # A first name behind a role.
        ("The nurse, Eileen, said the mill was late.", "Eileen"),
        ("My landlady, Marta, says the mill is late.", "Marta"),
        ("The author, American, said the mill was late.", None),
        ("An aide, Tuesday, said the mill was late.", None),
    ],
)
def test_names_behind_offices_and_bodies(text: str, speaker: str | None) -> None:
    assert speakers(text)[0] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The chairman, Ben Roe, was in no doubt: “We were robbed of the game.”", "Ben Roe"),
        ("Her opposite number Ana Cruz was delighted: “We were the better side.”", "Ana Cruz"),
        ("Her opposite number Ana Cruz was delighted with the game: “We were the better side.”", "Ana Cruz"),
        ("The bridge at New Leeds was shut: “It was a mess and they knew it.”", None),
        ("The wife of the chairman, Ben Roe, was blunt: “It was a mess and they knew it.”", None),
    ],
)
def test_full_names_before_what_somebody_is(text: str, speaker: str | None) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The Times of Malta reported that it was over.", "Times of Malta"),
        ("It was over, according to the Star of Marburg.", "Star of Marburg"),
        ("Times of Tarn reported that it was over.", "Times of Tarn"),
        ("The Tarn Mail & Guardian reported that it was over.", "Tarn Mail & Guardian"),
        ("The Roe & Cruz Harbour Trust said it was over.", "Roe & Cruz Harbour Trust"),
        ("Channel 4 News reported that it was over.", "Channel 4 News"),
        ("9News reported that it was over.", "9News"),
        ("News24 and Eyewitness News reported that it was over.", "News24 and Eyewitness News"),
        ("The Chief of Staff said it was over.", "Chief of Staff"),
        ("The Attorney General said it was over.", "Attorney General"),
        ("Ana Cruz of the Times said it was over.", "Ana Cruz"),
        ("Ben Roe of Malta said it was over.", "Ben Roe"),
        ("Roe of Leeds said it was over.", "Roe"),
        ("The Times of Malta and the Gazette reported that it was over.", "Times of Malta"),
        ("The Straits Times of Tarn said it was over.", "Straits Times"),
    ],
)
def test_the_whole_name_of_an_outlet(text: str, speaker: str) -> None:
    assert [one.speaker for one in attributions(document(text))] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("General Ben Roe came. It rained. The general said it was over.", "Ben Roe"),
        ("Gen. Ben Roe came. It rained. The general said it was over.", "Ben Roe"),
        ("Minister of Health Ana Cruz came. The minister said it was over.", "Ana Cruz"),
        ("Ambassador to Norway Ana Cruz came. The ambassador said it was over.", "Ana Cruz"),
        ("The governor of Ohio, Ben Roe, came. The governor said it was over.", "Ben Roe"),
        ("Prime Minister Ana Cruz came. The Prime Minister said it was over.", "Ana Cruz"),
        ("Mayor Ben Roe's car came. The Mayor said it was over.", "Ben Roe"),
        ("Minister of Health Ana Cruz came. The Minister of Fish said it was over.", "Minister of Fish"),
        ("General Motors came. It rained. The general said it was over.", None),
        ("Attorney General Ana Cruz came. The general said it was over.", None),
        ("She met the mayor of Leeds, Ana Cruz and Ben Roe. The mayor said it was over.", None),
        ("General Ben Roe came. Another general said it was over.", None),
        ("The mayor met Ben Roe III. He, the mayor, left. The mayor said it was over.", None),
    ],
)
def test_a_title_leads_back_to_its_holder(text: str, speaker: str | None) -> None:
    assert attributions(document(text))[-1].speaker == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Justice Cruz wrote the opinion. The bridge is safe, the judge said.", "Cruz"),
        ("Judge Okoro heard the case. “It is safe,” the judge said.", "Okoro"),
        ("Senator Diaz met the press. The senator said the bridge was safe.", "Diaz"),
        ("Dr Lee spoke on Monday. The doctor said the bridge was safe.", "Lee"),
        ("Dr Lee’s office was shut. The physician said the bridge was safe.", "Lee"),
        ("Prof Ana Lee spoke on Monday. The professor said the bridge was safe.", "Ana Lee"),
        ("Father Moreno spoke on Monday. The priest said the bridge was safe.", "Moreno"),
        ("The Rev. Ben Roe spoke on Monday. The pastor said the bridge was safe.", "Ben Roe"),
        ("Sister Maria spoke on Monday. The nun said the bridge was safe.", "Maria"),
        # Two who may be meant, other words that begin alike, and a doctor of another place.
        ("Dr. Lee and Dr. Hall spoke. The doctor said the bridge was safe.", None),
        ("Drake Hall spoke on Monday. The doctor said the bridge was safe.", None),
        ("Father died on Monday. The priest said the bridge was safe.", None),
        ("Sen. Diaz of Ohio met the press. The Kentucky lawmaker said the bridge was safe.", None),
    ],
)
def test_a_title_leads_back_by_another_word_for_it(text: str, speaker: str | None) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("France 24 reported that the bridge was shut.", "France 24"),
        ("News 24 said the bridge was shut.", "News 24"),
        ("The bridge is shut, Channel 4 reported on Monday.", "Channel 4"),
        ("According to France 2, the bridge is shut.", "France 2"),
        ("ABC 7’s Ana Cruz reported that the bridge was shut.", "Ana Cruz"),
        ("The inquest heard 24 reported cases, Ana Cruz said.", "Ana Cruz"),
        ("In France 24 officials said the bridge was shut.", None),
        ("In News of 24 May officials said the bridge was shut.", None),
    ],
)
def test_the_number_of_a_broadcaster_is_part_of_its_name(text: str, speaker: str | None) -> None:
    assert speakers(text) == [speaker]
