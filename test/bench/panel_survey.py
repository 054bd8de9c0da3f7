"""A survey of many answers, for the bench of the panel: 30 columns, Swedish, with places, texts and personal data."""

import csv
import random
import sys

THEMES = ("Trafik", "Grönska", "Lekplats", "Trygghet", "Kollektivtrafik", "Mötesplats")
WORDS = """
bilarna kör för fort här vid skolan och det saknas bänkar träd belysning men parken är fin på sommaren
"""


def write(path, rows, seed=1):
    """A CSV file of so many rows and 30 columns."""
    pick, words = random.Random(seed), WORDS.split()
    with open(path, "w", encoding="utf-8", newline="") as out:
        table = csv.writer(out, delimiter=";")
        more = [f"fråga {number}" for number in range(1, 21)]
        table.writerow(
            ["id", "inskickat", "ålder", "kön", "plats lat", "plats lon", "tema", "betyg", "kommentar", "bild", *more]
        )
        for number in range(rows):
            text = " ".join(pick.choices(words, k=pick.randint(3, 25)))
            if number % 50 == 0:
                text += f" ring 070-123 45 {number % 90 + 10}"
            there = pick.random() > 0.05
            lat = f"{59.23 + pick.gauss(0, 0.03):.6f}" if there else ""
            lon = f"{17.98 + pick.gauss(0, 0.05):.6f}" if there else ""
            stamp = f"2026-{number % 9 + 1:02}-{number % 28 + 1:02} {number % 24:02}:{number % 60:02}"
            answers = [pick.choice(("ja", "nej", "vet inte", "")) for _ in more]
            table.writerow(
                [
                    number,
                    stamp,
                    pick.choice(("0-29", "30-64", "65-")),
                    pick.choice(("kvinna", "man")),
                    lat,
                    lon,
                    pick.choice(THEMES),
                    pick.randint(1, 5),
                    text,
                    "",
                    *answers,
                ]
            )


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]))
