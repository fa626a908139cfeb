//! What the program is built of, and under which conditions: read in a dialog, as the parts ask for it.

use std::sync::LazyLock;

use egui::{RichText, ScrollArea, TextStyle, Ui};

use crate::text::Text;
use crate::ui::kit::style;

/// Made from the parts themselves by `tests/core/notices.rs`. Conditions are in the language of whoever set them.
const NOTICES: &str = include_str!("../../../assets/notices.txt");

/// Its lines, none longer than the dialog is wide.
static LINES: LazyLock<Vec<String>> = LazyLock::new(|| NOTICES.lines().flat_map(|it| cut(it, COLUMNS)).collect());

/// How many signs fit in a line.
const COLUMNS: usize = 84;

/// A line in pieces of at most so many signs, parted between words.
fn cut(line: &str, most: usize) -> Vec<String> {
    let mut pieces = vec![String::new()];
    for word in line.split(' ') {
        let long = pieces.last().map_or(0, |it| it.chars().count());
        match pieces.last_mut() {
            Some(piece) if long == 0 || long + 1 + word.chars().count() <= most => {
                if !piece.is_empty() || long > 0 {
                    piece.push(' ');
                }
                piece.push_str(word);
            }
            _ => pieces.push(word.to_owned()),
        }
    }
    pieces
}

/// The widest that the list is.
const WIDTH: f32 = 720.0;

/// The parts and their conditions, to scroll through.
pub(super) fn notices_ui(ui: &mut Ui, text: &Text) {
    let room = ui.ctx().content_rect();
    ui.set_width(WIDTH.min(room.width() - 48.0));
    ui.label(style::strong(text.get("about-parts")).size(style::SECTION));
    ui.add_space(4.0);
    let height = ui.text_style_height(&TextStyle::Monospace);
    let area = ScrollArea::both().max_height((room.height() - 180.0).max(120.0)).auto_shrink([false, true]);
    area.show_rows(ui, height, LINES.len(), |ui, shown| {
        for line in LINES.get(shown).unwrap_or_default() {
            ui.add(egui::Label::new(RichText::new(line).monospace()).extend().selectable(true));
        }
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_lines_are_parted_between_words_and_none_is_lost() {
        assert_eq!(cut("een twee drie vier", 9), ["een twee", "drie vier"]);
        assert_eq!(cut("", 9), [""]);
        assert_eq!(cut("onverbrekelijk lang", 5), ["onverbrekelijk", "lang"]);
        let words = |text: &str| text.split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&LINES.join("\n")), words(NOTICES));
    }
}
