# The manual of the rules.

manual-title = Manual
manual-says = Every rule with which the program looks along: what it sees, why that matters and where it comes from.
manual-search = Search the manual
manual-close = Close the manual
manual-nothing = No rule with these words
manual-list = Rules
manual-previous = Previous rule
manual-next = Next rule
manual-back = All rules
manual-looks-at = What this rule sees, and why
manual-severities = Weight
manual-sources = Source
manual-numbers = Thresholds
manual-example = Example
manual-example-in = In a small design ({ $form }) the rule says:
manual-silent-after = Silent after
manual-ways-out = What can be done about it
manual-here = In this design
manual-here-none = No signal of this rule
manual-here-count = { $count ->
    [one] 1 signal of this rule
   *[other] { $count } signals of this rule
}
manual-show = Show in the design
manual-off = off in this design
manual-no-design = Open a design to see what this rule sees in it.
manual-unknown = There is no rule ‘{ $id }’. The command rules without a name lists them all.
manual-off-here = In this design practice elsewhere is switched off.
manual-about = About this rule
manual-count = { $count ->
    [one] 1 rule
   *[other] { $count } rules
}
command-manual = Manual
chapter-elsewhere = Practice elsewhere

number-ours = Our own number; the source has none.
number-from = Source: { $source }.
number-may-set = A design can choose its own, under Own thresholds.
number-own = This design chooses for itself: { $says }.
number-client-share-goal = Goal for the client’s own people, in FTE
number-client-share-of-goal = Warns under this part of the goal
number-client-share-ammd = Names the experience of Markermeerdijken under
number-overloaded-roles = Many roles for one person, from
number-ladder-steps = Fewest steps of an escalation ladder
number-unclear-from = Open ends that together make the bovenkant unclear
number-leads-to-judge = Speaks only from this many discipline leads
number-subjects-to-judge = Speaks only from this many subjects
number-execution-left = Most value of execution risk with the executing contractor
number-shared-least = Least value of shared risk
number-risks-to-judge = Speaks only from this many risks
number-one-side-carries = This much of the risks with one side

source-nda-full = Neerlands diep, Nd Alliantieleren (2021), under ‘{ $heading }’
source-gv-full = Symposium magazine Geboorteverhalen, chapter { $chapter }
source-es-full = Evaluatiespiegel Alliantie Markermeerdijken (2025), { $heading }
source-vl-full = Three Vlinders of Gorinchem-Waardenburg
source-av-full = Article on the development of alliances, ‘{ $heading }’
source-risman-full = RISMAN, the Dutch method of risk management
source-ipm-full = IPM, the Dutch model of integrated project management with five roles
source-nacg-full = National Alliance Contracting Guidelines, Australia (2011, revised 2015)
source-sia-2065-full = SIA 2065, the Swiss code of practice for project alliances
source-mallesons-full = Mallesons on alliance contracts, Australia (2008)
source-iso-44001-full = ISO 44001, the standard for collaboration between organisations
source-ours-beside = In part the makers’ own inference; the source does not go that far
source-ours-full = The makers’ own experience; no source says this

# After what an example is silent, where the name of the edit does not say it.
cure-single-bloedgroep = somebody of OG in Conditionering
cure-empty-discipline = somebody in Duurzaamheid
cure-client-share-low = one more of OG in Ontwerp
cure-double-hat = write down how the director keeps the hats apart
cure-two-masters = write down who comes first, and when
cure-exit-missing = write down how the alliance ends and hands over
cure-overloaded-person = somebody else as process guardian
cure-role-task-missing = writing what the process guardian is for
cure-role-limits-missing = writing what the process guardian is not for
cure-line-loop = taking away the line from board to management team
cure-mandate-overlap = the board decides above € 500,000
cure-mandate-gap = the board decides above € 250,000
cure-escalation-no-term = a term of ten days for the second step
cure-ladder-does-not-climb = a project manager in the management team too
cure-decisions-all-on-top = the management team decides on design choices
cure-owners-decide-apart = both owners decide together
cure-change-settlement-open = writing how changes are settled
cure-independent-from-parent = somebody from outside as chair
cure-seat-changing = the directors find one person for it
cure-one-side-carries-all = share Bouwkuip
cure-hats-on-one-role = the AMT wears the hat of partner
cure-exception-to-decide = writing who carries it and why
cure-risk-unquantified = lowest, likely and highest amount filled in
cure-risk-no-holder = the management team acts on it
cure-principles-unsigned = the signature of Waterschap
cure-principles-inward = the principle for partners outside too
