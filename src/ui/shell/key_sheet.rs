//! The sheet of keys: every command that has some, by menu, and what the pointer does; made from the commands themselves.

use egui::{Context, Grid, Label, ScrollArea, Ui};

use crate::picture::tokens::{Ink, Theme};
use crate::text::Text;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::shell::command::Command;
use crate::ui::shell::menu_list::{is_in_a_menu, menus};

/// How wide the sheet is at most, and a column at least, in points.
pub(crate) const WIDE: f32 = 1120.0;
const COLUMN: f32 = 260.0;
/// How high a row is at least, in points.
const ROW: f32 = 17.0;
/// What is done by pointer, and what keys mean everywhere.
const GESTURES: [&str; 8] = [
    "gesture-drag",
    "gesture-more",
    "gesture-right",
    "gesture-tab",
    "gesture-enter",
    "gesture-leave",
    "gesture-menu",
    "gesture-table",
];

/// A group: what it is called, and its keys with what they do.
pub(crate) type Group = (String, Vec<(String, String)>);

/// All groups, in the order of the menus.
pub(crate) fn groups(text: &Text, ctx: &Context) -> Vec<Group> {
    let keyed = |it: &Command| Some((it.keys_shown(text, ctx)?, it.name(text)));
    let mut all: Vec<Group> = menus()
        .iter()
        .map(|(key, groups)| (text.get(key), groups.iter().flatten().filter_map(keyed).collect()))
        .collect();
    let others = Command::ALL.iter().filter(|it| !is_in_a_menu(**it));
    let (staged, others): (Vec<&Command>, Vec<&Command>) = others.partition(|it| matches!(it, Command::Staged(_)));
    // Two that go through what is open stand in no menu, and belong to what one looks at.
    if let Some(view) = all.get_mut(2) {
        view.1.extend(others.into_iter().filter_map(keyed));
    }
    all.push((text.get("keys-stage"), staged.into_iter().filter_map(keyed).collect()));
    let gesture = |key: &str| (text.get(key), text.get(&format!("{key}.says")));
    all.push((text.get("keys-gestures"), GESTURES.map(gesture).into()));
    all
}

/// The sheet as text: a heading, then a line for each.
fn as_words(groups: &[Group]) -> String {
    let lines = |(name, keys): &Group| {
        let keys = keys.iter().map(|(keys, does)| format!("{keys}\t{does}\n"));
        format!("{name}\n{}", keys.collect::<String>())
    };
    groups.iter().map(lines).collect::<Vec<_>>().join("\n")
}

/// The sheet, in as many columns as there is room for.
pub(crate) fn key_sheet_ui(ui: &mut Ui, text: &Text, theme: Theme) {
    let ctx = ui.ctx().clone();
    let groups = groups(text, &ctx);
    ui.label(style::strong(text.get("command-keys")).size(style::SECTION));
    let palette = Command::Palette.keys_shown(text, &ctx).unwrap_or_default();
    let says = text.with("keys-sheet-says", [("keys", palette.into())]);
    ui.add(Label::new(style::secondary(says, theme)).wrap());
    ui.add_space(6.0);
    let count = ((ui.available_width() / COLUMN) as usize).clamp(1, 4);
    let mut columns: Vec<Vec<&Group>> = vec![Vec::new(); count];
    let high = |column: &Vec<&Group>| column.iter().map(|it| it.1.len() + 2).sum::<usize>();
    for group in &groups {
        if let Some(least) = columns.iter_mut().min_by_key(|it| high(it)) {
            least.push(group);
        }
    }
    let most = (ctx.content_rect().height() - 220.0).max(120.0);
    ScrollArea::vertical().max_height(most).show(ui, |ui| {
        ui.columns(count, |columns_ui| {
            for (ui, column) in columns_ui.iter_mut().zip(&columns) {
                for (name, keys) in column {
                    group_ui(ui, theme, name, keys);
                }
            }
        });
    });
    ui.add_space(4.0);
    if widgets::button(ui, Some(icons::COPY), &text.get("keys-copy")).clicked() {
        ctx.copy_text(as_words(&groups));
    }
}

fn group_ui(ui: &mut Ui, theme: Theme, name: &str, keys: &[(String, String)]) {
    ui.label(style::strong(name).color(style::color(Ink::Alliance, theme)));
    Grid::new(("keys", name)).num_columns(2).spacing([12.0, 2.0]).min_row_height(ROW).show(ui, |ui| {
        // Nothing is pressed here: rows need no room for a finger.
        ui.spacing_mut().interact_size.y = ROW;
        for (keys, does) in keys {
            ui.label(style::strong(keys).size(style::SMALL));
            ui.add(Label::new(style::secondary(does, theme).size(style::SMALL)).wrap());
            ui.end_row();
        }
    });
    ui.add_space(10.0);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_command_with_keys_is_on_the_sheet_once() {
        for text in Language::ALL.map(Text::new) {
            let ctx = Context::default();
            let on: Vec<(String, String)> = groups(&text, &ctx).into_iter().flat_map(|it| it.1).collect();
            for command in Command::ALL {
                let Some(keys) = command.keys_shown(&text, &ctx) else { continue };
                let name = command.name(&text);
                let found = on.iter().filter(|it| **it == (keys.clone(), name.clone())).count();
                assert_eq!(found, 1, "{command:?} with {keys}");
            }
        }
    }
}
