# De praatplaat: wat er in de plaat zelf staat.

picture-nameless = zonder naam
picture-unquantified = nog niet in geld
picture-saving = − { $amount }

picture-roof = Bovenkant
picture-roof-empty = Nog geen rollen: hier komt wie waarover beslist
picture-line-missing = geen lijn
picture-vacancy = vacature
picture-hired = ingehuurd
picture-nobody = nog niemand
picture-client-people = { $count } OG
picture-contractor-people = { $count } ON
picture-partner-people =
    { $count ->
        [one] 1 partner
       *[other] { $count } partners
    }
picture-independent-people = { $count } onafhankelijk
picture-changing = wisselend
picture-jointly = samen
picture-majority = bij meerderheid
picture-client-decides = OG beslist
picture-contractor-decides = ON beslist

picture-room-empty = Nog niets hier
picture-add-risk = + risico

picture-team = Team
picture-team-empty = Nog geen disciplines: hier komt wie er samenwerkt
picture-people = { $count ->
    [one] { $count } persoon
   *[other] { $count } mensen
}

picture-foundation = Beginselen
picture-foundation-empty = Nog geen beginselen: hier komt wat is afgesproken
picture-add-principle = + beginsel
picture-signed = in contract · getekend
picture-in-contract = in contract
picture-not-signed = nog niet getekend door { $sides }
picture-not-in-contract = nog niet in contract

picture-tray = Nog te plaatsen:
picture-tray-empty = niets, alles heeft een plek
