//! The lines on the canvas: pointed at and selected, drawn from a card's handle to another card, and those that lack
//! drawn for real with one click. A selected line has its kind and subject in a bar.

use egui::vec2;
use egui::{CornerRadius, CursorIcon, Frame, Margin, Pos2, Rect, Response, Sense, Stroke, StrokeKind, Ui, UiBuilder};

use crate::design::bovenkant::{Line, LineKind};
use crate::design::edit::{BovenkantEdit, Edit, LineField};
use crate::design::id::{LineId, RoleId, SubjectId};
use crate::picture::bovenkant::{Missing, Tie, Way, distance, middle};
use crate::picture::tokens::Ink;
use crate::ui::bovenkant::canvas::state::{Canvas, Chooser, Offer, Thread, on_screen};
use crate::ui::bovenkant::canvas::{cards, drag, offer};
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// How near to a line the pointer has to be, in points of the screen.
const NEAR: f32 = 7.0;
/// So near to the card from which it is drawn a line asks for nothing when it is let go.
const NEAR_OWN: f32 = 24.0;

/// The line under the pointer lights up and can be clicked; a selected line is lit.
pub(super) fn lines_ui(ui: &Ui, cx: &Cx, canvas: &mut Canvas, ground: &Response, out: &mut Vec<Intent>) {
    for way in &canvas.shown.ways {
        if matches!(&way.tie, Tie::Line(id) if cx.is_selected(*id)) {
            light(ui, cx, canvas, way, 3.0);
        }
    }
    let pointer = ground.hover_pos().filter(|_| !cx.gesture.is_alive());
    let Some(way) = pointer.and_then(|it| under(canvas, it)) else {
        if ground.clicked() {
            out.push(Intent::Select(Vec::new()));
        }
        return;
    };
    if !ground.dragged() {
        light(ui, cx, canvas, way, 2.0);
    }
    if ground.clicked() {
        out.push(match &way.tie {
            Tie::Line(id) => Intent::Select(vec![(*id).into()]),
            Tie::Missing(it) => Intent::Edit(it.edit.clone()),
        });
    }
    let words = match &way.tie {
        Tie::Line(id) => line_words(cx, *id),
        Tie::Missing(it) => missing_words(cx, it),
    };
    ground.clone().on_hover_cursor(CursorIcon::PointingHand).on_hover_text_at_pointer(words);
}

/// The line nearest to a point of the screen, if one is near.
fn under(canvas: &Canvas, at: Pos2) -> Option<&Way> {
    let far = |it: &&Way| distance(&on_canvas(canvas, it), [at.x, at.y]);
    canvas.shown.ways.iter().filter(|it| far(it) <= NEAR).min_by(|a, b| far(a).total_cmp(&far(b)))
}

/// Where a line runs on the screen.
fn on_canvas(canvas: &Canvas, way: &Way) -> Vec<[f32; 2]> {
    way.points.iter().map(|it| canvas.look.screen(*it).into()).collect()
}

fn light(ui: &Ui, cx: &Cx, canvas: &Canvas, way: &Way, width: f32) {
    let points = way.points.iter().map(|it| canvas.look.screen(*it)).collect();
    let stroke = Stroke::new(width, style::color(Ink::Focus, cx.theme));
    ui.painter().add(egui::Shape::line(points, stroke));
}

fn role_name(cx: &Cx, id: RoleId) -> String {
    cx.design().bovenkant.role(id).map(|it| cx.text.role_name(it)).unwrap_or_default()
}

/// A line in words: 'AMT rapporteert aan Alliantiebestuur · over: wijzigingen'.
fn line_words(cx: &Cx, id: LineId) -> String {
    let top = &cx.design().bovenkant;
    let Some(line) = top.lines.iter().find(|it| it.id == id) else { return String::new() };
    let words = format!("{} {} {}", role_name(cx, line.from), cx.text.word(line.kind), role_name(cx, line.to));
    match line.subject.and_then(|it| top.subject(it)) {
        Some(subject) => {
            format!("{words} · {}", cx.text.with("bovenkant-about", [("subject", (&subject.name).into())]))
        }
        None => words,
    }
}

fn missing_words(cx: &Cx, it: &Missing) -> String {
    let values = [("from", role_name(cx, it.from).into()), ("to", role_name(cx, it.to).into())];
    cx.text.with("canvas-missing", values)
}

/// The words of a line that lacks are a button: one press draws it.
pub(super) fn missing_ui(ui: &Ui, cx: &Cx, canvas: &Canvas, out: &mut Vec<Intent>) {
    for way in &canvas.shown.ways {
        let Tie::Missing(missing) = &way.tie else { continue };
        let middle = Rect::from_min_size(canvas.look.screen(middle(&way.points)), vec2(0.0, 0.0));
        let words = way.words.map_or(middle, |it| canvas.painted(it));
        let rect = Rect::from_center_size(words.center(), words.size().max(vec2(24.0, 24.0)));
        let id = ui.scope_id().with(("missing", missing.from, missing.to));
        let name = missing_words(cx, missing);
        let response = widgets::hit(ui, rect, id, Sense::click(), &name);
        if response.has_focus() || response.hovered() {
            light(ui, cx, canvas, way, 2.0);
            let focus = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
            ui.painter().rect_stroke(rect, CornerRadius::same(4), focus, StrokeKind::Outside);
        }
        if response.clicked() {
            out.push(Intent::Edit(missing.edit.clone()));
        }
        let signals = cx.session.insight().open().filter(|it| it.rule.id == missing.rule);
        let titles: Vec<String> = signals.map(|it| cx.text.signal(it).title).collect();
        response.on_hover_text(format!("{name}\n{}", titles.join("\n")));
    }
}

/// The line that is being drawn from a card to the pointer; let go over another card it asks for its kind, on empty ground
/// for the role that comes there.
pub(super) fn drawing(ui: &Ui, cx: &Cx, canvas: &mut Canvas, out: &mut Vec<Intent>) {
    let Some(Thread(from, edge)) = cx.gesture.get() else { return };
    let (pointer, released) = ui.input(|it| (it.pointer.latest_pos(), it.pointer.primary_released()));
    let card = canvas.sheet.card(from).map(|it| on_screen(&canvas.look, it));
    let Some((pointer, card)) = pointer.zip(card) else { return };
    let inside = ui.clip_rect().contains(pointer);
    let under = cards::card_at(canvas, pointer).filter(|_| inside);
    let over = under.filter(|it| *it != from);
    let stroke = Stroke::new(2.0, style::color(Ink::Focus, cx.theme));
    ui.painter().line_segment([edge.of(card), pointer], stroke);
    ui.painter().circle_filled(pointer, 4.0, stroke.color);
    // Near its own card it is not let go for a new one, but let go of.
    let ground = inside && under.is_none() && !card.expand(NEAR_OWN).contains(pointer);
    if let Some(over) = over.and_then(|it| canvas.sheet.card(it)) {
        crate::ui::kit::drag::paint_place(ui.painter(), cx, on_screen(&canvas.look, over), true);
    } else if ground {
        offer::outline(ui, cx, canvas, pointer);
    }
    ui.ctx().set_cursor_icon(CursorIcon::Crosshair);
    if released {
        cx.gesture.take::<Thread>();
        if over.is_some() {
            cx.gesture.begin(Chooser::new(Some(from), over, Some(pointer)));
        } else if ground {
            let (kind, place) = (LineKind::ReportsTo, canvas.look.world(pointer));
            cx.gesture.begin(Offer { from, kind, place, at: pointer, fresh: true });
        }
        out.push(Intent::Select(vec![from.into()]));
        return;
    }
    drag::scroll_at_edge(ui, canvas, pointer);
}

/// The bar of the selected line: what it means, what it is about, and its end.
pub(super) fn bar_ui(ui: &mut Ui, cx: &Cx, inside: Rect, out: &mut Vec<Intent>) {
    let [selected] = cx.selection else { return };
    let Some(line) = LineId::try_from(*selected).ok().and_then(|id| line_of(cx, id)) else { return };
    let width = (inside.width() - 16.0).min(620.0);
    let room = Rect::from_min_size(inside.min + vec2(8.0, 8.0), vec2(width, inside.height() - 16.0));
    let mut child = ui.new_child(UiBuilder::new().id_salt(("line bar", line.id)).max_rect(room));
    // What lies under the bar is not clicked through it.
    let memory = child.scope_id().with("covered");
    let covered: Option<Rect> = child.data(|it| it.get_temp(memory));
    if let Some(covered) = covered {
        child.interact(covered, memory, Sense::CLICK | Sense::DRAG);
    }
    let frame = Frame::new()
        .fill(style::color(Ink::Panel, cx.theme))
        .stroke(Stroke::new(1.0, style::color(Ink::Focus, cx.theme)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(10, 6));
    let shown = frame.show(&mut child, |ui| {
        ui.horizontal_wrapped(|ui| {
            let both = [("from", role_name(cx, line.from).into()), ("to", role_name(cx, line.to).into())];
            let both = cx.text.with("bovenkant-line", both);
            let label = egui::Label::new(style::strong(&both)).truncate();
            crate::ui::kit::parts::within(ui, 220.0, |ui| ui.add(label));
            let set = |to| Intent::Edit(Edit::Bovenkant(BovenkantEdit::SetLine(line.id, to)));
            let name = cx.t("canvas-line-kind");
            if let Some(to) = widgets::choice(ui, cx, ("bar kind", &name), line.kind, &LineKind::ALL, Some(150.0)) {
                out.push(set(LineField::Kind(to)));
            }
            let mut subject = line.subject;
            if subject_ui(ui, cx, &mut subject) {
                out.push(set(LineField::Subject(subject)));
            }
            if widgets::icon_button(ui, icons::SWAP, &cx.t("canvas-turn-line")).clicked() {
                out.push(turned(line));
            }
            if widgets::icon_button(ui, icons::REMOVE, &cx.t("canvas-remove-line")).clicked() {
                out.push(Intent::Edit(Edit::Bovenkant(BovenkantEdit::RemoveLine(line.id))));
            }
            if widgets::icon_button(ui, icons::CLOSE, &cx.t("canvas-close-bar")).clicked() {
                out.push(Intent::Select(Vec::new()));
            }
        });
    });
    ui.data_mut(|it| it.insert_temp(memory, shown.response.rect));
}

fn line_of<'a>(cx: &Cx<'a>, id: LineId) -> Option<&'a Line> {
    cx.design().bovenkant.lines.iter().find(|it| it.id == id)
}

/// The same line the other way round: drawn anew, since both ends change.
fn turned(line: &Line) -> Intent {
    let (from, to, kind, subject) = (line.to, line.from, line.kind, line.subject);
    Intent::Edit(Edit::Several(vec![
        Edit::Bovenkant(BovenkantEdit::RemoveLine(line.id)),
        Edit::Bovenkant(BovenkantEdit::AddLine { from, to, kind, subject }),
    ]))
}

/// The subject of a line, in a drop-down; nothing chosen is everything. Returns whether another one was chosen.
pub(super) fn subject_ui(ui: &mut Ui, cx: &Cx, now: &mut Option<SubjectId>) -> bool {
    let top = &cx.design().bovenkant;
    let everything = cx.t("bovenkant-everything");
    let shown = (*now).and_then(|it| top.subject(it)).map_or(&everything, |it| &it.name);
    let shown = cx.text.with("bovenkant-about", [("subject", shown.into())]);
    let subjects = top.subjects.iter().map(|it| (Some(it.id), it.name.clone()));
    let options = std::iter::once((None, everything.clone())).chain(subjects);
    let name = cx.t("canvas-line-subject");
    let chosen = widgets::pick(ui, ("line subject", &name), &shown, Some(*now), options, Some(150.0));
    *now = chosen.unwrap_or(*now);
    chosen.is_some()
}
