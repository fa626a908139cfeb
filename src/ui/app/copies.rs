//! The copies of windows that are not there any more, as a list to choose from; and who keeps this window's copy.

use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::sync::mpsc::Receiver;

use egui::accesskit::Role;
use egui::{Context, Label, ScrollArea};

use crate::app::recovered::Offer;
use crate::design::Design;
use crate::files::recovery::{Keeper, Lost};
use crate::picture::tokens::Theme;
use crate::text::Text;
use crate::ui::kit::{dialog, style, widgets};

/// The width of the list of copies.
const WIDTH: f32 = 560.0;

/// What is kept, and what is offered.
#[derive(Default)]
pub(crate) struct Recovering {
    pub(super) keeper: Option<Keeper>,
    /// The design of which a copy was last wanted.
    pub(super) kept: Option<Arc<Design>>,
    pub(super) offers: Vec<Offered>,
    /// What is being looked for.
    pub(super) found: Option<Receiver<Vec<Offered>>>,
}

pub(super) struct Offered {
    pub(super) lost: Lost,
    offer: Offer,
    /// Whether it was asked to be thrown away, once.
    sure: bool,
}

impl Offered {
    /// A copy with what is said of it.
    pub(super) fn new(lost: Lost, text: &Text) -> Self {
        Self { offer: Offer::of(&lost, text), lost, sure: false }
    }
}

impl Recovering {
    /// Whether copies are offered: the screen behind is covered.
    pub(crate) fn is_open(&self) -> bool {
        !self.offers.is_empty()
    }

    /// Who keeps the copy; the first to need one starts it.
    pub(super) fn keeper(&mut self, ctx: &Context, folder: &Path) -> &Keeper {
        let tell = ctx.clone();
        self.keeper.get_or_insert_with(|| Keeper::start(folder.to_owned(), move || tell.request_repaint()))
    }

    /// The list of copies; what was chosen.
    pub(super) fn ui(&mut self, ctx: &Context, text: &Text, theme: Theme) -> Option<Act> {
        let offers = &mut self.offers;
        let mut act = None;
        let modal = dialog::modal(ctx, "recovery").show(ctx, |ui| {
            ui.set_width(WIDTH.min(ctx.content_rect().width() - 48.0));
            ui.label(style::strong(text.get("recovery-title")).size(style::SECTION));
            ui.add_space(4.0);
            ui.add(Label::new(text.get("recovery-says")).wrap());
            ui.add_space(8.0);
            let high = (ctx.content_rect().height() - 260.0).max(120.0);
            ScrollArea::vertical().max_height(high).show(ui, |ui| {
                for (nth, it) in offers.iter_mut().enumerate() {
                    ui.separator();
                    ui.push_id(nth, |ui| act = offer_ui(ui, (text, theme), (nth, it)).or(act.take()));
                }
            });
            ui.separator();
            ui.horizontal_wrapped(|ui| {
                if widgets::button(ui, None, &text.get("recovery-later")).clicked() {
                    act = Some(Act::Later);
                }
                ui.label(style::secondary(text.get("recovery-later-says"), theme));
            });
        });
        if modal.should_close() {
            act = Some(Act::Later);
        }
        act
    }
}

/// What was chosen in the list.
pub(super) enum Act {
    /// Go on with a copy.
    Open(PathBuf),
    /// Throw one away.
    Discard(usize),
    /// Leave them for the next start.
    Later,
}

fn offer_ui(ui: &mut egui::Ui, (text, theme): (&Text, Theme), (nth, it): (usize, &mut Offered)) -> Option<Act> {
    let mut act = None;
    if let Some(name) = &it.offer.name {
        ui.label(style::strong(name).size(style::CARD));
    }
    ui.add(Label::new(style::secondary(&it.offer.from, theme)).wrap());
    if !it.offer.differs.is_empty() {
        ui.add(Label::new(&it.offer.differs).wrap());
    }
    ui.add_space(4.0);
    ui.horizontal(|ui| {
        let shown = it.offer.name.clone().unwrap_or_else(|| it.lost.copy().display().to_string());
        let named = |key: &str| text.with(key, [("name", (&shown).into())]);
        if it.offer.name.is_some() {
            let open = widgets::primary_button(ui, &text.get("recovery-open"), theme);
            style::name(&open, Role::Button, &named("recovery-open-name"));
            if nth == 0 && ui.memory(|it| it.focused().is_none()) {
                open.request_focus();
            }
            if open.clicked() {
                act = Some(Act::Open(it.lost.copy().to_owned()));
            }
        }
        let key = if it.sure { "recovery-really" } else { "recovery-discard" };
        let discard = widgets::button(ui, None, &text.get(key));
        style::name(&discard, Role::Button, &named(&format!("{key}-name")));
        if discard.clicked() {
            if it.sure {
                act = Some(Act::Discard(nth));
            }
            it.sure = true;
        }
    });
    ui.add_space(4.0);
    act
}
