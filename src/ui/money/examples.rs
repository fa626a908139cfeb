//! Worked examples that are kept with the agreement, told in plain sentences, and the actual cost that one walks along the curve.

use egui::accesskit::Role;
use egui::{CursorIcon, Label, Sense, Ui};

use crate::app::tables;
use crate::design::changes::Scene;
use crate::design::edit::{Edit, MoneyEdit};
use crate::design::euro::Euro;
use crate::design::money::WorkedExample;
use crate::finance::changes::Forecast;
use crate::picture::money::Shown;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::table_copy::{self, Copying};
use crate::ui::kit::{beside, icons, numbers, style, widgets};
use crate::ui::money::curve::state::State;

/// The examples that people usually ask for, as a share of the TAB above it.
const USUAL: [f64; 3] = [0.05, 0.10, -0.05];
/// The width of a choice and of an amount.
const FIELD: f32 = 118.0;
/// The least width of a name beside them.
const NAME: f32 = 170.0;

/// Keeps an example of a cost this much above the TAB, named by what it is.
pub(crate) fn keep(cx: &Cx, setback: Euro) -> Intent {
    let title = cx.t(if setback < Euro::ZERO { "worked-title-saving" } else { "worked-title-setback" });
    Intent::Edit(Edit::Money(MoneyEdit::AddWorked(title, setback)))
}

/// One of the usual examples.
fn usual(cx: &Cx, tab: Euro, share: f64) -> Edit {
    let key = if share < 0.0 { "worked-title-saving-share" } else { "worked-title-setback-share" };
    let title = cx.text.with(key, [("share", cx.text.language().share(share.abs()).into())]);
    Edit::Money(MoneyEdit::AddWorked(title, Euro::round(tab.to_f64() * share)))
}

/// The worked examples, as a card.
pub(crate) fn examples_ui(ui: &mut Ui, cx: &Cx, curve: &mut State, out: &mut Vec<Intent>) {
    let money = &cx.design().money;
    let shown = curve.shown(cx);
    let tab = shown.as_ref().map(|it| it.tab);
    if money.examples.is_empty() {
        widgets::empty_state(ui, cx, &cx.t("worked-empty"), &cx.t("worked-empty-says"), |ui| {
            let Some(tab) = tab.filter(|it| *it > Euro::ZERO) else {
                ui.label(style::secondary(cx.t("worked-no-tab"), cx.theme));
                return;
            };
            if widgets::button(ui, Some(icons::ADD), &cx.t("worked-usual")).clicked() {
                let all = USUAL.map(|it| usual(cx, tab, it));
                out.push(Intent::Edit(Edit::Several(all.to_vec())));
            }
            for share in USUAL {
                let key = if share < 0.0 { "worked-title-saving-share" } else { "worked-title-setback-share" };
                let name = cx.text.with(key, [("share", cx.text.language().share(share.abs()).into())]);
                if widgets::button(ui, None, &name).clicked() {
                    out.push(Intent::Edit(usual(cx, tab, share)));
                }
            }
        });
        return;
    }
    let (mut copying, name) = (Copying::from_here(ui), cx.t("worked-title"));
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing = egui::vec2(8.0, 6.0);
        table_copy::heading(ui, cx, &name, &mut copying);
        ui.add(Label::new(style::secondary(cx.t("worked-says"), cx.theme)).wrap());
        for (at, example) in money.examples.iter().enumerate() {
            if at > 0 {
                ui.separator();
            }
            ui.push_id(example.id, |ui| example_ui(ui, cx, curve, shown.as_deref(), example, out));
        }
        if widgets::button(ui, Some(icons::ADD), &cx.t("worked-add")).clicked() {
            let step = tab.map_or(Euro::new(1_000_000), |it| Euro::round(it.to_f64() * USUAL[0]));
            let setback = curve.what_if.zip(tab).map(|(cost, tab)| cost - tab).filter(|it| *it != Euro::ZERO);
            out.push(keep(cx, setback.unwrap_or(step)));
        }
    });
    if copying.asked(ui) {
        out.push(Intent::CopyTable(name, tables::money::worked(cx.design(), cx.text)));
    }
}

/// One example: its words and amount to type over, and what it comes to as a sentence that a click walks to.
fn example_ui(
    ui: &mut Ui,
    cx: &Cx,
    curve: &mut State,
    shown: Option<&Shown>,
    example: &WorkedExample,
    out: &mut Vec<Intent>,
) {
    let (id, setback) = (example.id, example.setback);
    let set = move |title: &str, setback: Euro| Edit::Money(MoneyEdit::SetWorked(id, title.to_owned(), setback));
    ui.horizontal_wrapped(|ui| {
        let rest = ui.available_width() - 2.0 * FIELD - 26.0 - 4.0 * ui.spacing().item_spacing.x - 28.0;
        // Where little is left of the row its name has a row of its own.
        let width = if rest < NAME { ui.available_width() - 12.0 } else { rest };
        let look = Look { width: Some(width), hint: "worked-name-hint", ..Look::default() };
        let name = cx.t("worked-name");
        fields::text_field(ui, cx, (("worked title", id), &name), &example.title, look, out, move |typed| {
            Some(set(typed.trim(), setback))
        });
        let saves = setback < Euro::ZERO;
        let kinds = [false, true].map(|it| (it, kind(cx, it)));
        let picked = widgets::pick(
            ui,
            (("worked kind", id), &cx.t("worked-kind")),
            &kind(cx, saves),
            Some(saves),
            kinds,
            Some(FIELD),
        );
        if picked.is_some() {
            out.push(Intent::Edit(set(&example.title, -setback)));
        }
        let title = example.title.clone();
        let size = if saves { -setback } else { setback };
        let name = cx.t("worked-amount");
        let look = Look { width: Some(FIELD), ..Look::default() };
        numbers::amount_field(
            ui,
            cx,
            (("worked amount", id), &name),
            (Some(size), look),
            beside::alone(cx),
            out,
            move |typed| {
                // Typed with a sign of its own, it says itself what it is.
                let typed = typed.unwrap_or_default();
                set(&title, if saves { -typed } else { typed })
            },
        );
        if widgets::icon_button(ui, icons::REMOVE, &cx.t("worked-remove")).clicked() {
            out.push(Intent::Edit(Edit::Money(MoneyEdit::RemoveWorked(id))));
        }
    });
    let Some(shown) = shown else {
        ui.label(style::secondary(cx.t("worked-no-tab"), cx.theme));
        return;
    };
    let cost = shown.tab + setback;
    let mut said = cx.text.worked(cx.design(), &shown.curve, setback);
    let budget = cx.design().budget();
    if cx.design().has_fund() && setback != Euro::ZERO {
        said.push(cx.text.fund_after(&budget, setback));
    }
    let forecast = Forecast::of(cx.design(), None, Scene::Decided);
    said.extend(forecast.and_then(|it| cx.text.change_worked(&it, setback)));
    let said = said.join(" ");
    let walked = curve.what_if == Some(cost);
    let sentence = if walked { style::strong(&said) } else { egui::RichText::new(&said) };
    let response = ui.add(Label::new(sentence).wrap().sense(Sense::click()));
    style::name(&response, Role::Button, &said);
    if response.has_focus() {
        widgets::focus_ring(ui, response.rect, cx.theme);
    }
    if response.clicked() {
        curve.what_if = if walked { None } else { Some(cost) };
    }
    let title = [("title", example.title.as_str().into())];
    response.on_hover_cursor(CursorIcon::PointingHand).on_hover_text(cx.text.with("worked-show", title));
}

fn kind(cx: &Cx, saves: bool) -> String {
    cx.t(if saves { "worked-kind-saving" } else { "worked-kind-setback" })
}
