//! The room's own window: the picture of the section that is shown, as large as fits, without anything to press. It is moved
//! to the screen of the room, and fills it by F11 or a double click; what is for the presenter alone stays in the other window.

use egui::{
    CentralPanel, Context, Frame, Key, Margin, Sense, Ui, Vec2, ViewportBuilder, ViewportClass, ViewportCommand,
};
use egui::{ViewportId, vec2};

use crate::picture::tokens::Ink;
use crate::picture::{Picture, Which, laid};
use crate::ui::cx::Cx;
use crate::ui::kit::kept::Kept;
use crate::ui::kit::{paint, style};
use crate::ui::section::Section;

/// How large the window is at first, in points.
const SIZE: Vec2 = vec2(1280.0, 720.0);

/// What is kept of it between frames.
#[derive(Default)]
pub(crate) struct RoomWindow {
    /// Whether it is open.
    pub(crate) open: bool,
    kept: Kept<(Section, bool), Picture>,
    full: bool,
}

/// The window, where it is open.
pub(crate) fn room_ui(ui: &Ui, cx: &Cx, section: Section, window: &mut RoomWindow) {
    if !window.open {
        return;
    }
    let quiet = cx.session.insight().is_quiet();
    let picture = window.kept.get(cx, (section, quiet), || {
        let which = of(cx, section);
        laid(which, cx.design(), (&cx.session.insight().signals, cx.catalogue()), cx.text)
    });
    let title = cx.text.with("room-window-title", [("name", cx.design().name.as_str().into())]);
    let builder = ViewportBuilder::default().with_title(title).with_inner_size(SIZE).with_fullscreen(window.full);
    let (open, full) = (&mut window.open, &mut window.full);
    ui.ctx().show_viewport_immediate(ViewportId::from_hash_of("room"), builder, |ui, class| {
        let ctx = ui.ctx().clone();
        let frame = Frame::new().fill(style::color(Ink::Background, cx.theme)).inner_margin(Margin::same(16));
        if class == ViewportClass::EmbeddedWindow {
            shown(ui, cx, &picture);
            return;
        }
        CentralPanel::default().frame(frame).show(ui, |ui| {
            let response = shown(ui, cx, &picture);
            if response.double_clicked() || ctx.input(|it| it.key_pressed(Key::F11)) {
                *full = !*full;
                ctx.send_viewport_cmd(ViewportCommand::Fullscreen(*full));
            }
        });
        leave(&ctx, open, full);
    });
}

/// Esc leaves the full screen, and then the window; its own cross closes it too.
fn leave(ctx: &Context, open: &mut bool, full: &mut bool) {
    if ctx.input(|it| it.key_pressed(Key::Escape)) {
        if *full {
            *full = false;
            ctx.send_viewport_cmd(ViewportCommand::Fullscreen(false));
        } else {
            *open = false;
        }
    }
    if ctx.input(|it| it.viewport().close_requested()) {
        *open = false;
    }
}

/// The picture in the middle, as large as fits.
fn shown(ui: &mut Ui, cx: &Cx, picture: &Picture) -> egui::Response {
    let room = ui.available_size().max(vec2(320.0, 200.0));
    let zoom = (room.x / picture.width).min(room.y / picture.height);
    let (rect, response) = ui.allocate_exact_size(room, Sense::click());
    style::name(&response, egui::accesskit::Role::Image, &cx.t("room-window"));
    let larger = picture.scaled(zoom);
    let left = rect.min + (room - vec2(larger.width, larger.height)) / 2.0;
    paint::picture(&ui.painter().with_clip_rect(rect), &larger, left.to_vec2(), cx.theme, |_| false);
    response
}

/// The picture that shows a section to a room.
fn of(cx: &Cx, section: Section) -> Which {
    match section {
        Section::Bovenkant => Which::Bovenkant,
        Section::Principles => Which::Principles,
        Section::Money => Which::Money(cx.session.draws()),
        Section::Birth => Which::BirthCard,
        Section::Collaboration => Which::Collaboration,
        Section::Ambition => Which::Ambition,
        Section::Surroundings => Which::Surroundings,
        Section::Phases => Which::Life,
        Section::Changes => Which::Changes(cx.session.draws()),
        _ => Which::Praatplaat,
    }
}
