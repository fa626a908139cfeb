//! Mixes as bars: the client's own people, those it hires, the contractor's, and where the design wants to be.

use egui::{CornerRadius, Id, Rect, Sense, Stroke, Ui, pos2, vec2};

use crate::design::edit::{Edit, TeamEdit, Threshold};
use crate::design::form::Side;
use crate::design::id::PartyId;
use crate::design::mix::Mix;
use crate::design::parties::{Belonging, Standing};
use crate::design::share_of::ShareOf;
use crate::picture::tokens::Ink;
use crate::rules::thresholds;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, numbers, partner_mix, parts, style, widgets};

/// A bar of shares: the client's own filled, its hired hatched, the contractor's filled; a line where the goal is.
fn bar(ui: &mut Ui, cx: &Cx, shares: [f64; 3], goal: Option<f64>, (width, height): (f32, f32), name: &str) {
    let (place, response) = ui.allocate_exact_size(vec2(width, 16.0), Sense::hover());
    style::name(&response, egui::Role::Image, name);
    let rect = Rect::from_center_size(place.center(), vec2(width, height));
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::same(3), style::color(Ink::Line, cx.theme));
    let mut x = rect.left();
    for (nth, share) in shares.into_iter().enumerate() {
        let wide = rect.width() * share.clamp(0.0, 1.0) as f32;
        if wide <= 0.0 {
            continue;
        }
        let part = Rect::from_min_size(pos2(x, rect.top()), vec2(wide, rect.height()));
        x += wide;
        let (ink, ground) = widgets::side_inks(if nth == 2 { Side::Contractor } else { Side::Client });
        if nth == 1 {
            painter.rect_filled(part, 0.0, style::color(ground, cx.theme));
            let pen = Stroke::new(1.0, style::color(ink, cx.theme));
            let hatch = painter.with_clip_rect(part.intersect(ui.clip_rect()));
            let mut at = part.left() - part.height();
            while at < part.right() {
                hatch.line_segment([pos2(at, part.bottom()), pos2(at + part.height(), part.top())], pen);
                at += 4.0;
            }
        } else {
            painter.rect_filled(part, 0.0, style::color(ink, cx.theme));
        }
        // The sides stand apart, also where colours are not seen.
        let edge = Stroke::new(1.0, style::color(Ink::Panel, cx.theme));
        painter.line_segment([part.right_top(), part.right_bottom()], edge);
    }
    if let Some(goal) = goal {
        let x = rect.left() + rect.width() * goal.clamp(0.0, 1.0) as f32;
        let pen = Stroke::new(2.0, style::color(Ink::Ink, cx.theme));
        painter.line_segment([pos2(x, rect.top() - 3.0), pos2(x, rect.bottom() + 3.0)], pen);
    }
    response.on_hover_text(name);
}

/// The mix of one column: people and FTE, each as a bar with its numbers.
pub(crate) fn column_ui(ui: &mut Ui, cx: &Cx, mix: &Mix, goal: Option<f64>) {
    if mix.heads() == 0 {
        ui.label(style::secondary(cx.t("team-nobody"), cx.theme).size(style::SMALL));
        return;
    }
    let people = mix.people.map(|it| it.to_string());
    let fte = mix.fte.map(|it| parts::fte(cx, it));
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing = vec2(4.0, 0.0);
        ui.spacing_mut().interact_size.y = 16.0;
        for (key, [og, on], shares, goal) in
            [("team-people", people, mix.people_shares(), None), ("team-fte", fte, mix.fte_shares(), goal)]
        {
            let [client, contractor] = Side::ALL.map(|it| cx.text.side(it));
            let says = format!("{}: {og} {client} · {on} {contractor}", cx.t(key));
            ui.horizontal(|ui| {
                let word = |words: String| style::secondary(words, cx.theme).size(style::SMALL);
                let left = egui::Layout::left_to_right(egui::Align::Center);
                ui.allocate_ui_with_layout(vec2(46.0, 16.0), left, |ui| {
                    ui.set_min_width(46.0);
                    ui.add(egui::Label::new(word(cx.t(key))).truncate());
                });
                let rest = (ui.available_width() - 58.0).clamp(20.0, 120.0);
                bar(ui, cx, shares, goal, (rest, 8.0), &own_words(cx, mix, &says));
                ui.add(egui::Label::new(word(format!("{og} · {on}"))).truncate()).on_hover_text(says);
            });
        }
    });
}

/// What the bar says, with the client's own apart from hired.
fn own_words(cx: &Cx, mix: &Mix, says: &str) -> String {
    let share = mix.own_client_share().map_or_else(|| "–".to_owned(), |it| cx.text.language().share(it));
    let goal = cx.text.language().share(thresholds::client_share_goal(cx.design()));
    let own = cx.text.with("team-own-of-goal", [("share", share.into()), ("goal", goal.into())]);
    format!("{says}. {own}")
}

/// The whole team against the design's goal.
pub(crate) fn totals_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    if !cx.design().form.has_sides() {
        partner_mix::totals_ui(ui, cx);
        return;
    }
    let (team, language) = (&cx.design().team, cx.text.language());
    let mix = team.mix();
    let goal = thresholds::client_share_goal(cx.design());
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 2.0;
        let (fte, room) = (|it: f64| parts::fte(cx, it), ui.available_width());
        let people = [mix.own_client_people, mix.hired_client_people(), mix.people[1]].map(|it| it.to_string());
        let ftes = [fte(mix.own_client_fte), fte(mix.hired_client_fte()), fte(mix.fte[1])];
        for (key, shares, [own, hired, contractor], sums) in [
            ("team-people", mix.people_shares(), people, mix.people.map(|it| it.to_string())),
            ("team-fte", mix.fte_shares(), ftes, mix.fte.map(fte)),
        ] {
            ui.horizontal_wrapped(|ui| {
                let word = style::strong(parts::capital(&cx.t(key)));
                let left = egui::Layout::left_to_right(egui::Align::Center);
                ui.allocate_ui_with_layout(vec2(58.0, 22.0), left, |ui| {
                    ui.set_min_width(58.0);
                    ui.label(word);
                });
                let values = [("own", own.into()), ("hired", hired.into())];
                let [og, on] = Side::ALL.map(|it| cx.text.side(it));
                let client = format!("{} {og} {}", sums[0], cx.text.with("team-own-and-hired", values));
                let contractor = format!("{contractor} {on}");
                let says = format!("{client} · {contractor}");
                let width = (room - 440.0).clamp(90.0, 420.0);
                bar(ui, cx, shares, Some(goal), (width, 14.0), &format!("{}: {says}", cx.t(key)));
                ui.add_space(4.0);
                widgets::side_mark(ui, Side::Client, false, cx.theme);
                ui.add(egui::Label::new(client).extend());
                widgets::side_mark(ui, Side::Contractor, false, cx.theme);
                ui.add(egui::Label::new(contractor).extend());
            });
        }
        ui.horizontal_wrapped(|ui| {
            let mix = Mix::of(team.counted());
            ui.label(cx.t("team-own-share"));
            ui.label(style::strong(mix.own_client_share().map_or_else(|| "–".to_owned(), |it| language.share(it))));
            share_of_ui(ui, cx, out);
            ui.label(style::secondary(cx.t("team-goal"), cx.theme));
            let name = cx.t("team-goal-name");
            let make = |to| Edit::SetThreshold(Threshold::ClientShareGoal, to);
            numbers::share_field(ui, cx, ("goal", &name), Some(goal), Some(56.0), out, make).on_hover_text(&name);
            let short = goal * mix.total_fte() - mix.own_client_fte;
            let says = if mix.total_fte() <= 0.0 {
                String::new()
            } else if short > 0.005 {
                cx.text.with("team-goal-short", [("fte", fte(short).into())])
            } else {
                cx.t("team-goal-met")
            };
            ui.add(egui::Label::new(style::secondary(says, cx.theme)).truncate());
            let vacancies: usize = team.disciplines.iter().map(|it| it.vacancies.len()).sum();
            if vacancies > 0 {
                let says = format!("· {}", cx.text.with("team-vacancies", [("count", vacancies.into())]));
                ui.add(egui::Label::new(style::secondary(says, cx.theme)).extend());
            }
            for (key, standing) in [("team-independents", Standing::Independent), ("team-partners", Standing::Partner)]
            {
                let count = team.members().filter(|it| it.standing == standing).count();
                if count > 0 {
                    let says = format!("· {}", cx.text.with(key, [("count", count.into())]));
                    ui.add(egui::Label::new(style::secondary(says, cx.theme)).extend());
                }
            }
            per_party_button(ui, cx);
        });
        per_party_ui(ui, cx);
    });
}

/// How wide the choice is of whom the client's own people are a share.
const SHARE_OF: f32 = 176.0;

/// Of whom the client's own people are a share, to choose.
fn share_of_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let word = |it: ShareOf| cx.text.word(it);
    let (now, name) = (cx.design().team.client_share_of, cx.t("team-share-of"));
    let all = ShareOf::ALL.map(|it| (it, word(it)));
    if let Some(of) = widgets::pick(ui, ("share of", &name), &word(now), Some(now), all, Some(SHARE_OF)) {
        out.push(Intent::Edit(Edit::Team(TeamEdit::CountShareOf(of))));
    }
}

/// Where it is kept whether the mix is unfolded to parties.
fn per_party_memory() -> Id {
    Id::unique("mix per party")
}

/// The sides that have several parties.
fn several(cx: &Cx) -> Vec<Side> {
    Side::ALL.into_iter().filter(|it| cx.design().has_several(*it)).collect()
}

fn per_party_button(ui: &mut Ui, cx: &Cx) {
    if several(cx).is_empty() {
        return;
    }
    let open: bool = ui.data(|it| it.get_temp(per_party_memory())).unwrap_or_default();
    let name = cx.t("team-per-party");
    let icon = if open { icons::OPEN } else { icons::FOLDED };
    let response = ui.add(egui::Button::new((icon.rich_text().size(16.0), name.as_str())).frame_when_inactive(false));
    style::name(&response, egui::Role::Button, &name);
    if response.clicked() {
        ui.data_mut(|it| it.insert_temp(per_party_memory(), !open));
    }
}

/// People and FTE of each party where a side has several, to unfold.
fn per_party_ui(ui: &mut Ui, cx: &Cx) {
    if !ui.data(|it| it.get_temp::<bool>(per_party_memory())).unwrap_or_default() {
        return;
    }
    for side in several(cx) {
        let word = cx.text.side(side);
        ui.horizontal_wrapped(|ui| {
            let parties = cx.design().parties_of(side).map(|it| (Belonging::from(it), cx.text.party(it)));
            let unknown = (Belonging::from(side), cx.text.with("team-party-unknown", [("side", (&word).into())]));
            for (of, name) in parties.chain([unknown]) {
                let (people, fte) = of_party(cx, side, of.party);
                if people == 0 && of.party.is_none() {
                    continue;
                }
                widgets::side_mark(ui, cx.design().badge(of), false, cx.theme);
                let values = [("name", name.into()), ("people", people.into()), ("fte", parts::fte(cx, fte).into())];
                ui.add(egui::Label::new(cx.text.with("team-of-party", values)).extend());
                ui.add_space(8.0);
            }
        });
    }
}

/// How many people of a side come from one of its parties, and their FTE; none: from which it is not known.
fn of_party(cx: &Cx, side: Side, party: Option<PartyId>) -> (usize, f64) {
    let design = cx.design();
    let those = design.team.members().filter(|it| it.side() == Some(side));
    let those = those.filter(|it| design.party_of_person(it).map(|it| it.id) == party);
    those.fold((0, 0.0), |(people, fte), it| (people + 1, fte + it.fte))
}
