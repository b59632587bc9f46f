package com.liferay.counter.kernel.service;

import java.util.List;

/** Gives numbers that nobody else gets, from counters in the table {@code Counter}; only inside of an upgrade. */
public interface CounterLocalService {
    /** The last number that was given; 0 when there was none. */
    long getCurrentId(String name);

    List<String> getNames();

    /** The next number of the counter from which Liferay takes its ids. */
    long increment();

    long increment(String name);

    /** Takes as many numbers and gives the last of them. */
    long increment(String name, int size);

    void rename(String oldName, String newName);

    /** Takes the counter away, so that it starts again. */
    void reset(String name);

    void reset(String name, long size);
}
