//! The mandate table: subjects against bands of amounts, each cell who decides.
//!
//! A gap and a double mandate show in the cell itself. A cell is as wide as its own limits say, whatever limits others
//! have.

pub(crate) mod cell;

use egui::text::LayoutJob;
use egui::{
    Align, Align2, Color32, CornerRadius, FontId, FontSelection, Label, Layout, Popup, PopupCloseBehavior, Rect,
    ScrollArea, Sense, Stroke, Ui, UiBuilder, pos2, vec2,
};

use crate::app::tables::bovenkant::{Decided, band_words, decides};
use crate::app::usual;
use crate::design::bovenkant::{Bovenkant, Subject};
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::euro::Euro;
use crate::design::mandates::Band;
use crate::picture::tokens::Ink;
use crate::picture::typeface::Weight;
use crate::picture::wrap;
use crate::rules::Severity;
use crate::ui::bovenkant::mandates::cell::{cell_popup, limit_popup};
use crate::ui::bovenkant::names::Names;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{fields, icons, lit, parts, rule, style, widgets};

/// The least width of a band, and under which its head stands in two lines.
const BAND: f32 = 84.0;
const HEAD: f32 = 128.0;
/// So wide a band is before the names get narrower.
const EASY: f32 = 96.0;
/// The width of the names: a part of the table, from the least to the most of it.
const NAME: (f32, f32, f32) = (0.3, 132.0, 240.0);
/// So many lines of words stand in a cell.
const LINES: usize = 4;
/// The width of the menu at the end of a row.
const MENU: f32 = 32.0;
/// The least height of a row.
const ROW: f32 = 34.0;
/// The room around words in a cell.
const PAD: f32 = 8.0;

/// The band that an amount lies in.
pub(crate) fn segment_at(segments: &[Band], amount: Euro) -> Band {
    segments.iter().copied().find(|it| it.up_to.is_none_or(|limit| amount <= limit)).unwrap_or(Band::ALL)
}

/// Where the columns lie, from the left of the table.
struct Columns {
    bands: Vec<Band>,
    name: f32,
    band: f32,
}

impl Columns {
    fn of(top: &Bovenkant, room: f32) -> Self {
        let bands = top.bands();
        let count = bands.len() as f32;
        // The names give way to the bands before the table scrolls.
        let name = (room * NAME.0).min(room - MENU - count * EASY).clamp(NAME.1, NAME.2);
        let band = ((room - name - MENU) / count).max(BAND).floor();
        Self { bands, name, band }
    }

    fn width(&self) -> f32 {
        self.name + self.band * self.bands.len() as f32 + MENU
    }

    /// The sides of a band of a subject: all columns that it holds.
    fn sides(&self, of: Band) -> (f32, f32) {
        let first = self.bands.iter().position(|it| of.holds(it)).unwrap_or(0);
        let count = self.bands.iter().filter(|it| of.holds(it)).count().max(1);
        let left = self.name + self.band * first as f32;
        (left, left + self.band * count as f32)
    }
}

/// The least width in which the table fits without scrolling.
pub(crate) fn least(top: &Bovenkant) -> f32 {
    Columns::of(top, 0.0).width()
}

/// Whether the usual mandates would be others than what stands.
#[derive(Default)]
pub(crate) struct Proposing(Kept<(), bool>);

/// The table.
pub(crate) fn mandates_ui(ui: &mut Ui, cx: &Cx, names: &Names, state: &mut Proposing, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    ui.add(Label::new(style::secondary(cx.t("table-says"), cx.theme)).wrap());
    if top.subjects.is_empty() {
        ui.add(Label::new(style::secondary(cx.t("bovenkant-no-subjects"), cx.theme)).wrap());
    } else {
        let columns = Columns::of(top, ui.available_width());
        let build = UiBuilder::new()
            .id_salt("table")
            .accessibility_role(egui::accesskit::Role::Group)
            .accessibility_label(cx.t("table-name"));
        let rows = |ui: &mut Ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            head_ui(ui, cx, &columns, out);
            for subject in &top.subjects {
                ui.push_id(subject.id, |ui| row_ui(ui, cx, (&columns, subject), names, out));
            }
            ui.add_space(2.0);
        };
        ui.scope_builder(build, |ui| ScrollArea::horizontal().id_salt("mandate table").show(ui, rows));
    }
    let proposed = cx.design().proposed().next().is_some();
    if proposed {
        ui.add(Label::new(style::secondary(cx.t("table-proposed-says"), cx.theme)).wrap());
    }
    ui.horizontal_wrapped(|ui| {
        if proposed && widgets::button(ui, Some(icons::CHECK), &cx.t("table-confirm")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::ConfirmMandates)));
        }
        propose_ui(ui, cx, proposed, state, out);
        add_subject_ui(ui, cx, out);
        renew_ui(ui, cx, out);
    });
}

/// Offers the usual mandates, where they would be others than what stands.
fn propose_ui(ui: &mut Ui, cx: &Cx, proposed: bool, state: &mut Proposing, out: &mut Vec<Intent>) {
    let (design, catalogue) = (cx.design(), cx.catalogue());
    if !*state.0.get(cx, (), || usual::mandates_differ(design, catalogue, cx.text)) {
        return;
    }
    let key = if proposed { "table-propose-tab" } else { "table-propose" };
    if widgets::button(ui, None, &cx.t(key)).on_hover_text(cx.t("table-propose-tip")).clicked() {
        out.push(Intent::Edit(usual::mandates(design, catalogue, cx.text)));
    }
}

fn line(ui: &Ui, cx: &Cx, rect: Rect) {
    rule::above(ui, rect.x_range(), rect.bottom(), cx.theme);
}

/// The heads of the columns; a limit is pressed to move it.
fn head_ui(ui: &mut Ui, cx: &Cx, columns: &Columns, out: &mut Vec<Intent>) {
    let high = if columns.band < HEAD { 40.0 } else { 30.0 };
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width(), high), Sense::hover());
    let (font, color) = (FontId::proportional(style::BODY), style::color(Ink::Ink2, cx.theme));
    let at = |x: f32| pos2(rect.left() + x + PAD, rect.center().y);
    ui.painter().text(at(0.0), Align2::LEFT_CENTER, cx.t("table-subject"), font.clone(), color);
    let lone = columns.bands.len() == 1;
    for (nth, band) in columns.bands.iter().enumerate().filter(|_| !lone) {
        let x = columns.name + columns.band * nth as f32;
        let words = band_words(cx.text, *band);
        let room = columns.band - 2.0 * PAD + 4.0;
        let galley = if columns.band < HEAD {
            ui.painter().layout(words.clone(), FontId::proportional(style::SMALL), color, room)
        } else {
            ui.painter().layout_no_wrap(words.clone(), font.clone(), color)
        };
        let spot = Rect::from_min_size(pos2(rect.left() + x, rect.top()), vec2(columns.band, rect.height()));
        let place = pos2(spot.left() + PAD, spot.center().y - galley.size().y / 2.0);
        ui.painter().with_clip_rect(spot.intersect(ui.clip_rect())).galley(place, galley, color);
        let Some(limit) = band.up_to else { continue };
        let name = cx.text.with("table-move-limit", [("amount", cx.text.language().euro(limit).into())]);
        let id = ui.make_persistent_id(("limit", nth));
        let response = widgets::hit(ui, spot.shrink(2.0), id, Sense::click(), &name).on_hover_text(&name);
        wash(ui, cx, spot.shrink(2.0), &response);
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        popup.layout(Layout::top_down(Align::Min)).show(|ui| {
            limit_popup(ui, cx, limit, out);
        });
    }
    line(ui, cx, rect);
}

/// A place that can be pressed shows it under the pointer and the keyboard.
fn wash(ui: &Ui, cx: &Cx, rect: Rect, response: &egui::Response) {
    let radius = CornerRadius::same(6);
    if response.hovered() || Popup::is_id_open(ui.ctx(), Popup::default_response_id(response)) {
        let stroke = Stroke::new(1.0, style::color(Ink::Ink2, cx.theme));
        ui.painter().rect_stroke(rect, radius, stroke, egui::StrokeKind::Inside);
    }
    if response.has_focus() {
        let stroke = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
        ui.painter().rect_stroke(rect, radius, stroke, egui::StrokeKind::Inside);
    }
}

/// What a cell says, and how.
struct Cell {
    words: String,
    ink: Ink,
    /// A gap or a double mandate.
    severity: Option<Severity>,
    reserved: bool,
}

fn cell(cx: &Cx, subject: &Subject, band: Band) -> Cell {
    let (words, decided) = decides(cx.design(), cx.text, subject, band);
    let (ink, severity) = match decided {
        Decided::Mandated | Decided::Reserved => (Ink::Ink, None),
        Decided::Proposed => (Ink::Ink2, None),
        Decided::Double => (Ink::Blocker, Some(Severity::Blocker)),
        Decided::Nobody => (Ink::Blocker, Some(Severity::Warning)),
    };
    Cell { words, ink, severity, reserved: decided == Decided::Reserved }
}

fn row_ui(ui: &mut Ui, cx: &Cx, (columns, subject): (&Columns, &Subject), names: &Names, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    let bands = top.bands_on(subject);
    let icon = 20.0;
    // Long words are broken as on the picture, with a hyphen.
    let job = |words: &str, ink: Ink, width: f32| {
        let mut job = LayoutJob::default();
        let lines = wrap(words, style::BODY, Weight::Regular, width.max(20.0), LINES);
        let cut = lines.last().is_some_and(|it| it.ends_with('…') && !words.ends_with('…'));
        let words = egui::RichText::new(lines.join("\n")).color(style::color(ink, cx.theme));
        words.append_to(&mut job, ui.style(), FontSelection::Default, Align::Min);
        (job, cut)
    };
    let cells: Vec<_> = bands
        .iter()
        .map(|band| {
            let (left, right) = columns.sides(*band);
            let cell = cell(cx, subject, *band);
            let marked = cell.severity.is_some() || cell.reserved;
            let room = right - left - 2.0 * PAD - if marked { icon } else { 0.0 };
            let (job, cut) = job(&cell.words, cell.ink, room);
            (*band, (left, right), cell, (ui.painter().layout_job(job), cut))
        })
        .collect();
    // The name stands whole, with a mark behind it and the room around it.
    let name = egui::WidgetText::from(subject.name.as_str());
    let wrap = Some(egui::TextWrapMode::Wrap);
    let name = name.into_galley(ui, wrap, columns.name - PAD - 28.0, egui::TextStyle::Body);
    let high = cells.iter().map(|it| it.3.0.size().y).fold(name.size().y, f32::max);
    let (rect, _) = ui.allocate_exact_size(vec2(columns.width(), (high + 14.0).max(ROW)), Sense::hover());
    lit::light(ui, cx, subject.id, rect);
    if cx.is_selected(subject.id) {
        ui.painter().rect_filled(rect, CornerRadius::same(4), style::color(Ink::Focus, cx.theme).gamma_multiply(0.12));
    }
    let spot = |left: f32, right: f32| {
        Rect::from_min_max(pos2(rect.left() + left, rect.top()), pos2(rect.left() + right, rect.bottom()))
    };
    name_ui(ui, cx, subject, spot(0.0, columns.name), out);
    for (nth, (band, (left, right), cell, (galley, cut))) in cells.into_iter().enumerate() {
        let spot = spot(left, right).shrink2(vec2(1.0, 2.0));
        let mut x = spot.left() + PAD - 1.0;
        if let Some(severity) = cell.severity {
            let fill = style::color(Ink::BlockerFill, cx.theme);
            ui.painter().rect_filled(spot, CornerRadius::same(6), fill);
            mark(ui, icons::severity(severity, false), pos2(x, spot.center().y), style::color(cell.ink, cx.theme));
            x += icon;
        } else if cell.reserved {
            mark(ui, icons::LOCK, pos2(x, spot.center().y), style::color(Ink::Client, cx.theme));
            x += icon;
        }
        let size = galley.size();
        ui.painter().galley(pos2(x, spot.center().y - size.y / 2.0), galley, Color32::PLACEHOLDER);
        let of = if bands.len() == 1 {
            cx.text.with("table-cell", [("subject", (&subject.name).into()), ("who", (&cell.words).into())])
        } else {
            let band = band_words(cx.text, band);
            let values = [("subject", (&subject.name).into()), ("band", band.into()), ("who", (&cell.words).into())];
            cx.text.with("table-cell-band", values)
        };
        let response = widgets::hit(ui, spot, ui.make_persistent_id(("cell", nth)), Sense::click(), &of);
        wash(ui, cx, spot, &response);
        if response.gained_focus() {
            response.scroll_to_me(None);
        }
        let popup = Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClickOutside);
        let words = Layout::top_down(Align::Min);
        popup.layout(words).show(|ui| cell_popup(ui, cx, (subject, band), names, out));
        if cut {
            response.on_hover_text(&cell.words);
        }
    }
    let end = columns.width();
    at(ui, spot(end - MENU, end), "menu", |ui| menu_ui(ui, cx, subject, out));
    line(ui, cx, rect);
}

fn mark(ui: &Ui, icon: icons::Icon, at: egui::Pos2, color: Color32) {
    let mut job = LayoutJob::default();
    let rich = icon.rich_text().size(15.0).color(color);
    rich.append_to(&mut job, ui.style(), FontSelection::Default, Align::Center);
    let galley = ui.painter().layout_job(job);
    ui.painter().galley(pos2(at.x, at.y - galley.size().y / 2.0), galley, color);
}

/// Something at a place of the row.
fn at(ui: &mut Ui, rect: Rect, salt: &str, add: impl FnOnce(&mut Ui)) {
    let layout = egui::Layout::left_to_right(Align::Center);
    let mut child = ui.new_child(UiBuilder::new().id_salt(salt).max_rect(rect).layout(layout));
    add(&mut child);
}

/// The name of a subject: words to press, and a field while it is typed over.
fn name_ui(ui: &mut Ui, cx: &Cx, subject: &Subject, rect: Rect, out: &mut Vec<Intent>) {
    let id = subject.id;
    let memory = ui.make_persistent_id("typed over");
    let mut typing = ui.data(|it| it.get_temp::<bool>(memory)).unwrap_or_default();
    typing |= cx.rename == Some(id.into());
    at(ui, rect.shrink2(vec2(2.0, 0.0)), "name", |ui| {
        if typing {
            let name = cx.text.with("bovenkant-subject-name", [("name", (&subject.name).into())]);
            let make = move |to| Edit::Bovenkant(BovenkantEdit::RenameSubject(id, to));
            let field = fields::name_field(ui, cx, ("subject", &name), &subject.name, out, make);
            parts::focus_name(ui, cx, id, &field, &subject.name);
            typing = cx.rename == Some(id.into()) || field.has_focus();
            return;
        }
        ui.add_space(PAD - 2.0);
        let marked = cx.session.insight().about(id.into()).next().is_some();
        let room = ui.available_width() - if marked { 24.0 } else { 4.0 };
        let name = cx.text.with("table-rename", [("name", (&subject.name).into())]);
        if parts::whole_link(ui, subject.name.as_str(), room, &name).clicked() {
            out.push(Intent::Rename(id.into()));
            out.push(Intent::CloseDetails);
        }
        widgets::signal_mark(ui, cx, id);
    });
    ui.data_mut(|it| it.insert_temp(memory, typing));
}

/// What else can be done with a subject.
fn menu_ui(ui: &mut Ui, cx: &Cx, subject: &Subject, out: &mut Vec<Intent>) {
    let id = subject.id;
    let name = cx.text.with("table-menu", [("name", (&subject.name).into())]);
    parts::icon_menu(ui, icons::MORE, &name, |ui| {
        ui.set_min_width(220.0);
        if ui.button(cx.t("table-menu-rename")).clicked() {
            out.push(Intent::Rename(id.into()));
            out.push(Intent::CloseDetails);
        }
        let mut tick = |ui: &mut Ui, key: &str, now: bool, edit: fn(_, bool) -> BovenkantEdit| {
            if let Some(on) = widgets::tick(ui, &cx.t(key), now) {
                out.push(Intent::Edit(Edit::Bovenkant(edit(id, on))));
                ui.close();
            }
        };
        tick(ui, "table-menu-money", subject.money, BovenkantEdit::SetSubjectMoney);
        tick(ui, "table-menu-reserved", subject.reserved, BovenkantEdit::SetSubjectReserved);
        ui.separator();
        if ui.button(cx.t("table-menu-remove")).clicked() {
            out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveSubject(id))));
        }
    });
}

fn add_subject_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let name = cx.t("bovenkant-add-subject");
    parts::menu(ui, (icons::ADD.rich_text(), name.as_str()), &name, |ui| {
        ui.set_min_width(220.0);
        for (name, entry) in usual::lacking_subjects(cx.design(), cx.catalogue(), cx.text) {
            if ui.button(&name).clicked() {
                out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::AddSubject { name, money: entry.money })));
            }
        }
        ui.separator();
        if ui.button(cx.t("bovenkant-own-subject")).clicked() {
            let name = cx.t("bovenkant-new-subject");
            // Its name is typed here, so the details may stay closed.
            out.push(Intent::EditAndOpen(Edit::Bovenkant(BovenkantEdit::AddSubject { name, money: true })));
            out.push(Intent::CloseDetails);
        }
    });
}

/// Marks roles and mandates as gone through for the phase that the project is in.
fn renew_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (top, phase) = (&cx.design().bovenkant, cx.design().project.phase);
    let values = [("phase", cx.text.phase(phase).to_lowercase().into())];
    let roles = top.roles.iter().all(|it| it.reconfirmed == Some(phase));
    if roles && top.mandates.iter().all(|it| it.renewed == Some(phase)) {
        let done = cx.text.with("bovenkant-renewed", values);
        let color = style::color(Ink::Alliance, cx.theme);
        ui.label(icons::CHECK.rich_text().color(color));
        ui.label(style::secondary(done, cx.theme));
    } else if widgets::button(ui, Some(icons::CHECK), &cx.text.with("bovenkant-renew", values)).clicked() {
        out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::Renew(phase))));
    }
}
