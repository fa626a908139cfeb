# Samenvoegen: wat twee mensen maakten, wordt één ontwerp.

merge-done = Samengevoegd met { $name }. Nog niet opgeslagen.
