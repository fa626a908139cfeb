//! The birth card: the card itself as it is saved and printed, and under it what stands on it.

pub(crate) mod fields;
pub(crate) mod milestones;

use egui::accesskit::Role;
use egui::style::ScrollAnimation;
use egui::{Label, ScrollArea, Sense, Ui, vec2};

use crate::picture::Picture;
use crate::picture::birth::{WIDTH, birth_card};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::parts::{self, Card};
use crate::ui::kit::{icons, paint, style, widgets};
use crate::ui::shell::command::Command;

/// The least width of a card of fields.
const CARD: f32 = 340.0;

/// The part between frames: the card as it was drawn last, for a scale in thousandths.
#[derive(Default)]
pub(crate) struct State {
    drawn: Kept<u32, Picture>,
    /// The width of the part and how high what stands above the fields was in it, in the pass before.
    above: Option<(f32, f32)>,
}

/// The part.
pub(crate) fn card_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    // As wide with a bar to scroll as without.
    let room = ui.available_width() - 8.0;
    ScrollArea::vertical().id_salt("card").auto_shrink(false).show(ui, |ui| {
        ui.set_width(room);
        ui.spacing_mut().item_spacing.y = 6.0;
        let card = &cx.design().birth.card;
        let top = ui.cursor().top();
        if card.is_filled() {
            picture_ui(ui, cx, state, out);
        } else {
            widgets::empty_state(ui, cx, &cx.t("birth-card-empty"), &cx.t("birth-card-empty-says"), |_| {});
        }
        stand_still(ui, state, ui.cursor().top() - top);
        let cards = vec![
            Card::white(0, cx.t("birth-card-milestones"), cx.theme),
            Card::white(1, cx.t("birth-made-possible"), cx.theme),
        ];
        parts::cards(ui, cx.theme, ("birth card", CARD, 2), cards, |ui, which| {
            ui.set_width(ui.available_width());
            match which {
                0 => {
                    fields::what_ui(ui, cx, card, out);
                    ui.add_space(6.0);
                    milestones::milestones_ui(ui, cx, out);
                }
                _ => fields::possible_ui(ui, cx, card, out),
            }
        });
        widgets::follow_focus(ui);
    });
}

/// While one types in the fields the card above them grows with what is said: the fields stay where they are.
fn stand_still(ui: &Ui, state: &mut State, above: f32) {
    let width = ui.available_width();
    let before = state.above.replace((width, above));
    let Some((_, was)) = before.filter(|(it, _)| (it - width).abs() < 0.5) else { return };
    let grown = above - was;
    if grown.abs() > 0.5 && ui.memory(|it| it.focused().is_some()) {
        ui.scroll_with_delta_animation(vec2(0.0, -grown), ScrollAnimation::none());
        ui.ctx().request_discard("the fields stay where they are");
    }
}

/// The card, as large as there is room for and no larger than it is, with the button that saves it.
fn picture_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    let save = |ui: &mut Ui, out: &mut Vec<Intent>| {
        if widgets::button(ui, Some(icons::SAVE), &cx.t("birth-card-save")).clicked() {
            out.push(Intent::Command(Command::ExportBirthCard));
        }
    };
    parts::row(ui, out, save, |ui, _| {
        let says = style::secondary(cx.t("birth-card-picture-says"), cx.theme).size(style::SMALL);
        ui.add(Label::new(says).wrap());
    });
    let room = ui.available_width();
    let whole = 1000.0;
    let by = (room / WIDTH * whole).min(whole).floor();
    let drawn = state.drawn.get(cx, by as u32, || birth_card(cx.design(), cx.text).scaled(by / whole));
    let (rect, ground) = ui.allocate_exact_size(vec2(drawn.width, drawn.height), Sense::hover());
    style::name(&ground, Role::Image, &cx.text.with("birth-card-image", [("name", (&cx.design().name).into())]));
    let shift = rect.min.to_vec2().round();
    paint::picture(ui.painter(), &drawn, shift, cx.theme, |_| false);
}
