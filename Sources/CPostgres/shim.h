#include <libpq-fe.h>

/* Swift imports no character macros: the fields of an error report, under names of our own. */
static const int PC_DIAG_SQLSTATE = PG_DIAG_SQLSTATE;
static const int PC_DIAG_MESSAGE_PRIMARY = PG_DIAG_MESSAGE_PRIMARY;
static const int PC_DIAG_MESSAGE_DETAIL = PG_DIAG_MESSAGE_DETAIL;
static const int PC_DIAG_CONTEXT = PG_DIAG_CONTEXT;
