//! What follows from a design: its signals and totals. Derived once per revision, never per frame.

use std::collections::HashMap;

use jiff::civil::Date;

use crate::app::steps::Steps;
use crate::design::Design;
use crate::design::arrangements::Waiver;
use crate::design::catalogue::Catalogue;
use crate::design::exposure::Exposure;
use crate::design::form::Side;
use crate::design::id::{Id, PrincipleId};
use crate::design::matrix::MatrixAxes;
use crate::design::principles::Principle;
use crate::design::stage::Stage;
use crate::design::workshop::Hidden;
use crate::finance::simulation::{Draws, Simulation};
use crate::rules::accords::{Accord, accords};
use crate::rules::{Facts, Group, Heard, Rule, Severity, Signal, rule, signals};

/// What follows from one revision of a design.
#[derive(Clone, Debug)]
pub struct Insight {
    /// How far the first steps are; none once the design is further than that.
    pub steps: Option<Steps>,
    /// The stage that the design is in.
    pub stage: Stage,
    /// The signals, the heaviest first; accepted ones are marked.
    pub signals: Vec<Signal>,
    /// What waits for a later stage of the design.
    pub later: Vec<Signal>,
    /// The share (0-1) of the value of all risks that is shared.
    pub shared_share: Option<f64>,
    /// The expected value in euro of all risks.
    pub expected: f64,
    /// The expected value in euro of all opportunities.
    pub opportunities: f64,
    /// Where the value of the dossier lies, and which measures pay.
    pub exposure: Exposure,
    /// How many risks and how many opportunities there are.
    pub counts: [usize; 2],
    /// People of the client and of the contractor in the disciplines.
    pub people: [usize; 2],
    /// The share (0-1) of the alliance's FTE that is the client's own staff.
    pub own_client_share: Option<f64>,
    /// How the money is simulated.
    pub draws: Draws,
    /// The day on which it was derived; none where the clock is not known.
    pub today: Option<Date>,
    /// What the money comes to; none while the design says too little of it.
    pub simulation: Option<Simulation>,
    /// The share (0-1) of outcomes in which both sides have the same interest; none before it is agreed how the result is
    /// divided: until then both have the same nothing.
    pub alignment: Option<f64>,
    /// The axes of the matrix: the design's own, or those around its estimates.
    pub axes: MatrixAxes,
    /// The risks and opportunities that wait for an estimate, by their place in the dossier.
    pub waiting: Vec<usize>,
    /// What the design says to each chosen principle, what disagrees first.
    accords: HashMap<PrincipleId, Vec<Accord>>,
    /// Where among the signals the open ones about an element stand, the heaviest first.
    about: HashMap<Id, Vec<usize>>,
    /// Whether it is for a screen, which keeps from sight what an exercise hides; and whether that shows no signals now.
    seen: (bool, bool),
    /// The signals that an exercise keeps from sight, the heaviest first: for what is revealed of them.
    pub withheld: Vec<Signal>,
}

impl Insight {
    /// Derives it.
    pub fn of(design: &Design, catalogue: &Catalogue) -> Self {
        Self::with_draws(design, catalogue, Draws::default())
    }

    /// The same with as many outcomes as one asks for.
    pub fn with_draws(design: &Design, catalogue: &Catalogue, draws: Draws) -> Self {
        Self::with((design, catalogue), Simulation::of(design, draws), draws, None)
    }

    /// Derives it on a day.
    pub fn on(design: &Design, catalogue: &Catalogue, today: Option<Date>) -> Self {
        let draws = Draws::default();
        Self::with((design, catalogue), Simulation::of(design, draws), draws, today)
    }

    /// Derives it of a design that comes after another, so that only what differs is drawn again.
    pub fn after(&self, design: &Design, catalogue: &Catalogue, draws: Draws) -> Self {
        let before = self.simulation.as_ref().filter(|it| it.draws() == draws);
        let simulation = match before {
            Some(before) => before.followed(design),
            None => Simulation::of(design, draws),
        };
        Self::with((design, catalogue), simulation, draws, self.today).shown(self.seen, design)
    }

    /// The same where this one is not needed any more: what was simulated is taken along and not copied.
    pub fn follow(&mut self, design: &Design, catalogue: &Catalogue, draws: Draws) -> Self {
        let before = self.simulation.take().filter(|it| it.draws() == draws);
        let simulation = match before {
            Some(before) => before.follow(design),
            None => Simulation::of(design, draws),
        };
        Self::with((design, catalogue), simulation, draws, self.today).shown(self.seen, design)
    }

    /// The same for a screen: what an exercise keeps from sight is not in it, nor in what comes after it.
    pub fn for_screen(self, design: &Design) -> Self {
        let quiet = self.seen.1;
        self.shown((true, quiet), design)
    }

    /// What signals hang on besides the design: whether they are kept from sight though no exercise does, and the day.
    pub(crate) const fn depends(&self) -> (bool, Option<Date>) {
        (self.seen.1, self.today)
    }

    /// Whether it keeps signals from sight though no exercise does.
    pub(crate) fn is_quiet(&self) -> bool {
        self.seen.1
    }

    /// Keeps signals from sight, or no longer, from the next one on.
    pub(crate) fn set_quiet(&mut self, quiet: bool) {
        self.seen.1 = quiet;
    }

    fn shown(mut self, seen: (bool, bool), design: &Design) -> Self {
        self.seen = seen;
        let (screen, quiet) = seen;
        let conceals = screen && design.workshop.conceals(Hidden::Signals);
        if conceals || quiet {
            self.withheld = std::mem::take(&mut self.signals);
            self.later.clear();
            self.accords.clear();
            self.about.clear();
        }
        if conceals {
            // These tell how good it is.
            (self.alignment, self.shared_share, self.own_client_share, self.steps) = (None, None, None, None);
        }
        if screen && design.workshop.conceals(Hidden::Figures) {
            (self.simulation, self.alignment) = (None, None);
        }
        self
    }

    fn with(
        (design, catalogue): (&Design, &Catalogue),
        simulation: Option<Simulation>,
        draws: Draws,
        today: Option<Date>,
    ) -> Self {
        let facts = Facts::simulated(design, catalogue, simulation.as_ref()).on(today);
        let Heard { now: signals, later } = signals(&facts);
        let accords = |it: &Principle| {
            let mut all = accords(&facts, it);
            all.sort_by_key(|it| it.stand);
            (it.id, all)
        };
        let mut about: HashMap<Id, Vec<usize>> = HashMap::new();
        for (at, signal) in signals.iter().enumerate().filter(|(_, it)| it.waived.is_none()) {
            for subject in &signal.finding.subjects {
                let of = about.entry(*subject).or_default();
                if of.last() != Some(&at) {
                    of.push(at);
                }
            }
        }
        let risks = design.risks.risks().count();
        let accords = design.principles.chosen.iter().map(accords).collect();
        let divided = simulation.as_ref().filter(|_| design.money.staffel.is_some());
        let alignment = divided.map(|it| it.figures().alignment);
        Self {
            steps: Steps::of(design),
            stage: design.stage(),
            signals,
            later,
            accords,
            alignment,
            simulation,
            draws,
            today,
            about,
            seen: (false, false),
            withheld: Vec::new(),
            axes: MatrixAxes::of(&design.risks),
            waiting: (0..design.risks.list.len()).filter(|it| design.risks.list[*it].lacks_value()).collect(),
            counts: [risks, design.risks.opportunities().count()],
            shared_share: design.risks.shared_share(),
            expected: design.risks.expected_total(),
            opportunities: design.risks.opportunities().filter_map(crate::design::risks::Risk::expected).sum(),
            exposure: Exposure::of_design(design),
            people: Side::ALL.map(|side| design.team.count(side)),
            own_client_share: design.team.own_client_share(),
        }
    }

    /// What the design says to a chosen principle, what disagrees first.
    pub fn accords(&self, principle: PrincipleId) -> &[Accord] {
        self.accords.get(&principle).map(Vec::as_slice).unwrap_or_default()
    }

    /// The signals that are not accepted.
    pub fn open(&self) -> impl Iterator<Item = &Signal> {
        self.signals.iter().filter(|it| it.waived.is_none())
    }

    /// The open signals as a list shows them. Where the first steps stand beside it, they say what was not started on.
    pub fn listed(&self, beside_steps: bool) -> impl Iterator<Item = &Signal> {
        let said = beside_steps && self.steps.is_some();
        self.open().filter(move |it| !(said && it.rule.is_not_started()))
    }

    /// The waivers of a design that accept no signal any more: it was solved, or what it was about is gone.
    pub fn unused_waivers<'a>(&'a self, design: &'a Design) -> impl Iterator<Item = &'a Waiver> {
        // What waits for a later stage may have been accepted in one before.
        let all = move || self.signals.iter().chain(&self.later);
        let used = move |id| all().any(|it| it.waived == Some(id) || it.returned == Some(id));
        // Practice elsewhere that is switched off says nothing, so what was accepted of it rests.
        let rests = |it: &Waiver| design.elsewhere_off && rule(&it.rule).is_some_and(Rule::is_elsewhere);
        design.waivers.iter().filter(move |it| !used(it.id) && !rests(it))
    }

    /// What waits for a later stage, by the section that it is about, in the order of the catalogue; what was accepted is not
    /// among it.
    pub fn later_by_group(&self) -> Vec<(Group, Vec<&Signal>)> {
        let of = |group| self.later.iter().filter(move |it| it.rule.group == group && it.waived.is_none()).collect();
        let all = Group::ALL.into_iter().map(|group| (group, of(group)));
        all.filter(|(_, waiting): &(Group, Vec<&Signal>)| !waiting.is_empty()).collect()
    }

    /// How many open signals of a severity there are, in all or in one group.
    pub fn count(&self, severity: Severity, group: Option<Group>) -> usize {
        self.open()
            .filter(|it| it.finding.severity == severity && group.is_none_or(|group| it.rule.group == group))
            .count()
    }

    /// Whether something of a group waits for a later stage: it is not all well yet.
    pub fn waits(&self, group: Option<Group>) -> bool {
        self.later.iter().any(|it| it.waived.is_none() && group.is_none_or(|group| it.rule.group == group))
    }

    /// The heaviest severity of a group's listed signals, and how many have it.
    pub(crate) fn heaviest(&self, group: Option<Group>, beside_steps: bool) -> Option<(Severity, usize)> {
        let of = |severity| {
            let here =
                |it: &&Signal| it.finding.severity == severity && group.is_none_or(|group| it.rule.group == group);
            (severity, self.listed(beside_steps).filter(here).count())
        };
        Severity::ALL.into_iter().map(of).find(|(_, count)| *count > 0)
    }

    /// The open signals that are about an element.
    pub fn about(&self, id: Id) -> impl Iterator<Item = &Signal> {
        self.about.get(&id).into_iter().flatten().map(|it| &self.signals[*it])
    }
}
