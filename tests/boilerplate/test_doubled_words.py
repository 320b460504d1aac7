"""Small words of which a sentence has one too many or too few (BLP418)."""

from __future__ import annotations

import pytest
from provenance_plugins.boilerplate.slips.doubled_text import doubled_text

from tests.found import excerpts, findings

_FIRST = "The council met on Monday in the old hall, and the mayor read out what the town owes for the bridge."
_PAGE = "<html lang='{}'><p>{}</p></html>"


def _told(words: str, media_type: str = "text/markdown") -> list[str]:
    return [" ".join(told.split()) for told in excerpts(doubled_text, f"{_FIRST}\n\n{words}\n", media_type)]


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The masons took the the beams down in May.", "the the"),
        ("The the beams were taken down in May.", "The the"),
        ("Work on the beams the old north bridge is paid for by\nby the county.", "by by"),
        ("The ferry stops at at the north end of the quay.", "at at"),
        ("They went to work with with the new beams.", "with with"),
        ("It was hard to find the boat in May at at the quay.", "at at"),
        ("- Paste your your letter into the form", "your your"),
        ("The ferry runs for a our market on Saturday.", "a our"),
        ("They plan an a new bridge, said Ana Cruz.", "an a"),
        ("She lost the case, after which the would be dismissed if she paid.", "the would"),
        ("Nobody could say who the is standing for the council.", "the is"),
        ("They drink from the weir since the it runs dry in May.", "the it"),
        ("The fee for the ferry is was agreed on by the council.", "is was"),
        ("As such, the plan for it is was drawn up by the clerks.", "is was"),
        ("The beams of the bridge are were taken down in May.", "are were"),
        ("The rules for the ferry reads reads the note, and the crew laughs.", "reads reads"),
        ("The masons have have a boat of their own.", "have have"),
        ("You can also also row to the weir.", "also also"),
        ("The ferry can be a be a help to the town.", "be a be a"),
        ("They want a ferry that can be a be a help to all.", "be a be a"),
        ("The beams lie in the in the mill of the town.", "in the in the"),
        ("At the weir there are there are four ferries.", "there are there are"),
        ("Each boat is is tarred by the masons.", "is is"),
        ("As as I said in May, the ferry is late.", "As as"),
        ("The mill is not as as important to them.", "as as"),
        ("The next thing to do was to to compare the two bills.", "to to"),
        ("The town that they want to to see is old.", "to to"),
        ("There are many ways to to tar a boat which nobody knows.", "to to"),
        ("They found a better way do do this with oars.", "do do"),
        ("They sold it to their to their neighbours.", "to their to their"),
        ("We are are tarring the boats.", "are are"),
        ("It is late, and they are are the only ones left.", "are are"),
        ("The ferry will will continue to run.", "will will"),
        ("Boats at the quay can can be hired.", "can can"),
        ("The mill keeps a a slice of the fee.", "a a"),
        ("Nobody else supports supports the plan.", "supports supports"),
        ("A boat which can can turn on the spot is new.", "can can"),
        ("They sent an update to to the clerk of the mill.", "to to"),
        ("It is a chance to to ask the mayor.", "to to"),
        ("The plan of the mill is said to to be good.", "to to"),
    ],
)
def test_one_word_too_many_or_too_few(words: str, told: str) -> None:
    for media_type in ("text/markdown", "text/plain"):
        assert _told(words, media_type) == [told]


@pytest.mark.parametrize(
    "words",
    [
        # one word ends a clause, the other begins one
        "The new boats are easier to work with with no oars in the way.",
        "The quay is easy to stand at at noon.",
        "The buoy drifts about, and it is hard to aim at at dusk.",
        "It was what the town had asked for for years.",
        "Nobody knew where the boat had come from from the start.",
        "What she looked at at night was the bridge, and the boats passed by by the hundred.",
        "The mayor had had enough, and that that is so nobody denies.",
        "What it is is a bridge, and if you do do it, do it well.",
        "What the mayor is was never in doubt, and how old she is was not asked.",
        "All that there is was sold, and whoever they are were sent home.",
        "If that is was said, it was said aloud. The way it is was once called a scandal.",
        "Nobody asks whether the word is was spelt so, and who they were was soon known.",
        "The reason it is is plain: as it is was how they left it.",
        "She was the it girl of the valley, and the we of the mayor is the town.",
        "The he said, she said went on, and the they and the it in its rules are odd.",
        "The IT of the hall is old, and The It Boys play on Monday.",
        "The she-wolf and the it/they of the form stay.",
        "Those that were are no more, and the best there are are sold.",
        "What they have have been theirs for years, and those who were were asked.",
        "The text that she reads reads well, and what he said said it all.",
        "The ferry stops at at least two piers, and at at most five of them.",
        "It was as it was it was sold, and the boat that is that is old.",
        "They rowed on and on and on, over and over and over, from time to time to the weir.",
        "He was it, she was it, and it was, it was said, the end.",
        "“It can be a be a help,” said Ana Cruz.",
        "The form has a field From the To the, and of the Of the Sea they sang.",
        # a clause ends with the verb, the preposition or the "as" with which the next begins
        "All that the mill has has been sold, and what they can can be seen.",
        "The boats they are are old ones, and the way it is is known.",
        "Leaving it as it was was fine, and the best that Holm has has been sold.",
        "The can can dancers came, and the boat is where the will will be read.",
        "He is known as as far as Holm, and the plan works as as good a guide as any.",
        "What the law requires requires a vote, and they have a lot to look forward to to be sure.",
        "It is the hall that she would go to to read, and the man whom they listen to to learn.",
        "What we do do well is row, and if they do do it, they do it at night.",
        "They dance a can can in the hall, and the watering can can hold a gallon.",
        "It is God's will will be the word, and the free will will be there. The town says the will will not be read.",
        "The clerk they turn to to learn it, all that they need to to stay afloat, and some of them had to to live.",
        "Add it to to do lists, and the mill they went to to row is old.",
        "They sort them by type a a and type b b, and the key turns the letter A a few times.",
        "Day in the life, in the mill and in the mill again they sang.",
        # names, Latin, letters, and what belongs to one word
        "They heard the The Lamps on Monday, and an a cappella choir.",
        "It was an a priori judgment, and the a la carte menu was short.",
        "A line has one AND and one OR, and the is-ought question stays.",
        "The would be thief ran, and the would-be mayor spoke.",
        "Is this the bridge that those the town elected wanted?",
        # letters that a scanner read one by one
        "It was an a v e r a g e year for the ferry, and the a s y l u m was closed.",
        # what is quoted, said, stammered or code
        "“We took the the beams down,” said Ana Cruz.",
        "> We took the the beams down.",
        "She took the the the beams, as she said.",
        "Write `the the` twice, and look what the `is` operator does with the *the* of it.",
        "    take the the beams down",
        # other marks between them
        "The ferry is of, of course, no use. He came in, in May.",
        "Ana Cruz took care of the — the beams.",
    ],
)
def test_both_words_may_be_meant(words: str) -> None:
    assert _told(words) == []


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("I am happy to report that that our ferry was taken to the mill.", 1),
        ("The mayor pointed out that that the bridge of Leeds is shut.", 1),
        ("The clerk knew that that these oars are of no use.", 1),
        ("There are many things like that that the board looks into.", 0),
        ("They took a part of that that the mill had made in May.", 0),
        ("She said that that was why the bridge of the town is shut.", 0),
        ("He knew that that bridge is shut, and that that one is not.", 0),
        ("Add to that that a couple of people left the council in May.", 0),
    ],
)
def test_that_twice_before_an_article(words: str, told: int) -> None:
    assert len(_told(words)) == told


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Der Rat hat am Montag beschlossen, die Brücke und und die Fähre für ein Jahr zu sperren."),
        ("fr", "Le conseil a voté lundi la fermeture du pont et l’achat de de nouvelles barques pour le port."),
        ("fr", "Le conseil a voté lundi la fermeture du pont lors de du débat, et personne ne s’y est opposé."),
        ("it", "Il consiglio ha votato lunedì la chiusura di del ponte per un anno, e nessuno era contrario."),
        ("pt", "O conselho votou na segunda-feira o fechamento de da ponte por um ano, e ninguém foi contra."),
        ("pt", "O conselho fechou na segunda-feira o o barco e a ponte por um ano, e ninguém na sala foi contra."),
        ("sv", "Rådet stängde bron i måndags, och partierna kommer i närtid att återkommer med förslag om bron."),
        ("es", "El consejo votó el lunes cerrar el puente y comprar una barca con con dos motores."),
        ("it", "Il consiglio ha votato lunedì la chiusura del ponte per per un anno, e nessuno era contrario."),
        ("nl", "De raad heeft maandag besloten de brug met met een jaar te sluiten, en niemand was tegen."),
        ("pl", "Rada w poniedziałek zamknęła most na na rok, a nikt w sali nie był przeciw temu pomysłowi."),
        (
            "ru",
            "Совет города закрыл мост на на год, потому что он опасен для людей, которые ходят по нему каждый день.",
        ),
        ("ru", "Совет города решил закрыть мост, который который опасен для людей, и купить две лодки для перевоза."),
        ("uk", "Рада міста закрила міст на рік, бо це може може бути небезпечно для людей, які ходять ним щодня."),
        (
            "uk",
            "Досягнення цілі дає задоволення від роботи та та рухає місто вперед, а рада міста закрила старий міст.",
        ),
        ("sv", "Rådet stängde bron i måndags, och den nya färjan tar tar bilar och cyklar över floden varje dag."),
        ("da", "Rådet lukkede broen i mandags, og nu går der både mellem mellem byen og møllen hver dag."),
        ("es", "El consejo cerró el puente el lunes y en mayo habrá un debate sobre sobre las barcas del puerto."),
        ("nl", "De raad sloot maandag de brug, en er vaart nu een veer tussen tussen de stad en de molen."),
        ("sv", "Rådet stängde bron i måndags och det är dags att att laga den innan vintern kommer till staden."),
        ("no", "Rådet stengte broen på mandag og kjøpte to båter, og nå bygger byen nye hus på på egen hånd hver vår."),
        ("da", "Rådet lukkede broen i mandags og købte to både, og nu bygger byen nye huse af af sten ved havnen."),
        ("el", "Το συμβούλιο έκλεισε τη γέφυρα τη Δευτέρα για για ένα χρόνο και κανείς δεν ήταν αντίθετος στην πόλη."),
        ("hu", "A tanács hétfőn egy évre lezárta a hidat, és két új csónakot vett vagy vagy bérelt a kikötő számára."),
    ],
)
def test_small_words_of_other_languages(language: str, words: str) -> None:
    assert len(findings(doubled_text, _PAGE.format(language, words), "text/html")) == 1


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("de", "Die Brücke, die die Stadt sperrt, ist alt, und man kann nicht nicht darüber sprechen."),
        ("fr", "Le discours de de Gaulle est long, et nous nous souvenons de ce que vous vous disiez."),
        ("fr", "Le conseil a lu les vers de du Bellay lundi, et la maire a parlé de Du Fay et de des Prez."),
        ("it", "Il quadro di Del Sarto è nel municipio, e il libro di della Casa lo ha letto solo la sindaca."),
        ("pt", "O conselho leu o livro de da Silva e o de dos Santos, e o prefeito falou da ponte e do barco."),
        ("sv", "Rådet vet att är man ute på bron i maj så blir man blöt, och att har du en båt så tar du den."),
        ("es", "El libro de del Toro se lee en la sala, y el consejo habla de dos puentes y de la barca."),
        ("nl", "De werken van van Gogh hangen hier, en zolang je je best doet, vond het het bestuur goed."),
        ("no", "Rådet stengte broen på mandag, og det vi holder på på kontoret er ikke kjent for dem som bor i byen."),
        ("sv", "Rådet stängde bron i måndags, och färjan tar tid på sig. Den tar, tar och ger aldrig tillbaka."),
        ("es", "El consejo cerró el puente el lunes. Nadie quiso hablar sobre Sobrero, sobre la barca o el puerto."),
        ("es", "El consejo cerró el puente el lunes, pero, pero, pero nadie dijo por qué, y todos se fueron."),
        ("nl", "De raad sloot maandag de brug, maar: maar een man was het er niet mee eens, en hij ging weg."),
        ("da", "Rådet lukkede broen i mandags, og enten går vi, eller, eller måske, sejler vi over til møllen."),
        ("sv", "Rådet stängde bron i måndags, och den som inte är på på måndag får vänta till nästa vecka i staden."),
        ("ru", "Совет города закрыл мост, так как как раз в мае он стал опасен для людей, которые ходят по нему."),
        (
            "tr",
            "Belediye pazartesi günü köprüyü kapattı ve kasabada yaşlılar bunun için için için ağladı, çünkü köprü eskiydi.",
        ),
        ("cs", "Rada v pondělí zavřela most a starosta setkal se se svými lidmi, protože most je pro město důležitý."),
        (
            "fr",
            "Le conseil a fermé le pont, et le soleil de de\u0301but mai a séché les barques que les gens du port ont lavées.",
        ),
        ("es", "Dicen que que vengan es lo mejor, y el tren va muy muy despacio por el puente del puerto."),
    ],
)
def test_both_words_of_other_languages_may_be_meant(language: str, words: str) -> None:
    assert findings(doubled_text, _PAGE.format(language, words), "text/html") == []


def test_many_are_what_somebody_said_or_a_scan() -> None:
    one = "They took the the beams down in May. "
    (finding,) = findings(doubled_text, f"{_FIRST}\n\n{one * 5}\n")
    assert len(finding.related) == 4
    assert findings(doubled_text, f"{_FIRST}\n\n" + "\n\n".join([one + "It is so."] * 12) + "\n") == []


def test_the_second_is_taken_out() -> None:
    (finding,) = findings(doubled_text, f"{_FIRST}\n\nThey took the the beams down.\n")
    assert finding.fix is not None
    assert [edit.text for edit in finding.fix.edits] == [""]
    assert not finding.fix.safe


@pytest.mark.parametrize(
    ("harbour", "ferry", "severity"),
    [
        ("har- bour", "fer- ry", "info"),
        ("har-\nbour", "fer-\nry", "info"),
        ("harbour", "ferry", "warning"),
        ("harbour of pre- and post-war boats", "ferry of two- or three-deck boats", "warning"),
    ],
)
def test_in_mixed_columns_they_are_for_information(harbour: str, ferry: str, severity: str) -> None:
    words = f"The {harbour} was never dug. The {ferry} was kept by their the mill and the the judges of the county."
    found = findings(doubled_text, f"{_FIRST}\n\n{words}\n")
    assert [str(one.severity) for one in found] == [severity] * 2


@pytest.mark.parametrize(("parted", "severity"), [("poli- method", "info"), ("plain method", "warning")])
def test_a_block_that_begins_within_a_word_is_of_columns(parted: str, severity: str) -> None:
    words = (
        f"gation to those who shared their the gold standard of the mill, and made a number of {parted} for the quay."
    )
    (found,) = findings(doubled_text, f"{_FIRST}\n\n{words}\n")
    assert str(found.severity) == severity


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("The mill sold all of its timber timber to the ferrymen in May.", "timber timber"),
        ("The large large winch is kept in the hall of the mill.", "large large"),
        ("The clerk discusses discusses what the town owes for the ferry.", "discusses discusses"),
        ("I think that the rowing rowing of the boats is hard.", "rowing rowing"),
        ("All of the harbour\nharbour dues go to the county.", "harbour harbour"),
        ("The mayor warned that the town was preparing preparing for a flood.", "preparing preparing"),
    ],
)
def test_longer_words_that_no_list_has(words: str, told: str) -> None:
    assert _told(words) == [told]


@pytest.mark.parametrize(
    "words",
    [
        # said with stress, and what is heard
        "The ferry is really really late, and it would be a tiny tiny thing for the town to say so.",
        "The bells of the mill went clack clack for an hour, and it was (*hooray hooray*) the ferry.",
        # the first ends a clause
        "All that the town wanted wanted for was time, and it is over.",
        "What the mayor wrote wrote itself for the town and the ferry.",
        # more than two, and names
        "I row and row and timber timber timber is all that there is to see.",
        "The Timber Timber Band played in the hall of the town.",
        # a thing of things of its kind
        "It gives the table of tables tables for the boats of the town.",
        "It gives the tables tables table for the boats of the town.",
        # Latin of a template
        "Nulla vitae pretium pretium, et sagittis finibus finibus rutrum.",
        # what is quoted or code
        "“It is all about timber timber,” said Ana Cruz.",
        "The command is `build harbour harbour` for the town.",
        # another sign between them
        "They spoke of timber, timber and timber; timber – timber is all that counts in it.",
    ],
)
def test_longer_words_that_may_be_meant(words: str) -> None:
    assert _told(words) == []


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("fi", "Kaupunki sulki sillan maanantaina, ja noin kymmenen prosenttia prosenttia veneistä on korjattu.", 1),
        ("fr", "Le conseil a fermé le pont lundi, et la barque barque du port est à vendre depuis hier.", 1),
        ("fr", "Le conseil a fermé le pont lundi, et il est vraiment vraiment tard pour faire faire une barque.", 0),
        ("de", "Der Rat sperrt die Brücke seit Montag, weil andere andere Boote haben als die Fähre der Stadt.", 0),
        ("it", "Il consiglio ha chiuso il ponte lunedì, e la barca torna piano piano al porto della città.", 0),
        ("ru", "Совет города закрыл мост в мае, и теперь программа выдаёт список списков списков лодок.", 0),
        ("tr", "Belediye pazartesi günü köprüyü kapattı ve kasabada yaşlılar parça parça ağladı.", 0),
        ("de", "Der Rat sperrt die Brücke seit Montag, und das ist richtig richtig gut, vielen vielen Dank dafür.", 0),
        ("de", "Der Rat sperrt die Brücke seit Montag, und die Boote liegen jetzt hinter hinter der Mühle.", 1),
    ],
)
def test_longer_words_of_other_languages(language: str, words: str, told: int) -> None:
    assert len(findings(doubled_text, _PAGE.format(language, words), "text/html")) == told


@pytest.mark.parametrize(
    ("language", "words", "told"),
    [
        ("de", "Am Hafen von Bansin gibt es Netze, Lampen, Boote, die alte Mühle am Wehr und und und!", 0),
        ("de", "Am Hafen von Bansin gibt es Netze, Lampen, Boote und die alte Mühle und und und.", 0),
        ("de", "Am Hafen von Bansin gibt es Netze, Lampen, Boote, die alte Mühle am Wehr und und …", 0),
        ("fr", "Au port de la ville il y a des filets, des lampes, des barques et et et.", 0),
        ("nl", "In de haven van de stad liggen netten, lampen, boten, de oude molen en en en!", 0),
        ("sv", "I stadens hamn finns det nät, lampor, båtar och den gamla kvarnen och och...", 0),
        ("de", "Am Hafen von Bansin gibt es Netze und und Lampen, Boote und die alte Mühle am Wehr.", 1),
        ("fr", "Au port de la ville il y a des filets et et des barques, et une vieille lampe.", 1),
        ("de", "Am Hafen von Bansin gibt es Netze für für Boote!", 1),
    ],
)
def test_a_word_for_and_that_has_no_end(language: str, words: str, told: int) -> None:
    assert len(findings(doubled_text, _PAGE.format(language, words), "text/html")) == told


@pytest.mark.parametrize(
    ("path", "severity"),
    [
        ("transcripts/ep12.txt", "info"),
        ("shows/transcript.txt", "info"),
        ("news/ep12.txt", "warning"),
        ("interviews/ep12.txt", "warning"),
        ("shops/transcription-services.txt", "warning"),
        ("how_to_order_a_transcript.txt", "warning"),
    ],
)
def test_in_a_transcript_they_are_for_information(path: str, severity: str) -> None:
    told = (
        "We ask the the clerk about the boats of the mill, and then the crew of the quay comes in to say what it owes."
    )
    text = "\n\n".join((*(f"They row on day {day} and pay for it with what the mill lends to them, as the clerk wrote down in May." for day in range(20)), told))  # fmt: skip
    (finding,) = findings(doubled_text, text, "text/plain", path=path)
    assert str(finding.severity) == severity


_ASKED = (
    "What happened to the the lamp of the quay in the old winter of the flood?",
    "The inspection found cracks in the pier, and we closed it at once.",
    "When will it open again, and who is to pay for the work?",
    "We plan for spring, and the state will pay for most of the work.",
    "Who rows the crew across the water until the ferry is back?",
    "Nobody rows, and the bus leaves from the mill at noon.",
    "Is the clerk still in the office where the plans were kept?",
    "She left in May, and her desk stands empty by the window.",
)


@pytest.mark.parametrize(
    ("form", "media_type", "told"),
    [
        ("**{who}:** {words}", "text/markdown", "warning"),
        ("{who}: {words}", "text/markdown", "warning"),
        ("**{who}:** Um, you know, I mean, {words}", "text/markdown", "info"),
        ("[0:{at:02}:10] {who}: {words}", "text/plain", "info"),
    ],
)
def test_an_edited_interview_is_no_raw_transcript(form: str, media_type: str, told: str) -> None:
    turns = (form.format(who=("Olwo", "Uwin")[at % 2], words=words, at=at) for at, words in enumerate(_ASKED))
    (finding,) = findings(doubled_text, "\n\n".join(turns), media_type)
    assert finding.severity == told


@pytest.mark.parametrize(
    ("form", "media_type", "told"),
    [
        ("**{who}:** {words}", "text/markdown", ["warning"]),
        ("{who}: {words}", "text/markdown", ["warning"]),
        ("**{who}:** Um, you know, I mean, {words}", "text/markdown", []),
        ("{who}: {words}", "text/plain", []),
    ],
)
def test_those_who_speak_by_names_say_it_so_but_in_an_edited_interview(
    form: str, media_type: str, told: list[str]
) -> None:
    turns = "\n\n".join(form.format(who=("Ana", "Ben")[at % 2], words=words) for at, words in enumerate(_ASKED))
    assert [finding.severity for finding in findings(doubled_text, turns, media_type)] == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("因为镇上的的议会没有钱修理。", ["的的"]),
        ("這座橋是鎮上最老的的橋。", ["的的"]),
        ("修桥的目的的确是连接两岸，打的的人要绕路，议会成了众矢之的的对象，事情的的确确如此。", []),
    ],
)
def test_the_particle_of_chinese_twice(words: str, told: list[str]) -> None:
    text = f"河上的旧桥在五月关闭，渡船每小时一班。{words}镇议会星期一开会决定，下一年再修桥，大家都同意。\n"
    assert excerpts(doubled_text, text) == told
