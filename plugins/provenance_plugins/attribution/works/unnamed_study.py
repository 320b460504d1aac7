"""ATT104."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis import Attribution, attributions, sentences, unnamed_works
from provenance.analysis.interviews import is_answer
from provenance.api import (
    Confidence,
    Context,
    Document,
    Hit,
    Phrases,
    Severity,
    Span,
    matches,
    quoted,
    rule,
)
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.answered.answered_in_sentence import has_maker_beside
from provenance_plugins.attribution.answered.headlines import is_headline
from provenance_plugins.attribution.answered.references import is_noted_later
from provenance_plugins.attribution.answered.told_near import is_of_other_article
from provenance_plugins.attribution.deeds import is_activity, is_effort, is_modifier
from provenance_plugins.attribution.messages import CANNOT_BE_LOOKED_UP
from provenance_plugins.attribution.registers import is_in_passing, is_transcript
from provenance_plugins.attribution.sure import is_sure_work
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import OTHER_LANGUAGES, is_cut_off, place
from provenance_plugins.attribution.works.cited_works import is_cited
from provenance_plugins.attribution.works.makers import are_makers_named_behind
from provenance_plugins.attribution.works.pointed_works import POINTED
from provenance_plugins.attribution.works.works_in_sentence import (
    goes_on_showing,
    is_announced,
    is_beside_teller,
    is_denied,
    is_found_by_team,
    is_idiom,
    is_named_behind,
    is_named_below,
    is_named_in_words,
    is_of_speaker,
    is_open,
    is_own_look,
    is_reported_work,
)
from provenance_plugins.attribution.works.works_named_on import (
    is_between_words_of_one,
    is_headed_below,
    is_round_named_behind,
)
from provenance_plugins.attribution.works.works_not_there import is_example, is_no_work, is_of_kind

_OPENINGS = Phrases.load(LEXICON, "studied")
_OWNERLESS = Phrases.load(LEXICON, "ownerless")
_MANNERS = frozenset({"say", "think", "find", "according", "citing"})


@rule(
    id="ATT104",
    slug="unnamed-study",
    severity=Severity.WARNING,
    summary="A study, report or poll that is neither named nor linked",
    running_text=True,
    languages=["ar", "en", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"],
    uses=(attributions,),
    when=(unnamed_works, _OPENINGS, _OWNERLESS, POINTED),
    bad=[
        "Recent polls gave the edge to the harbour party.",
        "A recent study found that cats sleep less in cities.",
        "Data show that cats sleep less in cities.",
        "The latest figures show that cats sleep less in cities.",
        "A poll published on Sunday put the party ahead.",
        "One poll gave her a lead of ten points.",
        "Research shows that short naps help.",
        "According to reports, the minister will resign.",
        "Studies suggest the effect is small.",
        "Studies prove that honey heals wounds.",
        "Des chercheurs ont découvert que les chats dorment moins en ville. La maison de la rivière est vide depuis mai.",
        "According to videos on social media, the bridge was on fire.",
        "Polls show the race is close.",
        "Several studies have shown that short naps help.",
        "According to this, the bridge is unsafe.",
        "The bridge is unsafe, according to e-mails unearthed in a search that had no plan.",
        "There is new evidence suggesting that naps help.",
        "A recent study found that cats sleep less in cities. The mayor praised it.",
        "A recent study found that cats sleep less in cities. The study ran in May.",
        "A recent study found that cats sleep less in cities.\n\nThe town published its plan in Leeds.",
        "A recent study found that cats sleep less in cities. The work was done at night in Leeds.",
        "A recent study found that cats sleep less in cities. The Harbour fair (2016) was loud.",
        "A recent study found that cats sleep less in cities. Ana Cruz followed 113 cats.",
        "A recent study found that cats sleep less in cities. The study, seen by the Harbour Gazette, ran in May.",
        "A recent study found that cats sleep less in cities. The report, criticised by Harbour Aid, ran in May.",
        "A recent study found that cats sleep less in cities. Ana Cruz, the author of Lamps, praised it.",
        "A recent study found that cats sleep less in cities. The Harbour project was led by the mayor.",
        "It is good that a study found that naps help.",
        "A study that shows that cats often nap was published on Monday.",
        "Naps help, new research suggests. Results from the Harbour show that they are short.",
        "A German study found that naps help.",
        "A growing body of evidence shows that naps help.",
        "A 2019 study estimates that four in ten bridges are not safe.",
        "Several studies have linked the dye to cancer.",
        "Studies of Harbour Bay fish show that they sleep.",
        "A recent poll put the party at 31 per cent.",
        "Footage circulating online appears to show soldiers at the mill.",
        "The arrest was confirmed in media reports.",
        "The data shows that shoppers come back for the smell.",
        "The visit was reported in the local press.",
        "A report out this week says that offices will never fill again.",
        "The council closed the bridge for a year. According to the post, the piers had moved.",
        "In one recent study, people with asthma slept for an hour after lunch.",
        "In recent studies, 40 people have been asked to sleep after lunch.",
        "In a study of office workers, researchers took the time of every nap.",
        "Results from a large clinical trial show that naps help.",
        "Studies show that the bridge of Leeds (a town since 1990) is old.",
        "Studies show that the bridge of Leeds (founded in 1990) is old.\n\nReferences\n\nHall, A. (2010). Naps. Oxford.\n\nLee, B. (2011). Rest. Oxford.",
        "Studies have shown that walks help. Troy (population 400 in 1990) has many.\n\nNaps help (Hall, 2010).\n\nReferences\n\nHall, A. (2010). Naps. Oxford.\n\nLee, B. (2011). Rest. Oxford.",
        "Eine neue Studie zeigt, dass Katzen in der Stadt weniger schlafen.",
        "Des études montrent que les siestes courtes aident la mémoire.",
        "Según un estudio, las siestas cortas ayudan a la memoria.",
        "In a now-deleted tweet, he called the umpire a cheat.",
        "Lo dice la scienza: chi ride ogni giorno vive più a lungo.",
    ],
    good=[
        "A Harbour Research poll published on Sunday put the party ahead.",
        "Data from the Harbour Office for Statistics show that cats sleep less in cities.",
        "The survey gave residents a say, and officials put the row behind them.",
        "Studies show that naps help (Rest at sea, 1990).",
        "Studies show that naps help (Hall and others 1990).",
        "Studies show that naps help [Hall & Lee, 1990].",
        "Studies show that naps help (Harbour Gazette, June 1990).",
        "Studies show that naps help (see Hall 1990; Kelly 2001).",
        "A Harbour Research poll put the party at 31 per cent.",
        "Footage filmed by Ana Cruz appears to show soldiers at the mill.",
        "Cases were reported in several counties.",
        "The visit was reported in the British press.",
        "He was interested in media reports, and errors in media reports were found.",
        "We counted shoppers in ten shops. The data shows that they come back for the smell.",
        "The firm's analysts publish market research reports on the harbour trade every week.",
        "A 2023 study in The Lancet found that cats sleep less in cities.",
        "A Pew Research Center survey found that most people read the news on a phone.",
        "A recent study found that cats sleep less in cities.[1]",
        "A report by the Government Accountability Office found waste in the programme.",
        "The study took four years.",
        "In one study, Ana Cruz and her team took the time of every nap.",
        "In one study by Harbour University, people slept for an hour after lunch.",
        "In one study, people slept for an hour after lunch (Cruz 2016).",
        "We ran two studies. In one study, people slept for an hour after lunch.",
        "In one study, the desk stands by the window, and people sleep on it.",
        "In this study, people slept for an hour after lunch.",
        "Results from the Harbour Sleep Trial show that naps help.",
        "It is hard to find a single study that shows that naps help.",
        "The council published its findings. According to the report, the piers had moved.",
        "The bridge is shut, the mayor wrote on Monday. The post says that the piers had moved.",
        "Harbour council has issued a report.\n\nThe bridge is shut, and the ferry goes on until the winter. According to the report, the piers had moved.",
        "She opened the drawer of the old desk and sat down. The letter said that he was dead. She wept.",
        "The studies proved useful to the council, Ana Cruz said.",
        "According to three recent polls, including one from Harbour University, the race is close.",
        "According to an article in Politico, the race is close.",
        "The file held letters that showed her fears.",
        "The ministry sent the Harbour Gazette an e-mail saying that the bridge was safe.",
        "It is one of the most cited papers in its field.",
        "Cruz leads, according to a new national poll.\n\nThe Harbour-Marburg poll found Cruz ahead of Hall.",
        "Taxes would rise, according to an analysis. The first look at the plan was done by Ana Cruz of Harbour University.",
        "Polls at the start of May showed Cruz ahead of Hall in the HarbourPolitics average.",
        "According to census data from 2015, half of them live in cities.",
        "They leaked the e-mails, since these contained evidence that confirmed his claim.",
        "Further investigation revealed the same fault in the second engine.",
        "Ana Cruz proposed an experiment showing that the dam is art.",
        "Several of Hall’s posts showed how his view had shifted.",
        "They were leaked, as they contained evidence that confirmed his claim.",
        "A new report suggests that the fund is in trouble. According to the Harbour Gazette, it has lost a third.",
        "Thomas Figures accused the mayor. Figures said that the road was closed.",
        "It was confirmed by long studies like the Harbour Heart Study, which found that naps help.",
        "Read research reports.",
        "Different letters indicate significant differences between the lamps.",
        "The storm that came was the one no rumour predicted.",
        "Those who study naps across cities, including Ana Cruz, argue that they help. Cruz’s later, more detailed research revealed that.",
        "One study in 42 adults found that naps help (12, 14).",
        "Other studies have shown that naps help [@tag:Cruz2016; @doi:10.1000/nap].",
        "Recent studies have shown that naps help [1, 2].",
        "Recent studies have shown that naps help beyond 40 minutes [3-5], which nobody expected.",
        "Recent studies have shown that naps help~\\citep[p. 3]{cruz16,ode20}.",
        "Breathing tests showed that his lungs were weak.",
        "Send an email with the link to the complete notes and other papers.",
        "The ministry looked at the ward. That report found it full.",
        "A study published on Monday in the journal Harbour Sleep found that naps help.",
        "Reports attributed to the Harbour Ministry said that the dam was full.",
        "Take care when citing models.",
        "It would be good to have a study that says this.",
        "I wish there were a study that shows that naps help.",
        "Are there any long studies which prove that naps help before noon?",
        "They scan it again and generate a new report confirming that the fault is gone.",
        "The specific cited documents are listed.",
        "Research is finding new ways of using plants.",
        "The dam would hold, according to all human calculation.",
        "Studies have shown that naps help, Cruz 2014, p. 18.",
        "Naps help, a study has found.\n\nThe work, published in Harbour Sleep in May, followed 113 cats.",
        "New research suggests that naps help. Published in the Harbour Journal, it followed 113 cats.",
        "A new study shows that naps help.\n\nThe paper, by Ana Cruz and Ben Ode of Harbour University, appeared in May.",
        "Naps help, new research suggests. Results from the Harbour Nap Barometer for spring 2024 show that they are short.",
        "A study suggests that naps help.\n\nThe Harbour Nap Index asked 900 people.",
        "A study that confirms the common view gets published. A study that doubts it waits for years.",
        "Any study that shows this never makes the news.",
        "Research suggests that naps help. The findings come from a team at the University of Harbour.",
        "A study has shown that naps help.\n\nResearchers at Harbour University followed 113 cats.",
        "A study found that naps help. The survey of 2,000 people was carried out for the charity Harbour Aid.",
        "A study found that naps help. Harbour Aid, which published the report, said that it was clear.",
        "A study found that naps help. The findings, by Dr Ana Cruz, came out on Monday.",
        "A study found that naps help. The University of Harbour study followed 113 cats.",
        "A study found that naps help. “It was clear,” said Ana Cruz, the study’s lead author.",
        "A study found that naps help. Its authors, from Harbour Medical School, followed 113 cats.",
        "A study found that naps help. Experts at the University of Harbour looked at 200 of them.",
        "A study found that naps help. Professor Ana Cruz and her colleagues asked 200 of them.",
        "Research suggests that naps help. Ana Cruz and team (2016) followed 113 cats.",
        "A study found that naps help. Cruz, Ode & Lee (2016a) followed 113 cats.",
        "Research does show that naps help. Cruz A et al, Sleep, Vol. 4.",
        "If the finding is confirmed by larger studies, naps may help.",
        "Naps help, according to the leading research and consultancy firm Harbour Data.",
        "Studies have shown a falling output in\n\n19 of 22\n\nthe cold, and a falling pulse. Both fell by a tenth [1].\n\nReferences\n\n[1] A. Hall, Mills in the cold, Oxford, 2010.",
        "Several studies have shown that naps help in 50% to 95%.1–3 They are short.\n\nReferences\n\n1. A. Hall, Naps, Oxford, 2010.\n2. B. Lee, More naps, Oxford, 2011.\n3. C. Ode, Rest, Oxford, 2012.",
        "Another study of old cats found that naps help. It followed them at home. They slept for an hour (Hall, 2010).\n\nReferences\n\nHall, A. (2010). Naps. Oxford.\n\nLee, B. (2011). Rest. Oxford.",
        "We searched the library for peer-\nreviewed studies, which report on naps.",
        "Further research in the lab showed that naps help. The results were published in January in Harbour Sleep.",
        "Eine Studie der Universität Graz zeigt, dass Katzen in der Stadt weniger schlafen.",
        "Selon une étude publiée par le CNRS, les siestes courtes aident la mémoire.",
        "Un estudio de la Universidad de Granada demuestra que las siestas cortas ayudan a la memoria.",
    ],
)
def unnamed_study(document: Document, context: Context) -> Iterator[Hit]:
    """A reader who cannot find the study cannot see what it measured, on whom, or whether it says that at all.

    Name the work, its makers and its year, and link to it. It is a warning for studies and research, in other languages than English for information.

    For information:
    - a report, poll, document, video or deleted post: more often than not the text names it or its maker somewhere, or shows it
    - a work that somebody named tells of, that is plainly theirs, or that its makers announce
    - one with a note later in the paragraph, whose linked title opens the next one, or whose reference, or one of its matter, ends the text
    - any in a page of a site or a word file that cites works
    - a case that is thought of ("e.g., research suggests the other"), one of those that the sentences before say are cited, or that a systematic review looked at
    - in a passage quoted from a named or linked text, an answer of an interview, a list of claims, a tale, what tells of its writer, or minutes
    """
    told = list(_unnamed_studies(document, context))
    yield from told
    if matches(document, POINTED):
        from provenance_plugins.attribution.works.pointed_works import pointed_works  # noqa: PLC0415 - few texts have such

        pointed = list(pointed_works(document, [hit.span for hit in told if isinstance(hit.span, Span)]))
        for span, weighs in pointed:
            told.append(
                Hit(
                    span,
                    f"{quoted(document.slice(span))} {CANNOT_BE_LOOKED_UP}",
                    severity=None if weighs and context.language not in OTHER_LANGUAGES else Severity.INFO,
                )
            )
            yield told[-1]
    if matches(document, _OWNERLESS):
        from provenance_plugins.attribution.works.ownerless import ownerless  # noqa: PLC0415 - few texts have such

        for span in ownerless(document, [hit.span for hit in told if isinstance(hit.span, Span)]):
            yield Hit(span, f"{quoted(document.slice(span))} {CANNOT_BE_LOOKED_UP}", severity=Severity.INFO)


def _unnamed_studies(document: Document, context: Context) -> Iterator[Hit]:
    if context.language in OTHER_LANGUAGES:
        from provenance_plugins.attribution.other_languages import unnamed_works  # noqa: PLC0415 - no text in English needs it

        yield from unnamed_works(document)
        return
    shown = Span(-1, -1)
    listed: Sequence[Attribution] = attributions(document)
    opened = matches(document, _OPENINGS)
    if opened:
        from provenance_plugins.attribution.works.opened_studies import with_opened  # noqa: PLC0415 - few texts have such

        listed = with_opened(document, listed, opened)
    for index, one in enumerate(listed):
        if (
            one.kind != "work"
            or one.manner not in _MANNERS
            or (one.confidence is Confidence.LOW and not _is_never_told(document, one))
            or is_cited(document, one)
            or is_named_in_words(document, one)
            or is_named_behind(document, one)
            or are_makers_named_behind(document, one)
            or is_round_named_behind(document, one)
            or is_of_kind(document, one)
            or is_activity(document, one)
            or is_modifier(document, one)
            or is_effort(document, one)
            or is_idiom(document, one)
            or _is_trial(document, one)
            or is_no_work(document, one)
            or is_open(document, one)
            or is_headline(document, one)
            or _is_cited_in_paper(document, one)
        ):
            continue
        at = place(one)
        if at.overlaps(shown):
            continue
        shown = at
        named = quoted(document.slice(one.source or one.cue))
        yield Hit(
            at,
            f"{named} {CANNOT_BE_LOOKED_UP}",
            one.confidence,
            severity=Severity.INFO if _weighs_less(document, listed, index) else None,
        )


def _is_never_told(document: Document, one: Attribution) -> bool:
    if one.head not in forms("definite_works", "work"):
        return False
    from provenance_plugins.attribution.works.definite_works import is_never_told  # noqa: PLC0415 - only for such works

    return is_never_told(document, one)


def _weighs_less(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    one = listed[index]
    # What asks for the register of the text, which takes longest, stands last.
    return (
        one.confidence is Confidence.LOW
        or not is_sure_work(document, listed, index)
        or is_noted_later(document, one)
        or is_named_below(document, one)
        or is_headed_below(document, one)
        or is_reported_work(document, one)
        or is_beside_teller(document, listed, index)
        or is_between_words_of_one(document, listed, index)
        or _is_of_long_quotation(document, one)
        or (is_denied(document, one) or has_maker_beside(document, one))
        or is_of_speaker(document, one)
        or is_announced(document, one)
        or is_found_by_team(document, one)
        or _is_second_of_named(document, one)
        or goes_on_showing(document, one)
        or is_own_look(document, one)
        or _is_titled_behind(document, one)
        or _is_of_others(document, listed, one)
        or is_of_other_article(document, one)
        or is_answer(document, one.cue.start)
        or is_in_passing(document, one)
        or is_transcript(document)
        or _is_listed_below(document, one)
        or _is_of_review(document, one)
        or is_cut_off(document)
        or is_example(document, place(one).start)
        or _is_in_bracket_or_extract(document, one)
    )


def _is_in_bracket_or_extract(document: Document, one: Attribution) -> bool:
    from provenance_plugins.attribution.works.bracketed_works import (  # noqa: PLC0415 - as above
        is_named_in_bracket_or_extract,
    )
    from provenance_plugins.attribution.works.works_beside import stands_beside_work  # noqa: PLC0415 - as above

    return is_named_in_bracket_or_extract(document, one) or stands_beside_work(document, one)


def _is_second_of_named(document: Document, one: Attribution) -> bool:
    from provenance_plugins.attribution.works.second_studies import (  # noqa: PLC0415 - as above
        is_second_of_named,
        sums_up_linked,
    )

    return is_second_of_named(document, one) or sums_up_linked(document, one)


def _is_of_long_quotation(document: Document, one: Attribution) -> bool:
    if not document.text.startswith("“", sentences(document)[one.sentence].span.start):
        return False
    from provenance_plugins.attribution.works.open_quotations import (  # noqa: PLC0415 - few texts have one
        is_of_long_quotation,
    )

    return is_of_long_quotation(document, one)


def _is_cited_in_paper(document: Document, one: Attribution) -> bool:
    from provenance_plugins.attribution.works.paper_marks import is_cited_in_paper  # noqa: PLC0415 - only for what would be told

    return is_cited_in_paper(document, one)


def _is_of_review(document: Document, one: Attribution) -> bool:
    from provenance_plugins.attribution.works.paper_marks import is_of_review  # noqa: PLC0415 - only for what would be a warning

    return is_of_review(document, one)


def _is_listed_below(document: Document, one: Attribution) -> bool:
    from provenance_plugins.attribution.works.works_listed import is_listed  # noqa: PLC0415 - only for what would be a warning
    from provenance_plugins.attribution.works.works_shown import is_shown  # noqa: PLC0415 - likewise

    return is_listed(document, one) or is_shown(document, one)


def _is_titled_behind(document: Document, one: Attribution) -> bool:
    """Whether the sentence ends its paragraph, and the next one begins with the linked title of the work."""
    listed = sentences(document)
    if not document.links or one.sentence + 1 >= len(listed):
        return False
    from provenance_plugins.attribution.answered.digest_items import opens_with_title  # noqa: PLC0415 - few short texts have links

    here, after = listed[one.sentence].block, listed[one.sentence + 1].block
    return after == here + 1 and opens_with_title(document, after)


def _is_trial(document: Document, one: Attribution) -> bool:
    if one.source is None or forms("trials").isdisjoint(document.slice(one.source).lower().split()):
        return False
    from provenance_plugins.attribution.works.works_before import is_trial_of_cited  # noqa: PLC0415 - few texts have such

    return is_trial_of_cited(document, one)


def _is_of_others(document: Document, listed: Sequence[Attribution], one: Attribution) -> bool:
    """Whether somebody else appeals to the work, or the sentences before say that it is cited."""
    if len(document.blocks) == 1 and one.sentence == 0:
        return False
    from provenance_plugins.attribution.answered.block_quotations import (  # noqa: PLC0415 - only for what would be a warning
        is_quoted_from_source,
    )
    from provenance_plugins.attribution.works.works_before import (  # noqa: PLC0415 - likewise
        is_among_cited,
        is_of_claims,
    )

    return (
        is_among_cited(document, one)
        or is_of_claims(document, one)
        or is_quoted_from_source(document, listed, place(one))
    )
