//! Words in a rectangle of the sheet.

use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Align, Align2, Color32, FontId, Rect, Ui};

use crate::ui::kit::style;

/// Words in a rectangle, cut where there is no room.
pub(super) fn words_in(ui: &Ui, rect: Rect, (words, size, strong): (&str, f32, bool), color: Color32, align: Align) {
    let mut format = TextFormat::simple(FontId::proportional(size), color);
    if strong {
        format.coords.push("wght", style::SEMIBOLD);
    }
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    job.break_on_newline = false;
    job.wrap = TextWrapping::truncate_at_width(rect.width().max(0.0));
    let galley = ui.painter().layout_job(job);
    let anchor = if align == Align::Max { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    let at = if align == Align::Max { rect.right_center() } else { rect.left_center() };
    let place = anchor.anchor_size(at, galley.size());
    ui.painter().galley(place.min, galley, color);
}
