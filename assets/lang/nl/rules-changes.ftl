# Signalen over wijzigingen van de opdracht.

rule-change-settlement-open = Wijzigingen: wie beslist, en wanneer wordt verrekend?
    .why = Nog niemand beslist over wijzigingen, en over verrekenen is niets afgesproken. Als de druk toeneemt, kost juist dat gesprek veel tijd.
    .name = Wijzigingen en verrekening open
    .explains = Kijkt of iemand beslist over wijzigingen, en of is afgesproken hoe en binnen welke termijn ze worden verrekend. Een onderwerp gaat over wijzigingen als de naam dat zegt. De bron vertelt hoe hoog gesprekken over het verrekenen van wijzigingen opliepen bij allianties onder financiële druk.

rule-change-settlement-open--term = Wijzigingen: geen afspraak over verrekenen
    .why = Wie over een wijziging beslist, is bekend; hoe en binnen welke termijn die wordt verrekend nog niet. Wat blijft liggen, wordt onder druk een strijdpunt.

rule-change-settlement-open--nobody = Wijzigingen: nog niemand die beslist
    .why = Hoe wijzigingen worden verrekend, is afgesproken, maar niet wie erover beslist. Noem in de afspraak wie beslist, of maak er een onderwerp met een mandaat van.

rule-change-overdue =
    { $days ->
        [one] VTW { $number } wacht één dag te lang
       *[other] VTW { $number } wacht { $days } dagen te lang
    }
    .why = Over ‘{ $what }’ is nog niet besloten, en de afgesproken datum is voorbij. Een besluit dat blijft liggen, wordt onder druk een strijdpunt: neem het nu, of spreek samen een nieuwe datum af.
    .name = Termijn van een wijziging voorbij
    .explains = Kijkt bij een wijziging zonder besluit of de dag voorbij is waarop dat er moest zijn: de eigen datum, of de termijn geteld vanaf het inbrengen. Die dag zelf telt nog niet mee. De bron vertelt over moeizame gesprekken over wijzigingen onder financiële druk; dat een verlopen termijn daarvan het eerste teken is, voegen de makers toe.

rule-change-overdue--lead =
    { $days ->
        [one] VTW { $number } wacht één dag te lang
       *[other] VTW { $number } wacht { $days } dagen te lang
    }
    .why = Over ‘{ $what }’ beslist { $who }, en daar duurt een besluit { $lead } dagen. De afgesproken termijn is { $term } dagen. Zet het daar op tijd op de agenda, of spreek een langere termijn af.

rule-change-overdue--many = { $count } wijzigingen wachten te lang
    .why = Nog geen besluit, en de afgesproken datum is voorbij: { $names }. Neem de besluiten nu, of spreek samen nieuwe datums af.

fix-change-new-day =
    { $count ->
        [one] Spreek een nieuwe datum af, over { $days ->
            [one] één dag
           *[other] { $days } dagen
        }
       *[other] Spreek voor elk een nieuwe datum af
    }
