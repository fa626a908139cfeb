# Kaarten en lijnen in de hand op het canvas.

canvas-order = Orden
canvas-order-says = Zet alle kaarten weer waar het programma ze plaatst
canvas-order-done = Er is niets te ordenen: elke kaart staat waar het programma die plaatst
canvas-new-role = Nieuwe rol
canvas-new-role-here = nieuwe rol
canvas-new-role-says = Met een lijn vanaf { $from }. Welke rol komt hier?

team-fold-top = Alliantiebestuur en AMT inklappen tot een strook
team-unfold-top = Alliantiebestuur en AMT uitklappen tot kolommen
