//! Above the letters: what each column becomes, how sure that is and what its numbers count; a click chooses.

use egui::{
    Align2, Button, CornerRadius, Popup, PopupCloseBehavior, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    accesskit::Role, pos2,
};

use crate::app::import::{Certainty, Column, Scale, Target};
use crate::files::sheets::column_name;
use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::import::state::Import;
use crate::ui::import::words::words_in;
use crate::ui::kit::{icons, style};

/// The greatest height of the list to choose from.
const MENU: f32 = 380.0;
/// A column is not made wider than this for its head.
const WIDEST: f32 = 230.0;

/// What was chosen for a column.
pub(super) enum Chosen {
    Target(usize, Target),
    Scale(usize, Scale),
}

/// How sure it is, in a word.
fn sure(cx: &Cx, column: &Column) -> String {
    cx.t(match column.certainty {
        Certainty::Sure => "import-column-sure",
        Certainty::Guessed(_) => "import-guessed",
        Certainty::Asked(_) => "import-asked",
        Certainty::Left(_) if column.target == Target::Ignore => "import-column-out",
        Certainty::Left(_) => "import-guessed",
        Certainty::Remembered => "import-column-again",
        Certainty::Hand => "import-column-by-hand",
    })
}

/// The second line of a column: what its numbers count and how sure it is; of one that is left out its heading.
fn second(cx: &Cx, column: &Column) -> String {
    if column.target == Target::Ignore {
        return column.heading.clone();
    }
    match column.scale {
        Scale::None => sure(cx, column),
        Scale::Unknown => cx.t("import-asked"),
        scale => format!("{} · {}", cx.t(scale.key()), sure(cx, column)),
    }
}

/// How wide a column is best, about, in points, so that what it becomes is read whole.
pub(super) fn wanted(cx: &Cx, column: &Column) -> f32 {
    let signs = |it: &str| it.chars().count() as f32;
    let (upper, lower) = (signs(&cx.t(column.target.key())) * 7.8 + 14.0, signs(&second(cx, column)) * 6.5 + 30.0);
    // What stands in the sheet above the column is read whole too.
    let heading = column.heading.lines().map(signs).fold(0.0, f32::max) * 8.2 + 20.0;
    upper.max(lower).max(heading).min(WIDEST)
}

/// One column above its letter. Returns what was chosen.
pub(super) fn column_ui(ui: &mut Ui, cx: &Cx, import: &Import, at: usize, rect: Rect) -> Option<Chosen> {
    let column = import.taken().mapping.as_ref()?.columns.get(at)?;
    let left = column.target == Target::Ignore;
    let asked = matches!(column.certainty, Certainty::Asked(_)) || column.scale == Scale::Unknown;
    let ground = if left { Ink::Foundation } else { Ink::FocusFill };
    let ink = if left { Ink::Ink2 } else { Ink::Ink };
    let response = ui.interact(rect, ui.scope_id().with(("column", at)), Sense::click());
    let (field, says) = (cx.t(column.target.key()), second(cx, column));
    let place = cx.text.with("import-column", [("name", column_name(at).into())]);
    style::name(&response, Role::ComboBox, &format!("{place}: {field}, {says}"));
    let painter = ui.painter();
    painter.rect_filled(rect, CornerRadius::ZERO, style::color(ground, cx.theme));
    let edge = if asked || response.hovered() || response.has_focus() { Ink::Focus } else { Ink::Line };
    let width = if asked || response.has_focus() { 1.5 } else { 1.0 };
    painter.rect_stroke(rect, CornerRadius::ZERO, Stroke::new(width, style::color(edge, cx.theme)), StrokeKind::Inside);
    let room = rect.shrink2(egui::vec2(6.0, 4.0));
    let upper = Rect::from_min_max(room.min, pos2(room.right(), room.center().y));
    let lower = Rect::from_min_max(pos2(room.left(), room.center().y), pos2(room.right() - 14.0, room.bottom()));
    words_in(ui, upper, (&field, style::BODY, !left), style::color(ink, cx.theme), egui::Align::Min);
    let second_ink = if asked { Ink::Focus } else { Ink::Ink2 };
    words_in(ui, lower, (&says, style::SMALL, asked), style::color(second_ink, cx.theme), egui::Align::Min);
    let at_mark = pos2(room.right(), lower.center().y);
    let font = icons::OPEN.rich_text().size(14.0);
    let galley = egui::WidgetText::from(font).into_galley(ui, None, 20.0, egui::TextStyle::Body);
    let mark = Align2::RIGHT_CENTER.anchor_size(at_mark, galley.size());
    ui.painter().galley(mark.min, galley, style::color(Ink::Ink2, cx.theme));
    let mut chosen = None;
    Popup::menu(&response).close_behavior(PopupCloseBehavior::CloseOnClick).show(|ui| {
        ui.set_min_width(210.0);
        chosen = menu_ui(ui, cx, (at, column));
    });
    let heading = column.heading.replace('\n', " ");
    let reason = cx.t(column.certainty.key());
    response.on_hover_text(if heading.is_empty() { reason } else { format!("{heading}\n{reason}") });
    chosen
}

/// What a column can become, and what its numbers can count.
fn menu_ui(ui: &mut Ui, cx: &Cx, (at, column): (usize, &Column)) -> Option<Chosen> {
    let mut chosen = None;
    let scales = Scale::choices(column.target);
    if !scales.is_empty() {
        ui.label(style::secondary(cx.t("import-scale"), cx.theme).size(style::SMALL));
        for scale in scales {
            let item = ui.add(Button::selectable(column.scale == *scale, cx.t(scale.key())));
            if item.clicked() {
                chosen = Some(Chosen::Scale(at, *scale));
            }
        }
        ui.separator();
    }
    ui.label(style::secondary(cx.t("import-becomes"), cx.theme).size(style::SMALL));
    ScrollArea::vertical().max_height(MENU).show(ui, |ui| {
        for target in Target::ALL {
            let item = ui.add(Button::selectable(column.target == target, cx.t(target.key())));
            if item.clicked() {
                chosen = Some(Chosen::Target(at, target));
            }
        }
    });
    chosen
}
