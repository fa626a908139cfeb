//! Where the value lies: bars per place, manager, lens and phase, with words and numbers; and the measures that pay.
//!
//! Every row is a button: a click selects its risks in the register. Its name says what its bar shows.
//! 'Side' is who manages a risk best; who carries it is told by its place.

use egui::accesskit::Role;
use egui::{Align2, CornerRadius, FontId, Rect, ScrollArea, Sense, Stroke, Ui, pos2, vec2};

use crate::app::tables::risks::{dimension_key, part_name, parts};
use crate::design::edit::{Edit, MeasureField, RisksEdit};
use crate::design::exposure::{Dimension, Part, Slice};
use crate::design::form::Form;
use crate::design::id::Id;
use crate::design::risks::{Allocation, ManagedBy};
use crate::picture::tokens::Ink;
use crate::rules::thresholds;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::place_mark::place_ink;
use crate::ui::kit::{icons, parts, parts as pieces, rule, style, widgets};

/// Height of a row: a bar that can be clicked.
const ROW: f32 = 24.0;
/// Height of a measure that pays.
const PAYING: f32 = 46.0;

fn part_ink(part: Part) -> Ink {
    match part {
        Part::Place(place) => place_ink(place),
        Part::Manager(Some(ManagedBy::Client)) => Ink::Client,
        Part::Manager(Some(ManagedBy::Contractor)) => Ink::Contractor,
        Part::Manager(Some(ManagedBy::Jointly)) => Ink::Alliance,
        _ => Ink::Hint,
    }
}

/// The bars of one dimension, and what there is to say about them.
pub(crate) fn chart_ui(ui: &mut Ui, cx: &Cx, dimension: Dimension, out: &mut Vec<Intent>) {
    let exposure = &cx.session.insight().exposure;
    if exposure.valued == 0 && exposure.all.gain <= 0.0 {
        ui.add(egui::Label::new(style::secondary(cx.t("exposure-none"), cx.theme)).wrap());
    }
    let rows = || parts(exposure, dimension);
    let most = rows().map(|(_, it)| it.gross).fold(0.0, f64::max);
    let goal = (dimension == Dimension::Place).then(|| goal(cx)).flatten();
    // The goal's own line may lie beyond the longest bar.
    let scale = goal.map_or(most, |it| most.max(it.least * exposure.all.left)).max(1.0);
    let names = rows().map(|(part, _)| part_name(cx.design(), cx.text, *part));
    let font = FontId::proportional(style::BODY);
    let widths = names.map(|it| ui.painter().layout_no_wrap(it, font.clone(), egui::Color32::PLACEHOLDER).size().x);
    // A short bar and an amount with its share need the rest.
    let words = widths.fold(60.0, f32::max).min((ui.available_width() - 190.0).max(70.0));
    ui.spacing_mut().item_spacing.y = 0.0;
    for (part, slice) in rows() {
        let line = goal.filter(|_| *part == Part::Place(Allocation::Shared)).map(|it| it.least * exposure.all.left);
        row_ui(ui, cx, (*part, slice), (words, scale, line), out);
    }
    ui.add_space(4.0);
    ui.spacing_mut().item_spacing.y = 4.0;
    if let Some(goal) = goal {
        goal_ui(ui, cx, goal);
    }
}

/// What the light part of the bars is, said once below them.
pub(crate) fn legend_ui(ui: &mut Ui, cx: &Cx) {
    let all = &cx.session.insight().exposure.all;
    let planned = all.gross - all.left;
    if planned >= 0.5 {
        let value = cx.text.language().euro_short(planned);
        let words = cx.text.with("exposure-legend", [("value", value.into())]);
        ui.add(egui::Label::new(style::secondary(words, cx.theme).size(style::SMALL)).wrap());
    }
}

/// How much is shared, and how much of it there should be at least.
#[derive(Clone, Copy)]
struct Goal {
    share: f64,
    least: f64,
}

/// The goal of the shared domain, which only three domains have (NdA De lering).
fn goal(cx: &Cx) -> Option<Goal> {
    let enough = cx.session.insight().exposure.valued >= thresholds::RISKS_TO_JUDGE;
    let share = cx.session.insight().shared_share.filter(|_| enough && cx.design().form == Form::ThreeDomains)?;
    Some(Goal { share, least: thresholds::shared_least(cx.design()) })
}

fn goal_ui(ui: &mut Ui, cx: &Cx, goal: Goal) {
    let language = cx.text.language();
    let values = [("share", language.share(goal.share).into()), ("least", language.share(goal.least).into())];
    // As the rule does: what is a rounding under the goal is on it.
    let thin = goal.share < goal.least - 1e-9;
    let (icon, ink, key) = match (thin, goal.share < goal.least / 2.0) {
        (false, _) => (icons::CHECK, Ink::Alliance, "exposure-thick"),
        (true, false) => (icons::severity(crate::rules::Severity::Warning, false), Ink::Warning, "exposure-thin"),
        (true, true) => (icons::severity(crate::rules::Severity::Warning, false), Ink::Blocker, "exposure-thin"),
    };
    ui.horizontal(|ui| {
        let color = style::color(ink, cx.theme);
        ui.label(icon.rich_text().size(15.0).color(color));
        let words = egui::RichText::new(cx.text.with(key, values)).color(color);
        ui.add(egui::Label::new(words).wrap());
    });
}

/// What a part's row says beside its bar.
fn says(cx: &Cx, part: Part, slice: &Slice) -> String {
    let language = cx.text.language();
    if slice.risks == 0 {
        return match (part, slice.opportunities) {
            (Part::Lens(Some(_)), 0) => cx.t("exposure-empty-lens"),
            (_, 0) => cx.t("exposure-empty"),
            _ => opportunities(cx, slice),
        };
    }
    if slice.unknown == slice.risks {
        return cx.text.with("exposure-unknown", [("count", slice.unknown.into())]);
    }
    let value = language.euro_short(slice.left);
    match cx.session.insight().exposure.share(slice) {
        Some(share) => {
            cx.text.with("exposure-share", [("value", value.into()), ("share", language.share(share).into())])
        }
        None => value,
    }
}

fn opportunities(cx: &Cx, slice: &Slice) -> String {
    cx.text.with("exposure-opportunities", [("value", cx.text.language().euro_short(slice.gain).into())])
}

/// All that there is to say of a part: what the bar shows, and what it does not.
fn full_words(cx: &Cx, part: Part, slice: &Slice) -> String {
    let mut all = vec![says(cx, part, slice)];
    if slice.risks > 0 {
        all.push(cx.text.with("exposure-risks", [("count", slice.risks.into())]));
    }
    if slice.unknown > 0 && slice.unknown < slice.risks {
        all.push(cx.text.with("exposure-unknown", [("count", slice.unknown.into())]));
    }
    if slice.gross - slice.left >= 0.5 {
        let gross = cx.text.language().euro_short(slice.gross);
        all.push(cx.text.with("exposure-gross", [("value", gross.into())]));
    }
    if slice.opportunities > 0 && slice.risks > 0 {
        all.push(opportunities(cx, slice));
    }
    all.join(", ")
}

fn row_ui(
    ui: &mut Ui,
    cx: &Cx,
    (part, slice): (Part, &Slice),
    (words, scale, goal): (f32, f64, Option<f64>),
    out: &mut Vec<Intent>,
) {
    let full = full_words(cx, part, slice);
    let name =
        cx.text.with("exposure-bar", [("part", part_name(cx.design(), cx.text, part).into()), ("value", full.into())]);
    let some = slice.risks + slice.opportunities > 0;
    let sense = if some { Sense::click() } else { Sense::hover() };
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), sense);
    style::name(&response, if some { Role::Button } else { Role::Label }, &name);
    if ui.is_rect_visible(rect) {
        let ground = style::color(Ink::FocusFill, cx.theme);
        if response.hovered() && some {
            ui.painter().rect_filled(rect.expand2(vec2(4.0, 0.0)), CornerRadius::same(4), ground);
        }
        bar(ui, cx, rect, (part, slice), (words, scale, goal));
        if response.has_focus() {
            widgets::focus_ring(ui, rect.shrink(3.0), cx.theme);
        }
    }
    if response.clicked() {
        let risks = cx.design().risks.list.iter().filter(|it| part.has(it)).map(|it| Id::from(it.id));
        out.push(Intent::Select(risks.collect()));
    }
    if some {
        response.on_hover_ui(|ui| {
            ui.set_max_width(300.0);
            ui.label(&name);
            ui.label(style::secondary(cx.t("exposure-select"), cx.theme).size(style::SMALL));
        });
    }
}

fn bar(ui: &Ui, cx: &Cx, rect: Rect, (part, slice): (Part, &Slice), (words, scale, goal): (f32, f64, Option<f64>)) {
    let (ink, quiet) = (style::color(Ink::Ink, cx.theme), style::color(Ink::Ink2, cx.theme));
    let color = style::color(part_ink(part), cx.theme);
    let font = FontId::proportional(style::BODY);
    let mut job = egui::text::LayoutJob::simple_singleline(part_name(cx.design(), cx.text, part), font.clone(), ink);
    job.wrap = egui::text::TextWrapping::truncate_at_width(words);
    let galley = ui.painter().layout_job(job);
    let at = pos2(rect.left(), rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, ink);

    let beside = says(cx, part, slice);
    let valued = slice.gross > 0.0;
    let beside = ui.painter().layout_no_wrap(beside, font, if valued { ink } else { quiet });
    let left = rect.left() + words + 12.0;
    let room = (rect.right() - left - beside.size().x - 10.0).max(12.0);
    // All bars of a chart have one scale: the widest words are reserved for each.
    let widest = ui.painter().layout_no_wrap(
        cx.text.with(
            "exposure-share",
            [
                ("value", cx.text.language().euro_short(99_900_000.0).into()),
                ("share", cx.text.language().share(1.0).into()),
            ],
        ),
        FontId::proportional(style::BODY),
        ink,
    );
    let room = room.min((rect.right() - left - widest.size().x - 10.0).max(12.0));
    let length = |euro: f64| (euro / scale) as f32 * room;
    let mut end = left;
    if valued {
        let piece = |from: f32, to: f32| {
            Rect::from_min_max(pos2(left + from, rect.center().y - 6.5), pos2(left + to, rect.center().y + 6.5))
        };
        let (now, gross) = (length(slice.left).max(2.0), length(slice.gross).max(2.0));
        let radius = CornerRadius::same(2);
        ui.painter().rect_filled(piece(0.0, gross), radius, color.gamma_multiply(0.35));
        ui.painter().rect_filled(piece(0.0, now), radius, color);
        end += gross;
    }
    if let Some(goal) = goal {
        let x = left + length(goal);
        let stroke = Stroke::new(2.0, ink);
        ui.painter().line_segment([pos2(x, rect.top() + 1.0), pos2(x, rect.bottom() - 1.0)], stroke);
        end = end.max(x);
    }
    let gap = if valued || goal.is_some() { 8.0 } else { 0.0 };
    ui.painter().galley(pos2(end + gap, rect.center().y - beside.size().y / 2.0), beside, ink);
}

/// The measures that pay and are not planned, the one that gains most first, each to be planned with one click.
pub(crate) fn paying_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let paying = &cx.session.insight().exposure.paying;
    if paying.is_empty() {
        ui.add(egui::Label::new(style::secondary(cx.t("paying-none"), cx.theme)).wrap());
        return;
    }
    ui.add(egui::Label::new(style::secondary(cx.t("paying-says"), cx.theme).size(style::SMALL)).wrap());
    ui.spacing_mut().item_spacing.y = 0.0;
    ScrollArea::vertical().id_salt("paying").auto_shrink(false).show_rows(ui, PAYING, paying.len(), |ui, rows| {
        ui.set_width(ui.available_width() - 10.0);
        for it in &paying[rows] {
            let Some((risk, measure)) = cx.design().risks.measure(it.risk, it.measure) else { continue };
            let gain = parts::whole(cx.text.language(), it.gain);
            let named = || [("measure", (&measure.title).into()), ("risk", (&risk.title).into())];
            let (top, width) = (ui.cursor().min, ui.available_width());
            let row = Rect::from_min_size(top, vec2(width, PAYING));
            rule::above(ui, row.x_range(), row.bottom() - 0.5, cx.theme);
            ui.scope_builder(egui::UiBuilder::new().max_rect(row).id_salt(it.measure), |ui| {
                ui.set_min_height(PAYING);
                let main = |ui: &mut Ui, out: &mut Vec<Intent>| {
                    ui.vertical(|ui| {
                        ui.spacing_mut().item_spacing.y = 0.0;
                        let [measure_name, risk_name] = named();
                        let values = [measure_name, risk_name, ("gain", gain.as_str().into())];
                        let name = cx.text.with("paying-name", values);
                        let room = ui.available_width();
                        if pieces::link(ui, style::strong(&measure.title), room, &name).clicked() {
                            out.push(Intent::Open(risk.id.into()));
                        }
                        let words = style::secondary(&risk.title, cx.theme).size(style::SMALL);
                        ui.add(egui::Label::new(words).truncate());
                    });
                };
                let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
                    let button = ui.button(cx.t("paying-plan"));
                    style::name(&button, Role::Button, &cx.text.with("paying-plan-name", named()));
                    if button.clicked() {
                        let planned = MeasureField::Planned(true);
                        out.push(Intent::Edit(Edit::Risks(RisksEdit::SetMeasure(it.risk, it.measure, planned))));
                    }
                    ui.label(cx.text.with("paying-row", [("gain", gain.as_str().into())]));
                };
                pieces::row(ui, out, end, main);
            });
        }
    });
}

/// A word in the corner of a chart that stands among others.
pub(crate) fn chart_heading(ui: &mut Ui, cx: &Cx, dimension: Dimension) {
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), 20.0), Sense::hover());
    let font = FontId::proportional(style::SMALL);
    let ink = style::color(Ink::Ink2, cx.theme);
    ui.painter().text(rect.left_center(), Align2::LEFT_CENTER, cx.t(dimension_key(dimension)), font, ink);
}
