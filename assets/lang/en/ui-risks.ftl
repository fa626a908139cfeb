# The section Risks and opportunities: register, form and library.

risks-says = { risks-count-risks } · { risks-count-opportunities } · expected value { $value }
risks-count-risks = { $risks ->
    [one] 1 risk
   *[other] { $risks } risks
}
risks-count-opportunities = { $opportunities ->
    [one] 1 opportunity
   *[other] { $opportunities } opportunities
}
risks-says-opportunities = opportunities { $value }
risks-add = + risk
risks-add-opportunity = + opportunity
risks-library = Library
risks-empty = No risks or opportunities yet
risks-empty-says = This is the place for what may happen, what it costs or saves, and who carries it. Start with a risk of your own, or pick one from the library of common risks.

risks-adopted = Risk register adopted for:
risks-adopted-name = Phase for which the risk register was adopted
risks-adopted-now = That is the current phase
risks-adopt = Adopt for { $phase }

risks-filter = Search the register
risks-filter-place = Place
risks-filter-lens = Lens
risks-all-places = All places
risks-all-lenses = All lenses
risks-shown = { $shown } of { $all }
risks-clear-filter = Clear the filter
risks-none-found = Nothing to see with this filter.

risks-column-nature = Kind
risks-column-title = Risk or opportunity
risks-column-place = Place
risks-column-lens = Lens
risks-column-probability = Probability
risks-column-impact = Impact, €m
risks-column-expected = Expected, €m
risks-column-holder = Action owner
risks-column-signal = Signal
risks-sort = Sort by { $column }
risks-title-of = Name of { $title }
risks-probability-of = Probability of { $title }

risks-form-title = Name
risks-form-nature = Kind
risks-form-description = Description
risks-form-description-hint = Cause, event and effect
risks-form-where = Place
risks-form-place = Place
risks-form-reason = Why there?
risks-form-rubs = No agreement on its place? See ‘When it chafes’
risks-form-party = Which party carries it
risks-form-value = Probability and impact
risks-form-probability = Probability
risks-form-costs = What it costs when it happens
risks-form-saves = What it saves when it happens
risks-form-impact = Low · likely · high, in millions
risks-form-expected = Expected value
risks-form-gross = { $value } without the planned measures
risks-form-no-value = With probability and impact, the expected value appears here.
risks-form-price = Priced amount
risks-form-from = Origin
risks-form-origin = Where it comes from
risks-form-lens = Lens (RISMAN)
risks-form-phase = Phase in which it can happen
risks-form-who = Who works on it
risks-form-managed = Who manages it best
risks-form-holder = Action owner
risks-form-holder-discipline = Discipline
risks-form-holder-role = Role
risks-form-holder-person = Person
risks-form-measures = Measures
risks-form-steps = What it takes
risks-form-new-measure = New measure
risks-form-new-measure-hint = + measure
risks-form-measure-title = Name of measure { $measure }
risks-form-measure-remove = Remove measure { $measure }
risks-form-measure-cost = Cost
risks-form-measure-cost-of = Cost of { $measure }
risks-form-measure-opportunity = For an opportunity only the cost of the measure counts
risks-form-measure-probability = Cuts probability
risks-form-measure-probability-of = Part of the probability that { $measure } removes
risks-form-measure-impact = Cuts impact
risks-form-measure-impact-of = Part of the impact that { $measure } removes
risks-form-measure-planned = Planned
risks-form-measure-planned-of = Measure { $measure } is planned
risks-delete = Remove risk
risks-delete-opportunity = Remove opportunity

risks-column-phase = Phase
risks-column-origin = Origin
risks-column-managed = Managed by
risks-column-measures = Measures
risks-column-tags = Labels
risks-column-price = Price, €m
risks-sort-again = { $column }: put the rows in order again (what you fill in stays where it stood)
risks-sorted-down = { $column }: sorted from high to low
risks-sorted-up = { $column }: sorted from low to high
risks-cell = { $column } of { $title }
risks-impact-of = Impact of { $title }, in millions of euro
risks-impact-hint = Low · likely · high, in millions of euro
risks-tags-of = Labels of { $title }
risks-tags-hint = label, label
risks-form-tags = Labels
risks-measures-pays = prevention pays
risks-measures-open = not planned yet
risks-measures-planned = measure
risks-measures-none = none

risks-filter-phase = Phase
risks-filter-holder = Action owner
risks-filter-side = Best managed by
risks-filter-numbers = Probability and impact
risks-filter-tag = Label
risks-filter-nature = Kind
risks-all-phases = All phases
risks-all-holders = All action owners
risks-all-sides = Whoever manages best
risks-all-numbers = With and without figures
risks-all-tags = All labels
risks-all-natures = Risks and opportunities
risks-without-lens = Without a lens
risks-without-phase = Without a phase
risks-without-holder = Without an action owner
risks-without-side = Not filled in
risks-with-numbers = With figures
risks-without-numbers = Without figures
risks-without-tag = Without a label
risks-more-filters = More filters
risks-less-filters = Fewer filters
risks-columns = Columns
risks-columns-says = Choose which columns are in the table
risks-columns-usual = Usual columns

risks-chosen = { $count } selected
risks-bar-move = Move to…
risks-bar-lens = Lens…
risks-bar-phase = Phase…
risks-bar-holder = Action owner…
risks-bar-tag = Label…
risks-bar-tag-new = New label
risks-bar-tag-add = Add label
risks-bar-tag-with = Add label { $tag }
risks-bar-untag = Remove label { $tag }
risks-bar-copy = Copy
risks-bar-remove = Delete
risks-bar-none = Clear selection

paste-button = Paste from spreadsheet…
paste-button-says = Add rows from a spreadsheet as risks. Ctrl+V in the register does the same.

library-ui-title = Library
library-ui-says = Common risks and opportunities. ↑ ↓ and Enter, or one click, add one to the register; the team itself estimates probability and impact.
library-ui-close = Close the library
library-ui-search = Search the library
library-ui-work = Kind of work
library-ui-all-works = All kinds of work
library-ui-add = Add
library-ui-add-name = Add: { $title }
library-ui-added = added
library-ui-nature = Kind
library-ui-all-natures = All kinds
library-ui-origin = Origin
library-ui-all-origins = All origins
library-ui-to = To
library-ui-to-usual = usual place
library-ui-go = Added: { $title } (go there)
library-ui-none = Nothing found. Choose a wider filter or another word.

# Names of acts, after ‘Undo:’.
edit-several-risks = { $count ->
    [one] 1 risk or opportunity
   *[other] { $count } risks and opportunities
}
edit-add-risks = add { $name }
edit-tag-risk = label { $place } on { $name }
edit-untag-risk = label { $place } off { $name }
