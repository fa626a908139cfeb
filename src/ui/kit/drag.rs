//! Cards in the hand, on the praatplaat and the board of the team: over which place, and what dropping them there does.
//! What is painted under the pointer serves every drag.

use std::collections::HashMap;

use egui::{CornerRadius, FontId, Order, Pos2, Rect, Stroke, StrokeKind, Ui, Vec2, vec2};

use crate::app::preview::Preview;
use crate::design::Design;
use crate::design::bovenkant::Seat;
use crate::design::edit::{BovenkantEdit, Edit, RisksEdit, TeamEdit};
use crate::design::id::{DisciplineId, Id, IdKind, PartyId, PersonId, ProjectId, RiskId, RoleId, VacancyId};
use crate::design::risks::Allocation;
use crate::picture::tokens::{Ink, shade};
use crate::picture::{Picture, Spot, Target};
use crate::rules::{Severity, Signal};
use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// A place where something can be dropped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    /// A room or the tray, for risks and opportunities.
    Risks(Allocation),
    /// A discipline, for people.
    Discipline(DisciplineId),
    /// A column of the team's board, right before somebody or at the end; none: outside the disciplines.
    Column(Option<DisciplineId>, Option<Id>),
    /// A seat in a role of the bovenkant.
    Seat(RoleId),
    /// A vacancy that the lifted person fills.
    Vacancy(VacancyId),
}

/// What hangs under the pointer.
#[derive(Clone, Debug)]
pub(crate) struct Drag {
    /// The lifted elements, the one that was grabbed first.
    pub lifted: Vec<Id>,
    /// From the pointer to the left top of the grabbed card.
    pub grip: Vec2,
    /// The role whose seat was grabbed; none: somebody where they sit.
    pub seat: Option<RoleId>,
    /// What each place would do, computed once per place: while something is held nothing else changes the design.
    previews: HashMap<Place, Dropped>,
}

/// What dropping in a place would do.
#[derive(Clone, Debug)]
pub(crate) struct Dropped {
    preview: Preview,
    /// The people of each side in the discipline, now and then; none of what is no discipline.
    people: Option<[[usize; 2]; 2]>,
}

impl Dropped {
    fn of(cx: &Cx, place: Place, edit: &Edit) -> Self {
        let id = match place {
            Place::Discipline(it) | Place::Column(Some(it), _) => Some(it),
            _ => None,
        };
        let people = |design: &Design| Some(design.team.discipline(id?)?.mix().people);
        let people = people(cx.design()).zip(people(&cx.session.would_be(std::slice::from_ref(edit))));
        Self { preview: cx.session.preview(edit), people: people.map(|(now, then)| [now, then]) }
    }
}

impl Drag {
    /// Lifts an element, and with it the rest of the selection where it is part of one.
    pub(crate) fn lift(cx: &Cx, grabbed: Id, grip: Vec2) -> Option<Self> {
        let kind = grabbed.kind();
        let along = match kind {
            IdKind::Risk => [IdKind::Risk; 2],
            IdKind::Person | IdKind::Vacancy => [IdKind::Person, IdKind::Vacancy],
            _ => return None,
        };
        let mut lifted = vec![grabbed];
        if cx.is_selected(grabbed) {
            lifted.extend(cx.selection.iter().copied().filter(|it| *it != grabbed && along.contains(&it.kind())));
        }
        Some(Self { lifted, grip, seat: None, previews: HashMap::new() })
    }

    /// Lifts somebody out of their seat in a role.
    pub(crate) fn lift_seat(cx: &Cx, person: PersonId, role: RoleId) -> Option<Self> {
        Self::lift(cx, person.into(), Vec2::ZERO).map(|it| Self { lifted: vec![person.into()], seat: Some(role), ..it })
    }

    /// The lifted people.
    pub(crate) fn people(&self) -> Vec<PersonId> {
        self.lifted.iter().filter_map(|it| PersonId::try_from(*it).ok()).collect()
    }

    /// The lifted vacancies.
    pub(crate) fn vacancies(&self) -> Vec<VacancyId> {
        self.lifted.iter().filter_map(|it| VacancyId::try_from(*it).ok()).collect()
    }

    /// The place that a spot of the picture stands for, for what is lifted.
    pub(crate) fn place_of(&self, spot: &Spot) -> Option<Place> {
        let risks = self.lifted.first()?.kind() == IdKind::Risk;
        match spot.target {
            Target::Room(domain) if risks => Some(Place::Risks(Allocation::of(domain))),
            Target::Tray if risks => Some(Place::Risks(Allocation::Unplaced)),
            Target::Element(id) if risks => match id.kind() {
                IdKind::Party => PartyId::try_from(id).ok().map(|it| Place::Risks(Allocation::Partner(it))),
                IdKind::Project => ProjectId::try_from(id).ok().map(|it| Place::Risks(Allocation::Project(it))),
                _ => None,
            },
            Target::Element(id) if !risks => DisciplineId::try_from(id).ok().map(Place::Discipline),
            _ => None,
        }
    }

    /// The spot under the pointer where it can be dropped.
    pub(crate) fn over(&self, picture: &Picture, at: [f32; 2]) -> Option<(usize, Place)> {
        let spots = picture.spots.iter().enumerate().rev();
        spots.filter(|(_, it)| it.rect.has(at)).find_map(|(nth, it)| Some((nth, self.place_of(it)?)))
    }

    /// What dropping in a place does.
    pub(crate) fn edit(&self, place: Place) -> Edit {
        match place {
            Place::Risks(to) => {
                let risks = self.lifted.iter().filter_map(|it| RiskId::try_from(*it).ok()).collect();
                Edit::Risks(RisksEdit::Move { risks, to })
            }
            Place::Discipline(to) => Edit::Team(TeamEdit::MovePeople(self.people(), Some(to))),
            Place::Column(to, before) => {
                let (people, vacancies) = (self.people(), self.vacancies());
                self.without_seat(None, vec![Edit::Team(TeamEdit::Place { people, vacancies, to, before })])
            }
            Place::Seat(role) => {
                let appoint = |it| Edit::Bovenkant(BovenkantEdit::Appoint(role, it));
                self.without_seat(Some(role), self.people().into_iter().map(appoint).collect())
            }
            Place::Vacancy(vacancy) => {
                let fill = |it: PersonId| Edit::Team(TeamEdit::FillVacancyBy(vacancy, it));
                self.people().first().map_or_else(|| Edit::Several(Vec::new()), |it| fill(*it))
            }
        }
    }

    /// Who was lifted out of a seat leaves it, unless for a place in the same role.
    fn without_seat(&self, to: Option<RoleId>, mut edits: Vec<Edit>) -> Edit {
        if let (Some(role), [person]) = (self.seat.filter(|it| Some(*it) != to), &self.people()[..]) {
            edits.insert(0, Edit::Bovenkant(BovenkantEdit::RemoveSeat(role, Seat::Person(*person))));
        }
        if edits.len() == 1 { edits.remove(0) } else { Edit::Several(edits) }
    }

    /// What dropping in a place would do, found by doing it on a copy.
    pub(crate) fn preview(&mut self, cx: &Cx, place: Place) -> &Dropped {
        // Where in a column makes no difference to any signal.
        let place = match place {
            Place::Column(to, _) => Place::Column(to, None),
            other => other,
        };
        let edit = self.edit(place);
        self.previews.entry(place).or_insert_with(|| Dropped::of(cx, place, &edit))
    }
}

/// The words beside the pointer: the place, and what would be other than it is: the shared share and the alignment, the mix of
/// a discipline, signals solved and raised.
pub(crate) fn preview_words(cx: &Cx, place: Place, dropped: &Dropped) -> Vec<String> {
    let preview = &dropped.preview;
    let (text, language) = (cx.text, cx.text.language());
    let name = match place {
        Place::Risks(to) => text.place(cx.design(), to),
        Place::Discipline(id) | Place::Column(Some(id), _) => {
            cx.design().team.discipline(id).map(|it| it.name.clone()).unwrap_or_default()
        }
        Place::Column(None, _) => text.get("team-outside"),
        Place::Seat(id) => cx.design().bovenkant.role(id).map(|it| text.role_name(it)).unwrap_or_default(),
        Place::Vacancy(_) => text.get("team-vacancy-filled"),
    };
    if !preview.changes {
        return vec![text.with("drag-stays", [("place", name.into())])];
    }
    let mut lines = vec![figures(cx, place, dropped, name)];
    if let (Place::Risks(_), [Some(now), Some(then)]) =
        (place, preview.alignment.map(|it| it.map(|it| language.share(it))))
        && now != then
    {
        lines.push(text.with("drag-alignment", [("now", now.into()), ("then", then.into())]));
    }
    let count = |solved: bool| {
        let words = Severity::ALL.map(|it| {
            let count = if solved { preview.net_solved(it) } else { preview.net_raised(it) };
            (count > 0).then(|| text.with(&format!("count-{}", it.key()), [("count", count.into())]))
        });
        words.into_iter().flatten().collect::<Vec<_>>()
    };
    for (solved, key, signals) in [(true, "drag-solves", &preview.solved), (false, "drag-raises", &preview.raised)] {
        let counts = count(solved);
        if counts.is_empty() {
            continue;
        }
        lines.push(text.with(key, [("counts", text.list(&counts).into())]));
        let other = if solved { &preview.raised } else { &preview.solved };
        let gone = |it: &&Signal| !other.iter().any(|other| other.rule.id == it.rule.id);
        lines.extend(signals.iter().filter(gone).take(2).map(|it| format!("   {}", text.signal(it).title)));
    }
    lines
}

/// Where words of a size stand beside the pointer, within the window and clear of what is lifted.
fn beside(window: Rect, (pointer, lifted): (Pos2, Rect), size: Vec2) -> Rect {
    let window = window.shrink(8.0);
    let clear = lifted.expand(10.0);
    let within = |at: Pos2| {
        let x = at.x.min(window.right() - size.x).max(window.left());
        Rect::from_min_size(Pos2::new(x, at.y.min(window.bottom() - size.y).max(window.top())), size)
    };
    let usual = pointer + vec2(18.0, 26.0);
    // Below the pointer, above it where the window ends, else beside what is lifted.
    let all = [
        usual,
        pointer - vec2(-18.0, size.y + 24.0),
        Pos2::new(clear.right(), usual.y),
        Pos2::new(clear.left() - size.x, usual.y),
        Pos2::new(usual.x, clear.bottom()),
        Pos2::new(usual.x, clear.top() - size.y),
    ];
    // Side by side is clear too.
    let free = |it: &Rect| !it.shrink(0.5).intersects(clear) && !it.contains(pointer);
    all.map(within).into_iter().find(free).unwrap_or_else(|| within(usual))
}

/// The place with the figure that a drop there is about, where that would be another.
fn figures(cx: &Cx, place: Place, Dropped { preview, people }: &Dropped, name: String) -> String {
    let (text, language) = (cx.text, cx.text.language());
    let share = |it: Option<f64>| it.map_or_else(|| "–".to_owned(), |it| language.share(it));
    let sides = |[client, contractor]: [usize; 2]| {
        text.with("drag-sides", [("client", client.into()), ("contractor", contractor.into())])
    };
    let (key, [now, then]) = match (place, people) {
        (Place::Risks(_), _) => ("drag-share", preview.shared_share.map(share)),
        (Place::Seat(_), _) => return text.with("team-drag-seat", [("place", name.into())]),
        (_, Some([now, then])) if now != then => ("drag-mix", [sides(*now), sides(*then)]),
        _ => ("drag-own-share", preview.own_client_share.map(share)),
    };
    if now == then {
        return name;
    }
    text.with(key, [("place", name.into()), ("now", now.into()), ("then", then.into())])
}

/// Paints the words beside the pointer, within the window.
pub(crate) fn paint_preview(ui: &Ui, cx: &Cx, pointer: Pos2, lines: &[String]) {
    paint_beside(ui, cx, (pointer, Rect::NOTHING), lines);
}

/// The same, clear of what hangs under the pointer too.
pub(crate) fn paint_beside(ui: &Ui, cx: &Cx, at: (Pos2, Rect), lines: &[String]) {
    let painter = ui.ctx().layer_painter(egui::LayerId::new(Order::Tooltip, egui::Id::unique("drag preview")));
    let (ground, ink) = (style::color(Ink::Ink, cx.theme), style::color(Ink::Panel, cx.theme));
    let font = FontId::proportional(style::BODY);
    let galleys: Vec<_> = lines.iter().map(|it| painter.layout(it.clone(), font.clone(), ink, 360.0)).collect();
    let width = galleys.iter().map(|it| it.size().x).fold(0.0, f32::max) + 24.0;
    let height = galleys.iter().map(|it| it.size().y + 3.0).sum::<f32>() + 13.0;
    let rect = beside(ui.ctx().content_rect(), at, vec2(width, height));
    painter.rect_filled(rect, CornerRadius::same(8), ground);
    // Who cannot see it hears it.
    let heard = ui.interact(rect, egui::Id::unique("drag preview words"), egui::Sense::hover());
    style::name(&heard, egui::accesskit::Role::Status, &lines.join("; "));
    let mut y = rect.top() + 8.0;
    for galley in galleys {
        let height = galley.size().y;
        painter.galley(Pos2::new(rect.left() + 12.0, y), galley, ink);
        y += height + 3.0;
    }
}

/// Paints how many cards hang under the pointer beside the one that was grabbed.
pub(crate) fn paint_count(painter: &egui::Painter, cx: &Cx, corner: Pos2, count: usize) {
    if count < 2 {
        return;
    }
    let ink = style::color(Ink::Panel, cx.theme);
    let words = painter.layout_no_wrap(format!("+{}", count - 1), FontId::proportional(style::BODY), ink);
    let rect = Rect::from_center_size(corner, vec2((words.size().x + 12.0).max(24.0), 24.0));
    painter.rect_filled(rect, CornerRadius::same(12), style::color(Ink::Focus, cx.theme));
    painter.galley(rect.center() - words.size() / 2.0, words, ink);
}

/// Paints a place where the lifted may be dropped: lit, and more so under the pointer.
pub(crate) fn paint_place(painter: &egui::Painter, cx: &Cx, rect: Rect, under_pointer: bool) {
    let color = style::color(Ink::Focus, cx.theme);
    let radius = CornerRadius::same(10);
    if under_pointer {
        painter.rect_filled(rect, radius, color.gamma_multiply(0.08));
    }
    let stroke = if under_pointer { Stroke::new(3.0, color) } else { Stroke::new(1.5, color.gamma_multiply(0.7)) };
    painter.rect_stroke(rect, radius, stroke, StrokeKind::Inside);
}

/// The soft shadow under a lifted card.
pub(crate) fn paint_shadow(painter: &egui::Painter, rect: Rect) {
    for (grow, darkness) in [8.0, 5.0, 2.0].into_iter().zip(shade::LIFTED_CARD) {
        let rect = rect.translate(vec2(0.0, 4.0)).expand(grow);
        painter.rect_filled(rect, CornerRadius::same(12), style::shade(darkness));
    }
}

#[cfg(test)]
mod tests {
    use egui::pos2;

    use super::*;

    #[test]
    fn the_words_stand_clear_of_what_is_lifted_and_within_the_window() {
        let window = Rect::from_min_max(pos2(0.0, 0.0), pos2(800.0, 600.0));
        let size = vec2(240.0, 90.0);
        for at in [pos2(400.0, 300.0), pos2(790.0, 20.0), pos2(20.0, 590.0), pos2(780.0, 580.0)] {
            for grip in [vec2(-10.0, -10.0), vec2(-150.0, -30.0), vec2(-90.0, -5.0)] {
                let card = Rect::from_min_size(at + grip, vec2(180.0, 60.0));
                let words = beside(window, (at, card), size);
                assert!(window.contains_rect(words), "{at:?} {words:?}");
                assert!(!words.intersects(card), "{at:?} {card:?} {words:?}");
            }
        }
    }
}
