# The praatplaat: what fits, what is gathered, the legend, and what goes where while nothing is there yet.

plate-in-millions = in € m
plate-in-thousands = in € thousand
plate-saving = opportunities − { $amount }
picture-add-opportunity = + opportunity

plate-more = and { $count } more
plate-more-amount = and { $count } more ({ $amount })
plate-more-saving = and { $count } more (− { $saving } ◆)
plate-more-both = and { $count } more ({ $amount } − { $saving } ◆)
plate-more-roles =
    { $count ->
        [one] and 1 more role
       *[other] and { $count } more roles
    }
plate-more-disciplines =
    { $count ->
        [one] and 1 more discipline
       *[other] and { $count } more disciplines
    }
plate-more-principles =
    { $count ->
        [one] and 1 more principle
       *[other] and { $count } more principles
    }

plate-client = client
plate-clients = clients
plate-contractor = contractor
plate-contractors = contractors

plate-usual-board = Alliance board
plate-usual-client = Client
plate-usual-team = AMT
plate-usual-contractor = ON board

plate-line-decides = reports to, decides together
plate-line-advises = advises, informs

plate-empty-client = What only OG can turn goes here: a government decision, land, a new law.
plate-empty-contractor = What ON steers itself every day goes here: crews, equipment, purchasing.
plate-empty-alliance = What worries OG and ON most, both of them? Write it down; who carries it is the talk that follows.
plate-first-risk = Write down a first risk
plate-first-risk-hint = e.g. Cables and pipes, then Enter
plate-from-library = Choose from the library
plate-usual-top = Start with the usual bovenkant
plate-add-role = + role
plate-add-discipline = + discipline
plate-core-principles = Start with the core
plate-core-principles-says = The core: { $names }

plate-legend = Legend
plate-legend-shut = Close the legend
plate-larger = Larger picture
plate-smaller = Smaller picture
plate-fit = All in view
plate-zoom = How large the picture is: { $share }
plate-counts =
    { $risks ->
        [one] 1 risk
       *[other] { $risks } risks
    } · { $chances ->
        [one] 1 opportunity
       *[other] { $chances } opportunities
    }
plate-says-empty = The whole design in one picture
command-show-all = All in view
plate-add = Add
plate-add-a-risk = A risk
plate-add-an-opportunity = An opportunity
plate-add-a-discipline = A discipline
plate-add-a-role = A role…
plate-add-a-principle = A principle…

# Over the heading of a room.
plate-room-tasks = Tasks here: { $tasks }
