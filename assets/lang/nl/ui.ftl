# Woorden die overal terugkomen: ernst, bronnen, lijsten, waarden zonder catalogus.

severity-blocker = Knelpunt
severity-warning = Let op
severity-hint = Tip
severity-question = Vraag

section-team = Team
section-collaboration = Samenwerking
section-ambition = Ambitie en belangen
section-surroundings = Omgeving
section-phases = Fasen en herijking
section-changes = Wijzigingen
section-precedents = Voorbeelden
section-workshop = Werkvormen
section-birth = Geboorte
section-bovenkant = Bovenkant
section-money = Geld
section-risks = Risico’s en kansen
section-principles = Beginselen
section-praatplaat = Praatplaat

source-nda = Nd Alliantieleren, { $heading }
source-gv = Geboorteverhalen, h. { $chapter }
source-es = Evaluatiespiegel, { $heading }
source-vl = Vlinders Gorinchem-Waardenburg
source-av = Ontwikkeling van allianties, { $heading }
source-risman = RISMAN
source-ours = eigen ervaring van de makers

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
arrangement-parents-in-dilemmas = Moederorganisaties denken mee over dilemma’s
arrangement-double-hat = Dubbele pet
arrangement-two-masters = Twee bazen
arrangement-other = Andere afspraak

# Het venster.
sections-design = ONTWERP
sections-together = SAMEN
sections-share = DELEN
menu-file = Bestand
menu-edit = Bewerken
menu-view = Beeld
menu-help = Help
zoom-now = Zoom: { $zoom }
choice-none = niet ingevuld
place-outside = buiten de disciplines
field-unreadable = Dit is niet te lezen. Verbeter het, of druk op Esc voor de oude waarde.
new-design = Nieuw ontwerp
new-risk = Nieuw risico
new-opportunity = Nieuwe kans
new-person = Nieuwe naam
copy-of = { $title } (kopie)

count-blocker = { $count ->
    [one] 1 knelpunt
   *[other] { $count } knelpunten
}
count-warning = { $count ->
    [one] 1 aandachtspunt
   *[other] { $count } aandachtspunten
}
count-hint = { $count ->
    [one] 1 tip
   *[other] { $count } tips
}

# Opdrachten.
command-new = Nieuw ontwerp…
command-open = Openen…
command-save = Opslaan
command-save-as = Opslaan als…
command-export-picture = Praatplaat bewaren als plaatje…
command-close = Ontwerp sluiten
command-quit = Afsluiten
command-undo = Ongedaan maken
command-undo-what = Ongedaan maken: { $what }
command-redo = Opnieuw
command-redo-what = Opnieuw: { $what }
command-add-risk = Risico toevoegen
command-add-opportunity = Kans toevoegen
command-rename = Naam wijzigen
command-duplicate = Dupliceren
command-delete = Verwijderen
command-move-left = Eén plaats naar links
command-move-right = Eén plaats naar rechts
command-move-to-tray = Terug naar Nog te plaatsen
command-move-to-alliance = Naar de alliantie
command-palette = Zoeken: opdrachten, velden en onderdelen
command-go-praatplaat = Ga naar Praatplaat
command-go-risks = Ga naar Risico’s en kansen
command-go-principles = Ga naar Beginselen
command-go-team = Ga naar Team
command-go-bovenkant = Ga naar Bovenkant
command-go-money = Ga naar Geld
present-before = Dit is het eerste onderdeel
present-before-to = Terug naar { $section }
present-after = Dit is het laatste onderdeel
present-after-to = Verder naar { $section }
present-back = Stoppen (Esc)
command-go-birth = Ga naar Geboorte
command-present = Presenteren
command-full-screen = Volledig scherm
command-zoom-in = Groter
command-zoom-out = Kleiner
command-zoom-reset = Gewone grootte
command-switch-theme = Licht of donker
command-contrast = Hoog contrast, of weer gewoon
command-switch-language = English
command-keys = Toetsen
command-about = Over Alliantietafel

# Namen van handelingen, achter ‘Ongedaan maken:’.
edit-rename-design = naam van het ontwerp
edit-set-form = vorm: { $place }
edit-set-phase = fase: { $place }
edit-set-phase-order = volgorde van de fasen
edit-set-stage = stadium van het ontwerp
edit-set-project = beschrijving van het project
edit-set-open-book = afspraak over open boek
edit-add-party = partij { $name } erbij
edit-remove-party = partij { $name } verwijderen
edit-set-party = partij { $name } wijzigen
edit-shift-party = partij { $name } verplaatsen
edit-add-risk = risico { $name } erbij
edit-add-opportunity = kans { $name } erbij
edit-move-risk = { $name } naar { $place }
edit-remove-risk = { $name } verwijderen
edit-merge-risks = { $name } samenvoegen
edit-set-risk = { $name } wijzigen
edit-add-measure = maatregel bij { $name }
edit-set-measure = maatregel bij { $name } wijzigen
edit-remove-measure = maatregel bij { $name } verwijderen
edit-adopt-dossier = risicodossier vaststellen
edit-add-discipline = discipline { $name } erbij
edit-count-share-of = waarvan de eigen mensen van OG een deel zijn
edit-rename-discipline = naam van { $name }
edit-remove-discipline = discipline { $name } verwijderen
edit-shift-discipline = { $name } verschuiven
edit-add-person = iemand erbij ({ $name })
edit-set-person = { $name } wijzigen
edit-move-person = { $name } verplaatsen ({ $place })
edit-remove-person = { $name } verwijderen
edit-add-vacancy = vacature voor { $place } in { $name }
edit-set-vacancy = vacature wijzigen
edit-fill-vacancy = vacature vervullen
edit-remove-vacancy = vacature verwijderen
edit-add-role = rol { $name } erbij
edit-set-role = rol { $name } wijzigen
edit-remove-role = rol { $name } verwijderen
edit-appoint = benoeming bij { $name }
edit-open-seat = open plek bij { $name }
edit-set-seat = open plek wijzigen
edit-remove-seat = plek bij { $name } verwijderen
edit-add-line = lijn tussen { $name }
edit-set-line = lijn wijzigen
edit-remove-line = lijn verwijderen
edit-add-subject = onderwerp { $name } erbij
edit-set-subject = onderwerp { $name } wijzigen
edit-remove-subject = onderwerp { $name } verwijderen
edit-add-mandate = mandaat voor { $name }
edit-set-mandate = mandaat wijzigen
edit-remove-mandate = mandaat verwijderen
edit-lay-lines = gebruikelijke lijnen trekken
edit-propose-mandates = mandaten voorstellen
edit-confirm-mandates = voorgestelde mandaten bevestigen
edit-renew-mandates = rol- en mandaatafspraken opnieuw vaststellen
edit-set-ladder = escalatieladder wijzigen
edit-set-decision-rule = manier van beslissen wijzigen
edit-set-votes = stemmen in het bestuur
edit-add-case = geval nalopen
edit-set-case = geval wijzigen
edit-remove-case = geval verwijderen
edit-add-principle = beginsel { $name } erbij
edit-remove-principle = beginsel { $name } verwijderen
edit-set-principle = beginsel { $name } wijzigen
edit-put-in-contract = beginselen in het contract
edit-sign-principle = handtekening onder { $name }
edit-unsign-principle = handtekening onder { $name } verwijderen
edit-shift-principle = { $name } verschuiven
edit-add-arrangement = afspraak erbij: { $name }
edit-set-arrangement = afspraak wijzigen
edit-remove-arrangement = afspraak verwijderen
edit-set-tab = TAB instellen
edit-set-fee = winst in het budget
edit-set-fee-at-risk = winst die op het spel staat
edit-set-risk-pot = risicobudget
edit-set-optimisation-room = optimalisatieruimte
edit-set-fund = alliantiefonds
edit-set-how-fixed = hoe het budget is vastgesteld
edit-set-price-weight = gewicht van de prijs
edit-set-client-reserve = reserve van OG
edit-set-shape = vorm van de schattingen
edit-add-cost = kostenpost { $name } erbij
edit-set-cost = kostenpost { $name } wijzigen
edit-remove-cost = kostenpost { $name } verwijderen
edit-shift-cost = kostenpost { $name } verschuiven
edit-set-tab-to-parts = TAB op de som van de onderdelen
edit-set-staffel = staffel kiezen
edit-remove-staffel = staffel verwijderen
edit-add-tier = trede erbij
edit-set-tier = trede wijzigen
edit-remove-tier = trede verwijderen
edit-set-cap = plafond voor ON
edit-set-partner = deel van { $name }
edit-add-group = risico’s die samen optreden: { $name }
edit-rename-group = groep { $name } anders noemen
edit-set-group = groep van { $name }
edit-remove-group = groep { $name } opheffen
edit-add-worked = rekenvoorbeeld erbij
edit-set-worked = rekenvoorbeeld wijzigen
edit-remove-worked = rekenvoorbeeld verwijderen
edit-add-note = notitie erbij
edit-set-note = notitie wijzigen
edit-remove-note = notitie verwijderen
edit-waive = bewust afwijken
edit-unwaive = afwijking intrekken
edit-set-threshold = eigen grens instellen
edit-several = meer tegelijk

# Signalen.
signals-title = Signalen
signals-none = Geen signalen
signals-none-says = Dat maakt nog geen goede alliantie. Het zegt alleen dat de regels hier niets zien.
signals-show = Toon
signals-waive = Bewust afwijken…
signals-waived = { $count ->
    [one] 1 keer bewust afgeweken
   *[other] { $count } keer bewust afgeweken
}
signals-waived-by = { $name } · { $date }
signals-unwaive = Afwijking intrekken

# Statusregel.
status-alignment = Gelijk belang
status-alignment-says = Het deel van de doorrekeningen waarin OG en ON samen winnen of verliezen, of een van beide rond nul uitkomt.
status-alignment-none = Pas te zeggen als er een staffel is: nu is nog niet afgesproken hoe het resultaat wordt verdeeld.
status-tab = TAB
status-expected = · verwacht
status-shared = Gedeeld
status-of-risk = van { $amount } risico
status-no-value = Nog geen risico’s met een bedrag
status-opportunities = Kansen
status-own = eigen mensen OG
status-own-says = De eigen mensen van OG als deel van de mensen in de disciplines: { $of }.
status-stage = Stadium
status-changed = Nog niet opgeslagen
status-saved = Opgeslagen in { $name }
said-undone = Ongedaan gemaakt: { $what }
said-redone = Opnieuw gedaan: { $what }
status-new = Nieuw, nog geen bestand

# Details.
details-close = Details sluiten
details-risk = Risico
details-opportunity = Kans
details-discipline = Discipline
details-person = Persoon
details-vacancy = Vacature
details-role = Rol
details-principle = Beginsel
details-party = Partij
details-design = Ontwerp
design-name = Naam
design-form = Vorm
design-phase = Fase van het project
design-phases = Volgorde van de fasen
design-phase-earlier = { $phase } eerder
design-phase-later = { $phase } later
design-phases-usual = Gebruikelijke volgorde
design-stage = Stadium van het ontwerp
design-stage-follows = { $stage } (volgt uit het ontwerp)
design-stage-says = Schets: nog geen mensen en rollen. Ontwerp: er zijn mensen of rollen. Afspreken: er is een TAB, een verdeling en een mandaat. Aan het werk: alle partijen tekenden de beginselen in het contract, of de realisatie loopt.
design-work = Soort werk
design-description = Waar het over gaat
notes-title = Notities
note-add = notitie
note-remove = Notitie verwijderen
note-remark = Opmerking
note-illustrative = Ter illustratie
note-source = Bron

# Rechtermuisknop.
menu-open = Details openen
menu-rename = Naam wijzigen
menu-remove = Verwijderen
menu-duplicate = Dupliceren
menu-move-to = Verplaats naar { $place }
menu-move-person = Verplaats naar…
menu-add-person = Iemand van { $side } toevoegen
menu-add-vacancy = Vacature voor { $side }
menu-add-risk-here = Risico hier toevoegen
menu-add-opportunity-here = Kans hier toevoegen
menu-move-selected-here = { $count ->
    [one] De gekozen kaart hierheen
   *[other] De { $count } gekozen kaarten hierheen
}

# Zoeken.
palette-button = Zoeken…
palette-hint = Zoek een opdracht, een veld of een onderdeel
palette-nothing = Niets gevonden

# Begin.
start-to-parties = Verder: partijen
start-to-phase = Verder: project en fase
start-make = Ontwerp maken
start-open = Openen…
start-back = Terug
start-client = Opdrachtgever (OG)
start-client-hint = bijvoorbeeld een waterschap of ProRail
start-contractor = Opdrachtnemer (ON)
start-contractor-hint = bijvoorbeeld een combinatie van aannemers
start-party-nth = { $side }, partij { $nth }
start-add-client = Nog een opdrachtgever
start-add-contractor = Nog een opdrachtnemer
start-partner = Partner
start-partners = Partners
start-partner-hint = bijvoorbeeld een waterschap, een provincie of een stichting
start-add-partner = Nog een partner
start-partners-say = Enter: naar de volgende naam; Ctrl+Enter: nog een partner eronder. Projecten en functies komen daarna, op de praatplaat.
start-party-up = { $name } naar boven
start-party-down = { $name } naar beneden
start-party-remove = { $name } weghalen
start-parties-say = Enter: naar de volgende naam; Ctrl+Enter: nog een partij eronder. Moederorganisaties en onafhankelijken komen later, bij Team.
start-name = Naam van het ontwerp
start-name-hint = bijvoorbeeld Dijkversterking Noord
start-work = Wat wordt er gemaakt?
start-phase = In welke fase is het project nu?
start-recent = ONLANGS GEOPEND
start-examples = VOORBEELDEN

# Hoe een open plek wordt vervuld.
filling-vacant = te vervullen
filling-changing = wisselend
filling-make-vacant = Te vervullen, niet wisselend
filling-make-changing = Wisselend: iedere keer iemand anders
filling-to = Plek van { $side }
filling-whose-of = Van wie de plek is: { $name }
filling-how-of = Hoe de plek wordt vervuld: { $name }
filling-who-of = Wie de vervulling regelt: { $name }
filling-who-hint = wie regelt het
filling-by-of = Vóór wanneer het geregeld is: { $name }
filling-by-hint = vóór, dd-mm-jjjj
filling-plan-before = vóór { $by }
filling-plan-who = { $who } regelt het
filling-plan-by = geregeld vóór { $by }

# Van wie iets is.
belonging-together = { $side } samen

example-zwaluw = Zwaluw
    .about = drie domeinen · spoor Zwolle-Herfte
example-lingense = Lingense Alliantie
    .about = drie domeinen · spoor Geldermalsen
example-markermeerdijken = Markermeerdijken
    .about = volledige alliantie · 33 km dijk
example-graaf-reinald = Graaf Reinald
    .about = volledige alliantie vanaf de verkenning · 23 km dijk
example-piet-hein = Piet Heintunnel
    .about = volledige alliantie · renovatie van een tunnel
example-de-wending = Sluis De Wending
    .about = volledige alliantie · alleen het nodige
example-zandwaard = Dijkversterking Zandwaard
    .about = nog geen vorm gekozen · is het de tijd?
example-oefening = Oefening: vind de fouten
    .about = voor in de workshop · 15 fouten
example-a2 = A2 Hooggelegen
    .about = volledige alliantie · verbreding van de A2
example-waardse = Waardse Alliantie
    .about = drie domeinen · deel van de Betuweroute
example-bataafse = Bataafse Alliantie
    .about = drie domeinen · spoor Houten

# Vragen.
dialog-unsaved = Wijzigingen opslaan?
dialog-save = Opslaan
dialog-discard = Niet opslaan
dialog-cancel = Annuleren
dialog-open = Openen
dialog-close = Sluiten
dialog-path = Map en naam van het bestand
dialog-path-open = Welk bestand openen?
dialog-path-save = Waar opslaan?
dialog-path-export = Waar het plaatje bewaren? (.png of .svg)
dialog-waive = Bewust afwijken
dialog-waive-why = Het signaal blijft op een eigen lijst staan, met reden en naam. Verandert waar het over gaat, dan komt het terug.
dialog-waive-reason = Reden
dialog-waive-name = Naam van wie dit beslist
dialog-waive-do = Bewust afwijken
file-kind-design = Ontwerp van een alliantie
file-kind-picture = Plaatje
about-title = Alliantietafel
about-version = Versie { $version }
about-says = Een programma waarmee het bestuur van een projectalliantie samen ontwerpt hoe het samenwerkt, beslist en deelt.
about-licence = Vrije software onder de licentie MIT of Apache-2.0. Het lettertype Inter valt onder de SIL Open Font License, de pictogrammen Material Symbols onder Apache-2.0. Het programma gebruikt geen netwerk.

# Slepen.
drag-stays = { $place }: blijft zoals het is
drag-share = { $place }: gedeeld { $now } → { $then }
drag-alignment = Gelijk belang { $now } → { $then }
drag-own-share = { $place }: eigen OG { $now } → { $then }
drag-solves = ✓ lost op: { $counts }
drag-raises = ⚠ roept op: { $counts }

# De praatplaat als onderdeel.
praatplaat-says = Het hele ontwerp in één beeld. Versleep risico’s en kansen tussen de domeinen, mensen tussen de disciplines.
praatplaat-save-picture = Bewaar als plaatje

# Fouten.
error-open = Het bestand is niet geopend
error-open-unchanged = Het bestand is niet veranderd.
error-open-still = Wat open stond, staat nog open.
error-save-unchanged = Er is niets overschreven.
error-open-kept = Het bestand is niet veranderd; wat open stond, staat nog open.
error-save = Het ontwerp is niet opgeslagen
error-write = Het programma kan dit ontwerp niet als tekst opschrijven. Dat is een fout in het programma zelf.
error-write-kept = Het bestand is zoals het was, en het ontwerp staat nog open. Maak de laatste stap ongedaan en sla dan weer op; geef de fout door aan wie het programma beheert.
error-export = Het plaatje is niet bewaard
error-export-kept = Het ontwerp zelf is niet veranderd. Kies een andere map of een naam die eindigt op .png of .svg.
error-file = Bestand: { $file }
error-too-large = Het bestand is { $size } groot, groter dan een ontwerp kan zijn. Is dit het goede bestand?
error-newer = Het bestand is gemaakt met een nieuwere versie van Alliantietafel (bestandsversie { $version }). Werk het programma bij om het te openen.
error-syntax = { $place }: { $what } Herstel die plek, of open een eerdere kopie van het bestand.
error-syntax-file = { $place }: { $what } Is dit het goede bestand? Open anders een eerdere kopie.
error-unknown = bij { $field } is ‘{ $written }’ onbekend.
error-possible = Mogelijk is: { $names }.
error-lacks = bij { $field } ontbreekt ‘{ $written }’.
error-twice = bij { $field } staat ‘{ $written }’ twee keer. Haal er een weg.
error-ends = de tekst houdt te vroeg op: er ontbreekt een haakje of een aanhalingsteken.
error-version = bestandsversie { $written } bestaat niet; de eerste is 1.
error-empty = het bestand is leeg.
error-no-design = het bestand begint niet als een ontwerp van Alliantietafel. Een ontwerp begint met een haakje en ‘version’.
error-header = bovenaan staat een regel die met # begint. Haal die regel weg.
error-after = na het laatste haakje staat nog tekst. Haal die weg.
error-deep = hier staan haakjes te diep in elkaar.
error-unknown-slip = bij { $field } is ‘{ $written }’ onbekend. Bedoeld is misschien ‘{ $meant }’.
error-slip-comma = bij { $field } staat { $written }. Schrijf een getal met een punt: { $meant }.
error-slip-thousands = bij { $field } staat { $written }. Schrijf een bedrag zonder tekens tussen de duizendtallen: { $meant }.
error-slip-percent = bij { $field } staat { $written }. Schrijf een percentage als deel van 1: { $meant }.
error-slip-euro = bij { $field } staat { $written }. Schrijf een bedrag zonder euroteken: { $meant }.
error-slip-quoted = bij { $field } staat { $written }. Schrijf een getal zonder aanhalingstekens: { $meant }.
error-slip-unquoted = bij { $field } staat { $written }. Zet tekst tussen aanhalingstekens: { $meant }.
error-slip-bare = bij { $field } staat { $written }. Schrijf erbij wat het is: { $meant }.
error-slip-alone = bij { $field } staat { $written }. Schrijf erachter wat erbij hoort: { $meant }.
error-slip-yes-no = bij { $field } staat { $written }. Ja is hier true, nee is false. Schrijf: { $meant }.
error-not-number = bij { $field } staat ‘{ $written }’, en dat is geen getal. Schrijf bijvoorbeeld 0.5 of 12.
error-not-whole = bij { $field } staat ‘{ $written }’. Daar hoort een heel getal van 0 of meer, bijvoorbeeld 10.
error-not-amount = bij { $field } staat ‘{ $written }’, en dat is geen bedrag. Schrijf bijvoorbeeld 1250000, of met centen 1250000.50.
error-not-yes-no = bij { $field } staat ‘{ $written }’. Schrijf true voor ja of false voor nee.
error-not-text = bij { $field } staat ‘{ $written }’. Daar hoort tekst tussen aanhalingstekens.
error-not-list = bij { $field } staat ‘{ $written }’. Daar hoort een lijst tussen [ en ].
error-not-group = bij { $field } staat ‘{ $written }’. Daar horen velden tussen ( en ).
error-not-choice = bij { $field } staat ‘{ $written }’. Daar hoort een naam die het programma kent, zonder aanhalingstekens.
error-not-id = bij { $field } staat ‘{ $written }’, en dat is geen id. Een id is een soort, een streepje en kleine letters of cijfers: r-kabels.
error-not-date = bij { $field } staat ‘{ $written }’, en dat is geen datum. Schrijf jaar, maand en dag: "2026-03-14".
error-not-order = bij { $field } staat niet elke fase precies één keer. Noem alle vijf één keer.
error-other-id = bij { $field } staat ‘{ $written }’, en dat is een id van iets anders. Hier hoort een id dat begint met { $meant }-.
error-parts = vóór ‘{ $written }’ bij { $field } ontbreekt een komma of een haakje.
error-odd = bij { $field } staat ‘{ $written }’, en dat kan daar niet.
error-field-start = het begin van het bestand
error-invalid-per-cent = bij { $field } staat { $written }. Een deel is een getal van 0 tot en met 1. Is { $written } % bedoeld, schrijf dan { $meant }.
error-invalid-fte = bij { $field } staat { $written }. Fte is per persoon, van 0 tot en met 1: voltijd is 1, vier dagen van de vijf is 0.8.
error-more = … en nog { $more } meer
error-place = Regel { $line }, teken { $column }
error-field-of = ‘{ $field }’ van ‘{ $about }’
error-field = ‘{ $field }’
error-invalid-twice = ‘{ $about }’ staat er twee keer, maar een id hoort bij één onderdeel. Geef het tweede een ander id.
error-invalid-listed = ‘{ $about }’ staat twee keer in een lijst waarin het één keer hoort. Haal er een weg.
error-invalid-missing = ‘{ $about }’ bestaat niet in dit ontwerp. Verwijder de verwijzing, of voeg het onderdeel toe.
error-invalid-share = bij { $field } staat { $written }. Een deel is een getal van 0 tot en met 1: 35 % is 0.35.
error-invalid-bound = bij { $field } staat een grens die niet tussen 0 en 10 keer het TAB ligt. 5 % is 0.05.
error-invalid-points = bij { $field } staat { $written }. Kies een aantal punten van 0 tot en met 10.
error-invalid-hundred = bij { $field } staat { $written }. Kies een heel getal van 0 tot en met 100.
error-invalid-count = bij { $field } staat { $written }. Kies een aantal van 1 tot en met 20.
error-invalid-order = bij ‘{ $about }’ staan de drie bedragen niet van laag naar hoog, of is er een negatief.
error-invalid-negative = bij { $field } staat { $written }. Een bedrag is hier nul of meer.
error-invalid-backwards = bij ‘{ $about }’ ligt de bovengrens onder de ondergrens. Wissel ze om.
error-invalid-long = bij { $field } staat een tekst van meer dan 200.000 tekens. Kort die in.
error-invalid-entry = { $field } noemt een beginsel dat er niet is. Bedoeld is misschien ‘{ $nearest }’.
error-invalid-loop = ‘{ $about }’ is een lijn van een rol naar zichzelf. Kies twee verschillende rollen.
error-not-found = Het bestand of de map bestaat niet. Controleer de naam.
error-permission = Er is geen toestemming voor dit bestand of deze map.
error-folder = Dit is een map en geen bestand. Kies een bestandsnaam.
error-full = De schijf is vol. Maak ruimte, of kies een andere plek.
error-read-only = Deze plek is alleen te lezen. Kies een andere map.
error-name = Deze naam kan hier niet. Kies een kortere of eenvoudiger naam.
error-held = Een ander programma houdt dit bestand vast. Misschien staat het daar nog open, of werkt OneDrive of een virusscanner het net bij. Sluit het daar, of probeer het over een minuut opnieuw.
error-name-device = De naam ‘{ $name }’ is in Windows van een apparaat en niet van een bestand. Kies een andere naam.
error-name-sign = In de naam ‘{ $name }’ staat het teken { $sign }, en dat kan in Windows niet. Laat het weg.
error-name-control = In de naam ‘{ $name }’ staat een onzichtbaar teken, en dat kan in Windows niet. Typ de naam opnieuw.
error-name-end = De naam ‘{ $name }’ eindigt op een punt of een spatie; die laat Windows weg. Kies een naam zonder.
error-no-text = Het bestand is geen tekst (UTF-8), en dus geen ontwerp van Alliantietafel.
error-system = Het systeem meldt: { $what }.
error-picture-ending = De naam eindigt niet op .svg of .png.

# Wat een bewaard plaatje mist.
lacking = Het plaatje is bewaard, met lege vakjes erin
lacking-why =
    { $count ->
        [one] Eén teken zit niet in het lettertype van het plaatje. Daar staat een leeg vakje:
       *[other] { $count } tekens zitten niet in het lettertype van het plaatje. Daar staat een leeg vakje:
    }
lacking-signs =
    { $signs } in ‘{ $words }’{ $more ->
        [0] {""}
        [one] {" "}en op nog één plek
       *[other] {" "}en op nog { $more } plekken
    }
lacking-do = De rest van het plaatje klopt, en het ontwerp is niet veranderd. Zet op die plekken gewone letters en bewaar het plaatje opnieuw, of laat het zo.

# Een plaatje dat te groot is om te lezen.
picture-drawing = { $name } wordt getekend…
picture-saved = { $name } is bewaard
picture-large = Het plaatje is bewaard, maar te groot om in één keer te lezen
picture-large-why = Er staat zoveel in dat het { $pages } bladzijden hoog is. Alles staat erop.
picture-large-smaller = Om het te kunnen openen is het kleiner gemaakt: { $percent } % van de gewone scherpte.
picture-large-do = Bewaar het met een naam die eindigt op .svg om er scherp op in te zoomen, of laat het ontwerp in de lijst van risico’s zien.

# Opdrachtregel en venster.
check-why = waarom
check-source = bron
check-fix = uitweg
check-nothing = geen signalen
window-no-display = Er is geen beeldscherm (DISPLAY en WAYLAND_DISPLAY zijn leeg); de opdrachten check, rules en render werken ook zonder.
window-lacks = Voor een venster ontbreekt { $package }; installeer het met de pakketbeheerder van dit systeem.
window-failed = Het venster gaat niet open: { $what }. Werk het stuurprogramma van de videokaart bij, of start het programma op een ander beeldscherm.
window-not-built = Dit programma is gebouwd zonder scherm; de opdrachten check, rules en render werken.

# Grenzen van het ontwerp.
thresholds-title = Eigen grenzen
thresholds-say = Vanaf hier spreekt een signaal. Leeg betekent de gewone grens.
threshold-client-share = Doel voor eigen mensen van OG (gewoon { $usual })
threshold-execution-left = Uitvoeringsrisico dat bij ON mag blijven (gewoon { $usual })
threshold-shared-least = Deel dat ten minste gedeeld is (gewoon { $usual })
threshold-overloaded = Overbelast vanaf dit aantal rollen (gewoon { $usual })

# Overschrijven.
dialog-overwrite = Dit bestand bestaat al
dialog-overwrite-why = Overschrijven vervangt wat erin staat: { $file }
dialog-overwrite-do = Overschrijven

# Wachten op het venster van het systeem.
dialog-opening = { $name } openen…
dialog-opening-why = Een groot ontwerp, of een bestand op een trage schijf of netwerkschijf, duurt even.
dialog-changed = Dit bestand is intussen gewijzigd
dialog-changed-why = Iemand anders, of een ander venster, heeft het na het openen opgeslagen: op { $at }, { $size } groot. Wat daarin veranderd is, staat niet in dit venster. Overschrijven vervangt dat bestand.
dialog-changed-why-size = Iemand anders, of een ander venster, heeft het na het openen opgeslagen; het is nu { $size } groot. Wat daarin veranderd is, staat niet in dit venster. Overschrijven vervangt dat bestand.
dialog-changed-newer = Onder deze naam staat nu een ontwerp van een nieuwere versie van Alliantietafel (bestandsversie { $version }). Dat wordt niet overschreven. Sla dit ontwerp op als kopie.
dialog-changed-copy = Opslaan als kopie…
dialog-changed-overwrite = Toch overschrijven
dialog-gone = Dit bestand is er niet meer
dialog-gone-why = Het is na het openen hernoemd, verplaatst of verwijderd. Het ontwerp staat nog open. ‘Hier opnieuw maken’ zet het terug onder de oude naam.
dialog-gone-folder = De map waarin het stond, is er niet meer. Het ontwerp staat nog open. Kies een andere plek.
dialog-gone-here = Hier opnieuw maken
dialog-gone-elsewhere = Ergens anders opslaan…
dialog-closed = Dit bestand is niet te lezen
dialog-closed-why = Daarom is niet na te gaan of iemand anders erin heeft gewerkt, en is er niets overschreven. Sla dit ontwerp op als kopie.
file-copy-of = { $nth ->
    [1] { $name } – kopie
   *[other] { $name } – kopie { $nth }
}
dialog-waiting = Kies een bestand
dialog-waiting-why = Het venster van het systeem staat open. Komt het niet, typ dan de naam.
dialog-waiting-type = Naam typen

sections-name = Onderdeel
signals-count = Signalen ({ $count })

# Woorden van het vak, te vinden met Zoeken.

word-bloedgroep = Bloedgroep
word-bloedgroep-says = de kant waar iemand vandaan komt: OG of ON
word-discipline = Discipline
word-discipline-says = een vakteam binnen de alliantie
word-competences = Competentieselectie
word-competences-says = kiezen op samenwerken, aan beide kanten
word-bovenkant = Bovenkant
word-bovenkant-says = alles boven het team: wie stuurt, beslist en hakt knopen door
word-amt = AMT (alliantiemanagementteam)
word-amt-says = de dagelijkse leiding van de alliantie
word-mandate = Mandaat
word-mandate-says = wie waarover beslist, en tot welk bedrag
word-escalation = Escalatie
word-escalation-says = wie het overneemt als men er niet uit komt
word-hats = Petten van de opdrachtgever
word-hats-says = partner, opdrachtgever, geldlijn en beheerder tegelijk
word-principle = Alliantiebeginsel
word-principle-says = gedrag dat de besturen in het contract tekenen
word-shared = Gedeeld of toebedeeld risico
word-shared-says = samen gedragen, of door één kant
word-three-points = Driepuntsschatting
word-three-points-says = laagste, waarschijnlijke en hoogste bedrag
word-tab = TAB (target budget)
word-tab-says = het afgesproken budget waaraan winst en verlies wordt gemeten
word-staffel = Staffel
word-staffel-says = wie welk deel krijgt of betaalt, per stap
word-cap = Plafond (cap)
word-cap-says = wat een kant hoogstens wint of verliest
word-fund = Alliantiefonds
word-fund-says = de pot waaruit gedeelde risico’s worden betaald
word-alignment = Gelijk belang
word-alignment-says = hoe vaak OG en ON samen winnen of verliezen
