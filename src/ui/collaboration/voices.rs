//! From where somebody looks who fills in a form: teller or reflector.

use egui::Ui;

use crate::design::collaboration::Voice;
use crate::ui::cx::Cx;
use crate::ui::kit::tabs;

/// The choice, each button at least so wide.
pub(super) fn voices_ui(ui: &mut Ui, cx: &Cx, now: &mut Voice, width: f32) {
    let named = Voice::ALL.map(|it| (cx.t(it.key()), cx.t(it.key())));
    let at = Voice::ALL.iter().position(|it| it == now).unwrap_or_default();
    if let Some(to) = tabs::answers_ui(ui, cx.theme, &named, (at, width)) {
        *now = Voice::ALL[to];
    }
}
