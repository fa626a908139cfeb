//! The tables: a fresh copy of the exercise for each, and what a table made of it beside the open design.

use egui::{Label, Ui};

use crate::app::seating::{MOST, table_file};
use crate::app::sources::Source;
use crate::ui::aside::Aside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{style, widgets};

/// How many tables there usually are.
const USUAL: u8 = 6;

/// The page.
pub(super) fn tables_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let Some(path) = cx.session.path() else {
            ui.add(Label::new(cx.t("workshop-tables-unsaved")).wrap());
            if widgets::primary_button(ui, &cx.t("command-save-as"), cx.theme).clicked() {
                out.push(Intent::Command(crate::ui::shell::command::Command::SaveAs));
            }
            return;
        };
        ui.add(Label::new(style::secondary(cx.t("workshop-tables-says"), cx.theme)).wrap());
        let memory = ui.make_persistent_id("tables");
        let (mut count, mut replace) = ui.data(|it| it.get_temp::<(u8, bool)>(memory)).unwrap_or((USUAL, false));
        ui.horizontal_wrapped(|ui| {
            let name = cx.t("workshop-tables-count");
            let options = (1..=MOST).map(|it| (it, it.to_string()));
            ui.label(&name);
            if let Some(to) = widgets::pick(ui, ("tables", &name), &count.to_string(), Some(count), options, Some(70.0))
            {
                count = to;
            }
            if widgets::primary_button(ui, &cx.t("workshop-tables-make"), cx.theme).clicked() {
                out.push(Intent::Tables(count, replace));
            }
            if let Some(on) = widgets::tick(ui, &cx.t("workshop-tables-replace"), replace) {
                replace = on;
            }
        });
        ui.data_mut(|it| it.insert_temp(memory, (count, replace)));
        ui.add_space(6.0);
        ui.label(style::strong(cx.t("workshop-tables-beside")));
        ui.add(Label::new(style::secondary(cx.t("workshop-tables-beside-says"), cx.theme)).wrap());
        ui.horizontal_wrapped(|ui| {
            for nth in 1..=count {
                let table = cx.text.with("workshop-table", [("table", usize::from(nth).into())]);
                let file = table_file(path, &table);
                if file != path && widgets::button(ui, None, &table).on_hover_text(file.display().to_string()).clicked()
                {
                    out.push(Intent::Aside(Aside::Compare([Source::File(file), Source::Now])));
                }
            }
        });
    });
}
