#!/usr/bin/env python3
"""Makes Sources/Web/Map/world.csv out of Natural Earth's countries (GeoJSON on standard input).

Each country becomes one SVG path on a canvas of 720 x 320 units: longitude and latitude as they are
(plate carree), from 84 degrees north to 58 degrees south, a tenth of a unit at the finest."""
import csv
import json
import sys


def code_of(feature):
    """ISO's code; Kosovo has none of its own there, and the land of no code is drawn without one."""
    names = feature["properties"]
    return names["iso_a2"] or {"Kosovo": "XK"}.get(names["name"], "")


def point(place):
    return round((place[0] + 180) * 2, 1), round((84 - place[1]) * 2.2, 1)


def ring(places):
    points = []
    for x, y in map(point, places):
        # Two points closer than the eye can tell are one.
        if not points or abs(x - points[-1][0]) + abs(y - points[-1][1]) >= 0.6:
            points.append((x, y))
    return "M" + " ".join(f"{x:g},{y:g}" for x, y in points) + "z" if len(points) > 2 else ""


def largest(polygons):
    return max(polygons, key=lambda p: (max(x for x, _ in p[0]) - min(x for x, _ in p[0]))
               * (max(y for _, y in p[0]) - min(y for _, y in p[0])))


out = csv.writer(sys.stdout, lineterminator="\n")
out.writerow(["iso_alpha2", "x", "y", "path"])
for feature in sorted(json.load(sys.stdin)["features"], key=code_of):
    shape = feature["geometry"]
    polygons = shape["coordinates"] if shape["type"] == "MultiPolygon" else [shape["coordinates"]]
    code = code_of(feature)
    if code == "AQ":
        continue
    main = [point(place) for place in largest(polygons)[0]]
    x = (min(x for x, _ in main) + max(x for x, _ in main)) / 2
    y = (min(y for _, y in main) + max(y for _, y in main)) / 2
    path = "".join(ring(polygon[0]) for polygon in polygons)
    if path:
        out.writerow([code, f"{x:.0f}", f"{y:.0f}", path])
