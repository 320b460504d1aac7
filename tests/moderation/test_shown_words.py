"""Words that a text shows: what users quote and post, letters of several paragraphs, hatred that is seen in others, scripts and things."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.hateful_passage import hateful_passage
from provenance_plugins.moderation.profanity import profanity
from provenance_plugins.moderation.slur import slur

from provenance.api import Rule
from tests.found import severities_of

_LETTER = "The ferryman rode along the coast alone. Reeve wrote:\n\nI had a guide with me on the first day.{}\n\nBy sundown I gave the {} my lamp."


@pytest.mark.parametrize(
    ("rule", "text", "told"),
    [
        (profanity, "(03-09-2013, 20h57)Anacruz a écrit : This quay is shit.", ["info"]),
        (profanity, "Ana wrote: This quay is shit.", ["info"]),
        (profanity, "I wrote: This quay is shit.", ["warning"]),
        (profanity, "She described the mayor as a coward and a cunt.", ["info"]),
        (profanity, "I described him as a coward and a cunt.", ["warning"]),
        (profanity, "This quay is shit, and so is the boat.\n\n— Ana Cruz (@anacruz) September 22, 2016", ["info"]),
        (profanity, "This quay is shit, and so is the boat. — Ana Cruz (@anacruz) September 22, 2016", ["info"]),
        (profanity, "This quay is shit, says Ana Cruz (@anacruz) of the boat.", ["warning"]),
        (slur, _LETTER.format("", "nigger"), ["info"]),
        (slur, _LETTER.format(" Reeve saw it.", "nigger"), ["error"]),
        (slur, f"I read it. {_LETTER.format('', 'nigger')}", ["error"]),
        (hateful_passage, "The hatred of women and disgust at female bodies is palpable throughout these posts.", []),
        (hateful_passage, "Unfortunately hatred towards the Jewish and Muslim community will always exist.", []),
        (harassment, "You should watch for this dummy parameter in the code.", []),
        (harassment, "She is a little crazy when it comes to shoes, and lovely.", []),
        (harassment, "They sold jerk chicken at the quay. This jerk was made with limes.", []),
        (harassment, "They sold fried chicken at the quay. This jerk was rude to all.", ["warning"]),
        (profanity, "It ends here. v(i)),d4mn&&!o){let r=document.querySelector(p) and so on.", []),
    ],
)
def test_words_that_are_shown(rule: Rule, text: str, told: list[str]) -> None:
    assert severities_of(rule, text) == told
