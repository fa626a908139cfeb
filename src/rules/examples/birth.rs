//! Examples of the rules about the birth.

use crate::design::birth::{Aspect, Characteristic, Level, Light, Readiness, Requirements};
use crate::design::bovenkant::Hat;
use crate::design::edit::{BirthEdit, Edit, HatField, TenderEdit};
use crate::design::form::Form;
use crate::rules::examples::builder::{Builder, design};
use crate::rules::examples::example::{Cure, Example};

fn birth(it: Builder, edit: BirthEdit) -> Builder {
    it.edit(Edit::Birth(edit))
}

/// Somebody scores aspects, with what shows it.
pub(crate) fn scores(mut it: Builder, who: &str, aspects: &[Aspect], light: Light, evidence: &str) -> Builder {
    let made = it.make(Edit::Birth(BirthEdit::AddScorer(who.to_owned())));
    let Ok(scorer) = made.try_into() else { return it };
    aspects.iter().fold(it, |it, aspect| {
        let it = birth(it, BirthEdit::Score { scorer, aspect: *aspect, light: Some(light), on: None });
        birth(it, BirthEdit::SetEvidence(scorer, *aspect, evidence.to_owned()))
    })
}

/// A design in which one person scored aspects.
pub(crate) fn scored(form: Form, aspects: &[Aspect], light: Light, evidence: &str) -> Builder {
    scores(design(form), "Projectmanager", aspects, light, evidence)
}

/// Says how much of a characteristic there is.
pub(crate) fn level(it: Builder, of: Characteristic, level: Level) -> Builder {
    birth(it, BirthEdit::SetLevel(of, Some(level)))
}

/// Clear scope, simple work, few stakeholders, manageable risks.
pub(crate) fn plain(form: Form) -> Builder {
    let four =
        [Characteristic::Scope, Characteristic::Uncertainty, Characteristic::Stakeholders, Characteristic::Risks];
    four.into_iter().fold(design(form), |it, of| level(it, of, Level::Little))
}

pub(crate) const NOT_STARTED: Example = Example {
    design: || design(Form::Full),
    cure: Cure::Edit(|_| Edit::Birth(BirthEdit::AddScorer("Projectmanager".into()))),
};

/// Sets the only score of an example.
fn set(it: &Builder, aspect: Aspect, light: Light) -> Edit {
    let score = |scorer| BirthEdit::Score { scorer, aspect, light: Some(light), on: None };
    it.design.birth.scorers.first().map_or(Edit::Several(Vec::new()), |by| Edit::Birth(score(by.id)))
}

pub(crate) const VIEW_NOT_GREEN: Example = Example {
    design: || {
        let people: Vec<Aspect> = Aspect::of(crate::design::birth::View::People).collect();
        let it = scored(Form::Full, &people, Light::Green, "Gezien");
        let red = set(&it, Aspect::Disbelief, Light::Red);
        it.edit(red)
    },
    cure: Cure::Edit(|it| set(it, Aspect::Disbelief, Light::Green)),
};

pub(crate) const EVIDENCE_MISSING: Example = Example {
    design: || scored(Form::Full, &[Aspect::Story], Light::Green, ""),
    cure: Cure::Edit(|it| {
        let evidence =
            |scorer| BirthEdit::SetEvidence(scorer, Aspect::Story, "Tweemaal verteld aan het bestuur".into());
        it.design.birth.scorers.first().map_or(Edit::Several(Vec::new()), |by| Edit::Birth(evidence(by.id)))
    }),
};

pub(crate) const ALLIANCE_NOT_OBVIOUS: Example = Example {
    design: || plain(Form::Full),
    cure: Cure::Edit(|_| Edit::Birth(BirthEdit::SetLevel(Characteristic::Uncertainty, Some(Level::Much)))),
};

pub(crate) const CLIENT_READINESS_OPEN: Example = Example {
    design: || birth(design(Form::Full), BirthEdit::SetMotive("Samen op zoek naar de beste dijk".into())),
    cure: Cure::Edit(|_| {
        let judge = |hat| Edit::Birth(BirthEdit::SetHat(hat, HatField::Ready(Some(Readiness::Ready))));
        Edit::Several(Hat::ALL.map(judge).to_vec())
    }),
};

fn requirements(of: Requirements) -> BirthEdit {
    BirthEdit::Tender(TenderEdit::SetRequirements(Some(of)))
}

pub(crate) const SPECIFICATION_TOO_TIGHT: Example = Example {
    design: || birth(design(Form::Full), requirements(Requirements::Detailed)),
    cure: Cure::Edit(|_| Edit::Birth(requirements(Requirements::Goals))),
};
