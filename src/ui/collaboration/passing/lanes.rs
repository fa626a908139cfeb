//! A form as one fills it in: the tray with what is left, five lanes, name and 'Doorgeven'. A token is dragged from the tray
//! to a lane, or from one lane to another; let go outside it lies where it lay. Till then the numbers stay as they were, and
//! beside the pointer stands what would follow.

use egui::{Align, Button, Layout, Pos2, Rect, RichText, TextEdit, Ui, vec2};

use crate::design::collaboration::{Condition, Filled};
use crate::picture::tokens::Ink;
use crate::ui::collaboration::passing::lane::{self, Lane, Row};
use crate::ui::collaboration::passing::sheet::{Held, Sheet};
use crate::ui::collaboration::passing::{keys, tokens};
use crate::ui::collaboration::voices;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The card is no wider than this.
const WIDE: f32 = 1040.0;
/// A row is no higher and no lower than this.
const ROW: [f32; 2] = [50.0, 76.0];
/// What stands above and beneath the rows, with the least room around it.
const REST: f32 = 160.0;
/// How high the question above the rows is, and the button beneath them.
const HEAD: f32 = 52.0;
const FOOT: f32 = 46.0;
/// Between both and the rows, at least and at most.
const GAP: [f32; 2] = [10.0, 44.0];
/// How wide the choice of a voice is.
const VOICES: f32 = 220.0;

/// The form. Returns it once it is handed in.
pub(super) fn sheet_ui(ui: &mut Ui, cx: &Cx, sheet: &mut Sheet) -> Option<Filled> {
    let all = ui.available_rect_before_wrap();
    let width = WIDE.min(all.width());
    let card = Rect::from_min_size(all.min + vec2((all.width() - width) / 2.0, 0.0), vec2(width, all.height()));
    let mut child = ui.new_child(egui::UiBuilder::new().id_salt("sheet").max_rect(card));
    widgets::card(&mut child, cx.theme, |ui| {
        let side = (width * 0.035).clamp(8.0, 36.0);
        ui.set_min_size(ui.available_size());
        let high = ((ui.available_height() - REST) / 6.0).clamp(ROW[0], ROW[1]);
        let room = ui.available_height() - HEAD - FOOT - 6.0 * high;
        let gap = (room / 4.0).clamp(GAP[0], GAP[1]);
        // In the middle of the card, however high that is.
        let inner = ui.available_rect_before_wrap().shrink2(vec2(side, (room / 2.0 - gap).max(0.0)));
        let mut ui = ui.new_child(egui::UiBuilder::new().max_rect(inner));
        ui.spacing_mut().item_spacing.y = 0.0;
        head_ui(&mut ui, cx, sheet);
        ui.add_space(gap);
        rows_ui(&mut ui, cx, sheet, high);
        ui.add_space(gap);
        foot_ui(&mut ui, cx, sheet)
    })
}

/// What is asked, and from where one looks.
fn head_ui(ui: &mut Ui, cx: &Cx, sheet: &mut Sheet) {
    ui.horizontal_top(|ui| {
        let whole = ui.available_width();
        ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
            ui.allocate_ui_with_layout(vec2(VOICES, HEAD), Layout::top_down(Align::Max), |ui| {
                ui.set_width(VOICES);
                voice_ui(ui, cx, sheet);
            });
            let width = (whole - VOICES - ui.spacing().item_spacing.x).max(120.0);
            ui.allocate_ui_with_layout(vec2(width, HEAD), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.add(egui::Label::new(style::strong(cx.t("passing-question")).size(style::HERO)).truncate());
                ui.add_space(2.0);
                ui.add(egui::Label::new(style::secondary(cx.t("passing-says"), cx.theme)).wrap());
            });
        });
    });
}

fn voice_ui(ui: &mut Ui, cx: &Cx, sheet: &mut Sheet) {
    ui.allocate_ui_with_layout(vec2(ui.available_width(), 30.0), Layout::right_to_left(Align::Center), |ui| {
        voices::voices_ui(ui, cx, &mut sheet.voice, 92.0);
    });
    ui.label(style::secondary(cx.t("passing-voices"), cx.theme).size(style::SMALL));
}

/// The tray and the lanes, and what hangs under the pointer.
fn rows_ui(ui: &mut Ui, cx: &Cx, sheet: &mut Sheet, high: f32) {
    let pointer = ui.input(|it| it.pointer.latest_pos());
    let fresh = std::mem::take(&mut sheet.fresh);
    let row = Row::new(ui.available_rect_before_wrap(), high);
    let tray = lane::tray_ui(ui, cx, sheet, row);
    let mut lanes: Vec<Lane> = Vec::new();
    for (nth, condition) in Condition::ALL.into_iter().enumerate() {
        let row = row.down(nth + 1);
        let over = sheet.held.is_some() && pointer.is_some_and(|it| row.whole.contains(it));
        lanes.push(lane::lane_ui(ui, cx, sheet, (row, condition, over)));
    }
    ui.allocate_rect(row.whole.union(row.down(Condition::ALL.len()).whole), egui::Sense::hover());
    let here = lanes.iter().find(|it| it.condition == sheet.lane);
    // Where a lane has the keyboard it is the one that the keys are in.
    if let Some(here) = here.filter(|_| fresh || lanes.iter().any(|it| it.response.has_focus()))
        && !here.response.has_focus()
    {
        here.response.request_focus();
    }
    if let Some(held) = lanes.iter().find_map(|it| it.picked).or(tray.picked) {
        sheet.held = Some(held);
    }
    if let (Some(held), Some(at)) = (sheet.held, pointer) {
        let over = lanes.iter().find(|it| it.row.whole.contains(at)).map(|it| it.condition);
        let in_tray = tray.row.whole.contains(at);
        held_ui(ui, cx, sheet, (held, over), (at, row.places().radius()));
        if ui.input(|it| it.pointer.any_released()) {
            if over.is_some() || in_tray {
                sheet.division = sheet.dropped(held, over);
            }
            if let Some(over) = over {
                sheet.go_to(over);
            }
            (sheet.held, sheet.too_many) = (None, 0);
        }
        ui.ctx().request_repaint();
    }
}

/// The token under the pointer, and what would follow.
fn held_ui(ui: &Ui, cx: &Cx, sheet: &Sheet, (held, over): (Held, Option<Condition>), (at, radius): (Pos2, f32)) {
    let color = |ink| style::color(ink, cx.theme);
    let painter = ui.ctx().layer_painter(egui::LayerId::new(egui::Order::Tooltip, egui::Id::unique("held token")));
    painter.circle_stroke(at, radius + 3.0, egui::Stroke::new(2.0, color(Ink::Focus)));
    if held.halves > 1 {
        tokens::whole(&painter, at, radius, color(Ink::Focus));
    } else {
        tokens::half(&painter, at, radius, color(Ink::Focus));
    }
    let Some(over) = over else { return };
    let after = sheet.dropped(held, Some(over));
    let points = |halves: u8| cx.text.language().number(f64::from(halves) / 2.0);
    let values = [
        ("name", cx.t(over.key()).into()),
        ("before", points(sheet.division.at(over)).into()),
        ("after", points(after.at(over)).into()),
    ];
    let lines = [
        cx.text.with("passing-would", values),
        cx.text.with("passing-would-left", [("left", points(after.left()).into())]),
    ];
    let font = egui::FontId::proportional(style::SMALL);
    let laid = lines.map(|it| painter.layout_no_wrap(it, font.clone(), color(Ink::Ink)));
    let size = vec2(laid.iter().map(|it| it.size().x).fold(0.0, f32::max) + 20.0, laid[0].size().y * 2.0 + 14.0);
    let screen = ui.ctx().content_rect();
    let mut place = Rect::from_min_size(at + vec2(18.0, 18.0), size);
    if place.right() > screen.right() {
        place = place.translate(vec2(-size.x - 36.0, 0.0));
    }
    let line = egui::Stroke::new(1.0, color(Ink::Focus));
    painter.rect(place, 6.0, color(Ink::Panel), line, egui::StrokeKind::Inside);
    let mut top = place.min + vec2(10.0, 6.0);
    for galley in laid {
        let next = top + vec2(0.0, galley.size().y + 2.0);
        painter.galley(top, galley, color(Ink::Ink));
        top = next;
    }
}

/// The name, which may stay empty, and handing in.
fn foot_ui(ui: &mut Ui, cx: &Cx, sheet: &mut Sheet) -> Option<Filled> {
    let mut filled = None;
    ui.horizontal(|ui| {
        let name = cx.t("passing-name");
        let edit = TextEdit::singleline(&mut sheet.name).hint_text(cx.t("passing-name-hint")).desired_width(240.0);
        let field = ui.add(
            edit.margin(egui::Margin::symmetric(10, 10)).min_size(vec2(240.0, FOOT)).align(egui::Align2::LEFT_CENTER),
        );
        style::name_field(&field, &name);
        let enter = keys::hear(ui, sheet, field.has_focus() || field.lost_focus());
        let ready = !sheet.division.is_open() && sheet.held.is_none();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let words = cx.t("passing-pass");
            let (ink, ground) = if ready { (Ink::Panel, Ink::Ink) } else { (Ink::Ink2, Ink::Background) };
            let shown = style::strong(&words).size(style::CARD).color(style::color(ink, cx.theme));
            let button = Button::new(shown).fill(style::color(ground, cx.theme)).min_size(vec2(170.0, FOOT));
            let pass = ui.add_enabled(ready, button);
            style::name(&pass, egui::accesskit::Role::Button, &words);
            if ready && (enter || pass.clicked()) {
                filled = sheet.division.hand_in(sheet.voice, &sheet.name);
            }
            ui.add_space(8.0);
            ui.add(egui::Label::new(said(cx, sheet, ready)).truncate());
        });
    });
    filled
}

/// What is said beside the button: what was too many, or when one can hand in.
fn said(cx: &Cx, sheet: &Sheet, ready: bool) -> RichText {
    if sheet.too_many > 0 {
        let over = cx.text.language().number(f64::from(sheet.too_many) / 2.0);
        let says = cx.text.with("passing-too-many", [("over", over.into())]);
        return RichText::new(says).color(style::color(Ink::Warning, cx.theme));
    }
    let says = if ready { String::new() } else { cx.t("passing-ready") };
    style::secondary(says, cx.theme)
}
