# The manual of the rules.

manual-title = Manual
manual-says = Every rule the program applies: what it looks for, why that matters and where it comes from.
manual-search = Search the manual
manual-close = Close the manual
manual-nothing = No page contains these words
manual-list = Rules
manual-previous = Previous page
manual-next = Next page
manual-back = All pages
manual-looks-at = What this rule looks for, and why
manual-severities = Weight
manual-sources = Source
manual-numbers = Thresholds
manual-example = Example
manual-example-in = In a small design ({ $form }) the rule says:
manual-silent-after = Disappears after
manual-ways-out = What can be done about it
manual-here = In this design
manual-here-none = No signal from this rule
manual-here-count = { $count ->
    [one] 1 signal of this rule
   *[other] { $count } signals of this rule
}
manual-show = Show in the design
manual-off = off in this design
manual-no-design = Open a design to see what this rule finds in it.
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
number-may-set = Can be set per design, under Own thresholds.
number-own = This design itself chooses { $says }.
number-client-share-goal = Goal for OG’s own people, in FTE
number-client-share-of-goal = Warns below this part of the goal
number-client-share-ammd = Names the experience of Markermeerdijken below
number-overloaded-roles = Many roles for one person, from
number-ladder-steps = Fewest steps of an escalation ladder
number-unclear-from = Open ends that together make the bovenkant unclear
number-execution-left = Largest value of execution risk with the executing contractor
number-shared-least = Smallest value of shared risk
number-risks-to-judge = Only speaks from this many risks on
number-one-side-carries = At least this much of the risks with one side
number-leads-to-judge = Only speaks from this many discipline leads on
number-subjects-to-judge = Only speaks from this many subjects on

source-nda-full = Neerlands diep, Nd Alliantieleren (2021), under ‘{ $heading }’
source-gv-full = Symposium magazine Geboorteverhalen, chapter { $chapter }
source-es-full = Evaluatiespiegel Alliantie Markermeerdijken (2025), { $heading }
source-vl-full = Three Vlinders of Gorinchem-Waardenburg
source-av-full = Article on the development of alliances, ‘{ $heading }’
source-risman-full = RISMAN, the Dutch method of risk management
source-ipm-full = The IPM model, the Dutch model for integrated project management with five roles
source-nacg-full = National Alliance Contracting Guidelines, Australia (2011, revised 2015)
source-sia-2065-full = SIA 2065, the Swiss code of practice for project alliances
source-mallesons-full = Mallesons on alliance contracts, Australia (2008)
source-iso-44001-full = ISO 44001, the standard for collaboration between organisations
source-ours-beside = In part the makers’ own inference; the source does not go that far
source-ours-full = The makers’ own experience; no source says this

# After what an example is silent, where the name of the edit does not say it.
cure-single-bloedgroep = adding somebody from OG to Conditionering
cure-empty-discipline = adding somebody to Duurzaamheid
cure-client-share-low = adding one more person from OG to Ontwerp
cure-double-hat = writing down how the director keeps the hats apart
cure-two-masters = writing down who comes first, and when
cure-exit-missing = writing down how the alliance ends and hands over
cure-overloaded-person = making somebody else process guardian
cure-role-task-missing = writing down what the process guardian is for
cure-role-limits-missing = writing down what the process guardian is not for
cure-line-loop = removing the line from Alliantiebestuur to AMT
cure-mandate-overlap = having the board decide above €500,000
cure-mandate-gap = having the board decide above €250,000
cure-escalation-no-term = giving the second step a term of ten days
cure-one-side-carries-all = sharing Bouwkuip
cure-hats-on-one-role = giving the AMT the hat of partner
cure-exception-to-decide = writing down who carries it and why
cure-risk-unquantified = filling in the lowest, most likely and highest amount
cure-risk-no-holder = making the AMT the action owner
cure-ladder-does-not-climb = adding a project manager to the AMT
cure-decisions-all-on-top = having the AMT decide on design choices
cure-owners-decide-apart = having both owners decide together
cure-change-settlement-open = writing down how changes are settled
cure-independent-from-parent = choosing an external chair
cure-seat-changing = having the directors appoint one person for it
cure-principles-unsigned = the signature of Waterschap
cure-principles-inward = letting the principle apply to partners outside the alliance too
