//! The budget: its parts, which add up while one types, and the TAB.

use egui::accesskit::Role;
use egui::{Button, Key, Label, RichText, Sense, Ui};

use crate::app::tables;
use crate::design::budget::Budget;
use crate::design::edit::{CostField, Edit, MoneyEdit, MoneyField};
use crate::design::euro::Euro;
use crate::design::form::Form;
use crate::design::money::CostLine;
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{beside, icons, lit, parts, style, widgets};
use crate::ui::money::amounts::{self, END, GAP};
use crate::ui::money::range;

/// How far a line of cost stands in under its heading.
const INDENT: f32 = 6.0;

/// The budget, as a card; while nothing is filled in, what goes here and the first step.
pub(crate) fn tab_ui(ui: &mut Ui, cx: &Cx, ranges: &mut range::State, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    if !money.is_started() {
        widgets::empty_state(ui, cx, &cx.t("money-tab"), &cx.t("money-empty-says"), |ui| {
            if widgets::primary_button(ui, &cx.t("money-begin"), cx.theme).clicked() {
                add_line(cx, false, out);
            }
        });
        return;
    }
    let (mut copying, name) = (Copying::from_here(ui), cx.t("money-tab"));
    amounts::card(
        ui,
        cx,
        &name,
        |ui| copying.button(ui, cx, &name),
        |ui| {
            lines_ui(ui, cx, ranges, (false, &money.direct), out);
            lines_ui(ui, cx, ranges, (true, &money.overhead), out);
            let set = |make: fn(Option<Euro>) -> MoneyField| move |to| Edit::Money(MoneyEdit::Set(make(to)));
            amounts::amount_row(ui, cx, ("money-fee", "money-fee-tip"), (money.fee, "–"), out, set(MoneyField::Fee));
            prices_ui(ui, cx);
            let pot = ("money-risk-pot", "money-risk-pot-tip");
            amounts::amount_row(ui, cx, pot, (money.risk_pot, "–"), out, set(MoneyField::RiskPot));
            let room = ("money-room", "money-room-tip");
            amounts::amount_row(ui, cx, room, (money.optimisation_room, "–"), out, set(MoneyField::OptimisationRoom));
            let three = cx.design().form == Form::ThreeDomains;
            if three || money.fund.is_some() {
                let fund = ("money-fund", "money-fund-tip");
                amounts::amount_row(ui, cx, fund, (money.fund, "–"), out, set(MoneyField::Fund));
            }
            total_ui(ui, cx, out);
            let budget = amounts::as_typed(ui, cx, out).budget();
            if three && budget.tab().is_some() {
                work_ui(ui, cx, &budget);
            }
        },
    );
    if copying.asked(ui) {
        let design = amounts::as_typed(ui, cx, out);
        out.push(Intent::CopyTable(name, tables::money::budget(&design, cx.text)));
    }
}

/// Adds a line of cost, its name ready to type over.
fn add_line(cx: &Cx, overhead: bool, out: &mut Vec<Intent>) {
    let name = cx.t(if overhead { "money-new-overhead" } else { "money-new-cost" });
    let add = MoneyEdit::AddCost { overhead, name, amount: Euro::ZERO };
    out.push(Intent::EditAndOpen(Edit::Money(add)));
    // Its name is typed here, so the details may stay closed.
    out.push(Intent::CloseDetails);
}

/// What a kind of cost is called, what its lines come to, and the lines.
fn lines_ui(
    ui: &mut Ui,
    cx: &Cx,
    ranges: &mut range::State,
    (overhead, lines): (bool, &[CostLine]),
    out: &mut Vec<Intent>,
) {
    let (key, add) =
        if overhead { ("money-overhead", "money-add-overhead") } else { ("money-direct", "money-add-direct") };
    amounts::ruled(ui, cx.theme, |ui| {
        let room = ui.available_width() - amounts::width(ui) - END - 2.0 * GAP;
        let name = cx.t(key);
        let label = amounts::words(ui, room, name.as_str());
        label.on_hover_text(cx.t(if overhead { "money-overhead-tip" } else { "money-direct-tip" }));
        let sum = if lines.is_empty() {
            style::secondary("–", cx.theme)
        } else {
            let budget = amounts::as_typed(ui, cx, out).budget();
            let sum = if overhead { budget.overhead } else { budget.direct };
            // One line says its amount itself.
            style::strong(if lines.len() > 1 { cx.text.language().euro_exact(sum) } else { String::new() })
        };
        // Where nothing stands yet one clicks to fill it in.
        let shown = amounts::at_right(ui, amounts::width(ui), sum);
        let empty = lines.is_empty() && shown.interact(Sense::CLICK).on_hover_text(cx.t(add)).clicked();
        if widgets::icon_button(ui, icons::ADD, &cx.t(add)).clicked() || empty {
            add_line(cx, overhead, out);
        }
    });
    for (nth, line) in lines.iter().enumerate() {
        ui.push_id(line.id, |ui| {
            line_ui(ui, cx, ranges, (line, nth, lines.len()), out);
            range::range_ui(ui, cx, ranges, line, out);
        });
    }
}

fn line_ui(
    ui: &mut Ui,
    cx: &Cx,
    ranges: &mut range::State,
    (line, nth, count): (&CostLine, usize, usize),
    out: &mut Vec<Intent>,
) {
    let id = line.id;
    let of = |key: &str| cx.text.with(key, [("name", (&line.name).into())]);
    let shown = ui.scope(|ui| {
        amounts::ruled(ui, cx.theme, |ui| {
            ui.add_space(INDENT - GAP);
            let room = ui.available_width() - amounts::width(ui) - END - 2.0 * GAP;
            let name = amounts::quiet(ui, cx.theme, |ui| {
                let look = Look { width: Some(room), elide: true, ..Look::default() };
                let name = of("money-line-name");
                fields::text_field(ui, cx, ("name", &name), &line.name, look, out, move |typed| {
                    let typed = typed.trim().to_owned();
                    (!typed.is_empty()).then_some(Edit::Money(MoneyEdit::SetCost(id, CostField::Name(typed))))
                })
            });
            parts::focus_name(ui, cx, id, &name, &line.name);
            let amount = (line.amount != Euro::ZERO).then_some(line.amount);
            let ghost = cx.t("money-amount-ghost");
            let says = of("money-line-amount");
            let field = amounts::amount_field(
                ui,
                cx,
                ("amount", &says),
                (amount, &ghost),
                beside::costs(cx, Some(id)),
                out,
                move |to| Edit::Money(MoneyEdit::SetCost(id, CostField::Amount(to.unwrap_or_default()))),
            );
            // After what it is called comes what it costs.
            if name.lost_focus() && ui.input(|it| it.key_pressed(Key::Enter)) {
                parts::focus_all(ui, &field, "");
            }
            let menu = parts::icon_menu(ui, icons::MORE, &of("money-line-menu"), |ui| {
                menu_ui(ui, cx, ranges, (line, nth, count), out);
            });
            // What has the focus is selected, so that Delete removes it.
            if menu.gained_focus() && !cx.is_selected(id) {
                out.push(Intent::Select(vec![id.into()]));
            }
        });
    });
    lit::light(ui, cx, id, shown.response.rect);
}

/// What can be done with a line beside typing in it.
fn menu_ui(
    ui: &mut Ui,
    cx: &Cx,
    ranges: &mut range::State,
    (line, nth, count): (&CostLine, usize, usize),
    out: &mut Vec<Intent>,
) {
    let id = line.id;
    let item = |ui: &mut Ui, on: bool, (shown, key): (&str, &str)| {
        let item = ui.add_enabled(on, Button::new(cx.t(shown)));
        style::name(&item, Role::Button, &cx.text.with(key, [("name", (&line.name).into())]));
        item.clicked()
    };
    if line.range.is_none() {
        if item(ui, true, ("range-add", "range-add-name")) {
            ranges.ask(id);
        }
    } else if item(ui, true, ("range-remove", "range-remove-name")) {
        out.push(Intent::Edit(Edit::Money(MoneyEdit::SetCost(id, CostField::Range(None)))));
    }
    let moves = [(nth > 0, ("money-up", "money-line-up"), -1), (nth + 1 < count, ("money-down", "money-line-down"), 1)];
    for (on, words, by) in moves {
        if item(ui, on, words) {
            out.push(Intent::Edit(Edit::Money(MoneyEdit::ShiftCost(id, by))));
        }
    }
    if item(ui, true, ("money-remove", "money-line-remove")) {
        out.push(Intent::Edit(Edit::Money(MoneyEdit::RemoveCost(id))));
    }
}

/// What the contractor asks for the risks that it carries alone; it follows from the dossier.
fn prices_ui(ui: &mut Ui, cx: &Cx) {
    let prices = cx.design().budget().prices;
    if prices == Euro::ZERO {
        return;
    }
    let priced = |it: &&crate::design::risks::Risk| it.priced_at(it.allocation) > Euro::ZERO;
    let count = cx.design().risks.list.iter().filter(priced).count();
    let tip = cx.text.with("money-prices-tip", [("count", count.into())]);
    amounts::computed_row(ui, cx, (&cx.t("money-prices"), &tip), prices);
}

/// The TAB, and whether the parts come to it.
fn total_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let (language, set) = (cx.text.language(), cx.design().money.tab);
    let typed = amounts::as_typed(ui, cx, out).budget();
    let parts = language.euro_exact(typed.parts());
    ui.horizontal(|ui| {
        ui.set_min_height(amounts::ROW + 4.0);
        let room = ui.available_width() - amounts::width(ui) - END - 2.0 * GAP;
        let name = cx.t("money-tab-field");
        amounts::words(ui, room, style::strong(cx.t("money-total"))).on_hover_text(&name);
        let ghost = if typed.parts() > Euro::ZERO { parts.as_str() } else { "–" };
        amounts::amount_field(ui, cx, ("tab", &name), (set, ghost), beside::tab(cx), out, |to| {
            Edit::Money(MoneyEdit::Set(MoneyField::Tab(to)))
        });
        ui.add_space(END);
    });
    // The field itself may hold a draft, too.
    let budget = amounts::as_typed(ui, cx, out).budget();
    if budget.parts() == Euro::ZERO {
        return;
    }
    let Some(off) = budget.off().filter(|it| *it != Euro::ZERO && !cx.is_hushed()) else {
        let key = if budget.set.is_some() && !cx.is_hushed() { "money-tab-is-sum" } else { "money-tab-of-parts" };
        let says = cx.text.with(key, [("sum", parts.into())]);
        ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
        return;
    };
    let (key, by) = if off > Euro::ZERO { ("money-parts-over", off) } else { ("money-parts-under", -off) };
    let says = cx.text.with(key, [("by", language.euro_exact(by).into()), ("sum", parts.into())]);
    let ink = style::color(Ink::Blocker, cx.theme);
    ui.horizontal_top(|ui| {
        ui.label(icons::severity(Severity::Blocker, false).rich_text().size(15.0).color(ink));
        ui.add(Label::new(RichText::new(says).size(style::SMALL).color(ink)).wrap());
    });
    if widgets::button(ui, None, &cx.t("money-tab-to-parts")).clicked() {
        out.push(Intent::Edit(Edit::Money(MoneyEdit::SetTabToParts)));
    }
}

/// The sum for the work, and what a saving and a setback do to the fund (domain.md 11).
fn work_ui(ui: &mut Ui, cx: &Cx, budget: &Budget) {
    let (name, tip) = (cx.t("money-work"), cx.t("money-work-tip"));
    amounts::computed_row(ui, cx, (&name, &tip), budget.work());
    ui.add_space(2.0);
    let quiet = |ui: &mut Ui, says: String| {
        ui.add(Label::new(style::secondary(says, cx.theme).size(style::SMALL)).wrap());
    };
    quiet(ui, cx.t("money-fund-says"));
    if budget.fund > Euro::ZERO {
        // Both with the same amount: half of what is in it, which asks for no further agreement.
        let half = Euro::round(budget.fund.to_f64() / 2.0);
        quiet(ui, cx.text.fund_after(budget, -half));
        quiet(ui, cx.text.fund_after(budget, half));
    }
}
