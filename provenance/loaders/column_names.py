"""The names of columns by what they hold, without capitals, blanks and signs, as data sets, exports and interfaces of news spell them."""

from __future__ import annotations

from collections.abc import Mapping

NAMES: Mapping[str, str] = {
    "title": (
        "title headline webtitle pagetitle articletitle newstitle storytitle posttitle displaytitle episodetitle episodename videotitle threadtitle questiontitle speechtitle shortbooktitle papertitle booktitle maintitle headlines casename "
        "titel titre título titulo titolo judul başlık tytuł otsikko заголовок 标题 標題 タイトル 제목"
    ),
    "date": (
        "date datetime published publishedat publishedon publisheddate publisheddatetime publishedtime publishdate publishdatetime publishtime publishedatutc "
        "publicationdate publicationdatetime publicationtime pubdate pubdatetime pubtime datepublished datepublish datepub dateposted datecreated dateofpublication publishingdate webpublicationdate "
        "firstpublished firstpublishedat firstpublisheddate firstpublicationdate originaldate originalpublicationdate articledate articlepublishedtime articlepublisheddate newsdate storydate dateofarticle "
        "editiondate postdate posttime posted postedat postedon posteddate created createdat createdon createddate createdtime createdutc createdtimestamp creationdate creationtime timestamp ts "
        "authoredon issued issueddate issuedate issuedon dateissued releasedate releasedat releasetime datereleased displaydate displaydatetime airdate broadcastdate uploaddate uploadedat "
        "datefiled filingdate decisiondate judgmentdate speechdate reviewdate sent sentat sentdate datesent datestamp submitted submittedat submittedon datewritten aired pubdt publishdt publisheddt datestring dctermsissued "
        "fecha fechapublicacion fechadepublicacion datum veröffentlichungsdatum erscheinungsdatum publikationsdatum datepublication datedepublication datapublicacao datadepublicacao "
        "tanggal tanggalterbit tarih дата датапубликации 日期 发布时间 發布時間 日付 날짜"
    ),
    "modified": (
        "modified lastmod updatetime edited modifiedat modifiedon modifieddate modifiedtime datemodified datemodify dateupdated updated updatedat updatedon updateddate updatedtime lastmodified lastmodifieddate "
        "lastupdated lastupdate lastupdatedat lastupdateddate lastmodifiedat lastchanged articlemodifiedtime moddate updatedate changed editedat lasteditdate lasteditedtime timestampedited"
    ),
    "author": (
        "author authors authorname authornames authorslist authorlist byline bylines writer writers writtenby contributor contributors creator creators dccreator journalist journalists reporter reporters "
        "reportername columnist columnists correspondent articleauthor newsauthor storyauthor postauthor sourceauthor firstauthor leadauthor mainauthor primaryauthor postedby by "
        "authorship authorships authorfullname authordisplayname authorstring authorsname authorsnames journalistname contributorname authoredby reportedby nameofauthor journo essayist blogger publishedbylines createdbyalias staffwriter writername authorinfo authorbyline authorsbyline authordetail authordetails auther authers autors dctermscreator "
        "autor autores autorin autoren auteur auteurs verfasser autore autori penulis yazar forfatter författare автор авторы 作者 著者 筆者 記者 저자 기자"
    ),
    "publisher": (
        "publisher publishername publication publicationname outlet outletname newspaper newspapername magazine journal sourcename newssource newsoutlet newsagency mediaoutlet medianame "
        "journalname journaltitle newspapertitle sourcetitle sourcehostname namesource pubtitle publicationtitle"
    ),
    "site": "site sitename website websitename domain sourcedomain domainurl hostname publisherdomain domainname netloc",
    "url": (
        "url canonicalurl canonical canonicallink link permalink sourceurl sourcelink articleurl articlelink pageurl weburl newsurl storyurl posturl originalurl uri "
        "webpageurl htmlurl videourl videolink requestedurl respondedurl resolvedurl finalurl landingpageurl warctargeturi targeturi fullurl href linkhref titlehref origurl urloriginal shareurl hyperlink webaddress mainentityofpage urllink externalurl articlepage origlink originallink fronturl enlace lien tautan ссылка"
    ),
    "licence": "licence license rights licensename licencename licenseurl licenceurl",
    "language": "language lang languagecode langcode locale inlanguage",
    "description": "description summary abstract standfirst subtitle subheadline subhead excerpt teaser lead lede dek snippet highlights",
}
FIELDS = {name: field for field, names in NAMES.items() for name in names.split()}
"""Name -> field of `Declared`."""
_PEOPLE = (
    "user username userscreenname screenname userprofile account owner ownername ownerdisplayname ownerfullname accountname createdby commenter narrator editorname handle profilename authorusername authorhandle nickname "
    "reviewer reviewername editor editors authorslug speaker speakers speakername preacher lecturer presenter poet lyricist artist membername sender sendername from uploader submitter publishedby matchedauthors"
)
_OUTLETS = "source agency newsservice wire wireservice press pressname papername provider providername network station organization organisation institution media channel channelname channeltitle podcast podcastname showname fuente quelle sumber источник 来源 來源"
FALLBACKS = {
    **dict.fromkeys(_PEOPLE.split(), "author"),
    **dict.fromkeys(_OUTLETS.split(), "publisher"),
    "heading": "title",
    "h1": "title",
    "header": "title",
    "subject": "title",
    **dict.fromkeys(("guid", "loc", "address", "location", "warcurl", "detailurl"), "url"),
}
"""Columns that say it where no other does: of posts, reviews, speeches and poems, of reports by an agency, of what a channel sends, of messages and feeds."""
NEUTRAL = frozenset({
    "article", "post", "news", "story", "doc", "document", "page", "item", "field", "content", "text", "full", "raw", "src", "str", "string", "parsed", "clean", "cleaned", "meta", "metadata", "parsely", "sailthru", "citation", "dc", "og", "web", "wp", "iso", "8601", "rfc", "822", "2822", "3339", "utc", "gmt",
})  # fmt: skip
"""Words of a column's name that say no more than that it is one of a text, or how a cell is written: `doc_title`, `field_author`, `published_utc`."""
NESTED = frozenset({
    "meta", "metadata", "attributes", "fields", "record", "frontmatter", "yoastheadjson", "warcheaders", "primarylocation", "embedded", "dates", "info", "jsonld", "ldjson", "schema", "structureddata", "thread", "article", "articleinfo", "articlemeta", "articledata", "post", "postmeta", "og", "extra", "extradata", "extrainfo", "additional", "additionalinfo", "properties", "header", "headers", "details", "html", "credits", "blocks", "versions",
})  # fmt: skip
"""Columns that may hold an object with further ones."""
ELASTIC = "_source"
"""The column of an export of Elasticsearch that holds the whole row."""
SURE_BODIES = (
    "contentelements fulltext fullarticle maintext articletext articlebody articlecontent bodytext newstext newscontent storytext storybody posttext postcontent postbody plaintext rawtext cleantext cleanedtext "
    "textbody completetext textcontent contenttext fullcontent rawcontent pagecontent selftext speechtext ocrtext bodyhtml contenthtml htmlcontent rawhtml htmlraw pagehtml articlehtml htmltext bodymarkdown texto texte tekst testo teksti teks текст 正文 本文 본문"
)
"""Columns that hold the text of a row where none is called `text` or `html`, the first choice first."""
_LANGUAGES = (
    "english spanish french german italian portuguese dutch swedish norwegian danish finnish polish czech russian ukrainian greek turkish arabic hebrew hindi bengali urdu chinese japanese korean "
    "vietnamese thai indonesian malay romanian hungarian"
)
LANGUAGE_WORDS = frozenset(_LANGUAGES.split())
"""What a column of a text, or of its title, has at its end where there is one for each language: `title_spanish`."""
BODIES = frozenset({"text", "content", "body", "fulltext", "markdown"})
OF_BODIES = NEUTRAL | frozenset({
    "main", "plain", "original", "translated", "translation", "english", "complete", "extracted", "processed", "webpage", "html", "review", "comment", "message", "tweet", "speech", "blog", "letter", "release", "report", "opinion", "book", "chapter", "ocr", *LANGUAGE_WORDS,
})  # fmt: skip
"""Words of which the rest of a column's name consists that holds a text by one of these: `page_text`, `review_body`."""
LIKELY_BODIES = "content contents article body document doc story post passage transcript transcription speech sermon statement markdown review answer poem lyrics news essay tweet tweettext tweetcontent contenido contenu conteúdo inhalt isi 内容 內容 내용 ocreng ocr paragraphs sections chapters newsarticle txt abstracttext leadparagraph abstract abstractinvertedindex"
"""Columns of many kinds of tables: they hold a text where its title, author, date or address stands beside."""
_OTHER_SOURCES = (
    "web crawl crawled crawler scraper scraped scrape internet online manual synthetic generated original news blog blogs forum social "
    "media paper papers book books wiki wikipedia reddit twitter facebook youtube telegram kaggle github gitlab stackexchange "
    "stackoverflow commoncrawl common_crawl common-crawl cc_news cc-news ccnews openwebtext webtext pile arxiv pubmed huggingface dataset corpus "
    "train test valid validation dev fake real true false human model machine unknown none null other others misc various user users "
    "email mail upload feed api file files json html text print article articles press local national international english"
)
NO_OUTLETS = frozenset(_OTHER_SOURCES.split())
"""What a column `source` may hold in one small word besides an outlet: where from or by what means a text was taken, or what it is for."""
_COLLECTORS = "googlenews google bing bingnews yahoo msn rss rssfeed feed feedly newsapi gdelt gnews newsdata mediastack commoncrawl twitter facebook reddit"
COLLECTORS = frozenset(_COLLECTORS.split())
"""What brings texts of all outlets together, and is the publisher of none."""
_NUMBERED = "source site feed paper outlet dataset set group cluster class label type category topic"
NUMBERED = frozenset(_NUMBERED.split())
"""What stands before a number where somebody counts, and an outlet is not called."""
