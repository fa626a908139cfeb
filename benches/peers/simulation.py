"""The simulation of `benches/simulation.rs` as its peers write it: once with NumPy, once as a plain loop under Numba.

What is done: 50 risks with the chances, estimates and places of the bench, drawn in 100,000 outcomes, summed by who
carries them, settled by the bench's staffel, and P10, P50, P80 and P90 of cost and both results. One thread. The
quickest of some runs counts, after one that compiles.
"""

import os
import sys
import time

for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "NUMBA_NUM_THREADS"):
    os.environ[name] = "1"

import numba
import numpy as np

OUTCOMES, RISKS = 100_000, 50
TAB, BASE = 100e6, 90e6
SHARED, CLIENT, CONTRACTOR = 0, 1, 2


def dossier():
    """Chance, sign, place and estimate of each risk: those of the bench."""
    nth = np.arange(RISKS)
    low = (50 + nth % 13 * 40) * 1000.0
    place = np.array([SHARED, SHARED, SHARED, CLIENT, CONTRACTOR])[nth % 5]
    return 0.1 + nth % 8 / 10, np.where(nth % 9 == 8, -1.0, 1.0), place, low, low * 2, low * 5


def settled(totals):
    """Cost and both results by the staffel, and what is reported of them."""
    cost = BASE + totals[SHARED]
    result = TAB - cost
    gain, loss = np.maximum(result, 0) / TAB, np.maximum(-result, 0) / TAB
    part = 0.5 * np.minimum(gain, 0.05) + 0.4 * np.clip(gain - 0.05, 0, 0.10)
    part -= 0.5 * np.minimum(loss, 0.05) + 0.3 * np.clip(loss - 0.05, 0, 0.05)
    contractor = TAB * part
    client = result - contractor - totals[CLIENT]
    contractor = contractor - totals[CONTRACTOR]
    nothing = TAB / 1000
    opposed = (np.minimum(client, contractor) < -nothing) & (np.maximum(client, contractor) > nothing)
    spread = [np.percentile(it, [10, 50, 80, 90]) for it in (cost, client, contractor)]
    return spread[0][2], 1 - opposed.mean(), spread


def with_numpy(rng, pert):
    """A risk at a time, all outcomes at once."""
    totals = np.zeros((3, OUTCOMES))
    for chance, sign, place, low, likely, high in zip(*dossier()):
        strikes = rng.random(OUTCOMES) < chance
        if pert:
            a = 1 + 4 * (likely - low) / (high - low)
            amounts = low + (high - low) * rng.beta(a, 6 - a, OUTCOMES)
        else:
            amounts = rng.triangular(low, likely, high, OUTCOMES)
        totals[place] += sign * np.where(strikes, amounts, 0)
    return settled(totals)


@numba.njit
def loop(pert, chances, signs, places, lows, likelies, highs, totals):
    """An outcome at a time; what does not strike is not drawn."""
    for at in range(totals.shape[1]):
        for it in range(len(chances)):
            if np.random.random() >= chances[it]:
                continue
            low, likely, high = lows[it], likelies[it], highs[it]
            width = high - low
            top = (likely - low) / width
            if pert:
                a = 1 + 4 * top
                amount = low + width * np.random.beta(a, 6 - a)
            else:
                u = np.random.random()
                if u < top:
                    amount = low + width * np.sqrt(u * top)
                else:
                    amount = high - width * np.sqrt((1 - u) * (1 - top))
            totals[places[it], at] += signs[it] * amount


def with_numba(_, pert):
    """The loop, settled by NumPy."""
    totals = np.zeros((3, OUTCOMES))
    loop(pert, *dossier(), totals)
    return settled(totals)


def main():
    """Prints nanoseconds per draw of each way, and the P80 of cost, by which to see that they do the same."""
    runs = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    rng = np.random.default_rng(7)
    for pert in (True, False):
        for way in (with_numpy, with_numba):
            p80 = way(rng, pert)[0]
            times = []
            for _ in range(runs):
                start = time.perf_counter()
                way(rng, pert)
                times.append(time.perf_counter() - start)
            shape, per_draw = "Pert" if pert else "Triangular", min(times) * 1e9 / (OUTCOMES * RISKS)
            print(f"{shape}, {way.__name__}: {per_draw:.1f} ns per draw, P80 of cost {p80 / 1e6:.1f} million")


if __name__ == "__main__":
    main()
