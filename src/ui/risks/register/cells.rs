//! What stands in the cells of the register that are read: marks, amounts, states.

use egui::{Label, Response, RichText, Ui, accesskit::Role};

use crate::design::risks::Risk;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::risks::register::columns::Column;
use crate::ui::risks::register::values::Measures;

/// A cell that is read, not typed in.
pub(crate) fn plain_cell(ui: &mut Ui, cx: &Cx, risk: &Risk, column: Column, roomy: bool) {
    let language = cx.text.language();
    match column {
        Column::Expected => {
            let response = number(ui, cx, risk.expected().map(|it| language.millions(it, 2)), true);
            if let Some(value) = risk.expected() {
                response.on_hover_text(language.euro(crate::design::euro::Euro::round(value)));
            }
        }
        Column::Price => match risk.price {
            Some(price) => {
                let response = number(ui, cx, Some(language.millions(price.to_f64(), 2)), false);
                response.on_hover_text(language.euro(price));
            }
            None => nothing(ui, cx),
        },
        Column::Measures => measures(ui, cx, risk, roomy),
        Column::Signal => widgets::signal_mark(ui, cx, risk.id),
        Column::Number => words(ui, cx, &risk.register.number),
        Column::Cause => words(ui, cx, &risk.register.cause),
        Column::Consequence => words(ui, cx, &risk.register.consequence),
        Column::Delay => words(ui, cx, &risk.register.delay),
        _ => {}
    }
}

/// Words of the team's own register; what is cut off shows where one points at it.
fn words(ui: &mut Ui, cx: &Cx, says: &str) {
    match says.lines().next() {
        Some(line) => drop(ui.add(Label::new(line).truncate()).on_hover_text(says)),
        None => nothing(ui, cx),
    }
}

/// The mark of a cell in which nothing stands.
pub(crate) fn nothing(ui: &mut Ui, cx: &Cx) {
    ui.label(style::secondary("–", cx.theme));
}

fn measures(ui: &mut Ui, cx: &Cx, risk: &Risk, roomy: bool) {
    let state = Measures::of(risk);
    let (icon, ink) = match state {
        Measures::Pays => (Some(icons::severity(crate::rules::Severity::Warning, false)), Ink::Warning),
        Measures::Planned => (Some(icons::CHECK), Ink::Alliance),
        Measures::Open => (None, Ink::Ink2),
        Measures::None => return,
    };
    ui.spacing_mut().item_spacing.x = 4.0;
    let word = cx.t(state.key());
    if let Some(icon) = icon {
        let mark = ui.label(icon.rich_text().size(15.0).color(style::color(ink, cx.theme)));
        if !roomy {
            style::name(&mark, Role::Image, &word);
            mark.on_hover_text(&word);
        }
    }
    if !roomy {
        return;
    }
    ui.add(Label::new(RichText::new(word).color(style::color(ink, cx.theme))).truncate());
}

fn number(ui: &mut Ui, cx: &Cx, text: Option<String>, strong: bool) -> Response {
    let text = match text {
        Some(text) if strong => style::strong(text),
        Some(text) => RichText::new(text),
        None => style::secondary("?", cx.theme),
    };
    ui.label(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::design::risks::Allocation;
    use crate::rules::testing;

    #[test]
    fn what_asks_for_attention_comes_first() {
        use crate::design::edit::{Edit, MeasureField, RisksEdit};
        let state = |builder: &testing::Builder| Measures::of(&builder.design.risks.list[0]);
        let builder = testing::design(Form::Full).risk("Zetting", Allocation::Shared, 1_000_000, |_| {});
        assert_eq!(state(&builder), Measures::None);
        let id = builder.design.risks.list[0].id;
        let builder = builder.edit(Edit::Risks(RisksEdit::AddMeasure(id, "Voorbelasten".into())));
        assert_eq!(state(&builder), Measures::Open, "it takes nothing away yet");
        let of = builder.design.risks.list[0].measures[0].id;
        let set = |field| Edit::Risks(RisksEdit::SetMeasure(id, of, field));
        let builder = builder.edit(set(MeasureField::CutsProbability(0.5)));
        assert_eq!(state(&builder), Measures::Pays);
        let builder = builder.edit(set(MeasureField::Planned(true)));
        assert_eq!(state(&builder), Measures::Planned);
    }
}
