//! A row of a view: an aspect with how it stands by shape, colour and word, what shows it, and a small mark per person.

use std::sync::Arc;

use egui::accesskit::Role;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    Align2, CornerRadius, CursorIcon, FontSelection, Galley, Rect, Response, Sense, Stroke, StrokeKind, Ui, pos2, vec2,
};

use crate::design::birth::{Aspect, Birth, Light};
use crate::picture::tokens::Ink;
use crate::ui::birth::marks;
use crate::ui::birth::segments::galley;
use crate::ui::cx::Cx;
use crate::ui::kit::{style, widgets};

/// The mark of the aspect, that of a person, and the room around and between.
const MARK: f32 = 16.0;
const SMALL_MARK: f32 = 10.0;
const BETWEEN: f32 = 4.0;
const PAD: f32 = 12.0;
/// The least height of a row.
const LEAST: f32 = 36.0;
/// So many lines of evidence stand in a row; all of it stands with the scores.
const EVIDENCE: usize = 2;

/// A row, laid out for a width.
pub(super) struct Row {
    pub aspect: Aspect,
    light: Option<Light>,
    lights: Vec<Option<Light>>,
    name: Arc<Galley>,
    evidence: Option<Arc<Galley>>,
    word: Arc<Galley>,
    /// How high it is.
    pub height: f32,
}

/// What shows how an aspect stands, in a line: said with the score that counts, else with any.
fn evidence(birth: &Birth, aspect: Aspect, light: Option<Light>) -> Option<String> {
    let said = || birth.scorers.iter().filter_map(|it| it.score(aspect)).filter(|it| it.has_evidence());
    let it = said().find(|it| it.light == light).or_else(|| said().next())?;
    Some(it.evidence.split_whitespace().collect::<Vec<_>>().join(" "))
}

impl Row {
    /// Lays an aspect out in a column of a width.
    pub(super) fn lay(ui: &Ui, cx: &Cx, aspect: Aspect, width: f32) -> Self {
        let birth = &cx.design().birth;
        let light = birth.stands(aspect).map(|it| it.light);
        let lights: Vec<Option<Light>> = birth.scorers.iter().map(|it| it.light(aspect)).collect();
        let ink = style::color(marks::light_ink(light), cx.theme);
        let word = galley(ui, style::strong(cx.text.light(light)).size(style::SMALL).color(ink));
        let small = lights.len() as f32 * (SMALL_MARK + BETWEEN) - BETWEEN;
        let end = word.size().x.max(small).max(0.0);
        let room = width - 2.0 * PAD - MARK - 8.0 - end - 8.0;
        let name = lines(ui, egui::RichText::new(cx.text.word(aspect)), room, 3);
        let words = evidence(birth, aspect, light);
        let evidence = words.map(|it| lines(ui, style::secondary(it, cx.theme).size(style::SMALL), room, EVIDENCE));
        let height = name.size().y + evidence.as_ref().map_or(0.0, |it| it.size().y) + 7.0;
        Self { aspect, light, lights, name, evidence, word, height: height.max(LEAST).ceil() }
    }

    /// Draws it. `keyed`: whether Tab comes to it; `chosen`: whether it is the one that is looked at.
    pub(super) fn ui(&self, ui: &mut Ui, cx: &Cx, (rect, id): (Rect, egui::Id), chosen: bool) -> Response {
        // One stop for all rows: arrows go on from it.
        let sense = if chosen { Sense::click() } else { Sense::CLICK };
        let response = ui.interact(rect, id, sense);
        self.paint(ui, cx, rect, (chosen, response.hovered()));
        if response.has_focus() {
            widgets::focus_ring(ui, rect.shrink2(vec2(4.0, 1.0)), cx.theme);
        }
        let name = format!("{}: {}", cx.text.word(self.aspect), cx.text.light(self.light));
        let enabled = response.enabled();
        response.widget_info(|| egui::WidgetInfo::selected(Role::Button, enabled, chosen, &name));
        response.on_hover_cursor(CursorIcon::PointingHand).on_hover_ui(|ui| self.tip(ui, cx))
    }

    fn paint(&self, ui: &Ui, cx: &Cx, rect: Rect, (chosen, hovered): (bool, bool)) {
        let (painter, color) = (ui.painter(), |ink| style::color(ink, cx.theme));
        let ground = rect.shrink2(vec2(4.0, 1.0));
        if chosen {
            painter.rect_filled(ground, CornerRadius::same(6), color(Ink::FocusFill));
            let stroke = Stroke::new(1.5, color(Ink::Focus));
            painter.rect_stroke(ground, CornerRadius::same(6), stroke, StrokeKind::Inside);
        } else if hovered {
            painter.rect_filled(ground, CornerRadius::same(6), color(Ink::Background));
        }
        let at = Rect::from_center_size(pos2(rect.left() + PAD + MARK / 2.0, rect.center().y), vec2(MARK, MARK));
        marks::light(painter, at, self.light, cx.theme);
        let left = at.right() + 8.0;
        let words = self.name.size().y + self.evidence.as_ref().map_or(0.0, |it| it.size().y);
        let top = rect.center().y - words / 2.0;
        painter.galley(pos2(left, top), Arc::clone(&self.name), color(Ink::Ink));
        if let Some(evidence) = &self.evidence {
            painter.galley(pos2(left, top + self.name.size().y), Arc::clone(evidence), color(Ink::Ink2));
        }
        let right = rect.right() - PAD;
        let size = self.word.size();
        let y = if self.lights.is_empty() { rect.center().y - size.y / 2.0 } else { rect.center().y - size.y };
        painter.galley(pos2(right - size.x, y), Arc::clone(&self.word), color(marks::light_ink(self.light)));
        for (nth, light) in self.lights.iter().rev().enumerate() {
            let x = right - nth as f32 * (SMALL_MARK + BETWEEN);
            let at = Align2::RIGHT_TOP.anchor_size(pos2(x, rect.center().y + 3.0), vec2(SMALL_MARK, SMALL_MARK));
            marks::light(painter, at, *light, cx.theme);
        }
    }

    /// Who scores what, with what shows it.
    fn tip(&self, ui: &mut Ui, cx: &Cx) {
        ui.set_max_width(320.0);
        ui.label(style::strong(cx.text.word(self.aspect)));
        ui.label(cx.text.aspect_green(self.aspect));
        for scorer in &cx.design().birth.scorers {
            let light = cx.text.light(scorer.light(self.aspect));
            let said = scorer.score(self.aspect).map(|it| it.evidence.trim()).filter(|it| !it.is_empty());
            let said = said.map(|it| format!(" · {it}")).unwrap_or_default();
            ui.label(style::secondary(format!("{}: {light}{said}", scorer.who), cx.theme));
        }
    }
}

/// Words in some lines, cut with … where the last one ends.
fn lines(ui: &Ui, words: egui::RichText, room: f32, rows: usize) -> Arc<Galley> {
    let mut job = LayoutJob::default();
    words.append_to(&mut job, ui.style(), FontSelection::Default, egui::Align::Min);
    job.wrap = TextWrapping { max_width: room, max_rows: rows, ..TextWrapping::default() };
    ui.painter().layout_job(job)
}
