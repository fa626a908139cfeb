//! The advice that goes with each how-question (ES Bijlage): what others would do, one card each.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::design::collaboration::how::How;

/// Makes of one table the enum of all advice, and what is known of each.
macro_rules! advice {
    ($($how:ident: $($(#[$doc:meta])* $name:ident = $key:literal,)*;)*) => {
        /// A piece of advice; an arrangement may come from it.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        pub enum Advice {
            $($($(#[$doc])* $name,)*)*
        }

        impl Advice {
            /// All advice, how-question by how-question.
            pub const ALL: &[Self] = &[$($(Self::$name,)*)*];

            /// The how-question that it goes with.
            pub const fn how(self) -> How {
                match self {
                    $($(Self::$name)|* => How::$how,)*
                }
            }

            /// Its stable name in keys.
            pub const fn key(self) -> &'static str {
                match self {
                    $($(Self::$name => concat!("advice-", $key),)*)*
                }
            }
        }
    };
}

advice! {
    AmbitionKept:
        /// Give the ambition meaning again whenever things change.
        MovingReference = "moving-reference",
        /// See that the public interest is in it.
        PublicInterest = "public-interest",
        /// Do not take 'best for project' for the ambition.
        NotBestForProject = "not-best-for-project",
    ;
    AmbitionCarried:
        /// Say what it means for each organisation.
        Translated = "translated",
        /// Let boards confirm it at planned moments.
        BoardsConfirm = "boards-confirm",
        /// Take time to come to one language.
        OneLanguage = "one-language",
    ;
    AmbitionDominant:
        /// Say what is not done now, why, and when it is taken up.
        ChosenAside = "chosen-aside",
        /// Agree beforehand on pauses to check the process.
        PausesAgreed = "pauses-agreed",
        /// Give somebody the role of guarding the process.
        ProcessGuardian = "process-guardian",
        /// Keep ambition and interests of others apart.
        AmbitionApart = "ambition-apart",
    ;
    AmbitionDiluted:
        /// Let the guardian plan moments to recalibrate.
        GuardianPlans = "guardian-plans",
        /// Ask surroundings and parents whether they see the same.
        OthersSee = "others-see",
        /// Use pictures to steer by when people change.
        Visuals = "visuals",
        /// Make it a story that is told inside and outside.
        SharedStory = "shared-story",
    ;
    AmbitionRecalibrated:
        /// Tie recalibrating to phases and not to problems.
        AtTransitions = "at-transitions",
        /// Put it on the agenda of the board.
        OnTheAgenda = "on-the-agenda",
        /// Let reflectors from outside look at times.
        ReflectorsLook = "reflectors-look",
    ;
    InterestsOpen:
        /// Talk about interests at the start of every phase.
        InterestTalk = "interest-talk",
        /// Make interests tangible by what happened.
        ConcreteCases = "concrete-cases",
        /// Make hidden interests something to talk about.
        HiddenInterests = "hidden-interests",
    ;
    InterestsDrowned:
        /// Write how the joint interest stands to the others.
        RelationWritten = "relation-written",
        /// Let client or reviewers test whether public and surroundings are in sight.
        IndependentTest = "independent-test",
    ;
    InterestsConnected:
        /// Treat interests as pieces of a puzzle.
        PuzzlePieces = "puzzle-pieces",
        /// Name it where one interest gives way.
        ExchangeNamed = "exchange-named",
        /// Weigh each choice in three layers.
        ThreeLayers = "three-layers",
    ;
    InterestsStrategic:
        /// Make safe moments for contradiction.
        SafeMoments = "safe-moments",
        /// Keep talking about interests apart from deciding.
        TalkApart = "talk-apart",
    ;
    InterestsMoving:
        /// Test interests whenever people, phases, risks or boards change.
        InterestRhythm = "interest-rhythm",
        /// Call changing interests normal.
        ChangeIsNormal = "change-is-normal",
        /// Write down how interests are weighed.
        WeighingWritten = "weighing-written",
    ;
    OutsideClose:
        /// Keep the shutters of the own location open.
        ShuttersOpen = "shutters-open",
        /// Be loyal to public values and parents too.
        LoyaltyDivided = "loyalty-divided",
        /// Involve stakeholders often and at several levels.
        StakeholdersInvolved = "stakeholders-involved",
        /// Use principles with partners outside as well.
        PrinciplesOutside = "principles-outside",
        /// Say which responsibility is joint and which is each party’s own.
        ResponsibilitiesApart = "responsibilities-apart",
    ;
    RolesClear:
        /// Agree on roles and mandate anew in every phase.
        RolesPerPhase = "roles-per-phase",
        /// Let people look at their own role at times.
        RoleReflection = "role-reflection",
        /// Fix the paths of decision and walk them by risks.
        PathsWalked = "paths-walked",
    ;
    TooAutonomous:
        /// Organise counterforce by independent reviewers.
        Counterforce = "counterforce",
        /// Let both parents test whether they still support the structure.
        ParentsSupport = "parents-support",
        /// Let boards join in dilemmas.
        BoardsInDilemmas = "boards-in-dilemmas",
        /// Hold to roles and mandate: the alliance is part of its parents.
        RolesHeld = "roles-held",
        /// Look honestly beforehand whether the client is ready.
        ClientHonest = "client-honest",
    ;
    ProcessDirection:
        /// Let guarding the process support and not control.
        GuardSupports = "guard-supports",
        /// Work with small frames and a fixed rhythm.
        SmallFrames = "small-frames",
        /// Tell strict from free room.
        StrictAndFree = "strict-and-free",
    ;
    PaceAndProcess:
        /// Pause at fixed points.
        FixedPauses = "fixed-pauses",
        /// Let go of process knowingly, and take it up again.
        LetGoKnowingly = "let-go-knowingly",
        /// Agree on what is never speeded up.
        NeverSpeeded = "never-speeded",
    ;
    ProcessAccepted:
        /// Show how the process of the alliance works.
        ShowProcess = "show-process",
        /// Test whether it still fits what boards expect.
        BoardsExpect = "boards-expect",
        /// Tune rhythm, timing and the logic of deciding, inside and outside.
        Tuned = "tuned",
    ;
}

impl How {
    /// The advice that goes with it.
    pub fn advice(self) -> impl Iterator<Item = Advice> {
        Advice::ALL.iter().copied().filter(move |it| it.how() == self)
    }
}
