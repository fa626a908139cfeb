//! The bridge as a picture: pillars that say what is behind them, and lead there.

use egui::accesskit::Role;
use egui::{CursorIcon, Sense, Ui, vec2};

use crate::design::euro::Euro;
use crate::design::form::Side;
use crate::design::id::{Id, RiskId};
use crate::design::risks::{Allocation, Risk};
use crate::finance::bridge::{Bridge, OfSide, Step};
use crate::picture::money::{Pillar, Waterfall, Written, step_key, waterfall};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{paint, style, widgets};
use crate::ui::money::bridge::words;
use crate::ui::section::Section;

/// How many risks a pillar names.
const NAMED: usize = 6;
/// The width of a tooltip.
const TOOLTIP: f32 = 320.0;

/// The layout of the last picture: of a width in points, a side or both, an actual cost or the mean.
pub(crate) type Drawn = Kept<(f32, Option<Side>, Option<Euro>), Waterfall>;

/// The picture of the bridge of one side or both.
pub(crate) fn picture_ui(
    ui: &mut Ui,
    cx: &Cx,
    (drawn, whose): (&mut Drawn, Option<Side>),
    (bridge, written): (&Bridge, Written),
    out: &mut Vec<Intent>,
) {
    let width = ui.available_width().floor();
    let drawn = drawn.get(cx, (width, whose, bridge.cost), || {
        let sides = whose.map_or(Side::ALL.to_vec(), |it| vec![it]);
        waterfall(bridge, cx.text, width, &sides)
    });
    let (rect, ground) = ui.allocate_exact_size(vec2(width, drawn.height), Sense::hover());
    style::name(&ground, Role::Image, &words::sentences(cx, bridge, written).join(" "));
    paint::shifted(ui.painter(), &drawn.items, rect.min.to_vec2(), cx.theme, |_| false);
    for pillar in &drawn.pillars {
        let it = bridge.of(pillar.side);
        let place = paint::rect(pillar.rect).translate(rect.min.to_vec2());
        pillar_ui(ui, cx, (it, written), (pillar, place), out);
    }
}

fn pillar_ui(
    ui: &Ui,
    cx: &Cx,
    (it, written): (&OfSide, Written),
    (pillar, place): (&Pillar, egui::Rect),
    out: &mut Vec<Intent>,
) {
    let behind = behind(cx, it, pillar.step);
    let leads = !behind.is_empty();
    let id = ui.scope_id().with(("bridge", pillar.side, pillar.step));
    let response = ui.interact(place, id, if leads { Sense::click() } else { Sense::hover() });
    let amount = |amount| cx.text.language().euro_with_cents(amount);
    let shown = written.amount(cx.text, written.rounded(&it.steps).of(pillar.step));
    let values = [
        ("side", cx.text.side(pillar.side).into()),
        ("step", cx.t(step_key(pillar.step)).into()),
        ("amount", shown.into()),
    ];
    let name = cx.text.with("bridge-pillar", values);
    style::name(&response, if leads { Role::Button } else { Role::Image }, &name);
    if response.has_focus() {
        widgets::focus_ring(ui, place.shrink(1.0), cx.theme);
    }
    if leads && response.clicked() {
        out.push(Intent::Go(Section::Risks));
        out.push(Intent::Select(behind.iter().map(|it| Id::from(*it)).collect()));
    }
    let response = if leads { response.on_hover_cursor(CursorIcon::PointingHand) } else { response };
    response.on_hover_ui(|ui| {
        ui.set_max_width(TOOLTIP);
        ui.label(style::strong(&name));
        ui.label(style::secondary(amount(it.steps.of(pillar.step)), cx.theme));
        for line in named(cx, it, pillar.step, &behind) {
            ui.label(line);
        }
        if leads {
            ui.label(style::secondary(cx.t("bridge-open-risks"), cx.theme).size(style::SMALL));
        }
    });
}

/// The risks and opportunities that make up a step.
fn behind(cx: &Cx, it: &OfSide, step: Step) -> Vec<RiskId> {
    let here = |counts: fn(&Risk) -> bool| {
        let list = cx.design().risks.list.iter();
        let own = list.filter(|risk| risk.allocation == Allocation::Allocated(it.side) && counts(risk));
        own.map(|it| it.id).collect()
    };
    match step {
        Step::Risks => it.risks.iter().map(|it| it.0).collect(),
        Step::Prices => here(|it| it.priced_at(it.allocation).cents() != 0),
        Step::Measures => here(|it| it.planned_cost().cents() != 0),
        Step::Staffel | Step::Result => Vec::new(),
    }
}

/// The first of them, each with what it adds to the step.
fn named(cx: &Cx, it: &OfSide, step: Step, behind: &[RiskId]) -> Vec<String> {
    let line = |id: &RiskId| {
        let risk = cx.design().risks.get(*id)?;
        let amount = match step {
            Step::Risks => it.risks.iter().find(|it| it.0 == *id)?.1,
            Step::Prices => risk.priced_at(risk.allocation),
            _ => -risk.planned_cost(),
        };
        let amount = cx.text.language().euro_change(amount.to_f64());
        Some(cx.text.with("bridge-of-risk", [("amount", amount.into()), ("risk", (&risk.title).into())]))
    };
    let mut lines: Vec<String> = behind.iter().take(NAMED).filter_map(line).collect();
    if behind.len() > NAMED {
        lines.push(cx.text.with("bridge-more", [("count", (behind.len() - NAMED).into())]));
    }
    lines
}
