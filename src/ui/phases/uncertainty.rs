//! How uncertain it is: the point that the board places, where it lay before, and how single members see it.

use egui::{Id as UiId, Label, Pos2, Rect, Stroke, Ui, vec2};
use jiff::civil::Date;

use crate::design::edit::{Edit, MemberField, SteeringEdit};
use crate::design::hundred::Hundred;
use crate::design::parties::Standing;
use crate::design::steering::{MemberView, Uncertainty};
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::field_map::{self, At, Words};
use crate::ui::kit::fields::{self, Look};
use crate::ui::kit::{icons, parts, sought, style, widgets};

/// The most that the map is high.
const HIGH: f32 = 330.0;
/// The middle of the map: where a point begins.
const MIDDLE: Uncertainty = Uncertainty { relation: Hundred::new(50), work: Hundred::new(50) };

const fn at(it: Uncertainty) -> At {
    (it.relation, it.work)
}

const fn of(at: At) -> Uncertainty {
    Uncertainty { relation: at.0, work: at.1 }
}

fn edit(it: SteeringEdit) -> Intent {
    Intent::Edit(Edit::Steering(it))
}

/// The card.
pub(super) fn uncertainty_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    let steering = &cx.design().steering;
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("steering-uncertain");
        ui.horizontal_wrapped(|ui| {
            let label = ui.label(style::strong(&title).size(style::CARD));
            sought::figure(ui, &title, label.rect, cx.theme);
            if let Some(last) = steering.placed.last() {
                let day = cx.text.language().date(last.on);
                let says = cx.text.with("steering-placed", [("day", day.into())]);
                ui.label(style::secondary(says, cx.theme).size(style::SMALL));
            }
        });
        let two = |key: &str| [cx.t(key), cx.t(&format!("{key}.says"))];
        let words = Words {
            axes: [cx.t("steering-relation"), cx.t("steering-work")],
            ends: [cx.t("map-low"), cx.t("map-high")],
            corners: [
                two("steering-corner-trust"),
                two("steering-corner-both"),
                two("steering-corner-little"),
                two("steering-corner-control"),
            ],
        };
        let plot = field_map::ground_ui(ui, cx.theme, HIGH, &words);
        // Whoever has no clock places on the first day that there is.
        let today = cx.today.unwrap_or(Date::constant(2000, 1, 1));
        for it in &steering.members {
            member_point(ui, cx, plot, it, out);
        }
        match steering.placed.last() {
            Some(_) => board_point(ui, cx, (plot, today), out),
            None => {
                ui.horizontal_wrapped(|ui| {
                    if widgets::button(ui, Some(icons::ADD), &cx.t("steering-place")).clicked() {
                        out.push(edit(SteeringEdit::Place(today, MIDDLE)));
                    }
                });
            }
        }
        if let Some(now) = steering.now() {
            ui.add(Label::new(format!("{}: {}", cx.text.uncertainty(now), cx.text.asks(now))).wrap());
        }
        history_ui(ui, cx, out);
        members_ui(ui, cx, out);
    });
}

/// The point of the board, with where it lay before.
fn board_point(ui: &Ui, cx: &Cx, (plot, today): (Rect, Date), out: &mut Vec<Intent>) {
    let placed = &cx.design().steering.placed;
    let Some((last, before)) = placed.split_last() else { return };
    let color = |ink| style::color(ink, cx.theme);
    let says = cx.text.with("steering-point", [("at", cx.text.uncertainty(last.at).into())]);
    let moved = field_map::point_ui(ui, plot, (UiId::unique("steering point"), &says), at(last.at));
    let here = field_map::on(plot, moved.at);
    let mut path: Vec<Pos2> = before.iter().map(|it| field_map::on(plot, at(it.at))).collect();
    if moved.held {
        path.push(field_map::on(plot, at(last.at)));
    }
    path.push(here);
    for pair in path.windows(2) {
        let line = egui::Shape::dashed_line(pair, Stroke::new(1.4, color(Ink::Alliance)), 4.0, 3.0);
        ui.painter().extend(line);
    }
    for it in &path[..path.len() - 1] {
        ui.painter().circle(*it, 6.0, color(Ink::Panel), Stroke::new(1.6, color(Ink::Alliance)));
    }
    ui.painter().circle_filled(here, 9.0, color(Ink::Alliance));
    if moved.held || moved.response.has_focus() {
        ui.painter().circle_stroke(here, 13.0, Stroke::new(2.0, color(Ink::Focus)));
    }
    if moved.held || moved.response.hovered() {
        let to = of(moved.at);
        let line = if to == last.at {
            cx.text.uncertainty(to)
        } else {
            format!("{} → {}", cx.text.uncertainty(last.at), cx.text.uncertainty(to))
        };
        field_map::label(ui, cx.theme, plot, here, &[line, cx.text.asks(to)]);
    }
    if let Some(to) = moved.put {
        out.push(edit(SteeringEdit::Place(today, of(to))));
    }
}

/// The small mark of a member of the board: moved by that member alone.
fn member_point(ui: &Ui, cx: &Cx, plot: Rect, it: &MemberView, out: &mut Vec<Intent>) {
    let Some(placed) = it.at else { return };
    let says = format!("{}: {}", it.name, cx.text.uncertainty(placed));
    let moved = field_map::point_ui(ui, plot, (UiId::unique(("member", it.id)), &says), at(placed));
    let here = field_map::on(plot, moved.at);
    let place = Rect::from_center_size(here, vec2(13.0, 13.0));
    widgets::paint_side_mark(ui, place, crate::design::parties::Badge::from(it.standing), false, cx.theme);
    if moved.response.has_focus() {
        widgets::focus_ring(ui, place.expand(4.0), cx.theme);
    }
    if moved.held || moved.response.hovered() {
        field_map::label(ui, cx.theme, plot, here, &[it.name.clone(), cx.text.uncertainty(of(moved.at))]);
    }
    if let Some(to) = moved.put {
        out.push(edit(SteeringEdit::SetMember(it.id, MemberField::At(Some(of(to))))));
    }
}

/// Where the point lay on earlier days, each with a button that drops it.
fn history_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    for it in cx.design().steering.placed.iter().rev() {
        let day = cx.text.language().date(it.on);
        ui.horizontal(|ui| {
            let words = format!("{day}: {}", cx.text.uncertainty(it.at));
            ui.label(style::secondary(&words, cx.theme).size(style::SMALL));
            let name = cx.text.with("steering-unplace", [("day", day.into())]);
            if widgets::icon_button(ui, icons::CLOSE, &name).clicked() {
                out.push(edit(SteeringEdit::Unplace(it.on)));
            }
        });
    }
}

/// The members who place a point as well.
fn members_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    ui.label(style::secondary(cx.t("steering-members-says"), cx.theme).size(style::SMALL));
    for it in &cx.design().steering.members {
        ui.push_id(it.id, |ui| member_ui(ui, cx, it, out));
    }
    let name = cx.t("steering-member-new");
    let look =
        Look { hint: "steering-member-hint", width: Some(220.0_f32.min(ui.available_width())), ..Look::default() };
    fields::text_field(ui, cx, ("new member", &name), "", look, out, |typed| {
        let who = typed.trim();
        (!who.is_empty()).then(|| Edit::Steering(SteeringEdit::AddMember(who.to_owned(), Standing::Client)))
    });
}

fn member_ui(ui: &mut Ui, cx: &Cx, it: &MemberView, out: &mut Vec<Intent>) {
    let id = it.id;
    let named = |key: &str| cx.text.with(key, [("name", (&it.name).into())]);
    parts::row(
        ui,
        out,
        |ui, out| {
            if widgets::icon_button(ui, icons::REMOVE, &named("steering-member-remove")).clicked() {
                out.push(edit(SteeringEdit::RemoveMember(id)));
            }
            if it.at.is_none() && widgets::button(ui, None, &cx.t("steering-member-place")).clicked() {
                out.push(edit(SteeringEdit::SetMember(id, MemberField::At(Some(MIDDLE)))));
            }
            let name = named("steering-member-side");
            let width = Some(118.0);
            let chosen = widgets::choice(ui, cx, (("standing", id), &name), it.standing, &Standing::ALL, width);
            out.extend(chosen.map(|to| edit(SteeringEdit::SetMember(id, MemberField::Standing(to)))));
        },
        |ui, out| {
            let look = Look { width: Some(ui.available_width()), elide: true, ..Look::default() };
            let name = named("steering-member-name");
            fields::text_field(ui, cx, (("name", id), &name), &it.name, look, out, move |typed| {
                let name = typed.trim();
                let field = MemberField::Name(name.to_owned());
                (!name.is_empty()).then_some(Edit::Steering(SteeringEdit::SetMember(id, field)))
            });
        },
    );
}
