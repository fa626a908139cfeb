# Signalen over de samenwerking.

number-condition-dominant = Draagt het meeste vanaf dit gemiddelde van de tien punten
number-condition-starved = Krijgt weinig tot en met dit gemiddelde van de tien punten
number-views-differ = Verschil van inzicht vanaf zoveel van de tien punten
threshold-condition-dominant = Conditie die het meeste draagt, vanaf (gewoon { $usual } punten)
threshold-condition-starved = Conditie die weinig krijgt, tot (gewoon { $usual } punten)
threshold-views-differ = Verschil tussen vertellers en reflectoren, vanaf (gewoon { $usual } punten)

rule-condition-dominant = { $condition }: { $points } van de 10. Wat blijft liggen?
    .why = Volgens { $who } bij ‘{ $moment }’. Te veel kan dit geven: { $comes } Vraag aan tafel: { $how }
    .name = Eén conditie draagt het meeste
    .explains = Kijkt op het laatste sleutelmoment of vertellers of reflectoren een conditie gemiddeld veel van de tien punten gaven. Dat is geen rapportcijfer: het laat zien waar de energie zit, en de vraag is wat daardoor minder aan bod komt. Dat één van de twee groepen genoeg is, en het getal, komen van de makers.

rule-condition-starved = { $condition }: { $points } van de 10. Wat missen we?
    .why = Volgens { $who } bij ‘{ $moment }’. Te weinig kan dit geven: { $comes } Vraag aan tafel: { $how }
    .name = Eén conditie krijgt bijna niets
    .explains = Kijkt op het laatste sleutelmoment of vertellers of reflectoren een conditie gemiddeld bijna niets van de tien punten gaven. Iets krijgt altijd het minst; de vraag is of het te weinig is. Het getal komt van de makers.

rule-views-differ = Wat zien reflectoren in { $within }?
    .why = Bij ‘{ $moment }’ gaven reflectoren { $reflectors } en vertellers { $tellers } ({ $who }). Wie van buiten kijkt, ziet iets anders: vraag wat, voordat iemand het uitlegt.
    .name = Verschil van inzicht
    .explains = Vergelijkt op het laatste sleutelmoment per conditie het gemiddelde van vertellers met dat van reflectoren. Een verschil is geen fout van een van beide; het is een begin van een gesprek. Het getal komt van de makers.

rule-views-differ--tellers = Wat zien vertellers in { $within }?
    .why = Bij ‘{ $moment }’ gaven vertellers { $tellers } en reflectoren { $reflectors } ({ $who }). Wie erbij was, ziet iets anders: vraag wat, voordat iemand het uitlegt.

rule-scores-not-ten =
    { $count ->
        [one] Eén formulier telt niet op tot tien
       *[other] { $count } formulieren tellen niet op tot tien
    }
    .why = Bij { $moments } is de som { $sums }. Iedereen verdeelt precies tien punten. Dit is buiten het programma om gewijzigd en telt in geen gemiddelde mee.
    .name = Formulier van meer of minder dan tien
    .explains = Bij het invullen kan een formulier alleen worden vastgelegd met precies tien punten. In een bestand dat met de hand is gewijzigd, kan het anders staan. Het wordt gelezen zoals het is en telt nergens mee, tot het weg is of opnieuw is ingevuld.

rule-arrangement-overdue =
    { $count ->
        [one] Eén afspraak voorbij de datum
       *[other] { $count } afspraken voorbij de datum
    }
    .why = Het gaat om: { $names }. Kijk of het gedaan is, of spreek een nieuwe datum af.
    .name = Afspraak voorbij de datum
    .explains = Kijkt of de uiterste dag van een afspraak voorbij is, of de dag om die weer te bekijken, terwijl de afspraak niet op gedaan staat. Vandaag telt nog niet mee. Dit signaal is van de makers.

fix-remove-forms =
    { $count ->
        [one] Haal dit formulier weg
       *[other] Haal deze { $count } formulieren weg
    }
fix-arrangements-done =
    { $count ->
        [one] Zet de afspraak op gedaan
       *[other] Zet deze { $count } afspraken op gedaan
    }
