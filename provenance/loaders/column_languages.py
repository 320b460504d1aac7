"""The names of columns in other languages than English, by what they hold, as data sets of news have them in the countries where they were made.

Letters count without their accents, and so do words that say no more than that a column is one of a text: `Fecha de publicación`, `fecha_publicacion` and
`FechaPublicacionNoticia` are one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping
from functools import cache, lru_cache

from provenance.loaders.column_names import FIELDS
from provenance.patterns import lazy_pattern

_NAMES: Mapping[str, str] = {
    "title": (
        "titulo titular titulares titre titolo titel ueberschrift uberschrift schlagzeile manchete nadpis titulek naslov tytul naglowek overskrift otsikko titlu cim judul tajuk tieude tieudebaiviet tieudebaibao baslik intitule encabezado tittel kop titlos zagolovok nazevclanku названиестатьи названиеновости "
        "заголовок назва заглавие наслов τίτλος 标题 標題 題目 题目 题名 題名 タイトル 見出し 表題 제목 عنوان العنوان כותרת หัวข้อ หัวข้อข่าว शीर्षक শিরোনাম"
    ),
    "date": (
        "fecha datapublicacion fechapublicacion fechahora horafecha fechacreacion fechaalta publicado publicadoen publicadoel "
        "datapublicacao dtpublicacao publicadoem datahora datahorapublicacao pubblicato pubblicatoil datapubblicazione dataora "
        "datepublication dateparution datepubli dateheure publie publiele miseenligne miseenlignele datemiseenligne parution parule "
        "datum datumzeit datumuhrzeit veroffentlicht veroffentlichtam veroeffentlicht veroeffentlichtam veroffentlichung veroffentlichungsdatum veroeffentlichungsdatum datumveroffentlichung datumveroeffentlichung onlineseit erstellt erstelltam "
        "erschienen erschienenam erscheinungsdatum erscheinungstag publiziert publiziertam artikeldatum publicatiedatum datumpublicatie gepubliceerd gepubliceerdop plaatsingsdatum datumtijd "
        "publiceringsdatum publicerad utgivningsdatum publisert publisertdato utgivelsesdato udgivet publiseringsdato publiceringsdato udgivelsesdato publiceret dato julkaistu julkaisupaiva julkaisuaika paivamaara pvm "
        "datapublikacji datawydania opublikowano dataopublikowania datadodania datumpublikace publikovano zverejneno datumvydani datumzverejneni datumobjave objavljeno datumpublikacije datumpublikovanja "
        "datapublicarii publicat publicatla kozzeteve megjelenes megjelenesdatuma megjelenesideje megjelent kuupaev avaldatud publicets datums paskelbta "
        "tanggal tanggalterbit tanggalpublikasi tanggalposting tanggalpublish tanggalpost tanggalberita tanggalrilis tanggaltayang tgl tglterbit tglpublikasi tglposting tglpost tglpublish tglberita tglrilis tgltayang waktu waktuterbit waktupublikasi tarikh tarikhterbit ngay ngaydang ngayxuatban thoigian thoigiandang ngaygio "
        "tarih tarihi yayintarihi yayinlanmatarihi eklenmetarihi yayimtarihi "
        "дата датапубликации время датаивремя датавремя опубликовано времяпубликации датапублікації опубліковано датапубликуване публикувано датумобјаве објављено "
        "ημερομηνία ημερομηνίαδημοσίευσης imerominia თარიღი ամսաթիվ "
        "日期 时间 時間 发布日期 发布时间 發布日期 發布時間 發佈日期 發佈時間 发表时间 發表時間 发表日期 刊登日期 出版日期 見報日期 日付 公開日 公開日時 掲載日 掲載日時 配信日 配信日時 投稿日 投稿日時 発行日 "
        "날짜 일자 일시 작성일 작성일자 작성일시 입력일 입력일자 입력일시 등록일 등록일자 등록일시 게재일 발행일 보도일자 보도일 게시일 송고일 "
        "تاريخ التاريخ تاريخالنشر تاریخ تاریخانتشار תאריך תאריךפרסום วันที่ วันที่เผยแพร่ तारीख दिनांक तिथि তারিখ প্রকাশেরতারিখ తేదీ தேதி"
    ),
    "modified": (
        "actualizado fechaactualizacion ultimaactualizacion fechamodificacion atualizado atualizadoem dataatualizacao ultimaatualizacao aggiornato aggiornatoil ultimoaggiornamento datamodifica "
        "misajour misajourle datemaj datemiseajour aktualisiert aktualisiertam geandertam bijgewerkt bijgewerktop uppdaterad oppdatert opdateret paivitetty aktualizovano aktualizowano "
        "diperbarui guncellenmetarihi guncelleme обновлено датаобновления оновлено 更新时间 更新時間 更新日期 更新日 更新日時 수정일 수정일시 최종수정일"
    ),
    "retrieved": (
        "fechaextraccion fechascraping fechascrapeo fechadescarga fechacaptura fecharecoleccion fechaconsulta fechaacceso "
        "datacoleta dataextracao dataraspagem datacaptura dataacesso dataconsulta datascraping dataestrazione dataraccolta datascaricamento dataaccesso "
        "dateextraction datecollecte dateconsultation datescraping daterecuperation abrufdatum abgerufen abgerufenam datumabruf datumstazeni datapobrania "
        "tanggalscraping tanggalcrawling tanggalakses waktuscraping ngaythuthap thoigianthuthap cekilmetarihi датапарсинга датасбора времяпарсинга "
        "抓取时间 抓取日期 爬取时间 爬取日期 采集时间 採集時間 擷取時間 取得日時 取得日 수집일 수집일시 수집일자 크롤링일시"
    ),
    "author": (
        "autor autores autora autoras autornombre nombreautor autornome nomeautor periodista periodistas redactor redactora reportero reportera columnista escritopor firmadopor redactadopor "
        "jornalista jornalistas redator escritor autoria auteur auteure auteurs autrice journaliste journalistes redacteur nomauteur ecritpar redigepar "
        "autorin autoren autorinnen verfasser verfasserin redakteur redakteurin autorname autorenname autorennamen geschriebenvon autore autori autrici giornalista giornalisti scrittoda firmatoda redattore "
        "auteurnaam schrijver schrijvers verslaggever verslaggevers geschrevendoor forfattare skribent skribenter skrevetav skrevetaf skrivenav forfatter forfattere kirjoittaja kirjoittajat toimittaja toimittajat tekija "
        "novinar novinarka avtor pisarz autorka autorji dziennikarz autorzy szerzo szerzok ujsagiro autorul autorii autorius autoriai autors zurnalists "
        "penulis namapenulis pembuat wartawan pengarang jurnalis ditulisoleh tacgia nguoiviet phongvien butdanh yazar yazan muhabir "
        "автор авторы автори корреспондент журналист журналіст кореспондент новинар συντάκτης συγγραφέας αρθρογράφος δημοσιογράφος ავტორი հեղինակ "
        "作者 作者名 记者 記者 撰文 撰稿人 撰稿 记者姓名 記者姓名 著者 著者名 筆者 執筆者 ライター 投稿者 기자 기자명 기자이름 작성자 작성기자 글쓴이 저자 필자 "
        "كاتب الكاتب المؤلف مؤلف الصحفي اسمالكاتب نویسنده خبرنگار כתב מחבר כותב הכתב ผู้เขียน ผู้สื่อข่าว लेखक पत्रकार লেখক প্রতিবেদক రచయిత"
    ),
    "url": (
        "enlace lien ligacao collegamento odkaz baglanti lenke lank linki odnosnik pautan lienket tautan duongdan "
        "ссылка посилання връзка линк σύνδεσμος 链接 链接地址 連結 網址 网址 リンク 링크 기사링크 رابط الرابط لینک קישור ลิงก์ लिंक লিংক"
    ),
    "description": "resumen resumo sumario destaque linhafina bajada copete entradilla chapo sommario sottotitolo riassunto occhiello zusammenfassung kurzfassung vorspann samenvatting sammendrag sammanfattning ingress tiivistelma streszczenie zajawka perex anotace rezumat osszefoglalo sazetak spotu ringkasan ozet descripcion descripción descricao descrição descrizione beschreibung beschrijving deskripsi aciklama açıklama 摘要 要約 요약",
}  # fmt: skip
_OUTLETS = (
    "fuente medio periodico diario fonte veiculo jornal testata giornale quotidiano quelle zeitung krant dagblad bron tidning avis zdroj zrodlo gazeta dziennik izvor kaynak gazete sumber suratkabar nguon sursa forras "
    "источник издание сми джерело извор πηγή 来源 來源 媒体 媒體 報社 新聞社 媒体名 언론사 신문사 매체 매체명 المصدر مصدر الصحيفة منبع מקור แหล่งข่าว สำนักข่าว स्रोत সূত্র"
)
_PAPER_NAMES = "newspaper newspapers outlet newsoutlet periodico diario jornal testata giornale quotidiano zeitung krant avis aviisi tidning dagblad gazete gazeta dziennik noviny suratkabar ziar ujsag издание газета 신문사 언론사 新聞社 报纸 報紙"
_PAPERS = frozenset(_PAPER_NAMES.split())
"""Of these, and beside them, what holds a newspaper and nothing else."""
_SIGNED = "firma commentofirma firmacommento editorialefirma firmaeditoriale rubricafirma firmarubrica assinatura por signature editorin redaktor redacao redaccion 编辑 編輯 责任编辑 المحرر محرر"
"""What holds the author where no other column does: it may be a firm, the sign of a class, or whoever edited the text."""
_BODIES = (
    "texto cuerpo contenido textocompleto conteudo corpo textointegral textocompleta texte corps contenu texteintegral inhalt volltext fliesstext testo contenuto corpotesto testocompleto "
    "tekst inhoud brodtekst brodtext innehall innhold indhold sisalto leipateksti teksti tresc obsah telo telotextu sadrzaj tartalom szoveg continut textul sisu saturs turinys "
    "isi konten teks kandungan noidung icerik metin metni text "
    "текст полныйтекст содержание зміст съдържание садржај περιεχόμενο κείμενο "
    "parrafos paragrafos paragrafi paragraphes absatze absaetze alineas odstavce akapity paragraf paragrafen bekezdesek абзацы абзаци 段落 단락 "
    "内容 內容 正文 全文 本文 본문 내용 기사본문 원문 نص النص المحتوى محتوى محتوای متن תוכן טקסט เนื้อหา เนื้อข่าว सामग्री পাঠ্য বিষয়বস্তু "
    "haupttext artikeltekst noidungbaiviet noidungbaibao icerigi soderzhanie keimeno periexomeno контент вміст"
)
"""Columns of texts …"""
_TEXTS = (
    "noticia noticias nota articulo reportaje materia artigo articolo notizia beitrag nachricht artikel artikeltext clanek clanok clanak vijest vest zprava artykul artikkel artikkeli uutinen nyhet nieuwsbericht "
    "stire cikk hir haber makale berita baiviet новость статья новини стаття 文章 新闻 新聞 報導 报道 記事 ニュース 기사 뉴스 خبر الخبر مقال ידיעה כתבה ข่าว समाचार खबर সংবাদ খবর"
)
"""… and what a text is called itself."""
_OF_TEXT = frozenset(
    f"{_TEXTS} article name naam navn namn nombre nome nom nama jmeno imie adi اسم de del da do das dos di della dello dei des du der van von la le el il y e et a post clanku clanka artykulu artikla artikkelin uutisen nyheten wiadomosci zpravy vesti vijesti haberin "
    "stirii articolului bai tin novosti stati zum zur на новости статьи публикации статті 的 المقال مقاله 게시글 게시물 보도자료".split()
)
"""Words of a name that say no more than that the column is one of a text, or that tie two others."""
_FIELDS = {name: field for field, names in _NAMES.items() for name in names.split()}
_PLACES = "adres adresa adresse direccion endereco indirizzo адрес 地址 주소"
"""What holds an address, which may be that of a house."""
_TEASERS = (
    "anreisser kurztext untertitel dachzeile unterzeile resume chapeau extrait soustitre extracto subtitulo volanta trecho estratto ondertitel opis skrot podtytul underrubrik manchet shrnuti popis podtitulek kutipan altbaslik tomtat mota "
    "аннотация краткоесодержание описание анонс подзаголовок лид опис анотація perilipsi περίληψη περιγραφή 简介 概要 リード الملخص ملخص وصف"
)
"""What holds a teaser, and now and then the text itself."""
_CALLED = "nazev nazov название nazvanie"
"""What a thing of any kind is called."""
_FALLBACKS = {
    **dict.fromkeys(_TEASERS.split(), "description"),
    **dict.fromkeys(_CALLED.split(), "title"),
    **dict.fromkeys(_OUTLETS.split(), "publisher"),
    **dict.fromkeys(_SIGNED.split(), "author"),
    **dict.fromkeys(_PLACES.split(), "url"),
}
_RANKS = {name: rank for rank, name in enumerate(f"{_BODIES} {_TEXTS}".split())}
_ONE_EACH = frozenset({"title", "date", "modified", "author", "description"})
"""Fields of which a row has one, though the column be called in the plural; several addresses are those of what it links to."""
_SHORTEST = 4
"""Letters of a name in the plural; more are asked for."""
_WORD = lazy_pattern(r"[^\W\d_]+")
_HUMP = lazy_pattern(r"(?<=[a-zß-ÿ])(?=[A-ZÀ-Þ])")
_UNSPACED = "\u3040"
"""From here on are the scripts of East Asia, in which such a word stands before another one as it is: `新聞日期`."""
_LETTERS = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "æ": "ae", "ı": "i", "ß": "ss"})
"""Letters that are not made of another one and an accent."""


@lru_cache(maxsize=2048)
def field_in(column: str) -> str | None:
    """The field of `Declared` that a column holds by a name of another language; `retrieved`: the day of the fetch."""
    named = _table("fields")
    found = next((found for name in _forms(column) if (found := named.get(name) or FIELDS.get(name)) is not None), None)
    ones = (named.get(one) or FIELDS.get(one) for one in _singular(column))
    return found or next((field for field in ones if field in _ONE_EACH), None)


@lru_cache(maxsize=2048)
def fallback_in(column: str) -> str | None:
    """The field that such a column holds where no other does."""
    named = _table("fallbacks")
    return next((named[name] for name in _forms(column) if name in named), None)


@lru_cache(maxsize=2048)
def is_of_papers(column: str) -> bool:
    """Whether a column is called as newspapers are, in a language of our rules: `Periódico`, `jornal`."""
    return any(name in _PAPERS for name in _forms(column))


@lru_cache(maxsize=2048)
def rank_in(column: str) -> int | None:
    """Which place a column has among those that hold a text by a name of another language; None for one that holds none."""
    ranks = _ranks()
    return next((ranks[name] for name in (*_forms(column), *_singular(column)) if name in ranks), None)


@lru_cache(maxsize=2048)
def is_of_news(column: str) -> bool:
    """Whether a column is called what an article is called itself, in English or another language: `news`, `berita`."""
    news = _news()
    return any(name in news for name in (*_forms(column), *_singular(column)))


@cache
def _news() -> frozenset[str]:
    return frozenset(map(_folded, (*_TEXTS.split(), "news", "article", "newsarticle")))


def _forms(column: str) -> tuple[str, ...]:
    """The name of a column as it is looked up, and what is left of it without the words that any column of a text may have."""
    words = [_folded(word) for word in _WORD.findall(_HUMP.sub(" ", unicodedata.normalize("NFC", column)))]
    whole, left = "".join(words), "".join(word for word in words if word not in _of_text())
    behind = (
        next((whole[len(word) :] for word in _before() if whole.startswith(word)), "") if not whole.isascii() else ""
    )
    return tuple(name for name in (whole, left, behind) if name)


def _singular(column: str) -> Iterator[str]:
    """The forms of a name in the plural without its last letter, as those call their columns who gathered them in lists: `fechas`, `titulos`, `titres`."""
    return (name[:-1] for name in _forms(column) if name.endswith("s") and len(name) > _SHORTEST)


def _folded(word: str) -> str:
    """A word in small letters without accents and marks."""
    low = word.lower()
    if low.isascii():
        return low
    apart = unicodedata.normalize("NFKD", low.translate(_LETTERS))
    return unicodedata.normalize("NFC", "".join(sign for sign in apart if unicodedata.category(sign)[0] == "L"))


@cache
def _table(kind: str) -> Mapping[str, str]:
    named = _FIELDS if kind == "fields" else _FALLBACKS
    return {_folded(name): field for name, field in named.items()}


@cache
def _ranks() -> Mapping[str, int]:
    return {_folded(name): rank for name, rank in reversed(_RANKS.items())}


@cache
def _of_text() -> frozenset[str]:
    return frozenset(map(_folded, _OF_TEXT))


@cache
def _before() -> tuple[str, ...]:
    return tuple(word for word in sorted(_of_text(), key=len, reverse=True) if word >= _UNSPACED)
