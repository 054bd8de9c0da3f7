"""How mixed areas are: uses of land and floor space, forms of tenure."""

import numpy as np
import pandas as pd
import shapely

from ..spec import UserError, label, reasons
from .choosing import check_names, classes_of
from .within import pairs

# Words that this module writes into results; collected for translation.
TENURES = ("Rental", "Tenant-owned", "Freehold")


def land_use_mix(*, areas, amounts, uses, use_field, amount_field, classes, monitor):
    """Entropy and Herfindahl index of uses within areas, over a fixed list of classes.

    Parameters
    ----------
    areas : GeoDataFrame
        Polygons; any geometry where ``amounts`` is given.
    amounts : tuple of str
        Columns of ``areas``, one for each class. Empty if a layer of uses is given instead.
    uses : GeoDataFrame or None
        Buildings, plots or places with a use; polygons count with the share of them that lies within the area.
    use_field, amount_field : str or None
        Columns of ``uses``. Without an amount, polygons count with their area (m2) and anything else as one.
    classes : tuple of str
        See `spec.words.named`. Other uses are told apart, and no part of the mix.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``areas``, see `indicators.mix.LAND_USE_MIX`.

    Raises
    ------
    UserError
        Neither or both of the ways to give amounts, or fewer than two classes.

    Notes
    -----
    With shares p_k of K classes: entropy = -sum p ln p / ln K (0 one class only, 1 all alike; Frank et al. 2004), K the
    number of classes named and not of those present; Herfindahl = sum p^2, normalised (H - 1/K) / (1 - 1/K).
    """
    if bool(amounts) == (uses is not None):
        raise UserError(
            "The amounts can be taken from fields of {areas} or from a layer of uses, and just one of them is needed.",
            "Choose either the amount fields or the layer of uses.",
        )
    names = tuple(amounts) if uses is None else tuple(classes or ())
    if uses is None:
        amount = areas[list(amounts)].to_numpy(dtype=float)
        other = np.zeros(len(areas))
        monitor.progress(0.5)
    else:
        if use_field is None or not names:
            raise UserError(
                "With a layer of uses, the field that holds the use and the classes to tell apart are needed.",
                "Choose the use field of {uses} and write the classes.",
            )
        check_names(names)
        amount, other = _from_layer(areas, uses, use_field, amount_field, names, monitor)
    if len(names) < 2:
        raise UserError("A mix needs at least two classes.", "Name two or more.")

    total, share, entropy, herfindahl = mix(amount)
    count = len(names)
    with np.errstate(invalid="ignore", divide="ignore"):
        columns = {"total": total, "entropy": entropy, "herfindahl": herfindahl}
        columns["herfindahl_normalised"] = np.clip((herfindahl - 1 / count) / (1 - 1 / count), 0.0, 1.0)
        columns["classes_present"] = np.where(np.isnan(entropy), np.nan, (amount > 0).sum(axis=1))
        columns["main"] = _largest(share, [label(name) for name in names])
        prefix = "share_of_" if uses is None else "share_"
        for k, name in enumerate(names):
            columns[f"{prefix}{label(name)}"] = 100.0 * share[:, k]
        if uses is not None:
            columns["other"] = 100.0 * other / (total + other)
    columns["reason"] = _why(amount, shapely.is_missing(areas.geometry.to_numpy()) & (uses is not None))
    monitor.progress(1.0)
    return {"output": pd.DataFrame(columns, index=areas.index)}


def _from_layer(areas, uses, use_field, amount_field, names, monitor):
    """Amount of each class in each area, and of all others."""
    shapes = uses.geometry.to_numpy()
    if amount_field is not None:
        given = uses[amount_field].to_numpy(dtype=float)
        missing = ~np.isfinite(given)
        if missing.any():
            monitor.warn("{n} uses without an amount count as 0.", n=int(missing.sum()))
        given = np.where(missing, 0.0, given)
    else:
        size = shapely.area(shapes)
        given = np.where(size > 0, size, 1.0)
        if (size > 0).any() and not (size[~shapely.is_missing(shapes)] > 0).all():
            raise UserError(
                "{uses} holds areas and points, whose amounts cannot be added up.",
                "Choose the field that holds the amount, such as the floor area.",
            )
    member = classes_of(uses[use_field], names, monitor)
    if (member.sum(axis=1) > 1).any():
        raise UserError("A use belongs to several of the classes.", "Let every use be in one class only.")
    monitor.step("Finding what lies within which area")
    feature, area, part = pairs(shapes, areas.geometry.to_numpy(), monitor.part(0.0, 0.9))
    amount = np.zeros((len(areas), len(names)))
    for k in range(len(names)):
        some = member[feature, k]
        amount[:, k] = np.bincount(area[some], (part * given[feature])[some], minlength=len(areas))
    rest = ~member[feature].any(axis=1)
    other = np.bincount(area[rest], (part * given[feature])[rest], minlength=len(areas))
    if other.sum() > 0:
        monitor.info(
            "{share} % of the amounts are of other uses than the classes named and are no part of the mix.",
            share=f"{100.0 * other.sum() / (other.sum() + amount.sum()):.1f}",
        )
    return amount, other


def mix(amount):
    """Total, shares, entropy and Herfindahl index of amounts.

    Parameters
    ----------
    amount : (n, K) float array
        Not negative. A missing one makes its row missing.

    Returns
    -------
    total : (n,) float array
    share : (n, K) float array
    entropy, herfindahl : (n,) float arrays
        NaN where the total is 0 or missing.
    """
    total = amount.sum(axis=1)
    with np.errstate(invalid="ignore", divide="ignore"):
        share = amount / np.where(total > 0, total, np.nan)[:, None]
        terms = np.where(share > 0, share * np.log(share), np.where(np.isnan(share), np.nan, 0.0))
        entropy = np.clip(-terms.sum(axis=1) / np.log(max(amount.shape[1], 2)), 0.0, 1.0)
    return total, share, entropy, (share**2).sum(axis=1)


def _largest(share, names):
    """Name of the largest share, None where there is none; the first of equals."""
    known = ~np.isnan(share).any(axis=1)
    found = np.array([*names, None], dtype=object)
    return found[np.where(known, np.where(np.isnan(share), -1.0, share).argmax(axis=1), len(names))]


def _why(amount, homeless):
    """Reason for each row without a mix."""
    why = np.full(len(amount), None, dtype=object)
    why[amount.sum(axis=1) == 0] = reasons.NO_CLASSES
    why[np.isnan(amount).any(axis=1)] = reasons.MISSING_AMOUNT
    why[homeless] = reasons.NO_GEOMETRY
    return why


def tenure_mix(*, areas, rental, cooperative, owned, smallest_number, monitor):
    """Shares of three forms of tenure, how mixed they are, and how far from the whole.

    Parameters
    ----------
    areas : GeoDataFrame
        Any geometry.
    rental, cooperative, owned : str
        Columns with numbers of dwellings (or households, or people) of each form.
    smallest_number : float
        Areas with fewer in all, but more than none, are not shown; they are part of the whole.
    monitor : Monitor

    Returns
    -------
    dict
        ``output``: DataFrame on the index of ``areas``, see `indicators.mix.TENURE_MIX`; ``whole``: one row per form.

    Notes
    -----
    Entropy as in `land_use_mix` with K = 3 (Theil 1972). ``apart`` = 100 * 1/2 sum |p_k - P_k|, P the shares of
    all areas together: the share of dwellings that would have to be of another form for the area to be as the whole.
    """
    amount = areas[[rental, cooperative, owned]].to_numpy(dtype=float)
    monitor.progress(0.1)
    known = ~np.isnan(amount).any(axis=1)
    sums = amount[known].sum(axis=0)
    whole_total, whole, whole_entropy, _ = (item[0] for item in mix(sums[None]))
    total, share, entropy, herfindahl = mix(amount)
    why = _why(amount, np.zeros(len(areas), dtype=bool))
    few = (total > 0) & (total < smallest_number)
    why[few] = reasons.FEW_PEOPLE
    hidden = few | np.isnan(entropy)
    share[hidden], entropy[hidden], herfindahl[hidden] = np.nan, np.nan, np.nan
    keys = ("rental", "cooperative", "owned")
    columns = {"total": np.where(few, np.nan, total), "entropy": entropy, "herfindahl": herfindahl}
    columns |= {f"{key}_share": 100.0 * share[:, k] for k, key in enumerate(keys)}
    columns |= {f"{key}_difference": 100.0 * (share[:, k] - whole[k]) for k, key in enumerate(keys)}
    columns["apart"] = np.clip(50.0 * np.abs(share - whole).sum(axis=1), 0.0, 100.0)
    columns["largest"] = 100.0 * share.max(axis=1)
    columns["main"] = _largest(share, TENURES)
    columns["reason"] = why
    if few.any():
        monitor.info("{n} areas with fewer than {least} are not shown.", n=int(few.sum()), least=f"{smallest_number:g}")
    if whole_total > 0:
        monitor.info(
            "All areas together: {rental} % rental, {cooperative} % tenant-owned, {owned} % freehold; "
            "entropy {entropy}.",
            rental=f"{100 * whole[0]:.1f}",
            cooperative=f"{100 * whole[1]:.1f}",
            owned=f"{100 * whole[2]:.1f}",
            entropy=f"{whole_entropy:.2f}",
        )
    monitor.progress(1.0)
    table = pd.DataFrame({"tenure": list(TENURES), "number": sums, "share": 100.0 * whole})
    return {"output": pd.DataFrame(columns, index=areas.index), "whole": table}
