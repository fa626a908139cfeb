# Het rapport: wat het zegt, in elk soort bestand.

report-board = Bestuur
    .for = Voor het bestuur
    .says = Hoe de alliantie is ontworpen, en wat nu van het bestuur wordt gevraagd
    .foot = rapport voor het bestuur
report-whole = Volledig
    .for = Volledig rapport
    .says = Alles wat het ontwerp zegt
    .foot = volledig rapport
report-contents = Inhoud
report-page-of = { $page } van { $count }
report-more =
    { $count ->
        [one] Nog 1 staat in het ontwerp zelf.
       *[other] Nog { $count } staan in het ontwerp zelf.
    }

report-part-decided = Wat is besloten, door wie
report-part-plate = Praatplaat
report-part-form = Vorm en waarom
report-part-bovenkant = Bovenkant en mandaten
report-part-principles = Beginselen, handtekening
report-part-money = Geld
report-part-risks = Grootste risico’s
report-part-signals = Signalen
report-part-since = Gewijzigd sinds het vorige rapport
report-part-questions = Open vragen, parkeerlijst
report-part-birth = Geboorte
report-part-team = Team
report-part-register = Dossier en maatregelen
report-part-ambition = Ambitie en belangen
report-part-together = Samenwerking, afspraken
report-part-surroundings = Omgeving
report-part-life = Fasen, kalender, wijzigingen
report-part-sources = Bronnen

report-asked = Gevraagd besluit
report-asked-nothing = Er ligt nu niets voor waar het bestuur over moet besluiten.
report-ask-signal = { $fix }. Waarom: { $title }
report-ask-talk = Bespreek wat hiermee gebeurt: { $title }
report-ask-change = Besluit over { $change }.
report-ask-change-by = Besluit over { $change }, uiterlijk { $by }.
report-ask-sign = Teken de beginselen uit het contract. Nog niet alles getekend: { $parties }.
report-ask-mandates =
    { $count ->
        [one] Stel het voorgestelde mandaat vast, of verander het.
       *[other] Stel de { $count } voorgestelde mandaten vast, of verander ze.
    }
report-decisions = Besloten
report-accepted = Afgeweken van: { $title }
report-signed =
    { $count ->
        [one] 1 beginsel getekend voor { $party }
       *[other] { $count } beginselen getekend voor { $party }
    }
report-form = { $form }
report-ambition = Waar het samen om gaat: { $text }
report-principle-holds = Waar het geldt
report-parties = Partijen en hun achterban

report-plate-says = De praatplaat van { $name }: { $roles } rollen in de bovenkant, { $risks } risico’s en { $opportunities } kansen op hun plek, { $principles } beginselen als fundament.
report-plate-shared = Van { $amount } verwachte risicowaarde is { $share } gedeeld.

report-bovenkant-says = De bovenkant: { $count } rollen met de lijnen ertussen. Wie wat beslist staat in de tabellen hieronder.
report-roles = Rollen: waarvoor wel en waarvoor niet
report-mandates = Wie beslist waarover
report-mandates-none = Er zijn nog geen mandaten afgesproken.
report-decides = Hoe het bestuur beslist: { $rule }.
report-ladder = Escalatieladder
report-deadlock = Als het bestuur er niet uitkomt: { $how }.
report-cases = Nagelopen gevallen
report-case = Het pad van ‘{ $title }’:

report-signatures = Handtekeningen
report-signed-by = { $who } ({ $count } van { $all } beginselen)

report-money-tab = Het taakstellend alliantiebudget (TAB) is { $tab }.
report-money-outcomes = Uit { $count } doorrekeningen komt gemiddeld { $cost } aan kosten, en een kans van { $within } om binnen het TAB te blijven.
report-budget = Budget
report-partners = Verdeling binnen elke kant
report-curve-says = Wat OG en ON krijgen of betalen bij elke uitkomst van de kosten, rond het TAB van { $tab }. Dezelfde bedragen staan in de staffel en de rekenvoorbeelden.
report-bridge-says = Van het deel volgens de staffel naar het resultaat van elke kant. Dezelfde bedragen staan in de tabel hieronder.
report-assumptions = Aannames: { $count } doorrekeningen, startgetal { $seed }. Met hetzelfde startgetal komt iedereen op dezelfde cijfers uit.

report-register-cut = Op papier staan de { $shown } zwaarste risico’s en kansen. Nog { $left } staan in het dossier van het ontwerp zelf, ook als rekenblad te bewaren.
report-paying = Maatregelen die zich terugverdienen en niet gepland zijn

report-signals-open = Open
report-signals-accepted = Bewust afgeweken
report-signals-later = Voor later
report-later =
    { $count ->
        [one] 1 signaal wacht op een later stadium.
       *[other] { $count } signalen wachten op een later stadium.
    }
report-since =
    { $count ->
        [0] Sinds { $name } is er niets veranderd.
        [one] Sinds { $name } is er 1 verschil.
       *[other] Sinds { $name } zijn er { $count } verschillen.
    }
report-open-questions = Open vragen
report-waiting =
    { $count ->
        [one] 1 risico of kans wacht nog op een schatting.
       *[other] { $count } risico’s en kansen wachten nog op een schatting.
    }
report-parked = Parkeerlijst

report-birth-says = Het geboortekaartje van { $name }.
report-scores = Is het tijd voor een alliantie?
report-view = Blik
report-aspect = Aspect
report-stands = Staat op
report-actions = Afgesproken acties
report-by = Uiterlijk
report-done = Gedaan
report-team = In de disciplines werken { $client } mensen van OG en { $contractor } van ON.
report-team-own = In fte en zonder de uitvoering zijn de eigen mensen van OG { $share } van het team.
report-course = Hoe het verloopt
report-arrangements = Afspraken
report-sheet-says = { $name }: de bladzijde die dit onderdeel ook zelf afdrukt.
report-calendar = Kalender
report-changes = Wijzigingen van de opdracht
report-forecast = Wat de wijzigingen met de verwachting doen
report-harvest = Leren en oogsten

report-sources-rules = Waar de signalen op steunen
report-sources-design = Waar feiten in dit ontwerp vandaan komen
report-sources-made-up = Wat als voorbeeld is bedacht
report-made-by = Gemaakt met { $with }.

report-loose-plate = A3-plaat
report-loose-mandates = Mandaattabel
report-loose-signatures = Handtekeningen
report-loose-form = Leeg formulier
report-loose-birth-card = Geboortekaartje

## Wat er gebeurt, in het menu om ongedaan te maken

edit-set-report-shape = rapport: { $place }
edit-set-report-for-whom = voor wie het rapport is
edit-set-report-foreword = voorwoord van het rapport
edit-take-into-report = in het rapport: { $place }
edit-leave-out-of-report = uit het rapport: { $place }
edit-move-in-report = plek in het rapport: { $place }
edit-usual-report = gewone onderdelen in het rapport: { $place }
report-programme-money = Partners brengen samen { $contributions } in; daar komen { $grants } aan subsidies bij.
report-programme-over = Er is { $amount } meer aan projecten beloofd dan de partners inbrengen.
report-programme-left = Van de inbreng is { $amount } nog niet verdeeld over de projecten.
report-programme-partners = Inbreng en stem per partner
report-programme-projects = Wat naar elk project gaat
report-money-tenth = Kost het werk een tiende meer: { $says }
report-deadlock-none = Wat er gebeurt als ook de laatste stap er niet uitkomt, is nog niet afgesproken.
report-since-solved = Signalen die zijn opgelost
report-since-new = Nieuwe signalen
report-team-own-all = In fte zijn de eigen mensen van OG { $share } van het team.
report-signals-hidden = Dit is een oefening: de signalen staan hier niet, wie meedoet vindt ze.
