//! The start screen: a new design in three steps, opening, what was open before, the examples.

use egui::{CornerRadius, Frame, Margin, Rect, ScrollArea, Sense, Stroke, StrokeKind, TextEdit, Ui, pos2, vec2};

use crate::app::examples::{EXAMPLES, Example};
use crate::design::Design;
use crate::design::form::Form;
use crate::design::id::Ids;
use crate::design::phases::{Phase, PhaseOrder};
use crate::design::project::Work;
use crate::files::settings::Settings;
use crate::picture::tokens::{Ink, Theme};
use crate::text::Text;
use crate::text::words::Named;
use crate::ui::kit::radio;
use crate::ui::kit::{style, widgets};
use crate::ui::shell::asked::Wish;
use crate::ui::shell::file_names;
use crate::ui::shell::start_parties::{self, Parties};

/// What the start screen may look at.
pub(crate) struct StartCx<'a> {
    /// The words.
    pub text: &'a Text,
    /// Light or dark.
    pub theme: Theme,
    /// Recent files.
    pub settings: &'a Settings,
}

/// The three steps.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Step {
    #[default]
    Form,
    Parties,
    Phase,
}

impl Step {
    const ALL: [Self; 3] = [Self::Form, Self::Parties, Self::Phase];

    const fn key(self) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Parties => "parties",
            Self::Phase => "phase",
        }
    }
}

/// What was chosen so far.
pub(crate) struct Start {
    step: Step,
    form: Form,
    parties: Parties,
    name: String,
    phase: Phase,
    work: Work,
    fresh: bool,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            step: Step::Form,
            form: Form::ThreeDomains,
            parties: Parties::default(),
            name: String::new(),
            phase: Phase::PlanDevelopment,
            work: Work::Railway,
            fresh: true,
        }
    }
}

impl Start {
    /// The design that was put together; ids are of its own.
    fn design(&self, text: &Text) -> Design {
        let mut seed = [0; 8];
        // Without randomness from the system ids still differ within the design; merging copies would ask more.
        let _ = getrandom::fill(&mut seed);
        let mut ids = Ids::seeded(u64::from_le_bytes(seed));
        let name = self.name.trim();
        let name = if name.is_empty() { text.get("new-design") } else { name.to_owned() };
        let mut design = Design::new(&mut ids, name, self.form);
        design.project.phase = self.phase;
        design.project.work = self.work;
        design.parties = self.parties.made(self.form, text, &mut ids);
        design
    }
}

/// The screen. Returns what is wanted.
pub(crate) fn start_ui(ui: &mut Ui, cx: &StartCx, start: &mut Start) -> Option<Wish> {
    let mut wish = None;
    ScrollArea::vertical().auto_shrink(false).show(ui, |ui| {
        let whole = ui.available_width();
        let margin = ((whole - 1260.0) / 2.0).max(32.0);
        ui.add_space((ui.available_height() * 0.06).clamp(16.0, 64.0));
        let steps = |ui: &mut Ui, start: &mut Start, wish: &mut Option<Wish>| {
            heading(ui, cx, start.step);
            ui.spacing_mut().button_padding = vec2(16.0, 9.0);
            match start.step {
                Step::Form => form_step(ui, cx, start, wish),
                Step::Parties => parties_step(ui, cx, start),
                Step::Phase => phase_step(ui, cx, start, wish),
            }
        };
        let room = whole - 2.0 * margin;
        if whole < 760.0 {
            // Beneath each other on a small screen.
            Frame::new().inner_margin(Margin::symmetric(margin as i8, 0)).show(ui, |ui| {
                ui.set_width(room);
                steps(ui, start, &mut wish);
                ui.add_space(24.0);
                recent_and_examples(ui, cx, &mut wish);
            });
        } else {
            ui.horizontal_top(|ui| {
                ui.add_space(margin);
                let right = (room * 0.33).clamp(240.0, 420.0);
                ui.vertical(|ui| {
                    ui.set_width(room - right - 48.0);
                    steps(ui, start, &mut wish);
                });
                ui.add_space(40.0);
                ui.vertical(|ui| {
                    ui.set_width(right - 8.0);
                    recent_and_examples(ui, cx, &mut wish);
                });
            });
        }
        ui.add_space(24.0);
    });
    wish
}

fn form_step(ui: &mut Ui, cx: &StartCx, start: &mut Start, wish: &mut Option<Wish>) {
    for form in Form::ALL {
        if form_card(ui, cx, form, start.form == form) {
            start.form = form;
        }
        ui.add_space(6.0);
    }
    ui.add_space(8.0);
    ui.horizontal_wrapped(|ui| {
        if widgets::primary_button(ui, &cx.text.get("start-to-parties"), cx.theme).clicked() {
            start.step = Step::Parties;
            start.fresh = true;
        }
        if widgets::button(ui, None, &cx.text.get("start-open")).clicked() {
            *wish = Some(Wish::AskOpen);
        }
    });
}

/// What a step asks, which one it is, and which come before and after.
fn heading(ui: &mut Ui, cx: &StartCx, now: Step) {
    let key = now.key();
    ui.label(style::strong(cx.text.get(&format!("start-{key}-title"))).size(style::HERO));
    let says = style::secondary(cx.text.get(&format!("start-{key}-says")), cx.theme).size(style::CARD);
    ui.add(egui::Label::new(says).wrap());
    ui.add_space(4.0);
    ui.horizontal_wrapped(|ui| {
        for (nth, step) in Step::ALL.into_iter().enumerate() {
            if nth > 0 {
                ui.label(style::secondary("→", cx.theme));
            }
            let name = cx.text.get(&format!("start-{}-name", step.key()));
            let shown = format!("{} {name}", nth + 1);
            let words = if step == now { style::strong(shown) } else { style::secondary(shown, cx.theme) };
            let label = ui.label(words);
            if step == now {
                let values = [("nth", (nth + 1).into()), ("name", name.into())];
                style::name(&label, egui::accesskit::Role::Status, &cx.text.with("start-step", values));
            }
        }
        ui.label(style::secondary(format!("· {}", cx.text.get("start-all-changes")), cx.theme));
    });
    ui.add_space(14.0);
}

/// A form to choose: a small house, its name, one sentence.
fn form_card(ui: &mut Ui, cx: &StartCx, form: Form, chosen: bool) -> bool {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), 104.0), Sense::click());
    let name = cx.text.form(form);
    style::name(&response, egui::accesskit::Role::RadioButton, &name);
    let c = |ink| style::color(ink, cx.theme);
    let radius = CornerRadius::same(10);
    let painter = ui.painter();
    painter.rect_filled(rect, radius, c(Ink::Panel));
    let line = if chosen || response.has_focus() {
        Stroke::new(2.0, c(Ink::Focus))
    } else if response.hovered() {
        Stroke::new(1.0, c(Ink::Ink2))
    } else {
        Stroke::new(1.0, c(Ink::Line))
    };
    painter.rect_stroke(rect, radius, line, StrokeKind::Inside);
    let small = rect.width() < 460.0;
    let house = Rect::from_min_size(rect.min + vec2(20.0, 18.0), vec2(if small { 90.0 } else { 142.0 }, 68.0));
    small_house(ui, cx, form, house);
    let inside = Rect::from_min_max(pos2(house.right() + 20.0, rect.top() + 12.0), rect.max - vec2(14.0, 8.0));
    let mut words = ui.new_child(egui::UiBuilder::new().max_rect(inside));
    words.add_space(8.0);
    words.label(style::strong(name).size(style::CARD));
    let key = format!("{}.one-sentence", form.key());
    words.add(egui::Label::new(style::secondary(cx.text.get(&key), cx.theme)).wrap());
    response.clicked()
}

fn small_house(ui: &Ui, cx: &StartCx, form: Form, rect: Rect) {
    if !form.has_sides() {
        return small_ring(ui, cx, rect);
    }
    let c = |ink| style::color(ink, cx.theme);
    let painter = ui.painter();
    let roof = vec![
        pos2(rect.left(), rect.top() + 26.0),
        pos2(rect.center().x, rect.top()),
        pos2(rect.right(), rect.top() + 26.0),
    ];
    painter.add(egui::Shape::convex_polygon(roof, c(Ink::Foundation), Stroke::NONE));
    let shares = match form {
        Form::ThreeDomains => [0.26, 0.48, 0.26],
        Form::Full | Form::Programme => [0.12, 0.76, 0.12],
    };
    let inks = [
        (Ink::ClientFill, Ink::ClientLine),
        (Ink::AllianceFill, Ink::AllianceLine),
        (Ink::ContractorFill, Ink::ContractorLine),
    ];
    let mut x = rect.left();
    for (share, (fill, line)) in shares.into_iter().zip(inks) {
        let width = rect.width() * share;
        let room = Rect::from_min_max(pos2(x, rect.top() + 31.0), pos2(x + width - 3.0, rect.bottom()));
        painter.rect(room, CornerRadius::same(3), c(fill), Stroke::new(1.0, c(line)), StrokeKind::Inside);
        x += width;
    }
}

/// The small plate of a programme: partners at equal height around a core.
fn small_ring(ui: &Ui, cx: &StartCx, rect: Rect) {
    let c = |ink| style::color(ink, cx.theme);
    let painter = ui.painter();
    let (radius, line) = (rect.size() / 2.0 - vec2(12.0, 8.0), Stroke::new(1.5, c(Ink::AllianceLine)));
    painter.add(egui::Shape::ellipse_stroke(rect.center(), radius, line));
    let core = Rect::from_center_size(rect.center(), rect.size() * 0.4);
    let joint = Stroke::new(1.0, c(Ink::AllianceLine));
    painter.rect(core, CornerRadius::same(5), c(Ink::AllianceFill), joint, StrokeKind::Inside);
    for nth in 0_u8..6 {
        let angle = f32::from(nth) * std::f32::consts::TAU / 6.0 + std::f32::consts::TAU / 12.0;
        let at = rect.center() + vec2(angle.sin() * radius.x, angle.cos() * radius.y);
        let card = Rect::from_center_size(at, vec2(22.0, 13.0));
        let edge = Stroke::new(1.0, c(Ink::Line));
        painter.rect(card, CornerRadius::same(3), c(Ink::Panel), edge, StrokeKind::Inside);
    }
}

fn parties_step(ui: &mut Ui, cx: &StartCx, start: &mut Start) {
    if std::mem::take(&mut start.fresh) {
        start.parties.begin(start.form);
    }
    let entered = start_parties::parties_ui(ui, (cx.text, cx.theme), start.form, &mut start.parties);
    ui.label(style::secondary(
        cx.text.get(if start.form.has_sides() { "start-parties-say" } else { "start-partners-say" }),
        cx.theme,
    ));
    ui.add_space(12.0);
    ui.horizontal_wrapped(|ui| {
        if widgets::primary_button(ui, &cx.text.get("start-to-phase"), cx.theme).clicked() || entered {
            start.step = Step::Phase;
            start.fresh = true;
        }
        if widgets::button(ui, None, &cx.text.get("start-back")).clicked() {
            start.step = Step::Form;
        }
    });
}

fn phase_step(ui: &mut Ui, cx: &StartCx, start: &mut Start, wish: &mut Option<Wish>) {
    let name = cx.text.get("start-name");
    ui.label(&name);
    let hint = cx.text.get("start-name-hint");
    let response = ui.add(TextEdit::singleline(&mut start.name).hint_text(hint).desired_width(420.0).id_salt("name"));
    style::name_field(&response, &name);
    if std::mem::take(&mut start.fresh) {
        response.request_focus();
    }
    let entered = response.lost_focus() && ui.input(|it| it.key_pressed(egui::Key::Enter));
    ui.add_space(8.0);
    ui.label(cx.text.get("start-work"));
    ui.horizontal_wrapped(|ui| {
        radios(ui, &mut start.work, &Work::ALL, |it| cx.text.word(it));
    });
    ui.add_space(8.0);
    ui.label(cx.text.get("start-phase"));
    radios(ui, &mut start.phase, &PhaseOrder::usual(start.form).phases(), |it| cx.text.word(it));
    ui.add_space(12.0);
    ui.horizontal_wrapped(|ui| {
        if widgets::primary_button(ui, &cx.text.get("start-make"), cx.theme).clicked() || entered {
            *wish = Some(Wish::Make(Box::new(start.design(cx.text))));
        }
        if widgets::button(ui, None, &cx.text.get("start-back")).clicked() {
            start.step = Step::Parties;
            start.fresh = true;
        }
    });
}

/// One of some, by click or arrows.
fn radios<T: Copy + PartialEq>(ui: &mut Ui, now: &mut T, all: &[T], word: impl Fn(T) -> String) {
    let group: Vec<egui::Response> = all.iter().map(|it| ui.radio_value(now, *it, word(*it))).collect();
    if let Some(to) = radio::arrows(ui, &group) {
        *now = all[to];
    }
}

fn recent_and_examples(ui: &mut Ui, cx: &StartCx, wish: &mut Option<Wish>) {
    let caption = |ui: &mut Ui, key: &str| {
        ui.label(style::strong(cx.text.get(key)).size(style::SMALL).color(style::color(Ink::Ink2, cx.theme)));
    };
    if cx.settings.offer_tour {
        tour_offer(ui, cx, wish);
        ui.add_space(12.0);
    }
    if !cx.settings.recent.is_empty() {
        caption(ui, "start-recent");
        for recent in cx.settings.recent.iter().take(5) {
            let about = format!("{} · {}", file_names::shown_name(&recent.path), folder(&recent.path));
            if row(ui, cx, &recent.name, &about) {
                *wish = Some(Wish::Recent(recent.path.clone()));
            }
        }
        ui.add_space(12.0);
    }
    caption(ui, "start-examples");
    for example in EXAMPLES.into_iter().filter(Example::is_at_start) {
        let key = format!("example-{}", example.key);
        if row(ui, cx, &cx.text.get(&key), &cx.text.get(&format!("{key}.about"))) {
            *wish = Some(Wish::Example(example));
        }
    }
}

/// The tour, offered once: calm, and beside what one came for.
fn tour_offer(ui: &mut Ui, cx: &StartCx, wish: &mut Option<Wish>) {
    ui.scope(|ui| {
        ui.spacing_mut().button_padding = vec2(10.0, 4.0);
        ui.add(egui::Label::new(cx.text.get("tour-offer")).wrap());
        ui.horizontal_wrapped(|ui| {
            if widgets::button(ui, None, &cx.text.get("tour-begin")).clicked() {
                *wish = Some(Wish::Tour(true));
            }
            let not = cx.text.get("tour-not");
            let response = ui.add(egui::Button::new(not.as_str()).frame(false).min_size(vec2(0.0, 24.0)));
            style::name(&response, egui::accesskit::Role::Button, &not);
            if response.clicked() {
                *wish = Some(Wish::Tour(false));
            }
        });
    });
}

fn folder(path: &std::path::Path) -> String {
    path.parent().map(|it| it.display().to_string()).unwrap_or_default()
}

fn row(ui: &mut Ui, cx: &StartCx, name: &str, about: &str) -> bool {
    let c = |ink| style::color(ink, cx.theme);
    let frame = Frame::new()
        .fill(c(Ink::Panel))
        .stroke(Stroke::new(1.0, c(Ink::Line)))
        .corner_radius(CornerRadius::same(8))
        .inner_margin(Margin::symmetric(14, 8));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = 1.0;
        ui.add(egui::Label::new(name).truncate());
        ui.add(egui::Label::new(style::secondary(about, cx.theme).size(style::SMALL)).truncate());
    });
    let rect = shown.response.rect;
    let response = widgets::hit(ui, rect, ui.scope_id().with(("row", name, about)), Sense::click(), name);
    if response.has_focus() || response.hovered() {
        let stroke = Stroke::new(if response.has_focus() { 2.0 } else { 1.0 }, c(Ink::Focus));
        ui.painter().rect_stroke(rect, CornerRadius::same(8), stroke, StrokeKind::Inside);
    }
    response.clicked()
}
