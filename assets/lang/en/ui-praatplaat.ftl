# The praatplaat: what stands in the picture itself.

picture-nameless = no name
picture-unquantified = not in money yet
picture-saving = −{ $amount }

picture-roof = Bovenkant
picture-roof-empty = No roles yet: this is for who decides on what
picture-line-missing = no line
picture-vacancy = vacancy
picture-hired = hired
picture-nobody = nobody yet
picture-client-people = { $count } OG
picture-contractor-people = { $count } ON
picture-partner-people =
    { $count ->
        [one] 1 partner
       *[other] { $count } partners
    }
picture-independent-people = { $count } independent
picture-changing = rotating
picture-jointly = jointly
picture-majority = by majority
picture-client-decides = OG decides
picture-contractor-decides = ON decides

picture-room-empty = Nothing here yet
picture-add-risk = + risk

picture-team = Team
picture-team-empty = No disciplines yet: this is for who works together
picture-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

picture-foundation = Principles
picture-foundation-empty = No principles yet: this is for what has been agreed
picture-add-principle = + principle
picture-signed = in contract · signed
picture-in-contract = in contract
picture-not-signed = not yet signed by { $sides }
picture-not-in-contract = not in contract yet

picture-tray = Still to place:
picture-tray-empty = nothing, everything has a place
