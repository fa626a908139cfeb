//! A case walked through mandate and ladder: 'if this, then that, along that path' (ES Bijlage Organisatie).

use crate::design::bovenkant::{Bovenkant, Mandate};
use crate::design::euro::Euro;
use crate::design::id::{MandateId, StepId, SubjectId};

/// A step on the path of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WalkStep {
    /// This mandate covers the amount: its holder decides.
    Decides(MandateId),
    /// No mandate covers the amount.
    NobodyDecides,
    /// Above the limit of whoever decides, this mandate takes over.
    Above(MandateId),
    /// Above this amount nobody decides.
    NobodyAbove(Euro),
    /// Without agreement it goes to this step of the ladder.
    Climbs {
        /// The step.
        step: StepId,
        /// The day, counted from the start, by which the step is over; none once a step on the way has no term.
        until: Option<u32>,
    },
}

impl Bovenkant {
    /// The path of a decision: who decides on the amount, who does above that, and the ladder for when they do not
    /// agree. Without a subject nobody decides.
    pub fn walk(&self, subject: Option<SubjectId>, amount: Euro) -> Vec<WalkStep> {
        let mut on_it: Vec<&Mandate> = subject.map(|it| self.mandates_on(it).collect()).unwrap_or_default();
        on_it.sort_by_key(|it| it.above);
        let covering = |amount: Euro| on_it.iter().filter(move |it| it.covers(amount));

        let mut path: Vec<WalkStep> = covering(amount).map(|it| WalkStep::Decides(it.id)).collect();
        // The highest limit of whoever decides; none: at least one of them decides without limit.
        let limit =
            covering(amount).map(|it| it.up_to).collect::<Option<Vec<Euro>>>().and_then(|it| it.into_iter().max());
        match limit {
            _ if path.is_empty() => path.push(WalkStep::NobodyDecides),
            Some(limit) => {
                let above: Vec<WalkStep> =
                    covering(limit + Euro::from_cents(1)).map(|it| WalkStep::Above(it.id)).collect();
                if above.is_empty() {
                    path.push(WalkStep::NobodyAbove(limit));
                }
                path.extend(above);
            }
            None => {}
        }

        let mut day = Some(0);
        for step in &self.ladder {
            day = day.zip(step.days).map(|(day, days)| day + u32::from(days));
            path.push(WalkStep::Climbs { step: step.id, until: day });
        }
        path
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::bovenkant::{EscalationStep, Role, RoleKind, StepKind, Subject};
    use crate::design::id::{Ids, RoleId};

    const LIMIT: Euro = Euro::new(250_000);

    /// The AMT decides up to a limit, and the board above it where `board` says so.
    fn top(board: bool, days: &[Option<u16>]) -> (Bovenkant, SubjectId, Vec<MandateId>) {
        let ids = &mut Ids::seeded(3);
        let subject = Subject { id: SubjectId::new(ids), name: "Wijziging".into(), money: true, reserved: false };
        let amt = Role::new(RoleId::new(ids), RoleKind::ManagementTeam, "AMT");
        let mandate = |ids: &mut Ids, above, up_to| Mandate {
            id: MandateId::new(ids),
            subject: subject.id,
            above,
            up_to,
            who: amt.id,
            with: Vec::new(),
            renewed: None,
        };
        let mut mandates = vec![mandate(ids, Euro::ZERO, Some(LIMIT))];
        if board {
            mandates.insert(0, mandate(ids, LIMIT, None));
        }
        let step = |days: &Option<u16>| EscalationStep {
            id: StepId::new(ids),
            role: Some(amt.id),
            days: *days,
            kind: StepKind::Talk,
        };
        let ladder = days.iter().map(step).collect();
        let (of, which) = (subject.id, mandates.iter().map(|it| it.id).collect());
        let top = Bovenkant { subjects: vec![subject], mandates, ladder, roles: vec![amt], ..Bovenkant::default() };
        (top, of, which)
    }

    #[test]
    fn the_amount_finds_who_decides_and_who_takes_over() {
        let (top, subject, which) = top(true, &[]);
        let [board, amt] = which[..] else { panic!("two mandates") };
        assert_eq!(top.walk(Some(subject), Euro::ZERO), [WalkStep::Decides(amt), WalkStep::Above(board)]);
        assert_eq!(top.walk(Some(subject), LIMIT), [WalkStep::Decides(amt), WalkStep::Above(board)]);
        assert_eq!(top.walk(Some(subject), LIMIT + Euro::from_cents(1)), [WalkStep::Decides(board)]);
    }

    #[test]
    fn a_gap_is_nobody() {
        let (top, subject, which) = top(false, &[]);
        assert_eq!(top.walk(Some(subject), Euro::new(1)), [WalkStep::Decides(which[0]), WalkStep::NobodyAbove(LIMIT)]);
        assert_eq!(top.walk(Some(subject), Euro::new(250_001)), [WalkStep::NobodyDecides]);
        assert_eq!(top.walk(None, Euro::ZERO), [WalkStep::NobodyDecides]);
    }

    #[test]
    fn the_ladder_counts_days_until_a_step_has_no_term() {
        let (top, subject, _) = top(true, &[Some(3), Some(5), None, Some(10)]);
        let days = top.walk(Some(subject), Euro::ZERO).into_iter().filter_map(|it| match it {
            WalkStep::Climbs { until, .. } => Some(until),
            _ => None,
        });
        assert_eq!(days.collect::<Vec<_>>(), [Some(3), Some(8), None, None]);
    }

    #[test]
    fn two_who_decide_on_one_amount_both_show() {
        let (mut top, subject, which) = top(true, &[]);
        top.mandates[0].above = Euro::ZERO;
        let [board, amt] = which[..] else { panic!("two mandates") };
        assert_eq!(top.walk(Some(subject), LIMIT), [WalkStep::Decides(board), WalkStep::Decides(amt)]);
    }
}
