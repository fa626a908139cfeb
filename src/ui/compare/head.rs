//! What stands above the plate: what is compared with what, which of it is shown, and the ways on.

use egui::{Align, Button, Layout, Ui, accesskit::Role};

use crate::app::compared::Answer;
use crate::app::examples::EXAMPLES;
use crate::app::sources::{Source, local};
use crate::files::states::Shelf;
use crate::ui::aside::{Aside, Place};
use crate::ui::compare::marks::Shown;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::{icons, style, widgets};

/// What can be chosen for one of the two.
#[derive(Clone, PartialEq)]
enum Choice {
    Source(Source),
    File,
}

/// Heading, pickers, and which plate is shown.
pub(super) fn head_ui(
    ui: &mut Ui,
    cx: &Cx,
    (sources, shown): (&mut [Source; 2], &mut Shown),
    (found, shelf): (Option<&Answer>, Option<&Shelf>),
    out: &mut Vec<Intent>,
) {
    let compared = found.and_then(|it| it.as_ref().ok());
    ui.horizontal(|ui| {
        ui.label(style::strong(cx.t("beside-title")).size(style::SECTION));
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if widgets::button(ui, None, &cx.t("aside-close")).clicked() {
                out.push(Intent::Aside(Aside::Close));
            }
            if compared.is_some() && widgets::button(ui, None, &cx.t("praatplaat-save-picture")).clicked() {
                out.push(Intent::Aside(Aside::AskPicture));
            }
            let one = compared.is_some_and(|it| it.read[0].design.id == it.read[1].design.id);
            if let Some(other) = mergeable(sources).filter(|_| one)
                && widgets::button(ui, None, &cx.t("beside-merge")).clicked()
            {
                out.push(Intent::Aside(Aside::Merge(other.clone(), None)));
            }
            let key = match compared {
                _ if sources[0] == sources[1] => "beside-choose",
                Some(_) if one => "beside-one-design",
                Some(_) => "beside-two-designs",
                None => "beside-says",
            };
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(egui::Label::new(style::secondary(cx.t(key), cx.theme)).truncate());
            });
        });
    });
    ui.add_space(2.0);
    ui.horizontal(|ui| {
        let width = ((ui.available_width() - 300.0) / 2.0).clamp(120.0, 260.0);
        for (nth, place) in [Place::A, Place::B].into_iter().enumerate() {
            ui.label(style::strong(["A", "B"][nth]).size(style::CARD));
            picker_ui(ui, cx, (sources, place), (shelf, width), out);
            if nth == 0 && widgets::icon_button(ui, icons::SWAP, &cx.t("beside-swap")).clicked() {
                sources.swap(0, 1);
            }
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = 2.0;
            for (it, key) in
                [(Shown::B, "beside-b"), (Shown::Differences, "beside-both-plates"), (Shown::A, "beside-a")]
            {
                let name = cx.t(key);
                let button = ui.add(Button::selectable(*shown == it, name.as_str()));
                style::name(&button, Role::Button, &name);
                if button.on_hover_text(cx.t(&format!("{key}-says"))).clicked() {
                    *shown = it;
                }
            }
        });
    });
    ui.add_space(4.0);
}

/// The other of the two, where one is the open design: it can be merged with that.
fn mergeable(sources: &[Source; 2]) -> Option<&Source> {
    match sources {
        [Source::Now, other] | [other, Source::Now] if *other != Source::Now => Some(other),
        _ => None,
    }
}

/// Chooses a design for one of the two.
fn picker_ui(
    ui: &mut Ui,
    cx: &Cx,
    (sources, place): (&mut [Source; 2], Place),
    (shelf, width): (Option<&Shelf>, f32),
    out: &mut Vec<Intent>,
) {
    let nth = usize::from(place == Place::B);
    let now = sources[nth].clone();
    let mut all = vec![Source::Now];
    if cx.session.is_changed() && cx.session.path().is_some() {
        all.push(Source::Saved);
    }
    let variants = cx.design().money.variant_names().into_iter().enumerate();
    all.extend(variants.map(|(nth, name)| Source::Variant(nth, name.to_owned())));
    all.extend(shelf.into_iter().flat_map(|it| &it.states).map(|it| Source::State(Box::new(it.clone()))));
    all.extend(EXAMPLES.iter().map(|it| Source::Example(it.key)));
    if !all.contains(&now) {
        all.insert(1, now.clone());
    }
    let named = |it: &Source| match it {
        Source::State(state) => match (&state.label.name, local(state.label.at)) {
            (Some(name), Some(at)) => format!("{name} · {}", cx.text.language().date_time(at)),
            _ => it.name(cx.text),
        },
        it => it.name(cx.text),
    };
    let mut options: Vec<(Choice, String)> = all.iter().map(|it| (Choice::Source(it.clone()), named(it))).collect();
    options.insert(1, (Choice::File, cx.t("beside-file")));
    let name = cx.t(if nth == 0 { "beside-pick-a" } else { "beside-pick-b" });
    let chosen =
        widgets::pick(ui, (("beside", nth), &name), &named(&now), Some(Choice::Source(now)), options, Some(width));
    match chosen {
        Some(Choice::Source(source)) => sources[nth] = source,
        Some(Choice::File) => out.push(Intent::Aside(Aside::AskFile(place))),
        None => {}
    }
}
