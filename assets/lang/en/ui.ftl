# Words that come back everywhere: severities, sources, lists, values without a catalogue.

severity-blocker = Blocker
severity-warning = Warning
severity-hint = Hint
severity-question = Question

section-team = Team
section-bovenkant = Bovenkant
section-risks = Risks and opportunities
section-principles = Principles
section-praatplaat = Praatplaat

source-nda = Nd Alliantieleren, { $heading }
source-gv = Geboorteverhalen, ch. { $chapter }
source-es = Evaluatiespiegel, { $heading }
source-vl = Vlinders Gorinchem-Waardenburg
source-av = Alliance development, { $heading }
source-risman = RISMAN
source-ours = the makers’ own experience

list-and = { $first } and { $last }
list-more = { $first } and { $more } more

nature-risk = risk
nature-opportunity = opportunity
place-tray = Still to place
role-other = Other role

decision-jointly = only jointly
decision-majority = by majority
decision-client = OG decides
decision-contractor = ON decides

arrangement-selection-client = Competence selection at OG
arrangement-selection-contractor = Competence selection at ON
arrangement-own-location = Own project location
arrangement-outside-visitors = Shutters open: visitors from outside
arrangement-onboarding = Onboarding of newcomers
arrangement-team-forming = Time for team forming
arrangement-parents-in-dilemmas = Parents’ boards join in dilemmas
arrangement-double-hat = Double hat
arrangement-two-masters = Two masters
arrangement-other = Other arrangement
