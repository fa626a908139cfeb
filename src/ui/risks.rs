//! The risks section: what is counted, the dossier, the filters, and the register beside the library.
//!
//! Filters and sorting belong to the screen: they are kept per design in egui's memory, outside the design and undo.

use egui::{Align, Layout, Rect, TextEdit, Ui, UiBuilder, accesskit::Role, pos2};

use crate::design::edit::{Edit, RisksEdit};
use crate::design::form::Phase;
use crate::design::risks::{Allocation, Lens, Nature, Risk};
use crate::picture::tokens::Ink;
use crate::ui::library::{self, Shelf};
use crate::ui::matrix::Passing;
use crate::ui::risk_sort::Sort;
use crate::ui::{Cx, Intent, icons, risk_panels, risk_table, style, widgets};

pub use crate::ui::risk_form::risk_form_ui;

/// Room between register and library.
const GAP: f32 = 12.0;
/// The width of the library beside the register.
const LIBRARY: f32 = 340.0;
/// From this width on library and register stand side by side.
const BOTH: f32 = 850.0;
/// From this width on the buttons stand beside the heading.
const BUTTONS_BESIDE: f32 = 700.0;

/// How the section is shown.
#[derive(Clone, Default)]
pub struct View {
    /// Words that a title or description must have.
    pub words: String,
    /// The one place that is shown.
    pub place: Option<Allocation>,
    /// The one lens that is shown.
    pub lens: Option<Lens>,
    /// The order of the register.
    pub sort: Sort,
    /// The library, while it is open.
    pub shelf: Option<Shelf>,
}

impl View {
    fn is_filtered(&self) -> bool {
        !self.words.trim().is_empty() || self.place.is_some() || self.lens.is_some()
    }

    fn clear_filters(&mut self) {
        (self.words, self.place, self.lens) = (String::new(), None, None);
        self.sort.changed();
    }

    fn shows(&self, risk: &Risk, words: &str) -> bool {
        self.place.is_none_or(|it| it == risk.allocation)
            && self.lens.is_none_or(|it| risk.lens == Some(it))
            && (words.is_empty()
                || risk.title.to_lowercase().contains(words)
                || risk.description.to_lowercase().contains(words))
    }
}

/// The section.
pub fn risks_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let memory = egui::Id::unique(("risks", cx.design().id));
    let mut view: View = ui.data_mut(|it| it.get_temp(memory)).unwrap_or_default();
    heading(ui, cx, &mut view, out);
    let area = ui.available_rect_before_wrap();
    match &mut view.shelf {
        None => register(ui, cx, &mut view, out),
        Some(shelf) if area.width() < BOTH => {
            if library::library_ui(ui, cx, shelf, out) {
                view.shelf = None;
            }
        }
        Some(shelf) => {
            let edge = area.right() - LIBRARY;
            let right = Rect::from_min_max(pos2(edge, area.top()), area.max);
            let closed = ui
                .scope_builder(UiBuilder::new().max_rect(right).id_salt("library"), |ui| {
                    library::library_ui(ui, cx, shelf, out)
                })
                .inner;
            let left = Rect::from_min_max(area.min, pos2(edge - GAP, area.bottom()));
            ui.scope_builder(UiBuilder::new().max_rect(left), |ui| register(ui, cx, &mut view, out));
            if closed {
                view.shelf = None;
            }
        }
    }
    ui.data_mut(|it| it.insert_temp(memory, view));
}

/// Counts and value, and the buttons: beside them where there is room, else below.
fn heading(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Vec<Intent>) {
    let (dossier, insight) = (&cx.design().risks, cx.session.insight());
    let language = cx.text.language();
    let mut says = cx.text.with(
        "risks-says",
        [
            ("risks", dossier.risks().count().into()),
            ("opportunities", dossier.opportunities().count().into()),
            ("value", language.euro_short(insight.expected).into()),
        ],
    );
    if insight.opportunities > 0.0 {
        let value = language.euro_short(insight.opportunities);
        says = format!("{says} · {}", cx.text.with("risks-says-opportunities", [("value", value.into())]));
    }
    let beside = ui.available_width() >= BUTTONS_BESIDE;
    ui.horizontal(|ui| {
        ui.vertical(|ui| {
            ui.label(style::strong(cx.t("section-risks")).size(style::SECTION));
            ui.label(style::secondary(says, cx.theme));
        });
        if beside {
            ui.with_layout(Layout::right_to_left(Align::Max), |ui| buttons(ui, cx, view, true, out));
        }
    });
    if !beside {
        ui.horizontal_wrapped(|ui| buttons(ui, cx, view, false, out));
    }
    ui.add_space(4.0);
}

fn buttons(ui: &mut Ui, cx: &Cx, view: &mut View, backwards: bool, out: &mut Vec<Intent>) {
    // A layout from the right takes the last button first.
    let order: [u8; 3] = if backwards { [2, 1, 0] } else { [0, 1, 2] };
    for at in order {
        match at {
            0 => add_button(ui, cx, view, Nature::Risk, out),
            1 => add_button(ui, cx, view, Nature::Opportunity, out),
            _ => library_button(ui, cx, view),
        }
    }
}

fn add_button(ui: &mut Ui, cx: &Cx, view: &mut View, nature: Nature, out: &mut Vec<Intent>) {
    let (clicked, title) = match nature {
        Nature::Risk => (widgets::primary_button(ui, &cx.t("risks-add"), cx.theme).clicked(), cx.t("new-risk")),
        Nature::Opportunity => {
            (widgets::button(ui, None, &cx.t("risks-add-opportunity")).clicked(), cx.t("new-opportunity"))
        }
    };
    if clicked {
        // It goes where one looks, and no other filter may hide it.
        let to = view.place.unwrap_or_default();
        view.words.clear();
        view.lens = None;
        out.push(Intent::EditAndOpen(Edit::Risks(RisksEdit::Add { nature, title, to })));
    }
}

fn library_button(ui: &mut Ui, cx: &Cx, view: &mut View) {
    if widgets::button(ui, None, &cx.t("risks-library")).clicked() {
        view.shelf = match view.shelf {
            Some(_) => None,
            None => Some(Shelf::for_work(cx.design().project.work)),
        };
    }
}

fn register(ui: &mut Ui, cx: &Cx, view: &mut View, out: &mut Vec<Intent>) {
    let list = &cx.design().risks.list;
    if list.is_empty() {
        widgets::empty_state(ui, cx, &cx.t("risks-empty"), &cx.t("risks-empty-says"), |ui| {
            add_button(ui, cx, view, Nature::Risk, out);
            library_button(ui, cx, view);
        });
        return;
    }
    dossier_line(ui, cx, out);
    let words = view.words.trim().to_lowercase();
    let mut rows: Vec<&Risk> = list.iter().filter(|it| view.shows(it, &words)).collect();
    filters(ui, cx, view, (rows.len(), list.len()));
    ui.add_space(2.0);
    if rows.is_empty() {
        widgets::card(ui, cx.theme, |ui| {
            ui.set_width(ui.available_width());
            ui.label(style::secondary(cx.t("risks-none-found"), cx.theme));
            if widgets::button(ui, None, &cx.t("risks-clear-filter")).clicked() {
                view.clear_filters();
            }
        });
        return;
    }
    view.sort.apply(cx, &mut rows);
    // Of all risks none steps back.
    let passes: Option<Passing> = view.is_filtered().then(|| rows.iter().map(|it| it.id).collect());
    risk_panels::with_panels(ui, cx, passes.as_ref(), out, |ui, out| {
        risk_table::table_ui(ui, cx, &rows, &mut view.sort, out);
    });
}

/// For which phase the alliance adopted the dossier (GV 5).
fn dossier_line(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (adopted, now) = (cx.design().risks.adopted, cx.design().project.phase);
    let mut adopt = |phase| out.push(Intent::Edit(Edit::Risks(RisksEdit::Adopt(phase))));
    let roomy = ui.available_width() >= BUTTONS_BESIDE;
    ui.horizontal_wrapped(|ui| {
        ui.label(style::secondary(cx.t("risks-adopted"), cx.theme));
        let name = cx.t("risks-adopted-name");
        let choice = widgets::optional_choice(ui, cx, ("adopted", &name), adopted, &Phase::ALL, Some(190.0));
        if let Some(phase) = choice {
            adopt(phase);
        }
        if adopted == Some(now) {
            let color = style::color(Ink::Alliance, cx.theme);
            let check = ui.label(icons::CHECK.rich_text().size(16.0).color(color));
            let words = cx.t("risks-adopted-now");
            style::name(&check, Role::Image, &words);
            check.on_hover_text(&words);
            if roomy {
                ui.label(style::secondary(words, cx.theme));
            }
        } else {
            let words = cx.text.with("risks-adopt", [("phase", cx.text.phase(now).to_lowercase().into())]);
            if widgets::button(ui, None, &words).clicked() {
                adopt(Some(now));
            }
        }
    });
}

fn filters(ui: &mut Ui, cx: &Cx, view: &mut View, (shown, all): (usize, usize)) {
    ui.horizontal_wrapped(|ui| {
        let width = (ui.available_width() * 0.35).clamp(150.0, 260.0);
        if search_field(ui, cx, "risks-filter", &mut view.words, width) {
            view.sort.changed();
        }

        let form = cx.design().form;
        let (name, every) = (cx.t("risks-filter-place"), cx.t("risks-all-places"));
        let word = |place: Option<Allocation>| place.map_or(every.clone(), |it| cx.text.place(form, it));
        let options = std::iter::once(None).chain(Allocation::ALL.into_iter().map(Some)).map(|it| (it, word(it)));
        let shown_place = word(view.place);
        if let Some(place) = widgets::pick(ui, ("place", &name), &shown_place, Some(view.place), options, Some(150.0)) {
            view.place = place;
            view.sort.changed();
        }

        let (name, every) = (cx.t("risks-filter-lens"), cx.t("risks-all-lenses"));
        let word = |lens: Option<Lens>| lens.map_or(every.clone(), |it| cx.text.word(it));
        let options = std::iter::once(None).chain(Lens::ALL.into_iter().map(Some)).map(|it| (it, word(it)));
        let shown_lens = word(view.lens);
        if let Some(lens) = widgets::pick(ui, ("lens", &name), &shown_lens, Some(view.lens), options, Some(130.0)) {
            view.lens = lens;
            view.sort.changed();
        }

        if view.is_filtered() {
            let count = cx.text.with("risks-shown", [("shown", shown.into()), ("all", all.into())]);
            ui.label(style::secondary(count, cx.theme));
            if widgets::icon_button(ui, icons::CLOSE, &cx.t("risks-clear-filter")).clicked() {
                view.clear_filters();
            }
        }
    });
}

/// A field to search in a list; what is typed is no part of the design. Returns whether it changed.
pub fn search_field(ui: &mut Ui, cx: &Cx, key: &str, words: &mut String, width: f32) -> bool {
    let name = cx.t(key);
    let hint = style::secondary(name.as_str(), cx.theme);
    let response = ui.add(TextEdit::singleline(words).desired_width(width).hint_text(hint).id_salt(("search", key)));
    style::name_field(&response, &name);
    response.changed()
}
