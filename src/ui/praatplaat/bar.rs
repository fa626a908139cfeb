//! The line above the plate: what it is, how large it is, the legend, and saving it as a picture.

use egui::{Align, Button, Layout, Ui};

use crate::design::edit::{Edit, PartyEdit, ProgrammeEdit, TeamEdit};
use crate::design::parties::Standing;
use crate::design::programme::FunctionKind;
use crate::picture::Picture;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::look::Look;
use crate::ui::kit::{icons, parts, sought, style, widgets};
use crate::ui::praatplaat::find::{self, Find};
use crate::ui::section::Section;
use crate::ui::shell::command::Command;

/// Under this width the buttons have icons alone, and under this one the counts go.
const NARROW: f32 = 760.0;
const COUNTS: f32 = 640.0;

/// Under this height ambition and motive go.
const MOTIVE: f32 = 560.0;

/// The line. `legend`: whether the legend is open; `picture`: the plate as it was shown last.
pub(super) fn bar_ui(
    ui: &mut Ui,
    cx: &Cx,
    (look, legend, find): (&mut Look, &mut bool, &mut Find),
    picture: Option<&Picture>,
    out: &mut Vec<Intent>,
) {
    ui.horizontal(|ui| {
        let whole = ui.available_width();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            let save = cx.t("praatplaat-save-picture");
            if whole >= COUNTS && !cx.presenting && widgets::button(ui, None, &save).clicked() {
                out.push(Intent::Command(Command::ExportPicture));
            }
            let fit = cx.t("plate-fit");
            let keys = Command::ShowAll.keys_shown(cx.text, ui.ctx()).unwrap_or_default();
            let all = if whole < NARROW {
                widgets::icon_button(ui, icons::FIT, &fit)
            } else {
                widgets::button(ui, Some(icons::FIT), &fit)
            };
            if all.on_hover_text(format!("{fit} ({keys})")).clicked() {
                look.fit();
            }
            ui.spacing_mut().item_spacing.x = 2.0;
            if widgets::icon_button(ui, icons::ADD, &cx.t("plate-larger")).clicked() {
                look.step(true, look.middle());
            }
            let share = cx.text.language().share(f64::from(look.zoom()));
            let says = cx.text.with("plate-zoom", [("share", (&share).into())]);
            ui.label(style::secondary(share, cx.theme).size(style::SMALL)).on_hover_text(says);
            if widgets::icon_button(ui, icons::LESS, &cx.t("plate-smaller")).clicked() {
                look.step(false, look.middle());
            }
            ui.spacing_mut().item_spacing.x = 8.0;
            let name = cx.t("plate-legend");
            let button = ui.add(Button::selectable(*legend, name.as_str()));
            style::name(&button, egui::accesskit::Role::Button, &name);
            if button.clicked() {
                *legend = !*legend;
            }
            if !cx.presenting {
                add_ui(ui, cx, whole, out);
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                if find.hear(ui) {
                    find::find_ui(ui, cx, find, picture, out);
                } else {
                    words(ui, cx, whole);
                }
            });
        });
    });
    let (ambition, motive) = (&cx.design().ambition.text, &cx.design().birth.motive);
    // The whole house goes before the words about it.
    if cx.design().form.has_sides() {
        // A programme has its ambition in the core.
        line_ui(ui, cx, (ambition, "ambition-text", Section::Ambition), out);
    }
    line_ui(ui, cx, (motive, "birth-motive", Section::Birth), out);
    ui.add_space(4.0);
}

/// The ambition, or why there is an alliance, in the board's own words, as much as one line holds; a click leads to where it
/// is written.
fn line_ui(ui: &mut Ui, cx: &Cx, (words, key, section): (&str, &str, Section), out: &mut Vec<Intent>) {
    let words = words.trim();
    if words.is_empty() || ui.available_height() < MOTIVE {
        return;
    }
    let name = cx.t(key);
    let line = words.split_whitespace().collect::<Vec<_>>().join(" ");
    // The ambition speaks for itself; of a motive one says that it is one.
    let (shown, says) = match section {
        Section::Ambition => (style::strong(&line), format!("{}: {line}", cx.t("ambition-shared"))),
        _ => (style::secondary(format!("{name}: {line}"), cx.theme), format!("{name}: {line}")),
    };
    let label = ui.add(egui::Label::new(shown).truncate().sense(egui::Sense::click()));
    style::name(&label, egui::accesskit::Role::Link, &says);
    if label.on_hover_cursor(egui::CursorIcon::PointingHand).on_hover_text(words).clicked() && !cx.presenting {
        sought::seek(ui.ctx(), &name);
        out.push(Intent::Go(section));
    }
}

/// Whatever can be added to the house, also where the part that it goes to has no room for a button.
fn add_ui(ui: &mut Ui, cx: &Cx, whole: f32, out: &mut Vec<Intent>) {
    let name = cx.t("plate-add");
    let shown = if whole < NARROW { "" } else { name.as_str() };
    parts::menu(ui, (icons::ADD.rich_text(), shown), &name, |ui| {
        ui.set_min_width(180.0);
        let commands = [(Command::AddRisk, "plate-add-a-risk"), (Command::AddOpportunity, "plate-add-an-opportunity")];
        for (command, key) in commands {
            if ui.button(cx.t(key)).clicked() {
                out.push(Intent::Command(command));
            }
        }
        if !cx.design().form.has_sides() {
            programme_ui(ui, cx, out);
        }
        if ui.button(cx.t("plate-add-a-discipline")).clicked() {
            out.push(Intent::EditAndOpen(Edit::Team(TeamEdit::AddDiscipline(cx.t("team-new-discipline")))));
        }
        for (key, to) in [("plate-add-a-role", Section::Bovenkant), ("plate-add-a-principle", Section::Principles)] {
            if ui.button(cx.t(key)).clicked() {
                out.push(Intent::Go(to));
            }
        }
    });
}

/// What a programme has beside: partners, projects, functions.
fn programme_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let mut add = |ui: &mut Ui, words: &str, edit: Edit| {
        if ui.button(words).clicked() {
            out.push(Intent::EditAndOpen(edit));
        }
    };
    let partner = PartyEdit::Add(cx.t("programme-new-partner"), Standing::Partner);
    add(ui, &cx.t("programme-add-partner"), Edit::Party(partner));
    let project = ProgrammeEdit::AddProject(cx.t("programme-new-project"));
    add(ui, &cx.t("programme-add-project"), Edit::Programme(project));
    for kind in FunctionKind::ALL {
        let words = cx.text.with("programme-add-function", [("name", cx.text.word(kind).into())]);
        add(ui, &words, Edit::Programme(ProgrammeEdit::AddFunction(kind)));
    }
}

fn words(ui: &mut Ui, cx: &Cx, whole: f32) {
    // Without the bar at the top the room still sees which design it is.
    let title = if cx.presenting { cx.design().name.clone() } else { cx.t("section-praatplaat") };
    ui.add(egui::Label::new(style::strong(title).size(style::SECTION)).truncate());
    if whole < COUNTS {
        return;
    }
    let risks = &cx.design().risks;
    let says = if risks.list.is_empty() {
        cx.t("plate-says-empty")
    } else {
        let values = [("risks", risks.risks().count().into()), ("chances", risks.opportunities().count().into())];
        cx.text.with("plate-counts", values)
    };
    ui.add(egui::Label::new(style::secondary(says, cx.theme)).truncate());
}
