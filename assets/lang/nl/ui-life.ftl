# Het scherm Fasen: tijdlijn, herijking, leren en oogsten.

calendar-name = { $name }
calendar-who = Met: { $who }

dialog-path-calendar = Agenda bewaren
file-kind-calendar = Agenda
calendar-saved =
    { $count ->
        [one] 1 datum bewaard in { $file }
       *[other] { $count } datums bewaard in { $file }
    }
calendar-unsaved = De agenda is niet bewaard

phases-tab-time = Tijdlijn
phases-tab-harvest = Leren en oogsten
phases-tab-steering = Sturing

life-says = Waar de alliantie staat, wat nu te zien is en wanneer jullie herijken.
life-none = Zet de alliantie op een tijdlijn
life-none-says = Begin met de projectfasen. Koppel aan elke overgang een moment om de afspraken opnieuw langs te lopen.
life-begin-usual = Begin met de fasen vanaf vandaag
life-begin-usual-says = Elke fase begint een jaar na de vorige. De datums passen jullie daarna aan.
life-line = Alles met een datum
life-project-phase = Projectfase
life-development = Ontwikkelfase
life-recalibration = Herijking
life-today = vandaag { $day }
life-now = nu: { $phase }
life-since = sinds { $day }
life-list = Alles op een rij
life-list-day = Datum
life-list-what = Wat
life-list-who = Wie
life-list-outcome = Uitkomst
life-list-state = Stand
life-list-show = Toon alles op een rij
life-list-count =
    { $count ->
        [one] 1 datum
       *[other] { $count } datums
    }
life-mark = { $name }, { $day }, { $state }
life-mark-tied = { $name }, { $day }, { $state }, gekoppeld
life-transition = Overgang naar { $phase }, { $day }
life-moved = { $from } → { $to }
life-moves-along =
    { $count ->
        [0] er schuift niets mee
        [one] 1 herijking schuift mee
       *[other] { $count } herijkingen schuiven mee
    }
life-keys = Sleep wat gepland is, of kies het met Tab: ← en → schuiven een week, Enter legt de uitkomst vast. Wat geweest is, staat vast.
life-locked = geweest, staat vast
life-untold = { $event }: verhaal nog niet opnieuw verteld

life-add = moment
life-add-moment = Herijking
life-add-event = Wisseling
life-add-decision = Besluit
command-export-calendar = Agenda (.ics)…
command-export-life = Tijdlijn als plaatje…
command-export-harvest = Oogst als plaatje…

life-phases = Projectfasen
life-phase-begins = { $phase } begint op
life-phase-end = Laatste fase eindigt op
life-day-hint = dd-mm-jjjj
life-pauses = Vaste pauzes
life-pauses-says = Op vaste momenten kijken jullie even op, ook als het druk is.
life-pauses-none = geen vaste pauzes
life-pauses-first = Eerste pauze

life-seen = Wat is nu te zien?
life-seen-says = Vink aan wat klopt. Zo wordt de fase herkend; er verandert niets tot jullie de fase vastleggen.
life-seen-of = { $phase }: { $seen }
life-ticks = { $count } van 3
life-recognised = Herkend: { $phase }
life-recognised-none = Nog niet te herkennen. Twee van de drie in één kolom is genoeg.
life-recognised-now = { $phase }, vastgelegd op { $day }
life-record = Leg fase vast
life-record-says = eerdere stappen blijven bewaard
life-doing = Wat te doen
life-doing-adopt = Spreek af: { $doing }
life-doing-adopted = afgesproken
life-history = Stappen tot nu toe
life-step = { $phase }, vanaf { $day }
life-step-why = Wat gebeurde er: { $phase }, { $day }
life-step-why-hint = wat gebeurde er?
life-step-remove = Haal deze stap weg: { $phase }, { $day }
life-forward = vooruit
life-sideways = blijft
life-back = een stap terug

life-due = Aan de beurt
life-due-none = Er staat niets gepland.
life-due-late =
    { $days ->
        [one] 1 dag te laat
       *[other] { $days } dagen te laat
    }
life-due-today = vandaag
life-due-in =
    { $days ->
        [one] over 1 dag
       *[other] over { $days } dagen
    }
life-hold = Leg uitkomst vast…
life-hold-of = Leg uitkomst vast: { $name }
life-outcome-title = Wat kwam eruit?
life-outcome-on = Gehouden op
life-outcome-hint = Wat is besloten of veranderd?
life-outcome = Uitkomst
life-outcome-keep = Leg vast
life-outcome-back = Toch niet gehouden

life-chosen = Gekozen
life-moment-what = Wat komt langs
life-moment-tied = Gekoppeld aan
life-moment-on = Datum
life-moment-who = Wie is erbij
life-moment-who-hint = bestuur, AMT, wie houdt het in de gaten
life-moment-held = Gehouden op { $day }
life-changed = Wat is erdoor veranderd
life-changed-add = + onderdeel
life-changed-none = nog niets gekozen
life-changed-remove = Niet hierdoor veranderd: { $name }
life-moment-remove = Haal deze herijking weg
life-event-kind = Soort wisseling
life-event-who = Wie of welke organisatie
life-event-who-hint = directeur ON
life-event-on = Sinds
life-event-tell = Plan een moment voor het verhaal
life-event-told = Het verhaal: { $day }
life-event-remove = Haal deze wisseling weg
life-decision-what = Wat
life-decision-on = Datum
life-decision-new = Nieuw besluit
life-decision-remove = Haal dit besluit weg
life-close = Sluit

harvest-title = Leren en oogsten
harvest-says = Wat willen jullie leren, wat heeft de alliantie gebracht, en met wie is dat gedeeld?
learning-agenda = Leeragenda
learning-agenda-says = Wat jullie samen willen leren, krijgt tijd als het op een agenda staat.
learning-new = Nieuw op de leeragenda
learning-new-hint = + wat willen we leren?
learning-what = Wat
learning-what-of = Wat: { $name }
learning-who = Wie
learning-who-of = Wie leert dit: { $name }
learning-who-hint = wie
learning-by = Wanneer
learning-by-of = Wanneer: { $name }
learning-learned = Geleerd
learning-learned-of = Wat leerden we: { $name }
learning-learned-hint = wat leerden we?
learning-remove = Haal van de leeragenda: { $name }
learning-count = { $learned } van { $all } geleerd
harvest-yield = Wat heeft de alliantie gebracht?
harvest-yield-says = In vier soorten, en bij elke opbrengst waaraan die te zien is. Wat gedeeld is, telt dubbel: in de alliantie, met de moederorganisaties, met de sector.
harvest-society-long = Voor de maatschappij
harvest-people-long = Voor de mensen
harvest-learning-long = Voor het leren
harvest-project-long = Voor het project
harvest-new = Nieuwe opbrengst: { $kind }
harvest-new-hint = + wat heeft het gebracht?
harvest-what-of = Opbrengst: { $name }
harvest-evidence-of = Waaraan te zien: { $name }
harvest-evidence-hint = waaraan is dat te zien?
harvest-shared = Gedeeld
harvest-shared-of = { $name }, gedeeld { $with }
harvest-shared-with = gedeeld { $with }
harvest-remove = Haal deze opbrengst weg: { $name }

plate-life = nu: { $phase }
plate-life-next = volgende herijking { $day }
plate-harvest = geoogst: { $kinds }
life-change-due = besluit over { $name }
life-track-earlier = { $track } · { $count } eerder
