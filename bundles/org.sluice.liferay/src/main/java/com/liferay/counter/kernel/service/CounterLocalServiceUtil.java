package com.liferay.counter.kernel.service;

import java.util.List;
import org.sluice.liferay.internal.portal.Counters;

/** Gives numbers that nobody else gets. */
public class CounterLocalServiceUtil {
    private static final CounterLocalService SERVICE = new Counters();

    public static long getCurrentId(String name) {
        return SERVICE.getCurrentId(name);
    }

    public static List<String> getNames() {
        return SERVICE.getNames();
    }

    public static CounterLocalService getService() {
        return SERVICE;
    }

    public static long increment() {
        return SERVICE.increment();
    }

    public static long increment(String name) {
        return SERVICE.increment(name);
    }

    public static long increment(String name, int size) {
        return SERVICE.increment(name, size);
    }

    public static void rename(String oldName, String newName) {
        SERVICE.rename(oldName, newName);
    }

    public static void reset(String name) {
        SERVICE.reset(name);
    }

    public static void reset(String name, long size) {
        SERVICE.reset(name, size);
    }
}
