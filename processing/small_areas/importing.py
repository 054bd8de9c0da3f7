"""A package of statistics into the store: all of it or nothing, and every value accounted for."""

import pandas as pd

from ..spec import Monitor
from .package import PROBLEMS
from .store.loading import check_counts


def import_package(package, place, *, crs="EPSG:3006", who="", monitor=None):
    """Bring a package in.

    Parameters
    ----------
    package : package.Package
    place : StatisticsPlace
    crs : str
        Of a store that is made now; one that is there keeps its own.
    who : str
        For the list of imports.
    monitor : Monitor, optional

    Returns
    -------
    dict of str to DataFrame
        ``contents``: what the store has of this package's measures (`StatisticsStore.contents` with titles);
        ``problems``: what was met, with the reason in words.

    Raises
    ------
    UserError
        The store cannot be written, or a value is not accounted for: then nothing was written.
    """
    monitor = monitor or Monitor()
    monitor.step("Reading and writing the statistics")
    with place.open(create=True) as store:
        with store.importing(package.dataset, source=package.source, crs=crs, who=who, monitor=monitor) as loading:
            loading.measures(package.measures)
            loading.divisions(package.divisions)
            loading.groups(package.groups)
            for division, areas in package.areas.items():
                loading.areas(division, areas)
            came = 0
            for values in package.read(monitor):
                monitor.check()
                came += len(values.value)
                loading.values(values)
            check_counts(loading.counts, came)
            for problem in package.problems:
                loading.problem(problem)
        monitor.info(
            "{came} values: {added} new, {updated} changed, {unchanged} there already, {repeated} repeated, "
            "{contradicts} that say something else than the first.",
            came=came, **{name: number for name, number in loading.counts.items() if name != "no value"},
        )  # fmt: skip
        measures = [loading.renamed.get(key, key) for key in package.measures["measure"]]
        return {"contents": contents(store, measures), "problems": _in_words(store, loading)}


def contents(store, measures=None):
    """What a store has: one row for each measure, group and division that has numbers, with titles.

    Returns
    -------
    DataFrame
    """
    told, groups, divisions = store.measures(), store.groups(), store.divisions()
    found = store.contents()
    if measures is not None:
        found = found[found["measure"].isin(measures)]
    about = told.reindex(found["measure"])
    made = {
        "measure": found["measure"].to_numpy(), "title": about["title"].to_numpy(),
        "title_sv": about["title_sv"].to_numpy(), "group_key": found["group_key"].to_numpy(),
        "group_title": groups["title"].reindex(found["group_key"]).to_numpy(),
        "division": found["division"].to_numpy(),
        "division_title": divisions["title"].reindex(found["division"]).to_numpy(),
        "first": found["first"].to_numpy(), "last": found["last"].to_numpy(),
        "times": found["times"].astype("int64").to_numpy(), "values": found["values"].astype("int64").to_numpy(),
        "unit": about["unit"].to_numpy(), "kind": about["kind"].to_numpy(), "dataset": about["dataset"].to_numpy(),
        "source": about["source"].to_numpy(),
    }  # fmt: skip
    return pd.DataFrame(made).fillna("")


def _in_words(store, loading):
    found = store.read("stat_problems", where="import_id = ?", values=(loading.import_id,))
    found = found.rename(columns={"group_key": "group"}).drop(columns="import_id")
    found.insert(1, "problem", found["code"].map(PROBLEMS).fillna(found["code"]))
    return found.assign(count=found["count"].astype("int64"))
