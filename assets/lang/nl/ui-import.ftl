# Het scherm waarop een eigen register wordt ingelezen: wat een kolom wordt, wat gevraagd is, wat er in het ontwerp verandert.

command-read-register = Register inlezen…
command-save-empty-register = Leeg register bewaren…
dialog-path-read = Register inlezen
dialog-path-empty = Leeg register bewaren
file-kind-sheet = Rekenblad

import-title = Register inlezen
import-says = Wat hier niet staat, komt niet binnen. Alles is één stap terug.
import-cancel = Annuleer
import-read = { $count ->
    [one] Lees 1 rij in
   *[other] Lees { $count } rijen in
}
import-waits = { $count ->
    [one] eerst 1 vraag beantwoorden
   *[other] eerst { $count } vragen beantwoorden
}
import-no-rows = er staat geen rij in om te lezen
import-no-change = alles staat al zo in het ontwerp
import-look = { $guessed } geraden, { $left } leeg of weggelaten
import-taken-in = { $add } erbij, { $change } anders, { $same } gelijk, { $left } weggelaten

import-ask = Kopieer de rijen in het rekenblad en plak ze hier, met de koppen erbij. Of kies een bestand: .xlsx, .ods of .csv.
import-rows = Rijen uit het rekenblad
import-ask-next = Bekijken
import-pasted = Geplakte rijen

import-sheet = Blad
import-hidden = verborgen
import-and = en
import-headings = Koppen: rij { $rows }
import-headings-none = Geen koppen
import-headings-how = Een klik op het nummer van een rij maakt er een kop van, of juist niet.
import-headings-no = Er zijn geen koppen
import-headings-found = Koppen zoekt het programma
import-asked = gevraagd
import-guessed = geraden
import-left = leeg of weggelaten
import-mark-answered = beantwoord
import-show-only = Toon alleen: { $what }
import-show-all = Toon alles

import-becomes-a = Wordt in
import-becomes-b = het ontwerp
import-becomes = Wordt in het ontwerp
import-scale = Getallen zijn
import-column = Kolom { $name }
import-column-out = weggelaten
import-column-again = vorige keer
import-column-by-hand = gekozen
import-column-guessed = { $heading }wordt { $field }: { $why }
import-column-left = { $heading }weggelaten: { $why }
import-kept = { $column } is hier leeg; wat het ontwerp al weet, blijft staan
import-row = Rij { $rows }
import-row-what = Rij { $row }: wat is dit?
import-row-make-heading = Dit is een kop
import-row-no-heading = Dit is geen kop
import-row-take = Lees deze rij
import-row-leave = Laat deze rij weg
import-row-new = komt erbij

import-is-above = titel
import-is-heading = kop
import-is-total = som
import-is-between = tussenkop
import-is-nameless = geen naam
import-is-meanings = klassen
import-is-twice = dubbel
import-is-new = nieuw
import-is-other = anders
import-is-same = gelijk
import-is-empty = leeg

import-cell-becomes = ‘{ $cell }’ wordt { $field }: { $value }
import-cell-out = ‘{ $cell }’ wordt weggelaten: { $why }
import-cell-empty = ‘{ $cell }’ blijft leeg
import-cell-class = Wacht op wat deze klasse betekent

import-classes = Wat betekent een klasse?
import-classes-usual = Dit is gebruikelijk; pas aan wat hier anders is. Gevolg in € mln.
import-classes-elsewhere = Blad ‘{ $name }’ van dit bestand zegt misschien zelf wat de klassen zijn. Neem ze dan daaruit over.
import-classes-read = Gelezen uit blad { $names }; geldt pas met ‘Klopt zo’. Van een bereik telt het midden. Gevolg in € mln.
import-classes-bounds = Een grens; kies wat telt: { $bounds }.
import-classes-rest = Wat daar niet staat, is gebruikelijk.
import-classes-agreed = Zo staat het in het ontwerp. Gevolg in € mln.
import-classes-differ = Blad ‘{ $name }’ zegt het anders: { $said }. Wat hier staat, telt.
import-classes-agree = Klopt zo
import-class-share = kans
import-class-low = laag
import-class-likely = midden
import-class-high = hoog

import-checks = Nakijken
import-checks-count = { $asked } gevraagd · { $guessed } geraden
import-checks-none = Niets gevraagd of geraden.
import-checks-more = { $count ->
    [one] En nog 1. Het blad toont alles.
   *[other] En nog { $count }. Het blad toont alles.
}
import-guess = ‘{ $cell }’ is { $value }: { $why }
import-answered = ‘{ $cell }’ is { $value }
import-and-rows = { $count ->
    [one] ook in 1 andere rij
   *[other] ook in { $count } andere rijen
}
import-alike = { $count ->
    [one] de andere gelijke ook
   *[other] de { $count } andere gelijke ook
}
import-leave-empty = leeg laten
import-take-rows = Toch lezen
import-ask-again = Opnieuw vragen
import-own = zelf…
import-own-unsure = dat kan meer dan één bedrag zijn; zet er mln of € bij
import-own-unsure-share = dat kan meer dan één percentage zijn; zet er % bij
import-not-read = { $field }: ‘{ $typed }’ is niet gelezen: { $why }

import-changes = Wat er in het ontwerp verandert
import-known-by = herkend aan nummer, anders aan naam
import-kind-add = erbij
import-kind-change = anders
import-kind-same = gelijk
import-kind-missing = niet in blad
import-same-says = blijft zoals het is, ook plek en reden
import-missing-unknown = Niets in dit blad is herkend als iets wat al in het ontwerp staat.
import-missing-none = Niets wat eerder is ingelezen, ontbreekt in dit blad.
import-missing-more = { $count ->
    [one] en nog 1, blijft zoals het is
   *[other] en nog { $count }, blijven zoals ze zijn
}
import-keep = Houd
import-close = Sluit
import-close-all = Sluit alle { $count } die niet meer in het blad staan
import-keep-all = Houd alle { $count } die niet meer in het blad staan
import-missing-more-close = { $count ->
    [one] en nog 1, wordt ook gesloten
   *[other] en nog { $count }, worden ook gesloten
}

import-leave = Stoppen met inlezen?
import-leave-why = Wat hier is gekozen en beantwoord, gaat dan verloren. Het ontwerp blijft zoals het is.
import-leave-stay = Verder met inlezen
import-leave-do = Stoppen
import-first-this = Rond eerst dit inlezen af, of annuleer het.

import-reading = { $name } wordt gelezen…
import-looking = Het blad wordt bekeken…
import-reading-rows = { $count ->
    [one] 1 rij gelezen
   *[other] { $count } rijen gelezen
}
import-no-design = Open eerst een ontwerp
import-no-design-says = Een register wordt ingelezen in een ontwerp. Open een ontwerp of begin een nieuw, en lees het register daarna in.
import-empty-name = leeg register
import-empty-saved = Bewaard: { $file }
import-empty-unsaved = Het lege register is niet bewaard
