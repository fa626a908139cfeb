//! Faults of ids and of texts: what is missing, stands twice, is listed twice, or is too long.

use std::sync::Arc;

use alliantietafel::design::bovenkant::Seat;
use alliantietafel::design::id::{Id, IdKind};
use alliantietafel::design::money::{Money, PartnerShare};
use alliantietafel::design::risks::RiskHolder;
use alliantietafel::files::format::Wrong;

use super::{Fault, Gardener, id_mark};

impl Gardener<'_> {
    /// A reference to what is not there.
    pub fn missing(&mut self) -> Option<(String, Fault)> {
        let (person, discipline, role) = (IdKind::Person, IdKind::Discipline, IdKind::Role);
        let which = self.dice.below(24);
        let kind = match which {
            0 | 6 => person,
            1 => discipline,
            2 | 7 | 8 | 11 | 12 | 13 | 14 => role,
            3 | 18 => IdKind::Party,
            4 | 5 => IdKind::Parent,
            9 | 10 | 16 => IdKind::Subject,
            15 | 17 => IdKind::Risk,
            _ => self.dice.of(&IdKind::ALL),
        };
        let mark = self.id_mark::<Id>(kind);
        let line = self.dice.below(self.design.bovenkant.lines.len());
        // A line that has a loop already ends where it starts, whatever is missing.
        let place = if matches!(which, 7 | 8) { format!("line {line}") } else { format!("missing {mark}") };
        match which {
            0 => self.some_risk()?.1.holder = Some(RiskHolder::Person(mark.try_into().ok()?)),
            1 => self.some_risk()?.1.holder = Some(RiskHolder::Discipline(mark.try_into().ok()?)),
            2 => self.some_risk()?.1.holder = Some(RiskHolder::Role(mark.try_into().ok()?)),
            3 => {
                let chosen = &mut Arc::make_mut(&mut self.design.principles).chosen;
                chosen.iter_mut().find_map(|it| it.signatures.first_mut())?.party = mark.try_into().ok()?;
            }
            4 => {
                let team = Arc::make_mut(&mut self.design.team);
                let mut people = team.disciplines.iter_mut().flat_map(|it| &mut it.people);
                people.next()?.parent = mark.try_into().ok();
            }
            5 => Arc::make_mut(&mut self.design.team).outside.last_mut()?.parent = mark.try_into().ok(),
            6 => self.top().roles.last_mut()?.seats.push(Seat::Person(mark.try_into().ok()?)),
            7 => self.top().lines.get_mut(line)?.from = mark.try_into().ok()?,
            8 => self.top().lines.get_mut(line)?.to = mark.try_into().ok()?,
            9 => self.top().lines.last_mut()?.subject = mark.try_into().ok(),
            10 => self.top().mandates.first_mut()?.subject = mark.try_into().ok()?,
            11 => self.top().mandates.last_mut()?.who = mark.try_into().ok()?,
            12 => self.top().mandates.last_mut()?.with.push(mark.try_into().ok()?),
            13 => self.top().ladder.last_mut()?.role = mark.try_into().ok(),
            14 => self.top().deadlock.as_mut()?.role = mark.try_into().ok(),
            15 => self.top().cases.last_mut()?.risk = mark.try_into().ok(),
            16 => self.top().cases.first_mut()?.subject = mark.try_into().ok(),
            17 => {
                let groups = &mut Arc::make_mut(&mut self.design.money).groups;
                groups.last_mut()?.risks.push(mark.try_into().ok()?);
            }
            18 => {
                let share = PartnerShare { who: mark, share: 0.25 };
                Arc::make_mut(&mut self.design.money).partners.push(share);
            }
            19..=21 => Arc::make_mut(&mut self.design.arrangements).last_mut()?.about.push(mark),
            _ => Arc::make_mut(&mut self.design.notes).first_mut()?.about.push(mark),
        }
        self.as_it_is(place, format!("\"{mark}\""), Wrong::Missing)
    }

    /// An element that has the id of one of its kind before it, which nothing refers to.
    pub fn twice(&mut self) -> Option<(String, Fault)> {
        let which = self.dice.below(14);
        let (one, other) = (self.dice.below(9), self.dice.below(9));
        let marks = self.marks;
        macro_rules! among {
            ($kind:ident, $ids:expr) => {{
                let mark = id_mark::<Id>(marks, IdKind::$kind);
                let mut ids: Vec<_> = $ids.collect();
                let (first, second) = (one.min(other), one.max(other));
                if first == second || second >= ids.len() {
                    return None;
                }
                let (first, second) = (*ids[first], &mut *ids[second]);
                let was = Id::from(*second);
                *second = mark.try_into().ok()?;
                (Id::from(first), was, mark)
            }};
        }
        let (first, second, mark) = match which {
            0 => among!(
                Measure,
                Arc::make_mut(&mut self.design.risks)
                    .list
                    .iter_mut()
                    .flat_map(|it| &mut it.measures)
                    .map(|it| &mut it.id)
            ),
            1 => among!(Note, Arc::make_mut(&mut self.design.notes).iter_mut().map(|it| &mut it.id)),
            2 => among!(Arrangement, Arc::make_mut(&mut self.design.arrangements).iter_mut().map(|it| &mut it.id)),
            3 => among!(Case, self.top().cases.iter_mut().map(|it| &mut it.id)),
            4 => among!(Step, self.top().ladder.iter_mut().map(|it| &mut it.id)),
            5 => among!(Line, self.top().lines.iter_mut().map(|it| &mut it.id)),
            6 => among!(Mandate, self.top().mandates.iter_mut().map(|it| &mut it.id)),
            7 => {
                let Money { direct, overhead, .. } = Arc::make_mut(&mut self.design.money);
                among!(Cost, direct.iter_mut().chain(overhead).map(|it| &mut it.id))
            }
            8 => among!(Group, Arc::make_mut(&mut self.design.money).groups.iter_mut().map(|it| &mut it.id)),
            9 => among!(Worked, Arc::make_mut(&mut self.design.money).examples.iter_mut().map(|it| &mut it.id)),
            10 => among!(Principle, Arc::make_mut(&mut self.design.principles).chosen.iter_mut().map(|it| &mut it.id)),
            _ => {
                let team = Arc::make_mut(&mut self.design.team);
                let in_team = team.disciplines.iter_mut().flat_map(|it| &mut it.vacancies).map(|it| &mut it.id);
                let roles = &mut Arc::make_mut(&mut self.design.bovenkant).roles;
                let seats = roles.iter_mut().flat_map(|it| &mut it.seats).filter_map(|it| match it {
                    Seat::Open(it) => Some(&mut it.id),
                    Seat::Person(_) => None,
                });
                among!(Vacancy, in_team.chain(seats))
            }
        };
        // Each of the two in one such fault, or the marks would be taken for ids.
        if !self.used.insert(format!("id {first}"))
            || first.as_str().contains("merk")
            || second.as_str().contains("merk")
        {
            return None;
        }
        let (mark, becomes) = (format!("\"{mark}\""), format!("\"{first}\""));
        Some((format!("id {second}"), Fault { mark, becomes, skip: 0, what: Wrong::Twice }))
    }

    /// A risk in a second group, or a partner with a second share.
    pub fn listed(&mut self) -> Option<(String, Fault)> {
        let (risk_mark, partner) = (self.id_mark(IdKind::Risk), self.dice.one_in(2));
        let at = self.dice.below(4);
        let (party, parent) = (self.id_mark::<Id>(IdKind::Party), self.id_mark::<Id>(IdKind::Parent));
        let (of, money) = self.money();
        let (mark, id) = if partner {
            let who = money.partners.get(at)?.who;
            let mark = if who.kind() == IdKind::Party { party } else { parent };
            money.partners.push(PartnerShare { who: mark, share: 0.25 });
            (mark, who)
        } else {
            let risk = *money.groups.get(at)?.risks.last()?;
            money.groups.last_mut()?.risks.push(risk_mark);
            (Id::from(risk_mark), Id::from(risk))
        };
        if id.as_str().contains("merk") {
            return None;
        }
        let (mark, becomes) = (format!("\"{mark}\""), format!("\"{id}\""));
        Some((format!("{of} listed {mark}"), Fault { mark, becomes, skip: 0, what: Wrong::Listed }))
    }

    /// A text that is longer than any text.
    pub fn long(&mut self) -> Option<(String, Fault)> {
        let (mark, which) = (format!("lang{:03}é\\\" ", self.marks), self.dice.below(40));
        if !self.used.insert("long".into()) {
            return None;
        }
        let words = format!("lang{:03}é\" {}", self.marks, "x".repeat(200_000));
        let (risk, top) =
            (Arc::make_mut(&mut self.design.risks).list.last_mut(), Arc::make_mut(&mut self.design.bovenkant));
        let (money, team) = (Arc::make_mut(&mut self.design.money), Arc::make_mut(&mut self.design.team));
        let principle = Arc::make_mut(&mut self.design.principles).chosen.last_mut();
        let (role, discipline) = (top.roles.last_mut(), team.disciplines.last_mut());
        let arrangement = Arc::make_mut(&mut self.design.arrangements).last_mut();
        let waiver = Arc::make_mut(&mut self.design.waivers).last_mut();
        let party = self.design.parties.last_mut();
        let field = match which {
            0 => &mut self.design.name,
            1 => &mut self.design.project.description,
            2 => &mut party?.name,
            3 => &mut party?.parents.last_mut()?.name,
            4 => &mut risk?.title,
            5 => &mut risk?.description,
            6 => &mut risk?.reason,
            7 => &mut risk?.measures.last_mut()?.title,
            8 => risk?.tags.last_mut()?,
            9 => &mut principle?.name,
            10 => &mut principle?.asks,
            11 => principle?.behaviours.last_mut()?,
            12 => &mut principle?.exceptions,
            13 => &mut principle?.signatures.last_mut()?.name,
            14 => principle?.entry.insert(String::new()),
            15 => &mut discipline?.name,
            16 => &mut discipline?.people.last_mut()?.name,
            17 => &mut discipline?.people.last_mut()?.function,
            18 => &mut discipline?.vacancies.last_mut()?.function,
            19 => &mut team.outside.last_mut()?.name,
            20 => &mut role?.name,
            21 => &mut role?.purpose,
            22 => &mut role?.limits,
            23 => &mut top.subjects.last_mut()?.name,
            24 => &mut top.deadlock.as_mut()?.text,
            25 => &mut top.cases.last_mut()?.title,
            26 => &mut money.how,
            27 => &mut money.direct.last_mut()?.name,
            28 => &mut money.overhead.last_mut()?.name,
            29 => &mut money.groups.last_mut()?.name,
            30 => &mut money.examples.last_mut()?.title,
            31 => &mut money.kept.as_mut()?.how,
            32 => &mut arrangement?.text,
            33 => &mut arrangement?.who,
            34 => &mut arrangement?.when,
            35 => &mut Arc::make_mut(&mut self.design.notes).last_mut()?.text,
            36 => &mut waiver?.rule,
            37 => &mut waiver?.wording,
            38 => &mut waiver?.reason,
            _ => &mut waiver?.name,
        };
        *field = words;
        let mark = format!("\"{mark}");
        Some((format!("long {which}"), Fault { becomes: mark.clone(), mark, skip: 0, what: Wrong::TooLong }))
    }
}
