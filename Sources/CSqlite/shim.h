#include <sqlite3.h>

/* sqlite3_db_config() is variadic, which Swift cannot call. The file may have been made by
   somebody else: nothing may write where SQLite keeps its own tables, and no view is ever looked
   through. */
static inline int huize_harden(sqlite3 *db) {
    int code = sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, (int *)0);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_VIEW, 0, (int *)0);
    if (code == SQLITE_OK)
        code = sqlite3_db_config(db, SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0, (int *)0);
    return code;
}

/* Whether triggers and rules of the file may use any function, or harmless ones only. */
static inline int huize_trust(sqlite3 *db, int trusted) {
    return sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, trusted, (int *)0);
}
