//! What a heading says: how well each field fits it, over all of its words, and what unit it names.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::app::import::synonyms::{AFTER, BEFORE, COMPUTED, FILLER, WORDS, phrases};
use crate::app::import::target::{Scale, Target};

/// What a heading says.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Heading {
    /// How well each field fits it, the best first; none that does not fit at all.
    pub fits: Vec<(Target, i32)>,
    /// Whether it is called as what is computed.
    pub computed: bool,
    /// Whether it is about after the measures.
    pub after: bool,
    /// Whether it is about before the measures.
    pub before: bool,
    /// The unit of amounts that it names.
    pub unit: Option<Scale>,
    /// Whether it names money that is not euro.
    pub foreign: bool,
    /// Whether it says that it holds classes.
    pub classes: bool,
    /// Whether it says that it is in per cent.
    pub per_cent: bool,
    /// Whether it asks who carries a risk.
    pub carries: bool,
}

/// The words of a text: small, without accents, without signs.
pub(crate) fn words(text: &str) -> Vec<String> {
    let plain = deunicode::deunicode(&text.to_lowercase().replace(['×', '*'], " x ").replace('€', " "));
    plain
        .to_lowercase()
        .split(|it: char| !it.is_alphanumeric())
        .filter(|it| !it.is_empty())
        .map(ToOwned::to_owned)
        .collect()
}

/// A heading as it is remembered: its words.
pub fn normal(heading: &str) -> String {
    words(heading).join(" ")
}

/// Whether it names one of the three points of an estimate, money, time or a unit: what stands in a second row of headings.
pub(super) fn is_point(heading: &Heading) -> bool {
    let points = [Target::Low, Target::Likely, Target::High, Target::Delay];
    heading.fits.first().is_some_and(|it| points.contains(&it.0))
}

/// A count that is added and taken away.
pub(super) fn count(many: usize) -> i32 {
    i32::try_from(many).unwrap_or(i32::MAX / 100)
}

/// A phrase, and its words.
struct Phrase {
    text: &'static str,
    parts: Vec<&'static str>,
}

/// The phrases of a list, split once for all headings.
fn split(list: &'static str) -> Vec<Phrase> {
    phrases(list).map(|text| Phrase { text, parts: text.split(' ').collect() }).collect()
}

static FILLERS: LazyLock<HashSet<&str>> = LazyLock::new(|| phrases(FILLER).collect());
static FIELDS: LazyLock<Vec<(Target, Vec<Phrase>)>> =
    LazyLock::new(|| WORDS.iter().map(|(target, said)| (*target, split(said))).collect());
static OF_COMPUTED: LazyLock<Vec<Phrase>> = LazyLock::new(|| split(COMPUTED));
static OF_AFTER: LazyLock<Vec<Phrase>> = LazyLock::new(|| split(AFTER));
static OF_BEFORE: LazyLock<Vec<Phrase>> = LazyLock::new(|| split(BEFORE));
static OF_PER_CENT: LazyLock<Vec<Phrase>> = LazyLock::new(|| split("procent|percent|percentage|pct"));

fn fills(word: &str) -> bool {
    FILLERS.contains(word)
}

fn has(words: &[String], phrase: &Phrase) -> Option<usize> {
    words.windows(phrase.parts.len()).position(|it| it.iter().zip(&phrase.parts).all(|(word, part)| word == part))
}

/// The words of a heading, and those that mean something; and both as one text.
struct Said {
    all: Vec<String>,
    whole: String,
    meaning: String,
    /// How many mean something.
    means: i32,
}

impl Said {
    fn of(text: &str) -> Self {
        let all = words(text);
        let meaning: Vec<&str> = all.iter().map(String::as_str).filter(|it| !fills(it)).collect();
        let (means, meaning) = (count(meaning.len()), meaning.join(" "));
        Self { whole: all.join(" "), all, meaning, means }
    }
}

/// Reads a heading.
pub(super) fn read(text: &str) -> Heading {
    // The sign of a number is a number's heading.
    let said = Said::of(if matches!(text.trim(), "\u{23}" | "№" | "nº") { "nr" } else { text });
    let lower = text.to_lowercase();
    let has_any = |list: &[Phrase]| list.iter().any(|it| has(&said.all, it).is_some());
    let mut fits: Vec<(Target, i32)> = FIELDS
        .iter()
        .filter_map(|(target, phrases)| {
            let best = phrases.iter().filter_map(|it| Some((fit(&said, it)?, has(&said.all, it).is_some()))).max()?;
            Some((*target, best.0 + weight(*target, best.1, &lower)))
        })
        .collect();
    fits.sort_by_key(|it| std::cmp::Reverse(it.1));
    Heading {
        computed: has_any(&OF_COMPUTED) || said.whole == "score",
        after: has_any(&OF_AFTER) && !has_any(&OF_BEFORE),
        before: has_any(&OF_BEFORE),
        unit: unit(&lower),
        foreign: is_foreign(&lower, &said.all),
        classes: ["1-5", "1 - 5", "1-4", "1-3", "1 t/m 5", "a-e", "klasse", "class", "1–5"]
            .iter()
            .any(|it| lower.contains(it)),
        carries: [
            "drager",
            "alloc",
            "verdeling",
            "toedeling",
            "toebedeeld",
            "borne",
            "carrie",
            "og/on",
            "og / on",
            "rekening",
            "toewijz",
            "toegewezen",
            "ligt bij",
            "risico voor",
            "partij",
            "assigned",
        ]
        .iter()
        .any(|it| lower.contains(it)),
        per_cent: lower.contains('%') || has_any(&OF_PER_CENT),
        fits,
    }
}

/// What a field weighs more than others that fit a heading as well: which point of an estimate it is says more than what the
/// estimate is of, and time is no money.
const fn weight_of(target: Target) -> i32 {
    match target {
        Target::Low | Target::High => 20,
        Target::Delay => 40,
        _ => 0,
    }
}

fn weight(target: Target, whole: bool, lower: &str) -> i32 {
    let money = target == Target::Delay && (lower.contains('€') || lower.contains("euro"));
    // A probability of time is a probability.
    let chance = target == Target::Delay && ["kans", "probability", "chance"].iter().any(|it| lower.contains(it));
    if chance {
        return -60;
    }
    if whole && !money { weight_of(target) } else { 0 }
}

/// How well a phrase fits: the whole heading best, then its words that mean something, then whole words within it, then
/// the end or the start of one.
fn fit(said: &Said, phrase: &Phrase) -> Option<i32> {
    let (text, parts) = (phrase.text, count(phrase.parts.len()));
    if said.whole == text {
        return Some(100 + parts);
    }
    if said.means > 0 && said.meaning == text {
        return Some(90 + parts);
    }
    if let Some(at) = has(&said.all, phrase) {
        // One letter within other words is chance.
        if text.len() < 2 {
            return None;
        }
        let unexplained = said.means - parts;
        let last = at + phrase.parts.len() == said.all.len();
        return Some(50 + 8 * parts + i32::from(last || at == 0) * 4 - 3 * unexplained.max(0));
    }
    let one = parts == 1;
    if text.len() >= 5 && one && said.all.iter().any(|it| it.ends_with(text)) {
        return Some(40);
    }
    // `Waarsch.` is short for `waarschijnlijk`.
    let short = |it: &String| it.len() >= 5 && it.len() < text.len() && text.starts_with(it.as_str()) && !fills(it);
    if one && text.len() >= 8 && said.all.iter().any(short) {
        return Some(34);
    }
    (text.len() >= 4 && one && said.all.iter().any(|it| it.starts_with(text))).then_some(28)
}

/// Whether a heading names money that is not euro: a design counts in euro and converts nothing.
fn is_foreign(lower: &str, words: &[String]) -> bool {
    const NAMES: [&str; 16] = [
        "gbp", "usd", "chf", "dkk", "sek", "nok", "pond", "ponden", "pounds", "dollar", "dollars", "sterling", "kgbp",
        "kusd", "mgbp", "musd",
    ];
    lower.contains(['£', '$', '¥']) || words.iter().any(|it| NAMES.contains(&it.as_str()))
}

/// The unit that a heading names: `x 1.000`, `k€`, `(mln)`. The sign of a currency is none.
fn unit(lower: &str) -> Option<Scale> {
    let lower = &lower.replace(['£', '$', '¥'], "€");
    let bare: String = lower.chars().filter(|it| !it.is_whitespace() && *it != '€').collect();
    let bare = bare.replace(['×', '*'], "x").replace("euro", "").replace("eur", "");
    let says = |list: &[&str]| list.iter().any(|it| bare.contains(it));
    let word = |list: &[&str]| words(lower).iter().any(|it| list.contains(&it.as_str()));
    let near = |sign: char| {
        let close: String = lower.chars().filter(|it| !it.is_whitespace()).collect();
        close.contains(&format!("{sign}€"))
            || close.contains(&format!("€{sign}"))
            || close.contains(&format!("({sign})"))
    };
    if says(&["x1.000.000", "x1000000", "x1,000,000"])
        || word(&["mln", "miljoen", "miljoenen", "million", "millions", "mio", "meur", "mil", "mgbp", "musd"])
        || near('m')
    {
        Some(Scale::Millions)
    } else if says(&["x1.000", "x1000", "x1,000", "x1’000", "1.000-tal", "in1.000", "in1000", "in1,000"])
        || word(&["duizend", "duizenden", "duizendtallen", "thousand", "thousands", "keur", "kgbp", "kusd", "k", "tsd"])
        || near('k')
    {
        Some(Scale::Thousands)
    } else {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn best(heading: &str) -> Option<Target> {
        read(heading).fits.first().map(|it| it.0)
    }

    #[test]
    fn headings_as_teams_write_them_say_what_a_column_is() {
        for (heading, target) in [
            ("Risiconummer", Target::Number),
            ("\u{23}", Target::Number),
            ("Voor rekening van", Target::Place),
            ("Toewijzing", Target::Place),
            ("Risico voor", Target::Place),
            ("Ligt bij", Target::Place),
            ("Maatregel Omschrijving", Target::Measure),
            ("Maatregel Kosten", Target::MeasureCost),
            ("Risico", Target::Title),
            ("Ongewenste gebeurtenis", Target::Title),
            ("Kans (1-5)", Target::Probability),
            ("Kans van optreden [%]", Target::Probability),
            ("Waarschijnlijkheid", Target::Probability),
            ("Gevolg geld (€)", Target::Likely),
            ("Gevolg tijd (dagen)", Target::Delay),
            ("Gevolg laag", Target::Low),
            ("Gevolg (euro) min", Target::Low),
            ("Gevolg (euro) ml", Target::Likely),
            ("Gevolg (euro) max", Target::High),
            ("Most likely (k€)", Target::Likely),
            ("Risico-eigenaar", Target::Holder),
            ("Actiehouder", Target::Holder),
            ("Beheersmaatregel", Target::Measure),
            ("Kosten maatregel (x € 1.000)", Target::MeasureCost),
            ("Kans / Risico", Target::Nature),
            ("Threat/Opportunity", Target::Nature),
            ("Risk description", Target::Description),
            ("Probability", Target::Probability),
            ("Status", Target::Status),
            ("Risico-omschrijving", Target::Description),
            ("RISMAN-bril", Target::Lens),
        ] {
            assert_eq!(best(heading), Some(target), "{heading}: {:?}", read(heading).fits);
        }
        assert_eq!(best("Opmerkingen van de projectleider"), None);
    }

    #[test]
    fn units_stand_in_headings_and_the_euro_is_none() {
        for heading in ["Gevolg (x 1.000 euro)", "x € 1.000", "(€ x1.000)", "in k€", "(duizenden)", "€ × 1000", "K€"]
        {
            assert_eq!(read(heading).unit, Some(Scale::Thousands), "{heading}");
        }
        for heading in ["Gevolg (mln)", "M€", "€m", "x 1.000.000", "in miljoenen euro", "Impact (€ mln)", "MEUR"]
        {
            assert_eq!(read(heading).unit, Some(Scale::Millions), "{heading}");
        }
        for heading in ["Most Likely (£k)", "Max (k$)", "Impact kGBP", "(bedragen in € 1.000)"] {
            assert_eq!(read(heading).unit, Some(Scale::Thousands), "{heading}");
        }
        assert!(read("Min (£k)").foreign && read("Cost in USD").foreign && !read("Kosten (k€)").foreign);
        for heading in ["Gevolg (€)", "Impact, €", "Bedrag in euro", "Kosten", "Maximum", "Meest waarschijnlijk"] {
            assert_eq!(read(heading).unit, None, "{heading}");
        }
    }

    #[test]
    fn what_is_computed_or_about_afterwards_says_so() {
        for heading in ["Risicowaarde", "Score", "Kans x gevolg", "Weighted impact", "Verwachte waarde"] {
            assert!(read(heading).computed, "{heading}");
        }
        assert!(read("Kans na maatregelen").after && !read("Kans voor maatregelen").after);
        assert!(read("Restrisico kans").after && read("Residual probability").after);
    }
}
