"""The first practice file."""

from practice_desk.storage.driver import RawConnection

NEEDS = "0.1"

_CLIENT = "client_id TEXT NOT NULL REFERENCES client (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED"

_STATEMENTS = (
    """
    CREATE TABLE practice (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        made_at TEXT NOT NULL,
        signature TEXT NOT NULL,
        phone TEXT NOT NULL,
        country TEXT NOT NULL,
        paper TEXT NOT NULL,
        lock_minutes INTEGER NOT NULL
    ) STRICT
    """,
    """
    CREATE TABLE client (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        name TEXT NOT NULL,
        made_at TEXT NOT NULL,
        kind TEXT NOT NULL,
        people TEXT NOT NULL,
        pronouns TEXT NOT NULL,
        contact TEXT NOT NULL,
        usual_day INTEGER,
        usual_time TEXT,
        every_weeks INTEGER NOT NULL,
        word TEXT NOT NULL,
        interests TEXT NOT NULL,
        steer_clear TEXT NOT NULL,
        archived_on TEXT
    ) STRICT
    """,
    f"""
    CREATE TABLE goal (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        name TEXT NOT NULL,
        made_at TEXT NOT NULL,
        state TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX goal_by_client_id ON goal (client_id)",
    f"""
    CREATE TABLE visit (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        day TEXT NOT NULL,
        at TEXT,
        state TEXT NOT NULL,
        note TEXT NOT NULL,
        slot TEXT
    ) STRICT
    """,
    "CREATE INDEX visit_by_client_id ON visit (client_id)",
    "CREATE INDEX visit_by_day ON visit (day)",
    f"""
    CREATE TABLE follow_up (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        assignment_id TEXT NOT NULL,
        day TEXT NOT NULL,
        at TEXT NOT NULL,
        outcome TEXT NOT NULL,
        amount INTEGER,
        useful INTEGER,
        hard INTEGER,
        barriers TEXT NOT NULL,
        words TEXT NOT NULL,
        learned TEXT NOT NULL,
        distress_before INTEGER,
        distress_after INTEGER,
        acute TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX follow_up_by_client_id ON follow_up (client_id)",
    "CREATE INDEX follow_up_by_assignment_id ON follow_up (assignment_id)",
    "CREATE INDEX follow_up_by_day ON follow_up (day)",
    f"""
    CREATE TABLE readiness (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        day TEXT NOT NULL,
        begun_at TEXT NOT NULL,
        answered_at TEXT NOT NULL,
        answers TEXT NOT NULL,
        acute TEXT NOT NULL,
        said_no INTEGER NOT NULL,
        importance INTEGER,
        confidence INTEGER,
        capacity INTEGER,
        distress INTEGER,
        goal_id TEXT,
        idea TEXT NOT NULL,
        next_time TEXT NOT NULL,
        part INTEGER NOT NULL,
        lean TEXT NOT NULL,
        reasons TEXT NOT NULL,
        rules_version TEXT NOT NULL,
        result TEXT,
        against TEXT NOT NULL,
        ended_at TEXT
    ) STRICT
    """,
    "CREATE INDEX readiness_by_client_id ON readiness (client_id)",
    "CREATE INDEX readiness_by_day ON readiness (day)",
    f"""
    CREATE TABLE assignment (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        task TEXT NOT NULL,
        made_at TEXT NOT NULL,
        what TEXT NOT NULL,
        cue TEXT NOT NULL,
        minutes REAL,
        times_per_week REAL,
        goal_id TEXT,
        why TEXT NOT NULL,
        who TEXT NOT NULL,
        if_stuck TEXT NOT NULL,
        activity TEXT,
        tried_together INTEGER,
        confidence INTEGER,
        state TEXT NOT NULL,
        against TEXT NOT NULL,
        set_on TEXT,
        handed_over TEXT,
        closed_on TEXT
    ) STRICT
    """,
    "CREATE INDEX assignment_by_client_id ON assignment (client_id)",
    "CREATE INDEX assignment_by_task ON assignment (task)",
    "CREATE INDEX assignment_by_state ON assignment (state)",
    f"""
    CREATE TABLE hold (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        day TEXT NOT NULL,
        made_at TEXT NOT NULL,
        rests_on TEXT NOT NULL,
        instead TEXT NOT NULL,
        say TEXT NOT NULL,
        look_again TEXT,
        check_id TEXT,
        kept TEXT,
        looked_on TEXT
    ) STRICT
    """,
    "CREATE INDEX hold_by_client_id ON hold (client_id)",
    "CREATE INDEX hold_by_day ON hold (day)",
    "CREATE INDEX hold_by_look_again ON hold (look_again)",
    f"""
    CREATE TABLE choice (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        follow_up_id TEXT NOT NULL,
        at TEXT NOT NULL,
        offered TEXT NOT NULL,
        taken TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX choice_by_client_id ON choice (client_id)",
    "CREATE INDEX choice_by_follow_up_id ON choice (follow_up_id)",
    f"""
    CREATE TABLE dismissal (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        {_CLIENT},
        rule TEXT NOT NULL,
        fingerprint TEXT NOT NULL,
        reason TEXT NOT NULL,
        at TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX dismissal_by_client_id ON dismissal (client_id)",
    """
    CREATE TABLE draft (
        seq INTEGER NOT NULL PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        client_id TEXT REFERENCES client (id) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
        at TEXT NOT NULL,
        fields TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX draft_by_client_id ON draft (client_id)",
)


def migrate(connection: RawConnection) -> None:
    for statement in _STATEMENTS:
        connection.execute(statement)
