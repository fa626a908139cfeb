//! A mark of the table: what a characteristic says of a form, of the makers or of the team itself. A click or Space goes on to
//! the next.

use egui::accesskit::Role;
use egui::{CursorIcon, Rect, Response, Sense, Stroke, Ui, Vec2, vec2};

use crate::design::birth::{Birth, Characteristic, ContractForm, Mark};
use crate::design::edit::{BirthEdit, Edit};
use crate::picture::tokens::Ink;
use crate::rules::birth::suitability::{self, Judged};
use crate::ui::birth::marks;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// The size of a mark, and of what senses the click.
const SIZE: f32 = 20.0;
const HIT: f32 = 30.0;

/// The mark that a click leads to; none: the makers' again.
fn next(birth: &Birth, of: Characteristic, form: ContractForm) -> Option<Mark> {
    let usual = birth.level(of).map(|level| suitability::usual(of, level, form));
    let now = suitability::mark(birth, of, form).map(|it| it.mark);
    let at = now.and_then(|now| Mark::ALL.iter().position(|it| *it == now));
    let to = match at {
        None => Some(Mark::ALL[0]),
        Some(at) => Mark::ALL.get(at + 1).copied().or(usual.and(Some(Mark::ALL[0]))),
    };
    to.filter(|it| Some(*it) != usual)
}

/// The mark, in a cell; `keyed`: whether Tab comes to it. A small dot stands at a mark of the team's own.
pub(super) fn mark_ui(
    ui: &mut Ui,
    cx: &Cx,
    cell: Rect,
    (of, form, keyed): (Characteristic, ContractForm, bool),
    out: &mut Vec<Intent>,
) -> Response {
    let birth = &cx.design().birth;
    let judged = suitability::mark(birth, of, form);
    let at = Rect::from_center_size(cell.center(), Vec2::splat(SIZE));
    let hit = Rect::from_center_size(cell.center(), Vec2::splat(HIT));
    let sense = if keyed { Sense::click() } else { Sense::CLICK };
    let response = ui.interact(hit, egui::Id::unique(("birth mark", of, form)), sense);
    let color = |ink| style::color(ink, cx.theme);
    if response.hovered() {
        ui.painter().rect_filled(hit, 6.0, color(Ink::Background));
    }
    marks::mark(ui.painter(), at, judged.map(|it| it.mark), cx.theme);
    if judged.is_some_and(|it| it.own) {
        let dot = at.right_top() + vec2(2.0, -1.0);
        ui.painter().circle(dot, 3.0, color(Ink::Focus), Stroke::new(1.0, color(Ink::Panel)));
    }
    if response.has_focus() {
        widgets::focus_ring(ui, hit.shrink(3.0), cx.theme);
    }
    style::name(&response, Role::Button, &name(cx, of, form, judged));
    if response.clicked() {
        let mark = next(birth, of, form);
        out.push(Intent::Edit(Edit::Birth(BirthEdit::SetMark(of, form, mark))));
    }
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_ui(|ui| tip(ui, cx, (of, form), judged))
}

/// What it is called: characteristic, form, what it says, whose it is.
fn name(cx: &Cx, of: Characteristic, form: ContractForm, judged: Option<Judged>) -> String {
    let says = judged.map_or_else(|| cx.t("birth-mark-none"), |it| cx.text.word(it.mark));
    let own = if judged.is_some_and(|it| it.own) { format!(", {}", cx.t("birth-mark-own")) } else { String::new() };
    format!("{}, {}: {says}{own}", cx.text.word(of), cx.text.word(form))
}

/// Why, for this one form.
fn tip(ui: &mut Ui, cx: &Cx, (of, form): (Characteristic, ContractForm), judged: Option<Judged>) {
    ui.set_max_width(320.0);
    let said = cx.text.characteristic(of, &cx.design().birth);
    let value = if said.value.is_empty() { cx.t("birth-level-open") } else { said.value };
    ui.label(style::strong(format!("{}: {value}", said.name)));
    let says = judged.map_or_else(|| cx.t("birth-mark-none"), |it| cx.text.word(it.mark));
    ui.label(format!("{}: {says}", cx.text.word(form)));
    if !said.why.is_empty() {
        ui.label(format!("{} {}", said.why, said.source));
    }
    let whose = if judged.is_some_and(|it| it.own) { "birth-mark-own-says" } else { "birth-mark-makers-says" };
    ui.label(style::secondary(cx.t(whose), cx.theme));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::birth::{Feature, Level, OwnMark};

    #[test]
    fn a_click_goes_round_and_the_makers_mark_needs_none_of_ones_own() {
        let (of, form) = (Characteristic::Scope, ContractForm::FullAlliance);
        let mut birth =
            Birth { features: vec![Feature { level: Some(Level::Much), ..Feature::new(of) }], ..Birth::default() };
        // The makers say: for it.
        assert_eq!(next(&birth, of, form), Some(Mark::Both));
        birth.features[0].marks = vec![OwnMark { form, mark: Mark::Both }];
        assert_eq!(next(&birth, of, form), Some(Mark::Against));
        birth.features[0].marks = vec![OwnMark { form, mark: Mark::Against }];
        assert_eq!(next(&birth, of, form), None, "back to the makers'");
        // Without a value there is none of the makers to go back to: after the last none.
        birth.features[0] = Feature { marks: vec![OwnMark { form, mark: Mark::Against }], ..Feature::new(of) };
        assert_eq!(next(&birth, of, form), None);
        birth.features.clear();
        assert_eq!(next(&birth, of, form), Some(Mark::For));
    }
}
