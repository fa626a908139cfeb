//! What takes long off the screen's thread covers the screen meanwhile, says how far it is, and can be stopped.

use std::time::{Duration, Instant};

use egui::{Color32, Context, Frame};

use crate::text::Text;
use crate::ui::kit::{dialog, style, widgets};

/// Nothing is said of what is done within this time.
const SOON: Duration = Duration::from_millis(300);
/// How often it is said anew how far it is.
const TICK: Duration = Duration::from_millis(150);

/// Since when it is waited for.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Waiting(Instant);

impl Waiting {
    /// From now on.
    pub(crate) fn start() -> Self {
        #[expect(clippy::disallowed_methods, reason = "what takes long says so")]
        Self(Instant::now())
    }

    /// Covers the screen, and says for what and how far it is. Returns whether it is stopped.
    pub(crate) fn ui(self, ctx: &Context, id: &'static str, text: &Text, says: [&str; 2]) -> bool {
        let modal = dialog::modal(ctx, id);
        if let Some(rest) = SOON.checked_sub(self.0.elapsed()) {
            ctx.request_repaint_after(rest);
            modal.backdrop_color(Color32::TRANSPARENT).frame(Frame::new()).show(ctx, |_| {});
            return false;
        }
        ctx.request_repaint_after(TICK);
        let shown = modal.show(ctx, |ui| {
            ui.set_width(360.0_f32.min(ctx.content_rect().width() - 48.0));
            ui.label(style::strong(says[0]).size(style::CARD));
            ui.label(says[1]);
            ui.add_space(12.0);
            widgets::button(ui, None, &text.get("import-cancel")).clicked()
        });
        shown.inner || shown.should_close()
    }
}
