//! What the columns of pasted rows are: told by their headings, else by what stands in them.

use crate::app::paste::plan::{Field, Plan, Unit};
use crate::app::paste::sheet::Sheet;
use crate::app::paste::words::Words;
use crate::text::Language;

/// How many rows are looked at to tell what a column is.
const LOOKED_AT: usize = 60;

/// The words of headings, the more specific fields first: 'risicohouder' is a holder, 'gevolg laag' a bound.
const HEADINGS: [(Field, &[&str]); 16] = [
    (Field::Holder, &["houder", "actiehouder", "risicohouder", "eigenaar", "risicoeigenaar", "holder", "owner"]),
    (Field::ManagedBy, &["beheerst", "beheerser", "managed", "manages"]),
    (Field::Tag, &["label", "tag", "trefwoord", "keyword"]),
    (Field::Lens, &["lens", "bril", "risman", "categorie", "category"]),
    (Field::Phase, &["fase", "phase", "stage"]),
    (Field::Origin, &["herkomst", "bron", "origin", "source"]),
    (Field::Reason, &["waarom", "reden", "motivering", "why", "reason"]),
    (Field::Description, &["omschrijving", "beschrijving", "toelichting", "oorzaak", "description", "cause"]),
    (Field::Place, &["plek", "plaats", "domein", "toedeling", "verdeling", "place", "domain", "allocation"]),
    (Field::Price, &["prijs", "ingeprijsd", "price", "priced"]),
    (Field::Low, &["laag", "laagst", "min", "optimistisch", "low", "optimistic"]),
    (Field::High, &["hoog", "max", "pessimistisch", "high", "pessimistic"]),
    (Field::Likely, &["waarschijnlijk", "gevolg", "impact", "bedrag", "modus", "likely", "consequence", "amount"]),
    (Field::Nature, &["soort", "aard", "type", "nature", "kind"]),
    (Field::Title, &["naam", "titel", "risico", "gebeurtenis", "title", "name", "risk", "event"]),
    (Field::Probability, &["kans", "optreden", "waarschijnlijkheid", "probability", "chance", "likelihood"]),
];

/// The field that a heading names.
fn headed(cell: &str) -> Field {
    let lower = cell.to_lowercase();
    let words: Vec<&str> = lower.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    // 'Waarschijnlijkheid' is a probability though it starts as 'waarschijnlijk' does, and 'kans op …' is one as well.
    let whole = HEADINGS.iter().find(|(_, keys)| words.first().is_some_and(|it| words.len() == 1 && keys.contains(it)));
    let starts = |keys: &[&str]| words.iter().any(|it| keys.iter().any(|key| it.starts_with(key)));
    whole.or_else(|| HEADINGS.iter().find(|(_, keys)| starts(keys))).map_or(Field::Ignore, |(field, _)| *field)
}

/// What the columns are, as far as headings and values tell.
pub(crate) fn guess(sheet: &Sheet, words: &Words) -> Plan {
    let Some((_, first)) = sheet.rows.first() else { return Plan::default() };
    let named: Vec<Field> = (0..sheet.width).map(|it| headed(Sheet::cell(first, it))).collect();
    let hits = named.iter().filter(|it| **it != Field::Ignore).count();
    let filled = first.iter().filter(|it| !it.is_empty()).count();
    let numbers = first.iter().any(|it| is_number(words.language, it));
    // A name alone may start with 'risico' too: there the whole cell must be the heading.
    let plain = |it: &String| HEADINGS.iter().any(|(_, keys)| keys.contains(&it.to_lowercase().as_str()));
    let headed = !numbers && (hits >= 2 || (filled == 1 && first.iter().any(plain)));
    let mut fields = if headed { named } else { vec![Field::Ignore; sheet.width] };
    let from_values = by_values(sheet, usize::from(headed), words);
    if !headed {
        fields = from_values;
    } else if !fields.contains(&Field::Title) {
        // Something must be the name: the first column of words that nobody named.
        let at = fields
            .iter()
            .zip(&from_values)
            .position(|(it, value)| *it == Field::Ignore && matches!(value, Field::Title | Field::Description));
        let at = at.or_else(|| fields.iter().position(|it| *it == Field::Description));
        if let Some(at) = at {
            fields[at] = Field::Title;
        }
    }
    let mut plan = Plan { fields: once_each(fields), headed, unit: Unit::Euro };
    if headed {
        plan.unit = unit(first, &plan.fields);
    }
    plan
}

/// The unit that the headings of amounts speak of.
fn unit(heading: &[String], fields: &[Field]) -> Unit {
    let amounts = heading.iter().zip(fields).filter(|(_, field)| field.is_amount());
    let said: Vec<String> = amounts.map(|(it, _)| it.to_lowercase()).collect();
    let says = |keys: &[&str]| said.iter().any(|it| keys.iter().any(|key| it.contains(key)));
    if says(&["mln", "miljoen", "million", "€m", "m€", "meur"]) {
        Unit::Millions
    } else if says(&["duizend", "x 1000", "x1000", "× 1.000", "k€", "€k", "keur", "thousand"]) {
        Unit::Thousands
    } else {
        Unit::Euro
    }
}

/// No field twice but those that take several columns.
fn once_each(mut fields: Vec<Field>) -> Vec<Field> {
    for at in 1..fields.len() {
        if !fields[at].takes_several() && fields[..at].contains(&fields[at]) {
            fields[at] = Field::Ignore;
        }
    }
    fields
}

fn is_number(language: Language, cell: &str) -> bool {
    language.written_amount(cell).is_some() || language.parse_share(cell).is_some()
}

/// The cells of a column that have something in them.
fn cells(sheet: &Sheet, skip: usize, column: usize) -> Vec<&str> {
    let rows = sheet.rows.iter().skip(skip).take(LOOKED_AT);
    rows.map(|(_, row)| Sheet::cell(row, column)).filter(|it| !it.is_empty()).collect()
}

fn by_values(sheet: &Sheet, skip: usize, words: &Words) -> Vec<Field> {
    let mut fields = vec![Field::Ignore; sheet.width];
    let mut amounts = Vec::new();
    let mut texts = Vec::new();
    for (column, found) in fields.iter_mut().enumerate() {
        let cells = cells(sheet, skip, column);
        let most = |fits: &dyn Fn(&str) -> bool| {
            let hits = cells.iter().filter(|it| fits(it)).count();
            hits > 0 && hits * 10 >= cells.len() * 7
        };
        let share = |it: &str| it.ends_with('%') && words.language.parse_share(it).is_some();
        *found = if cells.is_empty() {
            Field::Ignore
        } else if most(&|it| words.lens(it).is_some()) {
            Field::Lens
        } else if most(&|it| words.place(it).is_some()) {
            Field::Place
        } else if most(&|it| words.phase(it).is_some()) {
            Field::Phase
        } else if most(&|it| words.nature(it).is_some()) {
            Field::Nature
        } else if most(&|it| words.holder(it).is_some()) {
            Field::Holder
        } else if most(&share) || (are_fractions(&cells) && most(&|it| is_number(words.language, it))) {
            Field::Probability
        } else if most(&|it| is_number(words.language, it)) {
            amounts.push(column);
            Field::Ignore
        } else {
            texts.push(column);
            Field::Ignore
        };
    }
    let points: &[Field] = match amounts.len() {
        1 => &[Field::Likely],
        2 => &[Field::Low, Field::High],
        _ => &[Field::Low, Field::Likely, Field::High],
    };
    amounts.iter().zip(points).for_each(|(at, it)| fields[*at] = *it);
    texts.iter().zip([Field::Title, Field::Description]).for_each(|(at, it)| fields[*at] = it);
    fields
}

/// Whether these are shares as fractions: all from 0 to 1, none with a sign, at least one between.
fn are_fractions(cells: &[&str]) -> bool {
    let read: Option<Vec<f64>> = cells.iter().map(|it| it.replace(',', ".").parse().ok()).collect();
    read.is_some_and(|all| all.iter().all(|it| (0.0..=1.0).contains(it)) && all.iter().any(|it| *it > 0.0 && *it < 1.0))
}

/// Whether a column of probabilities holds fractions rather than per cents.
pub(super) fn holds_fractions(sheet: &Sheet, plan: &Plan, column: usize) -> bool {
    plan.fields.get(column) == Some(&Field::Probability)
        && are_fractions(&cells(sheet, usize::from(plan.headed), column))
}
