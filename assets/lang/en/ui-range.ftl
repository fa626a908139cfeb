### The range of a line of cost: what it may come to.

range = may come to
range-tip = Low, likely and high, in millions. The budget keeps the amount above; the actual cost is drawn from this, beside the risks.
range-field = Range of { $name }
range-add = Add a range
range-add-name = Add a range to { $name }
range-remove = Take the range away
range-remove-name = Take the range of { $name } away
range-mean = On average { $mean }, as in the budget.
range-mean-more = On average { $mean }: { $by } more than in the budget.
range-mean-less = On average { $mean }: { $by } less than in the budget.
range-outside = The amount in the budget lies outside this range.
range-tornado = Cost lines are not listed here, since they cannot be moved or left out. Their ranges bring the P80 of cost from { $from } to { $to }.
range-drawn =
    { $count ->
        [one] One cost line has a range
       *[other] { $count } cost lines have a range
    }: without it the P80 of cost is { $from }, with it { $to }.

## The command `simulate`

simulate-client-below = { $share } chance that the client’s result falls below zero
simulate-contractor-below = { $share } chance that the contractor’s result falls below zero

## The table to copy

range-low = Low
range-likely = Likely
range-high = High

## What stands beside it

cap-share = { $share } of the TAB. If the TAB changes, this amount stays.
cap-anew = Set to { $share } of the TAB: { $amount }
figures-pot-short = { $there } is there for the shared risks. To cover them in 80% of the outcomes { $needed } is needed: { $more } more.
figures-table-reads = Of cost high is bad: look at P80 and P90. Of a result low is bad: look at P10.
