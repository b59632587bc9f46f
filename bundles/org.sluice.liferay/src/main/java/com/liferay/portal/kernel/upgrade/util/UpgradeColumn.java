package com.liferay.portal.kernel.upgrade.util;

import com.liferay.counter.kernel.service.CounterLocalServiceUtil;

/** What becomes of one column when its table is copied. It holds the values of the row that is being copied. */
public interface UpgradeColumn {
    String getName();

    /**
     * The type that the column has afterwards, of {@link java.sql.Types}, or null when it goes away.
     *
     * @param defaultType the type that the table's description names
     */
    Integer getNewColumnType(Integer defaultType);

    /** The present row's new value. */
    Object getNewValue();

    /**
     * Makes the new value from the old one.
     *
     * @throws com.liferay.portal.kernel.upgrade.StagnantRowException when the row is to be left out
     */
    Object getNewValue(Object oldValue) throws Exception;

    /**
     * The type that the column had, or null when it was not there.
     *
     * @param defaultType the type that the table's description names
     */
    Integer getOldColumnType(Integer defaultType);

    /** The present row's old value. */
    Object getOldValue();

    /** The next number of the counter that primary keys come from. */
    default long increment() {
        return CounterLocalServiceUtil.increment();
    }

    boolean isApplicable(String name);

    void setNewValue(Object newValue);

    void setOldValue(Object oldValue);
}
