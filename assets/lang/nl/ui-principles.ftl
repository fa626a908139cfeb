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
principles-decision-rule = Hoe de alliantie haar besluiten neemt

principles-form-name = Naam
principles-form-asks = Wat het vraagt
principles-form-asks-hint = In één zin: wat doen we, wat laten we?
principles-form-agreed = Afgesproken
principles-form-signed = { $party } heeft getekend
principles-form-signer = Wie tekende voor { $party }
principles-form-signer-hint = naam van wie tekende
principles-form-signed-on = op { $date }
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
