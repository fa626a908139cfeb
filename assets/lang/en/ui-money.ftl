### The Money section.

money-says = What the staffel does for OG and ON, and how likely that is.

## Target cost

money-tab = Target alliance budget
money-empty-says = This is the place for the budget that the parties set together, with the staffel that divides the result. From these follows what every result means for OG and ON.
money-begin = Start with the budget
money-direct = Direct cost
money-direct-tip = What the works themselves cost, without overhead, profit and risks.
money-overhead = Overhead (AK)
money-overhead-tip = The agreed compensation for overhead. What is listed here is not in the direct cost as well.
money-new-cost = Cost item
money-new-overhead = Overhead
money-add-direct = Add an item of direct cost
money-add-overhead = Add an item of overhead
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
money-fee = ON’s profit
money-fee-tip = ON’s profit in the budget, apart from overhead.
money-prices = Priced risks of ON
money-prices-tip = What ON charges in the contract price for { $count ->
        [one] one risk
       *[other] { $count } risks
    } that it bears alone. It follows from the price of each risk.
money-risk-pot = Risk pot
money-risk-pot-tip = The money in the budget that covers the shared risks.
money-room = Optimisation room
money-room-tip = Room in the fixed price from which a result can arise.
money-fund = Alliance fund
money-fund-tip = What both sides put in, beside the sum for the works. A saving goes into it, a setback is paid from it.
money-total = TAB
money-tab-field = Target alliance budget (TAB)
money-tab-of-parts = The sum of the parts.
money-tab-is-sum = Equal to the sum of the parts.
money-parts-over = The parts come to { $sum }: { $by } more than the TAB.
money-parts-under = The parts come to { $sum }: { $by } less than the TAB.
money-tab-to-parts = Set the TAB to the sum
money-work = Sum for the works
money-work-tip = The TAB without the alliance fund.
money-fund-says = ProRail’s practice: a saving goes to the fund, a setback is paid from it.

## Staffel

money-staffel = Staffel
money-staffel-says = The staffel says beforehand who gets what part of a gain, and who pays what part of a loss.
money-staffel-menu = More about the staffel
money-staffel-remove = Remove the staffel
money-ready-half = Half and half with caps
money-ready-half-tip = OG and ON share every result. ON gains and loses at most 5% of the TAB.
money-ready-falling = Declining for ON: 50, 40, 0
money-ready-falling-tip = Of a gain ON gets 50% first, then 40%; of a loss ON bears 50% first, then 30%. Anything beyond that is for OG.
money-ready-fee = Half and half, profit at risk
money-ready-fee-tip = As in Australian alliances: ON loses at most the profit at risk; its direct cost is always paid (NACG).
money-ready-empty = Start empty
money-ready-empty-tip = A staffel without tiers, to fill in.
money-no-staffel = Agree to have no staffel
money-no-staffel-tip = Without a staffel it also has to be clear who gains and who pays. Write down what applies then.
money-no-staffel-remove = Make a staffel after all
money-no-staffel-text = What applies then
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
money-tier-client = { $half }, tier { $tier }: OG’s share
money-tier-contractor = { $half }, tier { $tier }: ON’s share
money-tier-menu = More about { $half }, tier { $tier }
money-tier-remove = Remove { $half }, tier { $tier }
money-tier = { $half }, tier { $tier }
money-tier-open = Open, but not the last: what comes after this tier never applies.
money-tier-backwards = Does not go up: its end is not beyond that of tier { $tier }.
money-tier-at-zero = Does not go up: its end is at zero.
money-tier-not-whole = Not 100% together: it has not been agreed whose the difference is.
money-gain-cap = ON gains at most
money-loss-cap = ON loses at most
money-no-cap = no limit

## Terms

money-terms = Agreements about money
money-open-book-tip = Whether all parties see each other’s figures. Without an open book there is no settling on actual cost.
money-fixed = Fixed
money-fixed-tip = When the budget was fixed. The later the guard rails are fixed, the more room there is.
money-fixed-tender = in the tender
money-fixed-later = later, together
money-fixed-not-yet = not known yet
money-how = How the budget is set
money-how-tip = Who estimates, who checks, and when it is fixed.
money-how-hint = For example: estimated together, checked by an independent cost engineer
money-price-weight = Weight of the price in the award
money-price-weight-tip = How much the price counts in choosing the partner. Preferably let it count as little as possible.
money-at-risk = Profit at risk
money-at-risk-tip = The part of the profit that ON can lose in a loss.
money-reserve = OG’s reserve
money-reserve-tip = What OG can bear beyond the budget without asking for extra money.
money-shape = Shape of the estimates
money-shape-tip = How an impact lies between low, likely and high. PERT puts most weight on likely, a triangle gives the ends more weight.
money-shape-pert = PERT
money-shape-triangular = triangle

## Partners and groups

money-partners = Division within OG and ON
money-partners-says = How partners on one side divide their side’s share.
money-partners-alone = One party carries this alone, but the result per party still divides it by share: { $risks }.
money-partner-share = Share of { $name }
money-partners-none = Not divided yet.
money-partners-whole = Together 100%.
money-partners-over = Together { $sum }: { $by } too much.
money-partners-under = Together { $sum }: { $by } too little.
money-partners-equal = Divide equally
money-partners-equal-of = Divide equally: { $side }
money-groups = Risks that occur together
money-groups-says = Risks with the same cause occur together. That makes the extremes larger.
money-add-group = Group
money-new-group = Same cause
money-group-name = Name of group { $name }
money-group-remove = Remove group { $name }
money-group-empty = No risks chosen yet.
money-group-one = { $risk }. With one risk nothing changes.
money-group-risks = Choose risks…
money-group-risks-of = Choose risks for { $name }
