### Het onderdeel Geboorte.

birth-tab-views = Is de tijd rijp?
    .says = Een alliantie ontstaat als project, mensen en organisatie alle drie op groen staan.
birth-tab-form = Welke vorm?
    .also = geen vorm, nog geen vorm gekozen, contractvorm, vorm kiezen
    .says = Wat zegt elk kenmerk van dit project over de vorm? Geen cijfer en geen rangorde.
birth-tab-tender = De aanbesteding
    .says = Wat anderen aanraden om rond de aanbesteding te regelen.
birth-tab-readiness = Petten en motief
    .says = Is OG gereed voor de petten, en waarom een alliantie?
birth-tab-actions = Acties
    .says = Alle acties die in dit onderdeel zijn afgesproken: wie doet wat, en wanneer.
birth-tab-card = Geboortekaartje
    .says = Wanneer de alliantie geboren werd, wat eraan voorafging en wat het mogelijk maakte.
birth-small-marks = Kleine tekens: { $who }
birth-tab-count = { $done } van { $all }
birth-date-hint = dd-mm-jjjj

## Is het de tijd?

birth-empty = Nog niemand scoort. Wie begint?
birth-empty-says = Een paar mensen scoren elk aspect groen, oranje of rood, en schrijven op waar dat uit blijkt. Waar ze verschillen, begint het gesprek.
birth-empty-all = Laat deze drie scoren
birth-scorer-project = Projectmanager
birth-scorer-contract = Contractmanager
birth-scorer-board = Bestuurder
birth-scorer-more = Nog iemand laten scoren…
birth-scorer-who = Wie scoort er nog?
birth-scorer-who-hint = rol of naam, dan Enter
birth-scorer-leave = Toch niemand erbij
birth-scorer-name = Naam van wie scoort
birth-scorer-menu = Meer over { $who }
birth-scorer-rename = Naam wijzigen
birth-scorer-earlier = Eerder in de volgorde
birth-scorer-later = Later in de volgorde
birth-scorer-remove = Verwijderen, met de scores
birth-scorer-keys = toets 1, 2 of 3
birth-scorer-keyed = De toetsen 1, 2 en 3 scoren voor deze persoon, 0 haalt de score weg.
birth-evidence-of = Waar blijkt dat uit, volgens { $who }
birth-evidence-hint = waar blijkt dat uit?
birth-green-is = Groen: { $what }
birth-view-green = { $green } van { $all } groen
birth-not-green = Nog niet alles groen
birth-not-green-red = Op rood: { $aspects }.
birth-not-green-amber = Op oranje: { $aspects }.
birth-not-green-none = Nog geen aspect is gescoord.
birth-not-green-open =
    { $count ->
        [one] Wat gescoord is, staat op groen; 1 aspect is nog open.
       *[other] Wat gescoord is, staat op groen; { $count } aspecten zijn nog open.
    }
birth-all-green-says = Project, mensen en organisatie staan alle drie op groen: de tijd is rijp voor een alliantie.
birth-count-green = groen
birth-count-amber = oranje
birth-count-red = rood
birth-count-open = open
birth-helps = Wat zou helpen
birth-helps-none = Niets staat in de weg.
birth-helps-score = Scoor de aspecten. Wat oranje of rood is, komt hier te staan met wat zou helpen.
birth-helps-all = Alle { $count } tonen
birth-helps-fewer = Alleen de eerste tonen
birth-helps-go = { $what }: naar { $name }
birth-make-action = Maak actie
birth-make-action-of = Maak actie: { $what }
birth-action-what = Wat er gebeurt
birth-action-who = Wie het doet
birth-action-by = Uiterlijk op (dd-mm-jjjj)
birth-action-keep = Leg vast
birth-action-is-made = Actie
birth-action-open = Open actie
birth-action-open-of = Open actie: { $what }
birth-action-done = Gedaan
birth-action-all = Alle acties
birth-action-is-done = Actie gedaan
birth-form = Vorm van dit ontwerp
birth-requirements = Ruimte in de vraag
birth-basis = Waarop wordt ingeschreven
birth-motive = Motief
birth-card-task-field = Opgave
birth-card-weight-field = Gewicht
birth-born-at = Geboren bij
birth-card-milestones = Mijlpalen

## Welke vorm?

birth-form-traits = Kenmerk, en hoe het hier is
birth-form-why = Waarom
birth-form-why-open = Kies hoe het hier is; dan staat hier wat dat zegt.
birth-form-whose = De tekens zijn een oordeel van de makers en zijn te wijzigen. GV Geboorteverhalen · ES Evaluatiespiegel · NdA Nd Alliantieleren
birth-form-no-total = Geen totaal
birth-form-motive = Motief van het bestuur…
birth-form-change = Wat zou er moeten veranderen voor
birth-form-change-choose = nog geen vorm
birth-form-change-ask = Kies een vorm; dan staat hier wat ervoor zou moeten veranderen.
birth-form-change-none = Geen kenmerk pleit tegen deze vorm.
birth-form-change-open = Kies hierboven eerst hoe de kenmerken hier zijn.
birth-form-reverse = Omgekeerd
birth-form-note = In eigen woorden
birth-form-note-of = { $name } in eigen woorden
birth-form-note-open = { $name }: eigen woorden en tekens
birth-form-note-hint = hoe het hier is
birth-form-own-back = Tekens van de makers terug
birth-level-open = nog niet gekozen
birth-mark-none = zegt nog niets
birth-mark-own = eigen teken
birth-mark-own-says = Eigen teken. Klik of spatie: het volgende.
birth-mark-makers-says = Teken van de makers. Klik of spatie: een eigen teken.
birth-beside = Alliantie naast D&C
birth-beside-source = Evaluatiespiegel, h. 2
birth-beside-alliance = Alliantie

## De aanbesteding

birth-tender-says = { $done } van { $all } gedaan. Wat al elders in het ontwerp staat, telt hier mee.
birth-tender-note = Wat is geregeld: { $name }
birth-tender-note-hint = wat is geregeld
birth-tender-note-open = { $name }: wat is geregeld
birth-tender-who = Wie regelt: { $name }
birth-tender-who-hint = wie
birth-tender-when = Wanneer: { $name }
birth-tender-elsewhere = Staat bij { $section }: ga ernaartoe
birth-tender-below = Staat hieronder: ga ernaartoe
birth-tender-arrange = Regel het bij { $section }
birth-tender-fill-below = Vul het hieronder in
birth-tender-asked = Wat gevraagd wordt
birth-basis-says = De Markermeerdijken vroegen eenheidsprijzen met onderbouwing. Graaf Reinald vroeg een financieel plan: een marktconforme prijs en openheid telden zwaarder dan de laagste prijs.
birth-criteria = Gunningscriteria
birth-criteria-price = Staat ook bij Geld
birth-criteria-open = Nog niet elk criterium heeft een gewicht.
birth-criteria-whole = Samen 100 %
birth-criteria-left = Samen { $sum }: nog { $rest } te verdelen
birth-criteria-over = Samen { $sum }: { $rest } te veel
birth-criterion-new = Nieuw criterium
birth-criterion-new-hint = nieuw criterium, dan Enter
birth-criterion-name = Criterium { $name }
birth-criterion-share = Gewicht van { $name }
birth-criterion-up = { $name } omhoog
birth-criterion-down = { $name } omlaag
birth-criterion-remove = Criterium { $name } verwijderen

## Petten en motief

birth-hats = Gereed voor de petten?
birth-hats-says = OG is partner, opdrachtgever, en vaak ook schakel naar de financier en beheerder. Ga vooraf na of dat lukt. Evaluatiespiegel, h. 5
birth-hat-who = Wie draagt de pet { $hat }
birth-hat-who-hint = naam of functie
birth-hat-worn = { $who } (staat in de bovenkant)
birth-hat-takes = Wat vraagt de pet { $hat }
birth-hat-takes-hint = wat is er nog nodig
birth-motive-says = Waarom een alliantie, in de woorden van het bestuur zelf. Wie later twijfelt, leest hier waar het om ging.
status-form-open = Vorm nog te kiezen
status-form-open-says = Het ontwerp is getekend in één vorm, maar die is nog niet gekozen. Klik om de vormen af te wegen.
birth-motive-hint = wij kiezen voor een alliantie, want
birth-actions-none = Nog niets afgesproken. Kies ‘Maak actie’ bij een aspect of kenmerk, of voeg hier zelf een actie toe.
birth-actions-says = { $done } van { $all } gedaan
birth-action-add = Actie erbij…
birth-action-done-of = Gedaan: { $name }
birth-action-what-of = Wat er gebeurt: { $name }
birth-action-who-of = Wie doet: { $name }
birth-action-by-of = Uiterlijk op: { $name }
birth-action-remove = Actie verwijderen: { $name }
birth-action-from = Komt van: { $name }

## Het geboortekaartje

birth-milestones-says = Een jaar of een datum, en wat er toen gebeurde. Zet het rondje bij de mijlpaal waarop de alliantie geboren is.
birth-milestone-born = Geboren bij { $name }
birth-milestone-when = Wanneer: { $name }
birth-milestone-when-hint = jaar of datum
birth-milestone-what = Wat: { $name }
birth-milestone-what-hint = wat er gebeurde
birth-milestone-remove = Mijlpaal verwijderen: { $name }
birth-milestone-new = Nieuwe mijlpaal
birth-milestone-new-hint = 2014 eerste gesprekken, dan Enter
birth-card-not-born = Nog niet geboren
birth-card-task-field-hint = waar de alliantie voor is
birth-card-weight-field-hint = circa 23 km dijk
birth-made-possible = Wat de geboorte mogelijk maakte
birth-card-possible-says = In een paar zinnen per invalshoek.
birth-card-project-field = Mogelijk door het project
birth-card-project-field-hint = wat in het project hielp
birth-card-people-field = Mogelijk door mensen
birth-card-people-field-hint = wie het mogelijk maakte, en hoe
birth-card-organisation-field = Mogelijk door de organisaties
birth-card-organisation-field-hint = wat in de organisaties hielp
birth-card-helped-field = Wie meehielp
birth-card-helped-field-hint = adviseurs, voorbeelden, anderen
birth-card-source-field = Waar het verteld is
birth-card-source-field-hint = boek, verslag of gesprek
command-export-birth-card = Geboortekaartje bewaren als plaatje…
birth-card-empty = Nog geen kaartje
birth-card-empty-says = Schrijf hieronder de mijlpalen op; dan verschijnt het kaartje hier, om te bewaren of af te drukken.
birth-card-save = Bewaar als plaatje…
birth-card-picture-says = Zo wordt het bewaard en afgedrukt, op A5 of A4 liggend. Wat hieronder leeg is, staat niet op het kaartje.
birth-card-image = Geboortekaartje van { $name }
