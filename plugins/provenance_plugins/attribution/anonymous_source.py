"""ATT102."""

from __future__ import annotations

from collections.abc import Iterator

from provenance.analysis import attributions
from provenance.api import Context, Document, Example, Hit, Phrases, Severity, Span, matches, quoted, rule
from provenance_plugins.attribution.wording import OTHER_LANGUAGES

_HOUSES, _VOICES = Phrases.load(__package__, "house_knows"), Phrases.load(__package__, "voices")
"""What only the house that prints it knows."""


@rule(
    id="ATT102",
    slug="anonymous-source",
    severity=Severity.WARNING,
    summary="A statement laid to a person or group that is not identified",
    running_text=True,
    languages=["ar", "en", "de", "es", "fr", "id", "it", "nl", "pl", "pt", "sv", "tr"],
    uses=(attributions,),
    when=(attributions, _HOUSES, _VOICES),
    bad=[
        "The road in New York was shut. The engineer said that the dam would fail within weeks.",
        "U.S. officials say there is no evidence that China has offered weapons.",
        "Die Brücke ist seit Mai gesperrt. Jemand, der den Vertrag gelesen hat, sagt, sie sei längst verkauft.",
        "U.S. officials have reported that North Korea could receive Russian assistance.",
        "The deal will close in June, according to a person familiar with the matter.",
        "The plan was dropped, said an aide who spoke on condition of anonymity.",
        "A Chinese Foreign Ministry spokesperson declined to comment on the pact, calling it a private matter.",
        "“We are done.” So said a union organiser.",
        "The dam will fail. This comes from two officials at the ministry.",
        "The plan was dismissed on background by an aide.",
        "The plan was confirmed off the record by two diplomats.",
        "“It is over” is how one insider put it.",
        "A party grandee told the Gazette that the plan was dead.",
        "Western intelligence believes that the dam is full.",
        "The deal is dead, an official said. She asked not to be named.",
        "Two officials briefed on the talks told reporters that a vote was near.",
        "Some senators in the meeting said the bill would fail.",
        "The senator's campaign manager said the ads would stop.",
        "Police said the road would stay closed.",
        "Mary, who did not want her last name used, said the road was closed.",
        "The paper relied on unnamed sources in the ministry.",
        'He added: "Officials say the bridge is unsafe."',
        "The officials claimed victory was near.",
        "Witnesses reported to police seeing two men.",
        "Officials report to the governor that the dam is safe.",
        "Officials expect the bridge to open.",
        "The bill, an aide for the senator said, will fail.",
        "Researchers at the University of Marburg found that bees sleep.",
        "An aide wrote that the code was unsafe.",
        "Two people in the hall showed that it was safe.",
        "Most of the residents are concerned about the dam.",
        "“It is safe,” said another witness in the case.",
        "Nurses who sought anonymity said the ward was full.",
        "With one official warning that the dam would fail, they left.",
        "Local media reported that the ferry was towed to port.",
        "Several newspapers reported that the bank had failed.",
        "Those close to him say that he never wanted the post.",
        "Someone familiar with her thinking said she would not stand.",
        "A former clerk I spoke with said the files were gone.",
        "A palace aide hinted that a book was near.",
        "Western officials assess that the dam will not hold.",
        "Multiple sources told the Gazette that the dam was unsafe.",
        "“She is in shock,” says one.",
        "A tipster told us that the dam leaks.",
        "A clerk, speaking on condition of anonymity, described the sale as a theft.",
        "A source in the know averred that the dam was safe.",
        "A party member, on grounds of anonymity, said the dam was safe.",
        "A senior Labour figure at the count said that the dam was lost.",
        "With sources at the club saying a deal is close, he stayed calm.",
        "Officials said nothing at the plant had been stolen.",
        "The striker will sign on Friday, per league sources.",
        "Two officials informed the council that the dam was unsafe.",
        "Officials from several countries, including China, said that the dam was safe.",
        "An official close to several ministers, including Ana Cruz, said that the dam was safe.",
        "The bridge is shut (a senior official said that it would open on Sunday, May 29).",
        "A source at the hospital where the driver is being treated said he was stable.",
        "Four were held, according to a separate NGO that works in the district.",
        "A German charity said the camp was full.",
        "A think tank has warned that the fund will be empty.",
        "A local Fox affiliate reported that the dam had burst.",
        "Human rights groups have accused the army of burning the village.",
        "Officials have promised this will not change after the merger.",
        "Officials put the number of dead at 12.",
        "A pal of the star spilled that the wedding is off.",
        "It was all a stunt, a show insider confessed.",
        "A western diplomat summed it up: “They need each other.”",
        "Charities and unions have attacked the cut as cruel.",
        "Two of those present at the meeting said the chair had shouted.",
        "Several of those who took part said the vote was rigged.",
        "The bank (so two bankers who deal with it every week) has promised dollars that it does not hold.",
        "The officers had no map, said one of them.",
        "The raid was ordered from the capital, an officer who took part in it said.",
        "Officials rejected the claim as false.",
        "Residents welcomed the decision.",
        "Nobody has counted the graves, an aid organisation active in the area said.",
        "One minister described the bill as a gift to the landlords.",
        "A former player called him a bully.",
        "The plan was widely criticised by residents.",
        "Another lawyer likened the hearing to a farce.",
        "Someone close to her said the dam would fail.",
        "A whistleblower reports that the dam leaks. You can see it.",
        "I can get doctors to admit this off the record.",
        "The dam was shut. One commenter questioned the test, and nobody answered.",
        "The dam was shut. A commenter who completed ten of the courses highlighted the last.",
        "The dam was shut. One user on Reddit described it as a trap.",
        "The dam was shut. One Redditor noted that it had been shut before.",
        "The dam was shut. A forum user recommended another test.",
        Example(
            "---\nurl: https://www.dropbox.com/x\n---\n\nThe dam was shut. One commenter questioned the test, and nobody answered.",
            media_type="text/markdown",
        ),
        Example(
            "---\nurl: 'http://[bad/x'\n---\n\nThe dam was shut. One commenter questioned the test, and nobody answered.",
            media_type="text/markdown",
        ),
        "Der Plan ist vom Tisch, sagte ein Sprecher des Ministeriums am Montag.",
        "Le pont sera fermé pendant deux mois, a indiqué une source proche du dossier.",
        "Fuentes cercanas al caso aseguran que el puente se cerrará en mayo.",
        "This newspaper has learned that the dam will be sold.",
        Example(
            '<html><head><link rel="canonical" href="https://www.harbourpost.com/dam"></head><body><p>The Harbour Post Online learns that the dam could be sold in May.</p></body></html>',
            media_type="text/html",
        ),
        "Neighbours, none of whom wished to give their names, said the dam leaks.",
        "Selon nos informations, le pont sera fermé en mai, et pour deux mois au moins.",
    ],
    good=[
        Example(
            '<html><head><link rel="canonical" href="https://www.harbourpost.com/dam"></head><body><p>Lamp City learns that the dam has been sold, and Ana Cruz weeps.</p></body></html>',
            media_type="text/html",
        ),
        Example(
            '<html><head><link rel="canonical" href="https://www.harbourpost.com/dam"></head><body><p>The Harbour Post has learned much from the case of the dam, it writes.</p></body></html>',
            media_type="text/html",
        ),
        "John Kirby, the White House spokesman, said the plan was on schedule.",
        "U.S. and other officials are closely monitoring China's reaction.",
        "In a joint statement, the U.S., South Korea and Japan condemned the pact.",
        "The Fed said it would leave rates where they are.",
        "“We are done.” So said Ana Cruz, a union organiser.",
        "The money comes from two officials at the ministry, and this comes from a bank.",
        "US intelligence believes that the dam is full.",
        "Officials agreed to meet in May, and ministers decided to wait.",
        "Marburg police said the road would stay closed.",
        "Experts at the WHO led by Dr Amina Diallo said the outbreak was over.",
        "John Delury, professor of Chinese studies, spoke first. The professor said the pact mattered.",
        "Father Moreno spoke to reporters on Monday. The priest said the bridge was safe.",
        "A spokesman, Peter Hall, said the company would appeal.",
        "The law is vague, Ana Cruz added, which means individuals who aren't familiar with it lose.",
        "Leaders of industry and labor have responded to our summons.",
        "The treatment was not endorsed by doctors.",
        "He is a man who says what he thinks.",
        "A Harbour Gazette reporter wrote that the road was closed.",
        "Your friend says the road is closed.",
        "One paper, Gazette.example, said the road was closed.",
        "A columnist for the Harbour Gazette said the road was closed.",
        "Most refugees admitted to the country are children.",
        "Some of the men reported her letter as spam.",
        "The priest was tried with several alleged helpers.",
        "Doctors for Life, an advocacy group, says the law is wrong.",
        "The court respects an accuser's desire to remain anonymous.",
        "Ana Cruz, Mr Hall's campaign manager, spoke first. Mr Hall's campaign manager said little.",
        "The job was claimed by another worker before it ran out of time.",
        "The home side claimed a first win in May.",
        "Two officers report to her, and the agents report back to them.",
        "Another woman wrote the code for the lander.",
        "Ministers hope to reach a deal by May.",
        "Officials did not say why the road was closed.",
        "Authorities haven’t said why the road was closed.",
        "Each person answers the questions in turn.",
        "To people familiar with parsers, the code is plain.",
        "The licence holds, provided that the names of the authors are not used.",
        "We thank users who report faults, with the following persons added to the list.",
        "Ana Cruz, a spokeswoman for the ministry said the road was closed.",
        "All of these candidates confirmed that they would come.",
        "The seller tells you that it works.",
        "Newer clerks might be wondering what the fuss is about.",
        "Schools must write if the child requests a name or pronoun change.",
        "The firm has a new fund from the Harbour bank, to build dams, reports the Harbour Gazette.",
        "Once the administrators were convinced that the dam was safe, they left.",
        "She had 180 votes, and her opponents added together had 123.",
        "Little is left but fragments quoted by later authors.",
        "Parents continue to feel pain for years.",
        "It is bad for men not related to them, said Ana Cruz.",
        "The Harbour Creole community declared the lake holy.",
        "Ana Cruz, from the harbour people, one of the last of her trade, said the bridge was safe.",
        "In findings published on Monday in the Harbour Journal, a team of scientists report that bees sleep.",
        "They named the mayor, the priest, and a whistleblower who revealed the deal.",
        "The survey asked 400 teachers in Marburg. Respondents said the pay was too low.",
        "Async functions return anonymous types.",
        "It was withholding the names of those killed.",
        "Each team in the project talks about how much there is to do.",
        "As Ana Cruz, one of the founders of the club said in her talk, the harbour is old.",
        "He knows what you guys are saying.",
        "The other 28 people have showed no signs of it.",
        "The dam is one of the issues people are concerned about.",
        "The late singer wrote about the harbour.",
        "“It is safe,” said another witness in the case, former mayor Ana Cruz.",
        "On Monday, Ana Cruz, the president of the Farm Bureau, said farmers faced ruin.",
        "Ana Cruz wrote about it in the words of the patient.",
        Example(
            "[Researchers at the University of Marburg](https://marburg.example/bees) found that bees sleep.",
            media_type="text/markdown",
        ),
        "Not all the participant answers are here.",
        "Decide what to do with each individual warning step by step.",
        "Submitting a poster indicates that you agree.",
        "A committee member may verbally disclose a conflict.",
        "Any member of the team may warn the offender.",
        "If the reporter wants to make an anonymous report, allow it.",
        "Learners can use first names or pseudonyms only.",
        "Get your questions answered by one of the team members.",
        "Mark old practices, such as citing an early paper or a software manual.",
        "It was dark, the Marburg prosecutor said.",
        "The missiles flew far, the Joint Chiefs said.",
        "“All the kids were crying.”",
        "ACME, a group for bees led from Rome reported that bees sleep.",
        "Ana Cruz, a broker, came in May. The estate agent said that she liked the house.",
        "Bees sleep, according to a paper published in the journal Harbour Biology.",
        "Three delegates pledged to support the mayor.",
        "Two of the aides expressed a willingness to meet.",
        "Models get better at citing sources.",
        "Schools were contending for first place.",
        "He was found by a passing farmer.",
        "We thank Ana Cruz and the anonymous referee for the useful comments that improve the paper.",
        "“It is a lake,” Ana de Cruz, an oceanographer at Harbour College told the Gazette.",
        "She defended two women accused of theft.",
        "He should not believe all that the neighbors say.",
        "A statement from the palace said that the king was resting.",
        "“It was his town,” said his daughter, Clara.",
        "Officials said goodbye to the ferry.",
        "There are ten lines per source file.",
        "The mayor informed officials that the dam was unsafe.",
        "The case is being looked into, with officials maintaining silence about its details.",
        "Cruz and his aides deny that the dam is unsafe. On Monday Ode and her lawyers said that it leaks.",
        "Officials, among them Mayor Ben Ode, said that the dam was safe.",
        "Senior officials, notably Defence Secretary Ana Cruz, said that the dam was safe.",
        "Members of several committees, including Ana Cruz, said that the dam was safe.",
        "Harbour Aid, a German NGO, said the camp was full.",
        "A Harbour University think tank said the fund would be empty.",
        "A furious German government said the plan was dead.",
        "A judge dismissed the case as moot.",
        "A clerk confessed to the theft.",
        "The plan is wrong, Reporters Without Borders said.",
        "Officials promised the moon.",
        "Workers put the number on the door.",
        "The council put the cost at $3m.",
        "A neighbour called the council a week later.",
        "“There is no paper,” a lawyer for the family said. Her name is Ana Cruz.",
        "Prosecutors in Milan said the plant was shut.",
        "Ministers rejected the candidate by nine votes to four.",
        "Residents welcomed the children with drums.",
        "Officials questioned the driver for six hours.",
        "One resident, Ana Cruz, described the plan as a joke.",
        "A woman described how he fell.",
        "When we lose someone close to us, we keep what they wrote.",
        "Rights groups such as Harbour Watch accuse the army of theft.",
        "One commenter, @harbourlamp, questioned the test.",
        "The dam was shut. A Reddit user shared the winnings with her brother, u/harbourlamp.",
        "A reader asked for another book at the desk.",
        Example(
            "---\nurl: https://old.reddit.com/x\n---\n\nThe dam was shut. One commenter questioned the test, and nobody answered.",
            media_type="text/markdown",
        ),
        "The dam was shut. A member of the World Economic Forum questioned the test.",
        "The dam was shut. A developer of steam engines praised the pump.",
        "The dam was shut. One customer of the Harbour Forum praised the coffee.",
        "The dam was shut. A member of GitHub’s board praised the pump.",
        Example(
            "One commenter [questioned the test](https://forum.example/t/12#4) of the dam.", media_type="text/markdown"
        ),
        "It has made officials aware of the risk.",
        "Cruz, Ana. A former army analyst who disclosed that the dam was unsafe.",
        "A stamp against a source that updates monthly tells the reader that the figure may be old.",
        "Your report (Bridge will close in June, say insiders, 29 May) was wrong.",
        "Why don’t official sources tell you that?",
        "The doctors held an off-the-record meeting in the hall.",
        "Look for agreement: what do multiple sources confirm?",
        "Der Plan ist vom Tisch, sagte die Sprecherin des Ministeriums, Anna Weber, am Montag.",
        "Selon le porte-parole du ministère, Jean Dupont, le pont sera fermé pendant deux mois.",
        "Según el Ministerio de Sanidad, el puente es una fuente de empleo para el barrio.",
    ],
)
def anonymous_source(document: Document, context: Context) -> Iterator[Hit]:
    """Nobody can weigh what an unnamed official says, ask again, or hold anybody to it.

    Name the speaker with their office; where that would put them at risk, say what they know, how they know it, and why
    they are not named.

    It is a warning where a source, an official or another who speaks for others states something or is said to keep
    their name back, and where only the house itself knows something.

    For information:
    - people in the story (“witnesses said”, “a manager told us”), who are often plain from it
    - a source told of again or by another outlet’s report, and one of which the text says why it is not named
    - one that declines to comment or asks for something, and writings
    - a spokesman, whose body can be asked: of a government only where the text has told of it, of a department and in other languages than English any
    - officials of anything but a country, and those of whom nothing is told beside a named speaker or their body
    - what a note, a link, a quoted text, another outlet or somebody named answers for
    - testimony in court, and all of a tale, a transcript, a manual, minutes or a page of a site that seldom says who said something

    Not told:
    - a spokesman or lawyer where the text names the one of the same body
    - a source that somebody is told to have had or that the sentence denies, the accused, headlines in a list
    """
    if context.language in OTHER_LANGUAGES:
        from provenance_plugins.attribution.other_languages import unnamed_sources  # noqa: PLC0415 - seldom

        told = list(unnamed_sources(document))
    elif any(one.kind == "holder" or one.manner == "anonymity" for one in attributions(document)):
        from provenance_plugins.attribution.unnamed_in_english import (  # noqa: PLC0415 - few short texts have a source without a name
            sources_in_english,
        )

        told = list(sources_in_english(document))
    else:
        told = []
    yield from told
    if matches(document, _HOUSES) or matches(document, _VOICES):
        from provenance_plugins.attribution.messages import HIDES  # noqa: PLC0415 - few texts have such
        from provenance_plugins.attribution.registers import is_told_in_file  # noqa: PLC0415 - the same
        from provenance_plugins.attribution.voices import kept_back  # noqa: PLC0415 - the same

        for span, less in kept_back(document, [hit.span for hit in told if isinstance(hit.span, Span)]):
            severity = Severity.INFO if less or is_told_in_file(document) else None
            yield Hit(span, f"{quoted(document.slice(span))} {HIDES}", severity=severity)
