"""What a `.docx` says in its fields and its properties: citations of programs that keep references, languages."""

from __future__ import annotations

from tests.loaders.docx_files import body, changed, load


def test_citations_of_programs() -> None:
    """What a program that keeps references shows as numbers alone, raised, gets brackets, since nothing else parts it from the words."""
    begin, separate, end = (f"<w:r><w:fldChar w:fldCharType='{kind}'/></w:r>" for kind in ("begin", "separate", "end"))
    run = "<w:r><w:t xml:space='preserve'>{}</w:t></w:r>"

    def field(instruction: str, shown: str) -> str:
        return f"{begin}<w:r><w:instrText>{instruction}</w:instrText></w:r>{separate}{shown}{end}"

    nested = f"{begin}<w:r><w:instrText> ADDIN EN.CITE </w:instrText></w:r>{begin}<w:r><w:instrText> ADDIN EN.CITE.DATA </w:instrText></w:r>{end}"
    linked = "<w:hyperlink w:anchor='r7'><w:r><w:t>7</w:t></w:r></w:hyperlink>"
    control = (
        "<w:sdt><w:sdtPr><w:tag w:val='MENDELEY_CITATION_v3_abc'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
    )
    document = load(
        body(
            "<w:p>"
            + run.format("Lamps help.")
            + field(' CITATION "1" ', run.format("1"))
            + run.format(" Naps help")
            + field(" ADDIN ZOTERO_ITEM CSL_CITATION {} ", run.format("2–4,6"))
            + run.format(" and rest")
            + nested
            + separate
            + linked
            + end
            + run.format(" too")
            + control.format(run.format("8"))
            + run.format(". So ")
            + field(" ADDIN CSL_CITATION {} ", run.format("(Cruz, 2019)"))
            + run.format(" says, on page ")
            + field(" PAGEREF x ", run.format("12"))
            + "</w:p>"
        )
    )
    assert (
        document.text.strip() == "Lamps help.[1] Naps help[2–4,6] and rest[7] too[8]. So (Cruz, 2019) says, on page 12"
    )
    assert [document.slice(link.span) for link in document.links] == ["7"]
    typed = (
        "<w:p>"
        + run.format("Lamps help [")
        + field(' CITATION "1" ', run.format("1"))
        + run.format(", ")
        + field(' CITATION "2" ', run.format("2"))
        + run.format("], as Cruz (")
        + field(' CITATION "3" ', run.format("2019"))
        + run.format(") says.")
        + "</w:p>"
    )
    assert load(body(typed)).text.strip() == "Lamps help [1, 2], as Cruz (2019) says."
    parted = (
        "<w:p>"
        + run.format("Lamps help.")
        + begin
        + '<w:r><w:instrText> CITATION "1" </w:instrText></w:r>'
        + separate
        + run.format("1")
        + "</w:p><w:p>"
        + run.format("2019")
        + end
        + run.format(" was a good year.")
        + "</w:p>"
    )
    assert load(body(parted)).text.strip().split("\n")[-1] == "2019 was a good year."


def test_the_language_of_the_runs_outweighs_that_of_the_office() -> None:
    run = "<w:r><w:rPr><w:lang w:val='{}'/></w:rPr><w:t>The bridge is closed.</w:t></w:r>"

    def named(said: str, *runs: str) -> list[str]:
        def change(parts: dict[str, bytes]) -> None:
            core = parts["docProps/core.xml"]
            parts["docProps/core.xml"] = core.replace(
                b"</cp:coreProperties>", f"<dc:language>{said}</dc:language></cp:coreProperties>".encode()
            )

        plain = "<w:r><w:t>The bridge is closed.</w:t></w:r>"
        xml = "".join(f"<w:p>{run.format(one) if one else plain}</w:p>" for one in runs)
        return [one.value for one in load(changed(body(xml), change)).declared if one.field == "language"]

    assert named("ar-EG", "en-GB", "en-US", "ar-EG") == []
    assert named("en-US", "en-GB") == ["en-US"]
    # One run in another language does not speak for those that say nothing of theirs.
    assert named("en-US", "la", "", "") == ["en-US"]
    # Hundreds do, where all that say one agree.
    silent = [""] * 300
    assert named("ar-EG", *(["en-GB"] * 250), *silent) == []
    assert named("ar-EG", *(["en-GB"] * 250), *(["ar-EG"] * 40), *silent) == ["ar-EG"]
