"""MOD506."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.api import Confidence, Context, Document, Hit, Severity, Span, lazy_pattern, rule
from provenance_plugins.moderation.passages import is_code
from provenance_plugins.moderation.policies import is_forbidden
from provenance_plugins.moderation.usage import is_innocent
from provenance_plugins.moderation.vocabulary import by_word
from provenance_plugins.moderation.words import Word, sexual_words, within

_WINDOW = 400
"""Characters: a long paragraph."""
_ENOUGH = 5
"""What the different words of an explicit passage weigh together."""
_WEIGHTS = {"act": 3, "crude": 2}
_WORD = lazy_pattern(r"[^\W\d_]+")


@rule(
    id="MOD506",
    slug="sexual-content",
    severity=Severity.WARNING,
    summary="An explicit sexual passage",
    running_text=True,
    scope="block",
    languages=("en",),
    uses=(sexual_words,),
    when=(sexual_words,),
    bad=["Watch free porn videos of busty nude teens.", "Naked and horny, she gave him an orgasm."],
    good=[
        "The court heard that he had sent nude pictures of her.",
        "The study asked 900 adults about sex and pornography.",
        "The clinic treats erection problems and vaginal pain.",
        "He was convicted of rape and sexual assault.",
    ],
)
def sexual_content(document: Document, context: Context) -> Iterator[Hit]:  # noqa: ARG001 - the form of all rules
    """A passage whose words, taken together, are those of pornography.

    Leave it out, or mark the page as one for adults. Single words do not count, and neither do the words of medicine, of sex
    education and of news about sexual crimes. In rules of conduct, which name what they forbid, it is for information.
    """
    words = [
        word for word in sexual_words(document) if not is_code(document, word.span) and not is_innocent(document, word)
    ]
    at = 0
    while at < len(words):
        first = words[at].span.start
        window = within(words, first, first + _WINDOW)
        span = Span(window[0].span.start, window[-1].span.end)
        if _weight(document, window) >= _ENOUGH:
            ruled = is_forbidden(document, span)
            yield Hit(
                span,
                "the passage is explicit, in rules that name what they forbid: fine where it only does that"
                if ruled
                else "the passage is explicit: leave it out, or mark the page as one for adults",
                Confidence.MEDIUM,
                severity=Severity.INFO if ruled else None,
            )
            at += len(window)
            # One finding a stretch: what goes on in the same tone belongs to it.
            while at < len(words) and words[at].span.start - words[at - 1].span.end < _WINDOW:
                at += 1
        else:
            at += 1


def _weight(document: Document, window: Sequence[Word]) -> int:
    """The sum of what different words weigh; 0 where they are one word alone."""
    different: dict[str, int] = {}
    for word in window:
        different[word.word] = max(_WEIGHTS.get(tag, 0) for tag in word.tags)
    if not different:
        return 0
    bare = by_word("bare")
    start = max(0, window[0].span.start - _WINDOW // 2)
    around = {
        word for word in _WORD.findall(document.text[start : window[0].span.start + _WINDOW].lower()) if word in bare
    }
    different |= dict.fromkeys(around - different.keys(), 1)
    return sum(different.values()) if len(different) > 1 else 0
