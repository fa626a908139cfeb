//! A signal in words: severity, title, why, source and the names of its ways out.

use crate::rules::accords::Accord;
use crate::rules::source::Source;
use crate::rules::{Arg, Fix, Group, Rule, Severity, Signal};
use crate::text::messages::{Text, Value};

/// The longest title, in characters.
const TITLE_MAX: usize = 60;

/// How many names a sentence lists before it says how many more there are.
const NAMES_MAX: usize = 4;

/// A signal in words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignalText {
    /// Knelpunt, let op, tip or vraag.
    pub severity: String,
    /// What was seen, at most 60 characters.
    pub title: String,
    /// Why it matters.
    pub why: String,
    /// Where that comes from.
    pub source: String,
    /// The names of the ways out.
    pub fixes: Vec<String>,
}

impl Text {
    /// A signal in words.
    pub fn signal(&self, signal: &Signal) -> SignalText {
        let finding = &signal.finding;
        let key = match finding.variant {
            Some(variant) => format!("rule-{}--{variant}", signal.rule.id),
            None => format!("rule-{}", signal.rule.id),
        };
        let words = |key: &str| self.with_all(key, finding.args.iter().map(|(name, arg)| (*name, self.arg(arg))));
        SignalText {
            severity: match self.severity(finding.severity, finding.question) {
                word if signal.rule.is_elsewhere() => self.with("severity-elsewhere", [("severity", word.into())]),
                word => word,
            },
            title: shorten(&words(&key), TITLE_MAX),
            why: words(&format!("{key}.why")),
            source: signal.rule.sources.first().map(|it| self.source(*it)).unwrap_or_default(),
            fixes: finding.fixes.iter().map(|it| self.fix(it)).collect(),
        }
    }

    /// The name of a way out.
    pub fn fix(&self, fix: &Fix) -> String {
        self.with_all(&format!("fix-{}", fix.key), fix.args.iter().map(|(name, arg)| (*name, self.arg(arg))))
    }

    /// What the design says to a principle.
    pub(crate) fn accord(&self, it: &Accord) -> String {
        self.with_all(&format!("accord-{}", it.key), it.args.iter().map(|(name, arg)| (*name, self.arg(arg))))
    }

    /// What a rule is called in lists.
    pub fn rule_name(&self, rule: &Rule) -> String {
        self.get(&format!("rule-{}.name", rule.id))
    }

    /// What a rule looks for and why.
    pub(crate) fn rule_explanation(&self, rule: &Rule) -> String {
        self.get(&format!("rule-{}.explains", rule.id))
    }

    /// A severity; a hint that asks is called a question.
    pub fn severity(&self, severity: Severity, question: bool) -> String {
        if question { self.get("severity-question") } else { self.get(&format!("severity-{}", severity.key())) }
    }

    /// A group.
    pub fn group(&self, group: Group) -> String {
        self.get(&format!("section-{}", group.key()))
    }

    /// A source with its chapter or heading.
    pub fn source(&self, source: Source) -> String {
        let (key, heading, chapter) = source.parts();
        let chapter = chapter.map(|it| it.to_string()).unwrap_or_default();
        self.with(key, [("heading", heading.unwrap_or_default().into()), ("chapter", chapter.into())])
    }

    fn arg<'a>(&self, arg: &'a Arg) -> Value<'a> {
        let language = self.language();
        match arg {
            Arg::Text(text) => text.into(),
            Arg::Names(names) => self.list(names).into(),
            Arg::Key(key) => self.get(key).into(),
            Arg::Keys(keys) => self.list(&keys.iter().map(|it| self.get(it)).collect::<Vec<_>>()).into(),
            Arg::List(args) => self.list(&args.iter().map(|it| self.arg(it).to_string()).collect::<Vec<_>>()).into(),
            Arg::Count(count) => (*count).into(),
            Arg::Share(share) => language.share(*share).into(),
            Arg::Euro(amount) => language.euro(*amount).into(),
            Arg::About(amount) => language.euro_exact(*amount).into(),
            Arg::Side(side) => self.side(*side).into(),
            Arg::Phase(phase) => self.phase(*phase).into(),
            Arg::Day(day) => self.language().date(*day).into(),
            Arg::Form(form) => self.form(*form).into(),
            Arg::Role(name, kind) => self.role_called(name, *kind).into(),
            Arg::Roles(roles) => {
                self.list(&roles.iter().map(|(name, kind)| self.role_called(name, *kind)).collect::<Vec<_>>()).into()
            }
            Arg::Lenses(lenses) => self.list(&lenses.iter().map(|it| self.word(*it)).collect::<Vec<_>>()).into(),
            Arg::Aspects(aspects) => self.aspects(aspects).into(),
            Arg::Points(points) => language.number(*points).into(),
            Arg::Voices(all) => {
                self.list(&all.iter().map(|(voice, count)| self.voices(*voice, *count)).collect::<Vec<_>>()).into()
            }
            Arg::Arrangement(kind) => self.word(*kind).into(),
            Arg::Tiers(tiers) => {
                let tier = |(loss, at): &(bool, usize)| {
                    self.with(if *loss { "tier-of-loss" } else { "tier-of-gain" }, [("at", (*at).into())])
                };
                self.list(&tiers.iter().map(tier).collect::<Vec<_>>()).into()
            }
            Arg::Hats(hats) => self.list(&hats.iter().map(|it| self.word(*it)).collect::<Vec<_>>()).into(),
        }
    }

    /// Names in a sentence: 'a, b en c', and 'a, b, c, d en 6 andere'.
    pub fn list(&self, names: &[String]) -> String {
        match names {
            [] => String::new(),
            [one] => one.clone(),
            [first @ .., last] if names.len() <= NAMES_MAX => {
                self.with("list-and", [("first", first.join(", ").into()), ("last", last.into())])
            }
            _ => {
                let more = names.len() - NAMES_MAX;
                self.with("list-more", [("first", names[..NAMES_MAX].join(", ").into()), ("more", more.into())])
            }
        }
    }
}

/// A text of at most `max` characters; what is longer ends in …, and a question still in its mark.
pub(crate) fn shorten(text: &str, max: usize) -> String {
    if text.chars().count() <= max {
        return text.to_owned();
    }
    let end = if text.ends_with('?') { "…?" } else { "…" };
    let cut: String = text.chars().take(max - end.chars().count()).collect();
    format!("{}{end}", cut.trim_end())
}
