//! Faults that a test plants in a design's file: where each stands is known from a mark that only it has.

mod ids;

use std::collections::HashSet;
use std::fmt::Display;
use std::sync::Arc;

use alliantietafel::design::Design;
use alliantietafel::design::bovenkant::{Bovenkant, Spot};
use alliantietafel::design::euro::Euro;
use alliantietafel::design::id::{Id, IdKind};
use alliantietafel::design::matrix::MatrixAxes;
use alliantietafel::design::money::{Bound, Money, Staffel};
use alliantietafel::design::risks::{Risk, ThreePoint};
use alliantietafel::files::format::Wrong;

use super::Dice;

/// A fault: the mark that stands for it in the text, and what comes in its place.
#[derive(Clone, Debug)]
pub struct Fault {
    /// Stands once in the text.
    pub mark: String,
    /// What is wrong.
    pub becomes: String,
    /// How many bytes of that stand before the wrong value.
    pub skip: usize,
    /// What reading says of it.
    pub what: Wrong,
}

/// A text and the line and column of every fault in it.
pub type Spoiled = (String, Vec<(usize, usize, Wrong)>);

/// Plants faults, each with a mark of its own.
pub struct Gardener<'a> {
    pub design: &'a mut Design,
    /// Of the fault that is planted now.
    dice: Dice,
    pub faults: Vec<Fault>,
    /// What has a fault already; a second one there would hide the first.
    used: HashSet<String>,
    marks: i16,
}

#[allow(clippy::unnecessary_wraps, clippy::unused_self, reason = "every kind of fault is asked for alike")]
impl<'a> Gardener<'a> {
    pub fn new(design: &'a mut Design) -> Self {
        Self { design, dice: Dice::new(Vec::new()), faults: Vec::new(), used: HashSet::new(), marks: 0 }
    }

    /// Plants a fault of any kind; where the design has no place for it, none.
    pub fn plant(&mut self, dice: Dice) {
        self.dice = dice;
        self.marks += 1;
        // What is planted in a place that has one already is left out, mark and all.
        let (before, planted) = (self.design.clone(), self.try_one());
        match planted {
            Some((place, fault)) if self.used.insert(place.clone()) => self.faults.push(fault),
            _ => *self.design = before,
        }
    }

    fn share_mark(&self) -> f64 {
        format!("0.5{:03}7", self.marks).parse().expect("a number")
    }

    fn euro_mark(&self) -> Euro {
        Euro::new(700_000_000 + 7 * i64::from(self.marks))
    }

    fn id_mark<T: TryFrom<Id>>(&self, kind: IdKind) -> T {
        id_mark(self.marks, kind)
    }

    fn bad_share(&mut self, place: impl Display) -> Option<(String, Fault)> {
        let becomes = self.dice.of(&["1.5", "-0.1", "NaN", "inf", "1.0000001", "Some(2)", "Some(/* 1 */ 7)"]);
        let skip = becomes.find(['2', '7']).unwrap_or(0);
        let mark = self.share_mark().to_string();
        Some((place.to_string(), Fault { mark, becomes: becomes.into(), skip, what: Wrong::NotAShare }))
    }

    /// The same where no `Some` can stand.
    fn bare_share(&mut self, place: impl Display) -> Option<(String, Fault)> {
        let (place, fault) = self.bad_share(place)?;
        let becomes = fault.becomes[fault.skip..].trim_end_matches(')').to_owned();
        Some((place, Fault { becomes, skip: 0, ..fault }))
    }

    fn bad_amount(&mut self, place: impl Display) -> Option<(String, Fault)> {
        let becomes = self.dice.of(&["-1", "-0.01", "-1_000_000", "-1e3"]);
        let mark = (self.euro_mark().cents() / 100).to_string();
        Some((place.to_string(), Fault { mark, becomes: becomes.into(), skip: 0, what: Wrong::Negative }))
    }

    /// A fault that is wrong as it is.
    fn as_it_is(&self, place: impl Display, mark: String, what: Wrong) -> Option<(String, Fault)> {
        Some((place.to_string(), Fault { becomes: mark.clone(), mark, skip: 0, what }))
    }

    fn as_amount(&self) -> String {
        (self.euro_mark().cents() / 100).to_string()
    }

    fn some_risk(&mut self) -> Option<(usize, &mut Risk)> {
        let list = &mut Arc::make_mut(&mut self.design.risks).list;
        let at = self.dice.below(list.len());
        list.get_mut(at).map(|it| (at, it))
    }

    fn top(&mut self) -> &mut Bovenkant {
        Arc::make_mut(&mut self.design.bovenkant)
    }

    /// Money, or what is kept of it to compare with.
    fn money(&mut self) -> (&'static str, &mut Money) {
        let of_kept = self.dice.one_in(3);
        let money = Arc::make_mut(&mut self.design.money);
        if of_kept && money.kept.is_none() {
            money.kept = Some(Box::default());
        }
        match (of_kept, money) {
            (true, Money { kept: Some(kept), .. }) => ("kept", kept),
            (_, money) => ("money", money),
        }
    }

    fn try_one(&mut self) -> Option<(String, Fault)> {
        match self.dice.below(22) {
            0 => {
                let mark = self.share_mark();
                let (at, risk) = self.some_risk()?;
                risk.probability = Some(mark);
                self.bad_share(format!("probability {at}"))
            }
            1 => self.estimate(),
            2 => {
                let mark = self.euro_mark();
                let (at, risk) = self.some_risk()?;
                risk.price = Some(mark);
                self.bad_amount(format!("price {at}"))
            }
            3 => self.measure(),
            4 => self.fte(),
            5 => self.mandate(),
            6 => {
                let (mark, at) = (self.euro_mark(), self.dice.below(self.design.bovenkant.cases.len()));
                self.top().cases.get_mut(at)?.amount = mark;
                self.bad_amount(format!("case {at}"))
            }
            7 => {
                let (mark, at) = (self.id_mark(IdKind::Role), self.dice.below(self.design.bovenkant.lines.len()));
                let line = self.top().lines.get_mut(at)?;
                line.to = mark;
                let becomes = format!("\"{}\"", line.from);
                Some((format!("line {at}"), Fault { mark: format!("\"{mark}\""), becomes, skip: 0, what: Wrong::Loop }))
            }
            8 => {
                let (mark, at) = (3000 + self.marks, self.dice.below(self.design.bovenkant.roles.len()));
                let (down, beyond) = (self.dice.one_in(2), self.dice.of(&["4001", "-4001", "32767", "-32768"]));
                let spot = if down { Spot { x: 5, y: mark } } else { Spot { x: mark, y: 5 } };
                self.top().roles.get_mut(at)?.at = Some(spot);
                // Not the end of another field's name, such as `likely: `.
                let name = if down { " y: " } else { "x: " };
                let becomes = format!("{name}{beyond}");
                Some((
                    format!("at {at}"),
                    Fault { mark: format!("{name}{mark}"), becomes, skip: name.len(), what: Wrong::OffCanvas },
                ))
            }
            9 => self.threshold(),
            10 => self.axis(),
            11 | 12 => self.amount_of_money(),
            13 => self.share_of_money(),
            14 | 15 => self.tier(),
            16 | 17 => self.missing(),
            18 | 19 => self.twice(),
            20 => self.listed(),
            _ => self.long(),
        }
    }

    fn estimate(&mut self) -> Option<(String, Fault)> {
        let (mark, which, of_cost) = (self.euro_mark(), self.dice.below(3), self.dice.one_in(3));
        let (lower, higher) = (mark - Euro::new(3), mark + Euro::new(3));
        let points = Some(match which {
            0 => ThreePoint { low: mark, likely: higher, high: higher },
            1 => ThreePoint { low: higher, likely: mark, high: higher },
            _ => ThreePoint { low: lower, likely: higher, high: mark },
        });
        let place = if of_cost {
            let (whose, money) = self.money();
            money.direct.last_mut()?.range = points;
            format!("range {whose}")
        } else {
            let (at, risk) = self.some_risk()?;
            risk.impact = points;
            format!("impact {at}")
        };
        let fault = self.as_it_is(place, self.as_amount(), Wrong::NotInOrder);
        let negative = |(place, it): (String, Fault)| (place, Fault { becomes: "-5".into(), ..it });
        if which == 0 { fault.map(negative) } else { fault }
    }

    fn measure(&mut self) -> Option<(String, Fault)> {
        let (share, amount, which) = (self.share_mark(), self.euro_mark(), self.dice.below(3));
        let (at, risk) = self.some_risk()?;
        let measure = risk.measures.last_mut()?;
        match which {
            0 => measure.cuts_probability = share,
            1 => measure.cuts_impact = share,
            _ => measure.cost = amount,
        }
        let place = format!("measure {at} {which}");
        if which == 2 { self.bad_amount(place) } else { self.bare_share(place) }
    }

    fn fte(&mut self) -> Option<(String, Fault)> {
        let (mark, which) = (self.share_mark(), self.dice.below(3));
        let at = self.dice.below(self.design.team.disciplines.len());
        let team = Arc::make_mut(&mut self.design.team);
        match which {
            0 => team.disciplines.get_mut(at)?.people.last_mut()?.fte = mark,
            1 => team.disciplines.get_mut(at)?.vacancies.last_mut()?.fte = mark,
            _ => team.outside.first_mut()?.fte = mark,
        }
        let at = if which == 2 { 0 } else { at };
        self.bare_share(format!("fte {which} {at}"))
    }

    fn mandate(&mut self) -> Option<(String, Fault)> {
        let (mark, backwards) = (self.euro_mark(), self.dice.one_in(2));
        let at = self.dice.below(self.design.bovenkant.mandates.len());
        let mandate = self.top().mandates.get_mut(at)?;
        let place = format!("mandate {at}");
        if backwards {
            (mandate.above, mandate.up_to) = (mark + Euro::new(3), Some(mark));
            self.as_it_is(place, self.as_amount(), Wrong::Backwards)
        } else {
            mandate.above = mark;
            self.bad_amount(place)
        }
    }

    fn threshold(&mut self) -> Option<(String, Fault)> {
        let (mark, which) = (Some(self.share_mark()), self.dice.below(9));
        let own = &mut self.design.thresholds;
        match which {
            0 => own.client_share_goal = mark,
            1 => own.execution_left = mark,
            2 => own.shared_least = mark,
            3 => own.alignment_full = mark,
            4 => own.alignment_domains = mark,
            5 => own.guard_rails = mark,
            6 => own.lopsided = mark,
            7 => own.price_weight = mark,
            _ => {
                own.overloaded_roles = Some(7);
                let (name, number) = ("overloaded_roles: ", self.dice.of(&["0", "21", "255"]));
                let (mark, becomes) = (format!("{name}7"), format!("{name}{number}"));
                let fault = Fault { mark, becomes, skip: name.len(), what: Wrong::NotACount };
                return Some(("threshold 8".into(), fault));
            }
        }
        self.bad_share(format!("threshold {which}"))
    }

    fn axis(&mut self) -> Option<(String, Fault)> {
        let (share, amount) = (self.share_mark(), self.euro_mark());
        let mut axes = MatrixAxes::ending_at(0.9, Euro::new(900));
        let (mark, becomes) = match self.dice.below(4) {
            0 => {
                axes.probability = share;
                (share.to_string(), ["0", "1.5", "NaN"])
            }
            1 => {
                axes.impact = amount;
                (self.as_amount(), ["0", "-5", "0.5"])
            }
            2 => {
                axes.probability_steps[1] = share;
                (share.to_string(), ["0.95", "0.1", "NaN"])
            }
            _ => {
                axes.impact_steps[0] = amount;
                (self.as_amount(), ["-5", "901", "1e9"])
            }
        };
        Arc::make_mut(&mut self.design.risks).axes = Some(axes);
        let becomes = self.dice.of(&becomes).to_owned();
        Some(("axes".into(), Fault { mark, becomes, skip: 0, what: Wrong::NoAxes }))
    }

    fn amount_of_money(&mut self) -> Option<(String, Fault)> {
        let (mark, which) = (self.euro_mark(), self.dice.below(11));
        let (of, money) = self.money();
        match which {
            0 => money.tab = Some(mark),
            1 => money.fee = Some(mark),
            2 => money.fee_at_risk = Some(mark),
            3 => money.risk_pot = Some(mark),
            4 => money.optimisation_room = Some(mark),
            5 => money.fund = Some(mark),
            6 => money.client_reserve = Some(mark),
            7 => money.direct.last_mut()?.amount = mark,
            8 => money.overhead.first_mut()?.amount = mark,
            9 => money.staffel.as_mut()?.gain_cap = Some(mark),
            _ => money.staffel.as_mut()?.loss_cap = Some(mark),
        }
        self.bad_amount(format!("{of} {which}"))
    }

    fn share_of_money(&mut self) -> Option<(String, Fault)> {
        let (mark, weight) = (self.share_mark(), self.dice.one_in(2));
        let (of, money) = self.money();
        if weight {
            money.price_weight = Some(mark);
            self.bad_share(format!("{of} weight"))
        } else {
            money.partners.last_mut()?.share = mark;
            self.bare_share(format!("{of} partner"))
        }
    }

    fn tier(&mut self) -> Option<(String, Fault)> {
        let (share, amount, which) = (self.share_mark(), self.euro_mark(), self.dice.below(4));
        let (loss, at) = (self.dice.one_in(2), self.dice.below(4));
        let (of, money) = self.money();
        let Staffel { gain, loss: losses, .. } = money.staffel.as_mut()?;
        let tier = if loss { losses } else { gain }.get_mut(at)?;
        let place = format!("{of} tier {loss} {at} {}", which.min(2));
        match which {
            0 => tier.client = share,
            1 => tier.contractor = share,
            2 => tier.up_to = Some(Bound::Share(share)),
            _ => tier.up_to = Some(Bound::Amount(amount)),
        }
        let amount = self.as_amount();
        let bound = |mark: String, becomes: &str, what| {
            Some((place.clone(), Fault { mark, becomes: becomes.into(), skip: 0, what }))
        };
        match which {
            2 => bound(format!("Share({share})"), "Share(10.5)", Wrong::NotABound),
            3 => bound(format!("Amount({amount})"), "Amount(-1)", Wrong::Negative),
            _ => self.bare_share(place),
        }
    }
}

/// An id that only one fault has.
pub fn id_mark<T: TryFrom<Id>>(marks: i16, kind: IdKind) -> T {
    let id = Id::parse(&format!("{}-merk{marks:03}", kind.prefix())).expect("an id");
    id.try_into().ok().expect("of its kind")
}

/// The text with every mark replaced, and where each fault then stands.
pub fn spoil(text: &str, faults: &[Fault]) -> Spoiled {
    let mut marks: Vec<(usize, &Fault)> = faults
        .iter()
        .map(|fault| {
            let places: Vec<usize> = text.match_indices(&fault.mark).map(|it| it.0).collect();
            assert_eq!(places.len(), 1, "{fault:?}");
            (places[0], fault)
        })
        .collect();
    marks.sort_by_key(|it| it.0);
    let (mut spoiled, mut from, mut places) = (String::new(), 0, Vec::new());
    for (at, fault) in marks {
        spoiled.push_str(&text[from..at]);
        let before = format!("{spoiled}{}", &fault.becomes[..fault.skip]);
        let line = before.matches('\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
        places.push((line, column, fault.what));
        spoiled.push_str(&fault.becomes);
        from = at + fault.mark.len();
    }
    spoiled.push_str(&text[from..]);
    (spoiled, places)
}
