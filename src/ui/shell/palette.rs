//! The command palette: finds every command and every element by what is typed.

use egui::{Align2, Area, Button, Frame, Key, Order, ScrollArea, TextEdit, Ui, vec2};

use crate::design::id::Id;
use crate::rules::rules_by_chapter;
use crate::text::handbook::WORDS;
use crate::text::order;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{sought, style};
use crate::ui::manual::leaf::Leaf;
use crate::ui::shell::command::Command;
use crate::ui::shell::places::{self, Place};

/// The most rows that are listed.
const ROWS: usize = 60;

/// What was typed and which row is chosen.
#[derive(Default)]
pub struct Palette {
    typed: String,
    chosen: usize,
    /// Whether anything was chosen yet, by typing or by arrows: Enter alone does nothing.
    moved: bool,
    shown: bool,
}

enum Found {
    Command(Command),
    Element(Id),
    Place(Place),
    Page(Leaf),
}

/// The palette; true when it is done.
pub(crate) fn palette_ui(ui: &mut Ui, cx: &Cx, palette: &mut Palette, out: &mut Vec<Intent>) -> bool {
    let ctx = ui.ctx().clone();
    let found = find(&ctx, cx, &palette.typed);
    let (up, down, enter, escape) = ctx.input_mut(|it| {
        let none = egui::Modifiers::NONE;
        (
            it.consume_key(none, Key::ArrowUp),
            it.consume_key(none, Key::ArrowDown),
            it.consume_key(none, Key::Enter),
            it.consume_key(none, Key::Escape),
        )
    });
    palette.chosen = palette.chosen.saturating_sub(usize::from(up)) + usize::from(down);
    palette.chosen = palette.chosen.min(found.len().saturating_sub(1));
    palette.moved |= up || down || !palette.typed.trim().is_empty();
    let mut done = escape;
    let mut go = (enter && palette.moved).then_some(palette.chosen);

    let area =
        Area::new(egui::Id::unique("palette")).order(Order::Foreground).anchor(Align2::CENTER_TOP, vec2(0.0, 70.0));
    let shown = area.show(&ctx, |ui| {
        Frame::popup(ui.style()).inner_margin(egui::Margin::same(12)).show(ui, |ui| {
            ui.set_width(480.0_f32.min(ctx.content_rect().width() - 60.0));
            let name = cx.t("palette-hint");
            let field =
                ui.add(TextEdit::singleline(&mut palette.typed).hint_text(name.as_str()).desired_width(f32::INFINITY));
            style::name_field(&field, &name);
            if !palette.shown {
                field.request_focus();
                palette.shown = true;
            }
            if field.changed() {
                palette.chosen = 0;
            }
            ui.add_space(4.0);
            // As high as its rows are, whatever was found before: what lies over the screen is else no higher than it was.
            let most = (ctx.content_rect().height() - 200.0).min(420.0);
            ScrollArea::vertical().max_height(most).min_scrolled_height(most).show(ui, |ui| {
                ui.set_width(ui.available_width() - 10.0);
                if found.is_empty() {
                    ui.label(style::secondary(cx.t("palette-nothing"), cx.theme));
                }
                for (nth, (name, about, _)) in found.iter().enumerate() {
                    let row = Button::new(name.as_str())
                        .right_text(style::secondary(about.as_str(), cx.theme).size(style::SMALL))
                        .selected(palette.moved && nth == palette.chosen)
                        .truncate()
                        .min_size(vec2(ui.available_width(), 26.0));
                    let response = ui.add(row);
                    if nth == palette.chosen && (up || down) {
                        response.scroll_to_me(None);
                    }
                    if response.clicked() {
                        go = Some(nth);
                    }
                }
            });
        });
    });
    if ctx.input(|it| it.pointer.any_pressed())
        && ctx.pointer_interact_pos().is_some_and(|it| !shown.response.rect.contains(it))
    {
        done = true;
    }
    if let Some((_, _, found)) = go.and_then(|nth| found.get(nth)) {
        match found {
            Found::Command(command) => out.push(Intent::Command(*command)),
            Found::Element(id) => out.push(Intent::Open(*id)),
            Found::Page(leaf) => out.push(Intent::Leaf(*leaf)),
            Found::Place(place) => {
                sought::seek(&ctx, &place.name);
                out.extend(place.shown(cx));
            }
        }
        done = true;
    }
    done
}

/// Commands, words of the field, settings and figures, and elements whose name has every word that was typed; in that order.
fn find(ctx: &egui::Context, cx: &Cx, typed: &str) -> Vec<(String, String, Found)> {
    let words: Vec<String> = typed.split_whitespace().map(order::plain).collect();
    let fits = |name: &str| {
        let name = order::plain(name);
        words.iter().all(|it| name.contains(it.as_str()))
    };
    let mut found = Vec::new();
    for command in Command::ALL.into_iter().filter(|it| it.is_in_palette()) {
        let name = command.name(cx.text);
        if fits(&name) {
            found.push((name, command.keys_shown(cx.text, ctx).unwrap_or_default(), Found::Command(command)));
        }
    }
    // There are many: they come once something of their name was typed.
    let places = if words.is_empty() { Vec::new() } else { places::words(cx) };
    let others = if words.is_empty() { Vec::new() } else { places::places(cx) };
    for place in places.into_iter().chain(others).filter(|it| fits(&it.sought())) {
        found.push((place.name.clone(), place.about(cx), Found::Place(place)));
    }
    let design = cx.design();
    let mut element = |name: String, about: &str, id: Id| {
        if fits(&name) && found.len() < ROWS {
            let sign = if about == "details-opportunity" { "◆ " } else { "" };
            found.push((name, format!("{sign}{}", cx.t(about)), Found::Element(id)));
        }
    };
    for risk in &design.risks.list {
        let about = if risk.is_opportunity() { "details-opportunity" } else { "details-risk" };
        element(risk.title.clone(), about, risk.id.into());
    }
    for role in &design.bovenkant.roles {
        element(cx.text.role_name(role), "details-role", role.id.into());
    }
    for discipline in &design.team.disciplines {
        element(discipline.name.clone(), "details-discipline", discipline.id.into());
    }
    for person in design.team.everybody() {
        element(person.name.clone(), "details-person", person.id.into());
    }
    for principle in &design.principles.chosen {
        element(cx.text.principle(principle), "details-principle", principle.id.into());
    }
    // The manual comes last: whoever types the name of an element means that.
    if !words.is_empty() {
        let room = ROWS.saturating_sub(found.len());
        found.extend(pages(cx).into_iter().filter(|it| fits(&it.0)).take(room));
    }
    found
}

/// Pages of the manual, and words of the field that it explains and no section is about.
fn pages(cx: &Cx) -> Vec<(String, String, Found)> {
    let page = |it: Leaf| (it.name(cx.text), cx.t("manual-title"), Found::Page(it));
    let elsewhere = WORDS.iter().filter(|it| !places::is_word(it));
    let words = elsewhere.map(|it| {
        let says = cx.t(&format!("word-{it}-says"));
        (cx.t(&format!("word-{it}")), says, Found::Page(Leaf::Glossary))
    });
    Leaf::told().map(page).chain(words).chain(rules_by_chapter().map(Leaf::Rule).map(page)).collect()
}
