//! What a heading says: how well each field fits it, over all of its words, and what unit it names.

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
    /// Whether it says that it holds classes.
    pub classes: bool,
    /// Whether it says that it is in per cent.
    pub per_cent: bool,
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

fn fills(word: &str) -> bool {
    phrases(FILLER).any(|it| it == word)
}

fn has(words: &[String], phrase: &str) -> Option<usize> {
    let parts: Vec<&str> = phrase.split(' ').collect();
    words.windows(parts.len()).position(|it| it.iter().zip(&parts).all(|(word, part)| word == part))
}

/// Reads a heading.
pub(super) fn read(text: &str) -> Heading {
    let all = words(text);
    let lower = text.to_lowercase();
    let has_any = |list: &'static str| phrases(list).any(|it| has(&all, it).is_some());
    let meaning: Vec<String> = all.iter().filter(|it| !fills(it)).cloned().collect();
    let mut fits: Vec<(Target, i32)> = WORDS
        .iter()
        .filter_map(|(target, said)| {
            let best =
                phrases(said).filter_map(|it| Some((fit(&all, &meaning, it)?, has(&all, it).is_some()))).max()?;
            Some((*target, best.0 + weight(*target, best.1, &lower)))
        })
        .collect();
    fits.sort_by_key(|it| std::cmp::Reverse(it.1));
    Heading {
        computed: has_any(COMPUTED) || all.join(" ") == "score",
        after: has_any(AFTER) && !has_any(BEFORE),
        before: has_any(BEFORE),
        unit: unit(&lower),
        classes: ["1-5", "1 - 5", "1-4", "1-3", "1 t/m 5", "a-e", "klasse", "class", "1–5"]
            .iter()
            .any(|it| lower.contains(it)),
        per_cent: lower.contains('%') || has_any("procent|percent|percentage|pct"),
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
    if whole && !money { weight_of(target) } else { 0 }
}

/// How well a phrase fits: the whole heading best, then its words that mean something, then whole words within it, then
/// the end or the start of one.
fn fit(all: &[String], meaning: &[String], phrase: &str) -> Option<i32> {
    let parts = count(phrase.split(' ').count());
    if all.join(" ") == phrase {
        return Some(100 + parts);
    }
    if !meaning.is_empty() && meaning.join(" ") == phrase {
        return Some(90 + parts);
    }
    if let Some(at) = has(all, phrase) {
        // One letter within other words is chance.
        if phrase.len() < 2 {
            return None;
        }
        let unexplained = count(all.iter().filter(|it| !fills(it)).count()) - parts;
        let last = at + parts as usize == all.len();
        return Some(50 + 8 * parts + i32::from(last || at == 0) * 4 - 3 * unexplained.max(0));
    }
    let long = phrase.len() >= 5 && !phrase.contains(' ');
    if long && all.iter().any(|it| it.ends_with(phrase)) {
        return Some(40);
    }
    (phrase.len() >= 4 && !phrase.contains(' ') && all.iter().any(|it| it.starts_with(phrase))).then_some(28)
}

/// The unit that a heading names: `x 1.000`, `k€`, `(mln)`. The sign of the euro is none.
fn unit(lower: &str) -> Option<Scale> {
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
        || word(&["mln", "miljoen", "miljoenen", "million", "millions", "mio", "meur", "mil"])
        || near('m')
    {
        Some(Scale::Millions)
    } else if says(&["x1.000", "x1000", "x1,000", "x1’000", "1.000-tal"])
        || word(&["duizend", "duizenden", "duizendtallen", "thousand", "thousands", "keur", "k", "tsd"])
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
        for heading in ["Gevolg (€)", "Bedrag in euro", "Kosten", "Maximum", "Meest waarschijnlijk"] {
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
