//! Reads '3 ontwerpers ON, 1 vacature OG contractmanager' as people and vacancies to add, in Dutch and in English.
//!
//! Words may stand in any order; what is no number, side, FTE or word about hiring is the function. What cannot be
//! read is told with the words in question, so that whoever types sees what to mend.

use crate::app::known::Known;
use crate::design::form::Side;
use crate::design::parties::{Belonging, Standing};

/// At most so many at once: more is a slip of the finger.
pub(crate) const MOST: usize = 40;

/// What one part of the line asks for.
#[derive(Clone, Debug, PartialEq)]
pub struct Asked {
    /// How many.
    pub count: usize,
    /// Places to fill, and not people.
    pub vacancy: bool,
    /// What they do; empty where nothing was said of it.
    pub function: String,
    /// Where they come from.
    pub of: Belonging,
    /// Hired.
    pub hired: bool,
    /// FTE of each, 0-1.
    pub fte: f64,
    /// The discipline that was named behind 'bij' or 'in'.
    pub place: Option<String>,
}

/// Why a line cannot be read, with the words in question.
#[derive(Clone, Debug, PartialEq)]
pub enum Misread {
    /// No side is named.
    NoSide(String),
    /// Both sides are named in one part.
    TwoSides(String),
    /// None, or too many.
    Count(String),
    /// Two numbers without a word that says what the second is.
    TwoCounts(String),
    /// An FTE outside 0-1, or none that can be read.
    Fte(String),
    /// Nothing but a number: what is to be added?
    Nothing(String),
}

impl Misread {
    /// Its name in the language files.
    pub const fn key(&self) -> &'static str {
        match self {
            Self::NoSide(_) => "newcomers-no-side",
            Self::TwoSides(_) => "newcomers-two-sides",
            Self::Count(_) => "newcomers-count",
            Self::TwoCounts(_) => "newcomers-two-counts",
            Self::Fte(_) => "newcomers-fte",
            Self::Nothing(_) => "newcomers-nothing",
        }
    }

    /// The words in question.
    pub fn words(&self) -> &str {
        match self {
            Self::NoSide(it)
            | Self::TwoSides(it)
            | Self::Count(it)
            | Self::TwoCounts(it)
            | Self::Fte(it)
            | Self::Nothing(it) => it,
        }
    }
}

/// Reads a line. An empty line asks for nothing.
pub fn read(line: &str, known: &Known) -> Result<Vec<Asked>, Misread> {
    parts(line).into_iter().map(|it| read_part(&it, known)).collect()
}

/// The parts of a line: apart by ';', '+', a new line, or a comma that is no decimal one.
fn parts(line: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut chars = line.chars().peekable();
    let mut last = ' ';
    while let Some(it) = chars.next() {
        let decimal = it == ',' && last.is_ascii_digit() && chars.peek().is_some_and(char::is_ascii_digit);
        match (it, parts.last_mut()) {
            (';' | '+' | '\n', _) => parts.push(String::new()),
            (',', _) if !decimal => parts.push(String::new()),
            (_, Some(part)) => part.push(it),
            (_, None) => {}
        }
        last = it;
    }
    parts.into_iter().map(|it| it.trim().to_owned()).filter(|it| !it.is_empty()).collect()
}

fn read_part(part: &str, known: &Known) -> Result<Asked, Misread> {
    let said = || part.to_owned();
    let (mut count, mut of, mut fte, mut vacancy, mut hired) = (None, None, None, false, None);
    let (mut function, mut place): (Vec<&str>, Option<Vec<&str>>) = (Vec::new(), None);
    let words: Vec<&str> = part.split_whitespace().collect();
    let mut at = 0;
    while at < words.len() {
        let (word, low) = (words[at], words[at].to_lowercase());
        let next = words.get(at + 1).map(|it| it.to_lowercase());
        at += 1;
        if let Some(place) = &mut place {
            place.push(word);
            continue;
        }
        if let Some((party, words)) = known.party(&words[at - 1..]) {
            of = Some(narrower(of, party).ok_or_else(|| Misread::TwoSides(said()))?);
            at += words - 1;
            continue;
        }
        let is_fte = |it: &str| matches!(it.trim_end_matches('.'), "fte" | "fte's" | "fte’s" | "ftes");
        if let Some(number) = number(&low) {
            if next.as_deref().is_some_and(is_fte) {
                at += 1;
                fte = Some(share(number).ok_or_else(|| Misread::Fte(format!("{word} fte")))?);
            } else if let Some(percent) = low.strip_suffix('%') {
                let part = percent.replace(',', ".").parse().ok().map(|it: f64| it / 100.0);
                fte = Some(part.and_then(share).ok_or_else(|| Misread::Fte(said()))?);
            } else if count.is_some() && matches!(low.as_str(), "een" | "a" | "an") {
                // An article, and no second number.
            } else if count.is_some() {
                return Err(Misread::TwoCounts(word.to_owned()));
            } else {
                count = Some(whole(number).ok_or_else(|| Misread::Count(word.to_owned()))?);
            }
            continue;
        }
        if is_fte(&low) {
            let behind = next.as_deref().and_then(number).and_then(share);
            fte = Some(behind.ok_or_else(|| Misread::Fte(said()))?);
            at += 1;
            continue;
        }
        match low.trim_end_matches(['.', ':']) {
            "x" | "×" | "maal" | "times" => {}
            "onafhankelijk" | "onafhankelijke" | "independent" => {
                of = Some(narrower(of, Standing::Independent.into()).ok_or_else(|| Misread::TwoSides(said()))?);
            }
            it if side_of(it).is_some() => {
                let side = side_of(it).and_then(|it| narrower(of, it.into()));
                of = Some(side.ok_or_else(|| Misread::TwoSides(said()))?);
            }
            "vacature" | "vacatures" | "vacancy" | "vacancies" => vacancy = true,
            "ingehuurd" | "ingehuurde" | "inhuur" | "extern" | "externe" | "hired" | "external" => hired = Some(true),
            "eigen" | "own" | "vast" | "vaste" | "permanent" => hired = Some(false),
            "bij" | "in" | "naar" | "at" | "to" if at > 1 => place = Some(Vec::new()),
            // Words between that say nothing: 'een vacature van ON voor een contractmanager'.
            "van" | "voor" | "for" | "from" | "of" | "als" | "as" | "mensen" | "people" | "persoon" | "person" => {}
            _ => function.push(word),
        }
    }
    let plural = count.unwrap_or(1) > 1;
    let function = singular(&function.join(" "), plural, &known.functions);
    let Some(of) = of else {
        let bare = function.is_empty() && !vacancy;
        return Err(if bare { Misread::Nothing(said()) } else { Misread::NoSide(said()) });
    };
    let place = place.map(|it| it.join(" ")).filter(|it| !it.is_empty());
    let (count, fte, hired) = (count.unwrap_or(1), fte.unwrap_or(1.0), hired.unwrap_or(false));
    Ok(Asked { count, vacancy, function, of, hired, fte, place })
}

/// Who is meant where a part names two: the party of a side and that side are the party. None: they contradict.
fn narrower(first: Option<Belonging>, second: Belonging) -> Option<Belonging> {
    let Some(first) = first else { return Some(second) };
    if first.fits(second) {
        return Some(first);
    }
    second.fits(first).then_some(second)
}

/// A number in figures, with a comma or a point, a sign for parts of a hundred, or the sign for times; or in a word.
fn number(word: &str) -> Option<f64> {
    let words = [
        ("een", 1.0),
        ("één", 1.0),
        ("a", 1.0),
        ("an", 1.0),
        ("one", 1.0),
        ("twee", 2.0),
        ("two", 2.0),
        ("drie", 3.0),
        ("three", 3.0),
        ("vier", 4.0),
        ("four", 4.0),
        ("vijf", 5.0),
        ("five", 5.0),
        ("zes", 6.0),
        ("six", 6.0),
        ("halve", 0.5),
        ("half", 0.5),
    ];
    if let Some((_, number)) = words.iter().find(|(it, _)| *it == word) {
        return Some(*number);
    }
    let figures = word.trim_end_matches(['x', '×', '%', ':']).replace(',', ".");
    // 'inf' and 'nan' are numbers to the machine only.
    let starts = figures.starts_with(|it: char| it.is_ascii_digit() || it == '-' || it == '.');
    starts.then(|| figures.parse().ok()).flatten()
}

fn whole(number: f64) -> Option<usize> {
    (number.fract() == 0.0 && (1.0..=MOST as f64).contains(&number)).then_some(number as usize)
}

fn share(number: f64) -> Option<f64> {
    (number > 0.0 && number <= 1.0).then_some(number)
}

fn side_of(word: &str) -> Option<Side> {
    match word {
        "og" | "og'er" | "og'ers" | "og’er" | "og’ers" | "opdrachtgever" | "client" => Some(Side::Client),
        "on" | "on'er" | "on'ers" | "on’er" | "on’ers" | "opdrachtnemer" | "contractor" => Some(Side::Contractor),
        _ => None,
    }
}

/// A function as one person has it: the usual one that is meant, else without the ending of a plural.
fn singular(function: &str, plural: bool, known: &[String]) -> String {
    let low = function.to_lowercase();
    let is = |it: &&String| {
        let it = it.to_lowercase();
        low == it || (plural && plural_of(&it, &low))
    };
    if let Some(usual) = known.iter().find(is) {
        return usual.clone();
    }
    let cut = |letters: usize| function[..function.len() - letters].to_owned();
    let ends = |endings: &[&str]| endings.iter().any(|it| low.ends_with(it));
    let one = if !plural || low.len() < 5 || low.ends_with("ss") {
        function.to_owned()
    } else if ends(&["isten", "nten", "cten"]) {
        cut(2)
    } else if low.ends_with("logen") {
        format!("{}oog", cut(4))
    } else if ends(&["s", "digen"]) {
        cut(1)
    } else {
        function.to_owned()
    };
    let mut letters = one.chars();
    letters.next().map(|it| it.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

/// Whether words are the plural of others, the ending at the first word or at the last: 'managers overdracht'.
fn plural_of(one: &str, many: &str) -> bool {
    let ends = |one: &str, many: &str| ["s", "en", "n", "’s", "'s"].iter().any(|end| format!("{one}{end}") == many);
    if ends(one, many) {
        return true;
    }
    match (one.split_once(' '), many.split_once(' ')) {
        (Some((a, rest)), Some((b, same))) => ends(a, b) && rest == same,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::Design;
    use crate::design::form::Form;
    use crate::design::id::{Ids, PartyId};
    use crate::design::parties::Party;

    fn known() -> Known {
        let functions = ["Omgevingsmanager", "Manager overdracht", "Ecoloog"].map(str::to_owned).into();
        Known { functions, parties: Vec::new() }
    }

    fn one(line: &str) -> Asked {
        let Ok(read) = read(line, &known()) else { panic!("{line} reads") };
        assert_eq!(read.len(), 1, "{line}");
        read[0].clone()
    }

    #[test]
    fn the_usual_lines_read() {
        let three = one("3 ontwerpers ON");
        let people = |count, function: &str, side: Side| Asked {
            count,
            vacancy: false,
            function: function.into(),
            of: side.into(),
            hired: false,
            fte: 1.0,
            place: None,
        };
        assert_eq!(three, people(3, "Ontwerper", Side::Contractor));
        let two = one("2 omgevingsmanagers OG ingehuurd 0,5 fte");
        assert_eq!(two, Asked { hired: true, fte: 0.5, ..people(2, "Omgevingsmanager", Side::Client) });
        let vacancy = one("1 vacature ON contractmanager");
        assert_eq!(vacancy, Asked { vacancy: true, ..people(1, "Contractmanager", Side::Contractor) });
        assert_eq!(one("2 managers overdracht og"), people(2, "Manager overdracht", Side::Client));
        assert_eq!(one("OG"), people(1, "", Side::Client));
        assert_eq!(one("twee ON"), people(2, "", Side::Contractor));
    }

    #[test]
    fn english_and_any_order_read_too() {
        let two = one("ON: two hired designers 80%");
        assert_eq!((two.count, two.function.as_str(), two.hired, two.fte), (2, "Designer", true, 0.8));
        let vacancy = one("a vacancy for a contract manager from client");
        assert_eq!((vacancy.count, vacancy.vacancy, vacancy.function.as_str()), (1, true, "Contract manager"));
        assert_eq!(
            one("3x planner ON bij Projectbeheersing en planning").place.as_deref(),
            Some("Projectbeheersing en planning")
        );
    }

    #[test]
    fn a_party_is_known_by_its_name_and_by_a_word_that_it_alone_has() {
        let mut ids = Ids::seeded(1);
        let mut design = Design::new(&mut ids, "Proef", Form::Full);
        for (name, standing) in [
            ("Waterschap Vallei", Standing::Client),
            ("Waterschap Rivieren", Standing::Client),
            ("Combinatie", Standing::Contractor),
            ("Bureau Bos", Standing::Independent),
        ] {
            design.parties.push(Party::new(PartyId::new(&mut ids), name, standing));
        }
        let known = Known::of(&design, Vec::new());
        let of = |line: &str| read(line, &known).map(|it| (it[0].function.clone(), it[0].of));
        let party = |nth: usize| Belonging::from(&design.parties[nth]);
        assert_eq!(of("2 planners waterschap vallei"), Ok(("Planner".into(), party(0))));
        assert_eq!(of("2 planners Rivieren"), Ok(("Planner".into(), party(1))));
        assert_eq!(of("OG Vallei: planner"), Ok(("Planner".into(), party(0))), "the party says more than its side");
        assert_eq!(of("planner Combinatie ON"), Ok(("Planner Combinatie".into(), Side::Contractor.into())));
        assert_eq!(of("toetser Bureau Bos"), Ok(("Toetser".into(), party(3))));
        assert_eq!(of("voorzitter onafhankelijk"), Ok(("Voorzitter".into(), Standing::Independent.into())));
        assert!(matches!(of("planner Vallei Rivieren"), Err(Misread::TwoSides(_))));
        assert!(matches!(of("planner Vallei ON"), Err(Misread::TwoSides(_))));
        assert!(matches!(of("2 Waterschap planners"), Err(Misread::NoSide(_))), "two have that word");
    }

    fn one_error(line: &str) -> Option<Misread> {
        read(line, &known()).err()
    }

    #[test]
    fn several_parts_are_apart_by_commas_that_are_no_decimal_ones() {
        let Ok(all) = read("3 ontwerpers ON 0,8 fte, 2 ecologen OG; 1 vacature ON", &known()) else { panic!("reads") };
        assert_eq!(all.iter().map(|it| it.count).collect::<Vec<_>>(), [3, 2, 1]);
        assert!((all[0].fte - 0.8).abs() < 1e-9);
        assert_eq!(all[1].function, "Ecoloog");
        assert_eq!(read("  ", &known()), Ok(Vec::new()));
    }

    #[test]
    fn nonsense_is_told_with_its_words() {
        for (line, why) in [
            ("3 ontwerpers", Misread::NoSide("3 ontwerpers".into())),
            ("7", Misread::Nothing("7".into())),
            ("0 ontwerpers ON", Misread::Count("0".into())),
            ("-2 ontwerpers ON", Misread::Count("-2".into())),
            ("2,5 ontwerpers ON", Misread::Count("2,5".into())),
            ("4000 ontwerpers ON", Misread::Count("4000".into())),
            ("3 4 ontwerpers ON", Misread::TwoCounts("4".into())),
            ("3 ontwerpers ON 1,5 fte", Misread::Fte("1,5 fte".into())),
            ("3 ontwerpers ON fte", Misread::Fte("3 ontwerpers ON fte".into())),
            ("3 ontwerpers ON OG", Misread::TwoSides("3 ontwerpers ON OG".into())),
            ("%&", Misread::NoSide("%&".into())),
        ] {
            assert_eq!(one_error(line), Some(why), "{line}");
        }
    }
}
