//! The library of typical risks and opportunities: search it, filter it by the work, add an entry filled in.

use std::collections::HashSet;

use egui::{Align, CornerRadius, Frame, Layout, Margin, ScrollArea, Stroke, Ui};

use crate::design::catalogue::LibraryEntry;
use crate::design::edit::{Edit, RisksEdit};
use crate::design::euro::Euro;
use crate::design::form::{Form, Work};
use crate::design::id::{Ids, MeasureId, RiskId};
use crate::design::risks::{Allocation, Measure, Nature, Risk};
use crate::picture::tokens::Ink;
use crate::text::Text;
use crate::ui::risk_cells::nature_mark;
use crate::ui::risks::search_field;
use crate::ui::{Cx, Intent, icons, style, widgets};

/// What of the library is shown.
#[derive(Clone, Default)]
pub struct Shelf {
    words: String,
    /// The one work that is shown; none: all.
    work: Option<Work>,
}

impl Shelf {
    /// What is typical of a work; everything where the design does not say what is being built.
    pub fn for_work(work: Work) -> Self {
        Self { words: String::new(), work: (work != Work::Other).then_some(work) }
    }
}

/// The library as a panel. Returns whether it is to be closed.
pub fn library_ui(ui: &mut Ui, cx: &Cx, shelf: &mut Shelf, out: &mut Vec<Intent>) -> bool {
    let mut close = false;
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin { left: 12, right: 4, top: 10, bottom: 6 });
    frame.show(ui, |ui| {
        ui.set_min_size(ui.available_size());
        ui.horizontal(|ui| {
            ui.label(style::strong(cx.t("library-ui-title")).size(style::CARD));
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                ui.add_space(6.0);
                close = widgets::icon_button(ui, icons::CLOSE, &cx.t("library-ui-close")).clicked();
            });
        });
        ui.add(egui::Label::new(style::secondary(cx.t("library-ui-says"), cx.theme)).wrap());
        ui.horizontal_wrapped(|ui| {
            search_field(ui, cx, "library-ui-search", &mut shelf.words, 170.0);
            work_filter(ui, cx, shelf);
        });
        ui.add_space(4.0);
        // A title that is there already, whoever typed it.
        let there: HashSet<String> = cx.design().risks.list.iter().map(|it| it.title.trim().to_lowercase()).collect();
        let words = shelf.words.trim().to_lowercase();
        ScrollArea::vertical().id_salt("library").auto_shrink(false).show(ui, |ui| {
            let mut found = false;
            for entry in &cx.catalogue().library {
                let title = cx.t(&format!("library-{}", entry.id));
                let says = cx.t(&format!("library-{}.description", entry.id));
                let typical = shelf.work.is_none_or(|it| entry.works.contains(&it));
                let matches =
                    words.is_empty() || title.to_lowercase().contains(&words) || says.to_lowercase().contains(&words);
                if typical && matches {
                    found = true;
                    let added = there.contains(&title.to_lowercase());
                    ui.push_id(&entry.id, |ui| entry_ui(ui, cx, entry, (&title, &says), added, out));
                }
            }
            if !found {
                ui.label(style::secondary(cx.t("library-ui-none"), cx.theme));
            }
        });
    });
    close
}

fn work_filter(ui: &mut Ui, cx: &Cx, shelf: &mut Shelf) {
    let (name, every) = (cx.t("library-ui-work"), cx.t("library-ui-all-works"));
    let word = |work: Option<Work>| work.map_or(every.clone(), |it| cx.text.word(it));
    let works = Work::ALL.into_iter().filter(|it| *it != Work::Other).map(Some);
    let options = std::iter::once(None).chain(works).map(|it| (it, word(it)));
    let shown = word(shelf.work);
    if let Some(work) = widgets::pick(ui, ("work", &name), &shown, Some(shelf.work), options, Some(120.0)) {
        shelf.work = work;
    }
}

fn entry_ui(
    ui: &mut Ui,
    cx: &Cx,
    entry: &LibraryEntry,
    (title, says): (&str, &str),
    added: bool,
    out: &mut Vec<Intent>,
) {
    ui.separator();
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(10.0);
            if added {
                ui.label(style::secondary(cx.t("library-ui-added"), cx.theme));
                ui.label(icons::CHECK.rich_text().size(16.0).color(style::color(Ink::Alliance, cx.theme)));
            } else {
                let button = widgets::button(ui, Some(icons::ADD), &cx.t("library-ui-add"));
                let name = cx.text.with("library-ui-add-name", [("title", title.into())]);
                style::name(&button, egui::accesskit::Role::Button, &name);
                if button.clicked() {
                    let risk = filled_in(entry, cx.design().form, cx.text);
                    out.push(Intent::Edit(Edit::Risks(RisksEdit::AddFilled(Box::new(risk)))));
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if entry.nature == Nature::Opportunity {
                    nature_mark(ui, cx, entry.nature);
                }
                ui.add(egui::Label::new(style::strong(title)).wrap());
            });
        });
    });
    ui.add(egui::Label::new(says).wrap());
    let words = |parts: [String; 3]| parts.join(" · ");
    let about = words([cx.text.word(entry.origin), cx.text.word(entry.lens), cx.text.phase(entry.phase)]);
    ui.add(egui::Label::new(style::secondary(about, cx.theme).size(style::SMALL)).wrap());
    ui.add_space(4.0);
}

/// A risk as the library knows it, in the present language. Its ids are given when it is added.
fn filled_in(entry: &LibraryEntry, form: Form, text: &Text) -> Risk {
    let key = format!("library-{}", entry.id);
    let mut ids = Ids::seeded(0);
    let mut risk = Risk::new(RiskId::new(&mut ids), entry.nature, text.get(&key));
    risk.description = text.get(&format!("{key}.description"));
    risk.allocation = usual_place(entry, form);
    risk.origin = Some(entry.origin);
    risk.lens = Some(entry.lens);
    risk.phase = Some(entry.phase);
    risk.managed_by = Some(entry.managed_by);
    risk.measures = (1..=entry.measures)
        .map(|it| Measure {
            id: MeasureId::new(&mut ids),
            title: text.get(&format!("{key}.measure-{it}")),
            cost: Euro::ZERO,
            cuts_probability: 0.0,
            cuts_impact: 0.0,
            planned: false,
        })
        .collect();
    risk
}

/// Where a typical risk lies in a form: a full alliance shares all but the two exceptional kinds (GV 5).
fn usual_place(entry: &LibraryEntry, form: Form) -> Allocation {
    match form {
        Form::Full if !entry.origin.is_exceptional() => Allocation::Shared,
        Form::Full | Form::ThreeDomains => entry.usual.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::catalogue::Place;
    use crate::design::form::{Phase, Side};
    use crate::design::risks::{Lens, ManagedBy, Origin};
    use crate::text::Language;

    fn entry(origin: Origin) -> LibraryEntry {
        LibraryEntry {
            id: "kabels".to_owned(),
            nature: Nature::Risk,
            works: vec![Work::Railway],
            origin,
            lens: Lens::Technical,
            phase: Phase::Realisation,
            managed_by: ManagedBy::Contractor,
            usual: Place::Contractor,
            measures: 2,
        }
    }

    #[test]
    fn a_full_alliance_shares_all_but_the_exceptional_kinds() {
        let contractor = Allocation::Allocated(Side::Contractor);
        assert_eq!(usual_place(&entry(Origin::Execution), Form::Full), Allocation::Shared);
        assert_eq!(usual_place(&entry(Origin::Law), Form::Full), contractor);
        assert_eq!(usual_place(&entry(Origin::Execution), Form::ThreeDomains), contractor);
    }

    #[test]
    fn an_added_entry_is_filled_in() {
        let risk = filled_in(&entry(Origin::Execution), Form::ThreeDomains, &Text::new(Language::Nl));
        assert_eq!((risk.origin, risk.lens), (Some(Origin::Execution), Some(Lens::Technical)));
        assert_eq!((risk.phase, risk.managed_by), (Some(Phase::Realisation), Some(ManagedBy::Contractor)));
        assert_eq!(risk.measures.len(), 2);
        assert_eq!(risk.probability, None, "an estimate is the team's own");
    }
}
