"""MOD504 and MOD507: orders that lead a sentence, calls on many against one, remarks on a body, and insults that are masked."""

from __future__ import annotations

import pytest
from provenance_plugins.moderation.harassment import harassment
from provenance_plugins.moderation.threat import threat

from tests.found import severities_in


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "String them up, every last one of them."),
        ("en", "That lot need shooting."),
        ("de", "Aufhängen sollte man das ganze Pack!"),
        ("de", "An die Wand mit dem Gesindel!"),
        ("de", "Wir wissen, in welche Kita deine Tochter geht."),
        ("es", "Sabemos a qué colegio van tus hijos."),
        ("fr", "On sait où tes gosses vont à l'école."),
        ("it", "Sappiamo in che scuola vanno i tuoi figli."),
        ("nl", "Tegen de muur met dat tuig!"),
        ("pt", "Sabemos em que escola os teus filhos andam."),
    ],
)
def test_an_order_that_leads_its_sentence_and_what_somebody_knows_are_threats(language: str, words: str) -> None:
    assert severities_in(language, threat, words) == ["error"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "String them up on the porch, then plug in the lights."),
        ("en", "The scene needs shooting before dark."),
        ("de", "Aufhängen sollte man die Wäsche bei Sonne."),
        ("de", "An die Wand mit dem Regal, und fertig ist das Zimmer."),
        ("de", "Wir wissen, wo deine Kinder gut betreut sind."),
        ("fr", "On sait où ta voiture a été fabriquée."),
        ("nl", "Ophangen moet je de was buiten."),
        ("nl", "We weten waar je kinderen blij van worden."),
    ],
)
def test_what_is_hung_or_known_of_things_is_no_threat(language: str, words: str) -> None:
    assert severities_in(language, threat, words) == []


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Everyone email her and keep going until she resigns."),
        ("en", "Flood his page, lads, and make his life hell."),
        ("en", "I'd f••k that newsreader till she begged me to stop."),
        ("en", "Show us your t**s, darling."),
        ("en", "You absolute c••t."),
        ("en", "Those b......s should never have been let in."),
        ("de", "Schreibt ihr alle, bis sie kündigt."),
        ("de", "Diese K••••en sollen endlich verschwinden."),
        ("es", "Otro s•••ca de m••••a que viene a robar."),
        ("fr", "Envoyez-lui tous un message jusqu'à ce qu'elle démissionne."),
        ("it", "Sei un povero c•••••••e, vergognati."),
        ("nl", "Bel haar allemaal op tot ze opstapt."),
        ("pt", "Seu filho da p••a, vai embora."),
    ],
)
def test_calls_on_many_remarks_and_masked_insults_are_told(language: str, words: str) -> None:
    assert severities_in(language, harassment, words) == ["warning"]


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Everybody waits until he leaves the stage."),
        ("en", "He told the court that the caller shouted “show us your tits”."),
        ("en", "The paper printed “f••k” with dots, as its style asks."),
        ("de", "Alle warten, bis sie kündigt."),
        ("es", "Todos esperan hasta que se vaya el público."),
        ("fr", "Tous attendent jusqu'à ce qu'elle parte."),
        ("it", "Tutti aspettano finché non se ne va."),
        ("nl", "Iedereen wacht tot ze weg is."),
        ("pt", "Essa p...a história acabou."),
    ],
)
def test_many_who_wait_and_marks_that_mask_nothing_are_not_told(language: str, words: str) -> None:
    assert [one for one in severities_in(language, harassment, words) if one != "info"] == []


@pytest.mark.parametrize(
    ("words", "severities"),
    [
        ("And then I saw it: there is a f••king shark!", []),
        ("What a f**king long night that was!", []),
        ("This is a f••king good lamp!", []),
        ("Oh my, it was a f****ing storm!", []),
        ("You are a f••king liar.", ["warning"]),
        ("What a f••king idiot.", ["warning"]),
        ("What a f••king awful mayor we have.", ["warning"]),
        ("That is a f••king woman.", ["warning"]),
        ("It was a f••king disgrace.", ["warning"]),
        ("The mayor is a f••king shark.", ["warning"]),
        ("These f••king nurses took all of it.", ["warning"]),
    ],
)
def test_a_masked_word_that_stresses_a_thing_is_aimed_at_nobody(words: str, severities: list[str]) -> None:
    assert severities_in("en", harassment, words) == severities


@pytest.mark.parametrize(
    ("words", "severity"),
    [
        ("A rower by the name of Cassy delivered the ultimate f*ck you to her cheating boyfriend.", "info"),
        ("The mayor gave the town a big fuck you on Monday.", "info"),
        ("I give the mayor a big fuck you.", "warning"),
        ("I just sent a big fuck you to the mayor.", "warning"),
        ("We gave a big fuck you to the mayor.", "warning"),
        ("She gave the town a bridge - fuck you, mayor.", "warning"),
        ("Fuck you, mayor.", "warning"),
    ],
)
def test_a_gesture_that_is_told_of_is_aimed_at_nobody_here(words: str, severity: str) -> None:
    assert set(severities_in("en", harassment, words)) == {severity}
