# Veilig opslaan: een schijf die traag is, een bestand van een nieuwere versie, een kopie die ernaast ligt.

status-saving = Wordt opgeslagen…
dialog-saving = { $name } wordt opgeslagen…
dialog-saving-why = Een groot ontwerp, of een bestand op een trage schijf of netwerkschijf, duurt even. Daarna gaat het vanzelf verder.
dialog-saving-stay = Blijf in het ontwerp

newer-says =
    { $count ->
        [0] Dit bestand is gemaakt met een nieuwere versie van Alliantietafel. Bekijken kan; wijzigen kan alleen in een kopie.
        [one] Dit bestand is gemaakt met een nieuwere versie van Alliantietafel. 1 gegeven dat deze versie niet kent, staat hier niet. Bekijken kan; wijzigen kan alleen in een kopie.
       *[other] Dit bestand is gemaakt met een nieuwere versie van Alliantietafel. { $count } gegevens die deze versie niet kent, staan hier niet. Bekijken kan; wijzigen kan alleen in een kopie.
    }
newer-copy = Maak een kopie…
newer-title = Wijzigen kan alleen in een kopie
newer-why = Dit bestand is gemaakt met een nieuwere versie van Alliantietafel (bestandsversie { $version }). Het wordt niet overschreven, zodat er niets uit verloren gaat. In een kopie staat wat deze versie kent, en daarin gaat u verder. Om alles te zien werkt u het programma bij.
newer-all = Alles wat erin staat, kent deze versie.
newer-left-out = Wat deze versie niet kent, met de naam in het bestand: { $what }.
newer-left-out-one =
    { $count ->
        [one] ‘{ $name }’
       *[other] ‘{ $name }’ ({ $count } keer)
    }
newer-check = Dit bestand is gemaakt met een nieuwere versie van Alliantietafel (bestandsversie { $version }). Wat volgt, gaat alleen over wat deze versie kent.
error-newer-unread = Het bestand is gemaakt met een nieuwere versie van Alliantietafel (bestandsversie { $version }), en deze versie kan er ook geen deel van tonen. Werk het programma bij om het te openen. Waarop het vastloopt: { $why }

copies-says = Naast dit bestand ligt een andere versie van dit ontwerp: { $name }.
copies-says-at = Naast dit bestand ligt een andere versie van dit ontwerp: { $name }, van { $at }.
copies-more =
    { $count ->
        [one] En nog 1.
       *[other] En nog { $count }.
    }
copies-why = Waarschijnlijk werkten twee mensen er tegelijk in. OneDrive of een ander programma dat bestanden gelijk houdt, maakt zo’n kopie wanneer twee mensen tegelijk opslaan. Niets ervan is verloren, maar wat in de kopie staat, staat niet hier.
copies-open = Bekijken en samenvoegen
copies-away = Niet meer melden
