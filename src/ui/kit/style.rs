//! How the screen looks: the bundled typeface, the tokens as egui's style, and names for the accessibility tree.

use egui::{
    Color32, Context, CornerRadius, FontData, FontDefinitions, FontFamily, FontId, Margin, Response, RichText, Shadow,
    Stroke, TextStyle, Visuals, WidgetInfo, accesskit::Role, vec2,
};

use egui::style::ScrollAnimation;

use crate::files::settings::ThemeChoice;
use crate::picture::tokens::{Ink, Theme, shade};
use crate::picture::typeface;
use crate::ui::kit::in_rows;

/// The weight of emphasis.
pub(crate) const SEMIBOLD: f32 = 600.0;

/// Sizes of type in points.
pub(crate) const SMALL: f32 = 12.0;
/// Running text.
pub(crate) const BODY: f32 = 13.5;
/// Headings of cards.
pub(crate) const CARD: f32 = 15.0;
/// Headings of sections.
pub(crate) const SECTION: f32 = 19.0;
/// The start screen's heading.
pub(crate) const HERO: f32 = 26.0;

thread_local! {
    /// Whether what is painted is shown to a room: inks stand out more then. The screen is painted on one thread.
    static ROOM: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Says whether what is painted from now on is shown to a room.
pub(crate) fn for_room(on: bool) {
    ROOM.set(on);
}

/// A token as egui's colour.
#[expect(clippy::disallowed_methods, reason = "here tokens become egui's colours")]
pub(crate) fn color(ink: Ink, theme: Theme) -> Color32 {
    let [r, g, b] = if ROOM.get() { ink.clear(theme) } else { ink.rgb(theme) };
    Color32::from_rgb(r, g, b)
}

/// A shadow's darkness as egui's colour.
#[expect(clippy::disallowed_methods, reason = "here tokens become egui's colours")]
pub(crate) fn shade(darkness: u8) -> Color32 {
    Color32::from_black_alpha(darkness)
}

/// The ground of the list of sections: between paper and stone.
pub(crate) fn list_ground(theme: Theme) -> Color32 {
    color(Ink::Background, theme).lerp_to_gamma(color(Ink::Foundation, theme), 0.45)
}

/// Hands the typeface and the icons to egui; when the context is made, since fonts take effect in the next frame.
pub fn install_fonts(ctx: &Context) {
    let mut fonts = FontDefinitions::default();
    fonts.font_data.insert("Inter".to_owned(), FontData::from_static(typeface::FONT).into());
    for family in [FontFamily::Proportional, FontFamily::Monospace] {
        fonts.families.entry(family).or_default().insert(0, "Inter".to_owned());
    }
    ctx.set_fonts(fonts);
    egui_material_icons::initialize(ctx);
}

/// Sets egui's style to the tokens of a theme; the window's own title bar follows the choice. Where the system chooses,
/// it is left to: a theme that is forced upon a window would be read back as the system's.
pub(crate) fn apply(ctx: &Context, theme: Theme, choice: ThemeChoice) {
    let of = match theme {
        Theme::Light | Theme::Contrast => egui::Theme::Light,
        Theme::Dark => egui::Theme::Dark,
    };
    in_rows::install(ctx);
    ctx.options_mut(|it| it.fallback_theme = egui::Theme::Light);
    ctx.set_theme(match choice {
        ThemeChoice::System => egui::ThemePreference::System,
        ThemeChoice::Light | ThemeChoice::Dark | ThemeChoice::Contrast => of.into(),
    });
    ctx.style_mut_of(of, |style| {
        metrics(style);
        style.visuals = visuals(theme);
    });
}

/// Sizes, distances, and what moves: nothing.
fn metrics(style: &mut egui::Style) {
    style.text_styles = [
        (TextStyle::Small, SMALL),
        (TextStyle::Body, BODY),
        (TextStyle::Button, BODY),
        (TextStyle::Heading, SECTION),
        (TextStyle::Monospace, BODY),
    ]
    .into_iter()
    .map(|(style, size)| (style, FontId::new(size, FontFamily::Proportional)))
    .collect();

    let spacing = &mut style.spacing;
    spacing.item_spacing = vec2(8.0, 6.0);
    spacing.button_padding = vec2(10.0, 4.0);
    spacing.interact_size.y = 26.0;
    spacing.icon_width = 18.0;
    spacing.menu_margin = Margin::same(6);
    spacing.window_margin = Margin::same(16);
    // Thin until the pointer is on them; they take no more room than they have while thin.
    spacing.scroll = egui::style::ScrollStyle::thin();
    spacing.scroll.foreground_color = true;
    style.interaction.selectable_labels = false;
    style.animation_time = 0.0;
    style.scroll_animation = ScrollAnimation::none();
}

/// The colours of what egui paints itself.
fn visuals(theme: Theme) -> Visuals {
    let c = |ink| color(ink, theme);
    let mut visuals = match theme {
        Theme::Light | Theme::Contrast => Visuals::light(),
        Theme::Dark => Visuals::dark(),
    };
    visuals.override_text_color = Some(c(Ink::Ink));
    visuals.panel_fill = c(Ink::Background);
    visuals.window_fill = c(Ink::Panel);
    visuals.window_stroke = Stroke::new(1.0, c(Ink::Line));
    visuals.window_corner_radius = CornerRadius::same(10);
    visuals.menu_corner_radius = CornerRadius::same(8);
    visuals.window_shadow = Shadow { offset: [0, 8], blur: 24, spread: 0, color: shade(shade::WINDOW) };
    visuals.popup_shadow = Shadow { offset: [0, 4], blur: 12, spread: 0, color: shade(shade::POPUP) };
    // Under the handle of a scroll bar; fields have their own ground.
    visuals.extreme_bg_color = c(Ink::Background);
    visuals.text_edit_bg_color = Some(c(Ink::Panel));
    visuals.faint_bg_color = c(Ink::Background);
    // A caret that blinks is a frame twice a second: at rest nothing is painted.
    visuals.text_cursor.blink = false;
    visuals.hyperlink_color = c(Ink::Focus);
    visuals.selection.bg_fill = c(Ink::Focus).gamma_multiply(0.25);
    visuals.selection.stroke = Stroke::new(2.0, c(Ink::Focus));
    visuals.weak_text_color = Some(c(Ink::Ink2));
    visuals.error_fg_color = c(Ink::Blocker);
    visuals.warn_fg_color = c(Ink::Warning);
    let radius = CornerRadius::same(6);
    let widgets = &mut visuals.widgets;
    for (widget, fill, line, width) in [
        (&mut widgets.noninteractive, c(Ink::Panel), c(Ink::Line), 1.0),
        (&mut widgets.inactive, c(Ink::Panel), c(Ink::Line), 1.0),
        (&mut widgets.hovered, c(Ink::Background), c(Ink::Ink2), 1.0),
        (&mut widgets.active, c(Ink::Background), c(Ink::Focus), 2.0),
        (&mut widgets.open, c(Ink::Background), c(Ink::Ink2), 1.0),
    ] {
        widget.bg_fill = fill;
        widget.weak_bg_fill = fill;
        widget.bg_stroke = Stroke::new(width, line);
        widget.fg_stroke = Stroke::new(1.5, c(Ink::Ink));
        widget.corner_radius = radius;
        widget.expansion = 0.0;
    }
    // The handle of a scroll bar, arrows and ticks: quieter than words, whose colour is set above.
    visuals.widgets.inactive.fg_stroke.color = c(Ink::Ink2);
    visuals
}

/// Text in ink 2.
pub(crate) fn secondary(text: impl Into<String>, theme: Theme) -> RichText {
    RichText::new(text).color(color(Ink::Ink2, theme))
}

/// Text with weight.
pub(crate) fn strong(text: impl Into<String>) -> RichText {
    RichText::new(text).variation("wght", SEMIBOLD)
}

/// Says a painted widget's role and name in the accessibility tree.
pub(crate) fn name(response: &Response, role: Role, name: &str) {
    let (enabled, name) = (response.enabled(), name.to_owned());
    response.widget_info(|| WidgetInfo::labeled(role, enabled, &name));
}

/// Says a text field's name in the accessibility tree; its value the field says itself.
pub(crate) fn name_field(response: &Response, name: &str) {
    response.ctx.accesskit_node_builder(response.id, |node| node.set_label(name.to_owned()));
}

/// How many lines words take that do not fit in one.
const LINES: usize = 3;

/// Words in a few lines, cut with … where the last one ends.
pub(crate) fn few_lines(ui: &egui::Ui, words: &str, room: f32) -> std::sync::Arc<egui::Galley> {
    let font = egui::TextStyle::Body.resolve(ui.style());
    let mut job = egui::text::LayoutJob::simple_singleline(words.to_owned(), font, ui.visuals().text_color());
    job.break_on_newline = false;
    job.wrap = egui::text::TextWrapping { max_width: room, max_rows: LINES, ..egui::text::TextWrapping::default() };
    ui.fonts_mut(|it| it.layout_job(job))
}
