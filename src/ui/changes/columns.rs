//! The columns of the list: how wide each is, and words in one.

use egui::{Align2, Color32, FontId, Rect, TextFormat, Ui, pos2, text::LayoutJob, text::TextWrapping, vec2};

use crate::picture::tokens::Ink;
use crate::ui::cx::Cx;
use crate::ui::kit::style;

/// How high a row is.
pub(super) const HIGH: f32 = 38.0;
/// The widths of number, dots with their word, day, and both amounts.
const NUMBER: f32 = 34.0;
const STATE: f32 = 155.0;
const DUE: f32 = 94.0;
const AMOUNT: f32 = 70.0;
/// The parts (0-1) of what is left that what changes, from whom and who decides have.
const REST: [f32; 3] = [0.36, 0.26, 0.38];
/// How high a line of words is, and in how many lines words stand at most that are too long for one.
const LINE: f32 = 17.0;
const LINES: usize = 3;
/// Between two columns.
const GAP: f32 = 8.0;

/// The columns by their places.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    /// Its number.
    Number,
    /// What changes.
    What,
    /// From whom.
    From,
    /// How far it is.
    State,
    /// Who decides.
    Decides,
    /// By when.
    Due,
    /// What it does to the budget.
    Budget,
    /// What it does to the result.
    Result,
}

impl Column {
    /// Every column, from the left.
    pub(super) const ALL: [Self; 8] =
        [Self::Number, Self::What, Self::From, Self::State, Self::Decides, Self::Due, Self::Budget, Self::Result];

    /// Where it stands in a row.
    pub(super) fn of(self, row: Rect) -> Rect {
        let fixed = NUMBER + STATE + DUE + 2.0 * AMOUNT;
        let rest = (row.width() - fixed).max(180.0);
        let width = |it: Self| match it {
            Self::Number => NUMBER,
            Self::What => rest * REST[0],
            Self::From => rest * REST[1],
            Self::State => STATE,
            Self::Decides => rest * REST[2],
            Self::Due => DUE,
            Self::Budget | Self::Result => AMOUNT,
        };
        let left: f32 = Self::ALL.into_iter().take_while(|it| *it != self).map(width).sum();
        let min = pos2(row.left() + left, row.top());
        Rect::from_min_size(min, vec2(width(self) - GAP, row.height()))
    }

    /// Whether what stands in it stands at the right, as numbers do.
    pub(super) const fn is_right(self) -> bool {
        matches!(self, Self::Budget | Self::Result)
    }
}

/// How words in a row look.
#[derive(Clone, Copy)]
pub(super) struct Words {
    /// In what.
    pub ink: Ink,
    /// Whether they stand out.
    pub strong: bool,
}

impl Words {
    pub(super) const PLAIN: Self = Self { ink: Ink::Ink, strong: false };
    pub(super) const QUIET: Self = Self { ink: Ink::Ink2, strong: false };
    pub(super) const STRONG: Self = Self { ink: Ink::Ink, strong: true };
}

/// Paints words in a column, shortened where they do not fit.
pub(super) fn paint(ui: &Ui, cx: &Cx, place: Rect, (words, look, right): (&str, Words, bool)) {
    let ink = style::color(look.ink, cx.theme);
    let lines = if right { 1 } else { ((place.height() / LINE) as usize).clamp(1, LINES) };
    let galley = ui.painter().layout_job(job(ui, (words, look, right), place.width(), lines, ink));
    let align = if right { Align2::RIGHT_CENTER } else { Align2::LEFT_CENTER };
    let at = if right { place.right_center() } else { place.left_center() };
    // What stands at the right is laid out to the left of its corner.
    let corner = align.anchor_size(at, galley.size());
    let corner = if right { corner.right_top() } else { corner.left_top() };
    ui.painter().galley(corner, galley, ink);
}

/// How high a row is in which these words stand, each with the width of its room: a name is rather broken once more than
/// shortened.
pub(super) fn high(ui: &Ui, words: &[(&str, Words, f32)]) -> f32 {
    let rows = words.iter().map(|(words, look, width)| {
        ui.painter().layout_job(job(ui, (words, *look, false), *width, LINES, Color32::PLACEHOLDER)).rows.len()
    });
    let more = rows.max().unwrap_or_default().saturating_sub(2);
    HIGH + more as f32 * LINE
}

fn job(ui: &Ui, (words, look, right): (&str, Words, bool), width: f32, lines: usize, ink: Color32) -> LayoutJob {
    let size = style::BODY;
    let mut format = TextFormat::simple(FontId::proportional(size), ink);
    if look.strong {
        format.coords.push("wght", style::SEMIBOLD);
    }
    let mut job = LayoutJob::single_section(words.to_owned(), format);
    // A word that is too long is rather shortened than broken, and a low row holds one line. At a hyphen it may break.
    let wide = |it: &str| ui.painter().layout_no_wrap(it.to_owned(), FontId::proportional(size), ink).size().x;
    let fits = words.split_inclusive([' ', '-']).all(|it| wide(it.trim_end()) <= width);
    let lines = if fits { lines } else { 1 };
    job.wrap = TextWrapping { max_rows: lines, break_anywhere: lines == 1, ..TextWrapping::wrap_at_width(width) };
    job.halign = if right { egui::Align::RIGHT } else { egui::Align::LEFT };
    job
}
