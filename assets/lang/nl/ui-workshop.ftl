### Werkvormen op het scherm: kiezen, maken, spelen, nabespreken; presenteren.

workshop-says = Oefeningen voor een zaal: fouten zoeken, risico’s plaatsen, onderhandelen. Signalen blijven uit beeld tot de nabespreking.
workshop-title = Oefening
workshop-page-exercise = Oefening
workshop-page-guide = Voor de begeleider
workshop-page-parking = Parkeerlijst
workshop-page-tables = Tafels
workshop-page-presented = Wat gepresenteerd wordt

workshop-make-title = Van dit ontwerp
workshop-make-says = Kies wat verborgen blijft, plant fouten en schrijf de opdracht. Alles komt in het bestand van dit ontwerp.
workshop-make = Maak een oefening van dit ontwerp
workshop-shipped = Klaar om te spelen
workshop-shipped-says = Een werkvorm opent als nieuw ontwerp zonder bestand. Wat nu open is, wordt eerst bewaard of gesloten.
workshop-minutes-of = { $minutes } minuten
workshop-open = Open: { $name }
exercise-oefening = Een ontwerp voor een spoorzone met vijftien fouten. Welke vindt de tafel?
exercise-twaalf-risicos = Twaalf risico’s liggen nog op tafel. Wie kan ze het best dragen, en waarom?
exercise-geval = Een leiding blijkt kapot en er moet vandaag besloten worden. Hoe loopt dat door mandaten en ladder?
exercise-staffel = Twee rollen, elk met vangrails. Maak samen een staffel waar beide mee kunnen leven.
exercise-team = De disciplines zijn er, de mensen ook. Zet ze zo neer dat beide kanten overal meedoen.
exercise-tien-punten = Ieder verdeelt tien punten over vijf condities. Waar kijken jullie anders?

workshop-kind = Soort
workshop-minutes = Minuten
workshop-table-name = Tafel
workshop-aim = Waar het om gaat
workshop-hides = Blijft verborgen:
workshop-hides-says = Verborgen is verborgen op het scherm. Op de opdrachtregel zegt ‘check’ nog alles.
workshop-begin = Begin de oefening
workshop-tasks = Stappen
workshop-task-add = Stap toevoegen
workshop-task-place = Waar { $name } gebeurt
workshop-task-earlier = { $name } eerder
workshop-task-later = { $name } later
workshop-task-remove = { $name } verwijderen
workshop-task-title = Naam van { $name }
workshop-task-says = Opdracht van { $name }
workshop-task-hints = Hints bij { $name }, één per regel
workshop-plant = Fouten planten
workshop-plant-says = Een fout die je plant, verandert dit ontwerp en komt in de sleutel. Eén keer ongedaan maken neemt beide terug.
workshop-plant-none = In dit ontwerp is geen fout van deze soorten te planten.
workshop-plant-this = Plant: { $name }
workshop-key-count = Sleutel: { $count ->
    [one] { $count } fout
   *[other] { $count } fouten
}
workshop-key-form-says = Alleen wie de oefening maakt, ziet dit. Tijdens het spelen staat het nergens.
workshop-unplant = Uit de sleutel: { $name }
workshop-planted-task = Te vinden in, bij { $name }
workshop-planted-title = Naam van de fout { $name }
workshop-planted-title-hint = Naam van de fout
workshop-planted-says = Wat je erover zegt: { $name }
workshop-planted-says-hint = Wat je erover zegt
workshop-planted-note = Notitie voor de trainer: { $name }
workshop-planted-note-hint = Notitie voor de trainer

workshop-hidden = Uit beeld tot de nabespreking: { $what }.
workshop-step-row = { $step }. { $title } ({ $place })
workshop-reset = Opnieuw spelen…
workshop-reset-asks = Markeringen, hints en wat onthuld is gaan weg. Wat in het ontwerp veranderd is, blijft.
workshop-reset-yes = Speel opnieuw
workshop-drop = Oefening weghalen…
workshop-drop-asks = De oefening gaat uit dit ontwerp, met de sleutel. De parkeerlijst blijft.
workshop-drop-yes = Haal weg
workshop-make-over = Aanpassen (toont alles)
workshop-no = Nee

workshop-clock-of = over van { $minutes } min
workshop-clock-over = Tijd om
workshop-clock-start = Start
workshop-clock-pause = Pauze
workshop-clock-more = + { $minutes }
workshop-step-open = Stap { $step }: { $place }
workshop-step-done = Stap { $step }: { $place }, klaar
workshop-task-of = Taak van stap { $step } van { $count }
workshop-to-place = Naar { $place }
workshop-hints = Hints
workshop-hints-asked = { $asked } van { $count } gevraagd
workshop-hint = Hint { $hint }
workshop-hint-show = Toon hint { $hint }
workshop-marks = Door deze tafel gemarkeerd
workshop-marks-none = Nog niets. Zet Markeer aan en klik op wat wringt, of ga er met Tab heen en druk op Enter.
workshop-look = Bekijk
workshop-mark-mode = Markeer
workshop-mark-part = Markeer het geheel
workshop-mark = Markering
workshop-mark-number = markering { $number }
workshop-mark-change = Wijzig { $name }
workshop-mark-remove = Verwijder { $name }
workshop-step-back = Stap { $step }
workshop-step-finish = Klaar met deze stap
workshop-key-says = Antwoorden bij de trainer
workshop-key-open = Sleutel openen…
workshop-key-asks = De sleutel is van de trainer. Daarna staat op het scherm wat gevonden is. Openen?
workshop-key-yes = Open de sleutel

workshop-card-part = Het geheel
workshop-card-asks = Wat wringt hier?
workshop-card-about = Gaat over
workshop-card-keep = Markeer
workshop-card-drop = Laat weg
workshop-card-drop-still = Toch weglaten
workshop-card-drops = Wat getypt is, gaat dan weg.
workshop-card-keys = Enter of Esc

workshop-found = Gevonden
workshop-found-says = gevonden van { $planted } geplante fouten
workshop-missed = Gemist
workshop-missed-says = gemist
workshop-unplanted = Niet geplant
workshop-unplanted-says = niet geplant, wel gemarkeerd: bespreken waard
workshop-covered = nog niet onthuld
workshop-found-of = { $found } van { $count }
workshop-rest = Overig
workshop-unplanted-list = Gemarkeerd, niet geplant
workshop-plate = Praatplaat met wat gevonden en gemist is
workshop-revealed-of = Onthuld: { $shown } van { $count }
workshop-reveal-first = Wat gevonden is, staat er al. Spatie of → onthult de volgende gemiste fout.
workshop-reveal-next = Onthul volgende
workshop-reveal-back = Bedek de laatste weer
workshop-reveal-all = Onthul alles…
workshop-all-asks = Alle fouten en alle signalen komen in beeld.
workshop-all-yes = Onthul alles
workshop-why = Waarom wringt dit
workshop-mends = Zo kan het kloppen
workshop-source = Bron
workshop-manual = Lees de plek
workshop-table-said = Wat deze tafel zei
workshop-said = ‘{ $words }’ (markering { $number })
workshop-said-nothing = Geen markering hierop.
workshop-note-show = Toon de notitie voor de trainer
workshop-note-hide = Verberg de notitie
workshop-counts = Telt toch mee
workshop-counts-not = Telt niet meer mee
workshop-park-this = Op de parkeerlijst
workshop-score-stays = De score blijft in dit bestand, op deze computer.
workshop-mend = Laat de reparatie zien: { $fix }
workshop-mend-says = in dit ontwerp, met één stap terug
workshop-reasons = Waar risico’s het best liggen
workshop-reasons-later = Komt in beeld zodra alles onthuld is.
workshop-reason-same = { $risk }: { $here }, ook hier
workshop-reason-other = { $risk }: hier { $here }, liever { $best }

workshop-seats = De rollen
workshop-seats-says = Elke kant ziet van beide wat het voorstel doet. Verander de staffel bij Geld en kijk hier opnieuw.
workshop-seats-to-money = Naar de staffel
workshop-rail-setback = { $amount } tegenvaller
workshop-rail-saving = { $amount } meevaller
workshop-rail-least = minstens { $amount }
workshop-rail-in = wordt { $gets }: binnen de vangrail
workshop-rail-out = wordt { $gets }: buiten de vangrail
workshop-rail-none = nog geen staffel afgesproken

workshop-parking-says = Wat nu niet past en niet vergeten mag worden: wat, wie, wanneer. Staat ook op de gedrukte pagina.
workshop-parking-new = Parkeer iets
workshop-parking-hint = Typ en druk op Enter
workshop-parked-what = Geparkeerd: { $name }
workshop-parked-who = Wie pakt op: { $name }
workshop-parked-by = Wanneer: { $name }
workshop-parked-remove = Van de parkeerlijst: { $name }
workshop-who-hint = wie
workshop-by-hint = wanneer

workshop-table = Tafel { $table }
workshop-tables-unsaved = Bewaar dit ontwerp eerst: de kopieën voor de tafels komen naast het bestand.
workshop-tables-says = Elke tafel krijgt een verse kopie naast dit bestand: zonder markeringen, met dezelfde sleutel.
workshop-tables-count = Aantal tafels
workshop-tables-make = Maak de kopieën
workshop-tables-replace = Vervang kopieën die er al zijn
workshop-tables-made = { $count ->
    [one] { $count } kopie gemaakt, naast dit bestand
   *[other] { $count } kopieën gemaakt, naast dit bestand
}
workshop-tables-there = { $table } is er al: er is niets gemaakt
workshop-tables-failed = { $table } is niet bewaard
workshop-tables-beside = Naast elkaar
workshop-tables-beside-says = Zet het ontwerp van een tafel naast dit ontwerp.

workshop-presented-says = Elke sectie is een stap. Vink aan wat de zaal ziet en zet de stappen in volgorde.
workshop-presented-earlier = { $name } eerder
workshop-presented-later = { $name } later
workshop-present = Begin met presenteren
workshop-present-keys = ← en → gaan door de stappen, S zet één deel in het licht, P tekent een ring om de aanwijzer, K toont de signalen, Esc gaat terug.

workshop-guide-save = Bewaar om af te drukken, met de sleutel…
workshop-guide-covered = De sleutel staat op de afgedrukte pagina. Op het scherm komt die pas als alles onthuld is.
guide-title = Voor de begeleider
guide-empty = Er is geen oefening in dit ontwerp.
guide-aim = Doel
guide-minutes = { $minutes } minuten
guide-course = Verloop
guide-tasks = Stappen
guide-key = Sleutel
guide-reasons = Waar risico’s het best liggen
guide-questions = Vragen voor de nabespreking

status-hidden = Signalen, tellingen en rode tekens zijn verborgen
status-marked = Gemarkeerd
status-hints = Hints

command-go-workshop = Naar Werkvormen
command-mark = Markeren aan of uit
command-staged-next = Volgende stap of onthulling
command-staged-before = Vorige stap of weer bedekken
command-spotlight = Eén deel in het licht
command-point = Ring om de aanwijzer
command-staged-signals = Signalen tonen of verbergen
command-room-window = Venster voor de zaal
room-window = Wat de zaal ziet
room-window-title = { $name } – voor de zaal

tables-failed = De kopieën zijn niet gemaakt.
tables-count = Kies van 1 tot en met { $most } tafels.
