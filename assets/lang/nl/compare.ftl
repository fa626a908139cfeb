### Verschillen tussen ontwerpen: secties, wat er gebeurde, en elk veld van het document.

compare-section-project = Project en partijen
compare-section-birth = Geboorte
compare-section-collaboration = Samenwerking
compare-section-ambition = Ambitie en belangen
compare-section-surroundings = Omgeving
compare-section-steering = Sturing
compare-section-report = Rapport
compare-section-changes = Wijzigingen
compare-section-life = Fasen en herijking
compare-section-workshop = Werkvormen
compare-section-risks = Risico’s en kansen
compare-section-principles = Beginselen
compare-section-team = Team
compare-section-bovenkant = Bovenkant
compare-section-money = Geld
compare-section-arrangements = Afspraken en notities

compare-mark-added = nieuw
compare-mark-removed = weg
compare-mark-moved = verplaatst
compare-mark-changed = gewijzigd
compare-line = { $name }: { $says }
compare-added = nieuw
compare-added-in = nieuw, { $place }
compare-removed = weg
compare-removed-from = weg, was { $place }
compare-along = { $says }, met { $what }
compare-along-lines =
    { $count ->
        [one] de lijn naar { $names }
       *[other] de lijnen naar { $names }
    }
compare-count-mandate =
    { $count ->
        [one] 1 mandaat
       *[other] { $count } mandaten
    }
compare-count-measure =
    { $count ->
        [one] 1 maatregel
       *[other] { $count } maatregelen
    }
compare-count-scoreform =
    { $count ->
        [one] 1 formulier
       *[other] { $count } formulieren
    }
compare-count-person =
    { $count ->
        [one] 1 persoon
       *[other] { $count } mensen
    }
compare-count-vacancy =
    { $count ->
        [one] 1 vacature
       *[other] { $count } vacatures
    }
compare-count-parent =
    { $count ->
        [one] 1 moederorganisatie
       *[other] { $count } moederorganisaties
    }
compare-count-seats =
    { $count ->
        [one] 1 plek in een rol
       *[other] { $count } plekken in rollen
    }
compare-count-more =
    { $count ->
        [one] 1 vermelding elders
       *[other] { $count } vermeldingen elders
    }
compare-from-to = van { $from } naar { $to }
compare-without-price = zonder prijs van { $amount }
compare-change = { $field } { $before } → { $after }
compare-set = { $field } { $after }
compare-unset = { $field } niet meer ingevuld, was { $before }
compare-unset-short = niet meer ingevuld, was { $before }
compare-unset-text = { $field } niet meer ingevuld
compare-unset-text-short = niet meer ingevuld
compare-filled = { $field } ingevuld
compare-filled-short = ingevuld
compare-rewritten = { $field } gewijzigd
compare-rewritten-short = gewijzigd
compare-was-called = heette { $before }
compare-stands-for = in plaats van { $before }
compare-came = { $field } erbij: { $item }
compare-went = { $field } weg: { $item }
compare-came-short = { $item } erbij
compare-went-short = { $item } weg
compare-order = volgorde van { $field } anders: { $names }
compare-order-short = andere volgorde: { $names }
compare-expected = verwacht { $before } → { $after }
compare-what-whole = het hele onderdeel
compare-what-place = plek
compare-what-order = volgorde van { $field }
compare-why-both = Beide kanten wijzigden dit verschillend.
compare-why-no-base = Zonder gemeenschappelijk begin is niet te zien wie dit wijzigde.
compare-why-changed = De ene kant verwijderde dit, de andere wijzigde het. Verwijderen wint nooit vanzelf.
compare-why-used = De ene kant verwijderde dit, bij de andere wordt het nu genoemd door { $names }.
compare-side-removed = verwijderd
compare-side-absent = staat er niet in
compare-side-there = staat erin
compare-side-was = zoals het was
compare-side-empty = niet ingevuld
compare-figure-tab = TAB
compare-figure-alignment = Gelijk belang
compare-figure-cost-p80 = Kosten P80
compare-figure-client-mean = OG gemiddeld
compare-figure-contractor-mean = ON gemiddeld
compare-figure-over-tab = Kans boven TAB
compare-figure-shared = Deel gedeelde risico’s
compare-figure-own-client = Eigen mensen van OG
compare-figure-partner = { $name }, gemiddeld
compare-figure-same = gelijk
compare-figure-points = { $points } procentpunt
compare-nameless = zonder naam
compare-quoted = ‘{ $words }’
compare-and-more = { $names } en { $count } meer

compare-place-shared = alliantie
compare-place-unplaced = niet geplaatst
compare-in-shared = in de alliantie
compare-in-side = bij { $side }
compare-in-unplaced = nog niet geplaatst
compare-outside = buiten de disciplines
compare-vacancy = vacature { $side }
compare-vacancy-for = vacature { $side }, { $function }
compare-seat-changing = wisselend { $side }
compare-line-between = { $from } naar { $to }
compare-mandate-of = { $subject }: { $who }
compare-step-of = Stap { $name }
compare-note-of = Notitie { $words }
compare-waiver-of = Bewust afgeweken: { $name }
compare-within = { $name } ({ $of })
compare-up-to = tot { $amount }
compare-between = van { $above } tot { $amount }
compare-above = boven { $above }
compare-no-limit = zonder grens
compare-class = { $name } = { $says }
compare-votes = OG { $client }, ON { $contractor }
compare-tier = tot { $bound } ON { $share }
compare-tier-open = daarboven ON { $share }
compare-points = { $points } (€ mln)
compare-planned-by = { $who }, { $on }
compare-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
compare-yes = ja
compare-cli-equal = { $a } en { $b } zijn gelijk
compare-cli-count =
    { $count ->
        [one] { $a } → { $b }: 1 verschil
       *[other] { $a } → { $b }: { $count } verschillen
    }
compare-cli-other = Dit zijn verschillende ontwerpen: ze begonnen niet als hetzelfde.
compare-cli-picture-two = Een plaatje is van twee ontwerpen: noem er twee.
compare-cli-two = Noem twee ontwerpen of meer om te vergelijken.
compare-cli-signals = Signalen
compare-cli-solved = opgelost
compare-cli-new = nieuw
compare-cli-changed = anders
compare-cli-both = in beide
compare-cli-figures = Geld en belang
compare-cli-difference = verschil
compare-merge-other = { $a } en { $b } zijn geen versies van hetzelfde ontwerp. Er is niets samengevoegd; vergelijken kan wel.
compare-merge-conflicts =
    { $count ->
        [one] 1 keuze is aan u: beide kanten wijzigden hetzelfde. Er is niets geschreven.
       *[other] { $count } keuzes zijn aan u: beide kanten wijzigden hetzelfde. Er is niets geschreven.
    }
compare-merge-open = Kies in Alliantietafel: open { $a }, kies Bestand > Samenvoegen met… en dan { $b }. Of maak de twee in een van beide gelijk en voeg opnieuw samen.
compare-merge-here = hier
compare-merge-there = de andere tak
compare-merge-git =
    { $file } is nog zoals het hier was; van de andere tak staat er nog niets in. Kies zo:
      git show ":1:{ $file }" > begin.alliantie.ron
      git show ":3:{ $file }" > ander.alliantie.ron
      Open { $file } in Alliantietafel, kies Bestand > Samenvoegen met… en dan ander.alliantie.ron,
      met begin.alliantie.ron als gemeenschappelijk begin. Sla op, en dan: git add "{ $file }"
compare-merge-done =
    { $count ->
        [one] Samengevoegd: 1 wijziging, geen keuze nodig.
       *[other] Samengevoegd: { $count } wijzigingen, geen keuze nodig.
    }
compare-merge-was = was
compare-merge-comments =
    { $count ->
        [one] 1 regel commentaar in { $file } is niet overgenomen.
       *[other] { $count } regels commentaar in { $file } zijn niet overgenomen.
    }
compare-merge-broken = Wat samengevoegd zou worden, is geen geldig ontwerp. Er is niets geschreven; beide ontwerpen zijn zoals ze waren.
compare-no = nee
compare-value-Little = weinig
compare-value-Medium = deels
compare-value-Much = veel
compare-value-Control = leunt op controle
compare-value-Trust = leunt op vertrouwen
compare-value-InTender = in de aanbesteding
compare-value-Later = later, samen
compare-value-Pert = PERT
compare-value-Triangular = driehoek
compare-value-Remark = opmerking
compare-value-Illustrative = ter illustratie
compare-value-Source = bron

## Het ontwerp als geheel

compare-design-name = naam
compare-design-risks-classes-impact = klassen van gevolg
compare-design-risks-classes-probability = klassen van kans
compare-design-form = vorm van de alliantie
compare-design-stage = stadium
compare-design-elsewhere-off = signalen van praktijk elders uitgezet
compare-design-project-description = omschrijving van het project
compare-design-project-work = soort werk
compare-design-project-phase = fase
compare-design-project-order = volgorde van de fasen
compare-design-thresholds-client-share-goal = doel voor eigen mensen van OG
compare-design-thresholds-overloaded-roles = overbelast vanaf dit aantal rollen
compare-design-thresholds-execution-left = uitvoeringsrisico dat bij ON mag blijven
compare-design-thresholds-shared-least = deel dat ten minste gedeeld is
compare-design-thresholds-alignment-full = minimaal gelijk belang in een volledige alliantie
compare-design-thresholds-alignment-domains = minimaal gelijk belang met drie domeinen
compare-design-thresholds-guard-rails = kans dat een kant de eigen vangrail raakt
compare-design-thresholds-lopsided = verschil tussen voordeel en nadeel van ON
compare-design-thresholds-condition-dominant = conditie die het meeste draagt vanaf
compare-design-thresholds-condition-starved = conditie die weinig krijgt tot
compare-design-thresholds-views-differ = verschil van inzicht vanaf
compare-design-thresholds-price-weight = grens aan het gewicht van de prijs
compare-design-parties = partijen
compare-design-birth-form-open = vorm nog open
compare-design-birth-scorers = wie scoren
compare-design-birth-features = kenmerken van het project
compare-design-birth-tender-steps = aanbesteding
compare-design-birth-tender-requirements = ruimte in de vraag
compare-design-birth-tender-basis = eenheidsprijzen, plan of prijs
compare-design-birth-tender-criteria = gunningscriteria
compare-design-birth-hats = gereed voor de petten
compare-design-birth-motive = motief
compare-design-birth-actions = acties voor de geboorte
compare-design-birth-card-milestones = mijlpalen
compare-design-birth-card-born = moment van de geboorte
compare-design-birth-card-task = opgave op het kaartje
compare-design-birth-card-weight = gewicht op het kaartje
compare-design-birth-card-project = wat het mogelijk maakte: project
compare-design-birth-card-people = wat het mogelijk maakte: mensen
compare-design-birth-card-organisation = wat het mogelijk maakte: organisatie
compare-design-birth-card-helped = wie meehielp
compare-design-birth-card-source = waar het verteld is
compare-design-collaboration-moments = sleutelmomenten
compare-design-collaboration-paradoxes = paradoxen in eigen woorden
compare-design-tasks = taken en hun domein
compare-design-ambition-text = gedeelde ambitie
compare-design-ambition-public = publieke kant van de ambitie
compare-design-ambition-guard = wie de ambitie bewaakt
compare-design-ambition-own = wat de ambitie voor elk bestuur betekent
compare-design-ambition-confirmed = bevestigingen van de ambitie
compare-design-ambition-not-now = wat nu bewust niet gebeurt
compare-design-ambition-interests = belangen
compare-design-ambition-explored = belangen langsgelopen op
compare-design-ambition-exchanges = belangenruil
compare-design-ambition-weighings = wegingen
compare-design-surroundings-stakeholders = belanghebbenden
compare-design-steering-placed = stip van het bestuur
compare-design-steering-members = stippen van bestuursleden
compare-design-steering-signs = tekenen van te weinig of te veel
compare-design-steering-spaces = strak, vrij en nooit sneller
compare-design-steering-leaders = leidende functies
compare-design-steering-adopted = overgenomen ingrediënten
compare-design-changes-list = wijzigingen
compare-design-changes-way-raising = hoe een wijziging wordt ingebracht
compare-design-changes-way-decides = wie over wijzigingen beslist
compare-design-changes-way-subject = onderwerp onder de mandaten
compare-design-changes-way-days = besluit binnen
compare-design-changes-way-settle-days = verrekend binnen
compare-design-changes-way-method = hoe wordt verrekend
compare-design-changes-way-effect = waar het bedrag gewoonlijk in meetelt
compare-design-workshop-kind = soort werkvorm
compare-design-workshop-play = stand van de werkvorm
compare-design-workshop-table = tafel
compare-design-workshop-aim = waar de werkvorm om gaat
compare-design-workshop-minutes = minuten
compare-design-workshop-hides = wat verborgen blijft
compare-design-workshop-tasks = stappen
compare-design-workshop-planted = geplante fouten
compare-design-workshop-reasons = waar risico’s het best liggen
compare-design-workshop-seats = rollen
compare-design-workshop-course = verloop
compare-design-workshop-questions = vragen achteraf
compare-design-workshop-marks = markeringen
compare-design-workshop-parking = parkeerlijst
compare-design-workshop-presented = wat gepresenteerd wordt
compare-task-place = waar
compare-task-title = naam
compare-task-says = opdracht
compare-task-hints = hints
compare-task-asked = gevraagde hints
compare-task-done = klaar
compare-planted-rule = regel
compare-planted-about = waar te zien
compare-planted-topic = gaat over
compare-planted-task = stap
compare-planted-title = naam
compare-planted-says = wat erover te zeggen is
compare-planted-mends = hoe het kan kloppen
compare-planted-note = notitie
compare-planted-revealed = onthuld
compare-planted-counts = telt mee
compare-mark-number = nummer
compare-mark-on = waarop
compare-mark-topic = gaat over
compare-mark-says = wat er wringt
compare-mark-task = stap
compare-parked-what = wat
compare-parked-who = wie
compare-parked-by = wanneer
compare-reasons-risk = risico
compare-reasons-to = beste plek
compare-reasons-why = waarom
compare-seats-side = kant
compare-seats-wants = wat die wil
compare-seats-rails = vangrails
compare-design-report-shape = rapport: voor wie
compare-design-report-for-whom = rapport: voor wie, in eigen woorden
compare-design-report-foreword = voorwoord van het rapport
compare-design-report-order = volgorde van het rapport
compare-design-report-board = onderdelen in het rapport voor het bestuur
compare-design-report-whole = onderdelen in het volledige rapport
compare-design-life-begins = begin van de projectfasen
compare-design-life-end = einde van de laatste fase
compare-design-life-developments = ontwikkelfasen
compare-design-life-seen = wat te zien is
compare-design-life-moments = herijkingen
compare-design-life-events = wisselingen
compare-design-life-decisions = besluiten
compare-design-life-rhythm = vaste pauzes
compare-design-life-learning = leeragenda
compare-design-life-harvest = oogst
compare-design-risks-adopted = risicodossier vastgesteld in de fase
compare-design-risks-axes = assen van de matrix
compare-design-risks-list = risico’s en kansen
compare-design-principles-started = begonnen met beginselen
compare-design-principles-chosen = beginselen
compare-design-team-disciplines = disciplines
compare-design-team-outside = mensen buiten de disciplines
compare-design-team-client-share-of = waarvan eigen mensen van OG een deel zijn
compare-design-bovenkant-roles = rollen
compare-design-bovenkant-lines = lijnen
compare-design-bovenkant-subjects = onderwerpen van besluit
compare-design-bovenkant-mandates = mandaten
compare-design-bovenkant-ladder = escalatieladder
compare-design-bovenkant-cases = doorlopen gevallen
compare-design-bovenkant-decision-rule = hoe de alliantie besluiten neemt
compare-design-bovenkant-board-votes = stemmen in het bestuur
compare-design-bovenkant-deadlock = weg uit een patstelling
compare-design-money-open-book = open boek
compare-design-money-tab = TAB
compare-design-money-fee = winst ON
compare-design-money-fee-at-risk = winst ON die op het spel staat
compare-design-money-risk-pot = risicobudget
compare-design-money-optimisation-room = optimalisatieruimte
compare-design-money-fund = alliantiefonds
compare-design-money-fixed = budget vastgesteld
compare-design-money-how = hoe het budget tot stand komt
compare-design-money-price-weight = gewicht van de prijs in de gunning
compare-design-money-client-reserve = ruimte van OG boven het budget
compare-design-money-staffel = staffel
compare-design-money-staffel-gain = staffel bij voordeel
compare-design-money-staffel-loss = staffel bij nadeel
compare-design-money-staffel-gain-cap = ON wint hoogstens
compare-design-money-staffel-loss-cap = ON verliest hoogstens
compare-design-money-shape = vorm van de schattingen
compare-design-money-direct = directe kosten
compare-design-money-overhead = AK
compare-design-money-partners = deel binnen de eigen kant
compare-design-money-groups = risico’s die samen toeslaan
compare-design-money-examples = rekenvoorbeelden
compare-design-money-variants = bewaarde varianten
compare-design-money-beside = variant ernaast
compare-design-money-kept-name = naam van de variant ernaast
compare-design-arrangements = afspraken
compare-design-notes = notities
compare-design-waivers = bewust afgeweken

## Elk element

compare-party-name = naam
compare-party-side = kant
compare-party-parents = moederorganisaties
compare-parent-name = naam
compare-parent-decides-in = beslist binnen
compare-scorer-who = rol
compare-scorer-scores = score
compare-scores-aspect = aspect
compare-scores-light = score
compare-scores-evidence = onderbouwing
compare-scores-on = gescoord op
compare-keymoment-name = naam
compare-keymoment-when = wanneer
compare-keymoment-story = wat er gebeurde
compare-keymoment-who = wie erbij waren
compare-keymoment-forms = formulier
compare-scoreform-voice = verteller of reflector
compare-scoreform-name = naam
compare-scoreform-halves = punten
compare-paradoxes-of = conditie
compare-paradoxes-text = in eigen woorden
compare-own-board = bestuur
compare-own-text = in eigen woorden
compare-confirmation-board = bestuur
compare-confirmation-phase = fase
compare-confirmation-on = bevestigd op
compare-confirmation-who = door wie
compare-notnow-what = wat
compare-notnow-why = waarom
compare-notnow-until = tot wanneer
compare-interest-party = van wie
compare-interest-text = belang
compare-interest-kind = soort
compare-interest-spoken = besproken op
compare-interest-yields = wijkt voor het gezamenlijke belang
compare-exchange-one-party = de ene partij
compare-exchange-one-gets = wat de ene krijgt
compare-exchange-other-party = de andere partij
compare-exchange-other-gets = wat de andere krijgt
compare-exchange-about = belang dat wijkt
compare-weighing-what = keuze
compare-weighing-project-verdict = voor het project
compare-weighing-project-note = voor het project, in woorden
compare-weighing-partners-verdict = voor OG en ON
compare-weighing-partners-note = voor OG en ON, in woorden
compare-weighing-society-verdict = voor omgeving en maatschappij
compare-weighing-society-note = voor omgeving en maatschappij, in woorden
compare-weighing-outcome = uitkomst
compare-weighing-guard = bewaakt door
compare-stakeholder-name = naam
compare-stakeholder-stake = wat er voor hen speelt
compare-stakeholder-place = plek op de kaart
compare-stakeholder-involved = hoe betrokken
compare-stakeholder-contact = wie contact houdt
compare-stakeholder-principles = beginselen die ook daar gelden
compare-stakeholder-shares = risico’s waarin die zou delen
compare-change-number = nummer
compare-change-what = wijziging
compare-change-from = van
compare-change-state = stand
compare-change-raised = ingebracht op
compare-change-assessed = beoordeeld op
compare-change-decided = besloten op
compare-change-settled = verrekend op
compare-change-due = uiterlijk
compare-change-decides = wie beslist
compare-change-amount = bedrag
compare-change-effect = waar het bedrag in meetelt
compare-change-apart = verschil van inzicht
compare-change-apart-about = verschil van inzicht
compare-change-apart-step = stap van de ladder
compare-change-decision = besluit
compare-placed-on = gezet op
compare-placed-at = onzekerheid
compare-memberview-name = naam
compare-memberview-standing = kant
compare-memberview-at = onzekerheid
compare-spaced-what = wat
compare-spaced-space = ruimte
compare-leader-what = functie
compare-leader-who = wie
compare-leader-until = tot wanneer
compare-leader-decides-alone = beslist als enige
compare-adopted-of = ingrediënt
compare-adopted-how = hoe wij het doen
compare-begins-phase = fase
compare-begins-on = begint op
compare-developments-to = ontwikkelfase
compare-developments-on = vanaf
compare-developments-why = wat er gebeurde
compare-recalibration-what = wat opnieuw langskomt
compare-recalibration-at = wanneer
compare-recalibration-who = wie
compare-recalibration-held = gehouden
compare-event-kind = soort
compare-event-who = wie
compare-event-on = wanneer
compare-decision-what = wat
compare-decision-on = wanneer
compare-learning-what = wat
compare-learning-who = wie
compare-learning-by = uiterlijk
compare-learning-learned = wat we leerden
compare-harvest-kind = soort
compare-harvest-what = wat
compare-harvest-evidence = waaraan te zien
compare-harvest-shared = gedeeld
compare-tasks-task = taak
compare-tasks-domain = domein
compare-role-tasks = taken
compare-features-of = kenmerk
compare-features-level = waarde
compare-features-note = in woorden
compare-features-marks = eigen teken
compare-steps-item = onderdeel
compare-steps-state = stand
compare-steps-who = wie
compare-steps-on = wanneer
compare-steps-note = wat is geregeld
compare-criterion-name = naam
compare-criterion-share = gewicht
compare-hats-hat = pet
compare-hats-who = wie
compare-hats-ready = gereed
compare-hats-note = wat het vraagt
compare-action-what = wat
compare-action-who = wie
compare-action-by = voor
compare-action-done = gedaan
compare-action-cause = vanwege
compare-milestone-when = wanneer
compare-milestone-what = wat
compare-risk-title = naam
compare-risk-nature = soort
compare-risk-description = omschrijving
compare-risk-allocation-party = plek
compare-risk-reason = waarom daar
compare-risk-probability = kans
compare-risk-impact = gevolg
compare-risk-price = prijs
compare-risk-origin = herkomst
compare-risk-managed-by = beheerst door
compare-risk-phase = fase
compare-risk-lens = RISMAN-bril
compare-risk-holder = actiehouder
compare-risk-measures = maatregelen
compare-risk-tags = label
compare-risk-register-number = eigen nummer
compare-risk-register-status = status
compare-risk-register-since = status sinds
compare-risk-register-actual = werkelijk bedrag
compare-risk-register-cause = oorzaak
compare-risk-register-consequence = gevolg in woorden
compare-risk-register-delay = gevolg voor de tijd
compare-risk-register-with = ook actiehouder
compare-measure-title = naam
compare-measure-cost = kosten
compare-measure-cuts-probability = minder kans
compare-measure-cuts-impact = minder gevolg
compare-measure-planned = gepland
compare-discipline-name = naam
compare-discipline-people = mensen
compare-discipline-vacancies = vacatures
compare-person-name = naam
compare-person-function = functie
compare-person-party-side = kant
compare-person-parent = moederorganisatie
compare-person-hired = ingehuurd
compare-person-fte = FTE
compare-person-assessed = competenties getoetst
compare-person-can-bind = kan de eigen partij binden
compare-vacancy-function = functie
compare-vacancy-party-side = kant
compare-vacancy-fte = FTE
compare-vacancy-plan = wie het regelt en wanneer
compare-role-kind = soort
compare-role-name = naam
compare-role-purpose = wel van
compare-role-limits = niet van
compare-role-reason = waarom zo
compare-role-party = partij
compare-role-seats = plek
compare-role-hats = pet
compare-role-reconfirmed = laatst vastgesteld in de fase
compare-role-at = plek op het doek
compare-line-from-to = verloop
compare-line-kind = soort
compare-line-subject = onderwerp
compare-subject-name = naam
compare-subject-money = met bedragen
compare-subject-reserved = voorbehouden aan OG
compare-mandate-above-up-to = bedrag
compare-mandate-subject = onderwerp
compare-mandate-who = beslist
compare-mandate-with = samen met
compare-mandate-renewed = laatst vastgesteld in de fase
compare-mandate-proposed = nog een voorstel
compare-step-role = rol
compare-step-days = termijn
compare-step-kind = wat er gebeurt
compare-case-title = naam
compare-case-risk = risico als voorbeeld
compare-case-subject = onderwerp
compare-case-amount = bedrag
compare-case-starts = begint op
compare-principle-entry = beginsel uit de lijst
compare-principle-name = naam
compare-principle-asks = wat het vraagt
compare-principle-in-contract = in het contract
compare-principle-signatures = handtekening
compare-principle-behaviours = gedraging
compare-principle-catalogue-behaviours = gedragingen uit de lijst
compare-principle-outward = geldt ook naar buiten
compare-principle-exceptions = uitzonderingen
compare-signatures-name = getekend door
compare-signatures-on = getekend op
compare-arrangement-kind = soort
compare-arrangement-about = gaat over
compare-arrangement-text = wat is afgesproken
compare-arrangement-reason = waarom
compare-arrangement-leaning = leunt op
compare-arrangement-who = wie
compare-arrangement-when = wanneer
compare-arrangement-by = uiterlijk
compare-arrangement-review = kijkt terug op
compare-arrangement-done = gedaan
compare-arrangement-from = van de kaart
compare-note-kind = soort
compare-note-about = gaat over
compare-note-text = tekst
compare-waiver-rule-seen-subjects-wording = signaal
compare-waiver-reason = reden
compare-waiver-name = wie
compare-waiver-on = sinds
compare-cost-name = naam
compare-cost-amount = bedrag
compare-cost-range = marge
compare-group-name = naam
compare-group-risks = risico
compare-worked-title = naam
compare-worked-setback = mee- of tegenvaller
compare-partners-share = deel
compare-variants-money = bedragen en afspraken

edit-become-merged = samenvoegen
edit-become-version = eerdere versie terughalen
