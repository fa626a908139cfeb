# Wat de punten van Samenwerking zeggen: groepen, zinnen en de tabel.

voice-teller = Verteller
voice-reflector = Reflector
voice-tellers = vertellers
voice-reflectors = reflectoren

collaboration-least = { $voice } gaven { $condition } op elk moment het minst.
collaboration-most = { $voice } gaven { $condition } op elk moment het meest.
collaboration-least-at = Bij ‘{ $moment }’ gaven { $voice } { $condition } het minst.
collaboration-most-at = Bij ‘{ $moment }’ gaven { $voice } { $condition } het meest.
collaboration-others-more = { $voice } gaven het steeds meer.
collaboration-others-less = { $voice } gaven het steeds minder.
collaboration-others-more-there = { $voice } gaven het daar meer.
collaboration-others-less-there = { $voice } gaven het daar minder.
collaboration-moment = { $voice } ({ $count }) gaven het meest aan { $most } en het minst aan { $least }.
collaboration-even = { $voice } ({ $count }) gaven alle vijf evenveel.
collaboration-few = { $count ->
    [one] Dat is één formulier: het zegt iets over één mens, niet over een groep.
   *[other] Dat zijn maar { $count } formulieren: elk ervan weegt zwaar in het gemiddelde.
}
collaboration-vessels = Van ‘{ $from }’ naar ‘{ $to }’ kreeg { $rose } van { $voice } { $up } punt meer en { $fell } { $down } minder. Wie tien punten verdeelt, haalt ergens weg wat hij elders legt: het zegt niet dat het een door het ander kwam.
collaboration-no-grade = Gemiddelde van tien punten per persoon. Een verhouding, geen rapportcijfer.

collaboration-table = Verloop per conditie
collaboration-column-moment = Sleutelmoment
collaboration-column-condition = Conditie
collaboration-column-group = Groep
collaboration-column-mean = Gemiddelde, punten
collaboration-column-forms = Formulieren
collaboration-column-low = Middelste helft van
collaboration-column-high = Middelste helft tot
