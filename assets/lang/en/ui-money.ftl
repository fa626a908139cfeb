### The Money section.

money-says = What the staffel does to both sides, and how likely that is.

## Target cost

money-tab = Target alliance budget
money-empty-says = This is the place for the budget that the partners set together, with the staffel that divides the result. From these follows what every outcome means for client and contractor.
money-begin = Start with the budget
money-direct = Direct cost
money-direct-tip = What the work itself costs, without overhead, profit and risks.
money-overhead = Overhead (AK)
money-overhead-tip = The agreed compensation for overhead. What is here is not in the direct cost as well.
money-new-cost = Cost item
money-new-overhead = Overhead
money-add-direct = Add a line of direct cost
money-add-overhead = Add a line of overhead
money-amount-ghost = amount
money-line-name = Name of { $name }
money-line-amount = Amount of { $name }
money-line-menu = More about { $name }
money-up = Move up
money-down = Move down
money-remove = Remove
money-line-up = Move { $name } up
money-line-down = Move { $name } down
money-line-remove = Remove { $name }
money-fee = Contractor’s profit
money-fee-tip = The contractor’s profit in the budget, apart from overhead.
money-prices = Priced risks of ON
money-prices-tip = What the contractor asks in the contract price for { $count ->
        [one] one risk
       *[other] { $count } risks
    } that it carries alone. It follows from the price of each risk.
money-risk-pot = Risk pot
money-risk-pot-tip = The money in the budget that carries the shared risks.
money-room = Optimisation room
money-room-tip = Room in the fixed price in which a result can arise.
money-fund = Alliance fund
money-fund-tip = What both sides bring in, beside the sum for the work. A saving goes into it, a setback is paid from it.
money-total = TAB
money-tab-field = Target alliance budget (TAB)
money-tab-of-parts = The sum of the parts.
money-tab-is-sum = Equal to the sum of the parts.
money-parts-over = The parts come to { $sum }: { $by } more than the TAB.
money-parts-under = The parts come to { $sum }: { $by } less than the TAB.
money-tab-to-parts = Set the TAB to the sum
money-work = Sum for the work
money-work-tip = The TAB without the alliance fund.
money-fund-says = A saving goes to the fund; a setback is paid from it.

## Staffel

money-staffel = Staffel
money-staffel-says = The staffel says beforehand who gets which part of a gain, and who pays which part of a loss.
money-staffel-menu = More about the staffel
money-staffel-remove = Remove the staffel
money-ready-half = Half and half with caps
money-ready-half-tip = Client and contractor share every result. The contractor gains and loses 5% of the TAB at most.
money-ready-falling = Falling for the contractor: 50, 40, 0
money-ready-falling-tip = Of a gain the contractor gets 50, then 40%; of a loss it bears 50, then 30%. What lies beyond is the client’s.
money-ready-fee = Half and half, profit at risk
money-ready-fee-tip = As in Australian alliances: the contractor loses the profit at risk at most; its direct cost is always paid (NACG).
money-ready-empty = Start empty
money-ready-empty-tip = A staffel without tiers, to fill in.
money-no-staffel = Agree on no staffel
money-no-staffel-tip = Without a staffel too it has to be clear who gains and who pays. Write down what holds then.
money-no-staffel-remove = Make a staffel after all
money-no-staffel-text = What holds then
money-no-staffel-reason = Why no staffel
money-gain = Gain
money-loss = Loss
money-client = OG
money-contractor = ON
money-add-gain = Add a tier of gain
money-add-loss = Add a tier of loss
money-tier-all = all
money-tier-above = above
money-tier-bound = { $half }, tier { $tier }: up to
money-tier-client = { $half }, tier { $tier }: client’s share
money-tier-contractor = { $half }, tier { $tier }: contractor’s share
money-tier-menu = More about { $half }, tier { $tier }
money-tier-remove = Remove { $half }, tier { $tier }
money-tier = { $half }, tier { $tier }
money-tier-open = Open, but not the last: what comes after this tier never applies.
money-tier-backwards = Does not go up: its end is not beyond that of tier { $tier }.
money-tier-at-zero = Does not go up: its end is at zero.
money-tier-not-whole = Not 100% together: it is not agreed whose the difference is.
money-gain-cap = ON gains at most
money-loss-cap = ON loses at most
money-no-cap = no limit

## Terms

money-terms = Terms about money
money-open-book-tip = Whether all partners see each other’s figures. Without an open book you cannot settle on actual cost.
money-fixed = Fixed
money-fixed-tip = When the budget was fixed. The later the guard rails are set, the more room there is.
money-fixed-tender = in the tender
money-fixed-later = later, together
money-fixed-not-yet = not known yet
money-how = How the budget is set
money-how-tip = Who estimates, who checks, and when it is fixed.
money-how-hint = For instance: estimated together, checked by an independent cost expert
money-price-weight = Weight of the price in the award
money-price-weight-tip = How much the price counts in the choice of the partner. Best let the price count as little as possible.
money-at-risk = Profit at risk
money-at-risk-tip = The part of its profit that the contractor can lose in a loss.
money-reserve = Client’s reserve
money-reserve-tip = What the client can bear beyond the budget before it must ask for more money.
money-shape = Shape of the estimates
money-shape-tip = How an impact lies between low, likely and high. PERT weighs towards likely, a triangle gives the ends more weight.
money-shape-pert = PERT
money-shape-triangular = triangle

## Partners and groups

money-partners = Division within a side
money-partners-says = How the partners on one side divide what their side gets.
money-partners-alone = One party carries this alone, but the outcome per party still divides it by share: { $risks }.
money-partner-share = Share of { $name }
money-partners-none = Not divided yet.
money-partners-whole = Together 100%.
money-partners-over = Together { $sum }: { $by } too much.
money-partners-under = Together { $sum }: { $by } too little.
money-partners-equal = Divide equally
money-partners-equal-of = Divide equally: { $side }
money-groups = Risks that strike together
money-groups-says = Risks with the same cause strike together. That makes the extremes larger.
money-add-group = Group
money-new-group = Same cause
money-group-name = Name of group { $name }
money-group-remove = Remove group { $name }
money-group-empty = No risks chosen yet.
money-group-one = { $risk }. With one risk nothing changes.
money-group-risks = Choose risks…
money-group-risks-of = Choose risks for { $name }

## Variants

money-keep = Keep as A
money-keep-tip = Keeps all of Money as it is now. What changes after that stands beside it to compare.
money-kept = A kept
money-kept-tip = Variant A is all of Money as it was kept; B as it is now.
money-take-kept = Back to A
money-take-kept-tip = Puts all of Money back as in A. B is gone.
money-drop-kept = Keep B
money-drop-kept-tip = Goes on with B. A is gone.
