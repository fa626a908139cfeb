//! The row above the register in which one chooses what of it is shown: pickers, the count, the menu of columns.

use std::collections::BTreeMap;

use egui::{Button, Ui, accesskit::Role, containers::menu::MenuButton, containers::menu::MenuConfig};

use crate::design::register::Status;
use crate::design::risks::{Lens, ManagedBy, Nature};
use crate::picture::tokens::Ink;
use crate::text::words::Named;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::search::search_field;
use crate::ui::kit::table_copy::Copying;
use crate::ui::kit::{icons, style, widgets};
use crate::ui::risks::register::columns::Column;
use crate::ui::risks::register::listing::Listing;
use crate::ui::risks::register::state::View;

/// The width of a picker.
const PICKER: f32 = 124.0;

/// The row of filters.
pub(crate) fn filters_ui(
    ui: &mut Ui,
    cx: &Cx,
    view: &mut View,
    (listing, copying): (&Listing, &mut Copying),
    out: &mut Vec<Intent>,
) {
    let before = view.filter.clone();
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = 6.0;
        let width = (ui.available_width() * 0.3).clamp(130.0, 200.0);
        search_field(ui, cx, "risks-filter", &mut view.filter.words, width);

        let places = cx.design().places().into_iter();
        let places: Vec<_> = places.map(|it| (it, cx.text.place(cx.design(), it))).collect();
        picker(ui, cx, ("risks-filter-place", "risks-all-places"), &mut view.filter.place, places);
        let lenses = words_or_none(cx, &Lens::ALL, "risks-without-lens");
        picker(ui, cx, ("risks-filter-lens", "risks-all-lenses"), &mut view.filter.lens, lenses);
        // Once anything is closed or occurred one looks for it, so the choice stands there unasked.
        if view.more || view.filter.status.is_some() || cx.design().risks.list.iter().any(|it| !it.is_open()) {
            let all = Status::ALL.map(|it| (it, cx.text.word(it))).into();
            picker(ui, cx, ("register-filter-status", "register-all-statuses"), &mut view.filter.status, all);
        }
        more_filters(ui, cx, view, listing);

        let (key, name) = if view.more { ("risks-less-filters", true) } else { ("risks-more-filters", false) };
        if widgets::button(ui, None, &cx.t(key)).clicked() {
            view.more = !name;
        }
        columns_menu(ui, cx, listing, out);
        copying.button(ui, cx, &cx.t("tables-register"));
        if view.filter.is_set() {
            let (shown, all) = (listing.rows.len(), cx.design().risks.list.len());
            let count = cx.text.with("risks-shown", [("shown", shown.into()), ("all", all.into())]);
            ui.label(style::secondary(count, cx.theme));
            if widgets::icon_button(ui, icons::CLOSE, &cx.t("risks-clear-filter")).clicked() {
                view.clear_filters();
            }
        }
    });
    if view.filter != before {
        view.cursor.to_top = true;
    }
}

/// The filters that few people ask for, and those of them that are set.
fn more_filters(ui: &mut Ui, cx: &Cx, view: &mut View, listing: &Listing) {
    let (more, filter) = (view.more, &mut view.filter);
    if more || filter.phase.is_some() {
        let phases = words_or_none(cx, &cx.design().phases().phases(), "risks-without-phase");
        picker(ui, cx, ("risks-filter-phase", "risks-all-phases"), &mut filter.phase, phases);
    }
    if more || filter.holder.is_some() {
        let some = listing.holders.iter().map(|(it, name)| (Some(*it), name.clone()));
        let holders = some.chain([(None, cx.t("risks-without-holder"))]).collect();
        picker(ui, cx, ("risks-filter-holder", "risks-all-holders"), &mut filter.holder, holders);
    }
    if more || filter.side.is_some() {
        let sides = words_or_none(cx, &ManagedBy::ALL, "risks-without-side");
        picker(ui, cx, ("risks-filter-side", "risks-all-sides"), &mut filter.side, sides);
    }
    if more || filter.estimated.is_some() {
        let known = [(true, cx.t("risks-with-numbers")), (false, cx.t("risks-without-numbers"))].into();
        picker(ui, cx, ("risks-filter-numbers", "risks-all-numbers"), &mut filter.estimated, known);
    }
    if more || filter.tag.is_some() {
        let some = listing.tags.iter().map(|it| (Some(it.clone()), it.clone()));
        let tags = some.chain([(None, cx.t("risks-without-tag"))]).collect();
        picker(ui, cx, ("risks-filter-tag", "risks-all-tags"), &mut filter.tag, tags);
    }
    if more || filter.nature.is_some() {
        let natures = [Nature::Risk, Nature::Opportunity].map(|it| (it, cx.text.word(it))).into();
        picker(ui, cx, ("risks-filter-nature", "risks-all-natures"), &mut filter.nature, natures);
    }
}

fn words_or_none<T: Named>(cx: &Cx, all: &[T], none: &str) -> Vec<(Option<T>, String)> {
    all.iter().map(|it| (Some(*it), cx.text.word(*it))).chain([(None, cx.t(none))]).collect()
}

/// A picker of one filter; one that is set stands out by its ground and its weight.
fn picker<T: PartialEq + Clone>(
    ui: &mut Ui,
    cx: &Cx,
    (key, every): (&'static str, &str),
    now: &mut Option<T>,
    options: Vec<(T, String)>,
) {
    let (name, every) = (cx.t(key), cx.t(every));
    let found = now.as_ref().and_then(|now| options.iter().find(|(it, _)| it == now));
    let shown = found.map_or_else(|| every.clone(), |(_, word)| word.clone());
    let options = std::iter::once((None, every)).chain(options.into_iter().map(|(it, word)| (Some(it), word)));
    // Not in a scope of its own: that would not wrap to the next line.
    let usual = ui.visuals().widgets.inactive;
    if now.is_some() {
        let widget = &mut ui.visuals_mut().widgets.inactive;
        widget.weak_bg_fill = style::color(Ink::FocusFill, cx.theme);
        widget.bg_stroke.color = style::color(Ink::Focus, cx.theme);
    }
    let chosen = widgets::pick(ui, (key, &name), &shown, Some(now.clone()), options, Some(PICKER));
    ui.visuals_mut().widgets.inactive = usual;
    if let Some(to) = chosen {
        *now = to;
    }
}

/// Which columns stand in the table; what is chosen here is remembered for every design.
fn columns_menu(ui: &mut Ui, cx: &Cx, listing: &Listing, out: &mut Vec<Intent>) {
    let name = cx.t("risks-columns");
    let button = Button::new(name.as_str());
    let config = MenuConfig::new().close_behavior(egui::PopupCloseBehavior::CloseOnClickOutside);
    let (response, _) = MenuButton::from_button(button).config(config).ui(ui, |ui| {
        ui.set_min_width(190.0);
        let width = ui.data(|it| it.get_temp(width_memory())).unwrap_or(0.0);
        let tagged = !listing.tags.is_empty();
        let shown = Column::shown(width, cx.columns, tagged);
        for column in Column::ALL.into_iter().filter(|it| *it != Column::Title) {
            if let Some(on) = widgets::tick(ui, &cx.t(column.key()), shown.contains(&column)) {
                let mut columns = cx.columns.clone();
                columns.insert(column.key().to_owned(), on);
                out.push(Intent::ShowColumns(columns));
            }
        }
        ui.separator();
        if widgets::button(ui, None, &cx.t("risks-columns-usual")).clicked() {
            out.extend([Intent::ShowColumns(BTreeMap::new()), Intent::Widths(BTreeMap::new())]);
        }
    });
    style::name(&response, Role::Button, &name);
    response.on_hover_text(cx.t("risks-columns-says"));
}

/// Where the table says how wide it is, so that the menu shows what stands in it.
pub(crate) fn width_memory() -> egui::Id {
    egui::Id::unique("register-width")
}
