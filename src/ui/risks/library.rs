//! The library of typical risks and opportunities: search it, filter it, add an entry filled in, by keys alone.

use std::collections::HashMap;

use egui::accesskit::Role;
use egui::{
    Align, Color32, CornerRadius, Event, Frame, Key, Layout, Margin, Modifiers, Rect, Response, ScrollArea, Sense,
    Stroke, StrokeKind, TextEdit, Ui, UiBuilder, Vec2, vec2,
};

use crate::design::catalogue::LibraryEntry;
use crate::design::edit::{Edit, RisksEdit};
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::id::{Ids, MeasureId, RiskId};
use crate::design::project::Work;
use crate::design::risks::{Allocation, Lens, Measure, Nature, Origin, Risk};
use crate::picture::tokens::Ink;
use crate::text::Text;
use crate::text::words::Named;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::place_mark::nature_mark;
use crate::ui::kit::{icons, style, widgets};

/// What of the library is shown.
#[derive(Clone, Default)]
pub(crate) struct Shelf {
    words: String,
    /// The one work that is shown; none: all.
    work: Option<Work>,
    /// The one lens that is shown.
    lens: Option<Lens>,
    /// The one origin that is shown.
    origin: Option<Origin>,
    /// Risks alone or opportunities alone.
    nature: Option<Nature>,
    /// Where an entry goes; none: where it usually lies.
    to: Option<Allocation>,
    /// The entry that the keys are at, as an index among those that are shown.
    at: usize,
    /// Whether the search field had the focus once.
    pub(crate) opened: bool,
}

/// An entry with its words, and the risk in the design that it became.
struct Found<'a> {
    entry: &'a LibraryEntry,
    title: String,
    says: String,
    added: Option<RiskId>,
}

impl Shelf {
    /// What is typical of a work; everything where the design does not say what is being built.
    pub(crate) fn for_work(work: Work) -> Self {
        Self { work: (work != Work::Other).then_some(work), ..Self::default() }
    }

    /// The entries that pass the filters, in the order of the catalogue.
    fn found<'a>(&self, cx: &Cx<'a>) -> Vec<Found<'a>> {
        // A title that is there already, whoever typed it.
        let there: HashMap<String, RiskId> =
            cx.design().risks.list.iter().map(|it| (it.title.trim().to_lowercase(), it.id)).collect();
        let words: Vec<String> = self.words.split_whitespace().map(str::to_lowercase).collect();
        let passes = |it: &&LibraryEntry| {
            self.work.is_none_or(|work| it.works.contains(&work))
                && self.lens.is_none_or(|lens| it.lens == lens)
                && self.origin.is_none_or(|origin| it.origin == origin)
                && self.nature.is_none_or(|nature| it.nature == nature)
        };
        let found = cx.catalogue().library.iter().filter(passes).map(|entry| {
            let title = cx.t(&format!("library-{}", entry.id));
            let says = cx.t(&format!("library-{}.description", entry.id));
            let added = there.get(&title.to_lowercase()).copied();
            Found { entry, title, says, added }
        });
        let matches = |it: &Found| {
            let (title, says) = (it.title.to_lowercase(), it.says.to_lowercase());
            words.iter().all(|word| title.contains(word) || says.contains(word))
        };
        found.filter(matches).collect()
    }
}

/// The library as a panel. Returns whether it is to be closed.
pub(crate) fn library_ui(ui: &mut Ui, cx: &Cx, shelf: &mut Shelf, out: &mut Vec<Intent>) -> bool {
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
        let found = shelf.found(cx);
        shelf.at = shelf.at.min(found.len().saturating_sub(1));
        let moved = search_ui(ui, cx, shelf, &found, out);
        filters_ui(ui, cx, shelf);
        ui.add_space(4.0);
        ScrollArea::vertical().id_salt("library").auto_shrink(false).show(ui, |ui| {
            ui.set_width(ui.available_width() - 10.0);
            if found.is_empty() {
                ui.label(style::secondary(cx.t("library-ui-none"), cx.theme));
            }
            for (nth, it) in found.iter().enumerate() {
                let chosen = nth == shelf.at;
                if row_ui(ui, cx, it, (chosen, chosen && moved), shelf.to, out) {
                    shelf.at = nth;
                }
            }
        });
    });
    close
}

/// The search field. While it has the focus the arrows walk through the entries, and Enter or + adds the one they are
/// at, or opens it where it was added already. Returns whether the keys moved.
fn search_ui(ui: &mut Ui, cx: &Cx, shelf: &mut Shelf, found: &[Found], out: &mut Vec<Intent>) -> bool {
    let id = egui::Id::unique("library search");
    let (mut up, mut down, mut add) = (0, 0, false);
    if ui.memory(|it| it.has_focus(id)) {
        (up, down, add) = ui.input_mut(|it| {
            let plus = |event: &Event| matches!(event, Event::Text(typed) if typed == "+");
            let typed_plus = it.events.iter().any(plus);
            it.events.retain(|event| !plus(event));
            (
                it.count_and_consume_key(Modifiers::NONE, Key::ArrowUp),
                it.count_and_consume_key(Modifiers::NONE, Key::ArrowDown),
                it.consume_key(Modifiers::NONE, Key::Enter) || typed_plus,
            )
        });
    }
    shelf.at = (shelf.at + down).min(found.len().saturating_sub(1)).saturating_sub(up);
    if let Some(it) = found.get(shelf.at).filter(|_| add) {
        out.push(pressed(cx, it, shelf.to));
    }
    let name = cx.t("library-ui-search");
    let hint = style::secondary(name.as_str(), cx.theme);
    let width = ui.available_width() - 10.0;
    let field = ui.add(TextEdit::singleline(&mut shelf.words).id(id).desired_width(width).hint_text(hint));
    style::name_field(&field, &name);
    if !std::mem::replace(&mut shelf.opened, true) {
        field.request_focus();
    }
    if field.changed() {
        shelf.at = 0;
    }
    if field.has_focus()
        && let Some(it) = found.get(shelf.at)
    {
        // The entry that the keys are at is heard with the field.
        let says = chosen_name(cx, it);
        ui.ctx().accesskit_node_builder(field.id, |node| node.set_description(says));
    }
    up + down > 0 || field.changed()
}

/// What Enter does with an entry: it adds it, or opens what it became.
fn pressed(cx: &Cx, it: &Found, to: Option<Allocation>) -> Intent {
    if let Some(risk) = it.added {
        return Intent::Open(risk.into());
    }
    let mut risk = filled_in(it.entry, cx.design().form, cx.text);
    risk.allocation = to.unwrap_or(risk.allocation);
    Intent::Edit(Edit::Risks(RisksEdit::AddFilled(Box::new(risk))))
}

fn chosen_name(cx: &Cx, it: &Found) -> String {
    match it.added {
        Some(_) => format!("{}, {}", it.title, cx.t("library-ui-added")),
        None => it.title.clone(),
    }
}

fn filters_ui(ui: &mut Ui, cx: &Cx, shelf: &mut Shelf) {
    ui.spacing_mut().item_spacing.x = 6.0;
    let width = ((ui.available_width() - 10.0 - 6.0) / 2.0).clamp(96.0, 220.0);
    let works: Vec<Work> = Work::ALL.into_iter().filter(|it| *it != Work::Other).collect();
    ui.horizontal_wrapped(|ui| {
        let mut changed = filter(ui, cx, ("library-ui-work", "library-ui-all-works"), &mut shelf.work, &works, width);
        let natures = [Nature::Risk, Nature::Opportunity];
        let keys = ("library-ui-nature", "library-ui-all-natures");
        changed |= filter(ui, cx, keys, &mut shelf.nature, &natures, width);
        changed |= filter(ui, cx, ("risks-filter-lens", "risks-all-lenses"), &mut shelf.lens, &Lens::ALL, width);
        let keys = ("library-ui-origin", "library-ui-all-origins");
        changed |= filter(ui, cx, keys, &mut shelf.origin, &Origin::ALL, width);
        if changed {
            shelf.at = 0;
        }
    });
    ui.horizontal_wrapped(|ui| {
        let usual = cx.t("library-ui-to-usual");
        let word = |to: Option<Allocation>| to.map_or(usual.clone(), |it| cx.text.place(cx.design(), it));
        let places = cx.design().places().into_iter().map(Some);
        let options = std::iter::once(None).chain(places).map(|it| (it, word(it)));
        let (name, shown) = (cx.t("library-ui-to"), word(shelf.to));
        ui.label(style::secondary(&name, cx.theme));
        let room = (ui.available_width() - 12.0).clamp(96.0, 220.0);
        if let Some(to) = widgets::pick(ui, ("to", &name), &shown, Some(shelf.to), options, Some(room)) {
            shelf.to = to;
        }
    });
}

/// A choice of one value or all. Returns whether it changed.
fn filter<T: Named + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    (key, every): (&str, &str),
    now: &mut Option<T>,
    all: &[T],
    width: f32,
) -> bool {
    let (name, every) = (cx.t(key), cx.t(every));
    let word = |it: Option<T>| it.map_or(every.clone(), |it| cx.text.word(it));
    let options = std::iter::once(None).chain(all.iter().copied().map(Some)).map(|it| (it, word(it)));
    let shown = word(*now);
    let chosen = widgets::pick(ui, (key, &name), &shown, Some(*now), options, Some(width - 2.0));
    let changed = chosen.is_some();
    if let Some(to) = chosen {
        *now = to;
    }
    changed
}

/// A row. What is not seen keeps its height and is not laid out. Returns whether the keys are to go there.
fn row_ui(
    ui: &mut Ui,
    cx: &Cx,
    it: &Found,
    (chosen, to_it): (bool, bool),
    to: Option<Allocation>,
    out: &mut Vec<Intent>,
) -> bool {
    let width = ui.available_width();
    let memory = egui::Id::unique(("library row", it.entry.id.as_str(), width.round() as i32, cx.text.language()));
    let known: Option<f32> = ui.data(|it| it.get_temp(memory));
    let rect = Rect::from_min_size(ui.cursor().min, vec2(width, known.unwrap_or(90.0)));
    if to_it {
        ui.scroll_to_rect(rect, None);
    }
    if known.is_some() && !to_it && !ui.is_rect_visible(rect) {
        ui.allocate_space(rect.size());
        return false;
    }
    let ground = ui.interact(rect, egui::Id::unique(("library ground", it.entry.id.as_str())), Sense::CLICK);
    if chosen {
        let (fill, line) = (style::color(Ink::FocusFill, cx.theme), style::color(Ink::Focus, cx.theme));
        ui.painter().rect(rect, CornerRadius::same(6), fill, Stroke::new(1.0, line), StrokeKind::Inside);
    }
    let inner = ui.scope_builder(UiBuilder::new().id_salt(it.entry.id.as_str()), |ui| {
        Frame::new().inner_margin(Margin::symmetric(6, 6)).show(ui, |ui| {
            ui.set_width(width - 12.0);
            words_ui(ui, cx, it, to, out)
        })
    });
    let height = inner.response.rect.height();
    if known.is_none_or(|it| (it - height).abs() > 0.5) {
        ui.data_mut(|it| it.insert_temp(memory, height));
    }
    ground.clicked() || inner.inner.inner
}

/// What a row says, and its button. Returns whether the button was pressed.
fn words_ui(ui: &mut Ui, cx: &Cx, it: &Found, to: Option<Allocation>, out: &mut Vec<Intent>) -> bool {
    let button = ui
        .horizontal(|ui| {
            ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                let button = row_button(ui, cx, it);
                ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                    if it.entry.nature == Nature::Opportunity {
                        nature_mark(ui, cx, it.entry.nature);
                    }
                    ui.add(egui::Label::new(style::strong(&it.title)).wrap());
                });
                button
            })
            .inner
        })
        .inner;
    ui.add(egui::Label::new(&it.says).wrap());
    let words = [cx.text.word(it.entry.origin), cx.text.word(it.entry.lens), cx.text.phase(it.entry.phase)];
    ui.add(egui::Label::new(style::secondary(words.join(" · "), cx.theme).size(style::SMALL)).wrap());
    if button.clicked() {
        out.push(pressed(cx, it, to));
    }
    button.clicked()
}

/// Adds; or, with the mark of what was added, shows it in the design.
fn row_button(ui: &mut Ui, cx: &Cx, it: &Found) -> Response {
    let (button, key) = if it.added.is_some() {
        let words = style::secondary(cx.t("library-ui-added"), cx.theme);
        let check = icons::CHECK.rich_text().size(16.0).color(style::color(Ink::Alliance, cx.theme));
        let button = egui::Button::new((check, words)).fill(Color32::TRANSPARENT).min_size(Vec2::splat(24.0));
        (ui.add(button), "library-ui-go")
    } else {
        (widgets::button(ui, Some(icons::ADD), &cx.t("library-ui-add")), "library-ui-add-name")
    };
    let name = cx.text.with(key, [("title", (&it.title).into())]);
    style::name(&button, Role::Button, &name);
    button.on_hover_text(name)
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
        // Which partner or which project carries it, no library can say.
        Form::Programme if entry.usual == crate::design::catalogue::Place::Shared => Allocation::Shared,
        Form::Programme => Allocation::Unplaced,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::catalogue::Place;
    use crate::design::form::Side;
    use crate::design::phases::Phase;
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
