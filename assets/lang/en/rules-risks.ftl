# Signals about risks and opportunities, and their ways out.

## Place

rule-risks-not-started = No risks or opportunities yet
    .why = Start with the risks that worry both client and contractor most; who carries them is the conversation after that.
    .name = Not started
    .explains = Shows while the dossier is empty. Other signals about risks are silent until something is in it. This signal is the makers’ own.

rule-risk-unplaced =
    { $count ->
        [one] Not placed yet: { $names }
       *[other] Not placed yet: { $count } risks and opportunities
    }
    .why = Neither shared nor allocated: { $names }. While the place is open, so is the question who pays or who gains, and it comes back when the event does.
    .name = Without a place
    .explains = Looks for risks and opportunities that lie neither in the alliance nor with one side. An alliance shares risks; allocating one is a choice. The exceptional risks of a full alliance have a question of their own and are not listed here.

rule-risk-outside-alliance =
    { $count ->
        [one] Outside the alliance: { $names }
       *[other] Outside the alliance: { $count } risks
    }
    .why = Allocated to one side: { $names }. In a full alliance risks are on the joint budget, so that there is one interest: solve it fast and cheaply, without a fight over the bill.
    .name = Outside the full alliance
    .explains = Looks for risks in a full alliance that one side carries. The source names two kinds that may stay outside: missing public-law cooperation and changed law or regulation. In this form all else belongs in the alliance. Where the board wrote a reason, or who carries it also manages it best, it is a question.

rule-one-side-carries-all = { $side } carries { $share } of the risks
    .why = With { $side }: { $names }. Working together well is possible this way too; elsewhere it is called partnering. What the sources call a full alliance bears risks together: they are on one joint budget, and profit and loss touch both sides.
    .name = One side carries nearly all
    .explains = Adds up, in a full alliance, how much of the risks one side carries: by expected value, or by number while too few have a value. The two exceptional kinds do not count, and what has no place yet may still be shared. One signal instead of one per risk, and no verdict: it only says what the sources call an alliance. The limit of 90% and the five risks are the makers’ own.

rule-risk-outside-alliance--meant =
    { $count ->
        [one] Outside the alliance on purpose: { $names }?
       *[other] Outside the alliance on purpose: { $count } risks?
    }
    .why = With one side, for a reason or because that side handles it best: { $names }. In a full alliance both sides in principle bear everything together. Does the choice still stand?

rule-exception-to-decide =
    { $count ->
        [one] Who carries { $names }, and why?
       *[other] Who carries these { $count } exceptional risks, and why?
    }
    .why = Still without a place or a reason: { $names }. Graaf Reinald kept missing public-law cooperation and new laws out of the joint budget; Markermeerdijken worked on together through a delay at the Council of State. What fits here?
    .name = Exceptional risk: who carries it?
    .explains = Looks for risks in a full alliance that come from public-law cooperation or from law and regulation and lack a place or a reason. Practice knows both choices, so this is a question. A written reason with a chosen place answers it.

rule-exception-with-contractor =
    { $count ->
        [one] Exceptional risk with the contractor: { $names }
       *[other] With the contractor: { $count } exceptional risks
    }
    .why = Allocated to the contractor: { $names }. The two exceptions to sharing are about laws and public-law cooperation; of all parties the contractor has the least hold on these.
    .name = Exceptional risk with the contractor
    .explains = Looks for risks in a full alliance that come from public-law cooperation or from law and regulation and are carried by the contractor. The source names these two as exceptions to sharing. That they do not fit the contractor then is what the makers infer from who can influence them. Where the board wrote a reason, or the contractor manages it best, it is a question.

rule-exception-with-contractor--meant =
    { $count ->
        [one] With the contractor on purpose: { $names }?
       *[other] With the contractor on purpose: { $count } risks?
    }
    .why = With the contractor, for a reason or because the contractor handles it best: { $names }. On laws and public-law cooperation a contractor mostly has little hold. Does the choice still stand?

rule-joint-risk-one-side =
    { $count ->
        [one] Managed jointly, with one side: { $names }
       *[other] Managed jointly, with one side: { $count } risks
    }
    .why = Best managed together, yet allocated: { $names }. Risks that client and contractor handle best together are one of the reasons to form an alliance.
    .name = Joint risk with one side
    .explains = Looks for risks that the team marked as best managed together and that lie with one side. The source names such risks as a reason for an alliance. Where a stricter signal of the form covers the risk, only that one speaks. Where the board wrote a reason, it is a question.

rule-joint-risk-one-side--meant =
    { $count ->
        [one] Managed jointly, apart on purpose: { $names }?
       *[other] Managed jointly, apart on purpose: { $count } risks?
    }
    .why = Best managed together, and for a reason with one side: { $names }. Such risks are one of the reasons to form an alliance. Does the reason still outweigh that?

rule-wrong-domain =
    { $count ->
        [one] In another domain than its origin: { $names }
       *[other] In another domain than their origin: { $count } risks
    }
    .why = { $names }: what this comes from belongs to another domain. The contract authority is responsible for wishes and boundary conditions, the alliance for the design, the executing contractor for execution.
    .name = Risk in another domain
    .explains = Looks, in three domains, for risks with a side that is not responsible for their origin: wishes or boundary conditions with the executing contractor, design outside the alliance, execution with the contract authority. The source describes what each domain is responsible for; that the risk follows is the makers’ inference. Where who carries it manages it best, the signal is silent; where the board wrote a reason, it is a question.

rule-wrong-domain--meant =
    { $count ->
        [one] In another domain on purpose: { $names }?
       *[other] In another domain on purpose: { $count } risks?
    }
    .why = { $names }: what this comes from belongs to another domain, and the board wrote down why the risk lies here all the same. Does that reason still hold?

## How the value is spread

rule-execution-risk-left = Should { $share } of execution risk stay with the builder?
    .why = With the executing contractor: { $names }. Elsewhere market parties passed over a design alliance because execution risks ended up with the contractor after all; this question comes above { $most } of the expected value. Is it meant so here?
    .name = Execution risk left with the contractor
    .explains = Adds up, in three domains, the expected value of the risks from execution, and which part of it lies with the executing contractor. The source names such risks as a reason for market parties to stay away. Where the board wrote a reason for each, the signal is silent. The limit of 50% is the makers’ own and can be set per design.

rule-thin-shared-domain = { $share } of the risk value is shared, goal { $least }
    .why = With one side: { $names }. The more lies in the joint domain of opportunities and risks, the better an alliance works.
    .name = Thin shared domain
    .explains = Adds up, in three domains, which part of the expected value of all risks is shared, from five risks with a value. What has no place yet may still be shared and does not count as thin. The source says that more in the joint domain works better; the limit of 50% and the five risks are the makers’ own, and the limit can be set per design.

## Dossier

rule-risk-unquantified =
    { $count ->
        [one] Not in money yet: { $names }
       *[other] Not in money yet: { $count } risks and opportunities
    }
    .why = The probability or the amount is missing: { $names }. A risk in money can become an item of the budget that can be spent on prevention too.
    .name = Risk without an amount
    .explains = Looks for risks and opportunities without a probability or without an amount (low, likely, high). An alliance can turn risks into money and use it to prevent them. What has no value does not count in the other signals about value either.

rule-risk-no-holder =
    { $count ->
        [one] Nobody acts on: { $names }
       *[other] Nobody acts on { $count } shared risks
    }
    .why = Shared, but on nobody’s list: { $names }. Everybody pays; that somebody follows the risk and sets the measures going does not come by itself.
    .name = Shared risk on which nobody acts
    .explains = Looks for shared risks without a person, discipline or role. Shared says who pays, not who acts. That each shared risk deserves a name is what the makers conclude from the sharing in the source.

rule-dossier-stale = Risk dossier still of the phase { $adopted }
    .why = It is now { $phase }, the dossier was adopted for { $adopted }. Alliances work by phase: the dossier is drawn up and adopted anew before each next phase.
    .name = Risk dossier of an earlier phase
    .explains = Compares the phase for which the dossier was adopted with the phase that the project is in. The source describes that the dossier is drawn up and adopted before a next phase. A dossier that was never adopted counts from five risks; that number is the makers’ own.

rule-dossier-stale--never = Risk dossier with { $count } risks not adopted yet
    .why = It is now { $phase }, and the dossier was not adopted for any phase yet. Alliances work by phase: the dossier is drawn up and adopted before each phase.

rule-no-opportunities = { $count } risks, no opportunity in the alliance
    .why = An alliance has two aims: to control risks and to use opportunities to optimise. This design has nothing for the second yet.
    .name = No opportunities in the alliance
    .explains = Looks whether there is at least one opportunity in the alliance. Optimising together is an aim of the alliance, and brings the result in which both sides share. That the signal comes from five risks only is the makers’ choice.

rule-no-opportunities--outside =
    { $count ->
        [one] Opportunity outside the alliance: { $names }
       *[other] No opportunity in the alliance, { $count } outside it
    }
    .why = With one side: { $names }. An opportunity that pays one side alone is not looked for together, while optimising is an aim of the alliance.

rule-risk-duplicate = { $count } times in the dossier: { $name }
    .why = These titles are equal but for case and punctuation. If they are the same thing, its value now counts { $count } times.
    .name = Same title
    .explains = Looks for risks with the same title, and opportunities with the same title, whatever their case and punctuation. Merging keeps the first and adds what it lacks. This signal is the makers’ own.

rule-prevention-pays =
    { $count ->
        [one] Prevention pays: { $names }
       *[other] Prevention pays for { $count } risks
    }
    .why = { $measures ->
        [one] One measure costs { $cost } and is expected to take away { $saves } ({ $names }).
       *[other] { $measures } measures cost { $cost } together and are expected to take away { $saves } ({ $names }).
    } An alliance can prevent a larger risk at some preventive cost, because its risk money can be released.
    .name = Prevention that pays
    .explains = Looks for measures that are not planned and cost less than the expected value that they take away, on top of what is planned already. In an ordinary contract a risk is priced in and the money cannot be released; an alliance can use it to prevent. Time and nuisance do not count here.

## Ways out

fix-move-to-alliance = To the alliance
fix-move-to-client = To the client
fix-move-to-own-domain = To the domain of its origin
fix-adopt-dossier = Adopted for { $phase }
fix-merge-risks = Merge
fix-plan-measures =
    { $count ->
        [one] Plan the measure
       *[other] Plan { $count } measures
    }
