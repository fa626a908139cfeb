//! What in a design agrees with a chosen principle, what disagrees, and what is still open: facts with the place where
//! each stands. What disagrees here is what [`agreement`](crate::rules::principles::agreement) calls a contradiction: one definition.

use crate::design::arrangements::ArrangementKind;
use crate::design::bovenkant::{DecisionRule, Role, RoleKind};
use crate::design::catalogue::Agreement;
use crate::design::form::Side;
use crate::design::id::Id;
use crate::design::principles::Principle;
use crate::design::risks::Allocation;
use crate::rules::chapter::Group;
use crate::rules::facts::Facts;
use crate::rules::finding::{Arg, Finding};
use crate::rules::interests::interests;
use crate::rules::principles::agreement::contradiction;
use crate::rules::risks::thin_domain::shared_enough;

/// How a fact stands to a principle.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stand {
    /// The design contradicts the principle.
    Disagrees,
    /// Not arranged yet, or not known.
    Open,
    /// The design does what the principle says.
    Agrees,
}

/// A fact of the design beside a principle: the message `accord-<key>`.
#[derive(Clone, Debug, PartialEq)]
pub struct Accord {
    /// Its words.
    pub key: &'static str,
    /// How it stands to the principle.
    pub stand: Stand,
    /// What the words are made with.
    pub args: Vec<(&'static str, Arg)>,
    /// The elements that it is about.
    pub subjects: Vec<Id>,
    /// The part of the design where it stands.
    pub part: Group,
}

impl Accord {
    fn new(part: Group, stand: Stand, key: &'static str) -> Self {
        Self { key, stand, args: Vec::new(), subjects: Vec::new(), part }
    }

    fn say(mut self, name: &'static str, value: impl Into<Arg>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    fn about<T: Into<Id>>(mut self, ids: impl IntoIterator<Item = T>) -> Self {
        self.subjects.extend(ids.into_iter().map(Into::into));
        self
    }
}

/// Either of two facts.
fn either(part: Group, holds: bool, yes: &'static str, no: &'static str) -> Accord {
    if holds { Accord::new(part, Stand::Agrees, yes) } else { Accord::new(part, Stand::Open, no) }
}

/// What the design says to a chosen principle; nothing for one of the team's own, and where there is nothing to look at.
pub fn accords(facts: &Facts, principle: &Principle) -> Vec<Accord> {
    let Some(entry) = principle.entry.as_deref() else { return Vec::new() };
    let asked = facts.catalogue.principle(entry).map(|it| it.agrees_with.clone()).unwrap_or_default();
    let mut found: Vec<Accord> = asked.into_iter().flat_map(|it| asked_for(facts, it)).collect();
    found.extend(beside(facts, entry, principle));
    found
}

/// The facts about what the catalogue says that the principle must agree with.
fn asked_for(facts: &Facts, agreement: Agreement) -> Vec<Accord> {
    let (design, top) = (facts.design, &facts.design.bovenkant);
    let against = contradiction(facts, agreement, Finding::blocker());
    let subjects = || against.as_ref().map(|it| it.subjects.clone()).unwrap_or_default();
    match agreement {
        Agreement::OpenBook => {
            let (stand, key) = match design.money.open_book {
                Some(true) => (Stand::Agrees, "open-book"),
                Some(false) => (Stand::Disagrees, "closed-book"),
                None => (Stand::Open, "book-not-agreed"),
            };
            vec![Accord::new(Group::Principles, stand, key)]
        }
        Agreement::JointDecisions => {
            let (stand, key) = match top.decision_rule {
                Some(DecisionRule::Jointly) => (Stand::Agrees, "decides-jointly"),
                Some(DecisionRule::Majority) => (Stand::Disagrees, "decides-by-majority"),
                Some(DecisionRule::OneSide(_)) => (Stand::Disagrees, "decides-one-side"),
                None => (Stand::Open, "decisions-not-agreed"),
            };
            vec![Accord::new(Group::Bovenkant, stand, key).about(subjects())]
        }
        Agreement::NoClaims => vec![match &against {
            Some(it) => {
                let count = it.subjects.len();
                Accord::new(Group::Bovenkant, Stand::Disagrees, "claim-steps").say("count", count).about(subjects())
            }
            None => either(Group::Bovenkant, !top.ladder.is_empty(), "no-claim-steps", "no-ladder"),
        }],
        Agreement::FairRepresentation => {
            let leading = top.roles.iter().filter(|it| it.kind.leads_alliance());
            leading.map(|it| represented(facts, it, &subjects())).collect()
        }
        Agreement::SharedRisks => vec![match (&against, shared_enough(design)) {
            (_, None) => Accord::new(Group::Risks, Stand::Open, "shares-unknown"),
            (against, Some((share, enough))) => {
                let (stand, key) = match (against, enough) {
                    (Some(_), _) => (Stand::Disagrees, "shared-thin"),
                    // Too few risks to judge, or what would make the difference waits in the tray.
                    (None, false) => (Stand::Open, "shared-little"),
                    (None, true) => (Stand::Agrees, "shared"),
                };
                Accord::new(Group::Risks, stand, key).say("share", Arg::Share(share))
            }
        }],
        Agreement::Autonomy => {
            let mandated = top.subjects.iter().filter(|it| top.mandates_on(it.id).next().is_some());
            let all = mandated.clone().count();
            let inside = mandated.filter(|subject| {
                let mut on = top.mandates_on(subject.id);
                let in_alliance = |role| top.role(role).is_some_and(|it| it.kind.side().is_none());
                !subject.reserved && on.any(|it| in_alliance(it.who) || it.with.iter().any(|it| in_alliance(*it)))
            });
            let stand = match &against {
                Some(_) => Stand::Disagrees,
                None if all == 0 => return vec![Accord::new(Group::Bovenkant, Stand::Open, "no-mandates")],
                None => Stand::Agrees,
            };
            let decided = Accord::new(Group::Bovenkant, stand, "decided-inside");
            vec![decided.say("inside", inside.count()).say("all", all).about(subjects())]
        }
        Agreement::PublicInterest => vec![public_voice(facts), reviewed(facts)],
        Agreement::CommonInterest => vec![match (interests(facts), &against) {
            (None, _) => Accord::new(Group::Money, Stand::Open, "interests-unknown"),
            (Some(it), Some(against)) => {
                let risks = against.subjects.clone();
                let told = Accord::new(Group::Money, Stand::Disagrees, "interests-opposed").about(risks);
                told.say("opposed", Arg::Share(1.0 - it.alignment))
            }
            (Some(it), None) => {
                Accord::new(Group::Money, Stand::Agrees, "interests-alike").say("alike", Arg::Share(it.alignment))
            }
        }],
    }
}

/// Facts about a principle that contradict nothing, and still say whether it is more than words.
fn beside(facts: &Facts, entry: &str, principle: &Principle) -> Vec<Accord> {
    let design = facts.design;
    let arranged = |kind, yes, no| either(Group::Team, design.arranged(kind), yes, no);
    match entry {
        "best-for-project" => vec![public_voice(facts)],
        "transparency" => {
            let adopted = design.risks.adopted == Some(design.project.phase);
            vec![either(Group::Risks, adopted, "dossier-adopted", "dossier-not-adopted")]
        }
        "no-blame-no-claim" => {
            let written = !principle.exceptions.trim().is_empty();
            let written = either(Group::Principles, written, "exceptions-written", "exceptions-not-written");
            vec![written.about([principle.id])]
        }
        "fair-representation" if !design.team.disciplines.is_empty() => {
            let one_sided = design.team.disciplines.iter().filter(|it| it.people.len() > 1 && it.one_sided().is_some());
            let one_sided: Vec<_> = one_sided.collect();
            let names: Vec<String> = one_sided.iter().map(|it| it.name.clone()).collect();
            let both = either(Group::Team, names.is_empty(), "disciplines-mixed", "disciplines-one-sided");
            vec![both.say("disciplines", names).about(one_sided.iter().map(|it| it.id))]
        }
        "shared-risks" if !design.risks.list.is_empty() => {
            let tray = design.risks.risks().filter(|it| it.allocation == Allocation::Unplaced);
            let tray: Vec<_> = tray.map(|it| it.id).collect();
            let placed = either(Group::Risks, tray.is_empty(), "all-placed", "some-unplaced");
            vec![placed.say("count", tray.len()).about(tray)]
        }
        "accountability" => {
            let shared = || design.risks.risks().filter(|it| it.allocation == Allocation::Shared);
            let nobody: Vec<_> = shared().filter(|it| it.holder.is_none()).map(|it| it.id).collect();
            let held = either(Group::Risks, nobody.is_empty(), "all-held", "some-not-held");
            if shared().next().is_none() { Vec::new() } else { vec![held.say("count", nobody.len()).about(nobody)] }
        }
        "equal-partners" => {
            let both = Side::ALL.into_iter().all(|it| design.arranged(ArrangementKind::CompetenceSelection(it)));
            vec![either(Group::Team, both, "selection-both", "selection-not-both")]
        }
        "together-out-together-home" => {
            vec![either(Group::Bovenkant, design.arranged(ArrangementKind::Exit), "exit-arranged", "exit-not-arranged")]
        }
        "stay-positive" => vec![arranged(ArrangementKind::TeamForming, "team-forming", "no-team-forming")],
        "learn-together" => vec![arranged(ArrangementKind::Onboarding, "onboarding", "no-onboarding")],
        "open-shutters" => {
            let outward = either(Group::Principles, principle.outward, "outward", "not-outward").about([principle.id]);
            vec![arranged(ArrangementKind::OutsideVisitors, "visitors", "no-visitors"), outward]
        }
        _ => Vec::new(),
    }
}

/// How both sides sit in a role that leads the alliance.
fn represented(facts: &Facts, role: &Role, one_sided: &[Id]) -> Accord {
    let people = || facts.design.team.holders(role);
    let [client, contractor] = Side::ALL.map(|side| people().filter(|it| it.side() == Some(side)).count());
    let stand = if one_sided.contains(&role.id.into()) {
        Stand::Disagrees
    } else if client > 0 && contractor > 0 {
        Stand::Agrees
    } else {
        Stand::Open
    };
    let told = Accord::new(Group::Bovenkant, stand, "represented").say("role", role).about([role.id]);
    told.say("client", client).say("contractor", contractor)
}

fn public_voice(facts: &Facts) -> Accord {
    let mut voices = facts.design.bovenkant.of_kind(RoleKind::PublicRepresentative).filter(|it| !it.is_vacant());
    match voices.next() {
        Some(it) => Accord::new(Group::Bovenkant, Stand::Agrees, "public-voice").say("role", it).about([it.id]),
        None => Accord::new(Group::Bovenkant, Stand::Open, "no-public-voice"),
    }
}

fn reviewed(facts: &Facts) -> Accord {
    match facts.design.bovenkant.of_kind(RoleKind::IndependentReview).next() {
        Some(it) => Accord::new(Group::Bovenkant, Stand::Agrees, "reviewed").say("role", it).about([it.id]),
        None => Accord::new(Group::Bovenkant, Stand::Open, "not-reviewed"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::bovenkant::StepKind;
    use crate::design::edit::{ArrangementEdit, BovenkantEdit, Edit, PrincipleField, PrinciplesEdit};
    use crate::design::form::Form;
    use crate::rules::examples::money::{divided, whole};
    use crate::rules::principles::agreement::PRINCIPLE_CONTRADICTED;
    use crate::rules::testing::{Builder, catalogue, design, findings};
    use crate::text::{Language, Text};

    fn chosen(entry: &str) -> Builder {
        design(Form::ThreeDomains).principle(entry)
    }

    /// The key and the stand of every fact beside the first chosen principle, each with words in both languages.
    fn told(it: &Builder) -> Vec<(&'static str, Stand)> {
        let facts = Facts::new(&it.design, catalogue());
        let found = accords(&facts, &it.design.principles.chosen[0]);
        for language in Language::ALL {
            let text = Text::new(language);
            assert!(found.iter().all(|it| !text.accord(it).contains('?')), "{found:?}");
        }
        // What disagrees is what the rule calls a contradiction, and nothing else is.
        let disagrees = found.iter().any(|it| it.stand == Stand::Disagrees);
        assert_eq!(disagrees, !findings(&PRINCIPLE_CONTRADICTED, &it.design).is_empty(), "{found:?}");
        found.into_iter().map(|it| (it.key, it.stand)).collect()
    }

    #[test]
    fn an_open_book_agrees_a_closed_one_does_not_and_before_it_is_open() {
        let with = |open| chosen("open-book").edit(Edit::SetOpenBook(open));
        assert_eq!(told(&with(None)), [("book-not-agreed", Stand::Open)]);
        assert_eq!(told(&with(Some(true))), [("open-book", Stand::Agrees)]);
        assert_eq!(told(&with(Some(false))), [("closed-book", Stand::Disagrees)]);
    }

    #[test]
    fn interests_agree_where_both_win_or_lose() {
        let with = |it: Builder| it.principle("no-gain-at-others-loss");
        assert_eq!(told(&chosen("no-gain-at-others-loss")), [("interests-unknown", Stand::Open)]);
        assert_eq!(told(&with(whole(Form::ThreeDomains))), [("interests-unknown", Stand::Open)]);
        assert_eq!(told(&with(divided(Form::ThreeDomains))), [("interests-alike", Stand::Agrees)]);
        let alone = Allocation::Allocated(Side::Contractor);
        let apart = divided(Form::ThreeDomains).risk("Bouwkuip", alone, 6_000_000, |it| it.probability = Some(1.0));
        assert_eq!(told(&with(apart)), [("interests-opposed", Stand::Disagrees)]);
    }

    #[test]
    fn decisions_agree_only_when_taken_together() {
        let with = |rule| chosen("joint-decisions").edit(Edit::Bovenkant(BovenkantEdit::SetDecisionRule(rule)));
        assert_eq!(told(&with(None)), [("decisions-not-agreed", Stand::Open)]);
        assert_eq!(told(&with(Some(DecisionRule::Jointly))), [("decides-jointly", Stand::Agrees)]);
        assert_eq!(told(&with(Some(DecisionRule::Majority))), [("decides-by-majority", Stand::Disagrees)]);
        let one_side = with(Some(DecisionRule::OneSide(Side::Client)));
        assert_eq!(told(&one_side), [("decides-one-side", Stand::Disagrees)]);
    }

    #[test]
    fn no_claim_wants_a_ladder_without_claims_and_its_exceptions_on_paper() {
        let step = |it: Builder, kind| it.edit(Edit::Bovenkant(BovenkantEdit::AddStep(None, Some(3), kind)));
        let none = chosen("no-blame-no-claim");
        assert_eq!(told(&none)[0], ("no-ladder", Stand::Open));
        let talks = step(none, StepKind::Talk);
        assert_eq!(told(&talks), [("no-claim-steps", Stand::Agrees), ("exceptions-not-written", Stand::Open)]);
        let id = talks.design.principles.chosen[0].id;
        let written = PrinciplesEdit::Set(id, PrincipleField::Exceptions("opzet".into()));
        let written = talks.edit(Edit::Principles(written));
        assert_eq!(told(&written)[1], ("exceptions-written", Stand::Agrees));
        assert_eq!(told(&step(written, StepKind::ClaimProcedure))[0], ("claim-steps", Stand::Disagrees));
    }

    #[test]
    fn what_is_arranged_agrees_and_what_is_not_is_open() {
        for (entry, kind, no, yes) in [
            ("stay-positive", ArrangementKind::TeamForming, "no-team-forming", "team-forming"),
            ("learn-together", ArrangementKind::Onboarding, "no-onboarding", "onboarding"),
            ("open-shutters", ArrangementKind::OutsideVisitors, "no-visitors", "visitors"),
            ("together-out-together-home", ArrangementKind::Exit, "exit-not-arranged", "exit-arranged"),
        ] {
            let before = chosen(entry);
            assert_eq!(told(&before)[0], (no, Stand::Open));
            let with = |text: &str| Edit::Arrangement(ArrangementEdit::Add(kind, Vec::new(), text.into()));
            // Without words nothing is arranged.
            assert_eq!(told(&before.clone().edit(with(" ")))[0], (no, Stand::Open));
            assert_eq!(told(&before.edit(with("Afgesproken")))[0], (yes, Stand::Agrees));
        }
    }

    #[test]
    fn shared_risks_are_judged_in_every_form() {
        for form in [Form::ThreeDomains, Form::Full] {
            let with = |count: i64, shared: i64| {
                (0..count).fold(design(form).principle("shared-risks"), |it, at| {
                    let kept = Allocation::Allocated(Side::Client);
                    it.risk(&format!("Risico {at}"), if at < shared { Allocation::Shared } else { kept }, 100, |_| ())
                })
            };
            assert_eq!(told(&with(0, 0)), [("shares-unknown", Stand::Open)]);
            assert_eq!(told(&with(5, 0))[0], ("shared-thin", Stand::Disagrees));
            assert_eq!(told(&with(4, 0))[0], ("shared-little", Stand::Open));
            assert_eq!(told(&with(4, 2))[0], ("shared", Stand::Agrees));
            assert_eq!(told(&with(6, 3))[0], ("shared", Stand::Agrees));
        }
    }

    #[test]
    fn an_own_principle_is_left_to_the_team() {
        let own = Edit::Principles(PrinciplesEdit::AddOwn("Altijd koffie".into()));
        assert!(told(&design(Form::Full).edit(own)).is_empty());
    }
}
