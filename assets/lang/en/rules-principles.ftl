# Signals about the principles, and their ways out.

rule-principles-not-started = No principles chosen yet
    .why = Start with one principle that OG and ON want to hold each other to; the rest of the list follows from it.
    .name = Not started
    .explains = Shows as long as the team has not started on the principles. Other signals about principles are silent until then. This signal is the makers’ own.

rule-principles-none = The list of principles is empty
    .why = In an alliance principles are more than good manners: they are part of the contract, the boards sign them, and an alliance hardly succeeds without them. There are none here at the moment.
    .name = No principles
    .explains = Checks whether principles have been chosen once the team has started on them. The source calls the principles a critical success factor of an alliance. The way out chooses the core from the catalogue.

rule-core-principle-missing = Missing from the core: { $principles }
    .why = Not chosen yet: { $principles }. { $count ->
        [one] The source names it
       *[other] The source names them
    } among the examples of what alliances put in their contract and have their boards sign.
    .name = Core principle missing
    .explains = Checks whether three principles have been chosen: best for project, transparency or open book, and no gain at the other’s expense. The source gives them as examples; that these three form the core is the makers’ choice. Transparency and open book count as one, because the one shows in the other.

rule-principles-not-in-contract =
    { $count ->
        [one] Not in the contract: { $principles }
       *[other] Not in the contract: { $count } principles
    }
    .why = Chosen, but not part of the contract: { $principles }. The strength of an alliance principle is that it is not an agreement from a start-up meeting, but a formal commitment.
    .name = Principle not in the contract
    .explains = Looks for chosen principles that are not in the contract. For the source that is the difference from ordinary working agreements. The team’s own principles count too. For values and the team’s own it is a hint, and nothing once the work is under way with a principle in the contract: then it was a choice. That distinction is the makers’ own.

rule-principles-not-in-contract--values =
    { $count ->
        [one] Value not in the contract: { $principles }
       *[other] { $count } values not in the contract
    }
    .why = Chosen, but not part of the contract: { $principles }. That may be a choice; what is in the contract is a commitment, what is outside it an intention.

rule-principles-unsigned = Not signed yet: { $parties }
    .why = { $count ->
        [one] One principle in the contract is not fully signed ({ $principles }).
       *[other] { $count } principles in the contract are not fully signed ({ $principles }).
    } Whoever actually signs embraces a principle more easily and is more likely to keep to it, on boards and among directors too.
    .name = Principle not signed
    .explains = Checks whether every party has signed every principle in the contract. The source attributes compliance partly to the signatures of directors and boards. Principles outside the contract have a signal of their own.

rule-principle-not-concrete =
    { $count ->
        [one] Without behaviour: { $principles }
       *[other] Without behaviour: { $count } principles
    }
    .why = Not worked out in behaviour yet: { $principles }. In Gorinchem-Waardenburg principles worked because they were not just written down, but made concrete in practice.
    .name = Principle without behaviour
    .explains = Looks for chosen principles without any behaviour by which they can be recognised. The Vlinders of Gorinchem-Waardenburg show that applying counts for more than writing down. For principles from the catalogue the team can adopt the behaviour given there.

rule-best-for-project-alone = { $principle }: and the public interest?
    .why = At Markermeerdijken best for project was mostly about the shared interest of OG and ON, and less about what the project means for its surroundings. Here there is no principle and no role beside it that brings in the public interest.
    .name = Best for project without a counterweight
    .explains = Checks whether best for society has been chosen beside best for project, or a public representative has a role. The evaluation of Markermeerdijken calls this a tension that comes with the work. One of the two is enough. The signal speaks for a dike, tunnel, road or railway; for other works the design does not know whether the client is a public one.

rule-principles-inward =
    { $count ->
        [one] The principle applies inside the alliance only
       *[other] None of the { $count } principles applies outside the alliance
    }
    .why = A strong us-feeling can keep the outside world at a distance. The reflectors at Markermeerdijken asked what would happen if principles also applied to partners outside the alliance.
    .name = Principles turned inward
    .explains = Checks whether at least one principle also applies to partners outside the alliance. The evaluation of Markermeerdijken advises looking at which principles lend themselves to that. One is enough to silence this signal.

rule-principle-contradicted = { $principles }: the design says otherwise
    .why = The principle and another part of the design contradict each other.
    .name = Principle contradicted by the design
    .explains = Compares every chosen principle with the part of the design that it is about: open book, equal interests in the simulated outcomes, decisions, escalation, who sits on the board and in the AMT, shared risks and mandates. If the design contradicts a principle in the contract, that principle does not last. The limits for equal interests and shared risks are the makers’ own and can be set per design; equal interests are worked out, and are a warning for that reason. A wish of OG that OG carries with a reason does not count there.

rule-principle-contradicted--open-book = { $principles }: the book is closed
    .why = It has been agreed that the parties do not see each other’s figures. In an alliance all financial data behind the actual cost are shared.

rule-principle-contradicted--opposed-interests = { $principles }: in { $opposed } one loses
    .why = In { $opposed } of the outcomes one side gains while the other loses; at least { $least } should go up or down together.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weighs most in that.
    } That is exactly what the principle calls unacceptable.

rule-principle-contradicted--majority = { $principles }: a majority decides
    .why = In this design a majority decides; the principle asks for decisions to be taken only together.

rule-principle-contradicted--one-side = { $principles }: { $side } decides alone
    .why = In this design the decisions lie with { $side }; the principle asks for them to be taken only together.

rule-principle-contradicted--claims = { $principles }: the ladder has a claim
    .why = The principle rules out a claim; the escalation ladder has a claim procedure as a step.

rule-principle-contradicted--one-sided = { $principles }: { $roles } from one side
    .why = There is only one bloedgroep in { $roles }. The principle asks for OG and ON both to be at the table where the alliance is led.

rule-principle-contradicted--shared-risks = { $principles }: { $share } of the value is shared
    .why = Of the expected value of the risks, { $share } is shared; the goal is { $least }. With one side: { $names }.

rule-principle-contradicted--autonomy = { $principles }: decisions fall outside
    .why = { $subjects ->
        [one] On the one subject with a mandate
       *[other] On all { $subjects } subjects with a mandate
    } only roles of OG or ON decide. Autonomy within guard rails asks for the alliance itself to decide on something.

fix-choose-core-principles = Choose the core
fix-add-principles =
    { $count ->
        [one] Add the principle
       *[other] Add { $count } principles
    }
fix-put-in-contract =
    { $count ->
        [one] Make it part of the contract
       *[other] Make { $count } principles part of the contract
    }
fix-take-catalogue-behaviours =
    { $count ->
        [one] Adopt the catalogue’s behaviour
       *[other] Adopt the catalogue’s behaviour for { $count } principles
    }
fix-choose-best-for-society = Add best for society
fix-open-the-book = Open the book
fix-decide-together = Decide only together
fix-remove-claim-steps =
    { $count ->
        [one] Remove the claim step
       *[other] Remove { $count } claim steps
    }
fix-open-other-seats =
    { $count ->
        [one] Open a position for the other side
       *[other] Open { $count } positions for the other side
    }
