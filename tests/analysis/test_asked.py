"""Lines that are made of the words of a call and of no others are calls, whatever their order; a sentence that tells of one has others."""

from __future__ import annotations

import pytest

from tests.analysis.planted import kinds_of


@pytest.mark.parametrize(
    ("language", "line", "kind"),
    [
        ("en", "Thousands of readers already get our morning email. Join them.", "newsletter"),
        ("en", "Read the paper wherever you are with our app for iPhone and Android", "newsletter"),
        ("en", "If you value our work, please consider supporting us with a small donation", "newsletter"),
        ("en", "Love puzzles? Our Sunday newsletter is for you.", "newsletter"),
        ("en", "You can find me on Mastodon at @ana", "share"),
        ("en", "Feel free to pass this along to a colleague", "share"),
        ("en", "Please consider following us on Mastodon", "share"),
        ("en", "You are reading a free preview of this article", "readmore"),
        ("en", "Help this reach more people by sharing it", "share"),
        ("en", "Manage your consent preferences", "cookie"),
        ("en", "The audio player is loading", "script"),
        ("en", "I kept your main points but made the language more formal.", "assistant"),
        ("en", "Shall I write a headline to go with it?", "assistant"),
        ("en", "Below you’ll find the article in the tone you wanted.", "assistant"),
        ("en", "Would you like a shorter version?", "assistant"),
        ("en", "If you sign up, we will email you our newsletter.", "newsletter"),
        ("fr", "Voulez-vous une version plus courte ?", "assistant"),
        ("es", "Puedes darte de baja en cualquier momento", "newsletter"),
        ("es", "Dime si prefieres un tono más formal y lo ajusto.", "assistant"),
        ("fr", "Désinscription possible à tout moment", "newsletter"),
        ("fr", "Suivez notre page LinkedIn", "share"),
        ("de", "Teile das mit deinen Freunden", "share"),
        ("de", "Drei Monate lesen für nur 1 Euro", "newsletter"),
        ("pt", "Passe adiante para quem precisa", "share"),
        ("it", "Disiscriviti in qualsiasi momento", "newsletter"),
        ("nl", "Je kunt je op elk moment afmelden", "newsletter"),
        ("id", "Anda bisa berhenti berlangganan kapan saja", "newsletter"),
    ],
)
def test_a_line_of_the_words_of_a_call_is_one(language: str, line: str, kind: str) -> None:
    assert kinds_of(language, line) == [kind]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "We send one boat a month, and that is it."),
        ("en", "You can read your email on your phone at any time."),
        ("en", "The app is available on iOS and Android."),
        ("en", "A: No comment."),
        ("en", "Monthly subscription: $14.99 per month"),
        ("en", "You know you have 847 subscribers. Great."),
        ("en", "Comments on the plan closed on Friday."),
        ("en", "Join us on Saturday for a walk."),
        ("en", "Share the work as you go."),
        ("en", "Until then, I pledge to judge less and love more. Join me?"),
        ("en", "You can see all of the photos here."),
        ("en", "The Daily Bugle put its archive behind a paywall in 2015."),
        ("en", "Step 7: Monetize Your Newsletter on Your Own Platform"),
        ("en", "Here’s the quick version of the article:"),
        ("en", "My mistake! I had updated the description of the replica."),
        ("en", "We like our friends, and we share the cost of the boat with them."),
        ("en", "Ana’s post had, in this order:\n\n12 views\n\n3 likes"),
        ("en", "## Comments\n\n## Results"),
        ("en", "Do you share your photos on Instagram?"),
        ("en", "Do you read the comments under your articles?"),
        ("en", "How do you feel about comments?"),
        ("en", "See which of your posts your subscribers read"),
        ("en", "If you cancel, we will email you to confirm."),
        ("en", "Want to contribute a version in your language?"),
        ("es", "¿Compartes tus fotos en Instagram?"),
        ("fr", "Comment partages-tu ton travail sur Instagram ?"),
        ("fr", "Que penses-tu de ton titre ?"),
        ("fr", "Comment gères-tu tes abonnés sur les réseaux ?"),
        ("it", "Condividi le tue foto su Instagram?"),
        ("nl", "Deel je je foto’s op Instagram?"),
        ("en", "Consider the following examples."),
        ("en", "Compare these posts on Mastodon below."),
        ("fr", "Considérez les exemples suivants."),
        ("es", "Considere los siguientes ejemplos."),
        ("de", "Betrachten Sie die folgenden Beispiele."),
        ("it", "Considerate i seguenti esempi."),
        ("pt", "Considere os seguintes exemplos."),
        ("nl", "Beschouw de volgende voorbeelden."),
        ("es", "El boletín de la parroquia se imprimía en la sacristía."),
        ("fr", "Le journal a perdu la moitié de ses abonnés après la grève."),
        ("de", "Der Text folgt dem Lauf des Flusses von der Quelle bis zur Mündung."),
        ("de", "Seit März ist der Wetterbericht nur für Abonnenten zu lesen."),
        ("pt", "Os assinantes do jornal protestaram diante da sede em 1978."),
        ("it", "Il resto della storia si legge nei registri della parrocchia."),
        ("nl", "De rest van het verhaal staat in het archief van de stad."),
    ],
)
def test_a_sentence_that_tells_of_one_is_none(language: str, line: str) -> None:
    assert kinds_of(language, line) == []
