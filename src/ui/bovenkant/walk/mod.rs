//! Walking a case on the screen: which case, how far along its path, and where that lights up on the canvas.
//!
//! It is a view on the design, like a selection: nothing of it is in the file until the case is kept.

pub(crate) mod panel;

use crate::design::id::RoleId;
use crate::ui::cx::Cx;

/// How a role lies on the path of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum MarkState {
    /// The case was there.
    Passed,
    /// The case is there now.
    Now,
    /// The case may still get there.
    Ahead,
    /// The case is there and goes no further.
    Stop,
}

/// A role on the path of the case that is walked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Mark {
    /// The role.
    pub role: RoleId,
    /// The number of the step, from 1.
    pub order: usize,
    /// How it lies on the path.
    pub state: MarkState,
}

/// The roles on the path of the case that is walked, each once: where the case is now, else where it gets first.
pub(crate) fn marks(cx: &Cx) -> Vec<Mark> {
    let Some(walk) = cx.walk else { return Vec::new() };
    let path = walk.path(cx.design(), cx.text.language());
    let now = walk.at.min(path.len().saturating_sub(1));
    let mut marks: Vec<Mark> = Vec::new();
    for (nth, step) in path.iter().enumerate() {
        let state = match nth.cmp(&now) {
            std::cmp::Ordering::Less => MarkState::Passed,
            std::cmp::Ordering::Equal if step.stop.is_some() => MarkState::Stop,
            std::cmp::Ordering::Equal => MarkState::Now,
            std::cmp::Ordering::Greater => MarkState::Ahead,
        };
        for role in cx.design().bovenkant.acting(&step.act) {
            let mark = Mark { role, order: nth + 1, state };
            match marks.iter_mut().find(|it| it.role == role) {
                Some(before) if nth == now => *before = mark,
                Some(_) => {}
                None => marks.push(mark),
            }
        }
    }
    marks
}
