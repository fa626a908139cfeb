//! An interest as a chip: dragged above the waterline or onto an interest of another party, opened by a click or Enter.

use egui::{
    Align2, CornerRadius, CursorIcon, Id as UiId, Key, Popup, PopupCloseBehavior, Rect, Response, Sense, Stroke,
    StrokeKind, Ui, accesskit::Role, pos2, vec2,
};

use crate::design::ambition::{Interest, InterestKind};
use crate::design::edit::{AmbitionEdit, Edit, InterestField};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::dates::date_field;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{choosing, icons, lit, style, widgets};

/// The least height of a chip, and the room in it.
const HEIGHT: f32 = 30.0;
const PAD: f32 = 8.0;
/// How wide the form under it is.
const WIDTH: f32 = 280.0;

fn set(it: &Interest, field: InterestField) -> Edit {
    Edit::Ambition(AmbitionEdit::SetInterest(it.id, field))
}

/// The chip over the whole width; with its form while that is open.
pub(super) fn chip_ui(ui: &mut Ui, cx: &Cx, it: &Interest, out: &mut Vec<Intent>) -> Response {
    let color = |ink| style::color(ink, cx.theme);
    let marked = (it.kind.is_hidden() && !it.is_under()) || it.yields;
    let room = ui.available_width();
    let words = egui::WidgetText::from(egui::RichText::new(&it.text));
    let wrap = room - 2.0 * PAD - if marked { 20.0 } else { 0.0 };
    let galley = words.into_galley(ui, Some(egui::TextWrapMode::Wrap), wrap, egui::TextStyle::Body);
    let size = vec2(room, (galley.size().y + 2.0 * 6.0).max(HEIGHT));
    let (rect, response) = ui.allocate_exact_size(size, Sense::click_and_drag());
    let spoken = it.kind.is_hidden() && !it.is_under();
    let edge = if spoken { Ink::AllianceLine } else { Ink::Line };
    ui.painter().rect_filled(rect, CornerRadius::same(7), color(Ink::Panel));
    ui.painter().rect_stroke(rect, CornerRadius::same(7), Stroke::new(1.0, color(edge)), StrokeKind::Inside);
    ui.painter().galley(pos2(rect.left() + PAD, rect.center().y - galley.size().y / 2.0), galley, color(Ink::Ink));
    if marked {
        let icon = if it.yields { icons::SWAP } else { icons::CHECK };
        let at = Rect::from_center_size(pos2(rect.right() - PAD - 7.0, rect.center().y), vec2(16.0, 16.0));
        let ink = if it.yields { Ink::Ink2 } else { Ink::Alliance };
        let font = icon.rich_text().size(15.0).color(color(ink));
        let sign = egui::WidgetText::from(font).into_galley(ui, None, 20.0, egui::TextStyle::Body);
        ui.painter().galley(Align2::CENTER_CENTER.anchor_size(at.center(), sign.size()).min, sign, color(ink));
    }
    let response = response.on_hover_cursor(CursorIcon::Grab);
    let chosen = cx.is_selected(it.id);
    if chosen || response.has_focus() {
        widgets::focus_ring(ui, rect, cx.theme);
    }
    lit::light(ui, cx, it.id, rect);
    let kind = cx.text.word(it.kind);
    let state = if it.is_under() { cx.t("ambition-under") } else { cx.t("ambition-above") };
    style::name(&response, Role::Button, &format!("{}: {kind}, {state}", it.text));
    out.extend(choosing::reached(&response, cx, it.id.into()));
    if response.clicked() {
        out.push(Intent::Select(vec![it.id.into()]));
    }
    response.dnd_set_drag_payload(it.id);
    if response.dragged()
        && let Some(at) = ui.ctx().pointer_interact_pos()
    {
        crate::ui::kit::drag::paint_preview(ui, cx, at, std::slice::from_ref(&it.text));
    }
    form_under(&response, cx, it, out);
    response
}

/// What an interest is, under its chip: its words, kind, when it was talked about, whether it gives way.
fn form_under(chip: &Response, cx: &Cx, it: &Interest, out: &mut Vec<Intent>) {
    Popup::menu(chip).close_behavior(PopupCloseBehavior::CloseOnClickOutside).show(|ui| {
        ui.set_width(WIDTH);
        widgets::as_a_form(ui);
        let of = |key: &str| cx.text.with(key, [("name", (&it.text).into())]);
        let id = it.id;
        let name = of("ambition-interest-what");
        let look = Look { rows: 2, ..Look::default() };
        let field = fields::text_field(ui, cx, (("text", id), &name), &it.text, look, out, move |typed| {
            let text = typed.trim();
            let field = InterestField::Text(text.to_owned());
            (!text.is_empty()).then_some(Edit::Ambition(AmbitionEdit::SetInterest(id, field)))
        });
        let opened = UiId::unique(("interest opened", id));
        if !ui.data(|it| it.get_temp::<bool>(opened).unwrap_or_default()) {
            field.request_focus();
        }
        ui.data_mut(|it| it.insert_temp(opened, true));
        widgets::labelled(ui, &cx.t("ambition-kind"), cx.theme, |ui| {
            let name = of("ambition-interest-kind");
            if let Some(kind) = widgets::choice(ui, cx, (("kind", id), &name), it.kind, &InterestKind::ALL, None) {
                out.push(Intent::Edit(set(it, InterestField::Kind(kind))));
            }
        });
        if it.kind.is_hidden() {
            widgets::labelled(ui, &cx.t("ambition-spoken"), cx.theme, |ui| {
                let day = (it.spoken, WIDTH, "ambition-spoken-hint");
                date_field(ui, cx, (("spoken", id), &of("ambition-interest-spoken")), day, out, move |day| {
                    Edit::Ambition(AmbitionEdit::SetInterest(id, InterestField::Spoken(day)))
                });
            });
        }
        if let Some(yields) = widgets::tick(ui, &cx.t("ambition-yields"), it.yields) {
            out.push(Intent::Edit(set(it, InterestField::Yields(yields))));
        }
        ui.add_space(4.0);
        ui.horizontal_wrapped(|ui| {
            let names = [of("ambition-interest-earlier"), of("ambition-interest-later")];
            let own: Vec<_> = cx.design().ambition.interests.iter().filter(|other| other.party == it.party).collect();
            let at = own.iter().position(|other| other.id == id).unwrap_or(0);
            if let Some(by) = widgets::order_buttons(ui, (at, own.len()), &names) {
                out.push(Intent::Edit(Edit::Ambition(AmbitionEdit::ShiftInterest(id, by))));
            }
            if widgets::button(ui, Some(icons::REMOVE), &cx.t("ambition-interest-remove")).clicked() {
                out.push(Intent::Edit(Edit::Ambition(AmbitionEdit::RemoveInterest(id))));
                ui.close();
            }
        });
        let enter = ui.input(|it| it.key_pressed(Key::Enter) && it.modifiers.command);
        if enter {
            ui.close();
        }
    });
    if !Popup::is_id_open(&chip.ctx, Popup::default_response_id(chip)) {
        chip.ctx.data_mut(|data| data.remove::<bool>(UiId::unique(("interest opened", it.id))));
    }
}
