### The job `simulate`.

simulate-bounds = The number of outcomes is { $asked }; choose a number from { $least } to { $most }.
simulate-programme = There is nothing to simulate: a programme divides no result. What comes in and goes to each project stands under Money.
    file: { $file }
simulate-no-tab = There is nothing to simulate: the design has no TAB yet and no parts of one. Fill them in at Money.
    file: { $file }
simulate-no-direct = There is nothing to simulate: the design has no direct cost yet to start from. Fill it in at Money.
    file: { $file }
simulate-own-seed = the design’s own
simulate-drawn = { $outcomes } outcomes of { $risks } risks and opportunities; seed: { $seed }
simulate-fewer = { $asked } outcomes were asked for; more than this does not fit in the memory set aside for it.
simulate-waiting =
    { $count ->
        [one] One risk or opportunity waits for an estimate and does not count.
       *[other] { $count } risks and opportunities wait for an estimate and do not count.
    }
simulate-no-staffel = There is no staffel: the whole result goes to OG.
simulate-cost = Actual cost
simulate-million = € million
simulate-mean = mean
simulate-percentile = P80: in four out of five outcomes the amount is this or less. With ±: how far off the true figure may be, with 95% confidence.
simulate-error = ±, 95% sure
simulate-tab = TAB { $tab }
simulate-alignment = { $share } aligned interests: both gain, both lose, or one of them ends up at about zero
simulate-over-tab = { $share } probability that the cost exceeds the TAB
simulate-client-asks = { $share } probability that OG has to ask for extra money: more short than its own reserve of { $amount }
simulate-contractor-loses = { $share } probability that ON makes a loss: more short than the profit of { $amount } that is at risk
simulate-covers = { $share } probability that risk pot and fund of { $amount } cover the shared risks
simulate-tornado = What changes when one risk is left out
simulate-risk = risk or opportunity
simulate-of-alignment = aligned interests, percentage points
simulate-p80 = P80 of cost, € million
simulate-client = OG, € million
simulate-contractor = ON, € million
simulate-measures = What measures yield, the best per euro first
simulate-planned = planned
simulate-not-planned = not planned
simulate-measure = { $measure } ({ $risk }; { $planned }): costs { $cost }, removes { $takes }; per euro { $each }
