# Signals about risks and opportunities, and their ways out.

## Place

rule-risks-not-started = No risks or opportunities yet
    .why = Start with the risks that worry both OG and ON most; who carries them is the conversation after that.
    .name = Not started
    .explains = Shows as long as the risk register is empty. Other signals about risks are silent until there is something in it. This signal is the makers’ own.

rule-risk-unplaced =
    { $count ->
        [one] Not placed yet: { $names }
       *[other] Not placed yet: { $count } risks and opportunities
    }
    .why = Neither shared nor allocated: { $names }. As long as the place is open, so is the question of who pays or who benefits; it comes back when the time comes.
    .name = Without a place
    .explains = Looks for risks and opportunities that lie neither in the alliance nor with one side. An alliance shares risks; allocating one is a deliberate choice. The exceptional risks of a full alliance have a question of their own and are not listed here.

rule-risk-outside-alliance =
    { $count ->
        [one] Outside the alliance: { $names }
       *[other] Outside the alliance: { $count } risks
    }
    .why = Allocated to one side: { $names }. In a full alliance risks are charged to the joint budget, so that there is one interest: solving things quickly and cheaply, without a fight over the bill.
    .name = Outside the full alliance
    .explains = Looks in a full alliance for risks that one side carries. The source names two kinds that may stay outside: lack of cooperation by public authorities, and changes of law or regulation. Everything else belongs in the alliance in this form. If the board wrote down a reason, or whoever carries it also manages it best, it is a question.

rule-one-side-carries-all = { $side } carries { $share } of the risks
    .why = With { $side }: { $names }. Good collaboration is possible this way too; elsewhere it is called partnering. What the sources call a full alliance bears risks together: they go on one joint budget, and profit and loss affect both sides.
    .name = One side carries almost everything
    .explains = Adds up, in a full alliance, how much of the risks one side carries: by expected value, or by number as long as too few have a value. The two exceptional kinds do not count, and what has no place yet may still be shared. One signal instead of one per risk, and no verdict: it only says what the sources call an alliance. The limit of 90% and the five risks are the makers’ own.

rule-risk-outside-alliance--meant =
    { $count ->
        [one] Outside the alliance on purpose: { $names }?
       *[other] Outside the alliance on purpose: { $count } risks?
    }
    .why = With one side, for a reason or because that side can deal with it best: { $names }. In a full alliance both sides in principle bear everything together. Does the choice still stand?

rule-exception-to-decide =
    { $count ->
        [one] Who carries { $names }, and why?
       *[other] Who carries these { $count } exceptional risks, and why?
    }
    .why = Still without a place or a reason: { $names }. Graaf Reinald kept lack of cooperation by public authorities and new laws out of the joint budget; who bears them then, the source does not say. What fits here?
    .name = Exceptional risk: who carries it?
    .explains = Looks in a full alliance for risks from the cooperation of public authorities or from laws and regulations that lack a place or a reason. The source does not say who bears them, so this is a question. A ruling of the Council of State is not cooperation by a public authority: it comes from a court. A written reason with a chosen place is the answer.

rule-exception-with-contractor =
    { $count ->
        [one] Exceptional risk with ON: { $names }
       *[other] With ON: { $count } exceptional risks
    }
    .why = Allocated to ON: { $names }. The two exceptions to sharing are about laws and the cooperation of public authorities; of all parties ON has the least influence on those.
    .name = Exceptional risk with ON
    .explains = Looks in a full alliance for risks from the cooperation of public authorities or from laws and regulations that ON carries. The source names these two as exceptions to sharing. That they do not suit ON then is the makers’ inference from who can influence them. If the board wrote down a reason, or ON manages it best, it is a question.

rule-exception-with-contractor--meant =
    { $count ->
        [one] With ON on purpose: { $names }?
       *[other] With ON on purpose: { $count } exceptional risks?
    }
    .why = With ON, for a reason or because ON can deal with it best: { $names }. ON mostly has little influence on laws and the cooperation of public authorities. Does the choice still stand?

rule-joint-risk-one-side =
    { $count ->
        [one] Best managed jointly, with one side: { $names }
       *[other] Best managed jointly, with one side: { $count } risks
    }
    .why = Best managed together, yet allocated: { $names }. Risks that OG and ON can best handle together are one of the reasons to form an alliance.
    .name = Joint risk with one side
    .explains = Looks for risks that the team says OG and ON best manage together, and that still lie with one side. The source names such risks as a reason for an alliance. If a stricter signal of the form covers the risk, only that one speaks. If the board wrote down a reason, it is a question.

rule-joint-risk-one-side--meant =
    { $count ->
        [one] Best managed jointly, apart on purpose: { $names }?
       *[other] Best managed jointly, apart on purpose: { $count } risks?
    }
    .why = Best managed together, and with one side for a reason: { $names }. Such risks are one of the reasons to form an alliance. Does the reason still outweigh that?

rule-wrong-domain =
    { $count ->
        [one] In a different domain from its origin: { $names }
       *[other] In a different domain from their origin: { $count } risks
    }
    .why = { $names }: another domain is responsible for where it comes from. The contract authority is responsible for wishes and boundary conditions, the alliance for the design, the executing contractor for execution.
    .name = Risk in another domain
    .explains = Looks, in three domains, for risks with a side that is not responsible for their origin: wishes or boundary conditions with the executing contractor, design outside the alliance, execution with the contract authority. The source describes what each domain is responsible for; that the risk follows from that is the makers’ inference. If whoever carries it manages it best, the signal is silent; if the board wrote down a reason, it is a question.

rule-wrong-domain--meant =
    { $count ->
        [one] In a different domain on purpose: { $names }?
       *[other] In a different domain on purpose: { $count } risks?
    }
    .why = { $names }: another domain is responsible for where it comes from, and the board wrote down why the risk is here all the same. Does that reason still hold?

## How the value is spread

rule-execution-risk-left = Should { $share } of the execution risk stay with ON?
    .why = With the executing contractor: { $names }. Elsewhere market parties passed over a design alliance because the execution risks lay with the contractor after all; this question comes above { $most } of the expected value. Is that what is meant here?
    .name = Execution risk stays with ON
    .explains = Adds up, in three domains, the expected value of the risks from execution, and what part of it lies with the executing contractor. The source names such risks as a reason for market parties to stay away. If the board wrote down a reason for each, the signal is silent. The limit of 50% is the makers’ own and can be set per design.

rule-thin-shared-domain = { $share } of the risk value is shared; goal { $least }
    .why = With one side: { $names }. The more there is in the joint domain of opportunities and risks, the better an alliance works.
    .name = Thin shared domain
    .explains = Adds up, in three domains, what part of the expected value of all risks is shared, once five risks have a value. What has no place yet may still be shared and does not count as thin. The source says that more in the joint domain works better; the limit of 50% and the five risks are the makers’ own, and the limit can be set per design.

## Dossier

rule-risk-unquantified =
    { $count ->
        [one] Not in money yet: { $names }
       *[other] Not in money yet: { $count } risks and opportunities
    }
    .why = The probability or the amount is missing: { $names }. A risk expressed in money can become an item of the budget that can also be spent on prevention.
    .name = Risk without an amount
    .explains = Looks for risks and opportunities without a probability, or without an amount (lowest, most likely, highest). An alliance can turn risks into money and use that money to prevent them. What has no value does not count in the other signals about value either.

rule-risk-no-holder =
    { $count ->
        [one] Without an action owner: { $names }
       *[other] Without an action owner: { $count } shared risks
    }
    .why = Shared, but on nobody’s list: { $names }. Everybody pays; that somebody watches the risk and sets the measures in motion does not happen by itself.
    .name = Shared risk without an action owner
    .explains = Looks for shared risks without a person, discipline or role. Shared says who pays, not who acts. That every shared risk deserves a name is the makers’ inference from the sharing of risks in the source.

rule-dossier-stale = Risk register still from the phase { $adopted }
    .why = The project is now in the phase { $phase }; the register was adopted for { $adopted }. Alliances work by phase: the register is drawn up and adopted anew before every next phase.
    .name = Risk register from an earlier phase
    .explains = Compares the phase for which the register was adopted with the phase the project is in. The source describes that the register is drawn up and adopted before a next phase. A register that was never adopted counts from five risks; that number is the makers’ own.

rule-dossier-stale--never = Risk register with { $count } risks not adopted yet
    .why = The project is now in the phase { $phase }, and the register has not been adopted for any phase yet. Alliances work by phase: the register is drawn up and adopted before every phase.

rule-no-opportunities = { $count } risks, no opportunity in the alliance
    .why = An alliance has two aims: controlling risks and seizing opportunities to optimise. This design has nothing for the second yet.
    .name = No opportunities in the alliance
    .explains = Checks whether there is at least one opportunity in the alliance. Optimising together is an aim of the alliance and yields the result in which both sides share. That the signal only comes from five risks on is the makers’ choice.

rule-no-opportunities--outside =
    { $count ->
        [one] Opportunity outside the alliance: { $names }
       *[other] No opportunity in the alliance, { $count } outside it
    }
    .why = With one side: { $names }. The parties do not search together for an opportunity that benefits only one side, while optimising is an aim of the alliance.

rule-risk-duplicate = In the register { $count } times: { $name }
    .why = These names are the same but for case and punctuation. If they are the same thing, its value now counts { $count } times.
    .name = Same name twice
    .explains = Looks for risks with the same name, and opportunities with the same name, whatever the case and punctuation. Merging keeps the first and adds what is missing there. This signal is the makers’ own.

rule-prevention-pays =
    { $count ->
        [one] Prevention pays: { $names }
       *[other] Prevention pays for { $count } risks
    }
    .why = { $measures ->
        [one] One measure costs { $cost } and is expected to take away { $saves } ({ $names }).
       *[other] { $measures } measures together cost { $cost } and are expected to take away { $saves } ({ $names }).
    } In an alliance the risk pot can be released to prevent a larger risk at small cost.
    .name = Prevention that pays
    .explains = Looks for measures that are not planned and cost less than the expected value that they take away, on top of what is already planned. In an ordinary contract a risk is priced in and the money cannot be released; an alliance can use it for prevention. Time and nuisance do not count here.

## Ways out

fix-move-to-alliance = To the alliance
fix-move-to-client = To OG
fix-move-to-own-domain = To the domain of its origin
fix-adopt-dossier = Mark as adopted for { $phase }
fix-merge-risks = Merge
fix-plan-measures =
    { $count ->
        [one] Plan the measure
       *[other] Plan { $count } measures
    }
