"""What is no fault of a text's tone: the words of a reviewed work's title and mild oaths of Swedish."""

from __future__ import annotations

from provenance_plugins.moderation.profanity import profanity

from provenance.api import Example, Severity
from tests.found import found_in

REVIEW = (
    "---\nlang: pt\ntitle: '{}'\n---\n\nAna Cruz publicou o livro em 1950, e quase ninguém na cidade o quis ler naquele ano. A autora explica "
    "que a figura da puta não é simples, e que a sua vida no porto foi dura e longa.\n"
)


def test_the_words_of_the_title_of_a_work() -> None:
    for title, severity in (('"Putas & Damas" de Ana Cruz', Severity.INFO), ("Um livro de Ana Cruz", Severity.WARNING)):
        found = found_in(profanity, Example(REVIEW.format(title), media_type="text/markdown"))
        assert {one.severity for one in found} == {severity}


def test_an_everyday_oath_of_swedish_is_mild() -> None:
    text = "<html lang='sv'><p>Bron är stängd, och {} gör vi nu?</p></html>"
    for words, severity in (("vad fan", Severity.INFO), ("vad i helvetes jävla fitta", Severity.WARNING)):
        found = found_in(profanity, Example(text.format(words), media_type="text/html"))
        assert severity in {one.severity for one in found}
        assert words != "vad fan" or len(found) == 1
