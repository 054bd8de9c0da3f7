"""Small groups, and what they could be worked out from, are not shown."""

import itertools

import numpy as np
import pandas as pd
import pytest
from sodertorn.processing.methods.distribution import distribution
from sodertorn.processing.methods.groups import combined, everyone, of_field
from sodertorn.processing.methods.suppression import withheld, withheld_in_both
from sodertorn.processing.spec import Monitor, reasons

FEW, PROTECTS = reasons.FEW_PEOPLE, reasons.PROTECTS_FEW


def parts(frame, fields, population="people"):
    monitor = Monitor()
    whole = everyone(frame, population, monitor)
    made = [of_field(frame, field, whole, True, monitor) for field in fields]
    return [whole, *made, *combined(made, monitor)]


def by_name(frame, fields, minimum=5):
    found = parts(frame, fields)
    return {
        name: why
        for part, codes in zip(found, withheld(found, minimum), strict=True)
        for name, why in zip(part.names, codes, strict=True)
    }


def town(**people_by_tenure):
    return pd.DataFrame({"people": list(people_by_tenure.values()), "tenure": list(people_by_tenure)}).astype(
        {"people": float}
    )


def test_one_small_group_takes_the_next_smallest_with_it():
    assert by_name(town(own=40, rent=30, coop=4), ["tenure"]) == {
        "All people": "", "coop": FEW, "own": "", "rent": PROTECTS,
    }  # fmt: skip


def test_two_small_groups_protect_each_other_only_if_they_are_enough_together():
    assert list(by_name(town(own=40, rent=30, coop=4, other=3), ["tenure"]).values()).count(PROTECTS) == 0
    assert list(by_name(town(own=40, rent=30, coop=2, other=1), ["tenure"]).values()).count(PROTECTS) == 1


def test_nobody_is_no_secret_and_protects_no_one():
    found = by_name(town(own=40, rent=30, coop=0), ["tenure"])
    assert set(found.values()) == {""}
    found = by_name(town(own=40, rent=30, coop=0, other=2), ["tenure"])
    assert (found["coop"], found["other"], found["rent"]) == ("", FEW, PROTECTS)


@pytest.mark.parametrize(("people", "why"), [(4, FEW), (4.9, FEW), (5, ""), (0, "")])
def test_the_minimum_itself_is_shown(people, why):
    frame = pd.DataFrame({"people": [50.0, 60.0], "children": [people, 0.0]})
    assert by_name(frame, ["children"])["children"] == why


def test_zero_shows_all():
    assert set(by_name(town(own=40, rent=1), ["tenure"], minimum=0).values()) == {""}


def test_the_others_of_a_number_field_are_a_group_too():
    frame = pd.DataFrame({"people": [50.0, 10.0], "children": [50.0, 7.0]})
    assert by_name(frame, ["children"])["children"] == PROTECTS


def test_number_fields_that_add_up_to_all_protect_each_other():
    frame = pd.DataFrame({"people": [60.0, 43.0], "young": [2.0, 1.0], "adult": [30.0, 20.0], "old": [28.0, 22.0]})
    assert by_name(frame, ["young", "adult", "old"]) == {"All people": "", "young": FEW, "adult": PROTECTS, "old": ""}


def test_a_number_field_larger_than_the_places_has_no_others():
    """Without a population field every place counts as one: nothing is worked out from it."""
    frame = pd.DataFrame({"people": [1.0] * 9, "children": [1.0, 7.0] + [0.0] * 7})
    assert by_name(frame, ["children"])["children"] == ""


def test_nothing_of_a_crossed_table_can_be_worked_out():
    """Whatever is shown, no small number follows from rows, columns and totals by subtraction."""
    rng = np.random.default_rng(7)
    for _ in range(30):
        frame = pd.DataFrame(
            {
                "people": rng.integers(0, 12, 40).astype(float),
                "tenure": rng.choice(["own", "rent", "coop"], 40),
                "place": rng.choice(list("abcd"), 40),
            }
        )
        found = parts(frame, ["tenure", "place"])
        hidden = withheld(found, 5)
        numbers = [part.sums() for part in found]
        crossed = found[3]
        for number, why in zip(numbers[1:], hidden[1:], strict=True):
            assert not [n for n, code in zip(number, why, strict=True) if 0 < n < 5 and not code]
        for which, (side, groups) in enumerate(crossed.sides, 1):
            assert side is found[which]
            for group in np.unique(groups):
                line = groups == group
                unknown = line & (hidden[3] != "")
                if hidden[which][group] or not unknown.any():
                    continue
                shown = line & (hidden[3] == "") & (numbers[3] > 0)
                assert not shown.any() or (unknown.sum() > 1 and numbers[3][unknown].sum() >= 5)


def test_children_of_a_district_are_protected_along_districts():
    frame = pd.DataFrame({"people": [50.0, 60.0, 70.0], "children": [20.0, 3.0, 30.0], "place": ["a", "b", "c"]})
    found = by_name(frame, ["place", "children"])
    assert found["b · children"] == FEW
    assert found["a · children"] == PROTECTS
    assert found["c · children"] == found["children"] == ""


def test_two_number_fields_are_not_crossed(recorder):
    frame = pd.DataFrame({"people": [9.0], "a": [1.0], "b": [2.0]})
    whole = everyone(frame, "people", recorder)
    made = [of_field(frame, field, whole, True, recorder) for field in "ab"]
    assert combined(made, recorder) == []
    assert "not combined" in recorder.messages[0]


def test_the_table_of_a_withheld_group_holds_its_name_and_the_reason():
    frame = town(own=40, rent=30, coop=4).assign(x=[1.0, 2.0, 3.0])
    table = distribution(
        frame, columns=["x"], worse="high", population="people", groups=["tenure"], thresholds=[(2, "at most")],
        minimum_people=5,
    )  # fmt: skip
    rows = table.set_index("group")
    assert rows.loc["coop", "reason"] == FEW
    assert rows.loc["rent", "reason"] == PROTECTS
    assert rows.loc["own", "reason"] is None
    numbers = [name for name in table.columns if name not in ("measure", "group_field", "group", "reason")]
    assert rows.loc[["coop", "rent"], numbers[0:]].isna().all().all()
    assert rows.loc[["All people", "own"], numbers].notna().all().all()
    shown = distribution(frame, columns=["x"], worse="high", population="people", groups=["tenure"])
    assert shown["reason"].isna().all()


def test_the_order_of_the_fields_does_not_matter():
    rng = np.random.default_rng(3)
    frame = pd.DataFrame({"people": rng.integers(0, 9, 20).astype(float), "tenure": rng.choice(list("abcde"), 20)})
    frame["children"] = np.minimum(frame["people"], 1)
    found = [by_name(frame, list(order)) for order in itertools.permutations(["tenure", "children"])]
    assert {k: v for k, v in found[0].items() if "·" not in k} == {k: v for k, v in found[1].items() if "·" not in k}


def test_before_and_after_hide_the_same():
    """What is withheld with one number of people is with the other, and neither gives a small group away."""
    rng = np.random.default_rng(9)
    for _ in range(40):
        frame = pd.DataFrame({"tenure": rng.choice(list("abcd"), 12), "place": rng.choice(list("xyz"), 12)})
        sides = []
        for _ in range(2):
            people = rng.integers(0, 14, 12).astype(float)
            sides.append(
                parts(frame.assign(people=people, young=np.minimum(people, 2)), ["tenure", "place", "young"])[:4]
            )
        hidden = withheld_in_both(*sides, 5)
        for side in sides:
            alone = withheld(side, 5, hidden)
            for one, other, part in zip(alone, hidden, side, strict=True):
                assert ((one != "") == (other != "")).all()
                small = (part.sums() > 0) & (part.sums() < 5) if part.field else np.zeros(1, dtype=bool)
                assert not (small & (other == "")).any()
