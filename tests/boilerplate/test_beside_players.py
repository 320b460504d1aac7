"""What stands beside a film or a sound of the page itself."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.newsletter_prompt import newsletter_prompt
from provenance_plugins.boilerplate.related_posts import related_posts
from provenance_plugins.boilerplate.script_notice import script_notice
from provenance_plugins.boilerplate.share_prompt import share_prompt

from tests.boilerplate.prose import PROSE, graded
from tests.found import severities_of

VIDEO = '<div class="film">\n<video controls>\n<source src="/a.mp4" type="video/mp4" />\nYour browser does not support the video element.\n</video>\n</div>\n'


def _text(*parts: str) -> str:
    return "---\nauthor: Ana Cruz\ndate: 2024-05-04\n---\n\n" + "\n\n".join((*PROSE, *parts, PROSE[0])) + "\n"


@pytest.mark.parametrize(
    "part",
    [
        f"{VIDEO}<p class='label'>Watch: 65-second video summary with voiceover</p>",
        "<p>Watch: the ferry in thirty seconds</p>\n<iframe src='https://video.example/a'></iframe>",
        "Watch now: the ferry\n\n<iframe src='https://video.example/a'></iframe>",
        "**Watch: the ferry in thirty seconds**\n\n{{< youtube abc >}}",
        "En video: el transbordador\n\n<iframe src='https://video.example/a'></iframe>",
        "À voir : le bac en trente secondes\n\n<video src='/a.mp4'></video>",
        "<p>\n<a data-flickr-embed='true' href='https://films.example/1'><img src='https://films.example/1.jpg' alt='The ferry'></a><script async src='//films.example/e.js'></script>\n<em>VIDEO : The ferry in thirty seconds</em>\n</p>",
        "Watch | The ferry in thirty seconds\n\n{% include youtube.html id='abc' %}",
    ],
)
def test_the_label_of_a_film_leads_nowhere_else(part: str) -> None:
    assert severities_of(related_posts, _text(part)) == []


@pytest.mark.parametrize(
    "part",
    [
        "Watch now: The ferry that never came",
        f"{VIDEO}\n\n{PROSE[1]}\n\nWatch now: The ferry that never came",
        f"{VIDEO}\n\nRead also: How the ferry was built",
        "<p>\n<a href='/films/1'><img src='https://films.example/1.jpg' alt='The ferry'></a>\n<em>VIDEO : The ferry that never came</em>\n</p>",
        f"{VIDEO}\n\nWatch more: How the ferry was built",
    ],
)
def test_other_labels_are_told(part: str) -> None:
    assert severities_of(related_posts, _text(part)) == ["error"]


NOTICE = '<div class="notice"><p>Films are from YouTube.</p>\n<button class="b" onClick="load()">{}</button>\n</div>\n<iframe src="" data-src="https://video.example/a"></iframe>'


@pytest.mark.parametrize("words", ["Map failed to load", "Loading…"])
def test_the_button_of_a_frame_that_is_held_back_works(words: str) -> None:
    assert severities_of(script_notice, _text(NOTICE.format(words))) == ["info"]


@pytest.mark.parametrize("words", ["Map failed to load", "Loading…"])
def test_the_same_words_without_a_frame_are_left_over(words: str) -> None:
    assert severities_of(script_notice, _text(f"<p>{words}</p>")) == ["error"]


PLAYER = "<iframe src='https://player.example/7'></iframe>\n\n"


@pytest.mark.parametrize(
    ("part", "found"),
    [
        (f"{PLAYER}<p><a href='https://player.example/7/lamp.mp3' download>Pobierz nagranie (MP3)</a></p>", []),
        ("[Pobierz nagranie](/audio/lamp.ogg)\n\n<audio src='/audio/lamp.ogg'></audio>", []),
        ("<p><a href='https://player.example/7/lamp.mp3'>Pobierz nagranie</a></p>", ["error"]),
        (f"{PLAYER}<p><a href='https://player.example/app'>Pobierz aplikację</a></p>", ["error"]),
    ],
)
def test_the_recording_that_a_player_plays_may_be_loaded(part: str, found: list[str]) -> None:
    text = (
        "---\nauthor: Ana Cruz\ndate: 2024-05-04\nurl: https://ferry.town/most\nlang: pl\n---\n\n"
        + "\n\n".join((*POLISH, part, POLISH[0]))
        + "\n"
    )
    assert severities_of(newsletter_prompt, text) == found


POLISH = (
    "Rada miasta zamknęła w poniedziałek most nad rzeką, bo jeden z filarów przesunął się o szerokość dłoni.",
    "Prom pływa od rana do wieczora, a burmistrz nie chce powiedzieć, jak długo potrwa naprawa.",
    "Nikt w sali nie był temu przeciwny, i nikt nie zapytał, kto za to wszystko zapłaci.",
)


@pytest.mark.parametrize(
    ("link", "severity"), [("../films/weir.mp4", "info"), ("../pictures/weir.png", "error"), ("weir.html", "error")]
)
def test_with_what_to_play_a_file_that_is_linked(link: str, severity: str) -> None:
    hint = "Please use Chrome browser for a more accessible video player"
    assert graded(script_notice, *PROSE, f"Film of the weir: [weir]({link}) (35 MB)", hint, PROSE[0]) == [severity]


@pytest.mark.parametrize(
    ("notice", "severity"),
    [
        ("Please use Firefox to play the film", "info"),
        ("Sorry, your browser doesn't support embedded videos.", "error"),
        ("Your browser does not support the video tag.", "error"),
        ("You need to enable JavaScript to view this video.", "error"),
    ],
)
def test_what_a_player_says_behind_the_link_to_its_file(notice: str, severity: str) -> None:
    told = graded(script_notice, *PROSE, "Film of the weir: [weir](../films/weir.mp4)", notice, PROSE[0])
    assert told in ([severity], []) if severity == "info" else told == [severity]


@pytest.mark.parametrize(
    ("link", "severities"),
    [
        ("[Watch on YouTube](https://www.youtube.com/watch?v=abcdefghij)", []),
        ("[Your browser does not support the video tag.](https://lamp.org/weir.mp4)", ["error"]),
        ("[Please enable JavaScript](https://lamp.org/enable)", ["error"]),
    ],
)
def test_the_words_of_a_link(link: str, severities: list[str]) -> None:
    assert graded(script_notice, *PROSE, link, PROSE[0]) == severities


@pytest.mark.parametrize(
    ("below", "severities"),
    [
        (".. only:: html\n\n  .. raw:: html\n\n     <iframe src='https://www.youtube.com/embed/a'></iframe>", []),
        ("It says how the lamp is lit.", ["info"]),
    ],
)
def test_the_caption_of_a_film_asks_nobody_to_follow(below: str, severities: list[str]) -> None:
    text = "\n\n".join((*PROSE, "Watch a YouTube video about reporting a lamp problem.", below, PROSE[0]))
    assert severities_of(share_prompt, text, "text/x-rst") == severities
