# Changes to the assignment: the words for what there is, and what happens to it.

change-raised = raised
change-assessed = assessed
change-decided = decided
change-settled = settled
change-method-price = at a price that is fixed beforehand
change-method-actual = at actual cost, with open book
change-method-rates = at unit rates from the contract
change-on-budget = on the budget
change-on-result = on the result
change-scene-without = Without changes
change-scene-decided = With what is decided
change-scene-all = With everything still open
change-column-tab = TAB
change-column-fund = Fund
change-column-result = Result
change-named = Change { $number } { $what }
change-step-of = Step { $step } of { $count }
change-forecast = { $scene }: TAB { $tab }, expected { $cost }; of the difference { $client } goes to OG and { $contractor } to ON.
change-forecast-cost = { $scene }: TAB { $tab }, expected { $cost }.
change-forecast-tab = { $scene }: TAB { $tab }.
change-worked = With the decided changes this is a { $turn ->
        [saving] saving
       *[setback] setback
    } of { $amount }: OG { $client }, ON { $contractor }.
change-worked-even = With the decided changes this comes to exactly the budget.
change-worked-same = The decided changes move the budget by { $amount }; the outcome then is OG { $client }, ON { $contractor }.

## What happens, in the menu to undo it

edit-set-changes-way = how we deal with changes
edit-add-change = new change: { $name }
edit-set-change = edit change: { $name }
edit-set-change-amount = amount of { $name }
edit-climb-change = place on the ladder: { $name }
edit-differ-on-change = difference of view: { $name }
edit-agree-on-change = agreed again: { $name }
edit-move-change = { $name } to ‘{ $place }’
edit-shift-change = order of changes: { $name }
edit-remove-change = remove change: { $name }
