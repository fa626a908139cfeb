# What a team's own register knows of a risk: number, status, cause, consequence, time.

register-status-open = open
register-status-closed = closed
register-status-occurred = occurred
register-column-number = Number
register-column-status = Status
register-column-cause = Cause
register-column-consequence = Consequence
register-column-delay = Effect on time
register-filter-status = Status
register-all-statuses = Any status
register-form = Status and cause
register-form-number = Own number
register-form-status = Status
register-form-since = Since
register-form-actual = Real amount
register-form-actual-likely = It was the likely amount, { $amount }
register-form-cause = Cause
register-form-consequence = Consequence
register-form-delay = Effect on time
register-form-with = + action owner
register-form-with-off = Remove { $name } as action owner
register-closed-says = Closed: it counts in no figure and is not on the plate.
register-occurred-says = Occurred: it counts for sure, for its real amount. Until that is filled in, the likely amount counts.
register-occurred-amount = ✓ { $amount }
edit-import-register = read { $name } from a spreadsheet
