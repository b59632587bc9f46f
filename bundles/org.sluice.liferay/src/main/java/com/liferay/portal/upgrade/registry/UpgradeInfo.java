package com.liferay.portal.upgrade.registry;

import com.liferay.portal.kernel.upgrade.UpgradeStep;
import java.util.Objects;

/** A step with the versions between which it leads. */
public class UpgradeInfo {
    private final String fromSchemaVersionString;
    private final String toSchemaVersionString;
    private final int buildNumber;
    private final UpgradeStep upgradeStep;

    public UpgradeInfo(
            String fromSchemaVersionString, String toSchemaVersionString, int buildNumber, UpgradeStep upgradeStep) {
        this.fromSchemaVersionString = fromSchemaVersionString;
        this.toSchemaVersionString = toSchemaVersionString;
        this.buildNumber = buildNumber;
        this.upgradeStep = upgradeStep;
    }

    public UpgradeInfo(String fromSchemaVersionString, String toSchemaVersionString, UpgradeStep upgradeStep) {
        this(fromSchemaVersionString, toSchemaVersionString, 0, upgradeStep);
    }

    public int getBuildNumber() {
        return buildNumber;
    }

    public String getFromSchemaVersionString() {
        return fromSchemaVersionString;
    }

    public String getToSchemaVersionString() {
        return toSchemaVersionString;
    }

    public UpgradeStep getUpgradeStep() {
        return upgradeStep;
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof UpgradeInfo other
                && fromSchemaVersionString.equals(other.fromSchemaVersionString)
                && toSchemaVersionString.equals(other.toSchemaVersionString)
                && buildNumber == other.buildNumber
                && upgradeStep.equals(other.upgradeStep);
    }

    @Override
    public int hashCode() {
        return Objects.hash(fromSchemaVersionString, toSchemaVersionString, buildNumber, upgradeStep);
    }

    @Override
    public String toString() {
        return "{fromSchemaVersionString=" + fromSchemaVersionString + ", toSchemaVersionString="
                + toSchemaVersionString + ", upgradeStep=" + upgradeStep + "}";
    }
}
