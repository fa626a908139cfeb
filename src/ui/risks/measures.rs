//! The measures of one risk: what each costs and takes away, which pay, which are planned, in which order.

use egui::accesskit::Role;
use egui::{Align, Frame, Key, Label, Layout, Margin, RichText, Ui};

use crate::design::edit::{Edit, MeasureField, RisksEdit};
use crate::design::euro::Euro;
use crate::design::id::MeasureId;
use crate::design::risks::{Measure, Risk};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::parts::{named_tick, whole};
use crate::ui::kit::{beside, icons, numbers, style, widgets};

/// The measures of a risk, or what it takes to get an opportunity, with a field for another one.
pub(crate) fn measures_ui(ui: &mut Ui, cx: &Cx, risk: &Risk, out: &mut Vec<Intent>) {
    let pays: Vec<MeasureId> = risk.worth_planning().iter().map(|(it, _)| it.id).collect();
    for (nth, it) in risk.measures.iter().enumerate() {
        ui.push_id(it.id, |ui| measure_ui(ui, cx, risk, (nth, it), pays.contains(&it.id), out));
        ui.add_space(4.0);
    }
    let planned: Euro = risk.measures.iter().filter(|it| it.planned).map(|it| it.cost).sum();
    if planned > Euro::ZERO {
        let cost = cx.text.language().euro(planned);
        ui.label(cx.text.with("measures-cost-planned", [("cost", cost.into())]));
    }
    let (id, name) = (risk.id, cx.t("risks-form-new-measure"));
    let look = Look { hint: "risks-form-new-measure-hint", ..Look::default() };
    let field = fields::text_field(ui, cx, ("new-measure", &name), "", look, out, move |typed| {
        let title = typed.trim();
        (!title.is_empty()).then(|| Edit::Risks(RisksEdit::AddMeasure(id, title.to_owned())))
    });
    if field.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
        // The next one can be typed at once.
        field.request_focus();
    }
}

/// Under this width the tick and what pays stand below each other, in points.
const NARROW: f32 = 250.0;

fn measure_ui(ui: &mut Ui, cx: &Cx, risk: &Risk, (nth, it): (usize, &Measure), pays: bool, out: &mut Vec<Intent>) {
    let ground = if pays { Ink::AllianceFill } else { Ink::Background };
    let frame = Frame::new().fill(style::color(ground, cx.theme)).corner_radius(8).inner_margin(Margin::same(8));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        heading(ui, cx, risk, (nth, it), out);
        numbers(ui, cx, risk, it, out);
        let name = |key: &str| cx.text.with(key, [("measure", (&it.title).into())]);
        let plan = |to| Intent::Edit(Edit::Risks(RisksEdit::SetMeasure(risk.id, it.id, MeasureField::Planned(to))));
        // In a narrow panel what pays goes below the tick: beside it the row would be wider than the panel.
        ui.horizontal_wrapped(|ui| {
            let shown = cx.t("risks-form-measure-planned");
            if let Some(to) = named_tick(ui, &shown, &name("risks-form-measure-planned-of"), it.planned) {
                out.push(plan(to));
            }
            if pays && ui.max_rect().width() < NARROW {
                ui.end_row();
            }
            if pays {
                ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
                    let button = ui.button(cx.t("paying-plan"));
                    let named = [("measure", (&it.title).into()), ("risk", (&risk.title).into())];
                    style::name(&button, Role::Button, &cx.text.with("paying-plan-name", named));
                    if button.clicked() {
                        out.push(plan(true));
                    }
                    ui.label(style::strong(cx.t("measures-pays")).color(style::color(Ink::Alliance, cx.theme)));
                    let check = icons::CHECK.rich_text().size(15.0).color(style::color(Ink::Alliance, cx.theme));
                    ui.label(check);
                });
            }
        });
        if let Some(words) = effect(cx, risk, it) {
            ui.add(Label::new(RichText::new(words).size(style::SMALL)).wrap());
        }
    });
}

/// The name, and the buttons that move and remove.
fn heading(ui: &mut Ui, cx: &Cx, risk: &Risk, (nth, it): (usize, &Measure), out: &mut Vec<Intent>) {
    let (id, of) = (risk.id, it.id);
    let name = |key: &str| cx.text.with(key, [("measure", (&it.title).into())]);
    ui.horizontal(|ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            ui.spacing_mut().button_padding.x = 4.0;
            if widgets::icon_button(ui, icons::REMOVE, &name("risks-form-measure-remove")).clicked() {
                out.push(Intent::Edit(Edit::Risks(RisksEdit::RemoveMeasure(id, of))));
            }
            let last = nth + 1 == risk.measures.len();
            let moves = [(icons::DOWN, "measures-down", 1, last), (icons::UP, "measures-up", -1, nth == 0)];
            for (icon, key, by, at_the_end) in moves.into_iter().filter(|_| risk.measures.len() > 1) {
                let moved = |ui: &mut Ui| widgets::icon_button(ui, icon, &name(key)).clicked();
                if ui.add_enabled_ui(!at_the_end, moved).inner {
                    out.push(Intent::Edit(Edit::Risks(RisksEdit::ShiftMeasure(id, of, by))));
                }
            }
            let look = Look { width: Some(ui.available_width()), ..Look::default() };
            let title = name("risks-form-measure-title");
            fields::text_field(ui, cx, ("title", &title), &it.title, look, out, move |typed| {
                let title = typed.trim();
                let set = |to| Edit::Risks(RisksEdit::SetMeasure(id, of, MeasureField::Title(to)));
                (!title.is_empty()).then(|| set(title.to_owned()))
            });
        });
    });
}

/// Cost and effect beside each other, each below its word.
fn numbers(ui: &mut Ui, cx: &Cx, risk: &Risk, it: &Measure, out: &mut Vec<Intent>) {
    let (id, of) = (risk.id, it.id);
    let name = |key: &str| cx.text.with(key, [("measure", (&it.title).into())]);
    let edit = move |field| Edit::Risks(RisksEdit::SetMeasure(id, of, field));
    let word = |ui: &mut Ui, key: &str| {
        ui.add(Label::new(style::secondary(cx.t(key), cx.theme).size(style::SMALL)).truncate());
    };
    // For an opportunity a measure is what it takes to get it: it takes nothing away.
    let columns = if risk.is_opportunity() { 1 } else { 3 };
    ui.spacing_mut().item_spacing = egui::vec2(6.0, 2.0);
    ui.columns(columns, |columns| {
        let ui = &mut columns[0];
        word(ui, "risks-form-measure-cost");
        let says = name("risks-form-measure-cost-of");
        let cost = (it.cost != Euro::ZERO).then_some(it.cost);
        numbers::amount_field(ui, cx, ("cost", &says), (cost, Look::default()), beside::alone(cx), out, move |to| {
            edit(MeasureField::Cost(to.unwrap_or_default()))
        });
        let [_, probability, impact] = columns else { return };
        word(probability, "risks-form-measure-probability");
        let says = name("risks-form-measure-probability-of");
        let share = (it.cuts_probability > 0.0).then_some(it.cuts_probability);
        numbers::share_field(probability, cx, ("probability", &says), share, None, out, move |to| {
            edit(MeasureField::CutsProbability(to.unwrap_or_default()))
        });
        word(impact, "risks-form-measure-impact");
        let says = name("risks-form-measure-impact-of");
        let share = (it.cuts_impact > 0.0).then_some(it.cuts_impact);
        numbers::share_field(impact, cx, ("impact", &says), share, None, out, move |to| {
            edit(MeasureField::CutsImpact(to.unwrap_or_default()))
        });
    });
    if risk.is_opportunity() {
        ui.label(style::secondary(cx.t("risks-form-measure-opportunity"), cx.theme).size(style::SMALL));
    }
    ui.add_space(2.0);
}

/// What a measure takes away on top of the other planned ones, and what is left of that after its cost. Of an
/// opportunity's measure, or while the risk has no numbers, there is nothing to say.
fn effect(cx: &Cx, risk: &Risk, it: &Measure) -> Option<String> {
    let takes = risk.taken_away_by(it).filter(|_| !risk.is_opportunity())?;
    if it.cuts_probability <= 0.0 && it.cuts_impact <= 0.0 {
        return Some(cx.t("measures-no-effect"));
    }
    let (language, cost) = (cx.text.language(), it.cost.to_f64());
    let net = takes - cost;
    let key = match it.cost {
        Euro::ZERO => "measures-takes",
        _ if net.abs() < 0.5 => "measures-net-even",
        _ if net > 0.0 => "measures-net-gain",
        _ => "measures-net-loss",
    };
    let amount = |it: f64| whole(language, it.abs()).into();
    Some(cx.text.with(key, [("takes", amount(takes)), ("cost", amount(cost)), ("net", amount(net))]))
}
