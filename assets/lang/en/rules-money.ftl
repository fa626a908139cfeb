# Signals about money, and their ways out.

tier-of-gain = tier { $at } of gains
tier-of-loss = tier { $at } of losses

## Budget

rule-money-not-started = Nothing about money yet
    .why = Start with the direct cost and the risk pot; the TAB follows from these. Then agree the staffel.
    .name = Not started
    .explains = Shows as long as nothing is filled in about money. Other signals about money are silent until then; only a closed book speaks. This signal is the makers’ own.

rule-tab-missing = No TAB yet
    .why = There are agreements about money, but no budget yet to count the result from. In an alliance client and contractor set the target budget together. Fill in the TAB, or the direct cost.
    .name = No TAB or alliance fund
    .explains = Checks whether there is a budget that gain and loss are counted from. In a full alliance that is the TAB; in three domains ProRail fixes a sum for the work and an alliance fund, and the division of gain and loss rests on those two.

rule-tab-missing--work-and-fund = No sum for the work yet and no alliance fund
    .why = In three domains the division of gain and loss rests on two amounts: the sum for the work and the alliance fund. Neither is filled in.

rule-tab-missing--work = Alliance fund without a sum for the work
    .why = There is an alliance fund, but no sum for the work beside it yet. In three domains the division of gain and loss rests on both.

rule-tab-missing--fund = Sum for the work without an alliance fund
    .why = There is a sum for the work, but no alliance fund beside it yet. In three domains savings go into that fund and setbacks are paid from it.

rule-tab-not-adding-up = The parts exceed the TAB by { $off }
    .why = The parts come to { $parts }, the TAB is set at { $tab }. So client and contractor measure the result against an amount that does not fit the parts.
    .name = TAB and parts differ
    .explains = Adds up the parts of the budget: direct cost, overhead, profit, prices of risks that the contractor carries alone, risk pot, optimisation room and alliance fund. Where the TAB is filled in itself, the parts should add up to it: the source speaks of one budget that partners set jointly.

rule-tab-not-adding-up--short = The parts fall { $off } short of the TAB
    .why = The parts come to { $parts }, the TAB is set at { $tab }. Nobody can see what the difference is for.

rule-risk-money-missing =
    { $count ->
        [one] No money for a shared risk: { $names }
       *[other] No money for { $count } shared risks
    }
    .why = Shared are: { $names }. There is no risk pot or alliance fund yet from which a setback is paid, so the first blow falls on the work at once.
    .name = No money for shared risks
    .explains = Checks in three domains whether there is a risk pot or an alliance fund once risks are shared. At ProRail a risk pot is part of the fixed price. Where the sum for the work lacks too, the signal about the budget speaks.

rule-pot-without-shared-risks = { $pot } for shared risks, and there is none
    .why = All risks lie with one side, and yet { $pot } is set apart to pay for shared ones. So that money becomes gain by itself, without anybody having done better.
    .name = Risk money without a shared risk
    .explains = Checks whether there is money for shared risks while no risk is shared. As long as a risk has no place yet, the signal is silent. This signal is the makers’ own; in Australia risk money belongs to the risks that are carried together.

rule-closed-book = The book is closed
    .why = It is agreed that partners do not see each other’s figures. An alliance settles on actual cost, and shares all the figures behind it for that.
    .name = No open book
    .explains = Checks whether an open book is agreed. The financial model in the source starts from open book and transparency. Where nothing is agreed yet, a tip comes once there is a budget. Where open book is chosen as a principle, the signal about that principle speaks.

rule-closed-book--not-agreed = Nothing is agreed about open book yet
    .why = There is a budget, but it is not agreed whether partners see each other’s figures. Settling on actual cost asks that all figures are shared.

rule-price-driven-tender = Price counts for { $weight } in the award
    .why = Price weighs more than { $most }. Experienced alliances advise to let the price count as little as possible: what is sharp in the award pinches later in the cooperation.
    .name = Award on price
    .explains = Checks how much price weighs in the award. The source advises to let the price count as little as possible, and names alliances that awarded on cooperation. The limit of 40% is the makers’ own and can be set per design.

rule-no-optimisation-room = No optimisation room in the fixed price
    .why = The fixed price has no room to optimise. At ProRail it is that room that makes an alliance attractive: a result can come from it, and a setback can be absorbed in it.
    .name = No optimisation room
    .explains = Checks in three domains, once there is a budget, whether it has optimisation room. At ProRail a risk pot and optimisation room are in the fixed price that is agreed beforehand.

rule-overhead-not-agreed = Overhead (AK) is not agreed yet
    .why = There is no line for overhead yet. An alliance has a compensation for overhead that client and contractor set together, so that it stands apart from what the work costs. Add a line for it.
    .name = Overhead not agreed
    .explains = Checks whether there is a compensation for overhead once money is started. The source names a jointly set compensation for overhead as part of the financial model.

rule-rails-early = The budget was fixed in the tender
    .why = The budget was set in the tender, before client and contractor could design together. The later the guard rails are fixed, the more room there is to cooperate.
    .name = Guard rails fixed early
    .explains = Checks in a full alliance whether the budget was fixed in the tender. The source finds it best when the alliance sets the place of the guard rails together. In three domains fixing it in the tender belongs to the form.

rule-market-conformity-open = How was the TAB tested against the market?
    .why = The TAB is there, but nothing shows that it is a usual amount: price did not count in the award, and no test is written down. Who doubts the price soon doubts the alliance.
    .name = Market conformity open
    .explains = Checks whether anything shows how the budget was tested against the market: fixed in the tender, price in the award, an agreement about it, or words on how the budget came about. The source tells of an alliance where the promise of market conformity weighed more than the lowest price. It is a question, no fault.

## Staffel

rule-staffel-broken = The staffel contradicts itself
    .why = The tiers of the staffel do not join up.
    .name = Staffel broken
    .explains = Goes through the tiers of the staffel: each ends beyond the one before it, only the last is open, the shares of client and contractor are 100% together, and gains and losses both have tiers. The source asks for a staffel that is fixed beforehand; one that is broken divides nothing.

rule-staffel-broken--open = Open, but not the last: { $tiers }
    .why = A tier without an end goes on for ever, so what comes after { $tiers } never applies. Only the last tier can be open.

rule-staffel-broken--backwards = Does not go up: { $tiers }
    .why = Here the end is at zero, or not beyond that of an earlier tier: { $tiers }. So no result falls in that tier.

rule-staffel-broken--shares = Not 100% together: { $tiers }
    .why = The shares of client and contractor are not 100% together here: { $tiers }. It is not agreed whose the difference is.

rule-staffel-broken--no-gain = Staffel without tiers for gains
    .why = There are tiers for losses, none for gains. Who gets what of a gain is still open.

rule-staffel-broken--no-loss = Staffel without tiers for losses
    .why = There are tiers for gains, none for losses. Who pays what of a loss is still open.

rule-staffel-no-cap = The contractor’s gain and loss have no maximum
    .why = The last tier goes on without a cap, in gains and in losses. An alliance puts a maximum on both, so that durable solutions can win from what only helps the result.
    .name = Staffel without a maximum
    .explains = Checks whether there is a limit to what the contractor gains and loses: a cap, or a last tier in which it has no share. The source names a maximum gain and a maximum loss, so that not only what helps the result counts.

rule-staffel-no-cap--gain = The contractor’s gain has no maximum
    .why = The last tier of gains goes on without a cap. An alliance puts a maximum on gain, so that durable solutions can win from what only helps the result.

rule-staffel-no-cap--loss = The contractor’s loss has no maximum
    .why = The last tier of losses goes on without a cap. An alliance puts a maximum on loss too: those who do not know where it ends start to take cover.

rule-staffel-lopsided = Contractor has { $gain } of gains, { $loss } of losses
    .why = Over the first { $within } of the TAB the contractor gets { $gain } of a gain and pays { $loss } of a loss. To the contractor a euro up then weighs differently from a euro down; is that meant?
    .name = Lopsided staffel
    .explains = Compares the contractor’s share of the first 5% of gain with that of the first 5% of loss. In the source gain and loss fall to all parties, in a ratio set beforehand. The 5% and the limit of 20 percentage points are the makers’ own; that limit can be set per design.

rule-partner-shares-open = Shares within { $side }: together over 100%
    .why = The shares of { $partners } together exceed the whole. So more is promised of gain and loss than there is.
    .name = Shares do not make 100%
    .explains = Adds up the shares by which partners within one side divide their result. As long as no share is filled in, the signal is silent. The source asks for a division that is fixed beforehand; that it also closes within a side is the makers’ inference. A difference of less than a twentieth of a per cent is rounding.

rule-partner-shares-open--short = Shares within { $side }: together under 100%
    .why = The shares of { $partners } do not come to the whole. Whose the rest is, of gain and of loss, is not agreed.

rule-fee-at-risk-too-high = { $at-risk } of fee at risk, out of { $fee }
    .why = Of the contractor’s profit { $at-risk } is at risk, but the profit is { $fee }. No more can be at risk than there is.
    .name = More fee at risk than there is
    .explains = Compares the fee that the contractor puts at risk with the profit in the budget. That it cannot be more follows from the amounts themselves. In Australia the fee is at risk wholly or in part, and direct cost is covered.

## Outcomes

rule-opposed-interests =
    { $named ->
        [0] Opposed interests in { $opposed } of outcomes
       *[1] Opposed interests in { $opposed }, mostly due to { $risk }
    }
    .why = In { $opposed } of the outcomes one side gains while the other loses; in at least { $least } they should win or lose together.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weighs most in that.
    } An alliance rests on equal interests: winning together, and taking the loss together.
    .name = Opposed interests
    .explains = Computes how often one side gains while the other loses. In a full alliance risks from law and from public-law cooperation are left out. The sources call equal interests the core of an alliance; the limits of 90% and in three domains 75% are the makers’ own and can be set per design.

rule-guard-rails-client =
    { $named ->
        [0] The client asks for more money in { $share } of outcomes
       *[1] Client asks for money in { $share }, mostly due to { $risk }
    }
    .why = In { $share } of the outcomes the client loses more than its reserve; the limit is { $most }.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weighs most in that.
    } A client does not want to have to ask for more money; the art is to stay within the guard rails of both.
    .name = Guard rail of the client
    .explains = Computes how often the client loses more than its reserve and must ask for more money. The source calls that the client’s guard rail. Without a reserve filled in there is nothing to say. The limit of 20% is the makers’ own and can be set per design.

rule-guard-rails-client--unknown = Not filled in yet: the client’s reserve
    .why = There is a budget, but not what the client can bear beyond it. A client does not want to have to ask for more money; how near that is cannot be said. Fill in the reserve.

rule-guard-rails-contractor =
    { $named ->
        [0] The contractor loses in { $share } of outcomes
       *[1] Contractor loses in { $share }, mostly due to { $risk }
    }
    .why = In { $share } of the outcomes the contractor loses more than its profit, or than the part of it that is at risk; the limit is { $most }.{ $named ->
        [0] {""}
       *[1] {" "}{ $risk } weighs most in that.
    } A contractor does not want to make a loss; the art is to stay within the guard rails of both.
    .name = Guard rail of the contractor
    .explains = Computes how often the contractor loses more than its profit, or than the part of it that is at risk. The source calls that the contractor’s guard rail. Without overhead or profit there is nothing to say. The limit of 20% is the makers’ own and can be set per design.

rule-guard-rails-contractor--unknown = Not filled in yet: the contractor’s profit
    .why = There is a budget, but not how much profit the contractor has in it. A contractor does not want to make a loss; how near that is cannot be said. Fill in the profit.

rule-budget-unrealistic =
    { $named ->
        [0] Only { $within } of outcomes stay within the TAB
       *[1] Only { $within } within the TAB, mostly due to { $risk }
    }
    .why = In { $within } of the outcomes the cost stays within the TAB; under { $least } a budget is hardly realistic.{ $named ->
        [0] {""}
       *[1] {" "}Of the shared risks { $risk } weighs most.
    } An alliance only succeeds with a realistic budget.
    .name = Budget not realistic
    .explains = Computes how often the cost stays within the TAB. The source calls a realistic budget a condition for success; that less than 20% is too little is the makers’ choice.

## Ways out

fix-set-tab-to-parts = Set the TAB at { $parts }
fix-divide-evenly = Divide evenly within { $side }
fix-set-fee-at-risk = Set the fee at risk to { $fee }
fix-arrange-market = Lay down how the TAB was tested against the market
fix-put-in-risk-pot = Put { $off } in the risk pot
fix-remove-tiers-beyond = Remove the tiers after it
fix-remove-tiers =
    { $count ->
        [one] Remove the tier
       *[other] Remove { $count } tiers
    }
fix-give-client-the-rest = The rest is the client’s
fix-mirror-tiers = Take the tiers of the other half
fix-cap-gain = Contractor’s gain at most { $cap }
fix-cap-loss = Contractor’s loss at most { $cap }
fix-cap-loss-at-fee = Contractor’s loss at most its profit at risk: { $cap }

## Numbers

number-alignment-full = Lowest alignment in a full alliance
number-alignment-domains = Lowest alignment in three domains
number-guard-rails = Highest probability that a side runs into its guard rail
number-lopsided = Largest difference between the contractor’s share of gains and of losses
number-lopsided-within = Compares over this first part of the TAB
number-realistic-least = Smallest part of the outcomes within the TAB
number-price-weight = Highest weight of the price in the award
threshold-alignment-full = Lowest alignment, full alliance (usually { $usual })
threshold-alignment-domains = Lowest alignment, three domains (usually { $usual })
threshold-guard-rails = Probability of running into a guard rail (usually { $usual })
threshold-lopsided = Difference of gains and losses of ON (usually { $usual })
threshold-price-weight = Weight of the price in the award (usually { $usual })

# After what an example is silent.
cure-money-not-started = a line for the execution
cure-tab-missing = an alliance fund of €8m
cure-staffel-lopsided = the contractor pays 40% of the first setbacks
cure-budget-unrealistic = a risk pot of €4m
cure-price-driven-tender = price weighs 30%
cure-no-optimisation-room = €2m of optimisation room
cure-overhead-not-agreed = a line for overhead
cure-rails-early = setting the budget together later
cure-risk-money-missing = an alliance fund of € 8 million
cure-pot-without-shared-risks = sharing the risk
cure-market-conformity-open = writing how the budget was tested
