//! What is due: late first, then what comes next.

use egui::{Align, Label, Layout, Ui, vec2};
use jiff::civil::Date;

use crate::design::id::RecalibrationId;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{lit, parts, sought, style, widgets};
use crate::ui::phases::life::state::State;

/// So many are told.
const SHOWN: usize = 6;
/// The width of a day.
const DAY: f32 = 84.0;

/// Something that is due.
struct Due {
    /// Its day; none: what it hangs on has none yet.
    on: Option<Date>,
    what: String,
    says: String,
    moment: Option<RecalibrationId>,
}

/// The card.
pub(super) fn due_ui(ui: &mut Ui, cx: &Cx, state: &mut State, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("life-due");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        let all = dues(cx);
        if all.is_empty() {
            ui.label(style::secondary(cx.t("life-due-none"), cx.theme));
        }
        for (nth, it) in all.iter().take(SHOWN).enumerate() {
            if nth > 0 {
                ui.separator();
            }
            ui.push_id(nth, |ui| one_ui(ui, cx, it, state, out));
        }
    });
}

/// Everything that is late or to come, the earliest first; what has no day yet comes last.
fn dues(cx: &Cx) -> Vec<Due> {
    let (design, life) = (cx.design(), &cx.design().life);
    let ahead = |on: Date| cx.today.is_none_or(|today| on >= today);
    let moments = life.moments.iter().filter(|it| it.held.is_none()).map(|it| Due {
        on: life.day(it),
        what: cx.text.looked_at(&it.what),
        says: cx.text.tie(design, it.at),
        moment: Some(it.id),
    });
    let bare = |on: Date, what: String, says: String| Due { on: Some(on), what, says, moment: None };
    let pauses = life.pauses().into_iter().filter(|it| ahead(*it)).take(1);
    let pauses = pauses.map(|it| bare(it, cx.t("life-pause"), String::new()));
    let transitions = design.stretches().into_iter().filter(|it| ahead(it.from));
    let transitions = transitions.map(|it| {
        bare(it.from, cx.text.with("tie-transition", [("phase", cx.text.phase(it.phase).into())]), String::new())
    });
    let decisions = life.decisions.iter().filter(|it| ahead(it.on));
    let decisions = decisions.map(|it| bare(it.on, it.what.clone(), String::new()));
    let learning = life.learning.iter().filter(|it| !it.is_learned());
    let learning = learning.filter_map(|it| Some(bare(it.by?, it.what.clone(), cx.t("learning-agenda"))));
    let mut all: Vec<Due> = moments.chain(pauses).chain(transitions).chain(decisions).chain(learning).collect();
    all.sort_by_key(|it| (it.on.is_none(), it.on));
    all
}

fn one_ui(ui: &mut Ui, cx: &Cx, it: &Due, state: &mut State, out: &mut Vec<Intent>) {
    let late = it.on.zip(cx.today).is_some_and(|(on, today)| on < today);
    let row = ui.horizontal_top(|ui| {
        let day = it.on.map_or_else(|| "–".to_owned(), |it| cx.text.language().date(it));
        let day = if late {
            style::strong(day).color(style::color(Ink::Warning, cx.theme))
        } else {
            style::secondary(day, cx.theme)
        };
        ui.allocate_ui_with_layout(vec2(DAY, 20.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(DAY);
            ui.label(day);
        });
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 2.0;
            let what = parts::capital(&it.what);
            match it.moment {
                Some(id) => {
                    let room = ui.available_width();
                    if parts::link(ui, style::strong(&what), room, &what).clicked() {
                        out.push(Intent::Select(vec![id.into()]));
                    }
                }
                None => {
                    ui.add(Label::new(style::strong(&what)).wrap());
                }
            }
            let says = [it.says.clone(), how_long(cx, it.on)];
            let says: Vec<String> = says.into_iter().filter(|it| !it.is_empty()).collect();
            ui.add(Label::new(style::secondary(says.join(" · "), cx.theme).size(style::SMALL)).wrap());
            let Some(id) = it.moment.filter(|_| late) else { return };
            let button = ui.button(cx.t("life-hold"));
            let name = cx.text.with("life-hold-of", [("name", it.what.as_str().into())]);
            style::name(&button, egui::accesskit::Role::Button, &name);
            if button.clicked() {
                state.write = Some(id);
                out.push(Intent::Select(vec![id.into()]));
            }
        });
    });
    if let Some(id) = it.moment {
        lit::light(ui, cx, id, row.response.rect);
    }
}

/// How late it is, or how far away.
fn how_long(cx: &Cx, on: Option<Date>) -> String {
    let Some((on, today)) = on.zip(cx.today) else { return String::new() };
    let days = (on - today).get_days();
    let key = match days {
        ..0 => "life-due-late",
        0 => "life-due-today",
        1.. => "life-due-in",
    };
    cx.text.with(key, [("days", (days.unsigned_abs() as usize).into())])
}
