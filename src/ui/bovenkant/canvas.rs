//! The bovenkant's canvas: paints the sheet of `picture::bovenkant`, and makes it live. One looks around by dragging the
//! ground, the wheel and the zoom buttons; cards and lines are worked on in the files beneath.

mod cards;
mod chooser;
mod lines;
mod look;
mod walk;

use egui::{CornerRadius, Rect, Sense, Stroke, StrokeKind, Ui, UiBuilder, Vec2, accesskit::Role, vec2};

use crate::design::bovenkant::Spot;
use crate::design::edit::{BovenkantEdit, Edit};
use crate::design::id::{Id, RoleId};
use crate::picture::Item;
use crate::picture::bovenkant::{Sheet, bovenkant, scaled};
use crate::picture::tokens::Ink;
use crate::text::Language;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::paint;
use crate::ui::kit::style;

use self::chooser::Chooser;
use self::look::Look;

/// How high the canvas is at least, and what it keeps free above and beneath what is on it.
const LEAST: f32 = 280.0;
const AROUND: f32 = 24.0;
/// How far a card goes with Ctrl and an arrow, in points of the canvas.
const STEP: f32 = 16.0;
/// Under this zoom the type stays as large as it is.
const READS: f32 = 0.9;
/// And no larger on its card than this: one line of it still fits.
const LETTER_MOST: f32 = 3.0;
/// A card that is dragged comes to lie on whole steps of this many points.
const GRID: f32 = 8.0;

/// The canvas between frames: its layout, where one looks, and what the pointer is doing.
#[derive(Default)]
pub struct Canvas {
    key: Option<(u64, Option<Language>)>,
    sheet: Sheet,
    /// The sheet's items at the present zoom.
    items: (f32, Vec<Item>),
    look: Look,
    act: Act,
    chooser: Option<Chooser>,
}

/// What the pointer is doing.
#[derive(Clone, Debug, Default, PartialEq)]
enum Act {
    /// Nothing, or moving the ground.
    #[default]
    Rest,
    /// Moving cards; the first is under the pointer, which holds it here, from its left top corner on the screen.
    Cards(Vec<RoleId>, Vec2),
    /// Drawing a line from a role.
    Line(RoleId),
}

impl Canvas {
    /// Whether a drag is going on, or a line is being described: Esc ends that first.
    pub fn is_busy(&self) -> bool {
        self.act != Act::Rest || self.chooser.is_some()
    }

    /// The edit that moves the selected cards one step.
    pub fn nudge(&self, selection: &[Id], [dx, dy]: [f32; 2]) -> Option<Edit> {
        let roles: Vec<RoleId> = selection.iter().filter_map(|it| RoleId::try_from(*it).ok()).collect();
        self.placed(&roles, [dx * STEP, dy * STEP])
    }

    /// The edit that puts cards down at a distance from where they stand.
    fn placed(&self, roles: &[RoleId], [dx, dy]: [f32; 2]) -> Option<Edit> {
        let put = |role: &RoleId| {
            let card = self.sheet.card(*role)?;
            let free = self.sheet.free(roles, card.moved([dx, dy]));
            Some((*role, Spot::near([free.x, free.y])))
        };
        let places: Vec<(RoleId, Spot)> = roles.iter().filter_map(put).collect();
        (!places.is_empty()).then_some(Edit::Bovenkant(BovenkantEdit::Place(places)))
    }

    /// Describes a line to draw, from a role or from one still to choose.
    pub fn draw_line(&mut self, from: Option<RoleId>) {
        self.chooser = Some(Chooser::new(from, None, None));
    }

    fn refresh(&mut self, cx: &Cx) {
        let key = Some((cx.session.revision(), Some(cx.text.language())));
        if self.key != key {
            self.sheet = bovenkant(cx.design(), &cx.session.insight().signals, cx.text);
            self.items.1.clear();
            self.key = key;
        }
        let zoom = self.look.zoom();
        if self.items.1.is_empty() || self.items.0 != zoom {
            // Shown small, the cards say less, in letters that still read.
            let letter = if zoom < READS { (1.0 / zoom).min(LETTER_MOST) } else { 1.0 };
            if self.sheet.letter != letter {
                self.sheet.dress(cx.design(), &cx.session.insight().signals, cx.text, letter);
            }
            let items = self.sheet.items.iter().map(|it| Item { owner: it.owner, art: scaled(&it.art, zoom) });
            self.items = (zoom, items.collect());
        }
    }
}

/// The canvas, so high at most. `fresh`: the selection is another than before, and is to be brought into view.
pub fn canvas_ui(ui: &mut Ui, cx: &Cx, canvas: &mut Canvas, height: f32, fresh: bool, out: &mut Vec<Intent>) {
    canvas.refresh(cx);
    // Few roles need little room.
    let height = height.min((canvas.sheet.bounds.height + 2.0 * AROUND).max(LEAST));
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), height), Sense::hover());
    let radius = CornerRadius::same(10);
    ui.painter().rect_filled(rect, radius, style::color(Ink::Panel, cx.theme));
    let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
    ui.painter().rect_stroke(rect, radius, line, StrokeKind::Inside);

    let inner = rect.shrink(1.0);
    let mut child = ui.new_child(UiBuilder::new().id_salt("canvas").max_rect(inner));
    child.set_clip_rect(inner.intersect(ui.clip_rect()));
    let ui = &mut child;
    let ground = ui.interact(inner, ui.scope_id().with("ground"), Sense::CLICK | Sense::DRAG);
    style::name(&ground, Role::Pane, &cx.t("canvas-name"));

    canvas.look.follow(canvas.sheet.bounds, inner);
    look::moves(ui, &ground, &mut canvas.look, &canvas.act);
    if fresh {
        let lit = cards::lit(cx);
        if let Some(card) = canvas.sheet.cards.iter().find(|it| lit.contains(&it.0)) {
            canvas.look.show(canvas.sheet.card(card.0).unwrap_or_default());
            ground.scroll_to_me(None);
        }
    }
    canvas.refresh(cx);
    let lifted = match &canvas.act {
        Act::Cards(roles, _) => roles.clone(),
        _ => Vec::new(),
    };
    let is_lifted =
        |owner: Option<usize>| owner.and_then(|it| canvas.sheet.cards.get(it)).is_some_and(|it| lifted.contains(&it.0));
    walk::ways_ui(ui, cx, canvas);
    paint::shifted(ui.painter(), &canvas.items.1, canvas.look.shift(), cx.theme, is_lifted);
    lines::lines_ui(ui, cx, canvas, &ground, out);
    let handle = cards::cards_ui(ui, cx, canvas, out);
    walk::numbers_ui(ui, cx, canvas);
    lines::missing_ui(ui, cx, canvas, out);
    // Over the words of a line that lacks: they stand at the very edge from which it is to be drawn.
    if let Some(card) = handle {
        cards::handle_ui(ui, cx, canvas, card);
    }
    cards::dragging(ui, cx, canvas, out);
    lines::drawing(ui, cx, canvas, out);
    ground.context_menu(|ui| ground_menu(ui, cx, canvas, out));
    lines::bar_ui(ui, cx, inner, out);
    look::buttons_ui(ui, cx, canvas, inner, out);
    chooser::chooser_ui(ui, cx, canvas, inner, out);
}

/// The edit that lets the program place every card again; none where it does already.
fn unplace_all(cx: &Cx) -> Option<Edit> {
    let by_hand = cx.design().bovenkant.roles.iter().filter(|it| it.at.is_some());
    let by_hand: Vec<RoleId> = by_hand.map(|it| it.id).collect();
    (!by_hand.is_empty()).then_some(Edit::Bovenkant(BovenkantEdit::Unplace(by_hand)))
}

fn ground_menu(ui: &mut Ui, cx: &Cx, canvas: &mut Canvas, out: &mut Vec<Intent>) {
    ui.set_min_width(200.0);
    if ui.button(cx.t("canvas-fit")).clicked() {
        canvas.look.fit();
    }
    let two = cx.design().bovenkant.roles.len() > 1;
    if ui.add_enabled(two, egui::Button::new(cx.t("canvas-draw-line"))).clicked() {
        canvas.draw_line(None);
    }
    let unplace = unplace_all(cx);
    if ui.add_enabled(unplace.is_some(), egui::Button::new(cx.t("canvas-place-all"))).clicked() {
        out.extend(unplace.map(Intent::Edit));
    }
}

/// A rectangle of the sheet on the screen.
fn on_screen(look: &Look, rect: crate::picture::Rect) -> Rect {
    let zoom = look.zoom();
    let rect = crate::picture::Rect::new(rect.x * zoom, rect.y * zoom, rect.width * zoom, rect.height * zoom);
    paint::rect(rect).translate(look.shift())
}
