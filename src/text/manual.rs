//! A rule's page in the manual, in words: made from the rule, its example as it runs, and its numbers.

use crate::design::Design;
use crate::design::catalogue::Catalogue;
use crate::design::form::Form;
use crate::design::stage::Stage;
use crate::rules::Shown;
use crate::rules::source::Source;
use crate::rules::thresholds::{Amount, Number};
use crate::rules::{Chapter, Rule, Severity, Unfit};
use crate::text::messages::Text;
use crate::text::signal::SignalText;

/// A rule's page in words.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    /// Its stable id.
    pub id: &'static str,
    /// Its chapter's name.
    pub chapter: String,
    /// What it is called.
    pub name: String,
    /// What it looks at and why.
    pub explains: String,
    /// The severities that its signals can have; a rule that asks has a question.
    pub severities: Vec<(Severity, String)>,
    /// From which stage of a design it speaks: 'From the stage ‘design’ on'.
    pub stage: String,
    /// For which forms it does not hold, and why.
    pub not_for: Vec<String>,
    /// Where it comes from, written out.
    pub sources: Vec<String>,
    /// The numbers that it looks at.
    pub numbers: Vec<NumberText>,
    /// The example.
    pub example: Option<ExampleText>,
}

/// A number in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberText {
    /// What it is, with its value: 'Doel voor eigen mensen van OG: 50 %'.
    pub says: String,
    /// Where it comes from, and whether a design can set its own.
    pub from: String,
}

/// An example in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExampleText {
    /// The form of alliance that the design of the example has.
    pub form: String,
    /// What the rule says there: the very words of its signal.
    pub signal: SignalText,
    /// How heavy that signal is.
    pub severity: Severity,
    /// Whether it asks.
    pub question: bool,
    /// The edit after which it is silent.
    pub cure: String,
}

impl Text {
    /// A rule's page.
    pub fn page(&self, rule: &'static Rule, catalogue: &Catalogue) -> Page {
        let shown = rule.shown(catalogue);
        let question = shown.as_ref().is_some_and(|it| it.signal.finding.question);
        let asks = |it: &Severity| question && *it == Severity::Hint;
        Page {
            id: rule.id,
            chapter: self.chapter(rule.chapter()),
            name: self.rule_name(rule),
            explains: self.rule_explanation(rule),
            severities: rule.severities.iter().map(|it| (*it, self.severity(*it, asks(it)))).collect(),
            stage: self.stage_from(rule.stage),
            not_for: self.not_for(rule),
            sources: rule.sources.iter().map(|it| self.source_of(rule, *it)).collect(),
            numbers: Number::of(rule.id).map(|it| self.number(it)).collect(),
            example: shown.map(|it| ExampleText {
                form: self.form(it.design.form),
                severity: it.signal.finding.severity,
                question,
                cure: self.cure(rule, &it),
                signal: self.signal(&it.signal),
            }),
        }
    }

    /// For which forms a rule does not hold, and why: one line where the reason is the same.
    pub fn not_for(&self, rule: &Rule) -> Vec<String> {
        let mut all: Vec<(Unfit, Vec<String>)> = Vec::new();
        for form in Form::ALL {
            let Some(unfit) = rule.unfit(form) else { continue };
            match all.iter_mut().find(|it| it.0 == unfit) {
                Some((_, forms)) => forms.push(self.form(form)),
                None => all.push((unfit, vec![self.form(form)])),
            }
        }
        let line = |(unfit, forms): (Unfit, Vec<String>)| {
            let own = match unfit {
                Unfit::Own(id) => crate::rules::rule(id).map(|it| self.rule_name(it)).unwrap_or_default(),
                _ => String::new(),
            };
            let why = self.with(unfit.key(), [("rule", own.into())]);
            self.with("manual-not-for", [("forms", self.list(&forms).into()), ("why", why.into())])
        };
        all.into_iter().map(line).collect()
    }

    /// What makes an example silent: its own words where there are some, else the way out or the edit by its name.
    fn cure(&self, rule: &Rule, shown: &Shown) -> String {
        let own = format!("cure-{}", rule.id);
        match &shown.way_out {
            _ if self.has(&own) => self.get(&own),
            Some(fix) => self.fix(fix),
            None => self.edit_name(&shown.cure, &shown.design),
        }
    }

    /// From which stage of a design something is said.
    pub(crate) fn stage_from(&self, stage: Stage) -> String {
        self.with("signals-later-from", [("stage", self.word(stage).into())])
    }

    /// A chapter's name.
    pub(crate) fn chapter(&self, chapter: Chapter) -> String {
        match chapter {
            Chapter::Of(group) => self.group(group),
            Chapter::Elsewhere => self.get("chapter-elsewhere"),
        }
    }

    /// One of a rule's sources: beside a source, what is ours is what we infer from it.
    fn source_of(&self, rule: &Rule, source: Source) -> String {
        let beside = source == Source::Ours && rule.sources.len() > 1;
        if beside { self.get("source-ours-beside") } else { self.source_in_full(source) }
    }

    /// A source with its whole title.
    pub(crate) fn source_in_full(&self, source: Source) -> String {
        let (key, heading, chapter) = source.parts();
        let chapter = chapter.map(|it| it.to_string()).unwrap_or_default();
        let values = [("heading", heading.unwrap_or_default().into()), ("chapter", chapter.into())];
        self.with(&format!("{key}-full"), values)
    }

    fn number(&self, number: &Number) -> NumberText {
        let from = match number.source {
            Source::Ours => self.get("number-ours"),
            source => self.with("number-from", [("source", self.source(source).into())]),
        };
        let may = if number.own.is_some() { self.get("number-may-set") } else { String::new() };
        NumberText { says: self.number_says(number, number.usual), from: format!("{from} {may}").trim_end().to_owned() }
    }

    /// What a design set in place of a number; none where it follows the program's.
    pub(crate) fn own_number(&self, number: &Number, design: &Design) -> Option<String> {
        let own = number.own_in(design)?;
        Some(self.with("number-own", [("says", self.number_says(number, own).into())]))
    }

    fn number_says(&self, number: &Number, amount: Amount) -> String {
        let value = match amount {
            Amount::Share(share) => self.language().share(share),
            Amount::Count(count) => count.to_string(),
            Amount::Points(points) => self.language().number(points),
        };
        format!("{}: {value}", self.get(&format!("number-{}", number.key)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rules::testing::catalogue;
    use crate::rules::{rule, rules};
    use crate::text::Language;

    #[test]
    fn what_we_infer_ourselves_is_marked_beside_the_source() {
        let text = Text::new(Language::Nl);
        let sources = |id: &str| text.page(rule(id).expect("a rule"), catalogue()).sources;
        let inferred = text.get("source-ours-beside");
        for id in [
            "management-team-one-sided",
            "board-unbalanced",
            "line-loop",
            "mandate-overlap",
            "mandate-gap",
            "escalation-dead-end",
            "role-vacant",
            "wrong-domain",
        ] {
            assert_eq!(sources(id).len(), 2, "{id}");
            assert_eq!(sources(id).last(), Some(&inferred), "{id}");
        }
        assert!(!sources("single-bloedgroep").contains(&inferred));
        assert_eq!(sources("risk-duplicate"), [text.source_in_full(Source::Ours)]);
    }

    #[test]
    fn a_page_says_from_which_stage_its_rule_speaks() {
        let stage = |id: &str| Text::new(Language::Nl).page(rule(id).expect("a rule"), catalogue()).stage;
        assert_eq!(stage("staffel-broken"), "Vanaf het stadium ‘schets’");
        assert_eq!(stage("change-settlement-open"), "Vanaf het stadium ‘afspreken’");
    }

    #[test]
    fn every_page_is_complete_in_both_languages() {
        for text in Language::ALL.map(Text::new) {
            for rule in rules() {
                let page = text.page(rule, catalogue());
                let numbers = page.numbers.iter().flat_map(|it| [&it.says, &it.from]);
                let example = page.example.as_ref().expect("every rule has an example");
                let words = [&page.chapter, &page.name, &page.explains, &page.stage, &example.cure, &example.form];
                for it in words.into_iter().chain(&page.sources).chain(numbers) {
                    assert!(!it.is_empty() && !it.starts_with('?') && !it.contains('{'), "{}: {it}", rule.id);
                }
            }
        }
    }

    #[test]
    fn a_number_says_whose_it_is_and_what_the_design_made_of_it() {
        let text = Text::new(Language::Nl);
        let rule = crate::rules::rule("client-share-low").expect("there is such a rule");
        let numbers = text.page(rule, catalogue()).numbers;
        assert_eq!(numbers.len(), 3);
        assert!(numbers[0].says.ends_with("50\u{a0}%"), "{numbers:?}");
        assert!(numbers[1].from.starts_with(&text.get("number-ours")), "{numbers:?}");
        let mut own = crate::rules::testing::design(crate::design::form::Form::Full).design;
        let goal = Number::of(rule.id).next().expect("it has numbers");
        assert_eq!(text.own_number(goal, &own), None);
        own.thresholds.client_share_goal = Some(0.3);
        assert!(text.own_number(goal, &own).is_some_and(|it| it.contains("30\u{a0}%")));
    }
}
