# Signals about money, and their ways out.

tier-of-gain = tier { $at } of gains
tier-of-loss = tier { $at } of losses

## Budget

rule-money-not-started = Nothing about money yet
    .why = Start with the direct cost and the risk pot; the TAB follows from them. Then agree the staffel.
    .name = Not started
    .explains = Shows as long as nothing about money has been filled in. Other signals about money are silent until then; only a closed book speaks. This signal is the makers’ own.

rule-money-not-started--domains = Nothing about money yet
    .why = Start with the budget: the sum for the works and the alliance fund. Then agree how savings and setbacks are divided.

rule-tab-missing = No TAB yet
    .why = There are agreements about money, but no budget yet to measure the result against. In an alliance OG and ON set the target alliance budget together. Fill in the TAB, or the direct cost.
    .name = No TAB or alliance fund
    .explains = Checks whether there is a budget from which gain and loss are counted. In a full alliance that is the TAB; in three domains ProRail fixes a sum for the works and an alliance fund, and the division of gain and loss rests on those two.

rule-tab-missing--work-and-fund = No sum for the works and no alliance fund yet
    .why = In three domains the division of gain and loss rests on two amounts: the sum for the works and the alliance fund. Neither is filled in.

rule-tab-missing--work = Alliance fund without a sum for the works
    .why = There is an alliance fund, but no sum for the works beside it yet. In three domains the division of gain and loss rests on both.

rule-tab-missing--fund = Sum for the works without an alliance fund
    .why = There is a sum for the works, but no alliance fund beside it yet. In ProRail’s practice savings go into that fund and setbacks are paid from it.

rule-tab-not-adding-up = The parts exceed the TAB by { $off }
    .why = The parts come to { $parts }; the TAB is set at { $tab }. OG and ON would be measuring the result against an amount that does not match its parts.
    .name = TAB and parts differ
    .explains = Adds up the parts of the budget: direct cost, overhead, profit, prices of risks that ON carries alone, risk pot, optimisation room and alliance fund. If the TAB itself has been filled in, the parts should add up to it: the source speaks of one budget that the parties set together.

rule-tab-not-adding-up--short = The parts fall { $off } short of the TAB
    .why = The parts come to { $parts }; the TAB is set at { $tab }. Nobody can see what the difference is for.

rule-risk-money-missing =
    { $count ->
        [one] No money for a shared risk: { $names }
       *[other] No money for { $count } shared risks
    }
    .why = These are shared: { $names }. There is no risk pot or alliance fund yet to pay for a setback, so the first one hits the works at once.
    .name = No money for shared risks
    .explains = Checks in three domains whether there is a risk pot or an alliance fund once risks are shared. At ProRail a risk pot is part of the fixed price. If the sum for the works is missing too, the signal about the budget speaks instead.

rule-pot-without-shared-risks = { $pot } for shared risks, and there are none
    .why = All risks lie with one side, and yet { $pot } is set aside to pay for shared ones. So that money turns into a gain by itself, without anybody having done better.
    .name = Risk money without a shared risk
    .explains = Checks whether there is money for shared risks while no risk is shared. As long as a risk has no place yet, the signal is silent. This signal is the makers’ own; in Australia risk money belongs to the risks that are carried together.

rule-closed-book = The book is closed
    .why = It has been agreed that the parties do not see each other’s figures. An alliance settles on actual cost, and shares all the figures behind it for that purpose.
    .name = No open book
    .explains = Checks whether an open book has been agreed. The financial model in the source is based on open book and transparency. If nothing has been agreed yet, a hint comes once there is a budget. If open book has been chosen as a principle, the signal about that principle speaks.

rule-closed-book--not-agreed = Nothing agreed about open book yet
    .why = There is a budget, but it has not been agreed whether the parties see each other’s figures. Settling on actual cost requires all figures to be shared.

rule-price-driven-tender = Price counts for { $weight } in the award
    .why = Price weighs more than { $most }. Experienced alliances advise letting the price count as little as possible: a keen price in the award causes friction later in the collaboration.
    .name = Award on price
    .explains = Checks how much price weighs in the award. The source advises letting the price count as little as possible, and names alliances that awarded on collaboration. The limit of 40% is the makers’ own and can be set per design.

rule-no-optimisation-room = No optimisation room in the fixed price
    .why = The fixed price leaves no room to optimise. At ProRail it is this room that makes an alliance attractive: it can yield a result, and absorb a setback.
    .name = No optimisation room
    .explains = Checks in three domains, once there is a budget, whether there is optimisation room in it. At ProRail the fixed price that is agreed beforehand includes a risk pot and optimisation room.

rule-overhead-not-agreed = Overhead (AK) is not agreed yet
    .why = There is no item for overhead yet. In an alliance there is a compensation for overhead that OG and ON set together, so that it is separate from what the works cost. Add an item for it.
    .name = Overhead not agreed
    .explains = Checks whether there is a compensation for overhead once a start has been made on money. The source names a jointly set compensation for overhead as part of the financial model.

rule-rails-early = The budget was fixed in the tender
    .why = The budget was already fixed before OG and ON started on the design together. Setting the guard rails later leaves more room to search together.
    .name = Guard rails fixed early
    .explains = Checks in a full alliance whether the budget was fixed in the tender. The source prefers the alliance to decide together where the guard rails go. In three domains fixing it in the tender is part of the form.

rule-market-conformity-open = How was the TAB tested against the market?
    .why = The TAB is there, but nothing shows that it is in line with the market: price did not count in the award, and no test has been written down. Whoever doubts the price soon doubts the alliance.
    .name = Market conformity open
    .explains = Checks whether anything shows how the budget was tested against the market: fixed in the tender, price in the award, an agreement about it, or words on how the budget came about. The source describes an alliance where the promise of market conformity weighed more than the lowest price. It is a question, not a fault.

## Staffel

rule-staffel-broken = The staffel contradicts itself
    .why = The tiers of the staffel do not join up.
    .name = Staffel broken
    .explains = Goes through the tiers of the staffel: each tier ends beyond the one before it, only the last is open, the shares of OG and ON come to 100% together, and gains and losses both have tiers. The source asks for a staffel that is fixed beforehand; one that is broken divides nothing.

rule-staffel-broken--open = Open, but not the last: { $tiers }
    .why = A tier without an end goes on for ever, so whatever comes after { $tiers } never applies. Only the last tier can be open.

rule-staffel-broken--backwards = Does not go up: { $tiers }
    .why = Here the end is at zero, or not beyond that of an earlier tier: { $tiers }. So no result falls in that tier.

rule-staffel-broken--shares = Not 100% together: { $tiers }
    .why = Here the shares of OG and ON do not add up to 100%: { $tiers }. It has not been agreed whose the difference is.

rule-staffel-broken--no-gain = Staffel without tiers for gains
    .why = There are tiers for losses, none for gains. Who gets what of a gain is still open.

rule-staffel-broken--no-loss = Staffel without tiers for losses
    .why = There are tiers for gains, none for losses. Who pays what of a loss is still open.

rule-staffel-no-cap = ON’s gain and loss have no maximum
    .why = The last tier goes on without a cap, for gains and for losses. An alliance sets a maximum on both, so that a durable solution can win against one that only helps the result.
    .name = Staffel without a maximum
    .explains = Checks whether there is a limit to what ON gains and loses: a cap, or a last tier in which ON has no share. The source names a maximum gain and a maximum loss, so that it is not only the result that counts.

rule-staffel-no-cap--gain = ON’s gain has no maximum
    .why = The last tier of gains goes on without a cap. An alliance sets a maximum on gains, so that a durable solution can win against one that only helps the result.

rule-staffel-no-cap--loss = ON’s loss has no maximum
    .why = The last tier of losses goes on without a cap. An alliance also sets a maximum on losses: those who do not know where it ends start covering themselves.

rule-staffel-lopsided = ON has { $gain } of gains, { $loss } of losses
    .why = Over the first { $within } of the TAB ON gets { $gain } of a gain and pays { $loss } of a loss. For ON a euro up then weighs differently from a euro down; is that what is meant?
    .name = Lopsided staffel
    .explains = Compares ON’s share of the first 5% of gain with that of the first 5% of loss. In the source all parties share in gain and loss, in a ratio set beforehand. The 5% and the limit of 20 percentage points are the makers’ own; that limit can be set per design.

rule-partner-shares-open = Shares within { $side }: together over 100%
    .why = The shares of { $partners } together exceed the whole. So more of the gain and loss is promised than there is.
    .name = Shares do not add up to 100%
    .explains = Adds up the shares by which partners within one side divide their result. As long as no share is filled in, the signal is silent. The source asks for a division that is fixed beforehand; that it also closes within a side is the makers’ inference. A difference of less than a twentieth of a per cent is rounding.

rule-partner-shares-open--short = Shares within { $side }: together under 100%
    .why = The shares of { $partners } do not add up to the whole. It has not been agreed whose the rest of the gain and the loss is.

rule-fee-at-risk-too-high = { $at-risk } of profit at risk, out of { $fee }
    .why = Of the contractor’s profit { $at-risk } is at risk, but the profit is { $fee }. No more can be at risk than there is.
    .name = More profit at risk than there is
    .explains = Compares the profit that the contractor puts at risk with the profit in the budget. That it cannot be more follows from the amounts themselves. In Australia the fee is at risk wholly or in part, and direct cost is covered.

## Outcomes

rule-opposed-interests =
    { $named ->
        [0] Opposed interests in { $opposed } of outcomes
       *[1] Opposed interests in { $opposed }, mainly due to { $risk }
    }
    .why = In { $opposed } of the outcomes one side gains while the other loses; in at least { $least } they should win or lose together.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weighs most in that.
    } An alliance rests on equal interests: winning together, and taking the loss together.
    .name = Opposed interests
    .explains = Works out how often one side gains while the other loses. In a full alliance risks from law and from the cooperation of public authorities are left out, and so is a wish of OG that OG carries with a reason: who orders more pays more and gets more. The sources call equal interests the core of an alliance; the limits of 90%, and 75% in three domains, are the makers’ own and can be set per design.

rule-guard-rails-client =
    { $named ->
        [0] OG has to ask for extra money in { $share } of outcomes
       *[1] OG asks for extra money in { $share }, mainly due to { $risk }
    }
    .why = In { $share } of the outcomes OG loses more than its own reserve; the limit is { $most }.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weighs most in that.
    } Then OG has to ask for extra money. This limit is there to prevent that: preferably the works fit within the guard rails of both.
    .name = OG’s guard rail
    .explains = Works out how often OG loses more than its own reserve and has to ask for extra money. The source calls that the client’s guard rail. Without a reserve filled in nothing can be said. The limit of 20% is the makers’ own and can be set per design.

rule-guard-rails-client--unknown = Not filled in yet: OG’s reserve
    .why = There is a budget, but not what OG can bear beyond it. So nobody can say when OG has to ask for extra money. Fill in the reserve.

rule-guard-rails-contractor =
    { $named ->
        [0] ON makes a loss in { $share } of outcomes
       *[1] ON makes a loss in { $share }, mainly due to { $risk }
    }
    .why = In { $share } of the outcomes ON loses more than its own profit, or than the part of it that is at risk; the limit is { $most }.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weighs most in that.
    } Then the works cost ON money. This limit is there to prevent that: preferably the works fit within the guard rails of both.
    .name = ON’s guard rail
    .explains = Works out how often ON loses more than its own profit, or than the part of it that is at risk. The source calls that the contractor’s guard rail. Without overhead or profit nothing can be said. The limit of 20% is the makers’ own and can be set per design.

rule-guard-rails-contractor--unknown = Not filled in yet: ON’s profit
    .why = There is a budget, but not how much profit ON has in it. A contractor does not want to make a loss; how close that is, nobody can say. Fill in the profit.

rule-budget-unrealistic =
    { $named ->
        [0] Only { $within } of outcomes stay within the TAB
       *[1] Only { $within } within the TAB, mainly due to { $risk }
    }
    .why = In { $within } of the outcomes the cost stays within the TAB; under { $least } a budget is hardly realistic.{ $named ->
        [0] {""}
       *[1] {" "}Of the shared risks { $risk } weighs most.
    } An alliance only succeeds with a realistic budget.
    .name = Budget not realistic
    .explains = Works out how often the cost stays within the TAB. The source calls a realistic budget a condition for success; that less than 20% is too little is the makers’ choice.

## Ways out

fix-set-tab-to-parts = Set the TAB at { $parts }
fix-divide-evenly = Divide evenly within { $side }
fix-set-fee-at-risk = Set the profit at risk to { $fee }
fix-arrange-market = Lay down how the TAB was tested against the market
fix-put-in-risk-pot = Put { $off } in the risk pot
fix-remove-tiers-beyond = Remove the tiers after it
fix-remove-tiers =
    { $count ->
        [one] Remove the tier
       *[other] Remove { $count } tiers
    }
fix-give-client-the-rest = The rest goes to OG
fix-mirror-tiers = Copy the tiers of the other half
fix-cap-gain = ON’s gain at most { $cap }
fix-cap-loss = ON’s loss at most { $cap }
fix-cap-loss-at-fee = ON’s loss at most the profit at risk: { $cap }

## Numbers

number-alignment-full = Lowest alignment in a full alliance
number-alignment-domains = Lowest alignment in three domains
number-guard-rails = Highest probability that a side hits its guard rail
number-lopsided = Largest difference, in percentage points, between ON’s share of gains and of losses
number-lopsided-within = Compares over this first part of the TAB
number-realistic-least = Smallest part of the outcomes within the TAB
number-price-weight = Highest weight of the price in the award
threshold-alignment-full = Lowest alignment, full alliance (usually { $usual })
threshold-alignment-domains = Lowest alignment, three domains (usually { $usual })
threshold-guard-rails = Probability of hitting a guard rail (usually { $usual })
threshold-lopsided = Difference of gains and losses of ON (usually { $usual })
threshold-price-weight = Weight of the price in the award (usually { $usual })

# After what an example is silent.
cure-money-not-started = an item for the execution
cure-tab-missing = an alliance fund of €8m
cure-staffel-lopsided = having ON pay 40% of the first setbacks
cure-budget-unrealistic = a risk pot of €4m
cure-price-driven-tender = letting the price weigh 30%
cure-no-optimisation-room = €2m of optimisation room
cure-overhead-not-agreed = an item for overhead
cure-rails-early = setting the budget together later
cure-risk-money-missing = an alliance fund of €8m
cure-pot-without-shared-risks = sharing the risk
cure-market-conformity-open = writing how the budget was tested
