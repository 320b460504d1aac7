"""Bad words in titles and names, in what others say without marks, of oneself, of affairs, animals and games."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.slur import slur
from provenance_plugins.moderation.threat import threat

from tests.found import severities_of


@pytest.mark.parametrize(
    "text",
    [
        "- [FuckCoin raises a million](https://example.org/fuckcoin)",
        "- [nvbn/thefuck](https://github.com/nvbn/thefuck): corrects the last command",
        "- [Fuck the Police](https://example.org/song), a song of the year",
        "The crowd sang *Fuck You* to the end of the evening.",
        "Last of all the long evening came the Butthole Surfers, who played until two.",
        "See the essay On Bullshit by Harry Frankfurt for more.",
    ],
)
def test_titles_and_names(text: str) -> None:
    assert severities_of(profanity, text) == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        "The charity is at https://www.fuckthefog.org/donate and takes cards.",
        "All of it is at example.com/films/holy-shit-2014/ and in the archive.",
        "Its site, ihatethisshit.example.net, is run from a shed.",
        "It is told in /columns/2014/on-that-bullshit/#the-bridge, which the town took down.",
        "Write to shitbox-rally@example.org to enter a car.",
    ],
)
def test_what_is_part_of_an_address_is_no_word_of_the_text(text: str) -> None:
    assert severities_of(profanity, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "It was awful/shit/silly-season stuff from the first minute.",
        "Nobody wants this shit.The bridge stays shut.",
        "Ask them (shit) on 3 May.",
    ],
)
def test_a_word_beside_a_stroke_or_a_stop_is_one(text: str) -> None:
    assert severities_of(profanity, text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "- Bridge tolls are bullshit https://example.org/2011/08/bridge-tolls-are-bullshit.html",
        "A reader sent [why our bridge tolls are bullshit](https://example.org/bridge-tolls-are-bullshit/).",
        "The toll is paid again.\n\nRead more: Why the ferry firms are full of shit (Harbour News)",
        "The account @fuckthefog has two million readers.",
    ],
)
def test_titles_of_pages_and_names_of_accounts(text: str) -> None:
    assert severities_of(profanity, text) == ["info"]


def test_words_before_an_address_that_are_not_its_own() -> None:
    assert severities_of(profanity, "This is bullshit: https://example.org/2011/08/tolls.html") == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "We liked [this shit is so good](https://example.org/x) best.",
        "[Read this shit now](https://example.org/x)",
        "It was *fucking* awful.",
        "He is a Fucking Idiot and everybody in the whole town knows it.",
        "Holy Shit, what a view from the top of the hill.",
    ],
)
def test_links_and_stress_are_no_titles(text: str) -> None:
    assert severities_of(profanity, text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "We say it: *Faggots Should Be Shot* and we mean it.",
        "You are a _Worthless Faggot_ and nobody likes you.",
        "She is a [faggot](https://example.org/faggot) and everyone in this town knows it.",
        "*Burn The Faggots*\n\nWe mean it, and we will come to your street tonight.",
        "They wrote **Burn The Faggots** on it, and we agree.",
    ],
)
def test_a_slur_is_no_title_where_it_is_said(text: str) -> None:
    assert "error" in severities_of(slur, text)


def test_a_slur_in_a_title() -> None:
    assert severities_of(slur, "Larry Kramer published *Faggots* in that year, to much anger.") == ["info"]


@pytest.mark.parametrize(
    "text", ["You are a *Pathetic Idiot*, Ana.", "[You Are An Idiot](https://example.org/c), Ana."]
)
def test_an_insult_is_no_title_where_it_is_said(text: str) -> None:
    assert severities_of(harassment, text) == ["warning"]


def test_retweets_and_turns_are_quotations() -> None:
    assert severities_of(
        profanity, "RT @ferryman: this fucking boat is late\nThe ferry is shit today.", "text/plain"
    ) == [
        "info",
        "warning",
    ]
    turns = "Harbour Post: How was it?\nAna Cruz: Fucking cold.\nHarbour Post: And now?\nAna Cruz: The same shit.\n"
    assert severities_of(profanity, turns, "text/plain") == ["info", "info"]
    asked = "**How did you start?**\n\nI was fucking cold.\n\n**What do you do now?**\n\nI still freeze.\n\n**Would you go again?**\n\nI would.\n"
    assert severities_of(profanity, asked) == ["info"]
    led = (
        "The boats of your harbour go out at three in every weather, and come home when the rest of us sit down to eat. "
        * 4
    )
    for opening, closing, severity in (
        ("**", "**", "info"),
        ("<b>", "</b>", "info"),
        ("", "", "warning"),
        ("**Ana** ", "", "warning"),
    ):
        row = "\n\n".join(
            f"{opening}{led}{asks}{closing}\n\n{says}"
            for asks, says in (
                ("How did you start?", "I was fucking cold."),
                ("What do you do now?", "I still freeze."),
                ("Would you go again?", "I would."),
            )
        )
        assert severities_of(profanity, row) == [severity]
    chat = "ana: how was it\nben: fucking cold\nana: and now\nben: still\n"
    assert severities_of(profanity, chat, "text/plain") == ["warning"]


def test_lists_and_headings_of_a_quotation() -> None:
    """An item inside `>` is as much another's as a paragraph there."""
    assert severities_of(profanity, "They wrote to us all:\n\n> Dear guests,\n>\n> * bring no shit to the mill\n") == [
        "info"
    ]
    assert severities_of(profanity, "They wrote to us all.\n\n* bring no shit to the mill\n") == ["warning"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [
        ("Once the Spastic Children’s Aid Society, the charity runs two schools.", "info"),
        ("She worked for the Spastic Centre of Leeds until 1970.", "info"),
        ("Spastic members of the Society were here.", "error"),
        ("The spastic society of the town was here.", "error"),
        ("The Pikey Association of Leeds was here.", "error"),
    ],
)
def test_a_word_of_medicine_in_the_name_of_a_body(text: str, severity: str) -> None:
    assert severities_of(slur, text) == [severity]


def test_code_in_a_line() -> None:
    assert severities_of(profanity, "Run the `fuck` alias once more.") == []


def test_the_first_use_says_what_a_word_means() -> None:
    assert severities_of(profanity, "The bitch is three and was spayed. Two bitches of ours won.") == []
    assert severities_of(profanity, "He is late. Two bitches of ours won.") == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "What a disgrace.",
        "It’s a disgrace, what is happening.",
        "Sometimes I’d say to myself: Fool, why did you leave?",
        "What a fool I have been.",
        "Idiot, I thought, you forgot the keys.",
        "I am such a moron.",
        "We were idiots to trust it.",
        "The set list: *Fuck You*, then tea.",
    ],
)
def test_of_affairs_and_of_oneself(text: str) -> None:
    assert severities_of(harassment, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "What a disgrace you are.",
        "That woman is a disgrace to the town.",
        "What a fool.",
        "You fool.",
        "He is an idiot, I thought of him.",
        "I told myself that this woman is an idiot.",
    ],
)
def test_of_others(text: str) -> None:
    assert severities_of(harassment, text) == ["warning"]


@pytest.mark.parametrize(
    "text",
    [
        "Offences against the crown were many. They deserve to be put down with rigour.",
        "The rebellion grew. They should be put down at once.",
        "The dogs have bitten three people and they deserve to be put down.",
        "We led after the first half from two set pieces. Let us kill them off in the second half.",
        "Wait for the timer, then loot the dungeon. They must be killed before the goblins come.",
    ],
)
def test_nobody_is_threatened(text: str) -> None:
    assert severities_of(threat, text) == []


@pytest.mark.parametrize(
    "text",
    [
        "They are animals. They deserve to be put down.",
        "They are like dogs. They deserve to be put down.",
        "The rebellion grew. You should be put down.",
        "He should be put down like a dog.",
        "Immigrants keep dogs. They deserve to be put down.",
        "Those council members and their plans. Somebody should hang them all from the lamp posts.",
        "The guards at the corner are the enemies. They deserve to die.",
        "Vets who refuse to treat my horse are scum. They should be shot.",
        "The teachers brought their books and ideas. They should be lynched.",
        "My neighbours let their dogs bark all night. They should be shot.",
    ],
)
def test_somebody_is_threatened(text: str) -> None:
    assert severities_of(threat, text) == ["error"]


_SPEECH = "We shall stand at the lock until they let the boats of the poor go by. " * 25


def test_a_speech_that_is_handed_down_is_the_speakers() -> None:
    said = f"That toll is bullshit. You are an idiot, Mr Quimby, and so is the keeper.\n\n{_SPEECH}"
    tagged = f'<speech title="the_lock" speaker="a_cruz" date="1931-05-04">\n{said}</speech>'
    for text in (tagged, f"Mr. Moderator, brothers and sisters, good evening.\n\n{said}"):
        assert set(severities_of(profanity, text, "text/plain")) == {"info"}
        assert set(severities_of(harassment, text, "text/plain")) == {"info"}
    assert severities_of(profanity, said, "text/plain") == ["warning"]
    assert severities_of(harassment, said, "text/plain")[0] == "warning"
    short = "Brothers and sisters, that toll is bullshit."
    assert severities_of(profanity, short, "text/plain") == ["warning"]


def test_a_year_at_the_head_dates_a_slur() -> None:
    said = "The Chinamen of the harbour went home. " * 3
    assert set(severities_of(slur, f"(1931) ANA CRUZ, “THE LOCK”\n\n{said}", "text/plain")) == {"info"}
    assert set(severities_of(slur, f"(1971) ANA CRUZ, “THE LOCK”\n\n{said}", "text/plain")) == {"error"}


def test_words_of_scripture() -> None:
    assert (
        severities_of(profanity, "He drove them out, as Scripture says, and made it a den of thieves and of whores.")
        == []
    )
    assert severities_of(profanity, "He called, and said that they had made it a den of thieves and of whores.") == [
        "warning"
    ]


_TALK = ("So we opened the wall.", "And it was live?", "It was fucking live.", "Good grief.", "So off went the mains.", "Right.", "And then came the cat.", "Poor cat.")  # fmt: skip


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"[Speaker {at % 2 + 1}] [{at:02}:{at * 7:02}] {said}" for at, said in enumerate(_TALK)),
        "\n".join(f"[{at * 4}.20 → {at * 4 + 3}.60] {said}" for at, said in enumerate(_TALK)),
        "\n".join(f"[00:00:{at * 7:02}] {said}" for at, said in enumerate(_TALK)),
        " ".join(f"{('Ana', 'Ben')[at % 2]}: {said}" for at, said in enumerate(_TALK)),
        "# Episode 4: transcript\n\n" + "We opened the wall, and it was fucking live. " + "Then the cat came. " * 90,
    ],
)
def test_transcripts(text: str) -> None:
    assert severities_of(profanity, text) == ["info"]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(f"[{at + 12}:{at * 7:02}] <ana{at % 2}> {said}" for at, said in enumerate(_TALK)),
        "# Why we print no transcript\n\nIt was fucking long.",
        "The cable was fucking live. Ana: take it out. Ben: no.",
    ],
)
def test_chats_and_short_texts_are_no_transcripts(text: str) -> None:
    assert severities_of(profanity, text) == ["warning"]
