//! One word per idea: words and phrases that the language files do not use, and what to say instead.

use std::fs;
use std::path::Path;

use alliantietafel::text::Language;

/// What is not said, what to say, and the keys that may say it all the same.
type Instead = (&'static [&'static str], &'static str, &'static [&'static str]);

/// What speaks of the register in a team's spreadsheet.
const REGISTERS: [&str; 9] = [
    // How it is spelled on the command line.
    "help-export.what",
    "command-read-register",
    "command-save-empty-register",
    "dialog-path-read",
    "dialog-path-empty",
    "import-title",
    "import-no-design-says",
    "import-empty-name",
    "import-empty-unsaved",
];

const NL: &[Instead] = &[
    (&["van de uitkomsten", "in elke uitkomst"], "van de doorrekeningen", &[]),
    (&["lens", "lenzen"], "RISMAN-bril", &[]),
    (&["model ipm"], "IPM-model", &[]),
    (&["houder", "houders"], "actiehouder", &[]),
    // What a team has in a spreadsheet and what is filled in there is its own register; here it is the dossier.
    (&["register", "risicoregister"], "dossier, risicodossier", &REGISTERS),
    (&["trap", "treden van een escalatieladder", "trede van de ladder"], "ladder, stap van de ladder", &[]),
    (
        &["uitweg uit", "afgesproken uitweg", "een uitweg af"],
        "weg uit een patstelling: een uitweg is van een signaal",
        &[],
    ),
    (&["afscheid"], "einde", &[]),
    (&["regelmatig", "geregeld bezoek", "geregeld mensen"], "vaak, of op vaste momenten", &[]),
    (&["zo veel mogelijk"], "zoveel mogelijk", &[]),
    (&["zwijgt na"], "verdwijnt na", &[]),
    (&["hij", "hem", "zij", "haar"], "de naam, die of dat; voor mensen: ze", &[]),
    (&["waarvan niet"], "niet van", &[]),
    (&["let op"], "aandachtspunten", &["severity-warning"]),
    (&["om meer geld", "bij moet leggen", "moet bijleggen"], "extra geld moet vragen", &[]),
    (
        &["kans en gevolg", "kans én gevolg", "kans × gevolg", "hoogste kans en", "kans omlaag"],
        "kans van optreden",
        &[],
    ),
    (&["in punten", "pt"], "procentpunten", &[]),
    (&["besluit alleen samen", "alleen samen besluit", "besluit bij meerderheid"], "beslist alleen samen", &[]),
    (&["maar één", "maar 1"], "slechts één", &[]),
    (&["in amt", "of amt", "bestuur en amt"], "in het AMT", &[]),
    (&["één mens", "1 mens"], "één persoon", &[]),
    (&["niet-gesprongen", "niet gesprongen"], "ontplofbare oorlogsresten", &[]),
    (&["digitale inbraak"], "cyberincident", &[]),
    (&["tractievoeding"], "TEV", &[]),
    (&["teken een lijn", "teken de lijn"], "trek een lijn", &[]),
    (&["losse einden"], "open einden", &[]),
];

const EN: &[Instead] = &[
    (&["administrator", "administrators"], "board members", &[]),
    (&["surroundings manager", "surroundings adviser"], "stakeholder manager", &[]),
    (&["risk budget"], "risk pot", &[]),
    (&["dossier", "risk file", "risk dossier"], "risk register", &[]),
    (&["holder", "holders"], "action owner", &[]),
    (&["seat", "seats"], "position", &[]),
    (&["changing position", "changing place"], "rotating position", &[]),
    (&["deviate on purpose", "deviated on purpose", "acceptance", "acceptances"], "accepted deviation", &[]),
    (&["looks along", "look along", "looks on", "thinks along", "think along"], "say what is done", &[]),
    (&["stays lying", "stay lying", "lies open"], "gets stuck, stays open", &[]),
    (&["sees to the technique", "sees to it"], "is responsible for, takes care of", &[]),
    (&["who is for what"], "who is responsible for what", &[]),
    (&["that very"], "this, exactly", &[]),
    (&["from outside", "people from outside", "outside visitors"], "external", &[]),
    (&["more money"], "extra money", &[]),
    (&["own staff", "hired staff"], "own people, hired people", &[]),
    (&["is lacking in money", "lacks"], "is missing", &[]),
    (&["own people of"], "OG’s own people", &[]),
    (&["management team"], "AMT", &[]),
    (&["way out of deadlock", "route out of deadlock"], "route out of a deadlock", &[]),
    (&["alignment, points", "in points"], "percentage points", &[]),
    (&["silent after"], "disappears after", &[]),
    (&["the contractor loses", "the client asks"], "ON makes a loss, OG has to ask for extra money", &[]),
    (&["people’s work", "two stools", "in so many words"], "say it as a native would", &[]),
];

/// A line of a file: its key, and its words in lower case between spaces.
fn lines(language: Language) -> Vec<(String, String)> {
    let folder = match language {
        Language::Nl => "assets/lang/nl",
        Language::En => "assets/lang/en",
    };
    let mut all = Vec::new();
    for entry in fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).expect("the folder is there") {
        let path = entry.expect("an entry").path();
        let (text, mut key) = (fs::read_to_string(&path).expect("reads"), String::new());
        for line in text.lines().filter(|it| !it.starts_with('#')) {
            let (name, says) = line.split_once(" =").map_or(("", line), |(name, says)| (name.trim(), says));
            let is_key = !name.is_empty() && name.chars().all(|it| it.is_ascii_alphanumeric() || "-.".contains(it));
            if is_key {
                key = if name.starts_with('.') {
                    format!("{}{name}", key.split('.').next().unwrap_or_default())
                } else {
                    name.to_owned()
                };
            }
            let says = if is_key { says } else { line };
            let plain = |it: char| if it.is_alphanumeric() || "-×’%".contains(it) { it } else { ' ' };
            let words: String = says.to_lowercase().chars().map(plain).collect();
            let words = words.split_whitespace().collect::<Vec<_>>().join(" ").replace("wij en zij", "wij-en-zij");
            all.push((key.clone(), format!(" {words} ")));
        }
    }
    all
}

#[test]
fn one_idea_has_one_word() {
    let mut found = Vec::new();
    for (language, list) in [(Language::Nl, NL), (Language::En, EN)] {
        let all = lines(language);
        assert!(all.len() > 2000, "{} lines", all.len());
        for (phrases, instead, may) in list {
            for phrase in *phrases {
                let said = all.iter().filter(|(_, says)| says.contains(&format!(" {phrase} ")));
                let said = said.filter(|(key, _)| !may.contains(&key.as_str()));
                found.extend(said.map(|(key, _)| format!("{language:?} {key}: ‘{phrase}’; say: {instead}")));
            }
        }
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{} lines say it in another word:\n{}", found.len(), found.join("\n"));
}

/// A tier is of the staffel, a step of the ladder: in one sentence the two do not meet.
#[test]
fn a_step_is_of_the_ladder_and_a_tier_of_the_staffel() {
    let meets = |(_, says): &&(String, String)| {
        let has = |word: &str| says.contains(word);
        (has("trede") && has("ladder")) || (has(" stap ") && has("staffel"))
    };
    let found: Vec<_> = lines(Language::Nl).into_iter().collect::<Vec<_>>();
    let found: Vec<_> = found.iter().filter(meets).map(|it| &it.0).collect();
    assert!(found.is_empty(), "{found:?}");
}
