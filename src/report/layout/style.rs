//! The sizes of a page on paper, in points of a 72nd of an inch: the type is as large as in a printed letter, which is less than
//! on a screen.

/// A4 upright.
pub(crate) const A4: [f32; 2] = [595.0, 842.0];
/// Room at the left and at the right.
pub(super) const MARGIN: f32 = 50.0;
/// Room above what stands on a page, and where it ends at the latest.
pub(super) const TOP: f32 = 48.0;
pub(super) const BOTTOM: f32 = 842.0 - 54.0;
/// The baseline of the foot.
pub(super) const FOOT: f32 = 842.0 - 32.0;
/// How wide what stands on a page is.
pub(super) const WIDTH: f32 = A4[0] - 2.0 * MARGIN;

/// Type sizes.
pub(super) const TITLE: f32 = 23.0;
pub(super) const SUBTITLE: f32 = 11.5;
pub(super) const PART: f32 = 16.0;
pub(super) const HEADING: f32 = 11.5;
pub(super) const BODY: f32 = 9.5;
pub(super) const CELL: f32 = 8.0;
pub(super) const SMALL: f32 = 8.0;

/// From baseline to baseline.
pub(super) fn leading(size: f32) -> f32 {
    let by = if size > HEADING {
        1.22
    } else if size > CELL {
        1.34
    } else {
        1.3
    };
    (size * by * 2.0).round() / 2.0
}
