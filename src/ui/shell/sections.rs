//! The list of sections with their signals; on a small screen a row in its place.

use egui::{
    Align, Button, CornerRadius, Frame, Layout, Margin, Panel, Rect, ScrollArea, Sense, Stroke, Ui, accesskit::Role,
    pos2, vec2,
};

use crate::design::workshop::Hidden;
use crate::picture::tokens::Ink;
use crate::ui::aside::Aside;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::landmark::Landmark;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::section::Section;

/// The height of a row, the least where there is little room, and what the names of the parts take.
const ROW: f32 = 32.0;
const LEAST: f32 = 26.0;
const PARTS: f32 = 96.0;

/// How many differences each section has.
pub(crate) type Counts = Vec<(Section, usize)>;

/// The list of sections, each with the number of its heaviest signals, or of its differences where those are counted.
pub(crate) fn section_list(
    ui: &mut Ui,
    cx: &Cx,
    (now, counts): (Option<Section>, Option<&Counts>),
    out: &mut Vec<Intent>,
) {
    let width = list_width(ui, cx).max(if ui.available_width() < 1360.0 { 176.0 } else { 192.0 });
    let frame = Frame::new().fill(style::list_ground(cx.theme)).inner_margin(Margin::symmetric(8, 14));
    let shown = Panel::left("sections").exact_size(width).resizable(false).frame(frame).show(ui, |ui| {
        // All sections show in a low window as well: rows come closer, and then they scroll.
        let apart = ui.spacing().item_spacing.y;
        let room = (ui.available_height() - PARTS) / Section::ALL.len() as f32 - apart;
        let high = room.clamp(LEAST, ROW);
        ScrollArea::vertical().id_salt("sections").auto_shrink([false, false]).show(ui, |ui| {
            let mut part = "";
            for section in Section::ALL {
                if section.part() != part {
                    ui.add_space(if part.is_empty() { 0.0 } else { 4.0 + high - LEAST });
                    part = section.part();
                    ui.label(style::secondary(cx.t(part), cx.theme).size(style::SMALL));
                }
                let count = counts.map(|all| all.iter().find(|it| it.0 == section).map_or(0, |it| it.1));
                section_row(ui, cx, (section, Some(section) == now, high), count, out);
            }
            widgets::follow_focus(ui);
        });
    });
    Landmark::Sections.put(ui.ctx(), shown.response.rect);
}

/// How wide the list is in which the longest name of a section stands whole, in this language.
fn list_width(ui: &Ui, cx: &Cx) -> f32 {
    let width = |it: Section| {
        let words = egui::WidgetText::from(style::strong(cx.t(it.key())));
        words.into_galley(ui, Some(egui::TextWrapMode::Extend), f32::INFINITY, egui::TextStyle::Body).size().x
    };
    // The mark behind it, and room around both.
    Section::ALL.into_iter().map(width).fold(0.0, f32::max).ceil() + 68.0
}

/// The sections and the signals of a small screen: one row, one thing at a time.
pub(crate) fn section_bar(ui: &mut Ui, cx: &Cx, now: Section, signals: &mut bool, out: &mut Vec<Intent>) {
    let frame = Frame::new().fill(style::list_ground(cx.theme)).inner_margin(Margin::symmetric(12, 4));
    Panel::top("sections small").exact_size(38.0).resizable(false).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            let all = Section::ALL.map(|it| (it, cx.t(it.key())));
            let name = cx.t("sections-name");
            if let Some(to) = widgets::pick(ui, ("section", &name), &cx.t(now.key()), Some(now), all, Some(170.0)) {
                *signals = false;
                out.extend([Intent::CloseDetails, Intent::Go(to)]);
            }
            let open = cx.listed().count();
            let words = cx.text.with("signals-count", [("count", open.into())]);
            let button = ui.add(Button::selectable(*signals, words.as_str()));
            style::name(&button, Role::Button, &words);
            if button.clicked() {
                *signals = !*signals;
                out.push(Intent::CloseDetails);
            }
        });
    });
}

fn section_row(
    ui: &mut Ui,
    cx: &Cx,
    (section, here, high): (Section, bool, f32),
    differences: Option<usize>,
    out: &mut Vec<Intent>,
) {
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), high), Sense::click());
    let heaviest = cx
        .session
        .insight()
        .heaviest(section.group(), cx.first_steps)
        .filter(|_| differences.is_none() && !section.is_apart());
    let design = cx.design();
    let begun = match section {
        Section::Birth => design.birth.is_started(),
        Section::Collaboration => design.collaboration.is_started(),
        Section::Ambition => design.ambition.is_started(),
        Section::Surroundings => {
            let all = &design.surroundings.stakeholders;
            !all.is_empty() && all.iter().all(|it| it.involved.is_some())
        }
        Section::Phases => design.steering.is_started(),
        Section::Changes => design.changes.is_started(),
        it if it.is_apart() => false,
        _ => true,
    };
    // What is hidden is not praised either.
    let hidden = section == Section::Workshop || design.workshop.conceals(Hidden::Signals);
    let waits = cx.session.insight().waits(section.group()) || !begun || hidden;
    let name = cx.t(section.key());
    let counted = match heaviest {
        None if differences.is_some_and(|it| it > 0) => {
            let count = differences.unwrap_or_default();
            format!("{name}: {}", cx.text.with("beside-count", [("count", count.into())]))
        }
        Some((severity, count)) => {
            format!("{name}: {}", cx.text.with(&format!("count-{}", severity.key()), [("count", count.into())]))
        }
        None => name.clone(),
    };
    style::name(&response, Role::Button, &counted);
    if here || response.hovered() {
        let fill = if here { Ink::Panel } else { Ink::Background };
        ui.painter().rect_filled(rect, CornerRadius::same(8), style::color(fill, cx.theme));
        let line = Stroke::new(1.0, style::color(Ink::Line, cx.theme));
        ui.painter().rect_stroke(rect, CornerRadius::same(8), line, egui::StrokeKind::Inside);
    }
    if response.has_focus() {
        widgets::focus_ring(ui, rect.shrink(2.0), cx.theme);
    }
    let words = if here { style::strong(name) } else { egui::RichText::new(name) };
    let inside = Rect::from_min_max(rect.min + vec2(10.0, 0.0), rect.max - vec2(40.0, 0.0));
    let mut row = ui.new_child(egui::UiBuilder::new().max_rect(inside).layout(Layout::left_to_right(Align::Center)));
    row.add(egui::Label::new(words).truncate());
    let end = Rect::from_center_size(pos2(rect.right() - 22.0, rect.center().y), vec2(28.0, 18.0));
    let font = egui::FontId::proportional(style::SMALL);
    let (mark, ink, ground) = match heaviest {
        // That nothing is wrong with what is not there yet is no praise.
        None if cx.steps().is_some() || waits => (String::new(), Ink::Alliance, None),
        Some((severity, count)) => {
            let (ink, ground) = widgets::severity_inks(severity);
            (count.to_string(), ink, Some(ground))
        }
        None if differences == Some(0) => (String::new(), Ink::Ink2, None),
        None if let Some(count) = differences => (count.to_string(), Ink::Focus, Some(Ink::FocusFill)),
        None => (icons::CHECK.codepoint.to_owned(), Ink::Alliance, None),
    };
    if let Some(ground) = ground {
        ui.painter().rect_filled(end, CornerRadius::same(9), style::color(ground, cx.theme));
    }
    ui.painter().text(end.center(), egui::Align2::CENTER_CENTER, mark, font, style::color(ink, cx.theme));
    if response.clicked() {
        out.push(if differences.is_some() { Intent::Aside(Aside::Section(section)) } else { Intent::Go(section) });
    }
}
