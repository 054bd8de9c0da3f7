"""Resident input in a schema of PostGIS."""

from ...databases.naming import quoted
from ...databases.postgis import PostgisSchema
from . import tables
from .base import Store


class PostgisStore(Store, PostgisSchema):
    """A store in a schema: see `PostgisSchema`."""

    without = ("editing",)

    def watch(self):
        """Within a transaction, keep the history from now on."""
        for text in _history(self, tables.WATCHED):
            self.execute(text)

    def _edit(self, *values):
        for name, value in zip(("who", "action", "batch", "undoes"), values, strict=True):
            self.execute("SELECT set_config(%s, %s, true)", (f"sodertorn.{name}", value))


def _same(name):
    """Whether a field stays as it is: nothing and a blank text are the same."""
    return f"COALESCE(OLD.{name}::text, '') = COALESCE(NEW.{name}::text, '')"


def _history(store, watched):
    """Statements for the triggers that write every change of a contribution down, by hand too."""
    history, contributions = store.table("history"), store.table("contributions")
    function = f"{quoted(store.schema)}.{quoted('resident_input_history')}".replace("%", "%%")
    said = "NULLIF(current_setting('sodertorn.{}', true), '')"
    action = f"COALESCE({said.format('action')}, 'by hand')"
    who = f"CASE WHEN {said.format('action')} IS NULL THEN current_user::text ELSE {said.format('who')} END"
    log = f"INSERT INTO {history} (contribution_id, at, who, action, field, old, new, batch, undoes) VALUES ("  # nosec B608: quoted
    stamp = "date_trunc('milliseconds', clock_timestamp())"
    end = f", {said.format('batch')}, {said.format('undoes')});"
    rows = "".join(
        f"IF NOT ({_same(name)}) THEN {log}NEW.contribution_id, {stamp}, {who}, {action}, '{name}', "
        f"OLD.{name}::text, NEW.{name}::text{end} END IF; "
        for name in watched
    )
    moved = (
        f"IF OLD.geom IS DISTINCT FROM NEW.geom THEN {log}NEW.contribution_id, {stamp}, {who}, {action}, 'geom', NULL, "
        f"NULL{end} END IF; "
    )
    gone = f"{log}OLD.contribution_id, {stamp}, {who}, {action}, 'contribution_id', OLD.contribution_id, NULL{end} "
    same = " AND ".join([*(_same(name) for name in watched), "OLD.geom IS NOT DISTINCT FROM NEW.geom"])
    hand = f"NEW.reviewed_at = {stamp}; NEW.reviewed_by = current_user::text; "
    body = (
        f"BEGIN IF TG_OP = 'DELETE' THEN {gone}RETURN OLD; END IF; IF {action} = 'import' OR ({same}) THEN RETURN NEW; "
        f"END IF; {rows}{moved}IF {said.format('action')} IS NULL THEN {hand}END IF; RETURN NEW; END"
    )
    return (
        f"CREATE OR REPLACE FUNCTION {function}() RETURNS trigger LANGUAGE plpgsql AS $sodertorn$ {body} $sodertorn$",
        f"CREATE TRIGGER contributions_history BEFORE UPDATE OR DELETE ON {contributions} FOR EACH ROW "
        f"EXECUTE FUNCTION {function}()",
    )
