package org.sluice.sql.trace;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is told. Used by one thread. */
final class RecordedStatements implements StatementObserver {
    private final List<Finished> finished = new ArrayList<>();
    private final List<Failed> failed = new ArrayList<>();

    record Finished(String sql, long updateCount) {}

    record Failed(String sql, SQLException failure) {}

    @Override
    public void finished(String sql, long updateCount) {
        finished.add(new Finished(sql, updateCount));
    }

    @Override
    public void failed(String sql, SQLException failure) {
        failed.add(new Failed(sql, failure));
    }

    List<Finished> finished() {
        return finished;
    }

    List<Failed> failed() {
        return failed;
    }

    void clear() {
        finished.clear();
        failed.clear();
    }
}
