# Cards and lines in the hand on the canvas.

canvas-order = Tidy
canvas-order-says = Puts all cards back where the program places them
canvas-order-done = Nothing to tidy: every card stands where the program places it
canvas-new-role = New role
canvas-new-role-here = new role
canvas-new-role-says = With a line from { $from }. Which role comes here?

team-fold-top = Fold alliance board and AMT to a strip
team-unfold-top = Unfold alliance board and AMT to columns
