//! Takes a team's own register into a design, or says what that would do: columns, questions, changes.

use std::io::Write;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde_json::{Value as Json, json};

use crate::app::import::{
    Answers, Ask, Choices, Fate, Mapping, Plan, Reading, RowKind, Said, Words, kept, told, usual_impacts,
    usual_probabilities,
};
use crate::cli::job::{Format, Outcome, Streams};
use crate::cli::mapping::{self, MappingFile};
use crate::cli::remarks;
use crate::design::Design;
use crate::design::id::Ids;
use crate::design::register::Classes;
use crate::files::sheets::{self, COLUMNS_MAX, ROWS_MAX, Sheet, Watch, column_name};
use crate::files::{May, save};
use crate::text::Text;

/// What is asked for.
pub struct Importing {
    /// The spreadsheet.
    pub sheet: PathBuf,
    /// The design.
    pub into: PathBuf,
    /// Where the design goes; none: where it came from.
    pub out: Option<PathBuf>,
    /// The sheet, by its name.
    pub name: Option<String>,
    /// A file that says what columns are and answers questions.
    pub mapping: Option<PathBuf>,
    /// Whether nothing is written.
    pub dry: bool,
    /// Text or JSON.
    pub format: Format,
    /// Today, for what is closed without a day of its own.
    pub today: Option<Date>,
    /// The seed of the ids of what is new.
    pub seed: u64,
}

/// A sheet that was read for a design.
struct Import {
    design: Design,
    sheet: Sheet,
    encoding: Option<&'static str>,
    others: Vec<String>,
    mapping: Mapping,
    answers: Answers,
    reading: Reading,
    plan: Plan,
}

/// Why it stopped before it began: told already.
struct Told;

/// Takes a register into a design.
pub fn import(job: &Importing, text: &Text, streams: &mut Streams) -> std::io::Result<Outcome> {
    let read = match Import::read(job, text, streams)? {
        Ok(it) => it,
        Err(Told) => return Ok(Outcome::Failed),
    };
    match job.format {
        Format::Text => read.write(job, text, streams.out)?,
        Format::Json => writeln!(streams.out, "{:#}", read.json(job, text))?,
    }
    if read.plan.open > 0 {
        writeln!(streams.err, "{}", text.with("import-open", [("count", read.plan.open.into())]))?;
        return Ok(Outcome::Found);
    }
    let edit = read.plan.edit(&read.answers, &Choices::default(), job.today);
    if job.dry {
        writeln!(streams.err, "{}", text.get("import-dry"))?;
        return Ok(Outcome::Clean);
    }
    let to = job.out.as_deref().unwrap_or(&job.into);
    let may = if to == job.into { May::Replace } else { May::New };
    if edit.is_none() && to == job.into {
        writeln!(streams.err, "{}", text.get("import-nothing"))?;
        return Ok(Outcome::Clean);
    }
    let mut design = read.design;
    if let Some(edit) = edit {
        edit.apply(&mut design, &mut Ids::seeded(job.seed));
    }
    match save::save_over(to, &design, may) {
        Ok(_) => {
            writeln!(streams.err, "{}", text.with("import-done", [("file", to.display().to_string().into())]))?;
            Ok(Outcome::Clean)
        }
        Err(error) => {
            let words = text.save_error_in_full(&error);
            writeln!(streams.err, "{}\n{}", words.title, words.says)?;
            Ok(Outcome::Failed)
        }
    }
}

impl Import {
    /// Reads all three files; what does not read is told.
    fn read(job: &Importing, text: &Text, streams: &mut Streams) -> std::io::Result<Result<Self, Told>> {
        let design = match save::open(&job.into) {
            Ok(it) => it,
            Err(error) => {
                let words = text.open_error_in_full(&error);
                writeln!(streams.err, "{}\n{}", words.title, words.says)?;
                return Ok(Err(Told));
            }
        };
        text.speak_of(design.form);
        let book = match sheets::open(&job.sheet, &Watch::default()) {
            Ok(it) => it,
            Err(error) => {
                let words = text.sheet_error(&job.sheet, &error);
                writeln!(streams.err, "{}\n{}", words.title, words.says)?;
                return Ok(Err(Told));
            }
        };
        let file = match job.mapping.as_deref().map(mapping_file).transpose() {
            Ok(it) => it.unwrap_or_default(),
            Err(why) => {
                let name = job.mapping.as_deref().unwrap_or(Path::new("")).display().to_string();
                let values = [("file", name.into()), ("why", why.into())];
                writeln!(streams.err, "{}", text.with("import-file-unread", values))?;
                return Ok(Err(Told));
            }
        };
        let names: Vec<String> = book.sheets.iter().map(|it| it.name.clone()).collect();
        let wanted = job.name.as_ref().or(file.sheet.as_ref().filter(|it| names.contains(it)));
        let at =
            wanted.map_or(Some(0), |wanted| names.iter().position(|it| it.to_lowercase() == wanted.to_lowercase()));
        let Some(at) = at else {
            let values = [("name", wanted.map_or("", String::as_str).into()), ("names", text.list(&names).into())];
            writeln!(streams.err, "{}", text.with("import-no-sheet", values))?;
            return Ok(Err(Told));
        };
        let encoding = book.encoding;
        let sheet = book.sheets.into_iter().nth(at).unwrap_or_default();
        let others = names.into_iter().enumerate().filter(|it| it.0 != at).map(|it| it.1).collect();
        let words = Words::of(&design, text.language());
        let mapped = file.mapping(&sheet, &words).and_then(|mapping| {
            let answers = file.answers(Answers::of(&design), &mapping, &words)?;
            Ok((mapping, answers))
        });
        let (mapping, answers) = match mapped {
            Ok(it) => it,
            Err((key, what)) => {
                writeln!(streams.err, "{}", text.with(key, [("what", what.into())]))?;
                return Ok(Err(Told));
            }
        };
        let reading = Reading::of(&sheet, &mapping, &words, &answers);
        if let Some(name) = file.cells.keys().find(|it| !mapping::is_there(&reading, it)) {
            writeln!(streams.err, "{}", text.with("import-file-cell", [("what", name.as_str().into())]))?;
            return Ok(Err(Told));
        }
        let plan = Plan::of(&design, &reading);
        Ok(Ok(Self { design, sheet, encoding, others, mapping, answers, reading, plan }))
    }

    fn write(&self, job: &Importing, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
        let file = job.sheet.display().to_string();
        let values = [
            ("file", file.into()),
            ("sheet", (&self.sheet.name).into()),
            ("count", self.reading.data().count().into()),
        ];
        writeln!(out, "{}", text.with("import-told", values))?;
        if !self.others.is_empty() {
            writeln!(out, "{}", text.with("import-others", [("names", text.list(&self.others).into())]))?;
        }
        writeln!(out, "\n{}", text.get("import-columns"))?;
        for (at, it) in self.mapping.columns.iter().enumerate() {
            let why = text.get(it.certainty.key());
            let scale = if it.scale.times() > 1.0 || !matches!(it.scale.name(), "none" | "euro" | "unknown") {
                format!(", {}", text.get(it.scale.key()))
            } else {
                String::new()
            };
            writeln!(out, "  {}  {} → {}{scale} ({why})", column_name(at), it.heading, text.get(it.target.key()))?;
        }
        self.write_asks(text, out)?;
        self.write_remarks(text, out)?;
        self.write_plan(text, out)
    }

    fn write_asks(&self, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
        if self.reading.asks.is_empty() {
            return Ok(());
        }
        writeln!(out, "\n{}", text.get("import-asks"))?;
        for ask in &self.reading.asks {
            let (place, says, proposals) = self.asked(ask, text);
            let proposals = if proposals.is_empty() { String::new() } else { format!(" [{}]", proposals.join(" | ")) };
            writeln!(out, "  {place}: {says}{proposals}")?;
        }
        Ok(())
    }

    /// Where something is asked, what, and what it can be.
    fn asked(&self, ask: &Ask, text: &Text) -> (String, String, Vec<String>) {
        match ask {
            Ask::Classes { column, of_impact, names } => {
                let key = if *of_impact { "import-ask-classes-impact" } else { "import-ask-classes-probability" };
                let language = text.language();
                let proposals = if *of_impact {
                    let points = |it: crate::design::risks::ThreePoint| {
                        [it.low, it.likely, it.high].map(|it| language.euro(it)).join(" · ")
                    };
                    usual_impacts(names).into_iter().map(|it| format!("{} = {}", it.name, points(it.impact))).collect()
                } else {
                    let all = usual_probabilities(names).into_iter();
                    all.map(|it| format!("{} = {}", it.name, language.share(it.probability))).collect()
                };
                (column_name(*column), text.get(key), proposals)
            }
            Ask::Column { column, key } => (column_name(*column), text.get(key), Vec::new()),
            Ask::Cell { row, column, question } => {
                let raw = self.reading.cell(*row, *column).map_or("", |it| it.raw.as_str());
                let says = text.with(question.key, [("cell", raw.into())]);
                let proposals = question.proposals.iter().map(|it| it.shown(&self.design, text)).collect();
                (format!("{}{row}", column_name(*column)), says, proposals)
            }
        }
    }

    /// What is guessed, stays empty or is left out, a line each.
    fn remarks(&self, text: &Text) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for row in &self.reading.rows {
            let out = matches!(row.kind, RowKind::Total | RowKind::Between | RowKind::Nameless | RowKind::Repeated);
            if out {
                all.push((row.number.to_string(), text.get(row.kind.key())));
            }
            for cell in &row.cells {
                let (Said::Guessed(key) | Said::Empty(key)) = cell.said else { continue };
                let says = text.with(key, [("cell", cell.raw.as_str().into())]);
                let says = match &cell.value {
                    Some(value) if cell.raw.is_empty() => {
                        format!(
                            "{} ({})",
                            value.shown(&self.design, text),
                            text.with("import-guess-blank", [("why", says.into())])
                        )
                    }
                    Some(value) => format!("‘{}’: {} ({says})", cell.raw, value.shown(&self.design, text)),
                    None => says,
                };
                all.push((format!("{}{}", column_name(cell.column), row.number), says));
            }
        }
        for row in &self.plan.rows {
            if let Fate::Twice(first) = row.fate {
                all.push((row.number.to_string(), text.with("import-row-twice", [("row", first.into())])));
            } else if row.reordered && !matches!(row.fate, Fate::Out(_)) {
                all.push((row.number.to_string(), text.get("import-guess-order")));
            }
        }
        for (column, of) in kept(&self.design, text, (&self.mapping, &self.reading, &self.plan)) {
            let name = column_name(column);
            let says =
                text.with("import-kept", [("column", text.with("import-column", [("name", (&name).into())]).into())]);
            all.extend(of.into_iter().map(|row| (format!("{name}{row}"), says.clone())));
        }
        if self.sheet.cut {
            let values = [("rows", ROWS_MAX.into()), ("columns", COLUMNS_MAX.into())];
            all.push((self.sheet.name.clone(), text.with("import-cut", values)));
        }
        if let Some(name) = self.encoding {
            all.push((self.sheet.name.clone(), text.with("import-encoding", [("name", name.into())])));
        }
        all
    }

    fn write_remarks(&self, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
        if self.reading.all_is_read(&self.sheet, &self.mapping) {
            writeln!(out, "\n{}", text.get("import-all-read"))?;
        }
        let remarks = self.remarks(text);
        if !remarks.is_empty() {
            writeln!(out, "\n{}", text.get("import-remarks"))?;
        }
        for line in remarks::lines(remarks) {
            writeln!(out, "  {line}")?;
        }
        Ok(())
    }

    fn write_plan(&self, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
        let counts = self.plan.counts();
        let values = [("add", counts.add.into()), ("change", counts.change.into()), ("same", counts.same.into())];
        writeln!(out, "\n{}", text.with("import-plan", values))?;
        for row in &self.plan.rows {
            match &row.fate {
                Fate::Add(risk) => writeln!(out, "  + {} {}", risk.register.number, risk.title)?,
                Fate::Change(change, _) => {
                    writeln!(out, "  ≠ {}: {}", row.title, told(&self.design, text, change).join("; "))?;
                }
                _ => {}
            }
        }
        for id in &self.plan.missing {
            let Some(risk) = self.design.risks.get(*id) else { continue };
            let gone = text.get("import-missing");
            writeln!(out, "  ? {} {} ({gone})", risk.register.number, risk.title)?;
        }
        Ok(())
    }

    /// The same for programs. What is under `mapping` can be given back with `--mapping`, with answers put into it.
    fn json(&self, job: &Importing, text: &Text) -> Json {
        let asks: Vec<Json> = self.reading.asks.iter().map(|it| self.ask_json(it, text)).collect();
        let risk = |id| self.design.risks.get(id).map(|it| json!({ "id": it.id.to_string(), "name": it.title }));
        let rows: Vec<Json> = self
            .plan
            .rows
            .iter()
            .map(|it| match &it.fate {
                Fate::Add(risk) => json!({ "row": it.number, "does": "add", "number": risk.register.number,
                    "name": it.title, "risk": risk_json(risk) }),
                Fate::Change(change, _) => json!({ "row": it.number, "does": "change", "name": it.title,
                    "risk": change.risk.to_string(), "changes": told(&self.design, text, change) }),
                Fate::Same(id, _) => {
                    json!({ "row": it.number, "does": "same", "name": it.title, "risk": id.to_string() })
                }
                Fate::Twice(first) => json!({ "row": it.number, "does": "out", "name": it.title, "why":
                    text.with("import-row-twice", [("row", (*first).into())]) }),
                Fate::Out(kind) => json!({ "row": it.number, "does": "out", "why": text.get(kind.key()) }),
            })
            .collect();
        let columns: Vec<Json> = self
            .mapping
            .columns
            .iter()
            .enumerate()
            .map(|(at, it)| {
                json!({ "column": column_name(at), "heading": it.heading, "field": it.target.name(),
                    "scale": it.scale.name(), "why": text.get(it.certainty.key()) })
            })
            .collect();
        let remarks: Vec<Json> =
            self.remarks(text).into_iter().map(|(at, says)| json!({ "at": at, "says": says })).collect();
        json!({
            "file": job.sheet.display().to_string(),
            "sheet": self.sheet.name,
            "other_sheets": self.others,
            "all_is_read": self.reading.all_is_read(&self.sheet, &self.mapping),
            "columns": columns,
            "mapping": MappingFile::of(&self.sheet, &self.mapping, &self.answers),
            "questions": asks,
            "remarks": remarks,
            "rows": rows,
            "missing": self.plan.missing.iter().filter_map(|it| risk(*it)).collect::<Vec<_>>(),
        })
    }

    fn ask_json(&self, ask: &Ask, text: &Text) -> Json {
        let (place, says, proposals) = self.asked(ask, text);
        let mut json = json!({ "at": place, "asks": says, "proposals": proposals });
        if let Ask::Classes { of_impact, names, .. } = ask {
            let usual = if *of_impact {
                mapping::impacts(&Classes { impact: usual_impacts(names), ..Classes::default() })
            } else {
                mapping::probabilities(&Classes { probability: usual_probabilities(names), ..Classes::default() })
            };
            json[if *of_impact { "impact_classes" } else { "probability_classes" }] = usual;
        }
        json
    }
}

/// The fields of a risk that the file of a design would have.
fn risk_json(risk: &crate::design::risks::Risk) -> Json {
    let mut json = serde_json::to_value(risk).unwrap_or_default();
    if let Some(fields) = json.as_object_mut() {
        // It has no id yet.
        fields.remove("id");
    }
    json
}

/// A file of a mapping; an error is why it does not read.
fn mapping_file(path: &Path) -> Result<MappingFile, String> {
    let text = crate::files::read_text(path).map_err(|it| it.to_string())?;
    serde_json::from_str(&text).map_err(|it| it.to_string())
}
