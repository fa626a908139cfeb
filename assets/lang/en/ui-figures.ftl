### Figures, tornado and measures of the Money section.

figures-outcomes = { $count } outcomes
figures-outcomes-name = Number of outcomes
figures-reduced = Calculated with { $count }: with this many risks, more does not fit in memory.
figures-waiting =
    { $count ->
        [one] 1 risk waits for an estimate
       *[other] { $count } risks wait for an estimate
    }
figures-waiting-says = Without probability or impact a risk does not count. Click: select them in the risk register.
figures-needs-tab = No TAB and no direct cost yet. Fill them in, and this shows how often OG and ON gain or lose, and how often their interests are aligned.
figures-needs-direct = No direct cost yet. Fill it in, and this shows how often OG and ON gain or lose, and how often their interests are aligned.
figures-kept-says-little = Variant { $name } does not say enough to calculate yet.
figures-no-staffel = There is no staffel yet: the whole result goes to OG.
figures-no-reserve = reserve not filled in: calculated with €0
figures-no-fee = profit not filled in: calculated with €0
figures-no-pot = risk pot not filled in: calculated with €0

figures-alignment = aligned interests
figures-alignment-says = In { $count } of the { $all } outcomes OG and ON gain or lose together, or one of them ends up at about zero (within 0.1% of the TAB).
figures-client-asks = probability that OG has to ask for extra money
figures-client-asks-says = In { $count } of the { $all } outcomes OG loses more than its own reserve of { $limit }: extra money is then needed.
figures-contractor-loses = probability that ON loses more than its profit at risk
figures-contractor-loses-says = In { $count } of the { $all } outcomes ON loses more than { $limit }: the profit in the TAB, or the part of it that is at risk, is then used up.
figures-pot-covers = cover of the risk pot
figures-pot-covers-says = In { $count } of the { $all } outcomes the money for risks covers the shared risks. That money is { $limit }: risk pot and alliance fund, minus the planned measures.
figures-over-tab = In { $share } of the outcomes the actual cost exceeds the TAB of { $tab }.
figures-over-tab-kept = In { $share } of the outcomes the actual cost exceeds the TAB of { $tab }; in variant { $name } { $before }.

figures-table-unit = € million
figures-table-cost = Actual cost
figures-table-kept = variant { $name }
figures-table-kept-says = The second line is variant { $name } as it was kept, with the same risks.
figures-table-mean = mean
figures-table-mean-says = The mean of all outcomes.
figures-table-p10 = P10
figures-table-p10-says = One in ten outcomes comes out no higher.
figures-table-p50 = P50
figures-table-p50-says = Half of the outcomes come out no higher.
figures-table-p80 = P80
figures-table-p80-says = Four in five outcomes come out no higher.
figures-table-p90 = P90
figures-table-p90-says = Nine in ten outcomes come out no higher.
figures-table-cell = { $what }, { $column }: { $value }
figures-table-between = between { $low } and { $high }
figures-table-exact = the error is smaller than the rounding
figures-table-between-says = With more outcomes the value stays within these bounds with 95% confidence.

tornado-title = What each risk does
tornado-tried = What is tried
tornado-figure = What the bars show
tornado-leave-out = Leave out
tornado-to-alliance = To the alliance
tornado-to-client = To OG
tornado-to-contractor = To ON
tornado-leave-out-act = Leaving out { $risk }
tornado-to-alliance-act = { $risk } to the alliance
tornado-to-client-act = { $risk } to OG
tornado-to-contractor-act = { $risk } to ON
tornado-alignment = Aligned interests, in percentage points
tornado-alignment-rises = { $act } raises aligned interests from { $from } to { $to }.
tornado-alignment-falls = { $act } lowers aligned interests from { $from } to { $to }.
tornado-cost = P80 of the cost
tornado-cost-rises = { $act } raises the P80 of cost from { $from } to { $to }.
tornado-cost-falls = { $act } lowers the P80 of cost from { $from } to { $to }.
tornado-client = OG, mean
tornado-client-rises = { $act } improves the mean result of OG from { $from } to { $to }.
tornado-client-falls = { $act } worsens the mean result of OG from { $from } to { $to }.
tornado-contractor = ON, mean
tornado-contractor-rises = { $act } improves the mean result of ON from { $from } to { $to }.
tornado-contractor-falls = { $act } worsens the mean result of ON from { $from } to { $to }.
tornado-points = { $points } pp
tornado-per-cent = { $share }%
tornado-no-numbers = No risk with both probability and impact yet.
tornado-nothing = No risk changes this in this way.
tornado-open = Open { $risk }
tornado-move = Move
tornado-move-name = Move { $risk } to { $to }
tornado-all = Show all { $count }
tornado-first = Show the largest
tornado-all-of = what each risk does

bought-title = What measures yield
bought-says = How much of the risk’s expected value a measure removes, on top of the other planned measures.
bought-none = No measures yet for risks with both probability and impact.
bought-all-of = what measures yield
bought-planned = planned
bought-cost = costs
bought-takes = removes
bought-per-euro = per euro
bought-plan = { $measure } for { $risk } planned
bought-name = { $measure } for { $risk }: costs { $cost } and removes { $takes }, { $per } per euro.
bought-name-free = { $measure } for { $risk }: costs nothing and removes { $takes }.
bought-more = Aligned interests { $alignment } percentage points, P80 of the cost { $p80 }.
figures-hidden = This exercise keeps the outcomes hidden until the debrief.
