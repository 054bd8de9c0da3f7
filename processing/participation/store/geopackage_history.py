"""Triggers of a GeoPackage that keep the history."""


def _other(name):
    """Whether a field changed: nothing and a blank text are the same."""
    return f"COALESCE(OLD.{name}, '') IS NOT COALESCE(NEW.{name}, '')"


def history(watched):
    """Statements for the triggers that write every change of a contribution down, by hand too."""
    said = "(SELECT {} FROM editing)"
    stamp = "strftime('%Y-%m-%dT%H:%M:%fZ','now')"
    log = "INSERT INTO history (contribution_id, at, who, action, field, old, new, batch, undoes) SELECT "
    who = f"{stamp}, NULLIF({said.format('who')}, ''), COALESCE(NULLIF({said.format('action')}, ''), 'by hand'), "
    end = f", NULLIF({said.format('batch')}, ''), NULLIF({said.format('undoes')}, '')"
    ours = f"{said.format('action')} = 'import'"
    rows = "".join(
        f"{log}NEW.contribution_id, {who}'{name}', OLD.{name}, NEW.{name}{end} WHERE {_other(name)};"
        for name in watched
    )
    moved = f"{log}NEW.contribution_id, {who}'geom', NULL, NULL{end} WHERE OLD.geom IS NOT NEW.geom;"
    hand = (  # only texts of this module
        f"UPDATE contributions SET reviewed_at = {stamp}, reviewed_by = NULL WHERE fid = NEW.fid AND "  # nosec B608
        f"COALESCE({said.format('action')}, '') = '';"
    )
    names = ", ".join((*watched, "geom"))
    differ = " OR ".join([*(_other(name) for name in watched), "OLD.geom IS NOT NEW.geom"])
    gone = f"{log}OLD.contribution_id, {who}'contribution_id', OLD.contribution_id, NULL{end};"
    return (
        f"CREATE TRIGGER contributions_history AFTER UPDATE OF {names} ON contributions "
        f"WHEN NOT COALESCE({ours}, 0) AND ({differ}) BEGIN {rows}{moved}{hand} END",
        f"CREATE TRIGGER contributions_removed AFTER DELETE ON contributions BEGIN {gone} END",
    )
