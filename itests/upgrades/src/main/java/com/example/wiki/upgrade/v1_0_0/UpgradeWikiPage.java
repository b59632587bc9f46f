package com.example.wiki.upgrade.v1_0_0;

import com.liferay.portal.kernel.dao.jdbc.DataAccess;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.util.GetterUtil;
import com.liferay.portal.kernel.util.StringUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

public class UpgradeWikiPage extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        if (!hasColumn("WikiPage", "format")) {
            return;
        }

        alterPages();

        runSQL(new String[] {
            "update WikiPage set head = TRUE where version = 1.1",
            "update WikiPage set head = FALSE where version <> 1.1"
        });
    }

    protected void alterPages() throws SQLException {
        Connection con = null;
        PreparedStatement ps = null;
        ResultSet rs = null;

        try {
            con = DataAccess.getUpgradeOptimizedConnection();

            ps = con.prepareStatement("select pageId, format from WikiPage order by pageId");

            rs = ps.executeQuery();

            while (rs.next()) {
                long pageId = GetterUtil.getLong(rs.getString("pageId"));
                String format = StringUtil.replace(rs.getString("format"), "classic_", "");

                updatePage(pageId, StringUtil.toLowerCase(format));
            }
        } finally {
            DataAccess.cleanUp(con, ps, rs);
        }
    }

    protected void updatePage(long pageId, String format) throws SQLException {
        try (PreparedStatement ps = connection.prepareStatement("update WikiPage set format = ? where pageId = ?")) {
            ps.setString(1, format);
            ps.setLong(2, pageId);

            ps.executeUpdate();
        }
    }
}
