# Formulieren uit een rekenblad: waarom een rij geen formulier is, en wat ‘alliantietafel forms’ zegt.

forms-not-ten = telt op tot { $points } en niet tot 10 punten
forms-no-points = bij { $condition } staat ‘{ $cell }’; dat is geen heel of half punt
forms-no-group = verteller of reflector staat er niet bij
forms-other-group = ‘{ $cell }’ is geen verteller en geen reflector
forms-beyond = ‘{ $cell }’ staat achter de vijf cijfers
forms-there = het formulier van { $name } met deze punten is er al
forms-lacks = in de koppen staat niet: { $conditions }
forms-twice = twee koppen noemen { $condition }
forms-width = zonder koppen horen er vijf tot zeven kolommen te zijn en het zijn er { $columns }
forms-empty = { $count ->
    [one] 1 lege rij overgeslagen
   *[other] { $count } lege rijen overgeslagen
}
forms-totals = { $count ->
    [one] 1 rij met een totaal of gemiddelde overgeslagen: { $rows }
   *[other] { $count } rijen met een totaal of gemiddelde overgeslagen: { $rows }
}
forms-above = { $count ->
    [one] 1 rij boven de koppen overgeslagen: { $rows }
   *[other] { $count } rijen boven de koppen overgeslagen: { $rows }
}
forms-unknown = Kolommen overgeslagen: { $names }

forms-told = { $file }, blad ‘{ $sheet }’: { $count ->
    [one] 1 formulier
   *[other] { $count } formulieren
} over ‘{ $moment }’
forms-refused = { $count ->
    [one] 1 rij geweigerd
   *[other] { $count } rijen geweigerd
}
forms-row = rij { $row }: { $why }
forms-stopped = Er is niets geschreven. Verbeter de rijen, of laat ze weg met --skip.
forms-nothing = Er is geen formulier om in te leveren. Er is niets geschreven.
forms-dry = Niets geschreven: dit is wat er zou gebeuren.
forms-done = Geschreven: { $file }
forms-no-sheet = Het blad ‘{ $name }’ is er niet. Wel: { $names }.
forms-which-sheet = Meer dan één blad kan formulieren hebben: { $names }. Kies er een met --sheet. Er is niets veranderd.
forms-no-moment = Over welk sleutelmoment? Noem het met --moment of maak het met --new-moment. Er is: { $names }.
forms-no-moments = Er is nog geen sleutelmoment. Maak er een met --new-moment.
forms-other-moment = Het sleutelmoment ‘{ $name }’ is er niet. Wel: { $names }.
forms-moments = ‘{ $name }’ kan meer dan één sleutelmoment zijn: { $names }. Er is niets veranderd.
forms-moment-there = Het sleutelmoment ‘{ $name }’ is er al. Noem het met --moment.
forms-moment-empty = Een sleutelmoment heeft een naam.
forms-nobody = nog geen formulier
forms-not-counted = { $count ->
    [one] 1 formulier telt niet mee: het zijn geen tien punten
   *[other] { $count } formulieren tellen niet mee: het zijn geen tien punten
}
moment-none = Er is nog geen sleutelmoment.
moment-not-of-this = --moment hoort bij samenwerking, samenwerking-formulier en samenwerking-formulier-a5. Er is niets geschreven.
