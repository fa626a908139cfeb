//! The words of one language: messages by their key, with values put in.

use std::borrow::Cow;
use std::cell::{Cell, OnceCell};
use std::fmt;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use crate::design::form::Form;
use crate::text::budget;
use crate::text::equals;
use crate::text::language::Language;

/// The language files, in Dutch and English.
macro_rules! files {
    ($($name:literal),* $(,)?) => {
        [$((
            $name,
            include_str!(concat!("../../assets/lang/nl/", $name)),
            include_str!(concat!("../../assets/lang/en/", $name)),
        )),*]
    };
}

/// Name, Dutch and English of every language file.
const FILES: [(&str, &str, &str); 75] = files![
    "ui.ftl",
    "ui-praatplaat.ftl",
    "ui-plate.ftl",
    "ui-risks.ftl",
    "ui-principles.ftl",
    "ui-team.ftl",
    "ui-bovenkant.ftl",
    "ui-canvas.ftl",
    "ui-hand.ftl",
    "ui-walk.ftl",
    "ui-money.ftl",
    "ui-curve.ftl",
    "ui-figures.ftl",
    "ui-bridge.ftl",
    "ui-likely.ftl",
    "ui-range.ftl",
    "ui-variants.ftl",
    "rules-money.ftl",
    "ui-birth.ftl",
    "ui-matrix.ftl",
    "ui-signals.ftl",
    "ui-manual.ftl",
    "catalogue.ftl",
    "birth.ftl",
    "rules-birth.ftl",
    "collaboration.ftl",
    "rules-collaboration.ftl",
    "ui-collaboration.ftl",
    "ambition.ftl",
    "life.ftl",
    "rules-ambition.ftl",
    "rules-life.ftl",
    "ui-ambition.ftl",
    "changes.ftl",
    "rules-changes.ftl",
    "ui-changes.ftl",
    "ui-life.ftl",
    "workshop.ftl",
    "ui-workshop.ftl",
    "report.ftl",
    "ui-report.ftl",
    "rules-team.ftl",
    "rules-bovenkant.ftl",
    "rules-risks.ftl",
    "rules-principles.ftl",
    "rules-elsewhere.ftl",
    "cli-help.ftl",
    "cli-simulate.ftl",
    "tables.ftl",
    "ui-fields.ftl",
    "ui-recovery.ftl",
    "ui-habits.ftl",
    "ui-many.ftl",
    "ui-files.ftl",
    "ui-safe.ftl",
    "compare.ftl",
    "ui-register.ftl",
    "import.ftl",
    "ui-import.ftl",
    "cli-import.ftl",
    "ui-steps.ftl",
    "ui-tables-out.ftl",
    "ui-versions.ftl",
    "ui-compare.ftl",
    "ui-merge.ftl",
    "forms.ftl",
    "cli-export.ftl",
    "precedents.ftl",
    "ui-precedents.ftl",
    "programme.ftl",
    "rules-programme.ftl",
    "ui-programme.ftl",
    "manual-tasks.ftl",
    "manual-alliance.ftl",
    "manual-tour.ftl",
];

/// What ends a sentence.
const ENDS: [char; 4] = ['.', '?', '!', '…'];

/// The words of one language.
pub struct Text {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    /// The same for a design with three domains; read once one is open.
    domains: OnceCell<FluentBundle<FluentResource>>,
    /// The same for a programme.
    equals: OnceCell<FluentBundle<FluentResource>>,
    form: Cell<Form>,
}

impl Text {
    /// Reads the words of a language.
    pub fn new(language: Language) -> Self {
        let (domains, equals) = (OnceCell::new(), OnceCell::new());
        Self { language, bundle: read(language, Form::Full), domains, equals, form: Cell::new(Form::Full) }
    }

    /// Speaks of a design of this form from here on: what its budget is called follows from that.
    pub fn speak_of(&self, form: Form) {
        self.form.set(form);
    }

    fn bundle(&self) -> &FluentBundle<FluentResource> {
        match self.form.get() {
            Form::Full => &self.bundle,
            Form::Programme => self.equals.get_or_init(|| read(self.language, Form::Programme)),
            Form::ThreeDomains => self.domains.get_or_init(|| read(self.language, Form::ThreeDomains)),
        }
    }

    /// Its language.
    pub fn language(&self) -> Language {
        self.language
    }

    /// A message without values; `message.attribute` names an attribute.
    pub fn get(&self, key: &str) -> String {
        self.pattern(key, None).unwrap_or_else(|| format!("?{key}?"))
    }

    /// A message with values.
    pub fn with<const N: usize>(&self, key: &str, values: [(&'static str, Value<'_>); N]) -> String {
        self.with_all(key, values)
    }

    /// A message with values.
    pub(crate) fn with_all<'a>(
        &self,
        key: &str,
        values: impl IntoIterator<Item = (&'static str, Value<'a>)>,
    ) -> String {
        let mut args = FluentArgs::new();
        let mut ended = Vec::new();
        for (name, value) in values {
            match value {
                Value::Text(text) => {
                    ended.extend(text.ends_with(ENDS).then(|| text.clone()));
                    args.set(name, FluentValue::String(text));
                }
                Value::Count(count) => args.set(name, FluentValue::from(count as f64)),
            }
        }
        let said = self.pattern(key, Some(&args)).unwrap_or_else(|| format!("?{key}?"));
        // What somebody wrote may end as a sentence does: 'Bouw B.V.', 'Wie durft?'. Then the message's own stop is one too many.
        ended.iter().fold(said, |said, it| said.replace(&format!("{it}."), it))
    }

    /// Whether there is such a message.
    pub fn has(&self, key: &str) -> bool {
        let (message, attribute) = split(key);
        self.bundle().get_message(message).is_some_and(|it| match attribute {
            Some(attribute) => it.get_attribute(attribute).is_some(),
            None => it.value().is_some(),
        })
    }

    fn pattern(&self, key: &str, args: Option<&FluentArgs>) -> Option<String> {
        let (message, attribute) = split(key);
        let message = self.bundle().get_message(message)?;
        let pattern = match attribute {
            Some(attribute) => message.get_attribute(attribute)?.value(),
            None => message.value()?,
        };
        let mut errors = Vec::new();
        let text = self.bundle().format_pattern(pattern, args, &mut errors);
        debug_assert!(errors.is_empty(), "{key}: {errors:?}");
        Some(text.into_owned())
    }
}

/// Reads the words of a language, as they are for a form.
fn read(language: Language, form: Form) -> FluentBundle<FluentResource> {
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![tag]);
    // The marks that isolate what is put in show up as boxes where a font lacks them; both languages run one way.
    bundle.set_use_isolating(false);
    for (_, nl, en) in FILES {
        let source = match language {
            Language::Nl => nl,
            Language::En => en,
        };
        let source = match form {
            Form::Full => source.to_owned(),
            Form::Programme => equals::of_programme(source, language),
            Form::ThreeDomains => budget::of_three_domains(source, language),
        };
        // What does not read is left out here and found by the test that compares both languages.
        let resource = FluentResource::try_new(source).unwrap_or_else(|(partial, _)| partial);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

fn split(key: &str) -> (&str, Option<&str>) {
    match key.split_once('.') {
        Some((message, attribute)) => (message, Some(attribute)),
        None => (key, None),
    }
}

/// A value that goes into a message.
#[derive(Clone, Debug)]
pub enum Value<'a> {
    /// Words, amounts and dates as they are to be read.
    Text(Cow<'a, str>),
    /// A number that a message may choose its plural by.
    Count(usize),
}

impl fmt::Display for Value<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(text) => f.write_str(text),
            Self::Count(count) => write!(f, "{count}"),
        }
    }
}

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl From<usize> for Value<'_> {
    fn from(count: usize) -> Self {
        Self::Count(count)
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use fluent_bundle::FluentResource;

    use super::*;

    #[test]
    fn what_ends_a_sentence_itself_is_not_ended_twice() {
        let text = Text::new(Language::Nl);
        let of = |aspects: &str| text.with("birth-not-green-red", [("aspects", aspects.into()), ("count", 1.into())]);
        assert_eq!(of("wie durft?"), "Op rood: wie durft?");
        assert_eq!(of("Bouw B.V."), "Op rood: Bouw B.V.");
        assert_eq!(of("scope"), "Op rood: scope.");
    }

    /// Every key of a file, with its attributes.
    fn keys(file: &str, source: &str) -> BTreeSet<String> {
        let resource = match FluentResource::try_new(source.to_owned()) {
            Ok(resource) => resource,
            Err((_, errors)) => panic!("{file}: {errors:?}"),
        };
        assert!(resource.entries().count() > 0 || source.trim().is_empty() || source.starts_with('#'));
        let mut keys = BTreeSet::new();
        let mut message = String::new();
        for line in source.lines() {
            if let Some((name, _)) = line.split_once('=') {
                if let Some(attribute) = line.trim_start().strip_prefix('.') {
                    let attribute = attribute.split(['=', ' ']).next().unwrap_or_default();
                    keys.insert(format!("{message}.{attribute}"));
                } else if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                    message = name.trim().to_owned();
                    assert!(keys.insert(message.clone()), "{file}: {message} stands twice");
                }
            }
        }
        keys
    }

    #[test]
    fn both_languages_have_the_same_words() {
        let mut all = BTreeSet::new();
        for (file, nl, en) in FILES {
            let (nl, en) = (keys(file, nl), keys(file, en));
            let differ: Vec<_> = nl.symmetric_difference(&en).collect();
            assert!(differ.is_empty(), "{file}: only in one language: {differ:?}");
            for key in nl.iter().filter(|it| !it.contains('.')) {
                assert!(all.insert(key.clone()), "{file}: {key} stands in another file too");
            }
        }
    }

    #[test]
    fn words_keep_the_house_style() {
        for (file, nl, en) in FILES {
            for (tag, source) in [("nl", nl), ("en", en)] {
                let words = || source.lines().filter(|it| !it.starts_with('#'));
                for line in words() {
                    assert!(!line.contains('!'), "{tag}/{file}: no exclamation marks: {line}");
                    assert!(!line.contains('\''), "{tag}/{file}: typographic apostrophes: {line}");
                }
            }
        }
    }
}
