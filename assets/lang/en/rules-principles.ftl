# Signals about the principles, and their ways out.

rule-principles-not-started = No principles chosen yet
    .why = Start with one principle that client and contractor want to hold each other to; the rest of the list follows from it.
    .name = Not started
    .explains = Shows until the team has started on the principles. Other signals about principles are silent until then. This signal is the makers’ own.

rule-principles-none = The list of principles is empty
    .why = In an alliance principles are no loose manners: they belong to the contract, boards sign them, and they are held to be critical for success. There is none here now.
    .name = No principles
    .explains = Looks whether principles are chosen once the team has started on them. The source calls the principles a critical success factor of an alliance. The way out chooses the core of the catalogue.

rule-core-principle-missing = Missing from the core: { $principles }
    .why = Not chosen yet: { $principles }. { $count ->
        [one] The source names it
       *[other] The source names them
    } among the examples of what alliances put in their contract and have their boards sign.
    .name = Core principle missing
    .explains = Looks whether three principles are chosen: best for project, transparency or open book, and no gain at the other’s loss. The source gives them as examples; that these three form the core is the makers’ choice. Transparency and open book count as one, because the one shows in the other.

rule-principles-not-in-contract =
    { $count ->
        [one] Not in the contract: { $principles }
       *[other] Not in the contract: { $count } principles
    }
    .why = Chosen, but no part of the contract: { $principles }. The force of an alliance principle is that it is not an agreement from a start-up meeting, but a formal commitment.
    .name = Principle not in the contract
    .explains = Looks for chosen principles that are not in the contract. The source sees in that the difference with ordinary agreements on cooperation. For values and the team’s own it is a hint, and nothing once the work is under way with a principle in the contract: then it was a choice. That difference is the makers’ own.

rule-principles-not-in-contract--values =
    { $count ->
        [one] Value not in the contract: { $principles }
       *[other] { $count } values not in the contract
    }
    .why = Chosen, but no part of the contract: { $principles }. That may be a choice; what stands in the contract is a commitment, what stands beside it an intention.

rule-principles-unsigned = Not signed yet: { $parties }
    .why = { $count ->
        [one] One principle of the contract lacks a signature ({ $principles }).
       *[other] { $count } principles of the contract lack a signature ({ $principles }).
    } Whoever literally signs embraces a principle more easily and is more likely to keep to it, boards and directors included.
    .name = Principle not signed
    .explains = Looks whether each party has signed each principle of the contract. The source puts part of the compliance down to the signatures of directors and boards. Principles outside the contract have a signal of their own.

rule-principle-not-concrete =
    { $count ->
        [one] Without behaviour: { $principles }
       *[other] Without behaviour: { $count } principles
    }
    .why = Not worked out in behaviour yet: { $principles }. In Gorinchem-Waardenburg principles worked because they were not only written down, but made concrete in practice.
    .name = Principle without behaviour
    .explains = Looks for chosen principles without a behaviour by which they can be recognised. The butterflies of Gorinchem-Waardenburg show that applying weighs more than writing down. For principles of the catalogue the team can take the behaviours given there.

rule-best-for-project-alone = { $principle }: and the public interest?
    .why = At Markermeerdijken best for project was mostly about the shared interest of client and contractor, and less about what the project means to its surroundings. Here no principle and no role beside it brings in the public interest.
    .name = Best for project without a counterweight
    .explains = Looks whether best for society is chosen beside best for project, or a public representative has a role. The evaluation of Markermeerdijken calls this a tension that belongs to the work. One of the two is enough. The signal speaks for a dike, tunnel, road or railway; of other work the design does not know whether the client is a public one.

rule-principles-inward =
    { $count ->
        [one] The principle holds inside the alliance only
       *[other] None of the { $count } principles holds outside the alliance
    }
    .why = A strong us-feeling can keep the outside world at a distance. The reflectors at Markermeerdijken asked what would happen if principles held for partners outside the alliance too.
    .name = Principles turned inward
    .explains = Looks whether at least one principle also holds for partners outside the alliance. The evaluation of Markermeerdijken advises to see which principles lend themselves to it. One is enough to silence this signal.

rule-principle-contradicted = { $principles }: the design says otherwise
    .why = The principle and another part of the design contradict each other.
    .name = Principle contradicted by the design
    .explains = Holds each chosen principle against the part of the design that it is about: open book, equal interests in the simulated outcomes, decisions, escalation, seats in board and AMT, shared risks and mandates. A principle in the contract that the design itself contradicts does not last. The limits for equal interests and shared risks are the makers’ own and can be set per design; equal interests are computed, and so a warning. A wish of the client that the client carries with a reason does not count there.

rule-principle-contradicted--open-book = { $principles }: the book is closed
    .why = It is agreed that partners do not see each other’s figures. In an alliance all financial data behind the actual cost are shared.

rule-principle-contradicted--opposed-interests = { $principles }: in { $opposed } one loses
    .why = In { $opposed } of the outcomes one side gains while the other loses; at least { $least } should go up or down together.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weighs most in that.
    } The principle calls just that unacceptable.

rule-principle-contradicted--majority = { $principles }: a majority decides
    .why = The decision rule of this design is majority; the principle asks that decisions are taken only together.

rule-principle-contradicted--one-side = { $principles }: { $side } decides alone
    .why = The decision rule of this design puts decisions with { $side }; the principle asks that they are taken only together.

rule-principle-contradicted--claims = { $principles }: the ladder has a claim
    .why = The principle rules out a claim; the escalation ladder has a claim procedure as a step.

rule-principle-contradicted--one-sided = { $principles }: { $roles } from one side
    .why = Everybody in { $roles } comes from one side. The principle asks that client and contractor both sit at the table where the alliance is led.

rule-principle-contradicted--shared-risks = { $principles }: { $share } of the value is shared
    .why = Of the expected value of the risks { $share } is shared, the goal is { $least }. With one side: { $names }.

rule-principle-contradicted--autonomy = { $principles }: decisions fall outside
    .why = { $subjects ->
        [one] On the one subject with a mandate
       *[other] On all { $subjects } subjects with a mandate
    } only roles of the client or the contractor decide. Autonomy within bounds asks that the alliance itself decides on something.

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
        [one] Take the catalogue’s behaviours
       *[other] Take the catalogue’s behaviours for { $count } principles
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
        [one] Open a seat for the other side
       *[other] Open { $count } seats for the other side
    }
