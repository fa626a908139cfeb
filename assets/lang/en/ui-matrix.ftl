# The matrix of probability and impact, and where the value lies.
