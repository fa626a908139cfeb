//! The words for what a birth is made of: aspects, scores, characteristics, forms, items of the tender.

use crate::design::birth::{
    Aspect, Characteristic, ContractForm, Kind, Level, Light, Mark, PriceBasis, Readiness, Requirements, State,
    TenderItem, View,
};
use crate::text::words::{Named, named};

named! {
    View {
        Self::Project => "view-project",
        Self::People => "view-people",
        Self::Organisation => "view-organisation",
    }
    Kind { Self::Help => "aspect-help", Self::Barrier => "aspect-barrier", }
    Light { Self::Green => "light-green", Self::Amber => "light-amber", Self::Red => "light-red", }
    Aspect {
        Self::Uncertainty => "aspect-uncertainty",
        Self::Urgency => "aspect-urgency",
        Self::Room => "aspect-room",
        Self::Size => "aspect-size",
        Self::Believers => "aspect-believers",
        Self::Story => "aspect-story",
        Self::Perseverance => "aspect-perseverance",
        Self::MarketCommitment => "aspect-market-commitment",
        Self::Advisers => "aspect-advisers",
        Self::AblePeople => "aspect-able-people",
        Self::MarketDistrust => "aspect-market-distrust",
        Self::Scarcity => "aspect-scarcity",
        Self::BuyingProducts => "aspect-buying-products",
        Self::Disbelief => "aspect-disbelief",
        Self::Framework => "aspect-framework",
        Self::Examples => "aspect-examples",
        Self::Culture => "aspect-culture",
        Self::Prepared => "aspect-prepared",
        Self::Grip => "aspect-grip",
        Self::Unready => "aspect-unready",
        Self::ContractKnowledge => "aspect-contract-knowledge",
        Self::CultureMisfit => "aspect-culture-misfit",
        Self::LettingGo => "aspect-letting-go",
        Self::StillDividing => "aspect-still-dividing",
    }
    Characteristic {
        Self::Scope => "trait-scope",
        Self::Uncertainty => "trait-uncertainty",
        Self::Risks => "trait-risks",
        Self::Urgency => "trait-urgency",
        Self::Room => "trait-room",
        Self::Size => "trait-size",
        Self::Stakeholders => "trait-stakeholders",
        Self::Time => "trait-time",
        Self::OwnPeople => "trait-own-people",
        Self::Hats => "trait-hats",
    }
    Level { Self::Little => "little", Self::Medium => "some", Self::Much => "much", }
    ContractForm {
        Self::FullAlliance => "contract-full",
        Self::ThreeDomains => "contract-three-domains",
        Self::TwoPhase => "contract-two-phase",
        Self::BuildingTeam => "contract-building-team",
        Self::DesignConstruct => "contract-design-construct",
        Self::Traditional => "contract-traditional",
    }
    Mark { Self::For => "mark-for", Self::Both => "mark-both", Self::Against => "mark-against", }
    TenderItem {
        Self::ModelContract => "tender-model-contract",
        Self::Consultation => "tender-consultation",
        Self::Specification => "tender-specification",
        Self::SelectionClient => "tender-selection-client",
        Self::SelectionContractor => "tender-selection-contractor",
        Self::WeakPoints => "tender-weak-points",
        Self::TeamForming => "tender-team-forming",
        Self::Bovenkant => "tender-bovenkant",
        Self::Location => "tender-location",
        Self::ParentsProcesses => "tender-parents-processes",
        Self::AdviserConception => "tender-adviser-conception",
        Self::AdviserReview => "tender-adviser-review",
        Self::AdviserStays => "tender-adviser-stays",
        Self::FunderRule => "tender-funder-rule",
        Self::Award => "tender-award",
        Self::PriceBasis => "tender-price-basis",
    }
    State { Self::Open => "item-state-open", Self::Planned => "item-state-planned", Self::Done => "item-state-done", }
    Requirements {
        Self::Goals => "requirements-goals",
        Self::Mixed => "requirements-mixed",
        Self::Detailed => "requirements-detailed",
    }
    PriceBasis {
        Self::UnitPrices => "basis-unit-prices",
        Self::FinancialPlan => "basis-financial-plan",
        Self::Price => "basis-price",
    }
    Readiness { Self::NotYet => "ready-not-yet", Self::Partly => "ready-partly", Self::Ready => "ready-ready", }
}
