# Vergelijken op het scherm: twee ontwerpen naast elkaar.

beside-title = Vergelijken
beside-says = twee ontwerpen naast elkaar
beside-choose = kies hieronder een ander ontwerp: een bestand, een versie of een voorbeeld
beside-one-design = twee keer hetzelfde ontwerp, op een ander moment of in een ander bestand
beside-two-designs = twee verschillende ontwerpen
beside-merge = Samenvoegen…
beside-swap = Verwissel A en B
beside-pick-a = Ontwerp A
beside-pick-b = Ontwerp B
beside-file = Een bestand…
beside-a = A
beside-a-says = De praatplaat van A (1)
beside-both-plates = Verschillen
beside-both-plates-says = De praatplaat van B, met wat anders is dan in A (2)
beside-b = B
beside-b-says = De praatplaat van B (3)
beside-plate = Praatplaat van { $name }
beside-plate-both = Praatplaat van B, met de verschillen met A
beside-reading = De twee ontwerpen worden vergeleken…
beside-unreadable = { $name }: dit ontwerp gaat niet open

beside-count =
    { $count ->
        [0] Geen verschillen
        [one] 1 verschil
       *[other] { $count } verschillen
    }
beside-none = De twee ontwerpen zijn tot op het laatste veld gelijk.
beside-copy = Kopieer als tekst
beside-copied = De verschillen zijn gekopieerd als tekst.
beside-words = Vergelijking van A ({ $a }) met B ({ $b })
beside-dashed = gestippeld: zo was het in A
beside-walk = ↑ ↓ volgend verschil · { $at } van { $count }

beside-signals = Signalen
beside-signals-counts = A: { $a } · B: { $b }
beside-signals-none = geen
beside-solved = Opgelost in B
beside-new = Nieuw in B
beside-both = In beide
beside-no-signals = Geen van beide heeft signalen.

beside-money = Geld en belang
beside-change = verschil
