//! Board and AMT folded to a strip above the columns, so that the disciplines have the room: who is in them in numbers, what
//! is amiss, a seat to give. People are dropped on their names as on their columns.

use egui::{CornerRadius, Frame, Label, Margin, Response, Sense, Stroke, Ui, vec2};

use crate::design::bovenkant::Role;
use crate::design::form::Side;
use crate::picture::tokens::Ink;
use crate::picture::typeface::{Weight, measure};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, lit, parts, style, widgets};
use crate::ui::team::board::column::Column;
use crate::ui::team::board::heads;

/// What stands beside the name of a role: its people, its signal, the button of a seat.
const REST: f32 = 210.0;

/// The strip. Returns where people can be dropped, and whether it is to unfold.
pub(crate) fn strip_ui<'a>(
    ui: &mut Ui,
    cx: &Cx,
    tops: &[Column<'a>],
    out: &mut Vec<Intent>,
) -> (Vec<(Column<'a>, Response)>, bool) {
    let (mut places, mut unfold) = (Vec::new(), false);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        unfold = fold_button(ui, cx, true);
        for column in tops {
            match column {
                Column::Lacking(kinds) => heads::lacking_ui(ui, cx, kinds, out),
                Column::Role(it) => {
                    // A group does not wrap by itself.
                    let name = measure(&cx.text.role_name(it), style::BODY, Weight::Semibold);
                    if ui.available_size_before_wrap().x < name + REST {
                        ui.end_row();
                    }
                    let place = role_ui(ui, cx, it, out);
                    // Folded as it is, a signal that leads to it or to who sits in it lights it.
                    lit::light(ui, cx, it.id, place.rect);
                    for holder in it.holders().filter(|it| cx.is_lit(*it)) {
                        lit::light(ui, cx, holder, place.rect);
                    }
                    places.push((*column, place));
                }
                _ => {}
            }
        }
    });
    for column in tops {
        if let Column::Role(it) = column {
            heads::signal_ui(ui, cx, it.id.into(), out);
        }
    }
    (places, unfold)
}

/// Folds board and AMT to a strip, or unfolds them to columns.
pub(crate) fn fold_button(ui: &mut Ui, cx: &Cx, folded: bool) -> bool {
    let (icon, key) = if folded { (icons::FOLDED, "team-unfold-top") } else { (icons::OPEN, "team-fold-top") };
    let (name, words) = (cx.t(key), cx.t("team-bovenkant"));
    let button = egui::Button::new((icon.rich_text(), words.as_str())).min_size(vec2(0.0, 30.0));
    let button = ui.add(button).on_hover_text(&name);
    style::name(&button, egui::Role::Button, &name);
    button.clicked()
}

fn role_ui(ui: &mut Ui, cx: &Cx, role: &Role, out: &mut Vec<Intent>) -> Response {
    let name = cx.text.role_name(role);
    let frame = Frame::new()
        .fill(style::color(Ink::AllianceFill, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Line, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(8, 2));
    ui.push_id(role.id, |ui| {
        let shown = frame.show(ui, |ui| {
            ui.horizontal(|ui| {
                ui.spacing_mut().item_spacing.x = 6.0;
                let room = (ui.max_rect().width() - REST).max(60.0);
                if parts::whole_link(ui, style::strong(&name), room, &name).clicked() {
                    out.push(Intent::Open(role.id.into()));
                }
                let mix = cx.design().team.mix_of(role);
                let words = if !cx.design().form.has_sides() {
                    crate::ui::kit::partner_mix::words(cx, cx.design().team.holders(role))
                } else if mix.heads() == 0 {
                    cx.t("team-nobody")
                } else {
                    let count = |side: Side| format!("{} {}", mix.people[side as usize], cx.text.side(side));
                    Side::ALL.map(count).join(" · ")
                };
                ui.add(Label::new(style::secondary(words, cx.theme).size(style::SMALL)).extend());
                widgets::signal_mark(ui, cx, role.id);
                heads::seat_menu_ui(ui, cx, role, out);
            });
        });
        ui.interact(shown.response.rect, ui.scope_id().with("place"), Sense::hover())
    })
    .inner
}
