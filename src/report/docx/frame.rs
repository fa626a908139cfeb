//! The parts of the file around what it says: styles, lists, foot, what belongs to what.

use std::fmt::Write as _;

use jiff::civil::Date;

use crate::picture::tokens::{Ink, Theme};
use crate::report::docx::body::escaped;
use crate::text::{Language, Text};

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const WORD: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

fn hex(ink: Ink) -> String {
    ink.hex(Theme::Light).trim_start_matches('#').to_owned()
}

pub(super) fn content_types() -> String {
    let kind = "application/vnd.openxmlformats-officedocument.wordprocessingml";
    let of = |path: &str, name: &str| format!("<Override PartName=\"{path}\" ContentType=\"{kind}.{name}+xml\"/>");
    let parts =
        [("document", "document.main"), ("styles", "styles"), ("numbering", "numbering"), ("footer1", "footer")];
    let parts: String = parts.iter().map(|it| of(&format!("/word/{}.xml", it.0), it.1)).collect();
    format!(
        "{XML}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/><Default Extension=\"png\" ContentType=\"image/png\"/>{parts}<Override \
         PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/></Types>"
    )
}

pub(super) fn core(title: &str, language: Language, on: Option<Date>) -> String {
    let day = on.map(|it| format!("<dcterms:created xsi:type=\"dcterms:W3CDTF\">{it}T00:00:00Z</dcterms:created>"));
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" \
         xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:creator>Alliantietafel</dc:creator>\
         <dc:language>{}</dc:language>{}</cp:coreProperties>",
        escaped(title),
        language.tag(),
        day.unwrap_or_default()
    )
}

pub(super) fn document(body: &str) -> String {
    format!(
        "{XML}<w:document {WORD} xmlns:r=\"{OFFICE}\" \
         xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" \
         xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" \
         xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><w:body>{body}<w:sectPr><w:footerReference \
         w:type=\"default\" r:id=\"rIdFoot\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1133\" \
         w:bottom=\"1134\" w:left=\"1133\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    )
}

pub(super) fn relations(pictures: usize) -> String {
    let mut all =
        format!("{XML}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    let mut one = |id: &str, kind: &str, to: &str| {
        let _ = write!(all, "<Relationship Id=\"{id}\" Type=\"{OFFICE}/{kind}\" Target=\"{to}\"/>");
    };
    one("rIdStyles", "styles", "styles.xml");
    one("rIdLists", "numbering", "numbering.xml");
    one("rIdFoot", "footer", "footer1.xml");
    for nth in 1..=pictures {
        one(&format!("rIdP{nth}"), "image", &format!("media/image{nth}.png"));
    }
    all + "</Relationships>"
}

/// One list with dots, and so many with numbers, of which each starts at one.
pub(super) fn numbering(numbered: usize) -> String {
    let level = |kind: &str, shown: &str| {
        format!(
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{kind}\"/><w:lvlText w:val=\"{shown}\"/><w:lvlJc \
             w:val=\"left\"/><w:pPr><w:ind w:left=\"397\" w:hanging=\"397\"/></w:pPr></w:lvl>"
        )
    };
    let mut all = format!(
        "{XML}<w:numbering {WORD}><w:abstractNum w:abstractNumId=\"0\">{}</w:abstractNum><w:abstractNum \
         w:abstractNumId=\"1\">{}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>",
        level("bullet", "•"),
        level("decimal", "%1.")
    );
    for nth in 0..numbered {
        let _ = write!(
            all,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride \
             w:val=\"1\"/></w:lvlOverride></w:num>",
            nth + 2
        );
    }
    all + "</w:numbering>"
}

/// The foot: what it is of at the left, the page and how many there are at the right.
pub(super) fn footer(foot: &str, text: &Text) -> String {
    let field = |name: &str| {
        format!(
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText xml:space=\"preserve\"> {name} \
             </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar \
             w:fldCharType=\"end\"/></w:r>"
        )
    };
    let words = |it: &str| format!("<w:r><w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(it));
    // The words between both numbers are those of the page's foot in PDF.
    let shown = text.with("report-page-of", [("page", "\u{1}".into()), ("count", "\u{2}".into())]);
    let mut parts = String::new();
    for it in shown.split_inclusive(['\u{1}', '\u{2}']) {
        let (plain, name) = match it.chars().last() {
            Some('\u{1}') => (&it[..it.len() - 1], Some("PAGE")),
            Some('\u{2}') => (&it[..it.len() - 1], Some("NUMPAGES")),
            _ => (it, None),
        };
        // Fluent puts marks of direction around what it fills in.
        let plain: String = plain.chars().filter(|it| !matches!(it, '\u{2068}' | '\u{2069}')).collect();
        if !plain.is_empty() {
            parts.push_str(&words(&plain));
        }
        parts.push_str(&name.map(field).unwrap_or_default());
    }
    format!(
        "{XML}<w:ftr {WORD}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:r><w:tab/></w:r>{parts}</w:p></w:ftr>",
        words(foot)
    )
}

/// A style of paragraphs: id, name, what it is based on, of the paragraph, of the words.
type Style<'a> = (&'a str, &'a str, &'a str, &'a str, String);

pub(super) fn styles(language: Language) -> String {
    let (ink, quiet, line) = (hex(Ink::Ink), hex(Ink::Ink2), hex(Ink::Line));
    let tag = if language == Language::Nl { "nl-NL" } else { "en-GB" };
    let size = |half: u32| format!("<w:sz w:val=\"{half}\"/>");
    let colour = |it: &str| format!("<w:color w:val=\"{it}\"/>");
    let sign = format!(
        "<w:keepNext/><w:pBdr><w:bottom w:val=\"single\" w:sz=\"4\" w:space=\"1\" w:color=\"{quiet}\"/></w:pBdr><w:spacing \
         w:before=\"480\" w:after=\"20\"/><w:ind w:right=\"4800\"/>"
    );
    let all: [Style; 13] = [
        ("Above", "Above", "Normal", "<w:spacing w:after=\"160\"/>", colour(&quiet) + &size(17)),
        ("Title", "Title", "Normal", "<w:spacing w:after=\"60\"/>", "<w:b/>".to_owned() + &size(46)),
        ("Subtitle", "Subtitle", "Normal", "<w:spacing w:after=\"240\"/>", colour(&quiet) + &size(23)),
        (
            "Heading1",
            "heading 1",
            "Normal",
            "<w:keepNext/><w:spacing w:before=\"360\" w:after=\"100\"/><w:outlineLvl w:val=\"0\"/>",
            "<w:b/>".to_owned() + &size(32),
        ),
        (
            "Heading2",
            "heading 2",
            "Normal",
            "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/><w:outlineLvl w:val=\"1\"/>",
            "<w:b/>".to_owned() + &size(23),
        ),
        (
            "ContentsTitle",
            "Contents title",
            "Normal",
            "<w:keepNext/><w:spacing w:before=\"200\" w:after=\"60\"/>",
            "<w:b/>".to_owned() + &size(23),
        ),
        ("TOC1", "toc 1", "Normal", "<w:spacing w:after=\"40\"/>", String::new()),
        ("BodyText", "Body Text", "Normal", "<w:spacing w:after=\"110\"/>", String::new()),
        ("Quiet", "Quiet", "Normal", "<w:spacing w:after=\"90\"/>", colour(&quiet) + &size(16)),
        ("ListParagraph", "List Paragraph", "Normal", "<w:spacing w:after=\"50\"/>", String::new()),
        ("Cell", "Cell", "Normal", "<w:spacing w:before=\"30\" w:after=\"30\"/>", size(17)),
        ("Gap", "Gap", "Normal", "<w:spacing w:after=\"60\" w:line=\"120\" w:lineRule=\"exact\"/>", size(8)),
        (
            "Footer",
            "footer",
            "Normal",
            "<w:tabs><w:tab w:val=\"right\" w:pos=\"9640\"/></w:tabs>",
            colour(&quiet) + &size(15),
        ),
    ];
    let more: [Style; 2] = [
        ("Figure", "Figure", "Normal", "<w:keepLines/><w:spacing w:before=\"60\" w:after=\"140\"/>", String::new()),
        ("Signature", "Signature", "Normal", &sign, size(19)),
    ];
    let one = |(id, name, based, paragraph, words): &Style| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"{based}\"/><w:qFormat/>\
             <w:pPr>{paragraph}</w:pPr><w:rPr>{words}</w:rPr></w:style>"
        )
    };
    let styles: String = all.iter().chain(&more).map(one).collect();
    format!(
        "{XML}<w:styles {WORD}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Inter\" w:hAnsi=\"Inter\" \
         w:cs=\"Arial\" w:eastAsia=\"Arial\"/><w:color w:val=\"{ink}\"/><w:sz w:val=\"19\"/><w:lang w:val=\"{tag}\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:spacing w:line=\"269\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults><w:style \
         w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>{styles}<w:style \
         w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:tblPr><w:tblCellMar><w:left \
         w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"120\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style><w:style w:type=\"table\" \
         w:styleId=\"ReportTable\"><w:name w:val=\"Report table\"/><w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders><w:bottom \
         w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"{line}\"/><w:insideH w:val=\"single\" w:sz=\"4\" w:space=\"0\" \
         w:color=\"{line}\"/></w:tblBorders></w:tblPr></w:style></w:styles>"
    )
}
