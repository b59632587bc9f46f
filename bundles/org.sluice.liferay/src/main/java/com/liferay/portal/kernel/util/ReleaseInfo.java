package com.liferay.portal.kernel.util;

import java.util.Date;

/**
 * Which Liferay the upgrade API is compatible with: that of 7.4.13, the newest that the packages here follow. There is no
 * portal behind it, so what asks for the portal's own build is not supported.
 */
public class ReleaseInfo {
    public static final int RELEASE_5_0_0_BUILD_NUMBER = 5000;
    public static final int RELEASE_5_0_1_BUILD_NUMBER = 5001;
    public static final int RELEASE_5_1_0_BUILD_NUMBER = 5100;
    public static final int RELEASE_5_1_1_BUILD_NUMBER = 5101;
    public static final int RELEASE_5_1_2_BUILD_NUMBER = 5102;
    public static final int RELEASE_5_1_5_BUILD_NUMBER = 5105;
    public static final int RELEASE_5_1_6_BUILD_NUMBER = 5106;
    public static final int RELEASE_5_1_7_BUILD_NUMBER = 5107;
    public static final int RELEASE_5_2_0_BUILD_NUMBER = 5200;
    public static final int RELEASE_5_2_1_BUILD_NUMBER = 5201;
    public static final int RELEASE_5_2_2_BUILD_NUMBER = 5202;
    public static final int RELEASE_5_2_3_BUILD_NUMBER = 5203;
    public static final int RELEASE_5_2_5_BUILD_NUMBER = 5205;
    public static final int RELEASE_5_2_7_BUILD_NUMBER = 5207;
    public static final int RELEASE_5_2_8_BUILD_NUMBER = 5208;
    public static final int RELEASE_5_2_9_BUILD_NUMBER = 5209;
    public static final int RELEASE_6_0_0_BUILD_NUMBER = 6000;
    public static final int RELEASE_6_0_1_BUILD_NUMBER = 6001;
    public static final int RELEASE_6_0_2_BUILD_NUMBER = 6002;
    public static final int RELEASE_6_0_3_BUILD_NUMBER = 6003;
    public static final int RELEASE_6_0_4_BUILD_NUMBER = 6004;
    public static final int RELEASE_6_0_5_BUILD_NUMBER = 6005;
    public static final int RELEASE_6_0_6_BUILD_NUMBER = 6006;
    public static final int RELEASE_6_0_10_BUILD_NUMBER = 6010;
    public static final int RELEASE_6_0_11_BUILD_NUMBER = 6011;
    public static final int RELEASE_6_0_12_BUILD_NUMBER = 6012;
    public static final int RELEASE_6_1_0_BUILD_NUMBER = 6100;
    public static final int RELEASE_6_1_1_BUILD_NUMBER = 6101;
    public static final int RELEASE_6_1_10_BUILD_NUMBER = 6110;
    public static final int RELEASE_6_1_20_BUILD_NUMBER = 6120;
    public static final int RELEASE_6_2_0_BUILD_NUMBER = 6200;
    public static final int RELEASE_6_2_1_BUILD_NUMBER = 6201;
    public static final int RELEASE_6_2_2_BUILD_NUMBER = 6202;
    public static final int RELEASE_6_2_3_BUILD_NUMBER = 6203;
    public static final int RELEASE_6_2_10_BUILD_NUMBER = 6210;
    public static final int RELEASE_7_0_0_BUILD_NUMBER = 7000;
    public static final int RELEASE_7_0_1_BUILD_NUMBER = 7001;
    public static final int RELEASE_7_0_2_BUILD_NUMBER = 7002;
    public static final int RELEASE_7_0_3_BUILD_NUMBER = 7003;
    public static final int RELEASE_7_0_4_BUILD_NUMBER = 7004;
    public static final int RELEASE_7_0_5_BUILD_NUMBER = 7005;
    public static final int RELEASE_7_0_6_BUILD_NUMBER = 7006;
    public static final int RELEASE_7_0_10_BUILD_NUMBER = 7010;
    public static final int RELEASE_7_1_0_BUILD_NUMBER = 7100;
    public static final int RELEASE_7_1_1_BUILD_NUMBER = 7101;
    public static final int RELEASE_7_1_2_BUILD_NUMBER = 7102;
    public static final int RELEASE_7_1_10_BUILD_NUMBER = 7110;
    public static final int RELEASE_7_2_0_BUILD_NUMBER = 7200;
    public static final int RELEASE_7_2_1_BUILD_NUMBER = 7201;
    public static final int RELEASE_7_2_10_BUILD_NUMBER = 7210;
    public static final int RELEASE_7_3_0_BUILD_NUMBER = 7300;
    public static final int RELEASE_7_3_1_BUILD_NUMBER = 7301;
    public static final int RELEASE_7_3_2_BUILD_NUMBER = 7302;
    public static final int RELEASE_7_3_3_BUILD_NUMBER = 7303;
    public static final int RELEASE_7_3_4_BUILD_NUMBER = 7304;
    public static final int RELEASE_7_3_5_BUILD_NUMBER = 7305;
    public static final int RELEASE_7_3_10_BUILD_NUMBER = 7310;
    public static final int RELEASE_7_4_0_BUILD_NUMBER = 7400;
    public static final int RELEASE_7_4_1_BUILD_NUMBER = 7401;
    public static final int RELEASE_7_4_2_BUILD_NUMBER = 7402;
    public static final int RELEASE_7_4_3_BUILD_NUMBER = 7403;
    public static final int RELEASE_7_4_10_BUILD_NUMBER = 7410;
    public static final int RELEASE_7_4_11_BUILD_NUMBER = 7411;
    public static final int RELEASE_7_4_12_BUILD_NUMBER = 7412;
    public static final int RELEASE_7_4_13_BUILD_NUMBER = 7413;

    private static final String VERSION = "7.4.13";

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static Date getBuildDate() {
        throw new UnsupportedOperationException(
                "Cannot tell when the portal was built: Sluice runs upgrade code without a portal.");
    }

    public static int getBuildNumber() {
        return RELEASE_7_4_13_BUILD_NUMBER;
    }

    @SuppressWarnings("DoNotCallSuggester") // old class files may call it
    public static String getCodeName() {
        throw new UnsupportedOperationException(
                "Cannot tell the portal's code name: Sluice runs upgrade code without a portal.");
    }

    public static String getName() {
        return "Sluice";
    }

    public static int getParentBuildNumber() {
        return getBuildNumber();
    }

    public static String getReleaseInfo() {
        return getName() + ", with the upgrade API of Liferay " + getVersion();
    }

    public static String getServerInfo() {
        return getName() + " / " + getVersion();
    }

    public static String getVendor() {
        return "Sluice";
    }

    public static String getVersion() {
        return VERSION;
    }

    public static String getVersionDisplayName() {
        return getVersion();
    }

    public static boolean isDXP() {
        return false;
    }
}
