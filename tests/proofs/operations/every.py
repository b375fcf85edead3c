"""All operations, in an order that seeds rely on."""

from operations import backups, beginning, keys, leaving, saving
from operations.operation import Operation, find, prepare, with_desk

OPERATIONS = (
    Operation("make practice", beginning.nothing, beginning.make_practice, beginning.find_made),
    Operation("save", prepare, with_desk(saving.save), find),
    Operation("backup", prepare, backups.back_up, backups.find_backups),
    Operation("first run", beginning.nothing, beginning.first_run, beginning.find_begun),
    Operation("restore", backups.prepare_restore, backups.restore, find),
    Operation("migrate", keys.prepare_old, keys.migrate, keys.find_migrated),
    Operation("change passphrase", prepare, keys.change_passphrase, keys.find_passphrase),
    Operation("erase client", prepare, with_desk(saving.erase), find),
    Operation("export", prepare, leaving.export, leaving.find_export),
    Operation("import", leaving.prepare_import, leaving.bring_in, find),
    Operation("typing", prepare, with_desk(saving.type_words), find),
    Operation("keep on", prepare, saving.keep_on_inside, find, once=True),
    Operation(
        "restore after deleting",
        backups.prepare_coming_back,
        backups.restore_and_enter,
        backups.find_nobody_back,
    ),
    Operation("new sheet", keys.prepare_sheet, keys.new_sheet, keys.find_sheet, true=keys.sheet_said),
)
