### Varianten van het geld: wat er bewaard is, en waarmee vergeleken wordt.

variants-keep = Bewaar als { $name }
variants-keep-tip = Bewaart alles in Geld zoals het nu is. Wat daarna verandert, staat ernaast om te vergelijken.
variants-same = Geld is nu gelijk aan { $name }: er is niets nieuws om te bewaren.
variants-full = Er zijn { $count } varianten bewaard, en meer past niet. Laat er eerst een los.
variants-full-short = Bewaren
variants-beside = Vergelijk met
variants-menu = Meer over variant { $name }
variants-rename = Andere naam
variants-name = Naam van variant { $name }
variants-take = Terug naar { $name }
variants-take-says = Wat nu geldt, vervalt.
variants-drop = Laat { $name } los
variants-drop-says = { $name } vervalt; wat nu geldt, blijft.
variants-others-stay =
    { $count ->
        [one] { $names } blijft bewaard.
       *[other] { $names } blijven bewaard.
    }
variants-only-now = Houd alleen wat nu geldt
variants-only-now-says = { $names } vervallen.
variants-now = nu

edit-keep-money = variant { $name } bewaren
edit-compare-kept-money = vergelijken met { $name }
edit-rename-kept-money = variant { $name } noemen
edit-take-kept-money = terug naar { $name }
edit-drop-kept-money = { $name } loslaten
edit-drop-all-kept-money = alle varianten loslaten
