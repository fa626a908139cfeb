//! The words of a walk: each step a sentence with its date, what happens, and what comes when it does not work.

use jiff::civil::Date;

use crate::design::bovenkant::{Act, Mandate, StepKind, Stop, WalkStep};
use crate::design::euro::Euro;
use crate::design::id::{MandateId, RoleId};
use crate::ui::Cx;
use crate::ui::walk::Walk;

/// 'Who' as one calls it: the role.
pub(super) fn who(cx: &Cx, id: RoleId) -> String {
    cx.design().bovenkant.role(id).map(|it| cx.text.role_name(it)).unwrap_or_default()
}

/// A step in a sentence: by when, what, and what comes when it does not work.
pub(super) fn sentence(cx: &Cx, walk: &Walk, path: &[WalkStep], nth: usize) -> String {
    let (step, starts) = (&path[nth], walk.starts(cx.text.language()));
    let what = act_words(cx, walk, &step.act);
    let says = match step.stop {
        Some(Stop::Vacant(role)) => {
            let vacant = cx.text.with("walk-vacant", [("who", who(cx, role).into())]);
            format!("{what} – {vacant}")
        }
        _ => what,
    };
    let says = match path.get(nth + 1).map(|it| next_words(cx, &it.act)) {
        Some(next) if step.stop.is_none() => cx.text.with("walk-then", [("says", says.into()), ("next", next.into())]),
        _ => says,
    };
    lead(cx, step, step.by(starts), says)
}

fn lead(cx: &Cx, step: &WalkStep, by: Option<Date>, says: String) -> String {
    let date = by.map(|it| cx.text.language().date(it));
    let rung = step.rung.and_then(|id| cx.design().bovenkant.ladder.iter().find(|it| it.id == id));
    let term = rung.map(|it| it.days);
    let says = says.into();
    match (term, date) {
        (Some(None), _) => cx.text.with("walk-lead-open", [("says", says)]),
        (Some(Some(days)), Some(date)) => {
            cx.text.with("walk-lead-term", [("days", usize::from(days).into()), ("date", date.into()), ("says", says)])
        }
        (Some(Some(days)), None) => {
            cx.text.with("walk-lead-days", [("days", usize::from(days).into()), ("says", says)])
        }
        (None, Some(date)) => cx.text.with("walk-lead-day", [("date", date.into()), ("says", says)]),
        (None, None) => cx.text.with("walk-lead-plain", [("says", says)]),
    }
}

pub(super) fn mandate<'a>(cx: &Cx<'a>, id: MandateId) -> Option<&'a Mandate> {
    cx.design().bovenkant.mandates.iter().find(|it| it.id == id)
}

fn decides(cx: &Cx, it: &Mandate) -> String {
    let name = who(cx, it.who).into();
    if it.with.is_empty() {
        return cx.text.with("walk-decides", [("who", name)]);
    }
    let with: Vec<String> = it.with.iter().map(|it| who(cx, *it)).collect();
    cx.text.with("walk-decides-with", [("who", name), ("with", cx.text.list(&with).into())])
}

/// What happens at a step, without its date.
fn act_words(cx: &Cx, walk: &Walk, act: &Act) -> String {
    let top = &cx.design().bovenkant;
    let subject = walk.subject.and_then(|it| top.subject(it));
    match act {
        Act::Decides(all) => {
            let on_it: Vec<&Mandate> = all.iter().filter_map(|it| mandate(cx, *it)).collect();
            if let [only] = on_it[..] {
                return decides(cx, only);
            }
            let names: Vec<String> = on_it.iter().map(|it| who(cx, it.who)).collect();
            cx.text.with("walk-double", [("who", cx.text.list(&names).into())])
        }
        Act::Reserved(role) => cx.text.with("walk-reserved", [("who", who(cx, *role).into())]),
        Act::NoSubject => cx.t("walk-no-subject-stop"),
        Act::Nobody if subject.is_some_and(|it| it.money) => {
            let language = cx.text.language();
            let amount = language.euro(walk.euro(language).unwrap_or(Euro::ZERO));
            cx.text.with("walk-nobody", [("amount", amount.into())])
        }
        Act::Nobody => cx.t("walk-nobody-plain"),
        Act::Climbs(id) => {
            let Some(step) = top.ladder.iter().find(|it| it.id == *id) else { return String::new() };
            let Some(role) = step.role else { return cx.t("walk-no-role") };
            let key = match step.kind {
                StepKind::Talk => "walk-climb-talk",
                StepKind::Advise => "walk-climb-advise",
                StepKind::Decide => "walk-climb-decide",
                StepKind::ClaimProcedure => "walk-climb-claim",
            };
            cx.text.with(key, [("who", who(cx, role).into())])
        }
        Act::NoLadder => cx.t("walk-no-ladder"),
        Act::Deadlock => {
            let Some(deadlock) = &top.deadlock else { return String::new() };
            let kind = cx.text.word(deadlock.kind).into();
            match deadlock.role {
                Some(role) => cx.text.with("walk-deadlock-by", [("kind", kind), ("who", who(cx, role).into())]),
                None => cx.text.with("walk-deadlock", [("kind", kind)]),
            }
        }
        Act::NoWayOut => cx.t("walk-no-way-out"),
    }
}

/// Where it goes when a step does not work.
fn next_words(cx: &Cx, act: &Act) -> String {
    match act {
        Act::Deadlock => cx.t("walk-next-deadlock"),
        Act::NoLadder => cx.t("walk-next-none"),
        Act::NoWayOut => cx.t("walk-next-no-way-out"),
        _ => {
            let roles: Vec<String> = cx.design().bovenkant.acting(act).into_iter().map(|it| who(cx, it)).collect();
            if roles.is_empty() {
                return cx.t("walk-no-role");
            }
            cx.text.with("walk-next-step", [("who", cx.text.list(&roles).into())])
        }
    }
}
