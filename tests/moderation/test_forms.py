"""Words that are another's or nobody's by the form of their text or passage: lists of titles, tales, stanzas, announced quotations, turns of people of office."""

from __future__ import annotations

import pytest
from msgspec import structs
from provenance_plugins.moderation.forms import is_stanza
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.sexual_content import sexual_content
from provenance_plugins.moderation.slur import slur
from provenance_plugins.moderation.threat import threat

from provenance.api import Document, Rule, Span
from provenance.testing import document
from tests.found import severities_of

MARKDOWN, HTML, PLAIN = "text/markdown", "text/html", "text/plain"


def lines(*said: str, count: int = 50) -> str:
    """Headlines with their days, and those that are asked about among them."""
    found = [f"1982{1 + day // 28:02}{1 + day % 28:02} The ferry leaves at {day} again" for day in range(count)]
    return "\n".join([*found[: count // 2], *said, *found[count // 2 :]]) + "\n"


def test_headlines_in_a_list_are_others() -> None:
    text = lines("19820315 Danger of becoming a nation of Wogs: minister", "19820316 Town is full of shit")
    assert severities_of(slur, text, PLAIN) == ["info"]
    assert severities_of(profanity, text, PLAIN) == ["info"]
    assert severities_of(slur, "Danger of becoming a nation of wogs, says he.\n") == ["error"]


def test_a_list_of_single_words_in_no_order_is_a_list_of_words() -> None:
    words = [f"{first}{second}{third}ler" for first in "tmbdw" for second in "aeiou" for third in "rnlst"]
    text = "\n".join([*words[::2], "gooks", "fucks", *words[1::2]])
    for rule in (slur, profanity):
        assert severities_of(rule, text, PLAIN) == []


TALE = (
    "The rain had not stopped. “You are late,” she whispered. He shrugged and hung his coat on the door. “The road is shut,” he muttered. "
    "She sighed. “It is always shut.” He grinned at her, and the lamp went out. “Who is there?” she gasped. Nobody answered. "
) * 15


def test_what_a_tale_tells_is_for_information() -> None:
    told = f"{TALE}\n\nHe put the wrench down. The pikey at the gate had seen him, the stupid bastard, and I want to kill him for it.\n"
    assert severities_of(slur, told, PLAIN) == ["info"]
    assert severities_of(profanity, told, PLAIN) == ["info"]
    report = told.replace("whispered", "said").replace("muttered", "said").replace("gasped", "said")
    assert severities_of(slur, report, PLAIN) == ["error"]


def test_a_screenplay_is_a_tale() -> None:
    scenes = "EXT. HARBOUR\n\nThe CAMERA follows her to the boat. CLOSE SHOT of the rope.\n\n" * 40
    said = "&nbsp; JOHANN Those pikeys took the boat.\n"
    assert severities_of(slur, scenes + said, PLAIN) == ["info"]


@pytest.mark.parametrize(
    "poem",
    [
        "<p>The tide came in<br>\nand took the road</p><p>that no one but<br>\nthe fucking gulls</p><p>had walked upon<br>\nsince early May.</p>",
        "".join(
            f"<p>{line}</p>"
            for line in ("they walk along", "the empty pier", "and count the", "fucking lamps", "that no one", "lights again", "until the tide", "has taken them")
        ),
    ],
)  # fmt: skip
def test_stanzas_of_a_page(poem: str) -> None:
    assert severities_of(profanity, f"<article><h1>Tide</h1>{poem}</article>", HTML) == ["info"]


@pytest.mark.parametrize(
    "page",
    [
        "<p>Harbour Street 5<br>\nThe fucking pier 12</p><p>Mill Lane 7<br>\nThe yard 3</p><p>Weir Road 9<br>\nThe gate 1</p>",
        "".join(f"<p>{line}</p>" for line in ("Hi all.", "Sorry.", "It is late.", "The fucking pier is shut.", "Really?", "Yes.", "I saw it.", "Bad.")),
    ],
)  # fmt: skip
def test_addresses_and_messages_are_no_stanzas(page: str) -> None:
    assert severities_of(profanity, f"<article><h1>Tide</h1>{page}</article>", HTML) == ["warning"]


_OPEN = "application/vnd.oasis.opendocument.text"
_POEM = "You scared of the tide like I am of the lamp\nYou would rather sleep than see it come in\nand the fucking gulls, they know your name\nthey cry it over the pier and the mill\nuntil the fog is all that you can see\nand nobody, nobody rows you home\nThe boats are gone.\nThe lamps go out one by one in the rain"


def _in_file(text: str) -> Document:
    return structs.replace(document(text.replace("\n", "\u2028")), media_type=_OPEN)


def test_a_poem_that_is_one_paragraph_of_a_file() -> None:
    assert is_stanza(_in_file(_POEM), Span(100, 107))


@pytest.mark.parametrize(
    "lines",
    [
        _POEM.replace("\n", " "),
        _POEM.replace("\n", ".\n"),
        "Hi all.\nThe fucking pier is shut again.\nSorry.\nSee you at the mill on Friday.",
        "\n".join(f"{at} Harbour Street, the fucking pier, gate {at}" for at in range(9)),
    ],
)
def test_messages_and_addresses_of_a_file_are_no_poem(lines: str) -> None:
    assert not is_stanza(_in_file(lines), Span(12, 19))


@pytest.mark.parametrize(
    ("above", "severity"),
    [
        ("In a press release that he called an apology, the host groused:", "info"),
        ("The report quotes him as saying, yesterday:", "info"),
        ("I said it before and I say it again:", "error"),
        ("The town has many boats:", "error"),
    ],
)
def test_a_paragraph_that_is_announced_is_a_quotation(above: str, severity: str) -> None:
    said = "Amazingly, we hate women, all of them, and the ferry."
    assert severities_of(hateful_passage, f"{above}\n\n{said}\n", MARKDOWN) == [severity]


def test_the_end_of_a_quotation_is_in_it() -> None:
    said = "So, dear Miss Cruz, and the rest of you feminazis, here is the deal. We want something for it."
    assert severities_of(slur, f"{said}”\n", MARKDOWN) == ["info"]
    assert severities_of(slur, f"{said}\n", MARKDOWN) == ["error"]


def test_single_marks_are_marks_of_quotation() -> None:
    assert severities_of(profanity, "I walked back before thinking 'fuck it' and logging out.") == ["info"]
    assert severities_of(profanity, "It is the dogs' fucking bowl that they took.") == ["warning"]
    quoted = (
        "'One night some men were at the door. Let us in or we'll break your legs.' It was a bad week for the town."
    )
    assert severities_of(threat, quoted) == ["info"]


def test_words_and_what_they_mean_are_a_dictionary() -> None:
    words = ["dirt", "table", "boat", "road", "river", "gull", "lamp", "rope", "mill", "weir", "shit", "gate"]
    text = "\n".join(f"* ord{word} - {word}" for word in words)
    assert severities_of(profanity, f"# Words\n\n{text}\n", MARKDOWN) == ["info"]
    assert severities_of(profanity, "# Words\n\n* boat - shit\n* the road is shut\n", MARKDOWN) == ["warning"]


def test_an_abbreviation_that_is_explained_is_no_bad_word() -> None:
    text = "It needs a Whole-of-Government (WOG) approach. The WOG level is the second."
    assert severities_of(slur, text) == []
    assert severities_of(slur, "The WOG level is the second.") == ["error"]
    assert severities_of(self_harm, "Keep Your Seat (KYS) is the rule on board, and KYS is on each sign.") == []


TURNS = "".join(
    f"PRESIDENT CRUZ: The ferry is late, and I know why. It has been so since May.\n\nIt will be mended.\n\nThat is all.\n\nMs. Reeve: Sir, when will it be on time? The town asks {day}.\n\n"
    for day in range(4)
)


def test_turns_of_people_of_office_are_a_transcript() -> None:
    threats = "PRESIDENT CRUZ: Stop it or I will kill you. The smugglers know that.\n\n"
    assert severities_of(threat, TURNS + threats, MARKDOWN) == ["info"]
    notes = TURNS.replace("PRESIDENT CRUZ", "NOTE").replace("Ms. Reeve", "WARNING")
    assert severities_of(threat, notes + "Stop it or I will kill you.\n", MARKDOWN) == ["error"]


def test_a_speech_below_its_heading_is_handed_down() -> None:
    speech = "Sit down. Do not clap too much. The ferry was late again, and I know who did it. " * 25
    said = f"# Tax campaign\n\nThe campaign began in May.\n\n##### SPEECH OF PRESIDENT ANA CRUZ DURING THE CAMPAIGN\n\n{speech}\n\nStop it or I will kill you.\n"
    assert severities_of(threat, said, MARKDOWN) == ["info"]
    assert severities_of(threat, said.replace("SPEECH OF", "THANKS TO"), MARKDOWN) == ["error"]


def test_answers_of_somebody_with_a_letter() -> None:
    asked = "".join(f"**{n}.- ¿Qué pasó con el grupo en mayo?**\n\nR.- Es una historia muy larga y la contamos siempre.\n\n" for n in range(6))  # fmt: skip
    said = f"# Paralitikos\n\n{asked}R.- Es esta puta vida.\n\nK.- Sí, y la gente lo sabe desde hace mucho tiempo.\n\nK.- No hay más que decir de la banda.\n"  # fmt: skip
    assert severities_of(profanity, said) == ["info"]


def test_letters_of_a_formula_are_no_spelt_out_word() -> None:
    assert severities_of(profanity, "The moment is (Ae)/(Ae), and hence a s s 3 s good approximation of it.") == []
    assert severities_of(profanity, "It is purely diagonal, and hence a s s\n3\ns good approximation of it.") == []
    assert severities_of(profanity, "He is such an a s s h o l e to all of us.") == ["warning"]


def test_a_person_who_speaks_of_himself_is_not_threatened() -> None:
    assert severities_of(threat, "You determine how your work should be executed on the cluster.") == []
    assert severities_of(threat, "Your kids should be shot.") == ["error"]


@pytest.mark.parametrize(
    ("said", "severity"),
    [
        ("The town wants a cancer woman doctor on the women's cancer team.", "info"),
        ("Married women go back to work in May.", "info"),
        ("Women must go back to where they came from.", "error"),
        ("I hate seeing such a beautiful woman as you at the weir.", "info"),
        ("I hate such women as you.", "error"),
        ("Women's pockets are inferior to those of men.", "info"),
        ("Women's brains are inferior to those of men.", "error"),
        ("Others would ban all Muslim immigrants.", "info"),
        ("We should ban all Muslim immigrants.", "error"),
        ("There are people who speak well of the war and believe that Palestinians don’t deserve to live.", "info"),
    ],
)
def test_what_is_hardly_hatred_of_a_group(said: str, severity: str) -> None:
    assert severities_of(hateful_passage, said) == [severity]


@pytest.mark.parametrize(
    ("said", "severities"),
    [
        ("Just fuck me now. The vote on same-sex marriage is lost, and the sexual politics of the town with it.", []),
        ("The app is on the female orgasm and why orgasms matter to the body and to sex.", []),
        ("She moaned, pressing her fingers into her throbbing temples, and lay down on the bed.", []),
        ("Our free sex chat room has gay teens, nude and naughty.", ["warning"]),
        ("He wanted one blowjob in bed, he said of sex.", ["info"]),
        ("Her song has “take a course in rimming, and eat my ass like a feast, all naked” in it.", ["info"]),
        ("Some 37% of the respondents masturbate, and 12% of them have had anal sex.", ["info"]),
        ("Watch free porn videos of busty nude teens.", ["warning"]),
    ],
)
def test_passages_that_are_hardly_explicit(said: str, severities: list[str]) -> None:
    assert severities_of(sexual_content, said) == severities


@pytest.mark.parametrize(
    "said",
    [
        "These degenerate states in each level are spatially distributed.",
        "Lorem ipsum is simply dummy text of the printing trade.",
        "He is the ventriloquist dummy from the ninth season of the show.",
        "Kids make you stupid, folks.",
    ],
)
def test_terms_that_have_a_word_of_insult(said: str) -> None:
    assert severities_of(harassment, said) == []


def test_poems_and_labels_are_spoken_of() -> None:
    said = "The town is bewitched by labels: Black, Brown, Criminal, Nigger, Cracker. These labels hide what we share."
    assert severities_of(slur, said) == ["info"]


def test_a_name_that_a_group_has_taken_up_attacks_where_it_is_thrown() -> None:
    assert severities_of(slur, "Too much bullshit is said of our movements, both queer-focused and others.") == []
    assert severities_of(slur, "Nobody knows any of these queer artists, and that is bullshit.") == []
    assert severities_of(slur, "You queer, get out of here.") == ["error"]
    assert severities_of(slur, "Painting your nails doesn’t make you a queer ally.") == []
    assert severities_of(slur, "You queer, you.") == ["error"]


@pytest.mark.parametrize(
    ("of_nobody", "of_somebody"),
    [
        ("In a data center, you are a fool if you are not doing both.", "You are a fool and you know it."),
        ("But A and B are idiots, of course.", "Those idiots have it, of course."),
        (
            "I froze when I sat back and looked at my first try. What a moron!",
            "He froze when I sat back. What a moron!",
        ),
        ("She has this whacko excerpt about the mayor.", "She has this whacko with her in the boat."),
        ("These degenerates, in the party's eye, need skin in the game.", "These degenerates need skin in the game."),
    ],
)
def test_insults_of_nobody(of_nobody: str, of_somebody: str) -> None:
    assert "warning" not in severities_of(harassment, of_nobody)
    assert severities_of(harassment, of_somebody) == ["warning"]


OLD = "The weir was built by monks, and the mill stands below it. "


def test_the_name_of_a_file_dates_an_old_text() -> None:
    for rule, severity, told in (
        (slur, "error", "The shops of the Chinamen yawned."),
        (hateful_passage, "error", "The natives are fierce and cruel savages."),
    ):
        said = OLD + told
        assert severities_of(rule, said, PLAIN, "fic_1874_9050.txt") == ["info"]
        assert severities_of(rule, said, PLAIN, "fic_9050.txt") == [severity]
        assert severities_of(rule, f"{said} It was printed again in 1992.", PLAIN, "fic_1874_9050.txt") == [severity]


def test_rocks_have_dykes_and_old_prints_a_long_s() -> None:
    assert severities_of(slur, "In both these dykes the slip of the strata was equal to their thickness.") == []
    assert severities_of(slur, "Keep these dykes out of our town.") == ["error"]
    assert severities_of(profanity, "Set hollyhocks and French honeyfuckles in the border in May.") == []


def test_the_folder_of_transcripts() -> None:
    said = (
        "Und das zeigt halt diesen Clusterfuck, den wir da haben. "
        + "Das war die Lage am Fluss, und so ging es weiter. " * 40
    )
    assert set(severities_of(profanity, said, PLAIN, "transcripts/67.txt")) == {"info"}
    assert set(severities_of(profanity, said, PLAIN, "posts/67.txt")) == {"warning"}


@pytest.mark.parametrize(
    ("rule", "said", "severities"),
    [
        (threat, "Provided he should die or be killed, the oldest general takes the command.", []),
        (threat, "He should die.", ["error"]),
        (hateful_passage, "Each of them has a crater in which a black mud is seen.", []),
        (hateful_passage, "The primitive Christians knelt so long that the floor was worn.", ["info"]),
        (hateful_passage, "Gregory cursed the Jews in a sort of prayer.", ["info"]),
        (hateful_passage, "Damn the Jews.", ["error"]),
        (sexual_content, "In the land of pornography, “Deep Throat” came back to sexually open towns, and it was nude fun.", []),
        (sexual_content, "Researchers say the findings suggest that anal sex was widely accepted in Sparta, for stimulation of the anus and penis.", ["info"]),
    ],
)  # fmt: skip
def test_what_somebody_else_did_or_might_suffer(rule: Rule, said: str, severities: list[str]) -> None:
    assert severities_of(rule, said) == severities


def test_the_title_of_a_work_that_a_text_is_on() -> None:
    review = "---\ntitle: <em>Bastards of the Weir</em>, Ana Cruz\n---\n\nThe film shows each of its bastards in a hut, and the road is shut.\n"
    assert severities_of(profanity, review) == ["info"]
    assert severities_of(profanity, review.replace("<em>", "").replace("</em>", "")) == ["warning"]


def test_answers_of_people_with_one_name() -> None:
    asked = "".join(
        f"**¿Qué pasó con el grupo en mayo, {n}?**\n\nHellebore – Es una historia muy larga y la contamos siempre.\n\n"
        for n in range(6)
    )
    assert severities_of(profanity, f"# Una banda\n\n{asked}Hellebore – Es esta puta vida.\n") == ["info"]


def test_scum_and_souls() -> None:
    assert "warning" not in severities_of(harassment, "Let it boil, or this scum may be taken off with a ladle.")
    assert severities_of(harassment, "This scum must be thrown out of the council.") == ["warning"]
    assert "warning" not in severities_of(
        harassment, "Even infants would automatically go to hell, unless God intervened."
    )
    assert severities_of(harassment, "Go to hell.") == ["warning"]


def test_a_verse_behind_its_place_is_scripture() -> None:
    verse = "It is better for you to limp than with two feet to go to hell."
    assert severities_of(harassment, f"Mark 9:45 {verse}\n", MARKDOWN) in ([], ["info"])
    assert severities_of(harassment, f"{verse}\n", MARKDOWN) == ["warning"]
    assert severities_of(harassment, f"Monday 9:45 {verse}\n", MARKDOWN) == ["warning"]
    assert severities_of(hateful_passage, "The Wends are vermin, see Mark 9:45.\n", MARKDOWN) == severities_of(
        hateful_passage, "The Wends are vermin.\n", MARKDOWN
    )
