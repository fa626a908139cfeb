# Het onderdeel Beginselen: gekozen, catalogus, formulier.

principles-says = { $count ->
    [0] Gedragsregels die in het contract staan en die besturen tekenen
    [one] 1 gekozen, { $contract } in het contract
   *[other] { $count } gekozen, { $contract } in het contract
}
principles-add-own = + eigen beginsel
principles-new = Nieuw beginsel
principles-empty = Nog geen beginselen
principles-empty-says = Een alliantiebeginsel is een gedragsregel die in het contract staat en die de besturen van alle partijen tekenen. Begin met de kern, of kies uit de catalogus.
principles-choose-core = Kern kiezen
principles-catalogue = Catalogus
principles-show-behaviours = Gedrag tonen
principles-choose = Kiezen
principles-choose-name = Kiezen: { $name }
principles-chosen = gekozen
principles-shows = Te zien aan
principles-erodes = Slijt door
principles-kind-principle = beginsel
principles-kind-value = waarde die teams tot beginsel maken
principles-source = bron: { $source }

principles-up = { $name } omhoog
principles-down = { $name } omlaag
principles-remove-name = { $name } verwijderen
principles-in-contract = In het contract
principles-in-contract-name = { $name } staat in het contract
principles-outward = Ook naar buiten
principles-outward-name = { $name } geldt ook voor partners buiten de alliantie
principles-signed-by = Getekend:
principles-signed-name = { $party } tekende { $name }

principles-arrangements = Afspraken die bij beginselen horen
principles-arrangements-says = Zonder deze twee blijven beginselen woorden.
principles-open-book = Open boek
principles-open-book-yes = ja
principles-open-book-no = nee
principles-open-book-not-yet = nog niet afgesproken
principles-decision-rule = Hoe de alliantie besluiten neemt

principles-form-name = Naam
principles-form-asks = Wat het vraagt
principles-form-asks-hint = In één zin: wat doen we, wat laten we?
principles-form-agreed = Afgesproken
principles-form-signed = { $party } heeft getekend
principles-form-signer = Wie tekende voor { $party }
principles-form-signer-hint = naam van wie tekende
principles-no-parties = Er zijn nog geen partijen om te tekenen.
principles-form-behaviours = Gedrag
principles-form-behaviour = Gedrag { $number }
principles-form-behaviour-remove = Gedrag { $number } verwijderen
principles-form-new-behaviour = Nieuw gedrag
principles-form-new-behaviour-hint = + waaraan is het te zien?
principles-form-take-over = Het gedrag uit de catalogus geldt
principles-form-bounds = Waar het geldt
principles-outward-long = Ook voor partners buiten de alliantie
principles-form-exceptions = Uitzonderingen
principles-form-exceptions-hint = Wanneer geldt het niet?
principles-remove = Beginsel verwijderen

principles-page-back = Naar de catalogus
principles-page-stands = Wat dit ontwerp ervan zegt
principles-page-nothing = Het ontwerp zegt hier niets over. Het gedrag maakt het waar.
principles-page-catalogue = Uit de catalogus
principles-stand-agrees = klopt
principles-stand-disagrees = spreekt tegen
principles-stand-open = nog open
principles-stand-go = Ga naar: { $what }
principles-search = Zoek in de catalogus
principles-search-none = In de catalogus staat niets met deze woorden.
principles-compare = Vergelijk met de acht van Markermeerdijken
principles-compare-back = Terug naar de catalogus
principles-compare-says = De Alliantie Markermeerdijken werkt met acht beginselen. De bronnen noemen er een paar bij naam; de andere staan in het voorbeeldontwerp, als aanvulling van de makers. Zo staan ze naast die van dit ontwerp.
principles-compare-here = ook hier gekozen
principles-compare-not = hier niet gekozen
principles-compare-only = Alleen in dit ontwerp
principles-compare-count = { $both } van de { $all } zijn ook hier gekozen
principles-print = Blad om te tekenen…
principles-drag = { $name } slepen
principles-card-signed = { $signed } van { $all } getekend
principles-card-concrete = gedrag afgesproken
principles-card-not-concrete = nog geen gedrag
principles-card-contract = in het contract
principles-card-no-contract = niet in het contract
principles-card-outward = ook naar buiten
principles-form-signed-date = Datum van tekenen voor { $party }
principles-form-signed-hint = dd-mm-jjjj
principles-exception-add = Uitzondering erbij: { $what }
principles-exception-default = opzet en bewuste wanprestatie
principles-exception-insolvency = faillissement
principles-exception-fraud = fraude
principles-exception-third = aanspraken van derden
principles-behaviour-up = Gedrag { $number } omhoog
principles-behaviour-down = Gedrag { $number } omlaag

command-export-principles = Beginselen als blad om te tekenen…
sheet-title = Alliantiebeginselen
sheet-says = { $name }. Deze beginselen gelden voor iedereen in de alliantie.
sheet-contract = Deel van het contract
sheet-not-contract = Geen deel van het contract
sheet-exceptions = Uitzonderingen: { $what }
sheet-outward = Ook voor partners buiten de alliantie.
sheet-for = Voor { $party }
sheet-name = Naam
sheet-date = Datum
sheet-sign = Handtekening
sheet-none = Nog geen beginselen gekozen.
sheet-more = Alle beginselen: { $names }

accord-open-book = De boeken zijn open
accord-closed-book = De boeken zijn dicht
accord-book-not-agreed = Over open boek is nog niets afgesproken
accord-interests-unknown = Of beide kanten samen winnen en verliezen, is nog niet door te rekenen
accord-interests-alike = In { $alike } van de doorrekeningen winnen of verliezen OG en ON samen
accord-interests-opposed = In { $opposed } van de doorrekeningen wint de één terwijl de ander verliest
accord-decides-jointly = De alliantie beslist alleen samen
accord-decides-by-majority = De alliantie beslist bij meerderheid
accord-decides-one-side = Eén kant beslist in de alliantie
accord-decisions-not-agreed = Hoe de alliantie beslist, is nog niet afgesproken
accord-claim-steps =
    { $count ->
        [one] De escalatieladder kent een claimprocedure
       *[other] De escalatieladder kent { $count } claimprocedures
    }
accord-no-claim-steps = De escalatieladder kent geen claim
accord-no-ladder = Er is nog geen escalatieladder
accord-represented = { $role }: { $client } van OG, { $contractor } van ON
accord-shares-unknown = Nog geen risico’s met getallen
accord-shared = { $share } van de risicowaarde is gedeeld
accord-shared-thin = Slechts { $share } van de risicowaarde is gedeeld
accord-shared-little = { $share } van de risicowaarde is gedeeld
accord-no-mandates = Er zijn nog geen mandaten
accord-decided-inside = De alliantie beslist mee over { $inside } van de { $all } onderwerpen met een mandaat
accord-public-voice = { $role } spreekt voor het publieke belang
accord-no-public-voice = Niemand spreekt in het bestuur of in het AMT voor het publieke belang
accord-reviewed = { $role } kijkt van buiten mee
accord-not-reviewed = Niemand kijkt van buiten mee
accord-dossier-adopted = Het risicodossier is voor deze fase samen vastgesteld
accord-dossier-not-adopted = Het risicodossier is voor deze fase nog niet vastgesteld
accord-exceptions-written = De uitzonderingen staan op papier
accord-exceptions-not-written = De uitzonderingen staan nog niet op papier
accord-disciplines-mixed = Elke discipline van twee of meer mensen heeft beide bloedgroepen
accord-disciplines-one-sided = Eén bloedgroep in { $disciplines }
accord-all-placed = Alle risico’s hebben een plek
accord-some-unplaced =
    { $count ->
        [one] Eén risico heeft nog geen plek
       *[other] { $count } risico’s hebben nog geen plek
    }
accord-all-held = Elk gedeeld risico heeft een actiehouder
accord-some-not-held =
    { $count ->
        [one] Eén gedeeld risico heeft nog geen actiehouder
       *[other] { $count } gedeelde risico’s hebben nog geen actiehouder
    }
accord-selection-both = OG en ON selecteren op competenties
accord-selection-not-both = Selectie op competenties is nog niet voor beide kanten geregeld
accord-exit-arranged = Einde en overdracht zijn geregeld
accord-exit-not-arranged = Einde en overdracht zijn nog niet geregeld
accord-team-forming = Er is tijd voor teamvorming
accord-no-team-forming = Tijd voor teamvorming is nog niet geregeld
accord-onboarding = Het inwerken van nieuwkomers is geregeld
accord-no-onboarding = Het inwerken van nieuwkomers is nog niet geregeld
accord-visitors = Bezoek van buiten is geregeld
accord-no-visitors = Bezoek van buiten is nog niet geregeld
accord-outward = Het beginsel geldt ook voor partners buiten de alliantie
accord-not-outward = Het beginsel geldt alleen binnen de alliantie
