"""The real QGIS window, on a virtual screen: it loads the plugin, shows it, reloads it and lets it go."""

import re

import pytest

pytestmark = pytest.mark.desktop


@pytest.mark.parametrize(
    ("locale", "title", "word", "names", "alias", "everyone"),
    [
        (
            "en",
            "Green space within 300 m",
            "Set-up check",
            ["Distance to green space", "Distance to green space: distribution over people"],
            "Distance to the nearest green space (m)",
            "All people",
        ),
        (
            "sv",
            "Grönområde inom 300 m",
            "Installationskontroll",
            ["Avstånd till grönområde", "Avstånd till grönområde: fördelning över befolkningen"],
            "Avstånd till närmaste grönområde (m)",
            "Alla",
        ),
    ],
)
def test_the_window_shows_the_plugin_and_lets_it_go(visit, locale, title, word, names, alias, everyone):
    seen = visit("visit.py", locale)
    assert seen["loaded"]
    assert title in seen["algorithms"]
    assert word in seen["algorithms"]
    assert "Södertörnsmodellen" in seen["menu"]
    assert sorted(seen["menu_entries"]) == seen["algorithms"]
    assert seen["models"]
    assert all(steps >= 2 for _, steps in seen["models"])
    dialogs = seen["dialogs"]
    assert len(dialogs) == len(seen["algorithms"])
    for name, (heading, called, labels) in dialogs.items():
        assert heading.endswith(called), name  # "within 300 m", not "Within 300 M"
        assert labels or name == "set_up_check", name
    assert dialogs["green_space_within_300_m"][1] == title
    if locale == "sv":
        labels = {label for *_, some in dialogs.values() for label in some}
        english = re.compile(r"\b(and|field|layer|of|optional|the|with|within|years?)\b", re.IGNORECASE)
        assert not [label for label in labels if english.search(label)]
    result = seen["result"]
    assert result["names"] == names
    assert result["legend"][:2] == ["≤ 150 m", "150–300 m"]
    assert result["alias"] == alias
    assert result["history"]
    assert result["groups"] == [everyone]
    assert result["table_alias"] not in ("", "left_out_300")
    assert seen["after_reload"][0]
    assert seen["after_reload"][1].count("Södertörnsmodellen") == 1
    assert seen["after_unload"][0]
    assert "Södertörnsmodellen" not in seen["after_unload"][1]
