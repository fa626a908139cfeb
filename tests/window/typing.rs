//! Typing at speed through a form: words and Tab, faster than the program draws, lose no letter.

use alliantietafel::design::risks::Risk;

use crate::desk::Desk;
use crate::stage::designs::proef;
use crate::twin::Both;

/// Milliseconds per key: a quick typist, and what a macro or a slow machine comes to. Each has a risk of its own.
const SPEEDS: [(u32, &str); 3] = [(15, "Zetting"), (5, "Stikstof"), (1, "Archeologie")];

/// What is typed in the five fields of a risk's form, from its name down.
const WORDS: [&str; 5] = ["kwelwater in de put", "zand dat drijft", "samen te dragen", "35", "1,2 mln"];

fn typed(risk: &Risk) -> [String; 5] {
    let share = risk.probability.map(|it| format!("{:.0}", it * 100.0)).unwrap_or_default();
    let low =
        risk.impact.map(|it| format!("{:.1} mln", it.low.cents() as f64 / 1e8).replace('.', ",")).unwrap_or_default();
    [risk.title.clone(), risk.description.clone(), risk.reason.clone(), share, low]
}

#[test]
fn a_form_takes_every_letter() {
    let desk = Desk::new("typing");
    let mut both = Both::open(&desk, "proef", &proef());
    both.key("ctrl+2");
    let [name, description, reason, share, low] = WORDS;
    for (speed, risk) in SPEEDS {
        both.click(risk);
        both.key("F2");
        // Over the kind and the place, which are chosen, and past the impact.
        both.type_at_speed(&format!("{name}\t\t{description}\t\t{reason}\t{share}\t{low}\t"), speed);
    }
    both.key("ctrl+s");
    let design = desk.design(&both.file);
    let wrong = SPEEDS.iter().zip(&design.risks.list).filter(|(_, it)| typed(it) != WORDS);
    let wrong: Vec<String> = wrong.map(|((speed, _), it)| format!("at {speed} ms per key {:?}", typed(it))).collect();
    if !wrong.is_empty() {
        both.program.fail(&format!("{WORDS:?}"), &wrong.join("\n"));
    }
}
