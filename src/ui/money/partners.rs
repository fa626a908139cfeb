//! Shares of several partners within a side, and risks that strike together.

use egui::containers::menu::{MenuButton, MenuConfig};
use egui::{Button, Label, PopupCloseBehavior, RichText, ScrollArea, Stroke, Ui};

use crate::app::tables;
use crate::design::budget::Partner;
use crate::design::edit::{Edit, MoneyEdit};
use crate::design::form::Side;
use crate::design::money::StrikeGroup;
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{icons, lit, numbers, parts, style, widgets};
use crate::ui::money::amounts::{self, END, GAP};

/// The width of a share.
const SHARE: f32 = 64.0;

/// The partners, as a card where a side has several; and the risks that strike together.
pub(crate) fn partners_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if !cx.design().money.is_started() {
        return;
    }
    let several = Side::ALL.map(|side| (side, cx.design().partners_of(side).collect::<Vec<_>>()));
    if several.iter().any(|(_, it)| it.len() > 1) {
        let (mut copying, name) = (Copying::from_here(ui), cx.t("money-partners"));
        amounts::card(
            ui,
            cx,
            &name,
            |ui| copying.button(ui, cx, &name),
            |ui| {
                says(ui, cx, "money-partners-says");
                for (side, partners) in several.iter().filter(|(_, it)| it.len() > 1) {
                    ui.push_id(side, |ui| side_ui(ui, cx, *side, partners, out));
                }
            },
        );
        if copying.asked(ui) {
            let design = amounts::as_typed(ui, cx, out);
            out.push(Intent::CopyTable(name, tables::money::partners(&design, cx.text)));
        }
    }
    if cx.design().risks.list.len() > 1 {
        groups_ui(ui, cx, out);
    }
}

fn says(ui: &mut Ui, cx: &Cx, key: &str) {
    ui.add(Label::new(style::secondary(cx.t(key), cx.theme).size(style::SMALL)).wrap());
}

/// The partners of a side with their shares, and whether those come to the whole.
fn side_ui(ui: &mut Ui, cx: &Cx, side: Side, partners: &[Partner], out: &mut Vec<Intent>) {
    ui.horizontal(|ui| {
        widgets::side_mark(ui, side, false, cx.theme);
        ui.label(style::strong(cx.text.side(side)));
    });
    for it in partners {
        let id = it.id;
        let row = ui.push_id(id, |ui| {
            amounts::ruled(ui, cx.theme, |ui| {
                amounts::words(ui, ui.available_width() - SHARE - GAP, it.name);
                let name = cx.text.with("money-partner-share", [("name", it.name.into())]);
                let look = Look { width: Some(SHARE), ghost: "–", right: true, ..Look::default() };
                amounts::quiet(ui, cx.theme, |ui| {
                    let set = move |to| Edit::Money(MoneyEdit::SetPartner(id, to));
                    numbers::share_field_as(ui, cx, ("share", &name), (it.share, look), out, set)
                });
            });
        });
        lit::light(ui, cx, id, row.response.rect);
    }
    let typed = amounts::as_typed(ui, cx, out);
    ui.horizontal_wrapped(|ui| {
        let amount = |it: f64| percent(cx, it.abs());
        if typed.partners_of(side).all(|it| it.share.is_none()) {
            says(ui, cx, "money-partners-none");
        } else if cx.is_hushed() {
        } else if let Some(off) = typed.shares_off(side) {
            let key = if off > 0.0 { "money-partners-over" } else { "money-partners-under" };
            let words = cx.text.with(key, [("sum", amount(1.0 + off).into()), ("by", amount(off).into())]);
            let ink = style::color(Ink::Blocker, cx.theme);
            ui.label(icons::severity(Severity::Blocker, false).rich_text().size(15.0).color(ink));
            ui.add(Label::new(RichText::new(words).size(style::SMALL).color(ink)).wrap());
        } else {
            says(ui, cx, "money-partners-whole");
        }
    });
    let alone: Vec<String> = cx.design().carried_by_one(side).map(|it| it.title.clone()).collect();
    if !alone.is_empty() {
        let words = cx.text.with("money-partners-alone", [("risks", cx.text.list(&alone).into())]);
        ui.add(Label::new(style::secondary(words, cx.theme).size(style::SMALL)).wrap());
    }
    let equal = 1.0 / partners.len() as f64;
    if partners.iter().any(|it| it.share.is_none_or(|it| (it - equal).abs() > 1e-9)) {
        let name = cx.text.with("money-partners-equal-of", [("side", cx.text.side(side).into())]);
        let button = ui.button(cx.t("money-partners-equal"));
        style::name(&button, egui::accesskit::Role::Button, &name);
        if button.clicked() {
            let edits = partners.iter().map(|it| Edit::Money(MoneyEdit::SetPartner(it.id, Some(equal))));
            out.push(Intent::Edit(Edit::Several(edits.collect())));
        }
    }
}

/// A share with a decimal only where it has one.
fn percent(cx: &Cx, share: f64) -> String {
    cx.text.language().share_exact(share)
}

/// The groups, with the risks in them.
fn groups_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let groups = &cx.design().money.groups;
    amounts::card(
        ui,
        cx,
        &cx.t("money-groups"),
        |_| {},
        |ui| {
            says(ui, cx, "money-groups-says");
            for it in groups {
                ui.push_id(it.id, |ui| group_ui(ui, cx, it, out));
            }
            ui.add_space(2.0);
            if widgets::button(ui, Some(icons::ADD), &cx.t("money-add-group")).clicked() {
                let add = MoneyEdit::AddGroup(cx.t("money-new-group"), Vec::new());
                out.push(Intent::EditAndOpen(Edit::Money(add)));
                // Its name is typed here, so the details may stay closed.
                out.push(Intent::CloseDetails);
            }
        },
    );
}

fn group_ui(ui: &mut Ui, cx: &Cx, it: &StrikeGroup, out: &mut Vec<Intent>) {
    let id = it.id;
    let of = |key: &str| cx.text.with(key, [("name", (&it.name).into())]);
    let shown = ui.scope(|ui| {
        ui.horizontal(|ui| {
            let look = Look { width: Some(ui.available_width() - END - GAP), elide: true, ..Look::default() };
            let name = of("money-group-name");
            let field = fields::text_field(ui, cx, ("group", &name), &it.name, look, out, move |typed| {
                let typed = typed.trim().to_owned();
                (!typed.is_empty()).then_some(Edit::Money(MoneyEdit::RenameGroup(id, typed)))
            });
            parts::focus_name(ui, cx, id, &field, &it.name);
            let remove = widgets::icon_button(ui, icons::REMOVE, &of("money-group-remove"));
            if remove.clicked() {
                out.push(Intent::Edit(Edit::Money(MoneyEdit::RemoveGroup(id))));
            }
        });
        let names = it.risks.iter().filter_map(|it| cx.design().risks.get(*it)).map(|it| it.title.as_str());
        let names = names.collect::<Vec<_>>().join(", ");
        let words = match it.risks.len() {
            0 => cx.t("money-group-empty"),
            1 => cx.text.with("money-group-one", [("risk", names.into())]),
            _ => names,
        };
        ui.add(Label::new(style::secondary(words, cx.theme).size(style::SMALL)).wrap());
        risks_menu(ui, cx, it, out);
    });
    lit::light(ui, cx, id, shown.response.rect);
    ui.add_space(4.0);
}

/// Which risks are in a group: a tick for each; it stays open while one ticks.
fn risks_menu(ui: &mut Ui, cx: &Cx, it: &StrikeGroup, out: &mut Vec<Intent>) {
    let name = cx.text.with("money-group-risks-of", [("name", (&it.name).into())]);
    let config = MenuConfig::new().close_behavior(PopupCloseBehavior::CloseOnClickOutside);
    let button = Button::new(cx.t("money-group-risks"));
    let (response, _) = MenuButton::from_button(button).config(config).ui(ui, |ui| {
        ui.set_min_width(240.0);
        // A menu takes the lines off its buttons; a tick box is seen by its line.
        ui.visuals_mut().widgets.inactive.bg_stroke = Stroke::new(1.0, style::color(Ink::Ink2, cx.theme));
        ScrollArea::vertical().max_height(280.0).show(ui, |ui| {
            for risk in &cx.design().risks.list {
                if let Some(on) = widgets::tick(ui, &risk.title, it.risks.contains(&risk.id)) {
                    let to = on.then_some(it.id);
                    out.push(Intent::Edit(Edit::Money(MoneyEdit::SetGroup(risk.id, to))));
                }
            }
        });
    });
    style::name(&response, egui::accesskit::Role::Button, &name);
}
