//! The table of the chosen principles: what each asks, how it shows, whether it binds, and who signed for whom and when.

use crate::app::tables::cells::{headed, yes};
use crate::design::Design;
use crate::design::catalogue::{Catalogue, PrincipleEntry};
use crate::design::principles::Principle;
use crate::text::Text;
use crate::text::table::{Cell, Table};

/// The principles in their order, with two columns for each party: who signed for it, and when.
pub fn principles(design: &Design, catalogue: &Catalogue, text: &Text) -> Table {
    let keys = [
        "tables-number",
        "tables-principle",
        "principles-form-asks",
        "principles-form-behaviours",
        "principles-in-contract",
        "principles-outward",
        "principles-form-exceptions",
    ];
    let mut table = headed(text, &keys);
    for party in design.signatories() {
        let name = || [("party", text.party(party).into())];
        table.heading.extend(["tables-signed-by", "tables-signed-on"].map(|it| text.with(it, name())));
    }
    for (nth, it) in design.principles.chosen.iter().enumerate() {
        let entry = it.entry.as_deref().and_then(|it| catalogue.principle(it));
        let mut row = vec![
            Cell::count(nth + 1),
            text.principle(it).into(),
            entry.map_or_else(|| it.asks.clone(), |it| text.get(&format!("principle-{}.asks", it.id))).into(),
            behaviours(text, it, entry).join("\n").into(),
            yes(text, it.in_contract),
            yes(text, it.outward),
            (&it.exceptions).into(),
        ];
        for party in design.signatories() {
            let signed = it.signatures.iter().find(|it| it.party == party.id);
            // Also whoever signed without a name did sign.
            let name = |it: &str| if it.trim().is_empty() { yes(text, true) } else { it.into() };
            row.push(signed.map_or(Cell::Empty, |it| name(&it.name)));
            row.push(signed.and_then(|it| it.on).into());
        }
        table.row(row);
    }
    table
}

/// How it shows: what the catalogue says where that was taken over, and the team's own.
fn behaviours(text: &Text, it: &Principle, entry: Option<&PrincipleEntry>) -> Vec<String> {
    let taken = entry.filter(|_| it.catalogue_behaviours);
    let usual =
        taken.into_iter().flat_map(|it| (1..=it.shows).map(move |nth| format!("principle-{}.shows-{nth}", it.id)));
    usual.map(|it| text.get(&it)).chain(it.behaviours.iter().cloned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::examples::EXAMPLES;
    use crate::app::tables::cells::check;
    use crate::design::edit::{Edit, PrincipleField, PrinciplesEdit};
    use crate::design::form::Form;
    use crate::rules::testing;
    use crate::text::Language;

    #[test]
    fn each_party_has_who_signed_and_when() {
        let mut builder = testing::design(Form::Full);
        builder.make(Edit::Principles(PrinciplesEdit::AddOwn("Samen aan tafel".into())));
        let (principle, party) = (builder.design.principles.chosen[0].id, builder.design.parties[0].id);
        let set = |field| Edit::Principles(PrinciplesEdit::Set(principle, field));
        let on = Some(jiff::civil::date(2026, 3, 14));
        let design = builder
            .edit(set(PrincipleField::Behaviours(vec!["eerst bellen".into(), "dan mailen".into()])))
            .edit(set(PrincipleField::InContract(true)))
            .edit(Edit::Principles(PrinciplesEdit::Sign { principle, party, name: "A. Bos".into(), on }))
            .design;
        let written = principles(&design, testing::catalogue(), &Text::new(Language::Nl)).tab_separated(Language::Nl);
        assert_eq!(
            written,
            "Nr\tBeginsel\tWat het vraagt\tGedrag\tIn het contract\tOok naar buiten\tUitzonderingen\t\
             Getekend voor Waterschap\tDatum Waterschap\tGetekend voor Combinatie\tDatum Combinatie\n\
             1\tSamen aan tafel\t\t\"eerst bellen\ndan mailen\"\tja\tnee\t\tA. Bos\t14-03-2026\t\t\n"
        );
    }

    #[test]
    fn of_every_example_every_row_has_every_column() {
        for example in EXAMPLES {
            let design = example.read().expect("an example reads");
            for text in Language::ALL.map(Text::new) {
                check(&principles(&design, testing::catalogue(), &text));
            }
        }
    }
}
