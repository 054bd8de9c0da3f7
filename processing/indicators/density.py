"""How dense and how mixed: people, jobs, uses, tenures, land consumption."""

ALL = ()
