//! What is told of a sheet with forms: which rows were refused and why, and why a sheet was not read.

use crate::app::forms::heads::Head;
use crate::app::forms::reading::{Gathered, Refused, Unread, Why};
use crate::design::collaboration::{Ten, Voice};
use crate::text::Text;

impl Text {
    /// Why a row is no form, with its number.
    pub fn form_refused(&self, it: &Refused) -> String {
        let row = it.row;
        match &it.why {
            Why::Sum(halves) => {
                let (sum, ten) = (f64::from(*halves) / 2.0, f64::from(Ten::HALVES) / 2.0);
                let (sum, ten) = (self.language().number(sum), self.language().number(ten));
                self.with("forms-refused-sum", [("row", row.into()), ("sum", sum.into()), ("ten", ten.into())])
            }
            Why::NoPoints(condition, written) => {
                let name = self.condition_within(*condition);
                let values = [("row", row.into()), ("condition", name.into()), ("written", written.into())];
                self.with("forms-refused-points", values)
            }
            Why::NoVoice(written) => {
                self.with("forms-refused-voice", [("row", row.into()), ("written", written.into())])
            }
        }
    }

    /// Why a sheet with forms was not read.
    pub fn forms_unread(&self, why: &Unread) -> String {
        match why {
            Unread::NoHeads => self.get("forms-no-heads"),
            Unread::Lacks(heads) => {
                let name = |it: &Head| match it {
                    Head::Points(condition) => self.condition_within(*condition),
                    Head::Voice => self.get("forms-head-voice"),
                    Head::Name => self.get("forms-head-name"),
                };
                let names = heads.iter().map(name).collect::<Vec<_>>().join(", ");
                self.with("forms-lacks", [("names", names.into())])
            }
        }
    }

    /// How many forms were read, of whom.
    pub fn forms_gathered(&self, it: &Gathered) -> String {
        let count = |voice: Voice| it.forms.iter().filter(|it| it.voice == voice).count();
        let who: Vec<String> =
            Voice::ALL.into_iter().filter(|it| count(*it) > 0).map(|it| self.voices(it, count(it))).collect();
        let who = if who.is_empty() { self.get("forms-nobody") } else { self.list(&who) };
        self.with("forms-gathered", [("count", it.forms.len().into()), ("who", who.into())])
    }
}
