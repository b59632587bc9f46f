package com.liferay.portal.kernel.db.partition;

/** Tells that there are no partitions. */
public class DBPartition {
    public static boolean isPartitionedModel(Class<?> modelClass) {
        return false;
    }

    public static boolean isPartitionEnabled() {
        return false;
    }
}
