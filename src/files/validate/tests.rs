//! Every kind of fault, at its very field; and finding places grows with the file.

use crate::design::form::Form;
use crate::design::id::{Ids, RiskId};
use crate::design::risks::{Allocation, Nature, RiskDossier};
use crate::files::format::{FormatError, read, write};
use crate::rules::testing;

use super::*;

/// What reading complains of after one change of the text: what, about what, and the text from there on.
fn wrong(change: impl Fn(&str) -> String) -> Vec<(Wrong, String, String)> {
    let builder = testing::design(Form::Full).risk("Zetting", Allocation::Shared, 100, |it| {
        it.holder = None;
    });
    let text = change(&write(&builder.design).expect("writes"));
    match read(&text) {
        Ok(_) => Vec::new(),
        Err(FormatError::Invalid(all)) => all
            .listed
            .into_iter()
            .map(|it| {
                let line = text.lines().nth(it.place.line - 1).unwrap_or_default();
                let there = line.chars().skip(it.place.column - 1).collect();
                (it.what, it.field.map_or(it.about.clone(), |field| format!("{} {field}", it.about)), there)
            })
            .collect(),
        other => panic!("{other:?}"),
    }
}

/// The same in short: what, the last part of what it is about, and the value there.
fn told(change: impl Fn(&str) -> String) -> Vec<(Wrong, String, String)> {
    let short = |(what, about, there): (Wrong, String, String)| {
        let last = about.rsplit([' ', '.']).next().unwrap_or_default().to_owned();
        let value = there.split([',', ')']).next().unwrap_or_default().to_owned();
        (what, last, value)
    };
    wrong(change).into_iter().map(short).collect()
}

/// Puts a birth into the text.
fn with_birth(text: &str, birth: &str) -> String {
    text.replacen("    parties: [", &format!("    birth: ({birth}),\n    parties: ["), 1)
}

#[test]
fn of_a_birth_what_stands_once_stands_once_and_a_weight_is_a_share() {
    let of = |birth: &'static str| told(move |it| with_birth(it, birth));
    let listed = |field: &str, value: &str| vec![(Wrong::Listed, field.to_owned(), value.to_owned())];
    assert_eq!(of("features: [(of: Size), (of: Size, note: \"groot\")]"), listed("of", "Size"));
    assert_eq!(of("hats: [(hat: Client), (hat: Client)]"), listed("hat", "Client"));
    assert_eq!(of("tender: (steps: [(item: Award), (item: Award)])"), listed("item", "Award"));
    let marks = "features: [(of: Size, marks: [(form: TwoPhase, mark: For), (form: TwoPhase, mark: Both)])]";
    assert_eq!(of(marks), listed("form", "TwoPhase"));
    let twice = "scorers: [(id: \"sc-a\", who: \"A\", scores: [(aspect: Story), (aspect: Story)])]";
    assert_eq!(of(twice), listed("aspect", "Story"));
    let share = "tender: (criteria: [(id: \"cr-a\", name: \"Team\", share: 1.5)])";
    assert_eq!(of(share), vec![(Wrong::NotAShare, "share".to_owned(), "1.5".to_owned())]);
    assert_eq!(of("card: (born: \"mi-weg\")").len(), 1);
    assert!(of("features: [(of: Size), (of: Scope)]").is_empty());
}

/// A form that does not add up to ten is read as it is: a rule says so.
#[test]
fn of_a_collaboration_a_paradox_stands_once_and_any_form_is_read() {
    let of = |it: &'static str| {
        told(move |text| text.replacen("    parties: [", &format!("    collaboration: ({it}),\n    parties: ["), 1))
    };
    let twice = "paradoxes: [(of: Process, text: \"a\"), (of: Process, text: \"b\")]";
    assert_eq!(of(twice), vec![(Wrong::Listed, "of".to_owned(), "Process".to_owned())]);
    let nine = "moments: [(id: \"km-een\", name: \"Start\", forms: [(id: \"f-een\", halves: (ambition: 18))])]";
    assert!(of(nine).is_empty());
}

/// What an edit leaves as it is, a file may hold; and the other way round.
#[test]
fn axes_are_wrong_where_an_edit_would_mend_them() {
    let numbers = [f64::NAN, -1.0, 0.0, 0.3, 0.6, 1.0, 2.0];
    for (probability, first) in numbers.into_iter().flat_map(|it| numbers.map(|first| (it, first))) {
        for second in numbers {
            let steps = [first, second];
            let impact_steps = steps.map(|it| Euro::round(it * 1000.0));
            let impact = Euro::round(probability * 1000.0);
            for axes in [
                MatrixAxes { probability, probability_steps: steps, ..MatrixAxes::ending_at(1.0, Euro::new(9)) },
                MatrixAxes { impact, impact_steps, ..MatrixAxes::ending_at(1.0, Euro::new(9)) },
            ] {
                assert_eq!(wrong_axis(&axes).is_none(), axes == axes.within_bounds(), "{axes:?}");
            }
        }
    }
}

fn says(what: Wrong, about: &str, value: &str) -> Vec<(Wrong, String, String)> {
    vec![(what, about.to_owned(), value.to_owned())]
}

#[test]
fn every_complaint_is_about_the_very_field() {
    let risk = |from: &str, to: &str| told(|it| it.replacen(from, to, 1));
    let probability = |to: &str| risk("probability: 0.5", &format!("probability: {to}"));
    assert_eq!(probability("1.5"), says(Wrong::NotAShare, "probability", "1.5"));
    assert_eq!(probability("Some(NaN)"), says(Wrong::NotAShare, "probability", "NaN"));
    assert_eq!(probability("0.5, price: -3"), says(Wrong::Negative, "price", "-3"));
    assert_eq!(risk("low: 100", "low: 200"), says(Wrong::NotInOrder, "likely", "100"));
    assert_eq!(risk("low: 100", "low: -100"), says(Wrong::NotInOrder, "low", "-100"));
    let axes = |steps: &str| {
        let axes = format!("probability: 0.6, impact: 900, probability_steps: ({steps}), impact_steps: (300, 600)");
        risk("risks: (", &format!("risks: (axes: Some(({axes})), "))
    };
    assert_eq!(axes("0.4, 0.2"), says(Wrong::NoAxes, "probability_steps", "0.2"));
    assert_eq!(axes("0.2, 0.7"), says(Wrong::NoAxes, "probability_steps", "0.7"), "a step lies on the axis");
    let unknown = risk("probability: 0.5", "probability: 0.5, holder: Person(\"p-niemand\")");
    assert_eq!(unknown, says(Wrong::Missing, "p-niemand", "\"p-niemand\""));
    let long = risk("title: \"Zetting\"", &format!("title: \"Zetting{}\"", "é".repeat(TEXT_MAX - 6)));
    assert!(matches!(&long[..], [(Wrong::TooLong, field, _)] if field == "title"));
    assert_eq!(risk("title: \"Zetting\"", &format!("title: \"{}\"", "é".repeat(TEXT_MAX))), []);
}

#[test]
fn every_amount_and_share_of_money_is_its_own_field() {
    let money = |fields: &str| told(|it| it.replacen("risks: (", &format!("money: ({fields}), risks: ("), 1));
    assert_eq!(money("tab: -5"), says(Wrong::Negative, "tab", "-5"));
    assert_eq!(money("price_weight: 1.2"), says(Wrong::NotAShare, "price_weight", "1.2"));
    let tier = |tier: &str| money(&format!("staffel: (gain: [(client: 0.5, contractor: 0.5), ({tier})])"));
    let shares = "client: 0.5, contractor: 0.5";
    assert_eq!(tier(&format!("up_to: Share(11), {shares}")), says(Wrong::NotABound, "up_to", "Share(11"));
    assert_eq!(tier(&format!("up_to: Amount(-5), {shares}")), says(Wrong::Negative, "up_to", "Amount(-5"));
    assert_eq!(tier("client: 0.5, contractor: NaN"), says(Wrong::NotAShare, "contractor", "NaN"));
    assert_eq!(tier("client: 0.5, contractor: 0.3"), [], "that is for a signal to say");
    assert_eq!(money("kept: (fund: -1)"), says(Wrong::Negative, "fund", "-1"));
    let all = wrong(|it| it.replacen("risks: (", "money: (tab: -5, fund: -6), risks: (", 1));
    assert_eq!(all.iter().map(|it| it.1.as_str()).collect::<Vec<_>>(), ["money.tab", "money.fund"]);
}

#[test]
fn a_principle_that_the_catalogue_does_not_have_is_refused_with_the_nearest() {
    let chosen = |entry: &str| {
        let list = format!("principles: (started: true, chosen: [(id: \"b-1\", entry: \"{entry}\")]), risks: (");
        told(|it| it.replacen("risks: (", &list, 1))
    };
    assert_eq!(chosen("open-book"), []);
    assert_eq!(chosen("openbook"), says(Wrong::NoEntry("open-book"), "entry", "\"openbook\""));
}

#[test]
fn what_is_listed_twice_is_wrong_where_it_stands_again() {
    let listed = |fields: &str| {
        told(|it| {
            let after = it.split("risks: (").nth(1).and_then(|it| it.split("id: ").nth(1)).expect("a risk");
            let fields = fields.replace("RISK", after.split(',').next().expect("an id"));
            it.replacen("risks: (", &format!("money: ({fields}), risks: ("), 1)
        })
        .into_iter()
        .map(|it| it.0)
        .collect::<Vec<_>>()
    };
    assert_eq!(listed("groups: [(id: \"g-1\", name: \"\", risks: [RISK, RISK])]"), [Wrong::Listed]);
    let groups = "groups: [(id: \"g-1\", name: \"\", risks: [RISK]), (id: \"g-2\", name: \"\", risks: [RISK])]";
    assert_eq!(listed(groups), [Wrong::Listed]);
    let one = "groups: [(id: \"g-1\", name: \"\", risks: [RISK])]";
    assert_eq!(listed(&format!("{one}, kept: ({one})")), [], "what is kept has groups of its own");
}

/// The order of the fields is the writer's; what stands second in the file is the second.
#[test]
fn an_id_that_stands_twice_is_found_at_its_second_place() {
    let text = "(design: (team: (outside: [(id: \"p-1\", name: \"a\", side: Client)],\n\
                disciplines: [(id: \"d-1\", name: \"\", people: [(name: \"p-1\", id: \"p-\\u{31}\", side: Client)])]),\n\
                id: \"x-1\", name: \"\", form: Full, project: (phase: Tender)), version: 1)";
    let Err(FormatError::Invalid(all)) = read(text) else { panic!("refused") };
    let [one] = all.listed.as_slice() else { panic!("{all:?}") };
    assert_eq!((one.what, one.about.as_str(), one.place.to_string()), (Wrong::Twice, "p-1", "2:64".to_owned()));
}

/// Complaints cost a few walks over the text, however many there are: work is counted here, not time.
#[test]
fn finding_places_grows_with_the_file_and_no_faster() {
    let looked_at = |risks: usize, wrong: bool| {
        let (mut design, mut ids) = (testing::design(Form::Full).design, Ids::seeded(8));
        let risk = |_| Risk { probability: Some(0.5), ..Risk::new(RiskId::new(&mut ids), Nature::Risk, "Zetting") };
        design.risks = RiskDossier { list: (0..risks).map(risk).collect(), ..RiskDossier::default() }.into();
        let mut text = write(&design).expect("writes");
        if wrong {
            text = text.replace("probability: 0.5", "probability: 1.5");
        }
        scan::work::done();
        let read = read(&text);
        if let Err(FormatError::Invalid(all)) = &read {
            assert_eq!((all.listed.len(), all.count()), (50, risks), "the others are counted");
        }
        assert_eq!(read.is_err(), wrong);
        scan::work::done() as f64 / text.len() as f64
    };
    for risks in [100, 1000, 4000] {
        let walks = looked_at(risks, true);
        assert!(walks < 3.0, "{risks} complaints look {walks} times at every byte");
    }
    assert!(looked_at(1000, false) <= 1.0, "a sound file is looked at once for long texts");
}
