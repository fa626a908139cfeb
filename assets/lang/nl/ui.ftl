# Woorden die overal terugkomen: ernst, bronnen, lijsten, waarden zonder catalogus.

severity-blocker = Knelpunt
severity-warning = Let op
severity-hint = Tip
severity-question = Vraag

section-team = Team
section-bovenkant = Bovenkant
section-risks = Risico’s en kansen
section-principles = Beginselen
section-praatplaat = Praatplaat

source-nda = Nd Alliantieleren, { $heading }{ $chapter }
source-gv = Geboorteverhalen, h. { $chapter }{ $heading }
source-es = Evaluatiespiegel, { $heading }{ $chapter }
source-vl = Vlinders Gorinchem-Waardenburg{ $heading }{ $chapter }
source-av = Ontwikkeling van allianties, { $heading }{ $chapter }
source-risman = RISMAN{ $heading }{ $chapter }
source-ours = eigen ervaring van de makers{ $heading }{ $chapter }

list-and = { $first } en { $last }
list-more = { $first } en nog { $more }

nature-risk = risico
nature-opportunity = kans
place-tray = Nog te plaatsen
role-other = Andere rol

decision-jointly = alleen samen
decision-majority = bij meerderheid
decision-client = OG beslist
decision-contractor = ON beslist

arrangement-selection-client = Selectie op competenties bij OG
arrangement-selection-contractor = Selectie op competenties bij ON
arrangement-own-location = Eigen projectlocatie
arrangement-outside-visitors = Luiken open: bezoek van buiten
arrangement-onboarding = Inwerken van nieuwkomers
arrangement-team-forming = Tijd voor teamvorming
arrangement-parents-in-dilemmas = Moederbesturen denken mee over dilemma’s
arrangement-double-hat = Dubbele pet
arrangement-two-masters = Twee bazen
arrangement-other = Andere afspraak
