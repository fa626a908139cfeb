//! The menu bar with title and undo, and the list of sections with their signals.

use egui::{
    Align, Button, CornerRadius, Frame, Layout, Margin, MenuBar, Panel, Rect, Sense, Stroke, Ui, accesskit::Role, pos2,
    vec2,
};

use crate::design::id::IdKind;
use crate::files::settings::Settings;
use crate::picture::money::Shown;
use crate::picture::tokens::{Ink, Theme};
use crate::text::Text;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::moves::removal;
use crate::ui::section::Section;
use crate::ui::shell::command::Command;

/// The height of the bar at the top.
const TOP: f32 = 44.0;

/// The width of the menus.
const MENUS: f32 = 264.0;

/// The bar at the top of the start screen.
pub(crate) fn top_bar_start(ui: &mut Ui, text: &Text, theme: Theme, settings: &Settings, out: &mut Vec<Intent>) {
    top_frame(ui, theme, |ui| {
        menus(ui, (text, theme, settings), &Command::works_without_design, out);
        title(ui, theme, "Alliantietafel", "");
    });
}

/// The bar at the top of a design.
pub(crate) fn top_bar(ui: &mut Ui, cx: &Cx, settings: &Settings, out: &mut Vec<Intent>) {
    top_frame(ui, cx.theme, |ui| {
        menus(ui, (cx.text, cx.theme, settings), &|it| works_now(cx, it), out);
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
            let keys = search.keys_shown(ui.ctx()).unwrap_or_default();
            let name = cx.t("palette-button");
            let button = if narrow {
                Button::new(icons::SEARCH.rich_text().size(17.0))
            } else {
                Button::new((name.clone(), style::secondary(keys, cx.theme).size(style::SMALL)))
            };
            if whole > 560.0 {
                let response = ui.add(button).on_hover_text(with_keys(ui, cx, search));
                style::name(&response, Role::Button, &name);
                if response.clicked() {
                    out.push(Intent::Command(search));
                }
            }
            for (command, icon, step) in [
                (Command::Redo, icons::REDO, cx.session.next_redo()),
                (Command::Undo, icons::UNDO, cx.session.next_undo()),
            ] {
                let what = step.map(|it| cx.text.edit_name(&it.edit, &it.before));
                let name = match &what {
                    Some(what) => cx.text.with(&format!("{}-what", command.key()), [("what", what.into())]),
                    None => command.name(cx.text),
                };
                let button = Button::new(icon.rich_text().size(17.0));
                let response = ui.add_enabled(what.is_some(), button);
                style::name(&response, Role::Button, &name);
                let keys = command.keys_shown(ui.ctx()).unwrap_or_default();
                if response.on_hover_text(format!("{name} ({keys})")).clicked() {
                    out.push(Intent::Command(command));
                }
            }
            ui.cursor().right()
        });
        let design = cx.design();
        let mark = if cx.session.is_changed() { "• " } else { "" };
        let about = format!("{} · {}", cx.text.form(design.form), cx.text.phase(design.project.phase));
        let room = Rect::from_min_max(
            pos2(left + 12.0, ui.max_rect().top()),
            pos2(right.inner - 12.0, ui.max_rect().bottom()),
        );
        title_in(ui, cx.theme, room, &format!("{mark}{}", design.name), &about, Some((design.id.into(), out)));
    });
}

fn with_keys(ui: &Ui, cx: &Cx, command: Command) -> String {
    let name = command.name(cx.text);
    command.keys_shown(ui.ctx()).map_or_else(|| name.clone(), |keys| format!("{name} ({keys})"))
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
    open: Option<(crate::design::id::Id, &mut Vec<Intent>)>,
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
    if let Some((id, out)) = open {
        let response = widgets::hit(ui, rect.expand2(vec2(6.0, 4.0)), egui::Id::unique("title"), Sense::click(), name);
        if response.clicked() {
            out.push(Intent::Open(id));
        }
    }
    ui.painter().galley(at, galley, style::color(Ink::Ink, theme));
}

/// Whether a command would do anything now.
fn works_now(cx: &Cx, command: Command) -> bool {
    let some = |kinds: &[IdKind]| cx.selection.iter().any(|it| kinds.contains(&it.kind()));
    match command {
        Command::Undo => cx.session.next_undo().is_some(),
        Command::Redo => cx.session.next_redo().is_some(),
        Command::Rename => cx.selection.len() == 1,
        Command::Delete => cx.selection.iter().any(|it| removal(*it).is_some()),
        Command::Duplicate | Command::MoveToTray | Command::MoveToAlliance => some(&[IdKind::Risk]),
        Command::MoveLeft | Command::MoveRight => {
            some(&[IdKind::Risk, IdKind::Person, IdKind::Principle, IdKind::Discipline])
        }
        Command::ExportMoney => Shown::of(cx.design()).is_some(),
        _ => true,
    }
}

type Look<'a> = (&'a Text, Theme, &'a Settings);

fn menus(ui: &mut Ui, look: Look, works: &dyn Fn(Command) -> bool, out: &mut Vec<Intent>) {
    logo(ui, look.1);
    ui.add_space(6.0);
    // A menu bar takes the whole row: it gets a room of its own, so that the title finds the middle.
    let room = vec2(MENUS, ui.available_height());
    ui.allocate_ui_with_layout(room, Layout::left_to_right(Align::Center), |ui| {
        menu_bar(ui, look, works, out);
    });
}

fn menu_bar(ui: &mut Ui, (text, theme, settings): Look, works: &dyn Fn(Command) -> bool, out: &mut Vec<Intent>) {
    use Command as C;
    MenuBar::new().ui(ui, |ui| {
        let mut menu = |ui: &mut Ui, key: &str, groups: &[&[Command]]| {
            ui.menu_button(text.get(key), |ui| {
                ui.set_min_width(230.0);
                for (nth, group) in groups.iter().enumerate() {
                    if nth > 0 {
                        ui.separator();
                    }
                    for command in *group {
                        menu_item(ui, text, *command, works(*command), out);
                    }
                }
                if key == "menu-view" {
                    zoom_says(ui, text, settings, theme);
                }
            });
        };
        let file: [&[C]; 4] = [
            &[C::New, C::Open],
            &[C::Save, C::SaveAs],
            &[C::ExportPicture, C::ExportBovenkant, C::ExportPrinciples, C::ExportMoney],
            &[C::Close, C::Quit],
        ];
        menu(ui, "menu-file", &file);
        let edit: [&[C]; 4] = [
            &[C::Undo, C::Redo],
            &[C::AddRisk, C::AddOpportunity],
            &[C::Rename, C::Duplicate, C::Delete],
            &[C::MoveLeft, C::MoveRight, C::MoveToAlliance, C::MoveToTray],
        ];
        menu(ui, "menu-edit", &edit);
        let sections: Vec<C> = Section::ALL.map(C::Go).to_vec();
        let view: [&[C]; 5] = [
            &sections,
            &[C::NextSignal, C::PreviousSignal],
            &[C::Present, C::FullScreen, C::ShowAll],
            &[C::ZoomIn, C::ZoomOut, C::ZoomReset],
            &[C::SwitchTheme, C::SwitchLanguage],
        ];
        menu(ui, "menu-view", &view);
        menu(ui, "menu-help", &[&[C::Manual], &[C::Palette, C::Keys], &[C::About]]);
    });
}

fn menu_item(ui: &mut Ui, text: &Text, command: Command, works: bool, out: &mut Vec<Intent>) {
    let mut button = Button::new(command.name(text));
    if let Some(keys) = command.keys_shown(ui.ctx()) {
        button = button.shortcut_text(keys);
    }
    if ui.add_enabled(works, button).clicked() {
        out.push(Intent::Command(command));
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

/// The list of sections, each with the number of its heaviest signals.
pub(crate) fn section_list(ui: &mut Ui, cx: &Cx, now: Section, out: &mut Vec<Intent>) {
    let width = if ui.available_width() < 1360.0 { 176.0 } else { 192.0 };
    let frame = Frame::new().fill(style::list_ground(cx.theme)).inner_margin(Margin::symmetric(8, 14));
    Panel::left("sections").exact_size(width).resizable(false).frame(frame).show(ui, |ui| {
        ui.label(style::secondary(cx.t("sections-design"), cx.theme).size(style::SMALL));
        ui.add_space(4.0);
        for section in Section::ALL {
            section_row(ui, cx, section, section == now, out);
        }
    });
}

/// The sections and the signals of a small screen: one row, one thing at a time.
pub(crate) fn section_bar(ui: &mut Ui, cx: &Cx, now: Section, signals: &mut bool, out: &mut Vec<Intent>) {
    let frame = Frame::new().fill(style::list_ground(cx.theme)).inner_margin(Margin::symmetric(12, 4));
    Panel::top("sections small").exact_size(38.0).resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let all = Section::ALL.map(|it| (it, cx.t(it.key())));
            let name = cx.t("sections-name");
            if let Some(to) = widgets::pick(ui, ("section", &name), &cx.t(now.key()), Some(now), all, Some(170.0)) {
                *signals = false;
                out.extend([Intent::CloseDetails, Intent::Go(to)]);
            }
            let open = cx.session.insight().open().count();
            let words = cx.text.with("signals-count", [("count", open.into())]);
            let button = ui.add(Button::selectable(*signals, words.as_str()));
            style::name(&button, Role::Button, &words);
            if button.clicked() {
                *signals = !*signals;
                out.push(Intent::CloseDetails);
            }
        });
    });
}

fn section_row(ui: &mut Ui, cx: &Cx, section: Section, here: bool, out: &mut Vec<Intent>) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 32.0), Sense::click());
    let heaviest = cx.session.insight().heaviest(section.group());
    let name = cx.t(section.key());
    let counted = match heaviest {
        Some((severity, count)) => {
            format!("{name}: {}", cx.text.with(&format!("count-{}", severity.key()), [("count", count.into())]))
        }
        None => name.clone(),
    };
    style::name(&response, Role::Button, &counted);
    if here || response.hovered() {
        let fill = if here { Ink::Panel } else { Ink::Background };
        ui.painter().rect_filled(rect, CornerRadius::same(8), style::color(fill, cx.theme));
        let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
        ui.painter().rect_stroke(rect, CornerRadius::same(8), line, egui::StrokeKind::Inside);
    }
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    let words = if here { style::strong(name) } else { egui::RichText::new(name) };
    let inside = Rect::from_min_max(rect.min + vec2(10.0, 0.0), rect.max - vec2(40.0, 0.0));
    let mut row = ui.new_child(egui::UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center)));
    row.add(egui::Label::new(words).truncate());
    let end = Rect::from_center_size(pos2(rect.right() - 22.0, rect.center().y), vec2(28.0, 18.0));
    let font = egui::FontId::proportional(style::SMALL);
    let (mark, ink, ground) = match heaviest {
        Some((severity, count)) => {
            let (ink, ground) = widgets::severity_inks(severity);
            (count.to_string(), ink, Some(ground))
        }
        None => (icons::CHECK.codepoint.to_owned(), Ink::Alliance, None),
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(end, CornerRadius::same(9), style::color(ground, cx.theme));
    }
    ui.painter().text(end.center(), egui::Align2::CENTER_CENTER, mark, font, style::color(ink, cx.theme));
    if response.clicked() {
        out.push(Intent::Go(section));
    }
}

/// A panel at the right of the section, so wide in points.
pub(crate) fn side_panel(ui: &mut Ui, id: &'static str, size: f32, theme: Theme, add: impl FnOnce(&mut Ui)) {
    let frame = Frame::new().fill(style::color(Ink::Panel, theme)).inner_margin(egui::Margin::same(12));
    Panel::right(id).exact_size(size).resizable(false).frame(frame).show(ui, |ui| {
        // A panel is as wide as what is in it: this keeps its ground under all of it.
        ui.take_available_width();
        add(ui);
    });
}
