# The praatplaat: what stands in the picture itself.

picture-nameless = without a name
picture-unquantified = not quantified yet
picture-saving = −{ $amount }

picture-roof = Bovenkant
picture-roof-empty = No roles yet: here goes who decides on what
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
picture-changing = changing
picture-jointly = jointly
picture-majority = by majority
picture-client-decides = OG decides
picture-contractor-decides = ON decides

picture-room-empty = Nothing here yet
picture-room-drag = Drag here what is carried together
picture-add-risk = + risk

picture-team = Team
picture-team-empty = No disciplines yet: here go those who work together
picture-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}

picture-foundation = Principles
picture-foundation-empty = No principles yet: here goes what was agreed
picture-add-principle = + principle
picture-signed = in contract · signed
picture-in-contract = in contract
picture-not-signed = not yet signed by { $sides }
picture-not-in-contract = not in contract yet

picture-tray = To be placed:
picture-tray-empty = nothing, everything has a place
