### Het leven van de alliantie: ontwikkelfasen, herijking, leren en oogsten.

development-start = start
development-start-long = ontwerpen en afstemmen
development-develop = ontdekken en leren
development-develop-long = ontdekken en leren
development-produce = productie
development-produce-long = productiviteit en meerwaarde

seen-ambition-leads = de ambitie leidt en bindt
seen-content-above = de inhoud ligt op tafel
seen-struggle-under = onder tafel wordt geduwd en getrokken
seen-working-apart = we werken samen, maar ieder voor zich
seen-differences-found = we ontdekken verschillen
seen-pecking-order = er ontstaat een rangorde
seen-common-story = we spreken één taal en vertellen één verhaal
seen-one-front = naar buiten vormen we één geheel
seen-value-takes-shape = de meerwaarde wordt zichtbaar

doing-lower-waterline = elkaar leren kennen
    .says = Maak tijd om te horen wat ieder nodig heeft, ook wat niet meteen gezegd wordt.
doing-vision-values = visie en waarden bepalen
    .says = Schrijf samen op waar het heen gaat en wat jullie daarbij belangrijk vinden.
doing-working-agreements = afspreken hoe we werken
    .says = Leg vast wat moet, en laat open wat kan. Te veel regels knellen, te weinig geven misverstanden.
doing-learning-agenda = een leeragenda maken
    .says = Spreek af wat jullie willen leren, wie dat doet en wanneer.
doing-reflect-share = terugkijken en delen
    .says = Kom geregeld bij elkaar om te vertellen wat werkt en wat niet.
doing-show-outside = naar buiten treden
    .says = Laat de omgeving, de moederorganisaties en de sector zien wat jullie doen.
doing-harvest-record = oogsten en vastleggen
    .says = Schrijf op wat het heeft gebracht, in cijfers en in verhalen.
doing-use-strengths = elkaars sterke kanten gebruiken
    .says = Laat iedereen doen waar die goed in is, van welke kant iemand ook komt.
doing-contradiction = tegenspraak organiseren
    .says = Vraag iemand van buiten om scherp mee te kijken, en zet de lastige vragen op de agenda.

recalibrate-roles = rollen en mandaten
recalibrate-risks = risicodossier
recalibrate-ambition = ambitie
recalibrate-interests = belangen
recalibrate-signatures = handtekeningen
recalibrate-story = verhaal opnieuw vertellen
recalibrate-nothing = herijking
recalibrate-all = alle afspraken opnieuw langslopen
recalibrate-all-story = alle afspraken opnieuw langslopen en het verhaal vertellen

tie-none = losse datum
tie-transition = overgang naar { $phase }
tie-before =
    { $days ->
        [one] 1 dag ervoor
       *[other] { $days } dagen ervoor
    }
tie-same-day = op de dag zelf
tie-after =
    { $days ->
        [one] 1 dag erna
       *[other] { $days } dagen erna
    }
moment-of = { $what } ({ $tie })

event-board-member = nieuw bestuurslid
event-team-member = nieuw teamlid
event-parent-board = ander bestuur bij een moederorganisatie
event-of = { $kind }: { $who }

rhythm-every =
    { $months ->
        [1] elke maand
        [3] elk kwartaal
        [6] elk halfjaar
        [12] elk jaar
       *[other] elke { $months } maanden
    }
rhythm-from = { $every }, vanaf { $day }
life-confirmed = ambitie bevestigd ({ $name })
life-pause = vaste pauze

harvest-society = maatschappij
harvest-people = mens
harvest-learning = leren
harvest-project = project
shared-inside = in de alliantie
shared-parents = met de moederorganisaties
shared-sector = met de sector

track-people = wisselingen
track-decisions = besluiten
track-agreements = afspraken
track-pauses = vaste pauzes
mark-done = gedaan
mark-planned = gepland
mark-late = te laat

organised-decision-rule = een manier van beslissen
organised-mandates = mandaten
organised-ladder = een escalatieladder
organised-learning = een leeragenda
organised-rhythm = een vast ritme

edit-set-phase-begin = begin van een fase: { $name }
edit-set-phase-end = einde van de laatste fase
edit-set-seen = wat te zien is: { $name }
edit-record-development = ontwikkelfase vastgelegd: { $name }
edit-set-development-why = wat er gebeurde bij: { $name }
edit-remove-development = stap weg: { $name }
edit-add-moment = herijking gepland: { $name }
edit-set-moment = herijking wijzigen: { $name }
edit-move-moment = herijking verzetten: { $name }
edit-hold-moment = herijking gehouden: { $name }
edit-remove-moment = herijking weg: { $name }
edit-add-event = wisseling erbij: { $name }
edit-set-event = wisseling wijzigen: { $name }
edit-remove-event = wisseling weg: { $name }
edit-add-decision = besluit erbij: { $name }
edit-set-decision = besluit wijzigen: { $name }
edit-remove-decision = besluit weg: { $name }
edit-set-rhythm = vaste pauzes: { $name }
edit-remove-rhythm = geen vaste pauzes meer
edit-add-learning = op de leeragenda: { $name }
edit-set-learning = leeragenda wijzigen: { $name }
edit-shift-learning = volgorde van de leeragenda: { $name }
edit-remove-learning = van de leeragenda af: { $name }
edit-add-harvest = geoogst: { $name }
edit-set-harvest = oogst wijzigen: { $name }
edit-remove-harvest = oogst weg: { $name }
