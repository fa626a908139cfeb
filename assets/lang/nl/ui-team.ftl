# Het onderdeel Team: disciplines, mensen, partners, afspraken; en de formulieren van discipline, persoon en vacature.

team-says = Wie zit waar, van welke kant. Versleep mensen van de ene discipline naar de andere.
team-empty = Nog geen team
team-empty-says = Hier komen de disciplines met hun mensen, van OG en van ON, en de partijen daarachter.
team-start-usual = Begin met de gebruikelijke disciplines
team-discipline = Discipline
team-new-discipline = Nieuwe discipline
team-usual-disciplines = Gebruikelijke disciplines
team-all-usual = Alle gebruikelijke
team-all-there = Alle gebruikelijke disciplines zijn er al
team-rename = Naam wijzigen
team-earlier = Eerder in de rij
team-later = Later in de rij
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
team-outside-count = { $count } buiten de disciplines
team-own-share = Eigen mensen van OG
team-goal = doel
team-goal-name = Doel voor eigen mensen van OG, in procent van de fte. Leeg: het gebruikelijke doel.
team-nobody = nog niemand
team-hired = ingehuurd
team-vacancy = vacature
team-vacancy-for = Vacature { $side }
team-add-person = Iemand van { $side } toevoegen aan { $team }
team-add-vacancy = Vacature openen in { $team }
team-outside = Buiten de disciplines
team-outside-says = Mensen van de moederorganisaties, met een rol in de bovenkant.

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
team-remove-vacancy = Vacature verwijderen

team-parties = Partijen en moederorganisaties
team-add-party = Partij van { $side }
team-new-party = Nieuwe partij
team-party-name = Naam van partij { $name }
team-remove-party = Partij { $name } verwijderen
team-add-parent = Moederorganisatie achter { $name } toevoegen
team-new-parent = Nieuwe moederorganisatie
team-parent-name = Naam van moederorganisatie { $name }
team-remove-parent = Moederorganisatie { $name } verwijderen

team-arrangements = Afspraken rond het team
team-arrangements-says = Zet aan wat geregeld is, en schrijf op wat is afgesproken.
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
