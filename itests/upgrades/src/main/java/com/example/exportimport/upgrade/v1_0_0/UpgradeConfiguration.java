package com.example.exportimport.upgrade.v1_0_0;

import com.liferay.portal.kernel.json.JSONFactoryUtil;
import com.liferay.portal.kernel.json.JSONObject;
import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import java.sql.PreparedStatement;
import java.sql.ResultSet;

public class UpgradeConfiguration extends UpgradeProcess {

    @Override
    protected void doUpgrade() throws Exception {
        try (PreparedStatement ps1 = connection.prepareStatement(
                        "select configurationId, settings_ from ExportImportConfiguration");
                PreparedStatement ps2 = connection.prepareStatement(
                        "update ExportImportConfiguration set settings_ = ? where configurationId = ?");
                ResultSet rs = ps1.executeQuery()) {

            while (rs.next()) {
                JSONObject jsonObject = JSONFactoryUtil.createJSONObject(rs.getString("settings_"));

                jsonObject.put("privateLayout", jsonObject.getBoolean("private"));
                jsonObject.remove("private");

                ps2.setString(1, jsonObject.toString());
                ps2.setLong(2, rs.getLong("configurationId"));

                ps2.executeUpdate();
            }
        }
    }
}
