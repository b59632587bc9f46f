package org.sluice.liferay.internal.portal;

import com.liferay.counter.kernel.model.Counter;
import com.liferay.portal.kernel.exception.PortalException;
import com.liferay.portal.kernel.model.ClassName;
import com.liferay.portal.kernel.service.ClassNameLocalService;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.osgi.service.component.annotations.Component;
import org.sluice.liferay.internal.Rows;

/** Class names and their ids in the table {@code ClassName_}. Each look-up is a query: a row may change in the same run. */
@Component(service = ClassNameLocalService.class)
public final class ClassNames implements ClassNameLocalService {
    private static final String SELECT = "select classNameId, value from ClassName_ ";

    @Override
    public ClassName addClassName(String value) {
        return getClassName(value);
    }

    @Override
    public @Nullable ClassName fetchByClassNameId(long classNameId) {
        return fetchClassName(classNameId);
    }

    @Override
    public @Nullable ClassName fetchClassName(long classNameId) {
        return first(Query.run(connection -> find(connection, "where classNameId = ?", classNameId)));
    }

    @Override
    public @Nullable ClassName fetchClassName(String value) {
        return first(Query.run(connection -> find(connection, "where value = ?", value)));
    }

    @Override
    public ClassName getClassName(long classNameId) throws PortalException {
        ClassName found = fetchClassName(classNameId);
        if (found == null) {
            throw new PortalException(
                    "Cannot find the class name with the id '%s' in 'ClassName_'.".formatted(classNameId));
        }
        return found;
    }

    /** The row of a class name, which is there afterwards. */
    @Override
    public ClassName getClassName(String value) {
        return Query.run(connection -> {
            List<ClassName> found = find(connection, "where value = ?", value);
            return found.isEmpty() ? add(connection, value) : found.get(0);
        });
    }

    @Override
    public long getClassNameId(Class<?> clazz) {
        return getClassNameId(clazz.getName());
    }

    /** The id of a class name, which has a row afterwards; 0 when there is no name. */
    @Override
    public long getClassNameId(@Nullable String value) {
        return value == null || value.isBlank() ? 0 : getClassName(value).getClassNameId();
    }

    @Override
    public Supplier<long[]> getClassNameIdsSupplier(String[] values) {
        return () -> Arrays.stream(values).mapToLong(this::getClassNameId).toArray();
    }

    @Override
    public Supplier<Long> getClassNameIdSupplier(String value) {
        return () -> getClassNameId(value);
    }

    private static ClassName add(Connection connection, String value) throws SQLException {
        long id = Counters.increment(connection, Counter.class.getName(), 1);
        try {
            Rows.change(connection, "insert into ClassName_ (classNameId, value) values (?, ?)", id, value);
        } catch (SQLException e) {
            List<ClassName> theirs = find(connection, "where value = ?", value);
            if (theirs.isEmpty()) { // else another was quicker
                throw e;
            }
            return theirs.get(0);
        }
        return new Row(id, value);
    }

    private static List<ClassName> find(Connection connection, String where, Object parameter) throws SQLException {
        CoreTable.CLASS_NAME.make(connection);
        return Rows.read(connection, row -> new Row(row.getLong(1), row.getString(2)), SELECT + where, parameter);
    }

    private static @Nullable ClassName first(List<ClassName> found) {
        return found.isEmpty() ? null : found.get(0);
    }

    private record Row(long id, String value) implements ClassName {
        @Override
        public long getPrimaryKey() {
            return id;
        }

        @Override
        public String getClassName() {
            return value;
        }

        @Override
        public long getClassNameId() {
            return id;
        }

        @Override
        public String getValue() {
            return value;
        }
    }
}
