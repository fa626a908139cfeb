//! The partners of a programme: who they are, by which letters they are told apart, and whether an independent chair leads.

use crate::design::bovenkant::{Role, RoleKind};
use crate::design::document::Design;
use crate::design::id::PartyId;
use crate::design::parties::{Party, Standing};
use crate::design::programme::{Function, FunctionKind};

impl Design {
    /// The partners of a programme: every party that is not independent.
    pub fn partners(&self) -> impl Iterator<Item = &Party> {
        self.parties.iter().filter(|it| it.standing != Standing::Independent)
    }

    /// Two to four letters by which partners are told apart, in the order of [`Design::partners`]: capitals of their names,
    /// and a number where two would be called alike.
    pub fn partner_letters(&self) -> Vec<(PartyId, String)> {
        let mut all: Vec<(PartyId, String)> = Vec::new();
        for party in self.partners() {
            let mut letters = letters_of(&party.name);
            let taken = |it: &str| all.iter().any(|(_, other)| other == it);
            if taken(&letters) {
                letters = initials_of(&party.name);
            }
            if letters.is_empty() || taken(&letters) {
                let stem: String = letters.chars().take(1).collect();
                let free = (1..=all.len() + 1).map(|nth| format!("{stem}{nth}")).find(|it| !taken(it));
                letters = free.unwrap_or_default();
            }
            all.push((party.id, letters));
        }
        all
    }

    /// Whether an independent chair leads the meeting: a function of nobody's, or a role for one with somebody in it.
    pub fn has_independent_chair(&self) -> bool {
        let independent = |party: Option<PartyId>| {
            party.is_none_or(|it| self.party(it).is_some_and(|it| it.standing == Standing::Independent))
        };
        let chair = |it: &Function| it.kind == FunctionKind::Chair && it.is_held() && independent(it.party);
        let role = |it: &Role| it.kind == RoleKind::IndependentChair && it.holders().next().is_some();
        self.programme.functions.iter().any(chair) || self.bovenkant.roles.iter().any(role)
    }
}

/// The first letters of the first and the last word of a name: Rijksbeheer Rivieren beside Waterschap Rijndal is RR.
fn initials_of(name: &str) -> String {
    let words = || name.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty());
    let first = words().next().into_iter().chain(words().skip(1).last());
    first.filter_map(|it| it.chars().next()).flat_map(char::to_uppercase).collect()
}

/// The letters of a name: the first two of its last word with its own capital, so that Waterschap Rijndal is RI and not WR
/// beside a Waterschap Reest; of a name in capitals that name itself.
fn letters_of(name: &str) -> String {
    let words: Vec<&str> = name.split(|it: char| !it.is_alphanumeric()).filter(|it| !it.is_empty()).collect();
    let whole = words.first().filter(|it| words.len() == 1 && it.chars().count() <= 4 && it.to_uppercase() == **it);
    if let Some(whole) = whole {
        return (*whole).to_owned();
    }
    let capital = |it: &&&str| it.chars().next().is_some_and(char::is_uppercase);
    let word = words.iter().rev().find(capital).or(words.last()).copied().unwrap_or_default();
    word.chars().take(2).flat_map(char::to_uppercase).take(4).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::design::form::Form;
    use crate::design::id::Ids;

    #[test]
    fn partners_are_told_apart_by_letters() {
        let mut ids = Ids::seeded(8);
        let mut design = Design::new(&mut ids, "Proef", Form::Programme);
        for name in ["Waterschap Rijndal", "Waterschap Rivierzicht", "HHNK", "", "", "de dorpsraad"] {
            design.parties.push(Party::new(PartyId::new(&mut ids), name, Standing::Partner));
        }
        design.parties.push(Party::new(PartyId::new(&mut ids), "Bureau", Standing::Independent));
        let letters: Vec<String> = design.partner_letters().into_iter().map(|it| it.1).collect();
        assert_eq!(letters, ["RI", "WR", "HHNK", "1", "2", "DO"]);
    }
}
