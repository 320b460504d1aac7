"""ATT103."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from provenance.analysis import Attribution, attributions, vague_sources
from provenance.api import Confidence, Context, Document, Hit, Phrases, Severity, Span, matches, quoted, rule
from provenance_plugins.attribution import LEXICON
from provenance_plugins.attribution.answered.answered_in_sentence import is_in_post, is_shown_by_one, is_with_writer
from provenance_plugins.attribution.answered.headlines import is_headline
from provenance_plugins.attribution.answered.named_in_brackets import is_named_in_brackets
from provenance_plugins.attribution.answered.told_by_acts import is_told_by_act
from provenance_plugins.attribution.asides import is_named_in_aside, is_only_supposed
from provenance_plugins.attribution.deeds import is_effort, is_side_taken, refuses
from provenance_plugins.attribution.groups.answered_groups import is_answered_for, is_spoken, lays_nothing
from provenance_plugins.attribution.groups.summed_comments import is_of_summed_comments
from provenance_plugins.attribution.messages import NAMES_NOBODY, NOBODY_CAN_ASK
from provenance_plugins.attribution.mild_words import is_charged, is_misread
from provenance_plugins.attribution.not_told import is_act, is_creed
from provenance_plugins.attribution.registers import is_alone_in_passing, is_in_passing, is_of_many_texts
from provenance_plugins.attribution.sure import is_sure_group, is_sure_nobody, sums_up
from provenance_plugins.attribution.tables import forms
from provenance_plugins.attribution.wording import OTHER_LANGUAGES, is_cut_off, is_mentioned, place, together, turns

REACTIONS = Phrases.load(LEXICON, "reactions")
"""What is stirred, of whom nobody is told."""
_OPINIONS = Phrases.load(LEXICON, "opinions")
_ENGLISH = "en"
_MANNERS = frozenset({"say", "think", "judge", "find", "according", "citing", "declined"})
_NOTES = ("(Source", "(source", "[Source", "[source")
_NOBODY = frozenset({"impersonal", "judged", "hedge"})


@rule(
    id="ATT103",
    slug="weasel-attribution",
    severity=Severity.WARNING,
    summary="A statement laid to an unbounded group or to nobody",
    running_text=True,
    languages=["ar", "en", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"],
    uses=(attributions,),
    when=(vague_sources, *_NOTES, REACTIONS, _OPINIONS),
    bad=[
        "Observers were quick to dub it the fair of the fog.",
        "The mill, which advocates for the dam say is old, leaks.",
        "Experts stress that the bridge is no ferry.",
        "Experts suggest the U.S. may respond by strengthening security ties.",
        "Critics argue that the law goes too far.",
        "Many believe the palace was built over an older temple.",
        "Some say the treaty was never signed.",
        "Some Democrats said the bill was too weak.",
        "It is widely regarded as the finest bridge in the country.",
        "It has been said that the king never slept.",
        "The singer reportedly left the label in May.",
        "Her novels have been described as cold.",
        "The law has been criticised as weak.",
        "The date is generally agreed to be wrong.",
        "According to some historians, the battle never took place.",
        "Voters say the race is close.",
        "His last film is considered by many to be his best.",
        "The bridge is seen as a burden by many.",
        "Legend has it that the king never slept.",
        "Rumours swirled that the king never slept.",
        "Some people find the play dull.",
        "The noise led some to believe that the bridge was unsafe.",
        'The mayor told reporters: "Experts say the dam will hold."',
        "That is why critics say the dam will not hold.",
        "The report left many to wonder whether the dam would hold.",
        "It cost what experts say is a fortune.",
        "It was what critics call a land grab.",
        "It is what some refer to as the sham.",
        "Some Muslims believe that the vote was stolen.",
        "Muslims say the rule is unfair.",
        "Some may say the bridge is ugly.",
        "The clip was viewed by many as an insult.",
        "It is suggested that the king never slept.",
        "It is considered the finest bridge in the country.",
        "Critics called claims of fraud absurd.",
        "Critics claim a victory for the mayor would end it.",
        "Supporters shouted that the vote was stolen.",
        "Hall is credited by many with saving the bridge.",
        "The old bridge, considered by many to be the finest, was sold.",
        "The oil is claimed to last for years.",
        "The noise has been widely cited as a reason for the vote.",
        "The result left them in first place, leading many to call the team the best.",
        "In the talks, it was stated that the dam is safe.",
        "It has been suggested that the dam is unsafe.",
        "It is understood the two men met in May.",
        "The mayor is understood to have met the owner of the mill.",
        "It's reported the fee is high.",
        "Several deaths have been reported as a result of the plan.",
        "Some say in private that the dam is unsafe.",
        "Analysts surveyed in May were expecting a loss.",
        "Many are concerned about the dam.",
        "Critics may argue that the bridge is ugly.",
        "Some suggested the bridge be closed.",
        "Word is that the club will sell its captain.",
        "I'm told that the minister will step down.",
        "There is talk that the coach will go.",
        "Her sonnets are considered her best work.",
        "Cruz, then considered the finest potter in town, left in May.",
        "The clip was hailed as a masterpiece.",
        "It is also widely accepted that the dam is safe.",
        "There is some debate over who built the bridge.",
        "Contrary to what many claim, the bridge is safe.",
        "The bridge was heavily criticised.",
        "She has been called the mother of the style.",
        "The bridge is considered ugly by some members of the council.",
        "It's commonly believed that the king never slept.",
        "It's been shown that naps help.",
        "There is ample evidence that naps help.",
        "It is learnt that the bridge was sold.",
        "It was gathered that the mayor had left.",
        "It is being said that the vote may wait.",
        "Critics will argue that the bridge is ugly.",
        "Economists will tell you that prices rise.",
        "Stakeholders have called on the council to mend the bridge.",
        "The firm has been accused of cheating its suppliers.",
        "The move has been condemned as an attack on the press.",
        "He has been linked with a move to Turin.",
        "The feeling on the trading floor is that the worst is over.",
        "Suspicion has fallen on the night watchman.",
        "It has emerged that the contract was signed without a tender.",
        "The striker failed his medical, it is understood.",
        "Questions are being asked about who paid for the trip.",
        "The view in Brussels is that London has run out of time.",
        "The fear among traders was that rates would rise.",
        "Fears are growing that the dam will burst.",
        "It is scientifically proven that plants grow better with music.",
        "The internet is divided over the dress.",
        "It is usually added that the bridge was built by hand.",
        "Many organizations report long delays on the bridge.",
        "Repair teams emphasize the age of the bridge.",
        "The bridge is safe. (Source: nephrologists.)",
        "The explanation usually given is that tastes differ.",
        "It is this link, we are told, that accounts for its colour.",
        "Many experts advocate for a slower start.",
        "The plan sparked outrage in the valley.",
        "La décision suscite l'inquiétude dans le milieu associatif.",
        "Much of the educated public believes that the bridge was white.",
        "Experten warnen davor, dass die Brücke nicht mehr lange hält.",
        "Die Brücke gilt weithin als die schönste im ganzen Land.",
        "Les experts estiment que le pont ne tiendra pas un hiver de plus.",
        "Beaucoup pensent que le pont ne tiendra pas un hiver de plus.",
        "Según los críticos, la ley va demasiado lejos y no sirve de nada.",
        "Se dice que el rey nunca durmió en el palacio.",
    ],
    good=[
        "The clerk was slow to label it.",
        "Almost nobody who advocates for the dam has ever explained it.",
        "The firm has been accused of cheating by its suppliers at Harwood & Sons.",
        "The court heard those who had been accused of theft.",
        "It has not been scientifically proven that plants grow better with music.",
        "There was criticism from the fire union's head, Matt Ode, that the warning had come too late.",
        "The man has been condemned to death.",
        "The law has been criticised as weak by Ana Cruz, and critics agreed to a debate.",
        "The two towns have been linked to the coast by rail since 1870.",
        "Those who have been linked to the club were asked to leave.",
        "It emerged from the minutes of 3 March that the contract was signed without a tender.",
        "The rule is simple, and it is understood, if not loved.",
        "The view in the hall is that of the lake.",
        "His feeling in 1990 was that it would fail.",
        "Here is what the science says.",
        "Rumours swirled around the king like smoke.",
        "Yun Sun of the Stimson Center said the pact changes little.",
        "The singer reportedly left the label, her manager Ana Cruz told the paper.",
        "The town is known for its lace.",
        "The allegedly stolen car was never found.",
        "The so-called bridge is a plank.",
        "What people think of it does not matter.",
        "In the poll, 44% of voters say the race is close.",
        "Many people visit the lake in summer.",
        "Half of voters say they are tired, and three times as many voters said so as in May.",
        "Dog owners argue about the lead.",
        "The plan was praised by critics, including the economist Ana Cruz.",
        "Even the most hopeful delegates doubt it.",
        "Experts met in Geneva to draft the treaty.",
        "Many of his works depict the harbour.",
        "She wants some people to say yes.",
        "The ride is most easily described as a dodgem car.",
        "Described by Kim as an alliance, the pact was signed on Wednesday.",
        "The town has some 4,000 people called residents.",
        "The clip was viewed and shared by fans.",
        "Readers may interpret the poem as a warning.",
        "It is supposed to rain in May.",
        "It is maintained by volunteers.",
        "It is commonly suggested that you restart the server.",
        "It is usually added to the soup.",
        "Our repair teams report long delays on the bridge.",
        "Teams report to the mayor, and companies report earnings in May.",
        "The organizations report long delays on the bridge.",
        "The bridge is safe. (Source: Harbour Institute.)",
        "The bridge is safe. (Sources: wells and springs.)",
        "It is usually suggested that you restart the server.",
        "When we are told to wait, we wait.",
        "She is one of the advocates for a slower start.",
        "It is considered at the beginning of the loop.",
        "It is suggested that you restart the server.",
        "It is recommended to read the page below.",
        "Supporters chanted slogans in the street.",
        "Hall was credited with 23 victories.",
        "In May, more people viewed wine as a risk than in March.",
        "What counts is whether it is perceived to be safe.",
        "Androids are often depicted as superior to people.",
        "They met at what locals refer to as the pier.",
        "It was what economists call a liquidity trap.",
        "Christians believe that Jesus rose from the dead.",
        "Buddhists hold that all life is suffering.",
        "Shi`a Muslims believe that the twelfth Imam will come back.",
        "Those who wait will find that other people who think so leave first.",
        "In findings published on Monday in the Harbour Journal, doctors report that naps help.",
        "The underlier is said to have 'pinned'.",
        "Storms above that speed are considered to be “major” storms.",
        "It was reported by the Harbour Gazette that fifty people were chosen.",
        "In an editorial in the Harbour Gazette, it is said that the bridge is safe.",
        "He left out some praise for the mayor.",
        "If your idea has already been suggested, say so.",
        "See whether your bug has been reported.",
        "The virus has been reported in Barry and Berrien counties.",
        "A promise is some object that stands for a result.",
        "Hall's friends wanted some say in the matter.",
        "Some of the more elaborate moves tired the crowd.",
        "Some people wrote unsafe code that assumed the order.",
        "Screen readers announce it as a button.",
        "Some browsers report that the page is empty.",
        "People across the nation are talking about the bridge.",
        "Analysts surveyed by Harbour Data were expecting a loss.",
        "Many doctors do not think to ask about it.",
        "The views expressed by experts in this column are their own.",
        "Some frequently asked questions are below.",
        "Some suggested topics from the meeting follow.",
        "Most of the following items assume a recent version.",
        "Many residents find themselves alone in May.",
        "It is recommended they are started early.",
        "It is recommended that the second line be indented.",
        "Notes have been described as “letters to your future self” by Ana Cruz.",
        "People tend to assume the best.",
        "Many teachers do not think of themselves as writers.",
        "Some delegates reaffirmed their support for the mayor.",
        "Nearly all Republicans have announced that they will vote against it.",
        "She also defended people accused of theft.",
        "Such laws are most often expressed as sums.",
        "I'm told to wait here, and I am told when to go.",
        "She led many Britons to the lake with the much quoted phrase “go there”.",
        "It is considered a dish for feasts.",
        "It is understood by everybody in the hall.",
        "In this act a boat is understood to mean a ship.",
        "It has been observed in Norway.",
        "Most find their way home by smell.",
        "The clerk has been questioned for two hours.",
        "The clip was hailed as a masterpiece by Ana Cruz.",
        "There was some debate about the bridge in the council.",
        "The park is widely known as the Harbour.",
        "The street has been called “Broadway” since May.",
        "The boat is a small one. It is widely recognised by the name of its builder.",
        "It is learnt by heart.",
        "It's held talks with the owner of the mill.",
        "Analysts had expected 48 cents a share, according to Harbour Data.",
        "Economists will meet the mayor on Monday.",
        "Experten wie Hans Meier vom Institut für Brückenbau warnen davor, dass die Brücke nicht mehr lange hält.",
        "Beaucoup de maisons ont été construites après la guerre, et elles tiennent encore.",
        "Algunos de los puentes se cerraron en mayo, y nadie sabe por qué.",
    ],
)
def weasel_attribution(document: Document, context: Context) -> Iterator[Hit]:
    """What "experts say" can be neither checked nor answered: it lends a claim weight that nobody stands behind.

    Say which experts, or cite the work; where nobody can be named, state the claim as your own or leave it out.

    It is a warning where experts, critics and the like state something, and where something “is widely seen” to be so; in other
    languages than English it is for information.

    For information:
    - every other group (“some say”, “advocates say”) and passive, of which half are plain from what stands around them,
      “reportedly”, and what “sparked outrage” in nobody
    - in twelve sentences and more the only one, but for experts and charges, and, unless it reports, a side of a debate or a repute
    - what may sum up somebody who speaks by name soon after it, below a lead, or, of experts, among seven such speakers
    - what a note, a link or somebody named answers for, and a charge that the next sentence answers
    - a group with bounds in which it can be found: of a programme, a survey, the sentence before
    - what people feel, advise or ask for, and what is widely thought in a book or beside the writer's own view
    - in a quotation, a credited passage, an interview, a speech, a tale, a manual, minutes, what tells of its writer, or a page that seldom says who said something
    """
    told = list(_weasels(document, context))
    if context.language == _ENGLISH and matches(document, _OPINIONS):
        from provenance_plugins.attribution.groups.opinions import opinions  # noqa: PLC0415 - few texts have such

        for span, weighs in opinions(document):
            if not any(isinstance(hit.span, Span) and span.overlaps(hit.span) for hit in told):
                severity = None if weighs else Severity.INFO
                told.append(Hit(span, f"{quoted(document.slice(span))} {NOBODY_CAN_ASK}", severity=severity))
    if matches(document, REACTIONS):
        from provenance_plugins.attribution.groups.reactions import reactions  # noqa: PLC0415 - few short texts have such

        for span in reactions(document, [hit.span for hit in told if isinstance(hit.span, Span)]):
            told.append(Hit(span, f"{quoted(document.slice(span))} {NAMES_NOBODY}", severity=Severity.INFO))
    if len(told) == 1 and told[0].severity is None and is_alone_in_passing(document, told[0].span):
        told = [told[0]._replace(severity=Severity.INFO)]
    yield from told


def _weasels(document: Document, context: Context) -> Iterator[Hit]:
    if context.language in OTHER_LANGUAGES:
        from provenance_plugins.attribution.other_languages import weasels  # noqa: PLC0415 - no text in English needs it

        yield from weasels(document)
        return
    listed = attributions(document)
    named = {one.sentence for one in listed if one.lays and one.kind in ("named", "named-work")}
    spoken_blocks = turns(document, listed)
    shown = Span(-1, -1)
    yield from _bare_notes(document)
    for index, one in enumerate(listed):
        if one.kind == "group" and refuses(document, listed, index):
            message = "names nobody whom a reader could ask, but says nothing here, so that nothing rests on it"
        elif (
            one.kind == "group"
            and one.manner in _MANNERS
            and not (
                is_side_taken(document, one)
                or is_effort(document, one)
                or is_charged(document, one)
                or is_misread(document, one)
                or _is_act(document, one)
                or _is_gathered(document, listed, index)
            )
        ):
            message = NOBODY_CAN_ASK
        elif one.kind == "holder" and one.confidence is Confidence.LOW and _is_any_body(document, one):
            message = "could be anybody: say which ones, or cite the work that shows it"
        elif (
            one.kind == "nobody"
            and one.manner in _NOBODY
            and not (one.manner == "hedge" and one.sentence in named)
            and not document.text.startswith(_CALLED, one.cue.end)
        ):
            message = NAMES_NOBODY
        else:
            continue
        part = _unnamed_part(document, one)
        at = place(one) if part is None else together(part, one.cue) or part
        if at.overlaps(shown) or is_headline(document, one) or is_mentioned(document, at):
            continue
        shown = at
        warns = _is_sure(document, listed, index) and not (
            is_answered_for(document, listed, index)
            or is_spoken(document, one, at, spoken_blocks)
            or is_in_passing(document, one)
            or is_cut_off(document)
            or _is_told_in_passing(document, listed, index)
            or is_named_in_brackets(document, one)
            or is_named_in_aside(document, one)
            or is_only_supposed(document, one)
            or is_with_writer(document, one)
            or is_shown_by_one(document, one)
            or is_in_post(document, one)
            or is_told_by_act(document, one)
            or is_of_summed_comments(document, one)
            or is_of_many_texts(document)
        )
        if not warns and lays_nothing(document, listed, index):
            continue
        severity = None if warns else Severity.INFO
        yield Hit(
            at, f"{quoted(document.slice(part or one.source or one.cue))} {message}", one.confidence, severity=severity
        )


def _unnamed_part(document: Document, one: Attribution) -> Span | None:
    """The group in a source that begins with the end of a time, or of another sentence."""
    if one.source is None or one.kind != "group":
        return None
    said = document.slice(one.source)
    if "." not in said and not said.startswith(("recent ", "past ", "last ", "previous ")):
        return None
    from provenance_plugins.attribution.source_phrases import unnamed_part  # noqa: PLC0415 - few sources are like that

    return unnamed_part(document, one)


_CALLED = (" by the name", " by its name", " by their name")
"""Behind "is widely recognised": a name and no opinion."""


def _is_any_body(document: Document, one: Attribution) -> bool:
    """Whether bodies of no name at all say something: "Many organizations report delays"."""
    if one.head not in forms("any_bodies", "bodies"):
        return False
    from provenance_plugins.attribution.groups.any_bodies import is_any_body  # noqa: PLC0415 - few sources are like that

    return is_any_body(document, one)


def _bare_notes(document: Document) -> Iterator[Hit]:
    if "ource" not in document.text or not any(sign in document.text for sign in _NOTES):
        return
    from provenance_plugins.attribution.groups.any_bodies import bare_notes  # noqa: PLC0415 - few texts have such

    for span in bare_notes(document):
        yield Hit(
            span,
            f"{quoted(document.slice(span))} names nobody who could be asked: say who, or cite the work that shows it",
            severity=Severity.INFO,
        )


def _is_gathered(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    """Whether a service that is named has asked those who expect something: "analysts had expected 48 cents a share, according to Harbour Data"."""
    one = listed[index]
    if one.head not in forms("sure", "forecasters") or document.slice(one.cue).lower() not in forms(
        "sure", "expecting"
    ):
        return False
    return any(
        other.named and other.manner == "according"
        for other in listed[index + 1 : index + 3]
        if other.sentence == one.sentence
    )


def _is_told_in_passing(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    from provenance_plugins.attribution.groups.days_told import is_of_day_told  # noqa: PLC0415 - few groups are sure
    from provenance_plugins.attribution.groups.summed_up import is_summed_up  # noqa: PLC0415 - as above

    return is_of_day_told(document, listed[index]) or is_summed_up(document, listed, index)


def _is_sure(document: Document, listed: Sequence[Attribution], index: int) -> bool:
    one = listed[index]
    if one.confidence is Confidence.LOW or refuses(document, listed, index) or sums_up(document, listed, index):
        return False
    if one.kind == "group":
        return is_sure_group(document, listed, index)
    return is_sure_nobody(document, one)


def _is_act(document: Document, one: Attribution) -> bool:
    """Whether what looks like a statement of a group is an act, a word of its trade, or what its faith holds."""
    return is_act(document, one) or is_creed(document, one)
