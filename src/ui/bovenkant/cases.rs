//! The kept cases: each with where its path stands now, to be walked again, renamed or dropped.

use egui::{Label, RichText, Ui};

use crate::design::edit::{BovenkantEdit, CaseField, Edit};
use crate::picture::tokens::Ink;
use crate::rules::Severity;
use crate::ui::bovenkant::powers::says;
use crate::ui::bovenkant::walk::panel;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{fields, icons, lit, parts, style, widgets};
use crate::ui::walk::Walk;

/// The list.
pub(crate) fn cases_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let top = &cx.design().bovenkant;
    says(ui, cx, if top.cases.is_empty() { "bovenkant-no-cases" } else { "bovenkant-cases-says" });
    for case in &top.cases {
        let id = case.id;
        let of = |key: &str| cx.text.with(key, [("name", (&case.title).into())]);
        let shown = ui.push_id(id, |ui| {
            let end = |ui: &mut Ui, out: &mut Vec<Intent>| {
                if widgets::icon_button(ui, icons::REMOVE, &of("bovenkant-remove-case")).clicked() {
                    out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveCase(id))));
                }
                let walk = ui.button(cx.t("bovenkant-case-walk-short"));
                style::name(&walk, egui::accesskit::Role::Button, &of("bovenkant-case-walk"));
                if walk.clicked() {
                    out.push(Intent::Walk(Some(Walk::of(case, cx.today, cx.text.language()))));
                }
            };
            parts::row(ui, out, end, |ui, out| {
                let name = of("bovenkant-case-title");
                let make = move |to| Edit::Bovenkant(BovenkantEdit::SetCase(id, CaseField::Title(to)));
                let field = fields::name_field(ui, cx, ("title", &name), &case.title, out, make);
                parts::focus_name(ui, cx, id, &field, &case.title);
            });
            ui.horizontal_wrapped(|ui| {
                let (icon, words, ink) = match top.breaks(case) {
                    None => (icons::CHECK, cx.t("bovenkant-case-holds"), Ink::Alliance),
                    Some((step, _)) => {
                        let words = cx.text.with("bovenkant-case-breaks", [("step", step.into())]);
                        (icons::severity(Severity::Warning, false), words, Ink::Warning)
                    }
                };
                let color = style::color(ink, cx.theme);
                ui.label(icon.rich_text().size(15.0).color(color));
                ui.label(RichText::new(words).color(color));
                let subject = case.subject.and_then(|it| top.subject(it));
                let about = subject.map(|it| {
                    let amount = cx.text.language().euro(case.amount);
                    if it.money { format!("{}, {amount}", it.name) } else { it.name.clone() }
                });
                if let Some(about) = about {
                    ui.add(Label::new(style::secondary(about, cx.theme)).truncate());
                }
            });
        });
        lit::light(ui, cx, id, shown.response.rect);
        if cx.is_selected(id) {
            widgets::focus_ring(ui, shown.response.rect, cx.theme);
        }
    }
    panel::open_ui(ui, cx, out);
}
