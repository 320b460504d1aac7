"""What a text is asked before anything left within its sentences is read: one look for a sign of each."""

from __future__ import annotations

from provenance.analysis.characters import IN_LOWERED
from provenance.api import Document, Literals, analysis

__all__ = ["may_have_left_within"]

_SIGNS = Literals(
    (
        # what a builder of sites has in a new box
        "text. click", "text. double", "text. tap", "text – click", "text: click", "text! click", "content. click", "to edit this text", "to change this text", "to edit the text", "text. klick", "inhalt. klick", "text bearbeiten", "text zu bearbeiten", "zum bearbeiten", "exemple. cliquez", "factice. cliquez", "pour modifier", "pour éditer", "ejemplo. ha", "muestra. ha", "para editar", "para modificar", "esempio. ", "per modificare", "exemplo. cli", "voorbeeldtekst", "te bewerken", "kliknij, aby edy", "kliknij, aby zmie", "aby edytować", "exempeltext", "för att redigera", "düzenlemek için",
        # here goes the text
        "here goes ", "here comes ", " goes here", " comes here", " go here", "hier kommt ", "hier folgt ", "text einfügen", "beschreibung einfügen", "kurzbiografie einfügen", "ici vient ", "ici viendra ", "ici figurera ", "ici va ", "insérez ici", "insérer ici", "mettre ici", "ici insérer", "aquí va ", "aquí irá ", "aquí iría ", "aquí viene ", "aquí poner ", "aquí se pone ", "aquí insertar ", "qui va ", "qui andrà ", "qui ci va ", "qui inserire ", "aqui vai ", "aqui entra", "aqui virá ", "aqui inserir ", "hier komt ", "hier volgt ", "tutaj będzie", "tutaj wpi", "tutaj wstaw", "tu będzie", "tu wpi", "tu wstaw", "tutaj znajdzie", "här ska ", "här kommer ", "här skriver du", "här skrivs", "buraya ",
        # whose life is to be put in
        "insert a", "insert two", "insert one", "insert short", "insert brief", ": add a", ": write a", ": enter a", ": include a", ": provide a", "biografie", "kurzbeschreibung", "insérer une", "insérez une", "insérer un ", "biographie", "biografía", "semblanza", "biografia", "biogram", "biografi ", "biyografisini", "özgeçmişini", "tanıtımını",
        # a label of a note in brackets
        "[note", "(note", "[nb", "(nb", "[n.b.", "(n.b.", "[reminder", "(reminder", "[uwaga", "(uwaga", "[not", "(not", "[hinweis", "(hinweis", "[achtung", "(achtung", "[anm", "(anm", "[intern", "(intern", "[wichtig", "(wichtig", "[obs", "(obs", "[let op", "(let op", "[atten", "(atten", "[remarque", "(remarque", "[aten", "(aten", "[aviso", "(aviso", "[ojo", "(ojo", "[dikkat", "(dikkat", "[önemli", "(önemli", "[todo", "(todo", "[to do", "(to do", "[à faire", "(à faire", "[zu erledigen", "(zu erledigen", "[por hacer", "(por hacer", "[pendiente", "(pendiente", "[da fare", "(da fare", "[a fazer", "(a fazer", "[te doen", "(te doen", "[do zrobienia", "(do zrobienia", "[att göra", "(att göra", "[yapılacak", "(yapılacak", "[important", "(important",
        # blanks, fields, names in capitals, hours
        ".....", "………", "____", ". . . . . ", "_name}", "{name_", "_nom}", "{nom_", "{prenom", "{prénom", "prenom}", "{nombre", "nombre}", "{apellido", "{nome", "nome}", "{cognome", "{sobrenome", "{naam", "naam}", "{imie", "{imię", "{nazwisko", "namn}", "{namn", "{isim", "{ad_", "{adi", "{adı", "soyad", "name}", "{kunde", "kunde}", "{client", "client}", "cliente}", "{klant", "klant}", "{klient", "{kund", "kund}", "müşteri", "musteri", "{datum", "datum}", "{fecha", "fecha}", "{data", "data}", "{tarih", "tarih}", "{adres", "adresse}", "{firma", "firma}", "empresa}", "{empresa", "{preis", "{prix", "{precio", "{prezzo", "{numero", "nummer}",
        "name, name", "name, surname", "nom, nom", "nombre, nombre", "nome, nome", "naam, naam", "imię, imię", "nazwisko, nazwisko", "namn, namn", "soyad, ad", "date, date", "place, place", "title, title", "name and name", "00:00 ", "00:00–", "00:00-", "00.00 ", "00.00–", "tt.mm.jjjj", "tt/mm/jjjj", "jj/mm/aaaa", "jj.mm.aaaa", "jj-mm-aaaa", "dd/mm/aaaa", "dd-mm-aaaa", "dd.mm.aaaa", "gg/mm/aaaa", "dd-mm-jjjj", "dd/mm/jjjj", "dd.mm.rrrr", "dd/mm/rrrr", "gg.aa.yyyy", "åååå-mm-dd", "aaaa-mm-dd",
    )
)  # fmt: skip
"""In small letters."""


@analysis()
def may_have_left_within(document: Document) -> bool:
    """Whether a text has one of them."""
    return IN_LOWERED.any_in(document, _SIGNS)
