//! The arrangements counted on the side of control and of trust, and what the point asks for; one is moved across by a drag
//! or an arrow.

use egui::accesskit::Role;
use egui::{
    Align, Align2, CornerRadius, DragAndDrop, EventFilter, FontId, Key, Label, Layout, Modifiers, Rect, Sense, Stroke,
    StrokeKind, Ui, pos2, vec2,
};

use crate::design::arrangements::{Arrangement, ArrangementKind, Leaning};
use crate::design::edit::{ArrangementEdit, Edit};
use crate::design::id::ArrangementId;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{choosing, drag, lit, parts, sought, style, widgets};
use crate::ui::phases::arrangement::{self, leaning};

/// How high the bar is.
const BAR: f32 = 22.0;

/// The card.
pub(super) fn counted_ui(ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) {
    widgets::card(ui, cx.theme, |ui| {
        ui.set_width(ui.available_width());
        let title = cx.t("steering-counted");
        let label = ui.label(style::strong(&title).size(style::CARD));
        sought::figure(ui, &title, label.rect, cx.theme);
        bar_ui(ui, cx);
        let written = |it: &&Arrangement| it.is_written();
        let all: Vec<&Arrangement> = cx.design().arrangements.iter().filter(written).collect();
        let room = ui.available_width();
        let width = ((room - 10.0) / 2.0).floor();
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = 10.0;
            for to in [Leaning::Control, Leaning::Trust] {
                let of: Vec<&Arrangement> = all.iter().copied().filter(|it| it.leaning == Some(to)).collect();
                ui.allocate_ui_with_layout(vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                    ui.set_width(width);
                    ui.push_id(to, |ui| column_ui(ui, cx, to, &of, out));
                });
            }
        });
        let unsaid: Vec<&Arrangement> = all.iter().copied().filter(|it| it.leaning.is_none()).collect();
        if !unsaid.is_empty() {
            ui.add_space(4.0);
            let says = cx.text.with("steering-unsaid", [("count", unsaid.len().into())]);
            ui.label(style::secondary(says, cx.theme).size(style::SMALL));
            for it in unsaid {
                ui.push_id(it.id, |ui| unsaid_ui(ui, cx, it, out));
            }
        }
        if let Some(question) = question(cx) {
            ui.add_space(4.0);
            asked(ui, cx, &question);
        }
    });
}

/// A question on a calm ground.
pub(super) fn asked(ui: &mut Ui, cx: &Cx, words: &str) {
    let fill = style::color(Ink::HintFill, cx.theme);
    egui::Frame::new().fill(fill).corner_radius(CornerRadius::same(7)).inner_margin(10).show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.add(Label::new(words).wrap());
    });
}

/// What the article asks where what is arranged and what is uncertain lean apart.
fn question(cx: &Cx) -> Option<String> {
    use crate::design::steering::Asked::More;
    let (now, lean) = (cx.design().steering.now()?, cx.design().leanings().lean()?);
    match (now.asks(), lean) {
        (More(Leaning::Trust), Leaning::Control) => Some(cx.t("steering-ask-let-go")),
        (More(Leaning::Control), Leaning::Trust) => Some(cx.t("steering-ask-settle")),
        _ => None,
    }
}

/// The bar: how many lean on control, how many on trust, where that lies, and what the point asks for.
fn bar_ui(ui: &mut Ui, cx: &Cx) {
    let leanings = cx.design().leanings();
    let color = |ink| style::color(ink, cx.theme);
    let width = ui.available_width();
    let (whole, response) = ui.allocate_exact_size(vec2(width, 20.0 + BAR + 22.0), Sense::hover());
    let bold = FontId::proportional(style::BODY);
    let painter = ui.painter();
    let word = |key: &str| parts::capital(&cx.t(key));
    painter.text(whole.left_top(), Align2::LEFT_TOP, word("leaning-control"), bold.clone(), color(Ink::Ink));
    painter.text(whole.right_top(), Align2::RIGHT_TOP, word("leaning-trust"), bold, color(Ink::Ink));
    let bar = Rect::from_min_size(pos2(whole.left(), whole.top() + 20.0), vec2(width, BAR));
    painter.rect_filled(bar, CornerRadius::same(5), color(Ink::Foundation));
    let middle = bar.center().x;
    let most = leanings.control.max(leanings.trust).max(8) as f32;
    let long = |count: usize| bar.width() / 2.0 * count as f32 / most;
    let number = FontId::proportional(style::SMALL);
    if leanings.control > 0 {
        let at = Rect::from_min_max(pos2(middle - long(leanings.control), bar.top()), pos2(middle, bar.bottom()));
        painter.rect_filled(at, CornerRadius { nw: 5, sw: 5, ne: 0, se: 0 }, color(Ink::Hint));
        let words = leanings.control.to_string();
        painter.text(
            pos2(middle - 10.0, at.center().y),
            Align2::RIGHT_CENTER,
            words,
            number.clone(),
            color(Ink::Panel),
        );
    }
    if leanings.trust > 0 {
        let at = Rect::from_min_max(pos2(middle, bar.top()), pos2(middle + long(leanings.trust), bar.bottom()));
        painter.rect_filled(at, CornerRadius { nw: 0, sw: 0, ne: 5, se: 5 }, color(Ink::Alliance));
        let words = leanings.trust.to_string();
        painter.text(pos2(middle + 10.0, at.center().y), Align2::LEFT_CENTER, words, number.clone(), color(Ink::Panel));
    }
    painter.vline(middle, bar.y_range(), Stroke::new(2.0, color(Ink::Ink)));
    let arrow = |x: f32, ink: Ink| {
        let points =
            vec![pos2(x, bar.bottom() + 2.0), pos2(x + 5.0, bar.bottom() + 9.0), pos2(x - 5.0, bar.bottom() + 9.0)];
        painter.add(egui::Shape::convex_polygon(points, color(ink), Stroke::NONE));
    };
    // A word goes to the outside of its arrow, so that the two do not meet.
    let said = |x: f32, other: f32, key: &str, ink: Ink| {
        let words = painter.layout_no_wrap(cx.t(key), number.clone(), color(ink));
        let left = x <= other;
        let at = if left { x - 10.0 - words.size().x } else { x + 10.0 };
        let at = at.clamp(bar.left(), (bar.right() - words.size().x).max(bar.left()));
        painter.galley(pos2(at, bar.bottom() + 3.0), words, color(ink));
    };
    let now = leanings.trust_share().map(|it| bar.left() + it * bar.width());
    let asked = cx.design().steering.now().map(|it| bar.left() + it.leans() * bar.width());
    if let Some(x) = now {
        arrow(x, Ink::Ink);
        said(x, asked.unwrap_or(x), "steering-arranged-now", Ink::Ink);
    }
    if let Some(x) = asked {
        arrow(x, Ink::Focus);
        said(x + 0.1, now.unwrap_or(x), "steering-point-asks", Ink::Focus);
    }
    let values = [("control", leanings.control.into()), ("trust", leanings.trust.into())];
    let mut says = cx.text.with("steering-bar", values);
    if let Some(now) = cx.design().steering.now() {
        says = format!("{says} {}", cx.text.asks(now));
    }
    style::name(&response, Role::Label, &says);
}

fn column_ui(ui: &mut Ui, cx: &Cx, to: Leaning, of: &[&Arrangement], out: &mut Vec<Intent>) {
    ui.spacing_mut().item_spacing.y = 5.0;
    let top = ui.cursor().min;
    for it in of {
        ui.push_id(it.id, |ui| card_ui(ui, cx, it, to, out));
    }
    new_ui(ui, cx, to, out);
    let rect = Rect::from_min_max(top, ui.min_rect().max);
    // What comes from the other side is dropped anywhere in the column.
    let Some(id) = DragAndDrop::payload::<ArrangementId>(ui.ctx()) else { return };
    let there = of.iter().any(|it| it.id == *id);
    let over = ui.ctx().pointer_interact_pos().is_some_and(|it| rect.expand(6.0).contains(it));
    if there {
        return;
    }
    let stroke = Stroke::new(if over { 2.0 } else { 1.0 }, style::color(Ink::Focus, cx.theme));
    ui.painter().rect_stroke(rect.expand(2.0), CornerRadius::same(7), stroke, StrokeKind::Outside);
    if over && ui.input(|it| it.pointer.any_released()) {
        DragAndDrop::clear_payload(ui.ctx());
        out.push(leaning(*id, Some(to)));
    }
}

/// An arrangement: what and by whom. It is dragged across, or brought there by an arrow; a click or Enter opens it.
fn card_ui(ui: &mut Ui, cx: &Cx, it: &Arrangement, on: Leaning, out: &mut Vec<Intent>) {
    let color = |ink| style::color(ink, cx.theme);
    let room = ui.available_width();
    let galley = two_lines(ui, &it.text, room - 16.0);
    let who = (!it.who.is_empty()).then(|| {
        let words = egui::WidgetText::from(style::secondary(&it.who, cx.theme).size(style::SMALL));
        words.into_galley(ui, Some(egui::TextWrapMode::Truncate), room - 16.0, egui::TextStyle::Body)
    });
    let high = galley.size().y + who.as_ref().map_or(0.0, |it| it.size().y) + 12.0;
    let (rect, response) = ui.allocate_exact_size(vec2(room, high.max(28.0)), Sense::click_and_drag());
    ui.painter().rect_filled(rect, CornerRadius::same(6), color(Ink::Panel));
    ui.painter().rect_stroke(rect, CornerRadius::same(6), Stroke::new(1.0, color(Ink::Line)), StrokeKind::Inside);
    let under = rect.top() + 6.0 + galley.size().y;
    let cut = galley.elided;
    ui.painter().galley(rect.min + vec2(8.0, 6.0), galley, color(Ink::Ink));
    if let Some(who) = who {
        ui.painter().galley(pos2(rect.left() + 8.0, under), who, color(Ink::Ink2));
    }
    if response.has_focus() || cx.is_selected(it.id) {
        widgets::focus_ring(ui, rect, cx.theme);
    }
    lit::light(ui, cx, it.id, rect);
    let key = if on == Leaning::Control { "steering-at-control" } else { "steering-at-trust" };
    style::name(&response, Role::Button, &cx.text.with(key, [("name", (&it.text).into())]));
    response.dnd_set_drag_payload(it.id);
    if response.dragged()
        && let Some(at) = ui.ctx().pointer_interact_pos()
    {
        drag::paint_preview(ui, cx, at, std::slice::from_ref(&it.text));
    }
    out.extend(choosing::reached(&response, cx, it.id.into()));
    if response.clicked() {
        out.push(Intent::Select(vec![it.id.into()]));
    }
    if carried_here(ui, it.id) {
        response.request_focus();
    }
    if response.has_focus() {
        let filter = EventFilter { horizontal_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
        for (key, to) in [(Key::ArrowLeft, Leaning::Control), (Key::ArrowRight, Leaning::Trust)] {
            if on != to && ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
                out.push(leaning(it.id, Some(to)));
                carry_focus(ui, it.id);
            }
        }
    }
    arrangement::form_under(&response, cx, (it, on), out);
    let does = if on == Leaning::Control { "steering-drag-trust" } else { "steering-drag-control" };
    response.on_hover_ui(|ui| {
        ui.set_max_width(320.0);
        if cut {
            ui.add(Label::new(&it.text).wrap());
        }
        ui.label(style::secondary(cx.t(does), cx.theme).size(style::SMALL));
    });
}

/// Where it is kept which arrangement takes the keyboard along to the other side.
fn carried() -> egui::Id {
    egui::Id::unique("carried arrangement")
}

fn carry_focus(ui: &Ui, id: ArrangementId) {
    ui.data_mut(|it| it.insert_temp(carried(), id));
}

fn carried_here(ui: &Ui, id: ArrangementId) -> bool {
    ui.data_mut(|it| {
        let here = it.get_temp::<ArrangementId>(carried()) == Some(id);
        if here {
            it.remove::<ArrangementId>(carried());
        }
        here
    })
}

/// Words in at most two lines.
fn two_lines(ui: &Ui, words: &str, room: f32) -> std::sync::Arc<egui::Galley> {
    let font = egui::TextStyle::Body.resolve(ui.style());
    let color = ui.visuals().text_color();
    let mut job = egui::text::LayoutJob::simple(words.to_owned(), font, color, room);
    job.wrap.max_rows = 2;
    ui.fonts_mut(|it| it.layout_job(job))
}

/// An arrangement of which nobody said which way it leans, with a button a side.
fn unsaid_ui(ui: &mut Ui, cx: &Cx, it: &Arrangement, out: &mut Vec<Intent>) {
    parts::row(
        ui,
        out,
        |ui, out| {
            for (to, key) in [(Leaning::Trust, "leaning-trust"), (Leaning::Control, "leaning-control")] {
                let button = widgets::button(ui, None, &cx.t(key));
                let name = cx.text.with("steering-lean-of", [("name", (&it.text).into()), ("to", cx.t(key).into())]);
                style::name(&button, Role::Button, &name);
                if button.clicked() {
                    out.push(leaning(it.id, Some(to)));
                }
            }
        },
        |ui, _| {
            ui.add(Label::new(&it.text).truncate());
        },
    );
}

/// One arrangement more on a side: what is typed stands there.
fn new_ui(ui: &mut Ui, cx: &Cx, to: Leaning, out: &mut Vec<Intent>) {
    use crate::ui::kit::fields::{self, Look};
    let key = if to == Leaning::Control { "steering-new-control" } else { "steering-new-trust" };
    let look = Look { hint: "steering-arrangement-hint", ..Look::default() };
    let field = fields::text_field(ui, cx, (("new arrangement", to), &cx.t(key)), "", look, out, move |typed| {
        let text = typed.trim();
        let add = ArrangementEdit::AddLeaning(ArrangementKind::Other, text.to_owned(), to);
        (!text.is_empty()).then_some(Edit::Arrangement(add))
    });
    fields::go_on_adding(ui, &field);
}
