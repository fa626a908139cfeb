//! A register and the design that it goes into, read for the command line; what does not read is told.

use std::collections::BTreeMap;
use std::path::Path;

use crate::app::import::{
    Answers, Choices, Legends, Mapping, Plan, Reading, Words, is_register, most_of_a_register, rows_of,
};
use crate::cli::import::job::Importing;
use crate::cli::job::Streams;
use crate::cli::mapping::{self, Close, MappingFile};
use crate::design::Design;
use crate::files::save;
use crate::files::sheets::{self, Book, Sheet, Watch};
use crate::text::{Language, Text};

/// What is asked where several sheets can be the register.
const ASKED: &str = "import-which-sheet";

/// A sheet that was read for a design.
pub(super) struct Import {
    pub(super) design: Design,
    pub(super) sheet: Sheet,
    pub(super) encoding: Option<&'static str>,
    pub(super) others: Vec<String>,
    pub(super) mapping: Mapping,
    pub(super) answers: Answers,
    pub(super) reading: Reading,
    pub(super) plan: Plan,
    /// What the workbook itself says of classes.
    pub(super) legends: Legends,
    /// What is closed for not being in the sheet any more, as it was said, and as it is done.
    pub(super) close: Close,
    pub(super) choices: Choices,
    /// What was answered about cells, as it was said.
    pub(super) cells: BTreeMap<String, serde_json::Value>,
}

/// Why it stopped before it began: told already.
pub(super) enum Told {
    /// Something does not read.
    Unread,
    /// Something is asked.
    Asked,
}

impl Import {
    /// Whether nothing is to be looked at.
    pub(super) fn all_is_read(&self) -> bool {
        self.plan.is_plain() && self.reading.all_is_read(&self.sheet, &self.mapping)
    }

    /// Reads all three files; what does not read is told.
    pub(super) fn read(job: &Importing, text: &Text, streams: &mut Streams) -> std::io::Result<Result<Self, Told>> {
        let design = match save::open(&job.into) {
            Ok(it) => it,
            Err(error) => {
                let words = text.open_error_in_full(&error);
                writeln!(streams.err, "{}\n{}", words.title, words.says)?;
                return Ok(Err(Told::Unread));
            }
        };
        text.speak_of(design.form);
        let book = match sheets::open(&job.sheet, &Watch::default()) {
            Ok(it) => it,
            Err(error) => {
                let words = text.sheet_error(&job.sheet, &error);
                writeln!(streams.err, "{}\n{}", words.title, words.says)?;
                return Ok(Err(Told::Unread));
            }
        };
        let file = match job.mapping.as_deref().map(mapping_file).transpose() {
            Ok(it) => it.unwrap_or_default(),
            Err(why) => {
                let name = job.mapping.as_deref().unwrap_or(Path::new("")).display().to_string();
                let values = [("file", name.into()), ("why", why.into())];
                writeln!(streams.err, "{}", text.with("import-file-unread", values))?;
                return Ok(Err(Told::Unread));
            }
        };
        let words = Words::of(&design, text.language());
        let at = match which(job, &file, &book, &words) {
            Ok(it) => it,
            Err((key, name, names)) => {
                let values = [("name", name.into()), ("names", text.list(&names).into())];
                writeln!(streams.err, "{}", text.with(key, values))?;
                return Ok(Err(if key == ASKED { Told::Asked } else { Told::Unread }));
            }
        };
        let sheet = &book.sheets[at];
        let read = || {
            let mapping = file.mapping(sheet, &words)?;
            let answers = file.answers(Answers::of(&design), &mapping, &words)?;
            let reading = Reading::of(sheet, &mapping, &words, &answers);
            if let Some(name) = file.cells.keys().find(|it| !mapping::is_there(&reading, it)) {
                return Err(("import-file-cell", name.clone()));
            }
            let plan = Plan::of(&design, &reading);
            let choices = file.choices(&design, &plan)?;
            Ok((mapping, answers, reading, plan, choices))
        };
        let (mapping, answers, reading, plan, choices) = match read() {
            Ok(it) => it,
            Err((key, what)) => {
                writeln!(streams.err, "{}", text.with(key, [("what", what.into())]))?;
                return Ok(Err(Told::Unread));
            }
        };
        let legends = Legends::of(&book, at, &mapping);
        let encoding = book.encoding;
        let others = book.sheets.iter().enumerate().filter(|it| it.0 != at).map(|it| it.1.name.clone()).collect();
        let sheet = book.sheets.into_iter().nth(at).unwrap_or_default();
        Ok(Ok(Self {
            design,
            sheet,
            encoding,
            others,
            mapping,
            answers,
            reading,
            plan,
            legends,
            close: file.close,
            choices,
            cells: file.cells,
        }))
    }
}

/// Which sheet is meant: the one that is named, else the only one that can be a register. An error says by its key why it
/// cannot be told, with the name that was asked for and the names to choose from.
fn which(
    job: &Importing,
    file: &MappingFile,
    book: &Book,
    words: &Words,
) -> Result<usize, (&'static str, String, Vec<String>)> {
    let names = || book.sheets.iter().map(|it| it.name.clone());
    let known = |it: &&String| names().any(|name| name == **it);
    if let Some(wanted) = job.name.as_ref().or(file.sheet.as_ref().filter(known)) {
        let at = names().position(|it| it.to_lowercase() == wanted.to_lowercase());
        return at.ok_or_else(|| ("import-no-sheet", wanted.clone(), names().collect()));
    }
    let look = |(at, sheet): (usize, &Sheet)| {
        let mapping = Mapping::guess(sheet, words, &BTreeMap::new());
        let rows = rows_of(sheet, &mapping);
        (at, mapping, rows)
    };
    let looked: Vec<_> =
        if book.sheets.len() == 1 { Vec::new() } else { book.sheets.iter().enumerate().map(look).collect() };
    let can = looked.iter().filter(|it| !book.sheets[it.0].hidden && is_register(&it.1, it.2));
    let can: Vec<String> = can.map(|it| book.sheets[it.0].name.clone()).collect();
    if can.len() > 1 {
        // The program's own workbook has its register under its own name.
        let own = Language::ALL.map(|it| Text::new(it).get("export-sheet-register"));
        if let Some(at) = names().position(|it| own.contains(&it) && can.contains(&it)) {
            return Ok(at);
        }
        return Err((ASKED, String::new(), can));
    }
    Ok(most_of_a_register(book, looked.iter().map(|it| (it.0, &it.1, it.2))))
}

/// A file of a mapping; an error is why it does not read.
fn mapping_file(path: &Path) -> Result<MappingFile, String> {
    let text = crate::files::read_text(path).map_err(|it| it.to_string())?;
    serde_json::from_str(&text).map_err(|it| it.to_string())
}
