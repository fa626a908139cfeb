# Het onderdeel Team: disciplines, mensen, partners, afspraken; en de formulieren van discipline, persoon en vacature.

team-says = Wie zit waar, van welke kant. Versleep mensen naar een andere discipline, of naar een plek in de bovenkant.
team-empty = Nog geen team
team-empty-says = Hier komen de disciplines met hun mensen, van OG en van ON, en de partijen daarachter.
team-start-usual = Begin met de gebruikelijke disciplines
team-discipline = Discipline
team-new-discipline = Nieuwe discipline
team-all-usual = Alle gebruikelijke
team-all-there = Alle gebruikelijke disciplines zijn er al
team-rename = Naam wijzigen
team-more = Meer over { $name }
team-remove-discipline = Discipline verwijderen
team-remove-with-people =
    { $count ->
        [one] Discipline verwijderen, met 1 persoon
       *[other] Discipline verwijderen, met { $count } mensen
    }

team-fte = fte
team-vacancies =
    { $count ->
        [one] 1 vacature
       *[other] { $count } vacatures
    }
team-own-share = Eigen mensen van OG
team-share-of = Waarvan de eigen mensen van OG een deel zijn
team-share-beside-builders = zonder de uitvoering
team-share-of-everybody = van iedereen
team-goal = doel
team-goal-name = Doel voor eigen mensen van OG, in procent van de fte. Leeg: het gebruikelijke doel.
team-nobody = nog niemand
team-hired = ingehuurd
team-vacancy = vacature
team-changing = wisselend
team-vacancy-for = Vacature { $side }
team-add-person = Iemand van { $side } toevoegen aan { $team }
team-outside = Buiten het team
team-outside-says = Mensen zonder plek in een discipline; vaak met een rol in de bovenkant.

team-discipline-name = Naam van de discipline
team-person-name = Naam
team-function = Functie
team-function-of = Functie van { $name }
team-function-sought = Gezochte functie
team-usual-functions = Kies een gebruikelijke functie
team-side = Kant
team-side-of = Kant van { $name }
team-side-sought = Kant die de vacature vervult
team-parent = Moederorganisatie
team-decides-in = Eigen besluit duurt (dagen)
team-parent-of = Moederorganisatie van { $name }
team-no-parents = Bij { $side } staan nog geen moederorganisaties. Ze staan bij Team, onder Partijen en moederorganisaties.
team-unknown = niet ingevuld
team-fte-long = Fte, van 0 tot 1
team-fte-of = Fte van { $name }
team-fte-sought = Fte van de vacature
team-in-discipline = Discipline
team-discipline-of = Discipline van { $name }
team-is-hired = Ingehuurd
team-is-assessed = Competentie voor samenwerken beoordeeld
team-can-bind = Kan de eigen partij binden
team-roles = Rollen in de bovenkant
team-no-roles = geen
team-remove-person = Persoon verwijderen
team-fill = Vervuld door
team-fill-hint = naam, dan Enter
team-fill-by = Of door iemand van het team
team-fill-by-none = kies iemand
team-vacancy-plan = Wie de vervulling regelt, en vóór wanneer
team-remove-vacancy = Vacature verwijderen

team-add-party = Partij van { $side }
team-new-party = Nieuwe partij
team-party-name = Naam van partij { $name }
team-remove-party = Partij { $name } verwijderen
team-add-parent = Moederorganisatie achter { $name } toevoegen
team-new-parent = Nieuwe moederorganisatie
team-parent-name = Naam van moederorganisatie { $name }
team-remove-parent = Moederorganisatie { $name } verwijderen
team-add-partner = Partner zonder kant
team-add-independent = Onafhankelijke
team-other-standings = Wie niet van OG of ON is: partners in een programma, een onafhankelijk voorzitter, een toetser.
team-party-standing = Plek aan tafel van { $name }
team-party-up = Partij { $name } naar boven
team-party-down = Partij { $name } naar beneden
team-party-share = { $share } van { $side }
team-party-share-of = Aandeel van { $name } in het resultaat: { $share }. Naar Geld
team-decides = beslist in
team-decides-days = dagen
team-decides-in-of = In hoeveel dagen { $name } zelf beslist
team-decides-says = Hoelang een eigen besluit duurt, van vraag tot antwoord: van AB of DB, raad, provinciale staten of directie. Leeg: niet bekend.
team-arrangement-reason = Waarom: { $name }
team-arrangement-reason-hint = waarom zo, of waarom anders dan gebruikelijk

team-arrangements-says = { $done } van de { $all } geregeld. Schrijf op wat is afgesproken, wie ervoor zorgt en wanneer.
team-add-arrangement = Andere afspraak
team-remove-arrangement = Afspraak { $name } verwijderen
team-arrangement-text = Wat is afgesproken over { $name }
team-arrangement-text-hint = wat is afgesproken
team-arrangement-who = Wie zorgt voor { $name }
team-arrangement-who-hint = wie
team-arrangement-when = Wanneer { $name }
team-arrangement-when-hint = wanneer
team-arrangement-leaning = Controle of vertrouwen bij { $name }
team-leaning-none = leunt op …
team-leaning-control = controle
team-leaning-trust = vertrouwen

# Namen van handelingen, achter ‘Ongedaan maken:’.
edit-move-vacancy = vacature verplaatsen ({ $place })
edit-add-many = { $name } erbij
newcomers-vacancies =
    { $count ->
        [one] 1 vacature { $side }
       *[other] { $count } vacatures { $side }
    }

# Het bord.
team-tab-board = Bord
team-tab-holders = Rollen
team-tab-arrangements = Afspraken
team-tab-parties = Partijen
team-board-name = Bord van het team
team-bovenkant = Bovenkant
team-chip-board = Bestuur
team-chip-amt = AMT
team-own-discipline = Eigen discipline
team-people = mensen
team-own = eigen
team-assessed = competentie beoordeeld
team-holds = rollen: { $roles }
team-overloaded = overbelast
team-role-count = { $count } rollen
team-own-of-goal = Eigen mensen van OG: { $share } van de fte, doel { $goal }
team-own-and-hired = ({ $own } eigen, { $hired } ingehuurd)
team-goal-met = van de fte · doel gehaald
team-goal-short = van de fte · nog { $fte } fte onder het doel
team-fill-vacancy = Vervul: { $name }
team-take-seat = Plek van { $name } in { $role } afnemen
team-seat = Plek
team-seat-for = Open plek { $side }
team-seat-changing = Wisselende plek { $side }
team-give-seat = Plek geven in { $role }
team-open-seat = Open plek voor { $side }
team-votes = Stemmen: { $client } OG · { $contractor } ON
team-role-lacks = { $role } ontbreekt.
team-add-role = { $role } toevoegen
team-grip = { $name } naar een andere plek slepen
team-add-more = Meer toevoegen aan { $team }
team-to-left = Naar links
team-to-right = Naar rechts
team-remove-keep-people = Discipline verwijderen, mensen blijven buiten het team
team-menu-seat = Plek geven in…
team-menu-leave = Plek in { $role } afnemen
team-menu-fill = Vervullen
team-drag-seat = { $place }: krijgt een plek
team-drag-order = { $place }: andere volgorde
team-vacancy-filled = Vacature vervuld

# Meer tegelijk.
team-add-many = Meer tegelijk
team-many-to = bij
team-per-party = Per partij
team-of-party = { $name }: { $people ->
        [one] 1 persoon
       *[other] { $people } mensen
    }, { $fte } fte
team-party-unknown = { $side }, partij niet bekend
team-independents =
    { $count ->
        [one] 1 onafhankelijk, telt niet mee
       *[other] { $count } onafhankelijk, tellen niet mee
    }
team-partners =
    { $count ->
        [one] 1 van een partner, telt niet mee
       *[other] { $count } van partners, tellen niet mee
    }
team-many-as-form = Liever invullen
team-many-as-line = Liever typen
team-many-close = Meer tegelijk sluiten
team-many-line = Wie erbij komt, in één regel
team-many-hint = 3 ontwerpers ON, 1 vacature OG planner
team-many-add = Toevoegen
team-many-says = Aantal, functie en kant, in elke volgorde. Ook: ingehuurd, 0,5 fte, vacature, bij Ontwerp. Scheid met een komma.
team-many-says-party = Een partij mag ook bij naam.
team-many-will = Erbij: { $what }.
team-many-one = { $what }, bij { $place }
team-someone = mensen
team-many-count = Aantal
team-many-function = Functie van wie erbij komt
team-many-fte = Fte per persoon
team-many-vacancy = vacature
team-many-hired = van buiten ingehuurd
newcomers-no-side = Van welke kant is ‘{ $words }’? Zet er OG of ON bij.
newcomers-two-sides = In ‘{ $words }’ staan twee kanten. Scheid ze met een komma.
newcomers-count = ‘{ $words }’ is geen aantal van 1 tot en met { $most }.
newcomers-two-counts = ‘{ $words }’ is een tweede getal. Is het fte, zet er dan fte achter.
newcomers-fte = In ‘{ $words }’ is de fte niet te lezen. Fte is per persoon, boven 0 en hooguit 1.
newcomers-nothing = Wat komt erbij? ‘{ $words }’ noemt geen functie en geen kant.
newcomers-no-place = Er is geen discipline ‘{ $words }’.

# Wie welke rollen heeft.
team-holders-says =
    { $people ->
        [one] 1 persoon heeft een rol in de bovenkant
       *[other] { $people } mensen hebben een rol in de bovenkant
    }{ $busy ->
        [0] .
        [one] , van wie 1 overbelast.
       *[other] , van wie { $busy } overbelast.
    }
team-overloaded-from = Overbelast vanaf
team-overloaded-from-name = Overbelast vanaf dit aantal rollen. Leeg: het gebruikelijke aantal.
team-roles-word = rollen
team-holders-none = Nog niemand heeft een rol in de bovenkant.
team-double-hat = dubbele pet
team-double-hat-arranged = dubbele pet geregeld

# Afspraken: waarom.
team-not-arranged = nog niet geregeld
team-arrange = Regelen
team-arrange-named = Regelen: { $name }
team-why-selection = Kies mensen op wat ze kunnen in samenwerking, en niet alleen op vakkennis.
team-why-location = Eén plek voor het hele team, los van de moederorganisaties.
team-why-shutters = Wie een eigen plek heeft, haalt vaak buitenstaanders binnen: zo wordt het geen eiland.
team-why-onboarding = Wie later komt, hoort wat is afgesproken en waarom.
team-why-forming = Tijd om een team te worden, bij de start en als de bezetting verandert.
team-many-hint-partners = 3 ontwerpers { $one }, 1 vacature planner { $other }
team-many-says-partner = Aantal, functie en partner, in elke volgorde. Ook: ingehuurd, 0,5 fte, vacature, bij Ontwerp. Scheid met een komma.
newcomers-no-partner = Van welke partner is ‘{ $words }’? Zet de naam erbij.
