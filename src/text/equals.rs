//! What a design with partners at equal height is told in: no client (OG) and no contractor (ON) face each other there.
//!
//! The language files speak of both sides. For a programme the same messages are read with these words in their place; what
//! people wrote themselves stays as it is.

use crate::text::language::Language;

/// What stands in the language files, and what is said in a programme.
const NL: &[(&str, &str)] = &[
    ("welke opdrachtgever beslist?", "welke partner beslist?"),
    ("beslist alleen de opdrachtgever, en er zijn meer opdrachtgevers.", "beslist één partner alleen."),
    ("lagen tussen OG en discipline", "lagen tussen kern en discipline"),
    ("tussen opdrachtgever en alliantiebestuur", "tussen de partners"),
    ("lopen opdrachtgever en alliantiebestuur elkaar", "lopen partners elkaar"),
    ("waarop OG en ON elkaar", "waarop partners elkaar"),
    ("waar OG en ON allebei het meest over in zitten", "waar alle partners het meest over in zitten"),
    ("Waar zitten OG en ON allebei het meest over in?", "Waar zitten alle partners het meest over in?"),
    ("van OG en van ON", "van verschillende partners"),
    (
        "altijd één bloedgroep: { $disciplines }. Een vacature voor de andere kant",
        "van één partner: { $disciplines }. Een vacature voor een andere partner",
    ),
    ("het gedeelde belang van OG en ON", "het gedeelde belang van de partners"),
    ("alleen rollen van OG of ON", "alleen rollen buiten de kern"),
    ("layer-partners = OG en ON", "layer-partners = De partners"),
    ("streep tussen OG en ON", "streep tussen de partners"),
    ("Laat OG en ON toetsen", "Laat de partners toetsen"),
    ("Wensen van OG", "Wensen van partners"),
    ("OG en ON zitten als gelijken", "Partners zitten als gelijken"),
    ("Wie niet van OG of ON is: partners in een programma, een", "Wie van geen partner is: een"),
    ("life-event-who-hint = directeur ON", "life-event-who-hint = directeur"),
    ("Bestuur of directie OG", "Bestuur van een partner"),
    ("Directie ON", "Directie van een partner"),
    ("Sleep het naar OG, alliantie of ON.", "Sleep het naar een partner, de kern of een project."),
    ("Zet de bovenkant neer", "Zet de functies in de kern"),
    (
        "Met één klik de gebruikelijke rollen en lijnen; daarna aanpassen.",
        "Voeg bij de praatplaat een voorzitter, coördinator en penvoerder toe.",
    ),
    ("Afspreken: er is een TAB, een verdeling en een mandaat.", "Afspreken: dat zeggen de partners hier zelf."),
    ("Vul het budget en de staffel", "Vul de inbreng en de subsidie"),
    (
        "Na stap 5: hoe vaak OG en ON tegelijk winnen of verliezen.",
        "Na stap 5: wat er binnenkomt en wat elk project krijgt.",
    ),
    ("Hier komt wat OG en ON van elkaar mogen verwachten.", "Hier komt wat partners van elkaar mogen verwachten."),
    ("3 ontwerpers ON, 1 vacature OG planner", "3 ontwerpers, 1 vacature planner"),
];

const EN: &[(&str, &str)] = &[
    ("which client decides?", "which partner decides?"),
    ("only the client decides, and there are several clients.", "one partner decides alone."),
    ("levels between client and discipline", "levels between core and discipline"),
    ("between client and alliance board", "between the partners"),
    ("client and alliance board easily get", "partners easily get"),
    ("that OG and ON want to hold each other to", "that partners want to hold each other to"),
    ("that worry both OG and ON most", "that worry all partners most"),
    ("What worries OG and ON most, both of them?", "What worries all partners most?"),
    ("from OG and from ON", "from different partners"),
    (
        "always one bloedgroep: { $disciplines }. A vacancy for the other side",
        "of one partner: { $disciplines }. A vacancy for another partner",
    ),
    ("the shared interest of OG and ON", "the shared interest of the partners"),
    ("layer-partners = client and contractor", "layer-partners = the partners"),
    ("line between client and contractor", "line between the partners"),
    ("Let OG and ON test", "Let the partners test"),
    ("Client’s wishes", "Partners’ wishes"),
    ("OG and ON sit at the table", "Partners sit at the table"),
    ("Those who do not belong to OG or ON: partners in a programme, an", "Those of no partner: an"),
    ("life-event-who-hint = director of the contractor", "life-event-who-hint = director"),
    ("OG board or directors", "Board of a partner"),
    ("ON board", "Directors of a partner"),
    ("Drag it to OG, alliance or ON.", "Drag it to a partner, the core or a project."),
    ("Set up the bovenkant", "Put the functions in the core"),
    (
        "The usual roles and lines with one click; then adjust them.",
        "Add a chair, coordinator and lead applicant at the plate.",
    ),
    ("Agreement: there is a TAB, a division and a mandate.", "Agreement: the partners say so here themselves."),
    ("Fill in the budget and the staffel", "Fill in contributions and grants"),
    (
        "After step 5: how often OG and ON gain or lose at the same time.",
        "After step 5: what comes in and what each project gets.",
    ),
    ("What OG and ON may expect of each other", "What partners may expect of each other"),
    ("3 designers ON, 1 vacancy OG planner", "3 designers, 1 vacancy planner"),
];

/// A language file as it reads for a programme.
pub(super) fn of_programme(source: &str, language: Language) -> String {
    let table = match language {
        Language::Nl => NL,
        Language::En => EN,
    };
    table.iter().fold(source.to_owned(), |read, (words, instead)| read.replace(words, instead))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::text::Text;

    #[test]
    fn a_programme_is_told_without_sides() {
        for (language, wrong) in [(Language::Nl, "OG en ON"), (Language::En, "client and contractor")] {
            let text = Text::new(language);
            assert!(text.get("layer-partners").contains(wrong));
            text.speak_of(Form::Programme);
            assert!(!text.get("layer-partners").contains(wrong));
            text.speak_of(Form::Full);
            assert!(text.get("layer-partners").contains(wrong), "another design is told as it was");
        }
    }
}
