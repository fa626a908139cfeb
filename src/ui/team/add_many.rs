//! Adds several at once: a line such as '3 ontwerpers ON', with what it will add shown while one types, or a plain form.

use egui::{Button, Label, Response, TextEdit, Ui};

use crate::app::known::Known;
use crate::app::newcomers::{self, Asked, MOST, Misread};
use crate::design::edit::{Edit, Newcomers, TeamEdit};
use crate::design::form::Side;
use crate::design::id::DisciplineId;
use crate::design::parties::Belonging;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{belonging, icons, parts, style, widgets};

/// What is being asked for; a wish of the screen until it is added.
#[derive(Default)]
pub(crate) struct Many {
    is_open: bool,
    to: Option<DisciplineId>,
    line: String,
    form: Option<Form>,
    fresh: bool,
}

/// The plain form.
#[derive(Clone)]
struct Form {
    count: usize,
    function: String,
    of: Belonging,
    vacancy: bool,
    hired: bool,
    fte: f64,
}

impl Default for Form {
    fn default() -> Self {
        Self { count: 1, function: String::new(), of: Side::Client.into(), vacancy: false, hired: false, fte: 1.0 }
    }
}

impl Many {
    /// Opens the card, for a column.
    pub(crate) fn open(&mut self, to: Option<DisciplineId>) {
        (self.is_open, self.to, self.fresh) = (true, to, true);
    }
}

/// The card, where it is open.
pub(crate) fn many_ui(ui: &mut Ui, cx: &Cx, state: &mut Many, out: &mut Vec<Intent>) {
    if !state.is_open {
        return;
    }
    // The discipline may be gone since.
    state.to = state.to.filter(|it| cx.design().team.discipline(*it).is_some());
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 4.0;
        ui.horizontal_wrapped(|ui| {
            ui.label(style::strong(cx.t("team-add-many")));
            ui.label(style::secondary(cx.t("team-many-to"), cx.theme));
            place_ui(ui, cx, state);
            let (key, other) = match state.form {
                None => ("team-many-as-form", Some(Form::default())),
                Some(_) => ("team-many-as-line", None),
            };
            if widgets::button(ui, None, &cx.t(key)).clicked() {
                state.form = other;
                state.fresh = true;
            }
            if widgets::icon_button(ui, icons::CLOSE, &cx.t("team-many-close")).clicked() {
                state.is_open = false;
            }
        });
        match state.form.take() {
            Some(mut form) => {
                form_ui(ui, cx, state.to, &mut form, out);
                state.form = Some(form);
            }
            None => line_ui(ui, cx, state, out),
        }
    });
    ui.add_space(6.0);
}

fn place_ui(ui: &mut Ui, cx: &Cx, state: &mut Many) {
    let outside = cx.t("team-outside");
    let team = &cx.design().team;
    let shown = state.to.and_then(|it| team.discipline(it)).map_or(&outside, |it| &it.name).clone();
    let options = team.disciplines.iter().map(|it| (Some(it.id), it.name.clone())).chain([(None, outside.clone())]);
    if let Some(to) =
        widgets::pick(ui, ("many to", ""), &shown, Some(state.to), options.collect::<Vec<_>>(), Some(180.0))
    {
        state.to = to;
    }
}

fn line_ui(ui: &mut Ui, cx: &Cx, state: &mut Many, out: &mut Vec<Intent>) {
    let name = cx.t("team-many-line");
    let mut entered = false;
    ui.horizontal_wrapped(|ui| {
        let hint = style::secondary(many_hint(cx), cx.theme);
        let width = (ui.available_width() - 130.0).clamp(140.0, 520.0);
        let field = ui.add(TextEdit::singleline(&mut state.line).desired_width(width).hint_text(hint));
        style::name_field(&field, &name);
        if std::mem::take(&mut state.fresh) {
            field.request_focus();
        }
        entered = field.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Enter));
        let read = edits(cx, state);
        let ready = read.as_ref().is_ok_and(|it| !it.is_empty());
        let add = add_button(ui, cx, ready);
        if let (true, Ok(mut edits)) = (ready && (add.clicked() || entered), read) {
            out.push(Intent::Edit(if edits.len() == 1 { edits.remove(0) } else { Edit::Several(edits) }));
            state.line.clear();
            field.request_focus();
        }
    });
    says_ui(ui, cx, state);
}

fn add_button(ui: &mut Ui, cx: &Cx, enabled: bool) -> Response {
    let name = cx.t("team-many-add");
    let response = ui.add_enabled(enabled, Button::new((icons::ADD.rich_text().size(16.0), name.as_str())));
    style::name(&response, egui::Role::Button, &name);
    response
}

/// What the line will add, or what of it cannot be read.
fn says_ui(ui: &mut Ui, cx: &Cx, state: &Many) {
    let known = known(cx);
    let (says, ink) = match newcomers::read(&state.line, &known) {
        Ok(asked) if asked.is_empty() => (many_says(cx, &known), Ink::Ink2),
        Ok(asked) => {
            let all: Vec<String> = asked.iter().map(|it| says(cx, it, place_of(cx, state.to, it))).collect();
            let unknown = asked.iter().find(|it| it.place.is_some() && named(cx, it).is_none());
            match unknown.and_then(|it| it.place.as_ref()) {
                Some(place) => (cx.text.with("newcomers-no-place", [("words", place.into())]), Ink::Blocker),
                None => (cx.text.with("team-many-will", [("what", all.join("; ").into())]), Ink::Ink),
            }
        }
        Err(error) => {
            let words = [("words", error.words().into()), ("most", MOST.into())];
            let of_partners = matches!(error, Misread::NoSide(_)) && !cx.design().form.has_sides();
            let key = if of_partners { "newcomers-no-partner" } else { error.key() };
            (cx.text.with(key, words), Ink::Blocker)
        }
    };
    let response = ui.add(Label::new(egui::RichText::new(&says).color(style::color(ink, cx.theme))).wrap());
    style::name(&response, egui::Role::Status, &says);
}

/// An example of a line: with sides, or with partners of the design where there are none.
fn many_hint(cx: &Cx) -> String {
    let partners: Vec<String> = cx.design().partners().take(2).map(|it| cx.text.party(it)).collect();
    match (&partners[..], cx.design().form.has_sides()) {
        ([one, other], false) => {
            cx.text.with("team-many-hint-partners", [("one", one.into()), ("other", other.into())])
        }
        _ => cx.t("team-many-hint"),
    }
}

/// How a line is typed; where parties are told apart, that they are known by name.
fn many_says(cx: &Cx, known: &Known) -> String {
    if !cx.design().form.has_sides() {
        return cx.t("team-many-says-partner");
    }
    let says = cx.t("team-many-says");
    if known.parties.is_empty() { says } else { format!("{says} {}", cx.t("team-many-says-party")) }
}

fn known(cx: &Cx) -> Known {
    let functions = cx.catalogue().functions.iter().map(|it| cx.t(&format!("function-{}", it.id)));
    Known::of(cx.design(), functions.collect())
}

/// The discipline that a part of the line names.
fn named(cx: &Cx, asked: &Asked) -> Option<DisciplineId> {
    let name = asked.place.as_ref()?.to_lowercase();
    let starts = |it: &&crate::design::team::Discipline| it.name.to_lowercase().starts_with(&name);
    cx.design().team.disciplines.iter().find(starts).map(|it| it.id)
}

fn place_of(cx: &Cx, to: Option<DisciplineId>, asked: &Asked) -> Option<DisciplineId> {
    named(cx, asked).or(to)
}

/// One part in words: '3 × Ontwerper, ON, eigen, 1 fte, bij Ontwerp'.
fn says(cx: &Cx, it: &Asked, to: Option<DisciplineId>) -> String {
    let outside = cx.t("team-outside");
    let place = to.and_then(|it| cx.design().team.discipline(it)).map_or(&outside, |it| &it.name);
    let what = match (it.vacancy, it.function.is_empty()) {
        (true, true) => cx.t("team-vacancy"),
        (true, false) => format!("{} {}", cx.t("team-vacancy"), it.function),
        (false, true) => cx.t("team-someone"),
        (false, false) => it.function.clone(),
    };
    let hired = if it.vacancy {
        String::new()
    } else {
        format!(", {}", cx.t(if it.hired { "team-hired" } else { "team-own" }))
    };
    let fte = format!("{} {}", parts::fte(cx, it.fte), cx.t("team-fte"));
    let side = cx.text.belonging(cx.design(), it.of);
    cx.text.with(
        "team-many-one",
        [("what", format!("{} × {what}, {side}{hired}, {fte}", it.count).into()), ("place", place.into())],
    )
}

/// The edits of the line; none of it where a part cannot be read or has no place.
fn edits(cx: &Cx, state: &Many) -> Result<Vec<Edit>, ()> {
    let asked = newcomers::read(&state.line, &known(cx)).map_err(|_| ())?;
    asked.iter().map(|it| edit(cx, state.to, it)).collect()
}

fn edit(cx: &Cx, to: Option<DisciplineId>, it: &Asked) -> Result<Edit, ()> {
    if it.place.is_some() && named(cx, it).is_none() {
        return Err(());
    }
    let to = place_of(cx, to, it);
    if it.vacancy && to.is_none() {
        return Err(());
    }
    let name = if it.function.is_empty() { cx.t("new-person") } else { it.function.clone() };
    let Asked { count, vacancy, function, of, hired, fte, .. } = it.clone();
    Ok(Edit::Team(TeamEdit::AddMany(to, Newcomers { count, vacancy, name, function, of, hired, fte })))
}

fn form_ui(ui: &mut Ui, cx: &Cx, to: Option<DisciplineId>, form: &mut Form, out: &mut Vec<Intent>) {
    ui.horizontal_wrapped(|ui| {
        let (name, range) = (cx.t("team-many-count"), 1..=MOST);
        ui.label(style::secondary(&name, cx.theme));
        let count = ui.add(egui::DragValue::new(&mut form.count).range(range).speed(0.05));
        style::name_field(&count, &name);
        let name = cx.t("team-function");
        let hint = style::secondary(&name, cx.theme);
        let function = ui.add(TextEdit::singleline(&mut form.function).desired_width(160.0).hint_text(hint));
        style::name_field(&function, &cx.t("team-many-function"));
        let width = if cx.design().belongings().len() > 3 { 150.0 } else { 110.0 };
        if let Some(of) = belonging::choice(ui, cx, ("many side", &cx.t("team-side")), form.of, Some(width)) {
            form.of = of;
        }
        let name = cx.t("team-many-fte");
        ui.label(style::secondary(cx.t("team-fte"), cx.theme));
        let drag = egui::DragValue::new(&mut form.fte).range(0.05..=1.0).speed(0.01).max_decimals(2);
        let drag = drag.custom_formatter(|it, _| parts::fte(cx, it));
        let fte = ui.add(drag.custom_parser(|typed| typed.trim().replace(',', ".").parse().ok()));
        style::name_field(&fte, &name);
        if let Some(on) = widgets::tick(ui, &cx.t("team-many-vacancy"), form.vacancy) {
            form.vacancy = on;
        }
        if !form.vacancy
            && let Some(on) = widgets::tick(ui, &cx.t("team-many-hired"), form.hired)
        {
            form.hired = on;
        }
        let Form { count, function, of, vacancy, hired, fte } = form.clone();
        let function = function.trim().to_owned();
        let asked = Asked { count, vacancy, function, of, hired, fte, place: None };
        let edit = edit(cx, to, &asked);
        let add = add_button(ui, cx, edit.is_ok());
        if let (true, Ok(edit)) = (add.clicked(), edit) {
            out.push(Intent::Edit(edit));
        }
    });
}
