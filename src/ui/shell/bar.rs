//! The menu bar with title and undo.

use std::path::Path;

use egui::{
    Align, Button, Context, CornerRadius, Frame, Layout, Margin, MenuBar, Panel, Rect, Sense, Stroke, Ui,
    accesskit::Role, pos2, vec2,
};

use crate::design::id::IdKind;
use crate::files::settings::{Recent, Settings};
use crate::picture::money::Shown;
use crate::picture::tokens::{Ink, Theme};
use crate::text::Text;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::landmark::Landmark;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::moves::{can_copy, removal};
use crate::ui::shell::command::Command;
use crate::ui::shell::{calm, file_names, menu_keys, menu_list};

/// The height of the bar at the top.
const TOP: f32 = 44.0;

/// The width of the menus.
const MENUS: f32 = 264.0;

/// The bar at the top of the start screen.
pub(crate) fn top_bar_start(ui: &mut Ui, text: &Text, theme: Theme, settings: &Settings, out: &mut Vec<Intent>) {
    let ui_ctx = &ui.ctx().clone();
    top_frame(ui, theme, |ui| {
        let works = |it: Command| it.works_without_design() && menu_keys::clipboard_works(ui_ctx, it, (false, false));
        let menu = Menus { works: &works, named: &|it| it.name(text), here: None };
        menus(ui, (text, theme, settings), &menu, out);
        title(ui, theme, "Alliantietafel", "");
    });
}

/// The bar at the top of a design.
pub(crate) fn top_bar(ui: &mut Ui, cx: &Cx, settings: &Settings, out: &mut Vec<Intent>) {
    let ui_ctx = &ui.ctx().clone();
    top_frame(ui, cx.theme, |ui| {
        let works = |it| works_now(ui_ctx, cx, it);
        let menu = Menus { works: &works, named: &|it| named_now(cx, it), here: cx.session.path() };
        menus(ui, (cx.text, cx.theme, settings), &menu, out);
        let left = ui.cursor().left();
        let right = ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let narrow = ui.ctx().content_rect().width() < 1200.0;
            let (present, whole) = (Command::Present, ui.ctx().content_rect().width());
            // On a small screen the menus have it still.
            if whole > 700.0
                && widgets::primary_button(ui, &present.name(cx.text), cx.theme)
                    .on_hover_text(with_keys(ui, cx, present))
                    .clicked()
            {
                out.push(Intent::Command(present));
            }
            let search = Command::Palette;
            let keys = search.keys_shown(cx.text, ui.ctx()).unwrap_or_default();
            let name = cx.t("palette-button");
            let button = if narrow {
                Button::new(icons::SEARCH.rich_text().size(17.0))
            } else {
                Button::new((name.clone(), style::secondary(keys, cx.theme).size(style::SMALL)))
            };
            if whole > 560.0 {
                let response = ui.add(button).on_hover_text(with_keys(ui, cx, search));
                style::name(&response, Role::Button, &name);
                Landmark::Search.put(ui.ctx(), response.rect);
                if response.clicked() {
                    out.push(Intent::Command(search));
                }
            }
            for (command, icon) in [(Command::Redo, icons::REDO), (Command::Undo, icons::UNDO)] {
                let name = named_now(cx, command);
                let button = Button::new(icon.rich_text().size(17.0));
                let response = ui.add_enabled(works_now(ui_ctx, cx, command), button);
                style::name(&response, Role::Button, &name);
                let keys = command.keys_shown(cx.text, ui.ctx()).unwrap_or_default();
                if response.on_hover_text(format!("{name} ({keys})")).clicked() {
                    out.push(Intent::Command(command));
                }
            }
            ui.cursor().right()
        });
        let design = cx.design();
        let mark = if cx.session.is_changed() { "• " } else { "" };
        let mut about = format!("{} · {}", cx.text.chosen_form(design), cx.text.phase(design.project.phase));
        if design.workshop.runs() && !design.workshop.table.is_empty() {
            about = format!("{about} · {}", design.workshop.table);
        }
        let place = match cx.session.path() {
            Some(path) => {
                let folder = file_names::shown_folder(path);
                let file = path.file_name().unwrap_or_default().to_string_lossy();
                cx.text.with("title-file", [("file", file.as_ref().into()), ("folder", folder.into())])
            }
            None => cx.t("title-no-file"),
        };
        let room = Rect::from_min_max(
            pos2(left + 12.0, ui.max_rect().top()),
            pos2(right.inner - 12.0, ui.max_rect().bottom()),
        );
        title_in(ui, cx.theme, room, &format!("{mark}{}", design.name), &about, Some((design.id.into(), &place, out)));
    });
    calm::calm_bars(ui, cx, out);
}

fn with_keys(ui: &Ui, cx: &Cx, command: Command) -> String {
    let name = command.name(cx.text);
    command.keys_shown(cx.text, ui.ctx()).map_or_else(|| name.clone(), |keys| format!("{name} ({keys})"))
}

fn top_frame(ui: &mut Ui, theme: Theme, add: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(style::color(Ink::Panel, theme)).inner_margin(Margin::symmetric(14, 0));
    Panel::top("top").exact_size(TOP).resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(add);
    });
}

fn title(ui: &mut Ui, theme: Theme, name: &str, about: &str) {
    let rect = Rect::from_min_max(pos2(ui.cursor().left() + 12.0, ui.max_rect().top()), ui.max_rect().max);
    title_in(ui, theme, rect, name, about, None);
}

/// The title in the middle of the bar, shortened where there is no room; a click opens the design's own form.
fn title_in(
    ui: &mut Ui,
    theme: Theme,
    room: Rect,
    name: &str,
    about: &str,
    open: Option<(crate::design::id::Id, &str, &mut Vec<Intent>)>,
) {
    let mut words = egui::text::LayoutJob::default();
    let mut strong =
        egui::text::TextFormat::simple(egui::FontId::proportional(style::CARD), style::color(Ink::Ink, theme));
    strong.coords.push("wght", style::SEMIBOLD);
    words.append(name, 0.0, strong);
    if !about.is_empty() && room.width() > 420.0 {
        let plain =
            egui::text::TextFormat::simple(egui::FontId::proportional(style::SMALL), style::color(Ink::Ink2, theme));
        words.append(&format!("  · {about}"), 0.0, plain);
    }
    words.wrap = egui::text::TextWrapping::truncate_at_width(room.width().max(0.0));
    let galley = ui.painter().layout_job(words);
    let whole = ui.ctx().content_rect().center().x;
    // In the middle of the window where there is room, else in the middle of what is free.
    let half = galley.size().x / 2.0;
    let fits = whole - half >= room.left() && whole + half <= room.right();
    let x = if fits { whole } else { room.center().x };
    let at = pos2(x - half, room.center().y - galley.size().y / 2.0);
    let rect = Rect::from_min_size(at, galley.size());
    if let Some((id, place, out)) = open {
        let response = widgets::hit(ui, rect.expand2(vec2(6.0, 4.0)), egui::Id::unique("title"), Sense::click(), name);
        let response = response.on_hover_text(format!("{name}\n{place}"));
        if response.clicked() {
            out.push(Intent::Open(id));
        }
    }
    ui.painter().galley(at, galley, style::color(Ink::Ink, theme));
}

/// What a command is called now: undo and redo say what they would take back or do again.
fn named_now(cx: &Cx, command: Command) -> String {
    let step = match command {
        Command::Undo => cx.session.next_undo(),
        Command::Redo => cx.session.next_redo(),
        _ => None,
    };
    let what = step.map(|it| cx.text.edit_name(&it.edit, &it.before));
    match what {
        Some(what) => cx.text.with(&format!("{}-what", command.key()), [("what", what.into())]),
        None => command.name(cx.text),
    }
}

/// Whether a command would do anything now.
fn works_now(ctx: &Context, cx: &Cx, command: Command) -> bool {
    if cx.aside && !command.works_aside() {
        return false;
    }
    let some = |kinds: &[IdKind]| cx.selection.iter().any(|it| kinds.contains(&it.kind()));
    match command {
        it if cx.importing && it.is_of_what_is_shown() => false,
        Command::Undo => cx.session.next_undo().is_some(),
        Command::Redo => cx.session.next_redo().is_some(),
        Command::Rename => cx.selection.len() == 1,
        Command::Delete => cx.selection.iter().any(|it| removal(*it).is_some()),
        Command::MoveToTray | Command::MoveToAlliance => some(&[IdKind::Risk]),
        Command::Duplicate => cx.selection.iter().any(|it| can_copy(*it)),
        Command::MoveLeft | Command::MoveRight => {
            some(&[IdKind::Risk, IdKind::Person, IdKind::Principle, IdKind::Discipline])
        }
        Command::FirstSteps => cx.session.insight().steps.is_some(),
        Command::ExportMoney => Shown::of(cx.design()).is_some(),
        Command::ExportBridge => cx.session.insight().simulation.is_some(),
        Command::ExportBirthCard => cx.design().birth.card.is_filled(),
        // The dossier takes rows of a spreadsheet.
        it => menu_keys::clipboard_works(ctx, it, (some(&[IdKind::Risk]) && cx.in_dossier, cx.in_dossier)),
    }
}

/// How wide the sections stand beside the rest of a menu.
const BESIDE: f32 = 230.0;

type Look<'a> = (&'a Text, Theme, &'a Settings);

/// What the menus say of the design that is open.
struct Menus<'a> {
    works: &'a dyn Fn(Command) -> bool,
    named: &'a dyn Fn(Command) -> String,
    /// Its file, which is not opened again.
    here: Option<&'a Path>,
}

fn menus(ui: &mut Ui, look: Look, menu: &Menus, out: &mut Vec<Intent>) {
    logo(ui, look.1);
    ui.add_space(6.0);
    // A menu bar takes the whole row: it gets a room of its own, so that the title finds the middle.
    let room = vec2(MENUS, ui.available_height());
    let shown = ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        menu_bar(ui, look, menu, out);
    });
    Landmark::Menus.put(ui.ctx(), shown.response.rect);
}

fn menu_bar(ui: &mut Ui, (text, theme, settings): Look, of: &Menus, out: &mut Vec<Intent>) {
    MenuBar::new().ui(ui, |ui| {
        let mut buttons = Vec::new();
        for (key, groups) in menu_list::menus() {
            let (letter, words) = menu_keys::words(ui, text, key);
            let button = ui.menu_button(words, |ui| menu_ui(ui, (key, &groups), (text, theme, settings), of, out));
            buttons.push((letter, button.response));
        }
        menu_keys::drawn(ui.ctx(), &buttons);
    });
}

/// The items of a menu in their groups.
fn menu_ui(
    ui: &mut Ui,
    (key, groups): (&str, &[Vec<Command>]),
    (text, theme, settings): Look,
    of: &Menus,
    out: &mut Vec<Intent>,
) {
    // What leads to a section stands beside the rest: in one column it ran off a low screen.
    let (beside, groups) = groups.split_at(usize::from(key == "menu-view"));
    ui.horizontal_top(|ui| {
        for group in beside {
            ui.vertical(|ui| {
                ui.set_width(BESIDE);
                for it in group {
                    menu_item(ui, text, *it, of, out);
                }
            });
            ui.separator();
        }
        ui.vertical(|ui| {
            ui.set_min_width(230.0);
            ui.set_max_width(340.0);
            for (nth, group) in groups.iter().enumerate() {
                if nth > 0 {
                    ui.separator();
                }
                for it in group {
                    menu_item(ui, text, *it, of, out);
                }
                if key == "menu-file" && nth == 0 && recent(settings, of.here).next().is_some() {
                    ui.separator();
                    recent_files(ui, (text, theme, settings), of.here, out);
                }
            }
            if key == "menu-view" {
                zoom_says(ui, text, settings, theme);
            }
        });
    });
}

fn menu_item(ui: &mut Ui, text: &Text, command: Command, of: &Menus, out: &mut Vec<Intent>) {
    let mut button = Button::new((of.named)(command)).truncate();
    if let Some(keys) = command.keys_shown(text, ui.ctx()) {
        button = button.shortcut_text(keys);
    }
    if ui.add_enabled((of.works)(command), button).clicked() {
        menu_keys::chosen(ui.ctx());
        out.push(Intent::Command(command));
        ui.close();
    }
}

/// The files that were open before, but for the one that is.
fn recent<'a>(settings: &'a Settings, here: Option<&'a Path>) -> impl Iterator<Item = &'a Recent> {
    settings.recent.iter().filter(move |it| Some(&*it.path) != here)
}

/// The files that were open before, each with its folder under the pointer.
fn recent_files(ui: &mut Ui, (text, theme, settings): Look, here: Option<&Path>, out: &mut Vec<Intent>) {
    ui.label(style::secondary(text.get("menu-recent"), theme).size(style::SMALL));
    for it in recent(settings, here) {
        let file = style::secondary(file_names::shown_name(&it.path), theme).size(style::SMALL);
        let item = ui.add(Button::new(it.name.as_str()).right_text(file).truncate());
        if item.on_hover_text(it.path.display().to_string()).clicked() {
            menu_keys::chosen(ui.ctx());
            out.push(Intent::OpenFile(it.path.clone()));
            ui.close();
        }
    }
}

fn zoom_says(ui: &mut Ui, text: &Text, settings: &Settings, theme: Theme) {
    let share = text.language().share(f64::from(settings.zoom));
    ui.label(style::secondary(text.with("zoom-now", [("zoom", share.into())]), theme).size(style::SMALL));
}

/// The program's mark: a table with both sides on it.
fn logo(ui: &mut Ui, theme: Theme) {
    let (rect, _) = ui.allocate_exact_size(vec2(22.0, 22.0), Sense::hover());
    let (c, painter) = (rect.center(), ui.painter());
    painter.circle_filled(c + vec2(-4.0, -5.5), 3.4, style::color(Ink::Client, theme));
    let square = Rect::from_center_size(c + vec2(4.5, -5.5), vec2(6.4, 6.4));
    painter.rect_filled(square, CornerRadius::same(1), style::color(Ink::Contractor, theme));
    let table = style::color(Ink::Alliance, theme);
    painter.rect_filled(Rect::from_center_size(c + vec2(0.0, 1.0), vec2(20.0, 3.4)), CornerRadius::same(1), table);
    for x in [-6.0, 6.0] {
        painter.line_segment([c + vec2(x, 2.0), c + vec2(x, 9.0)], Stroke::new(2.2, table));
    }
}

/// A panel at the right of the section, so wide in points.
pub(crate) fn side_panel(ui: &mut Ui, id: &'static str, size: f32, theme: Theme, add: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(style::color(Ink::Panel, theme)).inner_margin(egui::Margin::same(12));
    Panel::right(id).exact_size(size).resizable(false).frame(frame).show(ui, |ui| {
        // A panel is as wide as what is in it, and what is too wide would push the section over it: it has this room alone.
        let room = ui.available_rect_before_wrap();
        ui.expand_to_include_rect(room);
        let within = egui::UiBuilder::new().max_rect(room).layout(*ui.layout());
        add(&mut ui.new_child(within));
    });
}
