//! The laptop goes round: one person after the other divides ten points, and nothing of the last one is seen. It covers the
//! whole window: no sections, no signals, no menus, no undo.

mod chosen;
mod cover;
mod frame;
mod keys;
mod lane;
mod lanes;
mod sheet;
mod tokens;

use egui::{CentralPanel, Frame, Margin, Ui};

use crate::design::collaboration::{Division, KeyMoment};
use crate::design::edit::{CollaborationEdit, Edit};
use crate::design::id::{KeyMomentId, ScoreFormId};
use crate::picture::tokens::Ink;
use crate::ui::collaboration::passing::chosen::Chosen;
use crate::ui::collaboration::passing::sheet::Sheet;
use crate::ui::cx::Cx;
use crate::ui::intent::Intent;
use crate::ui::kit::style;

/// What is on the screen.
enum Step {
    /// Somebody divides the points.
    Fill(Box<Sheet>),
    /// A form was handed in: nothing of it is kept here. It can be filled in anew till the next one begins.
    Cover,
}

/// The laptop on its way round a table.
pub(crate) struct Passing {
    moment: KeyMomentId,
    step: Step,
    /// The forms that were there before the one that was handed in last: what is not among them is that one.
    before: Vec<ScoreFormId>,
    /// Whether it is asked if one wants to leave what lies.
    asks: bool,
}

/// How it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Left {
    /// Somebody stopped it.
    Stopped,
    /// The last one handed in: the spider of this moment is next.
    Done,
}

impl Passing {
    /// About a key moment, for the first who divides.
    pub(crate) fn new(moment: KeyMomentId) -> Self {
        Self { moment, step: Step::Fill(Box::default()), before: Vec::new(), asks: false }
    }

    /// Which moment it is about.
    pub(crate) const fn moment(&self) -> KeyMomentId {
        self.moment
    }

    /// The screen. Returns how it ended, once it did.
    pub(crate) fn ui(&mut self, ui: &mut Ui, cx: &Cx, out: &mut Vec<Intent>) -> Option<Left> {
        // A moment that is gone needs no forms.
        let Some(moment) = cx.design().collaboration.moment(self.moment) else { return Some(Left::Stopped) };
        let stop = frame::head_ui(ui, cx, moment);
        frame::foot_ui(ui, cx, (moment, matches!(self.step, Step::Cover)));
        let ground = Frame::new().fill(style::color(Ink::Background, cx.theme)).inner_margin(Margin::same(24));
        let chosen = CentralPanel::default().frame(ground).show(ui, |ui| match &mut self.step {
            Step::Fill(sheet) => {
                let escape = ui.input_mut(|it| it.consume_key(egui::Modifiers::NONE, egui::Key::Escape));
                if self.asks {
                    if escape { Some(Chosen::Stay) } else { cover::asks_ui(ui, cx) }
                } else if escape && sheet.let_go(ui.ctx()) {
                    None
                } else if stop || escape {
                    Some(Chosen::Leave)
                } else {
                    lanes::sheet_ui(ui, cx, sheet).map(Chosen::HandIn)
                }
            }
            Step::Cover => cover::cover_ui(ui, cx, moment, stop),
        });
        chosen.inner.and_then(|it| self.choose(it, moment, out))
    }

    fn choose(&mut self, chosen: Chosen, moment: &KeyMoment, out: &mut Vec<Intent>) -> Option<Left> {
        let asked = std::mem::take(&mut self.asks);
        match chosen {
            Chosen::HandIn(filled) => {
                let again = if let Step::Fill(sheet) = &self.step { sheet.again } else { None };
                self.before = moment.forms.iter().map(|it| it.id).filter(|it| again != Some(*it)).collect();
                out.push(Intent::Edit(Edit::Collaboration(match again {
                    Some(form) => CollaborationEdit::ReplaceForm(form, filled),
                    None => CollaborationEdit::HandIn(self.moment, filled),
                })));
                self.step = Step::Cover;
            }
            Chosen::Leave => {
                let lies = matches!(&self.step, Step::Fill(it) if it.division != Division::default());
                if asked || !lies {
                    return Some(Left::Stopped);
                }
                self.asks = true;
            }
            Chosen::Stay => {}
            Chosen::Next => self.step = Step::Fill(Box::default()),
            Chosen::Again => {
                let last = moment.forms.iter().map(|it| it.id).find(|it| !self.before.contains(it));
                if let (Step::Cover, Some(form)) = (&self.step, last) {
                    self.step = Step::Fill(Box::new(Sheet::again(form)));
                }
            }
            Chosen::Last => return Some(Left::Done),
        }
        None
    }
}
