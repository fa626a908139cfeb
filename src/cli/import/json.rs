//! A register that was read, for programs: JSON with a mapping that can be given back with answers put into it.

use serde_json::{Value as Json, json};

use crate::app::import::{Ask, Fate, Proposal, column_why, told, totals};
use crate::cli::import::job::Importing;
use crate::cli::import::sheet::Import;
use crate::cli::mapping::{self, MappingFile};
use crate::files::sheets::column_name;
use crate::text::Text;

impl Import {
    /// The same for programs. What is under `mapping` can be given back with `--mapping`, with answers put into it.
    pub(super) fn json(&self, job: &Importing, text: &Text) -> Json {
        let asks: Vec<Json> = self.reading.asks.iter().map(|it| self.ask_json(it, text)).collect();
        let risk = |id| {
            let it = self.design.risks.get(id)?;
            let closes = self.choices.close.contains(&id);
            Some(json!({ "id": id.to_string(), "number": it.register.number, "name": it.title, "closes": closes }))
        };
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
                    "scale": it.scale.name(), "why": column_why(text, &self.mapping, &self.reading, at) })
            })
            .collect();
        let totals = totals(&self.sheet, &self.mapping, &self.reading, &self.plan).into_iter();
        let totals: Vec<Json> = totals
            .map(|it| {
                json!({ "at": format!("{}{}", column_name(it.column), it.row), "stands": it.stands.to_f64(),
                    "read": it.read.to_f64() })
            })
            .collect();
        let remarks: Vec<Json> =
            self.remarks(text).into_iter().map(|(at, says)| json!({ "at": at, "says": says })).collect();
        json!({
            "file": job.sheet.display().to_string(),
            "sheet": self.sheet.name,
            "other_sheets": self.others,
            "all_is_read": self.all_is_read(),
            "columns": columns,
            "mapping": MappingFile::of(
                (&self.sheet, &self.mapping, &self.reading),
                (&self.answers, &self.cells),
                &self.close,
            ),
            "questions": asks,
            "remarks": remarks,
            "rows": rows,
            "totals": totals,
            "missing": self.plan.missing.iter().filter_map(|it| risk(*it)).collect::<Vec<_>>(),
        })
    }

    fn ask_json(&self, ask: &Ask, text: &Text) -> Json {
        let (place, says, proposals) = self.asked(ask, text);
        let mut json = json!({ "at": place, "asks": says, "proposals": proposals });
        if let Ask::Classes { of_impact, names, .. } = ask {
            let Proposal { classes, from } = self.legends.propose(*of_impact, names);
            if *of_impact {
                json["impact_classes"] = mapping::impacts(&classes);
            } else {
                json["probability_classes"] = mapping::probabilities(&classes);
            }
            // Where it was read, and what stands there; of a bound it has to be said what counts.
            if let Some(from) = from {
                let said = from.said.iter();
                let said = said.map(|it| (it.0.clone(), json!({ "cell": it.1.raw, "bound": it.1.bound })));
                json["read_from"] = json!({ "sheet": from.sheet, "classes": Json::Object(said.collect()) });
            }
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
