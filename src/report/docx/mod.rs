//! A report for Word and LibreOffice: real headings, tables whose headings come again, lists, pictures, a foot with the page.

mod body;
mod frame;

use std::io::{Cursor, Write};

use jiff::civil::Date;
use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

use crate::report::document::Report;
use crate::report::docx::body::Body;
use crate::report::docx::frame::{content_types, core, document, footer, numbering, relations, styles};
use crate::text::{Language, Text};

/// Why there is no file.
#[derive(Debug, thiserror::Error)]
#[error("{0}")]
pub struct DocxError(String);

/// What any document of this kind starts with.
const RELATIONS: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships \
xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" \
Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" \
Target=\"word/document.xml\"/><Relationship Id=\"rId2\" \
Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\" \
Target=\"docProps/core.xml\"/></Relationships>";

/// A report as a .docx file. The same report on the same day gives the same bytes.
pub fn docx(report: &Report, text: &Text, on: Option<Date>) -> Result<Vec<u8>, DocxError> {
    let language: Language = text.language();
    let mut body = Body::default();
    body.report(report);
    let mut files: Vec<(String, Vec<u8>)> = vec![
        ("[Content_Types].xml".into(), content_types().into_bytes()),
        ("_rels/.rels".into(), RELATIONS.as_bytes().to_vec()),
        ("docProps/core.xml".into(), core(&report.title, language, on).into_bytes()),
        ("word/document.xml".into(), document(&body.xml).into_bytes()),
        ("word/styles.xml".into(), styles(language).into_bytes()),
        ("word/numbering.xml".into(), numbering(body.numbered).into_bytes()),
        ("word/footer1.xml".into(), footer(&report.foot, text).into_bytes()),
        ("word/_rels/document.xml.rels".into(), relations(body.pictures.len()).into_bytes()),
    ];
    let pictures = body.pictures.into_iter().enumerate();
    files.extend(pictures.map(|(nth, it)| (format!("word/media/image{}.png", nth + 1), it)));
    let failed = |it: &dyn std::fmt::Display| DocxError(it.to_string());
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        // The day of a file within is no day of ours: the same report gives the same bytes.
        let options = SimpleFileOptions::default().last_modified_time(DateTime::default());
        zip.start_file(name, options).map_err(|it| failed(&it))?;
        zip.write_all(&bytes).map_err(|it| failed(&it))?;
    }
    Ok(zip.finish().map_err(|it| failed(&it))?.into_inner())
}
