"""Forms of verbs that cannot follow one another (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.signs_within import may_have_unfitting_verbs
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text
from provenance_plugins.boilerplate.slips.unfitting_verbs import _WORDS

from provenance.testing import document
from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("In May we will focused on the bridge.", "will focused"),
        ("The values will displayed on a board beside the quay.", "will displayed"),
        ("The ratings will not updated after the vote.", "will not updated"),
        ("Their answer could found its way, and could done the job better.", "could done"),
        ("The charges that can implemented in a week are few.", "can implemented"),
        ("The cheques should made out to the mill.", "should made"),
        ("The address that the clerk should sent it to is new.", "should sent"),
        ("You could heard the men of the mill from the quay.", "could heard"),
        ("The ferry did not returned, and nobody knows why.", "did not returned"),
        ("It's a boat you didn't knew about.", "didn't knew"),
        ("They named a lower price in order to received a loan.", "in order to received"),
        ("There are wishes of the town that needs to fulfilled.", "that needs to fulfilled"),
        ("The men planned to breached the dam in May.", "planned to breached"),
        ("The masons hope to received old stones.", "hope to received"),
        ("It is a matter of hope to received the loan.", "hope to received"),
        ("It was an attempt to received old stones.", "attempt to received"),
        ("The crew is planning to coordinated trips.", "planning to coordinated"),
        ("The crew that rows from Holm to Leeds is planning to coordinated trips.", "planning to coordinated"),
        ("A report can be see here, as the clerk says.", "can be see"),
        ("The works are to be include in the plan.", "to be include"),
        ("The accused has often to no have access to a lawyer.", "to no have"),
        ("It is a pity to have to through all of them.", "to have to through"),
        ("The clerk thought it would interesting to row there.", "would interesting"),
        ("The masons found that it would far simpler to row.", "would far simpler"),
        ("The masons say they will able to row in May.", "will able"),
        ("Without the mill it would impossible to keep the ferry.", "would impossible"),
        ("This year, we're also publish the bills of the mill.", "we're also publish"),
        ("The amount of paper you’re get from the clerk is odd.", "you’re get"),
        ("They fear that there will a fee for the ferry.", "there will a"),
    ],
)
def test_a_word_was_lost_or_an_ending_is_left_over(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        # what is no verb before the other
        "They read the will signed in May, and the political will needed for it was gone.",
        "Ana Cruz has a will dated 1788, and the trash can belonged to the mill.",
        "1 large can peeled tomatoes, and a 14 ounce can crushed corn.",
        "The client's will required it, and by will dated 1819 the school had £90.",
        # no form of the past
        "We will need it, and it must exceed what the ferry can shed or embed in May.",
        "The town wants to proceed, and a hundred may feed the horses. Never can hatred be stilled by hatred.",
        "We can found the mill anew, and the masons will fell the oak and can saw it.",
        # questions and inversions, in which an adjective follows
        "How might dried plants be cut?",
        "They pay, and so should elected officials. In no case may uninsulated wires be laid.",
        "Under what conditions will planned works go on?",
        "Nobody knows how would borrowed boats be paid for.",
        # no verb was lost, and none lost its ending
        "How could possible leaks be found, and so should responsible owners.",
        "We might possibly row, and it will likely be so. What will important people say?",
        "The crew say we're go for launch, and they’re select seats. We're find of the year.",
        "We're publish-or-perish people, and you're all right. We're told it is so.",
        "If there will be a fee, there may, a clerk says, be a row, and there may no longer be one.",
        # a preposition, a noun
        "They agreed to improved terms, and access to restricted roads is for them to registered users.",
        "The works will be complete by May, and the parts must be separate.",
        "It didn't used to be so, and what he could be is worth more.",
        "She is able to. Needed are boats. He can. Used ones sink.",
        # a noun, and whom it goes to
        "The mill is a beacon of hope to disillusioned owners, and it gives hope to retired masons.",
        "They send their best wishes to retired masons.",
        "The way leads from talks to joint planning to coordinated care for the valley.",
        # what is quoted, or of another language
        "“In May we will focused on the bridge,” said Ana Cruz.",
        "> In May we will focused on the bridge.",
        "Write `will focused` into it.",
    ],
)
def test_both_verbs_may_be_meant(words: str) -> None:
    assert _told(words) == []


def test_in_other_languages_the_words_mean_something_else() -> None:
    page = "<html lang='de'><p>Der Rat hat am Montag die Brücke gesperrt. Er will used cars nicht, und die Fähre will focused werden, sagt er.</p></html>"
    assert findings(doubled_text, page, "text/html") == []


def test_many_are_told_together_and_more_are_of_a_program() -> None:
    one = "In May we will focused on the bridge. "
    (finding,) = findings(doubled_text, f"{_FIRST}\n\n{one}It is so. {one}He says so. {one}So it is.\n")
    assert len(finding.related) == 2
    assert _told(" ".join(f"{one}It is so {number} times." for number in range(14))) == []


def test_every_listed_form_is_asked_for() -> None:
    for verb in (*_WORDS.texts("irregular"), "focused"):
        for led in ("would", "they did not", "in order to", "we will also"):
            assert may_have_unfitting_verbs(document(f"So {led} {verb} it in May.")), verb
    for verb in (*_WORDS.texts("thirds"), *_WORDS.texts("pasts")):
        for led in ("it is", "they were also", "it will be"):
            assert may_have_unfitting_verbs(document(f"So {led} {verb} it in May.")), verb
    for verb in (*_WORDS.texts("thirds"), *_WORDS.texts("thirds_of_one"), *_WORDS.texts("thirds_behind_not")):
        for led in ("does not", "didn’t"):
            assert may_have_unfitting_verbs(document(f"So it {led} {verb} it in May.")), verb
    for verb in (*_WORDS.texts("pasts"), *_WORDS.texts("pasts_behind_have"), *_WORDS.texts("thirds_behind_have")):
        for led in _WORDS.texts("perfects"):
            assert may_have_unfitting_verbs(document(f"So {led} {verb} it in May.")), verb
    for verb in (*_WORDS.texts("pasts"), *_WORDS.texts("pasts_behind_to")):
        assert may_have_unfitting_verbs(document(f"So they met to {verb} it in May.")), verb
    for subject in _WORDS.texts("subjects"):
        for verb in (*_WORDS.texts("bare_at_once"), *(f"{word} provide" for word in _WORDS.texts("often"))):
            assert may_have_unfitting_verbs(document(f"So {subject} {verb} it in May.")), verb
    for verb in _WORDS.texts("bare"):
        assert may_have_unfitting_verbs(document(f"It can be {verb} in May.")), verb


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The ferry runs for a some days in May.", "a some"),
        ("There are a many ways to pay for it.", "a many"),
        ("They read it out to the each other.", "the each"),
        ("In the rotation of the of the boats nobody had a say.", "of the of the"),
        ("She has only the her own views to go by.", "the her"),
        ("They want the town to ask your for a price.", "your for"),
        ("Write to the clerk if your have any questions.", "your have"),
        ("The town is 12th our of 22 towns.", "our of"),
        ("Every town of the valley, every of these mills, is old.", "every of"),
        ("They sent it year year to the mill.", "year year"),
        ("They wrote it down without without a map.", "without without"),
    ],
)
def test_small_words_that_no_sentence_has_side_by_side(words: str, told: str) -> None:
    assert _told(words) == [told]


@pytest.mark.parametrize(
    "words",
    [
        "It is high on my to do list, and it is the be all and end all of it.",
        "Give it a many to many relation, or write your for loop into it.",
        "It is a many sided question, and the to and fro of the ferry went on.",
        "It was a very very long day, with many many boats and much much more.",
        "The wall that they walked around around noon is old.",
        "He signed for the of fense, as the scanner read it.",
    ],
)
def test_small_words_that_some_sentence_has_side_by_side(words: str) -> None:
    assert _told(words) == []


def test_between_lone_letters_of_a_scan_they_are_for_information() -> None:
    found = findings(doubled_text, f"{_FIRST}\n\nThe w of the b and the k o of the their boats was read.\n")
    assert [str(one.severity) for one in found] == ["info"]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The boats seemed to gaining on the ferry.", "seemed to gaining"),
        ("We met in order to understanding the bill.", "in order to understanding"),
        ("The mill continued to grinding until dark.", "continued to grinding"),
        ("They are not able to also rowing there.", "able to also rowing"),
    ],
)
def test_a_form_that_no_to_takes(words: str, told: str) -> None:
    assert _told(words) == [told]


@pytest.mark.parametrize(
    "words",
    [
        "The boats seemed to bring the ferry, and the ropes seemed to cling to it.",
        "They are used to rowing, look forward to rowing and are committed to rowing.",
        "She tends to grieving men, and they are going to evening mass.",
        "All that they wanted to nothing came, and it seemed to string them along.",
        "The approach that he has to teaching is old, and what he had to offering is new.",
        "They kept it in order to King Hall, and moved from wanted to Wanting.",
    ],
)
def test_a_form_that_a_to_may_take(words: str) -> None:
    assert _told(words) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        # "be" and a form of the present
        ("The new lock is allows boats to pass at night.", "is allows"),
        ("The boats are consists of old planks.", "are consists"),
        ("It is also makes the ferry slower.", "is also makes"),
        ("The clerk says that is has been so for years.", "is has"),
        ("They row there because it is provides work.", "is provides"),
        ("A map will be provides at the quay.", "will be provides"),
        # "be" and a form of the past
        ("The work on the bridge was began in May.", "was began"),
        ("The boats were took to the mill by night.", "were took"),
        ("It can be wrote on one page.", "can be wrote"),
        # "have" and a form of the past
        ("The ferry has went to Leeds.", "has went"),
        ("The clerk has advises masters of boats to wait.", "has advises"),
        ("The masons have also urges the town to pay.", "have also urges"),
        ("The masons have saw the bridge from below.", "have saw"),
        ("In May, they had wrote enough of it.", "had wrote"),
        ("Since May I've took the ferry each day.", "I've took"),
        # "not" and a form of the present
        ("The old lock does not works at night.", "does not works"),
        ("It doesn’t means that the ferry sinks.", "doesn’t means"),
        # "are" and a plain form
        ("If you are already have a boat, row there.", "you are already have"),
        ("They are also provide maps to the masons.", "They are also provide"),
        ("We pay if they are agree to the price.", "they are agree"),
        # "to" and a form of the past
        ("The masons came from Holm to went up the tower.", "to went"),
        ("It takes a year to wrote a plan.", "to wrote"),
        ("The town gave them the freedom to chose a mill.", "to chose"),
        ("The school was built to educated the masons.", "to educated"),
        ("It is a fine way to decluttered your mill.", "to decluttered"),
        ("They ran down to the quay to thrown the ropes away.", "to thrown"),
        # a word twice
        ("The ferry runs on till till the river freezes.", "till till"),
    ],
)
def test_more_forms_that_no_verb_takes(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        # a clause that ends with the first is what the second is said of
        "What it is seems clear, and how good it was became known.",
        "The man he was became rich. What the town is depends on the mill.",
        "The person I am wants to row, and the man that he is comes late.",
        "Where the mill is comes as a surprise. As it was went to print in May.",
        "The lesson that rowing is becomes clear, and the help that an old mason is comes in May.",
        "To know which boats float and which do not helps the clerk. Whichever mill does not has to say why.",
        "Every boat I've had grew old, and the little they had went to the clerk.",
        "All they have became known in May. What he does not seems odd.",
        "The more you are have more.",
        # nouns and adjectives
        "These are works of art, and these are means to an end. It is needs that count.",
        "There are makes of cars, and there are takes of the scene. A human being has rights.",
        "We are broke, he is woke, and the ropes are bit by bit frayed.",
        "The mill has rose beds, and the town has led lamps.",
        # what somebody has or had, who then does something
        "Whoever else he has thinks well of it, and the mill has writers of the crown in its safe.",
        "All the clerk has he advises to sell. The boat she had brings money.",
        "What she has wants mending, and everyone they have believes in it.",
        "The few friends he has advises nobody to ask, and “she has advises stakeholders” is wrong.",
        # a quotation or a list of an older language
        "“The ferry has went to Leeds,” said Ana Cruz.",
        "They have spoke of it in verse, and I have forgot who did.",
        # adjectives behind "are"
        "You are now complete, and they are also separate. We are go for launch.",
        "All you need to do is follow the river. The first step is make sure that it floats.",
        "That is how you are have been no friend of mine.",
        # "to" of a place or of somebody
        "Everyone she spoke to loved the ferry, and the clerk I went to told them so.",
        "The mill that they belonged to went under, and the man we listened to wrote it down.",
        "The wires that the ropes have to be attached to began to rust, and so to did the hull.",
        "They went from used to unused boats, according to given rules, and back to closed doors.",
        "It is of use to experienced sailors. Go to advanced search. It is thought so, and they are read.",
        "The clerk wants to embed the map and to need the boat, and to wed the miller.",
        "Thanks to educated their way, and to said masons, it stands.",
    ],
)
def test_more_forms_that_a_verb_may_take(words: str) -> None:
    assert _told(words) == []
