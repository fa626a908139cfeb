# The matrix of probability and impact, and where the value lies.

edit-estimate-risk = probability and impact of { $name }
edit-set-axes = axes of the matrix
edit-plan-measure = plan a measure for { $name }

error-invalid-axes = { $field }: the axes of the matrix have no length, or their steps are not in order.

matrix-title = Probability × impact
matrix-probability = probability
matrix-impact = impact
matrix-level-low = low
matrix-level-middle = medium
matrix-level-high = high
matrix-none = No risk with both a probability and an impact yet.
matrix-dot = { $nature } { $title }: probability { $probability }, impact { $impact }, expected { $value }, { $place }, { $level }
matrix-dot-beyond = beyond the axes
matrix-dot-keys = Drag, or arrow keys: change probability and impact. Enter: open.
matrix-cluster = { $count } together: { $names }
matrix-cluster-more = and { $count } more
matrix-now = Probability { $now } → { $then }
matrix-now-impact = Impact { $now } → { $then }
matrix-now-value = Expected { $now } → { $then }
matrix-unknown = ?
matrix-waiting = Without figures ({ $count })
matrix-waiting-one = Without figures: { $title }. Drag it, or press Enter, to put it in the matrix.
matrix-waiting-rest = + { $count }
matrix-put-middle = Put in the middle
matrix-show = Show matrix and value
matrix-hide = Hide matrix and value
matrix-enlarge = Enlarge matrix and value
matrix-shrink = Show the register again

axes-open = Axes…
axes-say = Where the axes end, and where low becomes medium and high.
axes-probability = Highest probability
axes-impact = Largest impact
axes-probability-step-1 = Probability: medium from
axes-probability-step-2 = Probability: high from
axes-impact-step-1 = Impact: medium from
axes-impact-step-2 = Impact: high from
axes-from-data = Take the axes from the estimates
axes-are-from-data = The axes follow the estimates.

exposure-tab = Value per
exposure-title = Where the value lies
exposure-place = Place
exposure-manager = Who manages it best
exposure-lens = Lens
exposure-phase = Phase
exposure-all = All
exposure-measures = Worthwhile ({ $count })
exposure-no-manager = Not stated
exposure-no-lens = Without a lens
exposure-no-phase = Without a phase
exposure-none = No risk with both a probability and an impact yet. After that this shows where the expected value lies.
exposure-bar = { $part }: { $value }
exposure-share = { $value } · { $share }
exposure-empty = no risks
exposure-empty-lens = still empty. Is that right?
exposure-unknown = { $count } without figures
exposure-gross = { $value } before the planned measures
exposure-opportunities = opportunities { $value }
exposure-risks = { $count ->
    [one] 1 risk
   *[other] { $count } risks
}
exposure-legend = Light: what the planned measures remove ({ $value }).
exposure-select = Click: select these in the risk register.
exposure-goal = Goal: at least { $least } shared
exposure-thin = { $share } is shared; the goal is at least { $least }.
exposure-thick = { $share } is shared, as intended (at least { $least }).

paying-none = No worthwhile measure is still open.
paying-says = These measures cost less than they remove and are not planned yet.
paying-row = saves { $gain }
paying-name = { $measure } for { $risk }: saves { $gain }
paying-plan = Plan
paying-plan-name = Plan: { $measure } for { $risk }

measures-cost-planned = Planned measures: { $cost }
measures-pays = worthwhile
measures-net-gain = Removes { $takes } and costs { $cost }: saves { $net }.
measures-net-loss = Removes { $takes } and costs { $cost }: costs { $net } more than it saves.
measures-net-even = Removes { $takes } and costs the same.
measures-takes = Removes { $takes }.
measures-no-effect = How much of the probability or impact does it remove?
measures-up = Move measure { $measure } up
measures-down = Move measure { $measure } down
