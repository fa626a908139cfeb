//! The cells of the register that are typed or chosen in, where they stand.
//!
//! Each answers to a click, to Tab, and to Enter or F2 on the cell with the keyboard.

use egui::text::CCursorRange;
use egui::{
    Button, Color32, Id as WidgetId, Popup, Rect, Response, RichText, ScrollArea, Sense, Stroke, TextStyle, Ui,
    UiBuilder, Vec2, accesskit::Role, text_edit::TextEditState,
};

use crate::design::edit::{Edit, RiskField, RisksEdit};
use crate::design::id::RiskId;
use crate::design::register::Status;
use crate::design::risks::{Allocation, Lens, ManagedBy, Nature, Origin, Risk, RiskHolder};
use crate::design::tags;
use crate::text::amounts::Unit;
use crate::text::words::Named;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::place_mark::nature_mark;
use crate::ui::kit::place_mark::{paint_place_mark, place_ink, place_mark};
use crate::ui::kit::{beside, numbers, style, widgets};
use crate::ui::risks::register::columns::Column;
use crate::ui::risks::register::values::holder_name;

/// The height of a long menu before it scrolls.
const MENU: f32 = 320.0;

/// Puts the cursor in a field, all of it selected.
fn take_in_hand(ui: &Ui, field: &Response, value: &str) {
    field.request_focus();
    let mut state = TextEditState::load(ui.ctx(), field.id).unwrap_or_default();
    state.cursor.set_char_range(Some(CCursorRange::select_all_str(value)));
    state.store(ui.ctx(), field.id);
    ui.ctx().request_repaint();
}

/// The name, with the mark of an opportunity: a field in the one selected row, words in the others.
pub(crate) fn title_cell(
    ui: &mut Ui,
    cx: &Cx,
    risk: &Risk,
    (sole, edit): (bool, bool),
    out: &mut Vec<Intent>,
) -> Response {
    if risk.is_opportunity() {
        nature_mark(ui, cx, Nature::Opportunity);
    }
    if sole || edit {
        let (id, name) = (risk.id, cx.text.with("risks-title-of", [("title", (&risk.title).into())]));
        let set = move |title| Edit::Risks(RisksEdit::Set(id, RiskField::Title(title)));
        let field = fields::name_field(ui, cx, ("title", &name), &risk.title, out, set);
        if edit {
            take_in_hand(ui, &field, &risk.title);
        }
        return field;
    }
    let response = ui.add(egui::Label::new(&risk.title).truncate().sense(Sense::click()));
    style::name(&response, Role::Button, &risk.title);
    response
}

/// A field without a frame until it is pointed at: as wide as what stands in it, so that the column aligns to the right,
/// and wide while something is typed.
fn quiet_width(ui: &mut Ui, salt: &str, shown: &str) -> f32 {
    let room = ui.available_width() - 2.0;
    let field = ui.make_persistent_id(("field", salt));
    if shown.is_empty() || ui.memory(|it| it.has_focus(field)) {
        return room;
    }
    let font = TextStyle::Body.resolve(ui.style());
    let words = ui.painter().layout_no_wrap(shown.to_owned(), font, Color32::PLACEHOLDER).size().x;
    ui.visuals_mut().text_edit_bg_color = Some(Color32::TRANSPARENT);
    ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::NONE;
    (words + 2.0 * ui.spacing().button_padding.x + 1.0).min(room)
}

/// The probability, to be typed in any row.
pub(crate) fn probability_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, edit: bool, out: &mut Vec<Intent>) -> Response {
    let (id, salt) = (risk.id, "probability");
    let name = cx.text.with("risks-probability-of", [("title", (&risk.title).into())]);
    let number = |share: f64| cx.text.language().share_in_full(share);
    let shown = risk.probability.map(number).unwrap_or_default();
    let width = quiet_width(ui, salt, &shown);
    let set = move |share| Edit::Risks(RisksEdit::Set(id, RiskField::Probability(share)));
    let look = Look { width: Some(width), cell: true, ..Look::default() };
    let field = numbers::share_field_as(ui, cx, (salt, &name), (risk.probability, look), out, set);
    if edit {
        take_in_hand(ui, &field, &shown);
    }
    field
}

/// The three points of the impact in millions of euro, to be typed in any row: `4,2 · 8,5 · 14,0`.
pub(crate) fn impact_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, edit: bool, out: &mut Vec<Intent>) -> Response {
    let (id, salt, language) = (risk.id, "impact", cx.text.language());
    let name = cx.text.with("risks-impact-of", [("title", (&risk.title).into())]);
    let shown = risk.impact.map(|it| language.points(it)).unwrap_or_default();
    let look = Look { width: Some(quiet_width(ui, salt, &shown)), cell: true, ..Look::default() };
    let set = move |points| Edit::Risks(RisksEdit::Set(id, RiskField::Impact(points)));
    let beside = beside::impacts(cx, id, Unit::Millions);
    let field = numbers::points_field(ui, cx, (salt, &name), (risk.impact, look), beside, out, set);
    if edit {
        take_in_hand(ui, &field, &shown);
    }
    let says = match risk.impact {
        Some(it) => [it.low, it.likely, it.high].map(|it| language.euro(it)).join(" · "),
        None => cx.t("risks-impact-hint"),
    };
    if field.has_focus() { field } else { field.on_hover_text(says) }
}

/// The labels as chips; a click makes them a field in which they are typed, parted by commas.
pub(crate) fn tags_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, edit: bool, out: &mut Vec<Intent>) -> Response {
    let (id, salt) = (risk.id, "tags");
    let name = cx.text.with("risks-tags-of", [("title", (&risk.title).into())]);
    let field = ui.make_persistent_id(("field", salt));
    // One frame longer than it has the focus, so that Esc is heard.
    let typing = ui.memory(|it| it.has_focus(field) || it.had_focus_last_frame(field));
    let shown = risk.tags.join(", ");
    if typing || edit {
        let look = Look { hint: "risks-tags-hint", ..Look::default() };
        let field = fields::text_field(ui, cx, (salt, &name), &shown, look, out, move |typed| {
            Some(Edit::Risks(RisksEdit::Set(id, RiskField::Tags(tags::typed(typed)))))
        });
        if edit {
            take_in_hand(ui, &field, &shown);
        }
        return field;
    }
    let room = ui.available_rect_before_wrap();
    let says = if shown.is_empty() { name } else { format!("{name}: {shown}") };
    let response = widgets::hit(ui, room, ui.scope_id().with("tags"), Sense::click(), &says);
    ui.scope_builder(UiBuilder::new().max_rect(room), |ui| {
        ui.spacing_mut().item_spacing.x = 4.0;
        if risk.tags.is_empty() {
            ui.label(style::secondary("–", cx.theme));
        }
        for tag in &risk.tags {
            widgets::tag_chip(ui, cx, tag);
        }
    });
    if response.has_focus() || response.hovered() {
        widgets::focus_ring(ui, room.shrink2(Vec2::new(2.0, 4.0)), cx.theme);
    }
    if shown.is_empty() { response } else { response.on_hover_text(shown) }
}

/// A cell in which one of several is chosen: its word, and a menu below it.
struct Choice<'a> {
    /// What stands in it; none: nothing.
    shown: Option<String>,
    /// Its colour, where it has one of its own.
    color: Option<Color32>,
    name: &'a str,
    /// Whether its menu is to open in this frame.
    edit: bool,
}

fn choice_cell<T: PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    it: Choice,
    now: &T,
    options: impl FnOnce() -> Vec<(T, String)>,
    mark: impl Fn(&mut Ui, Rect, &T),
) -> (Response, Option<T>) {
    let (empty, shown) = (it.shown.is_none(), it.shown.unwrap_or_else(|| "–".to_owned()));
    let color = it.color.or_else(|| empty.then(|| style::color(crate::picture::tokens::Ink::Ink2, cx.theme)));
    let words = color.map_or_else(|| RichText::new(&shown), |color| RichText::new(&shown).color(color));
    let response = ui.add(Button::new(words).frame_when_inactive(false).truncate());
    style::name(&response, Role::ComboBox, &format!("{}: {shown}", it.name));
    if it.edit {
        Popup::open_id(ui.ctx(), Popup::default_response_id(&response));
        response.request_focus();
    }
    let by_keys = it.edit || (response.clicked() && ui.input(|it| !it.pointer.any_released()));
    let wake = WidgetId::unique(("choice-by-keys", response.id));
    if by_keys {
        ui.data_mut(|it| it.insert_temp(wake, true));
    }
    let mut chosen = None;
    Popup::menu(&response).show(|ui| {
        ScrollArea::vertical().max_height(MENU).show(ui, |ui| {
            // Room for the mark before the word.
            let all = options();
            let fresh = ui.data_mut(|it| it.remove_temp::<bool>(wake)).is_some();
            for (to, word) in all {
                let button = Button::selectable(to == *now, word.as_str());
                let item = ui.add(button);
                mark(ui, item.rect, &to);
                style::name(&item, Role::MenuItem, word.trim());
                if fresh && to == *now {
                    item.request_focus();
                    item.scroll_to_me(None);
                }
                if item.clicked() {
                    chosen = Some(to);
                    ui.close();
                }
            }
        });
    });
    (response, chosen)
}

fn named<T: Named + PartialEq>(
    ui: &mut Ui,
    cx: &Cx,
    (risk, column, edit): (&Risk, Column, bool),
    (now, all): (Option<T>, &[T]),
    out: &mut Vec<Intent>,
    field: impl Fn(Option<T>) -> RiskField,
) -> Response {
    let name = cell_name(cx, risk, column);
    let it = Choice { shown: now.map(|it| cx.text.word(it)), color: None, name: &name, edit };
    let options = || {
        let none = (None, cx.t("choice-none"));
        std::iter::once(none).chain(all.iter().map(|it| (Some(*it), cx.text.word(*it)))).collect()
    };
    let (response, chosen) = choice_cell(ui, cx, it, &now, options, |_, _, _| {});
    if let Some(to) = chosen {
        out.push(Intent::Edit(Edit::Risks(RisksEdit::Set(risk.id, field(to)))));
    }
    response
}

/// What a cell is called: its column and its risk.
fn cell_name(cx: &Cx, risk: &Risk, column: Column) -> String {
    let column = cx.t(column.key());
    cx.text.with("risks-cell", [("column", column.into()), ("title", (&risk.title).into())])
}

/// A cell of words in which one of several is chosen.
pub(crate) fn chosen_cell(
    ui: &mut Ui,
    cx: &Cx,
    risk: &Risk,
    column: Column,
    edit: bool,
    out: &mut Vec<Intent>,
) -> Response {
    let cell = (risk, column, edit);
    match column {
        Column::Phase => named(ui, cx, cell, (risk.phase, &cx.design().phases().phases()), out, RiskField::Phase),
        Column::Origin => named(ui, cx, cell, (risk.origin, &Origin::ALL), out, RiskField::Origin),
        Column::Managed => named(ui, cx, cell, (risk.managed_by, &ManagedBy::ALL), out, RiskField::ManagedBy),
        Column::Nature => nature_cell(ui, cx, risk, edit, out),
        Column::Status => status_cell(ui, cx, risk, edit, out),
        Column::Holder => holder_cell(ui, cx, risk, edit, out),
        _ => named(ui, cx, cell, (risk.lens, &Lens::ALL), out, RiskField::Lens),
    }
}

fn nature_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, edit: bool, out: &mut Vec<Intent>) -> Response {
    let name = cell_name(cx, risk, Column::Nature);
    let it = Choice { shown: Some(cx.text.word(risk.nature)), color: None, name: &name, edit };
    let options = || [Nature::Risk, Nature::Opportunity].map(|it| (it, cx.text.word(it))).into();
    let (response, chosen) = choice_cell(ui, cx, it, &risk.nature, options, |_, _, _| {});
    if let Some(to) = chosen {
        out.push(Intent::Edit(Edit::Risks(RisksEdit::Set(risk.id, RiskField::Nature(to)))));
    }
    response
}

fn status_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, edit: bool, out: &mut Vec<Intent>) -> Response {
    let (name, now) = (cell_name(cx, risk, Column::Status), risk.register.status);
    let it = Choice { shown: Some(cx.text.word(now)), color: None, name: &name, edit };
    let options = || Status::ALL.map(|it| (it, cx.text.word(it))).into();
    let (response, chosen) = choice_cell(ui, cx, it, &now, options, |_, _, _| {});
    if let Some(to) = chosen {
        out.push(Intent::Edit(Edit::Risks(RisksEdit::Set(risk.id, RiskField::Status(to, cx.today)))));
    }
    response
}

/// Everybody and everything that can hold a risk, with what it is before its name.
pub(crate) fn holders(cx: &Cx) -> Vec<(Option<RiskHolder>, String)> {
    let design = cx.design();
    let group = |key: &str, it: &str| format!("{}: {it}", cx.t(key));
    let disciplines = design.team.disciplines.iter();
    let roles = design.bovenkant.roles.iter();
    std::iter::once((None, cx.t("choice-none")))
        .chain(
            disciplines
                .map(|it| (Some(RiskHolder::Discipline(it.id)), group("risks-form-holder-discipline", &it.name))),
        )
        .chain(roles.map(|it| (Some(RiskHolder::Role(it.id)), group("risks-form-holder-role", &cx.text.role_name(it)))))
        .chain(
            design
                .team
                .everybody()
                .map(|it| (Some(RiskHolder::Person(it.id)), group("risks-form-holder-person", &it.name))),
        )
        .collect()
}

fn holder_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, edit: bool, out: &mut Vec<Intent>) -> Response {
    let name = cell_name(cx, risk, Column::Holder);
    let shown = risk.holder.and_then(|it| holder_name(cx, it));
    let it = Choice { shown, color: None, name: &name, edit };
    let (response, chosen) = choice_cell(ui, cx, it, &risk.holder, || holders(cx), |_, _, _| {});
    if let Some(to) = chosen {
        out.push(Intent::Edit(Edit::Risks(RisksEdit::Set(risk.id, RiskField::Holder(to)))));
    }
    response
}

/// The place: its mark and word, those of a party where it lies with one of several, with a menu of all places.
pub(crate) fn place_cell(
    ui: &mut Ui,
    cx: &Cx,
    risk: &Risk,
    (roomy, edit): (bool, bool),
    out: &mut Vec<Intent>,
) -> Response {
    let (id, place): (RiskId, Allocation) = (risk.id, risk.allocation);
    let party = risk.party.and_then(|it| cx.design().party(it));
    match party {
        Some(party) => drop(widgets::side_mark(ui, cx.design().badge(party.into()), false, cx.theme)),
        None => place_mark(ui, place, cx.theme),
    }
    ui.spacing_mut().item_spacing.x = 2.0;
    let shown = match (party, place) {
        (Some(party), _) => cx.text.party(party),
        (None, Allocation::Allocated(side)) if !roomy => cx.text.side(side),
        (None, _) => cx.text.place(cx.design(), place),
    };
    let name = cell_name(cx, risk, Column::Place);
    let color = Some(style::color(place_ink(place), cx.theme));
    let it = Choice { shown: Some(shown), color, name: &name, edit };
    let word = |it: Allocation| (it, format!("      {}", cx.text.place(cx.design(), it)));
    let options = || cx.design().places().into_iter().map(word).collect();
    let (response, chosen) = choice_cell(ui, cx, it, &place, options, |ui, rect, to| {
        let mark = Rect::from_center_size(rect.left_center() + Vec2::new(16.0, 0.0), Vec2::splat(14.0));
        paint_place_mark(ui, mark, *to, cx.theme);
    });
    if let Some(to) = chosen {
        out.push(Intent::Edit(Edit::Risks(RisksEdit::Move { risks: vec![id], to })));
    }
    // A party's name may be longer than the column.
    match party {
        Some(party) => response.on_hover_text(cx.text.party(party)),
        None => response,
    }
}
