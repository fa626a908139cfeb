//! The first hour of somebody who has no design yet, click by click: `docs/first-hour.md` replayed, and its counts held.

use alliantietafel::design::Design;
use alliantietafel::design::euro::Euro;
use alliantietafel::design::form::Side;

use crate::desk::Desk;
use crate::twin::{Both, word};

/// How many clicks it may take in all, and until the program says something of what was put in.
const CLICKS: usize = 60;
const UNTIL_USEFUL: usize = 8;

const PARTIES: [&str; 3] = ["Provincie Zuid", "Waterschap Zuid", "Combinatie Zuid"];
/// Names, how likely in per cent, and what it costs in millions of euro, as they are typed.
const RISKS: [(&str, &str, &str); 6] = [
    ("Kabels en leidingen", "40", "0,5 1 2,5"),
    ("Vergunning later", "25", "1 2 4"),
    ("Zetting", "30", "0,8 1,5 3"),
    ("Stikstof", "15", "2 4 9"),
    ("Archeologie", "10", "0,3 0,6 1,2"),
    ("Hoog water", "20", "0,5 1,2 3"),
];
const DISCIPLINES: [&str; 2] = ["Ontwerp", "Omgeving"];

/// Both windows, and when the first signal came that is about what was put in.
struct Walk<'a> {
    both: Both<'a>,
    useful: Option<(usize, &'static str)>,
}

impl Walk<'_> {
    fn click(&mut self, key: &str) {
        self.both.click(&word(key));
        self.look();
    }

    fn enter(&mut self, words: &str) {
        self.both.type_text(words);
        self.both.key("Return");
        self.look();
    }

    /// Notes the first signal that says more than that a part was not started on.
    fn look(&mut self) {
        let Some(session) = self.both.twin.stage.harness.state().session() else { return };
        let useful = session.insight().open().find(|it| !it.rule.id.ends_with("-not-started"));
        if let (None, Some(it)) = (self.useful, useful) {
            self.useful = Some((self.both.clicks, it.rule.id));
        }
    }

    fn parties(&mut self) {
        let [province, board, builders] = PARTIES;
        self.click("start-to-parties");
        self.both.type_text(province);
        self.click("start-add-client");
        self.enter(board);
        self.both.type_text(builders);
        self.click("start-to-phase");
        self.both.type_text("Dijk Zuid");
        self.click("start-make");
    }

    fn risks(&mut self) {
        self.both.take_in_hand(&word("plate-first-risk"));
        for (name, ..) in RISKS {
            self.enter(name);
        }
        let [first, ..] = RISKS;
        self.both.click(first.0);
        self.both.take_in_hand(&word("risks-form-probability"));
        // Down the row with how likely each is, and up again with what each costs.
        let last = RISKS.len() - 1;
        for (nth, (_, likely, _)) in RISKS.into_iter().enumerate() {
            self.both.type_text(likely);
            self.both.key(if nth == last { "Tab" } else { "ctrl+Page_Down" });
        }
        for (nth, (.., costs)) in RISKS.into_iter().rev().enumerate() {
            self.both.type_text(costs);
            self.both.key(if nth == last { "Return" } else { "ctrl+Page_Up" });
        }
        self.look();
    }

    fn house(&mut self) {
        self.click("plate-usual-top");
        let [first, second] = DISCIPLINES;
        self.click("plate-add-discipline");
        self.enter(first);
        self.click("plate-add");
        self.click("plate-add-a-discipline");
        self.enter(second);
        self.click("plate-core-principles");
    }

    fn money(&mut self) {
        self.click("section-money");
        self.click("money-begin");
        self.enter("Uitvoering");
        self.enter("80 mln");
        self.click("money-ready-half");
    }
}

/// What is in a design of all that was put in, in words that do not depend on ids.
fn told(design: &Design) -> Vec<String> {
    let parties = design.parties.iter().map(|it| format!("{} {:?}", it.name, it.standing.side()));
    let risks = design.risks.risks().map(|it| format!("{} {:?} {:?}", it.title, it.probability, it.impact));
    let roles = design.bovenkant.roles.iter().map(|it| it.name.clone());
    let disciplines = design.team.disciplines.iter().map(|it| it.name.clone());
    let principles = design.principles.chosen.iter().map(|it| format!("{:?} {}", it.entry, it.name));
    let counts = format!("{} lines, {} proposed", design.bovenkant.lines.len(), design.proposed().count());
    let money = format!("{:?} {:?}", design.budget().tab(), design.money.staffel);
    let lists = parties.chain(risks).chain(roles).chain(disciplines).chain(principles);
    lists.chain([counts, money]).collect()
}

fn is_whole(design: &Design) {
    let sides: Vec<(&str, Option<Side>)> =
        design.parties.iter().map(|it| (it.name.as_str(), it.standing.side())).collect();
    let [client, other, contractor] = PARTIES;
    let (og, on) = (Some(Side::Client), Some(Side::Contractor));
    assert_eq!(sides, [(client, og), (other, og), (contractor, on)]);
    let risks: Vec<&str> = design.risks.risks().map(|it| it.title.as_str()).collect();
    assert_eq!(risks, RISKS.map(|it| it.0));
    for (it, (name, likely, _)) in design.risks.risks().zip(RISKS) {
        let share = it.probability.map(|it| format!("{:.0}", it * 100.0));
        assert_eq!(share.as_deref(), Some(likely), "how likely {name} is");
        assert!(it.impact.is_some_and(|it| it.low < it.likely && it.likely < it.high), "what {name} costs");
    }
    let top = &design.bovenkant;
    assert!(top.roles.len() >= 4 && top.lines.len() >= 4 && top.ladder.len() >= 3, "the usual bovenkant");
    let has_line = |role| top.lines.iter().any(|it| it.from == role || it.to == role);
    assert!(top.roles.iter().all(|it| has_line(it.id)), "every role has a line");
    assert!(design.proposed().next().is_some(), "mandates are proposed");
    let disciplines: Vec<&str> = design.team.disciplines.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(disciplines, DISCIPLINES);
    assert_eq!(design.principles.chosen.len(), 4, "principles");
    assert_eq!(design.budget().tab().map(Euro::cents), Some(8_000_000_000), "the TAB");
    assert!(design.money.staffel.as_ref().is_some_and(|it| !it.gain.is_empty() && !it.loss.is_empty()), "a staffel");
}

#[test]
fn a_newcomer_has_a_whole_design_within_sixty_clicks() {
    let desk = Desk::new("first-hour");
    let mut walk = Walk { both: Both::start(&desk, "zuid.alliantie.ron"), useful: None };
    walk.parties();
    walk.risks();
    walk.house();
    walk.money();
    let Walk { mut both, useful } = walk;
    is_whole(both.twin.stage.design());
    both.program.shows_changes(true, "before it is saved");
    both.key("ctrl+s");
    both.path_comes(|it| it.key("ctrl+s"));
    let file = both.paste_path("zuid.alliantie.ron");
    both.key("Return");
    both.program.shows_changes(false, "once it is saved");
    let saved = desk.design(&file);
    is_whole(&saved);
    assert_eq!(told(&saved), told(both.twin.stage.design()), "the real one and its twin have the same");
    assert!(both.clicks <= CLICKS, "{} clicks in all", both.clicks);
    let (first, rule) = useful.expect("some signal is about what was put in");
    assert!(first <= UNTIL_USEFUL, "{rule} came after {first} clicks");
    let page = include_str!("../../docs/first-hour.md");
    for said in [format!("In all {} clicks;", both.clicks), format!("The first useful signal after {first} clicks;")] {
        assert!(page.contains(&said), "docs/first-hour.md is behind: {said}");
    }
    both.program.close();
}
