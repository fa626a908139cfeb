# The section Changes.

command-go-changes = Go to Changes
command-export-changes = Save as picture…
changes-says = What changes, who decides and by when, and what it does to the money.
changes-empty = No changes yet
changes-empty-says = Under financial pressure, talks about changes soon get heated. Agree now on who decides, within which term and how you settle; then put the first change on the list.
changes-new = New change
changes-new-hint = What changes? Enter puts it on the list
changes-add = change
changes-filter = Which changes
changes-filter-all = All { $count }
changes-filter-open = Open { $count }
changes-filter-late = Late { $count }
changes-none-here = There is nothing here now.
changes-list = List of changes

changes-way = How we deal with it
changes-way-open = How we deal with it…
changes-way-close = Done
changes-way-raising = How does somebody raise a change?
changes-way-raising-hint = with whom, on which form, with which estimate
changes-way-decides = Who decides
changes-way-days = Decided within (days)
changes-way-settle-days = Settled within (days after the decision)
changes-way-method = How settled
changes-way-effect = Amount usually lands
changes-way-subject = Subject among the mandates
changes-way-nobody = nobody yet
changes-way-says-decides = { $who } decides
changes-way-says-days =
    { $days ->
        [one] within one day of raising
       *[other] within { $days } days of raising
    }
changes-way-says-settled =
    { $days ->
        [one] settled within one day of the decision
       *[other] settled within { $days } days of the decision
    }
changes-way-says-none = Not agreed yet who decides, within which term and how it is settled.

changes-number = No.
changes-what = Change
changes-from = From
changes-state = State
changes-decides = Decides
changes-due = Due
changes-in-millions = € m
changes-to-estimate = to be estimated
changes-sum-decided = Decided
changes-sum-settled = of which settled
changes-sum-open = Still open
changes-amount-of = Amount of { $name }
changes-amount-budget = Amount: + more budget, − less
changes-amount-result = Amount: − extra cost, + windfall
changes-amount-hint = to be estimated
changes-effect-of = Where the amount of { $name } counts
changes-effect = Counts in
changes-number-of = Number of { $name }
changes-what-of = What changes in { $name }
changes-from-of = Who raised { $name }
changes-from-none = not said
changes-decides-of = Who decides on { $name }
changes-decides-usual = as agreed: { $who }
changes-due-of = Date by which { $name } is decided
changes-due-hint = follows from the term
changes-day-of = { $name }, { $state } on
changes-day-hint = date
changes-days-to =
    { $days ->
        [0] the same day
        [one] after one day
       *[other] after { $days } days
    }
changes-settle-by = to be settled by { $date }
changes-decision-of = Decision on { $name }
changes-decision = What was decided
changes-decision-hint = in one sentence
changes-row = { $name }, { $state }
changes-open-row = Open { $name }
changes-close-row = Close { $name }
changes-state-of = State of { $name }: { $state }
changes-state-next = Enter or click: { $state }
changes-state-last = Settled; the left arrow goes one step back
changes-late =
    { $days ->
        [one] One day late
       *[other] { $days } days late
    }
changes-earlier = { $name } higher in the list
changes-later = { $name } lower in the list
changes-remove = Take { $name } off the list

changes-apart = Difference of view
changes-apart-of = Difference of view on { $name }
changes-apart-hint = what do you not agree on?
changes-step-of = Step of { $name }
changes-no-ladder = There is no escalation ladder yet.
changes-to-step = To step { $step }
changes-step-from = off the ladder
changes-walk = Walk it
changes-walk-of = Walk { $name } through mandates and ladder

changes-bars = The sum beside the staffel
changes-bars-says = division OG / ON in % · € m
changes-bars-tab = TAB { $amount }
changes-bars-expected = expected { $amount }
changes-bars-axis = € { $amount } m
changes-bars-no-tab = Without a TAB there is no sum: fill in the budget in Money.
changes-bars-no-forecast = The forecast comes from the simulation in Money, which is not there yet.
changes-bars-counted = The TAB in Money is without changes. A change on the budget moves TAB and forecast alike; a change on the result moves the forecast alone. A change without an amount does not count.
changes-bars-unknown =
    { $count ->
        [one] One change has no estimate yet.
       *[other] { $count } changes have no estimate yet.
    }
changes-forecast = expected cost
changes-keeps = What each keeps
changes-keeps-result = saving
changes-keeps-without = Without
changes-keeps-decided = Decided
changes-keeps-all = With open ones
changes-leads = How long a decision takes
changes-leads-none = Not filled in yet. In Team you say how long a parent takes for a decision, and on the ladder how many days a step has.
changes-lead =
    { $weeks ->
        [one] 1 week
       *[other] { $weeks } wks
    }
changes-lead-days =
    { $days ->
        [one] 1 day
       *[other] { $days } days
    }
changes-money = Changes in the forecast
changes-money-go = Go to Changes
changes-learned = Learned: { $what }
changes-harvest-go = To Learning and harvest
