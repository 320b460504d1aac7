"""Whose words a quotation is."""

from __future__ import annotations

import pytest

from provenance.analysis import attributions, quotes
from provenance.analysis.attributions.speakers import speakers
from provenance.testing import document


def _named(text: str) -> list[str | None]:
    """The speakers of the quotations of a text, by name or in the words for them."""
    made = document(text)
    found = speakers(made)
    assert len(found) == len(quotes(made))
    return [one and (one.speaker or (one.source and made.slice(one.source))) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“We have waited for years,” said Ana Cruz, “and we are done.”", ["Ana Cruz"] * 2),
        ("“We won,” Ana Cruz ’17 said. “It is late,” she said.", ["Ana Cruz"] * 2),
        ("Ana Cruz '17 walked home. “It is late,” she said.", ["Ana Cruz"]),
        ("Ana Cruz ’17 and Bob Hall '18 said that “we won”.", ["Ana Cruz and Bob Hall"]),
        ('"We have waited for years," Ana Cruz said, "and we are done."', ["Ana Cruz"] * 2),
        ("“The dam,” Ms Cruz explained, “was built in a dry year.”", ["Cruz"] * 2),
        ("“It is late,” she said, adding that it was “a shame”.", ["she"] * 2),
        ("“It is late,” an official said, adding that it was “a shame”.", ["an official"] * 2),
    ],
)
def test_both_parts_of_a_quotation_that_is_split(text: str, expected: list[str]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“I mend the nets,” said Bob Hall. “My son sells the fish.”", ["Bob Hall"] * 2),
        ("“I mend nets,” said Bob Hall. “He sells fish.” “We live by it.”", ["Bob Hall"] * 3),
        ("Ms Cruz said the mill was losing money. “Nobody buys flour here.”", ["Cruz"]),
        ("Ana Cruz wrote, citing the Gazette, that it was late. “Nobody came.”", ["Ana Cruz"]),
        ("Ana Cruz said: “The dam is old.\n\n“It was built in a dry year.\n\n“It will not hold.”", ["Ana Cruz"] * 3),
        ("Ana Cruz told the council:\n\n“The dam is old. It will not hold.”", ["Ana Cruz"]),
        ("“I mend the nets,” said Bob Hall.\n\n“My son sells the fish.”", ["Bob Hall", None]),
        ("“I mend the nets,” said Bob Hall. He put down his “good” knife.", ["Bob Hall", None]),
        ("Bob Hall said the dam held. The hall was full. “Nobody will go.”", [None]),
        ("The dam is old. “It will not hold.”", [None]),
    ],
)
def test_a_quotation_that_goes_on_directly_behind(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bob Hall said the plan was “a waste”, while Ana Cruz called it “a start”.", ["Bob Hall", "Ana Cruz"]),
        ("Bob Hall said the plan was “a waste”; Ana Cruz called it “a start”.", ["Bob Hall", "Ana Cruz"]),
        ("Bob Hall said the plan was “a waste” but Ana Cruz said it was “a start”.", ["Bob Hall", "Ana Cruz"]),
        ("The plan is “a waste”, Bob Hall says; Ana Cruz calls it “a start”.", ["Bob Hall", "Ana Cruz"]),
        ("When Ana Cruz called the plan “late”, Bob Hall replied: “It is not.”", ["Ana Cruz", "Bob Hall"]),
        ("Ana Cruz called the plan “late,” according to the Gazette.", ["Ana Cruz"]),
        ("According to the Gazette, “the plan is late”, Ana Cruz said.", ["Ana Cruz"]),
        ("Asked whether the dam was “safe”, Ana Cruz said it was “old”.", [None, "Ana Cruz"]),
        ("Although critics fear the worst, “the dam will hold,” Ana Cruz said.", ["Ana Cruz"]),
    ],
)
def test_each_of_two_speakers_has_the_quotation_of_its_clause(text: str, expected: list[str]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Gazette reported that Mr Hall had called the plan “a waste”.", ["Hall"]),
        ("According to Ms Cruz, the owner said he would “sell it all”.", ["the owner"]),
        ("Mr Hall was quoted by the Gazette as saying the plan was “a waste”.", ["Hall"]),
        ("Mr Hall was quoted as saying the plan was “a waste”.", ["Hall"]),
    ],
)
def test_the_inner_one_of_two_tellers_has_the_words(text: str, expected: list[str]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Asked by reporters whether the mill would close, Ms Cruz said: “It is not decided.”", ["Cruz"]),
        ("Bob Hall left. Asked about it, the mayor, Ana Cruz, said: “Not this year.”", ["Ana Cruz"]),
        ("Responding to critics, Ms Cruz said: “We hid nothing from them.”", ["Cruz"]),
        ("“Why us?” asked Ana Cruz.", ["Ana Cruz"]),
        ("“Why us?” Ana Cruz asked.", ["Ana Cruz"]),
        ("Bob Hall said it was late. “Why us?” Ana Cruz asked.", ["Ana Cruz"]),
        ("“Why us?” she asked a clerk.", ["she"]),
        ("'Why is it us?' asked Ana Cruz.", ["Ana Cruz"]),
        ("'Why us now?' asked Ana Cruz.", ["Ana Cruz"]),
        ("“It is late,” said retired engineer Ana Cruz.", ["Ana Cruz"]),
        ("“It is late,” said former mayor Ana Cruz, who lost in May. “It is over.”", ["Ana Cruz"] * 2),
        ("“Why us?” Ana Cruz said the dam would hold.", [None]),
    ],
)
def test_who_answers_and_who_asks(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ben Hall said it was late. A guy who heard us butts in. “They take it,” he says.", ["he"]),
        ("Ben Hall noted it when Ramco explained its plan. “It was a farce,” he said.", ["Ben Hall"]),
        ("ACTION: “We shut it.”\n\nThey take action.\n\nACTION: “We open it.”", [None, None]),
        ("Motion: “We shut it.”\n\nIt was late.\n\nMotion: “We open it.”", [None, None]),
        ("CRUZ: “We shut it.”\n\nIt was late.\n\nCRUZ: “We open it.”", ["CRUZ"] * 2),
    ],
)
def test_neither_a_label_nor_a_firm_nor_whoever_spoke_last(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The town is old. Continued Cruz: “So it will be late.”", ["Cruz"]),
        ("Ana Cruz, engineer: “The dam will hold for a year.”", ["Ana Cruz"]),
        ("Ana Cruz, the mayor of the town: “The dam will hold.”", ["Ana Cruz"]),
        ("Bath, Rome, Oslo: “The dam will hold for a year.”", [None]),
    ],
)
def test_who_stands_before_a_colon(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“The dam will hold, and all know it.” — Ana Cruz, engineer", ["Ana Cruz"]),
        ("“The dam will hold.”\n— Ana Cruz\n\nThe town was late.", ["Ana Cruz"]),
        ("“The dam will hold.” – and then it fell.", [None]),
        ("“The dam will hold.” — Ana Cruz came in. “It will.”", [None, None]),
    ],
)
def test_a_signature_behind_a_quotation(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "cue", "content"),
    [
        ("“We wait,” said Ana Cruz, “and wait.”", "said", "“We wait,” said Ana Cruz, “and wait.”"),
        ("“We wait,” said Ana Cruz, who has a “dry” farm.", "said", "“We wait,”"),
        ("Bob Hall said it was “bad”, while Ana Cruz called it “good”.", "said", "it was “bad”"),
        ("Bob Hall said it was “bad”, while Ana Cruz called it “good”.", "called", "it “good”."),
        ("The Gazette reported that Mr Hall called it “bad”.", "reported", "that Mr Hall called it “bad”."),
        ("Ana Cruz, who runs the mill in the old town, said a clerk had told her so.", "told", "her so."),
        ("Responding to critics, Ms Cruz said: “We hid nothing.”", "Responding", None),
        ("Asked by reporters, Ms Cruz said: “We hid nothing.”", "Asked", None),
    ],
)
def test_content_is_what_its_own_source_says(text: str, cue: str, content: str | None) -> None:
    made = document(text)
    found = [one for one in attributions(made) if made.slice(one.cue) == cue]
    assert [one.content and made.slice(one.content).strip() for one in found] == [content]


def test_one_line_of_quotations_is_led_back_at_once() -> None:
    made = document("Ana Cruz said it was late. " + "“It is.” " * 3000)
    assert {one and one.speaker for one in speakers(made)} == {"Ana Cruz"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The ruler, President Xu Weiming, met Premier Kang Dae Su. Kang said it was “an alliance”.", ["Kang Dae Su"]),
        ("Nurse Marta Ruiz’s day begins at five. “I am tired,” Marta said.", ["Marta Ruiz"]),
        ("Mayor Ann Weir Hall was there. The Ann Weir bridge is “old”, Ann said.", ["Ann Weir Hall"]),
        ("U.N. President Ben Roe and the chief U.N. President Ben Roe left. The U.N. said it was “late”.", ["U.N."]),
        ("The Oxley Tower guide left. Oxley said it was “late”.", ["Oxley"]),
    ],
)
def test_the_first_of_somebodys_names(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ben Hall left Oslo. Hall’s visit, his first, comes as he calls the plan “a start”.", ["Ben Hall"]),
        ("Ben Hall left Oslo. Hall's long speech to the fleet came after he had called it “late”.", ["Ben Hall"]),
        ("Mr Ben Hall left Oslo. Hall’s wife was there when she called it “late”.", ["she"]),
        ("Norway praised “a partnership”. The envoy left early as he called it “late”.", ["Norway", "he"]),
        ("Beijing praised “a partnership”. It said that it was “late”.", ["Beijing", "Beijing"]),
    ],
)
def test_owners_and_states(text: str, expected: list[str | None]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "The Workers leader, Ida Holl, attacked the Farmers leader, Jan Kern. “A shambles,” the Farmers leader said.",
            ["Jan Kern"],
        ),
        ("The editor, Ida Holl, hired a reporter, Jan Kern. “I was nineteen,” the reporter said.", ["Jan Kern"]),
        (
            "The Hull captain, Ada Fox, thanked the Leeds captain, Bea Lund. “We lost,” said the Leeds captain.",
            ["Bea Lund"],
        ),
        (
            "US President Ole Hale met Russian President Ivo Orlov. “It is late,” the Russian president said. “Yes,” the U.S. president said.",
            ["Ivo Orlov", "Ole Hale"],
        ),
        (
            "The club president, Ole Hale, wrote to the league president, Ivo Orlov. “No,” the league president said.",
            ["Ivo Orlov"],
        ),
        (
            "Prime Minister Ida Holl left. The minister for farming, Siri Dahl, stayed. “Ask them,” the minister said.",
            ["Siri Dahl"],
        ),
        (
            "The French minister, Luc Vial, met his German counterpart, Karin Boll. “We agree,” the German minister said.",
            ["the German minister"],
        ),
        ("Mayor Ida Holl met the deputy mayor of Leeds. “It rains,” the deputy mayor said.", ["the deputy mayor"]),
    ],
)
def test_a_title_with_a_qualifier_is_that_of_whoever_has_it(text: str, expected: list[str]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Mayor Ida Holl opened it. “It is late,” the mayor said.", ["Ida Holl"]),
        ("Ida Holl, the mayor of Hull, opened it. “It is late,” the Hull mayor said.", ["Ida Holl"]),
        ("Mayor Ida Holl opened it. “It is late,” the Hull mayor said.", ["Ida Holl"]),
        ("Ida Holl, leader of the Farmers, opened it. “It is late,” the Farmers leader said.", ["Ida Holl"]),
        ("Prime Minister Ida Holl left. “Ask them,” the prime minister said.", ["Ida Holl"]),
        ("Ida Holl, who was the editor for ten years, left. “Ask them,” the editor said.", ["Ida Holl"]),
    ],
)
def test_a_title_that_tells_no_other_office(text: str, expected: list[str]) -> None:
    assert _named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jan Kern sold the mill. His wife keeps the books. “We earned little,” {she} said.",
        "Jan Kern was arrested on Monday. His neighbour heard the shots. “I hid,” {he} said.",
        "Ida Holl sold the boat. Then her cousin bought it back. “It leaks,” {she} said.",
        "Captain Jan Kern came aboard. The cook, a man from Hull, was drunk. “There is no soup,” {he} said.",
        "The judge, Jan Kern, opened the hearing. The victim, a girl of nine, looked down. “I want to go home,” {she} said.",
    ],
)
def test_somebody_without_a_name_stands_between(text: str) -> None:
    pronoun = "she" if "{she}" in text else "he"
    assert _named(text.format(she="she", he="he")) == [pronoun]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jan Kern sold the mill. His wife keeps the books. “We earned little,” he said.", ["Jan Kern"]),
        ("Jan Kern sold the mill. His house is empty. “We earned little,” he said.", ["Jan Kern"]),
        ("Captain Jan Kern came aboard. The captain, a man of few words, sat. “No soup,” he said.", ["Jan Kern"]),
        ("Jan Kern sold the mill. His daughter, Ida Kern, reads. “We earned little,” she said.", ["Ida Kern"]),
        (
            (
                "Her daughter, Kate, does the books. “She cannot add,” Kate said.\n\n"
                "The brewer, Jan Kern, calls on Thursdays. “They argue,” he said."
            ),
            ["Kate", "Jan Kern"],
        ),
    ],
)
def test_nobody_else_stands_between(text: str, expected: list[str]) -> None:
    assert _named(text) == expected
