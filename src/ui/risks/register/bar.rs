//! The bar below the register while several rows are selected: one act for all, one step to undo.

use egui::{Button, TextEdit, Ui, accesskit::Role, containers::menu::MenuButton};

use crate::design::edit::{Edit, RiskField, RisksEdit};
use crate::design::id::RiskId;
use crate::design::risks::Lens;
use crate::text::words::Named;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, parts, style, widgets};
use crate::ui::risks::register::listing::Listing;
use crate::ui::risks::register::state::View;
use crate::ui::risks::register::{copy, edit};

/// From this width on the bar needs one line.
const ONE_LINE: f32 = 820.0;

/// How high the bar is.
pub(crate) fn height(ui: &Ui) -> f32 {
    if ui.available_width() >= ONE_LINE { 42.0 } else { 76.0 }
}

/// The bar.
pub(crate) fn bar_ui(ui: &mut Ui, cx: &Cx, listing: &Listing, view: &mut View, out: &mut Vec<Intent>) {
    let risks: Vec<RiskId> = cx.selection.iter().filter_map(|it| RiskId::try_from(*it).ok()).collect();
    ui.add_space(6.0);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        ui.label(style::strong(cx.text.with("risks-chosen", [("count", risks.len().into())])));
        let act = |edit: RisksEdit| Intent::Edit(Edit::Risks(edit));
        parts::menu(ui, cx.t("risks-bar-move"), &cx.t("risks-bar-move"), |ui| {
            for to in cx.design().places() {
                if ui.button(cx.text.place(cx.design(), to)).clicked() {
                    out.push(act(RisksEdit::Move { risks: risks.clone(), to }));
                }
            }
        });
        let mut set = |field| out.push(act(RisksEdit::SetMany(risks.clone(), field)));
        values(ui, cx, "risks-bar-lens", &Lens::ALL, |to| set(RiskField::Lens(to)));
        values(ui, cx, "risks-bar-phase", &cx.design().phases().phases(), |to| set(RiskField::Phase(to)));
        parts::menu(ui, cx.t("risks-bar-holder"), &cx.t("risks-bar-holder"), |ui| {
            egui::ScrollArea::vertical().max_height(320.0).show(ui, |ui| {
                for (to, word) in edit::holders(cx) {
                    if ui.button(word).clicked() {
                        set(RiskField::Holder(to));
                        ui.close();
                    }
                }
            });
        });
        labels(ui, cx, listing, (view, &risks), out);
        if widgets::button(ui, None, &cx.t("risks-bar-copy")).clicked() {
            out.push(copy::copy(cx, &copy::selected(cx, listing)));
        }
        if widgets::button(ui, Some(icons::REMOVE), &cx.t("risks-bar-remove")).clicked() {
            out.push(Intent::Edit(Edit::Risks(RisksEdit::Remove(risks.clone()))));
        }
        if widgets::icon_button(ui, icons::CLOSE, &cx.t("risks-bar-none")).clicked() {
            out.push(Intent::Select(Vec::new()));
        }
    });
}

fn values<T: Named>(ui: &mut Ui, cx: &Cx, key: &str, all: &[T], mut set: impl FnMut(Option<T>)) {
    parts::menu(ui, cx.t(key), &cx.t(key), |ui| {
        for it in all {
            if ui.button(cx.text.word(*it)).clicked() {
                set(Some(*it));
            }
        }
        ui.separator();
        if ui.button(cx.t("choice-none")).clicked() {
            set(None);
        }
    });
}

/// A new label, one that is in use, or one less.
fn labels(ui: &mut Ui, cx: &Cx, listing: &Listing, (view, risks): (&mut View, &[RiskId]), out: &mut Vec<Intent>) {
    let name = cx.t("risks-bar-tag");
    let config =
        egui::containers::menu::MenuConfig::new().close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let (response, _) = MenuButton::from_button(Button::new(name.as_str())).config(config).ui(ui, |ui| {
        ui.set_min_width(220.0);
        let mut put = |tag: &str| {
            out.push(Intent::Edit(Edit::Risks(RisksEdit::Tag { risks: risks.to_vec(), tag: tag.to_owned() })));
        };
        ui.horizontal(|ui| {
            let name = cx.t("risks-bar-tag-new");
            let hint = style::secondary(name.as_str(), cx.theme);
            let field = ui.add(TextEdit::singleline(&mut view.label).desired_width(140.0).hint_text(hint));
            style::name_field(&field, &name);
            let entered = field.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Enter));
            let added = widgets::button(ui, Some(icons::ADD), &cx.t("risks-bar-tag-add")).clicked();
            if (entered || added) && !view.label.trim().is_empty() {
                put(&view.label);
                view.label.clear();
                ui.close();
            }
        });
        if listing.tags.is_empty() {
            return;
        }
        ui.separator();
        let mut away = None;
        egui::ScrollArea::vertical().max_height(260.0).show(ui, |ui| {
            for tag in &listing.tags {
                ui.horizontal(|ui| {
                    let off = cx.text.with("risks-bar-untag", [("tag", tag.into())]);
                    if widgets::icon_button(ui, icons::CLOSE, &off).clicked() {
                        away = Some(tag.clone());
                    }
                    let on = ui.button(tag);
                    let says = cx.text.with("risks-bar-tag-with", [("tag", tag.into())]);
                    style::name(&on, Role::MenuItem, &says);
                    if on.clicked() {
                        put(tag);
                        ui.close();
                    }
                });
            }
        });
        if let Some(tag) = away {
            out.push(Intent::Edit(Edit::Risks(RisksEdit::Untag { risks: risks.to_vec(), tag })));
            ui.close();
        }
    });
    style::name(&response, Role::Button, &name);
}
