"""Tales and poems that are named by front matter or by a line, titles of works in slanted letters, words that are mentioned, abbreviations, cries, what apps and places are called."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.self_harm import self_harm
from provenance_plugins.moderation.sexual_content import sexual_content
from provenance_plugins.moderation.slur import slur
from provenance_plugins.moderation.threat import threat

from provenance.analysis.register import is_fiction, is_verse
from provenance.testing import document
from tests.found import severities_of

TOLD = "The ferry left at nine. A man on the quay shouted at the gulls, and the wind took his hat. What shit, he thought.\n"


@pytest.mark.parametrize(
    ("matter", "verse", "tale"),
    [
        ("layout: poems\ntags: [poetry]", True, True),
        ("tags: [poetry]", True, True),
        ("tags:\n  - fiction", False, True),
        ('categories: ["Short Story"]', False, True),
        ("genre: cuento", False, True),
        ("tags: [fiction, reviews]", False, False),
        ("tags: [poetry, interview]", False, False),
        ("layout: posts\ntags: [essay]", False, False),
        ("title: Poetry", False, False),
    ],
)
def test_front_matter_files_tales_and_poems(matter: str, *, verse: bool, tale: bool) -> None:
    text = f"---\n{matter}\n---\n\n{TOLD}"
    read = document(text, media_type="text/markdown")
    assert (is_verse(read), is_fiction(read)) == (verse, tale)
    assert severities_of(profanity, text) == ["info" if tale else "warning"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("O Museu do Sexo das Putas se instaura como ponto de encontro de debate na cidade.", "info"),
        ("Entre as ações iniciadas na cidade pela casa, estão o PUTA DAY e as conversas da rua.", "info"),
        ("We saw the Museum of the Shit in the old town by the weir.", "info"),
        ("They held the SHIT PARADE in the old town by the weir.", "info"),
        ("They held the SHIT in the old town by the weir.", "warning"),
        ("O homem que veio das Putas se senta no ponto de encontro da cidade.", "warning"),
    ],
)
def test_a_museum_or_a_day_may_be_called_so(text: str, told: str) -> None:
    assert severities_of(profanity, text) == [told]


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("*A love story.*", "info"),
        ("A poem by Ana Cruz", "info"),
        ("A true story", "warning"),
        ("A cover story", "warning"),
        ("A story of the ferry that nobody told in the hall until May", "warning"),
    ],
)
def test_a_line_that_calls_what_is_below_a_tale(line: str, told: str) -> None:
    assert severities_of(profanity, f"# The coat\n\n{line}\n\nMy walk home was doomed.\n\n{TOLD}") == [told]
    assert severities_of(profanity, f"# The coat\n\n{line}\n\nOnce.\n\n# The ferry\n\n{TOLD}") == ["warning"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("En el ensayo *La puta de Babilonia*, Ana Cruz escribe sobre la sagrada institución de la ciudad.", ["info"]),
        ("Y ni se le ocurra leer *Memorias de un hijueputa* en la escuela de la ciudad antes de mayo.", ["info"]),
        ("Dans le roman *La putain de la ville*, Ana Cruz raconte la vie de la rue et du port.", ["info"]),
        ("Ella dijo *La puta de la ciudad* y cerró la puerta de la casa con las dos manos.", ["warning"]),
        ("¿Y por qué no referirse al periodismo como feo, puto y bruto? ¿Por qué debe ser ella y no él?", ["info"]),
        ("El periodismo es feo, puto y bruto, y nadie lo lee en la ciudad desde hace un año.", ["warning"]),
        ("She was reading *A damned fucking ferry* on the quay, and liked it.", ["info"]),
    ],
)
def test_titles_and_mentions_in_other_languages(text: str, told: list[str]) -> None:
    assert severities_of(profanity, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- [S.P.A.Z. internet radio](https://spaz.example/radio/)", []),
        ("- [S.P.A.Z. of the week](https://lamp.example/radio/)", ["error"]),
        ("There are no transitions, just *poof!* uh oh, something happens to him again.", []),
        ("He was at work and then, poof, he was at home.", []),
        ("Look at him, that dirty poof!", ["error"]),
        ("You poof!", ["error"]),
    ],
)
def test_what_is_no_slur(text: str, told: list[str]) -> None:
    assert severities_of(slur, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("It is 2025. There are hundreds of hookup apps. Social media spits porn at you every five seconds.", []),
        ("It is 2025. She wrote of her blowjob and of porn every five seconds.", ["warning"]),
        ("She smiles as she remembers her first films, *Cum In Your Face*, *Immoral Tales*, *Deep Throat* and *The Ferry*.", ["info"]),
    ],
)  # fmt: skip
def test_what_is_no_explicit_passage(text: str, told: list[str]) -> None:
    assert severities_of(sexual_content, text) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("We interrupt our usual notes to bring you this dispatch from weirdo library zone.", []),
        ("Get lost, you weirdo, and take that hat with you.", ["warning"]),
        ("That weirdo from the library zone took my hat.", ["warning"]),
    ],
)
def test_what_insults_nobody(text: str, told: list[str]) -> None:
    assert severities_of(harassment, text) == told


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("The book has nine chapters.\n\n### Kill Yourself\n\nThe self is an idea.\n", "info"),
        ("The book has nine chapters.\n\n### kill yourself\n\nThe self is an idea.\n", "error"),
        ("The book has nine chapters.\n\nKill Yourself\n", "error"),
    ],
)
def test_a_heading_is_what_a_chapter_is_called(text: str, severity: str) -> None:
    assert severities_of(self_harm, text) == [severity]


_LAMP = "The ferry left at nine, and the wind took the hat of a man on the quay."


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        (f"The essays in this series: The Old Lamp, Sack of Shit, I Wish It Rained.\n\n{_LAMP}", "info"),
        (f"The essays in this series: some long ones, that shit, and no end.\n\n{_LAMP}", "warning"),
        (f"He had three things to say: The Old Lamp, Sack of Shit, I Wish It Rained.\n\n{_LAMP}", "warning"),
        (f"## SHIT LAMP PODCAST\n\n{_LAMP}", "info"),
        (f"## WHAT A SHIT LAMP\n\n{_LAMP}", "warning"),
    ],
)
def test_a_title_among_titles_and_the_name_of_a_podcast_are_works_of_others(text: str, severity: str) -> None:
    assert severities_of(profanity, text) == [severity]


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("MongoDB ist eine Datenbank für viele Dienste. Nehmt Postgres/Mongo dazu, und alles geht.", 0),
        ("Die Lampe ist eine Datenbank für viele Dienste. Du bist ein Mongo, sagte er dazu nicht.", 1),
    ],
)
def test_a_word_that_begins_a_name_of_the_text_is_that_name(text: str, count: int) -> None:
    assert len(severities_of(slur, f'<html lang="de"><p>{text}</p></html>', "text/html")) == count


def test_an_order_among_several_deeds_is_shouted_at_nobody() -> None:
    deeds = "They made it a practice: look away, listen away, shut up, keep your hands still."
    assert not severities_of(harassment, deeds)
    assert severities_of(harassment, "Nobody asked you, so look away, shut up, Ben.")


def test_the_title_in_an_entry_of_a_list_of_references_is_a_work() -> None:
    entry = "The lamp is old, and nobody asked.\n\n## References\n\nOde, B. (2013). _The miller's bastards: A tale_. Holm Press."
    assert severities_of(profanity, entry) == ["info"]
    assert not severities_of(harassment, entry)
    assert severities_of(profanity, entry.replace("(2013). ", "says: ")) == ["warning"]


_SCENE = (
    "You wait for him at the mill, and he comes late. He takes your hand and says nothing. "
    "He slides his cock into your mouth, and you moan as he fingers your clit. "
    "Your dick of a watch stops, you think, and shit, he laughs. You feel his cock against your thighs. "
)


def test_a_scene_in_whatever_person_is_told_once_and_as_that() -> None:
    plain = "He walks beside you along the water, and you tell him of your mother. " * 4
    text = f"# The mill\n\n{_SCENE}\n\n{plain}\n\n{plain}\n\n{_SCENE.replace('mill', 'weir')}\n\n{plain}\n\n{plain}\n\n{plain}"
    assert severities_of(sexual_content, text) == ["warning"]
    assert set(severities_of(profanity, text)) == {"info"}
    assert "warning" not in severities_of(harassment, text)


def test_one_long_scene_in_the_future() -> None:
    plain = "I will take her hand at the weir, and she will laugh at me. I will wait. " * 8
    scene = "I will slide my cock into her wet pussy and she will moan. I will lick her clit. I will suck her tits and she will stroke my cock. I will end balls deep, cumming. "
    text = f"# The weir\n\n{plain}\n\n{scene}\n\nShit, she will say.\n\n{plain}"
    assert severities_of(sexual_content, text) == ["warning"]
    assert set(severities_of(profanity, text)) == {"info"}


def test_one_boast_is_no_scene() -> None:
    text = f"# The mill\n\n{'The council met, and it closed the bridge again. ' * 30}\n\nI fuck her hard, and shit, she sucked my cock."
    assert "warning" in severities_of(profanity, text)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("- [We are coming for you, Ben Ode](https://post.org/ode)\n- Harbour Post, May 17, 2014\n", "info"),
        ("- [We are coming for you, Ben Ode](https://post.org/ode)\n- Ana Cruz, Post, 17 May 2014\n", "info"),
        ("- We are coming for you, Ben Ode\n- Harbour Post, May 17, 2014\n", "error"),
        ("- [We are coming for you, Ben Ode](https://post.org/ode)\n- He lives on the quay.\n", "error"),
        ("- We are coming for you, [Ben Ode](https://post.org/ode)\n- Harbour Post, May 17, 2014\n", "error"),
    ],
)
def test_the_linked_title_of_a_piece_elsewhere(text: str, told: str) -> None:
    assert severities_of(threat, text) == [told]


_REVIEW = "The film is old. Its first scene is dull, the plot of the episode is thin, and each character rows. "
_ASKED = "What better way to close the bridge than killing yourself as soon as she has lit the lamp?"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (_REVIEW + _ASKED, "info"),
        (_ASKED, "error"),
        (_REVIEW + _ASKED.replace("What", "Do you know what"), "error"),
        (_REVIEW + "What is better than killing yourself when she leaves you?", "error"),
        (_REVIEW + "What better way to end it all than killing yourself?", "error"),
        (_REVIEW + _ASKED.replace("?", "."), "error"),
    ],
)
def test_the_end_of_a_plot_that_a_review_asks_about(text: str, told: str) -> None:
    assert severities_of(self_harm, text, "text/plain") == [told]


_NEWS = "### [Lamps of oil are banned in the harbour](https://post.org/oil)\n"
_DECK = "Keepers who still fill them: Your days are numbered.\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (f"{_NEWS}*Harbour Post*\n\n{_DECK}", "info"),
        (f"{_NEWS}\n{_DECK}", "error"),  # perhaps the writer's own word on it
        (f"{_NEWS}*She read it to me, and I laughed.*\n\n{_DECK}", "error"),
        (f"### Lamps of oil are banned in the harbour\n*Harbour Post*\n\n{_DECK}", "error"),
        (f"### Lamps of oil, [banned](https://post.org/oil)\n*Harbour Post*\n\n{_DECK}", "error"),
        (_DECK, "error"),
    ],
)
def test_the_deck_of_a_piece_elsewhere(text: str, told: str) -> None:
    assert severities_of(threat, text) == [told]
