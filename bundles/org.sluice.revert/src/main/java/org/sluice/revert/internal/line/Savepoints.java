package org.sluice.revert.internal.line;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The savepoints of a run's transaction: a stack, though its handles use them as if each had its own. On top of it may be one
 * that protects the transaction from the statement that comes next. Guarded by the lock of the {@link Line}.
 */
final class Savepoints {
    private static final String LAST = "sluice_last";

    private final Connection connection;
    private final List<Mark> stack = new ArrayList<>();
    private boolean isProtected;
    private int count;

    Savepoints(Connection connection) {
        this.connection = connection;
    }

    /** A place in the transaction to which its owner may want to return. */
    static final class Mark {
        private final String name;
        private final Object owner;
        private boolean dropped;
        private boolean committed;
        private boolean ownWork;
        private boolean foreignWork;

        private Mark(String name, Object owner) {
            this.name = name;
            this.owner = owner;
        }

        /** Whether it may as well be set anew, and should be, because others have worked since. */
        boolean isLate() {
            return !ownWork && foreignWork;
        }
    }

    /**
     * Makes sure that {@link #takeBackLast} takes back just what comes next. The one before is released only now, along with
     * the way to the server that is needed anyhow.
     */
    void protect() throws SQLException {
        execute((isProtected ? "RELEASE SAVEPOINT " + LAST + "; " : "") + "SAVEPOINT " + LAST);
        isProtected = true;
    }

    /** Takes back what was done since {@link #protect}. */
    void takeBackLast() throws SQLException {
        execute("ROLLBACK TO SAVEPOINT " + LAST);
    }

    /** Notes that an owner has changed something, which is lost when anybody returns to a mark that is set. */
    void worked(Object owner) {
        for (Mark mark : stack) {
            if (mark.owner == owner) {
                mark.ownWork = true;
            } else {
                mark.foreignWork = true;
            }
        }
    }

    /** The transaction was committed: no mark is left. */
    void committed() {
        stack.forEach(mark -> mark.committed = true);
        stack.clear();
        isProtected = false;
    }

    Mark set(Object owner) throws SQLException {
        releaseLast();
        Mark mark = new Mark("sluice_" + ++count, owner);
        execute("SAVEPOINT " + mark.name);
        stack.add(mark);
        return mark;
    }

    /** Drops a mark, and all later ones of its owner; what was done since stays. */
    void drop(Mark mark) throws SQLException {
        if (mark.committed) {
            return;
        }
        dropLater(mark);
        mark.dropped = true;
        int end = stack.size();
        while (end > 0 && stack.get(end - 1).dropped) {
            end--;
        }
        if (end < stack.size()) { // to release one releases all above it, so that those below others have to wait
            execute("RELEASE SAVEPOINT " + stack.get(end).name);
            isProtected = false;
            stack.subList(end, stack.size()).clear();
        }
    }

    boolean isSet(Mark mark) {
        return !mark.dropped && stack.contains(mark);
    }

    /**
     * Takes back what the owner of a mark did since; its later marks are gone, the mark stays.
     *
     * @return whether anything was taken back
     * @throws SQLException when that would take work of others along, or cannot be since they had it committed; nothing was
     *     done then
     */
    boolean returnTo(Mark mark) throws SQLException {
        if (mark.committed) {
            if (!mark.ownWork) {
                return false;
            }
            throw new SQLException(
                    "Cannot roll back: since this connection's work began, another one of the same run has changed the schema, and "
                            + "the database commits with that whatever the run has done. Commit before, or work in one connection.",
                    "3B000");
        }
        if (!mark.ownWork) {
            dropLater(mark);
            return false;
        }
        if (mark.foreignWork) {
            throw new SQLException(
                    "Cannot roll back: since this connection's work began, others of the same run have changed data, too. A run "
                            + "is one transaction, and they would lose that. Commit before others work, or work in one connection.",
                    "3B000");
        }
        execute("ROLLBACK TO SAVEPOINT " + mark.name);
        isProtected = false;
        int above = stack.indexOf(mark) + 1;
        List<Mark> later = List.copyOf(stack.subList(above, stack.size()));
        stack.subList(above, stack.size()).clear();
        for (Mark other : later) {
            if (other.owner != mark.owner && !other.dropped) { // nobody has worked since: it may stand here as well
                execute("SAVEPOINT " + other.name);
                stack.add(other);
            }
        }
        mark.ownWork = false;
        return true;
    }

    private void dropLater(Mark mark) {
        for (Mark later : stack.subList(stack.indexOf(mark) + 1, stack.size())) {
            later.dropped |= later.owner == mark.owner;
        }
    }

    private void releaseLast() throws SQLException {
        if (isProtected) {
            execute("RELEASE SAVEPOINT " + LAST);
            isProtected = false;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
