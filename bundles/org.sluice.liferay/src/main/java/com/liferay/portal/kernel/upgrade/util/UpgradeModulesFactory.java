package com.liferay.portal.kernel.upgrade.util;

/** Makes the processes that record modules. */
public class UpgradeModulesFactory {
    public static UpgradeModules create(String[] bundleSymbolicNames, String[][] convertedLegacyModules) {
        return create(bundleSymbolicNames, convertedLegacyModules, new String[0][]);
    }

    public static UpgradeModules create(
            String[] bundleSymbolicNames, String[][] convertedLegacyModules, String[][] legacyServiceModules) {
        return new UpgradeModules() {
            @Override
            public String[] getBundleSymbolicNames() {
                return orNone(bundleSymbolicNames);
            }

            @Override
            public String[][] getConvertedLegacyModules() {
                return orNone(convertedLegacyModules);
            }

            @Override
            public String[][] getLegacyServiceModules() {
                return orNone(legacyServiceModules);
            }
        };
    }

    private static String[] orNone(String[] names) {
        return names == null ? new String[0] : names;
    }

    private static String[][] orNone(String[][] names) {
        return names == null ? new String[0][] : names;
    }
}
