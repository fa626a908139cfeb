### Figures, tornado and measures of the Money section.

figures-outcomes = { $count } outcomes
figures-outcomes-name = Number of outcomes
figures-reduced = Counted over { $count }: with so many risks more does not fit in memory.
figures-waiting =
    { $count ->
        [one] 1 risk waits for an estimate
       *[other] { $count } risks wait for an estimate
    }
figures-waiting-says = Without probability or impact a risk does not count. To the register, with these risks selected.
figures-needs-tab = No TAB and no direct cost yet. Once they are there, this shows how often OG and ON gain or lose, and how often their interests are the same.
figures-needs-direct = No direct cost yet. Once it is there, this shows how often OG and ON gain or lose, and how often their interests are the same.
figures-kept-says-little = Variant A says too little yet to be counted.
figures-no-staffel = There is no staffel yet: the whole result is for OG.
figures-no-reserve = reserve not filled in: counted as €0
figures-no-fee = profit not filled in: counted as €0
figures-no-pot = risk budget not filled in: counted as €0

figures-alignment = aligned interests
figures-alignment-says = In { $count } of { $all } outcomes the results of OG and ON are not opposed: it is not that one gains while the other loses. A result within 0.1% of the TAB counts as nothing.
figures-client-asks = probability that OG must add money
figures-client-asks-says = In { $count } of { $all } outcomes OG loses more than its own reserve of { $limit }: then extra money is needed.
figures-contractor-loses = probability that ON loses more than its profit at risk
figures-contractor-loses-says = In { $count } of { $all } outcomes ON loses more than { $limit }: the profit in the TAB, or the part of it that is at risk, is then used up.
figures-pot-covers = cover of the risk budget
figures-pot-covers-says = In { $count } of { $all } outcomes the money for risks covers the shared risks. That money is { $limit }: risk budget and alliance fund, less the planned measures.
figures-over-tab = In { $share } of the outcomes the actual cost exceeds the TAB of { $tab }.
figures-over-tab-kept = In { $share } of the outcomes the actual cost exceeds the TAB of { $tab }; in variant A { $before }.

figures-table-unit = € million
figures-table-cost = Actual cost
figures-table-kept = variant A
figures-table-kept-says = The second line is variant A, the money as it was kept, with the same risks.
figures-table-mean = mean
figures-table-mean-says = The mean of all outcomes.
figures-table-p10 = P10
figures-table-p10-says = One in ten outcomes does not come out higher.
figures-table-p50 = P50
figures-table-p50-says = Half of the outcomes do not come out higher.
figures-table-p80 = P80
figures-table-p80-says = Four in five outcomes do not come out higher.
figures-table-p90 = P90
figures-table-p90-says = Nine in ten outcomes do not come out higher.
figures-table-cell = { $what }, { $column }: { $value }
figures-table-between = between { $low } and { $high }
figures-table-exact = the error is lost in rounding
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
tornado-alignment = Aligned interests, points
tornado-alignment-rises = { $act } raises aligned interests from { $from } to { $to }.
tornado-alignment-falls = { $act } lowers aligned interests from { $from } to { $to }.
tornado-cost = P80 of cost
tornado-cost-rises = { $act } raises the P80 of cost from { $from } to { $to }.
tornado-cost-falls = { $act } lowers the P80 of cost from { $from } to { $to }.
tornado-client = OG, mean
tornado-client-rises = { $act } improves the mean result of OG from { $from } to { $to }.
tornado-client-falls = { $act } worsens the mean result of OG from { $from } to { $to }.
tornado-contractor = ON, mean
tornado-contractor-rises = { $act } improves the mean result of ON from { $from } to { $to }.
tornado-contractor-falls = { $act } worsens the mean result of ON from { $from } to { $to }.
tornado-points = { $points } pt
tornado-per-cent = { $share }%
tornado-no-numbers = No risk with probability and impact yet.
tornado-nothing = No risk changes this in this way.
tornado-open = Open { $risk }
tornado-move = Move
tornado-move-name = Move { $risk } to { $to }
tornado-all = Show all { $count }
tornado-first = Show the largest
tornado-all-of = what each risk does

bought-title = What measures buy
bought-says = What a measure takes away of the expected value of its risk, beside the other planned measures.
bought-none = No measures yet at risks with probability and impact.
bought-all-of = what measures buy
bought-planned = planned
bought-cost = costs
bought-takes = takes away
bought-per-euro = per euro
bought-plan = { $measure } at { $risk } planned
bought-name = { $measure } at { $risk }: costs { $cost } and takes away { $takes }, { $per } per euro.
bought-name-free = { $measure } at { $risk }: costs nothing and takes away { $takes }.
bought-more = Aligned interests { $alignment } points, P80 of cost { $p80 }.
