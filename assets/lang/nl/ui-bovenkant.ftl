# Het onderdeel Bovenkant: rollen, lijnen, petten, mandaten, escalatie, besluiten, nagelopen gevallen; het rolformulier.

bovenkant-says = Wie is waarvan, wie beslist waarover, en waar gaat een geschil naartoe.
bovenkant-empty = Nog geen bovenkant
bovenkant-empty-says = Hier komen de rollen boven het team, de lijnen ertussen, de mandaten en de escalatieladder.
bovenkant-start-usual = Begin met de gebruikelijke bovenkant
bovenkant-add-role = Rol
bovenkant-own-role = Eigen rol
bovenkant-new-role = Nieuwe rol
bovenkant-vacant = nog niemand
bovenkant-vacancy = vacature { $side }
bovenkant-changing = wisselend, { $side }
bovenkant-still-empty = nog leeg
bovenkant-for = Wel van: { $words }
bovenkant-not-for = Niet van: { $words }

bovenkant-role-name = Naam van de rol
bovenkant-role-kind = Soort rol
bovenkant-purpose = Wel van
bovenkant-purpose-hint = waar deze rol over gaat
bovenkant-limits = Niet van
bovenkant-limits-hint = waar deze rol niet over gaat
bovenkant-role-party = Partij van de rol
bovenkant-reason = Waarom zo
bovenkant-reason-hint = waarom deze rol er zo uitziet, of anders is dan gebruikelijk
bovenkant-seats = Wie
bovenkant-appoint = Benoem iemand uit het team
bovenkant-appoint-new = Iemand van buiten het team
bovenkant-appoint-new-hint = iemand van buiten: naam
bovenkant-side-of-new = Kant van wie van buiten komt
bovenkant-fill-hint = naam van wie hier komt
bovenkant-open-seat = Plek voor { $side }
bovenkant-open-seats = Open plek voor …
bovenkant-remove-seat = { $name } uit deze rol halen
bovenkant-hats-of-role = Petten van de opdrachtgever
bovenkant-reconfirmed = Laatst vastgesteld in de fase
bovenkant-no-lines = nog geen lijnen
bovenkant-remove-line = Lijn verwijderen: { $name }
bovenkant-remove-role = Rol verwijderen, met lijnen en mandaten

bovenkant-lines = Lijnen
bovenkant-no-lines-yet = Nog geen lijnen. Een lijn zegt wie aan wie rapporteert, adviseert of met wie beslist.
bovenkant-lines-need-roles = Voor een lijn zijn twee rollen nodig.
bovenkant-line = { $from } naar { $to }
bovenkant-line-from = Begin van de lijn { $line }
bovenkant-line-kind = Soort van de lijn { $line }
bovenkant-line-to = Eind van de lijn { $line }
bovenkant-line-subject = Onderwerp van de lijn { $line }
bovenkant-remove-line-between = Lijn verwijderen: { $line }
bovenkant-everything = alles
bovenkant-about = over: { $subject }
bovenkant-new-line = Nieuwe lijn
bovenkant-new-line-from = van …
    .name = Begin van een nieuwe lijn
bovenkant-new-line-to = naar …
    .name = Eind van een nieuwe lijn

bovenkant-hats = Vier petten van de opdrachtgever
bovenkant-hats-says = Elke pet heeft een drager, of ligt bewust bij een andere rol.
bovenkant-give-hat = Pet { $hat } geven aan een rol
bovenkant-give = geef aan …
bovenkant-take-hat = Pet { $hat } weghalen bij { $role }
bovenkant-hat-nobody = niemand draagt deze pet

bovenkant-mandates = Mandaat: wie beslist
bovenkant-no-subjects = Nog geen onderwerpen. Een onderwerp is waar de alliantie over beslist, zoals wijzigingen of het risicobudget.
bovenkant-add-subject = Onderwerp
bovenkant-own-subject = Eigen onderwerp
bovenkant-new-subject = Nieuw onderwerp
bovenkant-subject-name = Naam van onderwerp { $name }
bovenkant-remove-subject = Onderwerp { $name } verwijderen, met mandaten
bovenkant-money = bedragen
bovenkant-money-of = Besluiten over { $name } hebben een bedrag
bovenkant-first-a-role = eerst een rol, dan een mandaat
bovenkant-add-mandate = Mandaat
bovenkant-add-mandate-to = Mandaat toevoegen over { $name }
bovenkant-remove-mandate = Mandaat over { $name } verwijderen
bovenkant-above = Geldt boven dit bedrag
bovenkant-above-of = Boven welk bedrag, over { $name }
bovenkant-up-to = Geldt tot en met dit bedrag; leeg: zonder grens
bovenkant-up-to-of = Tot en met welk bedrag, over { $name }
bovenkant-no-limit = zonder grens
bovenkant-who-of = Wie beslist over { $name }
bovenkant-with-of = Samen met wie, over { $name }
bovenkant-caption-above = boven
bovenkant-caption-up-to = tot en met
bovenkant-caption-who = beslist
bovenkant-caption-with = samen met
bovenkant-alone = alleen
bovenkant-with = samen met { $names }
bovenkant-nobody = niemand beslist
bovenkant-nobody-above = Boven { $amount } beslist niemand
bovenkant-renew = Rol- en mandaatafspraken opnieuw vastgesteld voor { $phase }
bovenkant-renewed = Rol- en mandaatafspraken zijn vastgesteld voor { $phase }

bovenkant-decisions = Besluiten in de alliantie
bovenkant-decision-rule = Hoe de alliantie besluiten neemt
bovenkant-board-votes = Het bestuur stemt
bovenkant-votes-of = Stemmen van { $side }

bovenkant-ladder = Escalatie
bovenkant-no-ladder = Nog geen ladder. Een ladder zegt waar een geschil naartoe gaat, en hoelang elke stap duurt.
bovenkant-ladder-days =
    { $count ->
        [one] Samen 1 dag
       *[other] Samen { $count } dagen
    }
bovenkant-days = Termijn in dagen
bovenkant-days-word = dagen
bovenkant-add-step = Stap
bovenkant-usual-ladder = Gebruikelijke ladder
bovenkant-replace-ladder = Vervang door de gebruikelijke ladder
bovenkant-outside-ladder = Ladder die buiten het bestuur eindigt
bovenkant-no-role = nog niemand gekozen
bovenkant-vacant-role = { $role } (nog niemand)
bovenkant-step-role = Wie zet stap { $step }
bovenkant-step-kind = Wat doet stap { $step }
bovenkant-step-days = Dagen voor stap { $step }
bovenkant-step-up = Stap { $step } omhoog
bovenkant-step-down = Stap { $step } omlaag
bovenkant-step-remove = Stap { $step } verwijderen

bovenkant-cases = Nagelopen gevallen
bovenkant-cases-says = Als dit gebeurt, wie beslist dan, en langs welk pad gaat het verder.
bovenkant-add-case = Geval
bovenkant-new-case = Nieuw geval
bovenkant-case-title = Geval { $name }
bovenkant-case-risk = Risico als voorbeeld bij { $name }
bovenkant-case-subject = Onderwerp van { $name }
bovenkant-case-amount = Bedrag van { $name }
bovenkant-remove-case = Geval { $name } verwijderen
bovenkant-no-risk = zonder risico
bovenkant-no-subject = kies een onderwerp
bovenkant-case-needs-subject = Kies een onderwerp, dan verschijnt het pad.
bovenkant-walk-decides = { $who } beslist
bovenkant-walk-with = { $says } samen met { $names }
bovenkant-walk-up-to = { $says }, tot en met { $amount }
bovenkant-walk-above = Daarboven: { $says }
bovenkant-walk-nobody = Over { $amount } beslist niemand
bovenkant-walk-ladder = Zonder akkoord: { $steps }
bovenkant-walk-no-ladder = Zonder akkoord loopt het vast: er is geen ladder
bovenkant-walk-step = { $who } ({ $what })
bovenkant-walk-until =
    { $day ->
        [one] { $says }, tot dag 1
       *[other] { $says }, tot dag { $day }
    }
bovenkant-walk-no-term = { $says }, zonder termijn
