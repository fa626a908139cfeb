//! What stands in the cells of the register.

use egui::{
    Button, Color32, CornerRadius, Label, Popup, Rect, Response, RichText, Sense, Shape, Stroke, TextStyle, Ui, Vec2,
    accesskit::Role,
};

use crate::design::edit::{Edit, RiskField, RisksEdit};
use crate::design::id::RiskId;
use crate::design::risks::{Allocation, Nature, Risk, RiskHolder};
use crate::picture::tokens::{Ink, Theme};
use crate::text::Language;
use crate::ui::risk_sort::Column;
use crate::ui::{Cx, Intent, fields, style, widgets};

/// What the holder of a risk is called.
pub fn holder_name(cx: &Cx, holder: RiskHolder) -> Option<String> {
    let design = cx.design();
    match holder {
        RiskHolder::Person(id) => design.team.person(id).map(|it| it.name.clone()),
        RiskHolder::Discipline(id) => design.team.discipline(id).map(|it| it.name.clone()),
        RiskHolder::Role(id) => design.bovenkant.role(id).map(|it| cx.text.role_name(it)),
    }
}

/// A cell that is read, not typed in.
pub fn plain_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, column: Column) {
    let words = |ui: &mut Ui, text: Option<String>| {
        let text = text.map_or_else(|| style::secondary("–", cx.theme), RichText::new);
        ui.add(Label::new(text).truncate());
    };
    let language = cx.text.language();
    match column {
        Column::Nature => {
            nature_mark(ui, cx, risk.nature);
        }
        Column::Lens => words(ui, risk.lens.map(|it| cx.text.word(it))),
        Column::Holder => words(ui, risk.holder.and_then(|it| holder_name(cx, it))),
        Column::Impact => {
            let text = risk.impact.map(|it| millions(language, it.likely.to_f64()));
            let response = number(ui, cx, text, false);
            if let Some(impact) = risk.impact {
                let points = [impact.low, impact.likely, impact.high].map(|it| language.euro(it));
                response.on_hover_text(points.join(" · "));
            }
        }
        Column::Expected => {
            number(ui, cx, risk.expected().map(|it| millions(language, it)), true);
        }
        Column::Signal => widgets::signal_mark(ui, cx, risk.id),
        Column::Title | Column::Place | Column::Probability => {}
    }
}

fn number(ui: &mut Ui, cx: &Cx, text: Option<String>, strong: bool) -> Response {
    let text = match text {
        Some(text) if strong => style::strong(text),
        Some(text) => RichText::new(text),
        None => style::secondary("?", cx.theme),
    };
    ui.label(text)
}

/// An amount in millions of euro with two decimals, so that a column aligns on the decimal mark.
pub fn millions(language: Language, euro: f64) -> String {
    let text = if euro > 0.0 && euro < 5_000.0 { "< 0.01".to_owned() } else { format!("{:.2}", euro / 1e6) };
    match language {
        Language::Nl => text.replace('.', ","),
        Language::En => text,
    }
}

/// The mark of an opportunity, as on the praatplaat: a diamond. A risk has none.
pub fn nature_mark(ui: &mut Ui, cx: &Cx, nature: Nature) -> Response {
    let (rect, response) = ui.allocate_exact_size(Vec2::splat(16.0), Sense::hover());
    if nature == Nature::Opportunity {
        let points = Rect::from_center_size(rect.center(), Vec2::splat(11.0));
        let points = vec![points.center_top(), points.right_center(), points.center_bottom(), points.left_center()];
        let color = style::color(Ink::Ink, cx.theme);
        ui.painter().add(Shape::convex_polygon(points, color, Stroke::NONE));
    }
    let word = cx.text.word(nature);
    style::name(&response, Role::Image, &word);
    response.on_hover_text(word)
}

/// The name: a field in the one selected row, words in the others.
pub fn title_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, sole: bool, out: &mut Vec<Intent>) -> Response {
    if sole {
        let (id, name) = (risk.id, cx.text.with("risks-title-of", [("title", (&risk.title).into())]));
        let set = move |title| Edit::Risks(RisksEdit::Set(id, RiskField::Title(title)));
        return fields::name_field(ui, cx, ("title", &name), &risk.title, out, set);
    }
    let response = ui.add(Label::new(&risk.title).truncate().sense(Sense::click()));
    style::name(&response, Role::Button, &risk.title);
    response
}

/// The probability, to be typed in any row: a field without a frame until it is pointed at.
pub fn probability_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) -> Response {
    let (id, salt) = (risk.id, "probability");
    let name = cx.text.with("risks-probability-of", [("title", (&risk.title).into())]);
    let room = ui.available_width() - 2.0;
    // As wide as what stands in it, so that the column aligns to the right; wide while something is typed.
    let field = ui.make_persistent_id(("field", salt));
    let typing = ui.memory(|it| it.has_focus(field));
    let width = match risk.probability.filter(|_| !typing) {
        Some(share) => {
            let shown = format!("{} %", cx.text.language().number(share * 100.0));
            let font = TextStyle::Body.resolve(ui.style());
            let words = ui.painter().layout_no_wrap(shown, font, Color32::PLACEHOLDER).size().x;
            ui.visuals_mut().text_edit_bg_color = Some(Color32::TRANSPARENT);
            ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::NONE;
            words + 2.0 * ui.spacing().button_padding.x + 1.0
        }
        None => room,
    };
    let set = move |share| Edit::Risks(RisksEdit::Set(id, RiskField::Probability(share)));
    fields::share_field(ui, cx, (salt, &name), risk.probability, Some(width.min(room)), out, set)
}

/// The place: its mark and word, with a menu of all places.
pub fn place_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, roomy: bool, out: &mut Vec<Intent>) -> Response {
    let place = risk.allocation;
    place_mark(ui, place, cx.theme);
    ui.spacing_mut().item_spacing.x = 2.0;
    let word = cx.text.place(cx.design().form, place);
    let shown = match place {
        Allocation::Allocated(side) if !roomy => cx.text.side(side),
        _ => word.clone(),
    };
    let words = RichText::new(shown).color(style::color(place_ink(place), cx.theme));
    let response = ui.add(Button::new(words).frame_when_inactive(false).truncate());
    let name = [("title", (&risk.title).into()), ("place", (&word).into())];
    style::name(&response, Role::ComboBox, &cx.text.with("risks-place-of", name));
    Popup::menu(&response).show(|ui| move_items(ui, cx, place, risk.id, out));
    response
}

/// The ink of a place's word and mark.
pub const fn place_ink(place: Allocation) -> Ink {
    match place {
        Allocation::Unplaced => Ink::Ink2,
        Allocation::Shared => Ink::Alliance,
        Allocation::Allocated(side) => widgets::side_inks(side).0,
    }
}

/// The mark of a place: a side's own, a bar for the alliance, an empty ring for the tray.
fn place_mark(ui: &mut Ui, place: Allocation, theme: Theme) {
    let (rect, _) = ui.allocate_exact_size(Vec2::splat(14.0), Sense::hover());
    paint_place_mark(ui, rect, place, theme);
}

fn paint_place_mark(ui: &Ui, rect: Rect, place: Allocation, theme: Theme) {
    let color = style::color(place_ink(place), theme);
    match place {
        Allocation::Allocated(side) => widgets::paint_side_mark(ui, rect, side, false, theme),
        Allocation::Shared => {
            let bar = Rect::from_center_size(rect.center(), Vec2::new(12.0, 5.0));
            ui.painter().rect_filled(bar, CornerRadius::same(1), color);
        }
        Allocation::Unplaced => {
            ui.painter().circle_stroke(rect.center(), 4.5, Stroke::new(1.2, color));
        }
    }
}

/// A menu item per place of the form.
fn move_items(ui: &mut Ui, cx: &Cx, now: Allocation, risk: RiskId, out: &mut Vec<Intent>) {
    // Room for the mark before the word.
    ui.spacing_mut().button_padding.x = 30.0;
    for to in Allocation::ALL {
        let word = cx.text.place(cx.design().form, to);
        let response = ui.add(Button::selectable(to == now, word.as_str()));
        let mark = Rect::from_center_size(response.rect.left_center() + Vec2::new(16.0, 0.0), Vec2::splat(14.0));
        paint_place_mark(ui, mark, to, cx.theme);
        style::name(&response, Role::MenuItem, &cx.text.with("menu-move-to", [("place", (&word).into())]));
        if response.clicked() {
            out.push(Intent::Edit(Edit::Risks(RisksEdit::Move { risks: vec![risk], to })));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn amounts_align_on_the_decimal_mark() {
        assert_eq!(millions(Language::Nl, 3_100_000.0), "3,10");
        assert_eq!(millions(Language::En, 14_000_000.0), "14.00");
        assert_eq!(millions(Language::Nl, 1_000.0), "< 0,01");
        assert_eq!(millions(Language::Nl, 0.0), "0,00");
    }
}
