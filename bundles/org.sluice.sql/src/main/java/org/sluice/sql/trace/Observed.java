package org.sluice.sql.trace;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells an observer of the statements that are executed. */
record Observed(StatementObserver observer) implements Interceptor {
    private static final long UNKNOWN = -1;

    @Override
    public @Nullable Object intercept(Call call) throws Throwable {
        if (call.executes()) {
            return execute(call);
        }
        try {
            return call.proceed();
        } catch (SQLException e) {
            if (call.name().startsWith("prepare")) { // some drivers find a statement's errors when it is prepared
                call.statements().forEach(sql -> observer.failed(sql, e));
            }
            throw e;
        }
    }

    private @Nullable Object execute(Call call) throws Throwable {
        Set<String> statements = new LinkedHashSet<>(call.statements());
        for (String sql : statements) {
            observer.before(sql);
        }
        try {
            Object result = call.proceed();
            long[] counts = counts(result, (Statement) call.target());
            for (String sql : statements) {
                observer.finished(sql, count(sql, call.statements(), counts));
            }
            return result;
        } catch (SQLException e) {
            statements.forEach(sql -> observer.failed(sql, e));
            throw e;
        }
    }

    private static long[] counts(@Nullable Object result, Statement statement) throws SQLException {
        if (result instanceof int[] counts) {
            return Arrays.stream(counts).asLongStream().toArray();
        }
        if (result instanceof long[] counts) {
            return counts;
        }
        if (result instanceof Number count) {
            return new long[] {count.longValue()};
        }
        return new long[] {Boolean.FALSE.equals(result) ? statement.getUpdateCount() : UNKNOWN};
    }

    private static long count(String sql, List<String> statements, long[] counts) {
        if (statements.size() == 1 && counts.length == 1) {
            return counts[0];
        }
        long count = 0;
        for (int i = 0; i < Math.min(counts.length, statements.size()); i++) {
            count += statements.get(i).equals(sql) ? Math.max(0, counts[i]) : 0;
        }
        return count;
    }
}
