//! What the budget is called: TAB in a full alliance; in three domains it is no TAB but the sum for the works and the
//! alliance fund together (NdA De inrichting), and is called the budget.
//!
//! The language files speak of the TAB. For a design with three domains the same messages are read with the other word; what
//! people wrote themselves stays as it is.

use crate::text::language::Language;

/// A language file as it reads for three domains. What tells the two forms apart keeps its words.
pub(super) fn of_three_domains(source: &str, language: Language) -> String {
    let (whole, in_full, form) = match language {
        Language::Nl => ("aakstellend alliantiebudget", "udget (uitvoeringssom en fonds)", "volledige alliantie"),
        Language::En => ("arget alliance budget", "udget (sum for the works and fund)", "full alliance"),
    };
    let mut read = String::with_capacity(source.len());
    for line in source.lines() {
        if line.starts_with('#') || line.contains(form) || !(line.contains("TAB") || line.contains(whole)) {
            read.push_str(line);
        } else {
            let line = line.replace(&format!("{whole} (TAB)"), whole);
            let line = line.replace(&format!("T{whole}"), &format!("B{in_full}"));
            read.push_str(&spoken(&line.replace(&format!("t{whole}"), "budget")));
        }
        read.push('\n');
    }
    read
}

/// A line with the other word, with a capital where a sentence starts.
fn spoken(line: &str) -> String {
    let mut read = String::new();
    for (nth, part) in line.split("TAB").enumerate() {
        if nth > 0 {
            let before: &str = &read;
            let starts = before.trim_end().ends_with(['=', ']', '.', '?', ':']) && !before.ends_with("· ");
            read.push_str(if starts { "Budget" } else { "budget" });
        }
        read.push_str(part);
    }
    read
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_word_is_another_and_what_tells_the_forms_apart_stays() {
        let read = |it: &str| of_three_domains(it, Language::Nl).trim_end().to_owned();
        assert_eq!(read("curve-tab = TAB { $amount }"), "curve-tab = Budget { $amount }");
        assert_eq!(read("a = Nog geen TAB: vul het TAB in."), "a = Nog geen budget: vul het budget in.");
        assert_eq!(read("    [0] Kosten. TAB hoger"), "    [0] Kosten. Budget hoger");
        assert_eq!(read("b = Taakstellend alliantiebudget (TAB)"), "b = Budget (uitvoeringssom en fonds)");
        assert_eq!(read("c = het taakstellend alliantiebudget"), "c = het budget");
        let both = "d = In een volledige alliantie is dat het TAB.";
        assert_eq!(read(both), both);
        let english = of_three_domains("e = Target alliance budget (TAB)\nf = over the TAB", Language::En);
        assert_eq!(english, "e = Budget (sum for the works and fund)\nf = over the budget\n");
    }
}
