# Een geval nalopen.

arrangement-hat-partner = Pet van partner
arrangement-hat-client = Pet van opdrachtgever
arrangement-hat-funder-link = Pet van schakel naar de financier
arrangement-hat-owner = Pet van eigenaar en beheerder
arrangement-exit = Einde en overdracht
arrangement-no-staffel = Geen staffel, maar een andere verdeling
arrangement-change-settlement = Wijzigingen en verrekening
arrangement-market-conformity = Toets aan de markt

deadlock-expert = deskundige die beide kanten aanvaarden
deadlock-chair = onafhankelijk voorzitter
deadlock-mediation = mediator
deadlock-parents-boards = besturen van de moederorganisaties samen
deadlock-other = anders

edit-reserve-subject = voorbehoud van { $name } wijzigen
edit-set-deadlock = weg uit een patstelling wijzigen

edit-decide = wie beslist over { $name }
edit-add-limit = grens toevoegen bij { $name }
edit-move-limit = grens van { $name } verzetten

walk-open = Loop een geval na…
walk-title = Loop een geval na
walk-says = Kies waarover, hoeveel en vanaf wanneer. Het pad laat zien wie beslist en waar het heen gaat zonder akkoord.
walk-close = Geval sluiten
walk-subject = Onderwerp van het geval
walk-subject-label = Onderwerp
walk-amount = Bedrag van het geval
walk-amount-label = Bedrag
walk-day = Dag waarop het geval begint
walk-day-label = Begint op
walk-day-hint = dd-mm-jjjj
walk-risk = Risico als voorbeeld
walk-risk-label = Voorbeeld
walk-no-subject = kies een onderwerp
walk-no-risk = zonder risico
walk-previous = Vorige stap
walk-next = Volgende stap
walk-count = stap { $at } van { $count }
walk-go = Stap { $nth }: { $says }
walk-keep = Bewaar dit geval
walk-update = Werk het bewaarde geval bij
walk-new-case = { $subject }, { $amount }

walk-lead-day = { $date }: { $says }
walk-lead-term =
    { $days ->
        [one] 1 dag, uiterlijk { $date }: { $says }
       *[other] { $days } dagen, uiterlijk { $date }: { $says }
    }
walk-lead-days =
    { $days ->
        [one] 1 dag: { $says }
       *[other] { $days } dagen: { $says }
    }
walk-lead-open = Zonder termijn: { $says }
walk-then = { $says }; lukt dat niet, dan { $next }
walk-next-step = naar { $who }
walk-next-deadlock = de afgesproken weg uit de patstelling
walk-next-none = is er geen ladder
walk-next-no-way-out = is er geen weg uit de patstelling afgesproken
walk-decides = { $who } beslist
walk-decides-with = { $who } beslist samen met { $with }
walk-double = { $who } beslissen hier elk alleen
walk-reserved = { $who } beslist, als enige: dit houdt de opdrachtgever aan zich
walk-reserved-together = { $who } beslissen samen, zonder de anderen: dit houden de opdrachtgevers aan zich
walk-no-subject-stop = Nog geen onderwerp gekozen
walk-nobody = Over { $amount } beslist niemand
walk-nobody-plain = Hierover beslist niemand
walk-climb-talk = { $who } bespreekt het
walk-climb-advise = { $who } adviseert
walk-climb-decide = { $who } beslist
walk-climb-claim = { $who } start een claimprocedure
walk-no-role = niemand: deze stap heeft geen rol
walk-no-ladder = Zonder akkoord loopt het vast: er is geen ladder
walk-deadlock = Daarna de afgesproken weg uit de patstelling: { $kind }
walk-deadlock-by = Daarna de afgesproken weg uit de patstelling: { $kind }, door { $who }
walk-no-way-out = Daarna loopt het vast: er is geen weg uit een patstelling afgesproken
walk-vacant = { $who }: deze rol heeft nog niemand
walk-waits = { $parent } beslist eerst zelf en heeft daar { $days } dagen voor nodig
walk-above = Wordt het meer dan { $limit }, dan beslist { $who }.
walk-above-nobody = Wordt het meer dan { $limit }, dan beslist niemand.
walk-stops = Hier stopt het.
walk-holds = Het pad houdt tot het eind.
walk-fix-mandate = geef het mandaat aan …
walk-fix-mandate-name = Wie hierover beslist
walk-fix-role = kies een rol …
walk-fix-role-name = Wie deze stap zet
walk-fix-vacant = Vul { $role } in
walk-fix-ladder = Neem de gebruikelijke ladder
walk-fix-deadlock = spreek een weg uit de patstelling af …
walk-fix-deadlock-name = Weg uit de patstelling

bovenkant-case-walk = Loop { $name } na
bovenkant-case-walk-short = Loop na
bovenkant-case-holds = het pad houdt
bovenkant-case-breaks = loopt vast bij stap { $step }
bovenkant-no-cases = Nog geen geval bewaard. Loop een geval na en bewaar het: loopt het later vast, dan komt er een signaal.
walk-lead-plain = { $says }

table-says = Wie beslist waarover, tot welk bedrag. Druk op een cel om te kiezen.
table-name = Mandaattabel
table-subject = Onderwerp
table-all = alle bedragen
table-up-to = tot { $amount }
table-above = daarboven
table-move-limit = Grens { $amount } verzetten
table-cell = { $subject }: { $who }
table-cell-band = { $subject }, { $band }: { $who }
table-nobody = niemand
table-proposed = { $who } (voorstel)
table-proposed-says = Met (voorstel) staat er wie gewoonlijk zou beslissen. Loop het samen langs: wie een cel verandert, beslist erover; de rest telt pas na bevestigen.
table-confirm = Bevestig het voorstel
table-propose = Stel mandaten voor
table-propose-tip = Vult de gebruikelijke onderwerpen waarover nog niemand beslist, met grenzen naar de hoogte van TAB of budget
table-propose-tab = Stem de grenzen af op TAB of budget
table-double = dubbel: { $names }
table-with = { $who }, samen met { $with }
table-reserved = { $who }, als enige
table-rename = { $name } hernoemen
table-menu = Meer over { $name }
table-menu-rename = Hernoemen
table-menu-money = Besluiten hebben een bedrag
table-menu-reserved = Alleen de opdrachtgever beslist
table-menu-remove = Verwijderen, met mandaten

cell-reserved = Dit houdt de opdrachtgever aan zich. De alliantie beslist er niet over.
cell-free = Niet meer voorbehouden
cell-decides = { $who } beslist
cell-nobody = niemand
cell-nobody-decides = Niemand beslist
cell-with = Samen met
cell-with-name = Samen met { $who }
cell-up-to = Tot en met
cell-limit-name = Grens { $amount } van { $name }
cell-limit-tip = Leeg: deze grens vervalt
cell-limit-later = Kies eerst wie beslist; daarna kan er een grens bij.
cell-add-limit = Grens toevoegen bij
cell-add-limit-name = Grens toevoegen bij { $name }
cell-add-limit-hint = bedrag
limit-title = Grens { $amount }
limit-says = Een grens geldt per onderwerp. Leeg: de grens vervalt.

ladder-says = Waar een geschil heen gaat, en na hoeveel dagen het verder gaat.
ladder-handle = Stap { $step } verplaatsen
ladder-handle-tip = Sleep om te ordenen, of Ctrl met pijl omhoog of omlaag
ladder-menu = Meer over stap { $step }
ladder-by-day = klaar op dag { $day }
ladder-no-day = zonder einddag

hats-says = Een opdrachtgever draagt vier petten. Elke pet heeft een drager, en een afspraak voor als petten botsen.
hats-wears = Pet { $hat }, gedragen door { $role }
hats-conflict = Bij botsing met de pet { $hat }
hats-conflict-hint = als deze pet botst met een andere: wat is afgesproken

reserved-title = Voorbehouden aan de opdrachtgever
reserved-says = Een korte lijst van wat alleen de opdrachtgever beslist. Een lange lijst maakt van partners weer opdrachtgever en opdrachtnemer.
reserved-none = Nog niets voorbehouden. Begin met een gebruikelijk onderwerp.
reserved-no-client = er is nog geen rol van de opdrachtgever
reserved-free = { $name } niet meer voorbehouden
reserved-add = { $name } voorbehouden aan de opdrachtgever
reserved-choose = Ander onderwerp
reserved-emergency = Noodsituaties
reserved-regulation = Wet- en regelgeving
reserved-media = Media en woordvoering

deadlock-title = Weg uit een patstelling
deadlock-says = Wie alleen samen beslist, spreekt af hoe het verder gaat als de ladder op is.
deadlock-kind = Wat de patstelling doorbreekt
deadlock-role = Door welke rol
deadlock-no-role = geen rol uit de bovenkant
deadlock-text = Hoe dat gaat
deadlock-text-hint = bijvoorbeeld: bindend advies binnen tien dagen

bind-title = Bevoegd om te binden
bind-says = Wie in het alliantiebestuur zit, kan binnen een vastgelegd mandaat voor de eigen partij tekenen.
bind-nobody = Nog niemand in het alliantiebestuur.
bind-open-board = Vul het alliantiebestuur in
bind-short = kan binden
bind-can = { $name } kan de eigen partij binden
