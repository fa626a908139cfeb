//! Every change to a design. What is not here cannot happen to a design.
//!
//! An [`Edit`] says what the user wants, not how it is done; it is plain data, so it can be tried on a copy, named in
//! the undo menu and compared. Edits of elements that are gone change nothing. After an edit every reference in the
//! design points at something that exists ([`sweep()`]).

mod ambition;
mod arrangements;
mod birth;
mod bovenkant;
mod change;
mod changes;
mod collaboration;
mod form;
mod groups;
mod import;
mod kept;
mod life;
mod lists;
mod money;
mod parties;
mod partners;
mod places;
mod principles;
mod programme;
mod reference;
mod references;
mod report;
mod risk_field;
mod risks;
mod steering;
mod surroundings;
mod sweep;
mod team;
mod workshop;
mod workshop_references;

pub use self::ambition::{AmbitionEdit, ExchangeField, InterestField, NotNowField, WeighingField};
pub use self::arrangements::{ArrangementEdit, ArrangementField, NoteEdit};
pub use self::birth::{
    ActionField, BirthEdit, CardEdit, CardField, CriterionField, HatField, MilestoneField, StepField as TenderField,
    TenderEdit,
};
pub use self::bovenkant::{BovenkantEdit, CaseField, LineField, MandateField, RoleField, SeatField, StepField};
pub use self::change::{Became, Edit};
pub use self::changes::{ChangeField, ChangesEdit, WayField};
pub use self::collaboration::{CollaborationEdit, KeyMomentField};
pub use self::form::{FormChange, no_party_of};
pub use self::import::{Change, Import};
pub use self::life::{DecisionField, EventField, HarvestField, LearningField, LifeEdit, MomentField};
pub use self::money::{CostField, MoneyEdit, MoneyField, TierField};
pub(crate) use self::parties::DECIDES_MAX;
pub use self::parties::PartyEdit;
pub use self::places::Newcomers;
pub use self::principles::{PrincipleField, PrinciplesEdit};
pub use self::programme::{FunctionField, ProgrammeEdit, ProjectField, StakeField};
pub(crate) use self::references::{REFERENCES, each_reference};

pub use self::report::ReportEdit;
pub use self::risk_field::RiskField;
pub use self::risks::{MeasureField, RisksEdit};
pub use self::steering::{LeaderField, MemberField, SteeringEdit};
pub use self::surroundings::{StakeholderField, SurroundingsEdit};
pub(crate) use self::sweep::sweep;
pub use self::team::{PersonField, TeamEdit, VacancyField};
pub use self::workshop::{ParkedField, PlantedField, TaskField, WorkshopEdit, WorkshopField};

pub use crate::design::thresholds::Threshold;
