### Hoe waarschijnlijk de kosten zijn: de S-curve boven het histogram.

likely-title = Hoe waarschijnlijk de kosten zijn
likely-says = De lijn zegt hoeveel van de doorrekeningen hoogstens zoveel kosten, de balken hoe vaak welk bedrag voorkomt. Klik, of loop met de pijltjes, Home en End. Ctrl en scrollen zoomt in; dubbelklikken zet terug.
likely-kept = Grijs is variant { $name }, bij dezelfde risico’s.
likely-name = Kosten bij een percentiel: in { $share } van de doorrekeningen hoogstens { $amount }
likely-at = { $share } kost hoogstens { $amount }
likely-over-tab = { $amount } boven het TAB
likely-under-tab = { $amount } onder het TAB
likely-percentile = Percentiel

command-export-bridge = Brug van de staffel bewaren als plaatje…
bridge-save-picture = Brug bewaren als plaatje
