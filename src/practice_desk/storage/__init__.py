"""The practice file: tables, shelves, transactions, keys, migrations and verified copies."""
