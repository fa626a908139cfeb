# Wat ‘alliantietafel import’ zegt.

import-told = { $file }, blad ‘{ $sheet }’: { $count ->
    [one] 1 rij
   *[other] { $count } rijen
}
import-others = Andere bladen: { $names }
import-columns = Kolommen
import-asks = Gevraagd
import-remarks = Nakijken
import-classes-from = Gelezen uit blad ‘{ $name }’; nog niet akkoord.
import-class-bound = ‘{ $cell }’ is een grens; wat telt?
import-plan = Wat er verandert: { $add } erbij, { $change } anders, { $same } gelijk
import-missing = niet in het blad
import-missing-closes = niet in het blad; wordt gesloten
import-open = { $count ->
    [one] 1 vraag is nog niet beantwoord. Er is niets geschreven. Beantwoord de vraag in een bestand en geef dat met --mapping.
   *[other] { $count } vragen zijn nog niet beantwoord. Er is niets geschreven. Beantwoord ze in een bestand en geef dat met --mapping.
}
import-dry = Niets geschreven: dit is wat er zou gebeuren.
import-nothing = Er verandert niets. Er is niets geschreven.
import-done = Geschreven: { $file }
import-no-sheet = Het blad ‘{ $name }’ is er niet. Wel: { $names }.
import-which-sheet = Meer dan één blad kan het dossier zijn: { $names }. Kies er een met --sheet. Er is niets veranderd.
import-file-unread = Het bestand met de indeling is niet te lezen: { $why }
    bestand: { $file }
import-file-row = De indeling noemt als kop rij { $what }, die er niet is.
import-file-column = De indeling noemt kolom ‘{ $what }’, die er niet is.
import-file-field = De indeling noemt het veld ‘{ $what }’, dat niet bestaat.
import-file-scale = De indeling noemt de eenheid ‘{ $what }’, die niet bestaat.
import-file-class = De indeling geeft de klasse ‘{ $what }’ een waarde die niet kan.
import-file-cell = De indeling geeft bij cel { $what } een antwoord dat niet kan.
import-file-close = De indeling sluit ‘{ $what }’, maar dat staat nog in het blad of is er niet.
import-class-usual = niet gelezen in het blad; dit is gebruikelijk
