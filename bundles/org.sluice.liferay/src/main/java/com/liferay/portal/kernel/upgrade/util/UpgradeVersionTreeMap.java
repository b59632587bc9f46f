package com.liferay.portal.kernel.upgrade.util;

import com.liferay.portal.kernel.upgrade.UpgradeProcess;
import com.liferay.portal.kernel.version.Version;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Processes by the versions that they lead to, in the order in which they are executed. */
public class UpgradeVersionTreeMap extends TreeMap<Version, UpgradeProcess> {
    private static final long serialVersionUID = 1L;
    private static final Pattern STEP = Pattern.compile("step-(\\d+)");

    public UpgradeVersionTreeMap() {
        super(Comparator.comparingInt(Version::getMajor)
                .thenComparingInt(Version::getMinor)
                .thenComparingInt(Version::getMicro)
                .thenComparingInt(UpgradeVersionTreeMap::step)
                .thenComparing(Version::getQualifier));
    }

    @Override
    public UpgradeProcess put(Version version, UpgradeProcess upgradeProcess) { // class files name it with these types
        return super.put(version, upgradeProcess);
    }

    /** Puts several processes: the last leads to the version, and those before it to {@code step-1}, {@code step-2}, ... on the way. */
    public void put(Version version, UpgradeProcess... upgradeProcesses) {
        int last = upgradeProcesses.length - 1;
        for (int i = 0; i < last; i++) {
            put(
                    new Version(version.getMajor(), version.getMinor(), version.getMicro(), "step-" + (i + 1)),
                    upgradeProcesses[i]);
        }
        put(version, upgradeProcesses[last]);
    }

    /** Steps come one after the other, and before their version. */
    private static int step(Version version) {
        Matcher step = STEP.matcher(version.getQualifier());
        return step.matches() ? Integer.parseInt(step.group(1)) : Integer.MAX_VALUE;
    }
}
