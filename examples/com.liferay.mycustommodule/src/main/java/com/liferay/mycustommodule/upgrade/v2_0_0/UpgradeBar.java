package com.liferay.mycustommodule.upgrade.v2_0_0;

import com.liferay.mycustommodule.upgrade.FooTable;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Gives every Foo the title that its address shows: work that SQL cannot do alike on every database. */
public final class UpgradeBar extends UpgradeProcess {
    private static final int BATCH_SIZE = 1000;

    @Override
    protected void doUpgrade() throws Exception {
        alter(FooTable.class, new AlterTableAddColumn("urlTitle VARCHAR(150) null"));

        connection.setAutoCommit(false);
        try {
            fillUrlTitles();
            connection.commit();
        } finally {
            connection.setAutoCommit(true);
        }
    }

    private void fillUrlTitles() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select fooId, title from MyCustomModule_Foo");
                PreparedStatement update =
                        connection.prepareStatement("update MyCustomModule_Foo set urlTitle = ? where fooId = ?");
                ResultSet foos = select.executeQuery()) {
            int read = 0;
            while (foos.next()) {
                update.setString(1, urlTitle(foos.getLong("fooId"), foos.getString("title")));
                update.setLong(2, foos.getLong("fooId"));
                update.addBatch();
                read++;
                if (read % BATCH_SIZE == 0) {
                    update.executeBatch();
                }
            }
            update.executeBatch();
        }
    }

    private static String urlTitle(long fooId, @Nullable String title) {
        String words = title == null ? "" : title.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        return words.isEmpty() ? Long.toString(fooId) : words;
    }
}
