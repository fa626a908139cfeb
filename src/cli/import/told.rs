//! A register that was read, in words: its columns, what is asked, what is to be looked at, and what changes.

use std::io::Write;

use crate::app::import::{
    Ask, Fate, Proposal, RowKind, Said, column_why, differing_told, kept, told, total_told, totals,
};
use crate::cli::import::job::Importing;
use crate::cli::import::sheet::Import;
use crate::cli::remarks;
use crate::design::risks::ThreePoint;
use crate::files::sheets::{COLUMNS_MAX, ROWS_MAX, column_name};
use crate::text::Text;

impl Import {
    /// All of it.
    pub(super) fn write(&self, job: &Importing, text: &Text, out: &mut dyn Write) -> std::io::Result<()> {
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
            let why = column_why(text, &self.mapping, &self.reading, at);
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
    pub(super) fn asked(&self, ask: &Ask, text: &Text) -> (String, String, Vec<String>) {
        match ask {
            Ask::Classes { column, of_impact, names } => {
                let key = if *of_impact { "import-ask-classes-impact" } else { "import-ask-classes-probability" };
                let Proposal { classes, from } = self.legends.propose(*of_impact, names);
                let language = text.language();
                let points = |it: ThreePoint| [it.low, it.likely, it.high].map(|it| language.euro(it)).join(" · ");
                let shares =
                    classes.probability.into_iter().map(|it| (it.name, language.share_in_full(it.probability)));
                let all = shares.chain(classes.impact.into_iter().map(|it| (it.name, points(it.impact))));
                let said = |name: &str| {
                    let words = from.as_ref()?.said.get(name)?;
                    let cell = [("cell", words.raw.as_str().into())];
                    Some(if words.bound {
                        text.with("import-class-bound", cell)
                    } else {
                        format!("‘{}’", words.raw)
                    })
                };
                let line = |(name, value): (String, String)| match said(&name) {
                    Some(said) => format!("{name} = {value} ({said})"),
                    // Beside classes that the workbook tells of, one that it does not is the usual one, and that is said.
                    None if from.is_some() => format!("{name} = {value} ({})", text.get("import-class-usual")),
                    None => format!("{name} = {value}"),
                };
                let from = from.as_ref().map(|it| text.with("import-classes-from", [("name", (&it.sheet).into())]));
                let says = [Some(text.get(key)), from].into_iter().flatten().collect::<Vec<_>>().join(" ");
                (column_name(*column), says, all.map(line).collect())
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
    pub(super) fn remarks(&self, text: &Text) -> Vec<(String, String)> {
        let mut all = Vec::new();
        for row in &self.reading.rows {
            let out = !matches!(row.kind, RowKind::Data | RowKind::Above | RowKind::Heading);
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
            if let Some(first) = row.shares_number {
                all.push((row.number.to_string(), text.with("import-number-twice", [("row", first.into())])));
            }
            for it in &row.gone {
                let says = text.with("import-measure-gone", [("measure", it.as_str().into())]);
                all.push((row.number.to_string(), says));
            }
        }
        for (column, of) in kept(&self.design, text, (&self.mapping, &self.reading, &self.plan)) {
            let name = column_name(column);
            let says =
                text.with("import-kept", [("column", text.with("import-column", [("name", (&name).into())]).into())]);
            all.extend(of.into_iter().map(|row| (format!("{name}{row}"), says.clone())));
        }
        for it in self.legends.differing(&self.mapping, &self.reading, &self.answers.classes) {
            all.push((it.sheet.clone(), differing_told(text, &it)));
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
        if self.all_is_read() {
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
        for it in totals(&self.sheet, &self.mapping, &self.reading, &self.plan) {
            let place = format!("{}{}", column_name(it.column), it.row);
            writeln!(out, "  Σ {place}: {}", total_told(text, &it))?;
        }
        for id in &self.plan.missing {
            let Some(risk) = self.design.risks.get(*id) else { continue };
            let closes = self.choices.close.contains(id);
            let gone = text.get(if closes { "import-missing-closes" } else { "import-missing" });
            writeln!(out, "  ? {} {} ({gone})", risk.register.number, risk.title)?;
        }
        Ok(())
    }
}
