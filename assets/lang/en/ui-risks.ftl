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

risks-adopted = Risk dossier adopted for:
risks-adopted-name = Phase for which the risk dossier was adopted
risks-adopted-now = That is the present phase
risks-adopt = Adopt for { $phase }

risks-filter = Search the dossier
risks-filter-place = Place
risks-filter-lens = Lens
risks-all-places = All places
risks-all-lenses = All lenses
risks-shown = { $shown } of { $all }
risks-clear-filter = Clear the filter
risks-none-found = Nothing to see with this filter.

risks-column-nature = Nature
risks-column-title = Risk or opportunity
risks-column-place = Place
risks-column-lens = Lens
risks-column-probability = Chance
risks-column-impact = Impact, €m
risks-column-expected = Expected, €m
risks-column-holder = Holder
risks-column-signal = Signal
risks-sort = Sort by { $column }
risks-title-of = Name of { $title }
risks-probability-of = Chance of { $title }
risks-place-of = Place of { $title }: { $place }

risks-form-title = Name
risks-form-nature = Nature
risks-form-description = Description
risks-form-description-hint = Cause, event and effect
risks-form-where = Place
risks-form-place = Place
risks-form-reason = Why there?
risks-form-value = Chance and impact
risks-form-probability = Chance
risks-form-costs = What it costs when it happens
risks-form-saves = What it saves when it happens
risks-form-low = Lowest
risks-form-likely = Most likely
risks-form-high = Highest
risks-form-expected = Expected value
risks-form-gross = { $value } without the planned measures
risks-form-no-value = With chance and impact, the expected value appears here.
risks-form-price = Priced in
risks-form-from = Origin
risks-form-origin = Where it comes from
risks-form-lens = Lens (RISMAN)
risks-form-phase = Phase in which it can happen
risks-form-who = Who works on it
risks-form-managed = Who manages it best
risks-form-holder = Holder
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
risks-form-measure-probability = Cuts chance
risks-form-measure-probability-of = Part of the chance that { $measure } takes away
risks-form-measure-impact = Cuts impact
risks-form-measure-impact-of = Part of the impact that { $measure } takes away
risks-form-measure-planned = Planned
risks-form-measure-planned-of = Measure { $measure } is planned
risks-delete = Remove risk
risks-delete-opportunity = Remove opportunity

library-ui-title = Library
library-ui-says = Common risks and opportunities. ↑ ↓ and Enter, or one click, put one in the dossier; the team itself estimates probability and impact.
library-ui-close = Close the library
library-ui-search = Search the library
library-ui-work = Kind of work
library-ui-all-works = All works
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
