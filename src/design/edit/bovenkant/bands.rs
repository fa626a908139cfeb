//! Changes to the mandates on one subject, band by band: who decides, and where one limit ends and the next begins.
//!
//! What one of these changes is decided on: it is no proposal any more. What they leave as it was stays one.

use crate::design::bovenkant::{Bovenkant, Mandate};
use crate::design::euro::Euro;
use crate::design::id::{Ids, MandateId, RoleId, SubjectId};
use crate::design::mandates::Band;
use crate::design::phases::Phase;

/// Gives a band of a subject to somebody, or to nobody: mandates that reach into it are cut at its limits, and
/// neighbours that say the same become one. None where subject or role is not there.
pub(super) fn decide(
    top: &mut Bovenkant,
    ids: &mut Ids,
    phase: Phase,
    (subject, band): (SubjectId, Band),
    who: Option<(RoleId, &[RoleId])>,
) -> Option<()> {
    let money = top.subject(subject)?.money;
    if let Some((who, _)) = who {
        top.role(who)?;
    }
    let band = if money { band } else { Band::ALL };
    if band.up_to.is_some_and(|it| it <= band.above) {
        return None;
    }
    let mut free = None;
    let mut after = Vec::with_capacity(top.mandates.len() + 2);
    for it in std::mem::take(&mut top.mandates) {
        if it.subject != subject || (money && !it.band().meets(&band)) {
            after.push(it);
            continue;
        }
        let below = (money && it.above < band.above).then_some(band.above);
        let over = band.up_to.filter(|limit| money && it.up_to.is_none_or(|end| end > *limit));
        if let Some(limit) = below {
            after.push(Mandate { up_to: Some(limit), ..it.clone() });
        }
        match over {
            Some(limit) if below.is_some() => {
                after.push(Mandate { id: MandateId::new(ids), above: limit, ..it });
            }
            Some(limit) => after.push(Mandate { above: limit, ..it }),
            // It lies in the band as a whole: whoever decides now takes its place.
            None if below.is_none() => free = free.or(Some(it.id)),
            None => {}
        }
    }
    if let Some((who, with)) = who {
        let id = free.unwrap_or_else(|| MandateId::new(ids));
        let with = with.iter().copied().filter(|it| *it != who && top.role(*it).is_some()).collect();
        let (above, up_to, renewed) = (band.above, band.up_to, Some(phase));
        after.push(Mandate { id, subject, above, up_to, who, with, renewed, proposed: false });
    }
    top.mandates = after;
    join(top, subject);
    Some(())
}

/// Makes neighbours on a subject that say the same into one.
fn join(top: &mut Bovenkant, subject: SubjectId) {
    top.mandates.sort_by_key(|it| (it.subject == subject).then_some(it.above));
    let mut joined: Vec<Mandate> = Vec::with_capacity(top.mandates.len());
    for it in std::mem::take(&mut top.mandates) {
        let same = |last: &&mut Mandate| {
            it.subject == subject
                && last.subject == subject
                && last.who == it.who
                && last.with == it.with
                && last.renewed == it.renewed
                && last.proposed == it.proposed
                && last.up_to == Some(it.above)
        };
        match joined.last_mut().filter(same) {
            Some(last) => last.up_to = it.up_to,
            None => joined.push(it),
        }
    }
    top.mandates = joined;
}

/// Divides every mandate on a subject that holds amounts below and above a limit.
pub(super) fn add_limit(top: &mut Bovenkant, ids: &mut Ids, subject: SubjectId, limit: Euro) {
    let holds = |it: &Mandate| it.subject == subject && it.above < limit && it.up_to.is_none_or(|end| end > limit);
    let above: Vec<Mandate> = top.mandates.iter().filter(|it| holds(it)).cloned().collect();
    top.mandates.iter_mut().filter(|it| holds(it)).for_each(|it| {
        (it.up_to, it.proposed) = (Some(limit), false);
    });
    let above = above.into_iter().map(|it| Mandate { id: MandateId::new(ids), above: limit, proposed: false, ..it });
    top.mandates.extend(above);
}

/// Moves a limit of a subject. Limits that it passes go along, and a mandate between two limits that meet is gone.
pub(super) fn move_limit(top: &mut Bovenkant, subject: SubjectId, from: Euro, to: Option<Euro>) {
    let Some(subject) = top.subject(subject).cloned() else { return };
    // Away: as far as the next limit, or without end.
    let next = top.limits_on(&subject).into_iter().find(|it| *it > from);
    let to = to.map(|it| it.max(Euro::ZERO)).or(next);
    let goes = |it: Euro| match to {
        Some(to) => it == from || (it > from && it < to) || (it < from && it > to),
        None => it >= from,
    };
    for it in top.mandates.iter_mut().filter(|it| it.subject == subject.id) {
        if it.above > Euro::ZERO && goes(it.above) {
            // Above an endless band lies nothing: the mandate ends where it starts, and goes.
            it.up_to = if to.is_none() { Some(it.above) } else { it.up_to };
            it.above = to.unwrap_or(it.above);
            it.proposed = false;
        }
        if it.up_to.is_some_and(|limit| limit > it.above && goes(limit)) {
            it.up_to = to;
            it.proposed = false;
        }
    }
    top.mandates.retain(|it| it.subject != subject.id || it.up_to.is_none_or(|limit| limit > it.above));
}
